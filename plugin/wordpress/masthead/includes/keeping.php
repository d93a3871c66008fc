<?php
/**
 * What is published goes into the registry: each author's profile, and each article's bylines. What
 * could not be kept waits and is tried again every hour.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'user_register', 'masthead_user_waits', 30 );
add_action( 'profile_update', 'masthead_user_waits', 30 );
add_action( 'wp_after_insert_post', 'masthead_post_waits', 30, 2 );
add_action( 'transition_post_status', 'masthead_post_leaves', 30, 3 );
add_action( 'shutdown', 'masthead_keep_changed' );
add_action( 'masthead_keep_waiting', 'masthead_keep_waiting' );
add_action( 'masthead_keep_everyone', 'masthead_keep_everyone' );
add_action( 'masthead_advance', 'masthead_advance' );
add_action( 'admin_init', 'masthead_schedule_keeping' );
register_deactivation_hook( MASTHEAD_PLUGIN_FILE, 'masthead_unschedule_keeping' );

/** The meta key of what waits. */
const MASTHEAD_WAITING = 'masthead_waiting';

/** The meta key of how many places of an article's byline are in the registry. */
const MASTHEAD_PLACES = 'masthead_places';

/** So many users or posts one run of the schedule looks at. */
const MASTHEAD_BATCH = 100;

/**
 * The meta key of users who wait. Users belong to a network, what waits to a site of it.
 *
 * @return string
 */
function masthead_waiting_users() {
	global $wpdb;
	return is_multisite() ? $wpdb->get_blog_prefix() . MASTHEAD_WAITING : MASTHEAD_WAITING;
}

/**
 * A user changed.
 *
 * @param int $user_id The user.
 */
function masthead_user_waits( $user_id ) {
	if ( masthead_may_sign( $user_id ) ) {
		update_user_meta( $user_id, masthead_waiting_users(), time() );
		masthead_changed( 'user', $user_id );
	}
}

/**
 * A post changed: an article, or a guest author.
 *
 * @param int     $post_id The post.
 * @param WP_Post $post    The post.
 */
function masthead_post_waits( $post_id, WP_Post $post ) {
	if ( masthead_is_kept_type( $post ) && 'publish' === $post->post_status ) {
		update_post_meta( $post_id, MASTHEAD_WAITING, time() );
		masthead_changed( 'post', $post_id );
	}
}

/**
 * A post is not published any more: what was kept of it is taken back.
 *
 * @param string  $now    Its status.
 * @param string  $before What it was.
 * @param WP_Post $post   The post.
 */
function masthead_post_leaves( $now, $before, WP_Post $post ) {
	if ( 'publish' === $before && 'publish' !== $now && masthead_is_kept_type( $post ) ) {
		update_post_meta( $post->ID, MASTHEAD_WAITING, time() );
		masthead_changed( 'post', $post->ID );
	}
}

/**
 * Whether posts of this kind are kept: articles, and guest authors.
 *
 * @param WP_Post $post The post.
 * @return bool
 */
function masthead_is_kept_type( WP_Post $post ) {
	return MASTHEAD_GUEST_TYPE === $post->post_type || in_array( $post->post_type, masthead_article_types(), true );
}

/**
 * What this request has changed. Co-authors are often stored after the post, so it is kept when the
 * request ends.
 *
 * @param string|null $type "user" or "post"; null: nothing more.
 * @param int         $id   Its id.
 * @return array[] Each a type, an id and the site it is of.
 */
function masthead_changed( $type = null, $id = 0 ) {
	static $changed = array();
	if ( null !== $type ) {
		$site                                = get_current_blog_id();
		$changed[ $type . $id . ' ' . $site ] = array( $type, $id, $site );
	}
	return $changed;
}

/**
 * Keeps what this request has changed.
 */
function masthead_keep_changed() {
	foreach ( masthead_changed() as list( $type, $id, $site ) ) {
		// Addresses of another site of the network are made on that site alone: its schedule keeps them.
		if ( get_current_blog_id() === $site && ! masthead_keep_one( $type, $id ) ) {
			return;
		}
	}
}

/**
 * Keeps one user or post.
 *
 * @param string $type "user", "post" or "term".
 * @param int    $id   Its id.
 * @return bool Whether the engine goes on.
 */
function masthead_keep_one( $type, $id ) {
	$mentions = masthead_mentions( $type, $id );
	masthead_note_places( $type, $id, $mentions );
	foreach ( $mentions as $mention ) {
		$answer = masthead_ask( 'ingest', $mention );
		if ( is_wp_error( $answer ) && ! masthead_is_mentions_fault( $answer->get_error_code() ) ) {
			return false;
		}
	}
	delete_metadata( $type, $id, 'user' === $type ? masthead_waiting_users() : MASTHEAD_WAITING );
	return true;
}

