"""Who signs the paper: marks (gez., i. V.), names beside offices, ink; and who does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Signed
from models.layout import Line
from pipeline.stages.extract.closing_lines import (
    CAPTION,
    MARK,
    Closing,
    above,
    closing_of,
    ink_near,
)
from pipeline.stages.extract.fellows import fellows
from pipeline.stages.extract.fields import below, same_row
from pipeline.stages.extract.learned.sign_beside import with_learned_parts
from pipeline.stages.extract.learned.sign_options import signing_of
from pipeline.stages.extract.learned.sign_reader import Looks
from pipeline.stages.extract.learned.sign_voted import without_outvoted
from pipeline.stages.extract.learned.signers import with_learned_signers
from pipeline.stages.extract.nameless import nameless
from pipeline.stages.extract.names import (
    FIRST_NAMES,
    NAME,
    Name,
    college,
    is_name_line,
    is_name_text,
    more_names,
    name_in,
    role_behind,
)
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.signed_parts import (
    after_greeting,
    announces,
    below_date,
    date_of,
    for_group,
    mark_below,
    mark_beside,
    role_of,
)
from pipeline.stages.extract.signing_tables import tabled
from pipeline.stages.extract.stretch import Stretch, candidate

# "unterzeichnet von:", "Unterzeichnet von: Peter Hepperle, Fraktionsvorsitzender"
_LIST = re.compile(
    r"^(?:(?:Im Original )?[uU]nterzeichnet(?:\s+(?:von|durch))?|[Uu]nterzeichner|"
    r"Gezeichnet von|Antragsteller:innen)\s*:?\s*"
)
_OF = r"(?:Herrn?|Frau|Koll\.|Abgeordneten?|[Rr]ats(?:herrn?|frau)|Mitglieds?|Stadtverordneten?)"
_FULL_WORD, _FULL = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß-]{2,}"), 2
"""Words of a first and a last name: ``Dr. Borsdorf`` beside ``Beifall`` spoke."""


def signatories(sheet: Sheet, pivot: int | None, *, learned: bool = True) -> tuple[Signed, ...]:
    """Return who signs, in reading order; a block that certifies a copy is passed over.

    ``learned`` asks the model besides the rules.
    """
    closing = closing_of(sheet, pivot)
    found = [*tabled(closing), *_listed(closing), *_marked(closing), *_unmarked(closing)]
    found += _fellows(closing, found)
    if learned:
        looks = Looks(signing_of(sheet))
        kept = without_outvoted(looks, found, with_learned_signers(closing, looks, found))
        found = with_learned_parts(looks.signing, kept, pivot)
    return tuple(sorted([*found, *nameless(closing, found)], key=_order))


def _order(one: Signed) -> tuple[int, float, float]:
    anchor = one.name or one.mark or one.ink or one.role
    if anchor is None:
        return (0, 0.0, 0.0)
    place = anchor.evidence[0]
    return (place.page, round(place.box.top / 4) * 4.0, place.box.x0)


def _listed(closing: Closing) -> Iterator[Signed]:
    """Yield the names after ``unterzeichnet von:``, on that line and below it."""
    active = False
    for line in closing.lines:
        head = _LIST.match(line.text)
        rest = Stretch(line, head.end() if head else 0, len(line.text)).trimmed(" -•*")
        active = head is not None or (active and _may_be_listed(rest))
        if not active:
            continue
        closing.taken.add(id(line))
        name = name_in(rest) if rest.text else None
        if name is not None:
            signs = {"listed", *name.witnesses}
            found = candidate(name.stretch.text, (name.stretch,), signs)
            yield Signed(name=found, role=role_behind(name))
            for one in more_names(name):
                yield Signed(
                    name=candidate(one.stretch.text, (one.stretch,), {*signs, "full_name"})
                )


def _may_be_listed(rest: Stretch) -> bool:
    text = rest.text
    return NAME.match(text) is not None and len(text) <= 70 and MARK.search(text) is None


def _marked(closing: Closing) -> Iterator[Signed]:
    """Yield who a mark announces: ``gez. A. Bausewein``, ``In Vertretung`` above a name."""
    outer: Stretch | None = None
    for line in closing.lines:
        if id(line) in closing.taken or re.search(r"[„\"][^“\"]*\bgez\.", line.text):
            continue
        for mark, rest in _marks(line):
            name = name_in(rest) if rest.text else _name_below(closing, line)
            if name is not None:
                closing.taken.update((id(line), id(name.stretch.line)))
                for one in (name, *more_names(name)):
                    yield _signed(closing, one, outer or mark)
                outer = None
            elif not rest.text and mark_below(closing, line):
                outer = mark  # "In Vertretung:" above "gez. Dr. Wendt"
            elif not rest.text and not mark_beside(closing, line):
                found = candidate(mark.text, (mark,), {"mark", "no_name"})
                yield Signed(mark=found, ink=ink_near(closing.sheet, line.page, mark.box))


def _marks(line: Line) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield each mark of a line with what stands behind it: two columns hold two."""
    marks = list(MARK.finditer(line.text))
    ends = [match.start() for match in marks[1:]] + [len(line.text)]
    for match, end in zip(marks, ends[: len(marks)], strict=True):
        mark = Stretch(line, match.start(), match.end()).trimmed(" :")
        rest = Stretch(line, match.end(), end).trimmed(" :,")
        if end == len(line.text) or rest.text or end - match.end() > 2:
            yield mark, rest  # of "gez. i. V. Karl Otto" the second mark is the one that counts


