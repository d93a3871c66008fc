<?php
/**
 * Corrections that were made: by whom, when, what was there before, and the way back.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- an own table, whose name is a constant behind the site's prefix.

/** So many corrections are listed. */
const MASTHEAD_CORRECTIONS_SHOWN = 100;

/**
 * What tells that a field is still as it was shown.
 *
 * @param string $value The field's value.
 * @return string
 */
function masthead_mark_of( $value ) {
	return hash( 'sha256', $value );
}

/**
 * Applies a fix of a finding.
 *
 * @param string $finding_id The finding's id.
 * @param string $document   Whose field.
 * @param string $field      The field.
 * @param string $mark       masthead_mark_of() the value that was shown as the old one.
 * @return int|WP_Error The correction's id.
 */
function masthead_apply_fix( $finding_id, $document, $field, $mark ) {
	global $wpdb;
	if ( ! masthead_can_change( $document ) ) {
		return new WP_Error( 'masthead_denied', __( 'You are not allowed to change this.', 'masthead' ), array( 'status' => 403 ) );
	}
	$finding = masthead_find_finding( $finding_id );
	$fixes   = null === $finding ? array() : masthead_fixes_of( $finding );
	foreach ( wp_list_filter( $fixes, array( 'object' => $document, 'field' => $field ) ) as $fix ) { // phpcs:ignore WordPress.Arrays -- one line.
		if ( masthead_mark_of( $fix['old'] ) !== $mark ) {
			break;
		}
		masthead_store_field( $document, $field, $fix['new'] );
		$wpdb->insert(
			$wpdb->prefix . 'masthead_fixes',
			array(
				'finding'   => $finding_id,
				'rule'      => $finding['rule'],
				'object'    => $document,
				'field'     => $field,
				'old_value' => $fix['old'],
				// As it was stored: WordPress may have had a say.
				'new_value' => (string) masthead_field( $document, $field ),
				'made_by'   => get_current_user_id(),
				'made_at'   => time(),
			)
		);
		return (int) $wpdb->insert_id;
	}
	return new WP_Error( 'masthead_changed', __( 'Nothing was changed: it is no longer as it was when the fix was shown. Audit again.', 'masthead' ), array( 'status' => 409 ) );
}

/**
 * Takes a correction back, where nobody has changed the field since.
 *
 * @param int $id The correction's id.
 * @return true|WP_Error
 */
function masthead_undo_fix( $id ) {
	global $wpdb;
	$row = $wpdb->get_row( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}masthead_fixes WHERE id = %d AND undone_at = 0", $id ), ARRAY_A );
	if ( null === $row ) {
		return new WP_Error( 'masthead_no_fix', __( 'There is no such correction, or it was undone already.', 'masthead' ), array( 'status' => 404 ) );
	}
	if ( ! masthead_can_change( $row['object'] ) ) {
		return new WP_Error( 'masthead_denied', __( 'You are not allowed to change this.', 'masthead' ), array( 'status' => 403 ) );
	}
	if ( masthead_field( $row['object'], $row['field'] ) !== $row['new_value'] ) {
		return new WP_Error( 'masthead_changed', __( 'Nothing was undone: the field has been changed since the correction.', 'masthead' ), array( 'status' => 409 ) );
	}
	masthead_store_field( $row['object'], $row['field'], $row['old_value'] );
	$undone = array(
		'undone_by' => get_current_user_id(),
		'undone_at' => time(),
	);
	$wpdb->update( $wpdb->prefix . 'masthead_fixes', $undone, array( 'id' => $id ) );
	return true;
}

/**
 * The latest corrections, the latest first.
 *
 * @param string $finding_id Those of a finding alone; '': all.
 * @return array[] Each a row of the table.
 */
function masthead_corrections( $finding_id = '' ) {
	global $wpdb;
	$where = '' === $finding_id ? '' : $wpdb->prepare( 'WHERE finding = %s', $finding_id );
	return $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}masthead_fixes $where ORDER BY id DESC LIMIT %d", MASTHEAD_CORRECTIONS_SHOWN ), ARRAY_A );
}

/**
 * The findings of which something was corrected, and not undone.
 *
 * @return string[] Their ids.
 */
function masthead_corrected_findings() {
	global $wpdb;
	static $ids = array();
	$site       = get_current_blog_id();
	if ( ! isset( $ids[ $site ] ) ) {
		$ids[ $site ] = $wpdb->get_col( "SELECT DISTINCT finding FROM {$wpdb->prefix}masthead_fixes WHERE undone_at = 0" );
	}
	return $ids[ $site ];
}

/**
 * The corrections of a document.
 *
 * @param string $document What the audit calls it.
 * @return array[] Each a row of the table.
 */
function masthead_corrections_of( $document ) {
	global $wpdb;
	return $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}masthead_fixes WHERE object = %s ORDER BY id", $document ), ARRAY_A );
}

/**
 * Forgets the corrections of a document, and the findings that name it.
 *
 * @param string $document What the audit calls it.
 * @return int How many were forgotten.
 */
function masthead_forget_document( $document ) {
	global $wpdb;
	$named = '%' . $wpdb->esc_like( wp_json_encode( $document ) ) . '%';
	return (int) $wpdb->delete( $wpdb->prefix . 'masthead_fixes', array( 'object' => $document ) )
		+ (int) $wpdb->delete( $wpdb->prefix . 'masthead_audit_rows', array( 'document' => $document ) )
		+ (int) $wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->prefix}masthead_findings WHERE body LIKE %s", $named ) );
}
