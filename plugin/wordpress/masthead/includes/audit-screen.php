<?php
/**
 * The screen of the byline audit: when it ran, what it found by rule, what can be corrected.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

// After the menu that it stands in.
add_action( 'admin_menu', 'masthead_add_audit_screen', 11 );

/** So many findings stand on a page. */
const MASTHEAD_FINDINGS_A_PAGE = 25;

/** So many places of a finding are named in the list. */
const MASTHEAD_PLACES_SHOWN = 3;

/**
 * Puts the screen into the menu, below the authors.
 */
function masthead_add_audit_screen() {
	/** This filter is documented in includes/decisions.php */
	$capability = apply_filters( 'masthead_decide_capability', 'edit_others_posts' );
	add_submenu_page( 'masthead-authors', __( 'Byline audit', 'masthead' ), __( 'Byline audit', 'masthead' ), $capability, 'masthead-audit', 'masthead_show_audit_screen' );
}

/**
 * The screen's address.
 *
 * @param array $arguments What it is to show.
 * @return string
 */
function masthead_audit_url( array $arguments = array() ) {
	return add_query_arg( array_map( 'rawurlencode', $arguments ), admin_url( 'admin.php?page=masthead-audit' ) );
}

/**
 * The screen: one finding, or all.
 */
function masthead_show_audit_screen() {
	if ( ! masthead_can_decide() ) {
		return;
	}
	masthead_prepare_audit_tables();
	wp_enqueue_style( 'masthead-audit', plugins_url( 'assets/audit.css', MASTHEAD_PLUGIN_FILE ), array(), MASTHEAD_PLUGIN_VERSION );
	echo '<div class="wrap masthead-audit"><h1>', esc_html__( 'Byline audit', 'masthead' ), '</h1>';
	masthead_show_audit_done( masthead_asked( 'masthead_done' ) );
	if ( '' !== masthead_asked( 'finding' ) ) {
		masthead_show_finding( masthead_asked( 'finding' ) );
	} else {
		$state = masthead_audit_state();
		masthead_show_audit_state( $state );
		if ( null !== $state['finished'] ) {
			masthead_show_findings( masthead_wanted_findings(), $state['finished'] );
		}
		masthead_show_corrections( masthead_corrections() );
	}
	echo '</div>';
}

/**
 * What of the findings is asked for.
 *
 * @return array As of masthead_findings_where().
 */
function masthead_wanted_findings() {
	$severity = masthead_asked( 'severity' );
	$show     = masthead_asked( 'show' );
	return array(
		'rule'     => masthead_asked( 'rule' ),
		'severity' => in_array( $severity, MASTHEAD_SEVERITIES, true ) ? $severity : '',
		'show'     => in_array( $show, array( 'new', 'gone' ), true ) ? $show : '',
	);
}

/**
 * Says what was done.
 *
 * @param string $done "begun", "fixed", "unfixed" or ''.
 */
function masthead_show_audit_done( $done ) {
	$words = array(
		'begun'   => __( 'The audit has begun, and goes on by itself.', 'masthead' ),
		'fixed'   => __( 'Corrected. The next audit will not find it.', 'masthead' ),
		'unfixed' => __( 'Undone: it is as it was before the correction.', 'masthead' ),
	);
	if ( isset( $words[ $done ] ) ) {
		echo '<div class="notice notice-success"><p>', esc_html( $words[ $done ] ), '</p></div>';
	}
}

/**
 * When the audit ran and over what, and the button for the next one.
 *
 * @param array $state Of masthead_audit_state().
 */
