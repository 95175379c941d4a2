"""Stage 8: the best candidate of each field, how sure it is, and why a person should look."""

from __future__ import annotations

from dataclasses import dataclass

from models.extraction import Extraction
from models.paper import Metadata, Page, Review, Section
from pipeline.settings import UnderstandingSettings
from pipeline.stages.judge import found, lists
from pipeline.stages.judge.checks import checked_dates, checked_kinds, checked_numbers
from pipeline.stages.judge.model import choose, joined
from pipeline.stages.judge.pages import graded
from pipeline.stages.judge.publicity import publicity
from pipeline.stages.judge.review import reasons_for, review

__all__ = ["Judgement", "judge"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the record says, and what a person should look at."""

    metadata: Metadata
    review: Review


def judge(
    extraction: Extraction,
    sections: tuple[Section, ...],
    pages: tuple[Page, ...],
    settings: UnderstandingSettings,
) -> Judgement:
    """Weigh the witnesses of each field, let the fields check each other, give reasons."""
    extraction = graded(extraction, pages)
    rows = extraction.consultations or ()
    number = choose("number", checked_numbers(extraction.numbers))
    own = number[0].value if number else None
    title = choose("title", extraction.titles)
    kind = choose("kind", joined(checked_kinds(extraction, own)))
    date = choose("date", checked_dates(extraction.dates, rows, own))
    public = publicity(extraction.publics, rows, settings.accept_at)
    others = lists.other_numbers(extraction, own)
    numbers = frozenset({own or "", *(other.value for other in others)})
    metadata = Metadata(
        number=found.text("number", *number) if number else None,
        other_numbers=others,
        title=found.text("title", *title) if title else None,
        kind=found.kind(*kind) if kind else None,
        public=public.value,
        date=found.date("date", *date) if date else None,
        consultations=lists.consultations(extraction.consultations),
        signatories=lists.signatories(extraction.signatories),
        references=lists.references(extraction.references, numbers),
        attachments=lists.attachments(extraction.attachments),
    )
    reasons = [public.reason] if public.reason else []
    reasons += reasons_for(metadata, sections, pages, extraction, settings.accept_at)
    return Judgement(metadata, review(reasons))
