"""Why a person should look: reasons of the closed set, in the order of the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from models.evidence import Found
from models.extraction import Candidate, Extraction
from models.kinds import Origin, PaperKind, ReviewCode
from models.paper import Metadata, Page, Reason, Review, Section

_POOR_PAGE = 0.7
"""Mean confidence of a page's words below which its text should be looked at."""
_SECTION_AT = 0.6
"""A section less sure than this should be looked at: its text is there whatever its bounds."""
_WELL_READ = 0.93
"""Mean confidence of a first page on which nothing was overlooked."""
_WITHOUT_NUMBER = frozenset({PaperKind.NIEDERSCHRIFT, PaperKind.EINLADUNG})
"""What belongs to a meeting may have no number."""
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
    yield from _homeless_dates(metadata, extraction)
    yield from _unread_signatures(metadata)
    yield from _incomplete_rows(metadata)
    for reason in extraction.reasons:
        if reason.code is not ReviewCode.DATE_PARTIAL or metadata.date is None:
            yield reason
    yield from _unsure("metadata", metadata, accept_at)
    if not sections:
        yield Reason(code=ReviewCode.NO_SECTIONS, field="sections", message="no section was found")
    for at, section in enumerate(sections):
        if section.confidence < _SECTION_AT:
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
    if metadata.number is None and not _may_have_no_number(metadata, extraction, pages):
        yield _absent(ReviewCode.NUMBER_MISSING, "metadata.number", "number")
    if metadata.title is None:
        yield _absent(ReviewCode.TITLE_MISSING, "metadata.title", "title")
    if metadata.kind is None:
        yield _absent(ReviewCode.KIND_MISSING, "metadata.kind", "printed type")
    if metadata.date is None and _date_is_doubtful(extraction, pages):
        yield _absent(ReviewCode.DATE_MISSING, "metadata.date", "date of the paper's own")


def _may_have_no_number(metadata: Metadata, extraction: Extraction, pages: Sequence[Page]) -> bool:
    """Tell whether a well read letter shows nothing that could be its number."""
    first = pages[0].confidence if pages else None
    kind = metadata.kind.value if metadata.kind else None
    against = {"cited", "in_title", "unlearned"}
    own = [one for one in extraction.numbers if not one.witnesses & against]
    return kind in _WITHOUT_NUMBER and not own and (first is None or first >= _WELL_READ)


def _incomplete_rows(metadata: Metadata) -> Iterator[Reason]:
    """Yield a reason for rows of the Beratungsfolge that lack what most others have."""
    rows = metadata.consultations or ()
    for name in ("date", "public", "role"):
        lacking = [at for at, row in enumerate(rows) if getattr(row, name) is None]
        if 0 < len(lacking) < len(rows) and len(lacking) * 2 <= len(rows):
            for at in lacking:
                yield Reason(
                    code=ReviewCode.LOW_CONFIDENCE,
                    field=f"metadata.consultations[{at}].{name}",
                    message=f"other meetings have a {name}, this one has none",
                )


def _absent(code: ReviewCode, field: str, what: str) -> Reason:
    return Reason(code=code, field=field, message=f"no {what} was found")


def _date_is_doubtful(extraction: Extraction, pages: Sequence[Page]) -> bool:
    """Tell whether a date may have been overlooked: one stands unexplained, or the page is poor."""
    known = _EXPLAINED | {"unlearned"}
    unexplained = any(not found.witnesses & known for found in extraction.dates)
    poor = any(p.confidence is not None and p.confidence < 0.85 for p in (*pages[:1], *pages[-1:]))
    return unexplained or poor


def _contradictions(metadata: Metadata, extraction: Extraction) -> Iterator[Reason]:
    if metadata.number is None:
        return
    for other in extraction.numbers:
        same = other.value == metadata.number.value
        if "disputed" in other.witnesses if same else _is_own_number(other):
            yield Reason(
                code=ReviewCode.NUMBER_CONTRADICTION,
                field="metadata.number",
                message="it is read otherwise elsewhere on the paper"
                if same
                else "another number stands where the paper's own does",
                raw=other.raw,
                evidence=other.evidence,
            )


def _is_own_number(found: Candidate[str]) -> bool:
    """Tell whether a number stands where only the paper's own does: in every footer, at a label."""
    names = found.witnesses
    labelled = {"labelled", "complete"} <= names and not names & {"cited", "in_title", "torn"}
    return "furniture_repeated" in names or labelled


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


def _homeless_dates(metadata: Metadata, extraction: Extraction) -> Iterator[Reason]:
    """Yield a reason where a date of the head belongs to nothing: a meeting may be missing.

    What every date of the head is for is known of a paper that was understood.
    """
    homes = {row.date.value for row in metadata.consultations or () if row.date}
    homes |= {one.date.value for one in metadata.signatories or () if one.date}
    homes |= {metadata.date.value} if metadata.date else set()
    for found in extraction.dates:
        elsewhere = found.witnesses & (_EXPLAINED - {"session"})
        if found.value not in homes and not elsewhere and "head" in found.witnesses:
            yield Reason(
                code=ReviewCode.LIST_UNREADABLE,
                field="metadata.consultations",
                message=f"{found.value} stands in the head and belongs to no meeting found",
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
