"""Weimar: a ruled form, label beside value, public status ticked, headings numbered."""

from __future__ import annotations

from samples.aside.layouts import b_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="serif", size=11.5, leading=1.24, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: the number stands at the foot of every page."""
    small = _TEXT.but(size=9)

    def footer(page: Sheet) -> None:
        texts = [
            (f"Drucksache {paper.metadata['number']}", "left"),
            (f"Seite {page.page.number}", "right"),
        ]
        parts.footer_rule(page, texts if total > 1 else texts[:1], small)

    return Sheet(margins=(74, 50, 66, 84), footer=footer, total=total)


def _boxes(sheet: Sheet, answers: list[tuple[str, bool]], style: Style, x: float) -> None:
    for label, ticked in answers:
        sheet.checkbox(x, sheet.y + 2, ticked=ticked)
        sheet.put(label, x + 14, sheet.y, style, width=120)
        x += 96


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _TEXT
    bold = text.but(bold=True)
    sheet.shield(sheet.left, sheet.y, 34)
    sheet.put("Stadtrat der Stadt Weimar", sheet.left + 42, sheet.y + 8, bold.but(size=15))
    sheet.y += 46
    sheet.frame((sheet.left, sheet.y, sheet.right, sheet.y + 26), shade=0.9)
    sheet.put(form["kind"], sheet.left + 6, sheet.y + 5, bold.but(size=14), width=260)
    _place = sheet.y
    sheet.y += 7
    _boxes(sheet, form["boxes"], text.but(size=10), 356)
    sheet.y = _place + 26
    rows = [
        ("Drucksache-Nr.:", paper.metadata["number"]),
        *form["fields"],
        ("Betreff:", b_parts.title_of(paper)),
    ]
    table(sheet, rows, (112, 343.3), text, rules="grid")
    if form.get("rows"):
        sheet.y += 2
        table(
            sheet,
            [("Beratungsfolge", "Sitzung am", "Zuständigkeit"), *form["rows"]],
            (215, 90, 150.3),
            text.but(size=10.5),
            head=bold.but(size=10.5),
        )
    style = BodyStyle(
        text=text,
        heading=bold.but(size=12, gap=4),
        above=8,
        widths=form.get("widths", ()),
        head=bold,
    )
    return b_parts.run(Body(sheet, style), paper.body, form, text)
