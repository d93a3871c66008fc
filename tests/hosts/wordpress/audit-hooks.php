<?php
/**
 * What the tests of the audit do behind the screen: php audit-hooks.php WORD [VALUE...]. The words are
 * below; others are hooks that the schedule runs.
 *
 * @package Masthead
 */

if ( 'away' === $argv[1] ) {
	// Before the plugin is loaded.
	define( 'MASTHEAD_PHP_LIB', '/nowhere' );
}
require __DIR__ . '/with-site.php';

function hooks_user( $login ) {
	return get_user_by( 'login', $login );
}

switch ( $argv[1] ) {
	case 'name': // LOGIN NAME, as an import would leave it: WordPress's own forms tidy some of it.
		$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->users, array( 'display_name' => $argv[3] ), array( 'user_login' => $argv[2] ) );
		clean_user_cache( hooks_user( $argv[2] ) );
		masthead_user_waits( hooks_user( $argv[2] )->ID );
		break;
	case 'links': // LOGIN [LINK...], which are printed where none is given.
		if ( isset( $argv[3] ) ) {
			update_user_meta( hooks_user( $argv[2] )->ID, 'masthead_links', wp_slash( array_slice( $argv, 3 ) ) );
			masthead_user_waits( hooks_user( $argv[2] )->ID );
		}
		echo wp_json_encode( get_user_meta( hooks_user( $argv[2] )->ID, 'masthead_links', true ) );
		break;
	case 'sign': // LOGIN TITLE: an article by a user, whose id is printed.
		echo wp_insert_post( array( 'post_title' => $argv[3], 'post_content' => 'x', 'post_status' => 'publish', 'post_author' => hooks_user( $argv[2] )->ID ) );
		break;
	case 'signers': // ID: who signs.
		echo implode( ' and ', wp_list_pluck( masthead_people_of_post( get_post( (int) $argv[2] ) ), 'name' ) );
		break;
	case 'forget': // ID
		wp_delete_post( (int) $argv[2], true );
		break;
	case 'pin': // LOGIN NAME: how a newsroom writes an author; '' takes it back.
		$person = masthead_find_person( 'user', hooks_user( $argv[2] )->ID );
		$answer = masthead_ask( 'judge', array( 'kind' => 'pin', 'author' => masthead_mention_id( $person ), 'field' => 'name', 'value' => $argv[3], 'by' => 'Chief' ) );
		echo is_wp_error( $answer ) ? $answer->get_error_message() : $answer['judgement_id'];
		break;
	case 'retract': // JUDGEMENT
		masthead_ask( 'judge', array( 'retracts' => $argv[2], 'by' => 'Chief' ) );
		break;
	case 'nonce': // LOGIN COOKIE ACTION: what a form of the user's own would hold.
		foreach ( explode( '; ', $argv[3] ) as $pair ) {
			list( $name, $value ) = explode( '=', $pair, 2 );
			$_COOKIE[ $name ]     = urldecode( $value );
		}
		wp_set_current_user( hooks_user( $argv[2] )->ID );
		echo wp_create_nonce( $argv[4] );
		break;
	case 'fix': // LOGIN: applies all fixes of the user's profile, as an administrator.
		wp_set_current_user( 1 );
		foreach ( masthead_findings( array( 'rule' => '', 'severity' => '', 'show' => '' ), 0, 100 ) as $finding ) {
			foreach ( wp_list_filter( masthead_fixes_of( $finding ), array( 'object' => 'user:' . hooks_user( $argv[2] )->ID ) ) as $fix ) {
				masthead_apply_fix( $finding['id'], $fix['object'], $fix['field'], masthead_mark_of( $fix['old'] ) );
			}
		}
		break;
	case 'export': // EMAIL
		echo wp_json_encode( call_user_func( apply_filters( 'wp_privacy_personal_data_exporters', array() )['masthead-audit']['callback'], $argv[2], 1 ) );
		break;
	case 'erase': // EMAIL
		echo call_user_func( apply_filters( 'wp_privacy_personal_data_erasers', array() )['masthead-audit']['callback'], $argv[2], 1 )['items_removed'] ? 'removed' : 'nothing';
		break;
	case 'id': // LOGIN
		echo hooks_user( $argv[2] )->ID;
		break;
	case 'row': // DOCUMENT: what the audit reads of it.
		echo wp_json_encode( masthead_row_of( $argv[2] ) );
		break;
	case 'protect': // ID: puts an article behind a password.
		wp_update_post( array( 'ID' => (int) $argv[2], 'post_password' => 'secret' ) );
		break;
	case 'decider': // Who has decided last.
		echo masthead_decisions()[0]['by'];
		break;
	case 'many': // NUMBER: the last audit has found so many; every second is an error, the others are info.
		$found = array();
		for ( $at = 1; $at <= (int) $argv[2]; ++$at ) {
			$found[] = array( 'id' => "f_$at", 'rule' => $at % 2 ? 'namesakes' : 'wrong-link', 'severity' => $at % 2 ? 'info' : 'error', 'message' => "Number $at has no end.", 'documents' => array_map( function ( $n ) { return "post:9000$n"; }, range( 1, 40 ) ), 'evidence' => array() );
		}
		masthead_keep_findings( $found, masthead_audit_state()['finished']['run'] );
		$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->prefix}masthead_findings WHERE finding NOT REGEXP '^f_[0-9]+$'" );
		break;
	case 'join': // LOGIN NAME: a new author.
		wp_insert_user( array( 'user_login' => $argv[2], 'user_pass' => 'x', 'display_name' => $argv[3], 'role' => 'author' ) );
		break;
	case 'leave': // LOGIN
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_delete_user( hooks_user( $argv[2] )->ID );
		break;
	case 'tries': // NUMBER: what is compared has ended PHP so often; prints what came of the next step.
		masthead_set_audit_state( array( 'tries' => (int) $argv[2] ) );
		echo masthead_audit_step()['state'];
		break;
	case 'scheduled':
		$event = wp_get_scheduled_event( 'masthead_audit_again' );
		echo wp_json_encode( array( 'every' => $event ? $event->schedule : false, 'mails' => get_option( 'stand_mails', array() ) ) );
		break;
	case 'away': // An audit without an engine.
		masthead_begin_audit();
		do {
			$state = masthead_audit_step();
		} while ( masthead_audit_runs( $state ) );
		echo wp_json_encode( $state );
		break;
	default:
		do_action( $argv[1] );
}
