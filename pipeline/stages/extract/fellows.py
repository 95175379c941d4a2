"""Names that sign together with others: in rows or columns of nothing but names."""

from __future__ import annotations

from collections.abc import Sequence

from models.layout import Line
from pipeline.stages.extract.closing_lines import CAPTION, GREETING, MARK, STOP, Closing
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.names import college, is_name_text


def fellows(closing: Closing, placed: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines of names that stand beside or below one that signs, or by themselves.

    ``placed`` are the lines of names that were found. By themselves at least two must stand
    together, one of them a known person's, or each closed by a full stop as in old prints.
    """
    groups: list[list[Line]] = []
    for line in (*placed, *(o for o in closing.lines if _may_be(closing, o))):
        near = [group for group in groups if any(_together(line, other) for other in group)]
        groups = [group for group in groups if not any(group is o for o in near)]
        groups.append([line, *(other for group in near for other in group)])
    known = {id(line) for line in placed}
    return tuple(
        line
        for group in groups
        if _sign(closing, group, known)
        for line in closing.lines
        if id(line) not in known and any(line is other for other in group)
    )


def _may_be(closing: Closing, line: Line) -> bool:
    text = line.text
    return (
        id(line) not in closing.taken
        and id(line) not in closing.roles
        and id(line) not in closing.tabled
        and len(text) <= 45
        and is_name_text(text)
        and (not text.isupper() or id(line) in closing.people)
        and not GREETING.match(text)
        and not (MARK.search(text) or CAPTION.match(text) or STOP.match(text) or college(text))
    )


def _sign(closing: Closing, group: Sequence[Line], known: set[int]) -> bool:
    if len(group) < 2:
        return False
    single = all(len(line.text.split()) == 1 for line in group if id(line) not in known)
    full = sum(id(line) in closing.people or len(line.text.split()) > 1 for line in group)
    people = any(id(line) in closing.people for line in group) and (
        full == len(group) or (len(group) > 2 and 3 * full >= 2 * len(group))
    )  # not "Dr. Borsdorf    Beifall"
    told = people or any(id(line) in known for line in group)
    stops = all(line.text.rstrip().endswith(".") for line in group)
    return (told and (not single or _is_row(group))) or stops


def _is_row(group: Sequence[Line]) -> bool:
    """Tell whether two of the names stand side by side."""
    return any(same_row(one, two) for one in group for two in group if one is not two)


def _together(one: Line, two: Line) -> bool:
    """Tell whether two names stand in a row, or in a column with at most an office between."""
    if one.page != two.page or one is two:
        return False
    apart = max(one.box.top, two.box.top) - min(one.box.bottom, two.box.bottom)
    column = abs(one.box.x0 - two.box.x0) < 12
    return same_row(one, two) or (column and apart < 3.5 * max(one.box.height, 8.0))
