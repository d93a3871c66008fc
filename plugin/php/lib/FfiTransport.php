<?php

declare(strict_types=1);

namespace Masthead;

/**
 * The engine inside the worker, by PHP's FFI. Under php-fpm only preloaded code may use FFI, so this
 * class is preloaded (plugin/php/ffi/preload.php); on the command line it loads the library itself.
 *
 * A context lasts as long as the object. There is no log and no cancelling, and the rules about age
 * count from when the object was made.
 */
final class FfiTransport implements Transport
{
    private const SCOPE = 'masthead';

    /** @var \FFI */
    private $ffi;
    /** @var string */
    private $config;
    /** @var \FFI\CData|null */
    private $context = null;
    /** @var int the process that opened the context */
    private $process = 0;

    /**
     * @param string $config  a JSON object of the keys of masthead-config(5)
     * @param string $library the library's file, on the command line; '': as ffi/masthead.h says
     * @throws Exception where FFI may not be used, or the library is not there or does not fit
     */
    public function __construct(string $config = '{}', string $library = '')
    {
        $this->ffi = self::load($library);
        $this->config = self::withTime($config);
        $version = $this->about()['version'];
        $wanted = Abi::MAJOR . '.' . Abi::MINOR;
        if (strncmp("$version.", "$wanted.", strlen($wanted) + 1) !== 0) {
            throw new Exception(
                "libmasthead is version $version, and this class was written for $wanted:"
                . ' install the plug-in and the library of one release',
                Abi::UNSUPPORTED
            );
        }
    }

    public function __destruct()
    {
        $this->close();
    }

    public function name(): string
    {
        return 'ffi';
    }

    public function call(string $method, string $json): string
    {
        if (strpos($method, "\0") !== false) {
            throw new Exception('the method holds a NUL byte: leave it out', Abi::INVALID_INPUT);
        }
        if ($this->process !== getmypid()) {
            $this->open();
        }
        $out = $this->ffi->new('char*[1]');
        $size = $this->ffi->new('size_t[1]');
        $code = $this->ffi->masthead_call($this->context, $method, $json, strlen($json), $out, $size);
        if ($code !== 0) {
            throw Failure::ofJson(self::text($this->ffi->masthead_last_error($this->context)), $code);
        }
        try {
            return \FFI::string($out[0], $size[0]);
        } finally {
            $this->ffi->masthead_free($out[0]);
        }
    }

    public function about(): array
    {
        return ['version' => self::text($this->ffi->masthead_version()), 'build' => ''];
    }

    /** A context of the parent process is left alone. */
    private function open(): void
    {
        $this->context = null;
        $made = $this->ffi->new('masthead_context*[1]');
        $code = $this->ffi->masthead_open(Abi::MAJOR, Abi::MINOR, null, $this->config, $made);
        if ($code !== 0) {
            throw Failure::ofJson(self::text($this->ffi->masthead_last_error(null)), $code);
        }
        $this->context = $made[0];
        $this->process = getmypid();
    }

    private function close(): void
    {
        if ($this->context !== null && $this->process === getmypid()) {
            $this->ffi->masthead_close($this->context);
        }
        $this->context = null;
    }

    /** A function's const char* is a string to FFI already, other char pointers are not. */
    private static function text($given): string
    {
        return is_string($given) ? $given : \FFI::string($given);
    }

    private static function load(string $library): \FFI
    {
        if (!extension_loaded('ffi')) {
            throw new Exception('PHP\'s extension FFI is not loaded: install it', Abi::UNAVAILABLE);
        }
        try {
            return \FFI::scope(self::SCOPE);
        } catch (\FFI\Exception $why) {
            if (PHP_SAPI !== 'cli') {
                throw new Exception(
                    'FFI is not preloaded: ' . $why->getMessage()
                    . ': set ffi.preload, opcache.preload and opcache.preload_user',
                    Abi::UNAVAILABLE
                );
            }
        }
        return self::loadHere($library);
    }

    private static function loadHere(string $library): \FFI
    {
        $header = dirname(__DIR__) . '/ffi/masthead.h';
        try {
            if ($library === '') {
                return \FFI::load($header);
            }
            $declarations = preg_replace('/^#define.*$/m', '', (string) file_get_contents($header));
            return \FFI::cdef($declarations, $library);
        } catch (\FFI\Exception $why) {
            throw new Exception(
                'FFI cannot load libmasthead: ' . $why->getMessage() . ': install it, or name its file',
                Abi::UNAVAILABLE
            );
        }
    }

    /** A callback of FFI must not throw, so the library gets the time as a setting and no clock. */
    private static function withTime(string $config): string
    {
        $settings = json_decode($config, true);
        if (!is_array($settings) || isset($settings['now'])) {
            return $config;
        }
        return json_encode($settings + ['now' => gmdate('Y-m-d\TH:i:s\Z')], JSON_UNESCAPED_SLASHES);
    }
}
