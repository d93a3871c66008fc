"""Every platform is one file, one line of the list and one folder of data; every method one file,
one line and one section of the manual, and so every job, which has data too; every audit rule one file, one line, its words and one
section of the manual; every form of authors one file, one line, its data and one entry of the manual;
every config key stands in the manual."""

import json
import pathlib
import re

import house
from house import Sample

LIST = "adapters/links/all.cpp"
METHODS = "plugin/src/methods/all.cpp"
METHODS_MANUAL = "plugin/man/masthead-methods.7"
JOBS = "plugin/src/jobs/all.cpp"
JOBS_MANUAL = "plugin/man/masthead-jobs.7"
JOBS_DATA = "tests/data/jobs"
RULES = "core/audit/all.cpp"
RULES_MANUAL = "plugin/man/masthead-rules.7"
RULE = re.compile(r"^constexpr Rule (\w+)\s*\{(.*?)\.check = \w+\};", re.MULTILINE | re.DOTALL)
RULE_WORDS = ("title", "help", "example", "fix")
FORMS = "core/render/all.cpp"
FORM = re.compile(r"^constexpr Renderer (\w+)\s*\{(.*?)\.render = \w+\};", re.MULTILINE | re.DOTALL)
FORM_DATA = "tests/data/render"
FORM_FILES = ("author", "article")
CONFIG = "plugin/src/config.cpp"
CONFIG_MANUAL = "plugin/man/masthead-config.5"
DATA = "tests/data/links"
# The constant a platform's file defines.
PLATFORM = re.compile(r"^(?:extern\s+|inline\s+|const\s+|constexpr\s+|constinit\s+)*"
                      r"(?:links::)?Platform\s+(?:const\s+)?\w+\s*(?:=\s*)?\{", re.MULTILINE)
MACRO = r"#define\s+{}\(X\)((?:.*\\\n)*.*)"
ROW = re.compile(r"\bX\((\w+)\)")

ALL = "#define MASTHEAD_PLATFORMS(X) \\\n  X(a)                    \\\n  X(b)\n"
A = {"adapters/links/a.cpp": "const Platform kA = {\n", "tests/data/links/a/a.json": "[1]"}
B = {"adapters/links/b.cpp": "constexpr Platform kB{\n", "tests/data/links/b/b.json": "[1]"}

PLATFORM_SAMPLES = [
    Sample("good", {LIST: ALL, **A, **B, "adapters/links/reader.cpp": "const Platform* p;\n"}),
    Sample("no line", {LIST: ALL, **A, **B, "adapters/links/c.cpp": "const Platform kC = {\n",
                       "tests/data/links/c/c.json": "[1]"}, "c has no line"),
    Sample("no file", {LIST: ALL, **A, "tests/data/links/b/b.json": "[1]"}, "b has no file"),
    Sample("no data", {LIST: ALL, **A, "adapters/links/b.cpp": "const Platform kB = {\n"},
           "b has no data"),
    Sample("empty data", {LIST: ALL, **A, **B, "tests/data/links/b/b.json": "[]"},
           "tests/data/links/b/b.json holds nothing"),
    Sample("broken data", {LIST: ALL, **A, **B, "tests/data/links/b/b.json": "[1"},
           "tests/data/links/b/b.json is not JSON"),
    Sample("data without a platform", {LIST: ALL, **A, **B, "tests/data/links/c/c.json": "[1]"},
           "tests/data/links/c belongs to no platform"),
    Sample("twice", {LIST: ALL.replace("X(b)", "X(b) X(a)"), **A, **B}, "a stands twice"),
    Sample("no list", {LIST: "", **A, **B}, "MASTHEAD_PLATFORMS was not found"),
]

METHODS_GOOD = {
    METHODS: "#define MASTHEAD_METHODS(X) \\\n  X(Links) \\\n  X(AuthorPage)\n",
    "plugin/src/methods/links.cpp": "constexpr Method kLinksMethod{",
    "plugin/src/methods/author_page.cpp": "constexpr Method kAuthorPageMethod{",
    METHODS_MANUAL: ".Ss links\n.Ss author_page\n",
}

