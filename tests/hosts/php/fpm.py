"""A php-fpm of one's own, on unix sockets in a folder of its own, and what asks it."""

import contextlib
import json
import os
import pathlib
import signal
import socket
import struct
import subprocess
import time
import urllib.parse

BEGIN, PARAMS, STDIN, STDOUT, STDERR, END = 1, 4, 5, 6, 7, 3


def record(kind, content=b""):
    return struct.pack("!BBHHBx", 1, kind, 1, len(content), 0) + content


def pair(name, value):
    name, value = name.encode(), value.encode()
    return struct.pack("!II", len(name) | 1 << 31, len(value) | 1 << 31) + name + value


def read_exactly(stream, size):
    data = stream.read(size)
    if len(data) != size:
        raise ConnectionError("the worker is gone")
    return data


def ask(path, script, **query):
    """Runs a script in a pool. Gives what it printed; ConnectionError where the worker died."""
    text = urllib.parse.urlencode(query)
    params = {"SCRIPT_FILENAME": str(script), "REQUEST_METHOD": "GET", "QUERY_STRING": text,
              "SERVER_PROTOCOL": "HTTP/1.1", "REQUEST_URI": "/?" + text}
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as client:
        client.settimeout(60)
        client.connect(str(path))
        client.sendall(record(BEGIN, struct.pack("!HB5x", 1, 0))
                       + record(PARAMS, b"".join(pair(*each) for each in params.items()))
                       + record(PARAMS) + record(STDIN))
        out = b""
        with client.makefile("rb") as stream:
            while True:
                _, kind, _, size, padding = struct.unpack("!BBHHBx", read_exactly(stream, 8))
                content = read_exactly(stream, size + padding)[:size]
                if kind == END:
                    return out.partition(b"\r\n\r\n")[2].decode()
                if kind == STDOUT:
                    out += content


def ask_json(path, script, **query):
    said = ask(path, script, **query)
    try:
        return json.loads(said)
    except ValueError as error:
        raise AssertionError(said) from error


class Fpm:
    """php-fpm with the pools {name: lines}; each listens on FOLDER/NAME.sock."""

    def __init__(self, program, folder, pools, settings=()):
        self.folder = pathlib.Path(folder)
        log = self.folder / "fpm.log"
        lines = ["[global]", f"error_log = {log}", "daemonize = no"]
        for name, more in pools.items():
            lines += [f"[{name}]", f"listen = {self.socket(name)}", "catch_workers_output = yes"]
            lines += ["user = root", "group = root"] if os.geteuid() == 0 else []
            lines += more
        config = self.folder / "fpm.conf"
        config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [program, "--fpm-config", str(config)] + (["-R"] if os.geteuid() == 0 else [])
        for setting in settings:
            command += ["-d", setting]
        with log.open("ab") as errors:
            self.process = subprocess.Popen(command, stdout=errors, stderr=errors)
        end = time.monotonic() + 30
        while not all(self.socket(name).exists() for name in pools):
            if self.process.poll() is not None or time.monotonic() > end:
                self.stop()
                raise AssertionError("php-fpm did not start:\n" + log.read_text(encoding="utf-8"))
            time.sleep(0.02)

    def socket(self, name):
        return self.folder / f"{name}.sock"

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def mapped(process, name):
    """Whether a process has a file of that name in its memory."""
    maps = pathlib.Path(f"/proc/{process}/maps").read_text(encoding="utf-8")
    return any(pathlib.Path(line.split()[-1]).name.startswith(name) for line in maps.splitlines())


def is_busy(process):
    """Whether a process has spent a fifth of a second since it was first asked about."""
    stat = pathlib.Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    spent = (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
    return spent - _spent.setdefault(process, spent) > 0.2


_spent = {}


def private_kib(process):
    """What a process alone keeps in memory; pages of files, which workers share, are not counted."""
    rollup = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
    return sum(int(line.split()[1]) for line in rollup.splitlines()
               if line.startswith("Private_Dirty"))
