--TEST--
A registry that cannot be used says so at once, and one that was replaced is opened anew
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

// While a worker has it open, it is removed; a backup is put in its place; that goes, too, and is made anew.
function mentions(string $registry): int
{
    return json_decode((new Masthead\Native(json_encode(['registry' => $registry])))->call('epoch', '{}'))->mentions;
}
$more = fn (int $i): string => '{"mention_id":"m' . $i . '","document":"d' . $i . '","name":"Jane Doe"}';
told("$folder/kept.db", 'backup', json_encode(['to' => "$folder/backup"]));
echo 'more: ', told("$folder/kept.db", 'ingest', $more(2)), ', ', mentions("$folder/kept.db"), "\n";
$remove = fn () => array_map('unlink', glob("$folder/kept.db*"));
$remove();
echo 'gone: ', told("$folder/kept.db", 'epoch'), ', ', told("$folder/kept.db", 'erase', '{"author":"m1"}'), "\n";
copy("$folder/backup", "$folder/kept.db");
echo 'put back: ', mentions("$folder/kept.db"), ', ', told("$folder/kept.db", 'ingest', $more(3)), ', ',
    mentions("$folder/kept.db"), "\n";
$remove();
echo 'anew: ', told("$folder/kept.db", 'ingest', $more(4)), ', ', mentions("$folder/kept.db"), ', ',
    filesize("$folder/kept.db") > 0 ? 'a file' : 'no file', "\n";
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
more: ok, 2
gone: 9, 9
put back: 1, ok, 2
anew: ok, 1, a file
