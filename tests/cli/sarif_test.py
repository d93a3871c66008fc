#!/usr/bin/env python3
"""Validates SARIF logs of the program against the standard's own schema.

    sarif_test.py MASTHEAD

The schema is not ours to ship: SARIF_SCHEMA names its file (sarif-schema-2.1.0.json, or a
copy in a package). Without it, or without Python's jsonschema, this says so and is skipped;
unit.audit_forms_test checks the standard's facts in any case.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77

# What a log has to carry: nothing found, one place, several places, no place, ids that are no URI.
INPUTS = {
    "nothing": [{"document": "a", "name": "Jane Doe", "url": "https://times.example/a"}],
    "many": [{"document": "a b%.html", "name": "Jane Doe", "links": ["https://x.com/janedoe_ex?s=20"]},
             {"document": "\u00e9<\"&>\n", "name": "Jane A. Doe", "links": ["https://x.com/janedoe_ex"]},
             {"document": "c", "byline": "admin", "outlet": "The Example Times"},
             {"document": "d", "byline": "By Reuters | jane@times.example", "outlet": "The Example Times"}],
}


def logs_of(masthead, folder):
    for name, rows in INPUTS.items():
        path = folder / f"{name}.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
        for more in ([], ["--rule", "stale-bio"]):
            done = subprocess.run([masthead, "audit", "--fail-on", "never", "--format", "sarif", *more,
                                   path], capture_output=True, check=True)
            yield f"{name} {' '.join(more)}", json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("masthead", type=pathlib.Path)
    given = parser.parse_args()
    schema = os.environ.get("SARIF_SCHEMA")
    if not schema:
        print("SKIPPED: SARIF_SCHEMA names no schema: nothing was validated")
        return SKIPPED
    try:
        import jsonschema
    except ImportError:
        print("SKIPPED: Python has no jsonschema: nothing was validated")
        return SKIPPED
    rules = json.loads(pathlib.Path(schema).read_text(encoding="utf-8-sig"))
    validator = jsonschema.validators.validator_for(rules)(rules)
    failures = []
    logs = 0
    results = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, log in logs_of(given.masthead.resolve(), pathlib.Path(folder)):
            logs += 1
            results += len(log["runs"][0]["results"])
            failures += [f"{name}: {error.json_path}: {error.message[:200]}"
                         for error in validator.iter_errors(log)]
            # A validator that takes everything shows nothing.
            log["runs"][0]["results"] = {}
            if not list(validator.iter_errors(log)):
                failures.append(f"{name}: a log without a list of results is valid")
    if logs != 4 or results < 4:
        failures.append(f"{logs} logs with {results} results: too few to show anything")
    for failure in failures:
        print("FAILED:", failure)
    print(f"{logs} logs with {results} results, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
