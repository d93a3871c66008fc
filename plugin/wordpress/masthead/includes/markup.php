<?php
/**
 * What a page's head says of its authors: one graph, and the tags beside it.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', 'masthead_print_head', 20 );

/** The tags and attributes that the engine's form "head" has. */
const MASTHEAD_HEAD_TAGS = array(
	'meta' => array(
		'name'     => true,
		'property' => true,
		'content'  => true,
	),
	'link' => array(
		'rel'  => true,
		'href' => true,
	),
);

/**
 * Whom the page is by, and what of.
 *
 * @return array Persons, and the article (a WP_Post) or null; no persons where it is no such page.
 */
function masthead_page_authors() {
	$person = masthead_queried_person();
	if ( null !== $person ) {
		return array( array( $person ), null );
	}
	$post = is_singular( masthead_article_types() ) ? get_queried_object() : null;
	if ( $post instanceof WP_Post && ! post_password_required( $post ) ) {
		return array( masthead_signers_of_page( $post ), $post );
	}
	return array( array(), null );
}

/**
 * Prints the head's part. Where the engine fails nothing is printed, and the administrator sees why.
 */
function masthead_print_head() {
	list( $people, $article ) = masthead_page_authors();
	if ( array() === $people ) {
		return;
	}
	$tags = masthead_render( $people, 'head', $article );
	if ( is_string( $tags ) && '' !== $tags ) {
		echo wp_kses( $tags, MASTHEAD_HEAD_TAGS, array( 'http', 'https', 'mailto' ) ), "\n";
	}
	if ( ! masthead_another_prints_graph() ) {
		masthead_print_graph( masthead_render( $people, 'jsonld', $article ) );
	}
}

/**
 * Prints a graph. The engine writes < > and & as \u003c and so on, so that nothing ends the element;
 * a text that is not so, or no JSON, is not printed.
 *
 * @param string|WP_Error $graph Of the form "jsonld".
 */
function masthead_print_graph( $graph ) {
	if ( ! is_string( $graph ) || strpbrk( $graph, '<>&' ) !== false || null === json_decode( $graph ) ) {
		return;
	}
	wp_print_inline_script_tag(
		trim( $graph ),
		array(
			'type'  => 'application/ld+json',
			'class' => 'masthead-graph',
		)
	);
}

/**
 * Whether another plugin prints the page's graph, into which the authors go: a page has one.
 *
 * @return bool
 */
function masthead_another_prints_graph() {
	/**
	 * Filters whether the graph is left to another plugin.
	 *
	 * @param bool $another Whether one is there that is known to print it.
	 */
	return (bool) apply_filters( 'masthead_another_prints_graph', false );
}
