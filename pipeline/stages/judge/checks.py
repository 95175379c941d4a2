"""Cross-checks: what one field says about another becomes a witness of the other."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from models.extraction import Candidate, Consulted, Extraction
from models.kinds import PaperKind

Numbers = tuple[Candidate[str], ...]
Dates = tuple[Candidate[dt.date], ...]


def with_witness(found: Candidate[str], *names: str) -> Candidate[str]:
    """Return a candidate with further witnesses."""
    return replace(found, witnesses=found.witnesses | set(names))


def checked_numbers(numbers: Numbers) -> Numbers:
    """Let a number that every page repeats speak against the others.

    Where the two differ in one sign they are one number misread: the better read one goes before.
    """
    repeated = [n for n in numbers if "furniture_repeated" in n.witnesses]
    if len(repeated) != 1:
        return numbers
    common = repeated[0]
    twins = [n for n in numbers if _one_apart(n.value, common.value)]
    better = [n for n in twins if n.legibility > common.legibility + 0.02]
    checked = []
    for number in numbers:
        if number is common:
            checked.append(with_witness(number, "misread_twin") if better else number)
        elif any(number is twin for twin in better):
            checked.append(with_witness(number, "twin"))
        else:
            checked.append(with_witness(number, "furniture_disagrees"))
    return tuple(checked)


def _one_apart(one: str, two: str) -> bool:
    return len(one) == len(two) and sum(a != b for a, b in zip(one, two, strict=True)) == 1


_OF_MEETING = frozenset({PaperKind.NIEDERSCHRIFT, PaperKind.EINLADUNG})


# "Auszug aus dem Beschlußbuch", "Protokollauszug": minutes of one item, which is their title
_EXTRACT = re.compile(r"^\W*(?:\w+)?[Aa]uszug\b")


def checked_titles(
    titles: tuple[Candidate[str], ...], kind: Candidate[PaperKind] | None
) -> tuple[Candidate[str], ...]:
    """Doubt what stands out in the head of minutes and invitations: they rarely have a title.

    They speak of everything: that their text echoes a block says nothing of it.
    """
    if kind is None or kind.value not in _OF_MEETING or _EXTRACT.match(kind.raw):
        return tuple(_without(one, "agenda_item") for one in titles)
    return tuple(
        one
        if "labelled" in one.witnesses
        else with_witness(_without(one, "echoed", "unechoed"), "of_meeting")
        for one in titles
        if "body_only" not in one.witnesses  # "Stadtteilbeirat Büchenbach": who meets
    )


def _without(found: Candidate[str], *names: str) -> Candidate[str]:
    return replace(found, witnesses=found.witnesses - set(names))


_ANSWERING = frozenset({PaperKind.STELLUNGNAHME, PaperKind.ANTWORT})


def checked_dates(
    dates: Dates, rows: Sequence[Consulted], number: str | None, kind: PaperKind | None = None
) -> Dates:
    """Hold the dates against the number's year, the meetings and the kind of the paper.

    ``vom 23.10.2014`` below "Stellungnahme zum Antrag" is the date of the Antrag; ``Datum`` in a
    form of minutes is that of the meeting.
    """
    years = years_of(number)
    meetings = [row.date.value for row in rows if row.date]
    checked = []
    for found in dates:
        names = set(found.witnesses)
        if years:
            gap = min(abs(found.value.year % 100 - year % 100) for year in years)
            names |= {"year_agrees"} if gap <= 1 else {"far_from_number"} if gap > 3 else set()
        if kind in _ANSWERING and "from" in names and not names & {"place", "signature", "issued"}:
            names.add("answered")
        if kind is PaperKind.NIEDERSCHRIFT and not names & {"place", "signature"}:
            names.add("of_minutes")
        if meetings and found.value > max(meetings):
            names.add("after_meetings")
        checked.append(replace(found, witnesses=frozenset(names)))
    return tuple(checked)


def years_of(number: str | None) -> tuple[int, ...]:
    """Return the years that a number may hold: ``23`` of ``0565/23``, ``2022`` of ``2022/0819``."""
    if number is None:
        return ()
    full = re.findall(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)", number)
    if full:
        return tuple(int(year) for year in full)
    if not re.search(r"/\d\d(?=$|[/ -])", number):
        return ()
    return tuple(int(year) for year in re.findall(r"[/-](\d\d)(?=$|[/ -])", number))  # "70/44-91"


def checked_kinds(extraction: Extraction, number: str | None) -> tuple[Candidate[PaperKind], ...]:
    """Let the first printed type, and one that the number stands behind, count for more."""
    kinds = extraction.kinds
    head = [k for k in kinds if "head" in k.witnesses]
    stands_out = {"alone", "emphasised", "large"}
    specific = any("generic" not in k.witnesses and k.witnesses & stands_out for k in head)
    extract = any(k.value is PaperKind.NIEDERSCHRIFT and _EXTRACT.match(k.raw) for k in head)
    checked = []
    for found in kinds:
        names = set(found.witnesses)
        if head and found is head[0]:
            names.add("first")
        if number and number.replace(" ", "") in found.raw.replace(" ", ""):
            names.add("numbered")
        if (specific and "generic" in names) or (extract and found.value is PaperKind.BESCHLUSS):
            names.add("overruled")
        checked.append(replace(found, witnesses=frozenset(names)))
    return tuple(checked)
