<?php
/**
 * What an author's page would say, were the fields saved that are being typed.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the route known.
 */
function masthead_register_preview() {
	register_rest_route(
		'masthead/v1',
		'/preview',
		array(
			'methods'             => 'POST',
			'callback'            => 'masthead_route_preview',
			'permission_callback' => 'masthead_can_preview',
			'args'                => array(
				'kind'      => array(
					'type'     => 'string',
					'enum'     => array( 'user', 'guest' ),
					'required' => true,
				),
				'id'        => array(
					'type'     => 'integer',
					'minimum'  => 1,
					'required' => true,
				),
				'job_title' => array(
					'type'      => 'string',
					'maxLength' => 1000,
					'required'  => true,
				),
				'links'     => masthead_links_argument(),
			),
		)
	);
}

/**
 * Whether somebody may change the profile that is previewed.
 *
 * @param WP_REST_Request $request With kind and id.
 * @return bool
 */
function masthead_can_preview( WP_REST_Request $request ) {
	return masthead_can_edit() && current_user_can( 'guest' === $request['kind'] ? 'edit_post' : 'edit_user', (int) $request['id'] );
}

/**
 * What would change.
 *
 * @param WP_REST_Request $request With the fields.
 * @return array|WP_Error before and after (JSON-LD), and change, a line for each claim that differs.
 */
function masthead_route_preview( WP_REST_Request $request ) {
	$person = masthead_find_person( $request['kind'], (int) $request['id'] );
	if ( null === $person || array() === masthead_record( $person ) ) {
		return new WP_Error( 'masthead_no_author', __( 'There is no such author.', 'masthead' ), array( 'status' => 404 ) );
	}
	$typed              = $person;
	$typed['links']     = masthead_clean_links( $request['links'] );
	$typed['job_title'] = masthead_plain_text( $request['job_title'] );
	$before             = masthead_render( array( $person ), 'jsonld' );
	$record             = is_wp_error( $before ) ? $before : masthead_record_as_typed( $person, $typed );
	if ( is_wp_error( $record ) ) {
		return masthead_route_error( $record );
	}
	$answer = masthead_ask(
		'render',
		array(
			'records' => array( $record ),
			'options' => array(
				'as'   => 'jsonld',
				'page' => array(
					'html' => '<script type="application/ld+json">' . $before . '</script>',
					'url'  => $person['url'],
				),
			),
		)
	);
	return is_wp_error( $answer ) ? masthead_route_error( $answer ) : array(
		'before' => $before,
		'after'  => $answer['text'],
		'change' => $answer['change'],
	);
}

/**
 * A person's record with what is typed in the place of what is saved. What the registry knows from
 * elsewhere stays.
 *
 * @param array $saved The person.
 * @param array $typed The same with other links and another title.
 * @return array|WP_Error
 */
function masthead_record_as_typed( array $saved, array $typed ) {
	$record = masthead_record( $saved );
	$old    = masthead_ask( 'resolve', masthead_author_row( $saved ) );
	$new    = masthead_ask( 'resolve', masthead_author_row( $typed ) );
	foreach ( array( $record, $old, $new ) as $answer ) {
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
	}
	$profile  = isset( $new['authors'][0] ) ? $new['authors'][0] : array( 'accounts' => array() );
	$known    = wp_list_pluck( isset( $old['authors'][0] ) ? $old['authors'][0]['accounts'] : array(), 'url' );
	$accounts = array();
	foreach ( $record['accounts'] as $account ) {
		if ( ! in_array( $account['url'], $known, true ) ) {
			$accounts[] = $account;
		}
	}
	$record['accounts'] = array_merge( $profile['accounts'], $accounts );
	unset( $record['website'], $record['job_title'] );
	if ( isset( $profile['website'] ) ) {
		$record['website'] = $profile['website'];
	}
	return masthead_dress_record( $record, $typed );
}

/**
 * The record of a person. What the registry knows comes first; a person it has not met, or is
 * not sure of, is read from the profile. Where the registry fails there is no record, for it alone knows what is not to be
 * shown.
 *
 * @param array $person The person.
 * @return array|WP_Error masthead.record/1 with this site's name and page; array() where the name is
 *                        none.
 */
function masthead_record( array $person ) {
	static $records = array();
	$memo           = $person['key'] . ' ' . $person['url'];
	if ( isset( $records[ $memo ] ) ) {
		return $records[ $memo ];
	}
	$answer = masthead_ask_for_page( 'show', array( 'author' => masthead_mention_id( $person ) ) );
	if ( is_wp_error( $answer ) ? MASTHEAD_NOT_FOUND === $answer->get_error_code() : $answer['confidence'] < MASTHEAD_SURE ) {
		$answer = masthead_ask_for_page( 'resolve', masthead_author_row( $person ) );
		$record = is_wp_error( $answer ) ? $answer : ( isset( $answer['authors'][0] ) ? $answer['authors'][0] : array() );
	} else {
		$record = is_wp_error( $answer ) ? $answer : $answer['record'];
	}
	// A name that is none, such as a login, gives no author.
	if ( is_array( $record ) && array() !== $record ) {
		$record = masthead_dress_record( $record, $person );
	}
	$records[ $memo ] = $record;
	return $record;
}

/**
 * Puts what this site says of the person over what the registry chose among all that is said.
 *
 * @param array $record The record.
 * @param array $person The person.
 * @return array
 */
function masthead_dress_record( array $record, array $person ) {
	$record['name'] = $person['name'];
	$record['url']  = $person['url'];
	foreach ( array( 'bio', 'job_title', 'image' ) as $member ) {
		if ( '' !== $person[ $member ] ) {
			$record[ $member ] = $person[ $member ];
		}
	}
	unset( $record['email'], $record['provenance'], $record['findings'], $record['articles'], $record['schema'] );
	return $record;
}
