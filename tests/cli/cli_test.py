#!/usr/bin/env python3
"""Runs the program `masthead` as a person does: exit codes, messages, formats, signals.

usage: cli_test.py [--memory MEGABYTES] BINARY SOURCE_ROOT

Every row of CASES is one run. What needs more than one run, a terminal or a signal is a function
whose name begins with `check_`. A check that fails raises; the run goes on with the next one.
"""

import argparse
import gzip
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

MINIMUM_CASES = 240
LINKS = 10_000
INPUT_BYTES = 16 << 20
FEED = (b"<rss><channel><item><guid>a</guid><author>Jane Doe</author></item>"
        b"<item><guid>b</guid><author>John Roe</author></item></channel></rss>")

# name, arguments, standard input, exit code, part of standard output, part of standard error.
# "" for standard output: it must be empty; None: anything. Paths are relative to the files that
# make_files() writes.
CASES = [
    # The command line.
    ("no command", [], b"", 2, "", "Usage: masthead"),
    ("help", ["--help"], b"", 0, "Usage: masthead", ""),
    ("help letter", ["-h"], b"", 0, "Usage: masthead", ""),
    ("help command", ["help"], b"", 0, "Exit codes:", ""),
    ("help lists settings", ["help"], b"", 0, "limits.input_bytes", ""),
    ("help of links", ["help", "links"], b"", 0, "Usage: masthead links", ""),
    ("--help of resolve", ["resolve", "--help"], b"", 0, "--why", ""),
    ("help of help", ["help", "help"], b"", 0, "Usage: masthead help", ""),
    ("help of nothing", ["help", "linsk"], b"", 2, "", "(the nearest is links)"),
    ("version", ["--version"], b"", 0, "masthead 0.", ""),
    ("unknown command", ["reslove", "x"], b"", 2, "",
     'unknown command reslove (the nearest is resolve); see "masthead help"'),
    ("unknown option", ["links", "--fromat", "jsonl"], b"", 2, "",
     'unknown option --fromat (the nearest is --format); see "masthead help"'),
    ("unknown option first", ["--colour", "never", "links"], b"", 2, "", "nearest is --color"),
    ("unknown letter", ["-q"], b"", 2, "", "unknown option -q"),
    ("another command's option", ["links", "--why"], b"", 2, "", "links has no option --why"),
    ("option without command", ["--format", "json"], b"", 2, "", "--format needs a command"),
    ("option without value", ["links", "--format"], b"", 2, "", "--format requires FORMAT"),
    ("value for a flag", ["resolve", "--why=no", "page.txt"], b"", 2, "", "takes no value"),
    ("unknown format", ["links", "--format", "xml"], b"", 2, "", "give jsonl, table"),
    ("unknown colour", ["links", "--color", "green"], b"", 2, "", "give auto, always, never"),
    ("resolve without input", ["resolve"], b"", 2, "", "resolve needs INPUT... or --manifest"),
    ("read without input", ["read"], b"", 2, "", "read needs INPUT... or --manifest FILE"),
    ("bio with two files", ["bio", "a", "b"], b"", 2, "", 'does not take "b" as well'),
    ("help of bio", ["help", "bio"], b"", 0, "Usage: masthead bio", ""),
    ("help of read", ["read", "--help"], b"", 0, "--manifest FILE", ""),
    ("unknown format of bio", ["bio", "--format", "table"], b"", 2, "", "give jsonl, text"),
    ("read has no format", ["read", "--format", "json", "a"], b"", 2, "",
     "read has no option --format"),
    ("manifest without value", ["read", "--manifest"], b"", 2, "", "--manifest requires FILE"),
    ("links with two files", ["links", "a", "b"], b"", 2, "", 'does not take "b" as well'),
    ("unknown shell", ["completion", "tcsh"], b"", 2, "", "give bash, zsh, fish"),
    ("completion without shell", ["completion"], b"", 2, "", "completion needs SHELL"),
    # Settings.
    ("unknown key", ["links", "--set", "limit.depth=3"], b"x", 2, "",
     "unknown setting limit.depth (the nearest is limits.depth)"),
    ("key without value", ["links", "--set", "limits.depth"], b"x", 2, "", "KEY=VALUE"),
    ("value no number", ["links", "--set", "limits.depth=deep"], b"x", 2, "",
     "give a number from 1 to "),
    ("value zero", ["links", "--set", "limits.depth=0"], b"x", 2, "", "give a number from"),
    ("value not a level", ["links", "--set", "log.level=loud"], b"x", 2, "", "error, warning or"),
    ("threads none", ["links", "--threads", "0"], b"x", 2, "",
     "--threads: threads cannot be "),
    ("threads many", ["read", "--threads", "257", "page.txt"], b"", 2, "",
     "give a number from 1 to 256"),
    ("threads a word", ["bio", "--set", "threads=all"], b"x", 2, "", "give a number from 1 to 256"),
    ("now a word", ["resolve", "--now", "today", "page.txt"], b"", 2, "",
     'now is "today": it must be a date'),
    ("now empty", ["resolve", "--now", "", "page.txt"], b"", 2, "", "give a date"),
    ("log level", ["links", "--log-level", "loud"], b"x", 2, "", "give error, warning, info"),
    ("file", ["links", "--config", "good.properties"], b"x.com/" + b"a" * 90, 4, None,
     "limits.link_bytes"),
    ("file with unknown key", ["links", "--config", "bad.properties"], b"x", 2, "",
     "bad.properties: unknown setting limits.dept (the nearest is limits.depth)"),
    ("file missing", ["links", "--config", "none.properties"], b"x", 2, "", "none.properties"),
    ("file a folder", ["links", "--config", "empty-folder"], b"x", 2, "", "empty-folder"),
    ("flag before file",
     ["links", "--config", "good.properties", "--set", "limits.link_bytes=200"],
     b"x.com/nasa?" + b"a" * 90, 0, '"handle":"nasa"', ""),
    # links.
    ("one link", ["links"], b"https://x.com/AmirSaeedAbbasi?t=w&s=08\n", 0,
     '"canonical":"https://x.com/AmirSaeedAbbasi"', ""),
    ("from a file", ["links", "links.txt"], b"", 0, '"platform":"instagram"', ""),
    ("from - ", ["links", "-"], b"x.com/nasa", 0, '"handle":"nasa"', ""),
    ("a hint", ["links"], b'{"id":7,"url":"@nasa","hint":"x","platform":"vk"}\n', 0,
     '"id":7,"input":"@nasa","platform":"x"', ""),
    ("nothing recognised", ["links"], b"https://example.org/\n", 0, '"platform":null', ""),
    ("a table", ["links", "--format", "table", "links.txt"], b"", 0, "platform ", ""),
    ("a table's hyphen", ["links", "--format=table"], b"https://example.org/\n", 0,
     "- https://example.org/", ""),
    ("a table's colours", ["links", "--format=table", "--color=always"], b"x.com/nasa", 0,
     "\x1b[1m", ""),
    ("a table without colours", ["links", "--format=table"], b"x.com/nasa", 0, "https://x.com/nasa",
     ""),
    ("control characters in a table", ["links", "--format=table"], b"\x1b[31mred", 0, "\\x1B[31m",
     None),
    ("empty input", ["links"], b"", 4, "", "stdin is empty: give it one link a line"),
    ("empty file", ["links", "empty.txt"], b"", 4, "", "empty.txt is empty: give it"),
    ("blank lines", ["links"], b"\n \n\n", 4, "", "only blank lines"),
    ("missing file", ["links", "none.txt"], b"", 4, "",
     "cannot read none.txt: No such file or directory: check the path"),
    ("path through a file", ["links", "page.txt/x"], b"", 4, "", "Not a directory: check the path"),
    ("a folder", ["links", "pages"], b"", 4, "", "pages is a folder: name a file"),
    ("one bad line", ["links"], b'x.com/nasa\n{"url":\nx.com/esa\n', 3, '"line":2',
     "masthead: stdin:2: "),
    ("all bad", ["links"], b'{"url":\n{"id":1}\n', 4, '"line":2', "masthead: stdin:1: "),
    ("a long link", ["links"], b"x.com/" + b"a" * 9000 + b"\nx.com/nasa\n", 3, '"handle":"nasa"',
     "limits.link_bytes"),
    ("invalid UTF-8", ["links"], b"x.com/na\xffsa\nx.com/esa\n", 0, '"handle":"esa"', "UTF-8"),
    ("invalid UTF-8 in JSON", ["links"], b'{"url":"x.com/na\xff"}\nx.com/esa\n', 3,
     '"handle":"esa"', "stdin:1: "),
    ("a NUL byte", ["links"], b"x.com/esa\nx.com/na\0sa\n", 4, "",
     "stdin is not text: byte 18 is NUL: give it one link a line, in UTF-8"),
    ("binary", ["links", "binary.bin"], b"", 4, "", "binary.bin is not text"),
    ("UTF-16", ["links"], "x.com/esa\n".encode("utf-16"), 4, "", "stdin is not text"),
    ("threads of links", ["links", "--threads", "3"], b"x.com/nasa\nx.com/esa\n", 0,
     '"handle":"esa"', ""),
    # bio.
    ("a biography", ["bio"], b"Jane Doe is a reporter.\n", 0,
     '{"schema":"masthead.bio/1","fields":{', ""),
    ("a biography as JSON", ["bio"],
     b'{"id":"a","bio":"She writes.","name":"Jane Doe","lang":"en","fields":{"x":1}}\n', 0,
     '{"schema":"masthead.bio/1","id":"a","fields":{', ""),
    ("biographies from a file", ["bio", "bios.jsonl"], b"", 0, '"id":2', ""),
    ("biographies from -", ["bio", "-"], b'{"id":5,"bio":""}', 0, '"id":5', ""),
    ("biographies as text", ["bio", "--format", "text", "bios.jsonl"], b"", 0, "\n\n2\n", ""),
    ("text in colours", ["bio", "--format=text", "--color=always"], b"She writes.\n", 0,
     "\x1b[1mbiography 1\x1b[0m\n", ""),
    ("a bad biography as text", ["bio", "--format", "text"], b'{"bio":1}\nShe writes.\n', 3,
     "line 1\n  could not be used\n", "stdin:1: "),
    ("a bad biography", ["bio"], b'{"id":4,"text":"x"}\nShe writes.\n', 3,
     '{"schema":"masthead.error/1","id":4,"line":1,', 'stdin:1: there is no biography: give it as'),
    ("biographies all bad", ["bio"], b'{"bio":7}\n', 4, '"line":1', "stdin:1: "),
    ("empty biographies", ["bio"], b"", 4, "", "stdin is empty: give it one biography a line"),
    ("blank biographies", ["bio"], b"\n\n", 4, "", "only blank lines: give it one biography"),
    ("binary biographies", ["bio", "binary.bin"], b"", 4, "", "give it one biography a line, in"),
    ("missing biographies", ["bio", "none.jsonl"], b"", 4, "", "cannot read none.jsonl: No such"),
    ("a biography not UTF-8", ["bio"], b"She wr\xefte.\n", 0, "masthead.bio/1", "UTF-8"),
    ("threads of bio", ["bio", "--threads=2", "bios.jsonl"], b"", 0, '"id":2', ""),
    # read.
    ("an HTML page", ["read", "site/a.html"], b"", 0,
     '{"schema":"masthead.read/1","id":"site/a.html",', ""),
    ("a packed page", ["read", "site/b.html.gz"], b"", 0, '"id":"site/b.html.gz"', ""),
    ("a page of any name", ["read", "site/notes.txt"], b"", 0, '"id":"site/notes.txt"', ""),
    ("a page from -", ["read", "-"], b"<p>words", 0, '"id":"stdin"', ""),
    ("a packed page from -", ["read", "-"], gzip.compress(b"<p>words"), 0, '"id":"stdin"', ""),
    ("a feed from -", ["read", "-"], FEED, 0, '{"schema":"masthead.read/1","id":"b","feed":"stdin",'
     '"item":2,"items":2,', ""),
    ("a feed and a page", ["read", "news.xml", "site/a.html"], b"", 0,
     '"item":2,"items":2,"authors":[{"name":"John Roe"', ""),
    ("a page after a feed", ["read", "news.xml", "site/a.html"], b"", 0, '"id":"site/a.html"', ""),
    ("a broken feed", ["read", "-"], b"<rss><item>", 4, '"code":2', "the feed cannot be read"),
    ("a feed resolved", ["resolve", "news.xml"], b"", 0, "Jane Doe", ""),
    ("several packed pages in one", ["read", "two.gz"], b"", 0, '"id":"two.gz"', ""),
    ("packed and padded", ["read", "padded.gz"], b"", 0, '"id":"padded.gz"', ""),
    ("a pattern", ["read", "site/*.html"], b"", 0, '"id":"site/a.html"', ""),
    ("a pattern's folders", ["read", "si?e"], b"", 0, '"id":"site/sub/d.HTM"', ""),
    ("a pattern of nothing", ["read", "site/*.php"], b"", 4, '"line":1,"error":{"code":1,',
     "nothing matches site/*.php: check the pattern"),
    ("a name that looks like a pattern", ["read", "what[1].html"], b"", 0,
     '"id":"what[1].html"', ""),
    ("a folder of pages", ["read", "site"], b"", 0, '"id":"site/sub/d.HTM"', ""),
    ("a folder without pages", ["read", "empty-folder"], b"", 4, '"id":"empty-folder","line":1,',
     "the folder empty-folder has no page: name a folder with files that end with .html"),
    ("a missing page", ["read", "none.html", "site/a.html"], b"", 3,
     '{"schema":"masthead.error/1","id":"none.html","line":1,"error":{"code":9,"name":"not_found",',
     "masthead: cannot read none.html: No such file or directory: check the path"),
    ("the count of failures", ["read", "none.html", "site/a.html", "gone.html"], b"", 3, None,
     "masthead: 2 of 3 pages could not be read; the results mark them\n"),
    ("all pages missing", ["read", "none.html"], b"", 4, '"line":1', "none.html"),
    ("a damaged page", ["read", "damaged.html.gz", "site/a.html"], b"", 3,
     '"id":"damaged.html.gz","line":1,"error":{"code":2,"name":"malformed",',
     "damaged.html.gz is damaged"),
    ("a page cut short", ["read", "short.html.gz"], b"", 4, '"code":2', "short.html.gz is damaged"),
    ("a bomb", ["read", "bomb.html.gz", "site/a.html"], b"", 3,
     '"id":"bomb.html.gz","line":1,"error":{"code":4,"name":"limit",',
     f"more than limits.input_bytes ({INPUT_BYTES})"),
    ("a bomb alone", ["read", "bomb.html.gz"], b"", 4, '"code":4', "limits.input_bytes"),
    ("a large page", ["read", "large.txt", "site/a.html"], b"", 3, '"code":4,"name":"limit"',
     f"large.txt is {INPUT_BYTES + 1} bytes long, more than limits.input_bytes"),
    ("a page over a small limit", ["read", "--set", "limits.input_bytes=100", "large.txt"], b"", 4,
     '"code":4', "more than limits.input_bytes (100)"),
    ("a page's name not UTF-8", ["read", b"na\xefve-page.txt"], b"", 0,
     '"id":"na\\\\xEFve-page.txt"', ""),
    ("a page's name with an escape", ["read", "\x1b[31m.html"], b"", 4, "x1B[31m.html",
     "\\x1B[31m.html"),
    ("a manifest", ["read", "--manifest", "site/manifest.jsonl"], b"", 0,
     '{"schema":"masthead.read/1","id":"first","url":"https://a.example/1",', ""),
    ("a packed manifest", ["read", "--manifest", "manifest.jsonl.gz"], b"", 0, '"id":"packed"', ""),
    ("a manifest's number", ["read", "--manifest", "site/manifest.jsonl"], b"", 0,
     '{"schema":"masthead.read/1","id":2,', ""),
    ("a manifest's page without id", ["read", "--manifest", "site/manifest.jsonl"], b"", 0,
     '"id":"site/sub/d.HTM"', ""),
    ("a bad manifest", ["read", "--manifest", "bad.jsonl"], b"", 3,
     '{"schema":"masthead.error/1","id":"bad.jsonl:1","line":1,',
     "masthead: bad.jsonl:1: not a JSON object: give one"),
    ("a manifest without a page", ["read", "--manifest", "bad.jsonl"], b"", 3, '"id":"no page"',
     'bad.jsonl:3: there is no page: give its path as the member "page"'),
    ("a manifest's missing page", ["read", "--manifest", "bad.jsonl"], b"", 3,
     '"id":"gone","line":4,"error":{"code":9,', "masthead: gone: cannot read none.html: No such"),
    ("a manifest's folder", ["read", "--manifest", "bad.jsonl"], b"", 3, '"id":"folder","line":5,',
     "site is a folder: name a file in it"),
    ("a missing manifest", ["read", "--manifest", "none.jsonl"], b"", 4, '"code":1',
     "cannot read none.jsonl: No such file"),
    ("an empty manifest", ["read", "--manifest", "empty.txt"], b"", 4, "",
     "there is nothing to read"),
    ("manifests after inputs",
     ["read", "--manifest", "site/manifest.jsonl", "--manifest", "manifest.jsonl.gz", "site/a.html"],
     b"", 0, '{"schema":"masthead.read/1","id":"site/a.html"', ""),
    ("threads of read", ["read", "--threads", "3", "site"], b"", 0, '"id":"site/a.html"', ""),
    # Rows.
    ("a line of rows", ["read", "rows.jsonl"], b"", 3, '"id":"a","authors":[{"name":"Jane Doe"',
     "masthead: rows.jsonl:3: "),
    ("packed rows", ["read", "rows.jsonl.gz"], b"", 3, '"id":"a"', "rows.jsonl.gz:3: "),
    ("rows from -", ["read", "-"], "rows.jsonl", 3, '"id":"a"', "masthead: stdin:3: "),
    ("rows after a page", ["read", "site/a.html", "rows.jsonl"], b"", 3, '"id":"a"',
     "rows.jsonl:3: "),
    ("an id before its author's row", ["read", "ids.jsonl", "authors.ndjson.gz"], b"", 0,
     '"id":"b","authors":[{"name":"John Roe"', ""),
    ("an id without its author's row", ["read", "ids.jsonl"], b"", 0,
     '"id":"b","authors":[{"name":"jroe"', ""),
    ("rows for resolve", ["resolve", "rows.jsonl"], b"", 3, "Jane Doe", "rows.jsonl:3: "),
    ("rows and a folder", ["resolve", "rows.jsonl", "pages"], b"", 3, "Aamir Abbasi",
     "rows.jsonl:3: "),
    ("a damaged file of rows", ["merge", "short.jsonl.gz"], b"", 3, '"code":2',
     "short.jsonl.gz is damaged"),
    ("a missing file of rows", ["merge", "none.jsonl"], b"", 4, '"code":9', "cannot read none.jsonl"),
    # Tables.
    ("a table", ["merge", "table.csv"], b"", 0, '"name":"Doe, \\"JD\\" Jane"', ""),
    ("a table mapped", ["merge", "--map", "name=Author,links=Where", "mapped.csv"], b"", 0,
     '"name":"Jane Doe","author_id"', ""),
    ("a table of tabs", ["merge", "table.tsv"], b"", 0, '"name":"Jane Doe"', ""),
    ("a table of semicolons", ["merge", "semicolons.csv"], b"", 0, '"name":"Doe, Jane"', ""),
    ("a packed table", ["merge", "table.csv.gz"], b"", 0, '"mention_id":"1"', ""),
    ("several columns of one", ["merge", "--map", "name=First,name=Last", "parts.csv"], b"", 0,
     '"name":"Jane Doe"', ""),
    ("a table for read", ["read", "--map", "byline=By", "articles.csv"], b"", 0,
     '"id":"a/1"', ""),
    ("a map's column with a comma", ["merge", "--map", "name=Last, first", "comma.csv"], b"", 0,
     '"name":"Doe Jane"', ""),
    ("an unknown column", ["merge", "--map", "name=Autor,links=Where", "mapped.csv"], b"", 4,
     '"id":"mapped.csv","line":1,', 'mapped.csv:1: there is no column "Autor" (the nearest is '),
    ("no known column", ["merge", "mapped.csv"], b"", 4, '"code":1', '--map "name=Author"'),
    ("an unknown member", ["merge", "--map", "nmae=Author", "mapped.csv"], b"", 2, "",
     "unknown member nmae (the nearest is name)"),
    ("a map without =", ["merge", "--map", "Author", "mapped.csv"], b"", 2, "", "MEMBER=COLUMN"),
    ("a quote that does not end", ["merge", "open.csv"], b"", 3, '"name":"Ann Roe"',
     "masthead: open.csv:3: column 2: the quote that begins the field does not end"),
    ("something behind a quote", ["merge", "behind.csv"], b"", 4, '"line":2,',
     "behind.csv:2: column 1: something follows the quote"),
    ("too many fields", ["merge", "many.csv"], b"", 3, '"name":"Ann Roe"',
     "many.csv:2: column 3: the row has 3 fields and the table 2 columns"),
    ("a table not UTF-8", ["merge", "latin1.csv"], b"", 3, '"name":"Ann Roe"',
     "latin1.csv:3: column 1 (name) is not UTF-8: save the table as CSV in UTF-8"),
    ("a table in UTF-16", ["merge", "utf16.csv"], b"", 4, '"code":2', "the table is in UTF-16"),
    ("a row over the limit", ["merge", "--set", "limits.input_bytes=100", "wide.csv"], b"", 3,
     '"name":"Ann Roe"', "wide.csv:3: column 1: the row is longer than limits.input_bytes (100)"),
    ("an empty table", ["merge", "empty.csv"], b"", 4, "", "there is nothing to read"),
    # audit.
    ("findings", ["audit", "page.txt"], b"", 0, '{"schema":"masthead.finding/1","id":"f_', ""),
    ("a count of findings is no finding", ["audit", "--rule", "title-drift", "page.txt"], b"", 0,
     None, ""),
    ("a finding that fails", ["audit", "--fail-on", "warning", "page.txt"], b"", 1,
     '"rule":"stale-bio"', ""),
    ("a finding not so grave", ["audit", "--fail-on", "error", "page.txt"], b"", 0,
     '"rule":"stale-bio"', ""),
    ("never fails", ["audit", "--fail-on", "never", "page.txt"], b"", 0, '"rule":"stale-bio"', ""),
    ("one rule", ["audit", "--rule", "agency-credit", "--fail-on", "info", "page.txt"], b"", 1,
     '"author":"Reuters"', ""),
    ("only what is grave", ["audit", "--severity", "error", "--fail-on", "info", "page.txt"], b"", 0,
     None, ""),
    ("an earlier run", ["audit", "--baseline", "known.jsonl", "--fail-on", "info", "page.txt"], b"",
     1, '"rule":"', ""),
    ("a baseline that is none", ["audit", "--baseline", "page.txt", "page.txt"], b"", 2, "",
     "page.txt:1: not a finding"),
    ("a missing baseline", ["audit", "--baseline", "none.jsonl", "page.txt"], b"", 4, "",
     "cannot read none.jsonl"),
    ("an unknown rule", ["audit", "--rule", "stale-bios", "page.txt"], b"", 2, "",
     'unknown rule "stale-bios": did you mean "stale-bio"?'),
    ("since when", ["audit", "--since", "last week", "page.txt"], b"", 2, "",
     "since is \"last week\": it must be a date"),
    ("a table of findings", ["audit", "--format", "table", "page.txt"], b"", 0,
     "The biography is out of date (warning, stale-bio)", ""),
    ("findings as CSV", ["audit", "--format", "csv", "page.txt"], b"", 0,
     "id,rule,severity,authors,documents,message,field,old,new\r\n", ""),
    ("findings as SARIF", ["audit", "--format", "sarif", "page.txt"], b"", 0,
     '"version":"2.1.0","runs":[', ""),
    ("a house style", ["audit", "--style", "style.json", "--rule", "house-style", "--fail-on", "info",
                       "page.txt"], b"", 1, "the house writes", ""),
    ("a suppression", ["audit", "--style", "hush.json", "--rule", "stale-bio", "--fail-on", "info",
                       "page.txt"], b"", 0, None, ""),
    ("a suppression that ended", ["audit", "--style", "hush.json", "--now", "2031-01-01", "--rule",
                                  "stale-bio", "--fail-on", "info", "page.txt"], b"", 1,
     '"rule":"stale-bio"', "a suppression ended on 2030-01-01: the bio is being rewritten"),
    ("a house style that is none", ["audit", "--style", "page.txt", "page.txt"], b"", 2, "",
     "page.txt: not a house style"),
    ("a suppression of everything", ["audit", "--style", "all.json", "page.txt"], b"", 2, "",
     "a suppression of everything"),
    ("findings as a report", ["audit", "--format", "html", "--title", "The <Planet>", "page.txt"], b"",
     0, "<!DOCTYPE html>", ""),
    ("an audit by a registry that is not there", ["audit", "--registry", "none.db", "page.txt"], b"", 4,
     "", "none.db"),
    ("nothing to audit", ["audit"], b"", 2, "", "audit needs INPUT"),
    ("a day to count from", ["audit", "--now", "2030-01-01", "--rule", "stale-bio", "bio.jsonl"], b"",
     0, "today (January 2030) it is 20", ""),
    # names.
    ("two names", ["names", "compare", "Jane Doe", "Jane Doe"], b"", 0, "one name (", ""),
    ("two names apart", ["names", "compare", "Jane Doe", "Ann Roe"], b"", 0, "two names (", ""),
    ("names as JSON", ["names", "compare", "--format", "json", "Jane Doe", "J. Doe"], b"", 0,
     '{"schema":"masthead.names/1","score":', ""),
    ("pairs", ["names", "pairs"], b'{"pair_id":"p","a":"Jane Doe","b":"J. Doe"}\n', 0,
     '"pair_id":"p","score":', ""),
    ("a bad pair", ["names", "pairs", "-"],
     b'{"pair_id":1,"a":"Jane Doe"}\n{"a":"Ann","b":"Ann"}\n', 3,
     '{"schema":"masthead.error/1","id":1,"line":1,', "stdin:1: there are not two names"),
    ("one name", ["names", "compare", "Jane Doe"], b"", 2, "", "names compare needs two names"),
    ("a name not UTF-8", ["names", "compare", b"na\xefve", "x"], b"", 2, "", "is not UTF-8"),
    ("pairs of two files", ["names", "pairs", "a", "b"], b"", 2, "", 'does not take "b"'),
    ("names of nothing", ["names"], b"", 2, "", "names needs compare A B"),
    ("names of what", ["names", "comapre", "a", "b"], b"", 2, "", "(the nearest is compare)"),
    # merge, and what asks about it.
    ("mentions", ["merge", "mentions.jsonl"], b"", 0,
     '{"schema":"masthead.merge/1","mention_id":"a2","document":"bridge","name":"Nora Lindh",'
     '"author_id":"c_a1",', ""),
    ("mentions from -", ["merge", "-"], "mentions.jsonl", 0, '"author_id":"c_a1"', ""),
    ("mentions and pages", ["merge", "mentions.jsonl", "page.txt", "site/a.html"], b"", 0,
     '"name":"Aamir Abbasi"', None),
    ("a bad mention", ["merge", "-"], b'{"mention_id":"x"}\n{"mention_id":"y","name":"Ann"}\n', 3,
     '{"schema":"masthead.error/1","id":"x","line":1,', "masthead: stdin:1: there is no name"),
    ("only bad mentions", ["merge", "-"], b'{"mention_id":"x"}\n', 4, '"line":1', "stdin:1: "),
    ("judged", ["merge", "--judgements", "judged.jsonl", "mentions.jsonl"], b"", 0,
     '"mention_id":"a2","document":"bridge","name":"Nora Lindh","author_id":"c_a2"', ""),
    ("a bad judgement", ["merge", "--judgements", "bad-judged.jsonl", "mentions.jsonl"], b"", 3,
     '"author_id":"c_a1"', 'masthead: bad-judged.jsonl:1: the judgement\'s kind is "alike"'),
    ("missing judgements", ["merge", "--judgements", "none.jsonl", "mentions.jsonl"], b"", 4, "",
     "cannot read none.jsonl"),
    ("records nowhere", ["merge", "--records", "none/x.jsonl", "mentions.jsonl"], b"", 2, "",
     "cannot write none/x.jsonl"),
    ("merge without input", ["merge"], b"", 2, "", "merge needs INPUT... or --manifest FILE"),
    ("merge of nothing", ["merge", "empty.txt"], b"", 4, None, "empty.txt is empty"),
    ("the reason", ["why", "a1", "a2", "mentions.jsonl"], b"", 0, "One author: c_a1\n", ""),
    ("the reason as JSON", ["why", "--format", "json", "a1", "c1", "mentions.jsonl"], b"", 0,
     '"one_author":false', ""),
    ("the reason of nobody", ["why", "a1", "zz", "mentions.jsonl"], b"", 4, "",
     'no mention has the id or the name "zz"'),
    ("the reason of two", ["why", "a1", "Nora Lindh", "mentions.jsonl"], b"", 2, "",
     "2 mentions of several authors are called"),
    ("the reason without input", ["why", "a1", "a2"], b"", 2, "", "why needs INPUT..."),
    ("the steps", ["how", "c_a1", "mentions.jsonl"], b"", 0, "c_a1: 2 mentions", ""),
    ("the steps as JSON", ["how", "a2", "--format=json", "mentions.jsonl"], b"", 0,
     '{"schema":"masthead.how/1","author_id":"c_a1",', ""),
    ("the picture", ["how", "--svg", "a1", "mentions.jsonl"], b"", 0, "</svg>\n", ""),
    ("review", ["review", "mentions.jsonl"], b"", 0, None, ""),
    ("review of none", ["review", "--count", "x", "mentions.jsonl"], b"", 2, "",
     '--count must be a number, not "x"'),
    ("the rest of a review of inputs", ["review", "--after", "5", "mentions.jsonl"], b"", 2, "",
     "--after goes with --registry"),
    ("a sample", ["sample", "4", "mentions.jsonl"], b"", 0, '{"schema":"masthead.estimate/1",', ""),
    ("a sample of none", ["sample", "0", "mentions.jsonl"], b"", 2, "", "sample is 0: it must be"),
    ("a sample's seed", ["sample", "4", "--seed", "-3", "mentions.jsonl"], b"", 0,
     '"schema":"masthead.estimate/1"', ""),
    # What goes out, and here does not.
    ("links to the inside", ["check-links", "http://127.0.0.1/", "http://2130706433/a"], b"", 0,
     '{"input":"http://2130706433/a","url":"http://2130706433/a","outcome":"blocked"', ""),
    ("no link", ["check-links", "--contact", "https://a.example/bot", "nothing"], b"", 0,
     '"outcome":"bad_url"', ""),
    ("a contact that is a header", ["check-links", "--contact", "a\r\nb", "nothing"], b"", 2, "",
     "contact is no URL"),
    ("an allowed name", ["check-links", "--allow", "a.example:80", "nothing"], b"", 2, "",
     "is no address with its port"),
    ("an archive on the inside", ["fetch-archive", "--to", "no-archive", "http://127.0.0.1/"], b"", 4,
     '"complete":false', ""),
    ("an archive to nowhere", ["fetch-archive", "http://127.0.0.1/"], b"", 2, "", "needs --to FILE"),
    ("an archive into a file that is there", ["fetch-archive", "--to", "links.txt", "http://a.org/"],
     b"", 2, "", "links.txt is there: name another file"),
    ("an archive without an address", ["fetch-archive", "--to", "other-archive", "nothing"], b"", 2,
     "", "there is no site"),
    ("verify on the inside", ["verify", "http://127.0.0.1/a", "@jane@social.example"], b"", 4,
     "http://127.0.0.1/a  blocked\n  mastodon jane@social.example  not verified", ""),
    ("verify of a record without a page", ["verify", "record.json"], b"", 4, "",
     "record.json cannot be read"),
    ("verify for no days", ["verify", "--term", "none", "http://127.0.0.1/"], b"", 2, "",
     "--term must be a number"),
    ("check-links without a link", ["check-links"], b"", 2, "", "check-links needs LINK"),
    ("an inner page", ["resolve", "http://[::ffff:10.0.0.1]/"], b"", 0, "blocked", ""),
    ("an inner page as JSON", ["resolve", "--format", "json", "http://10.0.0.1/"], b"", 0,
     '{"schema":"masthead.resolved/1","pages":[{"url":"http://10.0.0.1/","outcome":"blocked"', ""),
    ("addresses and files", ["resolve", "http://10.0.0.1/", "page.txt"], b"", 2, "",
     "addresses and files cannot be resolved in one run"),
    # resolve.
    ("a packed pasted page", ["resolve", "page.txt.gz"], b"", 0, "Aamir Abbasi", ""),
    ("a pattern of pasted pages", ["resolve", "--format", "json", "pages/*.txt"], b"", 0,
     '"document":"pages/b.txt"', ""),
    ("a pattern of no pasted page", ["resolve", "page.txt", "pages/*.md"], b"", 3, "Aamir Abbasi",
     "nothing matches pages/*.md"),
    ("a bomb for resolve", ["resolve", "bomb.html.gz", "page.txt"], b"", 3, "Aamir Abbasi",
     "more than limits.input_bytes"),
    ("a manifest for resolve", ["resolve", "--manifest", "site/manifest.jsonl", "page.txt"], b"", 0,
     "Aamir Abbasi", None),
    ("an empty manifest for resolve", ["resolve", "--manifest", "empty.txt"], b"", 4, "",
     "there is nothing to read"),
    ("a bad manifest for resolve", ["resolve", "--manifest", "bad.jsonl", "page.txt"], b"", 3,
     "Aamir Abbasi", "bad.jsonl:1: not a JSON object"),
    ("now", ["resolve", "--now", "2026-11-23", "page.txt"], b"", 0, "Aamir Abbasi", ""),
    ("now with a time", ["resolve", "--now", "2026-11-23T08:30:00+05:00", "page.txt"], b"", 0,
     "Aamir Abbasi", ""),
    ("threads of resolve", ["resolve", "--threads", "2", "pages"], b"", 0, "Aamir Abbasi", ""),
    ("a page", ["resolve", "page.txt"], b"", 0, "Aamir Abbasi", ""),
    ("a page as JSON", ["resolve", "--format", "json", "page.txt"], b"", 0,
     '{"schema":"masthead.resolve/1","authors":[{', ""),
    ("why", ["resolve", "--why", "page.txt"], b"", 0, "page.txt", ""),
    ("stdin", ["resolve", "--format", "json", "-"], "page.txt", 0, '"document":"stdin"', ""),
    ("a folder of pages", ["resolve", "--format", "json", "pages"], b"", 0,
     '"document":"pages/b.txt"', ""),
    ("no author", ["resolve", "dull.txt"], b"", 0, "", "no author was found in dull.txt"),
    # render.
    ("render without a form", ["render", "page.txt"], b"", 2, "", "render needs --as FORM"),
    ("render without input", ["render", "--as", "html"], b"", 2, "", "render needs INPUT..."),
    ("a form that is none", ["render", "--as", "pdf", "page.txt"], b"", 2, "", "give json, text"),
    ("an author box", ["render", "--as", "html", "page.txt"], b"", 0, '<div class="h-card', ""),
    ("JSON-LD", ["render", "--as", "jsonld", "page.txt"], b"", 0, '"@type":"Person"', ""),
    ("cards of a folder", ["render", "--as", "vcard", "pages"], b"", 0, "BEGIN:VCARD", None),
    ("authors of rows", ["render", "--as", "csv", "rows.jsonl"], b"", 3, "Jane Doe", None),
    ("a record on standard input", ["render", "--as", "vcard", "-"],
     b'{"schema":"masthead.record/1","name":"Jane Doe"}\n', 0, "FN:Jane Doe", ""),
    ("nobody rendered", ["render", "--as", "html", "dull.txt"], b"", 0, "",
     "no author was found in dull.txt"),
    ("what would change", ["render", "--diff", "site/a.html", "page.txt"], b"", 0,
     "+++ site/a.html as jsonld", ""),
    ("the same as head", ["render", "--as", "head", "--diff", "site/a.html", "page.txt"], b"", 0,
     "+++ site/a.html as head", ""),
    ("a page that is not there", ["render", "--diff", "none.html", "page.txt"], b"", 4, "",
     "none.html"),
    ("a form that is no markup", ["render", "--as", "csv", "--diff", "site/a.html", "page.txt"], b"",
     4, "", "csv is no markup of a page"),
    ("a path that cannot be written", ["render", "--as", "csv", "--out", "none/a.csv", "page.txt"],
     b"", 2, "", "cannot write none/a.csv: "),
    ("into a file", ["render", "--as", "csv", "--out", "out.csv", "page.txt"], b"", 0, "", ""),
    ("an author of no registry", ["render", "--registry", "none.db", "--as", "html", "a_1"], b"", 4,
     "", "none.db"),
    ("no author of a registry", ["render", "--registry", "none.db", "--as", "html"], b"", 2, "",
     "needs AUTHOR..."),
    ("a withdrawal of nothing", ["withdraw", "--registry", "none.db"], b"", 2, "",
     "there is no id: "),
    ("a withdrawal from no registry", ["withdraw", "--registry", "none.db", "m1"], b"", 4, "",
     "none.db"),
    ("a withdrawal by a file that is not there",
     ["withdraw", "--registry", "none.db", "--from", "none.txt"], b"", 4, "", "none.txt"),
    ("no author as JSON", ["resolve", "--format", "json", "dull.txt"], b"", 0, '"authors":[]',
     "dull.txt: "),
    ("empty page", ["resolve", "empty.txt"], b"", 4, "", "masthead: empty.txt is empty: "),
    ("empty stdin", ["resolve", "-"], b"", 4, "", "stdin is empty: "),
    ("binary page", ["resolve", "binary.bin"], b"", 4, "", "binary.bin"),
    ("NUL in a page", ["resolve", "-"], b"Aamir Abbasi\nEditor\n\0", 4, "", "stdin"),
    ("page not UTF-8", ["resolve", "--format", "json", "latin1.txt"], b"", 0, "Aamir Abbasi",
     "latin1.txt"),
    ("missing page", ["resolve", "none.txt"], b"", 4, "",
     "cannot read none.txt: No such file or directory: check the path"),
    ("page through a file", ["resolve", "page.txt/x"], b"", 4, "", "Not a directory: check the"),
    ("empty folder", ["resolve", "empty-folder"], b"", 4, "",
     "the folder empty-folder is empty: put the pasted pages into it"),
    ("folder of hidden files", ["resolve", "hidden-folder"], b"", 4, "", "hidden-folder is empty"),
    ("one page of three", ["resolve", "none.txt", "page.txt", "empty.txt"], b"", 3, "Aamir Abbasi",
     "empty.txt is empty"),
    ("a page too large", ["resolve", "large.txt", "page.txt"], b"", 3, "Aamir Abbasi",
     f"large.txt is {INPUT_BYTES + 1} bytes long, more than limits.input_bytes ({INPUT_BYTES})"),
    ("stdin too large", ["resolve", "--set", "limits.input_bytes=1000", "-"], b"a\n" * 1000, 4, "",
     "more than limits.input_bytes (1000): split it"),
    ("a limit raised", ["resolve", "--set", f"limits.input_bytes={2 * INPUT_BYTES}", "large.txt"],
     b"", 0, "", "no author was found in large.txt"),
    ("file name with an escape", ["resolve", "\x1b[31m.txt"], b"", 4, "", "\\x1B[31m.txt"),
    ("file name not UTF-8", ["resolve", b"na\xefve.txt"], b"", 4, "", "na\\xEFve.txt"),
    ("name and content", ["resolve", "--format", "json", b"na\xefve-page.txt"], b"", 0,
     '"document":"na\\\\xEFve-page.txt"', ""),
]

