<?php
/**
 * Prints what the plugin has stored of its own: php stored.php [SETTINGS]. With settings, as JSON, those
 * are put back.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';

if ( isset( $argv[1] ) ) {
	update_option( 'masthead_settings', json_decode( $argv[1], true ) );
}
$stored = array( 'path' => masthead_registry_path() );
foreach ( array( 'settings', 'site', 'outlet', 'folder', 'kept', 'exposed', 'registry' ) as $name ) {
	$stored[ $name ] = get_option( 'masthead_' . $name );
}
echo wp_json_encode( $stored );
