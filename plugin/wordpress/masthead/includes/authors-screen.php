<?php
/**
 * The screen of authors: who is in the registry, who may be one person, what was decided.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'masthead_add_authors_screen' );

/** So many authors stand on a page of the list. */
const MASTHEAD_AUTHORS_A_PAGE = 50;

/**
 * Puts the screen into the menu.
 */
function masthead_add_authors_screen() {
	/** This filter is documented in includes/decisions.php */
	$capability = apply_filters( 'masthead_decide_capability', 'edit_others_posts' );
	add_menu_page( __( 'Authors', 'masthead' ), __( 'Authors', 'masthead' ), $capability, 'masthead-authors', 'masthead_show_authors_screen', 'dashicons-id', 71 );
}

/**
 * The screen's address.
 *
 * @param array $arguments What it is to show.
 * @return string
 */
function masthead_authors_url( array $arguments = array() ) {
	return add_query_arg( array_map( 'rawurlencode', $arguments ), admin_url( 'admin.php?page=masthead-authors' ) );
}

/**
 * A member of the screen's address. It only chooses what is shown.
 *
 * @param string $name The member.
 * @return string
 */
function masthead_asked( $name ) {
	return masthead_clean_id( isset( $_GET[ $name ] ) ? $_GET[ $name ] : '' ); // phpcs:ignore WordPress.Security -- see above.
}

/**
 * The screen: one author, two compared, or all.
 */
function masthead_show_authors_screen() {
	if ( ! masthead_can_decide() ) {
		return;
	}
	echo '<div class="wrap masthead-authors"><h1>', esc_html__( 'Authors', 'masthead' ), '</h1>';
	masthead_show_done( masthead_asked( 'masthead_done' ) );
	$a = masthead_asked( 'a' );
	$b = masthead_asked( 'b' );
	if ( '' !== $a && '' !== $b ) {
		masthead_show_comparison( $a, $b );
	} elseif ( '' !== masthead_asked( 'author' ) ) {
		masthead_show_author( masthead_asked( 'author' ) );
	} else {
		masthead_show_authors( masthead_asked( 's' ), absint( masthead_asked( 'after' ) ) );
		masthead_show_pairs();
		masthead_show_decisions();
	}
	echo '</div>';
}

/**
 * Says what was done.
 *
 * @param string $done "decided", "undone" or ''.
 */
function masthead_show_done( $done ) {
	$words = array(
		'decided' => __( 'Decided. It holds until it is undone, whatever is published.', 'masthead' ),
		'undone'  => __( 'Undone.', 'masthead' ),
	);
	if ( isset( $words[ $done ] ) ) {
		echo '<div class="notice notice-success"><p>', esc_html( $words[ $done ] ), '</p></div>';
	}
}

/**
 * Shows why the engine gives no answer.
 *
 * @param WP_Error $error Of masthead_ask().
 */
function masthead_show_error( WP_Error $error ) {
	echo '<div class="notice notice-error"><p>', esc_html( masthead_words_of( $error ) ), '</p></div>';
}

/**
 * The list of authors, or those who have a name.
 *
 * @param string $query A name in any spelling, an address of an account; '': all.
 * @param int    $after What the page before said.
 */
function masthead_show_authors( $query, $after ) {
	$request = array( 'count' => MASTHEAD_AUTHORS_A_PAGE );
	if ( '' !== $query ) {
		$request['query'] = $query;
	} elseif ( $after > 0 ) {
		$request['after'] = $after;
	}
	printf( '<form method="get"><input type="hidden" name="page" value="masthead-authors"><p class="search-box"><input type="search" name="s" value="%s" aria-label="%s"> ', esc_attr( $query ), esc_attr__( 'A name in any spelling, or a profile\'s address', 'masthead' ) );
	submit_button( __( 'Find', 'masthead' ), '', '', false );
	echo '</p></form>';
	$answer = masthead_ask( 'authors', $request );
	if ( is_wp_error( $answer ) ) {
		masthead_show_error( $answer );
		return;
	}
	echo '<form method="get"><input type="hidden" name="page" value="masthead-authors"><table class="widefat striped"><thead><tr><th>', esc_html__( 'First', 'masthead' ), '</th><th>', esc_html__( 'Second', 'masthead' ), '</th><th>', esc_html__( 'Name', 'masthead' ), '</th><th>', esc_html__( 'Mentions', 'masthead' ), '</th><th>', esc_html__( 'How sure', 'masthead' ), '</th></tr></thead><tbody>';
	array_map( 'masthead_show_author_row', $answer['authors'] );
	echo '</tbody></table><p>';
	submit_button( __( 'Compare first and second', 'masthead' ), 'secondary', '', false );
	if ( isset( $answer['next'] ) && count( $answer['authors'] ) === MASTHEAD_AUTHORS_A_PAGE ) {
		printf( ' <a class="button" href="%s">%s</a>', esc_url( masthead_authors_url( array( 'after' => (string) $answer['next'] ) ) ), esc_html__( 'More', 'masthead' ) );
	}
	echo '</p></form>';
}

