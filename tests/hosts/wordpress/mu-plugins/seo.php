<?php
/**
 * A stand-in for Yoast SEO, written for the tests after its public sources (src/generators/schema of
 * versions 14 to 24), in requests with the header X-Seo: yoast. Modelled: the graph through the filter
 * wpseo_schema_graph, printed early in the head with the flags of WPSEO_Utils::format_json_encode(),
 * which leave "<" and "/" as they are; the pieces Article, WebPage (a ProfilePage on pages of authors),
 * WebSite, Organization and Person with ids of hashes, the author of an article as name and reference;
 * the tag and the filter wpseo_meta_author. With X-Seo: yoast-person the site is Nora's: then who
 * publishes and who writes is one node of two types. With X-Seo: yoast-coauthors what Co-Authors Plus 3.7
 * does in that filter (php/integrations/yoast.php, priority 11): a node for each co-author.
 *
 * @package Masthead
 */

if ( isset( $_SERVER['HTTP_X_SEO'] ) && 0 === strpos( $_SERVER['HTTP_X_SEO'], 'yoast' ) ) {
	add_action( 'wp_head', 'stand_in_seo_head', 1 );
	if ( 'yoast-coauthors' === $_SERVER['HTTP_X_SEO'] ) {
		add_filter( 'wpseo_schema_graph', 'stand_in_seo_coauthors', 11 );
	}
}

function stand_in_seo_person_id( $user_id ) {
	return home_url( '/#/schema/person/' ) . wp_hash( get_userdata( $user_id )->user_login . $user_id );
}

function stand_in_seo_person( $user_id, $types ) {
	$user = get_userdata( $user_id );
	return array(
		'@type'       => $types,
		'@id'         => stand_in_seo_person_id( $user_id ),
		'name'        => $user->display_name,
		'image'       => array( '@type' => 'ImageObject', '@id' => home_url( '/#/schema/person/image/' ), 'url' => 'https://secure.gravatar.com/avatar/0?s=96', 'caption' => $user->display_name ),
		'description' => wp_strip_all_tags( $user->description ),
		'sameAs'      => array( 'https://twitter.com/' . $user->user_nicename ),
		'url'         => get_author_posts_url( $user_id ),
	);
}

function stand_in_seo_graph() {
	$nora      = username_exists( 'nora' );
	$is_person = 'yoast-person' === $_SERVER['HTTP_X_SEO'];
	$author    = is_single() ? (int) get_queried_object()->post_author : ( is_author() && get_queried_object() instanceof WP_User ? get_queried_object_id() : 0 );
	$owner     = $is_person ? stand_in_seo_person( $nora, array( 'Person', 'Organization' ) ) : array( '@type' => 'Organization', '@id' => home_url( '/#organization' ), 'name' => 'The Daily Byline' );
	$page      = is_singular() ? get_permalink() : home_url( add_query_arg( array() ) );
	$graph     = array( array( '@type' => 'WebSite', '@id' => home_url( '/#website' ), 'publisher' => array( '@id' => $owner['@id'] ) ) );
	if ( is_single() ) {
		$user    = get_userdata( $author );
		$graph[] = array( '@type' => 'Article', '@id' => $page . '#article', 'isPartOf' => array( '@id' => $page ), 'author' => array( 'name' => $user->display_name, '@id' => stand_in_seo_person_id( $author ) ), 'headline' => get_the_title(), 'mainEntityOfPage' => array( '@id' => $page ), 'publisher' => array( '@id' => $owner['@id'] ) );
		$graph[] = array( '@type' => 'WebPage', '@id' => $page, 'isPartOf' => array( '@id' => home_url( '/#website' ) ) ) + ( $is_person ? array() : array( 'author' => array( '@id' => stand_in_seo_person_id( $author ) ) ) );
	} elseif ( is_author() ) {
		$graph[] = array( '@type' => 'ProfilePage', '@id' => $page, 'isPartOf' => array( '@id' => home_url( '/#website' ) ), 'potentialAction' => array( array( '@type' => 'ReadAction', 'target' => array( $page ) ) ) );
	}
	$graph[] = $owner;
	if ( $author && ! ( $is_person && $author === $nora ) ) {
		$graph[] = stand_in_seo_person( $author, 'Person' ) + ( is_author() ? array( 'mainEntityOfPage' => array( '@id' => $page ) ) : array() );
	}
	return $graph;
}

function stand_in_seo_coauthors( $graph ) {
	if ( ! is_singular() || ! function_exists( 'get_coauthors' ) ) {
		return $graph;
	}
	$nodes = array();
	foreach ( get_coauthors( get_queried_object_id() ) as $author ) {
		$nodes[] = array( '@type' => 'Person', '@id' => home_url( '/#/schema/person/' ) . wp_hash( $author->user_login . $author->ID ), 'name' => $author->display_name );
	}
	foreach ( $graph as $at => $node ) {
		if ( 'Article' === $node['@type'] ) {
			$graph[ $at ]['author'] = array_map( function ( $node ) { return array( '@id' => $node['@id'] ); }, $nodes );
		}
	}
	return array_merge( array_filter( $graph, function ( $node ) { return 'Person' !== $node['@type']; } ), $nodes );
}

function stand_in_seo_head() {
	$author = apply_filters( 'wpseo_meta_author', is_single() ? get_userdata( get_queried_object()->post_author )->display_name : '', null );
	if ( '' !== $author ) {
		echo '<meta name="author" content="', esc_attr( $author ), '" class="yoast">';
	}
	$graph = array( '@context' => 'https://schema.org', '@graph' => apply_filters( 'wpseo_schema_graph', stand_in_seo_graph(), null ) );
	echo '<script type="application/ld+json" class="yoast-schema-graph">', wp_json_encode( $graph, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ), '</script>';
}
