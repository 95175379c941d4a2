"""Titles behind labels that no list holds: ``Rubrum:``, ``Verhandlungsstoff``, ``Sujet``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Candidate
from models.mention import Label as Kind
from pipeline.stages.extract.echo import Echo, is_organ
from pipeline.stages.extract.fields import Value, values, values_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.strange_labels import names_topic, strange_labels
from pipeline.stages.extract.stretch import Stretch, candidate
from pipeline.stages.extract.title_lines import speaks_against
from pipeline.stages.extract.title_signs import signs_of
from pipeline.stages.extract.title_text import (
    cleaned,
    here,
    is_worded,
    joined,
    mended_title,
    names_nothing,
    without_type,
)

_FEWEST = 2
"""Words of a title behind a label that says nothing of what it announces."""

# "• Fallzahlen von Jugendlichen", "1. Wann …": items of what a paper asks
_LISTED = re.compile(r"^(?:[•●▪*–-]\s|\d{1,2}[.)]\s.*\?)")
# "Bm. Wendel, StR. Fuchs (Stadtplanung)": titles and names
_PEOPLE = re.compile(r"\b[A-ZÄÖÜ]\w{0,3}\. [A-ZÄÖÜ][\w-]+, [A-ZÄÖÜ]\w{0,3}\. [A-ZÄÖÜ]")


def strange_titles(sheet: Sheet, kept_out: set[int], echo: Echo) -> Iterator[Candidate[str]]:
    """Yield what stands behind, beside or below labels of no list, and is worded like a title.

    Where several are, what the body says again goes before.
    """
    strange = strange_labels(sheet, echo)
    labels = {id(item.line) for item in strange if item.label.alone}
    found = []
    for item in strange:
        value = next(iter(values_of(sheet, item, wrapped=True)), None)
        first = _titled(sheet, value, labels, kept_out) if value is not None else None
        if first is not None:
            topic = {"topic_label"} if names_topic(item.place.text.strip(" :")) else set()
            found.append(replace(first, witnesses=first.witnesses | topic))
    # "TOP: Erneuerung der Wasserleitung"; not "TOP 3: Eröffnung", an item of many
    agenda = (_titled(sheet, v, labels, kept_out) for v in values(sheet, "agenda", wrapped=True))
    found += [one for one in agenda if one is not None and not one.value[:1].isdigit()]
    said = [replace(one, witnesses=one.witnesses | echo.signs(one.value)) for one in found]
    likely = [one for one in said if "unechoed" not in one.witnesses]
    for one in said:
        sole = {"sole"} if len(likely) == 1 and one is likely[0] else set()
        yield replace(one, witnesses=one.witnesses | sole)


def merged(
    strange: Sequence[Candidate[str]], blocks: Sequence[Candidate[str]]
) -> tuple[Candidate[str], ...]:
    """Return the candidates, one for each text: label and place both speak for the same one."""
    by_text = {one.value: one for one in strange}
    kept = [
        replace(block, witnesses=block.witnesses | by_text.pop(block.value).witnesses)
        if block.value in by_text
        else block
        for block in blocks
    ]
    return (*by_text.values(), *kept)


def _titled(
    sheet: Sheet, value: Value, labels: set[int], kept_out: set[int]
) -> Candidate[str] | None:
    """Return a label's value as a title; ``None`` for a person, an office, a date, an address."""
    parts: list[Stretch] = []
    for part in value.parts:
        if part.line is not value.label and id(part.line) in labels | kept_out:
            break
        parts.append(part)
    parts = [part for part in cleaned(parts) if part.text]
    parts = without_type(parts) if parts else parts
    parts += here(sheet, value, parts[-1]) if parts else []
    if not parts or speaks_against(parts[0].text):
        return None
    text, lines = joined([part.text for part in parts]), [part.line for part in parts]
    if not is_worded(text) or len(text.split()) < _FEWEST or _LISTED.match(text):
        return None
    if names_nothing(sheet, lines, text) or _is_named(sheet, value, text):
        return None
    text, mended = mended_title(sheet, text)
    names = mended | {"strange_label", "labelled_" + value.how, *signs_of(sheet, lines, text)}
    return candidate(text, parts, names | ({"colon"} if value.colon else set()))


def _is_named(sheet: Sheet, value: Value, text: str) -> bool:
    """Tell whether a value begins with a person or is a body: ``Frau Terfloth, Zimmer 12``."""
    words = text.split()
    if _PEOPLE.search(text) or (is_organ(words[0]) and words[1][:1].isupper()):
        return True  # "Bürgermeister Mag. Herwig Pointner"
    first = value.parts[0]
    people = sheet.of(Kind.PERSON, [first.line])
    bodies = sheet.of(Kind.BODY, [first.line])
    return any(m.text[:12] in text[:24] for m in people) or any(
        m.text in text and len(m.text) > 0.5 * len(text) for m in bodies
    )
