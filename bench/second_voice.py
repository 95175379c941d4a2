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

import numpy as np

from bench.reading.material import Scan, from_samples
from pipeline.engines.lstm.second_voice import settled, worth_hearing
from pipeline.engines.lstm.strips import strip
from pipeline.engines.lstm.words import LineWord, Verdict
from pipeline.engines.onnx_engine import OnnxEngine, paper_of
from pipeline.engines.sources import open_source
from pipeline.errors import DocumentError
from pipeline.settings import LimitSettings, ReadingSettings
from pipeline.sheet import Task
from pipeline.stages.clean import clean
from pipeline.stages.triage import triage

ROOT = Path(__file__).parents[1]
MARKS = ".,;:()„“”\"'!?-–—/|"


def heard(scan: Scan, engine: OnnxEngine) -> Iterator[tuple[LineWord, LineWord]]:
    """Yield the words of a scan's first page, as the first network has them and as given."""
    settings = ReadingSettings()
    with open_source(scan.path, (), LimitSettings()) as opened:
        verdict = triage(opened.page(1), settings)
    if verdict.pixels is None:
        return
    page = clean(verdict.pixels, (), settings)
    task = Task(1, settings.language, page.dpi_told, 120.0)
    model = engine._model("deu")  # noqa: SLF001 - the parts of an engine are what is measured
    second = engine._model("eng")  # noqa: SLF001
    if model is None or second is None:
        msg = "the languages deu and eng are needed"
        raise SystemExit(msg)
    found = engine._pieces(paper_of(page.image), task)  # noqa: SLF001
    high = model.recogniser.height
    strips = [strip(np.rot90(piece.seen.of(page.image), piece.turn), high)[0] for piece in found]
    for at, signs in model.recogniser.signs(strips, lambda: None):
        said = list(model.words(signs))
        if worth_hearing(said):
            ((_, other),) = second.recogniser.signs([strips[at]], lambda: None)
            yield from zip(said, settled(said, list(second.words(other)), model.knows), strict=True)


def main() -> None:
    """Read, count, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("truth", type=Path, nargs="?", default=ROOT / "samples")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth scan only")
    parser.add_argument("--show", action="store_true", help="print the words that were changed")
    given = parser.parse_args()
    counts: Counter[tuple[str, str, str]] = Counter()
    engine, pages = OnnxEngine(), 0
    for scan in list(from_samples(given.truth))[:: given.every]:
        if scan.truth[0] is None:
            continue
        printed = {word.strip(MARKS) for word in scan.truth[0].split()}
        try:
            words = list(heard(scan, engine))
        except DocumentError as exc:
            print(f"{scan.path.name}: {exc}")
            continue
        pages += 1
        for first, last in words:
            nature = "figures" if any(map(str.isdigit, first.text)) else "words"
            if last.verdict is Verdict.ALONE and nature == "words":
                continue
            if given.show and last.text != first.text:
                print(f"{scan.path.parent.name}/{scan.path.name}: {first.text} → {last.text}")
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
