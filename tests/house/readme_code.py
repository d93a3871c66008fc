"""The code of README.md is the code of the examples that are tested: each ```c block is, word for
word, what a file of examples/ holds."""

import pathlib
import re

import house
from house import Sample

BLOCK = re.compile(r"^```(c|cpp)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

SAMPLES = [
    Sample("good", {"README.md": "```c\nint a;\n```\n", "examples/c/a.c": "/* why */\nint a;\n"}),
    Sample("it differs", {"README.md": "```c\nint b;\n```\n", "examples/c/a.c": "int a;\n"},
           "is in no file"),
    Sample("no code", {"README.md": "words\n", "examples/c/a.c": "int a;\n"}, "shows no code"),
]


def find_problems(root):
    examples = [path.read_text(encoding="utf-8")
                for path in house.sources(root, ("examples",), (".c", ".cpp"))]
    blocks = BLOCK.findall((root / "README.md").read_text(encoding="utf-8"))
    if not blocks:
        return ["README.md shows no code"]
    return [f"a block of README.md is in no file of examples/:\n{code}"
            for _, code in blocks if not any(code in example for example in examples)]


def main():
    options = house.arguments(__doc__, "root")
    root = pathlib.Path(options.root)
    house.report(house.prove(find_problems, SAMPLES) + find_problems(root),
                 "the code of README.md is tested")


main()
