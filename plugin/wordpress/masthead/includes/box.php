<?php
/**
 * The author box: below articles, on author pages, as a block and as the shortcode
 * [masthead_author_box].
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'masthead_register_box' );
add_filter( 'the_content', 'masthead_box_below_article', 20 );
add_filter( 'render_block_core/query-title', 'masthead_box_below_title' );
add_filter( 'get_the_archive_description', 'masthead_box_as_description' );

/** The tags and attributes that the engine's form "html" has. */
const MASTHEAD_BOX_TAGS = array(
	'div'  => array( 'class' => true ),
	'img'  => array(
		'class'   => true,
		'src'     => true,
		'alt'     => true,
		'loading' => true,
	),
	'p'    => array(
		'class' => true,
		'dir'   => true,
	),
	'span' => array(
		'class' => true,
		'dir'   => true,
	),
	'a'    => array(
		'class' => true,
		'rel'   => true,
		'href'  => true,
	),
	'ul'   => array(),
	'li'   => array(),
);

/**
 * Makes the block, the shortcode and the box's style known.
 */
function masthead_register_box() {
	wp_register_style( 'masthead-box', plugins_url( 'assets/box.css', MASTHEAD_PLUGIN_FILE ), array(), MASTHEAD_PLUGIN_VERSION );
	wp_register_script(
		'masthead-author-box-editor',
		plugins_url( 'assets/author-box-editor.js', MASTHEAD_PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-server-side-render', 'wp-block-editor' ),
		MASTHEAD_PLUGIN_VERSION,
		true
	);
	register_block_type( MASTHEAD_PLUGIN_DIR . '/blocks/author-box', array( 'render_callback' => 'masthead_box_block' ) );
	add_shortcode( 'masthead_author_box', 'masthead_box_shortcode' );
}

/**
 * The boxes of persons.
 *
 * @param array[]      $people  Persons.
 * @param WP_Post|null $article What they signed; null: an own page.
 * @return string HTML that is safe to print; '' where there is none.
 */
function masthead_box( array $people, $article = null ) {
	$html = array() === $people ? '' : masthead_render( $people, 'html', $article );
	if ( ! is_string( $html ) || '' === $html ) {
		return '';
	}
	wp_enqueue_style( 'masthead-box' );
	return '<div class="masthead-box">' . wp_kses( $html, MASTHEAD_BOX_TAGS, array( 'http', 'https', 'mailto' ) ) . '</div>';
}

/**
 * The block: the authors of the post it stands in, or of the author's page.
 *
 * @param array         $attributes Of the block; there are none of its own.
 * @param string        $content    Unused.
 * @param WP_Block|null $block      With its context.
 * @return string
 */
function masthead_box_block( $attributes, $content = '', $block = null ) {
	$post_id = isset( $block->context['postId'] ) ? (int) $block->context['postId'] : (int) get_the_ID();
	$person  = masthead_queried_person();
	return null !== $person ? masthead_box( array( $person ) ) : masthead_box_of_post( get_post( $post_id ) );
}

/**
 * The shortcode. Without attributes it is the block; user="3" and guest="17" name a person.
 *
 * @param array|string $attributes Of the shortcode.
 * @return string
 */
function masthead_box_shortcode( $attributes ) {
	$attributes = shortcode_atts(
		array(
			'user'  => 0,
			'guest' => 0,
		),
		$attributes,
		'masthead_author_box'
	);
	foreach ( array( 'user', 'guest' ) as $kind ) {
		if ( absint( $attributes[ $kind ] ) > 0 ) {
			$person = masthead_find_person( $kind, absint( $attributes[ $kind ] ) );
			return null !== $person && masthead_is_public( $person ) ? masthead_box( array( $person ) ) : '';
		}
	}
	return masthead_box_block( array() );
}

/**
 * Whether a person may be shown where somebody names an id: those who have published may.
 *
 * @param array $person The person.
 * @return bool
 */
function masthead_is_public( array $person ) {
	return 0 === strpos( $person['key'], 'guest:' ) ? 'publish' === get_post_status( $person['id'] )
		: (int) count_user_posts( $person['id'], masthead_article_types(), true ) > 0;
}

/**
 * The boxes of a post's authors.
 *
 * @param WP_Post|null $post The post.
 * @return string
 */
function masthead_box_of_post( $post ) {
	return $post instanceof WP_Post && ! post_password_required( $post ) ? masthead_box( masthead_signers_of_page( $post ), $post ) : '';
}

/**
 * Puts the box below an article, where the settings want it and the author has not placed it.
 *
 * @param string $content The article's.
 * @return string
 */
function masthead_box_below_article( $content ) {
	$post = get_post();
	if ( ! is_singular( masthead_article_types() ) || ! in_the_loop() || ! is_main_query() || ! $post instanceof WP_Post ) {
		return $content;
	}
	if ( ! masthead_setting( 'box_below_articles' ) || has_block( 'masthead/author-box', $post ) || has_shortcode( $post->post_content, 'masthead_author_box' ) ) {
		return $content;
	}
	return $content . masthead_box_of_post( $post );
}

/**
 * Puts the box below the title of an author's page, in themes made of blocks.
 *
 * @param string $html Of the title's block.
 * @return string
 */
function masthead_box_below_title( $html ) {
	static $shown = false;
	$person       = $shown ? null : masthead_queried_person();
	if ( null === $person || ! masthead_setting( 'box_on_author_pages' ) ) {
		return $html;
	}
	$shown = true;
	// As wide as the title above it.
	return $html . str_replace( 'class="masthead-box"', 'class="masthead-box alignwide"', masthead_box( array( $person ) ) );
}

/**
 * The same in other themes: the box stands in the description's place, which has the biography alone.
 *
 * @param string $description The archive's.
 * @return string
 */
function masthead_box_as_description( $description ) {
	$person = wp_is_block_theme() ? null : masthead_queried_person();
	if ( null === $person || ! masthead_setting( 'box_on_author_pages' ) ) {
		return $description;
	}
	$box = masthead_box( array( $person ) );
	return '' !== $box ? $box : $description;
}
