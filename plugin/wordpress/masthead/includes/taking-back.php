<?php
/**
 * What is published no more leaves the registry: a deleted article, a byline's place that nobody has any
 * more, a deleted user or guest author. What is to go is noted first, and noted until it is gone.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'before_delete_post', 'masthead_post_goes', 10, 2 );
add_action( 'delete_user', 'masthead_user_goes', 10, 2 );
// After what has changed is kept: it may be here again.
add_action( 'shutdown', 'masthead_take_back_noted', 20 );
add_action( 'masthead_keep_waiting', 'masthead_take_back', 20 );

/** So many mentions are taken back at once. */
const MASTHEAD_TAKEN_AT_ONCE = 500;

/**
 * Notes mentions that are to leave the registry.
 *
 * @param string[] $ids Their ids.
 */
function masthead_note_gone( array $ids ) {
	if ( array() !== $ids ) {
		update_option( 'masthead_gone', array_values( array_unique( array_merge( masthead_gone(), $ids ) ) ), false );
		masthead_take_back_noted( true );
	}
}

/**
 * What is to leave the registry.
 *
 * @return string[] Ids of mentions.
 */
function masthead_gone() {
	$gone = get_option( 'masthead_gone' );
	return is_array( $gone ) ? $gone : array();
}

/**
 * Takes back what this request has noted.
 *
 * @param bool $noted True: something was noted on this site.
 */
function masthead_take_back_noted( $noted = false ) {
	static $sites = array();
	if ( true === $noted ) {
		$sites[ get_current_blog_id() ] = true;
		return;
	}
	foreach ( array_keys( $sites ) as $site ) {
		if ( get_current_blog_id() === $site ) {
			masthead_take_back();
			continue;
		}
		// A site may have gone meanwhile, and its list with it.
		if ( is_multisite() && get_site( $site ) instanceof WP_Site ) {
			switch_to_blog( $site );
			masthead_take_back();
			restore_current_blog();
		}
	}
	$sites = array();
}

/**
 * Takes back what was noted. A library that cannot do it yet leaves it noted.
 */
function masthead_take_back() {
	foreach ( array_chunk( masthead_gone(), MASTHEAD_TAKEN_AT_ONCE ) as $ids ) {
		if ( is_wp_error( masthead_ask( 'withdraw', array( 'mentions' => $ids ) ) ) ) {
			return;
		}
		masthead_forget_gone( $ids );
	}
}

/**
 * Takes ids off the list of what is to leave.
 *
 * @param string[] $ids Those that are gone, or there again.
 */
function masthead_forget_gone( array $ids ) {
	$gone = masthead_gone();
	$left = array_values( array_diff( $gone, $ids ) );
	if ( count( $left ) < count( $gone ) ) {
		update_option( 'masthead_gone', $left, false );
	}
}

/**
 * Before a user, a guest author or an article is kept: notes of what was kept before what is not said
 * any more.
 *
 * @param string  $type     "user" or "post".
 * @param int     $id       Its id.
 * @param array[] $mentions What is said now.
 */
function masthead_note_places( $type, $id, array $mentions ) {
	$now  = wp_list_pluck( $mentions, 'mention_id' );
	$post = 'post' === $type ? get_post( $id ) : null;
	masthead_forget_gone( $now );
	if ( $post instanceof WP_Post && masthead_is_kept_type( $post ) ) {
		masthead_note_gone( array_diff( masthead_ids_of_post( $post ), $now ) );
		update_post_meta( $id, MASTHEAD_PLACES, count( $now ) );
	}
}

/**
 * The mentions that the registry may have of a post.
 *
 * @param WP_Post $post An article, or a guest author.
 * @return string[] Their ids.
 */
function masthead_ids_of_post( WP_Post $post ) {
	if ( MASTHEAD_GUEST_TYPE === $post->post_type ) {
		return array( masthead_mention_id( array( 'key' => 'guest:' . $post->ID ) ) );
	}
	$counted = (int) get_post_meta( $post->ID, MASTHEAD_PLACES, true );
	$ids     = array();
	for ( $place = 1; $place <= $counted; $place++ ) {
		$ids[] = masthead_place_id( $post->ID, $place );
	}
	return $ids;
}

/**
 * The id of the mention at a place of an article's byline.
 *
 * @param int $post_id The article.
 * @param int $place   From 1.
 * @return string
 */
function masthead_place_id( $post_id, $place ) {
	return 'wp:' . masthead_site() . ':post:' . $post_id . ':' . $place;
}

/**
 * A post is being deleted for good.
 *
 * @param int     $post_id The post.
 * @param WP_Post $post    The post.
 */
function masthead_post_goes( $post_id, $post ) {
	if ( $post instanceof WP_Post && masthead_is_kept_type( $post ) ) {
		masthead_note_gone( masthead_ids_of_post( $post ) );
	}
}

/**
 * A user is being deleted. The articles that another takes over are kept anew.
 *
 * @param int      $user_id  The user.
 * @param int|null $reassign Who takes over the posts; null: nobody, and they are deleted one by one.
 */
function masthead_user_goes( $user_id, $reassign = null ) {
	masthead_note_gone( array( masthead_mention_id( array( 'key' => 'user:' . (int) $user_id ) ) ) );
	if ( ! $reassign ) {
		return;
	}
	$posts = get_posts(
		array(
			'author'           => $user_id,
			'post_type'        => masthead_article_types(),
			'numberposts'      => -1,
			'fields'           => 'ids',
			'suppress_filters' => true,
		)
	);
	foreach ( $posts as $id ) {
		update_post_meta( $id, MASTHEAD_WAITING, time() );
		masthead_changed( 'post', $id );
	}
}

/**
 * All mentions that the registry may have of this site.
 *
 * @return string[] Their ids.
 */
function masthead_ids_of_site() {
	$ids   = array();
	$posts = get_posts(
		array(
			'post_type'        => array_merge( masthead_article_types(), array( MASTHEAD_GUEST_TYPE ) ),
			'post_status'      => array_values( get_post_stati() ),
			'numberposts'      => -1,
			'suppress_filters' => true,
		)
	);
	foreach ( $posts as $post ) {
		$ids = array_merge( $ids, masthead_ids_of_post( $post ) );
	}
	foreach ( get_users( array( 'fields' => 'ID' ) ) as $id ) {
		$ids[] = masthead_mention_id( array( 'key' => 'user:' . $id ) );
	}
	return $ids;
}
