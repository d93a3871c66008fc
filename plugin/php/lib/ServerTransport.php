<?php

declare(strict_types=1);

namespace Masthead;

/**
 * `masthead serve` on a unix socket or on the loopback: for hosts that may load no native code, and
 * where a crash of the engine must not end a worker. Registry and settings are the server's own.
 */
final class ServerTransport implements Transport
{
    /** Options that are longer stand before the documents. */
    private const ADDRESS_BYTES = 2000;

    /** @var Wire */
    private $wire;
    /** @var string[] */
    private $headers;

    /**
     * @param string $address "unix:/PATH" or "http://HOST:PORT"; off the loopback a token is needed
     * @param string $token   what the server wants to see; '': none
     * @param float  $timeout seconds one call may take, waiting for the connection included
     * @param int    $limit   bytes of the longest answer
     * @throws Exception where the address or the token cannot be one
     */
    public function __construct(
        string $address,
        string $token = '',
        float $timeout = 10.0,
        int $limit = 67108864
    ) {
        [$target, $host, $isLocal] = self::target($address);
        if (!$isLocal && $token === '') {
            throw new Exception(
                "the server $address is not on the loopback: give the token it wants",
                Abi::DENIED
            );
        }
        if (preg_match('/[^\x21-\x7e]/', $token) === 1) {
            throw new Exception('the token may hold printable ASCII only', Abi::INVALID_INPUT);
        }
        $this->headers = ["Host: $host", 'Accept: application/json'];
        if ($token !== '') {
            $this->headers[] = "Authorization: Bearer $token";
        }
        $this->wire = new Wire($target, $timeout, $limit);
    }

    public function name(): string
    {
        return 'server';
    }

    public function call(string $method, string $json): string
    {
        $headers = array_merge($this->headers, ['Content-Type: application/json']);
        return $this->ask('POST', self::path($method), $headers, $json);
    }

    public function lines(string $method, string $lines, string $options = '{}'): string
    {
        $headers = array_merge($this->headers, ['Content-Type: application/jsonl']);
        $inAddress = rawurlencode($options);
        if (strlen($inAddress) > self::ADDRESS_BYTES) {
            $inAddress = 'first-line';
            $lines = $options . "\n" . $lines;
        }
        $path = self::path($method) . '?options=' . $inAddress;
        return $this->ask('POST', $path, $headers, $lines);
    }

    public function about(): array
    {
        $health = json_decode($this->ask('GET', '/v1/health', $this->headers, ''), true);
        if (!is_array($health) || !is_string($health['version'] ?? null)) {
            throw new Exception('the server does not say its version', Abi::UNAVAILABLE);
        }
        $build = $health['build'] ?? '';
        return ['version' => $health['version'], 'build' => is_string($build) ? $build : ''];
    }

    private static function path(string $method): string
    {
        if (strpos($method, "\0") !== false) {
            throw new Exception('the method holds a NUL byte: leave it out', Abi::INVALID_INPUT);
        }
        return '/v1/' . rawurlencode($method);
    }

    private function ask(string $verb, string $path, array $headers, string $body): string
    {
        [$status, $fields, $answer] = $this->wire->request($verb, $path, $headers, $body);
        if ($status === 200) {
            return $answer;
        }
        $code = (int) ($fields['masthead-code'] ?? 0);
        throw Failure::ofJson(
            $answer,
            $code !== 0 ? $code : self::codeOf($status),
            "the server answered $status and gave no reason: is it masthead serve?"
        );
    }

    private static function codeOf(int $status): int
    {
        $codes = [
            400 => Abi::INVALID_INPUT,
            401 => Abi::DENIED,
            403 => Abi::DENIED,
            404 => Abi::NOT_FOUND,
            413 => Abi::LIMIT,
            503 => Abi::UNAVAILABLE,
            504 => Abi::CANCELLED,
        ];
        return $codes[$status] ?? ($status >= 500 ? Abi::INTERNAL : Abi::UNAVAILABLE);
    }

    /** @return array{0: string, 1: string, 2: bool} what to connect to, the header Host, is it local */
    private static function target(string $address): array
    {
        if (preg_match('~^unix:(?://)?(/[^\0]+)$~', $address, $found) === 1) {
            return ['unix://' . $found[1], 'localhost', true];
        }
        $pattern = '~^http://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):([0-9]{1,5})/?$~';
        if (preg_match($pattern, $address, $found) === 1 && (int) $found[2] <= 65535) {
            $isLocal = preg_match('/^(127(\.[0-9]{1,3}){3}|\[::1\]|localhost)$/', $found[1]) === 1;
            return ["tcp://$found[1]:$found[2]", "$found[1]:$found[2]", $isLocal];
        }
        throw new Exception(
            "'$address' is no address of a server: write unix:/PATH or http://127.0.0.1:PORT",
            Abi::INVALID_INPUT
        );
    }
}
