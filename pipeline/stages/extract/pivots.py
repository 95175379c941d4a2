"""The year that a paper is near, for dates that print only two digits of theirs."""

from __future__ import annotations

import re

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.sheet import Sheet

_ALONE = re.compile(r"(?<![\d/.-])((?:18|19|20)\d\d)(?!\d)")
_DATED = re.compile(r"\d\.[^\S\n]?((?:18|19|20)\d\d)(?!\d)")


def pivot_of(sheet: Sheet) -> int | None:
    """Return a year that the paper is near: the middle one of those that it prints in full."""
    lines = (*sheet.head, *sheet.closing, *sheet.body, *sheet.furniture)
    text = "\n".join([line.text for line in lines])
    years = sorted([*map(int, _ALONE.findall(text)), *map(int, _DATED.findall(text))])
    if years:
        return years[len(years) // 2]
    old = any("ſ" in line.raw for line in (*sheet.head, *sheet.body[:40]))
    return 1925 if old else _by_spelling(sheet)


def _by_spelling(sheet: Sheet) -> int | None:
    """Return the middle of the period that ``daß`` and ``Beschluß`` belong to."""
    text = " ".join(line.text for line in (*sheet.head, *sheet.body[:60]))
    if re.search(r"\b(?:daß|muß|Beschluß\w*|DM)\b|Beschluß", text):
        return 1970
    if re.search(r"\b(?:dass|muss|Euro|EUR|E-Mail)\b|Beschluss|€", text):
        return 2010
    # "20. Oktober 32": no century but the last one had such a year on printed papers
    late = any(
        item.short and item.year >= 30 for line in sheet.head for item in dates_in(line.text)
    )
    return 1960 if late else None
