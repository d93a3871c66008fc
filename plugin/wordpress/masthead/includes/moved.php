<?php
/**
 * Pages of authors who were merged: the page of the one who gives way leads to that of the one who
 * stays. Which leads where was worked out when it was decided (merges.php); before a reader is sent
 * on, the registry is asked whether both are one author still and may be shown together.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

// Before WordPress mends addresses.
add_action( 'template_redirect', 'masthead_redirect_moved', 5 );
add_action( 'wp_head', 'masthead_print_canonical', 20 );
add_filter( 'posts_where', 'masthead_list_moved_too', 5, 2 );
add_action( 'wp', 'masthead_keep_archive_author' );
add_filter( 'author_link', 'masthead_link_to_standing', 50, 3 );
add_filter( 'term_link', 'masthead_link_of_term_to_standing', 50, 3 );
add_filter( 'wp_sitemaps_users_query_args', 'masthead_leave_moved_out' );
add_filter( 'rank_math/sitemap/author/query', 'masthead_leave_moved_out' );
add_filter( 'wpseo_sitemap_exclude_author', 'masthead_leave_moved_users_out' );

/**
 * Whose pages lead to whose.
 *
 * @return string[] The key of who stays by the key of who gives way.
 */
function masthead_moved() {
	$moved = get_option( 'masthead_moved' );
	return is_array( $moved ) && array() !== $moved && masthead_setting( 'redirect_merged' ) ? $moved : array();
}

/**
 * The person whose page stands for a person's.
 *
 * @param string $key The person's key.
 * @return array|null Null where the person's own page stands.
 */
function masthead_standing( $key ) {
	static $standing = array();
	$moved           = masthead_moved();
	if ( ! isset( $moved[ $key ] ) ) {
		return null;
	}
	$memo = get_current_blog_id() . ' ' . $key . ' ' . $moved[ $key ];
	if ( ! array_key_exists( $memo, $standing ) ) {
		// What is asked meanwhile finds no page that stands for another.
		$standing[ $memo ] = null;
		$standing[ $memo ] = masthead_are_one( $key, $moved[ $key ] ) ? masthead_person_of_key( $moved[ $key ] ) : null;
	}
	return $standing[ $memo ];
}

/**
 * Whether the registry holds two persons to be one author who may be shown as one. It refuses to
 * name a pseudonym beside who is behind it.
 *
 * @param string $a A person's key.
 * @param string $b Another's.
 * @return bool
 */
function masthead_are_one( $a, $b ) {
	$answer = masthead_ask_for_page(
		'why',
		array(
			'a' => masthead_mention_id( array( 'key' => $a ) ),
			'b' => masthead_mention_id( array( 'key' => $b ) ),
		)
	);
	return is_array( $answer ) && ! empty( $answer['one_author'] );
}

/**
 * Who signs a post, for its readers: as masthead_people_of_post(), each with the page that stands. A
 * name stays as it was signed. Found once a request.
 *
 * @param WP_Post $post The post.
 * @return array[] Persons.
 */
function masthead_shown_people( WP_Post $post ) {
	static $shown = array();
	$memo         = get_current_blog_id() . ' ' . $post->ID;
	if ( isset( $shown[ $memo ] ) ) {
		return $shown[ $memo ];
	}
	$people = array();
	foreach ( masthead_people_of_post( $post ) as $person ) {
		$standing = masthead_standing( $person['key'] );
		if ( null !== $standing ) {
			$person = array_merge( $standing, array( 'name' => $person['name'] ) );
		}
		if ( ! isset( $people[ $person['key'] ] ) ) {
			$people[ $person['key'] ] = $person;
		}
	}
	$shown[ $memo ] = array_values( $people );
	return $shown[ $memo ];
}

/**
 * Sends who asks for a page that leads elsewhere there. No copy of the answer is kept, for a decision
 * can be undone.
 */
function masthead_redirect_moved() {
	$person   = masthead_queried_person();
	$standing = null === $person ? null : masthead_standing( $person['key'] );
	if ( null === $standing || is_preview() ) {
		return;
	}
	header( 'Cache-Control: no-cache' );
	if ( wp_safe_redirect( masthead_address_there( $standing ), 301, 'Masthead' ) ) {
		exit;
	}
}

/**
 * The address at a person's page of what is asked for at another's: its feed, its part where it has so
 * many, and what else the address says.
 *
 * @param array $standing The person whose page stands.
 * @return string
 */
function masthead_address_there( array $standing ) {
	$paged = (int) get_query_var( 'paged' );
	if ( is_feed() ) {
		$url = masthead_add_to_address( $standing['url'], 'feed', get_query_var( 'feed' ) );
	} elseif ( $paged > 1 && $paged <= masthead_parts_of_page( $standing ) ) {
		$url = masthead_add_to_address( $standing['url'], 'paged', (string) $paged );
	} else {
		$url = $standing['url'];
	}
	// phpcs:ignore WordPress.Security.NonceVerification -- an address is passed on, nothing is done.
	$others = array_diff_key( wp_unslash( $_GET ), array_flip( array( 'author', 'author_name', 'paged', 'feed' ) ) );
	return add_query_arg( urlencode_deep( $others ), $url );
}

/**
 * How many parts a person's page has.
 *
 * @param array $standing The person whose page stands.
 * @return int
 */
function masthead_parts_of_page( array $standing ) {
	$count = masthead_article_count( $standing['key'] );
	foreach ( masthead_listed_too( $standing['key'] ) as $id ) {
		$count += masthead_article_count( 'user:' . $id );
	}
	return (int) ceil( $count / max( 1, (int) get_option( 'posts_per_page' ) ) );
}

/**
 * The users whose articles are listed on a person's page, for theirs leads there. Where another plugin
 * finds the articles of an author, they are its own.
 *
 * @param string $key The person's key.
 * @return int[] Their ids.
 */
