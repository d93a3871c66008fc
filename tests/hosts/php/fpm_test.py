"""The extension and FFI under php-fpm: fpm_test.py PHP_FPM EXTENSION LIBRARY HOST

MASTHEAD_FRESH_WORKERS: how many workers are made that answer once; default 100."""

import json
import os
import pathlib
import pwd
import sys
import tempfile
import unittest

import fpm
import pages

FPM, EXTENSION, LIBRARY, HOST = sys.argv[1:5]
SKIPPED = 77
FRESH = int(os.environ.get("MASTHEAD_FRESH_WORKERS", "100"))
LINK = json.dumps({"url": "https://x.com/JaneDoe?s=08"})
ONE = ["pm = static", "pm.max_children = 1"]
LOADED = [f"php_admin_value[extension] = {EXTENSION}"]


class Pools(unittest.TestCase):
    """Pools with the extension and without beside each other, under one master."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.pages = pages.write(cls.scratch.name, HOST)
        cls.fpm = fpm.Fpm(FPM, cls.scratch.name, {
            "with": ONE + LOADED,
            "without": ONE,
            "fresh": ONE + LOADED + ["pm.max_requests = 1"],
            # php-fpm sets the last line first: the extension must be there before its setting.
            "wrong": ONE + ["php_admin_value[masthead.library] = /nowhere/a.so"] + LOADED,
        })

    @classmethod
    def tearDownClass(cls):
        cls.fpm.stop()
        cls.scratch.cleanup()

    def ask(self, pool, page="call", **query):
        return fpm.ask_json(self.fpm.socket(pool), self.pages[page], **query)

    def test_a_pool_loads_it_in_its_workers_and_nowhere_else(self):
        said = self.ask("with", request=LINK)
        self.assertEqual(said["transport"], "extension")
        self.assertEqual(said["answer"]["canonical"], "https://x.com/JaneDoe")
        other = self.ask("without", request=LINK)
        self.assertEqual(other["code"], 3)
        self.assertIn("masthead is not loaded", other["error"])
        for process, has in ((said["pid"], True), (other["pid"], False),
                             (self.fpm.process.pid, False)):
            self.assertEqual(fpm.mapped(process, "masthead.so"), has, process)
            self.assertEqual(fpm.mapped(process, "libmasthead.so"), has, process)

    def test_status_says_why_the_others_are_not_used(self):
        status = self.ask("with", request=LINK, status=1)["status"]
        self.assertEqual(status["transport"], "extension")
        self.assertEqual({name: each["usable"] for name, each in status["transports"].items()},
                         {"extension": True, "ffi": False, "server": False})
        self.assertIn("FFI is not preloaded", status["transports"]["ffi"]["why"])
        self.assertIn("fpm-fcgi", status["php"])

    def test_a_library_that_is_not_there_is_told_and_the_page_goes_on(self):
        said = self.ask("wrong", request=LINK, options=json.dumps({"transport": "extension"}))
        self.assertEqual(said["code"], 3)
        self.assertIn("/nowhere/a.so", said["error"])

    def test_fresh_workers_answer(self):
        seen = set()
        for _ in range(FRESH):
            said = self.ask("fresh", request=LINK)
            self.assertEqual(said["answer"]["handle"], "JaneDoe")
            seen.add(said["pid"])
        self.assertEqual(len(seen), FRESH)

    def test_a_crash_takes_one_worker_and_the_next_page_answers(self):
        before = self.ask("with", request=LINK)["pid"]
        with self.assertRaises(ConnectionError):
            fpm.ask(self.fpm.socket("with"), self.pages["crash"])
        after = self.ask("with", request=LINK)
        self.assertEqual(after["answer"]["handle"], "JaneDoe")
        self.assertNotEqual(after["pid"], before)

    def test_a_worker_does_not_grow_by_requests_that_memory_limit_ends(self):
        page = self.pages["too_much"]
        for _ in range(3):
            self.assertIn("Allowed memory size", fpm.ask(self.fpm.socket("with"), page))
        worker = self.ask("with", "pid")["pid"]
        before = fpm.private_kib(worker)
        for _ in range(30):
            self.assertNotIn("not reached", fpm.ask(self.fpm.socket("with"), page))
        self.assertEqual(self.ask("with", "pid")["pid"], worker)
        self.assertLess(fpm.private_kib(worker) - before, 4096)


class Preloaded(unittest.TestCase):
    """FFI as Debian has it, allowed to what is preloaded alone."""

    def test_the_engine_may_use_ffi_and_a_page_may_not(self):
        with tempfile.TemporaryDirectory() as scratch:
            files = pages.write(scratch, HOST)
            user = pwd.getpwuid(os.geteuid()).pw_name
            settings = pages.preloaded(scratch, HOST, LIBRARY) + [f"opcache.preload_user={user}"]
            server = fpm.Fpm(FPM, scratch, {"ffi": ONE, "both": ONE + LOADED}, settings)
            try:
                said = fpm.ask_json(server.socket("ffi"), files["call"], request=LINK, status=1)
                self.assertEqual(said.get("transport"), "ffi", said)
                self.assertEqual(said["answer"]["canonical"], "https://x.com/JaneDoe")
                self.assertTrue(said["status"]["transports"]["ffi"]["usable"])
                self.assertIn("restricted",
                              fpm.ask_json(server.socket("ffi"), files["forbidden"])["said"])
                wrong = fpm.ask_json(server.socket("ffi"), files["call"], request=LINK,
                                     method="linkz")
                self.assertEqual(wrong["code"], 1, wrong)
                both = fpm.ask_json(server.socket("both"), files["call"], request=LINK, status=1)
                self.assertEqual(both["transport"], "extension")
                self.assertTrue(both["status"]["transports"]["ffi"]["usable"], both)
            finally:
                server.stop()


if __name__ == "__main__":
    if not FPM or not pathlib.Path(FPM).exists():
        print("##  php-fpm is not there: the host's tests under it are NOT run.  ##")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1])
