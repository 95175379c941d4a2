"""Why a person should look: reasons of the closed set, in the order of the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from models.evidence import Found
from models.extraction import Extraction
from models.kinds import Origin, ReviewCode
from models.paper import Metadata, Page, Reason, Review, Section

_POOR_PAGE = 0.7
"""Mean confidence of a page's words below which its text should be looked at."""
_EXPLAINED = frozenset(
    {"session", "receipt", "printout", "fax", "deadline", "cited", "in_force", "stamp", "certified"}
)
_OWN_DATE = frozenset({"labelled", "place", "signature"})


def reasons_for(
    metadata: Metadata,
    sections: Sequence[Section],
    pages: Sequence[Page],
    extraction: Extraction,
    accept_at: float,
) -> Iterator[Reason]:
    """Yield what is missing, contradictory, or less sure than ``accept_at``."""
    yield from _missing(metadata, extraction, pages)
    yield from _contradictions(metadata, extraction)
    yield from _rival_dates(metadata, extraction)
    yield from _unread_signatures(metadata)
    for reason in extraction.reasons:
        if reason.code is not ReviewCode.DATE_PARTIAL or metadata.date is None:
            yield reason
    yield from _unsure("metadata", metadata, accept_at)
    if not sections:
        yield Reason(code=ReviewCode.NO_SECTIONS, field="sections", message="no section was found")
    for at, section in enumerate(sections):
        if section.confidence < accept_at:
            yield Reason(
                code=ReviewCode.LOW_CONFIDENCE,
                field=f"sections[{at}]",
                message=f"kind or bounds of this section are sure to {section.confidence:.2f} only",
                evidence=section.evidence[:1],
            )
    yield from _poor_pages(pages)


def review(reasons: Sequence[Reason]) -> Review:
    """Return the review: a person is needed where there is a reason."""
    return Review(needed=bool(reasons), reasons=tuple(reasons))


def _missing(metadata: Metadata, extraction: Extraction, pages: Sequence[Page]) -> Iterator[Reason]:
    if metadata.number is None:
        yield _absent(ReviewCode.NUMBER_MISSING, "metadata.number", "number")
    if metadata.title is None:
        yield _absent(ReviewCode.TITLE_MISSING, "metadata.title", "title")
    if metadata.kind is None:
        yield _absent(ReviewCode.KIND_MISSING, "metadata.kind", "printed type")
    if metadata.date is None and _date_is_doubtful(extraction, pages):
        yield _absent(ReviewCode.DATE_MISSING, "metadata.date", "date of the paper's own")


def _absent(code: ReviewCode, field: str, what: str) -> Reason:
    return Reason(code=code, field=field, message=f"no {what} was found")


def _date_is_doubtful(extraction: Extraction, pages: Sequence[Page]) -> bool:
    """Tell whether a date may have been overlooked: one stands unexplained, or the page is poor."""
    unexplained = any(not found.witnesses & _EXPLAINED for found in extraction.dates)
    poor = any(p.confidence is not None and p.confidence < 0.85 for p in (*pages[:1], *pages[-1:]))
    return unexplained or poor


def _contradictions(metadata: Metadata, extraction: Extraction) -> Iterator[Reason]:
    if metadata.number is None:
        return
    for other in extraction.numbers:
        if other.value != metadata.number.value and "furniture_repeated" in other.witnesses:
            yield Reason(
                code=ReviewCode.NUMBER_CONTRADICTION,
                field="metadata.number",
                message="another number stands in the header or footer of several pages",
                raw=other.raw,
                evidence=other.evidence,
            )


def _rival_dates(metadata: Metadata, extraction: Extraction) -> Iterator[Reason]:
    """Yield a reason where another date has as good a right to be the paper's."""
    if metadata.date is None:
        return
    for found in extraction.dates:
        own = found.witnesses & _OWN_DATE and not found.witnesses & _EXPLAINED
        if own and found.value != metadata.date.value:
            yield Reason(
                code=ReviewCode.DATE_CONTRADICTION,
                field="metadata.date",
                message=f"{found.value} may be the paper's date as well",
                raw=found.raw,
                evidence=found.evidence,
            )


def _unread_signatures(metadata: Metadata) -> Iterator[Reason]:
    for at, one in enumerate(metadata.signatories or ()):
        place = one.mark or one.signed or one.role
        if one.name is None and place is not None:
            yield Reason(
                code=ReviewCode.SIGNATURE_UNREADABLE,
                field=f"metadata.signatories[{at}]",
                message="somebody signed here whose name was not read",
                raw=place.raw,
                evidence=place.evidence,
            )


def _unsure(path: str, record: BaseModel, accept_at: float) -> Iterator[Reason]:
    """Yield a reason for every value below the threshold, with its path."""
    if isinstance(record, Found):
        if record.confidence < accept_at:
            yield Reason(
                code=ReviewCode.LOW_CONFIDENCE,
                field=path,
                message=f"sure to {record.confidence:.2f} only",
                raw=record.raw,
                evidence=record.evidence,
            )
        return
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, BaseModel):
            yield from _unsure(f"{path}.{name}", value, accept_at)
        elif isinstance(value, tuple):
            for at, item in enumerate(value):
                yield from _unsure(f"{path}.{name}[{at}]", item, accept_at)


def _poor_pages(pages: Sequence[Page]) -> Iterator[Reason]:
    for page in pages:
        if (
            page.origin is Origin.OCR
            and page.confidence is not None
            and page.confidence < _POOR_PAGE
        ):
            yield Reason(
                code=ReviewCode.PAGE_POORLY_READ,
                field=f"pages[{page.number - 1}]",
                message=(
                    f"page {page.number} was read with a mean confidence of {page.confidence:.2f}"
                ),
            )
