#!/usr/bin/env python3
"""What PHP pays for masthead: measure.py BUILD

Per call by extension, FFI and server side by side; the first call of a fresh worker; the memory a
worker takes more. BUILD is a build tree with masthead_php and masthead_cli."""

import argparse
import json
import pathlib
import statistics
import subprocess
import tempfile
import time

import fpm
import pages

HERE = pathlib.Path(__file__).resolve().parent
HOST = HERE.parents[2] / "plugin/php"
ONE = ["pm = static", "pm.max_children = 1"]
ASCII = {"a": "Jane Doe", "b": "Doe, J."}
SCRIPTS = {"a": "Мария Иванова", "b": "Mariya Ivanova"}
PAGE = {"text": "https://x.com/JaneDoe\n\nBy Jane Doe\n\nA reporter at The Example Times since 2009.\n"}


def per_call(options, extension, library, folder):
    socket = folder / "serve.sock"
    server = subprocess.Popen([options.build / "bin/masthead", "serve", "--socket", socket])
    try:
        while not socket.exists():
            time.sleep(0.05)
        print(subprocess.run(
            ["php", "-d", f"extension={extension}", HERE / "per_call.php", HOST / "lib", library,
             f"unix:{socket}", str(options.rounds)],
            check=True, capture_output=True, text=True).stdout)
    finally:
        server.kill()
        server.wait()


def first_calls(server, files, name, method, request):
    """The first call of fresh workers, the loading of the library in it, in milliseconds by the clock
    and of the processor."""
    times, spent = [], []
    for _ in range(50):
        said = fpm.ask_json(server.socket(name), files["call"], method=method,
                            request=json.dumps(request))
        times.append(said["ms"])
        spent.append(said["cpu"])
    return times, spent


def memory(server, files, pool, calls):
    for method, request in calls:
        fpm.ask_json(server.socket(pool), files["call"], method=method, request=json.dumps(request))
    return fpm.private_kib(fpm.ask_json(server.socket(pool), files["pid"])["pid"])


def workers(options, extension, folder):
    loaded = [f"php_admin_value[extension] = {extension}"]
    files = pages.write(folder, HOST)
    fresh = ONE + loaded + ["pm.max_requests = 1"]
    server = fpm.Fpm(options.fpm, folder, {"fresh": fresh, "with": ONE + loaded, "without": ONE})
    try:
        for what, method, request in (("links", "links", {"url": "x.com/JaneDoe"}),
                                      ("names, ASCII", "names", ASCII),
                                      ("names, two scripts", "names", SCRIPTS),
                                      ("resolve", "resolve", PAGE)):
            times, spent = first_calls(server, files, "fresh", method, request)
            print(f"first call of a worker, {what:18} median {statistics.median(times):6.1f} ms,"
                  f" largest of {len(times)} {max(times):6.1f} ms;"
                  f" of the processor {statistics.median(spent):.1f} and {max(spent):.1f} ms")
        without = memory(server, files, "without", [])
        plain = memory(server, files, "with", [("links", {"url": "x.com/JaneDoe"}),
                                               ("resolve", PAGE)])
        scripts = memory(server, files, "with", [("names", SCRIPTS)])
        print(f"private memory of a worker: {without} KiB without, {plain - without} KiB more after"
              f" links and resolve, {scripts - without} KiB more after two scripts")
    finally:
        server.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--fpm", default="/usr/sbin/php-fpm8.2")
    parser.add_argument("--rounds", type=int, default=500)
    options = parser.parse_args()
    build = options.build.resolve()
    extension, library = build / "plugin/php/masthead.so", build / "plugin/libmasthead.so.0"
    with tempfile.TemporaryDirectory() as folder:
        per_call(options, extension, library, pathlib.Path(folder))
        workers(options, extension, pathlib.Path(folder))


main()
