#!/usr/bin/env python3
"""Renders texts that attack as an author, in every form, and lets other people's readers judge.

  renders.py LIBRARY BUILD [CORPORA] [--floors]

The texts are those of CORPORA/hostile/dev.jsonl of the kinds xss and jsonld_escape. Each stands in
turn for the biography, the name, the address and the job title, and for all of them at once; what
is rendered goes to renders/judge.mjs, which says of each form what is wrong with it. The tools that
come with the corpora (CORPORA/../tools/oracle/inert.mjs) judge the markup. Needs node and npm; what
npm has of it is installed into BUILD/renders-npm.
"""

import argparse
import collections
import ctypes
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent / "renders"
KINDS = ("xss", "jsonld_escape")
FIELDS = ("bio", "name", "url", "job_title")
FORMS = ("html", "head", "jsonld", "vcard", "csv", "hugo", "jekyll", "rss")
# These have one way for all texts: they are judged of the texts that stand everywhere.
OF_ALL_ALONE = ("vcard", "csv", "hugo", "jekyll", "rss")
FEWEST_TEXTS = 4000
BYLINE = "{https://bylinespec.org/1.0}"
ARTICLE = {"url": "https://times.example/bridge", "headline": "Bridge to close"}


class Masthead:
    """The library, through its C ABI."""

    def __init__(self, path):
        self.library = ctypes.CDLL(path)
        self.library.masthead_last_error.restype = ctypes.c_char_p
        self.context = ctypes.c_void_p()
        code = self.library.masthead_open(0, 0, None, b"{}", ctypes.byref(self.context))
        assert code == 0, self.library.masthead_last_error(None)

    def render(self, record, form, article=None):
        request = {"record": record, "options": {"as": form}}
        request = json.dumps(request | ({"article": article} if article else {})).encode()
        out, size = ctypes.c_void_p(), ctypes.c_size_t()
        code = self.library.masthead_call(self.context, b"render", request,
                                          ctypes.c_size_t(len(request)), ctypes.byref(out),
                                          ctypes.byref(size))
        assert code == 0, self.library.masthead_last_error(self.context)
        text = json.loads(ctypes.string_at(out, size.value))["text"]
        self.library.masthead_free(out)
        return text


def install_npm(into):
    into.mkdir(parents=True, exist_ok=True)
    names = ("package.json", "package-lock.json")
    fresh = all((into / name).exists() and (into / name).read_bytes() == (HERE / name).read_bytes()
                for name in names)
    if fresh and (into / "node_modules").exists():
        return
    for name in names:
        shutil.copy(HERE / name, into / name)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"],
                   cwd=into, check=True, stdout=sys.stderr, timeout=180)


def record_of(text, field):
    """An author of whom `field` is the text; of "all" every text and address there is."""
    record = {"name": "Nora Lindh", "bio": "Nora writes.", "job_title": "Editor",
              "url": "https://times.example/staff/nora"}
    if field != "all":
        return record | {field: text}
    return {"id": text, "name": text, "bio": text, "job_title": text, "url": text, "image": text,
            "website": text, "email": text, "location": text, "employers": [text], "beats": [text],
            "alternate_names": [{"name": text, "source": "byline"}],
            "accounts": [{"platform": text, "handle": text, "url": text, "original": text}]}


