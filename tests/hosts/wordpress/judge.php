<?php
/**
 * Decides something of an author, as a command beside the site would: judge.php KIND KEY [FIELD|VALUE],
 * or judge.php undo ID; KEY is "user:3". Prints the judgement's id.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';

list( , $kind, $whom ) = $argv;
$request = array( 'kind' => $kind, 'author' => 'wp:' . masthead_site() . ':' . $whom );
if ( 'undo' === $kind ) {
	$request = array( 'retracts' => $whom );
} elseif ( isset( $argv[3] ) ) {
	$request[ 'suppress' === $kind ? 'field' : 'value' ] = $argv[3];
}
$answer = masthead_ask( 'judge', $request );
echo is_wp_error( $answer ) ? 'failed: ' . $answer->get_error_message() : $answer['judgement_id'];
