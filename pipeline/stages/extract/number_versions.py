"""The version that stands behind a number and belongs to it: ``A 44/2011 neu``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.stages.extract.sightings import Sighting
from pipeline.stages.extract.stretch import Stretch

# "A 44/2011 neu", "VL-12/2021 1. Ergänzung", "0112/2019 (Neufassung)", "V 7/2003 - 2. Nachtrag";
# not "Antrag A 7/2011 neu gefasst" nor "BV 12/2011 Ergänzung des Bebauungsplans": text goes on
_VERSION = re.compile(
    r"\s?(?P<dash>[-–,]\s)?(?P<version>(?P<open>\()?(?:\d{1,2}\.\s?)?"
    r"(?:[Nn]eu|NEU|[Nn]eue Fassung|Neufassung|Ergänzung|Nachtrag|"
    r"(?<=\.\s)(?:Änderung|Fassung))(?(open)\)))"
    r"(?=$|\s*[,;:|)]|\s+(?:vom|v\.)\s)"
)


def version_behind(text: str, at: int) -> tuple[int, str] | None:
    """Return where the version that begins at a character of a line ends, and its words."""
    match = _VERSION.match(text, at)
    return (match.end(), match["version"]) if match is not None else None


def with_versions(sightings: Iterable[Sighting]) -> list[Sighting]:
    """Return the sightings, those with a version behind them as numbers with that version."""
    return [_initialled(_versioned(sighting)) for sighting in sightings]


# "D.A. 3/32", "Dr.S. 412/23" alone in a line; not the signs of files "G.Z. 12/32"
_INITIALS = re.compile(
    r"(?!G\.\s?Z|A\.\s?Z|T\.\s?O)(?P<initials>[A-ZÄÖÜ][a-z]?\.(?:\s?[A-ZÄÖÜ]\.)+)\s?"
)


def _initialled(sighting: Sighting) -> Sighting:
    """Return a number alone in its line with the initials before it: the city's own prefix."""
    first, last = sighting.parts[0], sighting.parts[-1]
    match = _INITIALS.fullmatch(first.line.text[: first.start])
    if match is None or last.line.text[last.end :].strip(" ."):
        return sighting
    value = f"{match['initials']} {sighting.number.value}"
    whole = (Stretch(first.line, 0, first.end), *sighting.parts[1:])
    return Sighting(replace(sighting.number, value=value), whole, sighting.witnesses)


def _versioned(sighting: Sighting) -> Sighting:
    *parts, last = sighting.parts
    found = version_behind(last.line.text, last.end)
    if found is None or "cited" in sighting.witnesses:
        return sighting
    end, version = found
    number = replace(sighting.number, value=f"{sighting.number.value} {version}")
    whole = (*parts, Stretch(last.line, last.start, end))
    return Sighting(number, whole, sighting.witnesses)
