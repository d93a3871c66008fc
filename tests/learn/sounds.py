#!/usr/bin/env python3
"""Learns which sounds stand for each other and writes core/names/sound_weights.h.

  tests/learn/sounds.py --sounds build/ci/bin/masthead_name_sounds --corpora FOLDER \\
      > core/names/sound_weights.h

FOLDER/identity/records.dev.jsonl says which names are one person's. Words of one person in two
scripts are paired where they are crudely alike, their sounds are aligned, and what is aligned is
counted; with the weights that follow they are aligned anew. Of ten persons eight are read: the
others, and all pairs of names that are of other sources, test what was learned.
"""

import argparse
import collections
import hashlib
import itertools
import json
import math
import pathlib
import subprocess
import sys

GAP = "-"
SOUNDS = "abcdefghijklmnopqrstuvwxyzCGJSTXZ"
VOWELS = set("aeiouywh")
CLASSES = ("bpfvw", "dtT", "gGkqcXxhC", "jJCzZsSc", "lr", "mn")
# The values of names::Script: what leaves vowels out, and what knows few syllables.
ABJADS = {5, 6}
SYLLABIC = {8, 9, 10}
LATIN = 0
LEAST_ALIKE = 0.34
ROUNDS = 3
SMOOTHING = 25  # a crossing is taken to have seen so many pairs of all crossings
MOST_BITS = 6

HEAD = """#pragma once

#include <cstdint>
#include <string_view>

// Written by tests/learn/sounds.py; do not edit. From {count} words of {persons} persons that are
// written in two scripts; of letters, abjads and syllables (Crossing).

namespace masthead::names::weights {{

inline constexpr std::string_view kSounds = "{sounds}";

/// A sound that only one of two words has, in tenths of a bit.
inline constexpr std::int8_t kGaps[3][{size}] = {{
{gaps}
}};

/// How much more often two sounds stand for each other in one word than by chance, in tenths of a
/// bit: the lower triangle, a row a sound.
inline constexpr std::int8_t kPairs[3][{cells}] = {{
{pairs}
}};

}}  // namespace masthead::names::weights
"""


def crude_cost(a, b):
    if a == b:
        return 0
    if GAP in (a, b):
        return 0.25 if (a + b).strip(GAP) in VOWELS else 1
    if a in VOWELS and b in VOWELS:
        return 0.2
    return 0.4 if any(a in sounds and b in sounds for sounds in CLASSES) else 1.3


def align(a, b, cost):
    """The cost of the best alignment, and the aligned sounds."""
    row = list(itertools.accumulate((cost(GAP, y) for y in b), initial=0))
    steps = []
    for x in a:
        next_row = [row[0] + cost(x, GAP)]
        step = []
        for j, y in enumerate(b):
            best = min((row[j] + cost(x, y), 0), (row[j + 1] + cost(x, GAP), 1),
                       (next_row[j] + cost(GAP, y), 2))
            next_row.append(best[0])
            step.append(best[1])
        steps.append(step)
        row = next_row
    i, j, pairs = len(a), len(b), []
    while i or j:
        step = 2 if i == 0 else 1 if j == 0 else steps[i - 1][j - 1]
        pairs.append((GAP if step == 2 else a[i - 1], GAP if step == 1 else b[j - 1]))
        i -= step != 2
        j -= step != 1
    return row[-1], pairs


def is_learned_from(person):
    return int(hashlib.md5(person.encode()).hexdigest(), 16) % 10 < 8


