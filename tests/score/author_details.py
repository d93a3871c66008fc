#!/usr/bin/env python3
"""Scores the links, job titles and biographies that `masthead read` gives the authors of pages.

  author_details.py MASTHEAD CORPORA [--misses] [--floors]

Reads CORPORA/bylines/dev.jsonl, which is a manifest too, and judges by its rows:

  links   Wanted is every link of `author_links` that is not broken and not the outlet's; it is found
          where that author has it as `url`, among `accounts` or among `links`. What is given is right
          where the rows give it to that author. It is wrong where they give it to another or say it
          is the outlet's, and where they know another account of that author on the platform.
          Otherwise nobody judged it, which is counted apart.
  titles, bios  Found where that author's has the words of the row's, or nearly so: a row may hold the
          whole box around a biography.

Sites fall into five folds by a hash. --misses prints what was missed of three of them; nobody looks
at the other two, and their figures are printed apart.
"""

import argparse
import collections
import hashlib
import json
import os
import re
import subprocess
import sys
import unicodedata
import urllib.parse

OPEN_FOLDS = 3
FLOORS = {"links": 92, "right": 98, "titles": 96, "bios": 93}
FEWEST_LINKS = 400
ALIASES = {"twitter.com": "x.com", "fb.com": "facebook.com", "instagr.am": "instagram.com"}
PLATFORMS = {"x.com", "facebook.com", "instagram.com", "linkedin.com", "youtube.com", "tiktok.com",
             "threads.net", "pinterest.com", "bsky.app", "medium.com"}
SUBDOMAINS = {"www", "m", "mobile", "en", "de", "en-us", "de-de", "web"}


def fold_of(site):
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % 5


def key(name):
    """A name as it is compared: case, marks and full stops behind initials gone."""
    text = unicodedata.normalize("NFKD", name).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", text))


def link_key(url):
    """A link as it is compared: host without aliases, path without case and final slash."""
    parts = urllib.parse.urlsplit(url.strip().replace("#!/", ""))
    host = (parts.hostname or "").casefold()
    labels = host.split(".")
    if len(labels) > 2 and (labels[0] in SUBDOMAINS or ".".join(labels[-2:]) in PLATFORMS):
        host = ".".join(labels[-2:] if ".".join(labels[-2:]) in PLATFORMS else labels[1:])
    host = ALIASES.get(host, host)
    path = urllib.parse.unquote(parts.path).casefold().rstrip("/").replace("/@", "/")
    number = urllib.parse.parse_qs(parts.query).get("id") if host == "facebook.com" else None
    if number and path.endswith("profile.php"):
        path = "/" + number[0]
    if host in PLATFORMS or not parts.query:
        return host + path
    return host + path + "?" + parts.query


def platform_of(link):
    host = link.split("/")[0]
    return host if host in PLATFORMS else None


def words(text):
    return collections.Counter(key(text).split())


def alike(given, wanted):
    """The share of words that two texts have in common is at least .6 of both together."""
    one, other = words(given), words(wanted)
    common = sum((one & other).values())
    return 2 * common >= 0.6 * (sum(one.values()) + sum(other.values())) and common > 0


def has_title(given, wanted):
    """One title is the other, or has all its words."""
    one, other = words(given), words(wanted)
    return not one - other or not other - one


def links_of(author):
    links = [author["url"]] if "url" in author else []
    links += [account["url"] for account in author["accounts"]] + author.get("links", [])
    return {link_key(link) for link in links}


class Score:
    def __init__(self):
        self.counts = collections.Counter()

    def add(self, what, part, whole=1):
        self.counts[what] += part
        self.counts[what + "/"] += whole

    def percent(self, what):
        whole = self.counts[what + "/"]
        return 100.0 * self.counts[what] / whole if whole else 0.0

    def line(self, name):
        text = f"{name:24s}"
        for what in ("links", "right", "titles", "bios"):
            text += f" {what} {self.percent(what):5.1f} ({self.counts[what]} of {self.counts[what + '/']})"
        return text + f" unjudged {self.counts['unjudged']}"