METHOD_SAMPLES = [
    Sample("good", METHODS_GOOD),
    Sample("no line", {**METHODS_GOOD, "plugin/src/methods/b.cpp": ""}, "b has no line"),
    Sample("no file", {**METHODS_GOOD, METHODS: "#define MASTHEAD_METHODS(X) X(Links) X(B)\n"},
           "b has no file"),
    Sample("no manual", {**METHODS_GOOD, METHODS_MANUAL: ".Ss links\n"}, "author_page has no section"),
    Sample("no list", {**METHODS_GOOD, METHODS: ""}, "MASTHEAD_METHODS was not found"),
]

JOBS_GOOD = {
    JOBS: "#define MASTHEAD_JOBS(X) \\\n  X(Links) \\\n  X(AuthorPage)\n",
    "plugin/src/jobs/links.cpp": "constexpr JobKind kLinksJob =",
    "plugin/src/jobs/author_page.cpp": "constexpr JobKind kAuthorPageJob =",
    JOBS_MANUAL: ".Sh JOBS\n.Ss author_page\n.Ss links\n.Sh SEE ALSO\n",
    "tests/data/jobs/links.json": "[1]",
    "tests/data/jobs/author_page.json": "[1]",
}

JOB_SAMPLES = [
    Sample("good", JOBS_GOOD),
    Sample("no line", {**JOBS_GOOD, "plugin/src/jobs/b.cpp": ""}, "b has no line"),
    Sample("no file", {**JOBS_GOOD, JOBS: "#define MASTHEAD_JOBS(X) X(Links) X(B)\n"},
           "b has no file"),
    Sample("no manual", {**JOBS_GOOD, JOBS_MANUAL: ".Ss author_page\n.Sh JOBS\n.Ss links\n"},
           "author_page has no section"),
    Sample("gone", {**JOBS_GOOD, JOBS_MANUAL: JOBS_GOOD[JOBS_MANUAL].replace(
        ".Sh SEE", ".Ss gone\n.Sh SEE")}, "gone is no job"),
    Sample("no data", {**JOBS_GOOD, "tests/data/jobs/links.json": "[]"}, "links has no data"),
    Sample("no list", {**JOBS_GOOD, JOBS: ""}, "MASTHEAD_JOBS was not found"),
]

RULE_FILE = """extern const Rule late_bio;
constexpr Rule late_bio{
    .id = "late-bio",
    .severity = Severity::info,
    .title = "t",
    .help = "h",
    .example = "e",
    .fix = "f",
    .check = check};
"""
RULES_GOOD = {
    RULES: "#define MASTHEAD_RULES(X) \\\n  X(late_bio)\n",
    "core/audit/finding.cpp": "void f();\n",
    "core/audit/late_bio.cpp": RULE_FILE,
    RULES_MANUAL: ".Sh RULES\n.Ss late-bio\nWords.\n.Sh SEE ALSO\n",
}

RULE_SAMPLES = [
    Sample("good", RULES_GOOD),
    Sample("no line", {**RULES_GOOD, "core/audit/b.cpp": RULE_FILE.replace("late_bio", "b")},
           "b has no line"),
    Sample("no file", {**RULES_GOOD, RULES: "#define MASTHEAD_RULES(X) X(late_bio) X(b)\n"},
           "b has no file"),
    Sample("twice", {**RULES_GOOD, RULES: "#define MASTHEAD_RULES(X) X(late_bio) X(late_bio)\n"},
           "late_bio stands twice"),
    Sample("another file", {**RULES_GOOD, "core/audit/late_bio.cpp": "",
                            "core/audit/other.cpp": RULE_FILE}, "late_bio is not in its own file"),
    Sample("another id", {**RULES_GOOD, "core/audit/late_bio.cpp":
                          RULE_FILE.replace("late-bio", "late")}, "late_bio has not the id late-bio"),
    Sample("no example", {**RULES_GOOD, "core/audit/late_bio.cpp":
                          RULE_FILE.replace('    .example = "e",\n', "")}, "late_bio has no example"),
    Sample("no fix", {**RULES_GOOD, "core/audit/late_bio.cpp": RULE_FILE.replace('"f"', '""')},
           "late_bio has no fix"),
    Sample("no manual", {**RULES_GOOD, RULES_MANUAL: ".Sh RULES\n.Sh SEE ALSO\n.Ss late-bio\n"},
           "late-bio has no section"),
    Sample("gone", {**RULES_GOOD, RULES_MANUAL: RULES_GOOD[RULES_MANUAL].replace(
        ".Sh SEE", ".Ss gone\n.Sh SEE")}, "gone is no rule"),
    Sample("no list", {**RULES_GOOD, RULES: ""}, "MASTHEAD_RULES was not found"),
]

