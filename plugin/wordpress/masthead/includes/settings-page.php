<?php
/**
 * The page of the settings, and the way to a new registry.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'masthead_add_settings_page' );
add_action( 'admin_post_masthead_begin_anew', 'masthead_begin_anew' );

/**
 * Puts the page into the menu.
 */
function masthead_add_settings_page() {
	add_options_page( __( 'Masthead', 'masthead' ), __( 'Masthead', 'masthead' ), 'manage_options', 'masthead', 'masthead_show_settings' );
}

/**
 * The page.
 */
function masthead_show_settings() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>', esc_html__( 'Masthead', 'masthead' ), '</h1><form method="post" action="options.php">';
	settings_fields( 'masthead' );
	masthead_show_checkbox( 'box_below_articles', __( 'Show an author box below articles', 'masthead' ) );
	masthead_show_checkbox( 'box_on_author_pages', __( 'Show the author box on author pages', 'masthead' ) );
	masthead_show_checkbox( 'redirect_merged', __( 'When two authors were merged, lead the page of one to the page of the other', 'masthead' ) );
	/**
	 * Fires where other parts of the plugin show their settings.
	 */
	do_action( 'masthead_settings_fields' );
	submit_button();
	echo '</form><h2>', esc_html__( 'Engine', 'masthead' ), '</h2><pre>';
	$status = masthead_status();
	echo esc_html( is_wp_error( $status ) ? $status->get_error_message() : masthead_flat( $status ) );
	echo '</pre>';
	if ( get_option( 'masthead_kept' ) && ! file_exists( masthead_registry_path() ) ) {
		masthead_show_begin_anew();
	}
	echo '</div>';
}

/**
 * The button for a registry that is gone for good.
 */
function masthead_show_begin_anew() {
	echo '<h2>', esc_html__( 'The registry is gone', 'masthead' ), '</h2><p>', esc_html__( 'A new registry reads all authors and articles again. It does not know what people decided: who was merged, kept apart, or kept back.', 'masthead' ), '</p>';
	printf( '<form method="post" action="%s"><input type="hidden" name="action" value="masthead_begin_anew">', esc_url( admin_url( 'admin-post.php' ) ) );
	wp_nonce_field( 'masthead_begin_anew' );
	submit_button( __( 'Begin a new registry', 'masthead' ), 'delete' );
	echo '</form>';
}

/**
 * Begins a new registry.
 */
function masthead_begin_anew() {
	check_admin_referer( 'masthead_begin_anew' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You are not allowed to do this.', 'masthead' ), 403 );
	}
	update_option( 'masthead_kept', '', true );
	delete_option( 'masthead_everyone' );
	update_option( 'masthead_failure', '', true );
	masthead_keep_everyone_soon();
	wp_safe_redirect( admin_url( 'options-general.php?page=masthead' ) );
	exit;
}

/**
 * A setting as a box to tick.
 *
 * @param string $name  The setting.
 * @param string $label Its words.
 */
function masthead_show_checkbox( $name, $label ) {
	printf( '<p><label><input type="checkbox" name="masthead_settings[%1$s]" value="1" %2$s> %3$s</label></p>', esc_attr( $name ), checked( masthead_setting( $name ), true, false ), esc_html( $label ) );
}
