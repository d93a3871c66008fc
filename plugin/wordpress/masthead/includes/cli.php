<?php
/**
 * Commands of WP-CLI: how the engine does, keeping everything, authors and what is decided about them.
 * What they do is done by the functions that the screens use.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

WP_CLI::add_command( 'masthead status', 'masthead_cli_status' );
WP_CLI::add_command( 'masthead ingest', 'masthead_cli_ingest' );
WP_CLI::add_command( 'masthead authors', 'masthead_cli_authors' );
WP_CLI::add_command( 'masthead show', 'masthead_cli_show' );
WP_CLI::add_command( 'masthead merge', 'masthead_cli_merge' );
WP_CLI::add_command( 'masthead different', 'masthead_cli_different' );
WP_CLI::add_command( 'masthead undo', 'masthead_cli_undo' );
WP_CLI::add_command( 'masthead links', 'masthead_cli_links' );

/**
 * The answer of a function of the plugin's; ends the command where it is a failure.
 *
 * @param mixed $answer What it gave.
 * @return mixed The same.
 */
function masthead_cli_answer( $answer ) {
	if ( is_wp_error( $answer ) ) {
		WP_CLI::error( $answer->get_error_message() );
	}
	return $answer;
}

/**
 * Says which way the engine is reached, and how the registry is.
 *
 * ## EXAMPLES
 *
 *     wp masthead status
 */
function masthead_cli_status() {
	WP_CLI::log( masthead_flat( masthead_cli_answer( masthead_status() ) ) );
	$failure = masthead_failure();
	if ( null !== $failure ) {
		WP_CLI::warning( $failure['message'] );
	}
}

/**
 * Keeps every author and every published article in the registry.
 *
 * What is there already is kept anew. It takes a while on a large site; nothing is lost where it is
 * stopped.
 *
 * ## EXAMPLES
 *
 *     wp masthead ingest
 */
function masthead_cli_ingest() {
	$kept = 0;
	foreach ( MASTHEAD_AUDIT_KINDS as $kind ) {
		$after = 0;
		do {
			$ids = masthead_next_ids( $kind, $after, MASTHEAD_BATCH );
			foreach ( $ids as $id ) {
				$after = $id;
				$kept += masthead_cli_keep( $kind, $id ) ? 1 : 0;
			}
			masthead_forget_what_was_read();
		} while ( count( $ids ) === MASTHEAD_BATCH );
	}
	masthead_advance();
	/* translators: %d: a number of profiles and articles. */
	WP_CLI::success( sprintf( __( 'Kept %d profiles and articles.', 'masthead' ), $kept ) );
}

/**
 * Keeps one of them.
 *
 * @param string $kind "user", "guest" or "post".
 * @param int    $id   Its id.
 * @return bool Whether it is one that is kept.
 */
function masthead_cli_keep( $kind, $id ) {
	if ( 'user' === $kind && ! masthead_may_sign( $id ) ) {
		return false;
	}
	if ( ! masthead_keep_one( 'user' === $kind ? 'user' : 'post', $id ) ) {
		$failure = masthead_failure();
		WP_CLI::error( null === $failure ? __( 'The engine does not answer.', 'masthead' ) : $failure['message'] );
	}
	return true;
}

/**
 * Lists the registry's authors, or those who have a name.
 *
 * ## OPTIONS
 *
 * [<query>]
 * : A name in any spelling, or the address of an account.
 *
 * [--count=<count>]
 * : So many at most.
 * ---
 * default: 1000
 * ---
 *
 * [--after=<after>]
 * : Go on behind the author of this number, which the line at the end of a full list says.
 *
 * [--format=<format>]
 * : How it is printed.
 * ---
 * default: table
 * options:
 *   - table
 *   - json
 *   - csv
 * ---
 *
 * ## EXAMPLES
 *
 *     wp masthead authors "Abbassi Aamir"
 *
 * @param string[] $words   The query.
 * @param array    $options Of the command.
 */
