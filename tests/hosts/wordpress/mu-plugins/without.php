<?php
/**
 * Leaves the plugin out of a request with the header X-Without, for what it costs, and says how
 * much of the processor PHP took, and how much memory the worker has.
 *
 * @package Masthead
 */

if ( isset( $_SERVER['HTTP_X_WITHOUT'] ) ) {
	add_filter(
		'option_active_plugins',
		function ( $plugins ) {
			return array_values( array_diff( $plugins, array( 'masthead/masthead.php' ) ) );
		}
	);
}
// As a theme does that was made for co-authors.
if ( isset( $_SERVER['HTTP_X_THEME'] ) ) {
	add_action(
		'template_redirect',
		function () {
			get_coauthors( get_queried_object_id() );
		}
	);
}
if ( isset( $_SERVER['HTTP_X_COST'] ) ) {
	$cost_from = getrusage();
	ob_start(
		function ( $page ) use ( $cost_from ) {
			$spent = 0;
			foreach ( array( 'ru_utime', 'ru_stime' ) as $kind ) {
				$now    = getrusage();
				$spent += 1e3 * ( $now[ "$kind.tv_sec" ] - $cost_from[ "$kind.tv_sec" ] ) + 1e-3 * ( $now[ "$kind.tv_usec" ] - $cost_from[ "$kind.tv_usec" ] );
			}
			$status = file_get_contents( '/proc/self/status' );
			preg_match( '/VmRSS:\s+(\d+)/', $status, $resident );
			header( "X-Milliseconds: $spent" );
			header( 'X-Resident: ' . $resident[1] );
			header( 'X-Worker: ' . getmypid() );
			return $page;
		}
	);
}
