<?php
/**
 * What the engine says of the audit's rules.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks the engine what its rules are about, and keeps that. Pages read what was kept.
 */
function masthead_learn_audit_rules() {
	// Of no more than one document: what is wanted stands in each answer.
	$row    = array(
		'author_id' => 'nobody',
		'name'      => 'Nobody Special',
	);
	$lines  = masthead_ask_lines( 'audit', array( $row ), array( 'format' => 'sarif' ) );
	$sarif  = is_wp_error( $lines ) || ! isset( $lines[0]['text'] ) ? null : json_decode( $lines[0]['text'], true );
	$driver = isset( $sarif['runs'][0]['tool']['driver'] ) ? $sarif['runs'][0]['tool']['driver'] : array();
	$rules  = array();
	foreach ( isset( $driver['rules'] ) ? $driver['rules'] : array() as $rule ) {
		$rules[ $rule['id'] ] = array(
			'title'   => $rule['shortDescription']['text'],
			'about'   => $rule['fullDescription']['text'],
			'todo'    => $rule['help']['text'],
			'example' => isset( $rule['properties']['example'] ) ? $rule['properties']['example'] : '',
			'source'  => isset( $rule['properties']['source'] ) ? $rule['properties']['source'] : '',
		);
	}
	if ( array() !== $rules ) {
		update_option( 'masthead_audit_rules', $rules, false );
	}
}

/**
 * What is said of the rules, by their ids.
 *
 * @return array[] Each title, about, todo, example and source.
 */
function masthead_audit_rules() {
	$rules = get_option( 'masthead_audit_rules' );
	return is_array( $rules ) ? $rules : array();
}

/**
 * What is said of a rule.
 *
 * @param string $id The rule's.
 * @return array title, about, todo, example and source; of a rule that is not known its id alone.
 */
function masthead_audit_rule( $id ) {
	$rules = masthead_audit_rules();
	return isset( $rules[ $id ] ) ? $rules[ $id ] : array(
		'title'   => $id,
		'about'   => '',
		'todo'    => '',
		'example' => '',
		'source'  => '',
	);
}

/**
 * The name of a severity.
 *
 * @param string $severity One of MASTHEAD_SEVERITIES.
 * @return string
 */
function masthead_severity_label( $severity ) {
	$labels = array(
		'error'   => __( 'Error', 'masthead' ),
		'warning' => __( 'Warning', 'masthead' ),
		'info'    => __( 'Info', 'masthead' ),
	);
	return isset( $labels[ $severity ] ) ? $labels[ $severity ] : $severity;
}
