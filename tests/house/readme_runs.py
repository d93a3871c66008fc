"""What README.md shows is what happens: each ```console block holds "$ COMMAND" and the output of
the command, which is run and compared. A line that is longer than 100 columns may be folded: the
comparison does not see white space."""

import os
import pathlib
import re
import subprocess

import house
from house import Sample

BLOCK = re.compile(r"^```console\n\$ (.*?[^\\])\n(.*?)^```$", re.MULTILINE | re.DOTALL)

SAMPLES = [
    Sample("good", {"README.md": "```console\n$ echo a\na\n```\n"}),
    Sample("folded", {"README.md": "```console\n$ echo a \\\n  b,c\na\nb,\nc\n```\n"}),
    Sample("another answer", {"README.md": "```console\n$ echo a\nb\n```\n"}, "echo a"),
    Sample("a failure", {"README.md": "```console\n$ false\n```\n"}, "false"),
    Sample("nothing shown", {"README.md": "words\n"}, "shows no run"),
]


def find_problems(root, binaries=""):
    blocks = BLOCK.findall((root / "README.md").read_text(encoding="utf-8"))
    problems = [] if blocks else ["README.md shows no run"]
    search = {**os.environ, "PATH": f"{binaries}:{os.environ['PATH']}"}
    for command, shown in blocks:
        done = subprocess.run(["sh", "-c", command], cwd=root, env=search, capture_output=True,
                              text=True, check=False)
        if done.returncode or "".join(done.stdout.split()) != "".join(shown.split()):
            problems.append(f"'{command}' ended with {done.returncode} and said\n"
                            f"{done.stdout}{done.stderr}")
    return problems


def main():
    options = house.arguments(__doc__, "root", "binaries")
    root = pathlib.Path(options.root)
    house.report(house.prove(find_problems, SAMPLES) + find_problems(root, options.binaries),
                 "README.md shows what happens")


main()
