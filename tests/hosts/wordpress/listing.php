<?php
/**
 * What WordPress itself knows of the plugin's ways in: the routes with their methods, the actions of
 * forms and of scripts, the screens, the commands' settings. Printed as JSON.
 *
 * @package Masthead
 */

require __DIR__ . '/with-site.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
global $wp_filter, $menu, $submenu;

/**
 * Whether a callback is the plugin's: it is in one of its files.
 */
function listing_is_ours( $callback ) {
	try {
		$code = is_array( $callback ) ? new ReflectionMethod( $callback[0], $callback[1] ) : new ReflectionFunction( $callback );
	} catch ( ReflectionException $none ) {
		return false;
	}
	return 0 === strpos( (string) $code->getFileName(), WP_PLUGIN_DIR . '/masthead/' );
}

wp_set_current_user( username_exists( 'chief' ) );
$routes = array();
foreach ( rest_get_server()->get_routes() as $path => $handlers ) {
	foreach ( $handlers as $handler ) {
		if ( isset( $handler['callback'] ) && listing_is_ours( $handler['callback'] ) ) {
			foreach ( array_keys( $handler['methods'] ) as $method ) {
				$routes[] = "$method $path";
			}
		}
	}
}

$actions = array();
foreach ( $wp_filter as $hook => $filter ) {
	if ( ! preg_match( '/^(admin_post|wp_ajax)_/', $hook ) ) {
		continue;
	}
	foreach ( $filter->callbacks as $callbacks ) {
		foreach ( $callbacks as $callback ) {
			if ( listing_is_ours( $callback['function'] ) ) {
				$actions[] = $hook;
			}
		}
	}
}

set_current_screen( 'dashboard' );
$menu    = array();
$submenu = array();
do_action( 'admin_menu', '' );
do_action( 'admin_init' );
$pages = array();
foreach ( array_merge( array( 'top' => $menu ), $submenu ) as $entries ) {
	foreach ( $entries as $entry ) {
		if ( isset( $entry[2] ) && false !== strpos( $entry[2], 'masthead' ) ) {
			$pages[] = $entry[2];
		}
	}
}
$settings = array();
foreach ( get_registered_settings() as $name => $setting ) {
	if ( 0 === strpos( $name, 'masthead' ) ) {
		$settings[] = $name;
	}
}
echo wp_json_encode( array( 'routes' => $routes, 'actions' => $actions, 'pages' => array_values( array_unique( $pages ) ), 'settings' => $settings ) );
