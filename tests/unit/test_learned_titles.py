"""Every title that a paper may have stands beside the others with its looks and the rules' word."""

import pytest

from models.extraction import Candidate
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned.title_reader import possible_titles, title_network
from pipeline.stages.extract.learned.view import view_of
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.segment import segment
from tests.factories import a_page
from tests.papers import SETTINGS, judged, the_annotator

FORM = """
STADT MUSTER
Vorlage-Nr.: 0112/23     Postfach 12, 99084 Muster

Antrag der Fraktion
betreffend die Trinkbrunnen am Anger

F. d. R.: Hoyer, Büro der Stadtverordneten
"""


def possible(drawing, *known):
    layout = arrange((a_page(drawing),))
    cut = segment(layout, SETTINGS)
    sheet = look_at(layout, cut, the_annotator())
    return {one.text: one for one in possible_titles(sheet, view_of(layout, cut), known)}


def found(value, *witnesses):
    return Candidate(value, value, (), 0.99, frozenset(witnesses))


def test_a_run_that_the_rules_found_has_their_witnesses():
    told = possible(FORM, found("die Trinkbrunnen am Anger", "large"))
    assert {"rule", "r:large"} <= set(told["die Trinkbrunnen am Anger"].features)
    others = [one for text, one in told.items() if text != "die Trinkbrunnen am Anger"]
    assert others
    assert not any("r:large" in one.features for one in others)


def test_what_only_the_rules_found_is_weighed_too():
    one = found("Trinkbrunnen, die niemand druckte", "labelled")
    told = possible(FORM, one)[one.value]
    assert {"rule_only", "r:labelled"} <= set(told.features)
    assert told.make() is one


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("die Trinkbrunnen am Anger", True),
        ("betreffend die Trinkbrunnen am Anger", False),
        ("Hoyer, Büro der Stadtverordneten", False),
    ],
)
def test_no_title_begins_with_betreffend_or_certifies(text, there):
    assert (text in possible(FORM)) is there


def test_no_title_begins_with_hier():
    told = possible("STADT MUSTER\n\nhier: Odenwaldallee, öffentliche Flächen\n")
    assert "Odenwaldallee, öffentliche Flächen" in told
    assert not any(text.startswith("hier") for text in told)


def test_a_title_is_less_sure_beside_another_that_is_announced():
    network = title_network()
    bold = ["bold", "rare_bold", "centred", "start:line", "lines1"]
    labelled = ["start:label", "before:title", "lines1", "rule", "r:labelled"]
    alone, beside = network.shares([bold])[0], network.shares([bold, labelled])[0]
    assert beside < alone


def test_a_type_and_who_brings_it_in_go_before_the_title():
    title = judged(
        "DER SENAT\nDrucksache 12/27\n\nZweiter Bericht der Behörde für Ernährung\n"
        "**Erweiterung** **der** **Milchzentrale**\n\nDie Bürgerschaft wird gebeten, der "
        "Erweiterung der Zentrale\nzuzustimmen und die Mittel hierfür bereitzustellen.\n"
    ).metadata.title
    assert title is not None
    assert title.value == "Erweiterung der Milchzentrale"
