<?php
/**
 * The plugin's routes. Each says who may ask; cookies count with a nonce alone, as WordPress has it.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the routes known.
 */
function masthead_register_routes() {
	register_rest_route(
		'masthead/v1',
		'/links',
		array(
			'methods'             => 'POST',
			'callback'            => 'masthead_route_links',
			'permission_callback' => 'masthead_can_edit',
			'args'                => array( 'links' => masthead_links_argument() ),
		)
	);
	register_rest_route(
		'masthead/v1',
		'/status',
		array(
			'methods'             => 'GET',
			'callback'            => 'masthead_route_status',
			'permission_callback' => 'masthead_can_manage',
		)
	);
}

/**
 * Links as an argument of a route.
 *
 * @return array
 */
function masthead_links_argument() {
	return array(
		'required' => true,
		'type'     => 'array',
		'maxItems' => MASTHEAD_LINKS_MOST,
		'items'    => array(
			'type'      => 'string',
			'maxLength' => MASTHEAD_LINK_BYTES,
		),
	);
}

/**
 * Whether somebody writes here.
 *
 * @return bool
 */
function masthead_can_edit() {
	return current_user_can( 'edit_posts' );
}

/**
 * Whether somebody looks after the site.
 *
 * @return bool
 */
function masthead_can_manage() {
	return current_user_can( 'manage_options' );
}

/**
 * What each of some links is understood to be.
 *
 * @param WP_REST_Request $request With links.
 * @return array|WP_Error
 */
function masthead_route_links( WP_REST_Request $request ) {
	$answers = array();
	foreach ( $request['links'] as $link ) {
		$answer = masthead_read_link( $link );
		if ( is_wp_error( $answer ) ) {
			return masthead_route_error( $answer );
		}
		$answers[] = $answer;
	}
	return $answers;
}

/**
 * How the engine does.
 *
 * @return array|WP_Error
 */
function masthead_route_status() {
	$status = masthead_status();
	return is_wp_error( $status ) ? masthead_route_error( $status ) : array(
		'engine'  => $status,
		'failure' => masthead_failure(),
	);
}

/**
 * A failure of the engine's as an answer. Its words may name files of the host: only those who look
 * after the site read them.
 *
 * @param WP_Error $error Of masthead_ask().
 * @return WP_Error
 */
function masthead_route_error( WP_Error $error ) {
	$fault = in_array( $error->get_error_code(), MASTHEAD_FAULTS_OF_REQUEST, true );
	$status = MASTHEAD_NOT_FOUND === $error->get_error_code() ? 404 : ( $fault ? 400 : 503 );
	return new WP_Error( 'masthead_' . $error->get_error_code(), masthead_words_of( $error ), array( 'status' => $status ) );
}
