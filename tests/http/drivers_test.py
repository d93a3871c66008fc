"""One job, three clients, the same bytes: drivers_test.py MASTHEAD LIBRARY PIPE

The same jobs over the same sites, driven by libcurl (the command), by Python (urllib) and by Node
(fetch). Of what a result says of time and of who kept to public addresses, only libcurl knows; the
rest is compared byte for byte, and results without those as they are."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import stage

DRIVERS = pathlib.Path(__file__).resolve().parents[2] / "examples" / "jobs"
PAGE = ('<html><head><title>Jane Doe</title><meta name=author content="Jane Doe">'
        '<link rel=next href="?page=2"></head><body><h1>Jane Doe</h1>'
        '<a rel=me href="http://github.com/jane">code</a></body></html>')


def wordpress(path):
    jane = {"id": 4, "name": "Jane D\u00f6e", "link": "http://blog.org/author/jane/"}
    if path.startswith("/wp-json/wp/v2/posts"):
        posts = [{"id": n, "link": f"http://blog.org/{n}", "date_gmt": "2020-01-02T03:04:05",
                  "_embedded": {"author": [jane]}} for n in range(1, 40)]
        return {"X-WP-TotalPages": "1", "X-WP-Total": "39"}, posts
    return ({}, [jane]) if path.startswith("/wp-json/wp/v2/users") else ({}, {"name": "Blog"})


def answer(host, path, headers):
    assert headers["user-agent"].startswith("masthead/"), headers
    assert not headers.get("cookie") and not headers.get("referer"), headers
    if path == "/robots.txt":
        return 200, {"Content-Type": "text/plain"}, b"User-agent: *\nDisallow: /shut\n"
    if path.startswith("/wp-json/"):
        more, value = wordpress(path)
        return 200, {"Content-Type": "application/json", **more}, json.dumps(value).encode()
    if path == "/old":
        return 301, {"Location": "/author/jane", "Set-Cookie": "a=b"}, b"moved"
    if path.startswith("/author/jane"):
        return 200, {"Content-Type": "text/html; charset=iso-8859-1"}, PAGE.encode("latin-1")
    if (host, path) == ("github.com", "/jane"):
        return 200, {"Content-Type": "text/html"}, b'<a href="http://blog.org/author/jane">'
    return 404, {}, b"none"


FETCH = {"robots": True}
JOBS = [
    ("archive", {"url": "http://blog.org/"}),
    ("resolve", {"url": "http://blog.org/old", "format": "text"}),
    ("resolve", {"url": "http://blog.org/author/jane"}),
    ("verify", {"url": "http://blog.org/old", "links": ["http://github.com/jane"]}),
    ("check_links", {"links": ["http://blog.org/old", "http://blog.org/shut", "http://blog.org/x",
                               "http://127.0.0.1/", "none"]}),
]


def masked(text):
    return re.sub(r'"elapsed_ms":\d+', '"elapsed_ms":0', text).replace('"ssrf":"checked"',
                                                                       '"ssrf":"host"')


def sorted_lines(text):
    return sorted(text.splitlines())


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, (words, done.stdout, done.stderr)
    return done.stdout


def rows_of(text):
    """Parts come as answers do, with a state each: what is compared is their rows."""
    lines = []
    for line in text.splitlines():
        value = json.loads(line)
        if value["schema"] != "masthead.archive-part/1":
            lines.append(line)
            continue
        for row in re.findall(r'\{"mention_id".*?\}(?=,\{"mention_id"|\],"state")', line):
            lines.append(row)
    return sorted(lines)


def main():
    stage.enter(needs=["node"])
    curl, library, pipe = sys.argv[1:4]
    stage.Names({name: {"A": [stage.SITE]} for name in ("blog.org", "github.com")})
    stage.Sites(answer)
    exact = 0
    for kind, request in JOBS:
        text = json.dumps({**request, "fetch": FETCH})
        by_curl = run(curl, kind, text)
        by_python = run(sys.executable, str(DRIVERS / "drive.py"), library, kind, text)
        by_node = run("node", str(DRIVERS / "drive.mjs"), pipe, kind, text)
        if kind == "archive":
            results = [rows_of(each) for each in (by_curl, by_python, by_node)]
            assert len(results[0]) == 41, len(results[0])
        else:
            results = [by_curl, by_python, by_node]
            if "elapsed_ms" in by_curl:
                assert '"ssrf":"checked"' in by_curl and '"ssrf":"checked"' not in by_node, by_curl
                results = [masked(each) for each in results]
        exact += "elapsed_ms" not in by_curl
        assert results[0] == results[1], (kind, results[0], results[1])
        assert results[0] == results[2], (kind, results[0], results[2])
    print(f"{len(JOBS)} jobs by three clients, {exact} of them compared as they are")


main()
