<?php

declare(strict_types=1);

namespace Masthead;

/**
 * One HTTP/1.1 connection, kept between requests for a short while; PHP streams, nothing else.
 * Every failure is an Exception with the code UNAVAILABLE, a deadline that passed CANCELLED, an
 * answer that is too large LIMIT. A request is never sent twice.
 */
final class Wire
{
    private const HEAD_BYTES = 65536;
    /** A server that ends idle connections must not do so just when one is used again. */
    private const IDLE_SECONDS = 1.0;
    private const CONNECT_SECONDS = 1.0;

    /** @var string what stream_socket_client() takes */
    private $target;
    /** @var float seconds a request may take */
    private $timeout;
    /** @var int bytes of the longest answer */
    private $limit;
    /** @var resource|null */
    private $stream = null;
    /** @var string what was read and not yet used */
    private $buffer = '';
    /** @var float */
    private $deadline = 0.0;
    /** @var float when the last answer was complete */
    private $idleSince = 0.0;
    /** @var int the process that connected */
    private $process = 0;

    public function __construct(string $target, float $timeout, int $limit)
    {
        $this->target = $target;
        $this->timeout = $timeout;
        $this->limit = $limit;
    }

    /**
     * @param string[] $headers lines without their ends
     * @return array{0: int, 1: array<string, string>, 2: string} status, headers by their names in
     *         lower case, body
     */
    public function request(string $verb, string $path, array $headers, string $body): array
    {
        $this->deadline = self::clock() + $this->timeout;
        $headers[] = 'Content-Length: ' . strlen($body);
        $head = "$verb $path HTTP/1.1\r\n" . implode("\r\n", $headers) . "\r\n\r\n";
        try {
            $this->connect();
            $this->send($head . $body);
            do {
                [$status, $fields, $version] = $this->readHead();
            } while ($status < 200);
            $answer = $this->readBody($fields);
        } catch (Exception $failure) {
            $this->close();
            throw $failure;
        }
        $this->idleSince = self::clock();
        $ends = $version === '1.0' || stripos($fields['connection'] ?? '', 'close') !== false;
        if ($ends || $this->buffer !== '') {
            $this->close();
        }
        return [$status, $fields, $answer];
    }

    private function close(): void
    {
        if ($this->stream !== null) {
            fclose($this->stream);
        }
        $this->stream = null;
        $this->buffer = '';
    }

    private function connect(): void
    {
        $isFresh = self::clock() - $this->idleSince < self::IDLE_SECONDS;
        if ($this->stream !== null && $isFresh && $this->process === getmypid()) {
            return;
        }
        $this->close();
        $seconds = min(self::CONNECT_SECONDS, $this->timeout);
        $stream = @stream_socket_client($this->target, $code, $why, $seconds);
        if ($stream === false) {
            throw $this->failure("cannot be reached: $why: is masthead serve running?");
        }
        stream_set_blocking($stream, false);
        $this->stream = $stream;
        $this->process = getmypid();
    }

    private function send(string $bytes): void
    {
        for ($sent = 0, $size = strlen($bytes); $sent < $size;) {
            $this->await(false);
            $wrote = @fwrite($this->stream, $sent === 0 ? $bytes : substr($bytes, $sent, 1 << 20));
            if ($wrote === false) {
                // It may have answered, and then closed, before all was sent: too large, no token.
                return;
            }
            $sent += $wrote;
        }
    }

    /** @return array{0: int, 1: array<string, string>, 2: string} */
    private function readHead(): array
    {
        while (($end = strpos($this->buffer, "\r\n\r\n")) === false) {
            if (strlen($this->buffer) > self::HEAD_BYTES) {
                throw $this->failure('sent too long a header: is it masthead serve?');
            }
            $this->fill();
        }
        $lines = explode("\r\n", substr($this->buffer, 0, $end));
        $this->buffer = (string) substr($this->buffer, $end + 4);
        if (preg_match('~^HTTP/(1\.[01]) ([1-5]\d\d)\b~', $lines[0], $found) !== 1) {
            throw $this->failure('does not speak HTTP/1.1: is it masthead serve?');
        }
        $fields = [];
        foreach (array_slice($lines, 1) as $line) {
            $parts = explode(':', $line, 2);
            $fields[strtolower(trim($parts[0]))] = trim($parts[1] ?? '');
        }
        return [(int) $found[2], $fields, $found[1]];
    }

    private function readBody(array $fields): string
    {
        if (isset($fields['transfer-encoding'])) {
            if (strtolower($fields['transfer-encoding']) !== 'chunked') {
                throw $this->failure('sent an unknown transfer coding: is it masthead serve?');
            }
            return $this->readChunks();
        }
        $length = $fields['content-length'] ?? '';
        if (preg_match('/^\d{1,15}$/', $length) !== 1) {
            throw $this->failure('sent an answer without its length: is it masthead serve?');
        }
        return $this->take((int) $length);
    }

    private function readChunks(): string
    {
        $body = '';
        while (true) {
            $line = $this->takeLine();
            if (preg_match('/^([0-9a-f]{1,8})\s*(;|$)/i', $line, $found) !== 1) {
                throw $this->failure('sent a broken chunk: is it masthead serve?');
            }
            $size = (int) hexdec($found[1]);
            if ($size === 0) {
                while ($this->takeLine() !== '') {
                }
                return $body;
            }
            $this->checkSize(strlen($body) + $size);
            $body .= $this->take($size);
            if ($this->takeLine() !== '') {
                throw $this->failure('sent a broken chunk: is it masthead serve?');
            }
        }
    }

    private function takeLine(): string
    {
        while (($end = strpos($this->buffer, "\r\n")) === false) {
            if (strlen($this->buffer) > self::HEAD_BYTES) {
                throw $this->failure('sent too long a line: is it masthead serve?');
            }
            $this->fill();
        }
        $line = substr($this->buffer, 0, $end);
        $this->buffer = (string) substr($this->buffer, $end + 2);
        return $line;
    }

    private function take(int $size): string
    {
        $this->checkSize($size);
        while (strlen($this->buffer) < $size) {
            $this->fill();
        }
        $bytes = substr($this->buffer, 0, $size);
        $this->buffer = (string) substr($this->buffer, $size);
        return $bytes;
    }

    private function checkSize(int $size): void
    {
        if ($size > $this->limit) {
            throw new Exception(
                "the answer is longer than answer_bytes ({$this->limit}): ask for less at a time",
                Abi::LIMIT
            );
        }
    }

    private function fill(): void
    {
        $this->await(true);
        $bytes = @fread($this->stream, 1 << 16);
        if ($bytes === false || ($bytes === '' && feof($this->stream))) {
            throw $this->failure('closed the connection before it had answered');
        }
        $this->buffer .= $bytes;
    }

    /** Waits until the stream can be read or written; a signal does not end the wait. */
    private function await(bool $toRead): void
    {
        do {
            $left = $this->deadline - self::clock();
            if ($left <= 0) {
                throw new Exception(
                    "the server at {$this->target} did not answer in {$this->timeout} seconds",
                    Abi::CANCELLED
                );
            }
            $read = $toRead ? [$this->stream] : null;
            $write = $toRead ? null : [$this->stream];
            $except = null;
            $seconds = (int) $left;
            $ready = @stream_select($read, $write, $except, $seconds, (int) (($left - $seconds) * 1e6));
        } while ($ready === false || $ready === 0);
    }

    private function failure(string $words): Exception
    {
        return new Exception("the server at {$this->target} $words", Abi::UNAVAILABLE);
    }

    private static function clock(): float
    {
        return hrtime(true) / 1e9;
    }
}
