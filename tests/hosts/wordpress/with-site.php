<?php
/**
 * Loads the site for the scripts of the tests, as its own command would.
 *
 * @package Masthead
 */

$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_URI']     = getenv( 'MASTHEAD_STAND_PATH' ) ?: '/';
$_SERVER['HTTP_HOST']       = getenv( 'MASTHEAD_STAND_HOST' );
$_SERVER['SERVER_NAME']     = '127.0.0.1';
require getenv( 'MASTHEAD_STAND_SITE' ) . '/wp-load.php';
