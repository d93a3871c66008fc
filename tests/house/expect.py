"""Runs a command and checks its answer: expect.py [--times N] PATTERN -- COMMAND ARGUMENT...

The command must succeed, say nothing on the error output, and its output must match the regular
expression PATTERN N times (default: at least once)."""

import argparse
import re
import subprocess
import sys


def judge(pattern, times, command):
    """What is wrong with the command's answer, or ""."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(done.stdout, end="")
    found = len(re.findall(pattern, done.stdout))
    if done.returncode != 0:
        return f"it ended with {done.returncode}: {done.stderr}"
    if done.stderr:
        return f"it complained: {done.stderr}"
    if found == 0 or times and found != times:
        return f"'{pattern}' was found {found} times"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=0)
    parser.add_argument("pattern")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    sys.exit(judge(options.pattern, options.times, options.command) or 0)


main()
