<?php
/**
 * One finding by itself, with the claims it rests on; and the corrections that were made.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** So many documents of a finding are read again for its evidence. */
const MASTHEAD_EVIDENCE_DOCUMENTS = 20;

/** So many places are named on a finding's own page. */
const MASTHEAD_ALL_PLACES = 200;

/**
 * One finding.
 *
 * @param string $id Its id.
 */
function masthead_show_finding( $id ) {
	$finding = masthead_find_finding( $id );
	printf( '<p><a href="%s">%s</a></p>', esc_url( masthead_audit_url() ), esc_html__( 'All findings', 'masthead' ) );
	if ( null === $finding ) {
		echo '<p>', esc_html__( 'This is found no more.', 'masthead' ), '</p>';
		return;
	}
	$rule = masthead_audit_rule( $finding['rule'] );
	printf( '<h2><span class="masthead-severity masthead-severity-%s">%s</span> %s</h2><p>%s</p>', esc_attr( $finding['severity'] ), esc_html( masthead_severity_label( $finding['severity'] ) ), esc_html( $rule['title'] ), esc_html( $finding['message'] ) );
	echo '<p>', esc_html( $rule['todo'] ), '</p>';
	masthead_show_about_rule( $rule );
	echo '<h3>', esc_html__( 'Fix', 'masthead' ), '</h3>';
	masthead_show_fixes( $finding );
	echo '<h3>', esc_html__( 'Where', 'masthead' ), '</h3>';
	masthead_show_places( masthead_documents_of( $finding ), MASTHEAD_ALL_PLACES );
	masthead_show_evidence( $finding );
	masthead_show_corrections( masthead_corrections( $id ) );
}

/**
 * The claims that a finding rests on: what is said, where.
 *
 * @param array $finding masthead.finding/1.
 */
function masthead_show_evidence( array $finding ) {
	if ( array() === $finding['evidence'] ) {
		return;
	}
	$claims = masthead_claims_of( $finding );
	echo '<h3>', esc_html__( 'Evidence', 'masthead' ), '</h3><table class="widefat striped masthead-claims"><thead><tr><th scope="col">', esc_html__( 'Says', 'masthead' ), '</th><th scope="col">', esc_html__( 'Where', 'masthead' ), '</th><th scope="col">', esc_html__( 'Id', 'masthead' ), '</th></tr></thead><tbody>';
	foreach ( array_slice( $finding['evidence'], 0, MASTHEAD_ALL_PLACES ) as $id ) {
		$claim = isset( $claims[ $id ] ) ? $claims[ $id ] : null;
		printf( '<tr><td>%s</td><td>%s</td><td><code>%s</code></td></tr>', esc_html( null === $claim ? __( 'What an article or the registry says of the author', 'masthead' ) : $claim['original'] ), esc_html( null === $claim ? '' : masthead_place( $claim['document'] )[0] ), esc_html( $id ) );
	}
	echo '</tbody></table>';
}

/**
 * The claims that a finding's documents make, by their ids, as the engine reads them now.
 *
 * @param array $finding masthead.finding/1.
 * @return array[] Each document and original.
 */
function masthead_claims_of( array $finding ) {
	$claims = array();
	foreach ( array_slice( masthead_documents_of( $finding ), 0, MASTHEAD_EVIDENCE_DOCUMENTS ) as $document ) {
		$row    = masthead_row_of( $document );
		$answer = null === $row ? null : masthead_ask( 'resolve', $row );
		foreach ( is_array( $answer ) && isset( $answer['authors'] ) ? $answer['authors'] : array() as $record ) {
			foreach ( isset( $record['provenance'] ) ? $record['provenance'] : array() as $claim ) {
				$claims += masthead_claim( $claim, $document );
				foreach ( isset( $claim['rivals'] ) ? $claim['rivals'] : array() as $rival ) {
					$claims += masthead_claim( $rival, $document );
				}
			}
		}
	}
	return $claims;
}

/**
 * A claim of a record's provenance.
 *
 * @param mixed  $claim    With observation and original.
 * @param string $document Whose.
 * @return array[] By its id; none where it is not one.
 */
function masthead_claim( $claim, $document ) {
	return ! isset( $claim['observation'], $claim['original'] ) ? array() : array(
		$claim['observation'] => array(
			'document' => $document,
			'original' => $claim['original'],
		),
	);
}

/**
 * Corrections that were made, each with the way back.
 *
 * @param array[] $corrections Of masthead_corrections().
 */
function masthead_show_corrections( array $corrections ) {
	if ( array() === $corrections ) {
		return;
	}
	echo '<h2>', esc_html__( 'Corrected', 'masthead' ), '</h2><table class="widefat striped masthead-corrections"><thead><tr><th scope="col">', esc_html__( 'Where', 'masthead' ), '</th><th scope="col">', esc_html__( 'What', 'masthead' ), '</th><th scope="col">', esc_html__( 'By whom and when', 'masthead' ), '</th><th scope="col">', esc_html__( 'Undo', 'masthead' ), '</th></tr></thead><tbody>';
	foreach ( $corrections as $row ) {
		echo '<tr><td>';
		masthead_show_places( array( $row['object'] ), 1 );
		echo '</td><td>';
		masthead_show_change( $row['field'], $row['old_value'], $row['new_value'] );
		echo '</td><td>', esc_html( masthead_signed( $row['made_by'], $row['made_at'] ) ), '</td><td>';
		if ( (int) $row['undone_at'] > 0 ) {
			/* translators: %s: a name and a date. */
			echo esc_html( sprintf( __( 'Undone: %s', 'masthead' ), masthead_signed( $row['undone_by'], $row['undone_at'] ) ) );
		} else {
			masthead_show_unfix( $row );
		}
		echo '</td></tr>';
	}
	echo '</tbody></table>';
}

/**
 * The button that takes a correction back, for those who may; or why there is none.
 *
 * @param array $row A correction.
 */
function masthead_show_unfix( array $row ) {
	if ( masthead_field( $row['object'], $row['field'] ) !== $row['new_value'] ) {
		esc_html_e( 'Changed since', 'masthead' );
		return;
	}
	if ( ! masthead_can_change( $row['object'] ) ) {
		return;
	}
	printf( '<form method="post" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
	masthead_show_hidden( array( 'action' => 'masthead_unfix', 'correction' => $row['id'] ) ); // phpcs:ignore WordPress.Arrays -- one line.
	wp_nonce_field( 'masthead_unfix_' . $row['id'], '_wpnonce', true );
	/* translators: accessible name of a button; %s: what is undone. */
	printf( '<button class="button button-small" aria-label="%s">%s</button></form>', esc_attr( sprintf( __( 'Undo: %s', 'masthead' ), $row['new_value'] ) ), esc_html__( 'Undo', 'masthead' ) );
}

/**
 * Who did something, and when.
 *
 * @param int $user_id Who; 0: the command line.
 * @param int $at      When.
 * @return string
 */
function masthead_signed( $user_id, $at ) {
	$user = get_userdata( (int) $user_id );
	$name = $user ? $user->display_name : ( 0 === (int) $user_id ? 'WP-CLI' : __( 'Somebody who has left', 'masthead' ) );
	return $name . ', ' . wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), (int) $at );
}
