<?php
/**
 * The same fields for guest authors of Co-Authors Plus, which have none for links.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'add_meta_boxes_' . MASTHEAD_GUEST_TYPE, 'masthead_add_guest_box' );
// Before what keeps the guest in the registry.
add_action( 'save_post_' . MASTHEAD_GUEST_TYPE, 'masthead_save_guest_fields', 20 );

/**
 * Adds the box of fields to a guest author's screen.
 */
function masthead_add_guest_box() {
	add_meta_box( 'masthead-guest', __( 'Author page', 'masthead' ), 'masthead_show_guest_fields', MASTHEAD_GUEST_TYPE, 'normal' );
}

/**
 * The fields of a guest author.
 *
 * @param WP_Post $guest The guest author's post.
 */
function masthead_show_guest_fields( WP_Post $guest ) {
	echo '<p><label for="masthead_job_title">', esc_html__( 'Job title', 'masthead' ), '</label></p>';
	masthead_print_job_title( get_post_meta( $guest->ID, 'masthead_job_title', true ) );
	echo '<p>', esc_html__( 'Profile links', 'masthead' ), '</p>';
	masthead_print_links( get_post_meta( $guest->ID, 'masthead_links', true ), 'guest', $guest->ID );
	wp_nonce_field( 'masthead_fields_guest_' . $guest->ID, 'masthead_fields_nonce' );
}

/**
 * Keeps the fields of a guest author.
 *
 * @param int $guest_id The guest author's post.
 */
function masthead_save_guest_fields( $guest_id ) {
	if ( wp_is_post_autosave( $guest_id ) || wp_is_post_revision( $guest_id ) ) {
		return;
	}
	if ( ! masthead_fields_were_sent( 'guest_' . $guest_id ) || ! current_user_can( 'edit_post', $guest_id ) ) {
		return;
	}
	foreach ( masthead_sent_fields() as $key => $value ) {
		update_post_meta( $guest_id, $key, wp_slash( $value ) );
	}
}
