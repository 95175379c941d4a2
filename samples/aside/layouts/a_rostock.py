"""Rostock: fields in a ruled block of two columns, underlined headings, the number again and the
day of printing in the footer.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="sans", size=10.5, leading=1.24, gap=7)
_BOLD = _TEXT.but(bold=True)
_SMALL = _TEXT.but(size=8)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet with its running footer."""
    form = paper.form

    def footer(page: Sheet) -> None:
        left = f"Vorlage {form['number']} der {form['city']}"
        texts = [
            (left, "left"),
            (f"Ausdruck vom: {form['printed']}\nSeite: {page.page.number}/{total}", "right"),
        ]
        page.rule(page.left, page.right, page.bottom + 20, 0.4)
        a_parts.small_footer(page, texts, _SMALL)

    return Sheet(margins=(72, 50, 56, 84), footer=footer, total=total)


def _head(sheet: Sheet, paper: Paper) -> None:
    form = paper.form
    top = sheet.y
    width = sheet.right - sheet.left
    sheet.put(f"{form['city']}\nDer Oberbürgermeister", sheet.left, top, _BOLD, width=260)
    right = _TEXT.but(align="right")
    sheet.put("Vorlage-Nr:", sheet.left, top, right.but(size=8), width=width)
    sheet.put(form["number"], sheet.left, top + 10, right.but(bold=True, size=14), width=width)
    sheet.put(form["public"], sheet.left, top + 28, right, width=width)
    sheet.y = top + 54
    sheet.put(form["kind"], sheet.left, sheet.y, _BOLD.but(size=14), width=250)
    sheet.put(f"Datum:    {form['date']}", 400, sheet.y + 3, _TEXT)
    sheet.y += 24
    table(sheet, form["fields"], (width / 2, width / 2), _TEXT.but(size=9.5), rules="grid")
    parts.line(sheet, form["title"], _BOLD.but(size=12, gap=8, hyphenate=False))
    if form["rows"]:
        parts.line(sheet, "Beratungsfolge:", _BOLD.but(gap=2))
        head = ("Datum", "Gremium", "Zuständigkeit")
        table(sheet, [head, *form["rows"]], (80, 245, 142), _TEXT.but(hyphenate=False),
              rules="rows", head=_TEXT.but(size=9))  # fmt: skip


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper, with a letter behind it when there is one."""
    form = paper.form
    _head(sheet, paper)
    style = BodyStyle(
        text=_TEXT, heading=_BOLD.but(underline=True, gap=5), sub=_BOLD.but(gap=3), above=8,
        rules="rows", widths=(2.8, 1, 1, 1), head=_BOLD.but(size=9.5),
    )  # fmt: skip
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.y += 16
        a_parts.signatures(sheet, form["signature"], _TEXT)
        sheet.y += 14

    blocks = {"signature": signature, "letter": lambda: a_parts.letter(body, form["letter"], _TEXT)}
    a_parts.set_blocks(body, paper.body, blocks)
    return body
