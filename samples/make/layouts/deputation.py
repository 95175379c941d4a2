"""Bremen: Vorlagen for a Deputation, office right, session and subject in the middle, A to G."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "sans": Style(family="sans", size=10.8, leading=1.32, gap=8),
    "serif": Style(family="serif", size=11.8, leading=1.28, gap=8),
    "elite": Style(family="elite", size=10.2, leading=1.4, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (84, 58, 70, 76), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the paper."""
    form, text = paper.form, _FACES[paper.form["face"]]
    typed = form["face"] == "elite"
    bold = text.but(underline=True) if typed else text.but(bold=True)
    middle = bold.but(align="center")
    sheet.y = sheet.put(form["office"], 322, sheet.y, text, width=210) + 24
    for one in form["kind"]:
        parts.line(sheet, one, middle.but(size=text.size * (1 if typed else 1.15), gap=3))
    sheet.y += 12
    parts.line(sheet, form["title"], middle.but(gap=14))
    style = BodyStyle(text=text.but(align="left" if typed else "justify"), heading=bold.but(gap=4),
                      above=8, widths=(2.4, 1, 1), rules=form.get("rules", "grid"),
                      head=bold if form.get("table_head") else None)  # fmt: skip
    body = Body(sheet, style)

    def sign() -> None:
        sheet.y += 14
        old_parts.names(sheet, form["signatures"], text)

    boxes.pieces(body, paper.body, {"sign": sign})
    return body
