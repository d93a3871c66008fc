<?php
/**
 * Who signs: users, and the guest authors of Co-Authors Plus, in one shape.
 *
 * A person is an array: key ("user:3" or "guest:17"), id, name, nicename, url (the author's page),
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
		'url'       => get_author_posts_url( $user->ID, $user->user_nicename ),
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
		'url'       => get_author_posts_url( $id, $guest->user_nicename ),
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
	$author       = is_author() ? get_queried_object() : null;
	if ( $known[0] !== $author ) {
		$known = array( $author, masthead_person( $author ) );
	}
	return $known[1];
}

/**
 * A person by the id of a user, or of a guest author's post.
 *
 * @param string $kind "user" or "guest".
 * @param int    $id   The id.
 * @return array|null
 */
function masthead_find_person( $kind, $id ) {
	if ( 'user' === $kind ) {
		return masthead_person( get_userdata( $id ) );
	}
	global $coauthors_plus;
	if ( MASTHEAD_GUEST_TYPE !== get_post_type( $id ) || ! isset( $coauthors_plus->guest_authors ) ) {
		return null;
	}
	return masthead_person( $coauthors_plus->guest_authors->get_guest_author_by( 'ID', $id, true ) );
}

/**
 * Who signs a post, in order, each once.
 *
 * @param WP_Post $post The post.
 * @return array[] Persons.
 */
function masthead_people_of_post( WP_Post $post ) {
	$authors = function_exists( 'get_coauthors' ) ? get_coauthors( $post->ID ) : array( get_userdata( (int) $post->post_author ) );
	$people  = array();
	foreach ( (array) $authors as $author ) {
		$person = masthead_person( $author );
		if ( null !== $person && ! isset( $people[ $person['key'] ] ) ) {
			$people[ $person['key'] ] = $person;
		}
	}
	return array_values( $people );
}

/**
 * The same for what a page shows, asked for once a request.
 *
 * @param WP_Post $post The post.
 * @return array[] Persons.
 */
function masthead_signers_of_page( WP_Post $post ) {
	static $people = array();
	if ( ! isset( $people[ $post->ID ] ) ) {
		$people[ $post->ID ] = masthead_people_of_post( $post );
	}
	return $people[ $post->ID ];
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