FORM_FILE = """extern const Renderer vcard;
constexpr Renderer vcard{.name = "vcard",
                         .render = render};
"""
FORMS_GOOD = {
    FORMS: "#define MASTHEAD_RENDERERS(X) \\\n  X(vcard)\n",
    "core/render/escape.cpp": "void f();\n",
    "core/render/vcard.cpp": FORM_FILE,
    METHODS_MANUAL: ".Sh FORMS\n.It Cm vcard\nWords.\n.Sh ERRORS\n.It Cm other\n",
    "tests/data/render/vcard.author": "a",
    "tests/data/render/vcard.article": "a",
}

FORM_SAMPLES = [
    Sample("good", FORMS_GOOD),
    Sample("no line", {**FORMS_GOOD, "core/render/b.cpp": FORM_FILE.replace("vcard", "b")},
           "b has no line"),
    Sample("no file", {**FORMS_GOOD, FORMS: "#define MASTHEAD_RENDERERS(X) X(vcard) X(b)\n"},
           "b has no file"),
    Sample("another file", {**FORMS_GOOD, "core/render/vcard.cpp": "", "core/render/b.cpp": FORM_FILE},
           "vcard is not in its own file"),
    Sample("another name", {**FORMS_GOOD, "core/render/vcard.cpp":
                            FORM_FILE.replace('"vcard"', '"vcf"')}, "vcard has not its own name"),
    Sample("no data", {**FORMS_GOOD, "tests/data/render/vcard.article": ""},
           "tests/data/render/vcard.article holds nothing"),
    Sample("no manual", {**FORMS_GOOD, METHODS_MANUAL: ".Sh FORMS\n.Sh ERRORS\n.It Cm vcard\n"},
           "vcard has no entry"),
    Sample("gone", {**FORMS_GOOD, METHODS_MANUAL: ".Sh FORMS\n.It Cm vcard\n.It Cm b\n.Sh ERRORS\n"},
           "b is no form"),
    Sample("no list", {**FORMS_GOOD, FORMS: ""}, "MASTHEAD_RENDERERS was not found"),
]

CONFIG_GOOD = {CONFIG: 'kWords[] = {"info", ""};\n{"limits.links", 1},\n {"now", 1}', CONFIG_MANUAL:
               ".It Cm limits.links\n.It Cm now\n"}

CONFIG_SAMPLES = [
    Sample("good", CONFIG_GOOD),
    Sample("undescribed", {**CONFIG_GOOD, CONFIG_MANUAL: ".It Cm now\n"},
           "limits.links is not described"),
    Sample("gone", {**CONFIG_GOOD, CONFIG: '{"now", 1}'}, "limits.links is no config key"),
]


def data_problems(root, name):
    files = sorted((root / DATA / name).glob("*.json"))
    if not files:
        yield f"{name} has no data: add {DATA}/{name}/*.json"
    for path in files:
        place = path.relative_to(root).as_posix()
        try:
            if not json.loads(path.read_text(encoding="utf-8")):
                yield f"{place} holds nothing"
        except ValueError as error:
            yield f"{place} is not JSON: {error}"


def listed_in(path, macro):
    """The rows of the list `macro` of a file; none: it was not found."""
    found = re.search(MACRO.format(macro), path.read_text(encoding="utf-8"))
    return ROW.findall(found.group(1)) if found else []