function masthead_show_audit_state( array $state ) {
	if ( 'failed' === $state['state'] ) {
		masthead_show_error( new WP_Error( MASTHEAD_INTERNAL, $state['error'] ) );
	}
	$finished = $state['finished'];
	if ( null === $finished ) {
		echo '<p>', esc_html__( 'The audit compares all published articles and their authors, and says what is wrong or misleading in the bylines. It has not run yet.', 'masthead' ), '</p>';
	} else {
		$when = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $finished['at'] );
		/* translators: 1: a date, 2: number of articles and profiles, 3: number of authors. */
		echo '<p class="masthead-when">', esc_html( sprintf( __( 'Last run: %1$s, over %2$s articles and profiles by %3$s authors.', 'masthead' ), $when, number_format_i18n( $finished['documents'] ), number_format_i18n( $finished['authors'] ) ) ), ' ';
		/* translators: %s: seconds. */
		echo esc_html( sprintf( __( 'Comparing them took %s seconds.', 'masthead' ), number_format_i18n( $finished['seconds'], 1 ) ) ), '</p>';
		masthead_show_changes( $finished );
	}
	masthead_show_audit_button( $state );
}

/**
 * What has changed between the last two audits.
 *
 * @param array $finished Of masthead_audit_state().
 */
function masthead_show_changes( array $finished ) {
	if ( 0 === $finished['before'] ) {
		return;
	}
	/* translators: %s: a date. */
	echo '<p class="masthead-changes">', esc_html( sprintf( __( 'Since the run of %s:', 'masthead' ), wp_date( get_option( 'date_format' ), $finished['before'] ) ) );
	$labels = array(
		/* translators: %s: a number of findings. */
		'new'  => __( '%s new', 'masthead' ),
		/* translators: %s: a number of findings. */
		'gone' => __( '%s gone', 'masthead' ),
	);
	foreach ( $labels as $show => $label ) {
		printf( ' <a href="%s">%s</a>', esc_url( masthead_audit_url( array( 'show' => $show ) ) ), esc_html( sprintf( $label, number_format_i18n( $finished[ $show ] ) ) ) );
	}
	echo '</p>';
}

/**
 * The button that begins an audit. The script goes through its steps and says how far it is; without
 * it the schedule does.
 *
 * @param array $state Of masthead_audit_state().
 */
