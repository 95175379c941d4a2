"""Bodies and dates that a table pairs by their places; captions that name no meeting."""

import datetime as dt

import pytest

from pipeline.stages.extract.consultation_rows import row_of
from pipeline.stages.extract.meeting_words import BODYLIKE
from pipeline.stages.extract.paired_cells import paired_cells
from tests.papers import judged
from tests.unit.test_extract_cell_meetings import a_table

D = dt.date


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [["Kulturausschuss", "Stadtrat"], ["03.05.2016", "17.05.2016"]],
            [
                ("Kulturausschuss", D(2016, 5, 3), None),
                ("Stadtrat", D(2016, 5, 17), None),
            ],
        ),
        (
            [
                ["Befasst", "Kulturausschuss", "Stadtrat"],
                ["wann", "03.05.2016", "17.05.2016"],
                ["wozu", "Vorberatung", "Entscheidung"],
            ],
            [
                ("Kulturausschuss", D(2016, 5, 3), "Vorberatung"),
                ("Stadtrat", D(2016, 5, 17), "Entscheidung"),
            ],
        ),
        (
            [["Ortsbeirat Nord / Ausschuss für Bau, / Umwelt / Rat", "3.5.2016 / 9.5.2016"]],
            [],
        ),
        (
            [["Ortsbeirat Nord / Ausschuss für Bau / Rat", "3.5.2016 / 9.5.2016 / 17.5.2016"]],
            [
                ("Ortsbeirat Nord", D(2016, 5, 3), None),
                ("Ausschuss für Bau", D(2016, 5, 9), None),
                ("Rat", D(2016, 5, 17), None),
            ],
        ),
        (
            [["Laufzettel / Ortsbeirat Nord / Rat", "Wann / 3.5.2016 / 9.5.2016"]],
            [("Ortsbeirat Nord", D(2016, 5, 3), None), ("Rat", D(2016, 5, 9), None)],
        ),
        ([["Laufzettel / Ortsbeirat Nord", "Wann / 3.5.2016"]], []),
        ([["Kulturausschuss", "Herr Maier"], ["03.05.2016", "17.05.2016"]], []),
    ],
)
def test_bodies_and_dates_are_paired_by_place(rows, expected):
    grid = paired_cells(a_table(*rows))
    read = [row_of(cells, grid, 2016) for cells in grid.rows] if grid else []
    said = [tuple(found and found.value for found in (r.body, r.date, r.role)) for r in read]
    assert said == expected


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("Elternkonvent", True),
        ("Kreissynode", True),
        ("Verbandstag", True),
        ("Landtag", False),
        ("Dienstag", False),
        ("konventionell", False),
    ],
)
def test_bodies_by_the_last_part_of_their_noun(word, names):
    assert (BODYLIKE.search(word) is not None) is names


PAPER = """
STADT MUSTER

{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        (
            "Ausgegeben",
            [],
        ),
        (
            "Sitzung am",
            [D(2020, 4, 14)],
        ),
    ],
)
def test_a_date_below_a_caption_of_its_own_is_no_meeting_s(caption, expected):
    head = f"""Organ                {caption:14}Rückgabe bis
Verbandsversammlung  14.04.2020    28.04.2020"""
    rows = judged(PAPER.format(head=head)).metadata.consultations or ()
    assert [row.date.value for row in rows if row.date] == expected
