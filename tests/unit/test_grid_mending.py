"""Rows of a Beratungsfolge put right by where their cells stand."""

import pytest

from pipeline.stages.arrange import arrange
from pipeline.stages.extract.cells import GridCell
from pipeline.stages.extract.grid_members import with_members
from pipeline.stages.extract.grid_mending import mended
from pipeline.stages.extract.public_words import is_title
from pipeline.stages.extract.rows import Grid
from pipeline.stages.extract.stretch import Stretch
from tests.factories import a_page
from tests.papers import a_line


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


def a_cell(*texts, x0, top) -> GridCell:
    parts = tuple(
        Stretch.whole(a_line(text, x0, top + _STEP * at)) for at, text in enumerate(texts)
    )
    return GridCell("unknown", parts, None, parts[0].box)


_STEP = 8.0


def test_what_stands_level_with_each_of_two_bodies_is_its_own():
    upper = (
        a_cell("13.06.2023", x0=50, top=100 + _STEP),
        a_cell("4", x0=150, top=100),
        a_cell("Kulturausschuss", x0=170, top=100),
        a_cell("Empfehlung", "öffentlich", "Anhörung", x0=300, top=100),
    )
    low = 100 + 2 * _STEP
    lower = (a_cell("2", x0=150, top=low), a_cell("Jugendrat", x0=170, top=low))
    after = (a_cell("20.06.2023", x0=50, top=140), a_cell("Rat", x0=170, top=140))
    read = [{text for _, text in row} for row in said(Grid((upper, lower, after), (), False))]
    assert read == [
        {"13.06.2023", "4", "Kulturausschuss", "Empfehlung", "öffentlich"},
        {"13.06.2023", "2", "Jugendrat", "Anhörung", "öffentlich"},
        {"20.06.2023", "Rat"},
    ]


@pytest.mark.parametrize(
    ("table", "kept"),
    [
        pytest.param("Rat 9 8|Schulrat 7 2", [[], []], id="votes-below-no-head"),
        pytest.param("Rat 9 8|Schulrat 3", [[], []], id="fewer-in-one-row"),
        pytest.param("Rat 9|Schulrat 7", [["9"], ["7"]], id="one-column-may-be-the-top"),
        pytest.param("1. Rat|2. Kreisrat|3. Schulrat", [[], [], []], id="counted"),
        pytest.param("1. Rat|4. Kreisrat|3. Schulrat", [["1."], ["4."], ["3."]], id="tops"),
        pytest.param("Rat 6 4|Schulrat nö 9", [["6", "4"], ["9"]], id="an-ö-misread"),
    ],
)
def test_numbers_that_are_no_tops(table, kept):
    read = said(a_table(table))
    assert [[text for _, text in row if text[0].isdigit()] for row in read] == kept


def a_table(drawing: str) -> Grid:
    rows = tuple(
        tuple(
            a_cell(text.replace("_", " "), x0=50.0 + 80 * column, top=100.0 + 20 * at)
            for column, text in enumerate(row.split())
        )
        for at, row in enumerate(drawing.split("|"))
    )
    return Grid(rows, (), headed=False)


@pytest.mark.parametrize(
    ("last", "kinds"),
    [
        pytest.param(("Vorberatung", "Erledigung"), ["role", "role"], id="beside-a-known-role"),
        pytest.param(("vertagt", "weitergeleitet"), ["result", "result"], id="a-known-result"),
        pytest.param(("Erledigung", "Aussprache"), ["role", "role"], id="nouns-of-doing"),
        pytest.param(("befürwortet", "gutgesagt"), ["result", "result"], id="participles"),
        pytest.param(("Rathaus", "Ratskeller"), ["unknown", "unknown"], id="places"),
        pytest.param(("Erledigung", "Rathaus"), ["unknown", "unknown"], id="not-all-alike"),
        pytest.param(("Vorberatung", "vertagt"), ["unknown", "unknown"], id="both"),
    ],
)
def test_columns_without_a_head_that_say_what_a_body_does(last, kinds):
    table = a_table(f"Bauausschuss 03.05.2012 {last[0]}|Rat 10.05.2012 {last[1]}")
    assert [row[2][0] for row in said(table)] == kinds


def test_who_meets_stands_below_bodies_whatever_he_is_called():
    above = "Bauausschuss 03.05.1923|Finanzausschuss 05.05.1923"
    for rows, found in (
        (f"{above}|Stadtverordnete 16.5.1923", 3),
        (f"{above}|Stadtverordnete", 2),  # no date
        ("Bauausschuss 03.05.1923|Stadtverordnete 16.5.1923", 1),  # one body makes no column
        (f"{above}|x x Stadtverordnete 16.5.1923", 2),  # beside the columns
    ):
        table = a_table(rows)
        known = table.rows[: rows.count("ausschuss")]
        assert len(with_members(table, known, lambda row, _: row[0])) == found
