<?php
/**
 * Calls a function of the site with arguments of JSON, and prints what it gives: php call.php NAME
 * [JSON...]. A test prepares by it what no screen offers.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
require_once ABSPATH . 'wp-admin/includes/user.php';

$arguments = array();
foreach ( array_slice( $argv, 2 ) as $text ) {
	$arguments[] = json_decode( $text, true );
}
echo wp_json_encode( call_user_func_array( $argv[1], $arguments ) );
