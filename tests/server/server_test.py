#!/usr/bin/env python3
"""Asks `masthead serve` as its clients do, and as those do who mean harm.

usage: server_test.py BINARY

Every row of REQUESTS is one request to one server; what needs a server of its own or several
requests is a function whose name begins with `check_`. All servers listen on a unix socket, or on
loopback at a port that the system picks.
"""

import contextlib
import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import urllib.parse

JSON = {"Content-Type": "application/json"}
LINES = {"Content-Type": "application/jsonl"}
LINK = b'{"url":"https://twitter.com/jane_doe?s=20"}'
TOKEN = "0123456789abcdef0123456789abcdef"
PATIENCE = 30  # seconds a test waits for what must come

# name, method, path, headers, body, status, Masthead-Code, part of the body
REQUESTS = [
    ("health", "GET", "/v1/health", {}, b"", 200, 0, '"status":"ok"'),
    ("a document", "POST", "/v1/links", JSON, LINK, 200, 0, "https://x.com/jane_doe"),
    ("a type with a charset", "POST", "/v1/links",
     {"Content-Type": "application/json; charset=utf-8"}, LINK, 200, 0, "x.com/jane_doe"),
    ("a stream", "POST", "/v1/links", LINES, LINK + b"\n" + LINK, 200, 0,
     "x.com/jane_doe"),
    ("a stream whose line is no JSON", "POST", "/v1/read", LINES, b"{\n", 200, 0, '"line":1'),
    ("a stream with options", "POST",
     "/v1/names?options=" + urllib.parse.quote('{"no_such_option":1}'), LINES, b"", 400, 1,
     "no_such_option"),
    ("options in the first line", "POST", "/v1/names?options=first-line", LINES,
     b'{"no_such_option":1}\n{"a":"b","b":"c"}', 400, 1, "no_such_option"),
    ("documents behind it", "POST", "/v1/links?options=first-line", LINES, b"{}\n" + LINK, 200, 0,
     '{"schema":"masthead.links/1","input":"https://twitter.com/jane_doe?s=20"'),
    ("nothing behind it", "POST", "/v1/links?options=first-line", LINES, b"{}", 200, 0, ""),
    ("a query that is none", "POST", "/v1/names?options=%zz", LINES, b"", 400, 1, "query"),
    ("an unknown method", "POST", "/v1/lnks", JSON, b"{}", 400, 1, "links"),
    ("no JSON", "POST", "/v1/links", JSON, b"{", 400, 2, "malformed"),
    ("no registry", "POST", "/v1/authors", JSON, b"{}", 400, 1, "registry"),
    ("nothing there", "GET", "/", {}, b"", 404, 9, "/v1/METHOD"),
    ("no method", "POST", "/v1/", JSON, b"{}", 404, 9, "/v1/METHOD"),
    ("a path above", "POST", "/v1/../links", JSON, b"{}", 400, 1, "unknown method"),
    ("a document by GET", "GET", "/v1/links", {}, b"", 405, 1, "use POST"),
    ("health by POST", "POST", "/v1/health", JSON, b"{}", 405, 1, "use GET"),
    ("a form, as another site's page can send it", "POST", "/v1/links",
     {"Content-Type": "text/plain"}, LINK, 415, 1, "application/json"),
    ("no type", "POST", "/v1/links", {}, LINK, 415, 1, "application/json"),
    ("a file of the server's", "POST", "/v1/backup", JSON, b'{"to":"/tmp/x"}', 403, 10, "backup"),
    ("too large", "POST", "/v1/links", JSON, b" " * 5000, 413, 4, "limits.input_bytes"),
    ("too large in parts", "POST", "/v1/links", {**JSON, "Transfer-Encoding": "chunked"},
     [b" " * 1000] * 5, 413, 4, "limits.input_bytes"),
    ("a stream too large in parts", "POST", "/v1/links",
     {**LINES, "Transfer-Encoding": "chunked"}, [LINK + b"\n"] * 200, 413, 4,
     "limits.input_bytes"),
    ("in parts", "POST", "/v1/links", {**JSON, "Transfer-Encoding": "chunked"}, [LINK], 200, 0,
     "x.com/jane_doe"),
]

