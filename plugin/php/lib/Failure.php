<?php

declare(strict_types=1);

namespace Masthead;

/** Makes exceptions of what the engine says of an error. */
final class Failure
{
    /**
     * Of a masthead.error/1: its message, and where in the input unless that is in it; the same
     * words as the extension's.
     *
     * @param int    $code  where the JSON has none
     * @param string $words where it has no message
     */
    public static function ofJson(string $json, int $code, string $words = ''): Exception
    {
        $error = json_decode($json, true, 8);
        if (!is_array($error) || !is_string($error['message'] ?? null)) {
            return new Exception($words !== '' ? $words : $json, $code);
        }
        $message = $error['message'];
        $pointer = $error['pointer'] ?? null;
        if (is_string($pointer) && strpos($message, $pointer) === false) {
            $message .= " (at $pointer)";
        }
        return new Exception($message, is_int($error['code'] ?? null) ? $error['code'] : $code);
    }
}
