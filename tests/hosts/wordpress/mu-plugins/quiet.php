<?php
/**
 * The stand sends no mail.
 *
 * @package Masthead
 */

add_filter( 'pre_wp_mail', '__return_false' );
