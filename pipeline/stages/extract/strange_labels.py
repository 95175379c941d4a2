"""Labels that no list holds, known by their place: ``Rubrum: Ausbau der Lindenallee``.

A form of another city or decade announces its fields with words of its own. What makes a label of
them is how they are set: white behind them that is wider than a blank, the lines of the value at an
edge of their own, other labels above or below at the same edge, smaller type.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.echo import Echo, is_organ
from pipeline.stages.extract.fields import below, beside, same_row
from pipeline.stages.extract.labels import Label, fold
from pipeline.stages.extract.once import once
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.sheet import Labelled, Sheet

# "Rubrum:", "Gegenstand des Papiers:", "Sachv.:"; a title may have a colon of its own
_WORDED = re.compile(r"^\W{0,2}(?P<words>[^\W\d_][^:;?!()\d„“\"]{2,34}?)\s?:(?=\s|$)")
_MOST = 4
"""Words of a label that a colon ends."""
_FEW = 2
"""Words of a label that nothing but white ends."""
# How German names what a paper is about: "Sachbetreff", "Verhandlungsgegenstand", "Vorlagenthema"
_TOPIC = re.compile(
    r"[a-z]*(?:betreff|betr|betrifft|betreffend|gegenstand|thema|titel|bezeichnung|rubrum|"
    r"ueberschrift|angelegenheit|stichwort|vorhaben|sache|inhalt|massnahme|projekt)"
    r"(?:der[a-z]*|des[a-z]*)?"
)
_OF_TABLES = frozenset({"body", "agenda", "session", "role", "result", "votes", "attachments"})
_WIDE = 1.2
"""White, in type sizes, that sets a label apart where no colon does."""
_SMALLER = 1.25
"""How much larger than its label a value is where type alone tells them apart."""


def names_topic(words: str) -> bool:
    """Tell whether words are of those that announce what a paper is about: ``Sachbetreff``."""
    return _TOPIC.fullmatch(fold(words)) is not None


@once
def strange_labels(sheet: Sheet, echo: Echo) -> tuple[Labelled, ...]:
    """Return the lines of the first page's head that begin with a label which no list holds."""
    page = sheet.layout.pages[0].number
    heads = _heads_of_cells(sheet)
    found = []
    for line in sheet.head:
        known = line.page != page or sheet.label(line) is not None or _is_value(sheet, line)
        if known or printed_type(line.text) or line.text.startswith("hier"):
            continue
        whole = id(line) in heads or _stands_alone(sheet, line, echo)
        end = len(line.text) if whole else label_end(sheet, [line, *_next(sheet, line)], echo)
        if end:
            found.append(Labelled(_label(line.text, end), line))
    return tuple(found)


def _label(text: str, end: int) -> Label:
    rest = text[end:].strip(" .:_")
    return Label("strange", 0, end, len(text), text[:end].rstrip().endswith(":"), alone=not rest)


def _next(sheet: Sheet, line: Line) -> list[Line]:
    following = below(sheet.head, line, reach=1.1)
    return [following] if following is not None else []


