--TEST--
Native: every failure is a Masthead\Exception with the library's code, and its words say what to do
--EXTENSIONS--
masthead
--FILE--
<?php
$cases = [
    // config, method, input
    ['{}', 'linkz', '{}'],
    ['{}', 'links', ''],
    ['{}', 'links', '{'],
    ['{}', 'links', '{"url":5}'],
    ['{}', "li\0nks", '{}'],
    ["{}\0", 'links', '{}'],
    ['{"colour":1}', 'links', '{}'],
    ['[', 'links', '{}'],
    ['{}', 'audit', '{}'],
    ['{}', 'epoch', '{}'],
    ['{"registry":"/nowhere/authors.db"}', 'epoch', '{}'],
];
foreach ($cases as [$config, $method, $input]) {
    try {
        (new Masthead\Native($config))->call($method, $input);
        echo "no error\n";
    } catch (Masthead\Exception $error) {
        echo $error->getCode(), ' ', $error->getMessage(), "\n";
    }
}
try {
    (new Masthead\Native())->lines('links', '{}', '{"colour":1}');
} catch (Masthead\Exception $error) {
    echo $error->getCode(), ' ', $error->getMessage(), "\n";
}
// A stream that failed is closed: the next one opens.
$native = new Masthead\Native('{"registry":"/nowhere/authors.db"}');
try {
    $native->lines('ingest', '{"document":"a","name":"Jane Doe"}');
} catch (Masthead\Exception $error) {
    echo $error->getCode(), ' ', $error->getMessage(), "\n";
}
var_dump(strpos($native->lines('links', '{"url":"x.com/a"}'), '"kind":"profile"') !== false);

foreach (['serialize', fn ($object) => clone $object, fn ($object) => $object->more = 1] as $forbidden) {
    try {
        $forbidden(new Masthead\Native());
        echo "no error\n";
    } catch (Throwable $error) {
        echo get_class($error), "\n";
    }
}
var_dump((new ReflectionClass('Masthead\Native'))->isFinal());
?>
--EXPECTF--
1 unknown method "linkz": did you mean "links"?
2 not JSON: it is empty
2 not a JSON object: it must begin with { and end with }
1 /url must be a string
1 the method holds a NUL byte: leave it out
1 the config holds a NUL byte: leave it out
1 config: unknown config key "colour"%S (at /colour)
2 config: not a JSON object: it must begin with { and end with }
11 audit compares the lines of a stream: open a stream of it
1 there is no registry: name its file as "registry"
9 there is no registry /nowhere/authors.db: ingest makes one
1 unknown option "colour"%S (at /colour)
%d %s/nowhere/authors.db%s
bool(true)
Exception
Error
Error
bool(true)
