<?php
/**
 * The one place that talks to the engine. Whatever happens in it, the page goes on.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** Seconds for which pages do not ask again after the engine has failed. */
const MASTHEAD_PAUSE = 30;

/** Seconds a server may take for many documents at once; it has a limit of its own. */
const MASTHEAD_LINES_SECONDS = 300;

/** Milliseconds that a read waits for a registry which another program has for itself. Writes wait longer. */
const MASTHEAD_REGISTRY_WAIT = 1000;

/** Seconds that a reader's page waits for a server. */
const MASTHEAD_PAGE_WAIT = 2;

/** What stands for an engine that cannot be had. */
const MASTHEAD_UNAVAILABLE = 3;

/** What stands for a fault of our own. */
const MASTHEAD_INTERNAL = 99;

/** What the engine answers where an id is not known; it is no failure. */
const MASTHEAD_NOT_FOUND = 9;

/** What it answers where the request itself is at fault: that says nothing of the engine. */
const MASTHEAD_FAULTS_OF_REQUEST = array( 1, 2, 4, 9, 10 );

/**
 * Of those, what speaks against the engine, or what it was set up with, by the method. What asks by an
 * id of our making, or for nothing but the registry's state, is never at fault itself; what is to be
 * kept can miss nothing but a place for it; and 10 is a registry that may not be written, or a token.
 */
const MASTHEAD_FAULTS_OF_ENGINE = array(
	'show'    => array( 1, 2, 4, 10 ),
	'epoch'   => array( 1, 2, 4, 10 ),
	'ingest'  => array( 9, 10 ),
	'judge'   => array( 10 ),
	'authors' => array( 10 ),
);

/** The methods whose success says that the registry is in order again. */
const MASTHEAD_REGISTRY_METHODS = array( 'render', 'show', 'ingest', 'epoch', 'authors', 'judge', 'review' );

/**
 * Loads the engine's classes: those of the host's own copy (constant MASTHEAD_PHP_LIB), or those
 * that come with the plugin.
 *
 * @return bool Whether Masthead\Engine is there.
 */
function masthead_load_engine() {
	if ( class_exists( 'Masthead\Engine', false ) ) {
		return true;
	}
	$folder = defined( 'MASTHEAD_PHP_LIB' ) ? (string) MASTHEAD_PHP_LIB : MASTHEAD_PLUGIN_DIR . '/engine/lib';
	$file   = trailingslashit( $folder ) . 'autoload.php';
	if ( is_readable( $file ) ) {
		require_once $file;
	}
	return class_exists( 'Masthead\Engine' );
}

/**
 * What Masthead\Engine is opened with.
 *
 * @return array
 */
function masthead_engine_options() {
	$options = array(
		'registry'  => masthead_registry_path(),
		'transport' => defined( 'MASTHEAD_TRANSPORT' ) ? (string) MASTHEAD_TRANSPORT : 'auto',
		'config'    => array( 'limits.registry_wait_ms' => MASTHEAD_REGISTRY_WAIT ),
	);
	if ( masthead_is_readers_page() ) {
		$options['timeout'] = MASTHEAD_PAGE_WAIT;
	}
	if ( defined( 'MASTHEAD_SERVER' ) ) {
		$options['server'] = (string) MASTHEAD_SERVER;
	}
	if ( defined( 'MASTHEAD_TOKEN' ) ) {
		$options['token'] = (string) MASTHEAD_TOKEN;
	}
	return $options;
}

/**
 * Whether this request is a reader's, who waits for nothing; saving may take longer.
 *
 * @return bool
 */
function masthead_is_readers_page() {
	return ! is_admin() && ! wp_doing_cron() && 'cli' !== PHP_SAPI && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST );
}

/**
 * The engine of this request.
 *
 * @return \Masthead\Engine
 * @throws \RuntimeException Where it cannot be had; the message names the remedy.
 */
function masthead_engine() {
	// Sites of a network have registries of their own.
	static $engines = array();
	$path           = masthead_registry_path();
	if ( isset( $engines[ $path ] ) ) {
		return $engines[ $path ];
	}
	if ( ! masthead_load_engine() ) {
		throw new \RuntimeException( esc_html__( 'The engine\'s PHP classes are missing: reinstall the plugin, or name their folder by MASTHEAD_PHP_LIB in wp-config.php.', 'masthead' ) );
	}
	if ( '' === $path ) {
		throw new \RuntimeException( esc_html__( 'There is no folder for the registry: name a file outside the web root by MASTHEAD_REGISTRY in wp-config.php, and activate the plugin again.', 'masthead' ) );
	}
	if ( get_option( 'masthead_exposed' ) ) {
		throw new \RuntimeException( esc_html__( 'The registry\'s folder can be read over the web: deny it, or name a file outside the web root by MASTHEAD_REGISTRY in wp-config.php.', 'masthead' ) );
	}
	$opened = \Masthead\Engine::open( masthead_engine_options() );
	masthead_refuse_lost_registry( $opened );
	$engines[ $path ] = $opened;
	return $opened;
}

/**
 * Refuses to go on where the registry was there and is not. The engine would begin a new one, which
 * knows nothing of what is to be kept back. A server's registry may be out of our sight.
 *
 * @param \Masthead\Engine $engine Opened, and not asked yet.
 * @throws \RuntimeException Where its file is gone.
 */
function masthead_refuse_lost_registry( $engine ) {
	if ( 'server' !== $engine->transport() && get_option( 'masthead_kept' ) && ! file_exists( masthead_registry_path() ) ) {
		/* translators: %s: a path. */
		throw new \RuntimeException( sprintf( esc_html__( 'The registry %s is gone: bring it back from a backup, or begin a new one in the settings of Masthead.', 'masthead' ), esc_html( masthead_registry_path() ) ) );
	}
}

