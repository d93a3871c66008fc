<?php
/**
 * Masthead
 *
 * Plugin Name:       Masthead
 * Description:       Author pages and articles say who wrote them: one graph for search engines, an author box, verified profile links, and a registry that knows an author again in every spelling.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The masthead authors
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       masthead
 * Domain Path:       /languages
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

define( 'MASTHEAD_PLUGIN_VERSION', '0.1.0' );
define( 'MASTHEAD_PLUGIN_FILE', __FILE__ );
define( 'MASTHEAD_PLUGIN_DIR', __DIR__ );

foreach ( array( 'registry-file', 'engine', 'people', 'links', 'records', 'markup', 'box', 'profile', 'guest-profile', 'keeping', 'rest', 'rest-authors', 'decisions', 'authors-screen', 'author-view', 'notices', 'site-health', 'settings', 'privacy' ) as $masthead_file ) {
	require_once __DIR__ . '/includes/' . $masthead_file . '.php';
}
unset( $masthead_file );

register_activation_hook( __FILE__, 'masthead_activate' );
add_action( 'init', 'masthead_load_texts' );

/**
 * Gives the site its name among mentions and the registry its place. Neither changes afterwards.
 */
function masthead_activate() {
	masthead_site();
	masthead_outlet();
	masthead_prepare_registry_folder();
	masthead_keep_everyone_soon();
}

/**
 * Loads the translations that stand beside the plugin.
 */
function masthead_load_texts() {
	load_plugin_textdomain( 'masthead', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}
