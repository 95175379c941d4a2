"""The title: announced by a label, or the block that stands out in the head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.extraction import Candidate
from models.layout import Line
from models.mention import Label as Kind
from models.running_text import join
from pipeline.stages.extract.fields import Value, below, beside, goes_on, under, values
from pipeline.stages.extract.kind import printed_type
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.public_words import flag_of
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.spelling import mended_words, misspelt
from pipeline.stages.extract.stretch import Stretch, candidate, without_noise
from pipeline.stages.extract.title_lines import is_free, is_near, kept_from_titles
from pipeline.stages.extract.votes import mended_numbers

# "Der Gemeinderat möge beschließen,", "Die CDU-Fraktion beantragt:", "… Auskunft geben über:"
_SENTENCE = re.compile(
    r"^[a-zäöüß]|\b(?:bitten?|wir|beantrag(?:en|t)|geehrte[rn]?|möge|wolle|beschließt)\b|[,:]$"
)
# "TOP5 Erneuerung der Wasserleitung", "TOP 3: Bebauungsplan", "Tagesordnungspunkt 4"
_AGENDA = re.compile(r"^(?:TOP|Top|Tagesordnungspunkt|Punkt)\s?\d{1,3}(?:\.\d+)?\s*[.:)]?\s+(?=\S)")
# "1. Die Stadt richtet …", "a) …": items of what the paper asks for
_ITEM = re.compile(r"^(?:\d{1,2}|[a-z])[.)]\s+(?!Stadt|Bezirk|Änderung|Fortschreib|Nachtrag)")

# "… Vergabe der Tief-", "… und Ausbau der": the rest of the title was not found
_CUT_OFF = re.compile(r"(?:[-–]|\b(?:und|der|die|des|für|in|im|von|zur|zum))$")
_BIG = 12.5
"""Points of type that is larger than running text."""
_LONG_WORD = 14
_POOR = frozenset({"aside", "corner", "sentence", "below_label"})


def titles(sheet: Sheet, kept_out: set[int]) -> tuple[Candidate[str], ...]:
    """Return the candidates for the title, the announced ones first."""
    announced = (_announced(sheet, value) for value in values(sheet, "title", wrapped=True))
    return (*(found for found in announced if found), *_blocks(sheet, kept_out))


def _announced(sheet: Sheet, value: Value) -> Candidate[str] | None:
    """Return what stands behind, beside or below ``Betreff:``, ``Titel der Drucksache:``."""
    parts = [part for part in _cleaned(value.parts) if part.text]
    if not parts or (value.label.text.lower().startswith(("art", "inhalt")) and not value.colon):
        return None
    text = joined([part.text for part in parts])
    if not _is_worded(text):
        return None
    lines = [part.line for part in parts]
    text, mended = _mended(sheet, text)
    names = mended | {"labelled", "labelled_" + value.how, *_signs(sheet, lines, text)}
    return candidate(text, parts, names | ({"colon"} if value.colon else set()))


# "… der Bahnhofstraße –" / "Abwägungsbeschluss": a dash at the end of a line leads on
_LEADS = re.compile(r"\s[-–—&+/]$")


def _cleaned(parts: Sequence[Stretch]) -> list[Stretch]:
    """Return the lines of a title without specks at their ends; a dash between lines stays."""
    return [
        part.trimmed() if at + 1 < len(parts) and _LEADS.search(part.text) else without_noise(part)
        for at, part in enumerate(parts)
    ]


def _mended(sheet: Sheet, text: str) -> tuple[str, set[str]]:
    """Return a title with misread words and numbers as the paper spells them elsewhere."""
    words, names = mended_words(sheet, text)
    known = {m.text for m in sheet.of(Kind.NUMBER, sheet.body)}
    read = {number.value for one in known if (number := parse_number(one))}
    whole = mended_numbers(words, read)
    return whole, names if whole == words else names | {"mended_word"}


def joined(texts: Sequence[str]) -> str:
    """Join the lines of a title: ``Bebauungs-`` + ``plan``, but ``Haupt-`` + ``und``."""
    whole = ""
    for text in texts:
        whole = join(whole, text) if whole else text
    return re.sub(r"(?<=[a-zäöüß]{4})\.$", "", whole)


def _is_worded(text: str) -> bool:
    """Tell whether a text has the words of a title, not a number, date or statement alone."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    if len(words) >= 3:
        return True
    return bool(words) and len("".join(words)) >= 6 and flag_of(text) is None