/**
 * Asks the engine.
 *
 * @param string $method  A method of masthead-methods(7).
 * @param array  $request Its input.
 * @return array|WP_Error The answer, or why there is none; the error's code is the engine's number.
 */
function masthead_ask( $method, array $request = array() ) {
	try {
		$engine = masthead_engine();
	} catch ( \Throwable $failure ) {
		// What it is opened with is the host's, never the request's.
		masthead_note_failure( (int) $failure->getCode(), $failure->getMessage() );
		return new WP_Error( MASTHEAD_UNAVAILABLE, $failure->getMessage() );
	}
	try {
		$answer = $engine->call( $method, $request );
	} catch ( \Throwable $failure ) {
		// A fault of our own has no number, and WordPress takes 0 for no error.
		$code = (int) $failure->getCode() > 0 ? (int) $failure->getCode() : MASTHEAD_INTERNAL;
		if ( ! in_array( $code, MASTHEAD_FAULTS_OF_REQUEST, true ) || masthead_is_lost( $method, $code ) ) {
			masthead_note_failure( $code, $failure->getMessage() );
		}
		return new WP_Error( $code, $failure->getMessage() );
	}
	masthead_note_answer( $method );
	return $answer;
}

/**
 * Has the engine run a method over many documents, which it compares.
 *
 * @param string   $method  "audit" or "merge".
 * @param iterable $rows    The documents, each as an array.
 * @param array    $options The method's.
 * @return array[]|WP_Error The lines of its answer, or why there are none.
 */
function masthead_ask_lines( $method, $rows, array $options = array() ) {
	try {
		$engine = masthead_engine();
		if ( 'server' === $engine->transport() ) {
			// A page does not wait so long; what compares a whole site may.
			$engine = \Masthead\Engine::open( array( 'timeout' => MASTHEAD_LINES_SECONDS ) + masthead_engine_options() );
		}
		return $engine->lines( $method, $rows, $options );
	} catch ( \Throwable $failure ) {
		$code = (int) $failure->getCode() > 0 ? (int) $failure->getCode() : MASTHEAD_INTERNAL;
		return new WP_Error( $code, $failure->getMessage() );
	}
}

/**
 * Whether an answer speaks against the engine though its number may mean the request. What names no id
 * can miss nothing but the registry, if that was there.
 *
 * @param string $method What was asked.
 * @param int    $code   The engine's number.
 * @return bool
 */
function masthead_is_lost( $method, $code ) {
	if ( isset( MASTHEAD_FAULTS_OF_ENGINE[ $method ] ) && in_array( $code, MASTHEAD_FAULTS_OF_ENGINE[ $method ], true ) ) {
		return true;
	}
	return MASTHEAD_NOT_FOUND === $code && in_array( $method, array( 'resolve', 'render', 'epoch', 'authors', 'review' ), true ) && get_option( 'masthead_kept' );
}

/**
 * Takes note that the engine answers.
 *
 * @param string $method What it was asked.
 */
function masthead_note_answer( $method ) {
	if ( in_array( $method, MASTHEAD_REGISTRY_METHODS, true ) && null !== masthead_failure() ) {
		update_option( 'masthead_failure', '', true );
	}
	if ( 'ingest' === $method && ! get_option( 'masthead_kept' ) ) {
		update_option( 'masthead_kept', 1, true );
	}
}

/**
 * Asks the engine for what a reader's page shows. A page does not wait for an engine that has just
 * failed.
 *
 * @param string $method  As of masthead_ask().
 * @param array  $request Likewise.
 * @return array|WP_Error
 */
function masthead_ask_for_page( $method, array $request = array() ) {
	$failure = masthead_failure();
	if ( null !== $failure && time() - $failure['last'] < MASTHEAD_PAUSE ) {
		return new WP_Error( $failure['code'], $failure['message'] );
	}
	return masthead_ask( $method, $request );
}

/**
 * The failure that has not passed yet.
 *
 * @return array|null code, message, since and last (times).
 */
function masthead_failure() {
	$failure = get_option( 'masthead_failure' );
	return is_array( $failure ) && isset( $failure['code'], $failure['message'], $failure['since'], $failure['last'] ) ? $failure : null;
}

/**
 * Keeps a failure for the administrator's eyes. The option is loaded with all others, so a page pays
 * no query for it.
 *
 * @param int    $code    The engine's number.
 * @param string $message What happened, and the remedy.
 */
function masthead_note_failure( $code, $message ) {
	$before = masthead_failure();
	$now    = time();
	update_option(
		'masthead_failure',
		array(
			'code'    => $code,
			'message' => wp_check_invalid_utf8( (string) $message, true ),
			'since'   => null !== $before ? $before['since'] : $now,
			'last'    => $now,
		),
		true
	);
}

/**
 * A failure in words. Those that name a file of the host are for who looks after the site.
 *
 * @param WP_Error $error Of masthead_ask().
 * @return string
 */
function masthead_words_of( WP_Error $error ) {
	$words = $error->get_error_message();
	$plain = in_array( $error->get_error_code(), MASTHEAD_FAULTS_OF_REQUEST, true ) && ! preg_match( '#(^|\s|:)/\w#', $words );
	return $plain || current_user_can( 'manage_options' ) ? $words : __( 'The engine does not answer.', 'masthead' );
}

/**
 * How the engine does, for Site Health and the settings. Asks it now.
 *
 * @return array|WP_Error What Masthead\Engine::status() tells.
 */
function masthead_status() {
	try {
		return masthead_engine()->status();
	} catch ( \Throwable $failure ) {
		return new WP_Error( MASTHEAD_UNAVAILABLE, $failure->getMessage() );
	}
}
