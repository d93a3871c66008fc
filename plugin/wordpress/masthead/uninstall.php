<?php
/**
 * Removes what the plugin has stored. A registry that wp-config.php names is the newsroom's, and
 * stays; the folder that was made on activation goes.
 *
 * @package Masthead
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes a site's part.
 */
function masthead_uninstall_site() {
	$folder = get_option( 'masthead_folder' );
	if ( is_string( $folder ) && preg_match( '#/masthead-[a-z0-9]{24}$#', $folder ) && is_dir( $folder ) ) {
		$files = array( $folder . '/.htaccess', $folder . '/web.config', $folder . '/index.php', $folder . '/probe.txt' );
		foreach ( array_merge( $files, (array) glob( $folder . '/registry.db*' ) ) as $file ) {
			wp_delete_file( $file );
		}
		rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- WP_Filesystem may be FTP.
	}
	foreach ( array( 'site', 'outlet', 'folder', 'kept', 'exposed', 'failure', 'everyone', 'settings', 'decisions', 'merges', 'moved' ) as $name ) {
		delete_option( 'masthead_' . $name );
	}
	foreach ( array( 'masthead_links', 'masthead_job_title', 'masthead_waiting' ) as $key ) {
		delete_metadata( 'user', 0, $key, '', true );
		delete_metadata( 'post', 0, $key, '', true );
	}
	foreach ( array( 'masthead_keep_waiting', 'masthead_keep_everyone', 'masthead_advance' ) as $hook ) {
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