def platform_problems(root):
    listed = listed_in(root / LIST, "MASTHEAD_PLATFORMS")
    if not listed:
        return [f"MASTHEAD_PLATFORMS was not found in {LIST}"]
    defined = {path.stem for path in (root / "adapters/links").glob("*.cpp")
               if PLATFORM.search(path.read_text(encoding="utf-8"))}
    folders = {path.name for path in (root / DATA).iterdir() if path.is_dir()}
    problems = [f"{name} stands twice in {LIST}" for name in set(listed) if listed.count(name) > 1]
    problems += [f"{name} has no line in {LIST}" for name in sorted(defined - set(listed))]
    problems += [f"{name} has no file: add adapters/links/{name}.cpp"
                 for name in sorted(set(listed) - defined)]
    problems += [f"{DATA}/{name} belongs to no platform"
                 for name in sorted(folders - set(listed))]
    for name in listed:
        problems += data_problems(root, name)
    return problems


def method_problems(root):
    rows = listed_in(root / METHODS, "MASTHEAD_METHODS")
    if not rows:
        return [f"MASTHEAD_METHODS was not found in {METHODS}"]
    listed = {re.sub(r"(?<!^)([A-Z])", r"_\1", row).lower() for row in rows}
    files = {path.stem for path in (root / METHODS).parent.glob("*.cpp")} - {"all"}
    described = set(re.findall(r"^\.Ss (\w+)$", (root / METHODS_MANUAL).read_text(encoding="utf-8"),
                               re.MULTILINE))
    problems = [f"{name} has no line in {METHODS}" for name in sorted(files - listed)]
    problems += [f"{name} has no file beside {METHODS}" for name in sorted(listed - files)]
    problems += [f"{name} has no section in {METHODS_MANUAL}" for name in sorted(listed - described)]
    return problems


def job_problems(root):
    rows = listed_in(root / JOBS, "MASTHEAD_JOBS")
    if not rows:
        return [f"MASTHEAD_JOBS was not found in {JOBS}"]
    listed = {re.sub(r"(?<!^)([A-Z])", r"_\1", row).lower() for row in rows}
    files = {path.stem for path in (root / JOBS).parent.glob("*.cpp")} - {"all"}
    manual = (root / JOBS_MANUAL).read_text(encoding="utf-8").partition(".Sh JOBS\n")[2]
    described = set(re.findall(r"^\.Ss (\w+)$", manual, re.MULTILINE))
    problems = [f"{name} has no line in {JOBS}" for name in sorted(files - listed)]
    problems += [f"{name} has no file beside {JOBS}" for name in sorted(listed - files)]
    problems += [f"{name} has no section in {JOBS_MANUAL}" for name in sorted(listed - described)]
    problems += [f"{name} is no job, and {JOBS_MANUAL} describes it"
                 for name in sorted(described - listed)]
    for name in sorted(listed):
        data = root / JOBS_DATA / f"{name}.json"
        if not data.exists() or not json.loads(data.read_text(encoding="utf-8")):
            problems.append(f"{name} has no data: add {JOBS_DATA}/{name}.json")
    return problems


def rules_defined(root):
    """Each rule's name, the file it is in and its words."""
    for path in sorted((root / RULES).parent.glob("*.cpp")):
        for found in RULE.finditer(path.read_text(encoding="utf-8")):
            yield found.group(1), path.stem, found.group(2)


