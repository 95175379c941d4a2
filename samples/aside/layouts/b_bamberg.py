"""Bamberg: Sitzungsvortrag, Roman parts, fields in a frame, tick boxes for what it costs."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.2, leading=1.26, gap=7, align="justify")


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: number and day of printing at the foot."""
    small = _TEXT.but(size=8, align="left")

    def footer(page: Sheet) -> None:
        texts = [
            (f"{paper.metadata['number']}   Ausdruck vom: {paper.form['printed']}", "left"),
            (f"Seite: {page.page.number}/{total}", "right"),
        ]
        parts.footer_rule(page, texts, small)

    return Sheet(margins=(74, 52, 66, 84), footer=footer, total=total)


def _head(sheet: Sheet, paper: Paper) -> None:
    form, flat = paper.form, _TEXT.but(align="left")
    bold = flat.but(bold=True)
    sheet.shield(sheet.left, sheet.y, 30)
    sheet.put("STADT BAMBERG", sheet.left + 40, sheet.y + 6, bold.but(size=14))
    sheet.y += 42
    top = sheet.y
    low = sheet.put(form["kind"], sheet.left + 5, top + 4, bold.but(size=13), width=170)
    left = sheet.put(form["unit"], sheet.left + 5, low + 4, flat.but(size=10), width=190)
    low = sheet.put("Vorlage-Nr:\nStatus:\nAktenzeichen:\nDatum:\nReferent:", 300, top + 4,
                    flat.but(size=10), width=80)  # fmt: skip
    values = "\n".join((f"**{paper.metadata['number']}**", *form["values"]))
    sheet.put(values, 384, top + 4, flat.but(size=10), width=150)
    low = max(left, low)
    sheet.frame((sheet.left, top, sheet.right, low + 5))
    sheet.rule(sheet.left, sheet.right, low + 5, 1.6)
    sheet.y = low + 14


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    flat = text.but(align="left")
    bold = flat.but(bold=True)
    _head(sheet, paper)
    parts.line(sheet, b_parts.title_of(paper), bold.but(size=12, gap=8))
    table(sheet, [("Beratungsfolge:", "", ""), ("Datum", "Gremium", "Zuständigkeit"),
                  *form["rows"]], (80, 235, 140.3), flat.but(size=10.5), rules="rows",
          head=bold.but(size=10.5))  # fmt: skip
    style = BodyStyle(text=text, heading=bold.but(gap=5), above=8, head=bold)
    body = Body(sheet, style)

    def cost() -> None:
        """Set a question with boxes: no section."""
        sheet.need(24)
        sheet.y += 6
        sheet.put(form["question"], sheet.left, sheet.y, bold)
        x = 300.0
        for label, ticked in form["boxes"]:
            sheet.checkbox(x, sheet.y + 2, ticked=ticked)
            sheet.put(label, x + 15, sheet.y, flat)
            x += 70
        sheet.y += 2 * text.line

    return b_parts.run(body, paper.body, form, text, {"boxes": cost})
