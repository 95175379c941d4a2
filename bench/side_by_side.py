"""Tesseract's own recogniser beside its network in onnxruntime: ``python -m bench.side_by_side``.

Both read the same prepared first pages of the scans of TRUTH (default: the samples) in alternation,
one call for each page. Printed are CPU seconds of that call, how much of ours is layout analysis,
word and character errors, and how many boxes of words that both read alike lie apart. ``--lines``
compares our engine on lines that layout analysis finds with itself on lines found from letters, as
pages are read; finding them is counted with the call, and how many pages are told is printed.
``--network`` compares the network as it is installed with the one that was trained further, both on
lines as pages are read. ``--alto`` takes TRUTH for page images with ALTO files beside them.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from bench._prepared import Prepared, first_pages
from bench.reading.errors import Wrong, compare
from pipeline.engines.lstm.model import Model, load_model
from pipeline.engines.onnx_engine import OnnxEngine, paper_of
from pipeline.engines.tesseract import language_files
from pipeline.engines.tesserocr_engine import TesserocrEngine
from pipeline.sheet import SeenWord

ROOT = Path(__file__).parents[1]
APART = 6.0
"""Pixels of a prepared page by which an edge of a word's box may differ."""


def text_of(words: Sequence[SeenWord]) -> str:
    """Return the words, a line for each line of the engine."""
    said: list[str] = []
    for at, word in enumerate(words):
        said += [" " if at and words[at - 1].line == word.line else "\n", word.text]
    return "".join(said)


class AsInstalled(OnnxEngine):
    """Our engine with the networks that Tesseract brings along."""

    def _model(self, language: str) -> Model | None:
        if language not in self._models:
            self._models[language] = load_model(language_files(language)[0])
        return self._models[language]


def boxes_apart(some: Sequence[SeenWord], others: Sequence[SeenWord]) -> tuple[int, int]:
    """Return how many words both read alike in one place, and how many of their boxes differ."""
    alike = apart = 0
    for word in some:
        for other in others:
            if word.text == other.text and word.box.overlap(other.box) > 0:
                one, two = word.box, other.box
                edges = (one.x0 - two.x0, one.top - two.top, one.x1 - two.x1)
                alike += 1
                apart += max(map(abs, (*edges, one.bottom - two.bottom))) > APART
                break
    return alike, apart


class Tally:
    """What one engine has spent and got wrong."""

    def __init__(
        self, engine: OnnxEngine | TesserocrEngine, *, told: bool = False, name: str = ""
    ) -> None:
        self.engine = engine
        self.name = name or (f"{engine.name}, lines from letters" if told else engine.name)
        self._told = told
        self.pages_told = 0
        self.seconds = 0.0
        self.wrong = Wrong()

    def read(self, page: Prepared) -> tuple[SeenWord, ...]:
        """Let the engine read a page."""
        began = time.process_time()
        task = page.told if self._told else page.task
        words = self.engine.read(page.image, task)
        self.pages_told += task.strips is not None
        self.seconds += time.process_time() - began
        self.wrong += compare(page.truth, text_of(words))
        return words


def main() -> None:
    """Read in turn, count, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("truth", type=Path, nargs="?", default=ROOT / "samples")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth scan only")
    parser.add_argument("--from", type=int, default=0, metavar="K", dest="start", help="first scan")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--lines", action="store_true", help="layout analysis or lines of letters")
    what.add_argument("--network", action="store_true", help="as installed or trained further")
    parser.add_argument("--alto", action="store_true", help="TRUTH is images with ALTO files")
    given = parser.parse_args()
    network = OnnxEngine()
    tallies = contenders(network, lines=given.lines, network=given.network)
    pages = alike = apart = 0
    layout = 0.0
    for page in first_pages(given.truth, given.every, given.start, alto=given.alto):
        if not pages:
            for one in tallies:  # loading the models is no page's cost
                one.engine.read(page.image, page.task)
        pages += 1
        turns = tallies if pages % 2 else tallies[::-1]
        words = [one.read(page) for one in turns]
        more = boxes_apart(*words)
        alike, apart = alike + more[0], apart + more[1]
        began = time.process_time()
        network._pieces(paper_of(page.image), page.task)  # noqa: SLF001 - parts are measured
        layout += time.process_time() - began
    if not pages:
        msg = "no pages: is there a truth in that folder?"
        raise SystemExit(msg)
    _show(tallies, pages, layout)
    print(
        f"boxes of words read alike that differ by more than {APART:.0f} pixels: {apart} of {alike}"
    )


def contenders(ours: OnnxEngine, *, lines: bool, network: bool) -> list[Tally]:
    """Return the two that are compared."""
    if network:
        installed = Tally(AsInstalled(), told=True, name="network as installed")
        return [installed, Tally(ours, told=True, name="network trained further")]
    return [Tally(ours) if lines else Tally(TesserocrEngine()), Tally(ours, told=lines)]


def _show(tallies: Sequence[Tally], pages: int, layout: float) -> None:
    print(f"{pages} pages{'':54}{'CPU s/page':>11}{'words %':>9}{'characters %':>14}")
    for one in tallies:
        cost, wrong = one.seconds / pages, one.wrong
        print(f"{one.name:62}{cost:>11.3f}{wrong.wer * 100:>9.2f}{wrong.cer * 100:>14.2f}")
    print(f"layout analysis alone: {layout / pages:.3f}")
    for one in tallies:
        if one.pages_told:
            print(f"pages whose lines were found from letters: {one.pages_told}")


if __name__ == "__main__":
    main()