def texts_of(corpora):
    with open(os.path.join(corpora, "hostile", "dev.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["kind"] in KINDS:
                # What is no text in UTF-8 cannot be given to the library.
                yield row["input"].encode("utf-8", "replace").decode("utf-8")


def rendered(masthead, texts):
    for number, text in enumerate(texts):
        for field in (*FIELDS, "all"):
            record = record_of(text, field)
            for form in FORMS:
                if form in OF_ALL_ALONE and field != "all":
                    continue
                yield {"id": f"{number} {field}", "form": form, "record": record,
                       "text": masthead.render(record, form)}


def graphs(masthead):
    """JSON-LD of an author's page and of an article, to be merged into another graph of the page."""
    record = record_of("", "bio") | {"job_title": "Editor"}
    for number, article in enumerate((None, ARTICLE)):
        yield {"id": f"graph {number}", "form": "merge", "record": record, "article": article,
               "text": masthead.render(record, "jsonld", article)}


def shown(text):
    """The text as XML can say it, white space aside."""
    text = re.sub("[\u202a-\u202e\u2066-\u2069]", "", text)
    return re.sub("[\x00-\x20\x7f-\x9f\ufffe\uffff]+", " ", text).strip(" ")


def judge_rss(row):
    try:
        persons = xml.fromstring(row["text"].encode()).iter(BYLINE + "person")
        names = [person.findtext(BYLINE + "name") for person in persons]
    except xml.ParseError as error:
        return [f"unreadable: {error}"]
    wanted = [shown(row["record"]["name"])]
    return [] if [shown(name) for name in names] == wanted else ["name"]


def judge_feeds(rows):
    bad = {"text": "<a>", "record": {"name": "a"}}, {"text": "<a/>", "record": {"name": "a"}}
    assert all(judge_rss(row) for row in bad), "the judge of feeds takes what is none"
    return [{"id": row["id"], "form": row["form"], "why": judge_rss(row)} for row in rows]


def judge(npm, tool, rows):
    """What the judge says of each row, in order."""
    for name in (tool, HERE / "judge.mjs"):
        shutil.copy(name, npm / pathlib.Path(name).name)
    with open(npm / "rows.jsonl", "w", encoding="utf-8") as lines:
        for row in rows:
            lines.write(json.dumps(row) + "\n")
    done = subprocess.run(["node", "judge.mjs", "rows.jsonl"], cwd=npm, check=True,
                          stdout=subprocess.PIPE)
    return [json.loads(line) for line in done.stdout.splitlines()]


def missing(options, tool):
    if not options.corpora:
        return "MASTHEAD_CORPORA is unset"
    if not tool.exists():
        return f"there is no {tool.name} beside the corpora"
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("library")
    parser.add_argument("build")
    parser.add_argument("corpora", nargs="?", default=os.environ.get("MASTHEAD_CORPORA"))
    parser.add_argument("--floors", action="store_true")
    options = parser.parse_args()
    tool = pathlib.Path(options.corpora or ".") / ".." / "tools" / "oracle" / "inert.mjs"
    lacking = missing(options, tool)
    if lacking:
        print(f"*** NOT SCORED: {lacking}, so nothing rendered was judged. ***")
        return 0
    npm = pathlib.Path(options.build) / "renders-npm"
    try:
        install_npm(npm)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        shutil.rmtree(npm / "node_modules", ignore_errors=True)
        print(f"*** NOT SCORED: npm could not install the readers ({error}). ***")
        return 0
    texts = list(texts_of(options.corpora))
    masthead = Masthead(options.library)
    rows = [*rendered(masthead, texts), *graphs(masthead)]
    verdicts = judge(npm, tool, [row for row in rows if row["form"] != "rss"])
    verdicts += judge_feeds([row for row in rows if row["form"] == "rss"])
    counts = collections.Counter(verdict["form"] for verdict in verdicts)
    wrong = collections.Counter(verdict["form"] for verdict in verdicts if verdict["why"])
    print(f"{len(texts)} texts, {len(verdicts)} rendered")
    for form in (*FORMS, "merge"):
        print(f"{form}: {wrong[form]} flagged of {counts[form]}")
    bad = [verdict for verdict in verdicts if verdict["why"]]
    for verdict in bad[:20]:
        print(verdict["form"], verdict["id"], "; ".join(verdict["why"]), sep="\t")
    if not options.floors:
        return 0
    assert len(texts) >= FEWEST_TEXTS, "the corpus was not read"
    assert all(counts[form] >= FEWEST_TEXTS for form in FORMS) and counts["merge"] == 2, counts
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
