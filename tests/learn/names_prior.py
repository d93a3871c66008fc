#!/usr/bin/env python3
"""Writes core/names/census.h: how common the words of names are in the United States.

  tests/learn/names_prior.py FOLDER > core/names/census.h

FOLDER holds the files dist.all.last, dist.female.first and dist.male.first of the 1990 census
(U.S. Census Bureau, public domain), as the PyPI package `names` 0.3.0 carries them. A word becomes
28 bits of its hash and 4 bits of rarity: no name can be read from the table.
"""

import argparse
import math
import pathlib
import sys

LEAST_BITS = 5  # the rarity that is written as 0
MOST_BITS = 16  # rarer words are left out: a word that is not listed counts as a common one
PER_LINE = 8

HEAD = """#pragma once

#include <cstdint>

// Written by tests/learn/names_prior.py from the name lists of the 1990 census of the United States
// (public domain); do not edit.

namespace masthead::names::census {{

/// What a rarity of 0 is: one name in 2 to this power holds the word.
inline constexpr int kLeastBits = {least};

/// Sorted: the upper 28 bits of the lower half of hash_word(), and the rarity above kLeastBits.
inline constexpr std::uint32_t kWords[] = {{
{rows}
}};

}}  // namespace masthead::names::census
"""


def hash_word(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def read_shares(folder):
    """The share of names that hold a word, as a family's or a given name."""
    shares = {}
    for name, weight in (("dist.all.last", 1), ("dist.female.first", 0.5),
                         ("dist.male.first", 0.5)):
        for line in (folder / name).read_text(encoding="ascii").splitlines():
            word, percent = line.split()[:2]
            word = word.lower()
            shares[word] = shares.get(word, 0) + weight * float(percent) / 100
    return shares


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=pathlib.Path)
    table = {}
    for word, share in read_shares(parser.parse_args().folder).items():
        bits = round(-math.log2(share)) if share > 0 else MOST_BITS + 1
        if bits > MOST_BITS:
            continue
        key = hash_word(word) & 0xFFFFFFF0
        rarity = max(bits, LEAST_BITS) - LEAST_BITS
        table[key] = min(rarity, table.get(key, rarity))
    words = [f"0x{key | rarity:08X}" for key, rarity in sorted(table.items())]
    rows = ["    " + ", ".join(words[i:i + PER_LINE]) + ","
            for i in range(0, len(words), PER_LINE)]
    sys.stdout.write(HEAD.format(least=LEAST_BITS, rows="\n".join(rows)))


if __name__ == "__main__":
    main()
