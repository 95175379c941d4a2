"""Kinds where no printed type is known: head nouns, first sentences, letters of the number."""

import pytest

from models.geometry import Box
from models.page import CheckBox
from pipeline.stages.extract.weak_types import prefix_kind, told_kind, weak_type
from tests.factories import ADVANCE, MARGIN, PITCH, a_page
from tests.papers import judged


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        pytest.param("Amtsbericht", "sonstige", id="report"),
        pytest.param("Bericht an den Gemeinderat", "sonstige", id="report-to"),
        pytest.param("Verwaltungsvorlage", "drucksache", id="compound"),
        pytest.param("Dringliche Ratsanfrage", "anfrage", id="adjective"),
        pytest.param("Klei e Anfrage", "anfrage", id="torn-adjective"),
        pytest.param("Abschrift aus dem Protokollbuch", "niederschrift", id="copy"),
        pytest.param(
            "Protokollbuch des Gemeinderates Norderhagen.", "niederschrift", id="of-a-town"
        ),
        pytest.param(
            "Vorlage für die Sitzung des Stadtrates am 21. März 1968", "drucksache", id="dated"
        ),
        pytest.param("Antrag und Bericht des Gemeinderates", "antrag", id="two-types"),
        pytest.param("Antwort Nr. 0733/2020", "antwort", id="numbered"),
        pytest.param("Sachstandsmittellung", "mitteilung", id="misread"),
        pytest.param("Änderungsantrag Ifd. Nr. 12", "aenderungsantrag", id="running-number"),
        pytest.param("Beschluß des Stadtrates Walkersdorf", "beschluss", id="decision"),
        pytest.param(
            "Beschluss des Beirates Lehesterdeich vom 12.03.2015", "beschluss", id="of-a-district"
        ),
        pytest.param("Zum Antrag der Fraktion", None, id="of-another-paper"),
        pytest.param("Bericht über den Besuch der Volksbücherei", None, id="a-title"),
        pytest.param("Beschlussantrag", None, id="a-heading"),
        pytest.param("Unterschrift", None, id="no-type"),
    ],
)
def test_head_nouns(printed, kind):
    seen = weak_type(printed)
    assert (seen and seen.kind.value) == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param("stellt die Fraktion folgenden Antrag:", "antrag", id="motion"),
        pytest.param("bitten wir um Beantwortung der folgenden Fragen:", "anfrage", id="question"),
        pytest.param("Ihre Anfrage vom 3. Mai beantworte ich wie folgt:", "antwort", id="answer"),
        pytest.param("lade ich Sie zur 3. Sitzung des Rates ein", "einladung", id="invitation"),
        pytest.param(
            "Dies ist die Beschlussvorlage 33/2022 vom 11. Mai 2022.",
            "beschlussvorlage",
            id="named",
        ),
        pytest.param("Diesen Antrag stelle ich für die Sitzung", "antrag", id="this-motion"),
        pytest.param("Der Rat hat dem Antrag zugestimmt.", None, id="told-of-another"),
    ],
)
def test_sentences(sentence, kind):
    told = told_kind(sentence)
    assert (told and told[0].value) == kind


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        pytest.param("ANF/0123/2019", "anfrage", id="front"),
        pytest.param("2013/BV/4418", "beschlussvorlage", id="middle"),
        pytest.param("XIV/97", None, id="a-roman-number"),
        pytest.param("V/0157/2011", None, id="one-letter"),
    ],
)
def test_prefixes(number, kind):
    found = prefix_kind(number)
    assert (found and found.value) == kind


def test_a_strange_type_is_given_with_little_confidence():
    found = judged(
        "STADT MUSTER\n\nAmtsbericht\n\nBetreff: Trinkbrunnen in der Innenstadt\n\nSachverhalt\n"
        "In der Stadt gibt es sechzig Brunnen, aber nur aus zweien darf getrunken werden."
    ).metadata.kind
    assert found is not None
    assert found.value.value == "sonstige"
    assert found.confidence < 0.8


def test_the_ticked_type_is_the_papers():
    page = a_page("STADT MUSTER\n\n   Beschlussvorlage\n   Informationsvorlage\n\nBetreff: Brunnen")
    boxes = tuple(
        CheckBox(box=box, checked=at == 1, confidence=0.9)
        for at, row in enumerate((2, 3))
        for box in [Box(MARGIN, MARGIN + row * PITCH, MARGIN + ADVANCE, MARGIN + row * PITCH + 8)]
    )
    found = judged(page.model_copy(update={"checkboxes": boxes})).metadata.kind
    assert (found and found.value.value) == "informationsvorlage"
