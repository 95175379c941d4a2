"""The development papers: their plain data is whole, their scans are spread evenly and readable."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import unicodedata
from collections import Counter

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageOps

from models.kinds import PaperKind, SectionKind
from samples.make import formats
from samples.make.body import heading_value
from samples.make.check import letters, missing
from samples.make.kinds import KINDS, shows_all
from samples.make.more import more_papers
from samples.make.papers import all_papers
from samples.make.plan import PLAN
from samples.make.text import plain
from samples.make.world import deal, world_papers

MORE = more_papers()


@pytest.fixture(params=sorted(MORE))
def paper(request):
    return MORE[request.param]


def _strings(value):
    """Every string in what a layout prints around the body."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _strings(one)


def test_a_world_is_large_and_varied():
    world = world_papers().values()
    assert len(world) >= 120
    assert len({paper.layout.__module__ for paper in world}) >= 40
    assert len({paper.metadata["kind"] for paper in world}) >= 14
    assert {paper.metadata["public"] for paper in world} == {True, False, None}
    assert len({paper.year // 10 for paper in world}) >= 11
    assert not [paper.id for paper in world if 1933 <= paper.year <= 1945]


def test_the_published_papers_stay_apart():
    assert set(all_papers()) == set(PLAN)
    assert not set(PLAN) & set(MORE)


def test_every_kind_of_paper_is_met():
    assert set(PaperKind) == {paper.metadata["kind"] for paper in world_papers().values()}


def test_shape(paper):
    assert re.fullmatch(r"[a-z0-9-]+", paper.id)
    assert list(paper.metadata) == [
        "number", "other_numbers", "title", "kind", "public", "date", "consultations",
        "signatories", "references", "attachments",
    ]  # fmt: skip
    assert paper.metadata["kind"] in set(PaperKind)
    assert paper.purpose
    assert paper.modelled_on


def test_dates_are_real_and_of_their_time(paper):
    metadata = paper.metadata
    dates = [metadata["date"], *(one["date"] for one in metadata["consultations"])]
    for date in filter(None, [*dates, *(one["date"] for one in metadata["signatories"])]):
        assert dt.date.fromisoformat(date).isoformat() == date
        assert abs(int(date[:4]) - paper.year) <= 1


def test_values_are_normal(paper):
    printed = json.dumps(paper.metadata, ensure_ascii=False)
    assert unicodedata.is_normalized("NFC", printed + paper.body)
    assert not set("ſ\u00ad\u00a0") & set(printed)
    assert '""' not in printed.replace('\\"', "")


def test_values_are_printed(paper):
    whole = letters("\n".join([paper.body, *_strings(paper.form)]))
    assert missing(paper.metadata, whole) == []


def test_references_are_printed_and_not_the_paper_itself(paper):
    references = paper.metadata["references"]
    text = re.sub(r"\s", "", "".join([paper.body, *_strings(paper.form)])).replace("–", "-")
    assert len(set(references)) == len(references)
    assert paper.metadata["number"] not in references
    assert all(one.replace(" ", "") in text for one in references)


def test_body_is_written_in_sections(paper):
    heads = re.findall(r"^##=? +(\w+)(?: \| (.*))?$", paper.body, re.MULTILINE)
    assert paper.body.startswith("## ") or paper.body.startswith("##= ")
    assert len(heads) == len(re.findall(r"^##(?!#)", paper.body, re.MULTILINE))
    assert {kind for kind, _ in heads} <= set(SectionKind)
    assert all(heading_value(printed) for _, printed in heads if printed)
    words = [word for word in plain(paper.body).split() if word.strip("|#=-")]
    assert 40 <= len(words) <= 520  # a sheet of decision may say little
    # a hyphen at the end of a line of the source would be printed with a blank behind it
    assert not re.search(r"\w-$", paper.body, re.MULTILINE)


# --- which scans ---


def test_scans_are_dealt_evenly():
    pages = {f"p{i}": 1 + (i % 3 > 0) for i in range(72)}
    dealt = deal(pages, 2, seed=3)
    assert list(dealt) == list(pages)
    assert all(len(set(kinds)) == 2 for kinds in dealt.values())
    counts = Counter(kind for kinds in dealt.values() for kind in kinds)
    assert set(counts) == set(KINDS)
    assert max(counts.values()) - min(counts.values()) <= 3
    assert all(shows_all(kind, pages[name]) for name, kinds in dealt.items() for kind in kinds)


def test_dealing_again_gives_the_same():
    pages = dict.fromkeys("abcdef", 2)
    assert deal(pages, 3, seed=5) == deal(pages, 3, seed=5)
    assert deal(pages, 3, seed=5) != deal(pages, 3, seed=6)


# --- rarer files ---


def _page():
    page = np.full((320, 240), 255, np.uint8)
    page[40:80, 30:200] = 0
    page[200:290, 100:140] = 0
    return page


def _shown(pdf):
    document = pypdfium2.PdfDocument(pdf)
    image = document[0].render(scale=1).to_pil().convert("L")
    document.close()
    return np.asarray(image)


_COLOUR = np.repeat(_page()[..., None], 3, axis=2)


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param([formats.cmyk_part(_COLOUR, 80)], id="cmyk"),
        pytest.param([formats.jpx_part(_page(), 4)], id="jpeg2000"),
        pytest.param([formats.jbig2_part(_page())], id="jbig2"),
        pytest.param(formats.strips(_page(), [50, 210], bilevel=True, dpi=72), id="strips-g4"),
        pytest.param(formats.strips(_page(), [99], bilevel=False, dpi=72), id="strips-jpeg"),
        pytest.param(
            [
                formats.jpeg_part(np.full_like(_COLOUR, 250), 80, 72),
                formats.g4_part(_page(), stencil=True),
            ],
            id="background-and-stencil",
        ),
    ],
)
def test_packed_pages_show_what_was_packed(parts):
    shown = _shown(formats.pdf_of_parts([parts], (240, 320)))
    assert shown.shape == (320, 240)
    assert np.mean(np.abs(shown.astype(int) - _page()) > 60) < 0.01


def test_png_has_sixteen_bits():
    with Image.open(io.BytesIO(formats.png_16(_page(), 200))) as image:
        assert image.mode.startswith("I;16")
        assert np.asarray(image).max() > 60_000


def test_png_has_a_palette():
    with Image.open(io.BytesIO(formats.png_palette(_COLOUR, 200))) as image:
        assert image.mode == "P"


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_jpeg_is_turned_upright_by_its_exif(turn):
    lying = np.ascontiguousarray(np.rot90(_COLOUR, turn // 90))
    with Image.open(io.BytesIO(formats.jpeg_exif(lying, turn, 72, 90))) as image:
        assert image.info["progressive"]
        upright = np.asarray(ImageOps.exif_transpose(image).convert("L"))
    assert upright.shape == (320, 240)
    assert np.mean(np.abs(upright.astype(int) - _page()) > 60) < 0.01
