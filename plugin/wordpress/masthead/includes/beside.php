<?php
/**
 * Beside a plugin that prints a graph of its own (Yoast SEO, Rank Math): a page has one graph, into
 * which its authors go, each once.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'wpseo_schema_graph', 'masthead_enter_graph', 100 );
// After it has connected its nodes.
add_filter( 'rank_math/json_ld', 'masthead_enter_graph', 110 );
add_filter( 'wpseo_meta_author', 'masthead_empty_beside_ours' );
add_filter( 'masthead_another_prints_graph', 'masthead_has_entered' );

/**
 * Whether the page's authors are in another's graph.
 *
 * @param bool $another Whether another prints it, as others say.
 * @param bool $entered True: they are now.
 * @return bool
 */
function masthead_has_entered( $another = false, $entered = false ) {
	static $has = false;
	$has        = $has || $entered;
	return $another || $has;
}

/**
 * Puts the page's authors into another's graph, in the place of those that it has. Where the engine
 * fails the graph stays as it was.
 *
 * @param mixed $graph Nodes of schema.org, by names or not.
 * @return mixed
 */
function masthead_enter_graph( $graph ) {
	list( $people, $article ) = masthead_page_authors();
	$text = is_array( $graph ) && array() !== $people ? masthead_render( $people, 'jsonld', $article ) : null;
	$ours = is_string( $text ) ? json_decode( $text, true ) : null;
	if ( ! isset( $ours['@graph'] ) ) {
		return $graph;
	}
	masthead_has_entered( false, true );
	$authors = masthead_authors_of_graph( masthead_inert( $ours['@graph'] ) );
	$graph   = masthead_leave_to_owner( $graph, $authors );
	// Rank Math has who publishes under this name, who may be a person.
	$theirs  = array_filter( array_diff_key( $graph, array( 'publisher' => true ) ), 'masthead_is_person_node' );
	$first   = isset( $authors['refer'][0] ) ? $authors['refer'][0] : array();
	$graph   = masthead_refer_anew( array_diff_key( $graph, $theirs ), array_filter( wp_list_pluck( $theirs, '@id' ) ), $first );
	foreach ( $graph as $at => $node ) {
		if ( isset( $node['author'] ) ) {
			$graph[ $at ]['author'] = $authors['refer'];
		}
		if ( null === $article && masthead_is_of_type( $node, 'ProfilePage' ) ) {
			$graph[ $at ]['mainEntity'] = $first;
		}
	}
	return array_merge( $graph, $authors['nodes'] );
}

/**
 * Texts that end no script element, whoever prints them: the other plugins write < as it is.
 *
 * @param mixed $value A node, a list or a text.
 * @return mixed
 */
function masthead_inert( $value ) {
	if ( is_array( $value ) ) {
		return array_map( 'masthead_inert', $value );
	}
	return is_string( $value ) ? preg_replace( '#<(?=[/!?a-z])#i', '', $value ) : $value;
}

/**
 * Where the site is one person's, the other has one node for who publishes and who writes. What we
 * know of that person goes into it, and our node gives way.
 *
 * @param array $graph   The other's nodes.
 * @param array $authors Of masthead_authors_of_graph(); changed.
 * @return array The other's nodes.
 */
function masthead_leave_to_owner( array $graph, array &$authors ) {
	foreach ( $graph as $at => $node ) {
		$is_owner = masthead_is_of_type( $node, 'Person' ) && ( 'publisher' === $at || ! masthead_is_person_node( $node ) ) && isset( $node['@id'], $node['name'] );
		$ours     = $is_owner ? wp_list_filter( $authors['nodes'], array( 'name' => $node['name'] ) ) : array();
		if ( 1 !== count( $ours ) ) {
			continue;
		}
		$graph[ $at ]     = array_merge( $node, array_diff_key( reset( $ours ), array_flip( array( '@id', '@type' ) ) ) );
		$id               = reset( $ours )['@id'];
		$authors['nodes'] = array_values( array_diff_key( $authors['nodes'], $ours ) );
		$authors['refer'] = masthead_refer_anew( $authors['refer'], array( $id ), array( '@id' => $node['@id'] ) );
	}
	return $graph;
}

/**
 * The authors of a graph of ours: the nodes, and what refers to them, in the order they sign.
 *
 * @param array[] $graph Its nodes.
 * @return array nodes and refer.
 */
function masthead_authors_of_graph( array $graph ) {
	$found = array(
		'nodes' => array(),
		'refer' => array(),
	);
	foreach ( $graph as $node ) {
		if ( isset( $node['author'] ) ) {
			$found['refer'] = $node['author'];
		} elseif ( isset( $node['mainEntity'] ) ) {
			$found['refer'] = array( $node['mainEntity'] );
		} else {
			$found['nodes'][] = $node;
		}
	}
	return $found;
}

/**
 * Whether a node is of a type, perhaps among others.
 *
 * @param mixed  $node The node.
 * @param string $type The type.
 * @return bool
 */
function masthead_is_of_type( $node, $type ) {
	return isset( $node['@type'] ) && in_array( $type, (array) $node['@type'], true );
}

/**
 * Whether a node is a person and nothing else: one that is an organisation too is who publishes.
 *
 * @param mixed $node The node.
 * @return bool
 */
function masthead_is_person_node( $node ) {
	return masthead_is_of_type( $node, 'Person' ) && 1 === count( (array) $node['@type'] );
}

/**
 * Has what referred to nodes that are gone refer to another.
 *
 * @param array    $value A node, or a list.
 * @param string[] $gone  Their names in the graph.
 * @param array    $to    The other, or what refers to it.
 * @return array
 */
function masthead_refer_anew( array $value, array $gone, array $to ) {
	if ( isset( $value['@id'] ) && ! isset( $value['@type'] ) && in_array( $value['@id'], $gone, true ) ) {
		return $to;
	}
	foreach ( $value as $name => $part ) {
		if ( is_array( $part ) ) {
			$value[ $name ] = masthead_refer_anew( $part, $gone, $to );
		}
	}
	return $value;
}

/**
 * Leaves out another's tag that says what one of ours says.
 *
 * @param mixed $content Of the other's tag.
 * @return mixed
 */
function masthead_empty_beside_ours( $content ) {
	list( $people, $article ) = masthead_page_authors();
	$tags = array() === $people ? null : masthead_render( $people, 'head', $article );
	return is_string( $tags ) && '' !== $tags ? '' : $content;
}
