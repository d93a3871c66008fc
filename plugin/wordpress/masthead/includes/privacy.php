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
 * The persons of an e-mail address: a user, and guest authors who have it.
 *
 * @param string $email The address.
 * @return array[]
 */
function masthead_people_of_email( $email ) {
	$email  = (string) $email;
	$people = array( masthead_person( get_user_by( 'email', $email ) ) );
	if ( '' === $email ) {
		return array();
	}
	$guests = get_posts(
		array(
			'post_type'   => MASTHEAD_GUEST_TYPE,
			'post_status' => 'any',
			'numberposts' => MASTHEAD_BATCH,
			'fields'      => 'ids',
			'meta_key'    => 'cap-user_email', // phpcs:ignore WordPress.DB.SlowDBQuery -- when somebody asks.
			'meta_value'  => $email, // phpcs:ignore WordPress.DB.SlowDBQuery -- likewise.
		)
	);
	foreach ( $guests as $id ) {
		$people[] = masthead_find_person( 'guest', (int) $id );
	}
	$terms = ! taxonomy_exists( 'author' ) ? array() : get_terms(
		array(
			'taxonomy'   => 'author',
			'hide_empty' => false,
			'fields'     => 'ids',
			'meta_key'   => 'user_email', // phpcs:ignore WordPress.DB.SlowDBQuery -- likewise.
			'meta_value' => $email, // phpcs:ignore WordPress.DB.SlowDBQuery -- likewise.
		)
	);
	foreach ( is_array( $terms ) ? $terms : array() as $id ) {
		$people[] = masthead_find_person( 'term', (int) $id );
	}
	return array_values( array_filter( $people ) );
}

/**
 * What the registry knows of a person.
 *
 * @param string $email The person's address.
 * @return array As WordPress wants it.
 */
function masthead_export_person( $email ) {
	$data = array();
	foreach ( masthead_people_of_email( $email ) as $person ) {
		$answer = masthead_ask( 'show', array( 'author' => masthead_mention_id( $person ) ) );
		if ( ! is_array( $answer ) || ! isset( $answer['record'] ) ) {
			continue;
		}
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
	$result = array(
		'items_removed'  => false,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => true,
	);
	foreach ( masthead_people_of_email( $email ) as $person ) {
		$answer = masthead_ask( 'erase', array( 'author' => masthead_mention_id( $person ) ) );
		if ( is_wp_error( $answer ) && MASTHEAD_NOT_FOUND !== $answer->get_error_code() ) {
			$result['items_retained'] = true;
			$result['messages'][]     = $answer->get_error_message();
			continue;
		}
		masthead_forget_fields( $person );
		$result['items_removed'] = true;
	}
	return $result;
}

/**
 * Removes what the plugin stores with a person.
 *
 * @param array $person The person.
 */
function masthead_forget_fields( array $person ) {
	$kind = strtok( $person['key'], ':' );
	$type = 'guest' === $kind ? 'post' : $kind;
	// A guest who stands for a user has fields of its own.
	$stores = array( array( $type, 'user' === $kind ? (int) substr( $person['key'], 5 ) : $person['id'] ), array( 'post', $person['id'] ) );
	foreach ( $stores as list( $where, $id ) ) {
		if ( 'post' === $where && MASTHEAD_GUEST_TYPE !== get_post_type( $id ) ) {
			continue;
		}
		foreach ( array( 'masthead_links', 'masthead_job_title', MASTHEAD_WAITING, masthead_waiting_users() ) as $key ) {
			delete_metadata( $where, $id, $key );
		}
	}
}
