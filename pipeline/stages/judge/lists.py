"""The lists of the record: consultations, signatories, references, attachments."""

from __future__ import annotations

from collections.abc import Iterable

from models.evidence import FoundText
from models.extraction import Attached, Candidate, Consulted, Extraction, Signed, VotesFound
from models.paper import Attachment, Consultation, Signatory, Votes
from pipeline.stages.judge import found


def consultations(rows: tuple[Consulted, ...] | None) -> tuple[Consultation, ...] | None:
    """Return the Beratungsfolge as the record keeps it."""
    if rows is None:
        return None
    return tuple(
        Consultation(
            body=found.text("body", row.body),
            date=found.date("meeting_date", row.date),
            public=found.flag("meeting_public", row.public),
            role=found.text("detail", row.role),
            agenda_item=found.text("detail", row.agenda_item),
            result=found.text("detail", row.result),
            votes=_votes(row.votes),
        )
        for row in rows
    )


def _votes(votes: VotesFound | None) -> Votes | None:
    if votes is None:
        return None
    return Votes(
        yes=found.count(votes.yes), no=found.count(votes.no), abstained=found.count(votes.abstained)
    )


def signatories(signed: tuple[Signed, ...] | None) -> tuple[Signatory, ...] | None:
    """Return who signs as the record keeps it."""
    if signed is None:
        return None
    return tuple(
        Signatory(
            name=found.text("name", one.name),
            role=found.text("detail", one.role),
            mark=found.text("detail", one.mark),
            date=found.date("signed_date", one.date),
            signed=found.flag("ink", one.ink),
        )
        for one in signed
    )


def references(
    cited: Iterable[Candidate[str]] | None, own: frozenset[str]
) -> tuple[FoundText, ...] | None:
    """Return the cited papers, without the paper's own numbers."""
    if cited is None:
        return None
    kept = (found.text("reference", one) for one in cited if one.value not in own)
    return tuple(one for one in kept if one is not None)


def attachments(attached: tuple[Attached, ...] | None) -> tuple[Attachment, ...] | None:
    """Return the attachments as the record keeps them."""
    if attached is None:
        return None
    return tuple(
        Attachment(
            number=found.text("attachment", one.number), title=found.text("attachment", one.title)
        )
        for one in attached
    )


def other_numbers(extraction: Extraction, own: str | None) -> tuple[FoundText, ...]:
    """Return the second numbers of pairs."""
    kept = (found.text("reference", one) for one in extraction.other_numbers if one.value != own)
    return tuple(one for one in kept if one is not None)
