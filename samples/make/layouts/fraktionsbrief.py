"""Letters of a Fraktion, 1980s to 2010s: letterhead in the middle or with a column of names."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.6, leading=1.26, gap=7),
    "sans": Style(family="sans", size=10.4, leading=1.34, gap=7),
    "carlito": Style(family="carlito", size=11.6, leading=1.24, gap=7),
    "oldstandard": Style(family="oldstandard", size=11.8, leading=1.26, gap=7),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; a foot line gives address and bank as letters have it."""
    small = _style(paper).but(size=7.6, align="center", gap=0)

    def footer(page: Sheet) -> None:
        if paper.form.get("foot"):
            page.rule(page.left, page.right, 792, 0.4)
            page.put(paper.form["foot"], page.left, 795, small, width=page.right - page.left)

    pattern = paper.form.get("pattern", "Seite {}")
    header = old_parts.numbered(_style(paper), pattern, y=40, below=70)
    return Sheet(margins=(76, 46, 64, 76), header=header, footer=footer, total=total)


def _letterhead(sheet: Sheet, paper: Paper, text: Style) -> None:
    """Set the group's name large, at the left with a column beside it or in the middle."""
    form, width = paper.form, sheet.right - sheet.left
    big = text.but(size=text.size + 5, bold=True)
    if form.get("side"):
        low = sheet.put(form["group"], sheet.left, sheet.y, big, width=300)
        side = text.but(size=8, leading=1.2)
        sheet.y = max(low, sheet.put(form["side"], sheet.right - 130, sheet.y, side)) + 12
    else:
        sheet.y = sheet.put(form["group"], sheet.left, sheet.y, big.but(align="center"),
                            width=width) + 4  # fmt: skip
        sheet.rule(sheet.left, sheet.right, sheet.y, 1)
        sheet.y += 12


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter: address and day, subject in bold, motion, reasons, names with roles."""
    form, text = paper.form, _style(paper)
    bold = text.but(bold=True)
    _letterhead(sheet, paper, text)
    low = sheet.put(form["address"], sheet.left, sheet.y, text, width=240)
    right = text.but(align="right")
    other = sheet.put(form["place"], sheet.left, sheet.y, right, width=sheet.right - sheet.left)
    sheet.y = max(low, other) + 16
    if form.get("receipt"):
        parts.line(sheet, form["receipt"], text.but(size=9, gap=8))
    if form.get("kind"):
        parts.line(sheet, form["kind"], bold.but(size=text.size + 2, gap=4))
    if form.get("title"):
        label = form.get("label", "")
        if label:
            shift = sheet.text_width(label, bold) + 10
            parts.labels(sheet, [(label, form["title"])], bold, shift=shift)
        else:
            parts.line(sheet, form["title"], bold.but(underline=form.get("under", False), gap=0))
        sheet.y += 12
    body = Body(sheet, BodyStyle(text=text, heading=bold, above=7, sub=bold))
    body.set(paper.body)
    sheet.y += 8
    if form.get("closing"):
        sheet.need(90)
        sheet.y = sheet.put(form["closing"], sheet.left, sheet.y, text) + 6
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