function masthead_cli_authors( $words, $options ) {
	$count   = isset( $options['count'] ) ? min( 1000, max( 1, absint( $options['count'] ) ) ) : 1000;
	$request = array( 'count' => $count );
	if ( isset( $words[0] ) && '' !== $words[0] ) {
		$request['query'] = $words[0];
	} elseif ( isset( $options['after'] ) ) {
		$request['after'] = absint( $options['after'] );
	}
	$format = isset( $options['format'] ) ? $options['format'] : 'table';
	$answer = masthead_cli_answer( masthead_ask( 'authors', $request ) );
	WP_CLI\Utils\format_items( $format, $answer['authors'], array( 'author_id', 'name', 'mentions', 'confidence' ) );
	if ( 'table' === $format && isset( $answer['next'] ) && count( $answer['authors'] ) === $count ) {
		WP_CLI::log( '--after=' . $answer['next'] );
	}
}

/**
 * Shows an author's record.
 *
 * ## OPTIONS
 *
 * <author>
 * : The author's id, or a mention's.
 *
 * [--format=<format>]
 * : How it is printed.
 * ---
 * default: text
 * options:
 *   - text
 *   - json
 * ---
 *
 * ## EXAMPLES
 *
 *     wp masthead show a_mf3ya2zqpe6b2zvqg5iykhjv5e --format=json
 *
 * @param string[] $words   The author.
 * @param array    $options Of the command.
 */
function masthead_cli_show( $words, $options ) {
	$answer = masthead_cli_answer( masthead_ask( 'show', array( 'author' => $words[0] ) ) );
	if ( isset( $options['format'] ) && 'json' === $options['format'] ) {
		WP_CLI::log( wp_json_encode( $answer, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
		return;
	}
	if ( isset( $answer['record']['provenance'] ) ) {
		unset( $answer['record']['provenance'] );
	}
	WP_CLI::log( masthead_flat( $answer ) );
}

/**
 * Decides that two authors, or mentions, are one person.
 *
 * ## OPTIONS
 *
 * <a>
 * : An id.
 *
 * <b>
 * : Another.
 *
 * @param string[] $words The two.
 */
function masthead_cli_merge( $words ) {
	masthead_cli_decide( 'same', $words );
}

/**
 * Decides that two authors, or mentions, are two people.
 *
 * ## OPTIONS
 *
 * <a>
 * : An id.
 *
 * <b>
 * : Another.
 *
 * @param string[] $words The two.
 */
function masthead_cli_different( $words ) {
	masthead_cli_decide( 'different', $words );
}

/**
 * Decides, and says by what it is undone.
 *
 * @param string   $kind  "same" or "different".
 * @param string[] $words The two.
 */
function masthead_cli_decide( $kind, array $words ) {
	$id = masthead_cli_answer( masthead_decide( $kind, $words[0], $words[1] ) );
	/* translators: %s: a command. */
	WP_CLI::success( sprintf( __( 'Decided. It is undone by: %s', 'masthead' ), "wp masthead undo $id" ) );
}

/**
 * Undoes a decision.
 *
 * ## OPTIONS
 *
 * [<decision>]
 * : Its id; the latest one where it is left out.
 *
 * @param string[] $words The decision.
 */
function masthead_cli_undo( $words ) {
	$decisions = masthead_decisions();
	$id        = isset( $words[0] ) ? $words[0] : ( isset( $decisions[0] ) ? $decisions[0]['id'] : '' );
	if ( '' === $id ) {
		WP_CLI::error( __( 'There is no decision to undo.', 'masthead' ) );
	}
	masthead_cli_answer( masthead_undo( $id ) );
	WP_CLI::success( __( 'Undone.', 'masthead' ) );
}

/**
 * Says what links are understood to be.
 *
 * ## OPTIONS
 *
 * <link>...
 * : As they are pasted.
 *
 * [--format=<format>]
 * : How it is printed.
 * ---
 * default: table
 * options:
 *   - table
 *   - json
 *   - csv
 * ---
 *
 * ## EXAMPLES
 *
 *     wp masthead links "https://x.com/AmirSaeedAbbasi?s=20"
 *
 * @param string[] $words   The links.
 * @param array    $options Of the command.
 */
function masthead_cli_links( $words, $options ) {
	$rows = array();
	foreach ( $words as $link ) {
		$answer = masthead_cli_answer( masthead_read_link( $link ) );
		$rows[] = array(
			'link'      => $link,
			'profile'   => $answer['good'] ? 'yes' : 'no',
			'canonical' => $answer['canonical'],
			'says'      => $answer['says'],
		);
	}
	WP_CLI\Utils\format_items( isset( $options['format'] ) ? $options['format'] : 'table', $rows, array( 'link', 'profile', 'canonical', 'says' ) );
}
