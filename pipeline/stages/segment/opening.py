"""Which heading begins the body: a section's, and not the paper's type over its title."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from models.kinds import SectionKind
from models.layout import Cell
from pipeline.stages.segment.catalogue import fold
from pipeline.stages.segment.headings import Heading
from pipeline.stages.segment.kinship import akin, is_plain
from pipeline.stages.segment.likely import LIKELY
from pipeline.stages.segment.prose import is_prose
from pipeline.stages.segment.series import series_of
from pipeline.stages.segment.signs import is_salutation
from pipeline.stages.segment.units import ITEM, Unit
from pipeline.stages.segment.weighing import marked

_FEW_WORDS, _LEAST_TITLE, _BETWEEN = 4, 4, 4
"""Words of a heading unknown, of a title above it at least, and units that it may stand over."""
_SURE = 0.9
"""Likeness from which a heading needs no running text below it to begin the body."""


def opens_body(heading: Heading, units: Sequence[Unit], headings: Sequence[Heading] = ()) -> bool:
    """Tell whether a heading can be the body's first: known, or followed by running text."""
    if heading.kind in (None, SectionKind.ANLAGEN):
        return False  # over the first text stands the title; attachments are named in the head too
    if heading.kind is SectionKind.FAZIT and _over_items(heading, headings):
        return False
    text = units[heading.index].text
    short = len(text.split()) <= _FEW_WORDS and not any(map(str.isdigit, text))
    resolves = (heading.index, heading.index + 1) if short else (heading.index,)
    if any(h.resolution and h.index in resolves for h in headings):
        return True  # "Der Rat möge beschließen:", or "Inhalt des Antrages" right above it
    if heading.kind is SectionKind.SONSTIGE or heading.likeness < _SURE:
        after = units[heading.index + 1 : heading.index + 2]
        listed = heading.kind is SectionKind.SONSTIGE and any(ITEM.match(u.text) for u in after)
        told = () if _is_subject(heading, units) else after
        return listed or any(map(is_prose, told))
    typed = _over_fields(heading, units) or _is_type(heading, units)
    if typed or _over_title(heading, units, headings):
        return False
    if heading.kind in _KIND_LINES and heading.inline:
        # "Ergänzungsantrag: DIE LINKE.": the type and who moves it, in the title block; so is the
        # subject of a letter: "Antrag: Priorisierte Sportentwicklungsplanung"
        told = units[heading.index : heading.index + (1 if _is_subject(heading, units) else 2)]
        return any(map(is_prose, told))
    return _is_followed(heading, units)


