"""Stage 7: candidates for each field of the record, each with its evidence and its witnesses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from models.extraction import Attached, Candidate, Consulted, Extraction
from models.kinds import PaperKind
from models.layout import Layout, Segmentation, Zone
from pipeline.settings import UnderstandingSettings
from pipeline.stages.extract.addressed import without_addressed
from pipeline.stages.extract.attachments import attachments
from pipeline.stages.extract.bodies import mend_bodies
from pipeline.stages.extract.body_lists import told_aside
from pipeline.stages.extract.consultations import consultations
from pipeline.stages.extract.dates import own_dates
from pipeline.stages.extract.far_dates import without_far
from pipeline.stages.extract.grids import grids_of
from pipeline.stages.extract.kind import kinds
from pipeline.stages.extract.kind_weak import weak_kinds
from pipeline.stages.extract.labels import own_labels
from pipeline.stages.extract.learned.flag_reader import with_learned_flags
from pipeline.stages.extract.learned.number_options import tokens
from pipeline.stages.extract.learned.readers import (
    with_learned_dates,
    with_learned_kind,
    with_learned_numbers,
    with_learned_titles,
)
from pipeline.stages.extract.learned.row_ground import ground_of
from pipeline.stages.extract.learned.row_reader import read_meetings
from pipeline.stages.extract.learned.row_told import Aside
from pipeline.stages.extract.learned.rows import with_learned_rows
from pipeline.stages.extract.learned.view import view_of
from pipeline.stages.extract.meetings import meetings
from pipeline.stages.extract.nameless import unsigned
from pipeline.stages.extract.near_tops import with_near_tops
from pipeline.stages.extract.number import own_numbers, partners
from pipeline.stages.extract.one_meeting import of_one_meeting
from pipeline.stages.extract.own_place import without_own_place
from pipeline.stages.extract.partial_dates import partial_dates
from pipeline.stages.extract.pivots import pivot_of
from pipeline.stages.extract.printed_types import GENERIC, printed_type
from pipeline.stages.extract.publicity import publics
from pipeline.stages.extract.references import references
from pipeline.stages.extract.sheet import Annotator, Sheet, look_at
from pipeline.stages.extract.signatories import signatories
from pipeline.stages.extract.title import titles
from pipeline.stages.extract.unread_rows import lacking, unread_table
from pipeline.stages.extract.usual import placed, usual_kinds, usual_numbers
from pipeline.stages.extract.weak_dates import Dates, with_weaker

__all__ = ["Annotator", "extract"]


def extract(
    layout: Layout, segmentation: Segmentation, annotate: Annotator, settings: UnderstandingSettings
) -> Extraction:
    """Return every candidate for every field; which one is right is for the judge to say."""
    usual = settings.profile
    sheet = look_at(layout, segmentation, annotate, own_labels(usual.labels.items()))
    pivot = pivot_of(sheet)
    grids = grids_of(sheet)
    tabled, table_lines = consultations(sheet, grids, pivot)
    types = tuple(usual_kinds(sheet, usual.kinds))
    typed = (*types, *kinds(sheet, set(table_lines)))
    others, other_lines = meetings(sheet, table_lines, typed, pivot)
    known = _without_twins((*tabled, *others))
    read = read_meetings(ground_of(layout, segmentation.lines(Zone.ATTACHED)), pivot)
    aside = Aside(read.ground, told_aside(sheet), (id(line) for line in sheet.body))
    met = with_learned_rows(read, known, aside, pivot)
    other_lines |= met.lines
    near = without_far(sheet, without_addressed(met.rows, sheet.head), pivot)
    rows = mend_bodies(sheet, without_own_place(sheet, near), usual.bodies)
    page = layout.pages[0]
    view = view_of(layout, segmentation)
    seen = tokens(layout, view)
    numbered = with_learned_numbers(layout, view, seen, own_numbers(sheet))
    numbers = usual_numbers(numbered, usual.number_formats)
    unread = None if rows else unread_table(grids)
    kept_out = set(table_lines)
    held = kept_out | set(other_lines)
    listed = attachments(sheet, segmentation)
    statements = publics(sheet, kept_out)
    told = of_one_meeting(sheet, rows, statements, pivot)
    signed = signatories(sheet, pivot)
    printed = (*types, *kinds(sheet, kept_out | _but_typed(sheet, other_lines)))
    return Extraction(
        numbers=placed(numbers, usual.places.get("number"), page),
        other_numbers=partners(sheet),
        titles=placed(
            with_learned_titles(
                sheet,
                view,
                titles(sheet, held | _lines_at(sheet, listed)),
            ),
            usual.places.get("title"),
            page,
        ),
        kinds=with_learned_kind(
            segmentation, view, seen, printed or weak_kinds(sheet, kept_out, numbers)
        ),
        publics=statements,
        dates=placed(
            with_learned_dates(sheet, view, pivot, held, _dates(sheet, held, pivot)),
            usual.places.get("date"),
            page,
        ),
        consultations=None
        if unread
        else with_learned_flags(read.ground, with_near_tops(read.ground, told)),
        signatories=signed,
        references=references(sheet, _likely_own(numbers)),
        attachments=listed,
        reasons=(
            *partial_dates(sheet, kept_out),
            *([unread] if unread else []),
            *met.reasons,
            *lacking(grids, pivot),
            *unsigned(sheet, signed),
        ),
    )


def _dates(sheet: Sheet, meetings: set[int], pivot: int | None) -> Dates:
    return with_weaker(sheet, own_dates(sheet, meetings, pivot), meetings, pivot)


_OF_MEETING = GENERIC | {PaperKind.BESCHLUSS}


def _but_typed(sheet: Sheet, meeting: Iterable[int]) -> set[int]:
    """Return the lines of meetings that do not begin with a type of their own.

    ``Dringlichkeitsantrag zur Sitzung des Stadtrats am 22.07.2004`` says both; ``Beschluss des
    Ausschusses … vom 11.01.2017`` is the meeting's.
    """
    lines = {id(line): line for line in sheet.head}
    types = {i: printed_type(lines[i].text) for i in meeting if i in lines}
    return {i for i in meeting if (t := types.get(i)) is None or t.misread or t.kind in _OF_MEETING}


def _lines_at(sheet: Sheet, listed: tuple[Attached, ...]) -> set[int]:
    """Return the lines of the head that attachments stand on."""
    found = [one.title for one in listed if one.title]
    places = [evidence for title in found for evidence in title.evidence]
    return {
        id(line)
        for line in sheet.head
        if any(p.page == line.page and p.box.overlap(line.box) > 0 for p in places)
    }


def _likely_own(numbers: tuple[Candidate[str], ...]) -> tuple[Candidate[str], ...]:
    """Return the numbers whose pattern tells what a number of this city looks like."""
    free = [n for n in numbers if not n.witnesses & {"cited", "in_words", "in_title", "owned"}]
    told = [n for n in numbers if n.witnesses & {"labelled", "furniture", "alone"}]
    told = [n for n in told if "cited" not in n.witnesses]
    return tuple(told or [n for n in free if "label_near" in n.witnesses])


def _without_twins(rows: tuple[Consulted, ...]) -> tuple[Consulted, ...]:
    """Return the rows, each meeting once: a form's ``Termin:`` repeats a row of the table."""
    kept: list[Consulted] = []
    for row in rows:
        twin = next((k for k in kept if _same_meeting(k, row)), None)
        if twin is None:
            kept.append(row)
        else:
            at = next(i for i, k in enumerate(kept) if k is twin)
            kept[at] = replace(
                twin,
                agenda_item=twin.agenda_item or row.agenda_item,
                public=twin.public or row.public,
            )
    return tuple(kept)


def _same_meeting(one: Consulted, two: Consulted) -> bool:
    if one.date is None or two.date is None or one.date.value != two.date.value:
        return False
    first, second = (c.body.value.lower() if c.body else "" for c in (one, two))
    return first in second or second in first
