#!/usr/bin/env python3
"""Runs on a PostgreSQL what the registry's methods ran on SQLite, and compares the tables.

  postgres_test.py UNIT_TESTS

UNIT_TESTS is the executable of the unit tests, which writes the statements down with their values.
Needs a PostgreSQL (initdb, pg_ctl, psql); where there is none, or it may not be run by this user,
that is said aloud and nothing is measured (exit code 77). The server is one of its own, in a folder
of its own, and listens on a socket in it alone.
"""

import contextlib
import math
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SKIPPED = 77
FEWEST_STATEMENTS = 500
FEWEST_ROWS = 40


def skip(why):
    print(f"SKIPPED, NOTHING WAS COMPARED: {why}")
    sys.exit(SKIPPED)


def find_tools():
    places = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    path = os.pathsep.join([*map(str, places), os.environ.get("PATH", "")])
    tools = {name: shutil.which(name, path=path) for name in ("initdb", "pg_ctl", "psql")}
    missing = [name for name, found in tools.items() if found is None]
    if missing:
        skip(f"install PostgreSQL first: there is no {', no '.join(missing)}")
    return tools


def as_server(folder):
    """What stands before a command of the server's: it refuses to be run by root."""
    if os.geteuid() != 0:
        return []
    if shutil.which("runuser") is None:
        skip("a PostgreSQL is not run by root, and there is no runuser")
    try:
        shutil.chown(folder, "postgres", "postgres")
    except (LookupError, PermissionError) as error:
        skip(f"a PostgreSQL is not run by root, and not by its user either: {error}")
    return ["runuser", "-u", "postgres", "--"]


@contextlib.contextmanager
def server(tools, folder):
    before = as_server(folder)
    data = folder / "data"
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "cwd": folder}
    subprocess.run([*before, tools["initdb"], "-D", data, "-A", "trust", "-U", "masthead",
                    "-E", "UTF8", "--locale=C", "--no-sync"], **quiet)
    subprocess.run([*before, tools["pg_ctl"], "-D", data, "-w", "-l", folder / "log", "-o",
                    f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off",
                    "start"], **quiet)
    try:
        yield [tools["psql"], "-h", str(folder), "-U", "masthead", "-d", "postgres", "-X", "-q",
               "-v", "ON_ERROR_STOP=1"]
    finally:
        subprocess.run([*before, tools["pg_ctl"], "-D", data, "-m", "immediate", "stop"], **quiet)


def rows_of_sqlite(path):
    """{table: [row]} of what SQLite holds; each value as it is."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        names = [row[0] for row in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        return {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def rows_of_postgres(psql, table):
    """Rows of texts, as they are printed."""
    field, record = "\x1f", "\x1e"
    text = subprocess.run([*psql, "-At", "-F", field, "-R", record, "-c", f"SELECT * FROM {table}"],
                          check=True, capture_output=True, text=True).stdout
    text = text.removesuffix("\n")
    return [row.split(field) for row in text.split(record)] if text else []


def in_order(rows):
    return sorted(rows, key=repr)


def typed(rows, like):
    """Texts as values of the types that SQLite's rows have."""
    types = [type(value) for value in like[0]] if like else []
    return [tuple(kind(value) for kind, value in zip(types, row)) for row in rows]


def is_same(ours, theirs):
    """Numbers are written down with fifteen digits."""
    if isinstance(ours, float):
        return math.isclose(ours, theirs, rel_tol=1e-14)
    return ours == theirs


def differences(ours, theirs):
    if len(ours) != len(theirs):
        return [f"{len(ours)} rows, and {len(theirs)} on PostgreSQL"]
    pairs = zip(in_order(ours), in_order(typed(theirs, ours)))
    return [f"{a} is {b} on PostgreSQL" for a, b in pairs if not all(map(is_same, a, b))]


def check_itself():
    assert differences([(1, "a")], [["1", "a"]]) == []
    assert differences([(1, "a")], [["2", "a"]]) != []
    assert differences([(1, "a")], []) != []
    assert differences([(0.5,)], [["0.5"]]) == []
    assert differences([(0.5,)], [["0.5001"]]) != []


def main():
    check_itself()
    tools = find_tools()
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        asked = folder / "asked"
        asked.mkdir()
        subprocess.run([sys.argv[1], "--source-file=*/registry_statements_test.cpp"], check=True,
                       stdout=subprocess.DEVNULL,
                       env={**os.environ, "MASTHEAD_STATEMENTS": str(asked)})
        script = (asked / "statements.sql").read_text(encoding="utf-8")
        statements = script.count(";\n")
        rows = rows_of_sqlite(asked / "registry.db")
        with server(tools, folder) as psql:
            done = subprocess.run([*psql, "-f", "-"], input=script, text=True, check=False,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            if done.returncode != 0:
                sys.exit(f"PostgreSQL refuses a statement: {done.stderr[-2000:]}")
            wrong = [f"{table}: {words}" for table, ours in rows.items()
                     for words in differences(ours, rows_of_postgres(psql, table))]
    count = sum(map(len, rows.values()))
    print(f"statements {statements}, tables {len(rows)}, rows {count}, different {len(wrong)}")
    if statements < FEWEST_STATEMENTS or count < FEWEST_ROWS:
        sys.exit("too little was run to say anything")
    if wrong:
        sys.exit("\n".join(wrong[:20]))


if __name__ == "__main__":
    main()
