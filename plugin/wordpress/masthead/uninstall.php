<?php
/**
 * Removes what the plugin has stored. A registry that wp-config.php names is the newsroom's, and
 * stays; the folder that was made on activation goes.
 *
 * @package Masthead
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/remove-folder.php';

/**
 * Removes a site's part.
 */
function masthead_uninstall_site() {
	global $wpdb;
	masthead_uninstall_audit();
	masthead_remove_folder( get_option( 'masthead_folder' ) );
	foreach ( array( 'site', 'outlet', 'folder', 'kept', 'exposed', 'failure', 'everyone', 'settings', 'decisions', 'merges', 'moved', 'gone' ) as $name ) {
		delete_option( 'masthead_' . $name );
	}
	foreach ( array( 'masthead_links', 'masthead_job_title', 'masthead_waiting', 'masthead_places', $wpdb->get_blog_prefix() . 'masthead_waiting' ) as $key ) {
		delete_metadata( 'user', 0, $key, '', true );
		delete_metadata( 'post', 0, $key, '', true );
	}
	foreach ( array( 'masthead_keep_waiting', 'masthead_keep_everyone', 'masthead_advance' ) as $hook ) {
		wp_clear_scheduled_hook( $hook );
	}
}

/**
 * Removes what the byline audit keeps.
 */
function masthead_uninstall_audit() {
	global $wpdb;
	foreach ( array( 'audit_rows', 'findings', 'fixes' ) as $name ) {
		$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}masthead_$name" ); // phpcs:ignore WordPress.DB -- own tables, whose names are constants behind the site's prefix.
	}
	foreach ( array( 'audit', 'audit_settings', 'audit_tables', 'audit_rules' ) as $name ) {
		delete_option( 'masthead_' . $name );
	}
	foreach ( array( 'masthead_audit_go_on', 'masthead_audit_again' ) as $hook ) {
		wp_clear_scheduled_hook( $hook );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $masthead_site_id ) { // phpcs:ignore WordPress.Arrays -- one line.
		switch_to_blog( $masthead_site_id );
		masthead_uninstall_site();
		restore_current_blog();
	}
} else {
	masthead_uninstall_site();
}
