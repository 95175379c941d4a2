"""Every date of a paper that could be its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from models.layout import Layout, Line
from pipeline.stages.extract.calendar import Printed, dates_in
from pipeline.stages.extract.learned.view import View
from pipeline.stages.extract.stretch import Stretch


@dataclass(frozen=True, slots=True)
class Day:
    """A possible own date."""

    line: Line
    printed: Printed
    value: dt.date
    where: str
    """``page``, ``later``, ``header``, ``footer``, ``later_header``, ``later_footer``."""

    @property
    def place(self) -> Stretch:
        """Return the date's place on its line."""
        return Stretch(self.line, self.printed.start, self.printed.end)


def days(layout: Layout, view: View, pivot: int | None) -> list[Day]:
    """Return the dates of a paper, in reading order, without those in its running text."""
    found = []
    for line, where in _lines(layout, view):
        for printed in dates_in(line.text):
            value = printed.date(pivot)
            if value is not None:
                found.append(Day(line, printed, value, where))
    return found


def _lines(layout: Layout, view: View) -> Iterator[tuple[Line, str]]:
    first, *later = layout.pages
    yield from ((line, "page") for line in view.lines)
    yield from ((line, "header") for line in first.header)
    yield from ((line, "footer") for line in first.footer)
    width = view.right - view.left
    for page in later:
        for line in page.lines:
            text = view.zone(line) == "body" and line.box.width > 0.6 * width
            if not (text and len(line.text) > 50):
                yield line, "later"
        yield from ((line, "later_header") for line in page.header)
        yield from ((line, "later_footer") for line in page.footer)
