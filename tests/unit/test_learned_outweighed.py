"""Where the model's word weighs against what rules say of a place, and where it must not."""

import datetime as dt

import pytest

from models.extraction import Candidate
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned.outweighed import (
    outweighed_date,
    outweighed_number,
)
from pipeline.stages.extract.learned.title_options import longest_spans
from pipeline.stages.extract.learned.view import view_of
from pipeline.stages.segment import segment
from tests.factories import a_page
from tests.papers import SETTINGS


def found(value, *witnesses):
    return Candidate(value, str(value), (), 0.99, frozenset(witnesses))


@pytest.mark.parametrize(
    ("number", "word", "name"),
    [
        ("NORD/MV/003/2010", "learned_half", "owned_doubted"),
        ("NORD/MV/003/2010", "learned_faint", "owned"),
        ("840-3/2018-Li", "learned_likely", "owned"),  # a file
        ("II/61-98", "learned_likely", "owned"),  # an office's
    ],
)
def test_a_label_owns_a_number_less_where_the_model_takes_it(number, word, name):
    told = outweighed_number(found(number, word, "owned"))
    assert told.witnesses == {word, name}


@pytest.mark.parametrize(
    ("word", "name"), [("learned_half", "cited_doubted"), ("learned_faint", "cited")]
)
def test_a_date_is_cited_less_where_the_model_takes_it(word, name):
    told = outweighed_date(found(dt.date(2009, 6, 17), word, "cited", "from"))
    assert told.witnesses == {word, name, "from"}


def test_what_nothing_is_said_of_stays_as_it_is():
    date = found(dt.date(2009, 6, 17), "learned_sure")
    assert outweighed_date(date) is date


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("des Rechnungsprüfungsausschusses über die Prüfung der Jahresrechnung", True),
        ("über den Stand der Arbeiten am Flugplatz", True),
        ("Bericht über die Lage der Schulen", False),
        ("Brücke über die Trave", False),
    ],
)
def test_a_title_may_begin_behind_what_a_type_is_about(line, begins):
    layout = arrange((a_page(f"\nSTADT MUSTER\n\n{line}\n\nDer Rat berät.\n"),))
    view = view_of(layout, segment(layout, SETTINGS))
    starts = {(span.how, span.lines[0].text[span.start :]) for span in longest_spans(view)}
    assert any(how == "concerns" for how, _ in starts) is begins
