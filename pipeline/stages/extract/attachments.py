"""Attachments: a list under a heading, items behind a label, ``Anlage 1 – Lageplan``, ``keine``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from models.extraction import Attached
from models.layout import Segmentation
from models.running_text import join
from pipeline.stages.extract.attachment_lists import Listing, listings
from pipeline.stages.extract.calendar import month_named
from pipeline.stages.extract.fields import same_row
from pipeline.stages.extract.labels import label_words
from pipeline.stages.extract.sheet import Sheet
from pipeline.stages.extract.stretch import Stretch, candidate

_NONE = re.compile(
    r"^\W*(?:(?:keine?|ohne)(?: Anlagen?)?|entfällt|-+|–|\./\.|nicht vorhanden|0)\W*$",
    re.IGNORECASE,
)
# "[Dokumentende]", "- Ende der Vorlage -": what closes a document
_END = re.compile(r"^\W*\[?\s*(?:Dokumentende|Ende der (?:Vorlage|Liste))\s*\]?\W*$", re.IGNORECASE)
_COUNT = re.compile(r"^(?:Anzahl der Anlagen|\d{1,2}\s+Anlagen?\b|Anlagen?\s*:\s*\d{1,2}$)")
# "Anlage 1 – Lageplan", "DS0418/16 Anlage 2 – Kostenberechnung", "Anlage A: Satzung"
_NUMBERED = re.compile(
    r"^\W*(?:[\w./-]*\d[\w./-]*\s+)?(?:Anlage|Anl\.|Anhang|"
    r"Beilage)\s*(?:Nr\.?\s*)?(?P<number>\d{1,2}(?:\.\d)?[a-z]?|[A-Z]|"
    r"[IVX]{1,4})\s*[:.)–—-]?\s*[:–—-]?\s*(?P<title>\S.*)?$"
)
# "1. Lageplan", "2) Kostenberechnung", "a) Plan", "1 - Liste", "- Lageplan", "• Satzung"
_ITEM = re.compile(r"^\W{0,2}(?P<number>\d{1,2}|[a-z])(?:\s?[.)]|\s[-–])\s+(?P<title>\S.*)$")
_PLAIN = re.compile(r"^(?P<number>\d{1,2})\s+(?P<title>[A-ZÄÖÜ]\S.*)$")
# "-Entwurf der Satzung" (Rheinsbach): the blank behind the mark was not read
_BULLET = re.compile(r"^[-–•*▪](?:\s+|(?=[A-ZÄÖÜ]))(?P<title>\S.*)$")
# "Anlagen: 1. Lageplan 2. Kostenberechnung"
_INLINE = re.compile(
    r"(?:^|\s)(?P<number>\d{1,2})[.)]\s+(?P<title>[A-ZÄÖÜ][^\n]*?)(?=\s+\d{1,2}[.)]\s+[A-ZÄÖÜ]|$)"
)


def attachments(sheet: Sheet, segmentation: Segmentation) -> tuple[Attached, ...]:
    """Return the attachments that the paper names, in order; none for ``keine``."""
    found: list[Attached] = []
    for listing in listings(sheet, segmentation):
        if not found or (listing.half and not _is_told(listing, found)):
            items = list(_items(listing))
            found += [] if items and all(map(_is_sentence, items)) else items
        if found and not listing.half:
            break
    return tuple(_spelt(one, sheet.vocabulary) for one in found)


def _is_told(listing: Listing, found: Sequence[Attached]) -> bool:
    """Tell whether a list was read before: below a heading, and again behind its label."""
    places = [e for one in found if one.title for e in one.title.evidence]
    lines = [part.line for part in listing.parts]
    return any(e.page == o.page and e.box.overlap(o.box) > 0 for e in places for o in lines)


def _spelt(one: Attached, vocabulary: Mapping[str, int]) -> Attached:
    """Return an attachment whose small first letter was a capital: the text has ``Vorlagen``."""
    title = one.title
    first = title.value.split()[0] if title else ""
    if title is None or not first.islower() or first.capitalize() not in vocabulary:
        return one
    value = first.capitalize() + title.value[len(first) :]
    return replace(one, title=replace(title, value=value))


def _items(listing: Listing) -> Iterator[Attached]:
    """Yield the attachments of a list: numbered, bulleted, parted by commas, wrapped."""
    parts = _in_rows(_listed(listing))
    counts = _are_counts(listing)
    open_number: Stretch | None = None
    open_title: list[Stretch] = []
    count = 0
    for part in parts:
        several = _counted(_INLINE.finditer(part.text))
        match = _item(part.text, 0 if counts else count + 1)
        count += match is not None
        if len(several) > 1:
            yield from _made(open_number, open_title)
            open_number, open_title = None, []
            for one in several:
                yield from _made(_group(part, one, "number"), [_group(part, one, "title")])
        elif match:
            yield from _made(open_number, open_title)
            open_number, open_title = _opened(part, match)
        elif open_number and not open_title and same_row(part.line, open_number.line):
            open_title = [part]  # "Anlage 1 | Lageplan"
        elif open_title and _goes_on(open_title[-1], part):
            open_title.append(part)
        elif count and _lost_its_mark(parts, part):
            yield from _made(open_number, open_title)
            open_number, open_title = None, [part]
        elif count or _has_left(parts, part):
            break  # what follows a list and is no item has left it
        else:
            yield from _made(open_number, open_title)
            open_number, open_title = None, []
            yield from _parted(part)
    yield from _made(open_number, open_title)


def _listed(listing: Listing) -> list[Stretch]:
    """Return the parts of a list that name something, up to where an attached paper begins."""
    named = takewhile(lambda part: not _PARAGRAPH.match(part.text), listing.parts)
    return [part for part in named if not _is_none(part.text)]


def _in_rows(parts: Sequence[Stretch]) -> list[Stretch]:
    """Return the parts, a title in a column of its own right behind its ``Anlage 1``."""
    bare = [m is not None and m["title"] is None for m in (_NUMBERED.match(p.text) for p in parts)]
    found: list[Stretch] = []
    for part, is_bare in zip(parts, bare, strict=True):
        if any(part is other for other in found):
            continue
        found.append(part)
        beside = (o for o, b in zip(parts, bare, strict=True) if not b and o is not part)
        if is_bare:
            found += [o for o in beside if same_row(o.line, part.line)][:1]
    return found


# "5 den 21. Januar 1928.", "Erfurt, den 3. Mai 1958": the line that a signature stands under
_DATED = re.compile(r"^\W*(?:[\w. ]{0,24},? )?den \d{1,2}\.\s?\w+\.?\s?\d{2,4}\W*$")
_APART = 60.0
"""Points to the right of a list at which what stands below it is a signature."""


def _has_left(parts: Sequence[Stretch], part: Stretch) -> bool:
    """Tell whether a line below a list is the paper's closing: it is dated, or stands far right."""
    first, line = parts[0], part.line
    if _DATED.match(part.text):
        return True
    above = max((p.line.box.bottom for p in parts if p.line.box.top < line.box.top), default=0.0)
    apart = line.page == first.line.page and line.box.top - above > 1.2 * line.box.height
    return apart and part.box.x0 > first.box.x0 + _APART


