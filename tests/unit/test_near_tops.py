"""TOPs on lines of their own: whose meeting they are, and when they are nobody's."""

from __future__ import annotations

import datetime as dt

import pytest

from models.extraction import Consulted
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned.row_ground import dated, ground_of
from pipeline.stages.extract.near_tops import with_near_tops
from pipeline.stages.extract.stretch import candidate
from tests.factories import a_page


def tops_of(drawing: str, first_top: str | None = None) -> list[str | None]:
    """Return the TOP of each date of a drawing, taken for a meeting."""
    ground = ground_of(arrange((a_page(drawing),)))
    rows = [
        Consulted(date=candidate(day.value, (day.place,), {"list"})) for day in dated(ground, 2003)
    ]
    assert all(isinstance(row.date and row.date.value, dt.date) for row in rows)
    if first_top is not None:
        place = dated(ground, 2003)[0].place
        more = candidate(first_top, (place,), {"list"})
        rows[0] = Consulted(date=rows[0].date, agenda_item=more)
    found = with_near_tops(ground, rows)
    return [row.agenda_item.value if row.agenda_item else None for row in found]


@pytest.mark.parametrize(
    ("drawing", "tops"),
    [
        ("Stadtrat, 18.03.2003\nöffentlich, TOP 5", ["5"]),
        ("TOP: Ö 7.1\nStadtrat, 18.03.2003", ["Ö 7.1"]),
        ("Rat, 18.03.2003\nTOP 5\nKreistag, 01.04.2003\nTOP 12", ["5", "12"]),
        (
            "Rat, 18.03.2003         Kreistag, 01.04.2003\nTOP 5                   TOP 12",
            ["5", "12"],
        ),
        ("Rat, 18.03.2003\nPunkt 4 der Tagesordnung", ["4"]),
        # two for one meeting, a range, another's matter, too far
        ("Stadtrat, 18.03.2003\nTOP 5\nTOP 6", [None]),
        ("Stadtrat, 18.03.2003\nTOP 5 bis 7", [None]),
        ("Stadtrat, 18.03.2003\nPunkt 4 des Antrags", [None]),
        ("Stadtrat, 18.03.2003\n\n\n\n\n\n\nTOP 5", [None]),
    ],
)
def test_the_top_near_a_meeting(drawing: str, tops: list[str | None]) -> None:
    assert tops_of(drawing) == tops


def test_where_rows_have_tops_of_their_own_nothing_is_added() -> None:
    drawing = "Rat, 18.03.2003\nKreistag, 01.04.2003\nTOP 12"
    assert tops_of(drawing, first_top="3") == ["3", None]
