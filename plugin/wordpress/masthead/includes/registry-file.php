<?php
/**
 * Where the registry's file is: outside the web root, or in a folder that is denied.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * What tells this site's mentions from another's in a shared registry. It survives a move of the
 * site to another address.
 *
 * @return string Twelve letters and digits.
 */
function masthead_site() {
	$site = get_option( 'masthead_site' );
	if ( ! is_string( $site ) || '' === $site ) {
		$site = strtolower( wp_generate_password( 12, false ) );
		update_option( 'masthead_site', $site );
	}
	return $site;
}

/**
 * The publication's name in the registry. It is the site's title when the plugin was activated: a
 * title that changes later must not part an author's articles.
 *
 * @return string
 */
function masthead_outlet() {
	$outlet = get_option( 'masthead_outlet' );
	if ( ! is_string( $outlet ) || '' === $outlet ) {
		$outlet = html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' );
		update_option( 'masthead_outlet', $outlet );
	}
	return $outlet;
}

/**
 * The registry's file. The constant MASTHEAD_REGISTRY of wp-config.php names it; otherwise it is in
 * the folder that was made on activation. In a network each site has its own, unless
 * MASTHEAD_NETWORK_REGISTRY says that there is one for all.
 *
 * @return string An absolute path; '' where there is no folder for it.
 */
function masthead_registry_path() {
	if ( defined( 'MASTHEAD_REGISTRY' ) ) {
		return masthead_path_of_site( (string) MASTHEAD_REGISTRY );
	}
	$folder = masthead_is_shared_registry() ? get_blog_option( get_main_site_id(), 'masthead_folder' ) : get_option( 'masthead_folder' );
	return is_string( $folder ) && '' !== $folder ? trailingslashit( $folder ) . 'registry.db' : '';
}

/**
 * Whether the sites of a network share one registry.
 *
 * @return bool
 */
function masthead_is_shared_registry() {
	return is_multisite() && defined( 'MASTHEAD_NETWORK_REGISTRY' ) && MASTHEAD_NETWORK_REGISTRY;
}

/**
 * A file's name for this site of a network: that of the main site stays as it is.
 *
 * @param string $path Such as "/var/lib/masthead/newsroom.db".
 * @return string Such as "/var/lib/masthead/newsroom-site-2.db".
 */
function masthead_path_of_site( $path ) {
	if ( ! is_multisite() || is_main_site() || masthead_is_shared_registry() ) {
		return $path;
	}
	return preg_replace( '/(\.[^.\/]*)?$/', '-site-' . get_current_blog_id() . '$1', $path, 1 );
}

/**
 * Makes the registry's folder, once: beside the site's folder where that is not served and can be
 * written, otherwise below wp-content under a name that nobody guesses, and denied.
 */
function masthead_prepare_registry_folder() {
	if ( defined( 'MASTHEAD_REGISTRY' ) || '' !== masthead_registry_path() ) {
		return;
	}
	if ( masthead_is_shared_registry() && ! is_main_site() ) {
		switch_to_blog( get_main_site_id() );
		masthead_prepare_registry_folder();
		restore_current_blog();
		return;
	}
	$name   = 'masthead-' . ( is_multisite() ? get_current_blog_id() . '-' : '' ) . strtolower( wp_generate_password( 24, false ) );
	$beside = dirname( untrailingslashit( ABSPATH ) );
	if ( masthead_is_outside_web_root( $beside ) && wp_is_writable( $beside ) ) {
		$folder = $beside . '/' . $name;
	} else {
		$folder = WP_CONTENT_DIR . '/' . $name;
	}
	if ( ! wp_mkdir_p( $folder ) ) {
		return;
	}
	chmod( $folder, 0700 ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- WP_Filesystem may be FTP.
	masthead_deny_folder( $folder );
	update_option( 'masthead_folder', $folder );
}

/**
 * Whether no file of a folder can be asked for over the web, as far as the paths tell.
 *
 * @param string $path A folder or file that need not be there.
 * @return bool
 */
function masthead_is_outside_web_root( $path ) {
	$path  = trailingslashit( wp_normalize_path( $path ) );
	$roots = array( ABSPATH, WP_CONTENT_DIR );
	if ( ! empty( $_SERVER['DOCUMENT_ROOT'] ) ) {
		$roots[] = sanitize_text_field( wp_unslash( $_SERVER['DOCUMENT_ROOT'] ) );
	}
	foreach ( $roots as $root ) {
		$root = trailingslashit( wp_normalize_path( $root ) );
		if ( 0 === strpos( $path, $root ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Writes what makes Apache and IIS refuse a folder. nginx reads neither: Site Health asks for a file
 * of the folder and tells what to add.
 *
 * @param string $folder The folder.
 */
function masthead_deny_folder( $folder ) {
	$files = array(
		'.htaccess'  => "Require all denied\n",
		'web.config' => "<?xml version=\"1.0\"?>\n<configuration><system.webServer><security><authorization><remove users=\"*\" roles=\"\" verbs=\"\" /><add accessType=\"Deny\" users=\"*\" /></authorization></security></system.webServer></configuration>\n",
		'index.php'  => "<?php // Nothing to see.\n",
		'probe.txt'  => "masthead\n",
	);
	foreach ( $files as $name => $text ) {
		file_put_contents( $folder . '/' . $name, $text ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- as above.
	}
}

/**
 * Where the folder's probe would be, were the folder served.
 *
 * @return string An address; '' where the registry is not below a folder that is served.
 */
function masthead_probe_url() {
	$path = masthead_registry_path();
	if ( '' === $path || masthead_is_outside_web_root( $path ) ) {
		return '';
	}
	$folder  = wp_normalize_path( dirname( $path ) );
	$content = trailingslashit( wp_normalize_path( WP_CONTENT_DIR ) );
	if ( 0 === strpos( $folder . '/', $content ) ) {
		return content_url( substr( $folder, strlen( $content ) ) . '/probe.txt' );
	}
	$root = trailingslashit( wp_normalize_path( ABSPATH ) );
	return 0 === strpos( $folder, $root ) ? site_url( substr( $folder, strlen( $root ) ) . '/probe.txt' ) : '';
}
