"""Every behaviour of a hostile server ends as it should: hostile_test.py PROBE MASTHEAD

The server is a tool beside the corpora (MASTHEAD_CORPORA/../tools/hostile_http.py); where it, or
the right to make a network of one's own, is missing, the test says so and is skipped. Server and
client run where there is no network but the loopback; 127.0.0.2 is a canary nobody may reach."""

import json
import os
import pathlib
import runpy
import socket
import subprocess
import sys
import tempfile
import urllib.request
from concurrent.futures import ThreadPoolExecutor

SKIPPED = 77
INSIDE = "--inside"
MEBI = 1 << 20
LONGEST_MS = 11_000
MOST_GROWTH_KIB = 16 * 1024


def failed(*words):
    return lambda row: row["outcome"] == "no_answer" and row["failure"] in words


def ended(*words):
    return lambda row: row["outcome"] in words


def either(*checks):
    return lambda row: any(check(row) for check in checks)


def with_body(size):
    return lambda row: row["outcome"] == "ok" and row["body_bytes"] == size


def after_two_seconds(row):
    return row["outcome"] == "ok" and row["requests"] == 2 and row["elapsed_ms"] >= 2000


def disallowed(row):
    return row["robots"] == "disallowed"


LIMIT = failed("too_large", "header_too_large")
# What the server's table calls an outcome, and what of ours it is.
EXPECTED = {
    "success": ended("ok"),
    "timeout": failed("timeout"),
    "too_large": failed("too_large"),
    "header_too_large": failed("header_too_large"),
    "truncated": failed("truncated"),
    "success_10_bytes": with_body(10),
    "protocol_error": failed("protocol"),
    "protocol_error_or_too_large": failed("protocol", "too_large"),
    "protocol_error_or_te_wins": either(failed("protocol"), with_body(5)),
    "header_too_large_or_protocol_error": failed("header_too_large", "protocol"),
    "too_many_redirects": ended("too_many_redirects"),
    "blocked_address": ended("blocked"),
    "blocked_scheme": ended("blocked"),
    "blocked": ended("blocked"),
    "http_error": ended("http_error"),
    "bad_redirect": ended("bad_redirect"),
    "success_or_block": ended("ok", "blocked"),
    "success_or_limit": either(ended("ok"), LIMIT),
    "retried_after_2s_once_or_deferred": after_two_seconds,
    "deferred": ended("deferred"),
    "deferred_default_backoff": ended("deferred"),
    "success_within_retry_budget": ended("ok"),
    "not_found": ended("not_found"),
    "gone": ended("gone"),
    "empty": ended("empty"),
    "http_error_or_ignored": ended("http_error"),
    "connection_error": failed("connection"),
    "timeout_or_limit": either(failed("timeout"), LIMIT),
    "decode_error": failed("decode"),
    # What the bytes mean is the page reader's work; here they arrive whole.
    "success_not_utf7": ended("ok"),
    "success_default_charset": ended("ok"),
    "limit_error": with_body(1_000_000),
    "unsupported_type": ended("unsupported_type"),
    "sniff_or_unsupported": ended("ok", "unsupported_type"),
    # It is said to be JSON, and a page was asked for.
    "parse_error": ended("unsupported_type"),
    "success_then_304": ended("ok"),
    "success_no_crlf_sent_back": ended("ok"),
    "disallowed": disallowed,
    "disallowed_or_timeout": either(disallowed, failed("timeout")),
}


class Server:
    def __init__(self, tool):
        self.process = subprocess.Popen([sys.executable, tool, "0"], stdout=subprocess.PIPE,
                                        text=True)
        self.port = json.loads(self.process.stdout.readline())["port"]

    def log(self):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/_log") as answer:
            return json.loads(answer.read())

    def warm_up(self, path):
        """Has the server make what takes it longer than a client waits."""
        with socket.create_connection(("127.0.0.1", self.port)) as line:
            line.sendall(f"GET {path} HTTP/1.1\r\n\r\n".encode())
            while line.recv(MEBI):
                pass


