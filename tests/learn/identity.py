#!/usr/bin/env python3
"""Learns the weights of core/identity from mentions whose persons are known.

    identity.py DUMP RECORDS.jsonl [--weights FILE] [--source FILE.cpp] [--half 0|1] [--shift X] [--version N]

DUMP is the program identity_dump. Its patterns (the levels of a pair of mentions that share a key,
and how often they are one person's) are fitted by logistic regression with a ridge, by Newton's
method. With --half only pairs of that half of the persons are learned from. --weights writes numbers
for identity_dump, --source the file of the library. --shift is added to the prior: it moves the line
between one author and two.
"""

import argparse
import datetime
import math
import subprocess
import sys
import textwrap

# What the corpus does not hold, set by hand: the levels after "not said".
BY_HAND = {
    "email": [-0.5, 3.0, 7.0, 8.0],
    "employer": [-1.5, 1.5],
    "title": [-0.3, 0.5],
    "place": [-0.5, 0.8],
    "beat": [-0.2, 0.5],
    "author id": [-2.0, 7.0],
}
# Single levels of features that are learned. The corpus has one outlet that prints its people again
# and again, and that one is a parliament's.
BY_HAND_LEVELS = {("outlet", "the same, a publication"): 3.0}
# Features of which a later level never says less than an earlier one, from the first one that agrees.
RISING = {"account": 4, "page": 2, "email": 2}
# Of names that agree alike the rarer ones never say less: so many levels in a row are one name's.
NAME_STEPS = 4
RIDGE = 1.0  # of a weight's square, in pairs
STEPS = 12


def features(dump):
    lines = subprocess.run([dump, "levels"], check=True, capture_output=True, text=True).stdout
    return [(line.split("|")[0], line.split("|")[1:]) for line in lines.splitlines()]


def patterns(dump, records, half):
    """(label, count, levels) of the pairs that are learned from."""
    found = {}
    lines = subprocess.run([dump, "patterns", records], check=True, capture_output=True, text=True)
    for line in lines.stdout.splitlines():
        which, label, count, *levels = map(int, line.split())
        if half is None or which == half:
            key = (label, tuple(levels))
            found[key] = found.get(key, 0) + count
    return [(label, count, levels) for (label, levels), count in sorted(found.items())]


def columns(names, rows):
    """The number of each level that is learned; "not said" is what the others are measured from."""
    met = {}
    for _, count, levels in rows:
        for feature, level in enumerate(levels):
            if names[feature][1][level] != "not said":
                met[(feature, level)] = met.get((feature, level), 0) + count
    return {key: number + 1 for number, key in enumerate(sorted(met))}, met


def solve(matrix, vector):
    """The solution of a symmetric positive system, by elimination."""
    size = len(vector)
    for i in range(size):
        pivot = matrix[i]
        for j in range(i + 1, size):
            factor = matrix[j][i] / pivot[i]
            if factor:
                row = matrix[j]
                for k in range(i, size):
                    row[k] -= factor * pivot[k]
                vector[j] -= factor * vector[i]
    answer = [0.0] * size
    for i in reversed(range(size)):
        rest = sum(matrix[i][k] * answer[k] for k in range(i + 1, size))
        answer[i] = (vector[i] - rest) / matrix[i][i]
    return answer


def learn(rows, numbers):
    size = len(numbers) + 1
    data = {}
    for label, count, levels in rows:
        active = (0, *(numbers[f, v] for f, v in enumerate(levels) if (f, v) in numbers))
        both = data.setdefault(active, [0, 0])
        both[label] += count
    weights = [0.0] * size
    for _ in range(STEPS):
        gradient = [-RIDGE * w for w in weights]
        curve = [[0.0] * size for _ in range(size)]
        for i in range(size):
            curve[i][i] = RIDGE
        for active, (no, yes) in data.items():
            total = max(-30.0, min(30.0, sum(weights[i] for i in active)))
            chance = 1 / (1 + math.exp(-total))
            error = yes - (no + yes) * chance
            bend = (no + yes) * chance * (1 - chance)
            for i in active:
                gradient[i] += error
                row = curve[i]
                for j in active:
                    row[j] += bend
        step = solve(curve, gradient)
        weights = [w + max(-2.0, min(2.0, s)) for w, s in zip(weights, step)]
        if max(abs(s) for s in step) < 1e-4:
            break
    return weights


