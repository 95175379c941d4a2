"""Austria: what a Stadtsenat asks of the Gemeinderat; file number and extension at the right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.6, leading=1.3, gap=8),
    "elite": Style(family="elite", size=10.4, leading=1.4, gap=9),
}


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.6)
    return boxes.framed_sheet(paper, total, (78, 56, 66, 74), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set house, file number, the spaced kind, to whom, 'Betrifft' and session, text, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    bold = text.but(bold=True)
    old_parts.sides(sheet, form["house"], form["file"], text, gap=24)
    parts.line(
        sheet, form["kind"], bold.but(size=text.size + 4, align="center", spaced=True, gap=4)
    )
    parts.line(sheet, form["to"], text.but(align="center", gap=18))
    parts.labels(sheet, form["fields"], text, shift=92)
    sheet.y += 14
    style = BodyStyle(text=text.but(align="justify"), heading=bold.but(gap=4), above=5,
                      rules="rows", widths=(3, 1))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=20)
