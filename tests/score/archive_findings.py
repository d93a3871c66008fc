#!/usr/bin/env python3
"""Scores what `masthead audit` finds in the archives of CORPORA/archives.

  archive_findings.py MASTHEAD CORPORA [--floors] [--misses] [--write FILE] [--now DATE]

Reads the gold findings and the gold non-findings, which people have verified. A finding is of a
family of rules; it is found where a finding of the audit is of the same archive and family and names
one of its authors or, where one side names none, one of its articles. A non-finding is flagged
wrongly by the same test; of a pair of different people both names must stand in the finding. What
matches neither is unjudged, and is counted. --write gives the findings one a line, as {"archive",
"rule", "authors", "where"}. MASTHEAD_ARCHIVES names another folder of archives.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

LEAST_FOUND = 0.80
MOST_FLAGGED = 0.05
FEWEST = 150
FAMILIES = {
    "author-several-spellings": "identity", "handle-as-name": "identity",
    "handle-renamed": "identity", "orphan-author-record": "record",
    "missing-author-record": "record", "record-fields-disagree": "record",
    "name-has-extra": "extra", "byline-typo": "extra", "affiliation-missing": "affiliation",
    "affiliation-several-spellings": "affiliation", "title-drift": "title", "stale-bio": "title"}
LETTERS = str.maketrans({"ø": "o", "ł": "l", "æ": "ae"})


def rows_of(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def fold(name):
    """A name as it is compared: without brackets, accents, case and marks."""
    text = re.sub(r"\([^)]*\)", " ", name) or name
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower().translate(LETTERS)
    return " ".join(re.sub(r"[^a-z0-9 ]+", "", text.replace("-", " ")).split())


def audit(masthead, folder, archive, now):
    """The findings of an archive, with its articles as `where`."""
    files = [path for path in (folder / f"{archive}.authors.jsonl", folder / f"{archive}.jsonl")
             if path.exists()]
    done = subprocess.run([masthead, "audit", "--fail-on", "never", "--now", now, "--format",
                           "jsonl", *files], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"masthead audit {archive}: {done.stderr.decode()[:500]}")
    for line in done.stdout.decode().splitlines():
        found = json.loads(line)
        yield {"archive": archive, "rule": found["rule"], "message": found["message"],
               "authors": found.get("authors") or [found[m] for m in ("author",) if m in found],
               "where": found.get("documents") or [found[m] for m in ("document",) if m in found]}


class Finding:
    def __init__(self, row):
        self.row = row
        self.place = row["archive"], FAMILIES.get(row["rule"], row["rule"])
        self.authors = {fold(name) for name in row.get("authors", [])} - {""}
        self.where = set(row.get("where", []))

    def matches(self, gold, all_names=False):
        if self.place != gold.place:
            return False
        if all_names and len(gold.authors) > 1:
            return gold.authors <= self.authors
        if self.authors and gold.authors:
            return bool(self.authors & gold.authors)
        return bool(self.where & gold.where)


def by_place(findings):
    places = collections.defaultdict(list)
    for finding in findings:
        places[finding.place].append(finding)
    return places


def show(rules, name):
    total, hit, non, flagged = rules[name]
    share = f"{hit / total:7.3f}" if total else "      -"
    print(f"{name:32}{total:6}{hit:7}{share}{non:7}{flagged:9}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("masthead")
    parser.add_argument("corpora", nargs="?", default=os.environ.get("MASTHEAD_CORPORA", ""))
    parser.add_argument("--floors", action="store_true")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--write")
    parser.add_argument("--now", default="2026-11-29")
    arguments = parser.parse_args()
    folder = pathlib.Path(os.environ.get("MASTHEAD_ARCHIVES")
                          or pathlib.Path(arguments.corpora) / "archives")
    if not (folder / "gold.findings.jsonl").exists():
        print(f"no archives in {folder}: nothing is measured (set MASTHEAD_CORPORA)")
        return 0
    gold = [Finding(row) for row in rows_of(folder / "gold.findings.jsonl")]
    clean = [Finding(row) for row in rows_of(folder / "gold.nonfindings.jsonl")]
    archives = sorted({finding.row["archive"] for finding in gold + clean})
    rows = [row for archive in archives
            for row in audit(arguments.masthead, folder, archive, arguments.now)]
    if arguments.write:
        with open(arguments.write, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    found = by_place(Finding(row) for row in rows)
    rules = collections.defaultdict(lambda: [0, 0, 0, 0])
    for finding in gold:
        hit = any(one.matches(finding) for one in found[finding.place])
        rules[finding.row["rule"]][0] += 1
        rules[finding.row["rule"]][1] += hit
        if arguments.misses and not hit:
            print("missed", json.dumps({**finding.row, "where": finding.row["where"][:2]},
                                       ensure_ascii=False))
    for finding in clean:
        flagged = any(one.matches(finding, True) for one in found[finding.place])
        rules[finding.row["rule"]][2] += 1
        rules[finding.row["rule"]][3] += flagged
        if arguments.misses and flagged:
            print("flagged", json.dumps({**finding.row, "where": finding.row["where"][:2]},
                                        ensure_ascii=False))
    all_of = [sum(column) for column in zip(*rules.values())]
    print(f"{'rule':32}{'gold':>6}{'found':>7}{'share':>7}{'clean':>7}{'flagged':>9}")
    for name in sorted(rules):
        show(rules, name)
    rules["all"] = all_of
    show(rules, "all")
    judged = by_place(gold)
    unjudged = collections.Counter(
        one.row["rule"] for place, ones in found.items() for one in ones
        if not any(one.matches(other) for other in judged[place]))
    print("unjudged:", ", ".join(f"{rule} {count}" for rule, count in unjudged.most_common()))
    if not arguments.floors:
        return 0
    total, hit, non, flagged = all_of
    good = total >= FEWEST and hit >= LEAST_FOUND * total and flagged <= MOST_FLAGGED * non
    print("floors:", "met" if good else "missed")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
