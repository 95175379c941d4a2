"""Cities with ALLRIS: Potsdam, Aachen, Leipzig, Wismar, Braunschweig, each with its own form."""

from __future__ import annotations

from samples.make.body import Body, BodyStyle, Section
from samples.make.layouts import parts
from samples.make.paper import Paper
from samples.make.tables import table
from samples.make.text import Style
from samples.make.typeset import Sheet

_SANS = Style(family="sans", size=10.5, gap=7)
_SERIF = Style(family="serif", size=11.5, gap=7)
_CARLITO = Style(family="carlito", size=11.5, leading=1.24, gap=7)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet; the footer repeats the number and may give the day of printing."""
    small = _SANS.but(size=8, hyphenate=False)
    texts: list[tuple[str, str]] = paper.form.get("footer", [])

    def footer(page: Sheet) -> None:
        here = {"page": str(page.page.number), "total": str(total)}
        parts.footer_rule(page, [(text.format(**here), align) for text, align in texts], small)

    return Sheet(margins=(68, 56, 60, 82), footer=footer if texts else None, total=total)


def _potsdam_head(sheet: Sheet, paper: Paper) -> None:
    form, text = paper.form, _SANS
    bold, width = text.but(bold=True), sheet.right - sheet.left
    sheet.shield(sheet.left, sheet.y, 38)
    sheet.put("Landeshauptstadt Potsdam\nDer Oberbürgermeister", sheet.left + 40, sheet.y, bold)
    right = sheet.put(form["kind"], 350, sheet.y, bold.but(size=15), width=190)
    sheet.y = right + 22
    top = sheet.y
    sheet.frame((342, top - 4, sheet.right, top + 40))
    sheet.put("Drucksachen-Nr.", 350, top, text.but(size=8.5))
    sheet.put(form["number"], 350, top + 14, bold.but(size=14))
    for index, (label, ticked) in enumerate(form["boxes"]):
        y = top + index * 17
        sheet.checkbox(sheet.left, y + 2, ticked=ticked)
        sheet.put(label, sheet.left + 16, y, text)
    sheet.y = top + 54
    parts.labels(sheet, [("Betreff:", form["title"])], bold, shift=62)
    sheet.y += 8
    sheet.rule(sheet.left, sheet.right, sheet.y, 0.6)
    sheet.y += 5
    low = sheet.put(f"Einreicher: {form['unit']}", sheet.left, sheet.y, text, width=250)
    sheet.put(form["dates"], 342, sheet.y, text, width=190)
    sheet.y = max(low, sheet.y + 2 * text.line) + 4
    table(sheet, form["rows"], (130, width - 250, 120), text, rules="rows", head=bold)


def potsdam(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper with check boxes for its public status and its committees in rows."""
    form, text = paper.form, _SANS
    bold = text.but(bold=True)
    _potsdam_head(sheet, paper)
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=7)
    first, _, rest = paper.body.partition("@boxes")
    body = Body(sheet, style)
    body.set(first)
    sheet.need(48)
    sheet.y += 4
    top = sheet.y
    sheet.put(form["question"], sheet.left, top, bold, width=260)
    for x, label, ticked in form["answers"]:
        sheet.checkbox(x, top + 2, ticked=ticked)
        sheet.put(label, x + 15, top, text)
    sheet.y = top + 2 * text.line
    body.set(rest)
    return body


def _aachen_head(sheet: Sheet, paper: Paper) -> None:
    form, text = paper.form, _SANS
    bold = text.but(bold=True)
    sheet.put("Der Oberbürgermeister", 372, sheet.y, text)
    sheet.shield(sheet.right - 28, sheet.y - 6, 32)
    sheet.y += 30
    top = sheet.y
    sheet.frame((sheet.left, top, sheet.right, top + 88))
    sheet.rule(sheet.left, sheet.right, top + 17)
    sheet.put("Vorlage", sheet.left + 5, top + 2, bold)
    left = [text_ for pair in form["left"] for text_ in pair]
    y = sheet.put("\n".join(left[:2]), sheet.left + 5, top + 21, text.but(size=9.5), width=230)
    sheet.put("\n".join(left[2:]), sheet.left + 5, y + 3, text.but(size=9.5), width=230)
    for index, (label, value) in enumerate(form["right"]):
        y = top + 21 + index * 15
        sheet.put(label, 312, y, text.but(size=9.5))
        sheet.put(value, 402, y, text.but(size=9.5), width=150)
    sheet.y = top + 94
    sheet.y = sheet.put(form["title"], sheet.left, sheet.y, bold.but(size=13)) + 8
    sheet.put("Beratungsfolge:", sheet.left, sheet.y, text)
    sheet.put(form["agenda"], 470, sheet.y, bold)
    sheet.y += text.line + 4
    table(sheet, form["rows"], (80, 215, 172), text, rules="rows", head=bold)


def aachen(sheet: Sheet, paper: Paper) -> Body:
    """Set a Vorlage with two columns of fields, TOP beside the consultations."""
    form, text = paper.form, _SANS
    bold = text.but(bold=True)
    _aachen_head(sheet, paper)
    style = BodyStyle(text=text.but(leading=1.4), heading=bold, above=8, rules="grid",
                      widths=(2.2, 1, 1, 1), head=bold.but(size=9.5))  # fmt: skip
    first, _, rest = paper.body.partition("@signature")
    body = Body(sheet, style)
    body.set(first)
    sheet.need(88)
    sheet.y += 12
    sheet.put("In Vertretung", sheet.left, sheet.y, text)
    sheet.scribble(sheet.left + 4, sheet.y + 42)
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y + 48, text, width=260) + 6
    body.set(rest)
    return body


