"""Where a date stands: in the head's form, behind a town, beside a receipt, on a stamp."""

from __future__ import annotations

import re

from models.layout import Line
from pipeline.stages.extract.entry_words import is_body_text
from pipeline.stages.extract.fields import same_row, values
from pipeline.stages.extract.sheet import Found, Sheet, certifies


def in_forms(sheet: Sheet) -> set[int]:
    """Return the lines of tables that are the head's form: a label for the number is among them.

    ``Vorlage Nr. | Datum | Öffentlichkeitsstatus`` above ``2015/087 | 26.05.2015 | …`` looks like a
    Beratungsfolge, and is none.
    """
    numbered = {id(item.line) for item in sheet.labels if item.label.key in {"number", "counter"}}
    dated = {id(v.parts[0].line) for v in values(sheet, "date")}
    dated |= {id(item.line) for item in sheet.labels if item.label.key == "date"}
    lines = ([o for cell in table.cells for o in cell.lines] for table in sheet.tables)
    forms = (form for form in lines if any(id(o) in numbered for o in form))
    cells = (cell.lines for table in sheet.tables for cell in table.cells)
    # "Datum" above "02.11.2004" in one cell
    pairs = (cell for cell in cells if len(cell) == 2 and id(cell[0]) in dated)
    return {id(o) for lines in (*forms, *pairs) for o in lines} & dated


def led_by(sheet: Sheet, line: Line) -> str:
    """Return the words of the line above that lead on to a date which begins a line."""
    height = max(line.box.height, 8.0)
    for other in sheet.head:
        near = -0.6 * height < line.box.top - other.box.bottom < 1.3 * height
        if other.page == line.page and near and abs(other.box.x0 - line.box.x0) < 14:
            led = re.search(r"(?:\S+\s+){0,8}\b(?:vom|am|Eingang|eingegangen)\s*:?\s*$", other.text)
            if led:
                return led[0]
    return ""


def from_town(sheet: Sheet, line: Line, before: str) -> bool:
    """Tell whether a date stands with the town that the head names: ``Hildesheim am 27. August``.

    Not with a body: ``Stadtrat am 29. VI. 1988``.
    """
    match = re.match(r"^([A-ZÄÖÜ][\w-]{3,})\s(?:am|den|,)\s*$", before)
    if match is None or is_body_text(match[1]):
        return False
    towns = (re.search(rf"\b{re.escape(match[1])}\b", o.text) for o in sheet.head if o is not line)
    return any(towns)


def received_below(sheet: Sheet, line: Line) -> bool:
    """Tell whether a receipt follows, as below a motion that is answered.

    ``vom: 23.10.2014`` / ``eingegangen: 24.10.2014``.
    """
    height = max(line.box.height, 8.0)
    near = (
        o
        for o in sheet.head
        if o.page == line.page
        and -0.6 * height < o.box.top - line.box.top < 2.2 * height
        and abs(o.box.x0 - line.box.x0) < 60
    )
    return any(re.search(r"\b[Ee]ingegangen\b", o.text) for o in near)


def runs_on(line: Line) -> bool:
    """Tell whether a sentence goes on behind the date that its line begins with.

    ``vom 05.07.2021 liegt zur Einsichtnahme auf.``
    """
    return re.match(r"^[vV]om\s[\d.\s]{8,14}[a-zäöü]{3,}\s[a-zäöü]", line.text) is not None


def left_of(sheet: Sheet, line: Line) -> str:
    """Return the label in the cell to the left: ``versandt am:``."""
    left = [
        o
        for o in sheet.closing
        if same_row(o, line) and o.box.x1 <= line.box.x0 + 2 and o.text.rstrip().endswith(":")
    ]
    return max(left, key=lambda o: o.box.x1).text.rstrip(": ") + " " if left else ""


# "Auszug aus dem Protokoll" above "vom 5. Oktober 1976": the date of the meeting
_MINUTES = re.compile(
    r"(?:[Pp]rotokolls?|[Nn]iederschrift|[Ss]itzung|[Tt]agung|[Vv]erhandlung(?:en)?|"
    r"[Vv]ersammlung|Sitzung(?:\s\S+){1,3})\W*$"
)


def _minutes_above(sheet: Sheet, line: Line) -> bool:
    above = sheet.previous.get(id(line))
    led = re.match(r"^(?:vom|am)\b", line.text) is not None
    return led and above is not None and _MINUTES.search(above.text) is not None


def opens_meeting(sheet: Sheet, line: Line) -> bool:
    """Tell whether ``Beginn:`` stands beside or below: ``Datum: 20.12.2021`` of minutes.

    Or whether the line above names minutes or a meeting, and the date goes on with it.
    """
    if _minutes_above(sheet, line):
        return True
    rows = [o for o in sheet.head if o.page == line.page and -4 < o.box.top - line.box.top < 34]
    return any(re.match(r"^(?:Beginn|Uhrzeit|Zeit)\b", other.text) for other in rows)


def certified(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line stands in the block of who certifies a copy."""
    return any(
        certifies(other.text) and other.page == line.page and 0 <= line.box.top - other.box.top < 80
        for other in sheet.closing
    )


def on_stamp(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line lies on a stamp."""
    page = sheet.layout.pages[line.page - sheet.layout.pages[0].number]
    area = max(line.box.width * line.box.height, 1.0)
    return any(stamp.box.overlap(line.box) > 0.5 * area for stamp in page.stamps)


# "Mitteilung des Senats an die Bürgerschaft vom 12. März 1909": who sends it, and to whom
_SENT = re.compile(
    r"^(?:Mitt(?:h)?eilung|Vortrag|Bericht|Antrag|Vorlage|Botschaft|Schreiben|Weisung)"
    r"\s(?:des|der)\s[A-ZÄÖÜ][\w-]+\san\s(?:den|die|das)\s[A-ZÄÖÜ][\w -]+\svom\s*$"
)
# "Ausschuss für Umwelt und" / "Landwirtschaft, 14.10.2003, TOP 7": the item of a meeting
_ITEM_BEHIND = re.compile(r"^\s*,\s?(?:TOP|Top|Punkt|Tagesordnungspunkt)\b")


def is_sent(before: str) -> bool:
    """Tell whether the words before a date say who sends the paper, and to whom."""
    return _SENT.match(before) is not None


def has_item(mention: Found) -> bool:
    """Tell whether an item of the agenda follows a date: it is a meeting's."""
    last = mention.parts[-1]
    return _ITEM_BEHIND.match(last.line.text[last.end :]) is not None
