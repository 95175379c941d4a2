"""Typewritten letters of the 1960s and 1970s; a copy of another letter may lie behind."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet

_TEXT = Style(family="elite", size=10.8, leading=1.42, gap=9)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; further pages are numbered "- 2 -"."""

    def header(page: Sheet) -> None:
        if page.page.number > 1 and not paper.form.get("letter"):
            middle = _TEXT.but(align="center")
            page.put(f"- {page.page.number} -", page.left, 44, middle, width=page.right - page.left)
            page.y = 80

    return Sheet(margins=(84, 60, 54, 70), header=header, total=total)


def _enclosure(sheet: Sheet, paper: Paper, text: str) -> Body:
    """Set the copy of a letter on a page of its own."""
    letter, width = paper.form["letter"], sheet.right - sheet.left
    sheet.new_page()
    right = _TEXT.but(align="right", underline=True)
    sheet.y = sheet.put(letter["mark"], sheet.left, sheet.y, right, width=width) + 18
    low = sheet.put(letter["sender"], sheet.left, sheet.y, _TEXT, width=250)
    sheet.put(letter["place"], 360, sheet.y, _TEXT, width=180)
    sheet.y = low + 14
    sheet.y = sheet.put(letter["address"], sheet.left, sheet.y, _TEXT, width=250) + 14
    parts.labels(sheet, [("Betr.:", letter["subject"])], _TEXT, shift=58)
    sheet.y += 12
    inner = Body(sheet, BodyStyle(text=_TEXT, heading=_TEXT))
    inner.set("## anlagen\n\n" + text.strip())
    inner.sections[0].heading = letter["mark"]
    sheet.y = sheet.put(letter["signature"], 300, sheet.y + 8, _TEXT, width=230)
    return inner


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set the letter, and behind ``@letter`` the copy of another."""
    form, width = paper.form, sheet.right - sheet.left
    low = sheet.put(form["sender"], sheet.left, sheet.y, _TEXT, width=260)
    right = _TEXT.but(align="right")
    sheet.put(form["place"], sheet.left, sheet.y, right, width=width)
    sheet.y = low + 18
    low = sheet.put(form["address"], sheet.left, sheet.y, _TEXT, width=250)
    sheet.put(form["number"], 352, sheet.y, _TEXT.but(bold=True), width=190)
    sheet.y = low + 20
    parts.line(sheet, form["kind"], _TEXT.but(**form.get("kind_style", {"spaced": True}), gap=8))
    parts.labels(sheet, [(form["label"], form["title"])], _TEXT, shift=66)
    sheet.y += 12
    main, _, letter = paper.body.partition("@letter")
    style = BodyStyle(text=_TEXT, heading=_TEXT.but(underline=True), above=6, rules="none")
    body = Body(sheet, style)
    body.set(main)
    sheet.need(90)
    sheet.y += 8
    for x, ink, text in form["signatures"]:
        if ink:
            sheet.scribble(x + 4, sheet.y + 44, 100, 24)
        sheet.put(text, x, sheet.y + (54 if ink else 4), _TEXT, width=220)
    sheet.y += 100
    if letter:
        body.sections += _enclosure(sheet, paper, letter).sections
    return body
