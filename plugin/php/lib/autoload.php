<?php

declare(strict_types=1);

// Loads the classes of this folder (PSR-4). Masthead\Exception and Masthead\Native are the
// extension's where that is loaded; then the file of the first is never read.
spl_autoload_register(static function (string $class): void {
    if (strncmp($class, 'Masthead\\', 9) !== 0) {
        return;
    }
    $file = __DIR__ . '/' . str_replace('\\', '/', substr($class, 9)) . '.php';
    if (is_file($file)) {
        require $file;
    }
});
