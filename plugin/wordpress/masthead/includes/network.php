<?php
/**
 * A network of sites: each has its name among mentions, and its registry unless they share one.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

// After WordPress has filled the new site.
add_action( 'wp_initialize_site', 'masthead_site_comes', 900 );
// Before WordPress drops its tables.
add_action( 'wp_uninitialize_site', 'masthead_site_goes', 5 );
add_filter( 'wpmu_drop_tables', 'masthead_drop_audit_tables', 10, 2 );
add_action( 'admin_init', 'masthead_prepare_late' );
add_action( 'add_user_to_blog', 'masthead_user_joins', 30, 3 );
add_action( 'remove_user_from_blog', 'masthead_user_parts', 10, 2 );
remove_action( 'profile_update', 'masthead_user_waits', 30 );
add_action( 'profile_update', 'masthead_user_waits_everywhere', 30 );

/**
 * Calls a function on each site of the network. A network too large for that prepares each site when
 * its dashboard is looked at.
 *
 * @param callable $function Without arguments.
 */
function masthead_on_each_site( $function ) {
	$query = array(
		'fields' => 'ids',
		'number' => wp_is_large_network( 'sites' ) ? 1000 : 0,
	);
	foreach ( get_sites( $query ) as $id ) {
		masthead_on_site( (int) $id, $function );
	}
}

/**
 * Calls a function on a site.
 *
 * @param int      $id           The site.
 * @param callable $function     The function.
 * @param mixed    ...$arguments For it.
 */
function masthead_on_site( $id, $function, ...$arguments ) {
	switch_to_blog( $id );
	call_user_func_array( $function, $arguments );
	restore_current_blog();
}

/**
 * Whether the plugin is active on this site, on the whole network or alone.
 *
 * @return bool
 */
function masthead_is_active_here() {
	$plugin = plugin_basename( MASTHEAD_PLUGIN_FILE );
	return isset( ( (array) get_site_option( 'active_sitewide_plugins' ) )[ $plugin ] ) || in_array( $plugin, (array) get_option( 'active_plugins' ), true );
}

/**
 * A site was added to the network.
 *
 * @param WP_Site $site The site.
 */
function masthead_site_comes( WP_Site $site ) {
	masthead_on_site( (int) $site->id, 'masthead_prepare_late' );
}

/**
 * Prepares a site that was added while nobody looked.
 */
function masthead_prepare_late() {
	if ( masthead_is_active_here() && false === get_option( 'masthead_settings' ) ) {
		masthead_activate_site();
	}
}

/**
 * A site is being deleted. Its mentions leave a registry that others share; a registry of its own is
 * removed, unless wp-config.php names it.
 *
 * @param WP_Site $site The site.
 */
function masthead_site_goes( WP_Site $site ) {
	masthead_on_site( (int) $site->id, 'masthead_leave_network' );
}

/**
 * What goes with this site.
 */
function masthead_leave_network() {
	if ( false === get_option( 'masthead_site' ) ) {
		return;
	}
	if ( masthead_is_shared_registry() ) {
		// The site's own list goes with it.
		masthead_on_site( get_main_site_id(), 'masthead_note_gone', masthead_ids_of_site() );
		return;
	}
	require_once __DIR__ . '/remove-folder.php';
	masthead_remove_folder( get_option( 'masthead_folder' ) );
}

/**
 * Has the byline audit's tables of a site that is deleted dropped with WordPress' own.
 *
 * @param string[] $tables  Their names.
 * @param int      $site_id The site.
 * @return string[]
 */
function masthead_drop_audit_tables( $tables, $site_id ) {
	global $wpdb;
	foreach ( MASTHEAD_AUDIT_TABLE_NAMES as $name ) {
		$tables[] = $wpdb->get_blog_prefix( $site_id ) . $name;
	}
	return $tables;
}

/**
 * A user joined a site.
 *
 * @param int    $user_id The user.
 * @param string $role    Unused.
 * @param int    $site_id The site.
 */
function masthead_user_joins( $user_id, $role, $site_id ) {
	masthead_on_site( (int) $site_id, 'masthead_user_waits_here', $user_id );
}

/**
 * A user left a site.
 *
 * @param int $user_id The user.
 * @param int $site_id The site.
 */
function masthead_user_parts( $user_id, $site_id ) {
	masthead_on_site( (int) $site_id, 'masthead_user_goes_here', $user_id );
}

/**
 * A user changed, whom all sites have that the user writes for.
 *
 * @param int $user_id The user.
 */
function masthead_user_waits_everywhere( $user_id ) {
	foreach ( array_keys( get_blogs_of_user( $user_id ) ) as $id ) {
		masthead_on_site( (int) $id, 'masthead_user_waits_here', $user_id );
	}
}

/**
 * A user changed, on this site if the plugin is active here.
 *
 * @param int $user_id The user.
 */
function masthead_user_waits_here( $user_id ) {
	if ( masthead_is_active_here() ) {
		masthead_user_waits( $user_id );
	}
}

/**
 * A user goes, on this site if the plugin is active here.
 *
 * @param int $user_id The user.
 */
function masthead_user_goes_here( $user_id ) {
	if ( masthead_is_active_here() ) {
		masthead_user_goes( $user_id );
	}
}
