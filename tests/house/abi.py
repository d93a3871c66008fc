"""The binary interface is that of the last tag, or has a new SOVERSION.

The tag's library is built in a temporary folder and compared with abidiff. Where there is no tag
(or no git) there is nothing to compare with: the test says so and passes."""

import pathlib
import re
import subprocess
import tempfile

import house

NO_TAG = "NOTHING WAS COMPARED: there is no tag v* to compare the interface with"
# Exit bits of abidiff: 1 it failed, 2 it was used wrongly, 4 something changed, 8 incompatibly.
FAILED = 1 | 2
INCOMPATIBLE = 8


def run(*command, folder=None):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}:\n{done.stdout}{done.stderr}")
    return done.stdout


def last_tag(root):
    """The newest tag v* that is an ancestor, or None."""
    done = subprocess.run(["git", "-C", root, "describe", "--tags", "--abbrev=0", "--match", "v*"],
                          capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def soname(library):
    return re.search(r"\(SONAME\).*\[(.*)\]", run("readelf", "--dynamic", "--wide", library)).group(1)


def compare(old, new):
    """The problems of `new` for a host that was linked with `old`."""
    if soname(old) != soname(new):
        return []
    done = subprocess.run(["abidiff", old, new], capture_output=True, text=True, check=False)
    if done.returncode & FAILED:
        return [f"abidiff failed:\n{done.stdout}{done.stderr}"]
    if done.returncode & INCOMPATIBLE:
        return [f"the interface changed and SOVERSION did not:\n{done.stdout}"]
    return []


def build_tag(root, tag, cmake, folder):
    source, build = folder / "source", folder / "build"
    source.mkdir()
    archive = folder / "tag.tar"
    run("git", "-C", root, "archive", f"--output={archive}", tag)
    run("tar", "-xf", archive, folder=source)
    run(cmake, "-S", source, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
        "-DMASTHEAD_BUILD_TESTS=OFF")
    run(cmake, "--build", build, "--target", "masthead")
    return next(build.rglob("libmasthead.so"))


OLD = "int masthead_a(int x) { return x; }\nint masthead_b(void) { return 1; }\n"

# why, the new library's code, its SOVERSION, what must be found ("": nothing)
SAMPLES = [
    ("the same", OLD, 0, ""),
    ("a new function", OLD + "int masthead_c(void) { return 1; }\n", 0, ""),
    ("a function went away", OLD.split("\n", maxsplit=1)[0] + "\n", 0, "the interface changed"),
    ("a function went away, new SOVERSION", OLD.split("\n", maxsplit=1)[0] + "\n", 1, ""),
]


def build_sample(compiler, folder, code, version):
    folder.mkdir()
    (folder / "a.c").write_text(code, encoding="utf-8")
    run(compiler, "-g", "-shared", "-fPIC", f"-Wl,-soname,libmasthead.so.{version}", "a.c", "-o",
        "a.so", folder=folder)
    return folder / "a.so"


def prove(compiler):
    wrong = []
    for why, code, version, finds in SAMPLES:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            old = build_sample(compiler, folder / "old", OLD, 0)
            problems = compare(old, build_sample(compiler, folder / "new", code, version))
        if finds and not any(finds in problem for problem in problems) or not finds and problems:
            wrong.append(f"sample '{why}': expected '{finds}', found {problems}")
    return wrong


def main():
    options = house.arguments(__doc__, "root", "library", "compiler", "cmake")
    problems = prove(options.compiler)
    tag = last_tag(options.root)
    if tag is None:
        house.report(problems, NO_TAG)
        return
    with tempfile.TemporaryDirectory() as folder:
        old = build_tag(options.root, tag, options.cmake, pathlib.Path(folder))
        problems += compare(old, pathlib.Path(options.library))
    house.report(problems, f"the interface is compatible with {tag}")


main()
