<?php
/**
 * Who signs: users, and the guest authors of Co-Authors Plus and of PublishPress Authors, in one shape.
 *
 * A person is an array: key ("user:3", "guest:17" or "term:5"), id, name, nicename, url (the author's page),
 * bio (plain text), job_title, website, links (as they were pasted), image. The e-mail address is in
 * none of them: it is not for publication.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** The post type of guest authors. */
const MASTHEAD_GUEST_TYPE = 'guest-author';

/**
 * A user as a person.
 *
 * @param WP_User $user The user.
 * @return array
 */
function masthead_user_person( WP_User $user ) {
	return array(
		'key'       => 'user:' . $user->ID,
		'id'        => $user->ID,
		'name'      => masthead_plain_text( $user->display_name ),
		'nicename'  => $user->user_nicename,
		'url'       => masthead_own_address( $user->ID, $user->user_nicename ),
		'bio'       => masthead_plain_text( $user->description ),
		'job_title' => masthead_plain_text( get_user_meta( $user->ID, 'masthead_job_title', true ) ),
		'website'   => (string) $user->user_url,
		'links'     => masthead_clean_links( get_user_meta( $user->ID, 'masthead_links', true ) ),
		'image'     => masthead_own_picture( $user->ID ),
	);
}

/**
 * A guest author as a person. Guest authors are posts, have no social fields, and may stand for a
 * user: then both are one author.
 *
 * @param object $guest What Co-Authors Plus gives: ID, display_name, user_nicename, description,
 *                      website, linked_account.
 * @return array
 */
function masthead_guest_person( $guest ) {
	$id     = (int) $guest->ID;
	$linked = empty( $guest->linked_account ) ? false : get_user_by( 'login', $guest->linked_account );
	return array(
		'key'       => $linked ? 'user:' . $linked->ID : 'guest:' . $id,
		'id'        => $id,
		'name'      => masthead_plain_text( isset( $guest->display_name ) ? $guest->display_name : '' ),
		'nicename'  => (string) $guest->user_nicename,
		'url'       => masthead_own_address( $id, $guest->user_nicename ),
		'bio'       => masthead_plain_text( isset( $guest->description ) ? $guest->description : '' ),
		'job_title' => masthead_plain_text( get_post_meta( $id, 'masthead_job_title', true ) ),
		'website'   => isset( $guest->website ) ? (string) $guest->website : '',
		'links'     => masthead_clean_links( get_post_meta( $id, 'masthead_links', true ) ),
		'image'     => '',
	);
}

/**
 * Whatever WordPress or Co-Authors Plus holds for an author, as a person.
 *
 * @param mixed $author A WP_User, a guest author, or anything else.
 * @return array|null Null where it is no author, or one without a name.
 */
function masthead_person( $author ) {
	if ( $author instanceof WP_User ) {
		$person = $author->ID > 0 ? masthead_user_person( $author ) : null;
	} elseif ( masthead_is_publishpress( $author ) ) {
		$person = masthead_publishpress_person( $author );
	} elseif ( is_object( $author ) && isset( $author->type, $author->ID, $author->user_nicename ) && MASTHEAD_GUEST_TYPE === $author->type ) {
		$person = masthead_guest_person( $author );
	} else {
		$person = null;
	}
	return null !== $person && '' !== $person['name'] ? $person : null;
}

/**
 * The person whose page is asked for.
 *
 * @return array|null
 */
function masthead_queried_person() {
	static $known = array( null, null );
	$author       = null;
	if ( is_author() || is_tax( 'author' ) ) {
		// PublishPress Authors has objects of its own for both kinds of pages.
		$author = function_exists( 'get_archive_author' ) ? get_archive_author() : get_queried_object();
	}
	if ( $known[0] !== $author ) {
		$known = array( $author, masthead_person( $author ) );
	}
	return $known[1];
}

/**
 * A person by the id of a user, or of a guest author's post or term.
 *
 * @param string $kind "user", "guest" or "term".
 * @param int    $id   The id.
 * @return array|null
 */
function masthead_find_person( $kind, $id ) {
	if ( 'user' === $kind ) {
		return masthead_person( get_userdata( $id ) );
	}
	if ( 'term' === $kind ) {
		return masthead_find_publishpress( $id );
	}
	global $coauthors_plus;
	if ( MASTHEAD_GUEST_TYPE !== get_post_type( $id ) || ! isset( $coauthors_plus->guest_authors ) ) {
		return null;
	}
	return masthead_person( $coauthors_plus->guest_authors->get_guest_author_by( 'ID', $id, true ) );
}

/**
 * A person by the key.
 *
 * @param string $key Such as "user:3".
 * @return array|null
 */
