<?php

declare(strict_types=1);

namespace Masthead;

/** JSON objects, with failures as ours. */
final class Json
{
    /** @throws Exception MALFORMED where a text in it is not UTF-8 */
    public static function write(array $object, string $what): string
    {
        if ($object === []) {
            return '{}';
        }
        try {
            return json_encode(
                $object,
                JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
                | JSON_PRESERVE_ZERO_FRACTION
            );
        } catch (\JsonException $why) {
            throw new Exception("$what cannot be written as JSON: {$why->getMessage()}", Abi::MALFORMED);
        }
    }

    /** @throws Exception INTERNAL where it is no object or list */
    public static function read(string $json): array
    {
        $value = json_decode($json, true);
        if (!is_array($value)) {
            throw new Exception('the answer is not JSON: ' . json_last_error_msg(), Abi::INTERNAL);
        }
        return $value;
    }
}
