#!/usr/bin/env python3
"""Learns what makes a line of a page its byline and writes adapters/page/visible_weights.h.

  tests/learn/byline.py --evidence build/ci/bin/masthead_byline_evidence \
      --corpora FOLDER > adapters/page/visible_weights.h

FOLDER/bylines/dev.jsonl holds real pages with who wrote them. The model is a choice: of the lines
of a page that may be its byline, and of none, one is it (multinomial logit). Right is a line all of
whose names are authors. What markup says is no evidence, so that pages which name their authors in
markup teach how pages without do it; those without weigh more. Tested on sites that were not
learned from. The figures go to stderr and into the head of the file. With --fold N the weights are
those learned without fold N. Needs nothing beside Python.
"""

import argparse
import collections
import datetime
import hashlib
import json
import math
import multiprocessing
import pathlib
import re
import subprocess
import sys
import unicodedata

FOLDS = 5
RIDGE = 1.0
ROUNDS = 110
UNMARKED = 3.0  # a page whose markup names nobody weighs as much as so many
LEAST = -2.0    # from this score on a line is taken where markup names nobody
SURE = 1.0      # from this score on it stands beside what markup says

HEAD = """#pragma once

#include "adapters/page/visible.h"

// Written by tests/learn/byline.py; do not edit. Of {date}, from {pages} pages of {sites} sites,
// {positive} of which show a byline that was found among at most kMostBylines lines a page.
// Tested on sites that were not learned from, {folds} folds: on the {unmarked} pages whose markup
// names nobody the best line names exactly the authors on {exact}, others on {wrong}.

namespace masthead::page {{

/// From this score on a line is taken where markup names nobody.
inline constexpr double kLeastScore = {least};
/// From this score on a line stands beside what markup says.
inline constexpr double kSureScore = {sure};

/// What a piece of evidence adds to the log odds that a line is the byline.
struct EvidenceWeight {{
  Evidence what;
  double weight;
}};
inline constexpr EvidenceWeight kVisibleWeights[] = {{
"""


def key(name):
    """A name as it is compared: folded, without stops behind initials and marks at its ends."""
    name = unicodedata.normalize("NFC", name).replace("\u2019", "'").casefold()
    name = re.sub(r"\b(\w)\.", r"\1", re.sub(r"\s+", " ", name))
    return name.lstrip("@").strip(" .,;:|-\"'()[]/\u2013\u2014")


def fold_of(site):
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % FOLDS


class Page:
    def __init__(self, row, shown):
        self.fold = fold_of(row["site"])
        self.authors = {key(name) for name in row["authors"]}
        self.marked = shown["marked"]
        self.bylines = []
        for byline in shown["bylines"]:
            names = {key(name) for name in byline["names"]}
            evidence = [(what, value / 100) for what, value in byline["evidence"].items()]
            self.bylines.append((evidence, bool(names) and names <= self.authors, names))

    def has_right(self):
        return any(right for _, right, _ in self.bylines)


def score(weights, evidence):
    return sum(weights[what] * value for what, value in evidence)


def add_gradient(page, weights, gradient):
    if not page.bylines:
        return
    scores = [score(weights, evidence) for evidence, _, _ in page.bylines]
    top = max(0.0, max(scores))
    odds = [math.exp(s - top) for s in scores]
    whole = sum(odds) + math.exp(-top)
    right = sum(o for o, (_, is_right, _) in zip(odds, page.bylines) if is_right)
    weight = 1.0 if page.marked else UNMARKED
    for odd, (evidence, is_right, _) in zip(odds, page.bylines):
        pull = (odd / right if right and is_right else 0.0) - odd / whole
        if abs(pull) < 1e-5:
            continue
        for what, value in evidence:
            gradient[what] += weight * pull * value


def learn(pages):
    names = sorted({what for p in pages for evidence, _, _ in p.bylines for what, _ in evidence})
    weights = dict.fromkeys(names, 0.0)
    sizes = dict.fromkeys(names, 0.0)
    for step in range(ROUNDS):
        gradient = {what: (0.0 if what == "bias" else -RIDGE * w) for what, w in weights.items()}
        for page in pages:
            add_gradient(page, weights, gradient)
        rate = 0.15 if step < 0.7 * ROUNDS else 0.03
        for what, slope in gradient.items():
            sizes[what] = 0.9 * sizes[what] + 0.1 * slope * slope if step else slope * slope
            weights[what] += rate * slope / (math.sqrt(sizes[what]) + 1e-6)
    return collections.defaultdict(float, weights)


def test(pages, by_fold):
    counts = collections.Counter()
    for page in pages:
        best = max(((score(by_fold[page.fold], e), n) for e, _, n in page.bylines),
                   default=(LEAST - 1, set()), key=lambda pair: pair[0])
        answer = "none" if best[0] < LEAST else "exact" if best[1] == page.authors else "wrong"
        counts["marked" if page.marked else "unmarked", answer] += 1
    for (group, answer), count in sorted(counts.items()):
        print(f"{group:9} {answer:6} {count}", file=sys.stderr)
    return counts


def read_pages(evidence, folder):
    rows = {}
    with open(folder / "dev.jsonl", encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            rows[row["id"]] = row
    shown = subprocess.run([evidence, str(folder)], check=True, capture_output=True, text=True)
    pages = [Page(rows[answer["id"]], answer)
             for answer in map(json.loads, shown.stdout.splitlines())]
    return pages, len({row["site"] for row in rows.values()})


def evidence_names():
    header = pathlib.Path(__file__).parents[2] / "adapters/page/visible.h"
    return re.findall(r"^  X\((\w+)\)", header.read_text(encoding="utf8"), re.MULTILINE)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--evidence", required=True)
    parser.add_argument("--corpora", required=True, type=pathlib.Path)
    parser.add_argument("--fold", type=int)
    options = parser.parse_args()
    pages, sites = read_pages(options.evidence, options.corpora / "bylines")
    parts = [[p for p in pages if p.fold != fold] for fold in range(FOLDS)] + [pages]
    with multiprocessing.Pool(3) as pool:
        learned = pool.map(learn, parts)
    counts = test(pages, learned)
    weights = learned[FOLDS if options.fold is None else options.fold]
    sys.stdout.write(HEAD.format(
        date=datetime.date.today(), pages=len(pages), sites=sites, folds=FOLDS, least=LEAST,
        positive=sum(p.has_right() for p in pages), unmarked=sum(not p.marked for p in pages),
        exact=counts["unmarked", "exact"], wrong=counts["unmarked", "wrong"], sure=SURE))
    for what in evidence_names():
        print(f"    {{Evidence::{what}, {weights[what]:.2f}}},")
    print("};\n\n}  // namespace masthead::page")


if __name__ == "__main__":
    main()
