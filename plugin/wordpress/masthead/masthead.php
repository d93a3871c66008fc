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

/** What every page needs. */
const MASTHEAD_FILES = array( 'registry-file', 'engine', 'people', 'publishpress', 'links', 'records', 'moved', 'markup', 'beside', 'box', 'keeping', 'taking-back', 'settings' );

/** What the dashboard, the schedule and commands need as well. */
const MASTHEAD_ADMIN_FILES = array( 'profile', 'guest-profile', 'notices', 'site-health', 'settings-page', 'privacy', 'merges' );

/** What the routes and the screens of authors share. */
const MASTHEAD_EDITOR_FILES = array( 'rest', 'rest-authors', 'preview', 'merges', 'decisions', 'authors-screen', 'author-view' );

/** The byline audit: its runs, its screen, what it corrects. */
const MASTHEAD_AUDIT_FILES = array( 'audit-store', 'audit-rows', 'audit-rules', 'audit', 'audit-schedule', 'audit-fields', 'audit-fixes', 'audit-corrections', 'audit-handlers', 'audit-screen', 'audit-finding', 'audit-evidence', 'audit-privacy', 'rest-audit' );

/**
 * Loads some of the plugin's files. A reader's page pays for what it needs alone.
 *
 * @param string[] $names Their names.
 */
function masthead_load( array $names ) {
	foreach ( $names as $name ) {
		require_once __DIR__ . '/includes/' . $name . '.php';
	}
}

/**
 * Loads what the routes need, when the first of them is asked for.
 */
function masthead_load_routes() {
	masthead_load( MASTHEAD_EDITOR_FILES );
	masthead_load( MASTHEAD_AUDIT_FILES );
	masthead_register_routes();
	masthead_register_author_routes();
	masthead_register_preview();
	masthead_register_audit_routes();
}

masthead_load( MASTHEAD_FILES );
if ( is_multisite() ) {
	masthead_load( array( 'network' ) );
}
if ( is_admin() || wp_doing_cron() || 'cli' === PHP_SAPI ) {
	masthead_load( MASTHEAD_ADMIN_FILES );
	masthead_load( MASTHEAD_EDITOR_FILES );
	masthead_load( MASTHEAD_AUDIT_FILES );
}
if ( defined( 'WP_CLI' ) && WP_CLI ) {
	masthead_load( array( 'cli', 'cli-audit' ) );
}

add_action( 'rest_api_init', 'masthead_load_routes' );
register_activation_hook( __FILE__, 'masthead_activate' );
add_action( 'init', 'masthead_load_texts' );

/**
 * Prepares the site, or each site of the network.
 *
 * @param bool $network_wide Whether the network's administrator activates.
 */
function masthead_activate( $network_wide = false ) {
	if ( is_multisite() && $network_wide ) {
		masthead_on_each_site( 'masthead_activate_site' );
	} else {
		masthead_activate_site();
	}
}

/**
 * Gives the site its name among mentions and the registry its place. Neither changes afterwards.
 */
function masthead_activate_site() {
	masthead_site();
	masthead_outlet();
	// What is not there costs each page a query.
	add_option( 'masthead_settings', MASTHEAD_SETTINGS );
	foreach ( array( 'masthead_failure', 'masthead_exposed', 'masthead_kept', 'masthead_moved' ) as $name ) {
		add_option( $name, '' );
	}
	masthead_prepare_registry_folder();
	masthead_keep_everyone_soon();
	masthead_schedule_keeping();
}

/**
 * Loads the translations that stand beside the plugin.
 */
function masthead_load_texts() {
	load_plugin_textdomain( 'masthead', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}
