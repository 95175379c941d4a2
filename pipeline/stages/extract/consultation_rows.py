"""What the cells of a row of the Beratungsfolge say of its meeting."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.extraction import Candidate, Consulted, VotesFound
from pipeline.stages.extract.body_cells import body_cell
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.cells import VOTE_KINDS, GridCell, with_count
from pipeline.stages.extract.grids import named_cell
from pipeline.stages.extract.heads import head_kind
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.meeting_words import (
    BODYLIKE,
    RESULT,
    ROLE,
    body_name,
    joined_words,
    plain_result,
    top_text,
    votes_in,
)
from pipeline.stages.extract.public_words import MISREAD, TICKS, flag_of
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch, candidate

_AGENDA = re.compile(
    r"^(?:(?:TOP|Top)\.?\s*)?((?:[ÖöNI]\s?)?\d{1,3}(?:\.\d{1,3}){0,3}\.?\s?[a-f]?)$"
)
# "16.00", "18.30" in a column without a head of its own: the hour, no TOP
_HOUR = re.compile(r"^\d{1,2}\.[0-5][05]$")
_MARK = re.compile(r"^[xX×✓✔☒✗]$")


@dataclass(slots=True)
class _Reading:
    """A row while it is read."""

    body: Candidate[str] | None = None
    date: Candidate[dt.date] | None = None
    public: Candidate[bool] | None = None
    role: Candidate[str] | None = None
    agenda_item: Candidate[str] | None = None
    result: Candidate[str] | None = None
    votes: VotesFound | None = None


def row_of(cells: Sequence[GridCell], grid: Grid, pivot: int | None) -> Consulted | None:
    """Return what a row says; ``None`` where it names no body, or nothing about it."""
    seen = _Reading()
    body = named_cell(cells, grid)
    names = {"table"} | ({"headed"} if grid.headed else set())
    for cell in cells:
        if cell is not body:
            _read_cell(seen, cell, names, pivot)
    if body is not None:
        _read_body(seen, body, names, pivot)
    if seen.body is None or not _names(seen.body.value) or not _means_something(seen, grid):
        return None
    doubts = {"undated"} if grid.headed and seen.date is None else set()
    doubts |= set() if BODYLIKE.search(seen.body.value) else {"strange_body"}
    seen.body = replace(seen.body, witnesses=seen.body.witnesses | doubts)
    return Consulted(
        seen.body, seen.date, seen.public, seen.role, seen.agenda_item, seen.result, seen.votes
    )


# "VA-23/21", "2015/087": the number of the paper
_NUMBERED = re.compile(r"^\S*\d\S*[/-]\S*\d\S*$")


def _names(text: str) -> bool:
    """Tell whether a text may be a body's name: no number, no head of a column or label."""
    label = text.partition(": ")[0] if ": " in text else ""  # "Datum: Do" of a form
    return not (_NUMBERED.match(text) or head_kind(text) or label_words(label))


def _means_something(seen: _Reading, grid: Grid) -> bool:
    """Tell whether a row is a meeting: dated, or a body by its form of which something is said.

    Not ``Kreishaus, Großer Saal | 11 von 13 | 2`` below the meeting of a form; ``Fraktionen``
    without a date is one where it says ``nicht öffentlich``.
    """
    if seen.date or seen.public:
        return True
    named = seen.body is not None and BODYLIKE.search(seen.body.value) is not None
    if grid.headed and "date" in grid.heads and not named:
        return False
    if seen.role:
        return True
    return grid.headed and (seen.agenda_item is not None or seen.result is not None)


def _read_cell(seen: _Reading, cell: GridCell, names: set[str], pivot: int | None) -> None:
    """Read a cell that holds no body: date, flag and words, also where columns ran together."""
    if cell.kind in {"public_yes", "public_no"}:
        _read_tick(seen, cell, names)
        if seen.agenda_item is None and _AGENDA.match(cell.text.strip(" .,_|")):
            _read_agenda(seen, cell, names)  # a TOP that stands under the head beside its own
        return
    if cell.kind in {"role", "result"} and cell.head and _is_mark(cell.text):
        head = cell.head.trimmed(" .:")  # an x below "Empfehlung" or "Beschluss"
        seen.role = candidate(head.text, (head, *cell.parts), names | {"tick"}, raw=head.raw)
        return
    if cell.kind in VOTE_KINDS:
        seen.votes = with_count(seen.votes, cell, names)
        return
    cell = _read_date(seen, cell, names, pivot)
    cell = _read_leading_agenda(seen, cell, names)
    cell = _read_flag(seen, cell, names)
    if cell.text.strip():
        _read_words(seen, cell, joined_words([p.text for p in cell.parts]).strip(" ,;"), names)


def _is_mark(text: str) -> bool:
    bare = text.strip(" .,_|")
    return _MARK.match(bare) is not None or bare in TICKS


