<?php
/**
 * Routes of the registry's authors and of what is decided about them.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the routes known.
 */
function masthead_register_author_routes() {
	$id     = array(
		'type'              => 'string',
		'minLength'         => 1,
		'maxLength'         => 512,
		'required'          => true,
		'sanitize_callback' => 'masthead_clean_route_id',
	);
	$routes = array(
		'/authors'                              => array( 'GET', 'masthead_route_authors', array() ),
		'/authors/(?P<id>[^/]+)'                => array( 'GET', 'masthead_route_author', array( 'id' => $id ) ),
		'/why'                                  => array(
			'GET',
			'masthead_route_why',
			array(
				'a' => $id,
				'b' => $id,
			),
		),
		'/decisions'                            => array(
			'POST',
			'masthead_route_decide',
			array(
				'kind'  => array(
					'type'     => 'string',
					'enum'     => array( 'same', 'different' ),
					'required' => true,
				),
				'a'     => $id,
				'b'     => $id,
				'stays' => array(
					'type'    => 'string',
					'pattern' => '^(user|guest|term):[0-9]+$',
				),
			),
		),
		'/decisions/(?P<id>[^/]+)'              => array( 'DELETE', 'masthead_route_undo', array( 'id' => $id ) ),
	);
	foreach ( $routes as $path => list( $method, $callback, $arguments ) ) {
		register_rest_route(
			'masthead/v1',
			$path,
			array(
				'methods'             => $method,
				'callback'            => $callback,
				'permission_callback' => 'masthead_can_decide',
				'args'                => $arguments,
			)
		);
	}
}

/**
 * An id of a route; WordPress has taken the slashes off already.
 *
 * @param mixed $id What was sent.
 * @return string
 */
function masthead_clean_route_id( $id ) {
	return masthead_clean_id( wp_slash( $id ) );
}

/**
 * An answer of the engine's, or its failure.
 *
 * @param mixed $answer Of the engine.
 * @return mixed
 */
function masthead_route_answer( $answer ) {
	return is_wp_error( $answer ) ? masthead_route_error( $answer ) : $answer;
}

/**
 * Authors by name or account, or all of them.
 *
 * @param WP_REST_Request $request With query, after and count.
 * @return array|WP_Error
 */
function masthead_route_authors( WP_REST_Request $request ) {
	$asked = array( 'count' => min( 1000, max( 1, absint( $request['count'] ? $request['count'] : MASTHEAD_AUTHORS_A_PAGE ) ) ) );
	if ( is_string( $request['query'] ) && '' !== $request['query'] ) {
		$asked['query'] = $request['query'];
	} elseif ( absint( $request['after'] ) > 0 ) {
		$asked['after'] = absint( $request['after'] );
	}
	return masthead_route_answer( masthead_ask( 'authors', $asked ) );
}

/**
 * One author.
 *
 * @param WP_REST_Request $request With id.
 * @return array|WP_Error
 */
function masthead_route_author( WP_REST_Request $request ) {
	return masthead_route_answer( masthead_ask( 'show', array( 'author' => $request['id'] ) ) );
}

/**
 * What speaks for and against two being one.
 *
 * @param WP_REST_Request $request With a and b.
 * @return array|WP_Error
 */
function masthead_route_why( WP_REST_Request $request ) {
	$pair = array(
		'a' => $request['a'],
		'b' => $request['b'],
	);
	return masthead_route_answer( masthead_ask( 'why', $pair ) );
}

/**
 * Decides.
 *
 * @param WP_REST_Request $request With kind, a and b, and stays perhaps.
 * @return array|WP_Error
 */
function masthead_route_decide( WP_REST_Request $request ) {
	$id = masthead_decide( $request['kind'], $request['a'], $request['b'], (string) $request['stays'] );
	return is_wp_error( $id ) ? masthead_route_error( $id ) : array( 'id' => $id );
}

/**
 * Undoes.
 *
 * @param WP_REST_Request $request With id.
 * @return array|WP_Error
 */
function masthead_route_undo( WP_REST_Request $request ) {
	$done = masthead_undo( $request['id'] );
	return is_wp_error( $done ) ? masthead_route_error( $done ) : array( 'undone' => $request['id'] );
}
