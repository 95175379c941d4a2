"""Meetings of sentences, and of lines whose words, body or date run over the line's end."""

import datetime as dt

import pytest

from pipeline.stages.extract.told_meetings import _run_of
from tests.papers import a_line, judged

PAPER = """
STADT MUSTER                                       11. Mai 2022

Vorlage 33/2022

Eine Rampe für das Museum

{body}

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""
D = dt.date


def meetings_of(body):
    found = judged(PAPER.format(body=body)).metadata.consultations or ()
    return [(row.body.value, row.date and row.date.value) for row in found]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Sie wird beraten: Behindertenbeirat am 24. Mai 2022, Stadtrat am 14. Juni\n2022.",
            [("Behindertenbeirat", D(2022, 5, 24)), ("Stadtrat", D(2022, 6, 14))],
        ),
        (
            "Der Ausschuss für Grünplanung wird sich am 24. Juni 2022 mit dem Akt befas-\nsen.",
            [("Ausschuss für Grünplanung", D(2022, 6, 24))],
        ),
        ("Der Ausschuss für Grünplanung hat sich am 24. März 2022 damit befasst.", []),
        (
            "Die Verhandlungsschrift der Sitzung des Gemeinderates vom 7. März 2022\nlag auf.",
            [],
        ),
        ("Der Neubau soll am 24. Juni 2022 begonnen werden.", []),
    ],
)
def test_sentences_say_who_will_meet(body, expected):
    assert meetings_of(body) == expected


def test_words_parted_at_a_line_s_end_are_whole_and_keep_their_places():
    lines = [a_line("Sitzung der Gemein-", 50, 50), a_line("devertretung am 5. Juli", 50, 62)]
    run = _run_of(lines)
    assert run.text == "Sitzung der Gemeindevertretung am 5. Juli"
    start = run.text.index("Gemeinde")
    parts = run.cut(start, start + len("Gemeindevertretung"))
    assert [part.text for part in parts] == ["Gemein-", "devertretung"]


def test_a_hyphen_before_und_is_kept():
    lines = [a_line("Haupt-", 50, 50), a_line("und Finanzausschuss", 50, 62)]
    assert _run_of(lines).text == "Haupt- und Finanzausschuss"