_LETTER, _FEWEST_LETTERS = re.compile(r"[^\W\d_]"), 3


def _name_below(closing: Closing, line: Line) -> Name | None:
    """Return the name below a mark, also below the empty room of a signature or an office."""
    last = line
    for _ in range(3):
        under = below(closing.lines, last, reach=9.0)
        if under is None:
            return None
        speck = len(_LETTER.findall(under.text)) < _FEWEST_LETTERS  # "N": read out of the ink
        if id(under) not in closing.roles and not CAPTION.match(under.text) and not speck:
            near = under.box.top - last.box.bottom < 6.5 * max(last.box.height, 6.0)
            named = is_name_line(under) and (near or _has_company(closing, under))
            return name_in(Stretch.whole(under)) if named else None
        last = under
    return None


def _has_company(closing: Closing, line: Line) -> bool:
    """Tell whether ink above or an office below says that a name far below a mark signs."""
    under = below(closing.lines, line, reach=2.2)
    office = under is not None and id(under) in closing.roles
    return office or ink_near(closing.sheet, line.page, line.box) is not None


# "14.04.93, Brodhun"
_DAY_FIRST = re.compile(r"^\d[\d. ]{5,11},\s*(?=[A-ZÄÖÜ])")


def _unmarked(closing: Closing) -> Iterator[Signed]:
    """Yield names without a mark: beside an office, under ink, over a caption."""
    for line in closing.lines:
        if id(line) in closing.taken or id(line) in closing.roles:
            continue
        dated = _DAY_FIRST.match(line.text)
        part = Stretch(line, dated.end() if dated else 0, len(line.text))
        if MARK.search(line.text) or not is_name_text(part.text):
            continue
        name = name_in(part)
        signs = _company(closing, line, name) if name else frozenset()
        below_office = name is not None and "full_name" in name.witnesses and "role_above" in signs
        if id(line) in closing.tabled and not (signs & {"person", "ink"} or below_office):
            continue  # "Beratungsfolge", "Nein", "Ergebnis": the head of a table
        if name is not None and _sign_alone(name, signs):
            closing.taken.add(id(line))
            yield _signed(closing, replace(name, witnesses=name.witnesses | signs), None)


def _fellows(closing: Closing, found: Sequence[Signed]) -> list[Signed]:
    """Return the names that stand with those found, or together by themselves."""
    places = [one.name.evidence[0] for one in found if one.name]
    placed = [
        line
        for line in closing.lines
        if any(p.page == line.page and p.box.overlap(line.box) > 0 for p in places)
    ]
    offices = [e for one in found if one.role for e in one.role.evidence]
    added = []
    for line in fellows(closing, placed):
        if any(e.page == line.page and e.box.overlap(line.box) > 0 for e in offices):
            continue  # "Arbeitsgemeinschaft Südstadt"
        name = name_in(Stretch.whole(line))
        if name is not None:
            closing.taken.add(id(line))
            added.append(
                _signed(closing, replace(name, witnesses=name.witnesses | {"fellow"}), None)
            )
    return added


