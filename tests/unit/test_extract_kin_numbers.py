"""References built like the paper's own number, torn at a line's end, or with its word."""

import pytest

from pipeline.stages.extract.kin_numbers import build_of, is_kin
from pipeline.stages.extract.number_grammar import parse_number
from tests.papers import judged

PAPER = """
STADT MUSTER

{number}

Neubau der Turnhalle am Anger

Sachverhalt
{body}
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""


def cited(number, body):
    found = judged(PAPER.format(number=number, body=body)).metadata.references or ()
    return [one.value for one in found]


@pytest.mark.parametrize(
    ("own", "body", "expected"),
    [
        ("Vorlage BV/OR/031/2016", "Seit BV/014/2015 wird die Folie geflickt.", ["BV/014/2015"]),
        ("Vorlage RPA 8/2006", "Die mit V 211/2004 eingeführte Regel gilt.", ["V 211/2004"]),
        ("Vorlage BV/OR/031/2016", "Seit GO/014/2019 wird die Folie geflickt.", []),
        ("Drucksache 41/88", "Der Rat hat mit 0117/88 zugestimmt.", ["0117/88"]),
        ("Drucksache 41/88", "Die Flurstücke 17/3 und 19/2 sind verkauft.", []),
        (
            "Vorlage V 118/95",
            "Die Regel, die der Rat vor Jahren schon einmal beschlossen hat (B\n77/89), gilt fort.",
            ["B 77/89"],
        ),
        (
            "Drucksache 13/608",
            "Im Bericht der Verkehrsbetriebe, der mit der Drucksache 13\n/ 571 vorgelegt wurde.",
            ["13/571"],
        ),
        (
            "Drucksache 13/608",
            "Im Bericht der Verkehrsbetriebe sind es an allen Tagen 13\n/ 571 Fahrten gewesen.",
            [],
        ),
    ],
)
def test_numbers_built_like_the_own_are_papers(own, body, expected):
    assert cited(own, body) == expected


@pytest.mark.parametrize(
    ("value", "build"),
    [
        ("BV/OR/031/2016", "A/9/Y"),
        ("BV/014/2015", "A/9/Y"),
        ("KT 114-96", "A 9-9"),
        ("0054/2015", "9/Y"),
        ("062a/16", "9/9"),
    ],
)
def test_how_a_number_is_built(value, build):
    assert build_of(value) == build


@pytest.mark.parametrize(
    ("printed", "own", "kin"),
    [
        ("V 211/2004", "RPA 8/2006", True),
        ("V 211/2008", "RPA 8/2006", False),
        ("V 211/1950", "RPA 8/2006", False),
        ("17/88", "41/02", True),
        ("17/04", "41/02", False),
        ("17-88", "41/88", False),
    ],
)
def test_kin_are_not_of_a_later_year(printed, own, kin):
    number = parse_number(printed)
    assert (number is not None and is_kin(number, {own})) is kin
