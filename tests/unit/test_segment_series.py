"""Numbers before headings, misread headings, and how sure a section is."""

import pytest

from models.layout import Paragraph
from pipeline.stages.arrange import arrange
from pipeline.stages.segment.confidence import probability, traits_of
from pipeline.stages.segment.series import place_of
from pipeline.stages.segment.spelling import mended
from tests.factories import a_page


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("2. Zahlen", ("arabic ", 2), id="arabic"),
        pytest.param("2.3 Standorte", ("arabic.arabic 2", 3), id="below-another"),
        pytest.param("5.Fazit", ("arabic ", 5), id="without-a-blank"),
        pytest.param("IV. Haushalt", ("roman", 4), id="roman"),
        pytest.param("C. Lösung", ("capital", 3), id="capital"),
        pytest.param("B Lösung", ("capital", 2), id="bremerhaven-without-full-stop"),
        pytest.param("A Gemeinde hat den Antrag, der vorlag, geprüft.", None, id="a-sentence"),
        pytest.param("TOP 3: Anfragen", ("top", 3), id="in-words"),
        pytest.param("Zu Frage 1:", ("zu frage", 1), id="in-two-words"),
        pytest.param("Begründung", None, id="none"),
        pytest.param("3.Mai", None, id="date-without-a-blank"),
    ],
)
def test_place_of(printed, expected):
    assert place_of(printed) == expected


@pytest.mark.parametrize(
    ("read", "value"),
    [
        pytest.param("Anlagenverzeichnie", "Anlagenverzeichnis", id="one-letter"),
        pytest.param("Anlageln", "Anlage/n", id="slash-read-as-l"),
        pytest.param("Sehlußfolgerung", "Schlußfolgerung", id="old-spelling-stays"),
        pytest.param("Begrundung", "Begründung", id="dots-lost"),
        pytest.param("BEGRUNDUNG", "BEGRÜNDUNG", id="capitals-stay"),
        pytest.param("fiosten", "Kosten", id="fraktur-k"),
        pytest.param("Haushaltsmäßigc Auswirkungen", "Haushaltsmäßige Auswirkungen", id="eszett"),
        pytest.param("Beschlußantrag", "Beschlußantrag", id="no-slip"),
        pytest.param("BEGRUENDUNG", "BEGRUENDUNG", id="no-slip-on-a-line-printer"),
        pytest.param("Begründungen", "Begründungen", id="another-phrase"),
        pytest.param("Sachverhalt/Begründung", "Sachverhalt/Begründung", id="combined"),
        pytest.param("Vorträge", "Vorträge", id="no-phrase"),
        pytest.param("Rechtliche Grundlage", "Rechtliche Grundlage", id="one-of-the-listed-many"),
        pytest.param("Antrag der Verwaltung", "Antrag der Verwaltung", id="right-but-not-listed"),
        pytest.param("Antwort der Verwaitung", "Antwort der Verwaltung", id="right-but-a-letter"),
        pytest.param("Antraq", "Antrag", id="g-read-as-q"),
        pytest.param("Folgekoste", "Folgekosten", id="a-letter-lost-and-no-singular"),
    ],
)
def test_mended(read, value):
    assert mended(read) == value


def sure(drawing: str, points: float | None = 2.0, confidence: float = 0.96) -> float:
    page = a_page(drawing, confidence=confidence)
    blocks = [Paragraph((line,)) for line in arrange([page]).lines()]
    return probability(traits_of(points, blocks))


def test_a_section_is_surer_the_better_it_is_read():
    whole = sure("Die Halle ist seit Jahren baufällig.")
    assert whole > 0.95
    assert sure("Die Halle ist seit Jahren baufällig.", None) < whole
    assert sure("Die Halle ist seit Jahren baufällig.", confidence=0.5) < 0.7
    torn = sure("Die Halle ist seit Jahren.\n\n\nbaufällig und\n\n\nleer.")
    assert torn < 0.85
    assert sure("a) die Halle.\n\n\nb) der Platz.") == pytest.approx(whole)
