"""What forms are made of: frames with labels, check boxes, drawn headings, blocks of signatures."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from samples.make.body import Body, BodyStyle, Section, heading_value
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

Cell = tuple[float, str, str]
"""Share of the width, label, value; a value may hold ``[x]`` and ``[ ]``."""


def framed_sheet(
    paper: Paper, total: int, margins: tuple[float, float, float, float], small: Style
) -> Sheet:
    """Return an empty sheet whose head (from page 2 on) and foot are those of the form."""

    def spread(page: Sheet, texts: Sequence[tuple[str, str]], y: float) -> None:
        for text, align in texts:
            filled = text.format(page=page.page.number, total=total)
            style = small.but(align=align)
            page.put(filled, page.left, y, style, width=page.right - page.left)

    def header(page: Sheet) -> None:
        texts = paper.form.get("head", [])
        if texts and page.page.number > 1:
            spread(page, texts, page.top - 26)
            page.rule(page.left, page.right, page.top - 12, 0.5)

    def footer(page: Sheet) -> None:
        spread(page, paper.form.get("foot", []), page.bottom + 24)

    return Sheet(margins=margins, header=header, footer=footer, total=total)


def ticks(sheet: Sheet, text: str, x: float, y: float, style: Style, gap: float = 16) -> float:
    """Set ``[x] ja [ ] nein`` with real boxes and return the y below; ``\\n`` begins a line."""
    for line in text.split("\n"):
        at = x
        for part in re.split(r"(?=\[[x ]\])", line):
            words = part[3:].strip() if part.startswith("[") else part.strip()
            if part.startswith("["):
                size = style.size * 0.8
                sheet.checkbox(at, y + style.size * 0.2, ticked=part[1] == "x", size=size)
                at += size + 5
            if words:
                sheet.put(words, at, y, style, width=sheet.text_width(words, style) + 2)
                at += sheet.text_width(words, style) + gap
        y += style.line
    return y


def value(sheet: Sheet, text: str, x: float, y: float, style: Style, width: float) -> float:
    """Set the value of a field, with check boxes if it has any."""
    if re.search(r"\[[x ]\]", text):
        return ticks(sheet, text, x, y, style)
    return sheet.put(text, x, y, style, width=width)


def grid(
    sheet: Sheet, rows: Sequence[Sequence[Cell]], small: Style, text: Style, *, shift: float = 0
) -> None:
    """Set rows of framed cells at the cursor: label above its value, or ``shift`` left of it."""
    pad, whole = 4.0, sheet.right - sheet.left
    for row in rows:
        shares = sum(cell[0] for cell in row)
        x, top, low, edges = sheet.left, sheet.y, sheet.y + text.line, [sheet.left]
        for share, label, content in row:
            width = whole * share / shares
            y, at = top + pad - 1, x + pad
            if label and shift:
                low = max(low, sheet.put(label, at, y, small, width=shift - 4))
                at += shift
            elif label:
                y = sheet.put(label, at, y, small, width=width - 2 * pad)
            low = max(low, value(sheet, content, at, y, text, x + width - pad - at))
            x += width
            edges.append(x)
        for x0, x1 in itertools.pairwise(edges):
            sheet.frame((x0, top, x1, low + pad))
        sheet.y = low + pad


def legend(sheet: Sheet, box: tuple[float, float, float, float], text: str, style: Style) -> None:
    """Draw a frame whose upper line is broken by its label."""
    x0, top, x1, bottom = box
    begin = x0 + 10
    end = begin + sheet.text_width(text, style) + 8
    sheet.rule(x0, begin, top)
    sheet.rule(end, x1, top)
    sheet.rule(x0, x1, bottom)
    sheet.frame((x0, top, x0, bottom))
    sheet.frame((x1, top, x1, bottom))
    sheet.put(text, begin + 4, top - style.size * 0.62, style)


def sign(
    sheet: Sheet, columns: Sequence[tuple[float, str]], style: Style, width: float = 170
) -> None:
    """Set signatures beside each other; lines ``@ink``, ``@gap``, ``@rule`` are drawn."""
    low = top = sheet.y
    for x, text in columns:
        y = top
        for part in text.split("\n"):
            if part == "@ink":
                sheet.scribble(x + 4, y + 27, 92)
                y += 38
            elif part == "@gap":
                y += 32
            elif part == "@rule":
                sheet.rule(x, x + width - 16, y + 2)
                y += 4
            else:
                y = sheet.put(part, x, y, style, width=width)
        low = max(low, y)
    sheet.y = low


@dataclass
class DrawnBody(Body):
    """A body whose headings are drawn in a way of the form's own."""

    draw: Callable[[Sheet, str, BodyStyle], None] | None = None

    def _heading(self, line: str) -> None:
        kind, _, printed = (part.strip() for part in line.lstrip("#=").partition("|"))
        if self.draw is None or line.startswith("##=") or not printed:
            super()._heading(line)
            return
        self.sections.append(Section(kind, heading_value(printed)))
        self.sheet.need(4 * self.style.text.line + self.style.above)
        self.sheet.y += self.style.above
        self.draw(self.sheet, printed, self.style)


def bar(sheet: Sheet, text: str, style: BodyStyle) -> None:
    """Draw a heading in a shaded bar over the whole width."""
    low = sheet.y + style.heading.line + 5
    sheet.frame((sheet.left - 4, sheet.y, sheet.right, low), 0.5, shade=0.88)
    sheet.put(text, sheet.left, sheet.y + 2, style.heading)
    sheet.y = low + 5


def ruled(sheet: Sheet, text: str, style: BodyStyle) -> None:
    """Draw a heading below a rule over the whole width."""
    sheet.rule(sheet.left - 6, sheet.right + 6, sheet.y)
    sheet.y = sheet.put(text, sheet.left, sheet.y + 4, style.heading) + style.heading.gap


def in_line(sheet: Sheet, text: str, style: BodyStyle) -> None:
    """Draw a heading in a rule: line, words, line."""
    middle = sheet.y + style.heading.size * 0.62
    end = sheet.left + 24 + sheet.text_width(text, style.heading)
    sheet.rule(sheet.left, sheet.left + 12, middle)
    sheet.rule(end + 6, sheet.right, middle)
    sheet.y = sheet.put(text, sheet.left + 18, sheet.y, style.heading) + style.heading.gap


def beside(shift: float) -> Callable[[Sheet, str, BodyStyle], None]:
    """Return what prints headings in a column left of the text."""

    def draw(sheet: Sheet, text: str, style: BodyStyle) -> None:
        sheet.put(text, sheet.left - shift, sheet.y, style.heading, width=shift - 10)

    return draw


def pieces(body: Body, markup: str, inserts: Mapping[str, Callable[[], None]]) -> None:
    """Set a body; a line ``@name`` calls the insert of that name."""
    for index, part in enumerate(re.split(r"^@(\w+)$", markup, flags=re.MULTILINE)):
        if index % 2:
            inserts[part]()
        elif part.strip():
            body.set(part)


def signature(sheet: Sheet, form: Mapping[str, object], style: Style) -> None:
    """Set the form's ``sign`` columns and the ``note`` below them."""
    columns = form.get("sign")
    if isinstance(columns, list) and columns:
        longest = max(text.count("\n") + 1 + text.count("@") for _, text in columns)
        sheet.need(longest * style.line + 14)
        sheet.y += 14
        sign(sheet, columns, style, 460 / len(columns))
    if isinstance(note := form.get("note"), str):
        sheet.need(40)
        sheet.y += 8
        parts.line(sheet, note, style.but(size=style.size * 0.82))
