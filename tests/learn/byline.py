#!/usr/bin/env python3
"""Learns what makes a line of a page its byline and writes adapters/page/visible_weights.h.

  tests/learn/byline.py --evidence build/ci/tests/masthead_byline_evidence
      --choice build/ci/tests/masthead_byline_choice --corpora FOLDER > visible_weights.h

FOLDER/bylines/dev.jsonl holds real pages with who wrote them. The model is a choice: of the lines
of a page that may be its byline, and of none, one is it (multinomial logit). Right is a line all of
whose names are authors. Each page is learned from a second time without the lines that name an
author: then none is it, which is how pages that show no byline are. What markup says is no
evidence, so that pages which name their authors in markup teach how pages without do it; those
without weigh more.

Two scores say from where on a line is taken. They are learned too: of a grid, those with the most
right pages and names less wrong names and false alarms, each page read by weights that were not
learned from its site, through the choice that reads every page.

The command scores itself on sites that no weight was learned from: each of FOLDS folds of sites is
read by weights learned on the others. The figures go to stderr, by origin and language too, and
into the head of the file. What is not learned is the same for all: the evidence, the vocabularies,
the rules of adapters/page/choose.cpp, which were written by people who saw these pages, and the
trust in other sources. With --fold N the file has the weights that were learned without fold N.
Needs nothing beside Python.
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
import tempfile
import unicodedata

FOLDS = 5
RIDGE = 1.0
ROUNDS = 110
UNMARKED = 3.0  # a page whose markup names nobody weighs as much as so many
# From the first score on a line is taken where markup names nobody, from the second beside markup.
CUTS = [(least / 2, sure / 2) for least in range(-8, 3) for sure in range(-1, 5) if least <= sure]
ALARM = 0.02    # what a line taken of a page without its byline costs, where a wrong name costs 1

HEAD = """#pragma once

#include "adapters/page/visible.h"

// Written by tests/learn/byline.py; do not edit. Of {date}, from {pages} pages of {sites} sites,
// {positive} of which show a byline that was found among at most kMostBylines lines a page.
// Of pages on sites that no weight was learned from, {folds} folds, {exact:.1f} of a hundred are read
// with exactly their authors; names: precision {precision:.1f}, recall {recall:.1f}, F1 {f1:.1f}.
// Of the {unmarked} pages whose markup names nobody {unmarked_exact:.1f} of a hundred.

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
        self.id = row["id"]
        self.row = row
        self.fold = fold_of(row["site"])
        self.authors = {key(name) for name in row["authors"]}
        self.marked = shown["marked"]
        self.bylines = []
        for byline in shown["bylines"]:
            names = {key(name) for name in byline["names"]}
            evidence = [(what, value / 100) for what, value in byline["evidence"].items()]
            self.bylines.append((evidence, bool(names) and names <= self.authors, names))
        self.wrong = [not names & self.authors for _, _, names in self.bylines]

    def has_right(self):
        return any(right for _, right, _ in self.bylines)

    def best_wrong(self, weights):
        """The highest score of a line that names no author."""
        return max((score(weights, evidence)
                    for (evidence, _, _), wrong in zip(self.bylines, self.wrong) if wrong),
                   default=-math.inf)


def score(weights, evidence):
    return sum(weights[what] * value for what, value in evidence)


def add_gradient(page, weights, gradient):
    if not page.bylines:
        return
    scores = [score(weights, evidence) for evidence, _, _ in page.bylines]
    top = max(0.0, max(scores))
    odds = [math.exp(s - top) for s in scores]
    none = math.exp(-top)
    whole = sum(odds) + none
    right = sum(o for o, (_, is_right, _) in zip(odds, page.bylines) if is_right)
    stripped = sum(o for o, wrong in zip(odds, page.wrong) if wrong) + none
    weight = 1.0 if page.marked else UNMARKED
    for odd, (evidence, is_right, _), wrong in zip(odds, page.bylines, page.wrong):
        pull = (odd / right if right and is_right else 0.0) - odd / whole
        pull -= odd / stripped if wrong else 0.0
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


