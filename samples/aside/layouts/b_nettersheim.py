"""A small municipality of the Eifel: addressed to bodies, each with its day, underlined heads."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="carlito", size=11.5, leading=1.26, gap=7, align="justify")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""

    def header(page: Sheet) -> None:
        if page.page.number > 1:
            text = f"Seite {page.page.number} zur Vorlage {paper.metadata['number']}"
            page.put(text, page.left, 40, _TEXT.but(size=10, underline=True))
            page.y = 74

    return Sheet(margins=(80, 56, 70, 70), header=header, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    flat = text.but(align="left")
    bold = flat.but(bold=True)
    low = sheet.put(form["authority"], sheet.left, sheet.y, bold, width=230)
    low = sheet.put(form["file"], sheet.left, low, flat, width=230)
    sheet.put(form["place"], 360, sheet.y, flat, width=180)
    sheet.y = low + 14
    middle = bold.but(align="center", size=14)
    parts.line(sheet, f"{form['kind']} {paper.metadata['number']}", middle.but(gap=2))
    parts.line(sheet, form["public"], flat.but(align="center", gap=10))
    for body, day in form["bodies"]:
        sheet.need(2 * text.line)
        sheet.put(f"An den\n{body}" if form.get("broken") else body, sheet.left, sheet.y, flat,
                  width=245)  # fmt: skip
        lines = 2 if form.get("broken") else 1
        sheet.put("Sitzungstag:", 340, sheet.y + (lines - 1) * text.line, flat)
        sheet.put(day, 412, sheet.y + (lines - 1) * text.line, bold)
        sheet.y += lines * text.line + 5
    sheet.rule(sheet.left, sheet.right, sheet.y + 2, 1)
    sheet.y += 10
    parts.labels(sheet, [("Betr.:", b_parts.title_of(paper))], bold, shift=52)
    sheet.y += 5
    if "enclosures" in form:
        parts.labels(sheet, [("Anl.:", form["enclosures"])], flat, shift=52)
    sheet.rule(sheet.left, sheet.right, sheet.y + 4, 1)
    sheet.y += 10
    style = BodyStyle(
        text=text, heading=flat.but(underline=True, gap=4), above=6, head=bold, rules="grid"
    )
    return b_parts.run(Body(sheet, style), paper.body, form, text)
