<?php
/**
 * The byline audit of the site: it gathers all articles and authors some at a time, has the engine
 * compare them, and keeps what that found. No page load waits for it.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'masthead_audit_go_on', 'masthead_audit_go_on' );

/** So many seconds one step gathers; then somebody else may have the worker. */
const MASTHEAD_AUDIT_SECONDS = 3;

/** So many seconds one run of the schedule goes on. */
const MASTHEAD_AUDIT_SCHEDULE_SECONDS = 20;

/** So many seconds comparing may take, where PHP lets us say so. */
const MASTHEAD_AUDIT_LIMIT = 600;

/** So often comparing is begun: what ends PHP itself would end it again. */
const MASTHEAD_AUDIT_TRIES = 3;

/** So many documents are gathered between two looks at the clock. */
const MASTHEAD_AUDIT_BATCH = 100;

/** What is gathered, in this order. */
const MASTHEAD_AUDIT_KINDS = array( 'user', 'guest', 'post' );

/**
 * How the audit stands.
 *
 * @return array state ("none", "reading", "comparing", "done" or "failed"), run (its number), kind and
 *               after (where reading is), read and total (documents), tries (how often comparing was
 *               begun), by (who began it), begun and
 *               ended (times), finished (the last one that was done: run, at, documents, authors, new,
 *               gone, counts by severity, seconds), error (a sentence).
 */
function masthead_audit_state() {
	$state = get_option( 'masthead_audit' );
	return ( is_array( $state ) ? $state : array() ) + array(
		'state'    => 'none',
		'run'      => 0,
		'kind'     => 'user',
		'after'    => 0,
		'read'     => 0,
		'total'    => 0,
		'tries'    => 0,
		'by'       => 0,
		'begun'    => 0,
		'ended'    => 0,
		'finished' => null,
		'error'    => '',
	);
}

/**
 * Stores how the audit stands.
 *
 * @param array $state What changes.
 * @return array All of it.
 */
function masthead_set_audit_state( array $state ) {
	$state += masthead_audit_state();
	update_option( 'masthead_audit', $state, false );
	return $state;
}

/**
 * Whether an audit is under way.
 *
 * @param array $state Of masthead_audit_state().
 * @return bool
 */
function masthead_audit_runs( array $state ) {
	return in_array( $state['state'], array( 'reading', 'comparing' ), true );
}

/**
 * Begins an audit, where none is under way. The schedule goes on with it, where nobody else does.
 *
 * @return array How it stands.
 */
function masthead_begin_audit() {
	$state = masthead_audit_state();
	if ( masthead_audit_runs( $state ) ) {
		masthead_audit_soon();
		return $state;
	}
	masthead_prepare_audit_tables();
	masthead_forget_audit_rows();
	$state = masthead_set_audit_state(
		array(
			'state' => 'reading',
			'run'   => $state['run'] + 1,
			'kind'  => MASTHEAD_AUDIT_KINDS[0],
			'after' => 0,
			'read'  => 0,
			'total' => masthead_count_documents(),
			'tries' => 0,
			'by'    => get_current_user_id(),
			'begun' => time(),
			'ended' => 0,
			'error' => '',
		)
	);
	masthead_audit_soon();
	return $state;
}

/**
 * Has the schedule go on with the audit.
 */
function masthead_audit_soon() {
	if ( ! wp_next_scheduled( 'masthead_audit_go_on' ) ) {
		wp_schedule_single_event( time() + 30, 'masthead_audit_go_on' );
	}
}

/**
 * Goes on with the audit for a while, for the schedule.
 */
function masthead_audit_go_on() {
	$until = microtime( true ) + MASTHEAD_AUDIT_SCHEDULE_SECONDS;
	do {
		$state = masthead_audit_step();
	} while ( masthead_audit_runs( $state ) && empty( $state['elsewhere'] ) && microtime( true ) < $until );
	if ( masthead_audit_runs( $state ) ) {
		masthead_audit_soon();
	}
}

/**
 * Does the next step of the audit, unless another request is doing one.
 *
 * @return array How it stands; elsewhere is there where another request is at it.
 */
function masthead_audit_step() {
	global $wpdb;
	$lock = substr( $wpdb->prefix . 'masthead_audit', -64 );
	// Another request's lock goes with its connection, so that none is left behind by a crash.
	if ( '0' === $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 0)', $lock ) ) ) { // phpcs:ignore WordPress.DB -- no table is read.
		return array( 'elsewhere' => true ) + masthead_audit_state();
	}
	// What another request did last is not what this one loaded when it began.
	wp_cache_delete( 'masthead_audit', 'options' );
	$state = masthead_audit_state();
	if ( 'reading' === $state['state'] ) {
		$state = masthead_audit_read( $state );
	} elseif ( 'comparing' === $state['state'] ) {
		$state = masthead_audit_compare( $state );
	}
	$wpdb->query( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', $lock ) ); // phpcs:ignore WordPress.DB -- likewise.
	return $state;
}

