<?php
/**
 * A stand-in for Yoast SEO, written for the tests, in requests with the header X-Seo: it prints a graph
 * early in the head, through Yoast's filter and with a Person of its own, and a tag for the author.
 *
 * @package Masthead
 */

if ( isset( $_SERVER['HTTP_X_SEO'] ) ) {
	add_action( 'wp_head', 'stand_in_seo_head', 1 );
}

function stand_in_seo_graph() {
	$person = home_url( '/#/schema/person/0123456789abcdef' );
	$refer  = array( 'name' => 'nora', '@id' => $person );
	$graph  = array(
		array( '@type' => array( 'Person', 'Organization' ), '@id' => home_url( '/#/schema/owner' ), 'name' => 'The Daily Byline' ),
		array( '@type' => 'WebSite', '@id' => home_url( '/#website' ), 'publisher' => array( '@id' => home_url( '/#/schema/owner' ) ) ),
	);
	if ( is_author() ) {
		$graph[] = array( '@type' => 'ProfilePage', '@id' => 'x', 'isPartOf' => array( '@id' => home_url( '/#website' ) ) );
		$graph[] = array( '@type' => 'Person', '@id' => $person, 'name' => 'nora', 'mainEntityOfPage' => array( '@id' => 'x' ) );
	} elseif ( is_single() ) {
		$graph[] = array( '@type' => 'Article', '@id' => 'y#article', 'author' => $refer, 'isPartOf' => array( '@id' => 'y' ) );
		$graph[] = array( '@type' => 'WebPage', '@id' => 'y', 'author' => array( '@id' => $person ), 'about' => array( '@id' => $person ) );
		$graph[] = array( '@type' => 'Person', '@id' => $person, 'name' => 'nora' );
	}
	return $graph;
}

function stand_in_seo_head() {
	$author = apply_filters( 'wpseo_meta_author', is_single() ? 'nora' : '' );
	if ( '' !== $author ) {
		echo '<meta name="author" content="', esc_attr( $author ), '">';
	}
	$graph = array( '@context' => 'https://schema.org', '@graph' => apply_filters( 'wpseo_schema_graph', stand_in_seo_graph(), null ) );
	echo '<script type="application/ld+json" class="yoast-schema-graph">', wp_json_encode( $graph, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ), '</script>';
}
