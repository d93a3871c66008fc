<?php
/**
 * Lets the sites of a network have the stand's port, which WordPress takes out of their addresses.
 *
 * @package Masthead
 */

if ( is_multisite() ) {
	add_filter(
		'wp_normalize_site_data',
		function ( $data ) {
			return isset( $data['domain'] ) ? array_merge( $data, array( 'domain' => DOMAIN_CURRENT_SITE ) ) : $data;
		},
		20
	);
}

/**
 * What each site of a network says of a user, in one request.
 */
function switching( $login ) {
	$user = get_user_by( 'login', $login );
	$seen = array();
	foreach ( array_merge( get_sites( array( 'fields' => 'ids' ) ), array( 1 ) ) as $id ) {
		switch_to_blog( $id );
		$person = masthead_user_person( get_userdata( $user->ID ) );
		$record = masthead_record( $person );
		$answer = masthead_ask( 'authors', array( 'count' => 100 ) );
		$seen[] = array(
			'site'     => $id,
			'registry' => masthead_registry_path(),
			'mention'  => masthead_mention_id( $person ),
			'url'      => is_array( $record ) ? $record['url'] : $record->get_error_message(),
			'authors'  => is_array( $answer ) ? $answer['authors'] : array(),
		);
		restore_current_blog();
	}
	return $seen;
}
