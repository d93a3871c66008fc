"""Which libraries the extension refuses, and what it is itself: library_test.py PHP EXTENSION CC"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PHP, EXTENSION, COMPILER = sys.argv[1:4]

FUNCTIONS = ("open", "close", "call", "free", "last_error", "stream_open", "stream_write",
             "stream_read", "stream_close")
SCRIPT = """
try { echo Masthead\\Native::version(); }
catch (Masthead\\Exception $e) { echo $e->getCode(), ' ', $e->getMessage(); }
"""

# why, the version it says, its interface, functions left out, what PHP says
LIBRARIES = [
    ("the right one", "0.1.7", "MASTHEAD_0", (), r"0\.1\.7"),
    ("another major", "9.0.0", "MASTHEAD_9", (),
     r"11 '.*' is masthead 9\.0\.0, and this extension was built for masthead 0\.1\.\d+"
     r" \(MASTHEAD_0\): install that library, or build the extension for this one"),
    ("another interface of one version", "0.1.0", "MASTHEAD_9", (), r"11 '.*' is masthead 0\.1\.0,"),
    ("linked without an interface", "0.1.0", "", (), r"0\.1\.0"),
    ("the same, of another version", "1.0.0", "", (), r"11 '.*' is masthead 1\.0\.0,"),
    ("a newer minor of major 0", "0.2.0", "MASTHEAD_0", (), r"11 '.*' is masthead 0\.2\.0,"),
    ("a version that is none", "new", "MASTHEAD_0", (), r"11 '.*' is masthead new,"),
    ("a function is missing", "0.1.0", "MASTHEAD_0", ("stream_read",), r"11 "),
    ("not masthead", "", "MASTHEAD_0", FUNCTIONS, r"11 '.*' is masthead of no known version,"),
]


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def build(folder, version, node, left_out):
    code = "int masthead_other;\n"
    if version:
        code += f'const char* masthead_version(void) {{ return "{version}"; }}\n'
    code += "".join(f"void masthead_{name}(void) {{}}\n" for name in FUNCTIONS
                    if name not in left_out)
    source, library = folder / "a.c", folder / "libmasthead.so"
    source.write_text(code, encoding="utf-8")
    options = []
    if node:
        script = folder / "a.map"
        script.write_text(f"{node} {{ global: masthead_*; }};\n", encoding="utf-8")
        options = [f"-Wl,--version-script={script}"]
    run(COMPILER, "-shared", "-fPIC", source, "-o", library, *options)
    return library


def ask(library, script=SCRIPT):
    return run(PHP, "-d", f"extension={EXTENSION}", "-d", f"masthead.library={library}", "-r", script)


class Library(unittest.TestCase):
    def test_a_library_that_does_not_fit_is_refused(self):
        for why, version, node, left_out, says in LIBRARIES:
            with self.subTest(why), tempfile.TemporaryDirectory() as folder:
                said = ask(build(pathlib.Path(folder), version, node, left_out))
                self.assertRegex(said, f"^{says}")

    def test_a_library_that_is_not_there_is_named(self):
        self.assertRegex(ask("/nowhere/a.so"), r"^3 .*/nowhere/a\.so.*masthead\.library")
        with tempfile.NamedTemporaryFile(suffix=".so") as file:
            file.write(b"no library")
            file.flush()
            self.assertRegex(ask(file.name), r"^3 libmasthead cannot be loaded")

    def test_the_library_s_file_cannot_be_named_by_a_script(self):
        said = ask("/nowhere/a.so", "var_dump(ini_set('masthead.library', '/tmp/b.so'));" + SCRIPT)
        self.assertIn("bool(false)", said)
        self.assertIn("/nowhere/a.so", said)

    def test_phpinfo_tells_what_is_loaded_or_why_not(self):
        told = run(PHP, "-d", f"extension={EXTENSION}", "--ri", "masthead")
        self.assertRegex(told, r"Library file => .*libmasthead\.so")
        told = run(PHP, "-d", f"extension={EXTENSION}", "-d", "masthead.library=/nowhere/a.so",
                   "--ri", "masthead")
        self.assertIn("Library => libmasthead cannot be loaded: /nowhere/a.so", told)


class Extension(unittest.TestCase):
    def test_it_exports_what_php_asks_for_and_nothing_else(self):
        symbols = run("nm", "-D", "--defined-only", EXTENSION).split("\n")
        self.assertEqual([line.split()[-1] for line in symbols if line], ["get_module"])

    def test_it_links_neither_the_library_nor_its_dependencies(self):
        dynamic = run("readelf", "--dynamic", "--wide", EXTENSION)
        needed = re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)
        self.assertEqual([name for name in needed if not name.startswith(("libc.", "libdl."))], [])

    def test_php_refuses_a_module_of_another_build(self):
        """PHP compares build ids; the module carries this PHP's."""
        told = run(PHP, "-i")
        build = re.search(r"PHP Extension Build => (\S+)", told).group(1)
        self.assertIn(build.encode(), pathlib.Path(EXTENSION).read_bytes())
        with tempfile.TemporaryDirectory() as folder:
            other = pathlib.Path(folder) / "other.so"
            other.write_bytes(pathlib.Path(EXTENSION).read_bytes().replace(
                build.encode(), build.replace("NTS", "TSX").encode()))
            done = subprocess.run([PHP, "-d", f"extension={other}", "-r", "echo 1;"], check=False,
                                  capture_output=True, text=True)
            self.assertIn("build ID", done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
