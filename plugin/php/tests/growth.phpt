--TEST--
10,000 times a context is opened, used and closed, and nothing grows
--EXTENSIONS--
masthead
--SKIPIF--
<?php
if (!is_readable('/proc/self/statm')) {
    die('skip the memory of a process is read from /proc');
}
?>
--FILE--
<?php
// More configs than are kept, so that each use opens a context and closes another.
$use = function (int $i): void {
    $native = new Masthead\Native('{"limits":{"links":' . (1 + $i % 100) . '}}');
    $native->call('links', '{"url":"x.com/a"}');
    $native->lines('links', '{"url":"x.com/a"}');
};
$resident = fn (): int => 4 * (int) explode(' ', file_get_contents('/proc/self/statm'))[1];
for ($i = 0; $i < 500; ++$i) {
    $use($i);
}
$before = [$resident(), memory_get_usage(), count(scandir('/proc/self/fd'))];
for ($i = 0; $i < 10000; ++$i) {
    $use($i);
}
$after = [$resident(), memory_get_usage(), count(scandir('/proc/self/fd'))];
$grown = $after[0] - $before[0];
echo $grown <= 1024 ? "resident: fine\n" : "resident: grew by $grown KiB\n";
echo $after[1] - $before[1] <= 4096 ? "PHP: fine\n" : "PHP: grew\n";
echo $after[2] === $before[2] ? "descriptors: fine\n" : "descriptors: grew\n";
?>
--EXPECT--
resident: fine
PHP: fine
descriptors: fine
