"""The boxes of a form: questions that are answered by yes or no, and belong to no section."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.layout import Table
from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.units import Unit, is_answer

# "Finanzielle Auswirkungen   nein ☐  ja ☒", "Klimarelevanz? ja / nein": boxes of a form.
# "Ja: 24, Nein: 29": votes, not boxes.
_COUNTED = re.compile(r"(?i)\b(?:ja|nein)\b\W{0,3}\d|\d\W{0,2}(?:x )?(?:ja|nein)\b|stimmen\b")
_FEWEST = 2
"""Rows of a Beratungsfolge at least."""
_YES, _NO = re.compile(r"(?i)\bja\b"), re.compile(r"(?i)\bnein\b")


# "Ja-Stimmen | Nein-Stimmen | Enthaltungen", "Anwesend 8 von 9 | Ja | Nein": a box to be filled
# in after the meeting. Under a heading of its own it is a section.
_VOTES = re.compile(
    r"(?i)^(?:(?:ja|nein)(?:-?stimmen)?:?\s?\d*|enth(?:altung(?:en)?)?\.?|gegenstimmen|anwesend|dafür"
    r"|dagegen"
    r"|stimmberechtigt|einstimmig|ergebnis|beschlossen|abgelehnt|vertagt"
    r"|(?:mit )?(?:stimmen)?mehr(?:heit(?:lich)?)?"
    r"|abweichend|(?:laut|lt\.) beschlussvorschlag|\W*\w{0,2}\W*|\d+ ?(?:von|v\.)"
    r" ?\d+|[\d/]+)[:.]?$"
)
# "11 : 0" beside the text of a Beschlußbuch
_RATIO = re.compile(r"^\d{1,2}\s?:\s?\d{1,2}$")
_VOTED = re.compile(r"(?i)abstimmung|beschlussfassung|stimmen")
_COURSE = re.compile(r"(?i)^(?:geplante )?(?:beratungsfolge|beratungsgang|beratungsergebnis)")
# Over the columns of a Beratungsfolge: a body and its day.
_BODY, _DAY = (
    re.compile(r"(?i)^(?:gremium|ausschuss|organ|beratungsfolge|sitzung$)\b"),
    re.compile(r"(?i)^(?:datum|termin|am|sitzung(?:s(?:datum|termin|tag)| am)|tag)\b"),
)


# "Zur Mitzeichnung an:" | "Bearbeitungsvermerke …": who saw it, in boxes below the text (Ulm).
_NOTED = re.compile(
    r"(?i)^(?:zur )?(?:mitzeichnung|bearbeitungsvermerk|sichtvermerk|bekanntgabe|kenntnisnahme an)"
)


def is_noted(unit: Unit) -> bool:
    """Tell whether a unit is a table of notes on a paper's way through the offices."""
    lines = [cell.lines[0].text for cell in unit.table.cells if cell.lines] if unit.table else []
    return any(map(_NOTED.match, lines))