function masthead_show_audit_button( array $state ) {
	wp_enqueue_script( 'masthead-audit', plugins_url( 'assets/audit.js', MASTHEAD_PLUGIN_FILE ), array(), MASTHEAD_PLUGIN_VERSION, true );
	$data = array(
		'url'       => rest_url( 'masthead/v1/audit' ),
		'nonce'     => wp_create_nonce( 'wp_rest' ),
		'runs'      => masthead_audit_runs( $state ),
		/* translators: 1 and 2: numbers of articles and profiles. */
		'reading'   => __( '%1$d of %2$d read', 'masthead' ),
		'comparing' => __( 'Comparing them', 'masthead' ),
		'failed'    => __( 'The audit has stopped; it is tried again by itself.', 'masthead' ),
	);
	wp_add_inline_script( 'masthead-audit', 'window.mastheadAudit = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	printf( '<form method="post" class="masthead-begin" action="%s"><input type="hidden" name="action" value="masthead_audit">', esc_url( admin_url( 'admin-post.php' ) ) );
	wp_nonce_field( 'masthead_audit', '_wpnonce', true );
	printf( '<p><button class="button button-primary">%s</button> <progress max="1" value="0" aria-label="%s" hidden></progress> <span class="masthead-progress" role="status">', esc_html__( 'Audit now', 'masthead' ), esc_attr__( 'How far the audit is', 'masthead' ) );
	if ( masthead_audit_runs( $state ) ) {
		echo esc_html( 'comparing' === $state['state'] ? $data['comparing'] : sprintf( $data['reading'], $state['read'], $state['total'] ) );
	}
	echo '</span></p></form>';
}

/**
 * What was found: how much by rule, and a page of it.
 *
 * @param array $wanted   As of masthead_findings_where().
 * @param array $finished Of masthead_audit_state().
 */
function masthead_show_findings( array $wanted, array $finished ) {
	$counts = masthead_count_findings( $wanted, $finished['run'] );
	$total  = array_sum( $counts );
	$page   = max( 1, absint( masthead_asked( 'paged' ) ) );
	masthead_show_findings_filter( $wanted, $finished );
	/* translators: %s: a number. */
	echo '<p class="masthead-total">', esc_html( sprintf( __( 'Findings: %s', 'masthead' ), number_format_i18n( $total ) ) ), '</p>';
	$rule = null;
	foreach ( masthead_findings( $wanted, $finished['run'], MASTHEAD_FINDINGS_A_PAGE, ( $page - 1 ) * MASTHEAD_FINDINGS_A_PAGE ) as $finding ) {
		if ( $finding['rule'] !== $rule ) {
			echo null === $rule ? '' : '</tbody></table>';
			$rule = $finding['rule'];
			masthead_show_rule( $rule, $finding['severity'], isset( $counts[ $rule ] ) ? $counts[ $rule ] : 0 );
		}
		masthead_show_finding_row( $finding, 'gone' !== $wanted['show'] );
	}
	echo null === $rule ? '' : '</tbody></table>';
	masthead_show_pages( $wanted, $page, (int) ceil( $total / MASTHEAD_FINDINGS_A_PAGE ) );
}

/**
 * The form that chooses among findings.
 *
 * @param array $wanted   What is chosen.
 * @param array $finished Of masthead_audit_state().
 */
function masthead_show_findings_filter( array $wanted, array $finished ) {
	$severities = array( '' => __( 'All severities', 'masthead' ) );
	foreach ( MASTHEAD_SEVERITIES as $severity ) {
		$severities[ $severity ] = masthead_severity_label( $severity ) . ' (' . number_format_i18n( isset( $finished[ $severity ] ) ? $finished[ $severity ] : 0 ) . ')';
	}
	$rules = array( '' => __( 'All rules', 'masthead' ) );
	foreach ( masthead_count_findings( array( 'rule' => '' ) + $wanted, $finished['run'] ) as $rule => $count ) {
		$rules[ $rule ] = masthead_audit_rule( $rule )['title'] . ' (' . number_format_i18n( $count ) . ')';
	}
	$shows = array(
		''     => __( 'All that is there', 'masthead' ),
		'new'  => __( 'New since the run before', 'masthead' ),
		'gone' => __( 'Gone since the run before', 'masthead' ),
	);
	echo '<form method="get" class="masthead-filter"><input type="hidden" name="page" value="masthead-audit"><p>';
	masthead_show_choice( 'severity', __( 'Severity', 'masthead' ), $severities, $wanted['severity'] );
	masthead_show_choice( 'rule', __( 'Rule', 'masthead' ), $rules, $wanted['rule'] );
	masthead_show_choice( 'show', __( 'Findings', 'masthead' ), $shows, $wanted['show'] );
	submit_button( __( 'Filter', 'masthead' ), '', '', false );
	echo '</p></form>';
}

/**
 * A choice of the form.
 *
 * @param string   $name    Its name.
 * @param string   $label   Its label.
 * @param string[] $options By their values.
 * @param string   $chosen  The value that is chosen.
 */
function masthead_show_choice( $name, $label, array $options, $chosen ) {
	printf( '<label class="screen-reader-text" for="masthead-%1$s">%2$s</label><select id="masthead-%1$s" name="%1$s">', esc_attr( $name ), esc_html( $label ) );
	foreach ( $options as $value => $words ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $value ), selected( $chosen, (string) $value, false ), esc_html( $words ) );
	}
	echo '</select> ';
}

/**
 * The links to other pages of findings.
 *
 * @param array $wanted What is chosen.
 * @param int   $page   The page that is shown.
 * @param int   $pages  So many there are.
 */
function masthead_show_pages( array $wanted, $page, $pages ) {
	$links = $pages < 2 ? null : paginate_links(
		array(
			'base'    => add_query_arg( 'paged', '%#%', masthead_audit_url( array_filter( $wanted ) ) ),
			'format'  => '',
			'current' => $page,
			'total'   => $pages,
		)
	);
	if ( is_string( $links ) ) {
		echo '<nav class="masthead-pages" aria-label="', esc_attr__( 'Pages of findings', 'masthead' ), '">', wp_kses_post( $links ), '</nav>';
	}
}
