"""A host in Python that makes a job's requests with urllib: drive.py LIBRARY KIND REQUEST

Prints the parts of the result and the result. urllib does not say which address it connected to, so
the result says "ssrf: host": keep such a host where it reaches public addresses alone."""

import ctypes
import json
import sys
import urllib.error
import urllib.request

VERSION = (0, 1)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler({}))


class Job:
    def __init__(self, library, kind, request):
        self.library = ctypes.CDLL(library)
        self.library.masthead_free.argtypes = [ctypes.c_void_p]
        self.library.masthead_last_error.restype = ctypes.c_char_p
        self.context = ctypes.c_void_p()
        self.job = ctypes.c_void_p()
        self.check(self.library.masthead_open(*VERSION, None, b'{"now":"2026-11-23"}',
                                              ctypes.byref(self.context)))
        data = request.encode()
        self.check(self.library.masthead_job_start(
            self.context, kind.encode(), data, ctypes.c_size_t(len(data)), ctypes.byref(self.job)))

    def check(self, code):
        if code != 0:
            raise RuntimeError(self.library.masthead_last_error(self.context).decode())

    def ask(self, name):
        out, size = ctypes.c_void_p(), ctypes.c_size_t()
        self.check(getattr(self.library, name)(self.job, ctypes.byref(out), ctypes.byref(size)))
        text = ctypes.string_at(out, size.value).decode()
        self.library.masthead_free(out)
        return text

    def feed(self, response, body):
        data = json.dumps(response).encode()
        self.check(self.library.masthead_job_feed(
            self.job, data, ctypes.c_size_t(len(data)), body, ctypes.c_size_t(len(body))))

    def close(self):
        self.library.masthead_job_close(self.job)
        self.library.masthead_close(self.context)


def fetch(wanted):
    """One request as it stands. What the answer lacks, or is too long for, the job says itself."""
    request = urllib.request.Request(wanted["url"], headers=wanted["headers"])
    most = wanted["limits"]["body_bytes"]
    try:
        with OPENER.open(request, timeout=wanted["limits"]["milliseconds"] / 1000) as answer:
            return answer.status, answer.headers, answer.read(most + 1)
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read(most + 1)


def main():
    job = Job(*sys.argv[1:4])
    while True:
        step = json.loads(job.ask("masthead_job_step"))
        for wanted in step["requests"]:
            response, body = {"id": wanted["id"]}, b""
            try:
                response["status"], headers, body = fetch(wanted)
                response["headers"] = dict(headers.items())
            except TimeoutError:
                response["failure"] = "timeout"
            except OSError:
                response["failure"] = "connection"
            job.feed(response, body)
        if step["done"]:
            break
    sys.stdout.write(job.ask("masthead_job_take") + job.ask("masthead_job_result") + "\n")
    job.close()


main()
