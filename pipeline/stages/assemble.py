"""The pages of the record, and its sections where they must agree with what the paper is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.evidence import FoundKind
from models.kinds import PaperKind, SectionKind
from models.layout import Layout, PageLayout
from models.page import PageReading
from models.paper import Page, Section, Source

_ITSELF = {
    PaperKind.ANFRAGE: SectionKind.ANFRAGE,
    PaperKind.ANTRAG: SectionKind.ANTRAG,
    PaperKind.DRINGLICHKEITSANTRAG: SectionKind.ANTRAG,
    PaperKind.AENDERUNGSANTRAG: SectionKind.ANTRAG,
    PaperKind.PETITION: SectionKind.ANTRAG,
    PaperKind.ANTWORT: SectionKind.ANTWORT,
}
"""Papers whose text without a heading is the question, motion or answer itself."""
_SURE = 0.8
"""How sure the paper's kind must be to say what its text is."""


def with_kind_of_paper(sections: Sequence[Section], kind: FoundKind | None) -> tuple[Section, ...]:
    """Return the sections, the text without a heading of the kind that the paper is.

    ``Stellungnahme zu Antrag 266/2019`` is no motion: the first type named in the head may be
    another paper's. Where there are headings, text before them is only no other's.
    """
    if kind is None or kind.confidence < _SURE:
        return tuple(sections)
    wanted = _ITSELF.get(kind.value, SectionKind.SONSTIGE)
    alone = len(sections) == 1

    def agrees(one: Section) -> bool:
        free = one.heading is None and (
            one.kind in _ITSELF.values() or (alone and one.kind is SectionKind.SONSTIGE)
        )
        return not free or one.kind is wanted

    return tuple(
        one if agrees(one) else one.model_copy(update={"kind": wanted}) for one in sections
    )


def page_records(
    sources: Sequence[Source], readings: Sequence[PageReading], layout: Layout
) -> tuple[Page, ...]:
    """Return the record's pages, numbered from 1 in the order of the readings."""
    places = zip(_source_indices(sources, readings), readings, layout.pages, strict=True)
    return tuple(_page(index, reading, arranged) for index, reading, arranged in places)


def paper_id(sources: Sequence[Source], readings: Sequence[PageReading]) -> str:
    """Return the paper's identity: the first source's hash, its first and last page."""
    return f"sha256:{sources[0].sha256}:{readings[0].page}-{readings[-1].page}"


def _source_indices(sources: Sequence[Source], readings: Sequence[PageReading]) -> Iterator[int]:
    """Yield the index of each page's source: page numbers start anew where the next one begins."""
    index, last = 0, 0
    for reading in readings:
        if reading.page <= last and index + 1 < len(sources):
            index += 1
        last = reading.page
        yield index


def _page(source: int, reading: PageReading, arranged: PageLayout) -> Page:
    lines = (*arranged.header, *arranged.lines, *arranged.footer)
    return Page(
        number=arranged.number,
        source=source,
        source_page=reading.page,
        width=round(reading.width, 1),
        height=round(reading.height, 1),
        dpi=reading.dpi,
        dpi_source=reading.dpi_source,
        origin=reading.origin,
        origin_reason=reading.origin_reason,
        rotation=reading.rotation,
        skew=reading.skew,
        script=reading.script,
        engine=reading.engine,
        confidence=mean_confidence(reading),
        stamps=reading.stamps,
        checkboxes=reading.checkboxes,
        text="\n".join(line.text for line in lines) or None,
    )


def mean_confidence(reading: PageReading) -> float | None:
    """Return the mean confidence of the words, weighted by their length; ``None`` without words."""
    letters = sum([len(word.text) for word in reading.words])
    if not letters:
        return None
    return min(1.0, sum([word.confidence * len(word.text) for word in reading.words]) / letters)
