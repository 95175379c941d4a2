"""The title: announced by a label, or the block that stands out in the head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from models.extraction import Candidate
from models.layout import Line
from pipeline.stages.extract.echo import Echo, echo_of
from pipeline.stages.extract.fields import Value, below, beside, goes_on, under, values
from pipeline.stages.extract.once import once
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.strange_labels import label_end, of_people, strange_labels
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.title_cells import cell_titles
from pipeline.stages.extract.title_leaves import leaf_titles
from pipeline.stages.extract.title_lines import is_free, is_near, kept_from_titles
from pipeline.stages.extract.title_signs import ITEM, places_of, signs_of
from pipeline.stages.extract.title_strange import merged, strange_titles
from pipeline.stages.extract.title_subjects import parts_by_type, subject_of
from pipeline.stages.extract.title_text import (
    OF_SITTING,
    cleaned,
    here,
    is_worded,
    joined,
    mended_title,
    names_nothing,
    without_type,
)

# "TOP5 Erneuerung der Wasserleitung", "TOP 3: Bebauungsplan", "Tagesordnungspunkt 4",
# "Punkt 4b Ankauf", "Trakt. 9 Parkraum", "3.1.2 Antrag", "Nr. 271 Errichtung einer Wandelhalle"
_AGENDA = re.compile(
    r"^(?:(?:TOP|Top|Tagesordnungspunkt|Punkt)\s?\d{1,3}[a-z]?(?:\.\d+)?\s*[.:)]?\s+(?=\S)|"
    r"[A-ZÄÖÜ][a-zäöü]{2,5}\.\s\d{1,2}[a-z]?\.?\s+(?=[A-ZÄÖÜ][a-zäöüß]{3})|"
    r"(?:[A-Z]r\.\s?\d{1,4}|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+(?=[A-ZÄÖÜ]))"
)
# "584     Bebauungsplan": the number of an item of minutes, set apart by white
_APART = re.compile(r"^\d{1,4}\.?\s+(?=[A-ZÄÖÜ])")
_BIG = 12.5
"""Points of type that is larger than running text."""
_POOR = frozenset({"aside", "corner", "sentence", "below_label"})


def titles(sheet: Sheet, kept_out: set[int]) -> tuple[Candidate[str], ...]:
    """Return the candidates for the title, the announced ones first."""
    echo = echo_of(sheet)
    announced = (_announced(sheet, value) for value in values(sheet, "title", wrapped=True))
    known = [found for found in announced if found]
    strange = () if known else tuple(strange_titles(sheet, kept_out, echo))
    cells = () if known or strange else tuple(cell_titles(sheet, kept_out, echo))
    leaves = (_block(sheet, lines, kept_out, echo) for lines in leaf_titles(sheet.tables))
    return (
        *known,
        *(replace(found, witnesses=found.witnesses | {"leaf"}) for found in leaves if found),
        *cells,
        *merged(strange, tuple(_blocks(sheet, kept_out, echo))),
    )


def _announced(sheet: Sheet, value: Value) -> Candidate[str] | None:
    """Return what stands behind, beside or below ``Betreff:``, ``Titel der Drucksache:``."""
    parts = [part for part in cleaned(value.parts) if part.text]
    if value.item.place.text.rstrip(" :").endswith("/"):
        return None  # "Gegenstand / Vortrag / Beschluß": the head of a column
    if not parts or (value.label.text.lower().startswith(("art", "inhalt")) and not value.colon):
        return None
    parts = [*without_type(parts), *here(sheet, value, parts[-1])]
    text = joined([part.text for part in parts])
    lines = [part.line for part in parts]
    if not is_worded(text) or (OF_SITTING.search(text) and names_nothing(sheet, lines, text)):
        return None  # "Tagesordnung Punkt" / "5 der öffentlichen Sitzung am 14. März 2018"
    text, mended = mended_title(sheet, text)
    names = mended | {"labelled", "labelled_" + value.how, *signs_of(sheet, lines, text)}
    return candidate(text, parts, names | ({"colon"} if value.colon else set()))


def _blocks(sheet: Sheet, kept_out: set[int], echo: Echo) -> Iterator[Candidate[str]]:
    """Yield blocks of the head that no label announces and that are no form, address or table."""
    kept_out = kept_from_titles(sheet, kept_out)
    strange = {id(i.line) for i in strange_labels(sheet, echo) if i.label.alone}
    kept_out = kept_out | _field_values(sheet) | strange | of_people(sheet)
    free = [line for line in sheet.head if id(line) not in kept_out and is_free(sheet, line)]
    years = [o for o in sheet.head if id(o) not in kept_out and _YEARS.match(o.text)]
    grouped = [*_grouped(free, years, sheet.previous)]
    found = [_with_echo(c, echo) for b in grouped if (c := _block(sheet, b, kept_out, echo))]
    runs = [part for block in grouped for part in parts_by_type(block)]
    mixed = {line.box.rounded() for run in runs for line in run}
    parts = [_with_echo(c, echo) for b in runs if (c := _block(sheet, b, kept_out, echo))]
    likely = [c for c in found if not c.witnesses & _POOR and "length" in c.witnesses]
    for item in found:
        more = set()
        if len(likely) == 1 and item is likely[0] and item.evidence[0].box not in mixed:
            more = {"sole"} | ({"neighbour"} if any(is_near(item, o) for o in free) else set())
        yield replace(item, witnesses=item.witnesses | more)
    for item in parts:
        yield replace(item, witnesses=item.witnesses | {"part"})


def _with_echo(found: Candidate[str], echo: Echo) -> Candidate[str]:
    """Return a candidate with what the running text says of it."""
    return replace(found, witnesses=found.witnesses | echo.signs(found.value))


def _field_values(sheet: Sheet) -> set[int]:
    """Return the lines below lone labels: ``Dienststelle:`` / ``Wirtschaftsförderung`` / title.

    Where the values stand below the labels and the title right below them, only the label says
    where the title begins.
    """
    strange = (i for i in sheet.labels if i.label.key in {"other", "counter"})
    lone = [i for i in strange if i.label.alone and i.label.colon]
    found = set()
    for item in lone:
        line = under(sheet.head, item.line, item.line.box, 0.8)
        if line is not None and beside(sheet.head, item.line) is None and len(line.text) <= 60:
            found.add(id(line))
    return found


def _block(
    sheet: Sheet, block: Sequence[Line], kept_out: set[int], echo: Echo
) -> Candidate[str] | None:
    skipped, start = subject_of(block)
    block = block[skipped:]
    begun = Stretch(block[0], start, len(block[0].text)) if start else _after_agenda(block[0])
    label = 0 if begun.start else label_end(sheet, block, echo)
    begun = Stretch(block[0], label, begun.end).trimmed() if label else begun
    parts = cleaned((begun, *(Stretch.whole(line) for line in block[1:])))
    text = joined([part.text for part in parts])
    if not is_worded(text) or len(text) < 8 or (ITEM.match(text) and "?" in text):
        return None  # "1. Wie entwickelten sich die Fallzahlen?": what the paper asks
    if names_nothing(sheet, block, text):
        return None  # "Mitglieder des Hauptausschusses"
    text, mended = mended_title(sheet, text)
    names = mended | signs_of(sheet, block, text) | places_of(sheet, block, kept_out)
    names |= {"agenda_item"} if _AGENDA.match(block[0].text) or _is_apart(block[0]) else set()
    names |= {"unlabelled"} if label else set()
    size = sum(line.size for line in block) / len(block)
    return candidate(text, parts, names | ({"large"} if size >= 1.1 * _usual(sheet) else set()))


def _after_agenda(line: Line) -> Stretch:
    """Return a line without the ``TOP 5`` that it begins with."""
    agenda = _AGENDA.match(line.text) or (_APART.match(line.text) if _is_apart(line) else None)
    start = agenda.end() if agenda else _after_type(line.text)
    return Stretch(line, start, len(line.text))


_HERE = re.compile(r"^hier\s?:\s*(?=\S)")


def _after_type(text: str) -> int:
    """Return where a title begins that a type or ``hier:`` announces: ``Antrag: Trinkbrunnen``."""
    here = _HERE.match(text)
    seen = printed_type(text)
    colon = re.match(r"\s?:\s+(?=\S)", text[seen.end :]) if seen and not seen.misread else None
    return here.end() if here else seen.end + colon.end() if seen and colon else 0


def _is_apart(line: Line) -> bool:
    """Tell whether white wider than a blank stands behind a line's first word."""
    if len(line.words) < 3:
        return False
    first, second = line.words[0].box, line.words[1].box
    return second.x0 - first.x1 > 0.75 * line.size


