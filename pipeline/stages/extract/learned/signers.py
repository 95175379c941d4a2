"""Who signs by the rules, with the model's word on each; and who signs by the model alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.extraction import Signed
from models.geometry import Box
from models.layout import Line
from models.mention import Label as Kind
from pipeline.stages.extract.closing_lines import CERTIFIED, MARK, STOP, Closing, ink_near, roles_of
from pipeline.stages.extract.learned.ranker import word_of
from pipeline.stages.extract.learned.sign_options import Option, Signing, next_of, same_name
from pipeline.stages.extract.learned.sign_reader import Looks, Signer, read_signers
from pipeline.stages.extract.learned.sign_sorts import sort_of
from pipeline.stages.extract.names import FIRST_NAMES
from pipeline.stages.extract.offices import is_office
from pipeline.stages.extract.sheet import certifies
from pipeline.stages.extract.signed_parts import date_of, role_of
from pipeline.stages.extract.stretch import Stretch, candidate

_ALONE = 0.7
"""Probability from which a name is given that no rule found."""
_STRANGE = 0.9
"""The same for a name like ``Offene Fragen``: no first name that is known, no mark, no office."""
_FELLOW = 0.7
"""Probability from which another name is company that speaks for a surname alone."""
_FEWEST = 2
"""Others that are company enough if only the model found them."""
_NEVER = 0.02
"""Probability below which a name is not given that stands but beside others."""
_FORMS = frozenset({"Frau", "Herr", "Herrn"})
_TITLED = re.compile(r"[A-Za-z]{2,}\.")
_GOES_ON = ("Anlage", "Mitzeichnung")
"""Lines below which somebody may sign, though a list begins there."""
_AROUND = 160.0
"""Points above and below a name in which what goes with it stands."""


def with_learned_signers(closing: Closing, looks: Looks, found: Sequence[Signed]) -> list[Signed]:
    """Give each name the model's word on it; add those that only the model found."""
    signing = looks.signing
    read = read_signers(looks)
    kept = [told for one in found if (told := _told(one, read)) is not None]
    given = {one.name.value for one in kept if one.name}
    places = [e for one in found for part in (one.name, one.role) if part for e in part.evidence]
    for signer in read:
        option = signer.option
        if signer.chance < _ALONE or option.name.printed in given:
            continue
        taken = any(e.page == option.line.page and _meets(e.box, option) for e in places)
        if taken or not _is_whole(option) or _is_told_aside(signing, option):
            continue
        one = _alone(closing, signing, signer)
        office = one.role is not None and is_office(one.role.value)
        vouched = one.mark or office or _in_company(closing, signer, read, found)
        if vouched or (_has_first_name(option) and signer.chance >= _least(one)):
            given.add(option.name.printed)
            kept.append(one)
    return kept


def _meets(box: Box, option: Option) -> bool:
    return box.overlap(option.name.stretch.box) > 0


def _is_whole(option: Option) -> bool:
    """Tell whether a name was read whole: not ``Anna Klöppe!``, not a first name alone."""
    name = option.name
    return "cut_off" not in name.witnesses and name.stretch.text not in FIRST_NAMES


def _least(one: Signed) -> float:
    """Return how likely a name must be that no mark and no office speaks for."""
    known = one.name is not None and "first_name" in one.name.witnesses
    return _ALONE if known else _STRANGE


def _in_company(
    closing: Closing, signer: Signer, read: Sequence[Signer], found: Sequence[Signed]
) -> bool:
    """Tell whether others sign on the page of a name, or the head says whose paper it is.

    ``Anfrage der Mitglieder Passarge und Frau Jenne``; not ``Dr. Borsdorf    Beifall``.
    """
    name, page = signer.option.name.printed, signer.option.line.page
    ruled = any(one.name and one.name.evidence[0].page == page for one in found)
    fellows = {
        other.option.name.printed
        for other in read
        if other.chance >= _FELLOW and other.option.line.page == page
    }
    of = re.compile(rf"\b(?:des|der|von)\s(?:\S+\s){{1,5}}{re.escape(name)}\b")
    named = any(of.search(line.text) for line in closing.sheet.head)
    return ruled or named or len(fellows - {name}) >= _FEWEST


def _has_first_name(option: Option) -> bool:
    """Tell whether a name is more than ``Henze``, ``Dr. Borsdorf``, ``Frau Lemke``."""
    words = option.name.stretch.text.split()
    return sum(word not in _FORMS and not _TITLED.match(word) for word in words) > 1


def _is_told_aside(signing: Signing, option: Option) -> bool:
    """Tell whether a name stands below a certificate, or unmarked below ``Verteiler``."""
    top = option.line.box.top
    certified = any(
        -3 < top - other.box.top < CERTIFIED and certifies(other.text)
        for other in signing.pages[option.line.page]
    )
    between = signing.lines[signing.last_text + 1 : option.at]
    stopped = any(STOP.match(o.text) and not o.text.startswith(_GOES_ON) for o in between)
    return certified or (stopped and option.mark is None)


def _told(one: Signed, read: Iterable[Signer]) -> Signed | None:
    """Return who signs by the rules with the model's word; nobody if it denies a mere fellow."""
    name = one.name
    if name is None:
        return one
    chances = [signer.chance for signer in read if same_name(signer.option, name)]
    if not chances:
        return one
    if max(chances) < _NEVER and "fellow" in name.witnesses:
        return None
    return replace(one, name=replace(name, witnesses=name.witnesses | {word_of(max(chances))}))


def _alone(closing: Closing, signing: Signing, signer: Signer) -> Signed:
    """Return who signs by the model, with office, mark and day as the rules read them."""
    option = signer.option
    name, line = option.name, signing.lines[option.at]
    lines = signing.pages[line.page]
    mark = option.mark or _mark_over(lines, line)
    around = _around(closing, lines, line)
    signs = {*name.witnesses, word_of(signer.chance), "learned_alone"} | (
        {"mark"} if mark else set()
    )
    known = any(id(m.line) == id(line) for m in closing.sheet.of(Kind.PERSON, [line]))
    signs |= {"first_name"} if known else set()
    return Signed(
        name=candidate(name.printed, (name.stretch,), signs),
        role=role_of(around, name),
        mark=candidate(mark.text, (mark,), {"mark"}) if mark else None,
        date=date_of(around, name, mark),
        ink=ink_near(closing.sheet, line.page, name.stretch.box),
    )


def _mark_over(lines: Sequence[Line], line: Line) -> Stretch | None:
    """Return the mark that stands by itself above a name: ``In Vertretung``."""
    at = next(i for i, other in enumerate(lines) if other is line)
    over = next_of(lines, at, -1)
    if over is None or sort_of(lines[over].text) != "mark":
        return None
    found = MARK.match(lines[over].text)
    return Stretch(lines[over], 0, found.end()).trimmed(" :") if found else None


def _around(closing: Closing, lines: Sequence[Line], line: Line) -> Closing:
    """Return the lines around a name as the rules look at those of a closing."""
    near = [o for o in lines if abs(o.box.top - line.box.top) < _AROUND]
    people = {id(mention.line) for mention in closing.sheet.of(Kind.PERSON, near)}
    roles = roles_of(closing.sheet, near)
    return replace(closing, lines=near, roles=roles, people=frozenset(people))
