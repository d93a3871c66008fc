"""Every source file is compiled by the build: a file that is in no CMakeLists.txt tests nothing."""

import json
import pathlib

import house
from house import Sample

FOLDERS = ("core", "adapters", "plugin", "tests", "examples")
# Built by presets of their own, compiled by a host, where it is there, or by the package test alone.
ELSEWHERE = ("tests/fuzz/", "tests/bench/", "tests/package/", "plugin/php/")
COMMANDS = "compile_commands.json"

SAMPLES = [
    Sample("good", {"core/a.cpp": "", COMMANDS: '[{"file": "core/a.cpp"}]'}),
    Sample("forgotten", {"core/a.cpp": "", "tests/unit/b_test.cpp": "",
                         COMMANDS: '[{"file": "core/a.cpp"}]'}, "tests/unit/b_test.cpp"),
    Sample("forgotten C", {"examples/c/a.c": "", COMMANDS: "[]"}, "examples/c/a.c"),
]


def find_problems(root, commands=None):
    rows = json.loads((commands or root / COMMANDS).read_text(encoding="utf-8"))
    built = {(root / row["file"]).resolve() for row in rows}
    problems = []
    for path in house.sources(root, FOLDERS, (".cpp", ".c")):
        name = path.relative_to(root).as_posix()
        if path.resolve() not in built and not name.startswith(ELSEWHERE):
            problems.append(f"{name} is compiled by no target")
    return problems


def main():
    options = house.arguments(__doc__, "root", "commands")
    root = pathlib.Path(options.root)
    problems = house.prove(find_problems, SAMPLES)
    problems += find_problems(root, pathlib.Path(options.commands))
    house.report(problems, "every source file is compiled")


main()
