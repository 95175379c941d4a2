"""What the layouts of older and freer forms share: page numbers, blocks side by side, names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

Name = tuple[float, bool, str]
"""Where a name stands (x in points), whether ink is drawn above it, its lines."""


def numbered(
    style: Style, pattern: str = "- {} -", *, y: float = 44, below: float = 80
) -> Callable[[Sheet], None]:
    """Return a header that numbers the pages after the first."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = pattern.format(page.page.number)
            middle = style.but(first=0, align="center")
            page.put(text, page.left, y, middle, width=page.right - page.left)
            page.y = below

    return header


def sides(sheet: Sheet, left: str, right: str, style: Style, *, gap: float = 16) -> None:
    """Set a block at the left and one that ends at the right margin; the cursor goes below."""
    width = sheet.right - sheet.left
    low = sheet.put(left, sheet.left, sheet.y, style, width=width * 0.56)
    other = sheet.put(
        right, sheet.left + width * 0.5, sheet.y, style.but(align="right"), width=width * 0.5
    )
    sheet.y = max(low, other) + gap


def names(sheet: Sheet, rows: Sequence[Sequence[Name]], style: Style, *, gap: float = 10) -> None:
    """Set signatures, row by row, several beside each other.

    What stands before an ``@`` ("In Vertretung") is set above the ink, the rest below it.
    """
    for row in rows:
        parted = [text.rpartition("@")[::2] for _, _, text in row]
        room = 40 if any(ink for _, ink, _ in row) else 0
        above = max(first.count("\n") + 1 if first else 0 for first, _ in parted) * style.line
        deep = max(last.count("\n") + 1 for _, last in parted) * style.line
        sheet.need(above + room + deep)
        edges = [x for x, _, _ in row[1:]] + [sheet.right]
        low = top = sheet.y + above + room
        for (x, ink, _), (first, last), edge in zip(row, parted, edges, strict=True):
            if first:
                sheet.put(first, x, sheet.y, style, width=edge - x - 6)
            if ink:
                sheet.scribble(x + 4, top - 9, 92, 22)
            if last:
                low = max(low, sheet.put(last, x, top, style, width=edge - x - 6))
        sheet.y = low + gap


def dashes(sheet: Sheet, y: float, *, double: bool = False) -> None:
    """Draw the row of hyphens (or of equals signs) that a machine types across the page."""
    sheet.canvas.saveState()
    sheet.canvas.setDash(4.2, 1.8)
    for shift in (0, 2.2) if double else (0,):
        sheet.rule(sheet.left, sheet.right, y + shift, 0.8)
    sheet.canvas.restoreState()


def tail(sheet: Sheet, paper: Paper, style: Style) -> None:
    """Set what stands below the signatures: certificate with ink, then the list of receivers."""
    form = paper.form
    if form.get("certificate"):
        sheet.need(110)
        sheet.y = sheet.put(form["certificate"], sheet.left, sheet.y + 12, style, width=330)
        if form.get("clerk"):
            sheet.scribble(sheet.left + 6, sheet.y + 30, 88, 22)
            sheet.y = sheet.put(form["clerk"], sheet.left, sheet.y + 36, style, width=300)
    if form.get("list"):
        sheet.need(form["list"].count("\n") * style.line + 30)
        sheet.y = sheet.put(form["list"], sheet.left, sheet.y + 14, style, width=360)
