"""Runs plugin/php/tests/*.phpt on the extension as it was built, with PHP's own run-tests.php:
phpt_test.py PHP RUN_TESTS EXTENSION LIBRARY FOLDER MASTHEAD

A test that is skipped is a failure: what the tests need is installed with php8.2-dev."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile


def main():
    php, run_tests, extension, library, folder, command = sys.argv[1:]
    wanted = sorted(pathlib.Path(folder).glob("*.phpt"))
    with tempfile.TemporaryDirectory() as scratch:
        # run-tests.php writes what failed beside the tests: they are copied, and the classes with
        # them. The sources stay as they are.
        copy = pathlib.Path(scratch) / "php"
        subprocess.run(["cp", "-r", str(pathlib.Path(folder).parent), str(copy)], check=True)
        environment = {**os.environ, "TEST_PHP_EXECUTABLE": php, "NO_INTERACTION": "1",
                       "TEST_MASTHEAD_LIBRARY": library, "TEST_MASTHEAD_COMMAND": command,
                       "TMPDIR": scratch}
        done = subprocess.run(
            [php, run_tests, "-q", "--no-color", "--show-diff", "-d", f"extension={extension}",
             str(copy / "tests")],
            env=environment, capture_output=True, text=True, check=False)
    passed = len(re.findall(r"^PASS |\]PASS ", done.stdout, re.MULTILINE))
    if done.returncode or passed != len(wanted) or not wanted:
        print(done.stdout, done.stderr)
        sys.exit(f"{passed} of {len(wanted)} passed")
    print(f"{passed} of {len(wanted)} passed")


main()
