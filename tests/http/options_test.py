"""What the options of a run do: options_test.py MASTHEAD

Recording and replay, a proxy, the proxies of the environment, the cache and its size, codings, and
HTTP/2, over sites, names and certificates of the test's own."""

import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

import stage

PAGE = b'<meta name=author content="Jane Doe"><p>' + bytes(range(128, 256))
H2 = """
import http2 from "node:http2";
import fs from "node:fs";
const [cert, key, address] = process.argv.slice(1).slice(-3);
const server = http2.createSecureServer({cert: fs.readFileSync(cert), key: fs.readFileSync(key)});
let streams = 0, sessions = 0;
server.on("session", () => ++sessions);
server.on("stream", (stream, headers) => {
  ++streams;
  stream.respond({":status": 200, "content-type": "text/html"});
  stream.end("<p>");
  console.log(JSON.stringify({streams, sessions, path: headers[":path"]}));
});
server.listen(443, address, () => console.log("{}"));
"""


def answer(host, path, headers):
    if path == "/tagged":
        if headers.get("if-none-match") == '"1"':
            return 304, {"ETag": '"1"'}, b""
        return 200, {"Content-Type": "text/html", "ETag": '"1"'}, PAGE
    if path.startswith("/large"):
        return 200, {"Content-Type": "text/html", "ETag": f'"{path}"'}, b"a" * 100_000
    if path == "/br":
        return 200, {"Content-Type": "text/html", "Content-Encoding": "br"}, b"\x0b\x02\x80<p>\x03"
    if path == "/moved":
        return 302, {"Location": "/page", "Set-Cookie": "secret=1"}, b""
    return (200, {"Content-Type": "text/html"}, PAGE) if path == "/page" else (404, {}, b"none")


class Proxy:
    """Answers requests in absolute form by itself: what goes through it is seen by nobody else."""

    def __init__(self, port):
        self.asked = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.asked.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<p>by proxy")

            def log_message(self, *words):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()


class Program:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder

    def run(self, command, *words, code=0, **environment):
        done = subprocess.run([self.binary, command, "--interval", "0", "--no-robots", *words],
                              capture_output=True, text=True, check=False, timeout=60,
                              cwd=self.folder, env={**os.environ, **environment})
        assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout if code == 0 else done.stderr

    def check(self, *words, **environment):
        return [json.loads(line) for line in
                self.run("check-links", *words, **environment).splitlines()]


def check_record(program, sites):
    words = ["--now", "2026-11-23", "--format", "json", "http://blog.org/moved"]
    first = program.run("resolve", "--record", "web.jsonl", *words)
    assert "Jane Doe" in first, first
    recorded = (program.folder / "web.jsonl").read_text()
    assert "secret" not in recorded and len(recorded.splitlines()) == 2, recorded
    before = len(sites.log)
    again = program.run("resolve", "--replay", "web.jsonl", *words)
    assert again == first, (first, again)
    assert len(sites.log) == before
    words[-1] = "http://blog.org/other"
    program.run("resolve", "--replay", "web.jsonl", *words, code=2)
    (program.folder / "bad.jsonl").write_text("{}\n")
    program.run("resolve", "--replay", "bad.jsonl", *words, code=4)
    program.run("resolve", "--replay", "nowhere.jsonl", *words, code=2)
    program.run("resolve", "--record", "no/where.jsonl", *words, code=2)


def check_proxies(program, sites):
    ours, stray = Proxy(3128), Proxy(3129)
    names = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    before = len(sites.log)
    [row] = program.check("http://blog.org/page",
                          **{name: "http://127.0.0.1:3129" for name in names})
    assert (row["outcome"], row["ssrf"]) == ("ok", "checked"), row
    assert len(sites.log) == before + 1 and not stray.asked, stray.asked
    # Through one that was asked for, whatever the environment would leave out.
    [row] = program.check("--proxy", "http://127.0.0.1:3128", "http://blog.org/page", no_proxy="*")
    assert (row["outcome"], row["ssrf"]) == ("ok", "host"), row
    assert ours.asked == ["http://blog.org/page"] and len(sites.log) == before + 1, ours.asked
    [row] = program.check("--proxy", "http://127.0.0.1:3128", "http://127.0.0.1/")
    assert row["outcome"] == "blocked" and len(ours.asked) == 1, row


def check_cache(program, sites):
    (program.folder / "kept").mkdir()
    cache = ["--cache", "kept"]
    for _ in range(2):
        [row] = program.check(*cache, "http://blog.org/tagged")
        assert row["outcome"] == "ok", row
    assert sites.log[-1][2].get("If-None-Match") == '"1"', sites.log[-1]
    for n in range(12):
        program.check(*cache, "--cache-size", "500000", f"http://blog.org/large{n}")
        size = sum(path.stat().st_size for path in (program.folder / "kept").iterdir())
        assert size <= 500_000, size
    assert size > 300_000, size
    # The last is still there, the first is not.
    for n, kept in ((11, True), (0, False)):
        program.check(*cache, f"http://blog.org/large{n}")
        assert ("If-None-Match" in sites.log[-1][2]) == kept, (n, sites.log[-1])


def check_codings(program, sites):
    """What is asked for is undone (unit.http), and what is not what it says has no body."""
    [row] = program.check("http://blog.org/page")
    assert sites.log[-1][2]["Accept-Encoding"] == "gzip, deflate, br, zstd", sites.log[-1]
    [row] = program.check("http://blog.org/br")
    assert (row["outcome"], row["failure"]) == ("no_answer", "decode"), row


def check_turns(program, _sites):
    """Runs that share a folder keep the distance together."""
    (program.folder / "turns").mkdir()
    words = [program.binary, "check-links", "--no-robots", "--interval", "400", "--turns", "turns",
             "http://blog.org/page"]
    runs = [subprocess.Popen(words, cwd=program.folder, stdout=subprocess.DEVNULL)
            for _ in range(4)]
    before = [entry[4] for entry in _sites.log]
    assert all(run.wait() == 0 for run in runs)
    times = sorted(entry[4] for entry in _sites.log[len(before):])
    gaps = [b - a for a, b in zip(times, times[1:])]
    assert len(gaps) == 3 and min(gaps) > 0.3, gaps


def check_http2(program, _sites, certificate, key, authority):
    server = subprocess.Popen(["node", "--input-type=module", "-e", H2, str(certificate), str(key),
                               stage.OTHER], stdout=subprocess.PIPE, text=True)
    try:
        server.stdout.readline()
        rows = program.check("--ca-file", str(authority),
                             *(f"https://two.org/{n}" for n in range(5)))
        assert [row["outcome"] for row in rows] == ["ok"] * 5, rows
        told = [json.loads(server.stdout.readline()) for _ in range(5)]
        assert told[-1]["streams"] == 5, told
        assert told[-1]["sessions"] == 1, told
    finally:
        server.kill()


def main():
    stage.enter(needs=["node"])
    folder = pathlib.Path(tempfile.mkdtemp())
    authority, certificate, key = stage.certificates(folder, ["two.org"])
    stage.Names({"blog.org": {"A": [stage.SITE]}, "two.org": {"A": [stage.OTHER]}})
    sites = stage.Sites(answer)
    program = Program(sys.argv[1], folder)
    checks = [check_record, check_proxies, check_cache, check_codings, check_turns]
    for check in checks:
        check(program, sites)
    check_http2(program, sites, certificate, key, authority)
    print(f"{len(checks) + 1} checks, {len(sites.log)} requests")


main()
