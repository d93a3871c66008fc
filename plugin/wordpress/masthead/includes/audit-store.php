<?php
/**
 * What an audit keeps: the rows it has gathered so far, what it found, and what was corrected.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL -- own tables, whose names are constants behind the site's prefix.

/** The tables' shape; another number has them brought up to date. */
const MASTHEAD_AUDIT_TABLES = 1;

/** The tables, without the site's prefix. */
const MASTHEAD_AUDIT_TABLE_NAMES = array( 'masthead_audit_rows', 'masthead_findings', 'masthead_fixes' );

/** So many rows one statement writes or reads. */
const MASTHEAD_ROWS_AT_ONCE = 200;

/**
 * Makes the tables where this site has none. Sites of a network have tables of their own.
 */
function masthead_prepare_audit_tables() {
	global $wpdb;
	if ( MASTHEAD_AUDIT_TABLES === (int) get_option( 'masthead_audit_tables' ) ) {
		return;
	}
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$charset = $wpdb->get_charset_collate();
	dbDelta(
		array(
			"CREATE TABLE {$wpdb->prefix}masthead_audit_rows (
  id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  document varchar(32) NOT NULL,
  body mediumtext NOT NULL,
  PRIMARY KEY  (id),
  UNIQUE KEY document (document)
) $charset;",
			"CREATE TABLE {$wpdb->prefix}masthead_findings (
  id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  finding varchar(40) NOT NULL,
  rule varchar(64) NOT NULL,
  severity tinyint(3) unsigned NOT NULL,
  first_run bigint(20) unsigned NOT NULL,
  last_run bigint(20) unsigned NOT NULL,
  gone_run bigint(20) unsigned NOT NULL DEFAULT 0,
  body mediumtext NOT NULL,
  PRIMARY KEY  (id),
  UNIQUE KEY finding (finding),
  KEY listed (gone_run,severity,rule)
) $charset;",
			"CREATE TABLE {$wpdb->prefix}masthead_fixes (
  id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  finding varchar(40) NOT NULL,
  rule varchar(64) NOT NULL,
  object varchar(32) NOT NULL,
  field varchar(32) NOT NULL,
  old_value longtext NOT NULL,
  new_value longtext NOT NULL,
  made_by bigint(20) unsigned NOT NULL,
  made_at bigint(20) unsigned NOT NULL,
  undone_by bigint(20) unsigned NOT NULL DEFAULT 0,
  undone_at bigint(20) unsigned NOT NULL DEFAULT 0,
  PRIMARY KEY  (id)
) $charset;",
		)
	);
	update_option( 'masthead_audit_tables', MASTHEAD_AUDIT_TABLES, false );
}

/**
 * Forgets the rows that were gathered.
 */
function masthead_forget_audit_rows() {
	global $wpdb;
	$wpdb->query( "TRUNCATE TABLE {$wpdb->prefix}masthead_audit_rows" );
}

/**
 * Keeps rows until all are there. A document that is there already stays as it is.
 *
 * @param array[] $rows By what the audit calls the document.
 */
function masthead_keep_audit_rows( array $rows ) {
	global $wpdb;
	foreach ( array_chunk( $rows, MASTHEAD_ROWS_AT_ONCE, true ) as $some ) {
		$values = array();
		foreach ( $some as $document => $row ) {
			$values[] = $document;
			$values[] = wp_json_encode( $row, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
		}
		$places = implode( ',', array_fill( 0, count( $some ), '(%s,%s)' ) );
		$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->prefix}masthead_audit_rows (document,body) VALUES $places", $values ) );
	}
}

/**
 * Which of some documents have been gathered.
 *
 * @param string[] $documents What the audit calls them.
 * @return string[]
 */
function masthead_gathered( array $documents ) {
	global $wpdb;
	if ( array() === $documents ) {
		return array();
	}
	$places = implode( ',', array_fill( 0, count( $documents ), '%s' ) );
	return $wpdb->get_col( $wpdb->prepare( "SELECT document FROM {$wpdb->prefix}masthead_audit_rows WHERE document IN ($places)", $documents ) );
}

/**
 * The rows that were gathered, some at a time: all of them need not be in memory at once.
 *
 * @return Generator Of arrays.
 */
function masthead_audit_rows() {
	global $wpdb;
	$last = 0;
	do {
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT id, body FROM {$wpdb->prefix}masthead_audit_rows WHERE id > %d ORDER BY id LIMIT %d", $last, MASTHEAD_ROWS_AT_ONCE ) );
		foreach ( $rows as $row ) {
			$last = (int) $row->id;
			yield json_decode( $row->body, true );
		}
	} while ( count( $rows ) === MASTHEAD_ROWS_AT_ONCE );
}

/**
 * The names that stand behind the ids of articles' rows.
 *
 * @return array[] Rows of authors: author_id and name.
 */
function masthead_audited_names() {
	global $wpdb;
	$names = array();
	foreach ( $wpdb->get_col( "SELECT body FROM {$wpdb->prefix}masthead_audit_rows WHERE document NOT LIKE 'post:%'" ) as $body ) {
		$names[] = wp_array_slice_assoc( (array) json_decode( $body, true ), array( 'author_id', 'name' ) );
	}
	return $names;
}