# MASTHEAD_* of the environment: name, variables, arguments, exit code, part of standard error.
ENVIRONMENTS = [
    ("a limit", {"MASTHEAD_LIMITS_LINK_BYTES": "5"}, ["links"], 4, "limits.link_bytes"),
    ("flag before environment", {"MASTHEAD_LIMITS_LINK_BYTES": "5"},
     ["links", "--set", "limits.link_bytes=50"], 0, ""),
    ("the file", {"MASTHEAD_CONFIG": "tiny.properties"}, ["links"], 4, "limits.link_bytes"),
    ("environment before file",
     {"MASTHEAD_CONFIG": "tiny.properties", "MASTHEAD_LIMITS_LINK_BYTES": "50"}, ["links"], 0, ""),
    ("--config before MASTHEAD_CONFIG", {"MASTHEAD_CONFIG": "bad.properties"},
     ["links", "--config", "good.properties"], 0, ""),
    ("unknown", {"MASTHEAD_LIMIT_DEPTH": "5"}, ["links"], 2,
     "unknown environment variable MASTHEAD_LIMIT_DEPTH (the nearest is MASTHEAD_LIMITS_DEPTH)"),
    ("threads", {"MASTHEAD_THREADS": "2"}, ["links"], 0, ""),
    ("bad threads", {"MASTHEAD_THREADS": "two"}, ["links"], 2, "MASTHEAD_THREADS: "),
    ("now", {"MASTHEAD_NOW": "2026-11-23"}, ["links"], 0, ""),
    ("bad value", {"MASTHEAD_LIMITS_DEPTH": "x"}, ["links"], 2, "MASTHEAD_LIMITS_DEPTH: "),
    ("the tests' own", {"MASTHEAD_CORPORA": "/x"}, ["links"], 0, ""),
    ("help needs no settings", {"MASTHEAD_LIMITS_DEPTH": "x"}, ["help"], 0, ""),
]


