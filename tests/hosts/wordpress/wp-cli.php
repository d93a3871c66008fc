<?php
/**
 * Runs a command of WP-CLI's without WP-CLI: php wp-cli.php WORD [ARGUMENT...] [--OPTION[=VALUE]...]. A
 * stand-in written from WP-CLI's documented interface: commands that are added, log, warning, success,
 * error (which ends with 1), and Utils\format_items for table, json and csv. It checks what a command
 * is given against the synopsis in its comment, as WP-CLI does.
 *
 * @package Masthead
 */

namespace {
	define( 'WP_CLI', true );

	class WP_CLI {
		public static $commands = array();

		public static function add_command( $name, $callable, $args = array() ) {
			self::$commands[ $name ] = $callable;
		}

		public static function log( $message ) {
			echo $message, "\n";
		}

		public static function success( $message ) {
			echo "Success: $message\n";
		}

		public static function warning( $message ) {
			fwrite( STDERR, "Warning: $message\n" );
		}

		public static function error( $message, $exit = true ) {
			fwrite( STDERR, "Error: $message\n" );
			if ( $exit ) {
				exit( 1 );
			}
		}
	}

	/**
	 * What the synopsis of a command does not allow; '' where all is allowed.
	 */
	function stand_in_refuses( $callable, array $words, array $options ) {
		$comment = ( new ReflectionFunction( $callable ) )->getDocComment();
		preg_match_all( '/^ \* (\[?)<([\w-]+)>(\.\.\.)?\]?$/m', $comment, $places, PREG_SET_ORDER );
		$least = count( array_filter( array_column( $places, 1 ), function ( $bracket ) { return '' === $bracket; } ) );
		$most  = in_array( '...', array_column( $places, 3 ), true ) ? PHP_INT_MAX : count( $places );
		if ( count( $words ) < $least || count( $words ) > $most ) {
			return 'wrong number of arguments';
		}
		foreach ( $options as $name => $value ) {
			if ( ! preg_match( '/^ \* \[--' . preg_quote( $name, '/' ) . '(=<\w+>)?\]\n(.*?)(?=^ \* \[|^ \* ##|^ \* @|\z)/ms', $comment, $found ) ) {
				return "unknown --$name parameter";
			}
			if ( ( true === $value ) !== ( '' === $found[1] ) ) {
				return "--$name parameter needs " . ( true === $value ? 'a value' : 'none' );
			}
			preg_match_all( '/^ \*   - (\w+)$/m', $found[2], $allowed );
			if ( $allowed[1] && ! in_array( $value, $allowed[1], true ) ) {
				return "Invalid value specified for '$name'";
			}
		}
		return '';
	}
}

namespace WP_CLI\Utils {
	function format_items( $format, $items, $fields ) {
		$rows = array();
		foreach ( $items as $item ) {
			$row = array();
			foreach ( $fields as $field ) {
				if ( ! array_key_exists( $field, (array) $item ) ) {
					\WP_CLI::error( "Invalid field: $field." );
				}
				$row[ $field ] = ( (array) $item )[ $field ];
			}
			$rows[] = $row;
		}
		if ( 'json' === $format ) {
			echo json_encode( $rows ), "\n";
			return;
		}
		foreach ( array_merge( array( $fields ), $rows ) as $row ) {
			if ( 'csv' === $format ) {
				fputcsv( STDOUT, $row );
			} else {
				echo implode( "\t", $row ), "\n";
			}
		}
	}
}

namespace {
	require __DIR__ . '/with-site.php';

	$words   = array();
	$options = array();
	foreach ( array_slice( $argv, 2 ) as $word ) {
		if ( preg_match( '/^--([\w-]+)(?:=(.*))?$/s', $word, $found ) ) {
			$options[ $found[1] ] = isset( $found[2] ) ? $found[2] : true;
		} else {
			$words[] = $word;
		}
	}
	$name = 'masthead ' . $argv[1];
	if ( ! isset( WP_CLI::$commands[ $name ] ) ) {
		WP_CLI::error( "'$argv[1]' is not a registered subcommand of 'masthead'." );
	}
	$refused = stand_in_refuses( WP_CLI::$commands[ $name ], $words, $options );
	if ( '' !== $refused ) {
		WP_CLI::error( $refused );
	}
	call_user_func( WP_CLI::$commands[ $name ], $words, $options );
}
