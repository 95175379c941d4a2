"""What hearing a second network is worth: ``python -m bench.second_voice [TRUTH] [--every N]``.

Reads the first page of the scans beside the ``truth.json`` files of TRUTH (default: the samples)
and counts, for the words asked about, what came of it and how many of them stand on the page: as
the first network has them, and as they are given. A word counts where the page's true text holds
it anywhere, marks around it apart. Papers that print what their truth leaves out (stamps, form
numbers) make the shares a little too low, both alike.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench._prepared import MARKS, Prepared, first_pages, lines_of
from pipeline.engines.lstm.words import LineWord, Verdict
from pipeline.engines.onnx_engine import OnnxEngine

ROOT = Path(__file__).parents[1]


def heard(page: Prepared, engine: OnnxEngine) -> Iterator[tuple[LineWord, LineWord]]:
    """Yield the words of a page's lines that are heard twice, before and after."""
    for said, after in lines_of(page, engine):
        if after is not None:
            yield from zip(said, after, strict=True)


def main() -> None:
    """Read, count, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("truth", type=Path, nargs="?", default=ROOT / "samples")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth scan only")
    parser.add_argument("--show", action="store_true", help="print the words that were changed")
    given = parser.parse_args()
    counts: Counter[tuple[str, str, str]] = Counter()
    engine, pages = OnnxEngine(), 0
    for page in first_pages(given.truth, given.every):
        pages += 1
        path, printed = page.scan.path, page.printed
        for first, last in heard(page, engine):
            nature = "figures" if any(map(str.isdigit, first.text)) else "words"
            if last.verdict is Verdict.ALONE and nature == "words":
                continue
            if given.show and last.text != first.text:
                print(f"{path.parent.name}/{path.name}: {first.text} → {last.text}")
            key = nature, last.verdict.name
            counts[*key, "n"] += 1
            counts[*key, "first"] += first.text.strip(MARKS) in printed
            counts[*key, "given"] += last.text.strip(MARKS) in printed
    print(f"{pages} pages\n{'':20}{'n':>7}{'first network':>16}{'given':>10}   on the page")
    for nature, verdict in sorted({key[:2] for key in counts}):
        n, alone, after = (counts[nature, verdict, what] for what in ("n", "first", "given"))
        print(f"{nature:8}{verdict:12}{n:7}{alone / n:16.3f}{after / n:10.3f}")


if __name__ == "__main__":
    main()
