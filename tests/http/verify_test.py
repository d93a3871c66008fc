"""`masthead verify` over certificates, DNS and sites of a small internet: verify_test.py MASTHEAD"""

import json
import pathlib
import subprocess
import sys
import tempfile

import stage

PAGE = "https://www.jane.org/"
LINKS = ["https://bsky.app/profile/jane.org", "https://bsky.app/profile/joe.org",
         "@jane@social.net", "https://github.com/jane"]
LONG = "x" * 600


def answer(host, path, _headers):
    pages = {
        ("www.jane.org", "/"): '<a rel=me href="https://github.com/jane"></a>'
                               '<meta name="fediverse:creator" content="@jane@social.net">',
        ("github.com", "/jane"): '<a href="https://jane.org/">',
        ("social.net", "/@jane"): '<a rel="me nofollow" href="https://www.jane.org">',
    }
    if path.startswith("/.well-known/webfinger"):
        return 200, {"Content-Type": "application/jrd+json"}, json.dumps(
            {"subject": "acct:jane@social.net", "links": [{"href": "https://social.net/@jane"}]}
        ).encode()
    page = pages.get((host, path))
    if page is None:
        return 404, {}, b"none"
    return 200, {"Content-Type": "text/html"}, page.encode()


ZONE = {
    **{name: {"A": [stage.SITE]} for name in
       ("www.jane.org", "jane.org", "joe.org", "github.com", "social.net", "bsky.app")},
    # Longer than an answer over UDP may be: it is asked for again over TCP.
    "_atproto.jane.org": {"TXT": [LONG, "did=did:plc:jane"]},
    "_atproto.joe.org": {"TXT": ["did=did:plc:joe"]},
}


class Program:
    def __init__(self, binary, folder, authority):
        self.binary, self.folder, self.authority = binary, folder, authority

    def verify(self, *words, code=0, day="2026-11-23", authority=None):
        done = subprocess.run(
            [self.binary, "verify", "--interval", "0", "--ca-file", str(authority or self.authority),
             "--no-robots", "--now", day, "--format", "json", *words],
            capture_output=True, text=True, check=False, timeout=120, cwd=self.folder)
        assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]


def hows(result):
    return {link["handle"]: (link["verified"], [proof["how"] for proof in link["evidence"]])
            for link in result["links"]}


WANTED = {
    "jane.org": (True, ["atproto_dns"]),
    "joe.org": (False, []),
    "jane@social.net": (True, ["webfinger", "account_rel_me", "fediverse_creator"]),
    "jane": (True, ["page_rel_me", "account_link"]),
}


def check_proofs(program, _sites):
    [result] = program.verify(PAGE, *LINKS)
    assert hows(result) == WANTED, hows(result)
    for link in result["links"]:
        for proof in link["evidence"]:
            assert proof["bytes"].startswith("b_"), proof
    words = subprocess.run([program.binary, "verify", "--interval", "0", "--ca-file",
                            str(program.authority), "--now", "2026-11-23", PAGE, *LINKS],
                           capture_output=True, text=True, check=True).stdout
    for part in ("bluesky jane.org  verified, checked 2026-11-23, holds until 2027-02-21",
                 "bluesky joe.org  not verified", "atproto_dns", "dns:_atproto.jane.org?type=TXT"):
        assert part in words, (part, words)


def check_links_of_the_page(program, _sites):
    [result] = program.verify(PAGE)
    assert set(hows(result)) == {"jane", "jane@social.net"}, hows(result)


def check_kept(program, sites):
    words = ["--keep", "kept.jsonl", "--term", "30", PAGE, "https://github.com/jane"]
    program.verify(*words)
    before = len(sites.log)
    [result] = program.verify(*words, day="2026-12-23")
    asked = {host for host, *_ in sites.log[before:]}
    assert asked == {"www.jane.org"}, asked
    assert result["links"][0]["checked_at"] == "2026-11-23", result
    [result] = program.verify(*words, day="2026-12-24")
    assert result["links"][0]["checked_at"] == "2026-12-24", result
    assert len((program.folder / "kept.jsonl").read_text().splitlines()) == 1


def check_records(program, _sites):
    record = {"schema": "masthead.record/1", "name": "Jane", "website": PAGE,
              "accounts": [{"platform": "github", "url": "https://github.com/jane"}]}
    (program.folder / "record.json").write_text(json.dumps(record))
    (program.folder / "records.json").write_text(json.dumps({"authors": [record, record]}))
    assert hows(program.verify("record.json")[0]) == {"jane": WANTED["jane"]}
    assert len(program.verify("records.json")) == 2
    rows = [{"mention_id": "a1", "document": "d", "name": "Jane Doe",
             "links": [PAGE, "https://github.com/jane"]}]
    (program.folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    subprocess.run([program.binary, "ingest", "--registry", "n.db", "rows.jsonl"], check=True,
                   cwd=program.folder, capture_output=True)
    [result] = program.verify("--registry", "n.db", "a1")
    assert hows(result) == {"jane": WANTED["jane"]}, result


def check_codes(program, _sites):
    [result] = program.verify(PAGE, "https://gone.example.org/", code=3)
    assert result["links"][0]["profile"]["failure"] == "dns", result
    program.verify("https://nowhere.example.org/", code=4)
    program.verify("record-that-is-not-there.json", code=4)
    program.verify("--term", "0", PAGE, code=2)
    program.verify("--term", "x", PAGE, code=2)


def check_certificates(program, sites):
    """A certificate of an authority nobody trusts is refused, and nothing is sent."""
    before = len(sites.log)
    stranger = pathlib.Path(tempfile.mkdtemp())
    other, _, _ = stage.certificates(stranger, ["jane.org"])
    [result] = program.verify(PAGE, code=4, authority=other)
    assert result["page"]["failure"] == "tls", result
    assert len(sites.log) == before
    # The right authority, and a name that the certificate does not have.
    [result] = program.verify("https://stranger.org/", code=4)
    assert result["page"]["failure"] == "tls", result


def main():
    stage.enter()
    folder = pathlib.Path(tempfile.mkdtemp())
    names = [name for name in ZONE if not name.startswith("_")]
    authority, certificate, key = stage.certificates(folder, names)
    zone = {**ZONE, "stranger.org": {"A": [stage.SITE]}}
    dns = stage.Names(zone)
    sites = stage.Sites(answer, certificate, key)
    program = Program(sys.argv[1], folder, authority)
    checks = [check_proofs, check_links_of_the_page, check_kept, check_records, check_codes,
              check_certificates]
    for check in checks:
        check(program, sites)
    assert ("_atproto.jane.org", 16) in dns.asked
    print(f"{len(checks)} checks, {len(sites.log)} requests, {len(dns.asked)} lookups")


main()
