--TEST--
Engine: options that cannot be, and what is chosen
--EXTENSIONS--
masthead
--FILE--
<?php
require dirname(__DIR__) . '/lib/autoload.php';
use Masthead\Engine;

$cases = [
    [],
    ['transport' => 'auto'],
    ['transport' => 'extension', 'config' => ['limits.depth' => 9]],
    ['colour' => 1],
    ['transport' => 'pigeon'],
    ['registry' => null],
    ['config' => '{}'],
    ['config' => ['now' => "\xff"]],
    ['timeout' => 0],
    ['timeout' => 'long'],
    ['transport' => 'server'],
    ['transport' => 'server', 'server' => 'localhost:8087'],
    ['transport' => 'server', 'server' => 'unix:relative.sock'],
    ['transport' => 'server', 'server' => 'https://127.0.0.1:8087'],
    ['transport' => 'server', 'server' => 'http://127.0.0.1:80876'],
    ['transport' => 'server', 'server' => "http://127.0.0.1:8087/\r\nX: y"],
    ['transport' => 'server', 'server' => 'http://127.0.0.1.example.org:8087'],
    ['transport' => 'server', 'server' => 'http://192.0.2.1:8087'],
    ['transport' => 'server', 'server' => 'http://192.0.2.1:8087', 'token' => "a\r\nX: y"],
    ['transport' => 'server', 'server' => 'http://192.0.2.1:8087', 'token' => 'abc'],
    ['transport' => 'server', 'server' => 'http://[::1]:8087', 'timeout' => 2],
];
foreach ($cases as $i => $options) {
    try {
        $transport = Engine::open($options)->transport();
        echo "$i $transport\n";
    } catch (Masthead\Exception $error) {
        echo $i, ' ', $error->getCode(), ' ', addcslashes($error->getMessage(), "\r\n"), "\n";
    }
}
?>
--EXPECT--
0 extension
1 extension
2 extension
3 1 there is no option 'colour': use registry, transport, server, token, timeout, library, config
4 1 there is no transport 'pigeon': use auto, extension, ffi, server
5 1 the option registry must be of the type string
6 1 the option config must be of the type array
7 2 the option config cannot be written as JSON: Malformed UTF-8 characters, possibly incorrectly encoded
8 1 the option timeout must be a number of seconds
9 1 the option timeout must be a number of seconds
10 3 no server is configured: give its address as the option server
11 1 'localhost:8087' is no address of a server: write unix:/PATH or http://127.0.0.1:PORT
12 1 'unix:relative.sock' is no address of a server: write unix:/PATH or http://127.0.0.1:PORT
13 1 'https://127.0.0.1:8087' is no address of a server: write unix:/PATH or http://127.0.0.1:PORT
14 1 'http://127.0.0.1:80876' is no address of a server: write unix:/PATH or http://127.0.0.1:PORT
15 1 'http://127.0.0.1:8087/\r\nX: y' is no address of a server: write unix:/PATH or http://127.0.0.1:PORT
16 10 the server http://127.0.0.1.example.org:8087 is not on the loopback: give the token it wants
17 10 the server http://192.0.2.1:8087 is not on the loopback: give the token it wants
18 1 the token may hold printable ASCII only
19 server
20 server
