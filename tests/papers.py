"""Papers drawn as text, understood for real: arrange, segment, extract, judge."""

from __future__ import annotations

from functools import cache

from models.extraction import Extraction
from models.geometry import Box, hull
from models.layout import Line
from models.page import Ink, InkKind, PageReading
from models.paper import Source
from pipeline.engines.language import SpacyAnnotator, build_annotator
from pipeline.settings import UnderstandingSettings
from pipeline.stages.arrange import arrange
from pipeline.stages.assemble import page_records
from pipeline.stages.extract import extract
from pipeline.stages.judge import Judgement, judge
from pipeline.stages.segment import sections, segment
from tests.factories import ADVANCE, MARGIN, PITCH, a_page, a_word

SETTINGS = UnderstandingSettings()


@cache
def the_annotator() -> SpacyAnnotator:
    return build_annotator(SETTINGS)


FORM = """
STADT MUSTER
{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
{body}
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""
"""A form: its head, and the first lines of its text."""


def a_line(
    printed: str, x0: float = 50.0, top: float = 50.0, *, page: int = 1, **fields: object
) -> Line:
    """Return a printed line; ``ſ`` and letter-spacing stay in ``raw`` and in the words."""
    words, x = [], x0
    for part in printed.split():
        words.append(a_word(part, x, top))
        x += ADVANCE * (len(part) + 1)
    given: dict[str, object] = {
        "text": printed.replace("ſ", "s"),
        "raw": printed,
        "size": 10.0,
    }
    given |= fields
    box = hull(word.box for word in words)
    return Line(page=page, box=box, words=tuple(words), **given)  # type: ignore[arg-type]


def ink_at(column: int, row: int, length: int = 14) -> Ink:
    """Return handwriting that begins at a character of a drawing."""
    x0, top = MARGIN + column * ADVANCE, MARGIN + row * PITCH
    return Ink(box=Box(x0, top - 14, x0 + length * ADVANCE, top + 8), kind=InkKind.HANDWRITING)


def extracted(*pages: PageReading) -> Extraction:
    layout = arrange(pages)
    return extract(layout, segment(layout, SETTINGS), the_annotator(), SETTINGS)


def judged(*pages: PageReading | str, settings: UnderstandingSettings = SETTINGS) -> Judgement:
    """Return what is made of pages, given as readings or as drawings."""
    readings = tuple(
        a_page(page, page=number) if isinstance(page, str) else page
        for number, page in enumerate(pages, 1)
    )
    layout = arrange(readings)
    segmentation = segment(layout, settings)
    found = extract(layout, segmentation, the_annotator(), settings)
    source = Source(
        name="a.pdf",
        sha256="0" * 64,
        bytes=1,
        media_type="application/pdf",
        page_count=len(readings),
    )
    records = page_records((source,), readings, layout)
    return judge(found, sections(segmentation), records, settings)
