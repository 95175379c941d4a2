"""What a word's sureness is worth: ``python -m bench.sureness [TRUTH] [--every N] [--from K]``.

Remakes the tables of pipeline/engines/lstm/sureness.py over the first pages of the scans of TRUTH
(default: the samples). For each nature of words and each step of sureness it prints how many words
there were, how many of them stand on the page, which confidence they are given now, and which
confidence Tesseract has for words of that nature that are right as often. Stamps and footers stand
in no truth, which makes all shares too low.
"""

from __future__ import annotations

import argparse
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from bench._prepared import MARKS, Prepared, first_pages, lines_of
from pipeline.engines.lstm.sureness import confidence
from pipeline.engines.onnx_engine import OnnxEngine
from pipeline.engines.tesserocr_engine import TesserocrEngine

ROOT = Path(__file__).parents[1]
STEPS = (0.0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 0.999)
_NEAR = 60
"""Words on either side of a confidence of Tesseract's that tell how often it is right there."""

Seen = tuple[float, bool, float]
"""How sure, whether right, and the confidence given."""


def nature(text: str, *, known: bool) -> str:
    """Return which of the tables a word falls under."""
    if any(map(str.isdigit, text)):
        return "figures"
    if sum(map(str.isalpha, text)) < 2:
        return "signs"
    return "known" if known else "unknown"


def ours(page: Prepared, engine: OnnxEngine, into: dict[str, list[Seen]]) -> None:
    """Add the words of a page."""
    printed = page.printed
    for said in lines_of(page, engine):
        for word in said:
            given = confidence(word.text, word.sureness, known=word.known)
            right = word.text.strip(MARKS) in printed
            into[nature(word.text, known=word.known)].append((word.sureness, right, given))


def as_often(tesseract: Sequence[tuple[float, bool]], right: float) -> float | None:
    """Return the lowest confidence of Tesseract's at which words are right that often."""
    ranked = sorted(tesseract)
    for at in range(_NEAR, len(ranked) - _NEAR, _NEAR // 4):
        near = ranked[at - _NEAR : at + _NEAR]
        if sum(fine for _, fine in near) >= right * len(near):
            return ranked[at][0]
    return None


def table(name: str, seen: Sequence[Seen], tesseract: Sequence[tuple[float, bool]]) -> None:
    """Print what was seen of words of one nature."""
    print(f"\n{name:18}{'n':>7}{'right':>8}{'given':>8}{'Tesseract as often right':>27}")
    bins: dict[int, list[Seen]] = defaultdict(list)
    for one in seen:
        bins[bisect_right(STEPS, one[0]) - 1].append(one)
    for at in sorted(bins):
        some = bins[at]
        right = sum(fine for _, fine, _ in some) / len(some)
        given = sum(sure for *_, sure in some) / len(some)
        same = as_often(tesseract, right)
        told = "-" if same is None else f"{same:.2f}"
        print(f"  from {STEPS[at]:<11}{len(some):>7}{right:>8.3f}{given:>8.3f}{told:>27}")


def main() -> None:
    """Read, count, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("truth", type=Path, nargs="?", default=ROOT / "samples")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth scan only")
    parser.add_argument("--from", type=int, default=0, metavar="K", dest="start", help="first scan")
    given = parser.parse_args()
    engine, rival, pages = OnnxEngine(), TesserocrEngine(), 0
    seen: dict[str, list[Seen]] = defaultdict(list)
    theirs: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for page in first_pages(given.truth, given.every, given.start):
        pages += 1
        ours(page, engine, seen)
        model, printed = engine._model("deu"), page.printed  # noqa: SLF001
        for word in rival.read(page.image, page.task):
            known = model is not None and model.knows(word.text)
            right = word.text.strip(MARKS) in printed
            theirs[nature(word.text, known=known)].append((word.confidence, right))
    print(f"{pages} pages")
    for name in ("known", "unknown", "figures", "signs"):
        table(name, seen[name], theirs[name])


if __name__ == "__main__":
    main()