/**
 * Whether a mention that was refused would be refused always: the registry itself is well.
 *
 * @param int $code The engine's number.
 * @return bool
 */
function masthead_is_mentions_fault( $code ) {
	if ( ! in_array( $code, MASTHEAD_FAULTS_OF_REQUEST, true ) || masthead_is_lost( 'ingest', $code ) ) {
		return false;
	}
	$epoch = masthead_ask( 'epoch' );
	return ! is_wp_error( $epoch ) || MASTHEAD_NOT_FOUND === $epoch->get_error_code();
}

/**
 * The mentions of a user, a guest author or an article.
 *
 * @param string $type "user" or "post".
 * @param int    $id   Its id.
 * @return array[] masthead.mention/1.
 */
function masthead_mentions( $type, $id ) {
	if ( 'post' !== $type ) {
		$person = masthead_find_person( $type, $id );
		return null === $person ? array() : array( masthead_profile_mention( $person ) );
	}
	$post = get_post( $id );
	if ( ! $post instanceof WP_Post || 'publish' !== $post->post_status ) {
		return array();
	}
	if ( MASTHEAD_GUEST_TYPE === $post->post_type ) {
		$person = masthead_find_person( 'guest', $id );
		return null === $person ? array() : array( masthead_profile_mention( $person ) );
	}
	$mentions = array();
	foreach ( masthead_people_of_post( $post ) as $at => $person ) {
		$mentions[] = masthead_article_mention( $post, $at + 1, $person );
	}
	return $mentions;
}

/**
 * What a profile says of its person.
 *
 * @param array $person The person.
 * @return array
 */
function masthead_profile_mention( array $person ) {
	$mention = array(
		'mention_id' => masthead_mention_id( $person ),
		'document'   => $person['url'],
		'url'        => $person['url'],
		'outlet'     => masthead_outlet(),
		'name'       => $person['name'],
		'author_id'  => $person['key'],
		'links'      => masthead_clean_links( array_merge( masthead_links_of( $person ), masthead_accounts_in_text( $person ) ) ),
	);
	return $mention + array_filter(
		array(
			'bio'       => $person['bio'],
			'job_title' => $person['job_title'],
		)
	);
}

/**
 * The accounts that a biography names: guest authors have no other place for them.
 *
 * @param array $person The person.
 * @return string[] Addresses.
 */
function masthead_accounts_in_text( array $person ) {
	$request = array(
		'bio'  => $person['bio'],
		'name' => $person['name'],
	);
	$answer  = '' === $person['bio'] ? array() : masthead_ask( 'bio', $request );
	$claims  = is_array( $answer ) && isset( $answer['claims'] ) ? $answer['claims'] : array();
	return wp_list_pluck( array_filter( $claims, 'masthead_is_account' ), 'url' );
}

/**
 * Whether a claim of a biography is an account.
 *
 * @param array $claim Of the method "bio".
 * @return bool
 */
function masthead_is_account( $claim ) {
	return isset( $claim['platform'], $claim['url'] );
}

/**
 * What an article's byline says of one of its authors. The place in the byline is the mention's id,
 * so that another author there takes it over.
 *
 * @param WP_Post $post   The article.
 * @param int     $place  The author's place in the byline, from 1.
 * @param array   $person The person.
 * @return array
 */
function masthead_article_mention( WP_Post $post, $place, array $person ) {
	return array(
		'mention_id' => masthead_place_id( $post->ID, $place ),
		'document'   => get_permalink( $post ),
		'url'        => get_permalink( $post ),
		'published'  => get_post_time( DATE_RFC3339, true, $post ),
		'outlet'     => masthead_outlet(),
		'name'       => $person['name'],
		'author_id'  => $person['key'],
	);
}

/**
 * Keeps what waits, for the schedule.
 */
