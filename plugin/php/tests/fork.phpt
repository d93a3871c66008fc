--TEST--
100 forks: a child opens a context of its own, and the parent's goes on
--EXTENSIONS--
masthead
pcntl
--FILE--
<?php
$native = new Masthead\Native();
$ask = fn (int $i): string => json_decode($native->call('links', "{\"url\":\"x.com/a$i\"}"))->handle;
$ask(0);
$right = 0;
for ($i = 1; $i <= 100; ++$i) {
    $child = pcntl_fork();
    if ($child === 0) {
        exit($ask($i) === "a$i" && strlen($native->lines('links', '{"url":"x.com/b"}')) > 10 ? 0 : 1);
    }
    $right += $ask(1000 + $i) === 'a' . (1000 + $i) ? 1 : 0;
    pcntl_waitpid($child, $status);
    $right += pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0 ? 1 : 0;
}
echo "$right of 200\n";
?>
--EXPECT--
200 of 200
