--TEST--
A registry that the parent has open serves its children, too
--EXTENSIONS--
masthead
pcntl
--FILE--
<?php
$file = sys_get_temp_dir() . '/masthead-fork-' . getmypid() . '.db';
$native = new Masthead\Native(json_encode(['registry' => $file]));
$keep = fn (int $i): string => $native->call(
    'ingest',
    json_encode(['mention_id' => "m$i", 'document' => "d$i", 'name' => "Jane Doe$i"])
);
$keep(0);
for ($i = 1; $i <= 10; ++$i) {
    $child = pcntl_fork();
    if ($child === 0) {
        $keep($i);
        exit(0);
    }
    pcntl_waitpid($child, $status);
}
echo json_decode($native->call('epoch', '{}'))->mentions, "\n";
array_map('unlink', glob("$file*"));
?>
--EXPECT--
11
