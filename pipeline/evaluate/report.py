"""The evaluation as a person and as a program reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from pydantic import ValidationError

from models.paper import CouncilPaper
from pipeline.errors import UsageError
from pipeline.evaluate.totals import (
    MEASURES,
    Rate,
    calibration,
    calibration_error,
    grouped,
    measured,
    sure_and_wrong,
)
from pipeline.evaluate.truth import load_truths
from pipeline.evaluate.verdicts import Held, Verdict, hold

SHORT = {
    "cer": "character error rate",
    "wer": "word error rate",
    "number": "number",
    "title": "title",
    "kind": "kind",
    "public": "public",
    "date": "date",
    "cons.": "consultations F1",
    "sign.": "signatories F1",
    "refs": "references F1",
    "att.": "attachments F1",
    "s.kind": "sections.kind F1",
    "s.text": "sections with exact bounds",
    "acc.": "accepted without review",
}
"""Columns of the table by group."""

GROUPS: dict[str, Callable[[Held], str]] = {
    "kind of scan": lambda one: one.kind,
    "city": lambda one: one.city,
    "decade": lambda one: one.decade,
}


def hold_all(out: Path, truth: Path) -> tuple[Held, ...]:
    """Hold every record below ``out`` against the truth at the same place below ``truth``.

    A scan ``truth/erfurt/clean.pdf`` belongs to the record ``out/erfurt/clean.pdf.json``; a record
    that is missing counts as one that says nothing.
    """
    held = []
    for folder, known in load_truths(truth):
        place = out / folder.relative_to(truth)
        for scan in known.scans:
            path = place / f"{scan.file}.json"
            record = _record(path) if path.is_file() else None
            held.append(hold(record, known, scan, str(folder.relative_to(truth))))
    return tuple(held)


def _record(path: Path) -> CouncilPaper:
    try:
        return CouncilPaper.model_validate_json(path.read_bytes())
    except ValidationError as exc:
        msg = f"{path} is not a record of schema version 1: {exc.errors()[0]['msg']}"
        raise UsageError(msg) from exc


def as_data(held: Sequence[Held]) -> dict[str, object]:
    """Return the evaluation as plain data for JSON."""
    bins = calibration(held)
    return {
        "records": sum(one.present for one in held),
        "scans": len(held),
        "papers": len({one.paper for one in held}),
        "rates": [asdict(measured(name, held)) for name in MEASURES],
        "by": {
            title: {
                name: {short: MEASURES[long](group) for short, long in SHORT.items()}
                for name, group in grouped(held, key).items()
            }
            for title, key in GROUPS.items()
        },
        "calibration": [asdict(one) for one in bins],
        "calibration_error": calibration_error(bins),
        "sure_and_wrong": [_row(one, verdict) for one, verdict in sure_and_wrong(held)],
        "wrong": [_row(one, v) for one in held for v in one.verdicts if not v.right],
    }


def _row(one: Held, verdict: Verdict) -> dict[str, object]:
    said = asdict(verdict)
    said["evidence"] = [place.model_dump(mode="json") for place in verdict.evidence]
    return {"paper": one.paper, "file": one.file, **said}


def as_text(held: Sequence[Held], *, errors: bool) -> str:
    """Return the evaluation as tables for a terminal; ``errors`` adds every wrong value."""
    return "\n".join((*totals(held), *_named(held, errors=errors)))


def totals(held: Sequence[Held]) -> Iterator[str]:
    """Yield the lines that name no value of any paper: all that may be seen of set-aside papers."""
    present = sum(one.present for one in held)
    yield f"{present} records of {len(held)} scans of {len({one.paper for one in held})} papers"
    yield ""
    for name in MEASURES:
        yield _rate_line(measured(name, held))
    for title, key in GROUPS.items():
        yield ""
        yield f"{title:16}{'n':>4}" + "".join(f"{short:>8}" for short in SHORT)
        for name, group in grouped(held, key).items():
            values = (MEASURES[long](group) for long in SHORT.values())
            yield f"{name[:15]:16}{len(group):4}" + "".join(
                f"{_share(value):>8}" for value in values
            )
    yield ""
    yield from _calibration_lines(held)
    yield ""
    yield f"wrong with a confidence above 0.8: {len(sure_and_wrong(held))}"


def _named(held: Sequence[Held], *, errors: bool) -> Iterator[str]:
    yield from (_error_line(one, verdict) for one, verdict in sure_and_wrong(held))
    if errors:
        yield ""
        yield "every wrong value:"
        yield from (_error_line(one, v) for one in held for v in one.verdicts if not v.right)


def _rate_line(rate: Rate) -> str:
    if rate.value is None:
        return f"{rate.name:34}      –"
    interval = "" if rate.low is None else f"   [{rate.low:.3f}, {rate.high:.3f}]"
    return f"{rate.name:34} {rate.value:6.3f}{interval}"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _calibration_lines(held: Sequence[Held]) -> Iterator[str]:
    bins = calibration(held)
    yield "confidence    values   right    share"
    for one in bins:
        yield f"{one.mean:10.3f}{one.count:10}{one.right:8}{one.right / one.count:9.3f}"
    error = calibration_error(bins)
    yield f"calibration error (10 bins): {_share(error)}"


def _error_line(one: Held, verdict: Verdict) -> str:
    sure = "" if verdict.confidence is None else f" ({verdict.confidence:.2f})"
    said = f"read {verdict.read!r}, true {verdict.truth!r}"
    return f"  {one.paper}/{one.file}  {verdict.field}{sure}: {said}"