def _blocks(sheet: Sheet, kept_out: set[int]) -> Iterator[Candidate[str]]:
    """Yield blocks of the head that no label announces and that are no form, address or table."""
    kept_out = kept_from_titles(sheet, kept_out)
    kept_out = kept_out | _field_values(sheet)
    free = [line for line in sheet.head if id(line) not in kept_out and is_free(sheet, line)]
    usual = _usual(sheet)
    years = [o for o in sheet.head if id(o) not in kept_out and _YEARS.match(o.text)]
    found = [c for b in _grouped(free, years) if (c := _block(sheet, b, usual, kept_out))]
    likely = [c for c in found if not c.witnesses & _POOR and "length" in c.witnesses]
    for item in found:
        more = set()
        if len(likely) == 1 and item is likely[0]:
            more = {"sole"} | ({"neighbour"} if any(is_near(item, o) for o in free) else set())
        yield replace(item, witnesses=item.witnesses | more)


def _field_values(sheet: Sheet) -> set[int]:
    """Return the lines below lone labels: ``Dienststelle:`` / ``Wirtschaftsförderung`` / title.

    Where the values stand below the labels and the title right below them, only the label says
    where the title begins.
    """
    lone = [i for i in sheet.labels if i.label.key == "other" and i.label.alone and i.label.colon]
    found = set()
    for item in lone:
        line = under(sheet.head, item.line, item.line.box, 0.8)
        if line is not None and beside(sheet.head, item.line) is None and len(line.text) <= 60:
            found.add(id(line))
    return found


def _block(
    sheet: Sheet, block: Sequence[Line], usual: float, kept_out: set[int]
) -> Candidate[str] | None:
    parts = _cleaned((_after_agenda(block[0]), *(Stretch.whole(line) for line in block[1:])))
    text = joined([part.text for part in parts])
    if not _is_worded(text) or len(text) < 8 or (_ITEM.match(text) and "?" in text):
        return None  # "1. Wie entwickelten sich die Fallzahlen?": what the paper asks
    text, mended = _mended(sheet, text)
    names = mended | _signs(sheet, block, text) | _places(sheet, block, kept_out)
    size = sum(line.size for line in block) / len(block)
    return candidate(text, parts, names | ({"large"} if size >= 1.1 * usual else set()))


def _after_agenda(line: Line) -> Stretch:
    """Return a line without the ``TOP 5`` that it begins with."""
    agenda = _AGENDA.match(line.text)
    return Stretch(line, agenda.end() if agenda else 0, len(line.text))


# "… im Kindergartenjahr" / "2003/2004": the rest of a title, not a beginning
_YEARS = re.compile(r"^(?:18|19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?[.)\"“”]*$")


