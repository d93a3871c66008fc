"""A small internet for tests: names, certificates and sites, in a network of its own.

The addresses are public ones, given to the loopback of a network namespace, so that a client is
tested as it goes out: with its own lookups, its own checks, and no leave to reach what is not public.
Names are answered by a server of DNS that /etc/resolv.conf names, in a mount namespace."""

import http.server
import os
import pathlib
import shutil
import socket
import socketserver
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time

SKIPPED = 77
INSIDE = "--inside"
SITE = "93.184.216.34"
OTHER = "93.184.216.35"
RESOLVER = "127.0.0.1"


def enter(needs=()):
    """Runs this program again on the stage, and ends; returns only there."""
    if INSIDE in sys.argv:
        sys.argv.remove(INSIDE)
        set_up()
        return
    for tool in ("unshare", "ip", "mount", "openssl", *needs):
        if not shutil.which(tool):
            print(f"SKIPPED: {tool} is not installed; nothing is measured")
            sys.exit(SKIPPED)
    apart = ["unshare", "--map-root-user", "--net", "--mount"]
    # A sandbox may allow the one and forbid the other.
    tried = f"ip link set lo up && ip address add {SITE}/32 dev lo && mount --bind /etc /etc"
    if subprocess.run([*apart, "sh", "-c", tried], check=False,
                      capture_output=True).returncode != 0:
        print("SKIPPED: no network of one's own can be made here; nothing is measured")
        sys.exit(SKIPPED)
    sys.exit(subprocess.run([*apart, sys.executable, *sys.argv, INSIDE], check=False).returncode)


def set_up():
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    for address in (SITE, OTHER):
        subprocess.run(["ip", "address", "add", f"{address}/32", "dev", "lo"], check=True)
    for path, text in (("/etc/resolv.conf", f"nameserver {RESOLVER}\noptions timeout:1 attempts:1\n"),
                       ("/etc/nsswitch.conf", "hosts: dns\n")):
        with tempfile.NamedTemporaryFile("w", delete=False, suffix=".conf") as file:
            file.write(text)
        os.chmod(file.name, 0o644)
        if pathlib.Path(path).exists():
            subprocess.run(["mount", "--bind", file.name, path], check=True)


def labels(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def name_at(message, at):
    parts = []
    while message[at]:
        parts.append(message[at + 1:at + 1 + message[at]].decode())
        at += 1 + message[at]
    return ".".join(parts).lower(), at + 1


class Names:
    """Answers over UDP and TCP. The zone: name -> {"A": [...], "TXT": [...]}; what is long is cut
    over UDP. A name that maps to None is never answered."""

    def __init__(self, zone):
        self.zone = zone
        self.asked = []
        outer = self

        class Udp(socketserver.BaseRequestHandler):
            def handle(self):
                message, line = self.request
                answer = outer.answer(message)
                if answer is None:
                    return
                if len(answer) > 512:
                    answer = message[:2] + b"\x83\x80" + message[4:6] + b"\0" * 6 + message[12:]
                line.sendto(answer, self.client_address)

        class Tcp(socketserver.BaseRequestHandler):
            def handle(self):
                head = self.request.recv(2)
                if len(head) < 2:
                    return
                answer = outer.answer(self.request.recv(struct.unpack("!H", head)[0]))
                if answer is not None:
                    self.request.sendall(struct.pack("!H", len(answer)) + answer)

        for server in (socketserver.ThreadingUDPServer((RESOLVER, 53), Udp),
                       socketserver.ThreadingTCPServer((RESOLVER, 53), Tcp)):
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def answer(self, message):
        name, at = name_at(message, 12)
        kind = struct.unpack("!H", message[at:at + 2])[0]
        question = message[12:at + 4]
        self.asked.append((name, kind))
        if name in self.zone and self.zone[name] is None:
            return None
        records = []
        for value in self.zone.get(name, {}).get({1: "A", 16: "TXT"}.get(kind, ""), []):
            if kind == 1:
                data = socket.inet_aton(value)
            else:
                data = b"".join(bytes([len(part)]) + part for part in
                                (value.encode()[i:i + 255] for i in range(0, len(value), 255)))
            records.append(b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 1, len(data)) + data)
        code = 0 if name in self.zone else 3
        head = message[:2] + struct.pack("!HHHHH", 0x8180 | code, 1, len(records), 0, 0)
        return head + question + b"".join(records)


def certificates(folder, names):
    """A certificate of those names, and the authority that signed it."""
    folder = pathlib.Path(folder)
    run = lambda *words: subprocess.run(["openssl", *words], check=True, capture_output=True,
                                        cwd=folder)
    run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem",
        "-days", "2", "-subj", "/CN=Stage", "-addext", "basicConstraints=critical,CA:TRUE")
    run("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "site.key", "-out", "site.csr",
        "-subj", "/CN=site")
    (folder / "names").write_text("subjectAltName=" + ",".join(f"DNS:{name}" for name in names))
    run("x509", "-req", "-in", "site.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
        "-out", "site.pem", "-days", "2", "-extfile", "names")
    return folder / "ca.pem", folder / "site.pem", folder / "site.key"


class Sites:
    """Answers for every host on 80, and on 443 where there is a certificate: `answer(host, path,
    headers)` gives status, headers and body."""

    def __init__(self, answer, certificate=None, key=None, address=SITE):
        self.log = []
        self.lock = threading.Lock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                host = self.headers.get("host", "")
                with outer.lock:
                    outer.log.append((host, self.path, dict(self.headers), self.client_address,
                                      time.monotonic()))
                status, headers, body = answer(host, self.path, self.headers)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words):
                pass

        class Server(http.server.ThreadingHTTPServer):
            request_queue_size = 64

            def handle_error(self, request, client_address):
                pass  # a client that refuses a certificate

        self.plain = Server((address, 80), Handler)
        servers = [self.plain]
        if certificate:
            secure = Server((address, 443), Handler)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            secure.socket = context.wrap_socket(secure.socket, server_side=True,
                                                do_handshake_on_connect=False)
            servers.append(secure)
        for server in servers:
            threading.Thread(target=server.serve_forever, daemon=True).start()
