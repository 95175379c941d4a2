"""Meetings that nothing announces: body and date close together, anywhere on the paper."""

import datetime as dt

import pytest

from tests.papers import judged

PAPER = """
STADT MUSTER
{head}
Drucksache 0565/23                                    Muster, 03.02.2023

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
Der Gemeinderat hat am 9. Dezember 2021 dem Vorentwurf einstimmig zugestimmt.
{body}



{foot}
"""
D = dt.date
FIRST = ("Sportausschuss", D(2023, 2, 24))


def rows_of(head="", body="", foot=""):
    found = judged(PAPER.format(head=head, body=body, foot=foot)).metadata.consultations or ()
    return [tuple(f and f.value for f in (r.body, r.date)) for r in found]


def the_row(head="", body="", foot=""):
    (row,) = judged(PAPER.format(head=head, body=body, foot=foot)).metadata.consultations
    return tuple(f and f.value for f in (row.public, row.role, row.agenda_item))


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("Sportausschuss - nichtöffentlich - 24. 2. 2023", [FIRST]),
        (
            "Sportausschuss - nichtöffentlich - 24. 2. 2023\nRat - öffentlich - 10. 3. 2023",
            [FIRST, ("Rat", D(2023, 3, 10))],
        ),
        ("Zweckwort: Sportausschuss am 24.02.2023, TOP 5", [FIRST]),
        ("24.02.2023 Sportausschuss (Anhörung)", [FIRST]),
        ("Sportausschuss\n24.02.2023\nTOP 3 nö", [FIRST]),
    ],
)
def test_meeting_at_the_foot(foot, expected):
    assert rows_of(foot=foot) == expected


@pytest.mark.parametrize(
    "foot",
    [
        "Verteiler: Sportausschuss, Hauptamt",
        "Sportausschuss 24.02.2019",  # another year: something that the paper tells
        "Muster, 24.02.2023",
        "Der Sportausschuss hat am 24.02.2023 beraten",
        "Schreiben des Sportausschusses vom 24.02.2023",
    ],
)
def test_no_meeting_at_the_foot(foot):
    assert rows_of(foot=foot) == []


def test_a_wrapped_sentence_is_no_meeting():
    body = "Nach langer Aussprache und nach der Besichtigung des Platzes wurde der\n"
    body += "Sportausschuss am 24.02.2023\num seine Meinung gebeten, wie in der Satzung steht."
    assert rows_of(body=body) == []


def test_stack_in_the_letterhead_beside_other_fields():
    head = "Bezirksversammlung                          Drucksache 20-5117\n"
    head += "14.09.2023, TOP Ö 9.2                       29.08.2023"
    assert rows_of(head) == [("Bezirksversammlung", D(2023, 9, 14))]
    assert the_row(head) == (True, None, "Ö 9.2")


def test_who_writes_and_when_is_no_meeting():
    letter = (
        "Stadtrat Muster\n03.02.2023\n\nBetreff: Neubau\n\nSachverhalt\nDer Neubau wird beendet."
    )
    assert not judged(letter).metadata.consultations


def test_a_lone_stack_is_given_with_less_confidence():
    alone = judged(PAPER.format(head="", body="", foot="Sportausschuss 24.02.2023"))
    told = judged(PAPER.format(head="", body="", foot="Sportausschuss 24.02.2023, TOP 4"))
    weak, strong = (one.metadata.consultations[0].body for one in (alone, told))
    assert weak.confidence < strong.confidence < 0.9


TABLE = "Sitzung                am              Ergebnis\n"


@pytest.mark.parametrize(
    ("printed", "date", "sure"),
    [
        ("22.02.23", D(2023, 2, 22), True),
        ("22.02.1919", None, False),  # a misread year, far from all others
        ("22.02.2020", D(2020, 2, 22), False),
    ],
)
def test_a_meeting_far_from_all_other_dates(printed, date, sure):
    head = f"\n\n{TABLE}Verwaltungsausschuss   12.02.2023      einstimmig\n"
    head += f"Rat                    {printed}      vertagt\n\n"
    found = judged(PAPER.format(head=head, body="", foot="")).metadata.consultations[1]
    assert (found.date and found.date.value) == date
    assert found.date is None or (found.date.confidence > 0.9) == sure
    assert date or found.body.confidence < 0.8
