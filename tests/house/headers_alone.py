"""Every header compiles alone: the public ones as strict C99 and as C++20, the others as C++20."""

import concurrent.futures
import os
import pathlib
import subprocess
import tempfile

import house

STRICT = ["-fsyntax-only", "-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-pedantic-errors",
          "-Werror"]
PUBLIC = ("masthead/masthead.h", "masthead/version.h")


def compile_alone(command, text):
    """The compiler's words about a file that holds only `text`; "" where it has none."""
    done = subprocess.run([*command, "-"], input=text, capture_output=True, text=True)
    return done.stderr.strip() if done.returncode else ""


def tasks_of(root, c, cxx, public_folders):
    """(header, command) of every compilation."""
    public = [f"-I{folder}" for folder in public_folders]
    as_c = [c, "-x", "c", "-std=c99", *STRICT, *public]
    as_cxx = [cxx, "-x", "c++", "-std=c++20", *STRICT, f"-I{root}", *public]
    inner = [path.relative_to(root).as_posix()
             for path in house.sources(root, ("core", "adapters", "plugin/src", "plugin/cli"), ".h")]
    return ([(header, command) for header in PUBLIC for command in (as_c, as_cxx)] +
            [(header, as_cxx) for header in inner])


def find_problems(root, c, cxx, public_folders):
    tasks = tasks_of(root, c, cxx, public_folders)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        answers = workers.map(
            lambda task: compile_alone(task[1], f'#include "{task[0]}"\nextern int alone;\n'), tasks)
        problems = [f"{header} does not compile alone with {command[0]}:\n{said}"
                    for (header, command), said in zip(tasks, answers) if said]
    return problems, len({header for header, _ in tasks})


GOOD = {"include/masthead/masthead.h": "int masthead_a(void);\n",
        "include/masthead/version.h": "#define MASTHEAD_VERSION_MAJOR 0\n",
        "core/a.h": "#pragma once\n#include <string>\nstd::string a();\n"}

# why, files that replace good ones, what must be found ("": nothing)
SAMPLES = [
    ("good", {}, ""),
    ("not C99", {"include/masthead/masthead.h": "#include <cstdint>\n"}, "masthead/masthead.h"),
    ("C11 in the public header",
     {"include/masthead/masthead.h": '_Static_assert(1, "");\n'}, "masthead/masthead.h"),
    ("leans on another header", {"core/a.h": "#pragma once\nstd::string a();\n"}, "core/a.h"),
]


def prove(c, cxx):
    wrong = []
    for why, files, finds in SAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            house.write_tree(root, {**GOOD, **files})
            problems, _ = find_problems(root, c, cxx, [str(root / "include")])
        if finds and not any(p.startswith(finds) for p in problems) or not finds and problems:
            wrong.append(f"sample '{why}': expected '{finds}', found {problems}")
    return wrong


def main():
    options = house.arguments(__doc__, "root", "c", "cxx", "include")
    problems, count = find_problems(pathlib.Path(options.root), options.c, options.cxx,
                                    options.include.split(":"))
    house.report(prove(options.c, options.cxx) + problems, f"{count} headers compile alone")


main()
