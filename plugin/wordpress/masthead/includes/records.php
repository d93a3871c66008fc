<?php
/**
 * Persons as the engine's records: what the registry knows of them, under the name and the page they
 * have on this site.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * How sure the registry has to be of all that it holds to be one author, before a page says so. What
 * is less sure waits for an editor on the screen of authors.
 */
const MASTHEAD_SURE = 0.95;

/**
 * The id of a person's own mention in the registry: that of the profile.
 *
 * @param array $person The person.
 * @return string
 */
function masthead_mention_id( array $person ) {
	return 'wp:' . masthead_site() . ':' . $person['key'];
}

/**
 * All links of a person, the website first.
 *
 * @param array $person The person.
 * @return string[]
 */
function masthead_links_of( array $person ) {
	return masthead_clean_links( array_merge( array( $person['website'] ), $person['links'] ) );
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
	$memo           = get_current_blog_id() . ' ' . $person['key'] . ' ' . $person['name'] . ' ' . $person['url'];
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
 * A person as the row of an author.
 *
 * @param array $person The person.
 * @return array
 */
function masthead_author_row( array $person ) {
	return array(
		'author_id' => $person['key'],
		'name'      => $person['name'],
		'links'     => masthead_links_of( $person ),
		'bio'       => $person['bio'],
		'job_title' => $person['job_title'],
		'outlet'    => masthead_outlet(),
	);
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

/**
 * Persons in a form of the engine's.
 *
 * @param array[]      $people  Persons, in the order they sign.
 * @param string       $form    "jsonld", "head" or "html".
 * @param WP_Post|null $article What they signed; null: each is on an own page.
 * @return string|WP_Error
 */
function masthead_render( array $people, $form, $article = null ) {
	$records = array();
	foreach ( $people as $person ) {
		$record = masthead_record( $person );
		if ( is_wp_error( $record ) ) {
			return $record;
		}
		if ( array() !== $record ) {
			$records[] = $record;
		}
	}
	if ( array() === $records ) {
		return '';
	}
	$request = array(
		'records' => $records,
		'options' => array( 'as' => $form ),
	);
	if ( null !== $article ) {
		$request['article'] = masthead_article( $article );
	}
	$answer = masthead_ask_for_page( 'render', $request );
	return is_wp_error( $answer ) ? $answer : (string) $answer['text'];
}

/**
 * A post as the article of a record.
 *
 * @param WP_Post $post The post.
 * @return array
 */
function masthead_article( WP_Post $post ) {
	return array(
		'url'       => get_permalink( $post ),
		'outlet'    => masthead_outlet(),
		'headline'  => masthead_plain_text( get_the_title( $post ) ),
		'published' => get_post_time( DATE_RFC3339, true, $post ),
		'modified'  => get_post_modified_time( DATE_RFC3339, true, $post ),
	);
}
