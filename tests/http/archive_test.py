"""`masthead fetch-archive` reads every post and author once, however often it is killed:
archive_test.py MASTHEAD

The site is WordPress as its REST interface answers, on a small internet of the test's own."""

import json
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

import stage

POSTS = 1234
USERS = 130
PER_PAGE = 100
NAMES = ("Doe", "Roe", "Poe", "Moe", "Loe")
KILLS = 8


class Site:
    """Posts and users by growing ids; every seventh id was deleted."""

    def __init__(self):
        self.posts = [n for n in range(1, 10_000) if n % 7][:POSTS]
        self.users = list(range(1, USERS + 1))
        self.slow = 0.0
        self.shut = False  # users may not be seen
        self.broken = set()  # pages of posts that fail

    def user(self, number):
        return {"id": number, "name": f"Writer &amp; Co. {number}", "url": f"https://x.com/w{number}",
                "description": f"Writes <b>{number}</b>.", "link": f"https://blog.org/author/{number}/"}

    def post(self, number):
        return {"id": number, "date_gmt": "2020-01-02T03:04:05", "link": f"https://blog.org/?p={number}",
                "author": number % USERS + 1, "_embedded": {"author": [self.user(number % USERS + 1)]}}

    def answer(self, host, path, _headers):
        url = urllib.parse.urlsplit(path)
        query = dict(urllib.parse.parse_qsl(url.query))
        time.sleep(self.slow)
        if host == "feed.org":
            return self.feed(url.path, query)
        if url.path == "/wp-json/":
            return self.json({"name": "The Blog"})
        if url.path == "/wp-json/wp/v2/posts":
            return self.page(self.posts, self.post, query)
        if url.path == "/wp-json/wp/v2/users":
            if self.shut:
                return 401, {"Content-Type": "application/json"}, b'{"code":"rest_user_cannot_view"}'
            return self.page(self.users, self.user, query)
        return 404, {}, b"none"

    def page(self, ids, make, query):
        assert query["per_page"] == str(PER_PAGE) and query["order"] == "asc", query
        number = int(query["page"])
        pages = -(-len(ids) // PER_PAGE)
        if number > pages:
            return 400, {"Content-Type": "application/json"}, b'{"code":"rest_post_invalid_page_number"}'
        if make == self.post and number in self.broken:
            return 500, {}, b"broken"
        part = ids[(number - 1) * PER_PAGE:number * PER_PAGE]
        return self.json([make(each) for each in part],
                         {"X-WP-Total": str(len(ids)), "X-WP-TotalPages": str(pages)})

    @staticmethod
    def json(value, headers=None):
        return 200, {"Content-Type": "application/json; charset=UTF-8", **(headers or {})}, \
            json.dumps(value).encode()

    def feed(self, path, query):
        number = int(query.get("paged", "1"))
        part = self.posts[:95][(number - 1) * 10:number * 10]
        if path != "/feed/" or not part:
            return 404, {}, b"none"
        items = "".join(
            f"<item><guid>p{n}</guid><link>https://feed.org/{n}</link><title>T</title>"
            f"<dc:creator>Jane {NAMES[n % 5]}</dc:creator></item>" for n in part)
        return 200, {"Content-Type": "application/rss+xml"}, (
            '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
            f"<title>A Feed</title>{items}</channel></rss>").encode()


class Program:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder

    def words(self, site, *more):
        return [self.binary, "fetch-archive", "--interval", "0", "--to", "out.jsonl", *more, site]

    def run(self, site, *more, code=0):
        done = subprocess.run(self.words(site, *more), capture_output=True, text=True, check=False,
                              timeout=120, cwd=self.folder)
        assert done.returncode == code, (more, done.returncode, done.stdout, done.stderr)
        return json.loads(done.stdout) if done.stdout else {}

    def state(self):
        """How many bytes are kept, and the state; nothing where the work is done."""
        path = self.folder / "out.jsonl.state"
        if not path.exists():
            return 0, {}
        size, state = path.read_text().splitlines()
        return int(size), json.loads(state)

    def run_and_kill(self, site, after, *more):
        """Kills a run when it has kept something new, or right at its beginning: after < 0."""
        before = self.state()[0]
        running = subprocess.Popen(self.words(site, *more), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, cwd=self.folder)
        while after >= 0 and running.poll() is None and self.state()[0] <= before:
            time.sleep(0.002)
        time.sleep(abs(after))
        running.send_signal(signal.SIGKILL)
        running.wait()

    def rows(self):
        return [json.loads(line) for line in (self.folder / "out.jsonl").read_text().splitlines()]

    def clear(self):
        for path in self.folder.glob("out.jsonl*"):
            path.unlink()


def require_all(program, site):
    rows = program.rows()
    ids = [row["mention_id"] for row in rows]
    wanted = {f"blog.org/posts/{n}/{n % USERS + 1}" for n in site.posts}
    wanted |= {f"blog.org/users/{n}" for n in site.users}
    assert len(ids) == len(set(ids)), "a row came twice"
    assert set(ids) == wanted, (len(ids), len(wanted), sorted(wanted - set(ids))[:3])


def check_all(program, site, _sites):
    result = program.run("http://blog.org/")
    require_all(program, site)
    told = (result["kind"], result["posts"], result["authors"], result["total"], result["complete"])
    assert told == ("wordpress", len(site.posts), len(site.users), len(site.posts), True), result
    row = next(row for row in program.rows() if row["mention_id"] == "blog.org/posts/1/2")
    assert row == {"mention_id": "blog.org/posts/1/2", "document": "https://blog.org/?p=1",
                   "url": "https://blog.org/?p=1", "published": "2020-01-02T03:04:05Z",
                   "outlet": "The Blog", "name": "Writer & Co. 2", "links": ["https://x.com/w2"],
                   "bio": "Writes 2.", "author_id": "2"}, row
    assert not (program.folder / "out.jsonl.state").exists()
    done = subprocess.run([program.binary, "ingest", "--registry", "n.db", "out.jsonl"],
                          capture_output=True, text=True, check=True, cwd=program.folder)
    added = json.loads(done.stdout.splitlines()[-1])["added"]
    assert added == len(site.posts) + len(site.users), done.stdout


def check_an_end_is_an_end(program, _site, sites):
    before = len(sites.log)
    program.run("http://blog.org/", "--resume")
    program.run("http://blog.org/", code=2)
    assert len(sites.log) == before


def check_kills(program, site, sites):
    site.slow = 0.05
    for round_ in range(3):
        program.clear()
        chance = random.Random(round_)
        kept = 0
        for _ in range(KILLS):
            program.run_and_kill("http://blog.org/", chance.uniform(-0.1, 0.05), "--resume")
            kept += program.state()[0] > 0
        before = len(sites.log)
        done = program.state()[1].get("posts", {}).get("done", [])
        program.run("http://blog.org/", "--resume")
        require_all(program, site)
        assert kept, "no run was killed in the midst of its work"
        again = [path for _, path, *_ in sites.log[before:]
                 if any(path.endswith(f"page={n}") and "/posts?" in path for n in done)]
        assert not again, again
    site.slow = 0.0


def check_rows_behind_the_state(program, site, _sites):
    """Rows that were written and not yet counted are cut away; so is half a row."""
    program.clear()
    site.broken = {3}
    result = program.run("http://blog.org/", code=3)
    assert result["complete"] is False and result["problems"][0]["status"] == 500, result
    with open(program.folder / "out.jsonl", "a", encoding="utf-8") as file:
        # More than is still to come, which would write over less.
        file.write('{"mention_id":"blog.org/posts/1/2","name":"again"}\n' * 9999 + '{"mention_')
    site.broken = set()
    program.run("http://blog.org/", "--resume")
    require_all(program, site)


def check_growth(program, site, _sites):
    """Posts that are written between two runs come once, those of the short page too."""
    program.clear()
    site.broken = {2}
    program.run("http://blog.org/", code=3)
    site.broken = set()
    site.posts += [n for n in range(site.posts[-1] + 1, site.posts[-1] + 200) if n % 7]
    program.run("http://blog.org/", "--resume")
    require_all(program, site)


def check_shut(program, site, _sites):
    program.clear()
    site.shut = True
    result = program.run("http://blog.org/")
    assert result["complete"] is True and result["authors"] == 0, result
    assert result["problems"][0]["status"] == 401, result
    assert len(program.rows()) == len(site.posts)
    site.shut = False


def check_feed(program, site, _sites):
    program.clear()
    result = program.run("http://feed.org/")
    assert (result["kind"], result["complete"]) == ("feed", True), result
    documents = [row["document"] for row in program.rows()]
    wanted = [f"p{n}" for n in site.posts[:95]]
    assert documents == wanted, (len(documents), documents)
    assert program.rows()[0]["name"] == "Jane Roe"
    program.clear()
    site.slow = 0.02
    for kill in range(6):
        program.run_and_kill("http://feed.org/", 0.01 * kill, "--resume")
    program.run("http://feed.org/", "--resume")
    assert [row["document"] for row in program.rows()] == documents


def check_nothing(program, _site, _sites):
    program.clear()
    assert program.run("http://nothing.org/", code=4)["complete"] is False


def main():
    stage.enter()
    folder = pathlib.Path(tempfile.mkdtemp())
    names = ("blog.org", "feed.org")
    stage.Names({name: {"A": [stage.SITE]} for name in names})
    site = Site()
    sites = stage.Sites(site.answer)
    program = Program(sys.argv[1], folder)
    checks = [check_all, check_an_end_is_an_end, check_kills, check_rows_behind_the_state,
              check_growth, check_shut, check_feed, check_nothing]
    for check in checks:
        check(program, site, sites)
    print(f"{len(checks)} checks, {len(site.posts)} posts, {len(sites.log)} requests")


main()
