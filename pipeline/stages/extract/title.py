"""The title: announced by a label, or the block that stands out in the head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from models.extraction import Candidate
from models.layout import Line
from models.mention import Label as Kind
from models.running_text import join
from pipeline.stages.extract.echo import Echo, echo_of, names_no_subject
from pipeline.stages.extract.fields import Value, below, beside, goes_on, under, values
from pipeline.stages.extract.law_signs import with_law_signs
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.spelling import mended_words
from pipeline.stages.extract.stretch import Stretch, candidate, without_noise
from pipeline.stages.extract.title_leaves import leaf_titles
from pipeline.stages.extract.title_lines import is_free, is_near, kept_from_titles
from pipeline.stages.extract.title_signs import ITEM, PAIRED, places_of, signs_of
from pipeline.stages.extract.votes import mended_numbers

# "TOP5 Erneuerung der Wasserleitung", "TOP 3: Bebauungsplan", "Tagesordnungspunkt 4",
# "3.1.2 Antrag", "Nr. 271 Errichtung einer Wandelhalle"
_AGENDA = re.compile(
    r"^(?:(?:TOP|Top|Tagesordnungspunkt|Punkt)\s?\d{1,3}(?:\.\d+)?\s*[.:)]?\s+(?=\S)|"
    r"(?:[A-Z]r\.\s?\d{1,4}|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+(?=[A-ZÄÖÜ]))"
)
# "584     Bebauungsplan": the number of an item of minutes, set apart by white
_APART = re.compile(r"^\d{1,4}\.?\s+(?=[A-ZÄÖÜ])")
_BIG = 12.5
"""Points of type that is larger than running text."""
_POOR = frozenset({"aside", "corner", "sentence", "below_label"})


def titles(sheet: Sheet, kept_out: set[int]) -> tuple[Candidate[str], ...]:
    """Return the candidates for the title, the announced ones first."""
    announced = (_announced(sheet, value) for value in values(sheet, "title", wrapped=True))
    leaves = (_block(sheet, lines, 99.0, kept_out) for lines in leaf_titles(sheet.tables))
    return (
        *(found for found in announced if found),
        *(replace(found, witnesses=found.witnesses | {"leaf"}) for found in leaves if found),
        *_blocks(sheet, kept_out),
    )


def _announced(sheet: Sheet, value: Value) -> Candidate[str] | None:
    """Return what stands behind, beside or below ``Betreff:``, ``Titel der Drucksache:``."""
    parts = [part for part in _cleaned(value.parts) if part.text]
    if value.item.place.text.rstrip(" :").endswith("/"):
        return None  # "Gegenstand / Vortrag / Beschluß": the head of a column
    if not parts or (value.label.text.lower().startswith(("art", "inhalt")) and not value.colon):
        return None
    parts += _here(sheet, value, parts[-1])
    text = joined([part.text for part in parts])
    lines = [part.line for part in parts]
    if not _is_worded(text) or (_OF_SITTING.search(text) and _names_nothing(sheet, lines, text)):
        return None  # "Tagesordnung Punkt" / "5 der öffentlichen Sitzung am 14. März 2018"
    text, mended = _mended(sheet, text)
    names = mended | {"labelled", "labelled_" + value.how, *signs_of(sheet, lines, text)}
    return candidate(text, parts, names | ({"colon"} if value.colon else set()))


def _here(sheet: Sheet, value: Value, last: Stretch) -> list[Stretch]:
    """Return ``hier:`` in the column of the label and what stands beside it, if no meeting."""
    for line in sheet.head:
        step = line.box.top - last.line.box.top
        if (
            line.page == last.line.page
            and re.fullmatch(r"hier\s?[:;!]", line.text)
            and abs(line.box.x0 - value.item.place.box.x0) < 12
            and 0 < step < 2.2 * max(last.line.box.height, 6.0)
        ):
            right = beside(sheet.head, line)
            if right is not None and not re.search(r"\d{4}|[Ss]itzung|\bTOP\b", right.text):
                return [Stretch.whole(line), without_noise(Stretch.whole(right))]
    return []


# "2. Sitzung des Stadtteilbeirates", "am 14. März 2018"
_OF_SITTING = re.compile(r"[Ss]itzung|\d{4}$")


def _names_nothing(sheet: Sheet, lines: Sequence[Line], text: str) -> bool:
    """Tell whether a text names but bodies, people, offices and dates: a letterhead, a meeting.

    ``Stadtteilbeirat Büchenbach`` / ``Vorsitzender Günter Winkelmann``, ``Oktober 2021``.
    """
    for kind in (Kind.BODY, Kind.PERSON):
        for found in sheet.of(kind, lines):
            text = text.replace(found.text, " ")
    return names_no_subject(text)


# "… der Bahnhofstraße –" / "Abwägungsbeschluss": a dash at the end of a line leads on
_LEADS = re.compile(r"\s[-–—&+/]$")


def _cleaned(parts: Sequence[Stretch]) -> list[Stretch]:
    """Return the lines of a title without specks at their ends; a dash between lines stays.

    So does the second of a pair: ``- Vergabe der Rohbauarbeiten -``.
    """
    return [
        part.trimmed()
        if (at + 1 < len(parts) and _LEADS.search(part.text)) or PAIRED.search(part.text)
        else without_noise(part)
        for at, part in enumerate(parts)
    ]


def _mended(sheet: Sheet, text: str) -> tuple[str, set[str]]:
    """Return a title with misread words and numbers as the paper spells them elsewhere."""
    words, names = mended_words(sheet, text)
    known = {m.text for m in sheet.of(Kind.NUMBER, sheet.body)}
    read = {number.value for one in known if (number := parse_number(one))}
    whole = with_law_signs(_without_specks(mended_numbers(words, read)))
    return whole, names if whole == words else names | {"mended_word"}


# "Fortschreibung .des Konzeptes", ".1. Ergänzung zur Vorlage": a speck read before a word
_SPECK = re.compile(r"(?<!\S)[.,;:·*_]+(?=[^\W_])")


def _without_specks(text: str) -> str:
    return _SPECK.sub("", text)


def joined(texts: Sequence[str]) -> str:
    """Join the lines of a title: ``Bebauungs-`` + ``plan``, but ``Haupt-`` + ``und``."""
    whole = ""
    for text in texts:
        whole = join(whole, text) if whole else text
    return re.sub(r"(?<=[a-zäöüß]{4})\.$", "", whole)


def _is_worded(text: str) -> bool:
    """Tell whether a text has the words of a title, not a number, date or statement alone."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    if len(words) >= 3:
        return True
    return bool(words) and len("".join(words)) >= 6 and flag_of(text) is None


