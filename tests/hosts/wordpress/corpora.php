<?php
/**
 * Puts texts into every field of a profile that goes into the registry, through WordPress's own ways:
 * php corpora.php FILE_OF_JSON. Prints, as JSON, what was not there afterwards as it had been stored,
 * and what changed that is nobody's field.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
require_once ABSPATH . 'wp-admin/includes/user.php';
global $wpdb, $coauthors_plus;

/**
 * How much there is of everything.
 */
function corpora_count() {
	global $wpdb;
	$counts = array();
	foreach ( array( 'users', 'posts', 'usermeta', 'options', 'terms' ) as $table ) {
		$counts[ $table ] = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->$table}" );
	}
	$counts['mentions'] = masthead_ask( 'epoch' )['mentions'];
	return $counts;
}

/**
 * Keeps a person with a text in every field, and compares what the registry has with what is stored.
 */
function corpora_keep( $type, $id, $text, &$wrong ) {
	masthead_keep_one( $type, $id );
	$person = masthead_find_person( 'user' === $type ? 'user' : 'guest', $id );
	$failed = masthead_failure();
	if ( null !== $failed ) {
		$wrong[] = "$text: {$failed['message']}";
		return;
	}
	$shown = masthead_ask( 'show', array( 'author' => masthead_mention_id( $person ) ) );
	if ( is_wp_error( $shown ) ) {
		// The text was no name: then the mention signs for nobody.
		$read = masthead_ask( 'resolve', masthead_author_row( $person ) );
		if ( is_wp_error( $read ) || array() !== $read['authors'] ) {
			$wrong[] = "$text: " . $shown->get_error_message();
		}
		return;
	}
	if ( '' !== $person['job_title'] && ( ! isset( $shown['record']['job_title'] ) || $person['job_title'] !== $shown['record']['job_title'] ) ) {
		$wrong[] = "$text: the title is " . wp_json_encode( $shown['record']['job_title'] ?? null );
	}
}

$texts = json_decode( file_get_contents( $argv[1] ), true );
$user  = wp_insert_user( array( 'user_login' => 'corpora', 'user_pass' => 'x', 'role' => 'author', 'user_email' => 'corpora@example.test', 'display_name' => 'Ann Corporal' ) );
$guest = $coauthors_plus->guest_authors->create( array( 'display_name' => 'Ben Corporal', 'user_login' => 'ben-corporal' ) );
$wrong = array();
foreach ( array( array( 'user', $user ), array( 'post', $guest ) ) as list( $type, $id ) ) {
	foreach ( array( 'masthead_links' => array( 'https://x.com/corporal' ), 'masthead_job_title' => 'x', 'masthead_waiting' => 1, 'description' => 'x' ) as $key => $value ) {
		update_metadata( $type, $id, $key, $value );
	}
	masthead_keep_one( $type, $id );
}
$before = corpora_count();
foreach ( $texts as $text ) {
	$links = array( $text, "https://x.com/$text", "https://corpora.example/$text" );
	wp_update_user( wp_slash( array( 'ID' => $user, 'description' => $text, 'user_url' => "https://corpora.example/$text", 'nickname' => "Ann $text" ) ) );
	update_user_meta( $user, 'masthead_links', wp_slash( masthead_clean_links( $links ) ) );
	update_user_meta( $user, 'masthead_job_title', wp_slash( sanitize_text_field( $text ) ) );
	corpora_keep( 'user', $user, $text, $wrong );
	foreach ( array( 'cap-description' => $text, 'cap-website' => $text, 'masthead_job_title' => sanitize_text_field( $text ), 'masthead_links' => masthead_clean_links( $links ) ) as $key => $value ) {
		update_post_meta( $guest, $key, wp_slash( $value ) );
	}
	corpora_keep( 'post', $guest, $text, $wrong );
}
$after = corpora_count();
foreach ( $before as $what => $count ) {
	// What waits is taken off, and comes back.
	if ( abs( $after[ $what ] - $count ) > ( 'usermeta' === $what ? 2 : 0 ) ) {
		$wrong[] = "$what: $count before, {$after[ $what ]} after";
	}
}
wp_delete_user( $user );
wp_delete_post( $guest, true );
echo wp_json_encode( array( 'texts' => count( $texts ), 'wrong' => $wrong ), JSON_INVALID_UTF8_SUBSTITUTE );
