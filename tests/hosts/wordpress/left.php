<?php
/**
 * Prints what the database has of the plugin: left.php [uninstall]. With the word, after removing it as
 * the screen of plugins does, but for the plugin's files.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
global $wpdb;

if ( isset( $argv[1] ) ) {
	define( 'WP_UNINSTALL_PLUGIN', 'masthead/masthead.php' );
	include WP_PLUGIN_DIR . '/masthead/uninstall.php';
	wp_cache_flush();
}
$like  = '%' . $wpdb->esc_like( 'masthead' ) . '%';
$sites = is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 1 );
$left  = array_merge(
	$wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE %s", $like ) ),
	$wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $like ) )
);
foreach ( $sites as $id ) {
	$before = $wpdb->get_blog_prefix( $id );
	$left   = array_merge(
		$left,
		$wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$before}options WHERE option_name LIKE %s OR option_value LIKE %s AND option_name = 'cron'", $like, $like ) ),
		$wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM {$before}postmeta WHERE meta_key LIKE %s", $like ) ),
		$wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM {$before}termmeta WHERE meta_key LIKE %s", $like ) )
	);
}
echo wp_json_encode( array_values( array_unique( $left ) ) );
