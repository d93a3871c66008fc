"""No unfinished business, no path of one machine and no machine-made file is in the tree."""

import pathlib
import re

import house
from house import Sample

ENDINGS = (".h", ".in", ".cpp", ".c", ".py", ".cmake", ".txt", ".json", ".md", ".sh", ".1", ".5",
           ".7", ".bash", ".zsh", ".fish")
FOLDERS = (".ci", "adapters", "cmake", "core", "examples", "plugin", "scripts", "tests")
# Spelt in two parts, so that this file does not hold them.
WORDS = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b")
# A path that begins a word and leads into somebody's home or workplace; URLs do not begin so.
MACHINE_PATH = re.compile(r"(?<![\w./:-])/(home|root|work|Users|mnt)/[\w.]")

SAMPLES = [
    Sample("good", {"core/a.cpp": "// https://example.org/home/a /usr/share/a\n", "README.md": ""}),
    Sample("unfinished", {"core/a.cpp": "// TO" "DO: later\n"}, "core/a.cpp:1"),
    Sample("unfinished script", {"scripts/a": "true\n# FIX" "ME\n"}, "scripts/a:2"),
    Sample("a machine's path", {"tests/a.py": 'open("' '/home' '/me/a")\n'}, "tests/a.py:1"),
    Sample("in the README", {"README.md": "cd " "/root" "/masthead\n"}, "README.md:1"),
    Sample("a utils file", {"core/utils.h": "\n"}, "core/utils.h is called utils"),
]


def files_of(root):
    found = [path for path in root.glob("*") if path.is_file()]
    for folder in FOLDERS:
        found += [path for path in (root / folder).rglob("*") if path.is_file()]
    return sorted(path for path in found if path.suffix == "" or path.name.endswith(ENDINGS))


def is_data(root, path):
    return path.relative_to(root).parts[:2] == ("tests", "data")


def find_problems(root):
    problems = []
    for path in files_of(root):
        name = path.relative_to(root).as_posix()
        if path.stem in ("utils", "util", "helpers", "misc"):
            problems.append(f"{name} is called {path.stem}: name it after what it holds")
        if is_data(root, path):
            continue
        text = path.read_bytes().decode("utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), start=1):
            for found in (WORDS.search(line), MACHINE_PATH.search(line)):
                if found:
                    problems.append(f"{name}:{number}: '{found.group(0)}' must not be here")
    return problems


def main():
    options = house.arguments(__doc__, "root")
    root = pathlib.Path(options.root)
    files = files_of(root)
    house.report(house.prove(find_problems, SAMPLES) + find_problems(root),
                 files and f"{len(files)} files are free of unfinished business")


main()
