--TEST--
Engine: the three transports answer alike, and fail alike
--EXTENSIONS--
masthead
ffi
pcntl
posix
--FILE--
<?php
require dirname(__DIR__) . '/lib/autoload.php';
require __DIR__ . '/serve.inc';
use Masthead\{Engine, Exception};

$settings = ['limits.input_bytes' => 2000, 'log.level' => 'error', 'now' => '2026-11-29'];
$options = [
    'server' => start_server('a-token-that-is-long-enough', $settings),
    'token' => 'a-token-that-is-long-enough',
    'library' => (string) getenv('TEST_MASTHEAD_LIBRARY'),
    'config' => $settings,
];

$calls = [
    ['links', ['url' => 'https://x.com/JaneDoe?s=08']],
    ['links', ['url' => "caf\u{e9} \u{1f600} \"quoted\" \\ </script>"]],
    ['names', ['a' => 'Мария Иванова', 'b' => 'Mariya Ivanova']],
    ['resolve', ['text' => "https://x.com/JaneDoe\n\nBy Jane Doe\n\nA reporter since 2009.\n"]],
    ['links', []],
    ['linkz', []],
    ["li nks/..?a=b#c\0", []],
    ['links', ['url' => 5]],
    ['links', ['url' => "\xff"]],
    ['links', ['url' => str_repeat('a', 3000)]],
    ['audit', []],
    ['epoch', []],
];
$streams = [
    ['links', [['url' => 'x.com/a'], ['url' => 5], ['url' => '']], []],
    ['audit', [['document' => 'd', 'name' => 'admin'], ['document' => 'e', 'name' => 'Jane Doe']], ['rules' => []]],
    ['links', [], []],
    ['audit', [['document' => 'd', 'name' => 'admin']], ['colour' => 'a&b=c']],
    ['epoch', [['a' => 1]], []],
    // More than an address holds.
    ['audit', [['document' => 'd', 'author_ids' => ['a7']]], ['authors' => array_map(
        fn ($i) => ['author_id' => "a$i", 'name' => "Jane Doe,"],
        range(1, 30)
    )]],
];
function told(callable $ask): string
{
    try {
        return json_encode($ask(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    } catch (Exception $error) {
        // What is too long the server may refuse before it has read it, in words of its own.
        return $error->getCode() . ($error->getCode() === 4 ? '' : ' ' . $error->getMessage());
    }
}
$answers = [];
foreach (['extension', 'ffi', 'server'] as $name) {
    $engine = Engine::open(['transport' => $name] + $options);
    echo $engine->transport(), "\n";
    foreach ($calls as $i => [$method, $request]) {
        $answers["call $i $method"][] = told(fn () => $engine->call($method, $request));
    }
    foreach ($streams as $i => [$method, $rows, $streamOptions]) {
        $answers["lines $i $method"][] = told(fn () => $engine->lines($method, $rows, $streamOptions));
    }
}
$failed = 0;
foreach ($answers as $what => $three) {
    $failed += preg_match('/^\d/', $three[0]);
    if (count(array_unique($three)) !== 1) {
        echo "$what differs:\n  ", implode("\n  ", $three), "\n";
    }
}
echo count($answers), " asked, $failed failed\n";
unset($engine);
foreach (['', 'wrong'] as $token) {
    echo told(fn () => Engine::open(['transport' => 'server', 'token' => $token] + $options)->call('links'))[0], "\n";
}
$status = Engine::open(['transport' => 'server'] + $options)->status();
echo $status['version'], ' ', $status['registry']['state'], "\n";
?>
--EXPECTF--
extension
ffi
server
18 asked, 10 failed
1
1
0.1.%d none