# name, bytes that are sent, what the answer begins with
RAW = [
    ("no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"HTTP/1.0 400"),
    ("no version", b"GET /v1/health\r\n\r\n", b"HTTP/1.0 400"),
    ("a header without an end", b"GET /v1/health HTTP/1.1\r\nA: " + b"b" * 100_000,
     b"HTTP/1.0 400"),
    ("a length that is a lie", b"POST /v1/links HTTP/1.1\r\nContent-Type: application/json\r\n"
     b"Content-Length: 99\r\n\r\n{}", b"HTTP/1.1 400"),
    ("a negative length", b"POST /v1/links HTTP/1.1\r\nContent-Type: application/json\r\n"
     b"Content-Length: -5\r\n\r\n{}", b"HTTP/1.1 400"),
    ("two requests at once", b"GET /v1/health HTTP/1.1\r\n\r\n" * 2, b"HTTP/1.1 200"),
]


class UnixConnection(http.client.HTTPConnection):
    """HTTP over a unix socket."""

    def __init__(self, path):
        super().__init__("localhost", timeout=PATIENCE)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)


class Server:
    """A running `masthead serve`."""

    def __init__(self, binary, folder, *options, listen=None):
        self.path = str(folder / "masthead.sock")
        where = ["--listen", listen] if listen else ["--socket", self.path]
        self.process = subprocess.Popen([binary, "serve", *where, *options],
                                        stderr=subprocess.PIPE, text=True)
        self.first_line = self.process.stderr.readline()
        assert "listening on" in self.first_line, self.first_line
        self.address = self.first_line.rsplit(" ", 1)[1].strip()

    def connect(self):
        if self.address.startswith("unix:"):
            return UnixConnection(self.path)
        return http.client.HTTPConnection(self.address.removeprefix("http://"), timeout=PATIENCE)

    def raw(self):
        client = socket.socket(socket.AF_UNIX)
        client.settimeout(PATIENCE)
        client.connect(self.path)
        return client

    def ask(self, method, path, headers=None, body=b""):
        with contextlib.closing(self.connect()) as client:
            chunked = isinstance(body, list)
            client.request(method, path, iter(body) if chunked else body, headers or {},
                           encode_chunked=chunked)
            answer = client.getresponse()
            return answer.status, int(answer.headers.get("Masthead-Code", -1)), \
                answer.read().decode()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(PATIENCE)
        return code, self.process.stderr.read()


@contextlib.contextmanager
def serving(binary, folder, *options, listen=None):
    server = Server(binary, folder, *options, listen=listen)
    try:
        yield server
    finally:
        server.process.kill()
        server.process.wait()
        server.process.stderr.close()


def receive(client):
    """All that comes until the other side closes."""
    got = b""
    with contextlib.suppress(ConnectionResetError):
        while part := client.recv(65536):
            got += part
    return got


def check_requests(binary, folder):
    with serving(binary, folder, "--set", "limits.input_bytes=4096") as server:
        for name, method, path, headers, body, status, code, part in REQUESTS:
            got = server.ask(method, path, headers, body)
            assert got[:2] == (status, code) and part in got[2], f"{name}: {got}"
            if status != 200:
                error = json.loads(got[2])
                assert error["schema"] == "masthead.error/1" and error["code"] == code, name
                assert error["name"] and error["message"], f"{name}: {got}"


def check_raw(binary, folder):
    with serving(binary, folder, "--client-timeout", "1") as server:
        for name, data, begin in RAW:
            with contextlib.closing(server.raw()) as client:
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    client.sendall(data)
                    client.shutdown(socket.SHUT_WR)
                got = receive(client)
            assert got.startswith(begin), f"{name}: {got}"
        assert server.ask("GET", "/v1/health")[0] == 200


def check_keep_alive(binary, folder):
    with serving(binary, folder) as server, contextlib.closing(server.connect()) as client:
        client.connect()
        first = client.sock
        for _ in range(5):
            client.request("POST", "/v1/links", LINK, JSON)
            assert client.getresponse().read()
            assert client.sock is first, "the connection was not kept"