/**
 * Gathers documents for a few seconds.
 *
 * @param array $state How the audit stands.
 * @return array How it stands then.
 */
function masthead_audit_read( array $state ) {
	$until = microtime( true ) + MASTHEAD_AUDIT_SECONDS;
	while ( 'reading' === $state['state'] && microtime( true ) < $until ) {
		$ids = masthead_next_ids( $state['kind'], $state['after'], MASTHEAD_AUDIT_BATCH );
		masthead_keep_audit_rows( call_user_func( "masthead_rows_of_{$state['kind']}s", $ids ) );
		masthead_forget_what_was_read();
		$state['read'] += count( $ids );
		$state['after'] = array() === $ids ? $state['after'] : end( $ids );
		if ( count( $ids ) < MASTHEAD_AUDIT_BATCH ) {
			$state = masthead_audit_next_kind( $state );
		}
	}
	return masthead_set_audit_state( $state );
}

/**
 * Goes on to the next kind of documents, or to comparing them.
 *
 * @param array $state How the audit stands.
 * @return array
 */
function masthead_audit_next_kind( array $state ) {
	$next = array_search( $state['kind'], MASTHEAD_AUDIT_KINDS, true ) + 1;
	if ( isset( MASTHEAD_AUDIT_KINDS[ $next ] ) ) {
		return array(
			'kind'  => MASTHEAD_AUDIT_KINDS[ $next ],
			'after' => 0,
		) + $state;
	}
	return array( 'state' => 'comparing' ) + $state;
}

/**
 * Forgets posts and users of a batch, which would fill the memory of a long run. What other requests
 * share in a cache of their own stays.
 */
function masthead_forget_what_was_read() {
	if ( wp_cache_supports( 'flush_runtime' ) ) {
		wp_cache_flush_runtime();
	}
}

/**
 * Has the engine compare what was gathered, and keeps what it found.
 *
 * @param array $state How the audit stands.
 * @return array How it stands then.
 */
function masthead_audit_compare( array $state ) {
	wp_raise_memory_limit( 'admin' );
	if ( function_exists( 'set_time_limit' ) ) {
		set_time_limit( MASTHEAD_AUDIT_LIMIT ); // phpcs:ignore -- one call compares all; it ends with this step.
	}
	if ( $state['tries'] >= MASTHEAD_AUDIT_TRIES ) {
		return masthead_fail_audit( __( 'Comparing all articles was begun several times and did not come to its end: PHP may have too little memory or time for it.', 'masthead' ) );
	}
	masthead_set_audit_state( array( 'tries' => $state['tries'] + 1 ) );
	$from  = microtime( true );
	$lines = masthead_ask_lines( 'audit', masthead_audit_rows(), array( 'authors' => masthead_audited_names() ) );
	if ( is_wp_error( $lines ) ) {
		return masthead_fail_audit( $lines->get_error_message() );
	}
	masthead_learn_audit_rules();
	return masthead_finish_audit( $lines, microtime( true ) - $from );
}

/**
 * Ends an audit that cannot be done. What the last one has found stays.
 *
 * @param string $words Why.
 * @return array How the audit stands.
 */
function masthead_fail_audit( $words ) {
	return masthead_set_audit_state(
		array(
			'state' => 'failed',
			'ended' => time(),
			'error' => $words,
		)
	);
}

/**
 * Keeps what was found, and says so.
 *
 * @param array[] $lines   Of the method "audit".
 * @param float   $seconds Comparing took so many.
 * @return array How the audit stands.
 */
function masthead_finish_audit( array $lines, $seconds ) {
	$state    = masthead_audit_state();
	$before   = $state['finished'];
	$findings = array();
	$counts   = array();
	foreach ( $lines as $line ) {
		if ( 'masthead.finding/1' === $line['schema'] ) {
			$findings[] = $line;
		} elseif ( 'masthead.audit/1' === $line['schema'] ) {
			$counts = $line;
		}
	}
	$changed  = masthead_keep_findings( $findings, $state['run'] );
	$finished = array(
		'run'       => $state['run'],
		'at'        => time(),
		'before'    => null === $before ? 0 : $before['at'],
		'documents' => isset( $counts['documents'] ) ? $counts['documents'] : 0,
		'authors'   => isset( $counts['authors'] ) ? $counts['authors'] : 0,
		'found'     => count( $findings ),
		'new'       => null === $before ? 0 : $changed['new'],
		'gone'      => $changed['gone'],
		'seconds'   => round( $seconds, 1 ),
	) + wp_array_slice_assoc( $counts, MASTHEAD_SEVERITIES );
	masthead_forget_audit_rows();
	$state = masthead_set_audit_state(
		array(
			'state'    => 'done',
			'ended'    => time(),
			'finished' => $finished,
		)
	);
	/**
	 * Fires when an audit has ended.
	 *
	 * @param array $finished What masthead_audit_state() tells of it.
	 */
	do_action( 'masthead_audited', $finished );
	return $state;
}
