"""Hamburg-Altona: number and day in a box, kind and public status on one line."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=11, leading=1.25, gap=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _TEXT.but(size=8)

    def footer(page: Sheet) -> None:
        width = page.right - page.left
        text = f"{page.page.number}/{total}"
        page.put(text, page.left, page.bottom + 24, small.but(align="center"), width=width)

    return Sheet(margins=(72, 54, 72, 76), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold = text.but(bold=True)
    sheet.put("Freie und Hansestadt Hamburg\nBezirksamt Altona\n**Bezirksversammlung**", sheet.left,
              sheet.y, text.but(size=12), width=220)  # fmt: skip
    box = (338.0, sheet.y - 4, sheet.right, sheet.y + 38)
    sheet.frame(box)
    sheet.rule(box[0], box[2], sheet.y + 17)
    sheet.put(form.get("label", "Drucksachen–Nr.:"), 344, sheet.y, text.but(size=9.5))
    sheet.put(paper.metadata["number"], 430, sheet.y, bold)
    sheet.put("Datum:", 344, sheet.y + 21, text.but(size=9.5))
    sheet.put(form["date"], 430, sheet.y + 21, text)
    sheet.y += 68
    sheet.put(form["kind"], sheet.left, sheet.y, bold.but(size=13), width=300)
    sheet.put(form["public"], sheet.left, sheet.y, text.but(align="right"),
              width=sheet.right - sheet.left)  # fmt: skip
    sheet.y += 30 if "from" not in form else 18
    if "from" in form:
        parts.line(sheet, form["from"], text.but(gap=12))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.5)
    sheet.y += 3
    table(sheet, [("", "Gremium", "Datum"), *form["rows"]], (110, 221, 120), text.but(size=10),
          rules="none", head=bold.but(size=10), pad=2)  # fmt: skip
    sheet.rule(sheet.left, sheet.right, sheet.y - 4, 0.5)
    sheet.y += 6
    parts.line(sheet, b_parts.title_of(paper), bold.but(size=12, align="left", gap=8))
    style = BodyStyle(text=text, heading=bold.but(underline=True, gap=5), above=7)
    return b_parts.run(Body(sheet, style), paper.body, form, text)