def check_registry(binary, folder):
    registry = str(folder / "newsroom.db")
    mention = json.dumps({"mention_id": "m1", "name": "Vera Okonjo", "document": "d1"}).encode()
    with serving(binary, folder, "--registry", registry) as server:
        assert server.ask("POST", "/v1/ingest", LINES, mention + b"\n")[:2] == (200, 0)
        status, code, body = server.ask("POST", "/v1/authors", JSON, b'{"query":"vera okonjo"}')
        assert (status, code) == (200, 0) and "Vera Okonjo" in body, body
        assert server.ask("POST", "/v1/show", JSON, b'{"author":"nobody"}')[:2] == (404, 9)
    (folder / "newsroom.db").write_bytes(b"no database at all, but text" * 100)
    with serving(binary, folder, "--registry", registry) as server:
        status, code, body = server.ask("POST", "/v1/authors", JSON, b"{}")
        assert (status, code) == (500, 8), body
        assert server.ask("POST", "/v1/links", JSON, LINK)[0] == 200


def check_token(binary, folder):
    token = folder / "token"
    token.write_text(TOKEN + "\n")
    with serving(binary, folder, "--token-file", str(token), listen="127.0.0.1:0") as server:
        for shown, status in [(f"Bearer {TOKEN}", 200), (f"Bearer {TOKEN}x", 401),
                              (f"Bearer {TOKEN[:-1]}", 401), (TOKEN, 401), ("Bearer ", 401),
                              ("", 401)]:
            got = server.ask("POST", "/v1/links", {**JSON, "Authorization": shown}, LINK)
            assert got[0] == status, f"{shown}: {got}"
            assert TOKEN not in got[2]
        assert server.ask("GET", "/v1/health")[0] == 401


def check_host(binary, folder):
    """A page on the web may not speak to a server of this machine through its reader's browser."""
    with serving(binary, folder, listen="127.0.0.1:0") as server:
        for host, status in [("127.0.0.1:8087", 200), ("localhost", 200), ("[::1]:80", 200),
                             ("rebound.example", 403), ("127.0.0.1.example", 403), ("", 403),
                             ("localhost.example:80", 403), ("[::1", 403), ("10.0.0.1", 403)]:
            got = server.ask("POST", "/v1/links", {**JSON, "Host": host}, LINK)
            assert got[0] == status, f"{host}: {got}"


def check_many_clients(binary, folder):
    with serving(binary, folder, "--workers", "3") as server:
        wrong = []

        def ask(number):
            link = json.dumps({"url": f"https://x.com/user_{number}"}).encode()
            for _ in range(20):
                got = server.ask("POST", "/v1/links", JSON, link)
                if got[0] != 200 or f"https://x.com/user_{number}\"" not in got[2]:
                    wrong.append(got)

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not wrong, wrong[0]


def check_slow_clients(binary, folder):
    """Clients that send a byte now and then keep no worker."""
    with serving(binary, folder, "--workers", "2", "--client-timeout", "1") as server:
        slow = [server.raw() for _ in range(2)]
        is_over = threading.Event()

        def drip():
            for client in slow:
                client.sendall(b"GET /v1/health HTTP/1.1\r\nA: ")
            while not is_over.wait(0.1):
                for client in slow:
                    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                        client.sendall(b"b")

        dripping = threading.Thread(target=drip)
        dripping.start()
        time.sleep(0.5)  # the workers have them
        try:
            assert server.ask("GET", "/v1/health")[0] == 200
        finally:
            is_over.set()
            dripping.join()
            for client in slow:
                client.close()


