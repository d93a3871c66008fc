<?php
/**
 * The audit by itself, every day or week, and the mail that says what has changed. Both are off until
 * somebody switches them on.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'masthead_register_audit_settings' );
add_action( 'masthead_settings_fields', 'masthead_show_audit_settings' );
add_action( 'add_option_masthead_audit_settings', 'masthead_schedule_audit', 10, 0 );
add_action( 'update_option_masthead_audit_settings', 'masthead_schedule_audit', 10, 0 );
add_action( 'admin_init', 'masthead_schedule_audit_again' );
add_action( 'masthead_audit_again', 'masthead_begin_audit' );
add_action( 'masthead_audited', 'masthead_mail_changes' );
register_deactivation_hook( MASTHEAD_PLUGIN_FILE, 'masthead_unschedule_audit' );

/** So many findings a mail names; it counts the others. */
const MASTHEAD_FINDINGS_MAILED = 20;

/**
 * The settings of the audit.
 *
 * @return array every ("", "daily" or "weekly") and mail (an address, or "").
 */
function masthead_audit_settings() {
	$settings = get_option( 'masthead_audit_settings' );
	return ( is_array( $settings ) ? $settings : array() ) + array(
		'every' => '',
		'mail'  => '',
	);
}

/**
 * Makes the settings known.
 */
function masthead_register_audit_settings() {
	register_setting(
		'masthead',
		'masthead_audit_settings',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'masthead_clean_audit_settings',
		)
	);
}

/**
 * Settings as they may be stored.
 *
 * @param mixed $sent What the form sent.
 * @return array
 */
function masthead_clean_audit_settings( $sent ) {
	$sent  = is_array( $sent ) ? $sent : array();
	$every = isset( $sent['every'] ) ? $sent['every'] : '';
	$mail  = isset( $sent['mail'] ) && is_string( $sent['mail'] ) ? sanitize_email( $sent['mail'] ) : '';
	return array(
		'every' => in_array( $every, array( 'daily', 'weekly' ), true ) ? $every : '',
		'mail'  => is_email( $mail ) ? $mail : '',
	);
}

/**
 * The settings' part of the page.
 */
function masthead_show_audit_settings() {
	$settings = masthead_audit_settings();
	$choices  = array(
		''       => __( 'Never', 'masthead' ),
		'daily'  => __( 'Every day', 'masthead' ),
		'weekly' => __( 'Every week', 'masthead' ),
	);
	echo '<h2>', esc_html__( 'Byline audit', 'masthead' ), '</h2><p><label for="masthead_audit_every">', esc_html__( 'Audit by itself', 'masthead' ), '</label> <select id="masthead_audit_every" name="masthead_audit_settings[every]">';
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( $settings['every'], $value, false ), esc_html( $label ) );
	}
	echo '</select></p><p><label for="masthead_audit_mail">', esc_html__( 'Mail what has changed to', 'masthead' ), '</label> ';
	printf( '<input type="email" class="regular-text" id="masthead_audit_mail" name="masthead_audit_settings[mail]" value="%s" aria-describedby="masthead-audit-mail-about"></p>', esc_attr( $settings['mail'] ) );
	echo '<p class="description" id="masthead-audit-mail-about">', esc_html__( 'Empty: no mail is sent.', 'masthead' ), '</p>';
}

/**
 * Puts the audit on the schedule as the settings want it, or takes it off.
 */
function masthead_schedule_audit() {
	wp_clear_scheduled_hook( 'masthead_audit_again' );
	$every = masthead_audit_settings()['every'];
	if ( '' !== $every ) {
		wp_schedule_event( time() + ( 'daily' === $every ? DAY_IN_SECONDS : WEEK_IN_SECONDS ), $every, 'masthead_audit_again' );
	}
}

/**
 * Puts the audit on the schedule again, where the plugin was switched off for a while.
 */
function masthead_schedule_audit_again() {
	if ( '' !== masthead_audit_settings()['every'] && ! wp_next_scheduled( 'masthead_audit_again' ) ) {
		masthead_schedule_audit();
	}
}

/**
 * Takes the audit off the schedule.
 */
function masthead_unschedule_audit() {
	wp_clear_scheduled_hook( 'masthead_audit_again' );
	wp_clear_scheduled_hook( 'masthead_audit_go_on' );
}

/**
 * Mails what has changed, where an address is set and something has.
 *
 * @param array $finished What masthead_audit_state() tells of the audit.
 */
function masthead_mail_changes( array $finished ) {
	$to = masthead_audit_settings()['mail'];
	if ( '' === $to || 0 === $finished['new'] + $finished['gone'] ) {
		return;
	}
	/* translators: 1: the site's title, 2 and 3: numbers. */
	$subject = sprintf( __( '[%1$s] Byline audit: %2$d new, %3$d gone', 'masthead' ), html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ), $finished['new'], $finished['gone'] );
	$words   = masthead_changes_in_words( 'new', $finished, __( 'New since the last audit:', 'masthead' ) )
		. masthead_changes_in_words( 'gone', $finished, __( 'Gone since the last audit:', 'masthead' ) )
		. "\n" . masthead_audit_url() . "\n";
	// A title must not make a second line of the subject.
	wp_mail( $to, preg_replace( '/[\r\n]+/', ' ', $subject ), $words );
}

/**
 * What is new or gone, as plain text.
 *
 * @param string $show     "new" or "gone".
 * @param array  $finished What masthead_audit_state() tells of the audit.
 * @param string $title    What stands above.
 * @return string '' where there is nothing.
 */
function masthead_changes_in_words( $show, array $finished, $title ) {
	$wanted = array(
		'rule'     => '',
		'severity' => '',
		'show'     => $show,
	);
	$words  = '';
	foreach ( masthead_findings( $wanted, $finished['run'], MASTHEAD_FINDINGS_MAILED ) as $finding ) {
		$words .= '- ' . masthead_severity_label( $finding['severity'] ) . ', ' . $finding['rule'] . ': ' . $finding['message'] . "\n";
	}
	$more = $finished[ $show ] - MASTHEAD_FINDINGS_MAILED;
	if ( $more > 0 ) {
		/* translators: %d: how many more. */
		$words .= '- ' . sprintf( __( '... and %d more', 'masthead' ), $more ) . "\n";
	}
	return '' === $words ? '' : $title . "\n" . $words . "\n";
}
