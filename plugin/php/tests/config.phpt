--TEST--
Native: limits hold for their own config, and more configs than a worker keeps take turns
--EXTENSIONS--
masthead
--FILE--
<?php
$natives = [];
for ($i = 0; $i < 12; ++$i) {
    $natives[] = new Masthead\Native('{"limits":{"input_bytes":' . (30 + $i) . '}}');
}
$right = 0;
for ($round = 0; $round < 3; ++$round) {
    foreach ($natives as $i => $native) {
        foreach ([29, 30 + $i, 31 + $i] as $size) {
            $input = str_pad('{"url":"x.com/a"}', $size);
            try {
                $native->call('links', $input);
                $right += $size <= 30 + $i ? 1 : 0;
            } catch (Masthead\Exception $error) {
                $right += $size > 30 + $i && $error->getCode() === 4 ? 1 : 0;
            }
        }
    }
}
echo "$right of ", 3 * 12 * 3, "\n";
?>
--EXPECT--
108 of 108
