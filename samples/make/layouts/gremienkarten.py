"""Each meeting on a small framed card, three in a row: day, body, item, status, outcome stacked."""

from __future__ import annotations

from collections.abc import Sequence

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="opensans", size=10.2, leading=1.4, gap=6)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8, gap=0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    return boxes.framed_sheet(paper, total, (60, 52, 57, 72), _SMALL)


def _cards(sheet: Sheet, cards: Sequence[str]) -> None:
    """Draw the cards; the first line of each is set in bold."""
    for start in range(0, len(cards), 3):
        row = cards[start : start + 3]
        low = sheet.y
        for index, card in enumerate(row):
            x = 60 + index * 162
            first, _, rest = card.partition("\n")
            y = sheet.put(first, x + 7, sheet.y + 5, _BOLD.but(size=9), width=142)
            low = max(low, sheet.put(rest, x + 7, y, _SMALL, width=142))
        for index in range(len(row)):
            sheet.frame((60 + index * 162, sheet.y, 214 + index * 162, low + 6), 0.6)
        sheet.y = low + 14


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, large kind and number at both ends, matter, cards, the text."""
    form = paper.form
    parts.line(sheet, form["house"], _SMALL.but(gap=8))
    sheet.put(form["kind"], 60, sheet.y, _TEXT.but(size=15), width=300)
    sheet.put(form["number"], 340, sheet.y, _TEXT.but(size=15, align="right"), width=198)
    sheet.y += 24
    sheet.rule(60, 538, sheet.y, 1.6)
    sheet.y += 8
    sheet.flow(form["title"], _BOLD.but(size=12.5, gap=10, hyphenate=False))
    _cards(sheet, form["cards"])
    style = BodyStyle(text=_TEXT, heading=_BOLD.but(gap=3), above=8, rules="rows", widths=(3, 1))
    return finish.finish(sheet, paper, style, gap=20)
