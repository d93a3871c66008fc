#!/usr/bin/env python3
"""Reads the metadata of pages with trafilatura: trafilatura_metadata.py LIST [ROUNDS]

LIST names one HTML file a line. Prints "name value" lines; one thread, CPU time.
"""
import pathlib
import sys
import time

from trafilatura import extract_metadata


def main():
    pages = [pathlib.Path(line).read_text(encoding="utf-8")
             for line in pathlib.Path(sys.argv[1]).read_text().splitlines()]
    rounds = []
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1):
        begin = time.process_time()
        authors = 0
        for page in pages:
            found = extract_metadata(page)
            authors += 1 if found is not None and found.author else 0
        rounds.append((time.process_time() - begin) * 1e3 / len(pages))
    print(f"trafilatura.page_ms {min(rounds):.3f}")
    print(f"trafilatura.authors {authors}")


if __name__ == "__main__":
    main()
