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

# What a process has that is not ours to change, before the engine is loaded and after it was used.
LOOK = """<?php
function around(): array {{
    $status = file_get_contents('/proc/self/status');
    preg_match_all('/^(SigBlk|SigIgn|SigCgt|Umask|Threads):.*$/m', $status, $lines);
    return ['process' => $lines[0], 'locale' => setlocale(LC_ALL, '0'), 'zone' => date('e P'),
        'folder' => getcwd(), 'real folder' => readlink('/proc/self/cwd'), 'environment' => getenv(),
        'limits' => file_get_contents('/proc/self/limits')];
}}
"""
AROUND = LOOK + """
require '{host}/lib/autoload.php';
$before = around();
$engine = Masthead\\Engine::open(['transport' => $_GET['transport']]);
foreach (['Jane Doe', '\u041c\u0430\u0440\u0438\u044f'] as $name) {{
    $engine->call('names', ['a' => $name, 'b' => 'Doe, J.']);
}}
$engine->call('resolve', ['text' => "https://x.com/JaneDoe\\n\\nBy Jane Doe\\n"]);
try {{
    $engine->call('links', []);
}} catch (Masthead\\Exception $error) {{
}}
echo json_encode(['before' => $before, 'after' => around(), 'pid' => getmypid()]);
"""

# Opens, calls and closes so often: the extension keeps four configs open, so that one of five others
# is opened anew; FFI's context goes with its object.
MANY = """<?php
require '{host}/lib/autoload.php';
set_time_limit(0);
for ($at = 0; $at < $_GET['count']; ++$at) {{
    $config = json_encode(['limits.links' => 1000 + $at % 5]);
    $native = $_GET['transport'] === 'ffi'
        ? new Masthead\\FfiTransport($config) : new Masthead\\Native($config);
    $native->call('links', '{{"url":"https://x.com/JaneDoe"}}');
    unset($native);
}}
echo json_encode(['pid' => getmypid(), 'calls' => $at]);
"""

PAGES = {
    "call": CALL,
    "pid": "<?php echo json_encode(['pid' => getmypid()]);",
    # A fault inside native code ends a worker so.
    "crash": "<?php (new Masthead\\Native())->call('links', '{{\"url\":\"x.com/a\"}}');"
             "posix_kill(getmypid(), 11); sleep(5);",
    # A call of many seconds, to be ended amid.
    "long": "<?php $lines = str_repeat('{{\"name\":\"Jane Doe\",\"bio\":\"x.com/a\"}}' . \"\\n\", 400000);"
            "(new Masthead\\Native())->lines('bio', $lines); echo 'not reached';",
    "around": AROUND,
    "begun": LOOK + "echo json_encode(around()['process']);",
    "many": MANY,
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
