"""Letters of groups, single members and citizens, 1988 to 2024: particulars in a margin at the
left, names in pairs, ink over nothing.
"""

from __future__ import annotations

from samples.aside.layouts import a_parts
from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_SANS = Style(family="carlito", size=11.8, leading=1.3, gap=8)
_SERIF = Style(family="serif", size=12, leading=1.3, gap=9)


def _text(paper: Paper) -> Style:
    family = paper.form.get("family", "sans")
    typed = Style(family="elite", size=10.4, leading=1.45, gap=9)
    return {"sans": _SANS, "serif": _SERIF, "typed": typed}[family]


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the letters of groups keep a margin for their particulars."""
    left = 170 if paper.layout is fraktion else 78
    return Sheet(margins=(left, 58, 62, 70), total=total)


def _finish(sheet: Sheet, paper: Paper, style: BodyStyle) -> Body:
    form = paper.form
    body = a_parts.LooseBody(sheet, style)

    def signature() -> None:
        sheet.y += 8
        if form.get("greeting"):
            sheet.need(110)
            sheet.y = sheet.put(form["greeting"], sheet.left, sheet.y, style.text) + 8
        for row in form["signatures"]:
            a_parts.signatures(sheet, row, style.text, width=form.get("width", 180))
            sheet.y += 8

    blocks = {
        "signature": signature,
        "letter": lambda: a_parts.letter(body, form["letter"], style.text),
    }
    a_parts.set_blocks(body, paper.body, blocks)
    return body


def fraktion(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter of a group; its particulars stand in a narrow column at the left."""
    form, text = paper.form, _text(paper)
    bold = text.but(bold=True)
    sheet.put(form["margin"], 40, sheet.y + 60, text.but(size=8, leading=1.35), width=112)
    sheet.canvas.setLineWidth(0.6)
    sheet.canvas.line(158, 60, 158, 790)
    sheet.y = sheet.put(form["group"], sheet.left, sheet.y, bold.but(size=15)) + 20
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=260) + 10
    sheet.y = sheet.put(form["place"], sheet.left, sheet.y, text) + 16
    if form.get("number"):
        parts.line(sheet, form["number"], text.but(gap=4))
    parts.line(sheet, form["kind"], bold.but(size=13, gap=3, hyphenate=False))
    parts.line(sheet, form["title"], bold.but(gap=10, hyphenate=False))
    return _finish(sheet, paper, BodyStyle(text=text, heading=bold.but(gap=3), above=5))


def gemeinsam(sheet: Sheet, paper: Paper) -> Body:
    """Set the motion of several groups: their names between rules, chairs in pairs."""
    form, text = paper.form, _text(paper)
    bold = text.but(bold=True)
    width = sheet.right - sheet.left
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    parts.line(sheet, form["group"], text.but(align="center", gap=4))
    sheet.rule(sheet.left, sheet.right, sheet.y, 1)
    sheet.y += 16
    low = sheet.put(form["address"], sheet.left, sheet.y, text, width=220)
    sheet.put(form["place"], sheet.left, sheet.y, text.but(align="right"), width=width)
    sheet.y = low + 18
    parts.line(sheet, form["kind"], bold.but(size=14, align="center", gap=4, hyphenate=False))
    if form.get("meeting"):
        parts.line(sheet, form["meeting"], text.but(align="center", gap=8))
    parts.line(sheet, form["title"], bold.but(underline=True, gap=10, hyphenate=False))
    style = BodyStyle(text=text, heading=bold.but(spaced=True, gap=4), above=6)
    return _finish(sheet, paper, style)


def person(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter of one person: sender at the right, subject as a line of its own."""
    form, text = paper.form, _text(paper)
    low = sheet.put(form["sender"], 360, sheet.y, text, width=180)
    sheet.y = low + 14
    sheet.y = sheet.put(form["address"], sheet.left, sheet.y, text, width=250) + 14
    sheet.y = sheet.put(form["place"], 360, sheet.y, text, width=180) + 14
    if form.get("kind"):
        parts.line(sheet, form["kind"], text.but(bold=True, gap=2))
    parts.line(sheet, form["title"], text.but(bold=True, gap=12, hyphenate=False))
    style = BodyStyle(text=text, heading=text.but(underline=True, gap=4), above=6)
    return _finish(sheet, paper, style)
