--TEST--
The server's connection is used again, but not for long, and not by a child
--EXTENSIONS--
masthead
pcntl
posix
--FILE--
<?php
require dirname(__DIR__) . '/lib/autoload.php';
require __DIR__ . '/serve.inc';
$engine = Masthead\Engine::open(['transport' => 'server', 'server' => start_server()]);
$handle = fn (string $name): string => $engine->call('links', ['url' => "x.com/$name"])['handle'];
$inode = function (): string {
    foreach (scandir('/proc/self/fd') as $fd) {
        $link = (string) @readlink("/proc/self/fd/$fd");
        if ($fd > 2 && strpos($link, 'socket:') === 0) {
            return $link;
        }
    }
    return 'none';
};
echo $handle('one'), "\n";
$first = $inode();
echo $handle('two'), "\n";
var_dump($first !== 'none', $inode() === $first);
usleep(1200000);
echo $handle('three'), "\n";
var_dump($inode() === $first);

// An error, and an answer of the other framing, leave the connection usable.
try {
    $engine->call('linkz');
} catch (Masthead\Exception $error) {
    echo $error->getCode(), "\n";
}
echo $handle('four'), "\n";
echo count($engine->lines('links', array_fill(0, 500, ['url' => 'x.com/a']))), "\n";
?>
--EXPECT--
one
two
bool(true)
bool(true)
three
bool(false)
1
four
500
