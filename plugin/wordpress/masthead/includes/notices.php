<?php
/**
 * Tells the administrator when pages go without us.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_notices', 'masthead_show_failure' );

/**
 * The failure that has not passed, with its remedy.
 */
function masthead_show_failure() {
	$failure = masthead_failure();
	if ( null === $failure || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="notice notice-error masthead-failure"><p><strong>', esc_html__( 'Masthead: pages are shown without author markup.', 'masthead' ), '</strong> ', esc_html( $failure['message'] ), '</p><p>';
	/* translators: %s: a span of time, such as "5 minutes". */
	echo esc_html( sprintf( __( 'For %s now. It is tried again by itself.', 'masthead' ), human_time_diff( $failure['since'] ) ) );
	printf( ' <a href="%s">%s</a></p></div>', esc_url( admin_url( 'site-health.php' ) ), esc_html__( 'Site Health says more.', 'masthead' ) );
}
