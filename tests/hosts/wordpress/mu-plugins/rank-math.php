<?php
/**
 * A stand-in for Rank Math, written for the tests after its public sources (includes/modules/schema of
 * versions 1.0.40 to 1.0.220), in requests with the header X-Seo: rank-math. Modelled: the graph as an
 * array with names (publisher, WebSite, WebPage, ProfilePage, richSnippet) that is built in the filter
 * rank_math/json_ld at priorities 10 and 99, where ProfilePage is the Person; the author of an article as
 * name and reference; printing with the flags it has, which leave "/" as it is. With X-Seo:
 * rank-math-person who publishes is Nora, a Person.
 *
 * @package Masthead
 */

if ( isset( $_SERVER['HTTP_X_SEO'] ) && 0 === strpos( $_SERVER['HTTP_X_SEO'], 'rank-math' ) ) {
	add_action( 'wp_head', 'stand_in_rank_math_head', 1 );
	add_filter( 'rank_math/json_ld', 'stand_in_rank_math_nodes', 10 );
	add_filter( 'rank_math/json_ld', 'stand_in_rank_math_connect', 99 );
}

function stand_in_rank_math_nodes( $data ) {
	$is_person         = 'rank-math-person' === $_SERVER['HTTP_X_SEO'];
	$page              = is_singular() ? get_permalink() : home_url( add_query_arg( array() ) );
	$data['publisher'] = array( '@type' => $is_person ? 'Person' : 'Organization', '@id' => home_url( $is_person ? '/#person' : '/#organization' ), 'name' => $is_person ? 'Nora Lindhqvist' : 'The Daily Byline' );
	$data['WebSite']   = array( '@type' => 'WebSite', '@id' => home_url( '/#website' ), 'publisher' => array( '@id' => $data['publisher']['@id'] ) );
	$data['WebPage']   = array( '@type' => is_author() ? 'ProfilePage' : ( is_singular() ? 'WebPage' : 'CollectionPage' ), '@id' => $page . '#webpage', 'isPartOf' => array( '@id' => home_url( '/#website' ) ) );
	if ( ! is_author() && ! is_single() ) {
		return $data;
	}
	$id                  = is_single() ? (int) get_queried_object()->post_author : (int) get_the_author_meta( 'ID' );
	$url                 = get_author_posts_url( $id );
	$data['ProfilePage'] = array( '@type' => 'Person', '@id' => $url, 'name' => get_the_author_meta( 'display_name', $id ), 'url' => $url, 'image' => array( '@type' => 'ImageObject', '@id' => get_avatar_url( $id ), 'url' => get_avatar_url( $id ) ), 'worksFor' => array( '@id' => $data['publisher']['@id'] ) );
	if ( is_author() ) {
		$data['ProfilePage']['mainEntityOfPage'] = array( '@id' => $data['WebPage']['@id'] );
	} else {
		$data['WebPage']['author'] = array( '@id' => $url );
		$data['richSnippet']       = array( '@type' => 'BlogPosting', 'headline' => get_the_title(), 'author' => array( '@id' => $url, 'name' => $data['ProfilePage']['name'] ), 'publisher' => array( '@id' => $data['publisher']['@id'] ) );
	}
	return $data;
}

function stand_in_rank_math_connect( $data ) {
	if ( isset( $data['richSnippet'] ) ) {
		$data['richSnippet']['@id']              = get_permalink() . '#richSnippet';
		$data['richSnippet']['isPartOf']         = array( '@id' => $data['WebPage']['@id'] );
		$data['richSnippet']['mainEntityOfPage'] = array( '@id' => $data['WebPage']['@id'] );
	}
	return $data;
}

function stand_in_rank_math_head() {
	$data = apply_filters( 'rank_math/json_ld', array(), null );
	$json = array( '@context' => 'https://schema.org', '@graph' => array_values( $data ) );
	echo '<script type="application/ld+json" class="rank-math-schema">', wp_json_encode( $json, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES ), "</script>\n";
}