def judge_links(row, authors, score, miss):
    gold = collections.defaultdict(set)  # of an author
    owners = collections.defaultdict(set)  # of a link
    kinds = {key(a["name"]): a["type"] for a in row["authors_typed"]}
    for link in row.get("author_links", []):
        if link.get("broken"):
            continue
        where = link_key(link["url"])
        owner = key(link["author"]) if link["owner"] == "person" else None
        owners[where].add(owner)
        if owner is None:
            continue
        gold[owner].add(where)
        found = where in authors.get(owner, {}).get("given", set())
        score.add("links", found)
        score.add("links by " + link["kind"], found)
        score.add("links from " + link["source"], found)
        if not found:
            miss("link", link["author"], link["url"], link["source"], sorted(authors))
    for name, author in authors.items():
        accounts = {platform_of(link): link for link in gold[name] if platform_of(link)}
        for link in author["given"]:
            if name in owners[link]:
                score.add("right", 1)
            elif kinds.get(name) == "org" or author["kind"] == "organisation":
                continue
            elif owners[link] or platform_of(link) in accounts:
                score.add("right", 0)
                miss("wrong", name, link, sorted(map(str, owners[link])), "")
            else:
                score.counts["unjudged"] += 1
                miss("unjudged", name, link, "", "")


def judge_texts(row, authors, score, miss):
    for field, what, same in (("job_title", "titles", has_title), ("bio", "bios", alike)):
        wanted = collections.defaultdict(list)
        for text in row.get(field, []):
            wanted[key(text["author"])].append(text[field])
        found = [any(same(authors.get(name, {}).get(field, ""), text) for text in texts
                     if field in authors.get(name, {}))
                 for name, texts in wanted.items()]
        if not wanted:
            continue
        score.add(what, all(found))
        if not all(found):
            miss(field, dict(wanted), {n: a.get(field) for n, a in authors.items()}, "", "")


def read_pages(masthead, manifest):
    run = subprocess.run([masthead, "read", "--manifest", manifest], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, check=False)
    answers = (json.loads(line) for line in run.stdout.decode().splitlines())
    return {answer["id"]: answer for answer in answers}


def print_scores(scores):
    for name in sorted(scores):
        print(scores[name].line(name))
    counts = scores["all"].counts
    for what in sorted(w for w in counts if w.startswith("links ") and not w.endswith("/")):
        print(f"{what}: {scores['all'].percent(what):.1f} ({counts[what]} of {counts[what + '/']})")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("masthead")
    parser.add_argument("corpora", nargs="?", default=os.environ.get("MASTHEAD_CORPORA"))
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--floors", action="store_true")
    options = parser.parse_args()
    if not options.corpora:
        print("*** NOT SCORED: MASTHEAD_CORPORA is unset, so no page was read. ***")
        return 0
    manifest = os.path.join(options.corpora, "bylines", "dev.jsonl")
    with open(manifest, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    answers = read_pages(options.masthead, manifest)
    scores = collections.defaultdict(Score)
    for row in rows:
        fold = fold_of(row["site"])

        def miss(*what, fold=fold, row=row):
            if options.misses and fold < OPEN_FOLDS:
                print(row["site"], row["page"], *what, sep="\t")

        authors = {}
        for author in answers.get(row["id"], {}).get("authors", []):
            author["given"] = links_of(author)
            authors.setdefault(key(author["name"]), author)
        page = Score()
        judge_links(row, authors, page, miss)
        judge_texts(row, authors, page, miss)
        seen = "sites nobody looked at" if fold >= OPEN_FOLDS else "sites looked at"
        for name in ("all", "origin " + row["origin"], f"fold {fold}", seen):
            scores[name].counts.update(page.counts)
    print_scores(scores)
    if not options.floors:
        return 0
    low = [what for what, least in FLOORS.items() if scores["all"].percent(what) < least]
    assert scores["all"].counts["links/"] >= FEWEST_LINKS, "the corpus was not read"
    for what in low:
        print(f"{what}: {scores['all'].percent(what):.1f}, and {FLOORS[what]} was reached")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