def _is_value(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line stands beside a label: ``Gegenstand   Vergabe: Lieferung eines …``."""
    return any(
        item.label.alone and same_row(item.line, line) and item.line.box.x1 <= line.box.x0 + 2
        for item in sheet.labels
    )


def _stands_alone(sheet: Sheet, line: Line, echo: Echo) -> bool:
    """Tell whether a line is a label and no more: by its colon, by its column, by smaller type.

    Not ``Umfahrung Hagsfeld:`` / ``Variante 2 gleichberechtigt planen``, of which the text speaks.
    """
    worded = _WORDED.match(line.text)
    if worded is not None and worded.end() == len(line.text):
        words, following = worded["words"], _next(sheet, line)
        if len(words.split()) > _MOST or beside(sheet.head, line) is not None:
            return len(words.split()) <= _MOST
        lone = names_topic(words) or _in_column(sheet, line) or is_small_label(line, following)
        other = bool(following) and following[0].bold != line.bold
        return not echo.hears(words) and (lone or other)
    if len(line.text) > 30 or len(line.text.split()) > _FEW or re.search(r"\d", line.text):
        return False
    beside_it = beside(sheet.head, line) is not None
    return (beside_it and _in_column(sheet, line)) or is_small_label(line, _next(sheet, line))


def _in_column(sheet: Sheet, line: Line) -> bool:
    """Tell whether a lone label stands close above or below a line, at its own edge."""
    return any(
        item.line.page == line.page
        and item.label.start == 0
        and item.label.alone
        and abs(item.line.box.x0 - line.box.x0) < 5
        and abs(item.line.box.top - line.box.top) < 5 * line.box.height
        for item in sheet.labels
    )


def is_small_label(line: Line, following: Sequence[Line]) -> bool:
    """Tell whether a word in small type stands over larger type, or an underlined over a plain one.

    ``Anlangend`` / ``Promenade - Erneuerung der Beleuchtung``.
    """
    if not following or len(line.text.split()) > _FEW or len(line.text) > 30:
        return False
    value = following[0]
    small = value.size > _SMALLER * line.size
    ruled = line.underlined and not value.underlined and line.bold >= value.bold
    return (small or ruled) and abs(value.box.x0 - line.box.x0) < 6 and len(value.text.split()) > 1


def _heads_of_cells(sheet: Sheet) -> set[int]:
    """Return the first lines of cells in tables whose cells begin with labels, values below.

    ``Fachbereich`` / ``StA 65 | Datum`` / ``21.08.2014 | Verhandlungspunkt`` / ``Sanierung der …``.
    """
    found: set[int] = set()
    for table in sheet.tables:
        tall = [cell for cell in table.cells if len(cell.lines) > 1]
        known = [c for c in tall if (label := sheet.label(c.lines[0])) and label.alone]
        if len(known) >= 2 and 2 * len(known) >= len(tall):
            found |= {
                id(cell.lines[0]) for cell in tall if len(cell.lines[0].text.split()) <= _MOST
            }
    return found


def label_end(sheet: Sheet, block: Sequence[Line], echo: Echo) -> int:
    """Return where the title begins in a block whose first line has a label of its own; else 0.

    ``Rubrum: Ausbau der Lindenallee``, not ``Klärschlamm: Beitritt zur Verwertungsgesellschaft``.
    """
    line = block[0]
    worded, apart = _WORDED.match(line.text), _apart(line)
    if worded is None or worded.end() == len(line.text):
        return apart if apart and _is_set_as_label(sheet, block, apart) else 0
    words, end = worded["words"], worded.end()
    if len(words.split()) > _MOST:
        return 0
    if names_topic(words) or apart == end or _hangs(block, end) or _is_cut(words):
        return end
    if len(words.split()) > 1 or any(is_organ(word) for word in words.split()):
        return 0
    usual = sorted(o.size for o in (*sheet.body, *sheet.head))
    large = line.size > 1.12 * usual[len(usual) // 2]
    if large or echo.hears(words):
        return 0
    return end if _is_set_as_label(sheet, block, end) else 0


def _is_cut(label: str) -> bool:
    """Tell whether a word is cut short, as labels are: ``Sachv.:``."""
    return re.fullmatch(r"[A-ZÄÖÜ][a-zäöü]+\.", label) is not None


def of_people(sheet: Sheet) -> set[int]:
    """Return lines with a person behind a label: ``Referentin: Dr. Karin Lohwasser``."""
    found = set()
    for person in sheet.of(Kind.PERSON, sheet.head):
        worded = _WORDED.match(person.line.text)
        if worded is not None and 0 <= person.parts[0].start - worded.end() < 8:
            found.add(id(person.line))
    return found


def _apart(line: Line) -> int:
    """Return where the first words end that white parts from the rest of their line.

    ``Kurzname   Grundhafter Ausbau der Lindenallee``.
    """
    words = line.words
    if len(words) < 3 or sum(len(w.text) for w in words) != len(line.text.replace(" ", "")):
        return 0
    gaps = [two.box.x0 - one.box.x1 for one, two in pairwise(words)]
    at = next((i for i, gap in enumerate(gaps[:_FEW]) if gap > _WIDE * line.size), None)
    if at is None or any(re.search(r"\d", w.text) for w in words[: at + 1]):
        return 0
    end = sum(len(word.text) for word in words[: at + 1])
    return [index for index, sign in enumerate(line.text) if sign != " "][end - 1] + 1


def _hangs(block: Sequence[Line], end: int) -> bool:
    """Tell whether the second line of a block stands below what is behind the label."""
    if len(block) < 2:
        return False
    first, second = block[0], block[1]
    letters, seen = len(first.text[:end].replace(" ", "")), 0
    for word in first.words:
        if seen >= letters:
            return abs(word.box.x0 - second.box.x0) < 6 and second.box.x0 - first.box.x0 > 12
        seen += len(word.text)
    return False


def _is_set_as_label(sheet: Sheet, block: Sequence[Line], end: int) -> bool:
    """Tell whether first words are set as a label: others at their edge, or the value hangs."""
    line = block[0]
    if not line.text[0].isupper() or not line.text[end:].strip()[:1].isupper():
        return False
    at_edge = any(_is_alike(sheet, item, line) for item in sheet.labels)
    return at_edge or _hangs(block, end) or names_topic(line.text[:end])


def _is_alike(sheet: Sheet, item: Labelled, line: Line) -> bool:
    """Tell whether a known label with its value in its row stands at the edge of a line."""
    place = item.line
    return (
        abs(place.box.x0 - line.box.x0) < 5
        and item.label.start == 0
        and item.label.colon >= (":" in line.text)
        and item.label.key not in _OF_TABLES
        and place is not line
        and place.page == line.page
        and (not item.label.alone or beside(sheet.head, place) is not None)
    )
