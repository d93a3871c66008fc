<?php
/**
 * The forms of the audit's screen.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_masthead_audit', 'masthead_handle_audit' );
add_action( 'admin_post_masthead_fix', 'masthead_handle_fix' );
add_action( 'admin_post_masthead_unfix', 'masthead_handle_unfix' );

/**
 * Begins an audit for somebody without the script; the schedule goes on with it.
 */
function masthead_handle_audit() {
	check_admin_referer( 'masthead_audit' );
	masthead_only_for_editors();
	masthead_begin_audit();
	masthead_back_to_audit( true, 'begun' );
}

/**
 * Applies the fix that the form names.
 */
function masthead_handle_fix() {
	$finding = masthead_sent_id( 'finding' );
	check_admin_referer( 'masthead_fix_' . $finding );
	masthead_only_for_editors();
	masthead_prepare_audit_tables();
	masthead_back_to_audit( masthead_apply_fix( $finding, masthead_sent_id( 'object' ), masthead_sent_id( 'field' ), masthead_sent_id( 'mark' ) ), 'fixed' );
}

/**
 * Takes back the correction that the form names.
 */
function masthead_handle_unfix() {
	$id = absint( masthead_sent_id( 'correction' ) );
	check_admin_referer( 'masthead_unfix_' . $id );
	masthead_only_for_editors();
	masthead_prepare_audit_tables();
	masthead_back_to_audit( masthead_undo_fix( $id ), 'unfixed' );
}

/**
 * Goes back to the audit's screen, which says what came of it.
 *
 * @param mixed  $result A WP_Error where it failed.
 * @param string $done   What was done.
 */
function masthead_back_to_audit( $result, $done ) {
	if ( is_wp_error( $result ) ) {
		$data = $result->get_error_data();
		wp_die( esc_html( $result->get_error_message() ), '', array( 'response' => isset( $data['status'] ) ? (int) $data['status'] : 400, 'back_link' => true ) ); // phpcs:ignore WordPress.Arrays -- one line.
	}
	$back = wp_get_referer();
	wp_safe_redirect( add_query_arg( 'masthead_done', $done, $back ? remove_query_arg( 'masthead_done', $back ) : masthead_audit_url() ) );
	exit;
}
