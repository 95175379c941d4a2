"""The version behind a number, its prefix, and the labels of something else."""

import pytest

from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.number_versions import version_behind
from pipeline.stages.extract.weak_types import pieces
from tests.factories import a_page
from tests.papers import extracted, judged


@pytest.mark.parametrize(
    ("number", "behind", "version"),
    [
        pytest.param("A 44/2011", " neu", "neu", id="new"),
        pytest.param("VL-12/2021", " 1. Ergänzung", "1. Ergänzung", id="counted"),
        pytest.param("0112/2019", " (Neufassung)", "(Neufassung)", id="in-brackets"),
        pytest.param("V 7/2003", " - 2. Nachtrag", "2. Nachtrag", id="behind-a-dash"),
        pytest.param("VL-14/03", " 2. Fassung", "2. Fassung", id="wording"),
        pytest.param("BV 12/2011", " Fassung vom 3.4.2011", None, id="a-wording-without-a-count"),
        pytest.param("0112/2019", " Neufassung vom 3.4.2019", "Neufassung", id="dated"),
        pytest.param("A 7/2011", " neu gefasst", None, id="text-goes-on"),
        pytest.param("BV 12/2011", " Ergänzung des Bebauungsplans", None, id="a-subject"),
        pytest.param("BV 12/2011", " Änderung", None, id="no-count"),
        pytest.param("BV 12/2011", " 2. Lesung", None, id="another-count"),
    ],
)
def test_version_behind_a_number(number, behind, version):
    found = version_behind(number + behind, len(number))
    assert (found and found[1]) == version


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("GR-V 2013/49", "GR-V 2013/49", id="hyphened-prefix"),
        pytest.param("ÄA 3/2002", "ÄA 3/2002", id="umlaut"),
        pytest.param("31/46 / 4.12.46", "31/46", id="date-behind-a-stroke"),
        pytest.param("31/46/III", "31/46/III", id="period-behind-a-stroke"),
    ],
)
def test_extent_of_a_number(printed, value):
    found = parse_number(printed)
    assert found is not None
    assert found.value == value


FORM = """STADT MUSTER

{head}

Betreff: Neubau der Turnhalle

Sachverhalt
Der Neubau wird begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("head", "number"),
    [
        pytest.param("Antrag Nr. A 44/2011 neu", "A 44/2011 neu", id="new"),
        pytest.param("Vorlage Nr. 0112/2019 1. Ergänzung", "0112/2019 1. Ergänzung", id="counted"),
        pytest.param("Antrag Nr. A 44/2011", "A 44/2011", id="none"),
        pytest.param("Nr. 214 a.", "214 a", id="letter-apart"),
        pytest.param("D.A. 103/1932\nDringlicher Antrag", "D.A. 103/1932", id="initials"),
        pytest.param("Nr. 214 a und b", "214", id="letters-of-a-list"),
        pytest.param("Dr. Meyer 103/1932", "103/1932", id="somebodys"),
        pytest.param(
            "Amt Moor für die Gemeinde Holz - Beschlussvorlage HOLZ/BV/014/2018 - 28.08.2018",
            "HOLZ/BV/014/2018",
            id="between-dashes",
        ),
        pytest.param(
            "Ihre Anfrage AF 018/00 vom 3. März 2000 (diese Antwort: AF 018/00-A)",
            "AF 018/00-A",
            id="answer-beside-question",
        ),
        pytest.param("Bericht\nZl.: 322/1979", None, id="file-number"),
        pytest.param("Bericht\nGeschäftszahl: 322/1979", None, id="file-number-in-words"),
    ],
)
def test_number_of_the_paper(head, number):
    found = judged(FORM.format(head=head)).metadata.number
    assert (found and found.value) == number


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "Fraktion des Zentrums / Antrag / 16. Februar 1948",
            ["Fraktion des Zentrums", "Antrag", "16. Februar 1948"],
            id="strokes",
        ),
        pytest.param(
            "STADT RHEINAU-SÜD - BESCHLUSSVORLAGE",
            ["STADT RHEINAU-SÜD", "BESCHLUSSVORLAGE"],
            id="dash",
        ),
        pytest.param(
            "Informationsvorlage, September 2001",
            ["Informationsvorlage", "September 2001"],
            id="month",
        ),
        pytest.param("Vorlage, die der Rat berät", ["Vorlage, die der Rat berät"], id="sentence"),
        pytest.param("Und/Oder-Stelle", ["Und/Oder-Stelle"], id="no-white"),
    ],
)
def test_pieces_of_a_line(text, parts):
    assert [piece for _, piece in pieces(text)] == parts
    assert all(text[start:].startswith(piece) for start, piece in pieces(text))


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param("Fraktion des Zentrums / Antrag / 16. Februar 1948", "antrag", id="strokes"),
        pytest.param("STADT MUSTER - BESCHLUSSVORLAGE", "beschlussvorlage", id="dash"),
        pytest.param("Vorlage vom 9. Juli 2020", "drucksache", id="dated-vorlage"),
        pytest.param("Antrag vom 9. Juli 2020", None, id="another-paper"),
    ],
)
def test_kind_in_a_line(head, kind):
    found = judged(FORM.format(head=head)).metadata.kind
    assert (found and found.value) == kind


TORN = """STADT MUSTER
STELLUNGNAHME zur Anfrage

Vorlage Nr.:

Verantwortlich:

{below}

Dez. 3

Betreff: Neubau der Turnhalle

Sachverhalt
Der Neubau wird begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("below", "told"),
    [
        pytest.param("2016/0337", True, id="the-only-number"),
        pytest.param("2016/0337\n\n2016/0412", False, id="two-numbers"),
    ],
)
def test_a_label_that_lost_its_value_speaks_for_the_only_number(below, told):
    numbers = extracted(a_page(TORN.format(below=below))).numbers
    assert any("orphan" in one.witnesses for one in numbers) is told
