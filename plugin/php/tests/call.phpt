--TEST--
Native: calls, answers, and one object after the other on the same config
--EXTENSIONS--
masthead
--FILE--
<?php
$native = new Masthead\Native();
$request = '{"url":"https://x.com/JaneDoe?s=08"}';
$first = json_decode($native->call('links', $request), true);
echo $first['schema'], ' ', $first['canonical'], "\n";
var_dump($native->call('links', $request) === (new Masthead\Native('{}'))->call('links', $request));
var_dump($native instanceof Masthead\Native, is_subclass_of('Masthead\Exception', 'RuntimeException'));
var_dump(preg_match('/^\d+\.\d+\.\d+$/', Masthead\Native::version()));
var_dump(preg_match('~^API\d+,(NTS|TS)(,debug)? libmasthead/[0-9a-f]{16,}$~', Masthead\Native::buildId()));

echo $native->lines('links', "{\"url\":\"x.com/a\"}\nnot json\n{\"url\":\"x.com/b\"}") ?: 'nothing';
var_dump($native->lines('links', ''));
?>
--EXPECTF--
masthead.links/1 https://x.com/JaneDoe
bool(true)
bool(true)
bool(true)
int(1)
int(1)
{"schema":"masthead.links/1","input":"x.com/a",%s}
{"schema":"masthead.error/1","line":2,"error":{"code":2,%s}}
{"schema":"masthead.links/1","input":"x.com/b",%s}
string(0) ""