class Program:
    """The program, run in a folder of test files."""

    def __init__(self, binary, source, folder, megabytes):
        self.binary = binary
        self.source = source
        self.folder = folder
        self.megabytes = megabytes
        ours = ("MASTHEAD_", "NO_COLOR")
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
        self.environment["TERM"] = "xterm"

    def run(self, arguments, given=b"", **changes):
        if isinstance(given, str):
            given = (self.folder / given).read_bytes()
        return subprocess.run([self.binary, *arguments], input=given, capture_output=True,
                              cwd=self.folder, env={**self.environment, **changes}, timeout=120,
                              check=False)

    def start(self, arguments, **streams):
        return subprocess.Popen([self.binary, *arguments], cwd=self.folder, env=self.environment,
                                **streams)


def require(condition, *shown):
    if not condition:
        raise AssertionError(" | ".join(str(item) for item in shown))


def make_files(folder, source):
    page = (source / "examples/seed/author-page.txt").read_bytes()
    (folder / "page.txt").write_bytes(page)
    (folder / "links.txt").write_bytes(b"\n".join(page.splitlines()[:3]) + b"\n")
    (folder / "latin1.txt").write_bytes(page + b"\nna\xefve\n")
    (folder / "known.jsonl").write_bytes(b'{"schema":"masthead.finding/1","id":"f_x"}\n\n')
    (folder / "style.json").write_bytes(
        b'{"names":\n[{"preferred":"Aamir Saeed Abbasi","others":["Aamir Abbasi"]}]}\n')
    (folder / "hush.json").write_bytes(
        b'{"suppress":[{"rule":"stale-bio","author":"aamir abbasi",'
        b'"reason":"the bio is being rewritten","expires":"2030-01-01"}]}')
    (folder / "all.json").write_bytes(b'{"suppress":[{"reason":"peace"}]}')
    (folder / "bio.jsonl").write_bytes(
        b'{"author_id":"1","name":"Ann Roe","bio":"A reporter with 15 years in radio, since 2009."}\n')
    (folder / "dull.txt").write_bytes(b"nothing to see here, and nobody signed it\n")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.bin").write_bytes(bytes(range(256)) * 4096)
    (folder / "large.txt").write_bytes(b"a line of words\n" * (INPUT_BYTES // 16) + b"\n")
    (folder / "good.properties").write_bytes(
        b"# comment\nlimits.link_bytes = 80\nlog.level=error\n")
    (folder / "bad.properties").write_bytes(b"limits.dept=3\n")
    (folder / "tiny.properties").write_bytes(b"limits.link_bytes=5\n")
    (folder / os.fsdecode(b"na\xefve-page.txt")).write_bytes(page)
    (folder / "empty-folder").mkdir()
    (folder / "hidden-folder" / "sub").mkdir(parents=True)
    (folder / "hidden-folder" / ".hidden.txt").write_bytes(page)
    (folder / "hidden-folder" / "sub" / "page.txt").write_bytes(page)
    (folder / "pages").mkdir()
    for name in ("b.txt", "a.txt"):
        (folder / "pages" / name).write_bytes(page)
    make_pages(folder, page)
    make_rows(folder)
    (folder / "examples").symlink_to(source / "examples")


def make_pages(folder, pasted):
    page = b"<!doctype html><title>A page</title><p>words"
    (folder / "bios.jsonl").write_bytes(
        b'{"id":1,"bio":"Jane Doe is a reporter."}\n{"id":2,"bio":"She writes.","name":"Jo"}\n')
    (folder / "site" / "sub").mkdir(parents=True)
    (folder / "site" / "bare").mkdir()
    (folder / "site" / ".hidden").mkdir()
    (folder / "site" / ".hidden" / "x.html").write_bytes(page)
    (folder / "site" / "loop").symlink_to(".")
    (folder / "site" / "a.html").write_bytes(page)
    (folder / "site" / ".b.html").write_bytes(page)
    (folder / "site" / "b.html.gz").write_bytes(gzip.compress(page))
    (folder / "site" / "sub" / "d.HTM").write_bytes(page)
    (folder / "site" / "z.xhtml").write_bytes(page)
    (folder / "site" / "notes.txt").write_bytes(page)
    (folder / "site" / "manifest.jsonl").write_bytes(
        b'{"id":"first","page":"a.html","url":"https://a.example/1","authors":["x"]}\n\n'
        b'{"id":2,"page":"b.html.gz"}\n{"page":"sub/d.HTM"}')
    (folder / "what[1].html").write_bytes(page)
    (folder / "manifest.jsonl.gz").write_bytes(
        gzip.compress(b'{"id":"packed","page":"site/a.html"}\n'))
    (folder / "bad.jsonl").write_bytes(
        b'nonsense\n{"id":"good","page":"site/a.html"}\n{"id":"no page"}\n'
        b'{"id":"gone","page":"none.html"}\n{"id":"folder","page":"site"}\n')
    (folder / "page.txt.gz").write_bytes(gzip.compress(pasted))
    packed = gzip.compress(page * 1000)
    (folder / "news.xml").write_bytes(FEED)
    (folder / "two.gz").write_bytes(packed + packed)
    (folder / "padded.gz").write_bytes(packed + bytes(512))
    (folder / "damaged.html.gz").write_bytes(packed[:60] + b"\xff" * 40 + packed[100:])
    (folder / "short.html.gz").write_bytes(packed[:-20])
    # A megabyte at a time: a child's peak of memory begins with its parent's.
    with gzip.open(folder / "bomb.html.gz", "wb") as bomb:
        for _ in range(200):
            bomb.write(bytes(1 << 20))


def make_rows(folder):
    rows = (b'{"document":"a","byline":"By Jane Doe"}\n\n{"id":7}\n')
    (folder / "rows.jsonl").write_bytes(rows)
    (folder / "rows.jsonl.gz").write_bytes(gzip.compress(rows))
    (folder / "ids.jsonl").write_bytes(b'{"document":"b","byline":["jroe"]}\n')
    authors = b'{"author_id":"jroe","name":"John Roe"}\n'
    (folder / "authors.ndjson.gz").write_bytes(gzip.compress(authors))
    names = b"".join(b'{"mention_id":%d,"name":"Jane Doe"}\n' % i for i in range(9000))
    (folder / "short.jsonl.gz").write_bytes(gzip.compress(names)[:-20])
    table = b'mention_id,name,links\r\n1,"Doe, ""JD"" Jane","x.com/janedoe_example\r\n@jane"\r\n'
    (folder / "table.csv").write_bytes(b"\xef\xbb\xbf" + table)
    (folder / "table.csv.gz").write_bytes(gzip.compress(table))
    (folder / "table.tsv").write_bytes(b"Name\tLinks\nJane Doe\t\n")
    (folder / "semicolons.csv").write_bytes(b"name;links\nDoe, Jane;\n")
    (folder / "mapped.csv").write_bytes(b"Author,Where\nJane Doe,https://x.com/janedoe_example\n")
    (folder / "parts.csv").write_bytes(b"First,Last\nJane,Doe\n,\n")
    (folder / "articles.csv").write_bytes(b"document,By\na/1,By Jane Doe\n")
    (folder / "comma.csv").write_bytes(b'"Last, first"\nDoe Jane\n')
    (folder / "open.csv").write_bytes(b'name,bio\nAnn Roe,x\nJane Doe,"y\nz,w\n')
    (folder / "behind.csv").write_bytes(b'name,bio\n"Ann" Roe,x\n')
    (folder / "many.csv").write_bytes(b"name,bio\nJane Doe,a,b\nAnn Roe,a\n")
    (folder / "latin1.csv").write_bytes(b"name,bio\nAnn Roe,a\nZo\xeb,a\n")
    (folder / "utf16.csv").write_bytes("name,bio\nAnn,a\n".encode("utf-16"))
    (folder / "wide.csv").write_bytes(b"name,bio\nAnn Roe,a\n" + b"x" * 200 + b",\n")
    (folder / "empty.csv").write_bytes(b"")
    (folder / "mentions.jsonl").write_bytes(
        b'{"mention_id":"a1","document":"harbour","name":"Nora May Lindh",'
        b'"links":["https://x.com/noramaylindh"]}\n'
        b'{"mention_id":"a2","document":"bridge","name":"Nora Lindh",'
        b'"links":["https://twitter.com/NoraMayLindh?s=20"]}\n'
        b'{"mention_id":"c1","document":"choir","name":"Nora Lindh",'
        b'"links":["https://www.facebook.com/noralindh.choirs"]}\n')
    (folder / "judged.jsonl").write_bytes(b'{"kind":"different","a":"a1","b":"a2"}\n')
    (folder / "bad-judged.jsonl").write_bytes(b'{"kind":"alike","a":"a1","b":"a2"}\n')


def check_records(program):
    """The records are those of the authors, and nothing of them is on standard output."""
    done = program.run(["merge", "--records", "records.jsonl", "mentions.jsonl"])
    require(done.returncode == 0 and not done.stderr, done.stderr)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    require([row["schema"] for row in rows] == ["masthead.merge/1"] * 3, rows)
    lines = (program.folder / "records.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    require({row["author_id"] for row in rows} == {record["id"] for record in records}, records)


def check_review_is_judged(program):
    """What sample prints becomes judgements by one word, and the estimate counts them."""
    done = program.run(["sample", "3", "mentions.jsonl"])
    judged = done.stdout.replace(b'"kind":"unsure"', b'"kind":"same"')
    estimate = judged.rindex(b'{"schema":"masthead.estimate')
    (program.folder / "sampled.jsonl").write_bytes(judged[:estimate])
    done = program.run(["sample", "3", "--judgements", "sampled.jsonl", "mentions.jsonl"])
    estimate = json.loads(done.stdout.splitlines()[-1])
    require(estimate["judged"] == len(done.stdout.splitlines()) - 1 > 0, estimate)


def check_many_mentions(program):
    """A line with an error among thousands is named by its file and line, whatever came before."""
    lines = [json.dumps({"mention_id": i, "document": i, "name": f"Ada Borgelund {i % 500}"})
             for i in range(20_000)]
    lines[12_344] = "{broken"
    (program.folder / "thousands.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = program.run(["merge", "table.csv", "thousands.jsonl"])
    require(done.returncode == 3, done.returncode)
    require("masthead: thousands.jsonl:12345: " in done.stderr.decode(), done.stderr[:500])
    require(len(done.stdout.splitlines()) == 20_001, len(done.stdout.splitlines()))


def check_case(program, case):
    _, arguments, given, code, out, words = case
    done = program.run(arguments, given)
    stdout, stderr = done.stdout.decode(), done.stderr.decode()
    shown = (f"exit {done.returncode}, not {code}", stdout[:2000], stderr[:2000])
    require(done.returncode == code, *shown)
    require(out is None or (out in stdout if out else not stdout), "stdout", out, *shown)
    require(words is None or (words in stderr if words else not stderr), "stderr", words, *shown)
    require(not stdout or stdout.endswith("\n"), "the output ends within a line", *shown)


def check_environment(program, case):
    _, variables, arguments, code, words = case
    done = program.run(arguments, b"x.com/nasa\n", **variables)
    stderr = done.stderr.decode()
    require(done.returncode == code, done.returncode, code, stderr)
    require(words in stderr if words else not stderr, words, stderr)


def check_order_of_many_links(program):
    lines, expected = [], []
    for i in range(LINKS):
        if i % 7 == 3:
            lines.append("{broken")
            expected.append(("line", i + 1))
        elif i % 2:
            lines.append(f"https://www.instagram.com/user{i}/?igsh=x")
            expected.append(("handle", f"user{i}"))
        else:
            lines.append(json.dumps({"id": i, "url": f"x.com/user{i}", "handle": "ignored"}))
            expected.append(("id", i))
    done = program.run(["links"], "\n".join(lines).encode())
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    require(done.returncode == 3, done.returncode)
    require(len(rows) == LINKS, len(rows))
    for row, (member, value) in zip(rows, expected):
        require(row.get(member) == value, row, member, value)
    failures = sum(member == "line" for member, _ in expected)
    named = done.stderr.decode().splitlines()
    require(len(named) == 21, len(named))
    require(f"{failures - 20} more of {LINKS} lines" in named[-1], named[-1])


def check_one_line_of_100_megabytes(program):
    """The line is refused with its size, the next one is read, and memory stays bounded."""
    for arguments, code, words in (
            (["links"], 3, "limits.input_bytes"),
            (["resolve", "-"], 4, "more than limits.input_bytes")):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = program.start(arguments, stdin=subprocess.PIPE, stdout=out, stderr=err)
            try:
                for _ in range(100):
                    child.stdin.write(b"a" * (1 << 20))
                child.stdin.write(b"\nx.com/nasa\n")
                child.stdin.close()
            except BrokenPipeError:
                require(arguments[0] == "resolve", "links stopped reading")
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            err.seek(0)
            stderr = err.read().decode()
            require(child.returncode == code, child.returncode, stderr[:500])
            require(words in stderr and "stdin" in stderr, stderr[:500])
            require(usage.ru_maxrss < program.megabytes * 1024, f"{usage.ru_maxrss} KiB")


def check_pages_in_order(program):
    """Folders are read by name, byte by byte; threads do not show; a link to a folder is no loop."""
    expected = ["site/a.html", "site/b.html.gz", "site/sub/d.HTM", "site/z.xhtml"]
    outputs = set()
    for threads in ("1", "2", "7"):
        done = program.run(["read", "--threads", threads, "site", "none.html", "page.txt"])
        outputs.add(done.stdout)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        require([row["id"] for row in rows] == [*expected, "none.html", "page.txt"], rows)
        require([row["schema"][9:] for row in rows] == ["read/1"] * 4 + ["error/1", "read/1"], rows)
        require(rows[4]["line"] == 5, rows[4])
        for row in rows[:4]:
            require(isinstance(row["authors"], list) and isinstance(row["credits"], list), row)
    require(len(outputs) == 1, outputs)


def check_many_pages(program):
    """One bad page among thousands is named and survived, and memory stays where it was."""
    folder = program.folder / "many"
    folder.mkdir()
    page = b"<!doctype html><title>A page</title><p>" + b"words " * 4000
    with open(folder / "all.jsonl", "w", encoding="utf-8") as manifest:
        for i in range(3000):
            name = "bad.gz" if i == 2000 else f"{i % 50}.html"
            manifest.write(json.dumps({"id": i, "page": name}) + "\n")
    for i in range(50):
        (folder / f"{i}.html").write_bytes(page)
    (folder / "bad.gz").write_bytes(b"\x1f\x8bnonsense")
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = program.start(["read", "--threads", "2", "--manifest", "many/all.jsonl"],
                              stdout=out, stderr=err)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        rows = [json.loads(line) for line in out.read().splitlines()]
        words = err.read().decode().splitlines()
    require(child.returncode == 3, child.returncode, words)
    require([row["id"] for row in rows] == list(range(3000)), len(rows))
    require(rows[2000]["line"] == 2001 and rows[2000]["error"]["code"] == 2, rows[2000])
    require(len(words) == 2 and "bad.gz is damaged" in words[0], words)
    require(words[1] == "masthead: 1 of 3000 pages could not be read; the results mark them", words)
    require(usage.ru_maxrss < program.megabytes * 1024, f"{usage.ru_maxrss} KiB")


def check_many_bad_pages(program):
    names = [f"none-{i}.html" for i in range(50)]
    done = program.run(["read", *names])
    words = done.stderr.decode().splitlines()
    require(done.returncode == 4 and len(done.stdout.splitlines()) == 50, done.returncode)
    require(len(words) == 21, len(words))
    require("50 of 50 pages could not be read" in words[-1] and "first 20" in words[-1], words[-1])


def check_bomb_is_small(program):
    for command in ("read", "resolve"):
        with tempfile.TemporaryFile() as out:
            child = program.start([command, "bomb.html.gz"], stdout=out, stderr=out)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        require(child.returncode == 4, child.returncode)
        require(usage.ru_maxrss < program.megabytes * 1024, f"{usage.ru_maxrss} KiB")


def check_interrupt_of_read(program):
    child = program.start(["read", "site/a.html", "-"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    require(select.select([child.stdout], [], [], 30)[0], "no result within 30 s")
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    require(child.returncode == 130, child.returncode, err)
    require(out.count(b"\n") == 1 and out.endswith(b"}\n"), out)


def check_full_disk(program):
    for arguments in (["links", "links.txt"], ["bio", "bios.jsonl"], ["read", "site/a.html"],
                      ["resolve", "page.txt"], ["help"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([program.binary, *arguments], stdout=full, stderr=subprocess.PIPE,
                                  cwd=program.folder, env=program.environment, check=False)
        require(done.returncode == 4, arguments, done.returncode)
        require(b"cannot write the result: No space left on device" in done.stderr, done.stderr)


def check_reader_gone(program):
    """A pipe closed early ends the program quietly."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run([program.binary, "links", "links.txt"], stdout=write_end,
                          stderr=subprocess.PIPE, cwd=program.folder, env=program.environment,
                          check=False)
    os.close(write_end)
    require(done.returncode == 0 and not done.stderr, done.returncode, done.stderr)


def check_interrupt(program):
    child = program.start(["links"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    child.stdin.write(b"x.com/nasa\nx.com/half")
    child.stdin.flush()
    require(select.select([child.stdout], [], [], 30)[0], "no result within 30 s")
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    require(child.returncode == 130, child.returncode, err)
    require(out.endswith(b"}\n") and out.count(b"\n") == 1, out)


def check_interrupt_of_resolve(program):
    child = program.start(["resolve", "page.txt", "-"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    require(child.returncode == 130 and not out, child.returncode, out, err)


def run_on_terminal(program, arguments, given=b"", errors_only=False, pause=0.0, **changes):
    """What a terminal shows; with `errors_only`, standard error's alone."""
    master, slave = pty.openpty()
    child = subprocess.Popen(
        [program.binary, *arguments], stdin=subprocess.PIPE, cwd=program.folder,
        stdout=subprocess.DEVNULL if errors_only else slave, stderr=slave,
        env={**program.environment, **changes})
    os.close(slave)
    for part in given if isinstance(given, list) else [given]:
        child.stdin.write(part)
        child.stdin.flush()
        time.sleep(pause)
    child.stdin.close()
    shown = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # how Linux says that the other side of a terminal has gone
            break
        if not part:
            break
        shown += part
    os.close(master)
    require(child.wait(30) == 0, child.returncode, shown)
    return shown.decode()


def check_terminal(program):
    table = run_on_terminal(program, ["links"], b"x.com/nasa\n")
    require("platform " in table and "\x1b[1m" in table, table)
    plain = run_on_terminal(program, ["links"], b"x.com/nasa\n", NO_COLOR="1")
    require("platform " in plain and "\x1b" not in plain, plain)
    never = run_on_terminal(program, ["links", "--color", "never"], b"x.com/nasa\n")
    require("\x1b" not in never, never)
    lines = run_on_terminal(program, ["links", "--format", "jsonl"], b"x.com/nasa\n")
    require(lines.startswith('{"schema":"masthead.links/1"'), lines)
    bio = run_on_terminal(program, ["bio"], b"She writes.\n")
    require(bio.startswith("\x1b[1mbiography 1\x1b[0m"), bio)
    page = run_on_terminal(program, ["read", "site/a.html"])
    require(page.startswith('{"schema":"masthead.read/1"'), page)
    card = run_on_terminal(program, ["resolve", "page.txt"])
    require("\x1b[" in card and "Aamir Abbasi" in card, card)


def check_progress(program):
    slow = run_on_terminal(program, ["links"], [b"x.com/nasa\n"] * 4, True, 0.5)
    require(re.search(r"[234] lines, 0\.0 MB, [1-9]\d* lines a second", slow), repr(slow))
    require(slow.endswith("\r\x1b[K"), repr(slow))
    quick = run_on_terminal(program, ["links"], b"x.com/nasa\n", True)
    require(not quick, repr(quick))


def check_table_is_aligned(program):
    out = program.run(["links", "--format", "table", "links.txt"]).stdout.decode().splitlines()
    require(len(out) == 4, out)
    for row in out[1:]:
        require(row.find("https://") == out[0].find("canonical"), row, out[0])


def check_resolve_of_the_example(program):
    done = program.run(["resolve", "--format", "json", "page.txt"])
    result = json.loads(done.stdout)
    require(len(result["authors"]) == 1, result)
    author = result["authors"][0]
    for member, value in (("name", "Aamir Abbasi"), ("job_title", "Editor"),
                          ("location", "Islamabad")):
        require(author.get(member) == value, member, author.get(member))
    handles = {a["platform"]: a["handle"] for a in author["accounts"]}
    require(handles == {"facebook": "aamirsaeed.abbassi", "x": "AmirSaeedAbbasi",
                        "instagram": "aamirsaeedabbasi"}, handles)
    card = program.run(["resolve", "page.txt"]).stdout.decode()
    why = program.run(["resolve", "--why", "page.txt"]).stdout.decode()
    for word in ("Aamir Abbasi", "Editor", "Islamabad", *(a["url"] for a in author["accounts"])):
        require(word in card and word in why, word, card, why)
    require(len(why) > len(card) and "\x1b" not in card, card, why)


def check_order_of_a_folder(program):
    done = program.run(["resolve", "--format", "json", "pages"])
    documents = re.findall(r'"document":"(pages/[ab]\.txt)"', done.stdout.decode())
    require(documents and documents.index("pages/a.txt") < documents.index("pages/b.txt"),
            documents)


def option_names(program):
    script = program.run(["completion", "fish"]).stdout.decode()
    return set(re.findall(r" -l (\S+)", script))


def check_man_page(program):
    page = (program.source / "plugin/man/masthead.1").read_text(encoding="utf-8")
    plain = page.replace("\\-", "-")
    names = option_names(program)
    require(len(names) >= 11, names)
    for name in names:
        require(f"--{name}" in plain, f"masthead.1 does not mention --{name}")
    help_text = program.run(["help"]).stdout.decode()
    section = help_text.split("\nSettings")[1].split("\n\n")[0]
    settings = set(re.findall(r"^  ([a-z_.]+) ", section, re.MULTILINE))
    require(len(settings) >= 8, settings)
    commands = set(re.findall(r"^complete .* __fish_use_subcommand -a (\w+)",
                              program.run(["completion", "fish"]).stdout.decode(), re.MULTILINE))
    require(len(commands) >= 6, commands)
    for word in settings | commands:
        require(word in plain, f"masthead.1 does not mention {word}")
    done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z", "plugin/man/masthead.1"],
                          cwd=program.source, capture_output=True, check=False)
    require(done.returncode == 0 and not done.stderr, done.stderr.decode())


def check_settings_of_help(program):
    """Every setting that help lists is one the library takes, with the default it names."""
    help_text = program.run(["help"]).stdout.decode()
    rows = re.findall(r"^  ((?:limits|log)\.\w+) .*\((\w+)\)$", help_text, re.MULTILINE)
    require(len(rows) >= 6, rows)
    for name, value in rows:
        done = program.run(["links", "--set", f"{name}={value}"], b"x.com/nasa\n")
        require(done.returncode == 0 and not done.stderr, name, value, done.stderr)
        refused = program.run(["links", "--set", f"{name}=0"], b"x.com/nasa\n").stderr.decode()
        most = re.search(r"from 1 to (\d+)", refused)
        if most:
            for command in ("links", "resolve"):
                done = program.run([command, "--set", f"{name}={most[1]}", "links.txt"])
                require(done.returncode == 0, name, most[1], done.stderr)


def check_completion(program):
    kept = {"bash": "masthead.bash", "zsh": "_masthead", "fish": "masthead.fish"}
    for shell, name in kept.items():
        script = program.run(["completion", shell]).stdout
        path = program.source / "plugin/cli/completion" / name
        require(script == path.read_bytes(),
                f"{path} is out of date: masthead completion {shell} >{path}")
        for option in option_names(program):
            require(option in script.decode(), shell, option)
    script = program.source / "plugin/cli/completion/masthead.bash"
    subprocess.run(["bash", "-n", script], check=True)
    for words, expected in (
            ("re", "read resolve render review"), ("res", "resolve"), ("read --man", "--manifest"),
            ("render --as j", "json jsonld jekyll"), ("bio --format ''", "jsonl text"), ("resolve --format ''", "text json"),
            ("links --format = t", "table"),
            ("--color n", "never"), ("links --wh", ""), ("resolve --wh", "--why"),
            ("completion z", "zsh"), ("links pag", "page.txt page.txt.gz pages")):
        line = (f"compopt() {{ :; }}; source {script}; COMP_WORDS=(masthead {words}); "
                "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _masthead; echo \"${COMPREPLY[@]}\"")
        done = subprocess.run(["bash", "-c", line], cwd=program.folder, capture_output=True,
                              check=True, text=True)
        require(sorted(done.stdout.split()) == sorted(expected.split()), words, done)


def check_examples(program):
    """What help shows is run as it stands, beside a link to examples/."""
    path = os.pathsep.join([str(program.binary.parent), program.environment.get("PATH", "")])
    ran = 0
    for command in ("links", "bio", "names", "read", "resolve", "merge", "why", "how",
                    "review", "sample", "ingest", "authors", "show", "audit", "same", "different", "hub", "pin",
                    "pseudonym", "suppress", "undo", "epoch", "export", "import", "backup",
                    "doctor", "withdraw", "erase", "completion", "help", "check-links", "verify",
                    "fetch-archive"):
        text = program.run([command, "--help"]).stdout.decode()
        section = text.split("\nExamples:\n")[1].split("\n\n")[0]
        for line in section.splitlines():
            done = subprocess.run(["bash", "-c", "set -o pipefail; " + line.strip()],
                                  cwd=program.folder, env={**program.environment, "PATH": path},
                                  capture_output=True, check=False)
            require(done.returncode == 0, line, done.returncode, done.stderr)
            require(done.stdout or "completion" in line or ">" in line, line)
            ran += 1
    require(ran >= 32, ran)


def check_only_what_was_asked(program):
    """The program reads no file of its own accord: stray configuration files change nothing."""
    for name in ("masthead.properties", "masthead.ini", "masthead.xml", "masthead.json"):
        (program.folder / name).write_bytes(b"limits.link_bytes=1\n")
    done = program.run(["links"], b"x.com/nasa\n")
    require(done.returncode == 0 and not done.stderr, done.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--memory", type=int, default=128, help="megabytes a run may take")
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("source", type=pathlib.Path)
    given = parser.parse_args()

    checks = [(f"environment: {row[0]}", check_environment, row) for row in ENVIRONMENTS]
    checks += [(row[0], check_case, row) for row in CASES]
    checks += [(name, function, None) for name, function in globals().items()
               if name.startswith("check_") and name not in ("check_case", "check_environment")]

    failed = 0
    folder = pathlib.Path(tempfile.mkdtemp(prefix="masthead-cli-"))
    try:
        make_files(folder, given.source.resolve())
        program = Program(given.binary.resolve(), given.source.resolve(), folder, given.memory)
        for name, function, row in checks:
            try:
                function(program, row) if row is not None else function(program)
            except Exception:  # pylint: disable=broad-except
                failed += 1
                print(f"FAILED: {name}\n{traceback.format_exc(limit=-2)}", flush=True)
    finally:
        shutil.rmtree(folder)
    print(f"{len(checks)} cases, {failed} failed")
    if len(checks) < MINIMUM_CASES:
        print(f"only {len(checks)} cases were found; there are at least {MINIMUM_CASES}")
        return 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
