<?php
/**
 * What can be corrected with certainty: of a finding the fields of WordPress's that are meant, each as
 * it is and as it should be. What an editor has to think about is no fix.
 *
 * A field is named by what the audit calls its owner ("user:3", "guest:17", "post:7") and one of
 * "name", "job_title", "website", "links" and "byline". Lists have an entry a line.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fixes of a finding.
 *
 * @param array $finding masthead.finding/1.
 * @return array[] Each object, field, old and new.
 */
function masthead_fixes_of( array $finding ) {
	$makers = array(
		'tracking-in-profile-link' => 'masthead_fixes_of_links',
		'byline-typo'              => 'masthead_fixes_of_slip',
		'house-style'              => 'masthead_fixes_of_style',
		'several-names-in-one'     => 'masthead_fixes_of_byline',
	);
	$maker  = isset( $makers[ $finding['rule'] ] ) ? $makers[ $finding['rule'] ] : null;
	$fixes  = array();
	foreach ( null === $maker ? array() : masthead_documents_of( $finding ) as $document ) {
		foreach ( call_user_func( $maker, $finding, $document ) as $fix ) {
			if ( null !== $fix['old'] && $fix['old'] !== $fix['new'] ) {
				$fixes[] = array( 'object' => $document ) + $fix;
			}
		}
	}
	return $fixes;
}

/**
 * The documents of a finding, as the audit calls them.
 *
 * @param array $finding masthead.finding/1.
 * @return string[]
 */
function masthead_documents_of( array $finding ) {
	return isset( $finding['documents'] ) ? $finding['documents'] : ( isset( $finding['document'] ) ? array( $finding['document'] ) : array() );
}

/**
 * The lines of a text, of which each is a value.
 *
 * @param string|null $text The text.
 * @return string[]
 */
function masthead_lines_of( $text ) {
	return null === $text || '' === $text ? array() : explode( "\n", $text );
}

/**
 * Links that carry tracking become the accounts' own addresses.
 *
 * @param array  $finding  With a fix of accounts.
 * @param string $document Whose links.
 * @return array[]
 */
function masthead_fixes_of_links( array $finding, $document ) {
	$old = isset( $finding['fix'] ) ? masthead_lines_of( $finding['fix']['old'] ) : array();
	$new = isset( $finding['fix'] ) ? masthead_lines_of( $finding['fix']['new'] ) : array();
	if ( array() === $old || count( $old ) !== count( $new ) ) {
		return array();
	}
	$better = array_combine( $old, $new );
	$fixes  = array();
	foreach ( array( 'website', 'links' ) as $field ) {
		$value = masthead_field( $document, $field );
		$lines = array();
		foreach ( masthead_lines_of( $value ) as $link ) {
			$lines[] = isset( $better[ $link ] ) ? $better[ $link ] : $link;
		}
		$fixes[] = array(
			'field' => $field,
			'old'   => $value,
			'new'   => null === $value ? '' : implode( "\n", array_unique( $lines ) ),
		);
	}
	return $fixes;
}

/**
 * A slip of the keyboard goes from a name. It is certain where no letter of the name changes.
 *
 * @param array  $finding  Of a name.
 * @param string $document Whose.
 * @return array[]
 */
function masthead_fixes_of_slip( array $finding, $document ) {
	$old = masthead_field( $document, 'name' );
	foreach ( isset( $finding['authors'] ) ? $finding['authors'] : array_filter( array( isset( $finding['author'] ) ? $finding['author'] : '' ) ) as $name ) {
		if ( null !== $old && masthead_letters( $old ) === masthead_letters( $name ) && masthead_plain_text( $old ) !== $name ) {
			return array(
				array(
					'field' => 'name',
					'old'   => $old,
					'new'   => $name,
				),
			);
		}
	}
	return array();
}

/**
 * The letters and digits of a name, with a space where words part.
 *
 * @param string $name The name.
 * @return string
 */
function masthead_letters( $name ) {
	return trim( (string) preg_replace( '/[^\p{L}\p{M}\p{N}]+/u', ' ', masthead_plain_text( $name ) ) );
}

/**
 * A name or a job title becomes what the house has settled on.
 *
 * @param array  $finding  With a fix of a name or a title.
 * @param string $document Whose.
 * @return array[]
 */
function masthead_fixes_of_style( array $finding, $document ) {
	$field = isset( $finding['fix'] ) ? $finding['fix']['field'] : '';
	$old   = in_array( $field, array( 'name', 'job_title' ), true ) ? masthead_field( $document, $field ) : null;
	if ( null === $old || masthead_plain_text( $old ) !== $finding['fix']['old'] ) {
		return array();
	}
	return array(
		array(
			'field' => $field,
			'old'   => $old,
			'new'   => $finding['fix']['new'],
		),
	);
}

/**
 * An article that is signed by one who is two becomes signed by the two, where each of them is one
 * person here by that very name, and the site can have several authors.
 *
 * @param array  $finding  With a fix of authors.
 * @param string $document The article.
 * @return array[]
 */
function masthead_fixes_of_byline( array $finding, $document ) {
	$old = masthead_field( $document, 'byline' );
	$who = isset( $finding['fix'] ) ? masthead_people_by_names( masthead_lines_of( $finding['fix']['new'] ) ) : array();
	if ( null === $old || array() === $who ) {
		return array();
	}
	$signs = array();
	foreach ( masthead_people_of_post( get_post( masthead_split_document( $document )[1] ) ) as $person ) {
		$signs = array_merge( $signs, $person['name'] === $finding['fix']['old'] ? wp_list_pluck( $who, 'nicename' ) : array( $person['nicename'] ) );
	}
	return array(
		array(
			'field' => 'byline',
			'old'   => $old,
			'new'   => implode( "\n", array_unique( $signs ) ),
		),
	);
}

/**
 * The persons of some names.
 *
 * @param string[] $names The names.
 * @return array[] Persons in the order of the names; none where a name is nobody's, or of several.
 */
function masthead_people_by_names( array $names ) {
	$people = array();
	foreach ( $names as $name ) {
		$found = masthead_people_by_name( $name );
		if ( 1 !== count( $found ) ) {
			return array();
		}
		$people[] = current( $found );
	}
	return $people;
}

/**
 * The persons who have a name.
 *
 * @param string $name The name.
 * @return array[] By their keys.
 */
function masthead_people_by_name( $name ) {
	// A search takes stars for any letters.
	$users  = get_users(
		array(
			'search'         => str_replace( '*', '', $name ),
			'search_columns' => array( 'display_name' ),
			'number'         => 10,
		)
	);
	$guests = ! post_type_exists( MASTHEAD_GUEST_TYPE ) ? array() : get_posts(
		array(
			'post_type'   => MASTHEAD_GUEST_TYPE,
			'numberposts' => 10,
			'fields'      => 'ids',
			'meta_key'    => 'cap-display_name', // phpcs:ignore WordPress.DB.SlowDBQuery -- for a few names of a screen.
			'meta_value'  => $name, // phpcs:ignore WordPress.DB.SlowDBQuery -- likewise.
		)
	);
	$people = array();
	foreach ( array_merge( wp_list_pluck( $users, 'ID' ), $guests ) as $at => $id ) {
		$person = masthead_find_person( $at < count( $users ) ? 'user' : 'guest', (int) $id );
		if ( null !== $person && $person['name'] === $name ) {
			$people[ $person['key'] ] = $person;
		}
	}
	return $people;
}
