<?php
/**
 * Profile links and the job title on a user's profile.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'show_user_profile', 'masthead_show_profile_fields' );
add_action( 'edit_user_profile', 'masthead_show_profile_fields' );
add_action( 'personal_options_update', 'masthead_save_profile_fields' );
add_action( 'edit_user_profile_update', 'masthead_save_profile_fields' );

/**
 * The fields of a user's profile.
 *
 * @param WP_User $user The user.
 */
function masthead_show_profile_fields( WP_User $user ) {
	if ( ! masthead_may_sign( $user->ID ) || ! current_user_can( 'edit_user', $user->ID ) ) {
		return;
	}
	echo '<h2>', esc_html__( 'Author page', 'masthead' ), '</h2><table class="form-table" role="presentation"><tr><th><label for="masthead_job_title">', esc_html__( 'Job title', 'masthead' ), '</label></th><td>';
	masthead_print_job_title( get_user_meta( $user->ID, 'masthead_job_title', true ) );
	echo '</td></tr><tr><th>', esc_html__( 'Profile links', 'masthead' ), '</th><td>';
	masthead_print_links( get_user_meta( $user->ID, 'masthead_links', true ), 'user', $user->ID );
	echo '</td></tr></table>';
	wp_nonce_field( 'masthead_fields_user_' . $user->ID, 'masthead_fields_nonce' );
}

/**
 * The field of the job title.
 *
 * @param mixed $title What is stored.
 */
function masthead_print_job_title( $title ) {
	printf( '<input type="text" class="regular-text" id="masthead_job_title" name="masthead_job_title" value="%s">', esc_attr( is_string( $title ) ? $title : '' ) );
}

/**
 * The list of links, with an empty line at its end; a script adds and removes lines, and says what
 * each is understood to be. Without the script a line is added by each save.
 *
 * @param mixed  $links What is stored.
 * @param string $kind  Whose they are: "user" or "guest".
 * @param int    $id    The id.
 */
function masthead_print_links( $links, $kind, $id ) {
	wp_enqueue_style( 'masthead-links', plugins_url( 'assets/links.css', MASTHEAD_PLUGIN_FILE ), array(), MASTHEAD_PLUGIN_VERSION );
	wp_enqueue_script( 'masthead-links', plugins_url( 'assets/links.js', MASTHEAD_PLUGIN_FILE ), array(), MASTHEAD_PLUGIN_VERSION, true );
	wp_add_inline_script( 'masthead-links', 'window.mastheadLinks = ' . wp_json_encode( masthead_links_script_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	printf( '<fieldset class="masthead-links" data-kind="%s" data-id="%d">', esc_attr( $kind ), absint( $id ) );
	echo '<legend class="screen-reader-text">', esc_html__( 'Profile links', 'masthead' ), '</legend><ul>';
	foreach ( array_merge( masthead_clean_links( $links ), array( '' ) ) as $link ) {
		/* translators: accessible name of a text field. */
		printf( '<li><input type="text" class="regular-text code" name="masthead_links[]" value="%1$s" aria-label="%2$s"> <span class="masthead-says" role="status"></span></li>', esc_attr( $link ), esc_attr__( 'Profile link', 'masthead' ) );
	}
	echo '</ul><p class="description">', esc_html__( 'Paste addresses as they are: what tracks readers is left out, and each account is shown once.', 'masthead' ), '</p></fieldset>';
}

/**
 * What the script of the list needs.
 *
 * @return array
 */
function masthead_links_script_data() {
	return array(
		'url'     => rest_url( 'masthead/v1/' ),
		'nonce'   => wp_create_nonce( 'wp_rest' ),
		'most'    => MASTHEAD_LINKS_MOST,
		'add'     => __( 'Add a link', 'masthead' ),
		'remove'  => __( 'Remove', 'masthead' ),
		'preview' => __( 'What the page would say', 'masthead' ),
		'same'    => __( 'Nothing changes in the page\'s markup.', 'masthead' ),
		'failed'  => __( 'Not looked at: the engine does not answer. The link is kept as it is.', 'masthead' ),
	);
}

/**
 * Keeps the fields of a user's profile.
 *
 * @param int $user_id The user.
 */
function masthead_save_profile_fields( $user_id ) {
	if ( ! current_user_can( 'edit_user', $user_id ) || ! masthead_may_sign( $user_id ) || ! masthead_fields_were_sent( 'user_' . $user_id ) ) {
		return;
	}
	foreach ( masthead_sent_fields() as $key => $value ) {
		update_user_meta( $user_id, $key, wp_slash( $value ) );
	}
}

/**
 * Whether the request comes from a form of ours.
 *
 * @param string $whose What the nonce was made for.
 * @return bool
 */
function masthead_fields_were_sent( $whose ) {
	return isset( $_POST['masthead_fields_nonce'] ) && wp_verify_nonce( sanitize_key( $_POST['masthead_fields_nonce'] ), 'masthead_fields_' . $whose );
}

/**
 * The fields that were sent, cleaned. masthead_fields_were_sent() comes first.
 *
 * @return array By meta key.
 */
function masthead_sent_fields() {
	// phpcs:disable WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- verified by the caller; cleaned by masthead_clean_links().
	$links = isset( $_POST['masthead_links'] ) ? wp_unslash( $_POST['masthead_links'] ) : array();
	$title = isset( $_POST['masthead_job_title'] ) ? sanitize_text_field( wp_unslash( $_POST['masthead_job_title'] ) ) : '';
	// phpcs:enable
	return array(
		'masthead_links'     => masthead_clean_links( $links ),
		'masthead_job_title' => $title,
	);
}