function masthead_keep_waiting() {
	$users = get_users(
		array(
			'meta_key' => masthead_waiting_users(), // phpcs:ignore WordPress.DB.SlowDBQuery -- on the schedule alone.
			'fields'   => 'ID',
			'number'   => MASTHEAD_BATCH,
		)
	);
	foreach ( $users as $id ) {
		if ( ! masthead_keep_one( 'user', (int) $id ) ) {
			return;
		}
	}
	$posts = get_posts(
		array(
			'meta_key'         => MASTHEAD_WAITING, // phpcs:ignore WordPress.DB.SlowDBQuery -- likewise.
			'post_type'        => array_merge( masthead_article_types(), array( MASTHEAD_GUEST_TYPE ) ),
			'post_status'      => array_values( get_post_stati() ),
			'numberposts'      => MASTHEAD_BATCH,
			'fields'           => 'ids',
			'suppress_filters' => true,
		)
	);
	foreach ( $posts as $id ) {
		if ( ! masthead_keep_one( 'post', (int) $id ) ) {
			return;
		}
	}
	foreach ( masthead_waiting_terms() as $id ) {
		if ( ! masthead_keep_one( 'term', (int) $id ) ) {
			return;
		}
	}
}

/**
 * The guest authors who wait and are terms.
 *
 * @return int[] Ids.
 */
function masthead_waiting_terms() {
	$terms = ! taxonomy_exists( 'author' ) ? array() : get_terms(
		array(
			'taxonomy'   => 'author',
			'hide_empty' => false,
			'fields'     => 'ids',
			'number'     => MASTHEAD_BATCH,
			'meta_key'   => MASTHEAD_WAITING, // phpcs:ignore WordPress.DB.SlowDBQuery -- on the schedule alone.
		)
	);
	return is_array( $terms ) ? $terms : array();
}

/**
 * Marks those who were there before the plugin, some at a time: users who may sign, then guest
 * authors and articles by their ids.
 */
function masthead_keep_everyone() {
	global $wpdb;
	$after = get_option( 'masthead_everyone', array( 'user', 0 ) );
	list( $type, $last ) = is_array( $after ) && 2 === count( $after ) ? $after : array( 'user', 0 );
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- ids by their order; the tables' names are WordPress's own.
	if ( 'user' === $type ) {
		$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM {$wpdb->users} WHERE ID > %d ORDER BY ID LIMIT %d", $last, MASTHEAD_BATCH ) );
	} else {
		$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE ID > %d AND post_status = 'publish' ORDER BY ID LIMIT %d", $last, MASTHEAD_BATCH ) );
	}
	// phpcs:enable
	foreach ( $ids as $id ) {
		if ( 'user' === $type ) {
			masthead_user_waits( (int) $id );
		} else {
			masthead_post_waits( (int) $id, get_post( (int) $id ) );
		}
	}
	$finished = count( $ids ) < MASTHEAD_BATCH;
	if ( $finished && 'post' === $type ) {
		array_map( 'masthead_term_waits', taxonomy_exists( 'author' ) ? (array) get_terms( array( 'taxonomy' => 'author', 'hide_empty' => false, 'fields' => 'ids' ) ) : array() ); // phpcs:ignore WordPress.Arrays -- one line.
		delete_option( 'masthead_everyone' );
		wp_schedule_single_event( time() + MINUTE_IN_SECONDS, 'masthead_advance' );
		return;
	}
	update_option( 'masthead_everyone', $finished ? array( 'post', 0 ) : array( $type, (int) end( $ids ) ), false );
	masthead_keep_everyone_soon();
}

/**
 * Counts anew which names and accounts are common, by which authors are told apart. Ids are kept.
 */
function masthead_advance() {
	masthead_ask( 'epoch', array( 'advance' => true ) );
}

/**
 * Has the schedule go on with those who were there before.
 */
function masthead_keep_everyone_soon() {
	if ( ! wp_next_scheduled( 'masthead_keep_everyone' ) ) {
		wp_schedule_single_event( time() + 10, 'masthead_keep_everyone' );
	}
}

/**
 * Has what waits tried every hour.
 */
function masthead_schedule_keeping() {
	if ( ! wp_next_scheduled( 'masthead_keep_waiting' ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', 'masthead_keep_waiting' );
	}
	if ( ! wp_next_scheduled( 'masthead_advance' ) ) {
		wp_schedule_event( time() + WEEK_IN_SECONDS, 'weekly', 'masthead_advance' );
	}
}

/**
 * Takes the plugin's work off the schedule, of the site or of each site of the network.
 *
 * @param bool $network_wide Whether the network's administrator deactivates.
 */
function masthead_unschedule_keeping( $network_wide = false ) {
	if ( is_multisite() && true === $network_wide ) {
		masthead_on_each_site( 'masthead_unschedule_keeping' );
		return;
	}
	foreach ( array( 'masthead_keep_waiting', 'masthead_keep_everyone', 'masthead_advance' ) as $hook ) {
		wp_clear_scheduled_hook( $hook );
	}
}
