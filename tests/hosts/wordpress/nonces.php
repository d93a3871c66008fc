<?php
/**
 * Prints the nonces of forms, as a logged-in user's page would have them: php nonces.php LOGIN COOKIE ACTION...
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
list( , $login, $cookies ) = $argv;

foreach ( explode( '; ', $cookies ) as $pair ) {
	list( $name, $value ) = explode( '=', $pair, 2 );
	$_COOKIE[ $name ]     = rawurldecode( $value );
}
wp_set_current_user( username_exists( $login ) );
$nonces = array();
foreach ( array_slice( $argv, 3 ) as $action ) {
	$nonces[ $action ] = wp_create_nonce( $action );
}
echo wp_json_encode( $nonces );
