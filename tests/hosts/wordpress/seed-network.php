<?php
/**
 * Makes the site that is there the first of a network of sites in folders.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
global $wpdb, $wp_rewrite;

$wp_rewrite->set_permalink_structure( '/%year%/%monthnum%/%postname%/' );
switch_theme( 'twentytwentythree' );
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
	$wpdb->$table = $name;
}
install_network();
$made = populate_network( 1, getenv( 'MASTHEAD_STAND_HOST' ), 'chief@example.test', 'The Bylines', '/', false );
if ( is_wp_error( $made ) ) {
	exit( 'seed-network: ' . $made->get_error_message() . "\n" );
}
flush_rewrite_rules();
echo "a network\n";
