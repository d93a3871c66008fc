"""Under strace no run connects to a forbidden address: strace_test.py MASTHEAD

Every URL of the table leads, by a name, a number, a redirect or an answer that changes, to an address
that is not public, on which a canary listens. What the system saw is read, not what the program says.
One URL leads to where it may, so that a trace of nothing cannot pass."""

import json
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading

import stage

FORBIDDEN = [
    "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/",
    "http://0177.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::127.0.0.1]/",
    "http://0.0.0.0/", "http://10.0.0.5/", "http://169.254.169.254/latest/meta-data/",
    "http://inner.org/", "http://mixed.org/", "http://blog.org/to-number", "http://blog.org/to-name",
    "http://localhost/", "http://turning.org/again",
]
ALLOWED = "http://blog.org/"
INNER = ("127.0.0.1", "10.0.0.5", "169.254.169.254")
CONNECT = re.compile(r'connect\(\d+, \{sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?'
                     r'(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")')


def answer(host, path, _headers):
    if path == "/to-number":
        return 302, {"Location": "http://0x7f.1/"}, b""
    if path == "/to-name":
        return 302, {"Location": "http://inner.org/"}, b""
    if host == "turning.org":
        return 302, {"Location": "http://turning.org/again"}, b""
    return 200, {"Content-Type": "text/html"}, b"<p>"


class Turning(stage.Names):
    """A name whose second answer is another one."""

    def answer(self, message):
        name, at = stage.name_at(message, 12)
        if name == "turning.org" and message[at:at + 2] == b"\0\1":
            self.zone[name] = {"A": [stage.SITE if self.first else "127.0.0.1"]}
            self.first = False
        return super().answer(message)

    first = True


def canary(address, reached):
    listener = socket.create_server((address, 80))

    def accept():
        while True:
            listener.accept()
            reached.append(address)

    threading.Thread(target=accept, daemon=True).start()


def main():
    stage.enter(needs=["strace"])
    for address in INNER[1:]:
        subprocess.run(["ip", "address", "add", f"{address}/32", "dev", "lo"], check=True)
    reached = []
    for address in INNER:
        canary(address, reached)
    Turning({"blog.org": {"A": [stage.SITE]}, "inner.org": {"A": ["10.0.0.5"]},
             "mixed.org": {"A": [stage.SITE, "127.0.0.1"]}, "turning.org": {}})
    stage.Sites(answer)
    trace = pathlib.Path(tempfile.mkdtemp()) / "trace"
    traced = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", str(trace)]
    done = subprocess.run([*traced, sys.argv[1], "check-links", "--no-robots", "--interval", "0",
                           ALLOWED, *FORBIDDEN],
                          capture_output=True, text=True, check=False, timeout=120)
    if "ptrace" in done.stderr and done.returncode != 0:
        print("SKIPPED: strace may not trace here; nothing is measured")
        sys.exit(stage.SKIPPED)
    assert done.returncode == 0, done.stderr
    outcomes = [json.loads(line)["outcome"] for line in done.stdout.splitlines()]
    assert outcomes[0] == "ok" and set(outcomes[1:]) == {"blocked"}, list(zip(FORBIDDEN, outcomes[1:]))
    found = [(port, v4 or v6) for port, v4, v6 in CONNECT.findall(trace.read_text())]
    asked = [each for each in found if each == ("53", stage.RESOLVER)]
    sites = [each for each in found if each == ("80", stage.SITE)]
    # getaddrinfo() connects a datagram socket to what it found, to sort it; nothing is sent there.
    sorting = [each for each in found if each[0] == "0"]
    others = [each for each in found if each not in asked + sites + sorting]
    assert asked and sites, found
    assert not others, others
    assert not reached, reached
    print(f"{len(FORBIDDEN)} forbidden URLs: 0 connections to a forbidden address; "
          f"{len(sites)} to the site, {len(asked)} to the resolver, {len(sorting)} that "
          "getaddrinfo() makes to port 0 to sort addresses, and sends nothing")


main()
