<?php
/**
 * A stand-in for PublishPress Authors, written for the tests after its public sources (versions 3.10 to
 * 4.7, src/core/Classes and src/functions/template-tags.php), in requests with the header
 * X-Publishpress. Modelled: the taxonomy "author", whose terms are authors; the class Author with
 * create(), create_from_user(), get_by_term_id(), get_by_term_slug(), get_by_user_id(), get_meta(),
 * is_guest() and its attributes (a guest's ID is the term's, below zero); the functions
 * get_archive_author(), get_post_authors() and publishpress_authors_get_post_authors(); the query of a
 * page of an author, whose queried object is such an Author; social fields that are posts of the type
 * "ppmacf_field"; and the author box below articles.
 *
 * @package Masthead
 */

namespace MultipleAuthors\Classes\Objects {

	if ( isset( $_SERVER['HTTP_X_PUBLISHPRESS'] ) ) {
		/**
		 * An author: a term, that may stand for a user.
		 */
		class Author {
			public $term_id;

			private function __construct( $term_id ) {
				$this->term_id = abs( (int) $term_id );
			}

			public static function create( $fields ) {
				$term = wp_insert_term( $fields['display_name'], 'author', array( 'slug' => $fields['slug'] ) );
				return is_wp_error( $term ) ? false : new Author( $term['term_id'] );
			}

			public static function create_from_user( $user_id ) {
				$user   = get_userdata( $user_id );
				$author = self::get_by_term_slug( $user->user_nicename );
				$author = $author ? $author : self::create( array( 'display_name' => $user->display_name, 'slug' => $user->user_nicename ) );
				update_term_meta( $author->term_id, 'user_id', $user_id );
				update_term_meta( $author->term_id, 'user_id_' . $user_id, 'user_id' );
				return $author;
			}

			public static function get_by_term_id( $term_id ) {
				return new Author( $term_id );
			}

			public static function get_by_term_slug( $slug ) {
				$term = get_term_by( 'slug', $slug, 'author' );
				return $term ? new Author( $term->term_id ) : false;
			}

			public static function get_by_user_id( $user_id ) {
				$user = get_userdata( $user_id );
				return $user ? self::get_by_term_slug( $user->user_nicename ) : false;
			}

			public function is_guest() {
				return empty( get_term_meta( $this->term_id, 'user_id', true ) );
			}

			public function get_meta( $key, $single = true ) {
				$meta = get_term_meta( $this->term_id, $key, $single );
				return $this->is_guest() || ! empty( $meta ) ? $meta : get_user_meta( (int) get_term_meta( $this->term_id, 'user_id', true ), $key, $single );
			}

			public function __isset( $name ) {
				return in_array( $name, array( 'ID', 'link', 'name', 'display_name', 'slug', 'user_nicename', 'user_id', 'user_url', 'description' ), true );
			}

			public function __get( $name ) {
				$is_guest = $this->is_guest();
				switch ( $name ) {
					case 'ID':
						return $is_guest ? -$this->term_id : (int) $this->get_meta( 'user_id' );
					case 'link':
						return $is_guest ? get_term_link( $this->term_id, 'author' ) : get_author_posts_url( (int) $this->get_meta( 'user_id' ) );
					case 'name':
					case 'display_name':
						return get_term_field( 'name', $this->term_id, 'author', 'raw' );
					case 'slug':
					case 'user_nicename':
						return get_term_field( 'slug', $this->term_id, 'author', 'raw' );
				}
				return $this->get_meta( $name );
			}
		}
	}
}

namespace {

