"""What a name, its line and its place say of whether it signs the paper."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pipeline.stages.extract.learned.sign_options import Option, Signing
from pipeline.stages.extract.learned.sign_sorts import GROUP, said_of, sort_of
from pipeline.stages.extract.learned.view import step_of, word_key
from pipeline.stages.extract.names import role_behind
from pipeline.stages.extract.offices import is_office

_SMALL = frozenset("und der die des zum zur den".split())
_EDGE = 8.0
"""Points between the edges of lines that begin alike."""
_MIDDLE = 15.0
"""Points between the middle of the page and that of a line set in it."""


def own_features(signing: Signing, option: Option) -> list[str]:
    """Return what name, line and place say; what stands around costs more and is asked later."""
    return [
        *_of_name(option.name.stretch.text, option.name.witnesses),
        *_of_line(option),
        *_of_zone(signing, option),
        *_of_place(signing, option),
    ]


@lru_cache(maxsize=2048)
def _of_name(text: str, witnesses: frozenset[str]) -> tuple[str, ...]:
    words = text.split()
    last = word_key(words[-1])
    told = {
        "n:upper": text.isupper(),
        "n:hyphen": "-" in text,
        "n:small": any(word.lower() in _SMALL for word in words),
        "n:office": any(map(is_office, words)),
        "n:group": GROUP.search(text),
    }
    return (
        f"n:words{min(len(words), 4)}",
        f"n:last{step_of(len(words[-1]), (4, 6, 9, 12, 16))}",
        f"n:w:-{last[-4:]}",
        f"n:w:first:{word_key(words[0])[:8]}",
        *(f"n:{sign}" for sign in sorted(witnesses)),
        *(name for name, there in told.items() if there),
    )


def _of_line(option: Option) -> Iterator[str]:
    """Yield what stands before and behind a name on its line, and how the line is set."""
    line, name = option.line, option.name
    rest = name.rest.text.strip()
    before = line.text[: name.stretch.start].strip()
    yield f"l:lead:{option.lead}"
    yield from _of_rest(option, rest)
    if not before and rest in ("", ".", ","):
        yield "l:alone"
    if name.before is not None:
        yield "l:office_before"
    if before:
        yield f"l:w:before:{word_key(before.split()[-1])[:10]}"
        yield f"l:before:{sort_of(before)}"
    if option.lead == "colon":
        yield from said_of("l:colon", before)
    yield f"l:long{step_of(len(line.text), (12, 20, 30, 45, 60))}"
    if line.bold:
        yield "l:bold"
    yield f"l:read{step_of(line.confidence, (0.3, 0.6, 0.85))}"


def _of_rest(option: Option, rest: str) -> Iterator[str]:
    if not rest:
        yield "l:rest:none"
        return
    office = role_behind(option.name)
    yield f"l:w:rest:{word_key(rest.split(maxsplit=1)[0])[:8]}"
    if office is not None:
        yield "l:rest:office" if is_office(office.value) else "l:rest:role"
    elif rest[0] in ".,;:(-–/":
        yield f"l:rest:{rest[0]}"
        yield f"l:rest:{rest[0]}{min(len(rest) // 8, 3)}"
    else:
        yield "l:rest:words"


def _of_zone(signing: Signing, option: Option) -> Iterator[str]:
    """Yield how far a name stands from the end of the text and of the paper."""
    at, zone = option.at, signing.zones[option.at]
    yield f"z:{zone}"
    after = at - signing.last_text
    yield f"z:after{step_of(after, (-20, -5, 0, 1, 2, 4, 7, 12, 20))}"
    yield f"z:rest{step_of(len(signing.lines) - at, (2, 3, 5, 8, 13, 25))}"
    last = option.line.page == max(signing.pages)
    yield "z:last_page" if last else "z:earlier_page"
    if zone == "head":
        left = signing.zones.count("head") - at
        yield f"z:head_left{step_of(left, (2, 3, 5, 9, 15))}"


def _of_place(signing: Signing, option: Option) -> Iterator[str]:
    """Yield where on its page a name stands."""
    line = option.line
    page, lines = signing.layouts[line.page], signing.pages[line.page]
    yield f"z:y{step_of(line.box.top / page.height, (0.15, 0.3, 0.45, 0.6, 0.75, 0.88))}"
    left, right = min(o.box.x0 for o in lines), max(o.box.x1 for o in lines)
    if abs(line.box.x0 - left) < _EDGE:
        yield "z:left"
    elif abs(line.box.middle[0] - (left + right) / 2) < _MIDDLE:
        yield "z:middle"
    else:
        share = (line.box.x0 - left) / max(right - left, 1.0)
        yield f"z:x{step_of(share, (0.05, 0.25, 0.45, 0.6, 0.8))}"
