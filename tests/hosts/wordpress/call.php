<?php
/**
 * Calls a function of the site with arguments of JSON, and prints what it gives: php call.php NAME
 * [JSON...]. A test prepares by it what no screen offers. MASTHEAD_STAND_PATH is the path of a site of
 * a network.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
foreach ( array( 'user', 'plugin', 'file', 'ms' ) as $name ) {
	require_once ABSPATH . "wp-admin/includes/$name.php";
}

$arguments = array();
foreach ( array_slice( $argv, 2 ) as $text ) {
	$arguments[] = json_decode( $text, true );
}
echo wp_json_encode( call_user_func_array( $argv[1], $arguments ) );
