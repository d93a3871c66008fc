<?php
/**
 * Runs what the schedule runs every hour, and prints what waits still.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
global $wpdb;

do_action( 'masthead_keep_waiting' );
echo (int) $wpdb->get_var( "SELECT (SELECT COUNT(*) FROM {$wpdb->usermeta} WHERE meta_key = 'masthead_waiting') + (SELECT COUNT(*) FROM {$wpdb->postmeta} WHERE meta_key = 'masthead_waiting')" );
