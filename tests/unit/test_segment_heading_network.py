"""What a network says of lines that open sections, and what becomes of it."""

from __future__ import annotations

import numpy as np
import pytest

from models.kinds import SectionKind
from models.layout import Zone
from models.page import PageReading
from pipeline.set_network import SetNetwork
from pipeline.stages.arrange import arrange
from pipeline.stages.segment.heading_network import Opened, openings, rules_word
from pipeline.stages.segment.heading_signs import HeadingSigns
from pipeline.stages.segment.units import Unit, body_type, list_units
from tests.factories import a_page

PAPER = """
    Stadt Musterhausen

    **Sachverhalt**

    Die Brücke über den Mühlbach ist seit dem Frühjahr gesperrt, weil zwei der
    Träger gerissen sind. Die Verwaltung hat sie im Mai prüfen lassen.

    Wege die geprüft wurden

    Eine Behelfsbrücke wird nicht empfohlen, denn sie kostet mehr als ein
    Drittel der neuen Brücke und hält nur wenige Jahre.

    **Begründung**

    Die Brücke ist der einzige Weg zur Schule, der ohne Ampel auskommt und
    den die Kinder allein gehen können.
    """
ANSWER = """
    Anfrage der Fraktion vom 4. Mai

    **Antwort**

    Die Brücke über den Mühlbach ist seit dem Frühjahr gesperrt, weil zwei der
    Träger gerissen sind. Die Verwaltung hat sie im Mai prüfen lassen.
    """


def a_network(**weights: float) -> SetNetwork:
    """Return a network that believes the rules, but for signs that weigh more."""
    told = {"r:opens": 4.0, **{name.replace("__", ":"): w for name, w in weights.items()}}
    return SetNetwork(
        rows={name: row for row, name in enumerate(told)},
        straight=np.array([*told.values()], np.float32),
        inner=np.zeros((len(told), 1), np.float32),
        offset=np.zeros(1, np.float32),
        mixed=np.zeros((1, 2, 1), np.float32),
        bent=np.zeros((1, 1), np.float32),
        out=np.zeros((1, 1), np.float32),
        none=2.0,
    )


def _units(page: PageReading) -> list[Unit]:
    return list_units(arrange((page,)))


def _opened(drawing: str, network: SetNetwork) -> tuple[list[str], Opened]:
    page = a_page(drawing)
    units, body = _units(page), body_type(arrange((page,)))
    opened = openings(units, rules_word(units, body), body, network)
    return [units[heading.index].text for heading in opened.headings], opened


@pytest.mark.parametrize(
    ("weights", "headings"),
    [
        pytest.param({}, ["Sachverhalt", "Begründung"], id="rules-believed"),
        pytest.param(
            {"first__wege": 6.0},
            ["Sachverhalt", "Wege die geprüft wurden", "Begründung"],
            id="sure-of-one-more",
        ),
        pytest.param({"first__wege": 3.0}, ["Sachverhalt", "Begründung"], id="not-sure"),
        pytest.param({"first__begründun": -6.0}, ["Sachverhalt"], id="sure-of-one-less"),
        pytest.param(
            {"first__begründun": -2.5}, ["Sachverhalt", "Begründung"], id="not-sure-that-it-is-none"
        ),
    ],
)
def test_where_the_network_is_sure_it_is_believed(
    weights: dict[str, float], headings: list[str]
) -> None:
    assert _opened(PAPER, a_network(**weights))[0] == headings


AGENDA = """
    Stadt Musterhausen

    **Tagesordnung**

    1. Brücke über den Mühlbach
    2. Schulweg

    **Begründung**

    Die Brücke ist der einzige Weg zur Schule, der ohne Ampel auskommt und
    den die Kinder allein gehen können.

    1. Übersichtsplan

    Die Karte zeigt den Weg, und die Stadt legt sie in der Sitzung noch vor.
    """


@pytest.mark.parametrize(
    "weights",
    [
        pytest.param({"first__tagesordn": -9.0}, id="known-over-items-stays"),
        pytest.param({"first__übersicht": 9.0}, id="plain-item-opens-nothing"),
    ],
)
def test_lists_are_what_the_rules_say(weights: dict[str, float]) -> None:
    assert _opened(AGENDA, a_network(**weights))[0] == ["Tagesordnung", "Begründung"]


def test_of_a_paper_longer_than_it_was_taught_with_it_says_nothing() -> None:
    items = "\n".join(f"    Zeile {number}\n\n    Wege {number}\n" for number in range(20))
    headings, _ = _opened(PAPER + items, a_network(first__wege=6.0))
    assert headings == ["Sachverhalt", "Begründung"]


def test_a_first_heading_that_is_none_is_the_title_and_names_the_kind() -> None:
    headings, opened = _opened(ANSWER, a_network(first__antwort=-6.0))
    assert headings == []
    assert opened.titled is SectionKind.ANTWORT
    assert opened.zones[:2] == [Zone.HEAD, Zone.HEAD]
    assert _opened(ANSWER, a_network())[1].titled is None


def test_signs_say_how_a_line_and_its_neighbours_stand() -> None:
    page = a_page(PAPER)
    units, body = _units(page), body_type(arrange((page,)))
    signs = HeadingSigns(units, body, rules_word(units, body))
    at = {unit.text: index for index, unit in enumerate(units)}
    known, plain = signs.of(at["Begründung"]), signs.of(at["Wege die geprüft wurden"])
    assert {"marked", "r:opens", "r:known", "1:prose", "first:begründun", "words0"} <= {*known}
    assert {"r:unknown", "1:prose", "last:wurden"} <= {*plain}
    assert not {"marked", "r:opens", "r:known"} & {*plain}
    assert {at["Begründung"], at["Wege die geprüft wurden"]} <= {*signs.asked()}
