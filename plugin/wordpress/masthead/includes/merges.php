<?php
/**
 * What a decision that two authors are one means for their pages on this site: whose stays, and whose
 * leads there. What is noted is the decision; where pages lead is worked out of all that hold.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'masthead_keep_waiting', 'masthead_settle_moved' );

/**
 * The persons of this site that an id of the registry stands for.
 *
 * @param string $id An author's id, or a mention's.
 * @return string[] Their keys.
 */
function masthead_keys_of( $id ) {
	$ours = '/^wp:' . masthead_site() . ':(?:post:(\d+):(\d+)|((?:user|guest|term):\d+))$/';
	if ( preg_match( $ours, $id, $found ) ) {
		return isset( $found[3] ) ? array( $found[3] ) : masthead_keys_of_byline( (int) $found[1], (int) $found[2] );
	}
	$answer = masthead_ask( 'how', array( 'author' => $id ) );
	$keys   = array();
	foreach ( is_array( $answer ) ? $answer['mentions'] : array() as $mention ) {
		if ( preg_match( $ours, $mention['mention_id'], $found ) && isset( $found[3] ) ) {
			$keys[] = $found[3];
		}
	}
	return $keys;
}

/**
 * Who signs an article at a place.
 *
 * @param int $post_id The article.
 * @param int $place   From 1.
 * @return string[] A key, or none.
 */
function masthead_keys_of_byline( $post_id, $place ) {
	$post   = get_post( $post_id );
	$people = $post instanceof WP_Post ? masthead_people_of_post( $post ) : array();
	return isset( $people[ $place - 1 ] ) ? array( $people[ $place - 1 ]['key'] ) : array();
}

/**
 * Both sides of a decision, as persons of this site.
 *
 * @param string $a An id of the registry.
 * @param string $b Another.
 * @return array[] Two lists of keys; none where pages have nothing to do with it.
 */
function masthead_sides( $a, $b ) {
	$sides = array( masthead_keys_of( $a ), masthead_keys_of( $b ) );
	$clear = array() !== $sides[0] && array() !== $sides[1] && array() === array_intersect( $sides[0], $sides[1] );
	return $clear ? $sides : array();
}

/**
 * Notes what a decision means for pages.
 *
 * @param string  $decision The decision's id.
 * @param array[] $sides    Of masthead_sides(), before it was decided.
 * @param string  $stays    The key of who stays; '': who has more articles.
 */
function masthead_note_merge( $decision, array $sides, $stays ) {
	if ( array() === $sides ) {
		return;
	}
	$all = array_merge( $sides[0], $sides[1] );
	if ( ! in_array( $stays, $all, true ) ) {
		$counts = array_map( 'masthead_article_count', $all );
		$stays  = $all[ array_search( max( $counts ), $counts, true ) ];
	}
	$merges   = masthead_merges();
	$merges[] = array(
		'decision' => $decision,
		'from'     => in_array( $stays, $sides[0], true ) ? $sides[1] : $sides[0],
		'to'       => $stays,
	);
	update_option( 'masthead_merges', $merges, false );
	masthead_settle_moved();
}

/**
 * Forgets what a decision meant for pages.
 *
 * @param string $decision The decision's id.
 */
function masthead_forget_merge( $decision ) {
	update_option( 'masthead_merges', array_values( wp_list_filter( masthead_merges(), array( 'decision' => $decision ), 'NOT' ) ), false );
	masthead_settle_moved();
}

/**
 * What was noted of decisions, the oldest first.
 *
 * @return array[] Each decision, from (keys) and to (a key).
 */
function masthead_merges() {
	$merges = get_option( 'masthead_merges' );
	return is_array( $merges ) ? $merges : array();
}

/**
 * Works out where pages lead. Those of whom something is kept back do not: an address would tell what
 * the page does not.
 */
function masthead_settle_moved() {
	$merges = masthead_merges();
	$moved  = masthead_map_of( $merges );
	if ( array() !== $moved ) {
		$hidden = masthead_hidden_authors();
		if ( is_wp_error( $hidden ) ) {
			// The registry alone knows. It is asked again by the hour, and before a reader is sent on.
			return;
		}
		foreach ( array() === $hidden ? array() : $moved as $from => $to ) {
			if ( array_intersect( array( masthead_author_of_key( $from ), masthead_author_of_key( $to ) ), $hidden ) ) {
				unset( $moved[ $from ] );
			}
		}
	}
	// What is not there costs each page a query.
	update_option( 'masthead_moved', $moved, true );
}

/**
 * Where pages lead by what was decided, in one step and never in a circle: the latest word of who
 * stays holds, and all who are one person lead to one page.
 *
 * @param array[] $merges Of masthead_merges().
 * @return string[] The key of who stays by the key of who gives way.
 */
function masthead_map_of( array $merges ) {
	$next = array();
	foreach ( $merges as $merge ) {
		foreach ( $merge['from'] as $from ) {
			$last = masthead_end_of( $next, $from );
			$to   = masthead_end_of( $next, $merge['to'] );
			if ( $last !== $to ) {
				$next[ $last ] = $to;
			} elseif ( $to === $from && $from !== $merge['to'] ) {
				unset( $next[ $merge['to'] ] );
				$next[ $from ] = $merge['to'];
			}
		}
	}
	foreach ( array_keys( $next ) as $from ) {
		$next[ $from ] = masthead_end_of( $next, $from );
	}
	return $next;
}

/**
 * The end of a way.
 *
 * @param string[] $next The next key by each key, without circles.
 * @param string   $key  Where it begins.
 * @return string
 */
function masthead_end_of( array $next, $key ) {
	while ( isset( $next[ $key ] ) ) {
		$key = $next[ $key ];
	}
	return $key;
}

/**
 * The registry's id of a person's author.
 *
 * @param string $key The person's key.
 * @return string '' where it has none.
 */
function masthead_author_of_key( $key ) {
	$answer = masthead_ask( 'show', array( 'author' => masthead_mention_id( array( 'key' => $key ) ) ) );
	return is_array( $answer ) && isset( $answer['author_id'] ) ? $answer['author_id'] : '';
}

/**
 * The authors of whom a field is never to leave the registry.
 *
 * @return string[]|WP_Error Their ids.
 */
function masthead_hidden_authors() {
	$mentions = array();
	$after    = 'judgement:0';
	while ( 0 === strpos( $after, 'judgement:' ) ) {
		$answer = masthead_ask(
			'export',
			array(
				'after' => $after,
				'count' => 1000,
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		foreach ( $answer['rows'] as $row ) {
			if ( isset( $row['retracts'] ) ) {
				unset( $mentions[ $row['retracts'] ] );
			} elseif ( isset( $row['kind'], $row['a'] ) && 'suppress' === $row['kind'] ) {
				$mentions[ $row['judgement_id'] ] = $row['a'];
			}
		}
		$after = isset( $answer['next'] ) ? $answer['next'] : '';
	}
	$authors = array();
	foreach ( $mentions as $mention ) {
		$answer = masthead_ask( 'show', array( 'author' => $mention ) );
		if ( is_array( $answer ) && isset( $answer['author_id'] ) ) {
			$authors[] = $answer['author_id'];
		}
	}
	return $authors;
}
