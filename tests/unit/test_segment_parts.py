"""Head, text and what is behind it by a learned chain: what it ends, and what the rules keep."""

import numpy as np
import pytest

from bench.chain import Course, fit
from models.layout import Zone
from pipeline.stages.arrange import arrange
from pipeline.stages.segment.candidates import Heading, style_of
from pipeline.stages.segment.kinship import form_of
from pipeline.stages.segment.opening import likely_before
from pipeline.stages.segment.part_traits import seen_of
from pipeline.stages.segment.parts import (
    BEHIND,
    HEAD,
    MOVES,
    TEXT,
    WEIGHTS,
    chain_of,
    likeliest,
    signs,
)
from pipeline.stages.segment.units import body_type, list_units
from tests.factories import a_page
from tests.unit.test_segment_zones import PROSE, zones


@pytest.mark.parametrize(
    ("end", "zone"),
    [
        pytest.param(
            "weitere Auskünfte: Zimmer 214\n\nTel. 05551 / 88-120", Zone.CLOSING, id="who-is-asked"
        ),
        pytest.param(
            "Stand: 30. August 2022\n\nUmweltausschuss 14.09.2022 öffentlich",
            Zone.CLOSING,
            id="fields-below-the-text",
        ),
        pytest.param("- Energiewende\n\n- Konsumwende", Zone.BODY, id="items"),
        pytest.param(
            "Die Wende wird im Mai noch einmal beraten.", Zone.BODY, id="sentence-set-apart"
        ),
    ],
)
def test_what_ends_the_text_without_a_word_that_signs_off(end, zone):
    found = zones(f"**Sachverhalt**\n{PROSE}\n\n**Begründung**\n{PROSE}\n\n{end}")
    assert {found[line] for line in end.split("\n") if line} == {zone}
    assert found["Begründung"] is Zone.BODY


def test_a_list_between_text_stays_there():
    found = zones(
        f"**Lage**\n{PROSE}\n\n- Energiewende\n\n- Konsumwende\n\n**Begründung**\n{PROSE}"
    )
    assert found["- Energiewende"] is found["- Konsumwende"] is Zone.BODY


def test_who_signs_above_what_was_added_later_is_no_field_of_the_form():
    units = list_units(arrange([a_page("Radtke\nStadtbezirksbürgermeister\n\nBeschl.-Nr. 34/78")]))
    assert [signs(unit) for unit in units] == [True, False]


def test_who_signs_beside_those_behind_the_text():
    text = f"**Sachverhalt**\n{PROSE}\n\n**Begründung**\n{PROSE}\n\n\n"
    signed = "Burmeister.                   Frau Lange.\n\nKöster.                       Ihlenfeld."
    found = zones(text + signed)
    assert {found[name] for name in ("Burmeister.", "Frau Lange.", "Köster.")} == {Zone.CLOSING}


def test_weights_are_there_for_every_part_and_move():
    chain = chain_of(WEIGHTS)
    assert {len(row) for row in chain.parts.values()} == {3}
    assert {len(row) for row in chain.moves.values()} == {len(MOVES)}


@pytest.mark.parametrize("rules", ["bbbbbbbbbbcc", "hbbbbbbbbbbb", "hhhhhhhhhbbc", "hhhhhhhhhhhh"])
def test_a_part_is_told_for_every_unit(rules):
    layout = arrange([a_page("\n\n".join(f"- Zeile {word}" for word in "abcdefghijkl"))])
    units, letters = list_units(layout), {"h": Zone.HEAD, "b": Zone.BODY, "c": Zone.CLOSING}
    seen = seen_of(units, [], [letters[letter] for letter in rules], body_type(layout))
    parts = likeliest(seen, len(units), chain_of(WEIGHTS))
    assert len(parts) == len(units) == len(rules)
    if rules.startswith("hh"):  # no heading speaks for text above the rules' first
        assert set(parts[: rules.find("b")]) == {HEAD}


def test_a_chain_learns_where_text_begins_and_ends():
    """Two traits: what looks like text, and what looks like a name."""
    may_be = np.zeros((5, 3))
    may_be[range(5), [HEAD, TEXT, TEXT, BEHIND, BEHIND]] = 1.0
    may_be[2] = 1.0  # nothing is said of it
    units = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
    learned = fit([Course(0, units, np.zeros((5, 1)), may_be, 20.0)] * 3)
    looks_like_text, looks_like_a_name = learned.parts[1], learned.parts[2]
    assert looks_like_text.argmax() == TEXT
    assert looks_like_a_name[TEXT] < min(looks_like_a_name[HEAD], looks_like_a_name[BEHIND])


FIELDS = (
    "Sachbearbeiter:\n\nKämmerer:\n\nStadtdirektor:\n\nHandzeichen:\n\nAbgang:\n\nWiedervorlage:"
)


def test_text_over_the_fields_of_a_form_is_there():
    found = zones(f"Drucksache 88/1\n\nNeue Bänke am Weiher\n\n{PROSE}\n\n{FIELDS}")
    told = [zone for text, zone in found.items() if text in PROSE and text]
    assert told
    assert set(told) == {Zone.BODY}
    assert found["Wiedervorlage:"] is not Zone.BODY


def test_fields_alone_are_no_text():
    found = zones(f"Drucksache 88/1\n\nNeue Bänke am Weiher\n\n{FIELDS}")
    assert Zone.BODY not in found.values()


@pytest.mark.parametrize(("likely", "back"), [(0.99, 1), (0.7, 0)])
def test_a_lone_heading_over_the_first_text_is_one_if_it_looks_so(likely, back):
    lines = f"**Neue Bänke am Weiher in der Stadt**\n\n**Worum es geht**\n\n{PROSE}"
    layout = arrange([a_page(lines)])
    units, body = list_units(layout), body_type(layout)
    start = next(i for i, unit in enumerate(units) if unit.text.startswith("Die Halle"))
    line = units[start - 1].lines[0]
    style = style_of(line, body)
    above = Heading(
        start - 1, None, 4.0, style, form_of(units[start - 1], style), "", 0.0, likely=likely
    )
    assert likely_before(start, units, [above]) == start - back