def leipzig(sheet: Sheet, paper: Paper) -> Body:
    """Set an answer to an Anfrage, with its status line."""
    form, text = paper.form, _CARLITO
    bold = text.but(bold=True)
    sheet.put("Stadt Leipzig", 420, sheet.y, bold.but(size=15))
    sheet.y = sheet.put(form["kind"], sheet.left, sheet.y, bold.but(size=15), width=300) + 2
    sheet.y = sheet.put(form["number"], sheet.left, sheet.y, bold.but(size=13), width=300) + 2
    sheet.y = sheet.put(form["status"], sheet.left, sheet.y, text) + 12
    parts.labels(sheet, form["fields"], text, shift=110)
    sheet.y += 10
    parts.line(sheet, "Betreff:", text.but(gap=1))
    parts.line(sheet, form["title"], bold.but(size=13, gap=12))
    table(sheet, form["rows"], (190, 130, 147), text, rules="grid", head=bold)
    style = BodyStyle(text=text, heading=bold.but(underline=True, gap=6), above=8)
    return parts.set_body(sheet, paper, style)


def _wismar_letter(sheet: Sheet, paper: Paper, letter: str) -> Section:
    """Set the attached letter; its running text is one section of the paper."""
    form, sans = paper.form, _SANS.but(align="left")
    width = sheet.right - sheet.left
    sheet.put(form["enclosure"], sheet.left, sheet.y, sans.but(align="right"), width=width)
    sheet.y += 22
    low = sheet.put(form["sender"], sheet.left, sheet.y, sans.but(bold=True), width=260)
    right = sheet.put(form["contact"], 360, sheet.y, sans.but(size=9), width=175)
    sheet.y = max(low, right) + 20
    sheet.y = sheet.put(form["receiver"], sheet.left, sheet.y, sans, width=220) + 16
    parts.line(sheet, form["subject"], sans.but(bold=True, gap=10))
    inner = Body(sheet, BodyStyle(text=sans, heading=sans.but(bold=True)))
    inner.set("## anlagen\n\n" + letter.strip())
    inner.sections[0].heading = form["enclosure_heading"]
    sheet.y += 6
    sheet.put("Mit freundlichen Grüßen\nIm Auftrag", sheet.left, sheet.y, sans)
    sheet.scribble(sheet.left + 4, sheet.y + 62, 80)
    sheet.y = sheet.put(form["letter_signature"], sheet.left, sheet.y + 68, sans)
    return inner.sections[0]


def wismar(sheet: Sheet, paper: Paper) -> Body:
    """Set a short Vorlage and, behind it, a letter with head and signature of its own."""
    form, text = paper.form, _SERIF
    bold = text.but(bold=True)
    sheet.y = sheet.put(form["authority"], sheet.left, sheet.y, bold.but(size=13)) + 10
    top = sheet.y
    sheet.put("Vorlage", sheet.left, top, text)
    sheet.put(form["number"], sheet.left + 70, top, bold)
    sheet.put(form["public"], 330, top, bold)
    low = sheet.put("Federführend:\n" + form["unit"], sheet.left, top + 20, text, width=230)
    sheet.put("Status:\nDatum:\nVerfasser:", 330, top + 20, text, width=70)
    sheet.put(form["values"], 396, top + 20, text, width=150)
    sheet.y = low + 26
    parts.line(sheet, form["kind"], bold.but(size=14, gap=4))
    parts.line(sheet, form["title"], bold.but(gap=8))
    table(sheet, form["rows"], (70, 70, 200, 127), text, rules="rows", head=bold)
    style = BodyStyle(text=text.but(align="justify"), heading=bold, above=7)
    first, _, letter = paper.body.partition("@letter")
    body = Body(sheet, style)
    body.set(first)
    sheet.y += 24
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y, text)
    sheet.new_page()
    body.sections.append(_wismar_letter(sheet, paper, letter))
    return body


def braunschweig(sheet: Sheet, paper: Paper) -> Body:
    """Set a paper that is not public."""
    form, text = paper.form, _SANS
    bold = text.but(bold=True)
    sheet.put("Stadt Braunschweig", sheet.left, sheet.y, bold.but(size=13))
    sheet.put(form["number"], 440, sheet.y, bold.but(size=13))
    sheet.y += 18
    sheet.put("Der Oberbürgermeister", sheet.left, sheet.y, text)
    sheet.y = sheet.put(f"{form['kind']}\n{form['public']}", 440, sheet.y, bold) + 12
    sheet.y = sheet.put("Betreff:", sheet.left, sheet.y, text.but(size=9))
    parts.line(sheet, form["title"], bold.but(size=12.5, gap=10))
    low = sheet.put("Organisationseinheit:\n" + form["unit"], sheet.left, sheet.y, text, width=300)
    sheet.put("Datum:\n" + form["date"], 440, sheet.y, text)
    sheet.y = low + 10
    table(sheet, form["rows"], (250, 130, 87), text, rules="grid", head=bold)
    first, _, rest = paper.body.partition("@signature")
    body = Body(sheet, BodyStyle(text=text, heading=bold, above=7))
    body.set(first)
    sheet.y += 14
    sheet.y = sheet.put(form["signature"], sheet.left, sheet.y, text) + 14
    body.set(rest)
    return body