function masthead_person_of_key( $key ) {
	list( $kind, $id ) = array_pad( explode( ':', $key, 2 ), 2, '' );
	return in_array( $kind, array( 'user', 'guest', 'term' ), true ) ? masthead_find_person( $kind, (int) $id ) : null;
}

/**
 * The address of an author's own page, also where it leads to another's.
 *
 * @param int         $id       As of get_author_posts_url(), or a term's; 0: nothing is asked.
 * @param string|null $nicename Likewise; null: the id is a term's.
 * @return string|bool An address; where nothing is asked, whether one is being made now.
 */
function masthead_own_address( $id = 0, $nicename = '' ) {
	static $making = false;
	if ( 0 === $id ) {
		return $making;
	}
	$making = true;
	$url    = null === $nicename ? get_term_link( $id, 'author' ) : get_author_posts_url( $id, $nicename );
	$making = false;
	return is_string( $url ) ? $url : '';
}

/**
 * Whether another plugin finds an author's articles: by its own terms, not by who stored them.
 *
 * @return bool
 */
function masthead_another_finds_authors() {
	return function_exists( 'get_coauthors' ) || function_exists( 'publishpress_authors_get_post_authors' );
}

/**
 * How many articles a person has signed.
 *
 * @param string $key The person's key.
 * @return int
 */
function masthead_article_count( $key ) {
	list( $kind, $id ) = explode( ':', $key, 2 );
	if ( 'user' === $kind ) {
		return (int) count_user_posts( (int) $id, masthead_article_types(), true );
	}
	if ( 'term' === $kind ) {
		$term = get_term( (int) $id, 'author' );
		return $term instanceof WP_Term ? (int) $term->count : 0;
	}
	$person = masthead_person_of_key( $key );
	$term   = null === $person || ! taxonomy_exists( 'author' ) ? false : get_term_by( 'slug', 'cap-' . $person['nicename'], 'author' );
	return $term instanceof WP_Term ? (int) $term->count : 0;
}

/**
 * Who signs a post, in order, each once.
 *
 * @param WP_Post $post The post.
 * @return array[] Persons.
 */
function masthead_people_of_post( WP_Post $post ) {
	$people = array();
	foreach ( masthead_authors_of_post( $post ) as $author ) {
		$person = masthead_person( $author );
		if ( null !== $person && ! isset( $people[ $person['key'] ] ) ) {
			$people[ $person['key'] ] = $person;
		}
	}
	return array_values( $people );
}

/**
 * Who signs a post, as whatever plugin keeps it has it.
 *
 * @param WP_Post $post The post.
 * @return array
 */
function masthead_authors_of_post( WP_Post $post ) {
	if ( function_exists( 'publishpress_authors_get_post_authors' ) ) {
		// What was changed in this request is not in its memory.
		return (array) publishpress_authors_get_post_authors( $post->ID, false, false, did_action( 'shutdown' ) > 0 );
	}
	return function_exists( 'get_coauthors' ) ? (array) get_coauthors( $post->ID ) : array( get_userdata( (int) $post->post_author ) );
}

/**
 * The post types whose posts are articles.
 *
 * @return string[]
 */
function masthead_article_types() {
	/**
	 * Filters the post types that are articles: their authors are marked up and kept.
	 *
	 * @param string[] $types Names of post types.
	 */
	return (array) apply_filters( 'masthead_article_types', array( 'post' ) );
}

/**
 * A text without markup, as a reader sees it.
 *
 * @param mixed $text What is stored.
 * @return string
 */
function masthead_plain_text( $text ) {
	$text = wp_check_invalid_utf8( is_scalar( $text ) ? (string) $text : '', true );
	$text = html_entity_decode( wp_strip_all_tags( $text ), ENT_QUOTES, 'UTF-8' );
	return trim( preg_replace( '/[^\P{C}\n\t\x{200c}\x{200d}]+/u', ' ', $text ) );
}

/**
 * A user's picture, where the site itself has it. One of another site's would tell that site of each
 * reader, and its address holds a hash of the e-mail address.
 *
 * @param int $user_id The user.
 * @return string An address, or ''.
 */
function masthead_own_picture( $user_id ) {
	if ( ! get_option( 'show_avatars' ) ) {
		return '';
	}
	$url = (string) get_avatar_url( $user_id, array( 'size' => 512 ) );
	return wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST ) ? $url : '';
}

/**
 * Whether a user is one who may sign: subscribers and customers are not asked, and not kept.
 *
 * @param int $user_id The user.
 * @return bool
 */
function masthead_may_sign( $user_id ) {
	return user_can( $user_id, 'edit_posts' );
}