function masthead_listed_too( $key ) {
	$ids = array();
	foreach ( masthead_another_finds_authors() ? array() : array_keys( masthead_moved(), $key, true ) as $from ) {
		if ( 0 === strpos( $from, 'user:' ) && null !== masthead_standing( $from ) ) {
			$ids[] = (int) substr( $from, 5 );
		}
	}
	return $ids;
}

/**
 * Lists on the page that stands what those have written whose pages lead there.
 *
 * @param string   $where Of the query.
 * @param WP_Query $query The query.
 * @return string
 */
function masthead_list_moved_too( $where, $query ) {
	global $wpdb;
	if ( is_admin() || ! $query->is_main_query() || ! $query->is_author() ) {
		return $where;
	}
	$id  = (int) $query->get( 'author' );
	$ids = masthead_listed_too( 'user:' . $id );
	if ( array() === $ids ) {
		return $where;
	}
	$in = $wpdb->posts . '.post_author IN (' . implode( ',', array_merge( array( $id ), $ids ) ) . ')';
	return str_replace( array( "{$wpdb->posts}.post_author = $id)", "{$wpdb->posts}.post_author IN ($id)" ), array( $in . ')', $in ), $where );
}

/**
 * Has the page that stands bear the name of its author: WordPress takes that of who wrote the article
 * at its top.
 */
function masthead_keep_archive_author() {
	global $authordata;
	$author = is_author() ? get_queried_object() : null;
	if ( $author instanceof WP_User && array() !== masthead_listed_too( 'user:' . $author->ID ) ) {
		$authordata = $author; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- as WordPress does.
	}
}

/**
 * The address of a page's feed or of one of its parts.
 *
 * @param string $url  The page's address.
 * @param string $what "feed" or "paged".
 * @param string $part Which feed, or which part.
 * @return string
 */
function masthead_add_to_address( $url, $what, $part ) {
	global $wp_rewrite;
	if ( ! $wp_rewrite->using_permalinks() ) {
		return add_query_arg( $what, rawurlencode( $part ), $url );
	}
	$usual = 'feed' === $what && in_array( $part, array( 'feed', get_default_feed() ), true );
	$word  = 'feed' === $what ? $wp_rewrite->feed_base : $wp_rewrite->pagination_base;
	return user_trailingslashit( trailingslashit( $url ) . $word . ( $usual ? '' : '/' . rawurlencode( $part ) ), $what );
}

/**
 * Says on the page that stands which address it has. WordPress does not on pages of authors; another
 * plugin that prints graphs does.
 */
function masthead_print_canonical() {
	$moved  = masthead_moved();
	$person = array() === $moved ? null : masthead_queried_person();
	if ( null === $person || ! in_array( $person['key'], $moved, true ) || masthead_another_prints_graph() ) {
		return;
	}
	$paged = (int) get_query_var( 'paged' );
	$url   = $paged > 1 ? masthead_add_to_address( $person['url'], 'paged', (string) $paged ) : $person['url'];
	printf( "<link rel=\"canonical\" href=\"%s\">\n", esc_url( $url ) );
}

/**
 * Has links to an author's page go where it leads, on the pages for readers.
 *
 * @param string $link      The address.
 * @param int    $author_id A user's id, or a guest author's.
 * @param string $nicename  The author's name in addresses.
 * @return string
 */
function masthead_link_to_standing( $link, $author_id, $nicename ) {
	if ( is_admin() || array() === masthead_moved() || masthead_own_address() ) {
		return $link;
	}
	$user     = get_userdata( $author_id );
	$is_user  = $user instanceof WP_User && ( '' === (string) $nicename || $user->user_nicename === $nicename );
	$standing = masthead_standing( ( $is_user ? 'user:' : 'guest:' ) . $author_id );
	return null !== $standing ? $standing['url'] : $link;
}

/**
 * The same for guest authors that are terms.
 *
 * @param string  $link     The address.
 * @param WP_Term $term     The term.
 * @param string  $taxonomy Its taxonomy.
 * @return string
 */
function masthead_link_of_term_to_standing( $link, $term, $taxonomy ) {
	if ( 'author' !== $taxonomy || is_admin() || array() === masthead_moved() || masthead_own_address() ) {
		return $link;
	}
	$standing = masthead_standing( 'term:' . $term->term_id );
	return null !== $standing ? $standing['url'] : $link;
}

/**
 * Leaves users whose pages lead elsewhere out of the sitemap.
 *
 * @param array $query Of WP_User_Query.
 * @return array
 */
function masthead_leave_moved_out( $query ) {
	$ids = masthead_moved_users();
	if ( array() !== $ids ) {
		$query['exclude'] = array_merge( isset( $query['exclude'] ) ? wp_parse_id_list( $query['exclude'] ) : array(), $ids );
	}
	return $query;
}

/**
 * The same for the sitemap of Yoast SEO.
 *
 * @param WP_User[] $users Those of the sitemap.
 * @return array
 */
function masthead_leave_moved_users_out( $users ) {
	$ids  = masthead_moved_users();
	$left = array();
	foreach ( (array) $users as $user ) {
		if ( ! isset( $user->ID ) || ! in_array( (int) $user->ID, $ids, true ) ) {
			$left[] = $user;
		}
	}
	return $left;
}

/**
 * The users whose pages lead elsewhere.
 *
 * @return int[] Their ids.
 */
function masthead_moved_users() {
	$ids = array();
	foreach ( array_keys( masthead_moved() ) as $key ) {
		if ( 0 === strpos( $key, 'user:' ) && null !== masthead_standing( $key ) ) {
			$ids[] = (int) substr( $key, 5 );
		}
	}
	return $ids;
}
