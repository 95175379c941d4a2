"""How the city writes its numbers: whether ``DS`` belongs to them, what stands around the core."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from models.layout import Line
from pipeline.stages.extract.number_grammar import lead_of
from pipeline.stages.extract.sightings import Sighting
from pipeline.stages.extract.stretch import Stretch

_AGAINST = frozenset({"cited", "in_title", "in_words", "owned"})


def as_written(sightings: Sequence[Sighting]) -> list[Sighting]:
    """Return the sightings with ``DS`` before the numbers it belongs to.

    It belongs to one that a label announces, ``Drucksachen-Nr.: DS 062a/2016``, and to one that
    never stands without it or behind another word: ``DS I (A) 93``. ``DS 0112/23`` in a sentence
    proves nothing, ``DS-Nr.: 110-1/2014`` is a label.
    """
    led = {core: lead for seen in sightings for core, lead in _announced_with(seen)}
    for core, lead in _always_with(sightings):
        led.setdefault(core, lead)
    return [_led(seen, led) for seen in sightings]


def _announced_with(seen: Sighting) -> Iterator[tuple[str, str]]:
    lead = seen.number.lead
    if lead and seen.number.value.startswith(f"{lead} "):
        yield seen.number.value.removeprefix(f"{lead} "), lead


def _always_with(sightings: Iterable[Sighting]) -> Iterator[tuple[str, str]]:
    by_core: dict[str, set[str | None]] = {}
    for seen in sightings:
        if not seen.witnesses & _AGAINST and not lead_of(seen.number.value):
            by_core.setdefault(seen.number.value, set()).add(seen.number.lead)
    for core, leads in by_core.items():
        lead = leads.pop()
        if not leads and lead:
            yield core, lead


def _led(seen: Sighting, led: dict[str, str]) -> Sighting:
    lead = led.get(seen.number.value)
    if lead is None or lead_of(seen.number.value):
        return seen
    return replace(
        seen, number=replace(seen.number, value=f"{lead} {seen.number.value}", lead=lead)
    )


@dataclass(frozen=True, slots=True)
class Style:
    """The words around the core of the paper's own number, and what finds others of the kind."""

    pattern: re.Pattern[str]

    def find(self, line: Line) -> Iterator[Stretch]:
        """Yield the numbers of a line that are written in this way."""
        for match in self.pattern.finditer(line.text):
            yield Stretch(line, match.start(), match.end())


def styles_of(own: Iterable[str]) -> tuple[Style, ...]:
    """Return the ways of writing that the own numbers show: those of several words only."""
    return tuple(Style(pattern) for value in own if (pattern := _pattern(value)) is not None)


_ROMAN = re.compile(r"^[IVX]{1,5}$")


def _pattern(value: str) -> re.Pattern[str] | None:
    """Return what ``DS I (A) 93`` and ``DS I (A) 71/1`` have in common, ``7/41 S`` and ``6/288 S``.

    Words before the core stay, Roman numbers may be others, every counter any; a suffix may lack.
    """
    words = value.split(" ")
    first = next((at for at, word in enumerate(words) if re.search(r"\d", word)), None)
    if first is None or len(words) == 1 or "/" in words:
        return None
    core = _core(words[first])
    before = [
        r"[IVX]{1,5}" if _ROMAN.match(w) and at else re.escape(w)
        for at, w in enumerate(words[:first])
    ]
    after = "".join(rf"(?:\s{_core(word)})?" for word in words[first + 1 :])
    lead = r"\s?".join([*before, ""]) if before else ""
    return re.compile(rf"(?<![\w/-]){lead}{core}(?:/\d{{1,2}})?{after}(?![\w/])")


def _core(word: str) -> str:
    """Return a pattern for a part: digits of any count, a letter behind them, the same marks."""
    parts = re.findall(r"\d+[a-z]?|[IVX]+|[^\dIVX]+", word)
    return "".join(
        r"\d{1,8}[a-z]?" if p[0].isdigit() else r"[IVX]{1,5}" if _ROMAN.match(p) else re.escape(p)
        for p in parts
    )
