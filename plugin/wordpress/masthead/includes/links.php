<?php
/**
 * Profile links as an editor pastes them: what is kept, and what is said of them.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'masthead_register_fields' );

/** So many links a person may have. */
const MASTHEAD_LINKS_MOST = 50;

/** So many bytes one may have. */
const MASTHEAD_LINK_BYTES = 2048;

/**
 * Says of the fields how they are cleaned, whoever stores them.
 */
function masthead_register_fields() {
	foreach ( array( 'user', 'post' ) as $type ) {
		register_meta( $type, 'masthead_links', array( 'sanitize_callback' => 'masthead_clean_links' ) );
		register_meta( $type, 'masthead_job_title', array( 'sanitize_callback' => 'sanitize_text_field' ) );
	}
}

/**
 * Links as they may be stored: each once, none empty, nothing else taken away. sanitize_text_field()
 * is not for them: it cuts %xx out of addresses.
 *
 * @param mixed $links What came from a form, or from the database.
 * @return string[]
 */
function masthead_clean_links( $links ) {
	$clean = array();
	foreach ( is_array( $links ) ? $links : array() as $link ) {
		if ( ! is_string( $link ) ) {
			continue;
		}
		$link = trim( preg_replace( '/[\x00-\x1f\x7f]+/', '', wp_check_invalid_utf8( $link ) ) );
		if ( '' !== $link && strlen( $link ) <= MASTHEAD_LINK_BYTES && ! in_array( $link, $clean, true ) ) {
			$clean[] = $link;
		}
		if ( count( $clean ) === MASTHEAD_LINKS_MOST ) {
			break;
		}
	}
	return $clean;
}

/**
 * What the engine understands of a link.
 *
 * @param string $link As it was typed.
 * @return array|WP_Error good (whether it is an account), says (a sentence), canonical (its one
 *                        address, or '').
 */
function masthead_read_link( $link ) {
	$answer = masthead_ask( 'links', array( 'url' => $link ) );
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	$canonical = isset( $answer['canonical'] ) ? (string) $answer['canonical'] : '';
	$good      = '' !== $canonical && in_array( $answer['kind'], array( 'profile', 'channel' ), true );
	return array(
		'good'      => $good,
		'says'      => $good ? masthead_say_account( $answer ) : masthead_say_no_account( $answer ),
		'canonical' => $canonical,
	);
}

/**
 * The sentence for an account.
 *
 * @param array $answer Of the method "links".
 * @return string
 */
function masthead_say_account( array $answer ) {
	/* translators: 1: name of a platform, 2: the account's name there. */
	$says = sprintf( __( '%1$s: %2$s.', 'masthead' ), $answer['platform'], $answer['handle'] );
	$why  = wp_list_pluck( isset( $answer['dropped'] ) ? $answer['dropped'] : array(), 'why' );
	if ( in_array( 'tracking', $why, true ) ) {
		$says .= ' ' . __( 'What tracks who shared it is left out.', 'masthead' );
	}
	return $says;
}

/**
 * The sentence for a link that is nobody's account.
 *
 * @param array $answer Of the method "links".
 * @return string
 */
function masthead_say_no_account( array $answer ) {
	$kind = isset( $answer['kind'] ) ? $answer['kind'] : 'none';
	if ( 'post' === $kind ) {
		return __( 'A single post, not a profile: paste the address of the profile.', 'masthead' );
	}
	if ( 'share' === $kind ) {
		return __( 'A share button, not a profile: paste the address of the profile.', 'masthead' );
	}
	if ( in_array( $kind, array( 'group', 'company' ), true ) ) {
		return __( 'A group or a company, not a person: it is not shown as the author\'s own.', 'masthead' );
	}
	if ( ! isset( $answer['platform'] ) && preg_match( '#^https?://[^/]+\.[^/]+#i', (string) $answer['input'] ) ) {
		return __( 'A page of no platform we know: shown as the author\'s website.', 'masthead' );
	}
	/* translators: %s: why, in a few words of the engine's. */
	return sprintf( __( 'No profile: %s.', 'masthead' ), isset( $answer['reason'] ) ? $answer['reason'] : __( 'it is not understood', 'masthead' ) );
}
