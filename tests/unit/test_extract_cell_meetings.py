"""Cells that each hold whole meetings, and which statement is a meeting's."""

import datetime as dt

import pytest

from models.geometry import hull
from models.layout import Cell, Table
from pipeline.stages.extract.cell_meetings import cell_meetings
from pipeline.stages.extract.consultation_rows import row_of
from pipeline.stages.extract.public_words import flag_of
from tests.papers import a_line, judged

D = dt.date


def a_table(*rows):
    cells = []
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            lines = tuple(
                a_line(part, 50.0 + 200 * column, 50.0 + 60 * row + 12 * at)
                for at, part in enumerate(text.split(" / "))
            )
            cells.append(Cell(row=row, column=column, box=hull(o.box for o in lines), lines=lines))
    box = hull(cell.box for cell in cells)
    return Table(1, box, True, len(rows), max(map(len, rows)), tuple(cells))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [["Sitzung", "Kulturausschuss 21.04.2015 / Kreistag 06.05.2015"]],
            [
                ("Kulturausschuss", D(2015, 4, 21), None, None),
                ("Kreistag", D(2015, 5, 6), None, None),
            ],
        ),
        (
            [["Vorberaten in / Kulturausschuss 19.11.2019", "Abschluss / Stadtrat 10.12.2019"]],
            [
                ("Kulturausschuss", D(2019, 11, 19), None, None),
                ("Stadtrat", D(2019, 12, 10), None, None),
            ],
        ),
        (
            [["Bau- und Wegeausschuss, 05.11.2009, Vorbera- / tung / Rat, 03.12.2009, TOP 4"]],
            [
                ("Bau- und Wegeausschuss", D(2009, 11, 5), "Vorberatung", None),
                ("Rat", D(2009, 12, 3), None, "4"),
            ],
        ),
        (
            [["Vorberatung", "Verwaltungsausschuss am 17.07.2017"]],
            [("Verwaltungsausschuss", D(2017, 7, 17), "Vorberatung", None)],
        ),
        ([["Bezug", "Bauausschuss 17.07.2017"]], []),
        ([["Sitzung", "Der Bauausschuss hat am 17.07.2017 zugestimmt"]], []),
        ([["Sitzung", "Bauausschuss 17.07.2017 Vergabe der Arbeiten"]], []),
        ([["Sitzung", "Bauausschuss"]], []),
    ],
)
def test_cells_that_hold_whole_meetings(rows, expected):
    grid = cell_meetings(a_table(*rows))
    read = [row_of(cells, grid, 2015) for cells in grid.rows] if grid else []
    said = [
        tuple(found and found.value for found in (r.body, r.date, r.role, r.agenda_item))
        for r in read
    ]
    assert said == expected


@pytest.mark.parametrize(
    ("text", "says"), [("öÖ", True), ("Ö", True), ("ö Ö", None), ("nö", False)]
)
def test_a_letter_read_twice_is_one(text, says):
    assert flag_of(text) is says


PAPER = """
STADT MUSTER                                          Vorlage

{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("head", "public"),
    [
        ("Gremium     Bauausschuss\nSitzung am  30. Mai 2006\nBehandlung  nichtöffentlich", False),
        ("Informationsvorlage, nichtöffentlich\n\nBauausschuss am 30. Mai 2006, TOP 3", None),
        ("Zu Punkt 7 ö der Tagesordnung\nfür den Bauausschuss am 30. Mai 2006", True),
    ],
)
def test_the_flag_of_a_meeting_is_what_is_said_of_it(head, public):
    (row,) = judged(PAPER.format(head=head)).metadata.consultations
    assert (row.public and row.public.value) is public
