<?php
/**
 * A finding: in the list, and by itself with what it rests on; what can be corrected, and what was.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/**
 * A rule above its findings, with what is said of it.
 *
 * @param string $id       The rule's id.
 * @param string $severity Its severity.
 * @param int    $count    So many findings there are.
 */
function masthead_show_rule( $id, $severity, $count ) {
	$rule = masthead_audit_rule( $id );
	printf( '<h2 class="masthead-rule"><span class="masthead-severity masthead-severity-%s">%s</span> %s <span class="masthead-count">(%s)</span></h2>', esc_attr( $severity ), esc_html( masthead_severity_label( $severity ) ), esc_html( $rule['title'] ), esc_html( number_format_i18n( $count ) ) );
	if ( '' !== $rule['todo'] ) {
		echo '<p>', esc_html( $rule['todo'] ), '</p>';
		masthead_show_about_rule( $rule );
	}
	echo '<table class="widefat striped masthead-findings"><thead><tr><th scope="col">', esc_html__( 'What disagrees', 'masthead' ), '</th><th scope="col">', esc_html__( 'Where', 'masthead' ), '</th><th scope="col">', esc_html__( 'Fix', 'masthead' ), '</th></tr></thead><tbody>';
}

/**
 * What a rule looks for, folded.
 *
 * @param array $rule Of masthead_audit_rule().
 */
function masthead_show_about_rule( array $rule ) {
	echo '<details><summary>', esc_html__( 'About this rule', 'masthead' ), '</summary><p>', esc_html( $rule['about'] ), '</p>';
	$facts = array(
		__( 'Example:', 'masthead' )   => $rule['example'],
		__( 'Rests on:', 'masthead' ) => $rule['source'],
	);
	foreach ( array_filter( $facts ) as $label => $words ) {
		echo '<p><strong>', esc_html( $label ), '</strong> ', esc_html( $words ), '</p>';
	}
	echo '</details>';
}

/**
 * A finding's line in the list.
 *
 * @param array $finding masthead.finding/1, with new.
 * @param bool  $there   Whether it is still there.
 */
function masthead_show_finding_row( array $finding, $there ) {
	echo '<tr><td>';
	if ( ! empty( $finding['new'] ) ) {
		echo '<span class="masthead-new">', esc_html__( 'New', 'masthead' ), '</span> ';
	}
	echo esc_html( $finding['message'] );
	if ( $there ) {
		/* translators: accessible name of a link; %s: what was found. */
		printf( '<p><a href="%s" aria-label="%s">%s</a></p>', esc_url( masthead_audit_url( array( 'finding' => $finding['id'] ) ) ), esc_attr( sprintf( __( 'Evidence: %s', 'masthead' ), $finding['message'] ) ), esc_html__( 'Evidence', 'masthead' ) );
	}
	echo '</td><td>';
	masthead_show_places( masthead_documents_of( $finding ), MASTHEAD_PLACES_SHOWN );
	echo '</td><td>';
	if ( $there ) {
		masthead_show_fixes( $finding );
	}
	echo '</td></tr>';
}

/**
 * Where something was found, each with the way to edit it.
 *
 * @param string[] $documents As the audit calls them.
 * @param int      $most      So many are named.
 */
function masthead_show_places( array $documents, $most ) {
	echo '<ul class="masthead-places">';
	foreach ( array_slice( $documents, 0, $most ) as $document ) {
		list( $words, $link ) = masthead_place( $document );
		if ( '' === $link ) {
			echo '<li>', esc_html( $words ), '</li>';
		} else {
			printf( '<li><a href="%s">%s</a></li>', esc_url( $link ), esc_html( $words ) );
		}
	}
	if ( count( $documents ) > $most ) {
		/* translators: %s: a number. */
		echo '<li>', esc_html( sprintf( __( 'and %s more', 'masthead' ), number_format_i18n( count( $documents ) - $most ) ) ), '</li>';
	}
	echo '</ul>';
}

/**
 * What a document is called here, and where it is edited.
 *
 * @param string $document "post:7", "user:3" or "guest:17".
 * @return array Words, and an address or '' where somebody may not edit it.
 */
function masthead_place( $document ) {
	list( $kind, $id ) = masthead_split_document( $document );
	if ( 'user' === $kind ) {
		$user = get_userdata( $id );
		/* translators: %s: a name. */
		return array( sprintf( __( 'Profile: %s', 'masthead' ), $user ? $user->display_name : $id ), $user && current_user_can( 'edit_user', $id ) ? (string) get_edit_user_link( $id ) : '' );
	}
	$post = '' === $kind ? null : get_post( $id );
	if ( ! $post instanceof WP_Post ) {
		return array( $document, '' );
	}
	/* translators: %s: a name. */
	$words = 'guest' === $kind ? sprintf( __( 'Guest author: %s', 'masthead' ), (string) masthead_field( $document, 'name' ) ) : masthead_plain_text( get_the_title( $post ) );
	/* translators: %s: a number. */
	return array( '' === $words ? sprintf( __( 'Article %s', 'masthead' ), $id ) : $words, (string) get_edit_post_link( $id, 'raw' ) );
}

