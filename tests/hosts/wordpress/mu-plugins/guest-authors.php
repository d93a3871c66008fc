<?php
/**
 * A stand-in for Co-Authors Plus, written for the tests after its public sources (versions 3.5 to 3.7,
 * php/class-coauthors-plus.php, php/class-coauthors-guest-authors.php, template-tags.php): its post type "guest-author" with the meta
 * keys it uses, its taxonomy "author", the functions and the global that other plugins call, and
 * author pages of guests, whose queried object is a plain object with a post's id. No more of it, and
 * nothing in requests with the headers X-Plain or X-Publishpress.
 *
 * @package Masthead
 */

if ( isset( $_SERVER['HTTP_X_PLAIN'] ) || isset( $_SERVER['HTTP_X_PUBLISHPRESS'] ) ) {
	return;
}

/**
 * Guest authors, under the names that Co-Authors Plus has.
 */
class Stand_In_Guest_Authors {
	public $post_type = 'guest-author';

	const FIELDS = array( 'display_name', 'first_name', 'last_name', 'user_login', 'user_email', 'linked_account', 'website', 'description' );

	// Remembered for the request, as Co-Authors Plus does.
	public function get_guest_author_by( $key, $value, $force = false ) {
		$memo  = "$key:$value:" . wp_cache_get_last_changed( 'posts' );
		$guest = $force ? false : wp_cache_get( $memo, 'stand-in' );
		if ( false === $guest ) {
			$guest = $this->look_for( $key, $value );
			wp_cache_set( $memo, $guest ? $guest : 0, 'stand-in' );
		}
		return $guest ? $guest : false;
	}

	private function look_for( $key, $value ) {
		if ( 'ID' === $key || 'id' === $key ) {
			$post = get_post( (int) $value );
		} else {
			$meta  = 'user_nicename' === $key ? 'user_login' : $key;
			$found = get_posts( array( 'post_type' => $this->post_type, 'numberposts' => 1, 'meta_key' => 'cap-' . $meta, 'meta_value' => $value ) );
			$post  = isset( $found[0] ) ? $found[0] : null;
		}
		if ( ! $post instanceof WP_Post || $this->post_type !== $post->post_type ) {
			return false;
		}
		$guest = new stdClass();
		$guest->ID = $post->ID;
		foreach ( self::FIELDS as $field ) {
			$guest->$field = get_post_meta( $post->ID, 'cap-' . $field, true );
		}
		$guest->user_nicename = sanitize_title( $guest->user_login );
		$guest->type          = 'guest-author';
		return $guest;
	}

	public function create( $fields ) {
		$id = wp_insert_post( array( 'post_type' => $this->post_type, 'post_status' => 'publish', 'post_title' => $fields['display_name'], 'post_name' => 'cap-' . sanitize_title( $fields['user_login'] ) ) );
		foreach ( self::FIELDS as $field ) {
			update_post_meta( $id, 'cap-' . $field, isset( $fields[ $field ] ) ? wp_slash( $fields[ $field ] ) : '' );
		}
		return $id;
	}
}

/**
 * The plugin's main class, as far as others use it.
 */
class Stand_In_Coauthors_Plus {
	public $coauthor_taxonomy   = 'author';
	public $force_guest_authors = false;
	public $guest_authors;

	public function __construct() {
		add_action( 'init', array( $this, 'register' ), 5 );
		add_action( 'pre_get_posts', array( $this, 'find_posts_of_guest' ) );
		add_action( 'posts_selection', array( $this, 'fix_author_page' ) );
		add_filter( 'pre_handle_404', array( $this, 'guest_is_found' ), 10, 2 );
	}

