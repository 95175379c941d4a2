"""The only meeting of a paper, with what the head and the minutes say of it outside its row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Candidate, Consulted
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.fields import values
from pipeline.stages.extract.meeting_words import RESULT, ROLE, top_text, votes_in
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.treatment import of_meeting

# "TOP5", "TOP 3.1 Bebauungsplan", "Tagesordnungspunkt 4", "Traktandum 3", "zu Punkt 6 der
# Tagesordnung"
_TOP = re.compile(
    r"(?:^|\b[Zz]um?\s)(?:TOP|Top|Tagesordnungspunkt|Traktandum|Punkt(?=\s\d+\s(?:n?[öÖ]\s)?der\s(?:Tagesordnung|TO)\b))"
    r"\s?:?\s?(?P<number>(?:[ÖN]\s?)?\d{1,3}(?:\.\d+)*)(?![\w.]*\d)"
)


_AGENDA = 2
"""Lines that begin with a TOP from which on they are the items of a meeting, not of a paper."""

# "Abstimmungsergebnis: mehrheitlich angenommen, Ja: 14, Nein: 3, Enthaltungen: 1"
_OUTCOME = re.compile(
    r"^(?:Abstimmungsergebnis|Beschlussergebnis|Abstimmung|"
    r"Ergebnis)\s*:\s*(?P<result>[a-zäöü][a-zäöüß ]{4,50}?)?\s*(?:[,;(]|$|(?=\d|Ja))"
)


def _is_whole(result: str) -> bool:
    """Tell a result from the beginning of a sentence: ``mehrheitlich gegen die``."""
    runs_on = re.search(r"\b(?:die|der|den|das|von|mit|gegen|bei|und)\s*$", result)
    return RESULT.search(result) is not None and runs_on is None


def _numbered(sheet: Sheet, row: Consulted) -> Consulted:
    """Return the meeting with the TOP of a field: ``TOP`` above ``Ö 4``."""
    value = next(iter(values(sheet, "agenda")), None)
    if row.agenda_item is not None or value is None:
        return row
    part = value.parts[0].trimmed()
    if not re.fullmatch(r"(?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?[a-h])?", part.text):
        return row
    return replace(row, agenda_item=candidate(top_text(part.text), (part,), {"labelled"}))


def _dated(sheet: Sheet, row: Consulted, pivot: int | None) -> Consulted:
    """Return the meeting of an extract with its ``Datum: Do, 04.12.2014`` beside ``TOP:``."""
    parts = {
        id(v.parts[0].line): v.parts[0] for v in values(sheet, "date") if dates_in(v.parts[0].text)
    }
    if row.date is not None or len(parts) != 1 or not any(values(sheet, "agenda")):
        return row
    (part,) = parts.values()
    item = dates_in(part.text)[0]
    value = item.date(pivot)
    place = Stretch(part.line, part.start + item.start, part.start + item.end)
    return replace(row, date=candidate(value, (place,), {"labelled"})) if value else row


_RESULT = 4
"""Words of the longest result of a field: ``geändert beschlossen``."""


def _purposed(sheet: Sheet, row: Consulted) -> Consulted:
    """Return the meeting with role and result of fields: ``Zweck`` beside ``Bericht``."""
    role = next((v.parts[0].trimmed() for v in values(sheet, "role")), None)
    if row.role is None and role is not None and ROLE.fullmatch(role.text):
        row = replace(row, role=candidate(role.text, (role,), {"labelled"}))
    result = next((v.parts[0].trimmed() for v in values(sheet, "result")), None)
    short = result is not None and len(result.text.split()) <= _RESULT
    if row.result is None and result is not None and short and _is_whole(result.text):
        row = replace(row, result=candidate(result.text, (result,), {"labelled"}))
    return row


def _lettered(row: Consulted) -> Consulted:
    """Return the meeting with what the letter of its TOP says: ``Ö 4``, ``N 2``."""
    top = row.agenda_item
    if row.public is not None or top is None or not re.match(r"[ÖN]\s?\d", top.value):
        return row
    public = Candidate(
        value=top.value[0] == "Ö",
        raw=top.raw,
        evidence=top.evidence,
        legibility=top.legibility,
        witnesses=frozenset({"agenda_letter"}),
    )
    return replace(row, public=public)


def _treated(sheet: Sheet, row: Consulted, statements: Sequence[Candidate[bool]]) -> Consulted:
    """Return the meeting with what a caption says of it: ``Behandlung   nichtöffentlich``."""
    said = {one.value: one for one in statements if of_meeting(sheet, one)}
    if row.public is not None or len(said) != 1:
        return row
    (one,) = said.values()
    doubts = one.witnesses & {"doubtful_box"}
    return replace(row, public=replace(one, witnesses=frozenset({"beside", "labelled"}) | doubts))


def of_one_meeting(
    sheet: Sheet,
    rows: tuple[Consulted, ...],
    statements: Sequence[Candidate[bool]],
    pivot: int | None,
) -> tuple[Consulted, ...]:
    """Return the only meeting with what the head and the minutes say of it outside its row."""
    if len(rows) != 1:
        return tuple(_lettered(row) for row in rows)
    row = rows[0]
    said = next((one for one in statements if "of_meeting" in one.witnesses), None)
    if row.public is None and said is not None:
        row = replace(row, public=replace(said, witnesses=frozenset({"sentence", "worded"})))
    tops = [line for line in (*sheet.head, *sheet.body) if _TOP.match(line.text)]
    for line in sheet.head if len(tops) < _AGENDA else ():
        match = _TOP.search(line.text)
        if match and row.agenda_item is None:
            place = Stretch(line, match.start("number"), match.end("number"))
            top = top_text(match["number"])
            row = replace(row, agenda_item=candidate(top, (place,), {"labelled"}))
    row = _lettered(_numbered(sheet, _purposed(sheet, _dated(sheet, row, pivot))))
    row = _treated(sheet, row, statements)
    lines = (*sheet.head, *sheet.body, *sheet.closing)
    outcomes = [line for line in lines if _OUTCOME.match(line.text)]
    for line in outcomes if len(outcomes) == 1 else ():
        match = _OUTCOME.match(line.text)
        if match and row.result is None and row.votes is None:
            at = next(i for i, other in enumerate(lines) if other is line)
            row = replace(row, votes=votes_in([Stretch.whole(o) for o in lines[at : at + 2]]))
            if match["result"] and _is_whole(match["result"]):
                place = Stretch(line, match.start("result"), match.end("result")).trimmed()
                row = replace(row, result=candidate(place.text, (place,), {"labelled"}))
    return (row,)
