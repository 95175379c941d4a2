"""Every date that may be the paper's stands beside the others with the rules' word on it."""

import datetime as dt

from models.extraction import Candidate
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned.date_reader import date_chances, possible_dates
from pipeline.stages.extract.learned.view import view_of
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.segment import segment
from tests.factories import a_page
from tests.papers import SETTINGS, the_annotator

FORM = """
STADT MUSTER
Vorlage-Nr.: 0112/23     Datum: 03.05.2023

Trinkbrunnen am Anger

Zur Beratung im Stadtrat am 17.05.2023
"""
DATED, MEETING = dt.date(2023, 5, 3), dt.date(2023, 5, 17)


def found(value, *witnesses):
    return Candidate(value, str(value), (), 0.99, frozenset(witnesses))


def possible(*known):
    layout = arrange((a_page(FORM),))
    cut = segment(layout, SETTINGS)
    sheet = look_at(layout, cut, the_annotator())
    return possible_dates(sheet, view_of(layout, cut), None, known)


def test_a_date_that_the_rules_found_has_their_witnesses():
    told = {one.value: one for one in possible(found(DATED, "labelled"))}
    assert {"rule", "r:labelled"} <= set(told[DATED].features)
    assert "rule" not in told[MEETING].features


def test_what_only_the_rules_found_is_weighed_too():
    elsewhere = dt.date(2023, 4, 30)
    told = {one.value: one for one in possible(found(elsewhere, "signature"))}
    assert told[elsewhere].day is None
    assert {"rule_only", "r:signature"} <= set(told[elsewhere].features)


def test_the_labelled_date_is_likelier_than_the_meeting_s():
    told = possible(found(DATED, "labelled", "head"))
    chances = {one.value: chance for one, chance in zip(told, date_chances(told), strict=True)}
    assert chances[DATED] > 0.8
    assert chances[MEETING] < 0.1
