"""Kinds of papers whose type no list holds: by head nouns, first sentences, letters of the number.

Asked only where the printed types say nothing; what is found is given with little confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.extraction import Candidate
from models.kinds import PaperKind
from models.layout import Line
from pipeline.stages.extract.fields import below, values
from pipeline.stages.extract.printed_types import GENERIC, printed_type
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.title_subjects import leading_type
from pipeline.stages.extract.weak_types import (
    WeakType,
    pieces,
    prefix_kind,
    told_kind,
    weak_type,
)

_TOP = 0.4
"""Part of the first page that a type stands in."""
_SENTENCES = 10
"""Lines of a letter that say what it is."""


def weak_kinds(
    sheet: Sheet, kept_out: set[int], numbers: Sequence[Candidate[str]]
) -> tuple[Candidate[PaperKind], ...]:
    """Return kinds from lines that are a type by their head noun, from sentences and the number."""
    lines = [*_typed(sheet, kept_out)]
    others = (
        () if lines else (*_subjects(sheet), *_elsewhere(sheet), *_told(sheet), *_headline(sheet))
    )
    return (*lines, *others, *_prefixed(numbers))


def _typed(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[PaperKind]]:
    page = sheet.layout.pages[0]
    announced = {id(item.line) for item in sheet.labels if item.label.colon}
    for line in (*sheet.head, *sheet.furniture):
        top = line.page == page.number and line.box.top <= _TOP * page.height
        if not top or id(line) in kept_out | announced:
            continue
        for start, piece in pieces(line.text):
            seen = weak_type(piece)
            if seen is not None:
                place = Stretch(line, start, start + len(piece)).trimmed(" :")
                yield candidate(seen.kind, (place,), {"head"} | _signs(sheet, line, piece, seen))
                break


# "Vorlage für die Sitzung des Stadtrates": no label, as "Vorlage Nr. 12" may be
_FOR = re.compile(r"^\s+(?:für|an|des|der|zur|zum)\s")


def _signs(sheet: Sheet, line: Line, piece: str, seen: WeakType) -> set[str]:
    sizes = sorted(o.size for o in (*sheet.body, *sheet.head))
    told = {
        "weak": True,
        "emphasised": line.bold or line.spaced or line.underlined or piece.isupper(),
        "generic": seen.kind in GENERIC and not _FOR.match(piece[seen.end :]),
        "alone": not piece[seen.end :].strip(" :.,-–"),
        "large": line.size >= 1.15 * sizes[len(sizes) // 2],
    }
    return {sign for sign, there in told.items() if there}


# "Informationsvorlage, nichtöffentlich" in a box below the signature
_UNMISTAKABLE = frozenset(
    {
        PaperKind.BESCHLUSSVORLAGE,
        PaperKind.ENTSCHEIDUNGSVORLAGE,
        PaperKind.SITZUNGSVORLAGE,
        PaperKind.INFORMATIONSVORLAGE,
        PaperKind.DRINGLICHKEITSANTRAG,
        PaperKind.AENDERUNGSANTRAG,
    }
)


def _elsewhere(sheet: Sheet) -> Iterator[Candidate[PaperKind]]:
    """Yield types that can be nothing else, in short lines of boxes anywhere on the paper."""
    tabled = (line for table in sheet.tables for line in table.lines)
    for line in (*sheet.closing, *tabled):
        if len(line.text) > 60:
            continue
        first = re.match(r"^[^,|·]+", line.text)
        seen = weak_type(first[0].strip()) if first else None
        if first is not None and seen is not None and seen.kind in _UNMISTAKABLE:
            place = Stretch(line, 0, first.end()).trimmed()
            yield candidate(seen.kind, (place,), {"weak", "elsewhere"})
            return


_LARGE = 1.25
"""Size of a headline's type against that of the text."""


def _headline(sheet: Sheet) -> Iterator[Candidate[PaperKind]]:
    """Yield a type that is a line of large type: ``ANTRAG`` below the sentence that leads to it."""
    page = sheet.layout.pages[0]
    sizes = sorted(line.size for line in sheet.body)
    for line in sheet.body:
        if line.page != page.number or line.box.top > _TOP * page.height:
            return
        seen = printed_type(line.text)
        whole = seen is not None and not line.text[seen.end :].strip(" :.")
        if seen is not None and whole and line.size >= _LARGE * sizes[len(sizes) // 2]:
            yield candidate(seen.kind, (Stretch.whole(line),), {"weak", "told", "large"})
            return


def _subjects(sheet: Sheet) -> Iterator[Candidate[PaperKind]]:
    """Yield the types that subjects of letters begin with: ``Betreff: Anfrage: Fällung …``."""
    for value in values(sheet, "title"):
        part = value.parts[0]
        seen = printed_type(part.text)
        if seen is not None and not seen.misread and leading_type(part.text):
            place = Stretch(part.line, part.start, part.start + seen.end)
            yield candidate(seen.kind, (place,), {"weak", "told"})


def _told(sheet: Sheet) -> Iterator[Candidate[PaperKind]]:
    """Yield what the first sentences say: ``stellt die Fraktion folgenden Antrag``."""
    page = sheet.layout.pages[0].number
    lines = [line for line in (*sheet.head, *sheet.body) if line.page == page]
    for line in lines[-len(sheet.body) :][:_SENTENCES] if sheet.body else ():
        following = below(lines, line, reach=1.1)
        whole = f"{line.text} {following.text}" if following is not None else line.text
        told = told_kind(whole)
        if told is not None and told[1] < len(line.text):
            kind, start, end = told
            parts = [Stretch(line, start, min(end, len(line.text)))]
            if following is not None and end > len(line.text):
                parts.append(Stretch(following, 0, end - len(line.text) - 1))
            yield candidate(kind, parts, {"weak", "told"})
            return


def _prefixed(numbers: Sequence[Candidate[str]]) -> Iterator[Candidate[PaperKind]]:
    """Yield what the letters of the likeliest numbers say."""
    for number in numbers:
        kind = prefix_kind(number.value)
        if kind is not None and "cited" not in number.witnesses and "labelled" in number.witnesses:
            yield Candidate(
                kind, number.raw, number.evidence, number.legibility, frozenset({"weak", "prefix"})
            )
            return
