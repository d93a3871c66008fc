<?php
/**
 * One author with all that is known, and two beside each other with what speaks for and against.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** So many mentions of an author are listed. */
const MASTHEAD_MENTIONS_SHOWN = 100;

/**
 * One author.
 *
 * @param string $id An author's id, or a mention's.
 */
function masthead_show_author( $id ) {
	$answer = masthead_ask( 'show', array( 'author' => $id ) );
	if ( is_wp_error( $answer ) ) {
		masthead_show_error( $answer );
		return;
	}
	if ( ! isset( $answer['record'] ) ) {
		masthead_show_successors( $answer );
		return;
	}
	echo '<h2>', esc_html( $answer['name'] ), '</h2>';
	masthead_show_record( $answer['record'] );
	masthead_show_mentions( $answer['author_id'] );
}

/**
 * What an id that is gone has become.
 *
 * @param array $answer Of the method "show".
 */
function masthead_show_successors( array $answer ) {
	echo '<p>', esc_html__( 'This author has become:', 'masthead' ), '</p><ul>';
	foreach ( isset( $answer['became'] ) ? $answer['became'] : array() as $other ) {
		printf( '<li><a href="%s">%s</a></li>', esc_url( masthead_authors_url( array( 'author' => $other['author_id'] ) ) ), esc_html( masthead_name_of( $other['author_id'] ) ) );
	}
	echo '</ul>';
}

/**
 * The record: names, accounts, what is said of the person.
 *
 * @param array $record masthead.record/1.
 */
