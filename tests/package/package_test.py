"""Installs the build and uses it from there as a stranger does: through find_package, through
pkg-config, as a command, and after the installed tree was moved."""

import argparse
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

OPTIONS = argparse.Namespace()
NAME = '"handle":"AmirSaeedAbbasi"'


def run(*command, **more):
    """The output of a command that must succeed."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          check=False, **more)
    if done.returncode:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def files_below(folder):
    return sorted(path.relative_to(folder).as_posix()
                  for path in folder.rglob("*") if not path.is_dir())


def expected_files():
    """What is installed whatever the schemas, man pages and completions are."""
    lib, version = OPTIONS.libdir, OPTIONS.version
    return {
        "bin/masthead",
        "include/masthead/masthead.h",
        "include/masthead/version.h",
        f"{lib}/libmasthead.so",
        f"{lib}/libmasthead.so.{version.split('.')[0]}",
        f"{lib}/libmasthead.so.{version}",
        f"{lib}/cmake/masthead/masthead-config.cmake",
        f"{lib}/cmake/masthead/masthead-config-version.cmake",
        f"{lib}/cmake/masthead/masthead-targets.cmake",
        f"{lib}/pkgconfig/masthead.pc",
        "share/doc/masthead/LICENSE",
        "share/man/man1/masthead.1",
        "share/bash-completion/completions/masthead",
        "share/masthead/schema/links.1.schema.json",
        "share/masthead/schema/record.1.schema.json",
    }


class Package(unittest.TestCase):
    """Everything here happens in a temporary folder."""

    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.holder.cleanup)
        cls.folder = pathlib.Path(cls.holder.name)
        installed = cls.folder / "installed here"
        run(OPTIONS.cmake, "--install", OPTIONS.build, "--prefix", installed)
        # Moved at once: whatever remembers the place of the installation fails below.
        cls.prefix = cls.folder / "moved there"
        installed.rename(cls.prefix)
        cls.link = OPTIONS.root / "examples/c/link.c"

    def library_path(self):
        return {**os.environ, "LD_LIBRARY_PATH": str(self.prefix / OPTIONS.libdir)}

    def configure_consumer(self, build, wanted):
        return subprocess.run(
            [OPTIONS.cmake, "-S", OPTIONS.root / "tests/package/consumer", "-B", build, "-G", "Ninja",
             f"-DCMAKE_C_COMPILER={OPTIONS.c}", f"-DCMAKE_PREFIX_PATH={self.prefix}",
             f"-DSOURCE={self.link}", f"-DWANTED={wanted}"],
            capture_output=True, text=True, check=False)

    def test_the_files_of_a_staged_install(self):
        stage = self.folder / "stage"
        run(OPTIONS.cmake, "--install", OPTIONS.build, "--prefix", "/opt/masthead",
            env={**os.environ, "DESTDIR": str(stage)})
        self.assertEqual([path.name for path in stage.iterdir()], ["opt"])
        self.assertEqual([path.name for path in (stage / "opt").iterdir()], ["masthead"])
        found = files_below(stage / "opt/masthead")
        self.assertEqual(expected_files() - set(found), set())
        self.assertEqual(found, files_below(self.prefix))

    def test_nothing_remembers_where_it_was_built(self):
        for name in files_below(self.prefix):
            path = self.prefix / name
            if path.suffix in (".cmake", ".pc", ".h", ".json", ".1"):
                text = path.read_text(encoding="utf-8")
                self.assertNotIn(str(OPTIONS.build), text, name)
                self.assertNotIn(str(OPTIONS.root), text, name)
                self.assertNotIn("installed here", text, name)
        for name in ("bin/masthead", f"{OPTIONS.libdir}/libmasthead.so"):
            dynamic = run("readelf", "--dynamic", "--wide", self.prefix / name)
            for rpath in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", dynamic):
                self.assertTrue(rpath.startswith("$ORIGIN/"), f"{name}: {rpath}")

    def test_the_schemas_are_json(self):
        schemas = sorted((self.prefix / "share/masthead/schema").glob("*.json"))
        self.assertGreaterEqual(len(schemas), 4)
        for path in schemas:
            self.assertIn("$schema", json.loads(path.read_text(encoding="utf-8")), path.name)

    def test_the_command_runs(self):
        command = self.prefix / "bin/masthead"
        self.assertIn(OPTIONS.version, run(command, "--version"))
        answer = json.loads(run(command, "resolve", "--format", "json",
                                OPTIONS.root / "examples/seed/author-page.txt"))
        self.assertEqual([author["name"] for author in answer["authors"]], ["Aamir Abbasi"])

    def test_a_consumer_finds_the_package(self):
        build = self.folder / "consumer"
        done = self.configure_consumer(build, "0.1")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        run(OPTIONS.cmake, "--build", build)
        self.assertIn(NAME, run(build / "consumer"))

    def test_another_version_is_not_found(self):
        for wanted in ("99.0", "0.99"):
            done = self.configure_consumer(self.folder / f"wants-{wanted}", wanted)
            self.assertNotEqual(done.returncode, 0, f"{wanted} was found")
            self.assertIn("masthead", done.stderr)

    def test_a_consumer_asks_pkg_config(self):
        where = {**os.environ,
                 "PKG_CONFIG_LIBDIR": str(self.prefix / OPTIONS.libdir / "pkgconfig")}
        self.assertEqual(run("pkg-config", "--modversion", "masthead", env=where).strip(),
                         OPTIONS.version)
        self.assertEqual(run("pkg-config", "--print-requires", "masthead", env=where), "")
        flags = run("sh", "-c", 'eval "printf \'%s\\n\' $(pkg-config --cflags --libs masthead)"',
                    env=where).splitlines()
        self.assertEqual(len(flags), 3, flags)
        program = self.folder / "asks"
        run(OPTIONS.c, "-std=c99", "-pedantic-errors", "-Wall", "-Wextra", "-Werror", self.link,
            "-o", program, *flags)
        self.assertIn(NAME, run(program, env=self.library_path()))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("root", "build"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    for name in ("cmake", "c", "version", "libdir"):
        parser.add_argument(f"--{name}", required=True)
    parser.parse_args(namespace=OPTIONS)
    unittest.main(argv=["package_test"], verbosity=2)


main()
