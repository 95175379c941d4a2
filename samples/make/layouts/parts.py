"""What several layouts share."""

from __future__ import annotations

from collections.abc import Sequence

from samples.make.body import Body, BodyStyle
from samples.make.paper import Paper
from samples.make.text import Style
from samples.make.typeset import Sheet


def set_body(sheet: Sheet, paper: Paper, style: BodyStyle) -> Body:
    """Set the body of a paper at the cursor."""
    body = Body(sheet, style)
    body.set(paper.body)
    return body


def line(sheet: Sheet, text: str, style: Style, *, x: float | None = None) -> None:
    """Set a short text at the cursor; ``\\n`` begins a line."""
    for part in text.split("\n"):
        sheet.need(style.line)
        sheet.flow(part, style.but(gap=0), x=x)
    sheet.y += style.gap


def labels(
    sheet: Sheet,
    pairs: Sequence[tuple[str, str]],
    style: Style,
    *,
    x: float | None = None,
    shift: float = 110,
    width: float | None = None,
) -> None:
    """Set label and value side by side, one pair under the other."""
    at = sheet.left if x is None else x
    for label, value in pairs:
        below = sheet.put(label, at, sheet.y, style, width=shift - 4)
        room = width if width is not None else sheet.right - at - shift
        below = max(below, sheet.put(value, at + shift, sheet.y, style, width=room))
        sheet.y = below


def columns(
    sheet: Sheet, texts: Sequence[tuple[str, float, float]], style: Style, *, gap: float = 8
) -> None:
    """Set texts beside each other: (text, x, width); the cursor goes below the longest."""
    sheet.y = gap + max(sheet.put(text, x, sheet.y, style, width=w) for text, x, w in texts)


def caption(sheet: Sheet, x: float, width: float, text: str, style: Style) -> None:
    """Draw a rule with its caption under it."""
    sheet.rule(x, x + width, sheet.y + 1)
    sheet.y = sheet.put(text, x, sheet.y + 3, style, width=width) + style.gap


def footer_rule(sheet: Sheet, texts: Sequence[tuple[str, str]], style: Style) -> None:
    """Set (text, align) in one line under a rule at the foot of the page."""
    y = sheet.bottom + 22
    sheet.rule(sheet.left, sheet.right, y - 3, 0.5)
    for text, align in texts:
        aligned = style.but(align=align)
        sheet.put(text, sheet.left, y, aligned, width=sheet.right - sheet.left)
