"""What the PHP host repeats of masthead.h agrees with it: declarations_test.py ROOT VERSION_H

FFI believes every prototype of plugin/php/ffi/masthead.h, and a wrong one ends the worker; the codes
and the version stand in plugin/php/lib/Abi.php."""

import pathlib
import re
import sys


def without_comments(text):
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def prototypes(text):
    """Each function's declaration by its name, in one spelling."""
    found = {}
    plain = re.sub(r"\s+", " ", without_comments(text).replace("MASTHEAD_API", ""))
    for result, name, arguments in re.findall(r"([\w ]+\*?) (masthead_\w+)\(([^)]*)\);", plain):
        found[name] = (result.strip(), arguments.strip())
    return found


def codes(header):
    block = re.search(r"enum masthead_code \{(.*?)\}", without_comments(header), re.DOTALL).group(1)
    named = dict(re.findall(r"MASTHEAD_(\w+) = (\d+)", block))
    return {name: value for name, value in named.items() if name != "OK"}


def constants(php):
    return dict(re.findall(r"const (\w+) = (\d+);", php))


def defines(text):
    return dict(re.findall(r'^#define (\w+) "?([^"\n]*)"?$', text, re.MULTILINE))


def find_problems(header, ffi, abi, version):
    real, ours = prototypes(header), prototypes(ffi)
    problems = [f"{name} is {ours[name]}, and in masthead.h {real.get(name)}"
                for name in ours if ours[name] != real.get(name)]
    if not ours:
        problems.append("ffi/masthead.h declares nothing")
    said, version = constants(abi), defines(version)
    wanted = {**codes(header), "MAJOR": version["MASTHEAD_VERSION_MAJOR"],
              "MINOR": version["MASTHEAD_VERSION_MINOR"]}
    problems += [f"Abi::{name} is {said.get(name)}, and should be {wanted.get(name)}"
                 for name in sorted(set(said) | set(wanted)) if said.get(name) != wanted.get(name)]
    soname = f"libmasthead.so.{version['MASTHEAD_VERSION_MAJOR']}"
    if defines(ffi).get("FFI_LIB") != soname or not ffi.startswith("#define FFI_SCOPE"):
        problems.append(f"ffi/masthead.h must begin with FFI_SCOPE, and FFI_LIB be {soname}")
    return problems


def prove(header, ffi, abi, version):
    """Each change must be found."""
    changes = [
        (ffi, "const char* in, size_t", "const char* in, int", "masthead_call is"),
        (ffi, "libmasthead.so", "libmastheads.so", "FFI_LIB"),
        (abi, "LIMIT = 4", "LIMIT = 5", "Abi::LIMIT is 5"),
        (abi, "MINOR = ", "MINOR = 9", "Abi::MINOR is 9"),
        (abi, "public const FORKED = 12;", "", "Abi::FORKED is None"),
    ]
    wrong = []
    for text, old, new, finds in changes:
        changed = text.replace(old, new)
        found = find_problems(header, changed if text is ffi else ffi,
                              changed if text is abi else abi, version)
        if changed == text or not any(finds in problem for problem in found):
            wrong.append(f"'{old}' changed to '{new}' is not found: {found}")
    return wrong


def main():
    root, version = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    texts = [path.read_text(encoding="utf-8") for path in (
        root / "plugin/include/masthead/masthead.h", root / "plugin/php/ffi/masthead.h",
        root / "plugin/php/lib/Abi.php", version)]
    problems = find_problems(*texts) + prove(*texts)
    for problem in problems:
        print(problem)
    sys.exit(f"{len(problems)} problems" if problems else 0)


main()
