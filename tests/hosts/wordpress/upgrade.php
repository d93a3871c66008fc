<?php
/**
 * What an administrator does to the plugin, and what is there afterwards: php upgrade.php [activate |
 * deactivate | option NAME JSON]... Prints the plugin's state as JSON.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

for ( $at = 1; $at < $argc; $at++ ) {
	if ( 'activate' === $argv[ $at ] ) {
		$failed = activate_plugin( 'masthead/masthead.php' );
		if ( is_wp_error( $failed ) ) {
			exit( $failed->get_error_message() );
		}
	} elseif ( 'deactivate' === $argv[ $at ] ) {
		deactivate_plugins( array( 'masthead/masthead.php' ) );
	} elseif ( 'option' === $argv[ $at ] ) {
		update_option( $argv[ $at + 1 ], json_decode( $argv[ $at + 2 ], true ) );
		$at += 2;
	}
}

$state = array( 'active' => is_plugin_active( 'masthead/masthead.php' ) );
foreach ( array( 'settings', 'site', 'outlet', 'folder', 'kept', 'exposed', 'decisions', 'failure' ) as $name ) {
	$state['options'][ $name ] = get_option( 'masthead_' . $name );
}
foreach ( array( 'keep_waiting', 'advance' ) as $hook ) {
	$state['schedule'][ $hook ] = (bool) wp_next_scheduled( 'masthead_' . $hook );
}
$nora           = username_exists( 'nora' );
$state['links'] = get_user_meta( $nora, 'masthead_links', true );
$state['title'] = get_user_meta( $nora, 'masthead_job_title', true );
echo wp_json_encode( $state );