class Score:
    """Names given and wanted, and pages on which both are the same."""

    def __init__(self, answers=()):
        self.pages = self.exact = self.right = self.given = self.wanted = 0
        for page, names in answers:
            self.add(page, names)

    def add(self, page, names):
        given = {key(name) for name in names}
        self.pages += 1
        self.exact += given == page.authors
        self.right += len(given & page.authors)
        self.given += len(given)
        self.wanted += len(page.authors)

    def figures(self):
        exact, precision, recall, f1 = (
            100 * part / max(whole, 1)
            for part, whole in ((self.exact, self.pages), (self.right, self.given),
                                (self.right, self.wanted),
                                (2 * self.right, self.given + self.wanted)))
        return {"exact": exact, "precision": precision, "recall": recall, "f1": f1}

    def value(self):
        """Right pages and right names; a wrong name costs what a right one gives."""
        return self.exact + self.right - (self.given - self.right)

    def line(self, name):
        return (f"{name:20} {self.pages:4} pages, exact {{exact:5.1f}} ({self.exact}), precision "
                f"{{precision:5.1f}} ({self.right} of {self.given}), recall {{recall:5.1f}} (of "
                f"{self.wanted}), F1 {{f1:5.1f}}").format(**self.figures())


def choose(choice, folder, pages, weights):
    """Whom each page names for each of CUTS, by the weights that were not learned from its fold."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as models:
        for fold in range(FOLDS):
            ids = [page.id for page in pages if page.fold == fold]
            json.dump({"ids": ids, "weights": weights[fold], "cuts": CUTS}, models)
            models.write("\n")
        models.flush()
        run = subprocess.run([choice, str(folder), models.name], check=True, capture_output=True,
                             text=True)
    rows = map(json.loads, run.stdout.splitlines())
    return {row["id"]: row["answers"] for row in rows}


def best_cut(pages, answers, weights):
    """The number of the cut; of equals the one that takes fewer lines."""
    wrong = [page.best_wrong(weights[page.fold]) for page in pages]

    def value(cut):
        alarms = sum(best >= CUTS[cut][0] for best in wrong)
        return Score((p, answers[p.id][cut]) for p in pages).value() - ALARM * alarms

    return max((value(cut), CUTS[cut], cut) for cut in range(len(CUTS)))[2]


def test(pages, answers, weights):
    """Prints what was found on sites that no weight was learned from, and returns it. The cut is of
    all pages, as in the file: two numbers of a grid. What a cut of each fold's own, of the other
    folds' pages, makes of it is printed first."""
    of_fold = [best_cut([p for p in pages if p.fold != fold], answers, weights)
               for fold in range(FOLDS)]
    print("cuts without each fold:", [CUTS[cut] for cut in of_fold], file=sys.stderr)
    nested = Score((p, answers[p.id][of_fold[p.fold]]) for p in pages)
    print(nested.line("with those cuts"), file=sys.stderr)
    cut = best_cut(pages, answers, weights)
    alarms = sum(p.best_wrong(weights[p.fold]) >= CUTS[cut][0] for p in pages)
    print(f"the cut: {CUTS[cut]}; without the lines that name an author a line is taken on {alarms} "
          f"of {len(pages)} pages", file=sys.stderr)
    groups = collections.defaultdict(Score)
    for page in pages:
        shown = "visible only" if not page.marked else "markup names somebody"
        for group in ("all", shown, f"fold {page.fold}", "origin " + page.row["origin"],
                      "language " + (page.row["lang"] or "?").split("-")[0]):
            groups[group].add(page, answers[page.id][cut])
    for group in sorted(groups):
        print(groups[group].line(group), file=sys.stderr)
    return groups


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
    parser.add_argument("--choice", required=True)
    parser.add_argument("--corpora", required=True, type=pathlib.Path)
    parser.add_argument("--fold", type=int)
    options = parser.parse_args()
    folder = options.corpora / "bylines"
    pages, sites = read_pages(options.evidence, folder)
    parts = [[p for p in pages if p.fold != fold] for fold in range(FOLDS)] + [pages]
    with multiprocessing.Pool(2) as pool:
        learned = pool.map(learn, parts)
    answers = choose(options.choice, folder, pages, learned)
    groups = test(pages, answers, learned)
    weights = learned[FOLDS if options.fold is None else options.fold]
    least, sure = CUTS[best_cut([p for p in pages if p.fold != options.fold], answers, learned)]
    unmarked = groups["visible only"]
    sys.stdout.write(HEAD.format(
        date=datetime.date.today(), pages=len(pages), sites=sites, folds=FOLDS, least=least,
        positive=sum(p.has_right() for p in pages), unmarked=unmarked.pages,
        unmarked_exact=unmarked.figures()["exact"], sure=sure, **groups["all"].figures()))
    for what in evidence_names():
        print(f"    {{Evidence::{what}, {weights[what]:.2f}}},")
    print("};\n\n}  // namespace masthead::page")


if __name__ == "__main__":
    main()
