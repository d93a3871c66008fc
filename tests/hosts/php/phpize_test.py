"""The extension as plugin/php/README.md builds it without CMake, against installed headers:
phpize_test.py PHPIZE HOST LIBRARY HEADER..."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PHPIZE, HOST, LIBRARY, *HEADERS = sys.argv[1:]


def run(*command, cwd=None, **settings):
    done = subprocess.run(command, cwd=cwd, env={**os.environ, **settings}, capture_output=True,
                          text=True, check=False)
    if done.returncode:
        raise AssertionError(f"{command}\n{done.stdout}\n{done.stderr}")
    return done.stdout


class Phpize(unittest.TestCase):
    def test_it_builds_exports_one_symbol_and_answers(self):
        with tempfile.TemporaryDirectory() as scratch:
            source, prefix = pathlib.Path(scratch) / "php", pathlib.Path(scratch) / "prefix"
            shutil.copytree(HOST, source)
            # As a checkout may leave it: newer than what it would be read for, by a tool that goes
            # to the network.
            (source / "masthead.stub.php").touch()
            headers = prefix / "include/masthead"
            headers.mkdir(parents=True)
            for header in HEADERS:
                shutil.copy(header, headers)
            run(PHPIZE, cwd=source)
            run("./configure", f"--with-masthead={prefix}", cwd=source)
            run("make", cwd=source)
            module = source / "modules/masthead.so"
            symbols = run("nm", "-D", "--defined-only", str(module)).split()
            self.assertEqual(symbols[2:], ["get_module"])
            library = pathlib.Path(LIBRARY)
            told = run("make", "test", "TESTS=-q tests/call.phpt tests/errors.phpt", cwd=source,
                       NO_INTERACTION="1", LD_LIBRARY_PATH=str(library.parent))
            self.assertRegex(told, r"Tests passed +: +2 ")
            missing = subprocess.run(["./configure", "--with-masthead=/nowhere"], cwd=source,
                                     check=False, capture_output=True, text=True)
            self.assertIn("there is no masthead/masthead.h", missing.stdout + missing.stderr)


unittest.main(argv=sys.argv[:1])
