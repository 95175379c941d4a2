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
_ONE_WITNESS = 0.01
"""How far below ``accept_at`` a ``true`` on one witness stays."""


@dataclass(frozen=True, slots=True)
class Publicity:
    """The value, or why there is none."""

    value: FoundFlag | None
    reason: Reason | None


def publicity(
    statements: Sequence[Candidate[bool]], rows: Sequence[Consulted], accept_at: float
) -> Publicity:
    """Return whether the paper is public."""
    flags = [row.public for row in rows if row.public is not None]
    if statements:
        return _stated(statements, flags, accept_at)
    return _of_rows(rows, flags, accept_at)


def _stated(
    statements: Sequence[Candidate[bool]], flags: Sequence[Candidate[bool]], accept_at: float
) -> Publicity:
    values = {one.value for one in statements}
    if len(values) > 1:
        return Publicity(
            None,
            _reason(
                ReviewCode.PUBLIC_CONTRADICTION, "statements contradict each other", statements
            ),
        )
    one = joined(statements)[0]
    names = set(one.witnesses)
    agree = [flag for flag in flags if flag.value == one.value]
    if agree:
        names.add("rows_agree")
    elif flags:
        names.add("rows_disagree")
    if not one.value:
        names.add("negative")
    choice = choose("public", [replace(one, witnesses=frozenset(names))])
    if choice is None:
        return Publicity(
            None, _reason(ReviewCode.PUBLIC_UNKNOWN, "the statement cannot be read", statements)
        )
    confidence = choice[1]
    lines = {evidence for statement in statements for evidence in statement.evidence}
    if one.value and len(lines) + len(agree) < 2:
        confidence = min(confidence, accept_at - _ONE_WITNESS)
    return Publicity(found.flag("public", choice[0], confidence), None)


def _of_rows(
    rows: Sequence[Consulted], flags: Sequence[Candidate[bool]], accept_at: float
) -> Publicity:
    if not flags:
        return Publicity(None, None)
    closed = [flag for flag in flags if not flag.value]
    if not closed and len(flags) < len(rows):
        return Publicity(
            None,
            _reason(
                ReviewCode.PUBLIC_UNKNOWN, "not every meeting says whether it is public", flags
            ),
        )
    says = not closed
    shown = closed or list(flags)
    names = (
        {"rows_alone"}
        | ({"one_row"} if len(shown) == 1 else set())
        | ({"negative"} if closed else set())
    )
    whole = Candidate(
        value=says,
        raw=" ".join(dict.fromkeys(flag.raw for flag in shown)),
        evidence=tuple(evidence for flag in shown for evidence in flag.evidence),
        legibility=min(flag.legibility for flag in shown),
        witnesses=frozenset(names),
    )
    choice = choose("public", [whole])
    if choice is None:
        return Publicity(None, _reason(ReviewCode.PUBLIC_UNKNOWN, "the rows cannot be read", flags))
    confidence = choice[1]
    if says and len(flags) < 2:
        confidence = min(confidence, accept_at - _ONE_WITNESS)
    return Publicity(found.flag("public", whole, confidence), None)


def _reason(code: ReviewCode, message: str, seen: Sequence[Candidate[bool]]) -> Reason:
    evidence: tuple[Evidence, ...] = tuple(e for one in seen for e in one.evidence)
    raw = " / ".join(dict.fromkeys(one.raw for one in seen))
    return Reason(code=code, field=FIELD, message=message, raw=raw or None, evidence=evidence)