def rising(values, counts):
    """The nearest values that never fall, by pooling neighbours that do."""
    pools = []
    for value, count in zip(values, counts):
        pools.append([value, count, 1])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, n, i), (b, m, j) = pools[-2:]
            pools[-2:] = [[(a * n + b * m) / (n + m), n + m, i + j]]
    return [value for value, _, size in pools for _ in range(size)]


def table(names, numbers, weights, met):
    """Of each feature the weights of its levels."""
    rows = []
    for feature, (name, levels) in enumerate(names):
        if name in BY_HAND:
            row = [0.0, *BY_HAND[name]]
        else:
            row = [weights[numbers[feature, i]] if (feature, i) in numbers else 0.0
                   for i in range(len(levels))]
        for i, level in enumerate(levels):
            row[i] = BY_HAND_LEVELS.get((name, level), row[i])
        for i in range(0, len(row) if name == "name" else 0, NAME_STEPS):
            counts = [met.get((feature, i + k), 0) + 1e-6 for k in range(NAME_STEPS)]
            if sum(counts) > 1:
                row[i:i + NAME_STEPS] = rising(row[i:i + NAME_STEPS], counts)
        for i in range(RISING.get(name, len(row)) + 1, len(row)):
            row[i] = max(row[i], row[i - 1])
        rows.append(row)
    return rows


def write_weights(path, prior, rows):
    with open(path, "w", encoding="utf-8") as out:
        print(prior, file=out)
        for row in rows:
            print(*(f"{v:.4f}" for v in row), file=out)


HEAD = """// The weights of the evidence, in log-odds. Written by tests/learn/identity.py; do not edit.
//
{provenance}
#include "core/identity/weights.h"

namespace masthead::identity {{
namespace {{

constexpr Weights kLearned{{
    .version = {version},
    .prior = {prior:.2f},
    .of =
        {{{{
"""
PROVENANCE = """Learned {date} from {yes} pairs of mentions of one person and {no} of two that share a
key: mentions of politicians, scientists and journalists under the names that parliaments, papers and
profiles give them. Set by hand, because those mentions do not say it: {by_hand}."""
TAIL = """        }},
};

}  // namespace

const Weights& learned_weights() { return kLearned; }

}  // namespace masthead::identity
"""


def comment(text):
    return "\n".join(textwrap.wrap(text, 100, initial_indent="// ", subsequent_indent="// "))


def write_source(path, names, prior, rows, counts, version):
    with open(path, "w", encoding="utf-8") as out:
        provenance = PROVENANCE.format(date=datetime.date.today(), yes=counts[1], no=counts[0],
                                       by_hand=", ".join([*BY_HAND, *map(": ".join, BY_HAND_LEVELS)]))
        out.write(HEAD.format(provenance=comment(provenance), version=version, prior=prior))
        for (name, levels), row in zip(names, rows):
            print(f"            {{{{  // {name}", file=out)
            for level, value in zip(levels, row):
                print(f"                {value:.2f},  // {level}", file=out)
            print("            }},", file=out)
        out.write(TAIL)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dump")
    parser.add_argument("records")
    parser.add_argument("--weights")
    parser.add_argument("--source")
    parser.add_argument("--half", type=int)
    parser.add_argument("--version", type=int, default=1)
    parser.add_argument("--shift", type=float, default=0.0)
    args = parser.parse_args()
    names = features(args.dump)
    rows = patterns(args.dump, args.records, args.half)
    numbers, met = columns(names, rows)
    weights = learn(rows, numbers)
    for (feature, level), number in sorted(numbers.items()):
        print(f"{names[feature][0]:10} {names[feature][1][level]:28} {weights[number]:8.2f} "
              f"{met[feature, level]:9}", file=sys.stderr)
    print(f"prior {weights[0]:.2f}", file=sys.stderr)
    prior = weights[0] + args.shift
    values = table(names, numbers, weights, met)
    counts = [sum(count for label, count, _ in rows if label == of) for of in (0, 1)]
    if args.weights:
        write_weights(args.weights, prior, values)
    if args.source:
        write_source(args.source, names, prior, values, counts, args.version)


if __name__ == "__main__":
    main()
