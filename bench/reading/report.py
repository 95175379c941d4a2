"""Tables and bars from what was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.reading.contenders import Result
from bench.reading.errors import Wrong, compare
from bench.reading.material import Scan

OURS, RIVAL = "ratslese", "OCRmyPDF"
HARD = ("poor", "fax", "photocopy", "turned", "stamp")
"""How the kinds begin that have to be read much better, taken together."""


@dataclass(frozen=True)
class Outcome:
    """Everything that was measured."""

    scans: Sequence[Scan]
    results: dict[str, list[Result]]
    bare: dict[Path, dict[str, float]]
    starts: dict[str, float]
    """What a process costs that reads nothing, for those who need one for each file."""

    def kinds(self) -> list[str]:
        return sorted({scan.kind for scan in self.scans})

    def of(self, kinds: Iterable[str] | None) -> list[Scan]:
        wanted = None if kinds is None else set(kinds)
        return [scan for scan in self.scans if wanted is None or scan.kind in wanted]

    def cpu(self, name: str, scans: Sequence[Scan], *, start: bool = True) -> float:
        """Return CPU seconds for each page, in the cheapest round."""
        pages = sum(len(scan.truth) for scan in scans)
        spent = min(sum(r.cpu.get(s.path, 0.0) for s in scans) for r in self.results[name])
        if not start:
            spent -= self.starts.get(name, 0.0) * len(scans)
        return spent / max(pages, 1)

    def wrong(self, name: str, scans: Sequence[Scan]) -> Wrong:
        """Count the errors; rounds do not differ in them."""
        texts = self.results[name][0].texts
        found = Wrong()
        for scan in scans:
            read = texts.get(scan.path, ())
            if len(read) == 1 < len(scan.truth):  # all in one piece: held against all pages
                found += compare("\n".join(filter(None, scan.truth)), read[0])
                continue
            for number, truth in enumerate(scan.truth):
                if truth is not None:
                    found += compare(truth, read[number] if number < len(read) else "")
        return found

    def overhead(self, scans: Sequence[Scan]) -> tuple[float, float, float]:
        """Return seconds for each page: bare engine, further engine calls, the rest of reading."""
        pages = sum(len(scan.truth) for scan in scans)
        sums = [sum(self.bare[s.path][k] for s in scans) for k in ("first", "further", "reading")]
        return sums[0] / pages, sums[1] / pages, (sums[2] - sums[0] - sums[1]) / pages

    def tesseract(self, scans: Sequence[Scan]) -> float:
        """Return seconds for each page of Tesseract itself on our prepared pixels."""
        return sum(self.bare[s.path]["tesseract"] for s in scans) / max(
            sum(len(scan.truth) for scan in scans), 1
        )


def as_text(outcome: Outcome) -> str:
    """Return the tables."""
    names = list(outcome.results)
    parts = [
        _table("CPU seconds for each page", outcome, names, _cpu),
        _table("word error rate, % (in any order)", outcome, names, _wer),
        _table("character error rate, % (in reading order)", outcome, names, _cer),
        _overheads(outcome),
        _costs(outcome),
        _bars(outcome),
    ]
    return "\n\n".join(filter(None, parts))


def _cpu(outcome: Outcome, name: str, scans: Sequence[Scan]) -> str:
    return f"{outcome.cpu(name, scans):.2f}"


def _wer(outcome: Outcome, name: str, scans: Sequence[Scan]) -> str:
    return f"{outcome.wrong(name, scans).wer * 100:.2f}"


def _cer(outcome: Outcome, name: str, scans: Sequence[Scan]) -> str:
    return f"{outcome.wrong(name, scans).cer * 100:.2f}"


def _table(
    title: str,
    outcome: Outcome,
    names: Sequence[str],
    cell: Callable[[Outcome, str, Sequence[Scan]], str],
) -> str:
    lines = [f"{title:44}" + "".join(f"{name:>23}" for name in names)]
    for kind in (*outcome.kinds(), None):
        scans = outcome.of(None if kind is None else (kind,))
        pages = sum(len(scan.truth) for scan in scans)
        cells = "".join(f"{cell(outcome, name, scans):>23}" for name in names)
        lines.append(f"  {kind or 'all':28}{pages:>6} pages  {cells}")
    return "\n".join(lines)


def _overheads(outcome: Outcome) -> str:
    heads = "".join(f"{head:>14}" for head in ("our engine", "further", "rest", "Tesseract"))
    lines = [f"{'CPU seconds for each page':40}{heads}"]
    for kind in (*outcome.kinds(), None):
        scans = outcome.of(None if kind is None else (kind,))
        numbers = (*outcome.overhead(scans), outcome.tesseract(scans))
        lines.append(f"  {kind or 'all':38}" + "".join(f"{number:>14.3f}" for number in numbers))
    return "\n".join(lines)


def _costs(outcome: Outcome) -> str:
    pages = sum(len(scan.truth) for scan in outcome.scans)
    lines = [f"{'everything':24}{'CPU s/page':>12}{'wall s/page':>13}{'peak MB':>9}  failed"]
    for name, rounds in outcome.results.items():
        best = min(rounds, key=lambda r: r.total)
        lines.append(
            f"  {name:22}{best.total / pages:>12.2f}{best.wall / pages:>13.2f}"
            f"{max(r.peak for r in rounds) / 1e6:>9.0f}  {len(best.failed)}"
        )
    return "\n".join(lines)


def _bars(outcome: Outcome) -> str:
    if OURS not in outcome.results or RIVAL not in outcome.results:
        return ""
    lines = [f"{'against OCRmyPDF':44}{'measured':>10}{'bar':>8}"]
    for what, measured, bar in bars(outcome):
        mark = "" if measured <= bar else "  missed"
        lines.append(f"  {what:42}{measured:>10.3f}{bar:>8.2f}{mark}")
    return "\n".join(lines)


def bars(outcome: Outcome) -> list[tuple[str, float, float]]:
    """Return the bars that this material can show: what, measured, allowed."""
    found: list[tuple[str, float, float]] = []
    for dpi, bar in ((300, 0.30), (200, 0.42)):
        scans = [scan for scan in outcome.scans if scan.dpi == dpi]
        if scans:
            ours = outcome.cpu(OURS, scans)
            found.append((f"CPU, {dpi} dpi", ours / outcome.cpu(RIVAL, scans), bar))
            without = outcome.cpu(RIVAL, scans, start=False)
            found.append((f"CPU, {dpi} dpi, its start not counted", ours / without, bar))
    for kind in outcome.kinds():
        scans = outcome.of((kind,))
        rival = outcome.wrong(RIVAL, scans).wer
        if rival:
            found.append((f"word errors, {kind}", outcome.wrong(OURS, scans).wer / rival, 1.0))
    hard = [scan for scan in outcome.scans if scan.kind.startswith(HARD)]
    if hard and (rival := outcome.wrong(RIVAL, hard).wer):
        found.append(("word errors, hard kinds", outcome.wrong(OURS, hard).wer / rival, 0.7))
    first, further, rest = outcome.overhead(outcome.scans)
    everything = outcome.cpu(OURS, outcome.scans)
    found.append(("reading over our engine's first call", (first + further + rest) / first, 1.15))
    found.append(("everything over it", everything / first, 1.15))
    tesseract = outcome.tesseract(outcome.scans)
    found.append(("everything over bare Tesseract", everything / tesseract, 1.15))
    return found


def as_data(outcome: Outcome) -> dict[str, object]:
    """Return the numbers for keeping."""
    rows = []
    for kind in outcome.kinds():
        scans = outcome.of((kind,))
        first, further, rest = outcome.overhead(scans)
        rows.append(
            {
                "kind": kind,
                "pages": sum(len(scan.truth) for scan in scans),
                "engine_seconds": round(first, 3),
                "further_seconds": round(further, 3),
                "other_seconds": round(rest, 3),
                "tesseract_seconds": round(outcome.tesseract(scans), 3),
                "contenders": {
                    name: {
                        "cpu_seconds": round(outcome.cpu(name, scans), 3),
                        "cer": round(outcome.wrong(name, scans).cer, 5),
                        "wer": round(outcome.wrong(name, scans).wer, 5),
                    }
                    for name in outcome.results
                },
            }
        )
    comparable = OURS in outcome.results and RIVAL in outcome.results
    return {
        "kinds": rows,
        "bars": [
            {"what": what, "measured": round(measured, 4), "bar": bar}
            for what, measured, bar in (bars(outcome) if comparable else ())
        ],
    }