function masthead_show_record( array $record ) {
	$facts = array(
		__( 'Spellings', 'masthead' ) => wp_list_pluck( isset( $record['alternate_names'] ) ? $record['alternate_names'] : array(), 'name' ),
		__( 'Job title', 'masthead' ) => isset( $record['job_title'] ) ? array( $record['job_title'] ) : array(),
		__( 'Biography', 'masthead' ) => isset( $record['bio'] ) ? array( $record['bio'] ) : array(),
		__( 'Accounts', 'masthead' )  => wp_list_pluck( $record['accounts'], 'url' ),
		__( 'Website', 'masthead' )   => isset( $record['website'] ) ? array( $record['website'] ) : array(),
		__( 'To look at', 'masthead' ) => wp_list_pluck( isset( $record['findings'] ) ? $record['findings'] : array(), 'message' ),
	);
	echo '<table class="widefat masthead-record"><tbody>';
	foreach ( array_filter( $facts ) as $label => $values ) {
		printf( '<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html( $label ), implode( '<br>', array_map( 'esc_html', $values ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- each is escaped.
	}
	echo '</tbody></table>';
}

/**
 * Where the author was met; two of the places can be compared and kept apart.
 *
 * @param string $author_id The author's id.
 */
function masthead_show_mentions( $author_id ) {
	$answer = masthead_ask( 'how', array( 'author' => $author_id ) );
	if ( is_wp_error( $answer ) ) {
		masthead_show_error( $answer );
		return;
	}
	echo '<h2>', esc_html__( 'Where the author was met', 'masthead' ), '</h2><form method="get"><input type="hidden" name="page" value="masthead-authors"><table class="widefat striped"><tbody>';
	foreach ( array_slice( $answer['mentions'], 0, MASTHEAD_MENTIONS_SHOWN ) as $mention ) {
		echo '<tr>';
		foreach ( array( 'a', 'b' ) as $side ) {
			/* translators: %s: a name and a document. */
			$label = sprintf( 'a' === $side ? __( 'First: %s', 'masthead' ) : __( 'Second: %s', 'masthead' ), $mention['name'] . ', ' . $mention['mention_id'] );
			printf( '<td><input type="radio" name="%s" value="%s" aria-label="%s"></td>', esc_attr( $side ), esc_attr( $mention['mention_id'] ), esc_attr( $label ) );
		}
		printf( '<td>%s</td><td>%s</td></tr>', esc_html( $mention['name'] ), esc_html( isset( $mention['document'] ) ? $mention['document'] : $mention['mention_id'] ) );
	}
	echo '</tbody></table><p>';
	submit_button( __( 'Compare first and second', 'masthead' ), 'secondary', '', false );
	echo '</p></form>';
	foreach ( isset( $answer['steps'] ) ? $answer['steps'] : array() as $step ) {
		echo '<p>', esc_html( isset( $step['sentence'] ) ? $step['sentence'] : '' ), '</p>';
	}
}

/**
 * Two authors or mentions: the evidence, and the buttons that decide.
 *
 * @param string $a An id.
 * @param string $b Another.
 */
function masthead_show_comparison( $a, $b ) {
	$answer = masthead_ask(
		'why',
		array(
			'a' => $a,
			'b' => $b,
		)
	);
	if ( is_wp_error( $answer ) ) {
		masthead_show_error( $answer );
		return;
	}
	/* translators: 1 and 2: names of authors. */
	echo '<h2>', esc_html( sprintf( __( '%1$s and %2$s', 'masthead' ), $answer['a']['name'], $answer['b']['name'] ) ), '</h2>';
	echo '<p class="masthead-verdict"><strong>', esc_html( $answer['one_author'] ? __( 'Held to be one person.', 'masthead' ) : __( 'Held to be two people.', 'masthead' ) ), '</strong> ', esc_html( $answer['sentence'] ), '</p>';
	echo '<table class="widefat striped masthead-evidence"><tbody>';
	foreach ( $answer['evidence'] as $one ) {
		$words = isset( $one['words'] ) ? $one['words'] : ( isset( $one['level'] ) ? $one['level'] : '' );
		printf( '<tr><td>%s</td><td>%s</td><td>%s</td></tr>', esc_html( sprintf( '%+.1f', $one['weight'] ) ), esc_html( $one['feature'] ), esc_html( $words ) );
	}
	echo '</tbody></table>';
	if ( isset( $answer['judgement']['judgement_id'] ) ) {
		/* translators: %s: a person's name. */
		echo '<p>', esc_html( sprintf( __( 'Decided by %s.', 'masthead' ), isset( $answer['judgement']['by'] ) ? $answer['judgement']['by'] : '?' ) ), '</p>';
		masthead_show_undo( $answer['judgement']['judgement_id'] );
	}
	printf( '<form method="post" action="%s"><input type="hidden" name="action" value="masthead_decide"><input type="hidden" name="a" value="%s"><input type="hidden" name="b" value="%s"><p>', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $a ), esc_attr( $b ) );
	wp_nonce_field( 'masthead_decide', '_wpnonce', true );
	masthead_show_choice_of_page( $a, $b );
	printf( '<button class="button button-primary" name="kind" value="same">%s</button> <button class="button" name="kind" value="different">%s</button></p></form>', esc_html__( 'One person: merge', 'masthead' ), esc_html__( 'Two people: keep apart', 'masthead' ) );
}

/**
 * The choice whose page stays, where both have one on this site.
 *
 * @param string $a An id.
 * @param string $b Another.
 */
function masthead_show_choice_of_page( $a, $b ) {
	$sides  = masthead_setting( 'redirect_merged' ) ? masthead_sides( $a, $b ) : array();
	$people = array_filter( array_map( 'masthead_person_of_key', array() === $sides ? array() : array_merge( $sides[0], $sides[1] ) ) );
	if ( count( $people ) < 2 ) {
		return;
	}
	echo '<label>', esc_html__( 'Page that stays, if they are one:', 'masthead' ), ' <select name="stays"><option value="">', esc_html__( 'that of who has more articles', 'masthead' ), '</option>';
	foreach ( $people as $person ) {
		printf( '<option value="%s">%s</option>', esc_attr( $person['key'] ), esc_html( $person['name'] . ' ' . wp_make_link_relative( $person['url'] ) ) );
	}
	echo '</select></label></p><p>';
}
