<?php
/**
 * Installs WordPress and fills it: php seed.php PAGE_OF_THE_SEED [install]. A second run changes
 * nothing. The people are made up, but for the author of examples/seed.
 *
 * @package Masthead
 */

$masthead_page    = $argv[1];
$masthead_install = 'install' === ( isset( $argv[2] ) ? $argv[2] : '' );
define( 'WP_INSTALLING', $masthead_install );
require __DIR__ . '/with-site.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

if ( $masthead_install ) {
	if ( ! is_blog_installed() ) {
		wp_install( 'The Daily Byline', 'chief', 'chief@example.test', true, '', 'chief-pass' );
	}
	exit;
}

/**
 * The three links at the top of the seed's page.
 */
function seed_links( $file ) {
	return array_slice( file( $file, FILE_IGNORE_NEW_LINES ), 0, 3 );
}

/**
 * The paragraph of the seed's page that is the author's biography.
 */
function seed_bio( $file ) {
	foreach ( file( $file, FILE_IGNORE_NEW_LINES ) as $line ) {
		if ( 0 === strpos( $line, 'Aamir; ' ) ) {
			return $line;
		}
	}
	exit( "seed: no biography in $file\n" );
}

function seed_user( $login, $name, $role, $title, $bio, array $links ) {
	$id = username_exists( $login );
	if ( ! $id ) {
		$id = wp_insert_user( array( 'user_login' => $login, 'user_pass' => "$login-pass", 'display_name' => $name, 'nickname' => $name, 'user_nicename' => sanitize_title( $name ), 'user_email' => "$login@example.test", 'role' => $role ) );
	}
	update_user_meta( $id, 'masthead_links', wp_slash( $links ) );
	update_user_meta( $id, 'masthead_job_title', $title );
	wp_update_user( array( 'ID' => $id, 'description' => wp_slash( $bio ) ) );
	return $id;
}

function seed_post( $slug, $title, $author, array $coauthors = array() ) {
	$found = get_page_by_path( $slug, OBJECT, 'post' );
	if ( $found ) {
		return $found->ID;
	}
	$id = wp_insert_post( array( 'post_title' => $title, 'post_name' => $slug, 'post_content' => '<!-- wp:paragraph --><p>The mediators went home.</p><!-- /wp:paragraph -->', 'post_status' => 'publish', 'post_author' => $author ) );
	if ( $coauthors ) {
		$GLOBALS['coauthors_plus']->add_coauthors( $id, $coauthors );
	}
	return $id;
}

global $wp_rewrite, $coauthors_plus;
$wp_rewrite->set_permalink_structure( '/%year%/%monthnum%/%postname%/' );
flush_rewrite_rules();
switch_theme( 'twentytwentythree' );
if ( ! is_plugin_active( 'masthead/masthead.php' ) ) {
	$activated = activate_plugin( 'masthead/masthead.php' );
	if ( is_wp_error( $activated ) ) {
		exit( 'seed: ' . $activated->get_error_message() . "\n" );
	}
}

$seed  = seed_user( 'seed', 'Aamir Abbasi', 'author', 'Editor, Islamabad', seed_bio( $masthead_page ), seed_links( $masthead_page ) );
$nora  = seed_user( 'nora', 'Nora Lindhqvist', 'author', 'Reporter', 'Nora covers rivers & roads.', array( '@noralindhqvist@fedi.example', 'https://twitter.com/noralindhqvist?lang=en', 'https://x.com/noralindhqvist', 'https://www.instagram.com/nora.lindhqvist/' ) );
$other = seed_user( 'desk', 'Desk Editor', 'editor', '', '', array() );
seed_user( 'tove', 'Tove Marklund', 'author', 'Photographer', '', array( 'https://x.com/tovemarklund' ) );
seed_user( 'brask', 'Tove Brask', 'author', '', '', array() );
seed_user( 'reader', 'A Reader', 'subscriber', '', '', array() );

$guest = $coauthors_plus->guest_authors->get_guest_author_by( 'user_login', 'ines-duarteholm' );
if ( ! $guest ) {
	$id = $coauthors_plus->guest_authors->create( array( 'display_name' => 'Ines Duarteholm', 'user_login' => 'ines-duarteholm', 'website' => 'https://ines.example/' ) );
	$guest = get_post( $id );
}
update_post_meta( $guest->ID, 'cap-description', 'Ines writes about ports. Mastodon: @inesduarteholm@mastodon.social' );
update_post_meta( $guest->ID, 'masthead_links', array( 'https://m.facebook.com/ines.duarteholm?mibextid=ZbWKwL', 'https://www.facebook.com/ines.duarteholm' ) );
wp_update_post( array( 'ID' => $guest->ID ) );
seed_post( 'third-round', 'Third round ends without a deal', $seed );
seed_post( 'river-roads', 'A river takes the road', $nora );
seed_post( 'two-sign', 'Ports & roads <2026>', $nora, array( 'nora-lindhqvist', 'ines-duarteholm' ) );
echo 'WordPress ', $GLOBALS['wp_version'], ', ', count_users()['total_users'], ' users, ', wp_count_posts()->publish, " articles\n";
