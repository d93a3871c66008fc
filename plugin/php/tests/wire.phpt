--TEST--
The server's transport against servers that mean harm, are slow, or go away
--EXTENSIONS--
masthead
pcntl
posix
--FILE--
<?php
require dirname(__DIR__) . '/lib/autoload.php';
use Masthead\ServerTransport;

const OK = "HTTP/1.1 200 OK\r\n";
// What is sent after a request was read; null: the connection is closed without a word; an integer: a wait
// of so many milliseconds.
$cases = [
    'length' => [OK . "Content-Length: 2\r\n\r\n{}"],
    'byte by byte' => array_merge(...array_map(null, array_map(fn ($c) => [$c, 1], str_split(OK . "Content-Length: 2\r\n\r\n{}")))),
    'chunks' => [OK . "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;a=b\r\n}\r\n0\r\nTrailer: x\r\n\r\n"],
    'after 100' => ["HTTP/1.1 100 Continue\r\n\r\n" . OK . "Content-Length: 2\r\n\r\n{}"],
    'HTTP/1.0' => ["HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}"],
    'nothing' => [null],
    'cut head' => ["HTTP/1.1 200", null],
    'cut body' => [OK . "Content-Length: 5\r\n\r\n{}", null],
    'cut chunk' => [OK . "Transfer-Encoding: chunked\r\n\r\n5\r\n{}", null],
    'no length' => [OK . "\r\n{}", null],
    'wrong length' => [OK . "Content-Length: -1\r\n\r\n{}"],
    'too long' => [OK . "Content-Length: 1001\r\n\r\n{}"],
    'too long in chunks' => [OK . "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n{}"],
    'unknown coding' => [OK . "Transfer-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"],
    'broken chunk' => [OK . "Transfer-Encoding: chunked\r\n\r\n2\r\n{}x\r\n0\r\n\r\n"],
    'no chunk' => [OK . "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}"],
    'not HTTP' => ["220 mail.example.org ESMTP\r\n\r\n"],
    'endless head' => [OK . str_repeat("X: y\r\n", 20000)],
    'too slow' => [OK, 900],
    'a page' => ["HTTP/1.1 502 Bad Gateway\r\nContent-Length: 13\r\n\r\n<html></html>"],
    'a code without words' => ["HTTP/1.1 503 Busy\r\nMasthead-Code: 7\r\nContent-Length: 2\r\n\r\n{}"],
    'words' => ["HTTP/1.1 404 No\r\nContent-Length: 39\r\n\r\n" . '{"code":9,"message":"there is no such"}'],
];
$socket = sys_get_temp_dir() . '/masthead-wire-' . getmypid() . '.sock';
$server = stream_socket_server("unix://$socket");
$parent = getmypid();
$child = pcntl_fork();
if ($child === 0) {
    foreach ($cases as $name => $parts) {
        $client = stream_socket_accept($server, 10);
        fread($client, 65536);
        foreach ($parts as $part) {
            if (is_int($part)) {
                usleep(1000 * $part);
            } elseif ($part !== null) {
                @fwrite($client, $part);
            }
        }
        if (end($parts) !== null) {
            // Left open, so that the client is not helped by an end.
            stream_set_timeout($client, 2);
            fread($client, 1);
        }
        fclose($client);
    }
    exit(0);
}
foreach ($cases as $name => $parts) {
    $from = hrtime(true);
    try {
        $said = (new ServerTransport("unix:$socket", '', 0.6, 1000))->call('links', '{}');
    } catch (Masthead\Exception $error) {
        $said = $error->getCode() . ' ' . str_replace("unix://$socket", 'S', $error->getMessage());
    }
    $took = (hrtime(true) - $from) / 1e9;
    echo $name, ': ', $said, $took < 2 ? '' : " after $took s", "\n";
}
pcntl_waitpid($child, $status);
unlink($socket);
try {
    (new ServerTransport("unix:$socket"))->call('links', '{}');
} catch (Masthead\Exception $error) {
    echo 'nobody: ', $error->getCode(), "\n";
}
?>
--EXPECT--
length: {}
byte by byte: {}
chunks: {}
after 100: {}
HTTP/1.0: {}
nothing: 3 the server at S closed the connection before it had answered
cut head: 3 the server at S closed the connection before it had answered
cut body: 3 the server at S closed the connection before it had answered
cut chunk: 3 the server at S closed the connection before it had answered
no length: 3 the server at S sent an answer without its length: is it masthead serve?
wrong length: 3 the server at S sent an answer without its length: is it masthead serve?
too long: 4 the answer is longer than answer_bytes (1000): ask for less at a time
too long in chunks: 4 the answer is longer than answer_bytes (1000): ask for less at a time
unknown coding: 3 the server at S sent an unknown transfer coding: is it masthead serve?
broken chunk: 3 the server at S sent a broken chunk: is it masthead serve?
no chunk: 3 the server at S sent a broken chunk: is it masthead serve?
not HTTP: 3 the server at S does not speak HTTP/1.1: is it masthead serve?
endless head: 3 the server at S sent too long a header: is it masthead serve?
too slow: 5 the server at S did not answer in 0.6 seconds
a page: 99 the server answered 502 and gave no reason: is it masthead serve?
a code without words: 7 the server answered 503 and gave no reason: is it masthead serve?
words: 9 there is no such
nobody: 3