def rule_problems(root):
    listed = listed_in(root / RULES, "MASTHEAD_RULES")
    if not listed:
        return [f"MASTHEAD_RULES was not found in {RULES}"]
    manual = (root / RULES_MANUAL).read_text(encoding="utf-8")
    section = re.search(r"^\.Sh RULES$(.*?)^\.Sh ", manual, re.MULTILINE | re.DOTALL)
    described = set(re.findall(r"^\.Ss ([\w-]+)$", section.group(1) if section else "", re.MULTILINE))
    problems = [f"{name} stands twice in {RULES}" for name in set(listed) if listed.count(name) > 1]
    ids = {name.replace("_", "-") for name in listed}
    problems += [f"{id_} has no section in {RULES_MANUAL}" for id_ in sorted(ids - described)]
    problems += [f"{id_} is no rule, and {RULES_MANUAL} describes it"
                 for id_ in sorted(described - ids)]
    defined = set()
    for name, file, words in rules_defined(root):
        defined.add(name)
        if file != name:
            problems.append(f"{name} is not in its own file: it is in core/audit/{file}.cpp")
        if name not in listed:
            problems.append(f"{name} has no line in {RULES}")
        id_ = name.replace("_", "-")
        if f'.id = "{id_}"' not in words:
            problems.append(f"{name} has not the id {id_}")
        problems += [f"{name} has no {word}" for word in RULE_WORDS
                     if not re.search(rf'\.{word} =\s*"[^"]', words)]
    return problems + [f"{name} has no file: add core/audit/{name}.cpp"
                       for name in sorted(set(listed) - defined)]


def forms_defined(root):
    """Each form's name, the file it is in and its words."""
    for path in sorted((root / FORMS).parent.glob("*.cpp")):
        for found in FORM.finditer(path.read_text(encoding="utf-8")):
            yield found.group(1), path.stem, found.group(2)


def form_problems(root):
    listed = listed_in(root / FORMS, "MASTHEAD_RENDERERS")
    if not listed:
        return [f"MASTHEAD_RENDERERS was not found in {FORMS}"]
    manual = (root / METHODS_MANUAL).read_text(encoding="utf-8")
    section = re.search(r"^\.Sh FORMS$(.*?)^\.Sh ", manual, re.MULTILINE | re.DOTALL)
    described = set(re.findall(r"^\.It Cm (\w+)$", section.group(1) if section else "", re.MULTILINE))
    problems = [f"{name} stands twice in {FORMS}" for name in set(listed) if listed.count(name) > 1]
    problems += [f"{name} has no entry in {METHODS_MANUAL}" for name in sorted(set(listed) - described)]
    problems += [f"{name} is no form, and {METHODS_MANUAL} describes it"
                 for name in sorted(described - set(listed))]
    defined = set()
    for name, file, words in forms_defined(root):
        defined.add(name)
        if file != name:
            problems.append(f"{name} is not in its own file: it is in core/render/{file}.cpp")
        if name not in listed:
            problems.append(f"{name} has no line in {FORMS}")
        if f'.name = "{name}"' not in words:
            problems.append(f"{name} has not its own name")
    for name in listed:
        for path in (root / FORM_DATA / f"{name}.{file}" for file in FORM_FILES):
            if not path.exists() or path.stat().st_size == 0:
                problems.append(f"{path.relative_to(root).as_posix()} holds nothing")
    return problems + [f"{name} has no file: add core/render/{name}.cpp"
                       for name in sorted(set(listed) - defined)]


def config_problems(root):
    keys = set(re.findall(r'^ *\{"([a-z]+(?:\.[a-z_]+)?)",',
                          (root / CONFIG).read_text(encoding="utf-8"), re.MULTILINE))
    described = set(re.findall(r"^\.It \w+ ([a-z]+(?:\.[a-z_]+)?)$",
                               (root / CONFIG_MANUAL).read_text(encoding="utf-8"), re.MULTILINE))
    problems = [f"{key} is not described in {CONFIG_MANUAL}" for key in sorted(keys - described)]
    return problems + [f"{key} is no config key, and {CONFIG_MANUAL} describes it"
                       for key in sorted(described - keys)]


def main():
    options = house.arguments(__doc__, "root")
    root = pathlib.Path(options.root)
    problems = house.prove(platform_problems, PLATFORM_SAMPLES) + platform_problems(root)
    problems += house.prove(method_problems, METHOD_SAMPLES) + method_problems(root)
    problems += house.prove(job_problems, JOB_SAMPLES) + job_problems(root)
    problems += house.prove(rule_problems, RULE_SAMPLES) + rule_problems(root)
    problems += house.prove(form_problems, FORM_SAMPLES) + form_problems(root)
    problems += house.prove(config_problems, CONFIG_SAMPLES) + config_problems(root)
    house.report(problems, "every platform, method, job, audit rule, form and config key is complete")


main()
