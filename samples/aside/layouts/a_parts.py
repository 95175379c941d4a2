"""What the forms of this part share: dates, blocks between the sections, signatures, letters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from samples.make.body import Body, Section, heading_value
from samples.make.layouts import parts
from samples.make.text import Style
from samples.make.typeset import Sheet

_MONTHS = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
).split()
_ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()


def day(iso: str, form: str = "full") -> str:
    """Return a date as offices print it: full, long, short, spaced, yy or roman."""
    date = dt.date.fromisoformat(iso)
    d, m, y = date.day, date.month, date.year
    return {
        "full": f"{d:02d}.{m:02d}.{y}",
        "long": f"{d}. {_MONTHS[m - 1]} {y}",
        "short": f"{d}.{m}.{y}",
        "spaced": f"{d}. {m}. {y}",
        "yy": f"{d}. {m}. {y % 100:02d}",
        "roman": f"{d}.{_ROMAN[m - 1]}.{y}",
    }[form]


class LooseBody(Body):
    """A body with headings that stand alone at the foot of a page: ``##_ kind | Heading``."""

    def _heading(self, line: str) -> None:
        if not line.startswith("##_"):
            super()._heading(line)
            return
        kind, _, title = (part.strip() for part in line[3:].partition("|"))
        sheet, style = self.sheet, self.style.heading
        self.sections.append(Section(kind, heading_value(title)))
        sheet.y += self.style.above
        foot = sheet.bottom - style.line - 0.5
        if foot - 60 < sheet.y:
            sheet.y = foot
        sheet.flow(title, style)


def set_blocks(body: Body, text: str, blocks: Mapping[str, Callable[[], None]]) -> None:
    """Set a body; a line ``@name`` in it is where the layout draws the block of that name."""
    for index, part in enumerate(re.split(r"^@(\w+)$", text, flags=re.MULTILINE)):
        if index % 2:
            blocks[part]()
        elif part.strip():
            body.set(part)


def _signature(sheet: Sheet, x: float, text: str, style: Style, width: float) -> float:
    y = sheet.y
    for line in text.split("\n"):
        if line == "~":
            sheet.scribble(x + 4, y + 25, min(100, width * 0.6), 22)
            y += 36
        elif line == "_":
            y += 30
            sheet.rule(x, x + min(150, width), y, 0.5)
            y += 3
        else:
            y = sheet.put(line, x, y, style, width=width)
    return y


def signatures(
    sheet: Sheet, columns: Sequence[tuple[float, str]], style: Style, *, width: float = 220
) -> None:
    """Set signatures beside each other at (x, text); a line ``~`` is ink, ``_`` an empty place."""
    lines = max(text.count("\n") + 1 + text.count("~") * 2 for _, text in columns)
    sheet.need(lines * style.line + 24)
    sheet.y = max(_signature(sheet, x, text, style, width) for x, text in columns)


def letter(body: Body, form: Mapping[str, Any], text: Style) -> None:
    """Set a letter behind the paper, as its attachment: one section, its text the running text."""
    sheet = body.sheet
    sheet.new_page()
    parts.line(sheet, form["mark"], text.but(align="right", gap=18))
    low = sheet.put(form["sender"], sheet.left, sheet.y, text.but(bold=True), width=230)
    right = sheet.put(form["place"], 350, sheet.y, text, width=190)
    sheet.y = max(low, right) + 16
    sheet.y = sheet.put(form["receiver"], sheet.left, sheet.y, text, width=230) + 14
    parts.line(sheet, form["subject"], text.but(bold=True, gap=10))
    body.sections.append(Section("anlagen", heading_value(form["mark"])))
    body.set(form["text"])
    sheet.y += 6
    signatures(sheet, [(sheet.left, form["signature"])], text)


def small_footer(
    page: Sheet, texts: Sequence[tuple[str, str]], style: Style, *, below: float = 26
) -> None:
    """Set (text, align) in one line at the foot of the page, without a rule."""
    width = page.right - page.left
    for text, align in texts:
        page.put(text, page.left, page.bottom + below, style.but(align=align), width=width)