def _read_tick(seen: _Reading, cell: GridCell, names: set[str]) -> None:
    text = cell.text.strip(" .,_|")
    if text.lower() in {"ja", "nein"}:
        says = (cell.kind == "public_yes") == (text.lower() == "ja")
        seen.public = candidate(says, cell.parts, names | {"worded"})
        return
    if _MARK.match(text) or text in TICKS:
        heads = (cell.head,) if cell.head else ()
        parts = (*cell.parts, *heads)
        seen.public = candidate(cell.kind == "public_yes", parts, names | {"tick"}, raw=text)


# "3 Ö Kenntnisnahme", "25.1 x": columns that ran together behind the date
_LEADS_ROLE = re.compile(r"^\d{1,3}(?:\.\d{1,3})*\s+(?:[ÖN]|n?ö)\s+[A-ZÄÖÜa-zäöü]{4}")
_AGENDA_LEADS = re.compile(
    r"^(\d{1,3}(?:\.\d{1,3})*)\s+(?=[^\d\s])(?!Ja\b|Nein\b|bis\b|Uhr\b|von\b|gegen\b|[-–]\s)"
)


def _read_leading_agenda(seen: _Reading, cell: GridCell, names: set[str]) -> GridCell:
    """Read a TOP before other words of a cell; return the rest of the cell."""
    leads = cell.kind in {"agenda", "unknown"} or _LEADS_ROLE.match(cell.text) is not None
    match = _AGENDA_LEADS.match(cell.text) if leads else None
    if match is None or seen.agenda_item is not None:
        return cell
    seen.agenda_item = candidate(match[1], _within(cell.parts, 0, match.end(1)), names)
    return replace(_from(cell, match.end()), kind="unknown")


# "öffentlich Vorberatung", "nicht" / "öffentlich", "N", "ö"
_FLAG = re.compile(
    r"^[\s,;(–-]*(?P<flag>(?:nicht\s*-?\s*|Nicht\s*-?\s*|"
    r"n\.\s?)?[öÖoO0][fF]{2}entliche?[rns]?(?:\s+Sitzung)?|[öÖ]|[nN][öÖ]|N|n\.\s?[öÖ]\.)(?=$|"
    r"[\s/,(])"
)


def _read_flag(seen: _Reading, cell: GridCell, names: set[str]) -> GridCell:
    """Read whether the meeting is public; return what else the cell holds."""
    if cell.kind not in {"public", "role", "unknown", "agenda", "date"}:
        return cell
    text = cell.text
    if cell.kind == "agenda" and _AGENDA.match(text.strip()):
        return cell  # "N 4": its letter is read with the TOP
    if cell.kind == "public" and MISREAD.match(text):
        seen.public = candidate(True, cell.parts, names | {"mended"})
        return replace(cell, parts=())
    match = _FLAG.match(text)
    says = flag_of(match["flag"]) if match else flag_of(text) if len(text) < 40 else None
    if says is None:
        return cell
    start, end = match.span("flag") if match else (0, len(text))
    seen.public = candidate(says, _within(cell.parts, start, end), names | {"worded"})
    return _from(cell, end)


def _from(cell: GridCell, start: int) -> GridCell:
    """Return a cell without what has been read; its kind is open where columns ran together."""
    rest = _within(cell.parts, start, len(cell.text)) if cell.text[start:].strip(" ,;/") else ()
    kind = "unknown" if cell.kind in {"date", "public"} else cell.kind
    return replace(cell, parts=tuple(p for p in rest if p.text), kind=kind)


def _read_words(seen: _Reading, cell: GridCell, text: str, names: set[str]) -> None:
    votes = votes_in(cell.parts)
    if votes is not None:
        seen.votes = votes
    top = _TOP.fullmatch(text)
    if top and seen.agenda_item is None:  # "05.10.2021, öffentlich, TOP 9"
        seen.agenda_item = candidate(top_text(top["top"]), cell.parts, names)
        return
    agenda = cell.kind == "unknown" and _AGENDA.match(text) and not _HOUR.match(text)
    if cell.kind == "agenda" or agenda:
        _read_agenda(seen, cell, names)
    elif not (re.search(r"[^\W\d_]{3}", text) or (cell.kind == "role" and _LETTER.match(text))):
        return
    elif votes is not None and not RESULT.search(text):
        return  # "Ja 38 Nein 29 Enthaltungen 2" below "Ergebnis": votes and no more
    elif cell.kind == "result" or (
        cell.kind in {"unknown", "role", "other"} and RESULT.search(text) and not ROLE.match(text)
    ):
        if not text.endswith(":"):  # not "Vorberaten:", which leads to the body beside it
            seen.result = candidate(plain_result(text), cell.parts, names)
    elif cell.kind == "role" or (cell.kind in {"unknown", "public"} and ROLE.match(text)):
        _read_role(seen, cell, text, names)