/**
 * What can be corrected, as it is and as it would be, each with its button; else what the engine
 * suggests, and where who is who is decided.
 *
 * @param array $finding masthead.finding/1.
 */
function masthead_show_fixes( array $finding ) {
	$fixes = masthead_fixes_of( $finding );
	foreach ( $fixes as $fix ) {
		masthead_show_change( $fix['field'], $fix['old'], $fix['new'] );
		if ( ! masthead_can_change( $fix['object'] ) ) {
			echo '<p class="description">', esc_html__( 'Somebody who may edit it can apply this.', 'masthead' ), '</p>';
			continue;
		}
		printf( '<form method="post" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
		masthead_show_hidden( array( 'action' => 'masthead_fix', 'finding' => $finding['id'], 'object' => $fix['object'], 'field' => $fix['field'], 'mark' => masthead_mark_of( $fix['old'] ) ) ); // phpcs:ignore WordPress.Arrays -- one line.
		wp_nonce_field( 'masthead_fix_' . $finding['id'], '_wpnonce', true );
		/* translators: accessible name of a button; 1: what is corrected, 2: what it becomes. */
		printf( '<button class="button" aria-label="%s">%s</button></form>', esc_attr( sprintf( __( 'Apply to %1$s: %2$s', 'masthead' ), masthead_place( $fix['object'] )[0], $fix['new'] ) ), esc_html__( 'Apply', 'masthead' ) );
	}
	if ( array() === $fixes && in_array( $finding['id'], masthead_corrected_findings(), true ) ) {
		echo '<p class="description">', esc_html__( 'Corrected since the audit.', 'masthead' ), '</p>';
	} elseif ( array() === $fixes && isset( $finding['fix'] ) ) {
		masthead_show_change( $finding['fix']['field'], $finding['fix']['old'], $finding['fix']['new'] );
		echo '<p class="description">', esc_html__( 'To be looked at, and corrected by hand.', 'masthead' ), '</p>';
	}
	masthead_show_compare( $finding );
}

/**
 * Hidden members of a form.
 *
 * @param string[] $values By their names.
 */
function masthead_show_hidden( array $values ) {
	foreach ( $values as $name => $value ) {
		printf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( $value ) );
	}
}

/**
 * A value as it is and as it would be.
 *
 * @param string $field What it is of.
 * @param string $old   An entry a line.
 * @param string $new   Likewise.
 */
function masthead_show_change( $field, $old, $new ) {
	echo '<p class="masthead-fix"><strong>', esc_html( masthead_field_label( $field ) ), '</strong>';
	$before = masthead_lines_of( $old );
	$after  = masthead_lines_of( $new );
	// What stays is no news.
	foreach ( array_diff( $before, $after ) as $line ) {
		echo '<br><del>', esc_html( $line ), '</del>';
	}
	foreach ( array_diff( $after, $before ) as $line ) {
		echo '<br><ins>', esc_html( $line ), '</ins>';
	}
	echo '</p>';
}

/**
 * The name of a field.
 *
 * @param string $field Of a fix.
 * @return string
 */
function masthead_field_label( $field ) {
	$labels = array(
		'name'      => __( 'Name', 'masthead' ),
		'job_title' => __( 'Job title', 'masthead' ),
		'website'   => __( 'Website', 'masthead' ),
		'links'     => __( 'Profile links', 'masthead' ),
		'accounts'  => __( 'Profile links', 'masthead' ),
		'byline'    => __( 'Byline', 'masthead' ),
		'authors'   => __( 'Byline', 'masthead' ),
	);
	return isset( $labels[ $field ] ) ? $labels[ $field ] : ucfirst( str_replace( '_', ' ', $field ) );
}

/**
 * The way to the screen where two who may be one are compared.
 *
 * @param array $finding masthead.finding/1.
 */
function masthead_show_compare( array $finding ) {
	$people = preg_grep( '/^(user|guest):/', masthead_documents_of( $finding ) );
	if ( 2 !== count( $people ) || ! in_array( $finding['rule'], array( 'author-several-spellings', 'namesakes' ), true ) ) {
		return;
	}
	$ids = array();
	foreach ( $people as $document ) {
		$ids[] = masthead_mention_id( array( 'key' => $document ) );
	}
	printf( '<p><a href="%s">%s</a></p>', esc_url( masthead_authors_url( array_combine( array( 'a', 'b' ), $ids ) ) ), esc_html__( 'Compare the two', 'masthead' ) );
}
