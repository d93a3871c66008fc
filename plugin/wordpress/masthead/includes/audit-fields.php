<?php
/**
 * The fields that a fix changes, in one shape for users, guest authors and articles.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** Where a guest author has what. */
const MASTHEAD_GUEST_FIELDS = array(
	'name'      => 'cap-display_name',
	'website'   => 'cap-website',
	'job_title' => 'masthead_job_title',
	'links'     => 'masthead_links',
);

/**
 * A field as it is.
 *
 * @param string $document Whose: "user:3", "guest:17" or "post:7".
 * @param string $field    "name", "website", "job_title", "links" or "byline".
 * @return string|null Of a list an entry a line; null: there is no such field.
 */
function masthead_field( $document, $field ) {
	list( $kind, $id ) = masthead_split_document( $document );
	if ( 'byline' === $field || 'post' === $kind ) {
		return 'byline' === $field && 'post' === $kind ? masthead_byline( $id ) : null;
	}
	if ( 'user' === $kind ) {
		$value = masthead_user_field( get_userdata( $id ), $field );
	} else {
		$known = MASTHEAD_GUEST_TYPE === get_post_type( $id ) && isset( MASTHEAD_GUEST_FIELDS[ $field ] );
		$value = $known ? get_post_meta( $id, MASTHEAD_GUEST_FIELDS[ $field ], true ) : null;
	}
	return null === $value ? null : implode( "\n", array_map( 'strval', array_filter( (array) $value, 'is_scalar' ) ) );
}

/**
 * A field of a user's.
 *
 * @param WP_User|false $user  The user.
 * @param string        $field The field.
 * @return mixed Null where there is none.
 */
function masthead_user_field( $user, $field ) {
	if ( ! $user instanceof WP_User ) {
		return null;
	}
	switch ( $field ) {
		case 'name':
			return $user->display_name;
		case 'website':
			return $user->user_url;
		case 'job_title':
		case 'links':
			return get_user_meta( $user->ID, 'masthead_' . $field, true );
	}
	return null;
}

/**
 * Who signs an article.
 *
 * @param int $id The post.
 * @return string|null Their names in addresses, one a line; null where an article has one author alone.
 */
function masthead_byline( $id ) {
	global $coauthors_plus;
	$post = get_post( $id );
	if ( ! $post instanceof WP_Post || ! is_object( $coauthors_plus ) || ! method_exists( $coauthors_plus, 'add_coauthors' ) ) {
		return null;
	}
	return implode( "\n", wp_list_pluck( masthead_people_of_post( $post ), 'nicename' ) );
}

/**
 * Stores a field. What is kept in the registry follows.
 *
 * @param string $document Whose.
 * @param string $field    The field.
 * @param string $value    What it becomes.
 */
function masthead_store_field( $document, $field, $value ) {
	list( $kind, $id ) = masthead_split_document( $document );
	$list              = 'links' === $field ? masthead_lines_of( $value ) : $value;
	if ( 'byline' === $field ) {
		global $coauthors_plus;
		$coauthors_plus->add_coauthors( $id, masthead_lines_of( $value ) );
	} elseif ( 'guest' === $kind ) {
		update_post_meta( $id, MASTHEAD_GUEST_FIELDS[ $field ], wp_slash( $list ) );
		if ( 'name' === $field ) {
			wp_update_post( wp_slash( array( 'ID' => $id, 'post_title' => $value ) ) ); // phpcs:ignore WordPress.Arrays -- one line.
		}
		masthead_forget_guest( $id );
	} elseif ( in_array( $field, array( 'name', 'website' ), true ) ) {
		wp_update_user( wp_slash( array( 'ID' => $id, 'name' === $field ? 'display_name' : 'user_url' => $value ) ) ); // phpcs:ignore WordPress.Arrays -- one line.
	} else {
		update_user_meta( $id, 'masthead_' . $field, wp_slash( $list ) );
	}
	if ( 'user' === $kind ) {
		masthead_user_waits( $id );
	} else {
		masthead_post_waits( $id, get_post( $id ) );
	}
}

/**
 * Has Co-Authors Plus read a guest author anew.
 *
 * @param int $id The guest author's post.
 */
function masthead_forget_guest( $id ) {
	global $coauthors_plus;
	if ( isset( $coauthors_plus->guest_authors ) && method_exists( $coauthors_plus->guest_authors, 'delete_guest_author_cache' ) ) {
		$coauthors_plus->guest_authors->delete_guest_author_cache( $id );
	}
}

/**
 * Whether somebody may change a document's fields.
 *
 * @param string $document "user:3", "guest:17" or "post:7".
 * @return bool
 */
function masthead_can_change( $document ) {
	list( $kind, $id ) = masthead_split_document( $document );
	return '' !== $kind && current_user_can( 'user' === $kind ? 'edit_user' : 'edit_post', $id );
}
