<?php
/**
 * Routes of the byline audit: how it stands, its next step, what it found, and what is corrected.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the routes known.
 */
function masthead_register_audit_routes() {
	$text   = array(
		'type'      => 'string',
		'required'  => true,
		'minLength' => 1,
		'maxLength' => 64,
	);
	$routes = array(
		'/audit'          => array(
			array( 'GET', 'masthead_route_audit', array() ),
			array( 'POST', 'masthead_route_audit_step', array( 'begin' => array( 'type' => 'boolean', 'default' => false ) ) ), // phpcs:ignore WordPress.Arrays -- one line.
		),
		'/audit/findings' => array( array( 'GET', 'masthead_route_findings', masthead_findings_arguments() ) ),
		'/audit/fixes'    => array(
			array(
				'POST',
				'masthead_route_fix',
				array(
					'finding' => $text,
					'object'  => $text,
					'field'   => $text,
					'mark'    => $text,
				),
			),
		),
		'/audit/fixes/(?P<id>\d+)' => array( array( 'DELETE', 'masthead_route_unfix', array() ) ),
	);
	foreach ( $routes as $path => $ways ) {
		$endpoints = array();
		foreach ( $ways as list( $method, $callback, $arguments ) ) {
			$endpoints[] = array(
				'methods'             => $method,
				'callback'            => $callback,
				'permission_callback' => 'masthead_can_decide',
				'args'                => $arguments,
			);
		}
		register_rest_route( 'masthead/v1', $path, $endpoints );
	}
}

/**
 * What chooses among findings, as arguments of a route.
 *
 * @return array
 */
function masthead_findings_arguments() {
	return array(
		'rule'     => array(
			'type'    => 'string',
			'default' => '',
		),
		'severity' => array(
			'type'    => 'string',
			'enum'    => array_merge( array( '' ), MASTHEAD_SEVERITIES ),
			'default' => '',
		),
		'show'     => array(
			'type'    => 'string',
			'enum'    => array( '', 'new', 'gone' ),
			'default' => '',
		),
		'page'     => array(
			'type'    => 'integer',
			'minimum' => 1,
			'default' => 1,
		),
	);
}

/**
 * How the audit stands, as far as it is told.
 *
 * @param array $state Of masthead_audit_state().
 * @return array
 */
function masthead_tell_audit( array $state ) {
	$told = array_intersect_key( $state, array_flip( array( 'state', 'run', 'read', 'total', 'begun', 'finished', 'error' ) ) );
	if ( '' !== $told['error'] && ! masthead_can_manage() ) {
		$told['error'] = __( 'The engine does not answer.', 'masthead' );
	}
	return $told;
}

/**
 * How the audit stands.
 *
 * @return array
 */
function masthead_route_audit() {
	return masthead_tell_audit( masthead_audit_state() );
}

/**
 * Begins an audit, or does its next step.
 *
 * @param WP_REST_Request $request With begin.
 * @return array
 */
function masthead_route_audit_step( WP_REST_Request $request ) {
	return masthead_tell_audit( $request['begin'] ? masthead_begin_audit() : masthead_audit_step() );
}

/**
 * What was found.
 *
 * @param WP_REST_Request $request With rule, severity, show and page.
 * @return array
 */
function masthead_route_findings( WP_REST_Request $request ) {
	masthead_prepare_audit_tables();
	$wanted   = array(
		'rule'     => $request['rule'],
		'severity' => $request['severity'],
		'show'     => $request['show'],
	);
	$finished = masthead_audit_state()['finished'];
	$run      = null === $finished ? 0 : $finished['run'];
	return array(
		'found'    => array_sum( masthead_count_findings( $wanted, $run ) ),
		'findings' => masthead_findings( $wanted, $run, MASTHEAD_FINDINGS_A_PAGE, ( $request['page'] - 1 ) * MASTHEAD_FINDINGS_A_PAGE ),
	);
}

/**
 * Applies a fix.
 *
 * @param WP_REST_Request $request With finding, object, field and mark.
 * @return array|WP_Error
 */
function masthead_route_fix( WP_REST_Request $request ) {
	masthead_prepare_audit_tables();
	$id = masthead_apply_fix( $request['finding'], $request['object'], $request['field'], $request['mark'] );
	return is_wp_error( $id ) ? $id : array( 'id' => $id );
}

/**
 * Takes a correction back.
 *
 * @param WP_REST_Request $request With id.
 * @return array|WP_Error
 */
function masthead_route_unfix( WP_REST_Request $request ) {
	masthead_prepare_audit_tables();
	$done = masthead_undo_fix( absint( $request['id'] ) );
	return is_wp_error( $done ) ? $done : array( 'undone' => absint( $request['id'] ) );
}
