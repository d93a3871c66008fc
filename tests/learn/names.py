#!/usr/bin/env python3
"""Learns the weights of the comparison of names and writes core/names/name_weights.h.

  tests/learn/names.py --features build/ci/bin/masthead_names_features \
      --corpora FOLDER > core/names/name_weights.h

FOLDER/identity/name_pairs.dev.jsonl holds pairs of names with whether they are one person's, and
pairs that names cannot decide; records.dev.jsonl says which names are one person's, so that no
person is on both sides of a fold. The figures go to stderr and into the head of the file. Needs
numpy.
"""

import argparse
import collections
import datetime
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

FOLDS = 5
RIDGE = 1.0
# A pair that names cannot decide must stay below the threshold: it weighs as much as so many.
UNDECIDABLE = 27.0
# The most a pair scores of which one word agrees that joins nobody by itself.
MOST_OF_TOO_LITTLE = 0.3
PRECISION = 0.95
UNDECIDED = 0.05
# What no weight may say: that a difference speaks for one person.
AGAINST = ("reordered", "conflict", "conflicts", "family_conflict", "middle_conflict",
           "initial_conflict", "missing", "missing_front", "missing_back", "missing_initial",
           "swapped", "spelling_loss")
FOR = ("bits_of_one", "bits_of_many", "initial_bits", "all_equal", "family", "near_miss", "whole",
       "least_alike")
# What is told of words that are not equal: together never more than all_equal says of equal ones.
UNEQUAL = ("nicknames", "cuts", "spelled", "spelling_loss")

HEAD = """#pragma once

#include "core/names/features.h"

// Written by tests/learn/names.py; do not edit. Of {date}, from {pairs} pairs of names, {same} of
// them one person's and {undecidable} that names cannot decide, of politicians, scientists and
// journalists in {scripts} scripts.
// Tested on persons that were not learned from, {folds} folds: at a precision of {precision:.2f}
// recall {recall:.3f}; of the undecidable pairs {leak:.3f} above; across scripts the area under the
// curve is {auc:.3f}. At kSameName: precision {same_precision:.3f}, recall {same_recall:.3f},
// undecidable {same_leak:.3f}.

namespace masthead::names::weights {{

/// From this score on two names are taken for one person's.
inline constexpr double kSameName = {threshold:.2f};

/// The most a pair scores of which one word agrees that joins nobody by itself.
inline constexpr double kMostOfTooLittle = {too_little:.2f};

/// What a feature adds to the log-odds of one person: of names in one script, and of two.
struct Weight {{
  Feature feature;
  double same_script;
  double across;
}};
inline constexpr Weight kWeights[] = {{
{rows}
}};

}}  // namespace masthead::names::weights
"""


def clean(name):
    return name.replace("\n", " ").replace("\t", " ")


class Persons:
    """Which person a name is, by union of what is known to be one."""

    def __init__(self):
        self.parents = {}

    def find(self, name):
        self.parents.setdefault(name, name)
        while self.parents[name] != name:
            self.parents[name] = self.parents[self.parents[name]]
            name = self.parents[name]
        return name

    def join(self, names):
        for name in names[1:]:
            self.parents[self.find(name)] = self.find(names[0])

    def fold(self, name):
        return int(hashlib.md5(self.find(name).encode()).hexdigest(), 16) % FOLDS


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Pairs:
    """The pairs with their features and folds."""

    def __init__(self, corpora, program):
        rows = read_lines(corpora / "identity" / "name_pairs.dev.jsonl")
        self.rows = rows
        self.same = np.array([row["same"] for row in rows])
        self.decidable = np.array([row.get("decidable", True) for row in rows])
        self.cross = np.array(["xscript" in row["origin"] or row["origin"].startswith("wikidata")
                               for row in rows])
        persons = Persons()
        by_person = collections.defaultdict(list)
        for row in read_lines(corpora / "identity" / "records.dev.jsonl"):
            by_person[row["person_id"]].append(row["name"])
        for names in by_person.values():
            persons.join(names)
        for row in rows:
            if row["same"]:
                persons.join([row["a"], row["b"]])
        self.fold_a = np.array([persons.fold(row["a"]) for row in rows])
        self.fold_b = np.array([persons.fold(row["b"]) for row in rows])
        self.names, table = read_features(program, rows)
        self.across = table[:, 0] > 0
        self.features = table[:, 1:]
        self.weights = np.where(self.decidable, 1.0, UNDECIDABLE)
        self.two_persons = np.array([persons.find(row["a"]) != persons.find(row["b"])
                                     for row in rows])


def read_features(program, rows):
    """Runs the program that prints the features of pairs: names in the first line."""
    pairs = [f"{clean(row['a'])}\t{clean(row['b'])}" for row in rows]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as epoch:
        epoch.write("\n".join(sorted({name for pair in pairs for name in pair.split("\t")})))
        epoch.flush()
        out = subprocess.run([program, epoch.name], input="\n".join(pairs) + "\n", text=True,
                             encoding="utf-8", capture_output=True, check=True).stdout
    lines = out.splitlines()
    table = np.array([[float(value) for value in line.split("\t")] for line in lines[1:]])
    assert len(table) == len(rows)
    return lines[0].split("\t")[1:], table


