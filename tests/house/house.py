"""What the house tests share: a check is a function from a folder to a list of problems, and every
check first proves on small samples that it can fail."""

import argparse
import pathlib
import sys
import tempfile
from dataclasses import dataclass, field


@dataclass
class Sample:
    """A small tree and what the check must say about it; no words: it must find nothing."""

    why: str
    files: dict = field(default_factory=dict)
    finds: str = ""


def sources(root, folders, endings):
    """The files below `folders` of `root` whose names end so, in order."""
    found = []
    for folder in folders:
        found += [p for p in (root / folder).rglob("*") if p.is_file() and p.name.endswith(endings)]
    return sorted(found)


def write_tree(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def prove(find_problems, samples):
    """The problems of the check itself: a sample it does not judge as it should."""
    wrong = []
    if not any(sample.finds for sample in samples) or all(sample.finds for sample in samples):
        return ["the samples must hold a good one and a bad one"]
    for sample in samples:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            write_tree(root, sample.files)
            problems = find_problems(root)
        if sample.finds and not any(sample.finds in problem for problem in problems):
            wrong.append(f"sample '{sample.why}': expected '{sample.finds}', found {problems}")
        if not sample.finds and problems:
            wrong.append(f"sample '{sample.why}': expected nothing, found {problems}")
    return wrong


def arguments(description, *names):
    """Parses the required options `names`; each is a string."""
    parser = argparse.ArgumentParser(description=description)
    for name in names:
        parser.add_argument(f"--{name}", required=True)
    return parser.parse_args()


def report(problems, looked_at):
    """Ends the test: prints every problem, or what was looked at."""
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"{len(problems)} problems")
    if not looked_at:
        sys.exit("nothing was looked at")
    print(looked_at)