def read_persons(corpora):
    persons = collections.defaultdict(set)
    with open(corpora / "identity" / "records.dev.jsonl", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if is_learned_from(row["person_id"]):
                persons[row["person_id"]].add(row["name"].replace("\n", " ").replace("\t", " "))
    return {person: sorted(names) for person, names in persons.items() if len(names) > 1}


def read_sounds(program, names):
    """The script of each name and the sounds of its words."""
    out = subprocess.run([program], input="\n".join(names) + "\n", text=True, encoding="utf-8",
                         capture_output=True, check=True).stdout
    sounds = {}
    for line in out.splitlines():
        name, *words = line.split("\t")
        split = [word.rpartition("|") for word in words]
        sounds[name] = (int(split[0][2]) if split else LATIN,
                        [word for word, _, _ in split if word])
    return sounds


def crossing_of(a, b):
    if {a, b} & ABJADS:
        return 1
    return 2 if {a, b} & SYLLABIC else 0


def pair_words(persons, sounds):
    """Words of one person in two scripts: (crossing, word, word)."""
    pairs = []
    for names in persons.values():
        for one, other in itertools.combinations(names, 2):
            (script_a, a), (script_b, b) = sounds[one], sounds[other]
            if script_a == script_b or len(a) > 5 or len(b) > 5:
                continue
            if script_b == LATIN:
                a, b = b, a
            joined = a + [x + y for x, y in zip(a, a[1:])]
            pairs += [(crossing_of(script_a, script_b), word, best)
                      for word in b if (best := closest(word, joined))]
    return pairs


def closest(word, others):
    best, least = None, LEAST_ALIKE
    for other in others:
        if min(len(word), len(other)) < 2:
            continue
        cost = align(other, word, crude_cost)[0] / max(len(word), len(other))
        if cost < least:
            best, least = other, cost
    return best


def weights_of(counts, all_counts):
    """What two sounds, or a sound and a gap, say in bits."""
    total, everything = sum(counts.values()), sum(all_counts.values())
    chance = {pair: (counts[pair] + SMOOTHING * all_counts[pair] / everything)
              / (total + SMOOTHING) for pair in all_counts}
    margin = collections.Counter()
    for (a, _), share in chance.items():
        margin[a] += share
    whole = sum(share for sound, share in margin.items() if sound != GAP)
    alone = {sound: margin[sound] / whole if sound in margin else 1e-9 for sound in SOUNDS}
    weights = {}
    for a in SOUNDS:
        weights[a, GAP] = math.log2((chance.get((a, GAP), 0) + 0.2 / total) / alone[a])
        for b in SOUNDS:
            expected = alone[a] * alone[b]
            unseen = 0.3 * min(1, total * expected / 10 + 0.05) / total
            weights[a, b] = math.log2((chance.get((a, b), 0) + unseen) / expected)
    weights.update({(b, a): value for (a, b), value in list(weights.items()) if b == GAP})
    return {pair: max(-MOST_BITS, min(MOST_BITS, value)) for pair, value in weights.items()}


def learn(pairs):
    costs = [crude_cost] * 3
    for _ in range(ROUNDS):
        counts = [collections.Counter() for _ in range(3)]
        for crossing, a, b in pairs:
            for x, y in align(a, b, costs[crossing])[1]:
                counts[crossing][x, y] += 1
                counts[crossing][y, x] += 1
        everything = sum(counts, collections.Counter())
        tables = [weights_of(count, everything) for count in counts]
        costs = [lambda a, b, table=table: -table[a, b] for table in tables]
    return tables


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--sounds", required=True, help="the built program masthead_name_sounds")
    parser.add_argument("--corpora", required=True, type=pathlib.Path)
    options = parser.parse_args()
    persons = read_persons(options.corpora)
    sounds = read_sounds(options.sounds, sorted({n for names in persons.values() for n in names}))
    pairs = pair_words(persons, sounds)
    tables = learn(pairs)
    tenths = [{pair: round(10 * value) for pair, value in table.items()} for table in tables]
    gaps = "\n".join("    {" + ", ".join(str(table[s, GAP]) for s in SOUNDS) + "},"
                     for table in tenths)
    rows = "\n".join("    {\n" + "\n".join(
        "        " + ", ".join(str(table[a, b]) for b in SOUNDS[:i + 1]) + ","
        for i, a in enumerate(SOUNDS)) + "\n    }," for table in tenths)
    sys.stdout.write(HEAD.format(count=len(pairs), persons=len(persons), sounds=SOUNDS, gaps=gaps,
                                 pairs=rows, size=len(SOUNDS),
                                 cells=len(SOUNDS) * (len(SOUNDS) + 1) // 2))


if __name__ == "__main__":
    main()