def _is_none(text: str) -> bool:
    """Tell whether a line of a list names no attachment: ``keine``, ``2 Anlagen``."""
    rules = (_NONE, _END, _COUNT)
    if re.fullmatch(r"\W*(?:nicht\s?)?öffentlich\W*", text):  # the column beside a list
        return True
    head = label_words(text) is not None or _HEAD.match(text) is not None
    bare = re.fullmatch(r"\W*\d{0,2}\W*", text) is not None
    return head or bare or any(rule.match(text) for rule in rules)


# "Bezeichnung", "Seiten": heads of columns
_HEAD = re.compile(
    r"^\W*(?:Bezeichnung|Inhalt|Seiten?(?:zahl)?|Blattzahl|Umfang|Datei(?:name)?)\W*$"
)
# "§ 1. Wer sich im Gebiete des Seebades aufhält …" below "Entwurf eines Gesetzes": what it says
_PARAGRAPH = re.compile(r"^\W{0,2}§\s?\d")


def _are_counts(listing: Listing) -> bool:
    """Tell whether bare numbers say how many: ``Beilage: 1 Plan``, ``1 Plan`` / ``1 Abschrift``."""
    bare = [int(m["number"]) for part in listing.parts if (m := _PLAIN.match(part.text))]
    in_order = bare == list(range(1, len(bare) + 1))
    return not in_order or (listing.counts and len(bare) == 1)


