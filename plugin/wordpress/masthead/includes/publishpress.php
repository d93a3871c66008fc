<?php
/**
 * Authors of PublishPress Authors: each is a term of the taxonomy "author", which may stand for a user.
 * Those who stand for none are guests.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'created_author', 'masthead_term_waits', 30 );
add_action( 'edited_author', 'masthead_term_waits', 30 );
add_action( 'pre_delete_term', 'masthead_term_goes', 10, 2 );
add_action( 'set_object_terms', 'masthead_byline_changed', 30, 4 );

/**
 * Whether something is an author of PublishPress Authors.
 *
 * @param mixed $author Anything.
 * @return bool
 */
function masthead_is_publishpress( $author ) {
	return $author instanceof \MultipleAuthors\Classes\Objects\Author;
}

/**
 * An author of PublishPress Authors as a person: the user whom it stands for, or a guest.
 *
 * @param \MultipleAuthors\Classes\Objects\Author $author The author.
 * @return array|null
 */
function masthead_publishpress_person( $author ) {
	if ( ! $author->is_guest() ) {
		$user   = get_userdata( (int) $author->user_id );
		$person = $user instanceof WP_User ? masthead_user_person( $user ) : null;
		return null === $person ? null : array_merge( $person, array( 'links' => masthead_clean_links( array_merge( $person['links'], masthead_publishpress_links( $author ) ) ) ) );
	}
	$id = (int) $author->term_id;
	return array(
		'key'       => 'term:' . $id,
		'id'        => $id,
		'name'      => masthead_plain_text( $author->display_name ),
		'nicename'  => (string) $author->slug,
		'url'       => masthead_own_address( $id, null ),
		'bio'       => masthead_plain_text( $author->description ),
		'job_title' => masthead_plain_text( $author->job_title ),
		'website'   => (string) $author->user_url,
		'links'     => masthead_publishpress_links( $author ),
		'image'     => '',
	);
}

/**
 * The addresses in the fields that PublishPress Authors has for profiles.
 *
 * @param \MultipleAuthors\Classes\Objects\Author $author The author.
 * @return string[]
 */
function masthead_publishpress_links( $author ) {
	static $fields = array();
	$site          = get_current_blog_id();
	if ( ! isset( $fields[ $site ] ) ) {
		$posts           = get_posts(
			array(
				'post_type'   => 'ppmacf_field',
				'post_status' => 'publish',
				'numberposts' => MASTHEAD_LINKS_MOST,
				'meta_key'    => 'ppmacf_social_profile', // phpcs:ignore WordPress.DB.SlowDBQuery -- of some tens of posts.
				'meta_value'  => '1', // phpcs:ignore WordPress.DB.SlowDBQuery -- likewise.
			)
		);
		$fields[ $site ] = wp_list_pluck( $posts, 'post_name' );
	}
	$links = array();
	foreach ( $fields[ $site ] as $field ) {
		$links[] = $author->get_meta( $field );
	}
	return masthead_clean_links( $links );
}

/**
 * A guest author by the id of its term.
 *
 * @param int $id The term.
 * @return array|null Null for a term that stands for a user, too: the user is the person.
 */
function masthead_find_publishpress( $id ) {
	if ( ! class_exists( '\MultipleAuthors\Classes\Objects\Author' ) || ! get_term( $id, 'author' ) instanceof WP_Term ) {
		return null;
	}
	$person = masthead_person( \MultipleAuthors\Classes\Objects\Author::get_by_term_id( $id ) );
	return null !== $person && 'term:' . $id === $person['key'] ? $person : null;
}

/**
 * A guest author changed.
 *
 * @param int $term_id The term.
 */
function masthead_term_waits( $term_id ) {
	if ( class_exists( '\MultipleAuthors\Classes\Objects\Author' ) ) {
		update_term_meta( $term_id, MASTHEAD_WAITING, time() );
		masthead_changed( 'term', (int) $term_id );
	}
}

/**
 * A guest author is being deleted: the mention goes, and the bylines are kept anew.
 *
 * @param int    $term_id  The term.
 * @param string $taxonomy Its taxonomy.
 */
function masthead_term_goes( $term_id, $taxonomy ) {
	if ( 'author' !== $taxonomy || ! class_exists( '\MultipleAuthors\Classes\Objects\Author' ) ) {
		return;
	}
	masthead_note_gone( array( masthead_mention_id( array( 'key' => 'term:' . (int) $term_id ) ) ) );
	foreach ( (array) get_objects_in_term( (int) $term_id, $taxonomy ) as $post_id ) {
		masthead_byline_changed( (int) $post_id, array(), array(), $taxonomy );
	}
}

/**
 * An article's authors changed: both plugins store them as terms, often after the article.
 *
 * @param int    $post_id  The article.
 * @param array  $terms    Unused.
 * @param array  $ids      Unused.
 * @param string $taxonomy Of the terms.
 */
function masthead_byline_changed( $post_id, $terms, $ids, $taxonomy ) {
	$post = 'author' === $taxonomy ? get_post( $post_id ) : null;
	if ( $post instanceof WP_Post ) {
		masthead_post_waits( $post->ID, $post );
	}
}

/**
 * Whether a content has an author box of PublishPress Authors: a page has one.
 *
 * @param string $content Of an article, with what was put below it.
 * @return bool
 */
function masthead_has_another_box( $content ) {
	$has = false !== strpos( $content, 'pp-multiple-authors-boxes-wrapper' );
	/**
	 * Filters whether another plugin's author box is in an article, so that ours stays away.
	 *
	 * @param bool   $has     Whether one is there that is known.
	 * @param string $content The article's, with what was put below it.
	 */
	return (bool) apply_filters( 'masthead_has_another_box', $has, $content );
}
