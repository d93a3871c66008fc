<?php
/**
 * Site Health: which way the engine is reached, and how the registry is.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'site_status_tests', 'masthead_add_health_tests' );
add_filter( 'debug_information', 'masthead_add_health_facts' );

/**
 * Adds the tests.
 *
 * @param array $tests Of Site Health.
 * @return array
 */
function masthead_add_health_tests( $tests ) {
	$tests['direct']['masthead_engine']   = array(
		'label' => __( 'Masthead engine', 'masthead' ),
		'test'  => 'masthead_test_engine',
	);
	$tests['direct']['masthead_registry'] = array(
		'label' => __( 'Masthead registry', 'masthead' ),
		'test'  => 'masthead_test_registry',
	);
	return $tests;
}

/**
 * A result in the shape of Site Health.
 *
 * @param string $test   Its name.
 * @param string $status "good", "recommended" or "critical".
 * @param string $label  In one line.
 * @param string $text   What is so, and the remedy; plain text.
 * @return array
 */
function masthead_health_result( $test, $status, $label, $text ) {
	return array(
		'label'       => $label,
		'status'      => $status,
		'badge'       => array(
			'label' => __( 'Masthead', 'masthead' ),
			'color' => 'good' === $status ? 'blue' : 'red',
		),
		'description' => '<p>' . nl2br( esc_html( $text ) ) . '</p>',
		'actions'     => '',
		'test'        => $test,
	);
}

/**
 * Which way the engine is reached, or why it is not.
 *
 * @return array
 */
function masthead_test_engine() {
	$status = masthead_status();
	if ( is_wp_error( $status ) ) {
		return masthead_health_result( 'masthead_engine', 'critical', __( 'The author engine cannot be reached', 'masthead' ), $status->get_error_message() );
	}
	$answer = masthead_ask( 'links', array( 'url' => 'https://x.com/example' ) );
	if ( is_wp_error( $answer ) ) {
		return masthead_health_result( 'masthead_engine', 'critical', __( 'The author engine does not answer', 'masthead' ), $answer->get_error_message() . "\n" . masthead_flat( $status ) );
	}
	/* translators: %s: "extension", "ffi" or "server". */
	$label = sprintf( __( 'The author engine answers (%s)', 'masthead' ), masthead_engine()->transport() );
	return masthead_health_result( 'masthead_engine', 'good', $label, masthead_flat( $status ) );
}

/**
 * Whether the registry can be read, and whether the web can read it.
 *
 * @return array
 */
function masthead_test_registry() {
	$exposed = masthead_probe();
	if ( true === $exposed ) {
		return masthead_health_result( 'masthead_registry', 'critical', __( 'The author registry can be read over the web', 'masthead' ), masthead_how_to_deny() );
	}
	$answer = masthead_ask( 'epoch' );
	if ( is_wp_error( $answer ) && ( MASTHEAD_NOT_FOUND !== $answer->get_error_code() || get_option( 'masthead_kept' ) ) ) {
		return masthead_health_result( 'masthead_registry', 'critical', __( 'The author registry cannot be used', 'masthead' ), $answer->get_error_message() );
	}
	$where = masthead_registry_path();
	if ( null === $exposed ) {
		/* translators: %s: a path. */
		return masthead_health_result( 'masthead_registry', 'recommended', __( 'Whether the web can read the author registry is not known', 'masthead' ), sprintf( __( 'The registry %s is below a folder that is served, and this site could not be asked for a file beside it.', 'masthead' ), $where ) . "\n" . masthead_how_to_deny() );
	}
	/* translators: %s: a path. */
	return masthead_health_result( 'masthead_registry', 'good', __( 'The author registry is in order', 'masthead' ), sprintf( __( 'It is kept in %s, which the web cannot read.', 'masthead' ), $where ) );
}

/**
 * Asks this site for the file beside the registry, where that is below a folder that is served.
 *
 * @return bool|null Whether the web can read it; null: not known. It is remembered, and then the
 *                   registry is not used.
 */
function masthead_probe() {
	$url = masthead_probe_url();
	if ( '' === $url ) {
		update_option( 'masthead_exposed', '', true );
		return false;
	}
	$answer = wp_remote_get( $url, array( 'timeout' => 5 ) );
	if ( is_wp_error( $answer ) ) {
		return null;
	}
	$exposed = 200 === wp_remote_retrieve_response_code( $answer ) && 'masthead' === trim( wp_remote_retrieve_body( $answer ) );
	update_option( 'masthead_exposed', $exposed ? '1' : '', true );
	return $exposed;
}

/**
 * What an administrator does about a registry that is served.
 *
 * @return string
 */
function masthead_how_to_deny() {
	$path = (string) wp_parse_url( masthead_probe_url(), PHP_URL_PATH );
	/* translators: 1: a line of nginx's configuration, 2: a line of wp-config.php. */
	return sprintf( __( 'With nginx add: %1$s Better, move it out: %2$s', 'masthead' ), 'location ^~ ' . dirname( $path ) . '/ { deny all; }', "define( 'MASTHEAD_REGISTRY', '/var/lib/masthead/newsroom.db' );" );
}

/**
 * Adds what is so to Site Health's "Info".
 *
 * @param array $info Its sections.
 * @return array
 */
function masthead_add_health_facts( $info ) {
	$status           = masthead_status();
	$failure          = masthead_failure();
	$info['masthead'] = array(
		'label'  => __( 'Masthead', 'masthead' ),
		'fields' => array(
			'engine'   => array(
				'label' => __( 'Engine', 'masthead' ),
				'value' => is_wp_error( $status ) ? $status->get_error_message() : masthead_flat( $status ),
			),
			'registry' => array(
				'label'   => __( 'Registry', 'masthead' ),
				'value'   => masthead_registry_path(),
				'private' => true,
			),
			'failure'  => array(
				'label' => __( 'Last failure', 'masthead' ),
				'value' => null === $failure ? __( 'none', 'masthead' ) : $failure['message'],
			),
		),
	);
	return $info;
}

/**
 * What the engine tells of itself, a line a fact.
 *
 * @param array  $facts  Nested.
 * @param string $before What the names begin with.
 * @return string
 */
function masthead_flat( array $facts, $before = '' ) {
	$lines = array();
	foreach ( $facts as $name => $value ) {
		if ( is_array( $value ) ) {
			$lines[] = masthead_flat( $value, $before . $name . '.' );
		} else {
			$lines[] = $before . $name . ': ' . ( is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : (string) $value );
		}
	}
	return implode( "\n", array_filter( $lines ) );
}
