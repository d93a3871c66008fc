"""The PHP pages that the tests and measurements of php-fpm ask for."""

import pathlib

CALL = """<?php
require '{host}/lib/autoload.php';
$options = json_decode($_GET['options'] ?? '{{}}', true);
try {{
    $spent = static function () {{
        $used = getrusage();
        return 1e3 * ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'])
            + 1e-3 * ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']);
    }};
    $before = $spent();
    $from = hrtime(true);
    $engine = Masthead\\Engine::open($options);
    $answer = $engine->call($_GET['method'] ?? 'links', json_decode($_GET['request'], true));
    $took = (hrtime(true) - $from) / 1e6;
    $said = ['transport' => $engine->transport(), 'answer' => $answer, 'ms' => $took,
        'cpu' => $spent() - $before];
    if (isset($_GET['status'])) {{
        $said['status'] = $engine->status();
    }}
}} catch (Masthead\\Exception $error) {{
    $said = ['code' => $error->getCode(), 'error' => $error->getMessage()];
}}
echo json_encode($said + ['pid' => getmypid()]);
"""

PAGES = {
    "call": CALL,
    "pid": "<?php echo json_encode(['pid' => getmypid()]);",
    # A fault inside native code ends a worker so.
    "crash": "<?php (new Masthead\\Native())->call('links', '{{\"url\":\"x.com/a\"}}');"
             "posix_kill(getmypid(), 11); sleep(5);",
    "forbidden": "<?php try {{ FFI::cdef('int getpid(void);', 'libc.so.6'); $said = 'allowed'; }}"
                 "catch (FFI\\Exception $error) {{ $said = $error->getMessage(); }}"
                 "echo json_encode(['said' => $said]);",
    "too_much": "<?php ini_set('memory_limit', '8M'); ini_set('display_errors', '1');"
                "(new Masthead\\Native())->lines('links',"
                " str_repeat('{{\"url\":\"x.com/a\"}}' . \"\\n\", 70000)); echo 'not reached';",
}


def write(folder, host):
    """Writes the pages and gives their files by name."""
    files = {}
    for name, text in PAGES.items():
        files[name] = pathlib.Path(folder) / f"{name}.php"
        files[name].write_text(text.format(host=host), encoding="utf-8")
    return files


def preloaded(folder, host, library):
    """The settings that preload FFI, on a copy of the header that names the library's file."""
    header = pathlib.Path(folder) / "masthead.h"
    text = (pathlib.Path(host) / "ffi/masthead.h").read_text(encoding="utf-8")
    header.write_text(text.replace('"libmasthead.so.0"', f'"{library}"'), encoding="utf-8")
    return ["ffi.enable=preload", f"ffi.preload={header}", "opcache.enable=1",
            f"opcache.preload={host}/ffi/preload.php"]
