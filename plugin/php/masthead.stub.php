<?php

/** @generate-class-entries */

namespace Masthead;

/** An error of masthead: getCode() is one of enum masthead_code, the message names input and remedy. */
class Exception extends \RuntimeException
{
}

/**
 * One configuration of masthead. The context behind it is opened at the first call in the worker,
 * shared by all objects of the same config, and kept between requests.
 *
 * @strict-properties
 * @not-serializable
 */
final class Native
{
    /** @param string $config a JSON object of the keys of masthead-config(5); read at the first call. */
    public function __construct(string $config = "{}") {}

    /**
     * Runs one method of masthead-methods(7) on one JSON text and gives its JSON.
     *
     * @throws Exception
     */
    public function call(string $method, string $json): string {}

    /**
     * The version of the library, "MAJOR.MINOR.PATCH".
     *
     * @throws Exception where it cannot be loaded or does not fit
     */
    public static function version(): string {}

    /**
     * What PHP the extension is for and which build of the library it uses:
     * "API20220829,NTS libmasthead/BUILD-ID".
     *
     * @throws Exception where the library cannot be loaded or does not fit
     */
    public static function buildId(): string {}
}
