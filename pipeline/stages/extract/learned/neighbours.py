"""What stands before, behind, beside and above a token: the same signs for numbers and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from models.layout import Line
from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.learned.view import (
    SENTENCE,
    View,
    labels,
    of_line,
    step_of,
    word_key,
)
from pipeline.stages.extract.printed_types import printed_type

# "Vorlage-Nr.", "Geschäftsnummer:", "No."
COUNTS = re.compile(r"(?:[Nn]r\.?|NR\.?|[Nn]ummer|No\.)\s?:?$")
# "Hauptausschuss", "Rat", "Fraktion": who meets or writes
BODY_LIKE = re.compile(
    r"(?:ausschu(?:ss|ß)|rate?s?|beirat|versammlung|kreistag|tag|senat|kommission|vorstand|"
    r"magistrat|fraktion)\b",
    re.IGNORECASE,
)


# "Erfurt, den 3. Mai 1958"
TOWN = re.compile(r"(?:^|\s)[A-ZÄÖÜ][\w./() -]{2,30},\s*(?:den|dem|am|d\.|im)?\s*$")


def words_around(before: str, behind: str) -> list[str]:
    """Return the words next to a token, as they are and by their ends."""
    left, speaks_left = _word_before(before)
    right, speaks_right = _word_behind(behind)
    found = [*left, right]
    if not before.split() and not behind.split():
        found.append("alone")
    if speaks_left or speaks_right:
        found.append("sentence")
    return found


@lru_cache(maxsize=1024)  # of one place on a line, several tokens ask
def _word_before(before: str) -> tuple[tuple[str, ...], bool]:
    """Return what is said of the last word, and whether the words are a sentence's."""
    words = before.split()
    if not words:
        return ("before:nothing",), False
    last = word_key(words[-1])
    return (f"before:{last[:14]}", f"before:-{last[-4:]}"), SENTENCE.search(before) is not None


@lru_cache(maxsize=1024)
def _word_behind(behind: str) -> tuple[str, bool]:
    """Return what is said of the first word, and whether the words are a sentence's."""
    words = behind.split()
    if not words:
        return "behind:nothing", False
    return f"behind:{word_key(words[0])[:14]}", SENTENCE.search(behind) is not None


@lru_cache(maxsize=1024)
def label_before(before: str) -> tuple[str, ...]:
    """Return what kind of label a token follows on its line."""
    return tuple(_label_before(before)) if before else ()


def _label_before(before: str) -> Iterator[str]:
    known = labels(before)
    if known and known[-1].alone:
        yield f"label:{known[-1].key}"
    elif COUNTS.search(before):
        yield "label:counts"
    if before.endswith(":"):
        yield "label:colon"
    if before.endswith("("):
        yield "label:bracket"
    if len(before) <= 24:
        yield "label:short"
        yield f"before:^{word_key(before.split(maxsplit=1)[0])}"


@of_line
def on_left(view: View, line: Line) -> Iterator[str]:
    """Yield what stands to the left of a line that a token begins."""
    lefts = [other for other in view.beside(line) if other.box.x1 <= line.box.x0 + 2]
    if not lefts:
        return
    left = max(lefts, key=lambda other: other.box.x1)
    known = labels(left.text)
    if known and known[-1].alone:
        yield f"left:label:{known[-1].key}"
    elif COUNTS.search(left.text):
        yield "left:counts"
    elif left.text.endswith(":"):
        yield "left:colon"
    elif printed_type(left.text):
        yield "left:type"
    else:
        yield "left:body" if BODY_LIKE.search(left.text) else "left:other"
    words = left.text.split()
    yield f"left:-{word_key(words[-1])[-5:]}"
    yield f"left:^{word_key(words[0])}"


@of_line
def over(view: View, line: Line) -> Iterator[str]:
    """Yield what stands above a line that a token begins."""
    above = view.above.get(id(line))
    if above is None:
        yield "above:free"
        return
    known, seen = labels(above.text), printed_type(above.text)
    told = {
        f"label:{known[-1].key if known else ''}": known and known[-1].alone,
        "counts": COUNTS.search(above.text),
        "colon": above.text.endswith(":"),
        "type": seen,
        "type_alone": seen and seen.end >= len(above.text) - 1,
        "date": dates_in(above.text),
        "body": BODY_LIKE.search(above.text),
    }
    yield from (f"above:{name}" for name, there in told.items() if there)
    if len(above.text) <= 24:
        yield f"above:^{word_key(above.text.split(maxsplit=1)[0])}"


@of_line
def under(view: View, line: Line) -> Iterator[str]:
    """Yield what stands below a line."""
    below = view.below.get(id(line))
    if below is None:
        yield "below:free"
        return
    told = {
        "date": dates_in(below.text),
        "type": printed_type(below.text),
        "label": labels(below.text),
        "body": BODY_LIKE.search(below.text),
        # "gez. Kühnel", "Der Bürgermeister": a signature
        "signature": re.match(r"gez|i\. ?[AV]\.|In Vertretung|Der |Die ", below.text),
    }
    yield from (f"below:{name}" for name, there in told.items() if there)


@of_line
def place_of(view: View, line: Line, start: int) -> Iterator[str]:
    """Yield where on the first page a token stands, and how large it is."""
    down = line.box.top / view.page.height
    x = line.box.x0 + line.box.width * start / max(1, len(line.text))
    across = x / view.page.width
    yield f"y{step_of(down, (0.06, 0.1, 0.14, 0.18, 0.22, 0.26, 0.32, 0.4, 0.5, 0.6, 0.7, 0.85))}"
    yield f"x{step_of(across, (0.2, 0.4, 0.55, 0.7, 0.8))}"
    if down < 0.28 and across > 0.53:
        yield "top_right"
    yield f"zone:{view.zone(line)}"
    if id(line) in view.cells:
        yield "cell"
    yield f"size{step_of(line.size / view.usual, (0.8, 0.95, 1.05, 1.2, 1.5))}"
    if line.bold:
        yield "bold"
