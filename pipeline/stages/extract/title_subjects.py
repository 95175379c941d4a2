"""Where the subject begins in a block that opens with the type, its mover or a count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.layout import Line
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.printed_types import printed_type
from pipeline.stages.extract.weak_types import weak_type

# "Interpellation Regula Stalder betreffend" / "Lärm der Rangieranlage", "… (GRÜNE) wegen" /
# "Belastung der Milch"; with an article the whole is the title: "Vorlage betreffend den Ankauf",
# and so where no comma parts them on their line: "Interpellation betreffend Nachtbus ins Obertal"
_LEADS_IN = re.compile(r"\b(?:betreffend|betr\.|wegen)\s*:?\s*(?=$|[A-ZÄÖÜ„\"])")
# "412. Vorlage": a count before the type
_COUNT = re.compile(r"^\d{1,4}\.\s+(?=[A-ZÄÖÜ])")
# "der Abgeordneten Ickstadt (GRÜNE) wegen": who brings it in, below its type
_MOVER = re.compile(r"^(?:der|des|von|vom)\s[^.:;]{3,70}$")
_ARTICLE = re.compile(r"^(?:Der|Die|Das|Den|Dem|Des|Eine[rnms]?|Ein)\s")
_LARGER = 1.3
"""How much larger or smaller type is that parts two lines of a block."""


def subject_of(block: Sequence[Line]) -> tuple[int, int]:
    """Return the line, and the place in it, where the subject of a block begins.

    ``Kleine Anfrage`` / ``der Abgeordneten Ickstadt wegen`` / ``Belastung der Milch``.
    """
    count = _COUNT.match(block[0].text)
    first = block[0].text[count.end() :] if count else block[0].text
    moved = _MOVER.match(first) is not None
    if not moved and printed_type(first) is None and weak_type(first) is None:
        return 0, 0
    for at, line in enumerate(block[:3]):
        leads = _LEADS_IN.search(line.text)
        if leads is None:
            continue
        if leads.end() < len(line.text):
            parted = line.text[: leads.start()].rstrip().endswith(",")
            return (at, leads.end()) if parted else (0, 0)
        following = block[at + 1].text if at + 1 < len(block) else ""
        goes_on = following[:1].isupper() and not _ARTICLE.match(following)
        return (at + 1, 0) if goes_on else (0, 0)
    return 0, 0


def leading_type(text: str) -> int:
    """Return where the subject begins behind a type and a colon, or its number and a dash.

    ``Anfrage: Fällung der Kastanien``, ``Antrag A 12/2002 - Benennung des Platzes``; 0 for none.
    """
    seen = printed_type(text)
    if seen is None or seen.misread:
        return 0
    behind = _PARTED.match(text[seen.end :])
    if behind is None or (behind["number"] and parse_number(behind["number"].strip()) is None):
        return 0
    if not behind["number"] and behind["sign"] != ":":
        return 0
    return seen.end + behind.end()


# "Anfrage: …", "Antrag A 12/2002 - …"
_PARTED = re.compile(
    r"^(?P<number>\s(?:Nr\.\s?)?[A-Z]{0,3}\s?\S*\d\S*)?\s?(?P<sign>[:–-])\s+(?=\S)"
)


def parts_by_type(block: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the runs of a block whose type is of one size, where it is not all of one.

    ``Traktandum 3`` over the larger ``Neubau der Mehrzweckhalle Steinacker``.
    """
    runs: list[list[Line]] = []
    for line in block:
        last = runs[-1][-1] if runs else None
        ratio = line.size / max(last.size, 1.0) if last is not None else 0.0
        if last is not None and 1 / _LARGER < ratio < _LARGER:
            runs[-1].append(line)
        else:
            runs.append([line])
    if len(runs) == 2:
        yield from runs