# "… im Kindergartenjahr" / "2003/2004": the rest of a title, not a beginning
_YEARS = re.compile(r"^(?:18|19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?[.)\"“”]*$")


def _grouped(
    lines: Sequence[Line], rests: Sequence[Line], over: Mapping[int, Line]
) -> Iterator[list[Line]]:
    """Yield runs of lines that go on with one another; none begins with one of ``rests``."""
    every = (*lines, *rests)
    taken: set[int] = set()
    agenda = [line for line in lines if _AGENDA.match(line.text)]
    for first in (*agenda, *lines):
        if id(first) in taken:
            continue
        block = [first]
        x0 = _after_agenda(first).box.x0
        while True:
            following = below(every, block[-1], reach=1.1)
            if following is None or id(following) in taken or _AGENDA.match(following.text):
                break
            if not any(goes_on(block[-1], following, edge) for edge in (x0, first.box.x0)):
                break
            block.append(following)
        above = _cut_above(block[0], over)
        block = [above, *block] if above is not None and id(above) not in taken else block
        taken.update(id(line) for line in block)
        yield block


def _cut_above(first: Line, over: Mapping[int, Line]) -> Line | None:
    """Return the line above that a block is the rest of: no title begins small or with a dash.

    ``Zum Beschluss des Stadtrates vom 23.04.2020`` / ``– Umgestaltung des Rudeltplatzes –``.
    """
    above = over.get(id(first))
    if (
        above is None
        or not re.match(r"^(?:[a-zäöüß]|[–-]\s)", first.text)
        or _HERE.match(first.text)
    ):
        return None
    seen = printed_type(above.text)
    if seen is not None and seen.end == len(above.text):
        return None  # "Stellungnahme" / "zur Beschlussvorlage 613/098/2022 …"
    alike = (above.bold, above.underlined) == (first.bold, first.underlined)
    set_off = first.bold or first.underlined or first.size > _BIG
    near = 0.85 < above.size / max(first.size, 1.0) < 1.18 and goes_on(above, first, above.box.x0)
    return above if alike and set_off and near else None


@once
def _usual(sheet: Sheet) -> float:
    sizes = sorted(line.size for line in sheet.body) or sorted(line.size for line in sheet.head)
    return sizes[len(sizes) // 2] if sizes else 10.0
