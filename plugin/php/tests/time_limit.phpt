--TEST--
max_execution_time cancels a long call, between two documents
--EXTENSIONS--
masthead
--INI--
memory_limit=512M
--FILE--
<?php
$lines = '';
for ($i = 0; $i < 300000; ++$i) {
    $lines .= "{\"name\":\"Jane Doe\",\"bio\":\"Jane Doe is a reporter at The Example Times since 2009, who "
        . "covers health and science from Berlin ($i).\"}\n";
}
register_shutdown_function(function (): void {
    $took = processor() - $GLOBALS['from'];
    echo $took < 1.5 ? "in time\n" : "after $took s\n";
});
// It counts the processor's time, and two seconds later it would end the worker.
function processor(): float
{
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']
        + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}
set_time_limit(1);
$from = processor();
$native = new Masthead\Native();
$native->lines('bio', $lines);
echo "not reached, or the machine is too fast\n";
?>
--EXPECTF--
Fatal error: Maximum execution time of 1 second exceeded in %s on line %d
in time
