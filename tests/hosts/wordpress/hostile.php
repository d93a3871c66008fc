<?php
/**
 * Writes texts that attack into the profiles of as many users, past WordPress's own cleaning, and has
 * all of them sign one article: php hostile.php FILE_OF_JSON. Without a file both are removed.
 * Prints the article's path.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
require_once ABSPATH . 'wp-admin/includes/user.php';
global $wpdb;

if ( ! isset( $argv[1] ) ) {
	foreach ( get_users( array( 'search' => 'hostile-*', 'fields' => 'ID' ) ) as $id ) {
		wp_delete_user( (int) $id );
	}
	wp_delete_post( get_page_by_path( 'hostile', OBJECT, 'post' )->ID, true );
	exit;
}

$texts = json_decode( file_get_contents( $argv[1] ), true );
$post  = get_page_by_path( 'hostile', OBJECT, 'post' );
$post  = $post ? $post->ID : wp_insert_post( array( 'post_title' => 'Hostile', 'post_name' => 'hostile', 'post_content' => 'x', 'post_status' => 'publish', 'post_author' => username_exists( 'nora' ) ) );
$slugs = array();
foreach ( $texts as $at => $text ) {
	$id = username_exists( "hostile-$at" );
	if ( ! $id ) {
		$id = wp_insert_user( array( 'user_login' => "hostile-$at", 'user_pass' => 'x', 'role' => 'author', 'user_email' => "hostile-$at@example.test" ) );
	}
	$text = wp_check_invalid_utf8( $text, true );
	$wpdb->update( $wpdb->users, array( 'display_name' => mb_substr( "Ann $text", 0, 250 ), 'user_url' => mb_substr( $text, 0, 100 ) ), array( 'ID' => $id ) );
	clean_user_cache( $id );
	update_user_meta( $id, 'description', wp_slash( $text ) );
	update_user_meta( $id, 'masthead_links', wp_slash( array( $text, "https://x.com/$text", "https://hostile.example/$text" ) ) );
	$wpdb->update( $wpdb->usermeta, array( 'meta_value' => $text ), array( 'user_id' => $id, 'meta_key' => 'masthead_job_title' ) );
	clean_user_cache( $id );
	// The others are shown as who is not in the registry yet; keeping them all would take minutes.
	if ( 0 === $at % 10 ) {
		masthead_keep_one( 'user', $id );
	}
	$slugs[] = "cap-hostile-$at";
}
update_post_meta( $post, 'stand_in_order', $slugs );
echo wp_make_link_relative( get_permalink( $post ) );
