#!/usr/bin/env python3
"""Corrects pages as a person does: audit --fix, patch, and audit again.

    fix_test.py MASTHEAD

What was applied must be gone afterwards, and no page may show what it did not show before. Both
`patch` and `git apply` must take every patch; a page that nobody corrected must be as it was.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile


def page(head, byline, text="Traffic returned to the harbour bridge on Saturday."):
    return (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Harbour</title>\n'
            f'<meta property="og:site_name" content="The Example Times">\n{head}\n</head>\n'
            f'<body><article><h1>Harbour bridge reopens</h1>\n<p class="byline">By {byline}</p>\n'
            f"<p>{text}</p></article></body></html>\n")


def jsonld(author, indent=None):
    article = {"@context": "https://schema.org", "@type": "NewsArticle",
               "headline": "Harbour bridge reopens", "datePublished": "2026-03-14T08:30:00Z",
               "author": author}
    return ('<script type="application/ld+json">' + json.dumps(article, indent=indent) + "</script>")


JANE = '<a rel="author" href="https://times.example/authors/jane-doe">Jane Doe</a>'
MARTA = '<a rel="author" href="https://times.example/authors/marta-kowal">Marta Kowal</a>'
PERSON = {"@type": "Person", "name": "Jane Doe", "url": "https://times.example/authors/jane-doe"}
ATTACK = '</script><script>alert(1)</script>'

# Of each page: its text, and a rule that must be among those corrected in it; "": there must be no
# patch of it; None: that is open.
PAGES = {
    "site/mismatch.html": (page(jsonld({"@type": "Person", "name": "Pat Roe", "url":
                                        "https://times.example/authors/pat-roe"}, 2), JANE),
                           "structured-author-mismatch"),
    "site/meta.html": (page('<meta name="author" content="Pat Roe">', JANE),
                       "structured-author-mismatch"),
    "site/co author.html": (page(jsonld(PERSON), f"{JANE} and {MARTA}"), "co-author-missing"),
    "site/several.html": (page(jsonld({"@type": "Person", "name": "Jane Doe, Marta Kowal"}),
                               f"{JANE} and {MARTA}"), "several-names-in-one"),
    "site/organisation.html": (page(jsonld({**PERSON, "@type": "Organization"}), JANE),
                               "person-as-organisation"),
    "site/tracking.html": (page(jsonld({**PERSON, "sameAs": ["https://x.com/janedoe_ex?s=20"]}), JANE),
                           "tracking-in-profile-link"),
    "site/again.html": (page(jsonld({**PERSON, "sameAs": ["https://x.com/janedoe_ex?s=20"]}), JANE),
                        "tracking-in-profile-link"),
    "site/share.html": (page(jsonld({**PERSON, "sameAs": ["https://x.com/intent/tweet?url=a",
                                                          "https://x.com/janedoe_ex"]}), JANE),
                        "broken-profile-link"),
    "site/all.html": (page(jsonld({**PERSON, "url": "https://times.example/authors/", "sameAs":
                                   ["https://x.com/janedoe_ex"]}), JANE),
                      "author-url-not-profile"),
    # Without that address nothing would lead to a page of hers: a finding for another.
    "site/alone.html": (page(jsonld({**PERSON, "url": "https://times.example/authors/", "sameAs":
                                     ["https://x.com/janedoe_ex"]}), "Jane Doe"), ""),
    # What no JSON says stays, so that the finding would outlive a correction of the rest.
    "site/twice.html": (page(jsonld({**PERSON, "sameAs": ["https://x.com/janedoe_ex?s=20"]}) +
                             jsonld({**PERSON, "sameAs": ["https://x.com/janedoe_ex?s=20"]})
                             .replace("}</script>", ",}</script>"), JANE), ""),
    "site/no-end.html": (page('<meta name="author" content="Pat Roe">', JANE).rstrip("\n"),
                         "structured-author-mismatch"),
    "site/crlf.html": (page('<meta name="author" content="Pat Roe">', JANE).replace("\n", "\r\n"),
                       "structured-author-mismatch"),
    "site/hostile.html": (page(jsonld({"@type": "Person", "name": "Pat Roe"}),
                               "Jane &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; Doe"), None),
    "site/good.html": (page(jsonld({**PERSON, "sameAs": ["https://x.com/janedoe_ex"]}), JANE), ""),
}


def require(truth, *shown):
    if not truth:
        raise AssertionError(" | ".join(str(item) for item in shown))


def run(folder, *command, code=0, stdin=b""):
    done = subprocess.run(command, cwd=folder, input=stdin, capture_output=True, check=False)
    require(done.returncode == code, command, done.returncode, done.stdout[-2000:], done.stderr)
    return done


def findings_of(folder, masthead, *more):
    out = run(folder, masthead, "audit", "--fail-on", "never", "--format", "jsonl", *more, "site").stdout
    return [json.loads(line) for line in out.splitlines()]


def by_page(findings):
    """How many findings of each rule a page shows."""
    counts = collections.Counter()
    for finding in findings:
        for document in finding.get("documents", [finding.get("document")]):
            counts[document, finding["rule"]] += 1
    return counts


def write_pages(folder):
    for name, (text, _) in PAGES.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())


def check_round(masthead, folder):
    write_pages(folder)
    before = findings_of(folder, masthead)
    done = run(folder, masthead, "audit", "--fail-on", "never", "--fix", "out", "site")
    require(b"findings corrected in" in done.stderr, done.stderr)
    for name, (text, _) in PAGES.items():
        require((folder / name).read_bytes() == text.encode(), "changed in place", name)
    rows = [json.loads(line) for line in (folder / "out/index.jsonl").read_text().splitlines()]
    applied = {row["document"]: row for row in rows}
    for name, (_, rule) in PAGES.items():
        rules = [each["rule"] for each in applied.get(name, {}).get("applied", [])]
        require(not rule or rule in rules, name, rule, applied.get(name))
        require(rule != "" or "patch" not in applied.get(name, {}), name, applied.get(name))
    run(folder, "git", "init", "-q", ".")
    patched = 0
    for row in rows:
        if "patch" not in row:
            continue
        patched += 1
        patch = (folder / "out" / row["patch"]).read_bytes()
        run(folder, "git", "apply", "--check", "out/" + row["patch"])
        run(folder, "patch", "-p1", "--binary", "-s", stdin=patch)
    require(patched >= 11, patched)
    after = findings_of(folder, masthead)
    gone = {each["finding"] for row in rows for each in row.get("applied", [])}
    # A finding of several pages stays where it is left on one of them.
    gone -= {each["finding"] for row in rows for each in row.get("left", [])}
    require(len(gone) >= 8, gone)
    left = gone & {finding["id"] for finding in after}
    require(not left, "still found", [finding for finding in after if finding["id"] in left])
    was, now = by_page(before), by_page(after)
    new = {key: count for key, count in now.items() if count > was[key]}
    require(not new, "new", new, [f for f in after if (f.get("document"), f["rule"]) in new])
    for name, (text, _) in PAGES.items():
        changed = (folder / name).read_bytes() != text.encode()
        require(changed == ("patch" in applied.get(name, {})), name)
    require(ATTACK.encode() not in (folder / "site/hostile.html").read_bytes())


def check_again(masthead, folder):
    """Twice the same bytes; nothing is replaced unless that is asked for."""
    write_pages(folder)
    texts = []
    for out in ("one", "two"):
        run(folder, masthead, "audit", "--fail-on", "never", "--fix", out, "site")
        texts.append({path.name: path.read_bytes() for path in (folder / out).iterdir()})
    require(texts[0] == texts[1] and len(texts[0]) > 5, texts)
    done = run(folder, masthead, "audit", "--fix", "one", "site", code=2)
    require(b"--force" in done.stderr and not done.stdout, done)
    (folder / "one/mine.patch").write_bytes(b"mine")
    (folder / "site/mismatch.html").unlink()
    run(folder, masthead, "audit", "--fail-on", "never", "--force", "--fix", "one", "site")
    names = {path.name for path in (folder / "one").iterdir()}
    require("mine.patch" in names and "site_mismatch.html.patch" not in names, names)


def check_refusals(masthead, folder):
    """What is no file of its own is said so, and not passed over."""
    text, _ = PAGES["site/tracking.html"]
    (folder / "rows.jsonl").write_text(json.dumps(
        {"document": "row", "name": "Jane Doe", "links": ["https://x.com/janedoe_ex?s=20"]}) + "\n")
    run(folder, masthead, "audit", "--fail-on", "never", "--fix", "a", "rows.jsonl")
    index = (folder / "a/index.jsonl").read_text()
    require('"row"' in index and "no page in a file of its own" in index, index)
    run(folder, masthead, "audit", "--fail-on", "never", "--fix", "b", "-", stdin=text.encode())
    require("standard input" in (folder / "b/index.jsonl").read_text())
    (folder / "latin.html").write_bytes(
        text.replace('charset="utf-8"', 'charset="latin1"').replace("Harbour", "H\xe4fen").encode("latin1"))
    run(folder, masthead, "audit", "--fail-on", "never", "--fix", "c", "latin.html")
    require("UTF-8" in (folder / "c/index.jsonl").read_text())
    (folder / "file").write_text("")
    done = run(folder, masthead, "audit", "--fix", "file", "latin.html", code=2)
    require(b"cannot make the folder file" in done.stderr, done)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("masthead", type=pathlib.Path)
    masthead = parser.parse_args().masthead.resolve()
    for check in (check_round, check_again, check_refusals):
        with tempfile.TemporaryDirectory() as folder:
            check(masthead, pathlib.Path(folder))
    print(f"{len(PAGES)} pages corrected and audited again")


if __name__ == "__main__":
    sys.exit(main())