def _read_role(seen: _Reading, cell: GridCell, text: str, names: set[str]) -> None:
    """Read a role, and what stands behind it: ``Vorberatung, nö``."""
    flagged = _FLAGGED.match(text)
    says = flag_of(flagged["flag"] or flagged["word"]) if flagged else None
    if flagged and says is not None:
        text = flagged["role"]
        seen.public = seen.public or candidate(says, cell.parts, names | {"worded"})
    seen.role = candidate(_TOWARDS.sub("", text).strip(" :"), cell.parts, names)


# "V", "K" below "Art": Vorberatung, Kenntnisnahme; "Ö" and "N" say whether it is public
_LETTER = re.compile(r"^(?![ÖN])[A-Z]$")
# "Vorberatung, nö", "Empfehlung nichtöffentlich", where columns ran together
_FLAGGED = re.compile(
    r"^(?P<role>.{4,}?)(?:\s*[,;/–]\s*(?P<flag>[nN]?[öÖ]|N|n\.\s?ö\.?)\.?|"
    r"\s*[\s,;/–(]\s*(?P<word>(?:nicht[\s-]?)?öffentlich)\)?)$"
)
_TOP = re.compile(r"(?:TOP|Top|Punkt)\.?\s?(?P<top>(?:[ÖN]\s?)?\d{1,3}(?:\.\d{1,3}){0,3})")
# "Zur Beratung an:", "Vorberatung im": a role that leads to its body
_TOWARDS = re.compile(r"\s+(?:an|im|in|in der|durch)(?:\s+de[nm]|\s+die|\s+das)?\s*:?$")


def _read_agenda(seen: _Reading, cell: GridCell, names: set[str]) -> None:
    """Read ``3``, ``25.1``, ``Ö 5.3`` (which says that the item is public), ``N 2``."""
    text = cell.text.strip()
    match = _AGENDA.match(text)
    if not match:
        return
    seen.agenda_item = candidate(top_text(match[1]), cell.parts, names)
    if seen.public is None and re.match(r"^[ÖN]\s?\d", match[1]):
        seen.public = candidate(match[1][0] == "Ö", cell.parts, names | {"agenda_letter"})


def _read_date(seen: _Reading, cell: GridCell, names: set[str], pivot: int | None) -> GridCell:
    """Read a date, also a wrapped one (``12.`` / ``03.2012``); return what else the cell holds."""
    if seen.date is not None or cell.kind == "other":
        return cell  # "vertagt auf 09.02.2023" below "Bemerkungen"
    for item in dates_in(cell.text):
        value = item.date(pivot)
        if value is not None:
            more = {"mended"} if item.mended else set()
            seen.date = candidate(value, _within(cell.parts, item.start, item.end), names | more)
            return _from(cell, item.end)
    return cell


def _within(parts: Sequence[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    cut, at = [], 0
    for part in parts:
        low, high = max(start - at, 0), min(end - at, len(part.text))
        if low < high:
            cut.append(Stretch(part.line, part.start + low, part.start + high).trimmed())
        at += len(part.text) + 1
    return tuple(cut)


def _read_behind(seen: _Reading, cell: GridCell, start: int, names: set[str]) -> None:
    """Read what stands behind the date in a body's cell: ``, TOP 5.2``, ``(Vorberatung)``."""
    parts = tuple(part.trimmed(" ,;:()–-") for part in _within(cell.parts, start, len(cell.text)))
    rest = replace(cell, kind="unknown", parts=tuple(part for part in parts if part.text))
    if rest.parts:
        rest = _read_flag(seen, rest, names)
        _read_words(seen, rest, rest.text.strip(" ,;"), names)


def _read_body(seen: _Reading, cell: GridCell, names: set[str], pivot: int | None) -> None:
    """Read a body cell; what shares it is cut off: ``Stadtrat (öffentlich) 22.10.2013``."""
    text = cell.text
    end = len(text)
    for item in dates_in(text):
        value = item.date(pivot)
        if value is not None and seen.date is None:
            seen.date = candidate(value, _within(cell.parts, item.start, item.end), names)
            end = item.start
            _read_behind(seen, cell, item.end, names)
            break
    read = body_cell(_within(cell.parts, 0, end))
    seen.body = body_name(read.name, names)
    flag = " ".join(part.text for part in read.flag)
    says = flag_of(flag) if flag else None
    if seen.public is None and says is not None:
        seen.public = candidate(says, read.flag, names | {"worded"})
    if seen.role is None and read.role:
        seen.role = candidate(" ".join(p.text for p in read.role), read.role, names)
    if seen.result is None and read.result:
        seen.result = candidate(" ".join(p.text for p in read.result), read.result, names)
    if seen.agenda_item is None and read.agenda:
        top = " ".join(p.text for p in read.agenda)
        seen.agenda_item = candidate(top, read.agenda, names)
