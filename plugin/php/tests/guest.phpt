--TEST--
Signals, locale, working directory, environment, mask, threads and descriptors are left alone
--EXTENSIONS--
masthead
--SKIPIF--
<?php
if (!is_readable('/proc/self/status')) {
    die('skip what a process has is read from /proc');
}
?>
--FILE--
<?php
function around(): array
{
    $status = file_get_contents('/proc/self/status');
    preg_match_all('/^(SigBlk|SigIgn|SigCgt|Umask|Threads):.*$/m', $status, $lines);
    return $lines[0] + [
        'locale' => setlocale(LC_ALL, '0'),
        'cwd' => getcwd(),
        'environment' => getenv(),
        'descriptors' => array_map(fn ($fd) => @readlink("/proc/self/fd/$fd"), scandir('/proc/self/fd')),
        'errors' => [error_reporting(), set_error_handler(null)],
        'mapped' => strpos(file_get_contents('/proc/self/maps'), 'libmasthead.so') !== false,
    ];
}

$before = around();
$native = new Masthead\Native();
// ASCII, and scripts that are transliterated.
$native->call('names', '{"a":"Jane Doe","b":"Doe, J."}');
$native->call('names', '{"a":"Мария Иванова","b":"Mariya Ivanova"}');
$native->call('resolve', '{"text":"https://x.com/JaneDoe\n\nBy Jane Doe\n"}');
try {
    $native->call('links', '{');
} catch (Masthead\Exception $error) {
}
$after = around();
echo 'at load: ', $before['mapped'] ? 'mapped' : 'not mapped', ', then: ', $after['mapped'] ? 'mapped' : 'not', "\n";
unset($before['mapped'], $after['mapped']);
foreach ($before as $what => $was) {
    if ($after[$what] !== $was) {
        echo "$what changed\n", print_r($was, true), print_r($after[$what], true);
    }
}
echo count($before), " things looked at\n";
?>
--EXPECT--
at load: not mapped, then: mapped
10 things looked at