def processor_time(process):
    """Seconds, of all threads."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def check_long_call(binary, folder):
    """A call that takes too long is cancelled, and the server goes on. It is held up while it
    works, so that no machine is too fast for it."""
    bio = "Jane Doe is a reporter at the Daily Planet, where she covers energy since 2009. " * 40
    lines = (json.dumps({"bio": bio}).encode() + b"\n") * 10_000
    got = []
    with serving(binary, folder, "--call-timeout", "1", "--set", "threads=1",
                 "--set", f"limits.input_bytes={len(lines)}") as server:
        asking = threading.Thread(
            target=lambda: got.append(server.ask("POST", "/v1/bio", LINES, lines)))
        asking.start()
        while not got and processor_time(server.process) < 0.2:
            time.sleep(0.005)
        server.process.send_signal(signal.SIGSTOP)
        time.sleep(1.5)
        server.process.send_signal(signal.SIGCONT)
        asking.join()
        assert got[0][:2] == (504, 5), got[0][:200]
        assert server.ask("POST", "/v1/links", JSON, LINK)[0] == 200


def check_stop(binary, folder):
    """SIGTERM: idle clients go, the socket goes, what runs is answered."""
    with serving(binary, folder) as server:
        idle = server.raw()
        kept = server.connect()
        kept.request("POST", "/v1/links", LINK, JSON)
        kept.getresponse().read()
        begin = time.monotonic()
        code, words = server.stop()
        assert code == 0 and words == "", (code, words)
        assert time.monotonic() - begin < 5
        assert receive(idle) == b""
        assert not pathlib.Path(server.path).exists()


def check_socket_file(binary, folder):
    with serving(binary, folder, "--mode", "0660") as server:
        path = pathlib.Path(server.path)
        assert path.stat().st_mode & 0o777 == 0o660, oct(path.stat().st_mode)
        second = subprocess.run([binary, "serve", "--socket", server.path], capture_output=True,
                                text=True, timeout=PATIENCE, check=False)
        assert second.returncode == 4 and "another server answers" in second.stderr, second
        assert server.ask("GET", "/v1/health")[0] == 200
    assert path.exists(), "a killed server leaves its socket"
    with serving(binary, folder) as server:
        assert path.stat().st_mode & 0o777 == 0o600
        assert server.ask("GET", "/v1/health")[0] == 200


# name, arguments, part of the words; all are usage errors but where a code is given
USAGE = [
    ("nothing to listen on", [], "--socket PATH or --listen"),
    ("two places", ["--socket", "a", "--listen", "127.0.0.1:1"], "either"),
    ("a name", ["--listen", "localhost:80"], "give an address and a port"),
    ("no port", ["--listen", "127.0.0.1"], "give an address and a port"),
    ("a port too high", ["--listen", "127.0.0.1:65536"], "give an address and a port"),
    ("reachable without a token", ["--listen", "0.0.0.0:8087"], "give --token-file"),
    ("reachable over IPv6 without a token", ["--listen", "[::]:8087"], "give --token-file"),
    ("no workers", ["--socket", "a", "--workers", "0"], "from 1 to 256"),
    ("no time", ["--socket", "a", "--call-timeout", "soon"], "from 1 to 3600"),
    ("no mode", ["--socket", "a", "--mode", "rw"], "0660"),
    ("no token", ["--socket", "a", "--token-file", "/nowhere/token"], "cannot be read"),
    ("an empty token", ["--socket", "a", "--token-file", "/dev/null"], "at least"),
    ("a long path", ["--socket", "/tmp/" + "a" * 200], "at most 107 bytes"),
    ("no folder", ["--socket", "/nowhere/masthead.sock"], "cannot listen there"),
]


def check_usage(binary, folder):
    (folder / "file").write_text("precious")
    rows = [*USAGE, ("a file that is no socket", ["--socket", str(folder / "file")], "no socket")]
    for name, arguments, part in rows:
        run = subprocess.run([binary, "serve", *arguments], capture_output=True, text=True,
                             timeout=PATIENCE, cwd=folder, check=False)
        assert run.returncode in (2, 4) and part in run.stderr, f"{name}: {run}"
    assert (folder / "file").read_text() == "precious"


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    failed = 0
    checks = {name: check for name, check in globals().items() if name.startswith("check_")}
    for name, check in checks.items():
        with tempfile.TemporaryDirectory(prefix="masthead") as folder:
            try:
                check(binary, pathlib.Path(folder))
            except Exception:  # whatever it is, the next check goes on
                failed += 1
                print(f"FAILED {name}")
                traceback.print_exc(file=sys.stdout)
    print(f"{len(checks) - failed} of {len(checks)} checks passed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