	if ( isset( $_SERVER['HTTP_X_PUBLISHPRESS'] ) ) {
		function get_archive_author() {
			return is_author() ? MultipleAuthors\Classes\Objects\Author::get_by_term_slug( get_query_var( 'author_name' ) ) : false;
		}

		function get_post_authors( $post = 0, $ignore_cache = false ) {
			$id      = is_object( $post ) ? $post->ID : (int) $post;
			$authors = $ignore_cache ? false : wp_cache_get( $id, 'get_post_authors:authors' );
			if ( false !== $authors ) {
				return $authors;
			}
			$terms   = wp_get_object_terms( $id, 'author', array( 'orderby' => 'term_order' ) );
			$authors = array();
			foreach ( is_array( $terms ) ? $terms : array() as $term ) {
				$authors[] = MultipleAuthors\Classes\Objects\Author::get_by_term_id( $term->term_id );
			}
			if ( array() === $authors && get_post_field( 'post_author', $id ) ) {
				$authors[] = MultipleAuthors\Classes\Objects\Author::create_from_user( (int) get_post_field( 'post_author', $id ) );
			}
			wp_cache_set( $id, $authors, 'get_post_authors:authors' );
			return $authors;
		}

		function publishpress_authors_get_post_authors( $post = 0, $filter = false, $archive = false, $ignore_cache = false ) {
			return get_post_authors( $post, $ignore_cache );
		}

		function stand_in_publishpress_set( $post_id, $slugs ) {
			// Whatever showed the article before has filled the memory.
			get_post_authors( $post_id );
			$terms = array();
			foreach ( $slugs as $slug ) {
				$terms[] = MultipleAuthors\Classes\Objects\Author::get_by_term_slug( $slug )->term_id;
			}
			return wp_set_object_terms( $post_id, $terms, 'author' );
		}

		function stand_in_publishpress_guest( $name, $slug, $meta ) {
			$author = MultipleAuthors\Classes\Objects\Author::create( array( 'display_name' => $name, 'slug' => $slug ) );
			foreach ( $meta as $key => $value ) {
				update_term_meta( $author->term_id, $key, $value );
			}
			return $author->term_id;
		}

		function stand_in_publishpress_user( $user_id ) {
			return MultipleAuthors\Classes\Objects\Author::create_from_user( $user_id )->term_id;
		}

		add_action(
			'init',
			function () {
				register_taxonomy( 'author', array( 'post' ), array( 'hierarchical' => false, 'public' => false, 'sort' => true, 'query_var' => 'ppma_author', 'rewrite' => false ) );
				register_post_type( 'ppmacf_field', array( 'public' => false ) );
			},
			5
		);
		add_filter(
			'term_link',
			function ( $link, $term, $taxonomy ) {
				return 'author' === $taxonomy ? home_url( '/author/' . $term->slug . '/' ) : $link;
			},
			10,
			3
		);
		add_action(
			'pre_get_posts',
			function ( $query ) {
				global $authordata;
				$name   = $query->is_main_query() && $query->is_author() ? $query->get( 'author_name' ) : '';
				$author = '' === $name ? false : MultipleAuthors\Classes\Objects\Author::get_by_term_slug( $name );
				if ( $author ) {
					$authordata               = $author;
					$query->queried_object    = $author;
					$query->queried_object_id = $author->ID;
					$query->set( 'author', $author->ID );
					$query->author_term_id = $author->term_id;
				}
			}
		);
		add_filter(
			'posts_where',
			function ( $where, $query ) {
				global $wpdb;
				if ( empty( $query->author_term_id ) ) {
					return $where;
				}
				$posts = "SELECT object_id FROM $wpdb->term_relationships INNER JOIN $wpdb->term_taxonomy USING (term_taxonomy_id) WHERE term_id = " . (int) $query->author_term_id;
				return " AND {$wpdb->posts}.ID IN ($posts) AND {$wpdb->posts}.post_type = 'post' AND {$wpdb->posts}.post_status = 'publish'";
			},
			10,
			2
		);
		add_filter(
			'the_content',
			function ( $content ) {
				if ( ! is_singular( 'post' ) || 'box' !== $_SERVER['HTTP_X_PUBLISHPRESS'] ) {
					return $content;
				}
				$names = wp_list_pluck( array_map( function ( $author ) { return array( 'name' => $author->display_name ); }, get_post_authors( get_the_ID() ) ), 'name' );
				return $content . '<div class="pp-multiple-authors-boxes-wrapper">' . esc_html( implode( ', ', $names ) ) . '</div>';
			},
			10
		);
	}
}
