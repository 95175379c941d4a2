"""What the layouts of the second half share: hooks in a body, signatures, attached documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from samples.make.body import Body, BodyStyle, Section, heading_value
from samples.make.layouts import parts
from samples.make.text import Style
from samples.make.typeset import Sheet

_HOOK = re.compile(r"^@(\w+)$", re.MULTILINE)
_INK, _GAP = 40.0, 34.0

Columns = Sequence[tuple[float, str]]


class SideBody(Body):
    """A body whose headings stand in the margin, level with the first line of their text."""

    def _heading(self, line: str) -> None:
        kind, _, heading = (part.strip() for part in line.lstrip("#=").partition("|"))
        if not heading or line.startswith("##="):
            super()._heading(line)
            return
        sheet, style = self.sheet, self.style
        sheet.y += style.above
        sheet.need(4 * style.text.line)
        sheet.put(heading, sheet.left - 118, sheet.y, style.heading, width=112)
        self.sections.append(Section(kind, heading_value(heading)))


def _attach(sheet: Sheet, body: Body, letter: Mapping[str, Any], text: str, style: Style) -> None:
    """Set a document that lies behind the paper: all its running text is one section."""
    sheet.new_page()
    flat = style.but(align="left", first=0)
    width = sheet.right - sheet.left
    sheet.y = sheet.put(letter["heading"], sheet.left, sheet.y, flat.but(align="right"),
                        width=width) + 14  # fmt: skip
    if "sender" in letter:
        low = sheet.put(letter["sender"], sheet.left, sheet.y, flat.but(bold=True), width=250)
        right = sheet.put(letter.get("contact", " "), sheet.right - 190, sheet.y, flat, width=190)
        sheet.y = max(low, right) + 16
    if "receiver" in letter:
        sheet.y = sheet.put(letter["receiver"], sheet.left, sheet.y, flat, width=230) + 14
    if "subject" in letter:
        parts.line(sheet, letter["subject"], flat.but(bold=True, gap=10))
    inner = Body(sheet, BodyStyle(text=style, heading=flat.but(bold=True)))
    inner.set("## anlagen\n\n" + text.strip())
    inner.sections[0].heading = heading_value(letter["heading"])
    if "sign" in letter:
        sign(sheet, [(0, letter["sign"])], flat)
    body.sections += inner.sections


def run(
    body: Body,
    markup: str,
    form: Mapping[str, Any],
    style: Style,
    hooks: Mapping[str, Callable[[], None]] | None = None,
) -> Body:
    """Set a body with hooks in it: ``@sign``, ``@list``, ``@letter`` (to the end), or one's own."""
    sheet = body.sheet
    known: dict[str, Callable[[], None]] = {
        "sign": lambda: sign(sheet, form["sign"], style),
        "list": lambda: _list(sheet, form["list"], style),
    } | dict(hooks or {})
    main, _, letter = markup.partition("\n@letter\n")
    pieces = _HOOK.split(main)
    for index, piece in enumerate(pieces):
        if index % 2:
            known[piece]()
        elif piece.strip():
            body.set(piece)
    if letter:
        _attach(sheet, body, form["letter"], letter, style)
    return body


def _list(sheet: Sheet, text: str, style: Style) -> None:
    flat = style.but(align="left", first=0)
    sheet.need((text.count("\n") + 1) * flat.line + 10)
    sheet.y = sheet.put(text, sheet.left, sheet.y + 10, flat, width=360)


def _height(text: str, style: Style) -> float:
    special = {"@ink": _INK, "@gap": _GAP}
    return sum(special.get(part, style.line) for part in text.split("\n"))


def sign(sheet: Sheet, columns: Columns, style: Style, *, width: float = 215) -> None:
    """Set what closes a paper, in columns (distance from the left, text).

    A line ``@ink`` is a signature in ink, ``@gap`` a place left empty, ``@rule`` a rule.
    """
    flat = style.but(align="left", first=0)
    height = max(_height(text, flat) for _, text in columns)
    sheet.need(height + 12)
    sheet.y += 12
    top = sheet.y
    for x, text in columns:
        y = top
        for part in text.split("\n"):
            match part:
                case "@ink":
                    sheet.scribble(sheet.left + x + 4, y + 30, 95, 24)
                    y += _INK
                case "@gap":
                    y += _GAP
                case "@rule":
                    sheet.rule(sheet.left + x, sheet.left + x + width - 30, y + 4)
                    y += 7
                case _:
                    y = sheet.put(part, sheet.left + x, y, flat, width=width)
        sheet.y = max(sheet.y, y)
    sheet.y += 6


def grid(
    sheet: Sheet,
    rows: Sequence[Sequence[tuple[float, str, str]]],
    label: Style,
    value: Style,
    *,
    pad: float = 3,
) -> None:
    """Set boxes with a small label above its value; a row is (share of width, label, value)."""
    whole = sheet.right - sheet.left
    for row in rows:
        total = sum(share for share, _, _ in row)
        x, cells = sheet.left, []
        for share, _, _ in row:
            cells.append((x, x + whole * share / total))
            x = cells[-1][1]
        lows = []
        for (x0, x1), (_, name, text) in zip(cells, row, strict=True):
            low = sheet.put(name, x0 + pad, sheet.y + 2, label, width=x1 - x0 - 2 * pad)
            if text:
                low = sheet.put(text, x0 + pad, low + 1, value, width=x1 - x0 - 2 * pad)
            lows.append(low)
        bottom = max(lows) + pad
        for x0, x1 in cells:
            sheet.frame((x0, sheet.y, x1, bottom))
        sheet.y = bottom


def title_of(paper: Any) -> str:
    """Return the title as it is to be printed: the form may break its lines."""
    return str(paper.form.get("title", paper.metadata["title"]))
