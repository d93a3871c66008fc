--TEST--
A registry that cannot be used says so at once
--EXTENSIONS--
masthead
--FILE--
<?php
$folder = sys_get_temp_dir() . '/masthead-broken-' . getmypid();
mkdir($folder);
function told(string $registry, string $method, string $input = '{}'): string
{
    $from = hrtime(true);
    try {
        (new Masthead\Native(json_encode(['registry' => $registry])))->call($method, $input);
        $said = 'ok';
    } catch (Masthead\Exception $error) {
        $said = (string) $error->getCode();
    }
    $took = (hrtime(true) - $from) / 1e9;
    return $said . ($took < 5 ? '' : " after $took s");
}
$mention = '{"mention_id":"m1","document":"d","name":"Jane Doe"}';

echo 'no folder: ', told("$folder/none/a.db", 'epoch'), ', ', told("$folder/none/a.db", 'ingest', $mention), "\n";
echo 'a folder: ', told($folder, 'epoch'), ', ', told($folder, 'ingest', $mention), "\n";
file_put_contents("$folder/text.db", str_repeat('no registry ', 1000));
echo 'a text: ', told("$folder/text.db", 'epoch'), ', ', told("$folder/text.db", 'ingest', $mention), "\n";
echo 'kept: ', told("$folder/kept.db", 'ingest', $mention), ', ', told("$folder/kept.db", 'epoch'), "\n";

foreach (glob("$folder/*") as $file) {
    unlink($file);
}
rmdir($folder);
?>
--EXPECT--
no folder: 9, 9
a folder: 8, 8
a text: 8, 8
kept: ok, ok
