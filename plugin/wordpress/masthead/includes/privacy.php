<?php
/**
 * What WordPress's own tools export and erase of a person, as far as the registry holds it.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_privacy_personal_data_exporters', 'masthead_add_exporter' );
add_filter( 'wp_privacy_personal_data_erasers', 'masthead_add_eraser' );

/**
 * Adds the exporter.
 *
 * @param array $exporters By name.
 * @return array
 */
function masthead_add_exporter( $exporters ) {
	$exporters['masthead'] = array(
		'exporter_friendly_name' => __( 'Masthead author registry', 'masthead' ),
		'callback'               => 'masthead_export_person',
	);
	return $exporters;
}

/**
 * Adds the eraser.
 *
 * @param array $erasers By name.
 * @return array
 */
function masthead_add_eraser( $erasers ) {
	$erasers['masthead'] = array(
		'eraser_friendly_name' => __( 'Masthead author registry', 'masthead' ),
		'callback'             => 'masthead_erase_person',
	);
	return $erasers;
}

/**
 * The person of an e-mail address.
 *
 * @param string $email The address.
 * @return array|null
 */
function masthead_person_of_email( $email ) {
	return masthead_person( get_user_by( 'email', $email ) );
}

/**
 * What the registry knows of a person.
 *
 * @param string $email The person's address.
 * @return array As WordPress wants it.
 */
function masthead_export_person( $email ) {
	$person = masthead_person_of_email( $email );
	$answer = null === $person ? null : masthead_ask( 'show', array( 'author' => masthead_mention_id( $person ) ) );
	$data   = array();
	if ( is_array( $answer ) ) {
		$data[] = array(
			'group_id'    => 'masthead',
			'group_label' => __( 'Masthead author registry', 'masthead' ),
			'item_id'     => 'masthead-' . $answer['author_id'],
			'data'        => array(
				array(
					'name'  => __( 'Record', 'masthead' ),
					'value' => esc_html( wp_json_encode( $answer['record'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ),
				),
			),
		);
	}
	return array(
		'data' => $data,
		'done' => true,
	);
}

/**
 * Erases a person from the registry, and the links and the title of the profile.
 *
 * @param string $email The person's address.
 * @return array As WordPress wants it.
 */
function masthead_erase_person( $email ) {
	$person = masthead_person_of_email( $email );
	$result = array(
		'items_removed'  => false,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => true,
	);
	if ( null === $person ) {
		return $result;
	}
	$answer = masthead_ask( 'erase', array( 'author' => masthead_mention_id( $person ) ) );
	if ( is_wp_error( $answer ) && MASTHEAD_NOT_FOUND !== $answer->get_error_code() ) {
		$result['items_retained'] = true;
		$result['messages'][]     = $answer->get_error_message();
		return $result;
	}
	delete_user_meta( $person['id'], 'masthead_links' );
	delete_user_meta( $person['id'], 'masthead_job_title' );
	delete_user_meta( $person['id'], MASTHEAD_WAITING );
	$result['items_removed'] = true;
	return $result;
}