def _item(text: str, number: int) -> re.Match[str] | None:
    """Return the item that a line begins; ``1 Karte``: the dot behind its number was not read."""
    match = _NUMBERED.match(text) or _ITEM.match(text) or _BULLET.match(text)
    plain = _PLAIN.match(text)
    return plain if match is None and plain and int(plain["number"]) == number else match


def _opened(part: Stretch, match: re.Match[str]) -> tuple[Stretch | None, list[Stretch]]:
    number = _group(part, match, "number") if "number" in match.groupdict() else None
    return number, [_group(part, match, "title")] if match["title"] else []


def _counted(matches: Iterator[re.Match[str]]) -> list[re.Match[str]]:
    """Return the items of ``1. Plan 2. Satzung``, not the days of ``vom 11. Juli 2022``."""
    found: list[re.Match[str]] = []
    for match in matches:
        wanted = int(found[-1]["number"]) + 1 if found else 1
        if int(match["number"]) == wanted and month_named(match["title"].split()[0]) is None:
            found.append(match)
    return found


def _lost_its_mark(parts: Sequence[Stretch], part: Stretch) -> bool:
    """Tell whether a line is an item whose bullet was not read: it stands where the others' do."""
    texts = [_BULLET.match(other.text) for other in parts]
    starts = [
        Stretch(o.line, o.start + m.start("title"), o.end).box.x0
        for o, m in zip(parts, texts, strict=True)
        if m
    ]
    return part.text[:1].isupper() and any(abs(x - part.box.x0) < 5 for x in starts)


def _group(part: Stretch, match: re.Match[str], name: str) -> Stretch:
    return Stretch(part.line, part.start + match.start(name), part.start + match.end(name))


def _goes_on(last: Stretch, part: Stretch) -> bool:
    if same_row(part.line, last.line):
        return False
    close = part.line.box.top - last.line.box.bottom < 0.9 * max(part.line.box.height, 6.0)
    indented = (
        part.line.box.x0 > last.line.box.x0 + 3
        or part.text[:1].islower()
        or last.text.endswith("-")
    )
    return close and indented


# "Die Eigentümer wurden am 12. Juli befragt.": running text, no list
_SENTENCE = re.compile(
    r"\b(?:ist|sind|wird|werden|wurden?|liegt|liegen|siehe|hat|haben|hatten?|soll(?:en)?|kann|können|"
    r"muss|müssen|heißt|dass|daß|sich|nicht)\b"
)


_LONG = 40
"""Characters of a sentence at least."""


def _is_sentence(one: Attached) -> bool:
    """Tell whether an item is what an attached paper says: ``1. Die Abgabe wird erhoben …``."""
    told = one.title.value if one.title is not None else ""
    return len(told) >= _LONG and _SENTENCE.search(told) is not None


def _parted(part: Stretch) -> Iterator[Attached]:
    """Yield ``Lageplan, Entwurf des Erbbauvertrages`` as two; a sentence is no list."""
    text = part.text
    if _SENTENCE.search(text) or len(text) > 160:
        return
    start = 0
    for match in re.finditer(
        r"(?:[,;]|(?<=[a-zäöüß]{4})\.)\s+(?=[A-ZÄÖÜ0-9])(?!(?:Blatt|Blätter|Seiten?|Maßstab|Teil|M)\s*[\d.:IVX]|Stand\b)|$",
        text,
    ):
        piece = Stretch(part.line, part.start + start, part.start + match.start()).trimmed(" .,;")
        if re.search(r"[^\W\d_]{3}", piece.text):
            yield from _made(None, [piece])
        start = match.end()


def _made(number: Stretch | None, title: Sequence[Stretch]) -> Iterator[Attached]:
    kept = [part.trimmed(" ,;") for part in title if part.text.strip(" ,;")]
    if number is None and not kept:
        return
    text = ""
    for part in kept:
        text = join(text, part.text) if text else part.text
    yield Attached(
        number=candidate(number.text, (number,), {"list"}) if number else None,
        title=candidate(text.rstrip("."), kept, {"list"}) if text else None,
    )
