"""What the paper's own redundancy mends: slashes in numbers, letters in words."""

import pytest

from pipeline.stages.extract.cited import FOREIGN
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.number_mending import mended_number
from pipeline.stages.extract.sheet import certifies
from tests.papers import judged

PAPER = """
STADT MUSTER
Drucksache 0565/23

Betreff: {title}

Sachverhalt
{body}
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("printed", "forms", "years", "value"),
    [
        pytest.param("19/SVV10543", {"99/SVV/9999"}, (2019,), "19/SVV/0543", id="form-elsewhere"),
        pytest.param("BSVI/22/50419", {"BSV/99/99999"}, (2022,), "BSV/22/50419", id="too-much"),
        pytest.param("ANFI24158213", set(), (2024,), "ANF/24/58213", id="the-year"),
        pytest.param("0447121", {"9999/99"}, (), "0447/21", id="digits-alone"),
        pytest.param("2771/2017", {"999/9999", "9999/9999"}, (2017,), None, id="known-as-it-is"),
        pytest.param("0565/23", {"9999/99"}, (2023,), None, id="right"),
        pytest.param("0447321", {"9999/99"}, (), None, id="no-sign-like-a-slash"),
    ],
)
def test_slashes_given_back(printed, forms, years, value):
    found = mended_number(printed, forms, years)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("101.17.1216", "101.17.1216", id="kassel"),
        pytest.param("101.18.388", "101.18.388", id="kassel-short"),
        pytest.param("1.265.000", None, id="a-sum"),
        pytest.param("22.10.2013", None, id="a-date"),
        pytest.param("V0/2014/0850", "VO/2014/0850", id="ocr-zero-for-o"),
        pytest.param("B5V/22/50419", "BSV/22/50419", id="ocr-five-for-s"),
        pytest.param("A0152/21", "A0152/21", id="a-counter-keeps-its-zero"),
        pytest.param("2118/111", "2118/III", id="ocr-wahlperiode"),
    ],
)
def test_grammar(printed, value):
    found = parse_number(printed)
    assert (found and found.value) == value


def test_a_file_number_of_austria_is_foreign():
    assert FOREIGN.search("Zl.: ")
    assert not FOREIGN.search("Drucksache ")
    assert FOREIGN.search("nach der Verordnung (EU) Nr. ")
    assert not FOREIGN.search("nach der Richtlinie DS ")


@pytest.mark.parametrize(
    ("title", "body", "value"),
    [
        pytest.param(
            "Kindertagesstätte im Baugebiet agenäcker",
            "Im Baugebiet Hagenäcker fehlen 75 Plätze.",
            "Kindertagesstätte im Baugebiet Hagenäcker",
            id="lost-capital",
        ),
        pytest.param(
            "Neubau einer Ki dertagesstätte am Anger",
            "Die Kindertagesstätte hat zwei Gruppen.",
            "Neubau einer Kindertagesstätte am Anger",
            id="lost-letter",
        ),
        pytest.param(
            "Tempo 30 in der Wilhelm straße",
            "In der Wilhelmstraße fehlt ein Weg.",
            "Tempo 30 in der Wilhelmstraße",
            id="a-blank-too-many",
        ),
        pytest.param(
            "Beruhigung-im-Bereich der Schule",
            "Die Schule liegt an der Hauptstraße.",
            "Beruhigung im Bereich der Schule",
            id="hyphens-for-blanks",
        ),
        pytest.param(
            "Modernisierung von wohnraum im Viertel",
            "Die Wohnungen sind alt.",
            "Modernisierung von Wohnraum im Viertel",
            id="a-noun-between-prepositions",
        ),
        pytest.param(
            "Förderung von kulturellen in der Stadt",
            "Die Vereine sind alt.",
            "Förderung von kulturellen in der Stadt",
            id="an-adjective-stays-small",
        ),
        pytest.param(
            "Pflege der Gärten am Anger",
            "Der Garten ist groß, der Garten ist alt.",
            "Pflege der Gärten am Anger",
            id="umlaut-is-another-form",
        ),
    ],
)
def test_words_of_the_title(title, body, value):
    found = judged(PAPER.format(title=title, body=body)).metadata.title
    assert found is not None
    assert (found.value, found.raw) == (value, title)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("Für die Richtigkeit der Abschrift:", True, id="read-well"),
        pytest.param("Fur die Rlchtigkeit der Abschrift", True, id="read-badly"),
        pytest.param("Für die Rechnung der Stadt", False, id="another"),
    ],
)
def test_certificates(text, says):
    assert certifies(text) is says
