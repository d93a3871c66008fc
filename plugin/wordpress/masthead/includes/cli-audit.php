<?php
/**
 * The byline audit as a command of WP-CLI.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

WP_CLI::add_command( 'masthead audit', 'masthead_cli_audit' );

/**
 * Audits the bylines of all published articles, and prints what was found.
 *
 * ## OPTIONS
 *
 * [--rule=<rule>]
 * : What this rule finds alone.
 *
 * [--severity=<severity>]
 * : What is as grave as this alone.
 * ---
 * options:
 *   - error
 *   - warning
 *   - info
 * ---
 *
 * [--new]
 * : What the audit before has not found alone.
 *
 * [--kept]
 * : Print what the last audit has found, and run none.
 *
 * [--format=<format>]
 * : How it is printed.
 * ---
 * default: table
 * options:
 *   - table
 *   - json
 *   - csv
 * ---
 *
 * ## EXAMPLES
 *
 *     wp masthead audit --severity=error --format=csv
 *
 * @param string[] $words   None.
 * @param array    $options Of the command.
 */
function masthead_cli_audit( $words, $options ) {
	masthead_prepare_audit_tables();
	$finished = empty( $options['kept'] ) ? masthead_cli_run_audit() : masthead_audit_state()['finished'];
	if ( null === $finished ) {
		WP_CLI::error( __( 'The audit has not run yet.', 'masthead' ) );
	}
	$wanted = array(
		'rule'     => isset( $options['rule'] ) ? $options['rule'] : '',
		'severity' => isset( $options['severity'] ) ? $options['severity'] : '',
		'show'     => empty( $options['new'] ) ? '' : 'new',
	);
	$known  = masthead_audit_rules();
	if ( '' !== $wanted['rule'] && array() !== $known && ! isset( $known[ $wanted['rule'] ] ) ) {
		/* translators: 1: what was typed, 2: a list. */
		WP_CLI::error( sprintf( __( 'There is no rule "%1$s": give one of %2$s.', 'masthead' ), $wanted['rule'], implode( ', ', array_keys( $known ) ) ) );
	}
	$rows = array();
	foreach ( masthead_findings( $wanted, $finished['run'], $finished['found'] + 1 ) as $finding ) {
		$rows[] = array(
			'severity' => $finding['severity'],
			'rule'     => $finding['rule'],
			'where'    => implode( ' ', masthead_documents_of( $finding ) ),
			'message'  => $finding['message'],
			'new'      => $finding['new'] ? 'yes' : 'no',
			'fixes'    => count( masthead_fixes_of( $finding ) ),
			'id'       => $finding['id'],
		);
	}
	WP_CLI\Utils\format_items( isset( $options['format'] ) ? $options['format'] : 'table', $rows, array( 'severity', 'rule', 'where', 'message', 'new', 'fixes', 'id' ) );
}

/**
 * Runs an audit to its end, or the one that is under way.
 *
 * @return array What masthead_audit_state() tells of it.
 */
function masthead_cli_run_audit() {
	$state = masthead_begin_audit();
	while ( masthead_audit_runs( $state ) ) {
		$state = masthead_audit_step();
		if ( ! empty( $state['elsewhere'] ) ) {
			sleep( 1 );
		}
	}
	if ( 'done' !== $state['state'] ) {
		WP_CLI::error( $state['error'] );
	}
	return $state['finished'];
}
