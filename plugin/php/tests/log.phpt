--TEST--
What the library logs goes to PHP's log, one line each, after the call
--EXTENSIONS--
masthead
--INI--
error_log=
log_errors=1
display_errors=0
html_errors=0
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'masthead-log-');
ini_set('error_log', $file);
$native = new Masthead\Native();
$native->call('resolve', '{"text":"https://x.com/a\n"}');
$native->call('links', '{"url":"x.com/a"}');
(new Masthead\Native('{"log.level":"error"}'))->call('resolve', '{"text":"https://x.com/a\n"}');
// More than are kept of one call.
$native->lines('resolve', str_repeat("{\"text\":\"https://x.com/a\\n\"}\n", 100));
foreach (file($file) as $i => $line) {
    echo $i, ' ', preg_replace('/^\[.*?\] /', '', $line);
}
unlink($file);
?>
--EXPECTF--
0 masthead: document-1: 1 link but no author's name; %s
1 masthead: %s
%A
17 masthead: more was logged in this call, and is left out