def in_course(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is a Beratungsfolge behind the text, or the heading right above it."""
    if is_course(units[index]) or _is_meeting(index, units):
        return True
    named = units[index].table is None and bool(_COURSE.match(units[index].text))
    follows = units[index + 1 : index + 2]
    return named and units[index].words <= 4 and any(map(is_course, follows))


# "08.06.2021 - TOP 1 nicht öffentlich" below "Ältestenrat" (Talheim)
_MEETING = re.compile(
    r"^\d{1,2}\. ?\d{1,2}\. ?\d{2,4}\b\W{0,5}(?:TOP\b.{0,8}\W*)?(?:nicht ?)?(?:öffentlich)?$"
)
_BODY_WORDS = 7
"""Words of a body's name at most."""


def _is_meeting(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is the line of a meeting among the text, or the body named above it."""
    unit, above = units[index], units[index - 1] if index > 0 else None
    if above is not None and _says_when(unit) and _names(above):
        return True
    return _names(unit) and any(map(_says_when, units[index + 1 : index + 2]))


def _says_when(unit: Unit) -> bool:
    told = unit.text.endswith("öffentlich") or "TOP" in unit.text
    return unit.table is None and told and _MEETING.match(unit.text) is not None


def _names(unit: Unit) -> bool:
    short = unit.table is None and len(unit.lines) == 1 and unit.words <= _BODY_WORDS
    return short and unit.text[:1].isupper() and unit.text[-1:].isalpha()


def is_course(unit: Unit) -> bool:
    """Tell whether a unit is the table of a Beratungsfolge, by the heads of its columns."""
    if unit.table is None or unit.table.rows < _FEWEST:
        return False
    heads = [line.text for cell in unit.table.row(0) for line in cell.lines[:1]]
    return any(map(_BODY.match, heads)) and any(map(_DAY.match, heads))


def is_vote_box(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is a table of votes, empty or filled in, without a heading of its own."""
    headed = index > 0 and bool(_VOTED.search(units[index - 1].text[:40]))
    return not headed and is_ballot(units[index])


def is_ballot(unit: Unit) -> bool:
    """Tell whether a unit is a table of nothing but votes: ``Ja | Nein | Enthaltungen``."""
    table = unit.table
    if table is None:
        return False
    texts = [line.text for cell in table.cells for line in cell.lines]
    both = any(map(_YES.search, texts)) and any(map(_NO.search, texts))
    both = both or {"beschlossen", "abgelehnt"} <= {text.lower() for text in texts}
    counted = bool(texts) and all(map(_RATIO.match, texts))
    return counted or (both and all(map(_VOTES.match, texts)))


def in_form(index: int, units: Sequence[Unit]) -> bool:
    """Tell whether a unit is a form's boxes, or the question above them."""
    unit = units[index]
    asked = unit.table is None and unit.words <= 8 and index + 1 < len(units)
    return is_form(unit) or is_vote_box(index, units) or (asked and is_answer(units[index + 1]))


# "nein", "ja, 18.500 Euro im Jahr": an answer offered
_OFFERED = re.compile(r"(?i)^\W{0,3}(?P<said>ja|nein)\b")


def _is_asking(table: Table) -> bool:
    """Tell whether a table asks in each row, and offers yes and no in most (Noris).

    ``Kosten: | nein | ja, 18.500 Euro im Jahr``, ``Diversity: | nicht berührt | berührt``.
    """
    asked = [row for row in map(table.row, range(table.rows)) if row and row[0].lines]
    said = [_offered(line.text for cell in row[1:] for line in cell.lines) for row in asked]
    named = all(row[0].lines[-1].text[-1:] in ":?" for row in asked)
    return named and 2 * sum(said) > len(asked)


def _offered(texts: Iterable[str]) -> bool:
    """Tell whether lines offer yes and no, one of them without a word more: no votes."""
    found = [(text, match["said"].lower()) for text in texts if (match := _OFFERED.match(text))]
    bare = any(text.strip().lower() == said for text, said in found)
    return bare and {said for _, said in found} == {"ja", "nein"}


def is_form(unit: Unit) -> bool:
    """Tell whether a unit is a form's boxes: every row of it offers yes and no."""
    if is_answer(unit):
        return True
    if unit.table is not None and _is_asking(unit.table):
        return True
    if unit.table is None:
        rows = [unit.text] if unit.words <= 16 and not is_prose(unit) else []
    else:
        table = unit.table
        rows = [
            " ".join(line.text for cell in table.row(r) for line in cell.lines)
            for r in range(table.rows)
        ]
    answers = [bool(_YES.search(row)) + bool(_NO.search(row)) for row in rows]
    sure = unit.table is not None or sum(answers) > len(answers)
    return bool(answers) and min(answers) > 0 and sure and not _COUNTED.search(" ".join(rows))
