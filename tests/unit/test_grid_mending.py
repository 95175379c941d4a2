"""Rows of a Beratungsfolge put right by where their cells stand."""

import pytest

from pipeline.stages.arrange import arrange
from pipeline.stages.extract.cells import GridCell
from pipeline.stages.extract.grid_mending import mended
from pipeline.stages.extract.public_words import is_title
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch
from tests.factories import a_page


def cells_of(drawing: str) -> dict[tuple[int, str], Stretch]:
    """Return the words of a drawing that stand apart, by their row and their text."""
    lines = sorted(arrange((a_page(drawing),)).lines(), key=lambda o: (o.box.top, o.box.x0))
    tops = sorted({round(line.box.top) for line in lines})
    return {(tops.index(round(o.box.top)), o.text): Stretch.whole(o) for o in lines}


def a_grid(rows, heads=(), **more) -> Grid:
    made = tuple(
        tuple(GridCell(kind, (part,), head, part.box) for kind, part, head in row) for row in rows
    )
    return Grid(made, (), headed=bool(heads), heads=frozenset(heads), **more)


def said(grid: Grid) -> list[list[tuple[str, str]]]:
    return [[(cell.kind, cell.text) for cell in row] for row in mended(grid).rows]


TICKS = """
Rat             03.05.2012              x
Schulausschuss  10.05.2012     x
Gremium         am             N
"""


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        pytest.param((0, 1), ["public_yes", "public_no"], id="beside-the-head-that-was-read"),
        pytest.param((1,), ["public_no"], id="below-it"),
        pytest.param((0,), ["unknown"], id="below-none"),
    ],
)
def test_ticks(rows, kinds):
    cells = cells_of(TICKS)
    head = next(part for (_, text), part in cells.items() if text == "N")
    ticks = [part for (row, text), part in cells.items() if text == "x" and row in rows]
    grid = a_grid([[("public_no", part, head)] for part in ticks], ("body", "public_no"))
    assert [row[0][0] for row in said(grid)] == kinds


TITLED = """
Nichtöffentliche Beratung
Bauausschuss   11.06.2013
Hauptausschuss   18.06.2013
Öffentliche Beratung
Rat   02.07.2013
"""


def test_a_title_over_rows_is_of_each_of_them():
    cells = cells_of(TITLED)
    rows = [
        [("body" if text.isalpha() else "unknown", part, None) for (row, text), part in at.items()]
        for at in ({k: v for k, v in cells.items() if k[0] == row} for row in range(5))
    ]
    assert [row[2:] for row in said(a_grid(rows))] == [
        [("public", "Nichtöffentliche")],
        [("public", "Nichtöffentliche")],
        [("public", "Öffentliche")],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nichtöffentliche Beratung", True),
        ("Öffentlicher Teil:", True),
        ("öffentlich", False),  # of one row
        ("Öffentliche Toiletten in der Innenstadt", False),
    ],
)
def test_titles(text, expected):
    assert is_title(text) is expected


def test_a_flag_in_its_column_is_no_title():
    cells = cells_of("Rat   03.05.2012   Öffentlich\nBauausschuss   10.05.2012")
    rows = [
        [("body", cells[0, "Rat"], None), ("date", cells[0, "03.05.2012"], None)],
        [("unknown", cells[0, "Öffentlich"], None)],
        [("body", cells[1, "Bauausschuss"], None), ("date", cells[1, "10.05.2012"], None)],
    ]
    assert [len(row) for row in said(a_grid(rows))] == [2, 1, 2]


PLANNED = """
Sozialausschuss   22.03.2011   05.04.2011
Kreisausschuss    11.04.2011
Kreistag          02.05.2011   {third}
"""


@pytest.mark.parametrize(
    ("third", "days"),
    [
        ("09.05.2011", ["05.04.2011", "11.04.2011", "09.05.2011"]),
        ("21.04.2011", ["22.03.2011", "11.04.2011", "02.05.2011"]),  # an earlier day: another thing
    ],
)
def test_the_day_that_a_body_met_is_beside_the_one_planned(third, days):
    cells = cells_of(PLANNED.format(third=third))
    rows = [
        [("unknown", part, None) for (row, _), part in cells.items() if row == at]
        for at in range(3)
    ]
    grid = a_grid(rows)
    dates = [next(text for _, text in row if text[0].isdigit()) for row in said(grid)]
    assert dates == days


def test_below_the_head_of_what_a_body_does_may_stand_bodies():
    cells = cells_of("Zur Beratung in   am\nMagistrat   03.05.1949\nBauausschuß   10.05.1949")
    head = next(part for (_, text), part in cells.items() if text.startswith("Zur"))
    rows = [
        [("role", cells[1, "Magistrat"], head)],
        [("role", cells[2, "Bauausschuß"], head)],
    ]
    assert [row[0][0] for row in said(a_grid(rows, ("body", "date")))] == ["body", "body"]
    roles = cells_of("Zur Beratung in\nVorberatung\nEntscheidung")
    head = roles[0, "Zur Beratung in"]
    rows = [[("role", part, head)] for (row, _), part in roles.items() if row]
    assert [row[0][0] for row in said(a_grid(rows, ("body", "date")))] == ["role", "role"]


def test_a_date_between_two_bodies_is_of_both():
    cells = cells_of("Schulausschuss\n    02.04.2019\nAusschuss für Mobilität\n\nRat   14.05.2019")
    bodies = [cells[0, "Schulausschuss"], cells[2, "Ausschuss für Mobilität"]]
    close = [
        [("unknown", bodies[0], None), ("unknown", cells[1, "02.04.2019"], None)],
        [("unknown", bodies[1], None)],
    ]
    near = [len(row) for row in said(a_grid(close))]
    level = [
        [("unknown", part, None) for (row, _), part in cells.items() if row == 3],
        [("unknown", bodies[1], None)],
    ]
    assert near == [2, 2]
    assert [len(row) for row in said(a_grid(level))] == [2, 1]