	public function register() {
		register_taxonomy( $this->coauthor_taxonomy, array( 'post' ), array( 'hierarchical' => false, 'public' => false, 'query_var' => false, 'rewrite' => false ) );
		$this->guest_authors = new Stand_In_Guest_Authors();
		register_post_type(
			'guest-author',
			array(
				'label'               => 'Guest Authors',
				'public'              => true,
				'publicly_queryable'  => false,
				'exclude_from_search' => true,
				'show_in_menu'        => true,
				'show_in_rest'        => true,
				'supports'            => array( 'thumbnail' ),
				'rewrite'             => false,
				'query_var'           => false,
			)
		);
		remove_post_type_support( 'guest-author', 'title' );
		remove_post_type_support( 'guest-author', 'editor' );
	}

	public function get_coauthor_by( $key, $value, $force = false ) {
		$guest = $this->guest_authors->get_guest_author_by( $key, $value, $force );
		if ( $guest ) {
			return $guest;
		}
		$user = get_user_by( 'user_nicename' === $key ? 'slug' : ( 'user_login' === $key ? 'login' : $key ), $value );
		if ( $user ) {
			$user->type = 'wpuser';
		}
		return $user;
	}

	public function add_coauthors( $post_id, $nicenames ) {
		$slugs = array();
		foreach ( $nicenames as $nicename ) {
			$term = term_exists( 'cap-' . $nicename, $this->coauthor_taxonomy );
			if ( ! $term ) {
				$term = wp_insert_term( $nicename, $this->coauthor_taxonomy, array( 'slug' => 'cap-' . $nicename ) );
			}
			$slugs[] = 'cap-' . $nicename;
		}
		wp_set_post_terms( $post_id, $slugs, $this->coauthor_taxonomy );
		update_post_meta( $post_id, 'stand_in_order', $slugs );
	}

	private function guest_of( WP_Query $query ) {
		static $guests = array();
		$name = isset( $query->query['author_name'] ) ? sanitize_title( $query->query['author_name'] ) : '';
		if ( ! isset( $guests[ $name ] ) ) {
			// Looking for one runs a query, which asks here again.
			$guests[ $name ] = false;
			$guests[ $name ] = '' === $name ? false : $this->guest_authors->get_guest_author_by( 'user_nicename', $name );
		}
		return $guests[ $name ];
	}

	public function find_posts_of_guest( WP_Query $query ) {
		$guest = $query->is_main_query() && $query->is_author() ? $this->guest_of( $query ) : false;
		if ( $guest ) {
			$query->set( 'author_name', '' );
			$query->set( 'tax_query', array( array( 'taxonomy' => 'author', 'field' => 'slug', 'terms' => 'cap-' . $guest->user_nicename ) ) );
		}
	}

	public function fix_author_page() {
		global $wp_query, $authordata;
		$guest = $wp_query instanceof WP_Query && $wp_query->is_author ? $this->guest_of( $wp_query ) : false;
		if ( $guest ) {
			$authordata                  = $guest;
			$wp_query->queried_object    = $guest;
			$wp_query->queried_object_id = $guest->ID;
		}
	}

	public function guest_is_found( $handled, WP_Query $query ) {
		return $query->is_author && $this->guest_of( $query ) ? true : $handled;
	}
}

$GLOBALS['coauthors_plus'] = new Stand_In_Coauthors_Plus();

// Within braces: what stands free is known before the file is read.
if ( ! function_exists( 'get_coauthors' ) ) {
	function get_coauthors( $post_id = 0 ) {
		global $coauthors_plus;
		$post_id = $post_id ? (int) $post_id : (int) get_the_ID();
		$authors = array();
		$slugs   = get_post_meta( $post_id, 'stand_in_order', true );
		foreach ( is_array( $slugs ) ? $slugs : array() as $slug ) {
			$authors[] = $coauthors_plus->get_coauthor_by( 'user_nicename', preg_replace( '#^cap-#', '', $slug ) );
		}
		if ( array() === $authors ) {
			$authors[] = get_userdata( (int) get_post_field( 'post_author', $post_id ) );
		}
		return array_values( array_filter( $authors ) );
	}

	function is_coauthor_for_post( $user, $post_id = 0 ) {
		return in_array( is_object( $user ) ? $user->user_login : $user, wp_list_pluck( get_coauthors( $post_id ), 'user_login' ), true );
	}
}
