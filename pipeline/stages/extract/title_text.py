"""The words of a title: its lines cleaned, joined and mended, and whether they are a title's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.layout import Line
from models.mention import Label as Kind
from models.running_text import join
from pipeline.stages.extract.echo import names_no_subject
from pipeline.stages.extract.fields import Value, beside
from pipeline.stages.extract.law_signs import with_law_signs
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.once import once
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.spelling import mended_words
from pipeline.stages.extract.stretch import Stretch, without_noise
from pipeline.stages.extract.title_signs import PAIRED
from pipeline.stages.extract.title_subjects import leading_type
from pipeline.stages.extract.votes import mended_numbers

# "2. Sitzung des Stadtteilbeirates", "am 14. März 2018"
OF_SITTING = re.compile(r"[Ss]itzung|\d{4}$")


def names_nothing(sheet: Sheet, lines: Sequence[Line], text: str) -> bool:
    """Tell whether a text names but bodies, people, offices and dates: a letterhead, a meeting.

    ``Stadtteilbeirat Büchenbach`` / ``Vorsitzender Günter Winkelmann``, ``Oktober 2021``.
    """
    for kind in (Kind.BODY, Kind.PERSON):
        for found in sheet.of(kind, lines):
            text = text.replace(found.text, " ")
    return names_no_subject(text)


# "… der Bahnhofstraße –" / "Abwägungsbeschluss": a dash at the end of a line leads on
_LEADS = re.compile(r"\s[-–—&+/]$")


def cleaned(parts: Sequence[Stretch]) -> list[Stretch]:
    """Return the lines of a title without specks at their ends; a dash between lines stays.

    So does the second of a pair: ``- Vergabe der Rohbauarbeiten -``.
    """
    return [clean(part, last=at + 1 == len(parts)) for at, part in enumerate(parts)]


def clean(part: Stretch, *, last: bool) -> Stretch:
    """Return a line of a title, its last or not, without specks at its ends."""
    text = part.text
    leads = not last and _LEADS.search(text)
    return part.trimmed() if leads or PAIRED.search(text) else without_noise(part)


def mended_title(sheet: Sheet, text: str) -> tuple[str, set[str]]:
    """Return a title with misread words and numbers as the paper spells them elsewhere."""
    words, names = mended_words(sheet, text)
    whole = with_law_signs(_without_specks(mended_numbers(words, _numbers_of_body(sheet))))
    return whole, names if whole == words else names | {"mended_word"}


@once
def _numbers_of_body(sheet: Sheet) -> frozenset[str]:
    known = {m.text for m in sheet.of(Kind.NUMBER, sheet.body)}
    return frozenset(number.value for one in known if (number := parse_number(one)))


# "Fortschreibung .des Konzeptes", ".1. Ergänzung zur Vorlage": a speck read before a word
_SPECK = re.compile(r"(?<!\S)[.,;:·*_]+(?=[^\W_])")


def _without_specks(text: str) -> str:
    return _SPECK.sub("", text)


# "… Mühlgraben.", "… für das Jahr 1903.", "… am Dom."; not "Lange Str."
_STOP = re.compile(
    r"(?:(?<=[a-zäöüß]{4})|(?<=\s(?:18|19|20)\d\d)|(?<=\s[A-ZÄÖÜ][aeiouäöü][a-zäöüß]))\.$"
)


def joined(texts: Sequence[str]) -> str:
    """Join the lines of a title: ``Bebauungs-`` + ``plan``, but ``Haupt-`` + ``und``."""
    whole = ""
    for text in texts:
        whole = join(whole, text) if whole else text
    return _STOP.sub("", whole) if whole.endswith(".") else whole


def without_type(parts: Sequence[Stretch]) -> list[Stretch]:
    """Return the lines of an announced title without the type before it: ``Anfrage: Fällung …``."""
    first, start = parts[0], leading_type(parts[0].text)
    return [Stretch(first.line, first.start + start, first.end), *parts[1:]]


def is_worded(text: str) -> bool:
    """Tell whether a text has the words of a title, not a number, date or statement alone."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    if len(words) >= 3:
        return True
    return bool(words) and len("".join(words)) >= 6 and flag_of(text) is None


def here(sheet: Sheet, value: Value, last: Stretch) -> list[Stretch]:
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
