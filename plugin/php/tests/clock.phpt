--TEST--
The engine knows what time it is, by the extension and by FFI
--EXTENSIONS--
masthead
ffi
--FILE--
<?php
require dirname(__DIR__) . '/lib/autoload.php';
$file = sys_get_temp_dir() . '/masthead-clock-' . getmypid() . '.db';
foreach (['extension', 'ffi'] as $i => $transport) {
    $engine = Masthead\Engine::open([
        'transport' => $transport,
        'library' => (string) getenv('TEST_MASTHEAD_LIBRARY'),
        'registry' => $file,
    ]);
    $engine->call('ingest', ['mention_id' => "m$i", 'document' => "d$i", 'name' => 'Jane Doe']);
    $at = $engine->call('epoch', ['advance' => true])['at'];
    echo $transport, ' ', abs(strtotime($at) - time()) < 60 ? 'now' : $at, "\n";
}
array_map('unlink', glob("$file*"));
?>
--EXPECT--
extension now
ffi now
