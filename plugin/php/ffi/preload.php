<?php

declare(strict_types=1);

// opcache.preload = .../plugin/php/ffi/preload.php, beside ffi.preload = .../plugin/php/ffi/masthead.h.
// What is preloaded may use FFI, and nothing else may. It does not call FFI here: php-fpm would not
// start. Masthead\Exception stays out: the extension, when a pool loads it, brings its own.
require_once __DIR__ . '/../lib/Transport.php';
require_once __DIR__ . '/../lib/FfiTransport.php';