def _is_subject(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a type stands over the salutation: what the letter is about.

    ``Stellungnahme zur Haushaltskonsolidierung: Listen möglicher Einsparungen``.
    """
    below = units[heading.index + 1 : heading.index + 2]
    typed = heading.kind in _KIND_LINES and heading.inline
    return typed and any(is_salutation(unit.text) for unit in below)


def _over_items(heading: Heading, headings: Sequence[Heading]) -> bool:
    """Tell whether ``Ergebnis:`` stands over all the minutes (Erlangen): over items, no text."""
    below = next((h for h in headings if h.index == heading.index + 1), None)
    counted = below is not None and bool(below.numbering) and below.rank < heading.rank
    return counted or any(h.series == "top" for h in headings)


def _is_followed(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether below a word that is also a type of papers stands what such a section holds."""
    report = fold(units[heading.index].text) == "bericht"  # of whom, and on what, stands below
    if report and not heading.inline:
        return any(map(is_prose, units[heading.index + 1 : heading.index + 3]))
    if heading.kind in _KIND_LINES and not heading.inline:
        after = units[heading.index + 1 : heading.index + 3]
        counted = bool(after) and bool(series_of(after[0].text))  # "Antwort" over "Zu Frage 1"
        listed = any(ITEM.match(unit.text) for unit in after[:1])
        told = any(map(is_prose, after[: 2 if counted else 1]))
        return bool(heading.numbering) or listed or told
    return True


# "Gegenstand: Benennung der Uckerpromenade": the title's label stands in the title block.
_TITLED = re.compile(r"(?i)^(?:gegenstand|betreff|betrifft|betr\.?|titel|thema)\s?:")


def _over_title(heading: Heading, units: Sequence[Unit], headings: Sequence[Heading]) -> bool:
    """Tell whether a heading is the paper's type over its title: ``Beschluß Nr. B 118/95``.

    The title's label follows, or what is called the same opens the text further down; in between
    there is nothing but names and fields.
    """
    below = next((h for h in headings if h.index > heading.index and _is_known(h)), None)
    end = below.index if below is not None else len(units)
    between = units[heading.index + 1 : end]
    if any(map(is_prose, [units[heading.index], *between])) or heading.numbering:
        return False
    if any(_TITLED.match(unit.text) for unit in between):
        return True
    again = below is not None and below.kind is heading.kind and bool(between)
    again = again and units[heading.index].text[-1] != ":"
    return again and not any(ITEM.match(unit.text) for unit in between)


def _is_known(heading: Heading) -> bool:
    return heading.kind not in (None, SectionKind.SONSTIGE)


# "Bericht" / "des Haupt- und Finanzausschusses"; "Beschluß Nr. B 118/95"
_GOES_ON = re.compile(r"^(?:des|der|zum|zur|über|an den|an die|vom) ")
_NUMBERED = re.compile(r"\bNr\.? ?\S*\d|\d/\d")


def _is_type(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether a heading is the paper's type: the line below goes on with it, or its number.

    Below a number running text must follow at once, as in minutes: ``Beschluss Nr. 12``.
    """
    after = units[heading.index + 1] if heading.index + 1 < len(units) else None
    if heading.inline or after is None:
        return False
    if after.table is None and _GOES_ON.match(after.text) and not is_prose(after):
        return True
    numbered = bool(_NUMBERED.search(units[heading.index].text)) and not heading.numbering
    return numbered and not is_prose(after)


def _over_fields(heading: Heading, units: Sequence[Unit]) -> bool:
    """Tell whether labels and their values stand right below: ``Beschluss`` as the paper's type."""
    after = units[heading.index + 1] if heading.index + 1 < len(units) else None
    if (
        after is None
        or after.table is None
        or heading.inline
        or units[heading.index].text[-1] == ":"
    ):
        return False
    table = after.table
    labels = [r for r in range(table.rows) if _labelled(table.row(r))]
    return len(labels) >= 2 and 2 * len(labels) >= table.rows


def _labelled(row: Sequence[Cell]) -> bool:
    return bool(row) and any(line.text.endswith(":") for line in row[0].lines)


# Words that stand over the title block as the paper's type, and over a section as its heading.
_KIND_LINES = frozenset(
    {SectionKind.ANTRAG, SectionKind.ANFRAGE, SectionKind.ANTWORT, SectionKind.STELLUNGNAHME}
)


def headed_before(start: int, units: Sequence[Unit], headings: Sequence[Heading]) -> int:
    """Return where the body begins: with a heading unknown that is set as the first known one.

    ``Grund der Vorlage`` (Wuppertal) stands below a title in the same type, over a line of its own,
    with as much white above it as the next heading has. A title has another above it at most.
    """
    at = {heading.index: heading for heading in headings}
    known = at.get(start)
    if known is None or known.inline or not marked(known.style):
        return start
    for index in range(start - 2, max(0, start - _BETWEEN - 1), -1):
        heading, unit = at.get(index), units[index]
        between = units[index + 1 : start]
        if unit.page != units[start].page or any(u.table is not None for u in between):
            return start
        if heading is None or heading.kind is not None or heading.style != known.style:
            continue
        title = at.get(index - 1)
        titled = title is not None and title.style[1] == known.style[1]
        titled = titled and units[index - 1].words >= _LEAST_TITLE
        short = unit.words <= _FEW_WORDS and not any(map(str.isdigit, unit.text))
        level = abs(unit.box.x0 - units[start].box.x0) < 0.5 * unit.lines[0].size
        if titled and short and level and unit.above >= 0.8 * units[start].above:
            return index
    return start


# "Beschlussvorlage", "Informationsdrucksache": the type of the paper stands over its title block
_TYPE = re.compile(
    r"(?i)(?:vorlage|drucksache|mitteilung|antrag|anfrage|niederschrift|protokoll|auszug|bericht"
    r"|einladung|bekanntgabe|beschlu(?:ss|ß)|tagesordnung)[:.]?$"
)
# "Betreff: …", "Gegenstand der Vorlage"
_SUBJECT = re.compile(r"(?i)\b(?:betr(?:eff|ifft)?\b|gegenstand\b|thema:|titel\b)")
_NO_TITLE = 2
"""Words of a line that is hardly a title."""
_TITLE_WORDS, _FIELDS, _LARGER = 3, 4, 1.12
"""Words of a title at least, lines of a table of fields, and a title's type against a heading's."""


def opened_by_form(start: int, units: Sequence[Unit], headings: Sequence[Heading]) -> int:
    """Return where the body begins: with a heading unknown that is set as those further down.

    ``Ziel und Zweck`` over text, with the margin, the white and the type of ``Begründung`` below
    it. The title stands above it; between it and what was taken for the first of the body there
    is nothing but text.
    """
    later = [h for h in headings if h.index >= start and not h.inline and not h.resolution]
    for heading in headings:
        if heading.index >= start:
            break
        if heading.kind is None and not heading.inline and _opens_by_form(heading, units, later):
            at = {h.index for h in headings}
            between = range(heading.index + 1, start)
            if all(_of_body(units[i]) or i in at for i in between) and _is_titled(
                heading.index, units, at
            ):
                return heading.index
    return start


def _opens_by_form(heading: Heading, units: Sequence[Unit], later: Sequence[Heading]) -> bool:
    unit = units[heading.index]
    follows = units[heading.index + 1 : heading.index + 2]
    told = any(is_prose(u) or ITEM.match(u.text) for u in follows)
    if not told or not is_plain(unit) or _TYPE.search(unit.text) or _SUBJECT.search(unit.text):
        return False
    kin = [h for h in later if akin(heading.form, h.form, first=True)]
    if unit.words > _NO_TITLE:  # longer ones may be the title: they need the colon of the others
        kin = [h for h in kin if h.form.colon is heading.form.colon]
    return len(kin) > 1 or any(h.is_sure for h in kin)


def _of_body(unit: Unit) -> bool:
    return unit.table is not None or is_prose(unit) or bool(ITEM.match(unit.text))


def _is_titled(index: int, units: Sequence[Unit], headings: Collection[int]) -> bool:
    """Tell whether a title can stand above a unit: a line that stands out, or among fields."""
    for above in range(index):
        unit = units[above]
        lines = unit.lines if unit.table is not None else unit.lines[:1]
        fields = unit.table is not None and len(unit.lines) >= _FIELDS
        if fields or any(_SUBJECT.match(line.text) for line in lines):
            return True
        line = unit.lines[0] if unit.lines and unit.table is None else None
        told = line is not None and (
            line.bold
            or line.underlined
            or above in headings
            or line.size > _LARGER * units[index].lines[0].size
        )
        if told and unit.words >= _TITLE_WORDS and not _TYPE.search(unit.text):
            return True
    return units[index].text.endswith(":")


_ALONE = 0.95
"""How likely a line must head a section where no heading further down vouches for it."""


def likely_before(start: int, units: Sequence[Unit], headings: Sequence[Heading]) -> int:
    """Return where the body begins: with the headings right above it that look like some.

    ``Darum geht es`` over the first text, in a paper whose headings are on no list, set as one
    further down. Not ``Baumpflanzungen auf Schulhöfen`` over all the text: that is the title.
    """
    at = {heading.index: heading for heading in headings}
    later = [h for h in headings if h.index >= start and not h.inline and not h.resolution]
    while start > 1 and (above := at.get(start - 1)) is not None:
        kin = any(akin(above.form, h.form, first=True) for h in later)
        kin = kin or (not later and above.likely >= _ALONE)
        if above.likely < LIKELY or not kin or not _is_titled(start - 1, units, at):
            break
        start -= 1
    return start
