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

/** The forms of the engine's that pages show. */
const MASTHEAD_FORMS = array( 'jsonld', 'head', 'html' );

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
 * A person as the engine is asked for an author: what the registry holds comes first, and one it has not
 * met, or is not sure of, is read from the row. What this site says stands over both.
 *
 * @param array $person The person.
 * @return array
 */
function masthead_asked_author( array $person ) {
	return array(
		'author'         => masthead_mention_id( $person ),
		'min_confidence' => MASTHEAD_SURE,
		'row'            => masthead_author_row( $person ) + array(
			'url'   => $person['url'],
			'image' => $person['image'],
		),
	);
}

/**
 * Persons in all forms that a page shows, by one call, once a request. Where the registry fails there is
 * none, for it alone knows what is not to be shown.
 *
 * @param array[]      $people  Persons, in the order they sign.
 * @param WP_Post|null $article What they signed; null: each is on an own page.
 * @return string[]|WP_Error By the form's name; array() where none of the names is anybody's.
 */
function masthead_forms( array $people, $article = null ) {
	static $made = array();
	$memo        = get_current_blog_id() . ' ' . ( null === $article ? '' : $article->ID );
	foreach ( $people as $person ) {
		$memo .= ' ' . $person['key'] . ' ' . $person['name'] . ' ' . $person['url'];
	}
	if ( ! isset( $made[ $memo ] ) ) {
		$made[ $memo ] = masthead_make_forms( $people, $article );
	}
	return $made[ $memo ];
}

/**
 * Asks for them.
 *
 * @param array[]      $people  As of masthead_forms().
 * @param WP_Post|null $article Likewise.
 * @return string[]|WP_Error
 */
function masthead_make_forms( array $people, $article ) {
	$request = array(
		'authors' => array_map( 'masthead_asked_author', $people ),
		'options' => array(
			'as'   => MASTHEAD_FORMS,
			'hide' => array( 'email' ),
		),
	);
	if ( null !== $article ) {
		$request['article'] = masthead_article( $article );
	}
	$answer = masthead_ask_for_page( 'render', $request );
	if ( is_wp_error( $answer ) ) {
		if ( in_array( $answer->get_error_code(), MASTHEAD_FAULTS_OF_REQUEST, true ) ) {
			// What somebody has typed may be at fault, or what the engine was set up with: a question that
			// has nothing of theirs in it tells, and is taken note of.
			masthead_ask_for_page( 'epoch' );
		}
		return $answer;
	}
	// A name that is none, such as a login, gives no author.
	return 0 === $answer['authors'] ? array() : array_column( $answer['forms'], 'text', 'as' );
}

/**
 * Persons in a form of the engine's.
 *
 * @param array[]      $people  Persons, in the order they sign.
 * @param string       $form    One of MASTHEAD_FORMS.
 * @param WP_Post|null $article What they signed; null: each is on an own page.
 * @return string|WP_Error
 */
function masthead_render( array $people, $form, $article = null ) {
	$forms = array() === $people ? array() : masthead_forms( $people, $article );
	if ( is_wp_error( $forms ) ) {
		return $forms;
	}
	return isset( $forms[ $form ] ) ? $forms[ $form ] : '';
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