def _sign_alone(name: Name, signs: frozenset[str]) -> bool:
    """Tell whether what stands with a name is enough: one word alone needs an office."""
    if name.stretch.text in FIRST_NAMES or "torn" in signs:
        return False  # the rest of the name was not read
    if "full_name" in name.witnesses or "titled" in name.witnesses:
        return bool(signs - {"person"})
    return bool(signs & {"role_below", "role_above", "role_behind", "caption", "college", "named"})


def _company(closing: Closing, line: Line, name: Name) -> frozenset[str]:
    """Return what stands with a name and makes it a signature."""
    under, over = below(closing.lines, line, reach=2.2), above(closing.lines, line)
    told = {
        "role_below": (under is not None and id(under) in closing.roles)
        or for_group(closing, name),
        "role_above": over is not None and announces(closing, over),
        "person": id(line) in closing.people,
        "role_behind": role_behind(name) is not None,
        "ink": ink_near(closing.sheet, line.page, line.box) is not None,
        "caption": under is not None and CAPTION.match(under.text) is not None,
        "greeting": after_greeting(closing.lines, line),
        "named": _named_above(closing, name),
        "college": _below_college(closing, line),
        "torn": " " not in name.stretch.text and _is_torn(closing, name),
        "first": id(line) in closing.people and _is_first(closing, line),
        "dated": id(line) in closing.people and below_date(closing.lines, line),
    }
    return frozenset(sign for sign, there in told.items() if there)


def _is_first(closing: Closing, line: Line) -> bool:
    """Tell whether a person's name begins what closes the paper: ``Hanna Wieland / Jugendamt``."""
    begins = closing.sheet.closing[:1]
    alone = not any(same_row(other, line) for other in closing.lines if other is not line)
    full = len(_FULL_WORD.findall(line.text)) >= _FULL and alone
    return full and any(line is other for other in begins)


def _named_above(closing: Closing, name: Name) -> bool:
    """Tell whether the head says whose paper it is: ``des Abgeordneten Ehlers``, a day above."""
    if not below_date(closing.lines, name.stretch.line):
        return False
    said = re.compile(rf"(?:{_OF}) {re.escape(name.stretch.text)}\b")
    return any(said.search(line.text) for line in closing.sheet.head)


def _below_college(closing: Closing, line: Line) -> bool:
    """Tell whether a college and at most other names stand above: ``Der Magistrat.``."""
    over = above(closing.lines, line)
    for _ in range(4):
        if over is None or college(over.text):
            return over is not None
        if not is_name_text(over.text):
            return False
        over = above(closing.lines, over)
    return False


def _is_torn(closing: Closing, name: Name) -> bool:
    """Tell whether letters stand right behind a name in another line: ``Carme``, ``ı Z``."""
    box = name.stretch.box
    return any(
        other is not name.stretch.line
        and same_row(other, name.stretch.line)
        and -2 < other.box.x0 - box.x1 < 12
        for other in closing.sheet.closing + closing.sheet.body[-40:]
    )


def _signed(closing: Closing, name: Name, mark: Stretch | None) -> Signed:
    line = name.stretch.line
    signs = set(name.witnesses) | ({"mark"} if mark else set())
    if name.stretch.text in FIRST_NAMES:
        signs.add("first_only")
    if _is_torn(closing, name):
        signs.add("cut_off")
    if id(line) in closing.people:
        signs.add("first_name")
    elif "full_name" in signs and "titled" not in signs:
        signs.add("strange_name")
    return Signed(
        name=candidate(name.printed, (name.stretch,), signs),
        role=role_of(closing, name),
        mark=candidate(mark.text, (mark,), {"mark"}) if mark else None,
        date=date_of(closing, name, mark),
        ink=ink_near(closing.sheet, line.page, name.stretch.box),
    )
