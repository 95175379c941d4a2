"""Motions, questions and petitions that come as letters, each sender with paper of its own."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_STYLES = {
    "typewriter": Style(family="typewriter", size=10.4, leading=1.42, gap=9),
    "elite": Style(family="elite", size=10.8, leading=1.34, gap=9),
    "sans": Style(family="sans", size=11, leading=1.3, gap=8),
    "serif": Style(family="serif", size=12, leading=1.26, gap=8),
    "opensans": Style(family="opensans", size=10, leading=1.45, gap=8),
    "dejavu": Style(family="dejavu", size=9.6, leading=1.42, gap=8),
    "carlito": Style(family="carlito", size=11.6, leading=1.28, gap=8),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the sender's bank and addresses may stand at the foot."""
    style = _STYLES[paper.form["style"]]
    small = style.but(size=style.size * 0.74, align="center")

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            page.put(f"Blatt {page.page.number}", page.left, 42, style.but(size=9.5))
            page.y = 74

    def footer(page: Sheet) -> None:
        if "foot" in paper.form:
            page.rule(page.left, page.right, page.bottom + 18, 0.5)
            page.put(paper.form["foot"], page.left, page.bottom + 22, small,
                     width=page.right - page.left)  # fmt: skip

    return Sheet(margins=(76, 50, 70, 86), header=header, footer=footer, total=total)


def _title(sheet: Sheet, paper: Paper, style: Style) -> None:
    label = paper.form.get("subject")
    if label:
        shift = sheet.text_width(label + "  ", style)
        parts.labels(sheet, [(label, b_parts.title_of(paper))], style, shift=max(shift, 54))
    else:
        parts.line(sheet, b_parts.title_of(paper), style.but(gap=2))
    sheet.y += 12


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a letter: who writes, to whom, where and when, what about."""
    form, text = paper.form, _STYLES[paper.form["style"]]
    struck = text.family in {"typewriter", "elite"}
    loud = text.but(bold=not struck, underline=struck)
    width = sheet.right - sheet.left
    side = form.get("side", "left")
    sender = text.but(bold=not struck, size=text.size * (1 if struck else 1.2), align=side)
    sheet.y = sheet.put(form["sender"], sheet.left, sheet.y, sender, width=width)
    if "lines" in form:
        sheet.y = sheet.put(form["lines"], sheet.left, sheet.y, text.but(
            size=text.size * 0.8, align=side), width=width)  # fmt: skip
    if form.get("rule"):
        sheet.rule(sheet.left, sheet.right, sheet.y + 6, 1.4)
    sheet.y += 18
    low = sheet.put(form["address"], sheet.left, sheet.y, text, width=240)
    if "column" in form:
        low = max(low, sheet.put(form["column"], 380, sheet.y, text.but(size=text.size * 0.9),
                                 width=150))  # fmt: skip
    sheet.y = low + 12
    sheet.y = sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"),
                        width=width) + 12  # fmt: skip
    if form.get("kind"):
        spaced = form.get("spaced", False)
        size = text.size * (1 if struck else 1.2)
        kind = loud.but(underline=False, spaced=spaced, gap=6, size=size)
        parts.line(sheet, form["kind"], kind)
    if form.get("title", "?"):
        _title(sheet, paper, loud)
    style = BodyStyle(text=text, heading=loud.but(gap=5), above=6)
    return b_parts.run(Body(sheet, style), paper.body, form, text)