/**
 * Keeps what a run has found. What was there before keeps the run that found it first; what is there
 * no more is kept until the next run, so that it can be told.
 *
 * @param array[] $findings masthead.finding/1.
 * @param int     $run      The run's number.
 * @return array new and gone: how many.
 */
function masthead_keep_findings( array $findings, $run ) {
	global $wpdb;
	$table = $wpdb->prefix . 'masthead_findings';
	$wpdb->query( "DELETE FROM $table WHERE gone_run > 0" );
	foreach ( array_chunk( $findings, MASTHEAD_ROWS_AT_ONCE ) as $some ) {
		$values = array();
		foreach ( $some as $finding ) {
			$body = wp_json_encode( $finding, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
			array_push( $values, $finding['id'], $finding['rule'], masthead_severity_rank( $finding['severity'] ), $run, $run, $body );
		}
		$places = implode( ',', array_fill( 0, count( $some ), '(%s,%s,%d,%d,%d,%s)' ) );
		$wpdb->query( $wpdb->prepare( "INSERT INTO $table (finding,rule,severity,first_run,last_run,body) VALUES $places ON DUPLICATE KEY UPDATE severity=VALUES(severity), last_run=VALUES(last_run), body=VALUES(body)", $values ) );
	}
	$wpdb->query( $wpdb->prepare( "UPDATE $table SET gone_run = %d WHERE last_run < %d", $run, $run ) );
	return array(
		'new'  => (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $table WHERE first_run = %d", $run ) ),
		'gone' => (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $table WHERE gone_run = %d", $run ) ),
	);
}

/** The severities, the gravest first. */
const MASTHEAD_SEVERITIES = array( 'error', 'warning', 'info' );

/**
 * A severity as a number: 0 is the gravest.
 *
 * @param string $severity One of MASTHEAD_SEVERITIES.
 * @return int
 */
function masthead_severity_rank( $severity ) {
	$rank = array_search( $severity, MASTHEAD_SEVERITIES, true );
	return false === $rank ? count( MASTHEAD_SEVERITIES ) : $rank;
}

/**
 * The condition that chooses among what was found.
 *
 * @param array $wanted rule, severity and show ("new", "gone" or ''); '': any.
 * @param int   $run    The last run that was finished.
 * @return string SQL.
 */
function masthead_findings_where( array $wanted, $run ) {
	global $wpdb;
	$where = array( 'gone' === $wanted['show'] ? 'gone_run > 0' : 'gone_run = 0' );
	if ( 'new' === $wanted['show'] ) {
		$where[] = $wpdb->prepare( 'first_run = %d', $run );
	}
	if ( '' !== $wanted['rule'] ) {
		$where[] = $wpdb->prepare( 'rule = %s', $wanted['rule'] );
	}
	if ( '' !== $wanted['severity'] ) {
		$where[] = $wpdb->prepare( 'severity = %d', masthead_severity_rank( $wanted['severity'] ) );
	}
	return implode( ' AND ', $where );
}

/**
 * What was found, by severity and rule, a page at a time.
 *
 * @param array $wanted As of masthead_findings_where().
 * @param int   $run    Likewise.
 * @param int   $count  So many.
 * @param int   $from   After so many.
 * @return array[] masthead.finding/1, each with new (whether the last run was the first to find it).
 */
function masthead_findings( array $wanted, $run, $count, $from = 0 ) {
	global $wpdb;
	$where = masthead_findings_where( $wanted, $run );
	$rows  = $wpdb->get_results( $wpdb->prepare( "SELECT body, first_run FROM {$wpdb->prefix}masthead_findings WHERE $where ORDER BY severity, rule, id LIMIT %d OFFSET %d", $count, $from ) );
	$found = array();
	foreach ( $rows as $row ) {
		$finding = json_decode( $row->body, true );
		if ( is_array( $finding ) ) {
			$found[] = array( 'new' => $run > 1 && (int) $row->first_run === $run ) + $finding;
		}
	}
	return $found;
}

/**
 * How many of each rule were found.
 *
 * @param array $wanted As of masthead_findings_where().
 * @param int   $run    Likewise.
 * @return array Numbers by rule, the gravest first.
 */
function masthead_count_findings( array $wanted, $run ) {
	global $wpdb;
	$where  = masthead_findings_where( $wanted, $run );
	$counts = array();
	foreach ( $wpdb->get_results( "SELECT rule, COUNT(*) AS found FROM {$wpdb->prefix}masthead_findings WHERE $where GROUP BY severity, rule ORDER BY severity, rule" ) as $row ) {
		$counts[ $row->rule ] = ( isset( $counts[ $row->rule ] ) ? $counts[ $row->rule ] : 0 ) + (int) $row->found;
	}
	return $counts;
}

/**
 * One finding.
 *
 * @param string $id Its id.
 * @return array|null
 */
function masthead_find_finding( $id ) {
	global $wpdb;
	$body = $wpdb->get_var( $wpdb->prepare( "SELECT body FROM {$wpdb->prefix}masthead_findings WHERE finding = %s AND gone_run = 0", $id ) );
	return null === $body ? null : json_decode( $body, true );
}
