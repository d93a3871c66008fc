--TEST--
memory_limit ends the request where PHP says so, and nothing breaks
--EXTENSIONS--
masthead
--INI--
memory_limit=16M
--FILE--
<?php
register_shutdown_function(function (): void {
    ini_set('memory_limit', '64M');
    echo strlen((new Masthead\Native())->call('links', '{"url":"x.com/a"}')) > 0 ? "goes on\n" : "";
});
$lines = str_repeat("{\"url\":\"x.com/a\"}\n", 200000);
(new Masthead\Native())->lines('links', $lines);
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Allowed memory size of 16777216 bytes exhausted%a
goes on
