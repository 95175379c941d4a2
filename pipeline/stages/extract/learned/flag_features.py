"""What says that a statement of a paper is that of one of its meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.geometry import Box
from pipeline.stages.extract.learned.flag_options import LONG, Anchor, Flag
from pipeline.stages.extract.learned.row_ground import Ground, word_form
from pipeline.stages.extract.learned.view import SENTENCE, labels, step_of
from pipeline.stages.extract.printed_types import printed_type

_SITS = re.compile(r"itzung|agung|ehandlung|eratung|\bTOP\b|Tagesordnung")
_EDGE = 8.0
"""Points by which the left edges of a column's lines differ at most."""


class Rows:
    """The meetings of a paper beside its statements."""

    def __init__(self, ground: Ground, anchors: Sequence[Anchor], flags: Sequence[Flag]) -> None:
        self._ground, self._anchors, self._flags = ground, anchors, flags
        self._boxes = [flag.place.box for flag in flags]
        pairs = [
            (box, anchor.box)
            for flag, box in zip(flags, self._boxes, strict=True)
            for anchor in anchors
            if flag.line.page == anchor.page
        ]
        level = sum(_level(box, place) for box, place in pairs)
        aligned = sum(_aligned(box, place) for box, place in pairs)
        self._paper = [
            f"rows{min(len(anchors), 3)}",
            f"flags{min(len(flags), 4)}",
            *(["as_many"] if len(flags) == len(anchors) else []),
            f"levels{min(level, 3)}",
            f"columns{min(aligned, 3)}",
        ]
        self._of_flags = [list(_of_flag(ground, flag)) for flag in flags]

    def features(self, row: int) -> list[list[str]]:
        """Return, for each statement, what says that it is that of a meeting."""
        anchor = self._anchors[row]
        return [
            [
                *self._of_flags[at],
                *self._paper,
                *(self._beside(row, anchor, at) if flag.line.page == anchor.page else ()),
            ]
            for at, flag in enumerate(self._flags)
        ]

    def _beside(self, row: int, anchor: Anchor, at: int) -> Iterator[str]:
        """Yield how a statement lies to a meeting, and whether others lie nearer."""
        box = self._boxes[at]
        yield "same_page"
        for name, one in (("date", anchor.date), ("body", anchor.body)):
            if one is not None:
                yield from (f"{name}:{said}" for said in _lies(one, box, self._flags[at].line.box))
        apart = _apart(anchor, box) - 1
        nearer = sum(
            _apart(other, box) < apart
            for index, other in enumerate(self._anchors)
            if index != row and other.page == anchor.page
        )
        closer = sum(
            _apart(anchor, other) < apart
            for index, other in enumerate(self._boxes)
            if index != at and self._flags[index].line.page == anchor.page
        )
        yield f"rows_nearer{min(nearer, 2)}"
        yield f"flags_nearer{min(closer, 2)}"


def _of_flag(ground: Ground, flag: Flag) -> Iterator[str]:
    line, place = flag.line, flag.place
    before, behind = line.text[: place.start].strip(), line.text[place.end :].strip()
    yield f"says:{flag.value}"
    yield f"where:{ground.places[flag.at]}"
    told = {
        "lettered": flag.lettered,
        "whole": not before.strip("(") and not behind.strip(").,"),
        "bracket": before.endswith("(") and behind.startswith(")"),
        "sits": _SITS.search(line.text),
        "type": printed_type(line.text),
        "sentence": SENTENCE.search(line.text),
        "long": len(line.text) > LONG,
        "label": any(one.key == "public" for one in labels(line.text)),
        "digit": re.search(r"\d", line.text),
    }
    yield from (name for name, there in told.items() if there)
    yield (
        f"f:w:before:{word_form(before.rsplit(maxsplit=1)[-1])[:10]}"
        if before
        else "before:nothing"
    )
    yield (
        f"f:w:behind:{word_form(behind.split(maxsplit=1)[0])[:10]}" if behind else "behind:nothing"
    )
    yield from _captions(ground, flag)


def _captions(ground: Ground, flag: Flag) -> Iterator[str]:
    """Yield what stands to the left of a statement that begins its line, and above it."""
    line, box = flag.line, flag.line.box
    if flag.place.start > 1:
        return
    near = [o for o in ground.close(flag.at) if o.page == line.page and o is not line]
    left = [o for o in near if _level(o.box, box) and o.box.x1 <= box.x0 + 2]
    reach = 2.4 * max(box.height, 7.0)
    above = [o for o in near if 0 < box.top - o.box.top < reach and _aligned(o.box, box)]
    for name, lines in (("left", left), ("above", above)):
        if lines:
            one = max(lines, key=lambda o: o.box.x1 if name == "left" else o.box.top)
            known = labels(one.text)
            yield f"{name}:{known[-1].key}" if known else f"{name}:words"
            if _SITS.search(one.text):
                yield f"{name}:sits"


def _lies(one: Box, box: Box, line: Box) -> Iterator[str]:
    """Yield how a statement lies to a date or a body."""
    height = max(one.height, 7.0)
    if _level(one, box):
        inside = one.overlap(line) > 0
        yield ("line" if inside else "level") + (":right" if box.x0 > one.x0 else ":left")
        return
    down = (box.top - one.top) / height
    side = "below" if down > 0 else "above"
    yield f"{side}{step_of(abs(down), (1.7, 2.7, 4.5, 8, 16, 30))}"
    if _aligned(one, box):
        yield f"{side}:aligned"
    elif min(one.x1, box.x1) > max(one.x0, box.x0):
        yield f"{side}:over"


def _level(one: Box, two: Box) -> bool:
    return abs(one.middle[1] - two.middle[1]) < 0.6 * max(min(one.height, two.height), 5.0)


def _aligned(one: Box, two: Box) -> bool:
    return abs(one.x0 - two.x0) < _EDGE


def _apart(anchor: Anchor, box: Box) -> float:
    """Return how far a statement stands from a meeting; rows count more than columns."""
    boxes = [one for one in (anchor.date, anchor.body) if one is not None]
    return min(
        abs(one.middle[1] - box.middle[1])
        + 0.2 * max(0.0, max(one.x0, box.x0) - min(one.x1, box.x1))
        for one in boxes
    )
