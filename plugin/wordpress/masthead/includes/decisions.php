<?php
/**
 * What editors decide about who is who, and what they undo.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_masthead_decide', 'masthead_handle_decision' );
add_action( 'admin_post_masthead_undo', 'masthead_handle_undo' );

/** So many decisions are listed for undoing. */
const MASTHEAD_DECISIONS_KEPT = 100;

/**
 * Whether somebody may decide who is who.
 *
 * @return bool
 */
function masthead_can_decide() {
	/**
	 * Filters the capability that the screens of authors want.
	 *
	 * @param string $capability The capability.
	 */
	return current_user_can( apply_filters( 'masthead_decide_capability', 'edit_others_posts' ) );
}

/**
 * Decides that two authors, or two mentions, are one person or are not.
 *
 * @param string $kind  "same" or "different".
 * @param string $a     An id.
 * @param string $b     Another.
 * @param string $stays Of two who are one: the key of the person of this site whose page stays; '': of who has more articles.
 * @return string|WP_Error The decision's id, by which it is undone.
 */
function masthead_decide( $kind, $a, $b, $stays = '' ) {
	$names  = array( masthead_name_of( $a ), masthead_name_of( $b ) );
	$sides  = 'same' === $kind ? masthead_sides( $a, $b ) : array();
	$by     = masthead_who_decides();
	$answer = masthead_ask(
		'judge',
		array(
			'kind' => $kind,
			'a'    => $a,
			'b'    => $b,
			'by'   => $by,
		)
	);
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	masthead_list_decision(
		array(
			'id'    => $answer['judgement_id'],
			'kind'  => $kind,
			'names' => $names,
			'by'    => $by,
			'at'    => time(),
		)
	);
	masthead_note_merge( $answer['judgement_id'], $sides, $stays );
	return $answer['judgement_id'];
}

/**
 * Who decides, as it is kept: a command of WP-CLI may run without a user.
 *
 * @return string
 */
function masthead_who_decides() {
	$name = wp_get_current_user()->display_name;
	return is_string( $name ) && '' !== $name ? $name : 'WP-CLI';
}

/**
 * Undoes a decision.
 *
 * @param string $id The decision's id.
 * @return true|WP_Error
 */
function masthead_undo( $id ) {
	$request = array(
		'retracts' => $id,
		'by'       => masthead_who_decides(),
	);
	$answer  = masthead_ask( 'judge', $request );
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	update_option( 'masthead_decisions', array_values( wp_list_filter( masthead_decisions(), array( 'id' => $id ), 'NOT' ) ), false );
	masthead_forget_merge( $id );
	return true;
}

/**
 * The latest decisions that hold, the latest first. The registry keeps them all; this is the list an
 * editor undoes from.
 *
 * @return array[] Each id, kind, names, by and at.
 */
function masthead_decisions() {
	$decisions = get_option( 'masthead_decisions' );
	return is_array( $decisions ) ? $decisions : array();
}

/**
 * Puts a decision on the list.
 *
 * @param array $decision The decision.
 */
function masthead_list_decision( array $decision ) {
	$others = wp_list_filter( masthead_decisions(), array( 'id' => $decision['id'] ), 'NOT' );
	array_unshift( $others, $decision );
	update_option( 'masthead_decisions', array_slice( array_values( $others ), 0, MASTHEAD_DECISIONS_KEPT ), false );
}

/**
 * The name of an author or a mention, for people.
 *
 * @param string $id The id.
 * @return string
 */
function masthead_name_of( $id ) {
	$answer = masthead_ask( 'show', array( 'author' => $id ) );
	return is_array( $answer ) && isset( $answer['name'] ) ? $answer['name'] : $id;
}

/**
 * An id that a form or an address gave: of an author, a mention or a judgement. Mentions of other
 * systems have ids of their own making.
 *
 * @param mixed $id What was sent.
 * @return string
 */
function masthead_clean_id( $id ) {
	$id = is_string( $id ) ? wp_check_invalid_utf8( wp_unslash( $id ) ) : '';
	return substr( preg_replace( '/[\x00-\x1f\x7f]+/', '', $id ), 0, 512 );
}

/**
 * A member of the form that was sent. The caller has verified its nonce.
 *
 * @param string $name The member.
 * @return string
 */
function masthead_sent_id( $name ) {
	return masthead_clean_id( isset( $_POST[ $name ] ) ? $_POST[ $name ] : '' ); // phpcs:ignore WordPress.Security -- see above.
}

/**
 * Takes a decision from the form.
 */
function masthead_handle_decision() {
	check_admin_referer( 'masthead_decide' );
	masthead_only_for_editors();
	$kind = masthead_sent_id( 'kind' );
	if ( ! in_array( $kind, array( 'same', 'different' ), true ) ) {
		wp_die( esc_html__( 'There is no such decision.', 'masthead' ), 400 );
	}
	masthead_back_to_authors( masthead_decide( $kind, masthead_sent_id( 'a' ), masthead_sent_id( 'b' ), masthead_sent_id( 'stays' ) ), 'decided' );
}

/**
 * Undoes what the form names.
 */
function masthead_handle_undo() {
	check_admin_referer( 'masthead_undo' );
	masthead_only_for_editors();
	masthead_back_to_authors( masthead_undo( masthead_sent_id( 'decision' ) ), 'undone' );
}

/**
 * Ends the request of somebody who may not decide.
 */
function masthead_only_for_editors() {
	if ( ! masthead_can_decide() ) {
		wp_die( esc_html__( 'You are not allowed to do this.', 'masthead' ), 403 );
	}
}

/**
 * Goes back to the list of authors, which says what came of it.
 *
 * @param mixed  $result A WP_Error where it failed.
 * @param string $done   What was done.
 */
function masthead_back_to_authors( $result, $done ) {
	if ( is_wp_error( $result ) ) {
		wp_die( esc_html( masthead_words_of( $result ) ), 400 );
	}
	wp_safe_redirect( add_query_arg( 'masthead_done', $done, masthead_authors_url() ) );
	exit;
}
