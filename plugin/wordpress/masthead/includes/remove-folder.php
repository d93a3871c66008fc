<?php
/**
 * Removes the folder that was made for a registry on activation.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * Removes the folder and what the plugin and the engine wrote into it; nothing else.
 *
 * @param mixed $folder What is stored as its path.
 */
function masthead_remove_folder( $folder ) {
	if ( ! is_string( $folder ) || ! preg_match( '#/masthead-(\d+-)?[a-z0-9]{24}$#', $folder ) || ! is_dir( $folder ) ) {
		return;
	}
	$files = array( $folder . '/.htaccess', $folder . '/web.config', $folder . '/index.php', $folder . '/probe.txt' );
	foreach ( array_merge( $files, (array) glob( $folder . '/registry.db*' ) ) as $file ) {
		wp_delete_file( $file );
	}
	rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- WP_Filesystem may be FTP.
}