def solve(features, same, weights):
    """Logistic regression by Newton's method."""
    solution = np.zeros(features.shape[1])
    for _ in range(40):
        chance = 1 / (1 + np.exp(-np.clip(features @ solution, -30, 30)))
        slope = features.T @ (weights * (chance - same)) + RIDGE * solution
        curve = (features.T * (weights * chance * (1 - chance) + 1e-9)) @ features
        step = np.linalg.solve(curve + RIDGE * np.eye(len(solution)), slope)
        solution -= step
        if abs(step).max() < 1e-6:
            break
    return solution


def fit(pairs, chosen, two_persons=1.0):
    """Weights a kind of pair; a weight of the wrong sign is nought, and the others are refitted.

    `two_persons` is what pairs of two persons weigh: leaving a fold out takes more of them than of
    the pairs of one.
    """
    weights = pairs.weights * np.where(pairs.two_persons, two_persons, 1.0)
    signs = np.array([-1 if name in AGAINST else 1 if name in FOR else 0 for name in pairs.names])
    fitted = {}
    for across in (False, True):
        rows = chosen & (pairs.across == across)
        kept = np.ones(len(pairs.names), bool)
        while True:
            solution = np.zeros(len(pairs.names))
            solution[kept] = solve(pairs.features[rows][:, kept], pairs.same[rows],
                                   weights[rows])
            wrong = kept & (signs * solution < 0)
            if across or not wrong.any():
                break
            kept &= ~wrong
        fitted[across] = np.round(solution, 2)
    return fitted


def score(pairs, fitted):
    sums = np.where(pairs.across, pairs.features @ fitted[True], pairs.features @ fitted[False])
    unequal = [pairs.names.index(name) for name in UNEQUAL]
    said = pairs.features[:, unequal] @ fitted[False][unequal]
    most = fitted[False][pairs.names.index("all_equal")]
    sums -= np.where(pairs.across, 0, np.maximum(0, said - most))
    scores = 1 / (1 + np.exp(-np.clip(sums, -30, 30)))
    too_little = pairs.features[:, pairs.names.index("too_little")] > 0
    return np.where(too_little, np.minimum(scores, MOST_OF_TOO_LITTLE), scores)


def area_under_curve(scores, same):
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and scores[order[end]] == scores[order[at]]:
            end += 1
        ranks[order[at:end]] = (at + end + 1) / 2
        at = end
    positive = same.sum()
    return (ranks[same].sum() - positive * (positive + 1) / 2) / (positive * (len(same) - positive))


def at_threshold(pairs, scores, threshold):
    """Precision, recall and the share of undecidable pairs from a score on."""
    decided = scores[pairs.decidable] >= threshold
    same = pairs.same[pairs.decidable]
    right = (decided & same).sum()
    leak = (scores[~pairs.decidable] >= threshold).mean()
    return right / max(1, decided.sum()), right / same.sum(), leak


def lowest(pairs, scores, allowed):
    """The lowest threshold at which precision and the undecidable share are as `allowed` says."""
    best = 1.0
    for threshold in np.unique(np.floor(scores * 100) / 100)[::-1]:
        precision, _, leak = at_threshold(pairs, scores, threshold)
        if allowed(precision, leak):
            best = threshold
    return best


def cross_validate(pairs):
    scores = np.full(len(pairs.rows), -1.0)
    for fold in range(FOLDS):
        fitted = fit(pairs, (pairs.fold_a != fold) & (pairs.fold_b != fold), FOLDS / (FOLDS - 1))
        tested = (pairs.fold_a == fold) | ((pairs.fold_b == fold) & (scores < 0))
        scores[tested] = score(pairs, fitted)[tested]
    return scores


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--features", required=True, help="the built program masthead_names_features")
    parser.add_argument("--corpora", required=True, type=pathlib.Path)
    parser.add_argument("--scores", type=pathlib.Path, help="writes the tested scores here")
    options = parser.parse_args()
    pairs = Pairs(options.corpora, options.features)
    scores = cross_validate(pairs)
    loose = lowest(pairs, scores, lambda precision, leak: precision >= PRECISION)
    threshold = lowest(pairs, scores,
                       lambda precision, leak: precision >= PRECISION and leak <= UNDECIDED)
    precision, recall, leak = at_threshold(pairs, scores, loose)
    at_same = at_threshold(pairs, scores, threshold)
    crossing = pairs.cross & pairs.decidable
    fitted = fit(pairs, np.ones(len(scores), bool))
    rows = "\n".join(f"    {{Feature::{name}, {fitted[False][i]:.2f}, {fitted[True][i]:.2f}}},"
                     for i, name in enumerate(pairs.names))
    text = HEAD.format(
        date=datetime.date.today().isoformat(), pairs=len(scores), same=int(pairs.same.sum()),
        undecidable=int((~pairs.decidable).sum()), scripts="more than a dozen", folds=FOLDS,
        precision=precision, recall=recall, leak=leak,
        auc=area_under_curve(scores[crossing], pairs.same[crossing]), threshold=threshold,
        too_little=MOST_OF_TOO_LITTLE,
        same_precision=at_same[0], same_recall=at_same[1], same_leak=at_same[2], rows=rows)
    sys.stdout.write(text)
    sys.stderr.write("\n".join(line for line in text.splitlines() if line.startswith("//")) + "\n")
    if options.scores:
        options.scores.write_text("".join(f"{value:.4f}\n" for value in scores), encoding="ascii")


if __name__ == "__main__":
    main()