/**
 * An author's line in the list.
 *
 * @param array $author Of masthead.authors/1.
 */
function masthead_show_author_row( array $author ) {
	$id = $author['author_id'];
	echo '<tr>';
	foreach ( array( 'a', 'b' ) as $side ) {
		/* translators: %s: an author's name. */
		printf( '<td><input type="radio" name="%1$s" value="%2$s" aria-label="%3$s"></td>', esc_attr( $side ), esc_attr( $id ), esc_attr( sprintf( 'a' === $side ? __( 'First: %s', 'masthead' ) : __( 'Second: %s', 'masthead' ), $author['name'] ) ) );
	}
	printf( '<td><a class="row-title" href="%s">%s</a></td><td>%s</td><td>%s</td></tr>', esc_url( masthead_authors_url( array( 'author' => $id ) ) ), esc_html( $author['name'] ), esc_html( number_format_i18n( $author['mentions'] ) ), esc_html( masthead_percent( $author['confidence'] ) ) );
}

/**
 * A probability for people: never "100 %" where there is doubt.
 *
 * @param float $probability From 0 to 1.
 * @return string
 */
function masthead_percent( $probability ) {
	return number_format_i18n( floor( 100 * (float) $probability ) ) . ' %';
}

/**
 * The pairs that a person should look at.
 */
function masthead_show_pairs() {
	$answer = masthead_ask( 'review', array( 'count' => 10 ) );
	if ( is_wp_error( $answer ) || array() === $answer['pairs'] ) {
		return;
	}
	echo '<h2>', esc_html__( 'One person, or two?', 'masthead' ), '</h2><table class="widefat striped"><tbody>';
	foreach ( $answer['pairs'] as $pair ) {
		printf( '<tr><td>%s</td><td>%s</td><td>%s</td><td><a href="%s">%s</a></td></tr>', esc_html( $pair['a_name'] ), esc_html( $pair['b_name'] ), esc_html( $pair['sentence'] ), esc_url( masthead_authors_url( wp_array_slice_assoc( $pair, array( 'a', 'b' ) ) ) ), esc_html__( 'Compare', 'masthead' ) );
	}
	echo '</tbody></table>';
}

/**
 * What was decided, each with a button that undoes it.
 */
function masthead_show_decisions() {
	$decisions = masthead_decisions();
	if ( array() === $decisions ) {
		return;
	}
	echo '<h2>', esc_html__( 'Decided', 'masthead' ), '</h2><table class="widefat striped masthead-decisions"><tbody>';
	foreach ( $decisions as $decision ) {
		/* translators: 1 and 2: names of authors. */
		$words = 'same' === $decision['kind'] ? __( '%1$s and %2$s are one person', 'masthead' ) : __( '%1$s and %2$s are two people', 'masthead' );
		printf( '<tr><td>%s</td><td>%s</td><td>%s</td><td>', esc_html( vsprintf( $words, $decision['names'] ) . masthead_say_whose_page( $decision['id'] ) ), esc_html( $decision['by'] ), esc_html( wp_date( get_option( 'date_format' ), $decision['at'] ) ) );
		masthead_show_undo( $decision['id'] );
		echo '</td></tr>';
	}
	echo '</tbody></table>';
}

/**
 * The sentence that says which page leads where since a decision.
 *
 * @param string $decision The decision's id.
 * @return string
 */
function masthead_say_whose_page( $decision ) {
	$moved = masthead_moved();
	$says  = '';
	foreach ( wp_list_filter( masthead_merges(), array( 'decision' => $decision ) ) as $merge ) {
		foreach ( $merge['from'] as $from ) {
			$person   = isset( $moved[ $from ] ) ? masthead_person_of_key( $from ) : null;
			$standing = null === $person ? null : masthead_standing( $from );
			if ( null !== $standing ) {
				/* translators: 1 and 2: the paths of two pages. */
				$says .= ' ' . sprintf( __( '%1$s leads to %2$s.', 'masthead' ), wp_make_link_relative( $person['url'] ), wp_make_link_relative( $standing['url'] ) );
			}
		}
	}
	return '' === $says ? '' : '.' . $says;
}

/**
 * The button that undoes a decision.
 *
 * @param string $id The decision's.
 */
function masthead_show_undo( $id ) {
	printf( '<form method="post" action="%s"><input type="hidden" name="action" value="masthead_undo"><input type="hidden" name="decision" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $id ) );
	wp_nonce_field( 'masthead_undo', '_wpnonce', true );
	submit_button( __( 'Undo', 'masthead' ), 'small', '', false );
	echo '</form>';
}
