--TEST--
Engine::status(): which transports can be used and why not, and how the registry is
--EXTENSIONS--
masthead
--FILE--
<?php
require dirname(__DIR__) . '/lib/autoload.php';
use Masthead\Engine;

$folder = sys_get_temp_dir() . '/masthead-status-' . getmypid();
mkdir($folder);
file_put_contents("$folder/broken.db", str_repeat('no registry ', 1000));
Engine::open(['registry' => "$folder/kept.db"])
    ->call('ingest', ['mention_id' => 'm1', 'document' => 'd', 'name' => 'Jane Doe']);

$status = Engine::open(['server' => "unix:$folder/nobody.sock"])->status();
echo $status['transport'], ' ', $status['version'], ' ', $status['build'], "\n";
foreach ($status['transports'] as $name => $each) {
    echo $name, ' ', var_export($each['usable'], true), ' ', $each['why'], "\n";
}
$states = [
    [],
    ['registry' => "$folder/none.db"],
    ['registry' => "$folder/kept.db"],
    ['config' => ['registry' => "$folder/kept.db"]],
    ['registry' => "$folder/broken.db"],
    ['registry' => $folder],
    ['transport' => 'server', 'server' => "unix:$folder/nobody.sock"],
];
foreach ($states as $options) {
    $registry = Engine::open($options)->status()['registry'];
    echo $registry['state'], ' ', basename($registry['file']), ' ', $registry['mentions'] ?? '-', ' ',
        $registry['code'] ?? '', "\n";
}
array_map('unlink', glob("$folder/*"));
rmdir($folder);
?>
--EXPECTF--
extension 0.1.%d API%s
extension true 
ffi %s
server false the server at unix://%s/nobody.sock cannot be reached: %s: is masthead serve running?
none  - 0
absent none.db - 9
ok kept.db 1 
ok kept.db 1 
failed broken.db - 8
failed masthead-status-%d - %d
failed  - 3
