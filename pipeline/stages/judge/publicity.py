"""Public or not: an explicit statement decides, else the rows; contradiction is unknown.

A false ``true`` is the dearest error there is: on one statement alone it stays below ``accept_at``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.evidence import Evidence, FoundFlag
from models.extraction import Candidate, Consulted
from models.kinds import ReviewCode
from models.paper import Reason
from pipeline.stages.judge import found
from pipeline.stages.judge.model import choose, joined

FIELD = "metadata.public"
_WITNESSES = 2
"""Independent witnesses that a ``true`` needs; a label beside certain (not OCRed) words is one."""
_CERTAIN = 0.9995
_ONE_WITNESS = 0.01
"""How far below ``accept_at`` a ``true`` on one witness stays."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the paper says of itself: a candidate, or why there is none."""

    candidate: Candidate[bool] | None = None
    count: int = 0
    """How many independent witnesses say it."""
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Publicity:
    """The value, or why there is none."""

    value: FoundFlag | None
    reason: Reason | None


def publicity(heard: Said, accept_at: float) -> Publicity:
    """Return whether the paper is public."""
    choice = choose("public", [heard.candidate]) if heard.candidate else None
    if heard.candidate is None:
        return Publicity(None, heard.reason)
    if choice is None:
        unread = "what is said of it cannot be read"
        return Publicity(None, _reason(ReviewCode.PUBLIC_UNKNOWN, unread, [heard.candidate]))
    confidence = choice[1]
    if heard.candidate.value and heard.count < _WITNESSES:
        confidence = min(confidence, accept_at - _ONE_WITNESS)
    return Publicity(found.flag("public", heard.candidate, confidence), None)


def said(statements: Sequence[Candidate[bool]], rows: Sequence[Consulted]) -> Said:
    """Return what statements say, else what the rows of the Beratungsfolge say."""
    flags = [row.public for row in rows if row.public is not None]
    return _stated(statements, flags) if statements else _of_rows(rows, flags)


def _stated(statements: Sequence[Candidate[bool]], flags: Sequence[Candidate[bool]]) -> Said:
    if len({one.value for one in statements}) > 1:
        told = "statements contradict each other"
        return Said(reason=_reason(ReviewCode.PUBLIC_CONTRADICTION, told, statements))
    one = joined(statements)[0]
    names = set(one.witnesses)
    agree = [flag for flag in flags if flag.value == one.value]
    if agree:
        names.add("rows_agree")
    elif flags:
        names.add("rows_disagree")
    if not one.value:
        names.add("negative")
    lines = {evidence for statement in statements for evidence in statement.evidence}
    certain = any("labelled" in s.witnesses and s.legibility >= _CERTAIN for s in statements)
    if len(lines) + len(agree) + certain < _WITNESSES:
        names.add("one_witness")
    whole = replace(one, witnesses=frozenset(names))
    return Said(whole, len(lines) + len(agree) + certain)


def _of_rows(rows: Sequence[Consulted], flags: Sequence[Candidate[bool]]) -> Said:
    if not flags:
        return Said()
    closed = [flag for flag in flags if not flag.value]
    if not closed and len(flags) < len(rows):
        told = "not every meeting says whether it is public"
        return Said(reason=_reason(ReviewCode.PUBLIC_UNKNOWN, told, flags))
    shown = closed or list(flags)
    told_by = {"rows_alone": True, "one_row": len(shown) == 1, "negative": bool(closed)}
    whole = Candidate(
        value=not closed,
        raw=" ".join(dict.fromkeys(flag.raw for flag in shown)),
        evidence=tuple(evidence for flag in shown for evidence in flag.evidence),
        legibility=min(flag.legibility for flag in shown),
        witnesses=frozenset(name for name, there in told_by.items() if there)
        | frozenset(
            name
            for flag in shown
            for name in flag.witnesses
            if name.startswith("page_") or name == "mended"
        ),
    )
    certain = len(flags) == 1 and flags[0].legibility >= _CERTAIN
    return Said(whole, len(flags) + certain)


def _reason(code: ReviewCode, message: str, seen: Sequence[Candidate[bool]]) -> Reason:
    evidence: tuple[Evidence, ...] = tuple(e for one in seen for e in one.evidence)
    raw = " / ".join(dict.fromkeys(one.raw for one in seen))
    return Reason(code=code, field=FIELD, message=message, raw=raw or None, evidence=evidence)
