"""All options of a paper with their features: what the readers are fitted to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from models.layout import Layout, Segmentation
from pipeline.stages.extract.learned import date_features, number_features
from pipeline.stages.extract.learned.date_options import days
from pipeline.stages.extract.learned.kind_features import Sign, kind_signs
from pipeline.stages.extract.learned.number_options import tokens
from pipeline.stages.extract.learned.title_looks import Looked
from pipeline.stages.extract.learned.title_options import run_of, spans
from pipeline.stages.extract.learned.view import view_of
from pipeline.stages.extract.sheet import Sheet

Features = list[str]


@dataclass(frozen=True, slots=True)
class Options:
    """Every option of each field."""

    titles: tuple[tuple[str, Features], ...]
    numbers: tuple[tuple[str, Features], ...]
    dates: tuple[tuple[dt.date, Features], ...]
    kind: tuple[Sign, ...]


def every(layout: Layout, segmentation: Segmentation, sheet: Sheet, pivot: int | None) -> Options:
    """Return every option of a paper; the readers themselves leave out what is hopeless."""
    view = view_of(layout, segmentation)
    looked = Looked(view, sheet)
    runs = ((span, run_of(span)) for span in spans(view))
    titled = [(span, run) for span, run in runs if run is not None and not looked.is_barred(run)]
    found, dated = tokens(layout, view), days(layout, view, pivot)
    twins = number_features.twins_of(layout, found)
    others = date_features.others_of(layout, view, dated)
    return Options(
        tuple((run.text, [*looked.edges(span), *looked.whole(run)]) for span, run in titled),
        tuple((one.value, number_features.features_of(view, twins, one)) for one in found),
        tuple((one.value, date_features.features_of(view, others, one)) for one in dated),
        tuple(kind_signs(view, segmentation, found)),
    )
