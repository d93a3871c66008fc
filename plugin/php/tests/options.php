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
        echo $i, ' ', Engine::open($options)->transport(), "\n";
    } catch (Masthead\Exception $error) {
        echo $i, ' ', $error->getCode(), ' ', addcslashes($error->getMessage(), "\r\n"), "\n";
    }
}
?>
