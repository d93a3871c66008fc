<?php

// What one call costs by each transport, in microseconds: per_call.php LIB LIBRARY SERVER ROUNDS
declare(strict_types=1);

[, $lib, $library, $server, $rounds] = $argv;
require "$lib/autoload.php";

$json = json_encode(['url' => 'https://www.facebook.com/aamirsaeed.abbassi/?' . str_repeat('utm_source=a&', 21)]);
$transports = [
    'extension' => new Masthead\ExtensionTransport(),
    'ffi' => new Masthead\FfiTransport('{}', $library),
    'server, kept' => new Masthead\ServerTransport($server),
    'server, new' => null,
];
$took = array_fill_keys(array_keys($transports), []);
// Turn about, so that what else the machine does falls on all alike.
for ($round = 0; $round < (int) $rounds; ++$round) {
    foreach ($transports as $name => $transport) {
        for ($i = 0; $i < 20; ++$i) {
            $from = hrtime(true);
            ($transport ?? new Masthead\ServerTransport($server))->call('links', $json);
            $took[$name][] = (hrtime(true) - $from) / 1000;
        }
    }
}
printf("%d bytes in, %d calls each, microseconds\n", strlen($json), 20 * $rounds);
foreach ($took as $name => $times) {
    sort($times);
    $count = count($times);
    printf("%-13s p50 %8.1f  p99 %8.1f\n", $name, $times[$count >> 1], $times[(int) ($count * 0.99)]);
}
