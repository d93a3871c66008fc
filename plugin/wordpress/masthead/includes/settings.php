<?php
/**
 * The settings: where the box stands, and whether pages lead to others. Where the registry is and how the engine is reached are
 * constants of wp-config.php: who may change a setting of a site must not choose files of its host.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'masthead_register_settings' );

/** The settings and what they are at first. */
const MASTHEAD_SETTINGS = array(
	'box_below_articles'  => true,
	'box_on_author_pages' => true,
	'redirect_merged'     => true,
);

/**
 * A setting.
 *
 * @param string $name One of MASTHEAD_SETTINGS.
 * @return bool
 */
function masthead_setting( $name ) {
	$settings = get_option( 'masthead_settings' );
	return (bool) ( is_array( $settings ) && isset( $settings[ $name ] ) ? $settings[ $name ] : MASTHEAD_SETTINGS[ $name ] );
}

/**
 * Makes the settings known.
 */
function masthead_register_settings() {
	register_setting(
		'masthead',
		'masthead_settings',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'masthead_clean_settings',
		)
	);
}

/**
 * Settings as they may be stored.
 *
 * @param mixed $sent What the form sent.
 * @return array
 */
function masthead_clean_settings( $sent ) {
	$clean = array();
	foreach ( array_keys( MASTHEAD_SETTINGS ) as $name ) {
		$clean[ $name ] = is_array( $sent ) && ! empty( $sent[ $name ] );
	}
	return $clean;
}