def _grouped(lines: Sequence[Line], rests: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield runs of lines that go on with one another; none begins with one of ``rests``."""
    every = (*lines, *rests)
    taken: set[int] = set()
    agenda = [line for line in lines if _AGENDA.match(line.text)]
    for first in (*agenda, *lines):
        if id(first) in taken:
            continue
        block = [first]
        x0 = _after_agenda(first).box.x0
        while True:
            following = below(every, block[-1], reach=1.1)
            if following is None or id(following) in taken or _AGENDA.match(following.text):
                break
            if not goes_on(block[-1], following, x0):
                break
            block.append(following)
        taken.update(id(line) for line in block)
        yield block


def _signs(sheet: Sheet, lines: Sequence[Line], text: str) -> set[str]:
    """Return what the type and the words of a title say for and against it."""
    words = text.split()
    scanned = any(line.confidence < 1.0 for line in lines)
    told = {
        "emphasised": all(line.bold for line in lines),
        "underlined": all(line.underlined for line in lines),
        "length": 2 <= len(words) <= 45 and len(text) >= 12,
        "single_word": len(words) == 1 and not _stands_out(lines),
        "item": _ITEM.match(text) is not None,
        "sentence": _SENTENCE.search(text) is not None,
        "long": len(lines) > 8,
        "cut_off": _CUT_OFF.search(text) is not None,
        "misspelt": scanned and misspelt(sheet, text),
        "near_stamp": _stamped(sheet, lines),
    }
    return {sign for sign, there in told.items() if there}


def _stands_out(lines: Sequence[Line]) -> bool:
    """Tell whether one long word is set off: ``Straßenreinigungsgebühren``."""
    line = lines[0]
    marked = line.bold or line.underlined or line.spaced or line.size > _BIG
    return marked and len(line.text) >= _LONG_WORD and line.text[0].isupper()


def _places(sheet: Sheet, block: Sequence[Line], kept_out: set[int]) -> set[str]:
    """Return what a block's place on the page says for and against it."""
    page, first, last = sheet.layout.pages[0], block[0], block[-1]
    told = {
        "block": True,
        "upper": first.page == page.number and first.box.top < 0.55 * page.height,
        "before_body": _before_heading(sheet, last, kept_out),
        "below_label": _below_label(sheet, first),
        "body_only": _is_body(sheet, block),
        "person": _is_person(sheet, block),
        "type_leads": printed_type(first.text) is not None,
        "aside": first.box.x0 > page.width * 0.5,
        "corner": last.box.bottom < page.height * 0.135 and _opens_paper(sheet, first),
    }
    return {sign for sign, there in told.items() if there}


def _opens_paper(sheet: Sheet, first: Line) -> bool:
    """Tell whether nothing of the form stands above a line: it is part of the letterhead."""
    return not any(
        item.label.key in {"number", "date", "kind", "public"} and item.line.box.top < first.box.top
        for item in sheet.labels
    )


def _is_body(sheet: Sheet, block: Sequence[Line]) -> bool:
    """Tell whether a block is the name of a body and a place: ``Stadtteilbeirat Büchenbach``."""
    names = list(sheet.of(Kind.BODY, block[:1]))
    return len(block) == 1 and any(len(name.text) > 0.5 * len(block[0].text) for name in names)


def _is_person(sheet: Sheet, block: Sequence[Line]) -> bool:
    """Tell whether a block is somebody's name: ``Dr. Karin Lohwasser, berufsm. Stadträtin``."""
    people = sheet.of(Kind.PERSON, block[:1])
    return any(m.parts[0].start <= 5 and len(m.text) > 0.4 * len(block[0].text) for m in people)


def _below_label(sheet: Sheet, line: Line) -> bool:
    """Tell whether a lone label stands directly above: ``Federführung:`` / ``Amt für Umwelt``."""
    return any(
        item.label.key != "title"
        and item.label.alone
        and item.label.colon
        and beside(sheet.head, item.line) is None
        and under(sheet.head, item.line, item.line.box, 0.8) is line
        for item in sheet.labels
    )


def _stamped(sheet: Sheet, lines: Sequence[Line]) -> bool:
    """Tell whether a stamp, or ink of a hand, lies across the rows: words may be lost in it."""
    page = sheet.layout.pages[lines[0].page - sheet.layout.pages[0].number]
    boxes = [*(s.box for s in page.stamps), *(i.box for i in page.inks)]
    return any(
        min(box.bottom, line.box.bottom) - max(box.top, line.box.top) > 3
        and box.x1 > line.box.x0
        and box.x0 < line.box.x1 + 60
        for box in boxes
        for line in lines
    )


def _before_heading(sheet: Sheet, last: Line, kept_out: set[int]) -> bool:
    """Tell whether a line is the last worded one before the body or the Beratungsfolge."""
    at = next((index for index, line in enumerate(sheet.head) if line is last), 0)
    for line in sheet.head[at + 1 : at + 3]:
        if id(line) in kept_out or line.page != last.page:
            return True
        if _ITEM.match(line.text) or re.match(r"^\W*(?:Kurz|Zusammen)fassung\W*$", line.text):
            return True
        if len(line.text) > 3:
            return False
    return True


def _usual(sheet: Sheet) -> float:
    sizes = sorted(line.size for line in sheet.body) or sorted(line.size for line in sheet.head)
    return sizes[len(sizes) // 2] if sizes else 10.0
