<?php

declare(strict_types=1);

namespace Masthead;

/** One way to the engine. All take and give the same JSON and fail with the same codes. */
interface Transport
{
    /** "extension", "ffi" or "server". */
    public function name(): string;

    /**
     * Runs one method of masthead-methods(7) on one JSON text and gives its JSON.
     *
     * @throws Exception
     */
    public function call(string $method, string $json): string;

    /**
     * Which library answers: its version, "MAJOR.MINOR.PATCH", and its build where that is known.
     *
     * @return array{version: string, build: string}
     * @throws Exception
     */
    public function about(): array;
}
