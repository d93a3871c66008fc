"""libmasthead.so exports what masthead.h declares, and nothing else; it binds to no second TLS
stack and stays loaded."""

import pathlib
import re
import subprocess
import tempfile

import house

DECLARATION = re.compile(r"MASTHEAD_API\b[^;(]*?\b(masthead_\w+)\s*\(")
VERSION_NODE = re.compile(r"^MASTHEAD_\d+(\.\d+)*$")
UNWANTED = re.compile(r"lib(curl|ssl|crypto|gnutls|nghttp2|pq)\b")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def declared(header):
    text = re.sub(r"/\*.*?\*/|#define[^\n]*", "", header.read_text(encoding="utf-8"), flags=re.S)
    return set(DECLARATION.findall(text))


def exported(library):
    """The defined dynamic symbols, and the version nodes among them."""
    symbols, nodes = set(), set()
    for line in run("nm", "-D", "--defined-only", str(library)).splitlines():
        kind, name = line.split()[-2:]
        bare = re.split("@+", name)[0]
        (nodes if kind == "A" else symbols).add(bare)
    return symbols, nodes


def find_problems(library, header):
    promised = declared(header)
    symbols, nodes = exported(library)
    problems = [f"{name} is exported, and masthead.h does not declare it"
                for name in sorted(symbols - promised)]
    problems += [f"{name} is declared in masthead.h, and not exported"
                 for name in sorted(promised - symbols)]
    if not promised:
        problems.append("no function was found in the header")
    if len(nodes) != 1 or not VERSION_NODE.match(next(iter(nodes), "")):
        problems.append(f"there must be one version node MASTHEAD_n, and there are {sorted(nodes)}")
    dynamic = run("readelf", "--dynamic", "--wide", str(library))
    for needed in re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic):
        if UNWANTED.search(needed):
            problems.append(f"the library needs {needed}")
    if "NODELETE" not in dynamic:
        problems.append("the library is not linked with -z nodelete")
    if not re.search(r"\(SONAME\).*\[libmasthead\.so\.\d+\]", dynamic):
        problems.append("the library has no SONAME libmasthead.so.N")
    return problems


GOOD_HEADER = "MASTHEAD_API int masthead_a(void);\n"
GOOD_CODE = "int masthead_a(void) { return 1; }\n"
GOOD_SCRIPT = "MASTHEAD_0 { global: masthead_*; local: *; };\n"
GOOD_FLAGS = ["-Wl,-z,nodelete", "-Wl,-soname,libmasthead.so.0"]

# why, header, code, version script, flags, what must be found ("": nothing)
SAMPLES = [
    ("good", GOOD_HEADER, GOOD_CODE, GOOD_SCRIPT, GOOD_FLAGS, ""),
    ("an inner symbol leaks", GOOD_HEADER, GOOD_CODE + "int inner(void) { return 1; }\n",
     "MASTHEAD_0 { global: *; };\n", GOOD_FLAGS, "inner is exported"),
    ("an undeclared function", GOOD_HEADER, GOOD_CODE + "int masthead_b(void) { return 1; }\n",
     GOOD_SCRIPT, GOOD_FLAGS, "masthead_b is exported"),
    ("a function is missing", GOOD_HEADER + "MASTHEAD_API void masthead_b(int x);\n", GOOD_CODE,
     GOOD_SCRIPT, GOOD_FLAGS, "masthead_b is declared"),
    ("no version script", GOOD_HEADER, GOOD_CODE, "", GOOD_FLAGS, "one version node"),
    ("no nodelete", GOOD_HEADER, GOOD_CODE, GOOD_SCRIPT, GOOD_FLAGS[1:], "nodelete"),
    ("no soname", GOOD_HEADER, GOOD_CODE, GOOD_SCRIPT, GOOD_FLAGS[:1], "SONAME"),
    ("a TLS library", GOOD_HEADER, GOOD_CODE, GOOD_SCRIPT, GOOD_FLAGS + ["tls"], "libssl.so"),
]


def judge_sample(compiler, sample):
    """What the check says about a small library made as the sample says."""
    _, header, code, script, flags, _ = sample
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        house.write_tree(root, {"a.h": header, "a.c": code, "a.map": script, "tls.c": "int t;\n"})
        library, tls = root / "liba.so", root / "libssl.so"
        options = [flag for flag in flags if flag != "tls"]
        if "tls" in flags:
            run(compiler, "-shared", "-fPIC", "-Wl,-soname,libssl.so.3", str(root / "tls.c"),
                "-o", str(tls))
            options += ["-Wl,--no-as-needed", str(tls)]
        if script:
            options.append(f"-Wl,--version-script={root / 'a.map'}")
        run(compiler, "-shared", "-fPIC", str(root / "a.c"), "-o", str(library), *options)
        return find_problems(library, root / "a.h")


def prove(compiler):
    wrong = []
    for sample in SAMPLES:
        why, finds, problems = sample[0], sample[-1], judge_sample(compiler, sample)
        if finds and not any(finds in problem for problem in problems) or not finds and problems:
            wrong.append(f"sample '{why}': expected '{finds}', found {problems}")
    return wrong


def main():
    options = house.arguments(__doc__, "library", "header", "compiler")
    library, header = pathlib.Path(options.library), pathlib.Path(options.header)
    problems = prove(options.compiler) + find_problems(library, header)
    house.report(problems, f"exactly {len(declared(header))} functions are exported")


main()
