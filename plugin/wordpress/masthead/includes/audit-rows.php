<?php
/**
 * What the audit reads of a site: its articles and those who sign them, as rows of the engine's.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** So many bytes of an article's first and last lines are read: a byline in the text is there. */
const MASTHEAD_LINES_BYTES = 400;

/**
 * The row of an article. It says who signs by their ids, as WordPress stores it.
 *
 * @param WP_Post $post   The article.
 * @param array[] $people Who signs it.
 * @return array masthead.article-row/1.
 */
function masthead_article_row( WP_Post $post, array $people ) {
	$row = array(
		'document'   => 'post:' . $post->ID,
		'url'        => get_permalink( $post ),
		'outlet'     => masthead_outlet(),
		'published'  => get_post_time( DATE_RFC3339, true, $post ),
		'headline'   => masthead_plain_text( $post->post_title ),
		'author_ids' => wp_list_pluck( $people, 'key' ),
	);
	// What is behind a password is not for the eyes of all who read findings.
	return '' === $post->post_password ? $row + masthead_outer_lines( $post->post_content ) : $row;
}

/**
 * The first and the last lines of an article: the paragraphs that stand there, as they are stored.
 *
 * @param string $content The article's.
 * @return array excerpt and tail, as far as there are any.
 */
function masthead_outer_lines( $content ) {
	// The comments that part blocks; shortcodes say nothing in themselves.
	$content = trim( strip_shortcodes( preg_replace( '/<!--.*?-->\s*/s', '', $content ) ) );
	if ( strlen( $content ) <= MASTHEAD_LINES_BYTES ) {
		return array_filter( array( 'excerpt' => wp_check_invalid_utf8( $content, true ) ) );
	}
	$first = substr( $content, 0, MASTHEAD_LINES_BYTES );
	$last  = substr( $content, -MASTHEAD_LINES_BYTES );
	// A line that is cut is left out, where another is there.
	$end   = max( (int) strrpos( $first, '</p>' ), (int) strrpos( $first, "\n" ) );
	$begin = preg_match( '/<p[ >]|\n/', $last, $found, PREG_OFFSET_CAPTURE ) ? $found[0][1] : 0;
	return array(
		'excerpt' => wp_check_invalid_utf8( $end > 0 ? substr( $first, 0, $end ) : $first, true ),
		'tail'    => wp_check_invalid_utf8( substr( $last, $begin ), true ),
	);
}

/**
 * The rows of some articles, and of those who sign them and have none yet.
 *
 * @param int[] $ids Posts.
 * @return array[] By what the audit calls the document.
 */
function masthead_rows_of_posts( array $ids ) {
	$rows   = array();
	$people = array();
	_prime_post_caches( $ids, true, true );
	foreach ( $ids as $id ) {
		$post = get_post( $id );
		if ( ! $post instanceof WP_Post ) {
			continue;
		}
		$signers = masthead_people_of_post( $post );
		$people += array_column( $signers, null, 'key' );
		$rows[ 'post:' . $post->ID ] = masthead_article_row( $post, $signers );
	}
	$new = array_diff_key( $people, array_flip( masthead_gathered( array_keys( $people ) ) ) );
	return array_map( 'masthead_author_row', $new ) + $rows;
}

/**
 * The rows of some users who have an author's profile. Those who sign without one come with what
 * they sign; others are no authors, whatever they may do here.
 *
 * @param int[] $ids Users.
 * @return array[] By what the audit calls the document.
 */
function masthead_rows_of_users( array $ids ) {
	$rows = array();
	cache_users( $ids );
	foreach ( $ids as $id ) {
		$person = masthead_may_sign( $id ) ? masthead_find_person( 'user', $id ) : null;
		if ( null !== $person && ( array() !== $person['links'] || '' !== $person['bio'] . $person['job_title'] ) ) {
			$rows[ $person['key'] ] = masthead_author_row( $person );
		}
	}
	return $rows;
}

/**
 * The rows of some guest authors.
 *
 * @param int[] $ids Their posts.
 * @return array[] By what the audit calls the document.
 */
function masthead_rows_of_guests( array $ids ) {
	$rows = array();
	_prime_post_caches( $ids, false, true );
	foreach ( $ids as $id ) {
		$person = masthead_find_person( 'guest', $id );
		if ( null !== $person ) {
			$rows[ $person['key'] ] = masthead_author_row( $person );
		}
	}
	return $rows;
}

/**
 * The row of a document by what the audit calls it, as it is now.
 *
 * @param string $document "post:7", "user:3" or "guest:17".
 * @return array|null
 */
function masthead_row_of( $document ) {
	list( $kind, $id ) = masthead_split_document( $document );
	if ( 'post' === $kind ) {
		$post = get_post( $id );
		return $post instanceof WP_Post ? masthead_article_row( $post, masthead_people_of_post( $post ) ) : null;
	}
	$person = '' === $kind ? null : masthead_find_person( $kind, $id );
	return null === $person ? null : masthead_author_row( $person );
}

/**
 * What the audit calls a document, in its parts.
 *
 * @param string $document "post:7", "user:3" or "guest:17".
 * @return array Kind and id; '' and 0 where it is none of them.
 */
function masthead_split_document( $document ) {
	return preg_match( '/^(post|user|guest):([1-9]\d{0,18})$/', $document, $found ) ? array( $found[1], (int) $found[2] ) : array( '', 0 );
}

/**
 * The next ids of a kind, in their order.
 *
 * @param string $kind  "user", "guest" or "post".
 * @param int    $after The last one that was read.
 * @param int    $count So many at most.
 * @return int[]
 */
function masthead_next_ids( $kind, $after, $count ) {
	global $wpdb;
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- ids by their order; the tables' names are WordPress's own.
	if ( 'user' === $kind ) {
		$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM {$wpdb->users} WHERE ID > %d ORDER BY ID LIMIT %d", $after, $count ) );
	} else {
		$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE ID > %d AND post_status = 'publish' AND " . masthead_types_where( $kind ) . ' ORDER BY ID LIMIT %d', $after, $count ) );
	}
	// phpcs:enable
	return array_map( 'intval', $ids );
}

/**
 * How many documents an audit will read.
 *
 * @return int
 */
function masthead_count_documents() {
	global $wpdb;
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- likewise.
	$count = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->users}" );
	foreach ( array( 'guest', 'post' ) as $kind ) {
		$count += (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_status = 'publish' AND " . masthead_types_where( $kind ) );
	}
	// phpcs:enable
	return $count;
}

/**
 * The condition that a post is of a kind.
 *
 * @param string $kind "guest" or "post".
 * @return string SQL.
 */
function masthead_types_where( $kind ) {
	global $wpdb;
	$types  = 'guest' === $kind ? array( MASTHEAD_GUEST_TYPE ) : masthead_article_types();
	$places = implode( ',', array_fill( 0, max( 1, count( $types ) ), '%s' ) );
	return $wpdb->prepare( "post_type IN ($places)", array() === $types ? array( '' ) : array_values( $types ) ); // phpcs:ignore WordPress.DB -- places alone.
}
