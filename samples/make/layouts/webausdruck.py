"""A page of a council's web site, printed from the browser: shaded labels, meetings in pairs."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=9.6, leading=1.32, gap=7),
    "serif": Style(family="serif", size=11, leading=1.24, gap=7),
    "opensans": Style(family="opensans", size=9, leading=1.4, gap=7),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet: what the browser prints stands above and below each page."""
    form = paper.form
    small = Style(family="serif", size=8)

    def header(page: Sheet) -> None:
        page.put(form["window"], page.left, 26, small)
        text = f"Seite {page.page.number} von {total}"
        page.put(text, page.left, 26, small.but(align="right"), width=page.right - page.left)

    def footer(page: Sheet) -> None:
        page.put(form["url"], page.left, 812, small)
        page.put(form["printed"], page.left, 812, small.but(align="right"),
                 width=page.right - page.left)  # fmt: skip

    return Sheet(margins=(44, 52, 44, 50), header=header, footer=footer, total=total)


def _shaded(sheet: Sheet, label: str, value: str, text: Style, wide: float) -> None:
    """Set a label in a shaded cell with its value beside it."""
    lines = len(sheet.wrap(value, text, sheet.right - sheet.left - wide - 10)) if value else 1
    low = sheet.y + max(1, lines) * text.line + 6
    sheet.frame((sheet.left, sheet.y, sheet.left + wide, low), 0.3, shade=0.9)
    sheet.frame((sheet.left + wide, sheet.y, sheet.right, low), 0.3)
    sheet.put(label, sheet.left + 4, sheet.y + 2, text.but(bold=True), width=wide - 6)
    if value:
        sheet.put(value, sheet.left + wide + 5, sheet.y + 2, text)
    sheet.y = low


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set navigation, heading, labels, meetings, texts."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold, wide = text.but(bold=True), form.get("wide", 108)
    if form.get("menu"):
        parts.line(sheet, form["menu"], text.but(size=text.size * 0.85, gap=8))
    parts.line(sheet, form["heading"], bold.but(size=text.size * 1.5, gap=8))
    for label, value in form["cells"]:
        _shaded(sheet, label, value, text, wide)
    if form.get("meetings"):
        _shaded(sheet, form["meetings_label"], "", text, sheet.right - sheet.left)
        for first, second in form["meetings"]:
            for index, one in enumerate((*first, *second)):
                y = sheet.y + 3 + (index // 2) * text.line
                sheet.put(one, sheet.left + 12 + (index % 2) * 330, y, text, width=320)
            sheet.y += 2 * text.line + 6
            sheet.rule(sheet.left, sheet.right, sheet.y, 0.3)
    sheet.y += 10
    body = Body(sheet, BodyStyle(text=text, heading=bold.but(gap=5), above=9, widths=(3, 1)))
    body.set(paper.body)
    sheet.y += 8
    for one in form.get("names", []):
        parts.line(sheet, one, text.but(gap=6))
    return body
