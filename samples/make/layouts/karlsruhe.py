"""Karlsruhe: labels in one column and values in another, consultations without rules."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_OLD = Style(family="serif", size=11.5, gap=7)
_NEW = Style(family="opensans", size=9.6, leading=1.38, gap=7)
_COLUMNS = (180.0, 66.0, 40.0, 28.0, 28.0, 120.0)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; later pages begin with "Ergänzende Erläuterungen   Seite 2"."""
    new = paper.year > 2015
    style = _NEW if new else _OLD

    def header(page: Sheet) -> None:
        if page.page.number > 1 and not new:
            width = page.right - page.left
            page.put("Ergänzende Erläuterungen", page.left, 42, style.but(size=10), width=width)
            right = style.but(size=10, align="right")
            page.put(f"Seite {page.page.number}", page.left, 42, right, width=width)
            page.rule(page.left, page.right, 58, 0.6)
            page.y = 72

    def footer(page: Sheet) -> None:
        if new:
            right = style.but(size=8, align="center")
            text = f"– {page.page.number} –"
            page.put(text, page.left, page.bottom + 26, right, width=page.right - page.left)

    return Sheet(margins=(70, 54, 60, 74), header=header, footer=footer, total=total)


def _consultations(sheet: Sheet, paper: Paper, style: Style) -> None:
    bold = style.but(bold=True)
    table(
        sheet, paper.form["consultations"], _COLUMNS, style.but(hyphenate=False),
        rules="none", head=bold, pad=2,
    )  # fmt: skip


def yes_no(sheet: Sheet, label: str, yes: bool, style: Style) -> None:
    """Set a line with the boxes "nein" and "ja"."""
    sheet.need(style.line + 6)
    sheet.put(label, sheet.left, sheet.y, style.but(bold=True), width=250)
    for x, word, ticked in ((340, "nein", not yes), (420, "ja", yes)):
        sheet.put(word, x, sheet.y, style)
        sheet.checkbox(x + 28, sheet.y + 2, ticked=ticked)
    sheet.y += style.line + 4


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a Vorlage of the 1990s."""
    form, text = paper.form, _OLD
    bold = text.but(bold=True)
    top = sheet.y
    sheet.shield(sheet.left, top, 30)
    sheet.put("STADT KARLSRUHE\nDer Oberbürgermeister", sheet.left + 36, top, bold, width=190)
    sheet.put(form["kind"], sheet.left, top + 46, bold.but(size=15), width=230)
    labels, values = zip(*form["fields"], strict=True)
    # as text extraction gives it: the whole column of labels, then the values
    low = sheet.put("\n".join(labels), 322, top, text, width=96)
    sheet.put("\n".join(values), 412, top, text, width=130)
    sheet.y = max(low, top + 76) + 10
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    sheet.y += 8
    parts.line(sheet, form["title"], bold.but(size=13, gap=8))
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 6
    _consultations(sheet, paper, text.but(size=10.5))
    sheet.rule(sheet.left, sheet.right, sheet.y - 4, 0.6)
    style = BodyStyle(
        text=text.but(align="justify"), heading=bold, above=6, rules="none",
        widths=(2.6, 1.2, 1.2), head=bold.but(size=10.5),
    )  # fmt: skip
    first, _, rest = paper.body.partition("@boxes")
    body = Body(sheet, style)
    body.set(first)
    for label, yes in form["boxes"]:
        yes_no(sheet, label, yes, text)
    body.set(rest)
    return body


def layout_new(sheet: Sheet, paper: Paper) -> Body:
    """Set a Vorlage of the 2020s."""
    form, text = paper.form, _NEW
    bold = text.but(bold=True)
    top = sheet.y
    sheet.shield(sheet.right - 30, top, 34)
    sheet.put(form["kind"], sheet.left, top, bold.but(size=15), width=230)
    sheet.put(f"Vorlage Nr.: {form['number']}", 300, top + 4, bold)
    sheet.put(f"Verantwortlich: {form['unit']}", 300, top + 18, text)
    sheet.y = top + 48
    parts.line(sheet, form["title"], bold.but(size=12.5, gap=10))
    _consultations(sheet, paper, text)
    style = BodyStyle(text=text, heading=bold.but(size=10.5), above=8, rules="rows",
                      widths=(1.5, 1, 1, 1.3), head=bold.but(size=9))  # fmt: skip
    first, _, rest = paper.body.partition("@boxes")
    body = Body(sheet, style)
    body.set(first)
    for label, yes in form["boxes"]:
        yes_no(sheet, label, yes, text)
    body.set(rest)
    return body
