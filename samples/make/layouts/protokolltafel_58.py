"""GDR of the 1950s: minutes of a council as one table, who answers and until when right."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import finish, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="typewriter", size=8.8, leading=1.4, gap=6)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    head = old_parts.numbered(_TEXT, "- Blatt {} -", below=70)
    return Sheet(margins=(58, 48, 40, 60), header=head, total=total)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set organ left and copy right, kind and session, who was there, the table, the names."""
    form = paper.form
    old_parts.sides(sheet, form["organ"], form["copy"], _TEXT, gap=14)
    parts.line(sheet, form["kind"], _TEXT.but(spaced=True, bold=True, align="center", gap=3))
    parts.line(sheet, form["session"], _TEXT.but(align="center", gap=10))
    parts.labels(sheet, form["fields"], _TEXT, shift=96)
    sheet.y += 8
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True, gap=4), above=6,
                      rules=form.get("rules", "grid"), widths=form["widths"],
                      head=_TEXT.but(bold=True))  # fmt: skip
    return finish.finish(sheet, paper, style, gap=12)
