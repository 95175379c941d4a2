"""Public or not: explicit statements, ticked boxes, and the words of table cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from models.extraction import Candidate
from models.geometry import Box
from models.layout import Line
from models.page import CheckBox
from pipeline.stages.extract.fields import below, same_row, values
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

# "nicht öffentlich", "nicht- öffentlich", "n.ö.", "vertraulich"; OCR: "nicht offentlich"
_NO = r"(?:nicht\s*-?\s*(?:[öo0]|oe)ffentliche?[rsn]?|nicht[öo]ff\.?|n\.\s?[öo]\.|vertraulich)"
_YES = r"(?:(?:[öo0]|oe)ffentliche?[rsn]?|[öo]ff\.)"
_BOTH = re.compile(
    rf"{_YES}\s*(?:/|und|oder|u\.)\s*{_NO}|{_NO}\s*(?:/|und|oder|u\.)\s*{_YES}", re.IGNORECASE
)
_SAYS = re.compile(rf"(?<![\w])(?P<no>{_NO})(?!\w)|(?<![\w-])(?P<yes>{_YES})(?!\w)", re.IGNORECASE)
# a whole line: "öffentlich", "Öffentliche Sitzung", "(öffentlich)", "7 öffentlich"
_STATES = re.compile(
    rf"^[\W_]*(?:\d{{1,3}}(?:\.\d*)?\s+)?(?:Die Vorlage ist |in |Status:?\s*)?(?P<flag>{_NO}|"
    rf"{_YES})"
    r"(?:\s+(?:Sitzung|Vorlage|Drucksache|Teil|Beratung|Beschlussvorlage|Mitteilungsvorlage|"
    r"Berichtsvorlage|Informationsvorlage|Behandlung|Tagesordnung|Anfrage|zu behandeln|"
    r"bekannt\w*))*"
    r"(?:\s*\([^)]*\)|\s+(?:des|der)\s+[A-ZÄÖÜ][\w -]{3,60}|\s*[-–,]\s*[\d.: ]+Uhr)?[\W_]*$",
    re.IGNORECASE,
)
# "Anfrage im Sinne von § 33a GeschO (öffentlich)", "zur Beratung in öffentlicher Sitzung"
_IN_LINE = re.compile(
    rf"\((?P<a>{_NO}|{_YES})\)\s*$|\b(?:in|der|zur|die|einer|\d\.)\s+(?:\w+te\s+)?"
    rf"(?P<b>{_NO}|{_YES})\s+Sitzung\b|"
    rf"(?:vorlage|drucksache|antrag|anfrage)\b(?:\s+\S*\d\S*)?\s+(?P<c>{_NO}|{_YES})\s*$",
    re.IGNORECASE,
)
TICKS = frozenset("☒☑✓✔✗✘⊠")
_EMPTY = frozenset("☐□▢")


# "- öffentlich -", "(nicht öffentlich)": what stands behind the type of a paper
STATEMENT = re.compile(rf"^\s*[-–(]?\s*(?:{_NO}|{_YES})\s*[-–)]?(?=\s|$)", re.IGNORECASE)


def is_statement(text: str) -> bool:
    """Tell whether a line says whether something is public and no more, with or without boxes.

    Not ``Öffentliche Toiletten in der Innenstadt``.
    """
    bare = re.sub(r"[☐□▢☒☑✓✔✗✘⊠]", " ", text).strip()
    if flag_of(text) is not None and len(bare) < 4:
        return True
    one = _STATES.match(bare) is not None or _IN_LINE.search(bare) is not None
    return (one and len(bare) < 60) or not re.sub(
        rf"(?:{_NO}|{_YES}|[\W\d_x])+", "", bare, flags=re.IGNORECASE
    )


def flag_of(text: str) -> bool | None:
    """Return what a table cell or a field says: ``ö``, ``nö``, ``N``, ``nicht öffentlich``."""
    bare = text.strip(" .:()")
    if bare in {"ö", "Ö", "oe", "Oe", "OE", "öff", "Öff"}:
        return True
    if bare.lower() in {"nö", "n", "n.ö", "noe", "nicht öff", "nichtöff"} and bare != "n":
        return False
    if _BOTH.search(text):
        return None
    says = {_says(text, match) for match in _SAYS.finditer(text)}
    return says.pop() if len(says) == 1 else None


def _says(text: str, match: re.Match[str]) -> bool | None:
    """Return what a match says; ``None`` where a word before may be a misread "nicht"."""
    if match["no"]:
        return False
    before = re.search(r"([^\W\d_]{3,7})[\s-]*$", text[: match.start()])
    doubtful = before is not None and before[1].lower() not in {
        "ist",
        "sitzung",
        "status",
        "behandlung",
    }
    return None if doubtful else True


def publics(sheet: Sheet, kept_out: set[int]) -> tuple[Candidate[bool], ...]:
    """Return every statement of the head; ``kept_out`` are lines of the Beratungsfolge."""
    found = [*_ticked(sheet, kept_out)]
    used = {tuple(c.evidence) for c in found}
    both = {id(line) for line in sheet.head if _BOTH.search(line.text)}
    boxed = {id(line) for line in sheet.head if _boxes_by(sheet, line)}
    for item in (*_labelled(sheet, kept_out | boxed), *_stated(sheet, kept_out | both | boxed)):
        if tuple(item.evidence) not in used:
            used.add(tuple(item.evidence))
            found.append(item)
    return tuple(guarded(sheet, item) for item in found)


# "nicht", "nicht-" at the end of a line, also misread: what a wrapped "öffentlich" goes on from
_NOT = re.compile(
    r"(?:^|\s)(?P<word>[nNmr][ilIj1!]?[ceo]?[hb]?[tfl1]|[nN][ilIj1!][ceo][hb][tfl1]|NICHT)\s?-?$"
)


def guarded(sheet: Sheet, found: Candidate[bool]) -> Candidate[bool]:
    """Return a ``true`` as ``false`` where "nicht" stands above or before it in its column."""
    if not found.value:
        return found
    first = found.evidence[0]
    for line in (*sheet.head, *sheet.furniture, *sheet.closing):
        match = _NOT.search(line.text) if line.page == first.page else None
        if match is None:
            continue
        word = Stretch(line, match.start("word"), match.end("word"))
        if _leads_to(word.box, first.box):
            evidence = (word.evidence, *found.evidence)
            raw = f"{word.raw} {found.raw}"
            return replace(found, value=False, raw=raw, evidence=evidence)
    return found


def _leads_to(word: Box, flag: Box) -> bool:
    """Tell whether a word stands directly above a flag, or before it in the same row."""
    height = max(flag.height, 6.0)
    above = -0.5 * height < flag.top - word.bottom < 0.9 * height
    column = min(word.x1, flag.x1) - max(word.x0, flag.x0) > 0 or abs(word.x0 - flag.x0) < 12
    level = abs(word.middle[1] - flag.middle[1]) < 0.5 * height
    return (above and column) or (level and 0 <= flag.x0 - word.x1 + 2 < 14)


def _labelled(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[bool]]:
    """Yield ``Status: öffentlich (Vorlage für Öffentlichkeit freigegeben)``."""
    for value in values(sheet, "public", wrapped=True):
        part = value.parts[0]
        match = _SAYS.search(part.text)
        if (
            id(part.line) in kept_out
            or match is None
            or match.start() > 3
            or _BOTH.search(part.text)
        ):
            continue
        stretch = Stretch(part.line, part.start + match.start(), part.start + match.end())
        yield candidate(bool(match["yes"]), (stretch,), {"labelled", "head"})


def _stated(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[bool]]:
    """Yield lines that say nothing else: ``öffentlich``, ``Nichtöffentliche Sitzung``."""
    lines = [o for o in (*sheet.head, *sheet.furniture, *_opening(sheet)) if id(o) not in kept_out]
    for line in lines:
        furniture = any(line is other for other in sheet.furniture)
        names = {"furniture"} if furniture else {"head"}
        match = _STATES.match(line.text)
        if match:
            before = _nicht_above(lines, line)
            parts = [Stretch(line, match.start("flag"), match.end("flag"))]
            if before is not None:
                parts.insert(0, Stretch.whole(before).trimmed(" -"))
            says = before is None and flag_of(match["flag"]) is True
            told = re.search(r"Sitzung|Tagesordnung|Teil\b", line.text, re.IGNORECASE)
            meeting = {"of_meeting"} if told else set()
            yield candidate(says, parts, names | {"stated"} | meeting)
            continue
        inner = _IN_LINE.search(line.text)
        if inner:
            group = next(name for name in "abc" if inner[name])
            stretch = Stretch(line, inner.start(group), inner.end(group))
            meeting = {"of_meeting"} if group == "b" else set()
            yield candidate(
                flag_of(inner[group]) is True, (stretch,), names | {"in_line"} | meeting
            )


# "Öffentliche Tagesordnung - 18:30 Uhr", "Die Vorsitzende eröffnet die dritte öffentliche Sitzung"
_OPENS = re.compile(
    rf"^(?:{_YES}|{_NO})\s+(?:Sitzung|Tagesordnung)\b|\beröffnet\b.*\bSitzung\b", re.IGNORECASE
)


def _opening(sheet: Sheet) -> list[Line]:
    """Return the body's first lines that say whether the meeting they tell of is public."""
    return [line for line in sheet.body[:8] if _OPENS.search(line.text)]


