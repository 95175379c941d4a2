"""Reports of auditors and planners: every paragraph bears a number in the margin."""

from __future__ import annotations

import re
from dataclasses import dataclass

from samples.make.body import Body, BodyStyle
from samples.make.layouts import boxes, old_parts, parts
from samples.make.paper import Paper
from samples.make.text import Style, plain
from samples.make.typeset import Sheet

_FACES = {
    "serif": Style(family="serif", size=11.2, leading=1.32, gap=8, align="justify"),
    "elite": Style(family="elite", size=10, leading=1.4, gap=8),
}


@dataclass
class NumberedBody(Body):
    """A body whose paragraphs are numbered in the margin; the numbers are no part of the text."""

    count: int = 0

    def _paragraph(self, block: str) -> None:
        text = " ".join(block.split("\n"))
        if re.match(r"\d+\.|[a-z]\)|- ", text):
            super()._paragraph(block)
            return
        self._record(plain(text))
        self.count += 1
        self.sheet.need(2 * self.style.text.line)
        small = self.style.text.but(size=self.style.text.size * 0.8, align="left")
        self.sheet.put(str(self.count), self.sheet.left - 34, self.sheet.y + 1, small, width=26)
        self.sheet.flow(text, self.style.text)


def sheet(paper: Paper, total: int) -> Sheet:
    """Return the empty sheet."""
    small = _FACES[paper.form["face"]].but(size=8.4, align="left")
    return boxes.framed_sheet(paper, total, (104, 58, 70, 72), small)


def layout(sheet: Sheet, paper: Paper) -> Body:
    """Set author, kind and subject, particulars in one block, numbered paragraphs, names."""
    form, text = paper.form, _FACES[paper.form["face"]]
    left = text.but(align="left")
    bold = left.but(underline=True) if form["face"] == "elite" else left.but(bold=True)
    parts.line(sheet, form["author"], left.but(gap=18))
    parts.line(sheet, form["kind"], bold.but(size=text.size * form.get("large", 1), gap=4))
    parts.line(sheet, form["title"], left.but(gap=10))
    parts.line(sheet, form["facts"], left.but(size=text.size * 0.9, gap=12))
    style = BodyStyle(text=text, heading=bold.but(gap=4), above=8, rules="rows", widths=(3, 1))
    body = NumberedBody(sheet, style)
    body.set(paper.body)
    sheet.y += 12
    old_parts.names(sheet, form["signatures"], left)
    return body