def probe(program, server, urls, names="-", most=2 * MEBI, folder="-", **environment):
    done = subprocess.run(
        [program, f"127.0.0.1:{server.port}", str(most), folder, names, *urls],
        capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, **environment})
    if done.returncode != 0 or done.stderr:
        raise RuntimeError(f"the probe ended with {done.returncode}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def problems_of(path, expected, rows):
    word = expected["outcome"]
    for row in rows:
        if not EXPECTED[word](row):
            yield f"{path}: {word} was expected of {row}"
        if row["requests"] > expected.get("max_requests", expected.get("max_attempts", 6)):
            yield f"{path}: {row['requests']} requests"
        if row["elapsed_ms"] > LONGEST_MS:
            yield f"{path}: {row['elapsed_ms']} ms"
        if row["grown_kib"] > MOST_GROWTH_KIB:
            yield f"{path}: {row['grown_kib']} KiB more memory"
    if word == "success_then_304" and [row["headers"] for row in rows] != [4, 2]:
        yield f"{path}: the second answer was not the kept one: {rows}"


def run_paths(program, server, spec, folder):
    def run(path):
        url = f"http://127.0.0.1:{server.port}{path}"
        if path == "/cl-too-big":  # it promises 10 MiB, and is to be caught breaking the promise
            return probe(program, server, [url], most=16 * MEBI)
        if path == "/etag":
            return probe(program, server, [url, url], folder=folder)
        return probe(program, server, [url])

    with ThreadPoolExecutor(8) as pool:
        return dict(zip(spec, pool.map(run, spec)))


def name_cases(port):
    """What names resolve to, the proxies of the environment, and how it must end."""
    canary = f"http://127.0.0.2:{port}"
    proxies = {name: canary for name in ("http_proxy", "https_proxy", "all_proxy", "ALL_PROXY")}
    return [
        ("a name", "/ok", "127.0.0.1", {}, ended("ok")),
        ("a name and proxies", "/ok", "127.0.0.1", proxies, ended("ok")),
        ("an inner address", "/ok", "127.0.0.2", {}, ended("blocked")),
        ("mixed answers", "/ok", "127.0.0.1+127.0.0.2", {}, ended("blocked")),
        ("mixed answers, mapped", "/ok", "127.0.0.1+::ffff:127.0.0.2", {}, ended("blocked")),
        ("another answer later", "/redirect-loop", "127.0.0.1/127.0.0.2", {}, ended("blocked")),
        ("no address", "/ok", "", {}, failed("dns")),
        ("a resolver that hangs", "/ok", "hang", {}, failed("timeout")),
    ]


def run_names(program, server):
    for what, path, answers, environment, check in name_cases(server.port):
        name = "author.example.org"
        rows = probe(program, server, [f"http://{name}:{server.port}{path}"],
                     names=f"{name}={answers}", **environment)
        if not check(rows[0]) or rows[0]["elapsed_ms"] > LONGEST_MS:
            yield f"{what}: {rows[0]}"


def run_command(command, server):
    """The command goes out by way of libmasthead-fetch, and no further than it may."""
    root = f"http://127.0.0.1:{server.port}"
    rules = ["--allow", f"127.0.0.1:{server.port}", "--no-robots"]

    def run(*words):
        done = subprocess.run([command, *words], capture_output=True, text=True, check=False,
                              timeout=120)
        if done.returncode != 0 or done.stderr:
            yield f"{words[0]} ended with {done.returncode}: {done.stderr}"
        yield done.stdout

    paths = ["/ok", "/404", "/redirect-private", "/ok"]
    *problems, out = run("check-links", *rules, *(root + path for path in paths))
    rows = [json.loads(line) for line in out.splitlines()]
    told = [(row["outcome"], row.get("ssrf")) for row in rows]
    wanted = [("ok", "checked"), ("not_found", "checked"), ("blocked", "checked"),
              ("ok", "checked")]
    if told != wanted:
        problems.append(f"check-links told {told}")
    *more, out = run("resolve", *rules, f"{root}/ok")
    if "Jane Doe" not in out or "https://example.com/@jane" not in out:
        more.append(f"resolve told {out}")
    *rest, out = run("check-links", f"{root}/ok")
    if '"outcome":"blocked"' not in out:
        rest.append(f"without leave, check-links told {out}")
    return problems + more + rest


def run_inside(program, command, tool):
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    spec = runpy.run_path(tool, run_name="hostile_http")["SPEC"]
    server = Server(tool)
    try:
        server.warm_up("/gzip-bomb")
        problems = [*run_names(program, server), *run_command(command, server)]
        with tempfile.TemporaryDirectory() as folder:
            answers = run_paths(program, server, spec, folder)
        wrong = 0
        for path, (_, expected) in spec.items():
            found = list(problems_of(path, expected, answers[path]))
            wrong += bool(found)
            problems += found
        log = server.log()
        canary = sum(entry["path"] == "canary" for entry in log)
        if canary:
            problems.append(f"the canary was reached {canary} times")
        if any(entry.get("auth") for entry in log):
            problems.append("a cookie or a credential was sent")
    finally:
        server.process.kill()
    print(f"{len(spec) - wrong} of {len(spec)} behaviours, {len(name_cases(0))} cases of names, "
          f"canary {canary}, {len(log)} requests")
    print("\n".join(problems))
    return 1 if problems or len(spec) < 70 else 0


def main():
    program, command = sys.argv[1:3]
    corpora = os.environ.get("MASTHEAD_CORPORA", "")
    tool = pathlib.Path(corpora).parent / "tools" / "hostile_http.py"
    if not corpora or not tool.is_file():
        print("SKIPPED: there is no hostile server beside MASTHEAD_CORPORA; nothing is measured")
        return SKIPPED
    if INSIDE in sys.argv:
        return run_inside(program, command, str(tool))
    apart = ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*apart, "true"], check=False).returncode != 0:
        print("SKIPPED: no network of one's own can be made here; nothing is measured")
        return SKIPPED
    return subprocess.run([*apart, sys.executable, __file__, program, command, INSIDE],
                          check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
