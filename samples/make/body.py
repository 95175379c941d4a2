"""The running text of a paper: a small markup, set on a sheet and recorded as sections.

    ## sachverhalt | 1. Sachverhalt:        opens a section (kind, heading as printed)
    ##= anlagen | Anlagen: keine            heading and text on one line
    ## antrag                               opens a section that has no heading
    ### Zum Verfahren                       a heading of lower rank: a paragraph of its section
    - item   a) item   1. item              hanging items
    | cell | cell |                         a row of a table
    \\f                                      begins a page
    ## fazit | Fazit \\f                     a heading at the foot of a page, its text on the next

Blank lines part the paragraphs. Anything before the first ``##`` is set, but belongs to none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from samples.make.tables import table
from samples.make.text import Style, plain
from samples.make.typeset import Sheet

_ITEM = re.compile(r"^(-|•|\d{1,2}\.|[a-z]\)|\(\d\))[ \u00a0]+(?=\S)")
# "1. Sachverhalt:", "II. Antrag", "3.2 Kosten": numbers and colon are not part of a heading.
_NUMBER = re.compile(r"^(?:\d+(?:\.\d+)*\.?|[IVX]+\.|[A-Z]\.|[a-z]\))\s+")


def heading_value(printed: str) -> str:
    """Return a heading as the truth gives it: no leading number, no colon or full stop."""
    return _NUMBER.sub("", plain(printed)).rstrip(" :.").strip()


@dataclass
class Section:
    """A section as it was set."""

    kind: str
    heading: str | None
    paragraphs: list[str] = field(default_factory=list)

    def truth(self) -> dict[str, str | None]:
        """Return the section as the truth file gives it."""
        text = "\n\n".join(self.paragraphs).replace("ſ", "s") or None
        heading = self.heading.replace("ſ", "s") if self.heading else None
        return {"kind": self.kind, "heading": heading, "text": text}


@dataclass(frozen=True, kw_only=True)
class BodyStyle:
    """How a body is set: its text, its headings, its tables."""

    text: Style
    heading: Style
    sub: Style | None = None
    above: float = 10
    widths: tuple[float, ...] = ()
    rules: str = "grid"
    head: Style | None = None


@dataclass
class Body:
    """Sets the blocks of a body and keeps the sections."""

    sheet: Sheet
    style: BodyStyle
    sections: list[Section] = field(default_factory=list)

    def _record(self, text: str) -> None:
        if self.sections:
            self.sections[-1].paragraphs.append(text)

    def _heading(self, line: str) -> None:
        inline = line.startswith("##=")
        kind, _, printed = (part.strip() for part in line.lstrip("#=").partition("|"))
        style, sheet = self.style, self.sheet
        if not printed:
            self.sections.append(Section(kind, None))
            return
        sheet.y += style.above
        if inline:
            head, _, rest = printed.partition(":")
            self.sections.append(Section(kind, heading_value(head)))
            if rest.strip():
                self._record(plain(rest))
            mark = "**" if style.heading.bold else "__" if style.heading.underline else ""
            sheet.flow(f"{mark}{head}:{mark} {rest.strip()}", style.text)
            return
        printed, alone, _ = printed.partition(r"\f")
        self.sections.append(Section(kind, heading_value(printed)))
        if alone:
            sheet.need(style.heading.line)
            sheet.flow(printed, style.heading)
            sheet.new_page()
            return
        sheet.need(style.heading.line + style.heading.gap + 2 * style.text.line)
        sheet.flow(printed, style.heading)

    def _paragraph(self, block: str) -> None:
        text = " ".join(block.split("\n"))
        sheet, style = self.sheet, self.style.text
        self._record(plain(text))
        item = _ITEM.match(text)
        if not item:
            sheet.flow(text, style)
            return
        # The mark hangs: it is set as the first word, the text wraps beside it.
        hang = max(18.0, sheet.text_width(item[1] + "  ", style))
        sheet.need(2 * style.line)
        flat = style.but(first=0)
        number = len(sheet.page.lines)
        page = sheet.page
        sheet.put(item[1], sheet.left, sheet.y, flat)
        sheet.flow(text[item.end() :], flat, x=sheet.left + hang)
        mark, first = page.lines[number : number + 2]
        joined = type(mark)(
            f"{mark.text} {first.text}", (mark.box[0], first.box[1], first.box[2], first.box[3])
        )
        page.lines[number : number + 2] = [joined]

    def _table(self, block: str) -> None:
        rows = [[c.strip() for c in line.strip("|").split("|")] for line in block.split("\n")]
        for row in rows:
            self._record("\t".join(plain(cell) for cell in row).strip("\t"))
        count = len(rows[0])
        sheet, style = self.sheet, self.style
        shares = style.widths[:count] or tuple([1.0] * count)
        whole = sheet.right - sheet.left
        widths = [whole * share / sum(shares) for share in shares]
        cell = style.text.but(align="left", first=0, hyphenate=True)
        table(sheet, rows, widths, cell, rules=style.rules, head=style.head)

    def set(self, markup: str) -> None:
        """Set a whole body."""
        for block in re.split(r"\n\s*\n", markup.strip()):
            one = "\n".join(line.strip(" ") for line in block.split("\n"))
            if one.strip() == r"\f":
                self.sheet.new_page()
            elif one.startswith("###"):
                title = one.lstrip("# ")
                self._record(plain(title))
                self.sheet.need(3 * self.style.text.line)
                self.sheet.flow(title, self.style.sub or self.style.text.but(bold=True))
            elif one.startswith("##"):
                self._heading(one)
            elif one.startswith("|"):
                self._table(one)
            else:
                self._paragraph(one)
