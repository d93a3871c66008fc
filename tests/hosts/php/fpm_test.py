"""The extension and FFI under php-fpm: fpm_test.py PHP_FPM EXTENSION LIBRARY HOST

MASTHEAD_FRESH_WORKERS: how many workers are made that answer once; default 1000."""

import json
import os
import pathlib
import pwd
import signal
import sys
import tempfile
import threading
import time
import unittest

import fpm
import pages

FPM, EXTENSION, LIBRARY, HOST = sys.argv[1:5]
SKIPPED = 77
FRESH = int(os.environ.get("MASTHEAD_FRESH_WORKERS", "1000"))
LINK = json.dumps({"url": "https://x.com/JaneDoe?s=08"})
OPENED = 10000
ONE = ["pm = static", "pm.max_children = 1"]
LOADED = [f"php_admin_value[extension] = {EXTENSION}"]


def growth(pool, page, transport):
    """What a worker keeps more, in KiB, after the engine was opened, called and closed so often once
    more: PHP itself keeps what the first of such requests took."""
    kept = []
    for _ in range(2):
        said = fpm.ask_json(pool, page, count=OPENED, transport=transport)
        assert said["calls"] == OPENED, said
        kept.append((said["pid"], fpm.private_kib(said["pid"])))
    assert kept[0][0] == kept[1][0], kept
    return kept[1][1] - kept[0][1]


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
            "around": ONE + LOADED + ["env[MASTHEAD_TEST] = there"],
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

    def test_a_crash_amid_a_call_takes_one_worker_and_the_next_page_answers(self):
        worker = self.ask("with", request=LINK)["pid"]
        ended = []

        def end():
            # Until the call runs the worker has not begun to spend the processor's time.
            while not fpm.is_busy(worker):
                time.sleep(0.02)
            os.kill(worker, signal.SIGSEGV)
            ended.append(worker)

        killer = threading.Thread(target=end)
        killer.start()
        with self.assertRaises(ConnectionError):
            fpm.ask(self.fpm.socket("with"), self.pages["long"])
        killer.join()
        self.assertEqual(ended, [worker])
        after = self.ask("with", request=LINK)
        self.assertEqual(after["answer"]["handle"], "JaneDoe")
        self.assertNotEqual(after["pid"], worker)

    def test_what_is_not_ours_stays_as_it_was(self):
        said = self.ask("around", "around", transport="extension")
        self.assertGreater(len(said["before"]["environment"]), 0)
        self.assertEqual(len(said["before"]["process"]), 5)
        self.assertEqual(said["before"], said["after"])
        self.assertTrue(fpm.mapped(said["pid"], "libmasthead.so"))

    def test_a_worker_does_not_grow_by_opening_and_closing(self):
        self.assertLess(growth(self.fpm.socket("with"), self.pages["many"], "extension"), 512)

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

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.pages = pages.write(cls.scratch.name, HOST)
        user = pwd.getpwuid(os.geteuid()).pw_name
        settings = pages.preloaded(cls.scratch.name, HOST, LIBRARY)
        cls.fpm = fpm.Fpm(FPM, cls.scratch.name, {
            "ffi": ONE,
            "both": ONE + LOADED,
            "fresh": ONE + ["pm.max_requests = 1"],
        }, settings + [f"opcache.preload_user={user}"])

    @classmethod
    def tearDownClass(cls):
        cls.fpm.stop()
        cls.scratch.cleanup()

    def ask(self, pool, page="call", **query):
        return fpm.ask_json(self.fpm.socket(pool), self.pages[page], **query)

    def test_the_engine_may_use_ffi_and_a_page_may_not(self):
        said = self.ask("ffi", request=LINK, status=1)
        self.assertEqual(said.get("transport"), "ffi", said)
        self.assertEqual(said["answer"]["canonical"], "https://x.com/JaneDoe")
        self.assertTrue(said["status"]["transports"]["ffi"]["usable"])
        self.assertIn("restricted", self.ask("ffi", "forbidden")["said"])
        wrong = self.ask("ffi", request=LINK, method="linkz")
        self.assertEqual(wrong["code"], 1, wrong)
        both = self.ask("both", request=LINK, status=1)
        self.assertEqual(both["transport"], "extension")
        self.assertTrue(both["status"]["transports"]["ffi"]["usable"], both)

    def test_workers_that_were_forked_from_what_has_it_loaded_answer(self):
        self.assertTrue(fpm.mapped(self.fpm.process.pid, "libmasthead.so"))
        seen = set()
        for _ in range(FRESH):
            said = self.ask("fresh", request=LINK)
            self.assertEqual(said["answer"]["handle"], "JaneDoe")
            seen.add(said["pid"])
        self.assertEqual(len(seen), FRESH)

    def test_what_is_not_ours_stays_as_it_was(self):
        said = self.ask("ffi", "around", transport="ffi")
        self.assertEqual(said["before"], said["after"])
        # Nor has the loading, in the master, changed what its workers begin with.
        plain = tempfile.TemporaryDirectory()
        with plain:
            files = pages.write(plain.name, HOST)
            other = fpm.Fpm(FPM, plain.name, {"plain": ONE})
            try:
                begun = fpm.ask_json(other.socket("plain"), files["begun"])
            finally:
                other.stop()
        self.assertEqual(self.ask("ffi", "begun"), begun)

    def test_a_worker_does_not_grow_by_opening_and_closing(self):
        self.assertLess(growth(self.fpm.socket("ffi"), self.pages["many"], "ffi"), 512)


if __name__ == "__main__":
    if not FPM or not pathlib.Path(FPM).exists():
        print("##  php-fpm is not there: the host's tests under it are NOT run.  ##")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1])