def _nicht_above(lines: list[Line], line: Line) -> Line | None:
    """Return the line ``nicht`` or ``nicht-`` that a wrapped ``öffentlich`` goes on from."""
    for other in lines:
        if re.fullmatch(r"(?:nicht|NICHT|Nicht)\s*-?", other.text.strip()) and (
            below(lines, other) is line
            or (same_row(other, line) and other.box.x1 <= line.box.x0 + 2)
        ):
            return other
    return None


def _ticked(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[bool]]:
    """Yield the statement whose check box is ticked, drawn or printed: ``☒ öffentlich``."""
    for line in sheet.head:
        if id(line) in kept_out:
            continue
        for match in _SAYS.finditer(line.text):
            says = bool(match["yes"])
            stretch = Stretch(line, match.start(), match.end())
            mark = _printed_mark(line.text, match)
            box = None if mark is not None else _drawn_box(sheet, stretch)
            if mark or (box is not None and box.checked):
                names = {"ticked", "head"} | (
                    {"doubtful_box"} if box and box.confidence < 0.7 else set()
                )
                yield candidate(says, (stretch,), names)


def _printed_mark(text: str, match: re.Match[str]) -> bool | None:
    """Return whether a printed box beside the word is ticked; ``None`` where there is none."""
    before, after = text[: match.start()].rstrip()[-1:], text[match.end() :].lstrip()[:1]
    if re.search(r"[☐□▢☒☑✗✘⊠]\s*$", text) and not re.match(r"^\s*[☐□▢☒☑✗✘⊠]", text):
        sign = after  # boxes stand behind their words: "öffentlich ☒  nichtöffentlich ☐"
    else:
        sign = before
    if sign in TICKS:
        return True
    return False if sign in _EMPTY else None


def _boxes_by(sheet: Sheet, line: Line) -> bool:
    """Tell whether boxes, drawn or printed, stand beside the words ``öffentlich`` of a line."""
    return any(
        _printed_mark(line.text, match) is not None
        or _drawn_box(sheet, Stretch(line, match.start(), match.end())) is not None
        for match in _SAYS.finditer(line.text)
    )


def _drawn_box(sheet: Sheet, stretch: Stretch) -> CheckBox | None:
    """Return the check box that stands directly before or behind a word."""
    page = sheet.layout.pages[stretch.line.page - sheet.layout.pages[0].number]
    word, middle = stretch.box, stretch.box.middle[1]
    row = [b for b in page.checkboxes if b.box.top - 3 <= middle <= b.box.bottom + 3]
    left = [b for b in row if 0 <= word.x0 - b.box.x1 + 3 < 24]
    right = [b for b in row if 0 <= b.box.x0 - word.x1 + 3 < 24]
    if left:
        return max(left, key=lambda b: b.box.x1)
    return min(right, key=lambda b: b.box.x0) if right else None
