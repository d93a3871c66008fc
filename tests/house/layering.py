"""plugin -> adapters -> core, never back; core is values in, values out; hosts use the C ABI."""

import pathlib
import re

import house
from house import Sample

ENDINGS = (".h", ".cpp", ".c")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
OURS = ("core/", "adapters/", "plugin/", "tests/", "masthead/")

# What the world outside offers, and core must not take: files, sockets, clocks, threads, globals
# of the C library. <chrono> is a clock; a time is a value that comes in as an argument.
NOT_IN_CORE = re.compile(
    r"^(thread|mutex|shared_mutex|condition_variable|future|atomic|semaphore|latch|barrier"
    r"|stop_token|fstream|filesystem|iostream|cstdio|stdio\.h|chrono|ctime|time\.h|clocale"
    r"|locale|csignal|signal\.h|fcntl\.h|unistd\.h|pthread\.h|netdb\.h|sys/.*|netinet/.*"
    r"|arpa/.*|curl/.*|sqlite3\.h"
    r"|Poco/(Net|Data|Util)/.*|Poco/(File|Path|Thread|Mutex|Clock|Timestamp|Environment"
    r"|Process|SharedLibrary|FileStream|DirectoryIterator)\w*\.h)$"
)

# folder: what of ours its files may include.
MAY_INCLUDE = {
    "core/": ("core/",),
    "adapters/": ("core/", "adapters/"),
    "plugin/registry/": ("core/", "plugin/registry/"),
    "plugin/src/": ("core/", "adapters/", "plugin/registry/", "plugin/src/", "masthead/"),
    "plugin/include/": ("masthead/version.h", "masthead/masthead.h"),
    "plugin/fetch/": ("core/", "adapters/http/", "plugin/fetch/", "masthead/"),
    "plugin/cli/": ("masthead/masthead.h", "masthead/fetch.h", "masthead/version.h", "plugin/cli/"),
    "plugin/php/": ("masthead/masthead.h", "masthead/version.h"),
    "examples/": ("masthead/masthead.h", "masthead/version.h"),
}

SAMPLES = [
    Sample("good", {
        "core/a.h": "#include <string>\n",
        "adapters/links/a.cpp": '#include "core/a.h"\n#include "adapters/links/b.h"\n',
        "adapters/http/a.cpp": "#include <curl/curl.h>\n",
        "plugin/src/a.cpp": '#include "adapters/links/b.h"\n#include "masthead/masthead.h"\n',
        "plugin/cli/a.cpp": '#include "masthead/masthead.h"\n#include <Poco/Util/Application.h>\n',
        "examples/c/a.c": "#include <masthead/masthead.h>\n",
    }),
    Sample("core looks up", {"core/a.cpp": '#include "adapters/links/b.h"\n'},
           "core/a.cpp includes adapters/links/b.h"),
    Sample("adapters look up", {"adapters/a.cpp": '#include "plugin/src/b.h"\n'},
           "adapters/a.cpp includes plugin/src/b.h"),
    Sample("an adapter uses the ABI", {"adapters/a.cpp": '#include "masthead/masthead.h"\n'},
           "adapters/a.cpp includes masthead/masthead.h"),
    Sample("core starts a thread", {"core/a.h": "#  include <thread>\n"},
           "core/a.h includes thread"),
    Sample("core reads a clock", {"core/a.h": "#include <chrono>\n"}, "core/a.h includes chrono"),
    Sample("core reads a file", {"core/a.cpp": "#include <Poco/FileStream.h>\n"},
           "core/a.cpp includes Poco/FileStream.h"),
    Sample("the command reaches inside", {"plugin/cli/a.cpp": '#include "core/result.h"\n'},
           "plugin/cli/a.cpp includes core/result.h"),
    Sample("the PHP host reaches inside", {"plugin/php/a.c": '#include "plugin/src/a.h"\n'},
           "plugin/php/a.c includes plugin/src/a.h"),
    Sample("an example reaches inside", {"examples/cpp/a.cpp": '#include "plugin/src/a.h"\n'},
           "examples/cpp/a.cpp includes plugin/src/a.h"),
    Sample("curl outside adapters/http", {"plugin/src/a.cpp": "#include <curl/curl.h>\n"},
           "plugin/src/a.cpp includes curl/curl.h"),
    Sample("a relative include", {"core/a.cpp": '#include "../adapters/b.h"\n'},
           "core/a.cpp includes ../adapters/b.h: write it from the root"),
]


def problems_of(name, included):
    if included.startswith("../") or "/../" in included:
        yield f"{name} includes {included}: write it from the root"
    if included.startswith("curl/") and not name.startswith("adapters/http/"):
        yield f"{name} includes {included}: only adapters/http uses curl"
    if name.startswith("core/") and NOT_IN_CORE.match(included):
        yield f"{name} includes {included}: core opens no file, socket, clock or thread"
    for folder, allowed in MAY_INCLUDE.items():
        if name.startswith(folder) and included.startswith(OURS):
            if not included.startswith(allowed):
                yield f"{name} includes {included}: {folder} may include {', '.join(allowed)}"


def find_problems(root):
    problems = []
    for path in house.sources(root, ("core", "adapters", "plugin", "examples"), ENDINGS):
        name = path.relative_to(root).as_posix()
        for included in INCLUDE.findall(path.read_text(encoding="utf-8")):
            problems += problems_of(name, included)
    return problems


def main():
    options = house.arguments(__doc__, "root")
    root = pathlib.Path(options.root)
    files = house.sources(root, ("core", "adapters", "plugin", "examples"), ENDINGS)
    house.report(house.prove(find_problems, SAMPLES) + find_problems(root),
                 files and f"{len(files)} files keep to their layer")


main()
