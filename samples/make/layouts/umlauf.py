"""Notes to the members of a body: a printed word "Mitteilung" or none, the way through offices."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "typewriter": Style(family="typewriter", size=10.2, leading=1.48, gap=8),
    "elite": Style(family="elite", size=10.4, leading=1.4, gap=8),
}


def _style(paper: Paper) -> Style:
    return _FACES[paper.form["face"]]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the foot of a page says that the text goes on."""
    style = _style(paper)

    def footer(page: Sheet) -> None:
        if page.page.number < total:
            text = f"- {page.page.number + 1} -"
            width = page.right - page.left
            page.put(text, page.left, 790, style.but(align="right"), width=width)

    return Sheet(margins=(88, 56, 54, 72), footer=footer, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set office with the day below it, the way, the receivers, the text, ink and copies."""
    form, text = paper.form, _style(paper)
    sheet.y = sheet.put(form["office"], sheet.left, sheet.y, text, width=260)
    sheet.put(form["place"], sheet.left + 252, sheet.y - text.line, text)
    old_parts.dashes(sheet, sheet.y + 3)
    sheet.y += 18
    for index, line in enumerate(form["way"], 1):
        shift = 26.0 if len(form["way"]) > 1 else 0.0
        if shift:
            sheet.put(f"{index}.", sheet.left, sheet.y, text)
        sheet.y = sheet.put(line, sheet.left + shift, sheet.y, text, width=320) + 4
    sheet.y += 12
    if form.get("kind"):
        parts.line(sheet, form["kind"], text.but(**form.get("kind_style", {"spaced": True}), gap=8))
    shift = sheet.text_width(form["label"], text) + 14
    title = text.but(underline=form.get("under", False))
    sheet.put(form["label"], sheet.left, sheet.y, text, width=shift)
    sheet.y = sheet.put(form["title"], sheet.left + shift, sheet.y, title) + 4
    for label, value in form.get("more", ()):
        sheet.put(label, sheet.left, sheet.y, text, width=shift)
        sheet.y = sheet.put(value, sheet.left + shift, sheet.y, text) + 4
    sheet.y += 10
    style = BodyStyle(
        text=text, heading=text.but(underline=True), above=6, rules="none", widths=(2.5, 1)
    )
    body = parts.set_body(sheet, paper, style)
    sheet.y += 10
    old_parts.names(sheet, form["signatures"], text)
    old_parts.tail(sheet, paper, text)
    return body