def _blocks(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[str]]:
    """Yield blocks of the head that no label announces and that are no form, address or table."""
    kept_out = kept_from_titles(sheet, kept_out)
    kept_out = kept_out | _field_values(sheet)
    free = [line for line in sheet.head if id(line) not in kept_out and is_free(sheet, line)]
    usual = _usual(sheet)
    years = [o for o in sheet.head if id(o) not in kept_out and _YEARS.match(o.text)]
    echo = echo_of(sheet)
    found = [
        _with_echo(c, echo)
        for b in _grouped(free, years, sheet.previous)
        if (c := _block(sheet, b, usual, kept_out))
    ]
    likely = [c for c in found if not c.witnesses & _POOR and "length" in c.witnesses]
    for item in found:
        more = set()
        if len(likely) == 1 and item is likely[0]:
            more = {"sole"} | ({"neighbour"} if any(is_near(item, o) for o in free) else set())
        yield replace(item, witnesses=item.witnesses | more)


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
    sheet: Sheet, block: Sequence[Line], usual: float, kept_out: set[int]
) -> Candidate[str] | None:
    parts = _cleaned((_after_agenda(block[0]), *(Stretch.whole(line) for line in block[1:])))
    text = joined([part.text for part in parts])
    if not _is_worded(text) or len(text) < 8 or (ITEM.match(text) and "?" in text):
        return None  # "1. Wie entwickelten sich die Fallzahlen?": what the paper asks
    if _names_nothing(sheet, block, text):
        return None  # "Mitglieder des Hauptausschusses"
    text, mended = _mended(sheet, text)
    names = mended | signs_of(sheet, block, text) | places_of(sheet, block, kept_out)
    names |= {"agenda_item"} if _AGENDA.match(block[0].text) or _is_apart(block[0]) else set()
    size = sum(line.size for line in block) / len(block)
    return candidate(text, parts, names | ({"large"} if size >= 1.1 * usual else set()))


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


def _usual(sheet: Sheet) -> float:
    sizes = sorted(line.size for line in sheet.body) or sorted(line.size for line in sheet.head)
    return sizes[len(sizes) // 2] if sizes else 10.0
