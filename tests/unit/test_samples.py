"""The published samples: every truth is whole, every scan is there, and they agree."""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from models.kinds import PaperKind, SectionKind
from samples.make.hyphens import breaks
from samples.make.plan import PLAN

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TRUTHS: dict[str, dict[str, Any]] = {
    path.parent.name: json.loads(path.read_text("utf-8"))
    for path in sorted(SAMPLES.glob("*/truth.json"))
}
SCANS = [
    pytest.param(name, scan, id=f"{name}/{scan['file']}")
    for name, truth in TRUTHS.items()
    for scan in truth["scans"]
]
MEBIBYTE = 1_000_000


@pytest.fixture(params=sorted(TRUTHS))
def truth(request):
    return TRUTHS[request.param]


def _folded(text):
    return text.replace("ſ", "s").replace("–", "-")


def _page_words(truth):
    """Words of all pages, those parted at the end of a line both joined and as they stand."""
    words = set()
    for joiner in ("", "-", "- "):
        text = "\n".join(page["text"] for page in truth["pages"])
        words |= set(_folded(re.sub(r"-\n", joiner, text)).split())
    return words


def _stated(truth):
    """Everything of the metadata that must stand on the paper word for word."""
    metadata = truth["metadata"]
    yield metadata["title"]
    yield from metadata["other_numbers"]
    if metadata["number"]:
        yield metadata["number"]
    for meeting in metadata["consultations"]:
        yield from (meeting[name] for name in ("body", "role", "result") if meeting[name])
    for signatory in metadata["signatories"]:
        yield from (signatory[name] for name in ("name", "role", "mark") if signatory[name])
    yield from (one["title"] for one in metadata["attachments"] if one["title"])


def test_as_many_as_promised():
    assert len(TRUTHS) >= 14
    assert len(SCANS) >= 35
    assert set(TRUTHS) == set(PLAN)


def test_a_third_of_the_scans_combines_three_defects():
    rich = [
        scan for truth in TRUTHS.values() for scan in truth["scans"] if len(scan["defects"]) > 2
    ]
    assert len(rich) * 3 >= len(SCANS)


def test_size_of_all_scans():
    whole = sum(path.stat().st_size for path in SAMPLES.glob("*/*"))
    assert whole <= 15 * MEBIBYTE


def test_every_paper_has_a_line_of_provenance():
    listing = (SAMPLES / "README.md").read_text("utf-8")
    listed = set(re.findall(r"^\| `([^`]+)` \|", listing, re.MULTILINE))
    assert set(TRUTHS) <= listed


def test_shape(truth):
    assert list(truth) == [
        "truth_version", "paper", "city", "year", "layout", "print", "metadata", "sections",
        "pages", "scans",
    ]  # fmt: skip
    assert truth["truth_version"] == 1
    assert TRUTHS[truth["paper"]] is truth
    assert list(truth["metadata"]) == [
        "number", "other_numbers", "title", "kind", "public", "date", "consultations",
        "signatories", "references", "attachments",
    ]  # fmt: skip
    assert truth["metadata"]["kind"] in set(PaperKind)
    assert truth["metadata"]["public"] in {True, False, None}
    for meeting in truth["metadata"]["consultations"]:
        names = ["body", "date", "public", "role", "agenda_item", "result", "votes"]
        assert list(meeting) == names
    for signatory in truth["metadata"]["signatories"]:
        assert list(signatory) == ["name", "role", "mark", "date", "signed"]
    for section in truth["sections"]:
        assert list(section) == ["kind", "heading", "text"]
        assert section["kind"] in set(SectionKind)
        assert section["heading"] or section["text"]


def test_dates_are_real(truth):
    metadata = truth["metadata"]
    dates = [metadata["date"], *(one["date"] for one in metadata["consultations"])]
    for date in filter(None, [*dates, *(one["date"] for one in metadata["signatories"])]):
        assert dt.date.fromisoformat(date).isoformat() == date


def test_values_are_normal(truth):
    printed = json.dumps([truth["metadata"], truth["sections"]], ensure_ascii=False)
    assert unicodedata.is_normalized("NFC", printed)
    assert not set("ſ\u00ad\u00a0") & set(printed)
    assert '""' not in printed.replace('\\"', "")


def test_sections_stand_on_the_pages(truth):
    words = _page_words(truth)
    for section in truth["sections"]:
        text = f"{section['heading'] or ''} {section['text'] or ''}"
        missing = [
            word for word in _folded(text).split() if not {word, f"{word}:", f"{word}."} & words
        ]
        assert not missing


def test_values_stand_on_the_pages(truth):
    printed = "\n".join(page["text"] for page in truth["pages"])
    whole = _letters(printed)
    for value in _stated(truth):
        # cells and titles are wrapped, two numbers may share a year: each part must be there
        assert [part for part in re.split(r"[\s/]", value) if _letters(part) not in whole] == []


def _letters(text):
    """Only letters and digits: blind to hyphens at line ends and to letter-spacing."""
    return re.sub(r"[\W_]", "", _folded(text))


def test_references_are_cited_and_not_the_paper_itself(truth):
    metadata = truth["metadata"]
    text = re.sub(r"\s", "", _folded("".join(page["text"] for page in truth["pages"])))
    assert len(set(metadata["references"])) == len(metadata["references"])
    assert metadata["number"] not in metadata["references"]
    assert all(one.replace(" ", "") in text for one in metadata["references"])


def test_pages_are_whole(truth):
    assert [page["number"] for page in truth["pages"]] == list(range(1, len(truth["pages"]) + 1))
    for page in truth["pages"]:
        assert page["text"].strip()
        assert len(page["boxes"]) == len(page["text"].split("\n"))
        boxes = [*page["boxes"], *(box[:4] for box in page["checkboxes"])]
        assert all(0 <= x0 < x1 <= 596 and 0 <= top < low <= 842 for x0, top, x1, low in boxes)


@pytest.mark.parametrize(("name", "scan"), SCANS)
def test_scan(name, scan):
    path = SAMPLES / name / scan["file"]
    shown, last = scan["pages"], len(TRUTHS[name]["pages"])
    assert path.stat().st_size <= MEBIBYTE
    assert _count(path) == len(shown) == len(scan["rotation"])
    assert set(shown) - {None} <= set(range(1, last + 1))
    assert set(scan["rotation"]) <= {0, 90, 180, 270}


def _count(path):
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            return len(document)
    with Image.open(path) as image:
        return getattr(image, "n_frames", 1)


def test_no_scan_without_truth():
    listed = {(name, scan["file"]) for name, truth in TRUTHS.items() for scan in truth["scans"]}
    found = {(path.parent.name, path.name) for path in SAMPLES.glob("*/*.*") if path.is_file()}
    scans = {pair for pair in found if pair[0] not in {"make", "aside"} and pair[1] != "truth.json"}
    assert scans == listed


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("Verwaltung", ["Ver-waltung", "Verwal-tung"], id="prefix"),
        pytest.param("Bürgermeister", ["Bürger-meister"], id="never-st"),
        pytest.param("Rat", [], id="short"),
        pytest.param("DS0418/16", [], id="number"),
        pytest.param("Stadt\u00adrat", ["Stadt-rat"], id="soft-hyphen"),
    ],
)
def test_hyphenation(word, expected):
    assert ["-".join(pair) for pair in breaks(word)] == expected
