"""Stage 8: the best candidate of each field, how sure it is, and why a person should look."""

from __future__ import annotations

from dataclasses import dataclass

from models.extraction import Extraction
from models.paper import Metadata, Page, Review, Section
from pipeline.settings import UnderstandingSettings
from pipeline.stages.judge import found, lists
from pipeline.stages.judge.model import choose
from pipeline.stages.judge.publicity import publicity
from pipeline.stages.judge.review import reasons_for, review
from pipeline.stages.judge.weighing import weigh

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
    told = weigh(extraction, pages)
    number, title = choose("number", told.numbers), choose("title", told.titles)
    kind, date = choose("kind", told.kinds), choose("date", told.dates)
    public = publicity(told.public, settings.accept_at)
    own = number[0].value if number else None
    others = lists.other_numbers(told.extraction, own)
    numbers = frozenset({own or "", *(other.value for other in others)})
    metadata = Metadata(
        number=found.text("number", *number) if number else None,
        other_numbers=others,
        title=found.text("title", *title) if title else None,
        kind=found.kind(*kind) if kind else None,
        public=public.value,
        date=found.date("date", *date) if date else None,
        consultations=lists.consultations(told.extraction.consultations),
        signatories=lists.signatories(told.extraction.signatories),
        references=lists.references(told.extraction.references, numbers),
        attachments=lists.attachments(told.extraction.attachments),
    )
    reasons = [public.reason] if public.reason else []
    reasons += reasons_for(metadata, sections, pages, told.extraction, settings.accept_at)
    return Judgement(metadata, review(reasons))
