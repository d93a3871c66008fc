<?php
/**
 * What WordPress's own tools export and erase of a person, as far as the byline audit holds it.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_privacy_personal_data_exporters', 'masthead_add_audit_exporter' );
add_filter( 'wp_privacy_personal_data_erasers', 'masthead_add_audit_eraser' );

/**
 * Adds the exporter.
 *
 * @param array $exporters By name.
 * @return array
 */
function masthead_add_audit_exporter( $exporters ) {
	$exporters['masthead-audit'] = array(
		'exporter_friendly_name' => __( 'Masthead byline audit', 'masthead' ),
		'callback'               => 'masthead_export_audit',
	);
	return $exporters;
}

/**
 * Adds the eraser.
 *
 * @param array $erasers By name.
 * @return array
 */
function masthead_add_audit_eraser( $erasers ) {
	$erasers['masthead-audit'] = array(
		'eraser_friendly_name' => __( 'Masthead byline audit', 'masthead' ),
		'callback'             => 'masthead_erase_audit',
	);
	return $erasers;
}

/**
 * What the audit calls the person of an e-mail address.
 *
 * @param string $email The address.
 * @return string '' where there is none.
 */
function masthead_document_of_email( $email ) {
	$user = get_user_by( 'email', $email );
	return $user ? 'user:' . $user->ID : '';
}

/**
 * The corrections that were made in a person's profile.
 *
 * @param string $email The person's address.
 * @return array As WordPress wants it.
 */
function masthead_export_audit( $email ) {
	masthead_prepare_audit_tables();
	$document = masthead_document_of_email( $email );
	$data     = array();
	foreach ( '' === $document ? array() : masthead_corrections_of( $document ) as $row ) {
		$values = array();
		foreach ( array( 'old_value', 'new_value' ) as $name ) {
			$values[] = array(
				'name'  => masthead_field_label( $row['field'] ),
				'value' => nl2br( esc_html( $row[ $name ] ) ),
			);
		}
		$data[] = array(
			'group_id'    => 'masthead-audit',
			'group_label' => __( 'Masthead byline audit', 'masthead' ),
			'item_id'     => 'masthead-correction-' . $row['id'],
			'data'        => $values,
		);
	}
	return array(
		'data' => $data,
		'done' => true,
	);
}

/**
 * Erases what the audit has found and what was corrected in a person's profile. Of articles that are
 * there still the next audit tells again.
 *
 * @param string $email The person's address.
 * @return array As WordPress wants it.
 */
function masthead_erase_audit( $email ) {
	masthead_prepare_audit_tables();
	$document = masthead_document_of_email( $email );
	return array(
		'items_removed'  => '' !== $document && masthead_forget_document( $document ) > 0,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => true,
	);
}
