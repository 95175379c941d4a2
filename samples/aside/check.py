"""``python -m samples.aside.check [DIR]``: is every truth whole, does it stand on its pages?

Without a folder all papers are set in memory; with one, the truth files and scans in it are read.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from models.kinds import PaperKind, SectionKind
from samples.aside.plan import all_papers
from samples.make.paper import print_paper
from samples.make.truth import truth as truth_of

Truth = dict[str, Any]

_KEYS = ["truth_version", "paper", "city", "year", "layout", "print", "metadata", "sections",
         "pages", "scans"]  # fmt: skip
_METADATA = ["number", "other_numbers", "title", "kind", "public", "date", "consultations",
             "signatories", "references", "attachments"]  # fmt: skip
_MEETING = ["body", "date", "public", "role", "agenda_item", "result", "votes"]
_SIGNATORY = ["name", "role", "mark", "date", "signed"]
_WITHOUT_TITLE = {"einladung", "niederschrift"}
_WITHOUT_HEADING = {"antrag", "anfrage", "antwort", "sonstige"}


def _folded(text: str) -> str:
    return text.replace("ſ", "s").replace("–", "-")


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", _folded(text))


def _words(truth: Truth) -> set[str]:
    text = "\n".join(page["text"] for page in truth["pages"])
    joined = [_folded(re.sub(r"-\n", joiner, text)).split() for joiner in ("", "-", "- ")]
    return {word for words in joined for word in words}


def _shape(truth: Truth) -> Iterator[str]:
    metadata = truth["metadata"]
    if list(truth) != _KEYS or list(metadata) != _METADATA:
        yield "keys"
    if metadata["kind"] not in set(PaperKind):
        yield f"kind {metadata['kind']}"
    if not metadata["title"] and metadata["kind"] not in _WITHOUT_TITLE:
        yield "no title"
    if any(list(one) != _MEETING for one in metadata["consultations"]):
        yield "keys of a consultation"
    if any(list(one) != _SIGNATORY for one in metadata["signatories"]):
        yield "keys of a signatory"


def _sections(truth: Truth) -> Iterator[str]:
    for section in truth["sections"]:
        heading, text = section["heading"], section["text"]
        if section["kind"] not in set(SectionKind):
            yield f"section kind {section['kind']}"
        if not (heading or text):
            yield "empty section without heading"
        if text and text != text.strip():
            yield f"blanks around the text of {heading}"
        if heading is None and section["kind"] not in _WITHOUT_HEADING:
            yield f"{section['kind']} without heading"


def _normal(truth: Truth) -> Iterator[str]:
    printed = json.dumps([truth["metadata"], truth["sections"]], ensure_ascii=False)
    if not unicodedata.is_normalized("NFC", printed):
        yield "not NFC"
    if set("ſ\u00ad\u00a0") & set(printed) or '""' in printed.replace('\\"', ""):
        yield "ſ, soft hyphen, no-break space or an empty string"


def _dates(truth: Truth) -> Iterator[str]:
    metadata = truth["metadata"]
    own = [metadata["date"], *(one["date"] for one in metadata["signatories"])]
    for date in filter(None, [*own, *(one["date"] for one in metadata["consultations"])]):
        if dt.date.fromisoformat(date).isoformat() != date:
            yield f"date {date}"
    printed = _letters("".join(page["text"] for page in truth["pages"]))
    for date in filter(None, own):
        one = dt.date.fromisoformat(date)
        if not re.search(rf"{one.day}.*{one.year % 100:02d}", printed):
            yield f"date {date} is not printed"
        if abs(one.year - truth["year"]) > 1:
            yield f"date {date} in a paper of {truth['year']}"


def _stated(metadata: dict[str, Any]) -> Iterator[str | None]:
    yield metadata["title"]
    yield metadata["number"]
    yield from metadata["other_numbers"]
    for meeting in metadata["consultations"]:
        yield from (meeting[name] for name in ("body", "role", "result", "agenda_item"))
    for signatory in metadata["signatories"]:
        yield from (signatory[name] for name in ("name", "role", "mark"))
    for one in metadata["attachments"]:
        yield from (one["title"], one["number"])


def _stands_there(truth: Truth) -> Iterator[str]:
    words = _words(truth)
    for section in truth["sections"]:
        text = f"{section['heading'] or ''} {section['text'] or ''}"
        for word in _folded(text).split():
            if not {word, f"{word}:", f"{word}."} & words:
                yield f"{section['heading']}: {word!r} is on no page"
    whole = _letters("\n".join(page["text"] for page in truth["pages"]))
    for value in filter(None, _stated(truth["metadata"])):
        for part in re.split(r"[\s/]", value):
            if _letters(part) not in whole:
                yield f"{part!r} of {value!r} is on no page"


def _references(truth: Truth) -> Iterator[str]:
    metadata = truth["metadata"]
    text = re.sub(r"\s", "", _folded("".join(page["text"] for page in truth["pages"])))
    references = metadata["references"]
    if len(set(references)) != len(references) or metadata["number"] in references:
        yield "a reference twice, or the paper's own number"
    places = []
    for one in references:
        bare = one.replace(" ", "")
        if bare not in text:
            yield f"reference {one} is on no page"
        found = re.search(rf"(?<![\w/-]){re.escape(bare)}(?![\d])", text)
        places.append(found.start() if found else text.find(bare))
    if places != sorted(places):
        yield f"references out of order: {references}"


def _pages(truth: Truth) -> Iterator[str]:
    pages = truth["pages"]
    if [page["number"] for page in pages] != list(range(1, len(pages) + 1)) or len(pages) > 3:
        yield f"{len(pages)} pages"
    for page in pages:
        boxes = [*page["boxes"], *(box[:4] for box in page["checkboxes"])]
        if not page["text"].strip() or len(page["boxes"]) != len(page["text"].split("\n")):
            yield f"page {page['number']}: empty, or boxes do not match its lines"
        if not all(0 <= x0 < x1 <= 596 and 0 <= top < low <= 842 for x0, top, x1, low in boxes):
            yield f"page {page['number']}: a box outside of the page"
        yield from _overlaps(page)


def _overlaps(page: dict[str, Any]) -> Iterator[str]:
    """Lines printed over each other, or off the right edge of the sheet."""
    lines = list(zip(page["text"].split("\n"), page["boxes"], strict=False))
    for index, (text, one) in enumerate(lines):
        if one[2] > 566:
            yield f"page {page['number']}: {text!r} runs off the page"
        for other_text, other in lines[index + 1 :]:
            wide = min(one[2], other[2]) - max(one[0], other[0])
            high = min(one[3], other[3]) - max(one[1], other[1])
            if wide > 2 and high > 4:
                yield f"page {page['number']}: {text!r} over {other_text!r}"


def headings_at_the_foot(truth: Truth) -> list[str]:
    """Return the headings that stand alone at the foot of a page."""
    headings = {section["heading"] for section in truth["sections"]}
    found = []
    for page in truth["pages"][:-1]:
        lines = zip(page["text"].split("\n"), page["boxes"], strict=False)
        low = sorted((box[3], _folded(text)) for text, box in lines if 90 < box[3] < 785)
        text = re.sub(r"^[\dIVX]+\. ", "", low[-1][1]).rstrip(" :.")
        if text in headings:
            found.append(text)
    return found


def _scans(truth: Truth) -> Iterator[str]:
    last = len(truth["pages"])
    for scan in truth["scans"]:
        if not set(scan["pages"]) - {None} <= set(range(1, last + 1)):
            yield f"{scan['file']}: pages"
        if len(scan["pages"]) != len(scan["rotation"]) or set(scan["rotation"]) - {0, 90, 180, 270}:
            yield f"{scan['file']}: rotation"


def faults(truth: Truth) -> list[str]:
    """Return what is wrong with a truth; nothing, if all is well."""
    checks = (_shape, _sections, _normal, _dates, _stands_there, _references, _pages, _scans)
    return [fault for check in checks for fault in check(truth)]


def _read(folder: Path) -> Iterator[Truth]:
    for path in sorted(folder.glob("*/truth.json")):
        truth: Truth = json.loads(path.read_text("utf-8"))
        listed = {scan["file"] for scan in truth["scans"]}
        found = {one.name for one in path.parent.iterdir()} - {path.name}
        if listed != found or path.parent.name != truth["paper"]:
            print(f"{path.parent}: files {sorted(found)}, listed {sorted(listed)}")
        yield truth


def _report(truths: Iterable[Truth]) -> int:
    counts: dict[str, Counter[str]] = {
        name: Counter()
        for name in ("kind", "layout", "decade", "public", "pages", "scans", "sections", "foot")
    }
    wrong = 0
    for truth in truths:
        for fault in faults(truth):
            print(f"{truth['paper']}: {fault}")
            wrong += 1
        counts["kind"][truth["metadata"]["kind"]] += 1
        counts["layout"][truth["layout"]] += 1
        counts["decade"][f"{truth['year'] // 10}0s"] += 1
        counts["public"][str(truth["metadata"]["public"])] += 1
        counts["pages"][str(len(truth["pages"]))] += 1
        counts["scans"].update(scan["file"] for scan in truth["scans"])
        counts["foot"].update(f"{truth['paper']}: {one}" for one in headings_at_the_foot(truth))
        counts["sections"].update(section["kind"] for section in truth["sections"])
    for name, counter in counts.items():
        shown = ", ".join(f"{key} {count}" for key, count in sorted(counter.items()))
        print(f"{name} ({sum(counter.values())}): {shown}")
    return wrong


def main() -> None:
    """Check what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m samples.aside.check", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--prefix", default="", help="only layouts that begin so")
    args = parser.parse_args()
    if args.folder:
        truths = _read(args.folder)
    else:
        truths = (truth_of(print_paper(paper), []) for paper in all_papers().values())
    chosen = (one for one in truths if one["layout"].startswith(args.prefix))
    sys.exit(1 if _report(chosen) else 0)


if __name__ == "__main__":
    main()
