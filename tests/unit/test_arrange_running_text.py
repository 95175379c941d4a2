"""Hyphenation: what stands at the line's end, what stands on the next line, what is meant."""

from collections.abc import Collection

import pytest

from models.running_text import join, known_words, running_text
from pipeline.stages.arrange import arrange
from tests.factories import a_page


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param("der Stadt-", "rat beschließt", "der Stadtrat beschließt", id="parted"),
        pytest.param("die Ver-", "änderung", "die Veränderung", id="umlaut"),
        pytest.param("die Stra-", "ße", "die Straße", id="sharp-s"),
        pytest.param("die Vor-", "und Nachteile", "die Vor- und Nachteile", id="shared"),
        pytest.param("Haupt-", "bzw. Nebenamt", "Haupt- bzw. Nebenamt", id="shared-bzw"),
        pytest.param("die S-", "Bahn", "die S-Bahn", id="capital"),
        pytest.param("U-", "förmig", "U-förmig", id="single-letter"),
        pytest.param("Farbe Rot-", "Weiß", "Farbe Rot-Weiß", id="two-words"),
        pytest.param("Nord-", "Süd-Achse", "Nord-Süd-Achse", id="three-words"),
        pytest.param("2023-", "2025", "2023-2025", id="years"),
        pytest.param("20-", "jährigen", "20-jährigen", id="number"),
        pytest.param("EU-", "weit", "EU-weit", id="abbreviation"),
        pytest.param("BESCHLUSS-", "VORLAGE", "BESCHLUSSVORLAGE", id="capitals-parted"),
        pytest.param("SPD-", "CDU", "SPD-CDU", id="capitals-two"),
        pytest.param("der Zuk-", "ker", "der Zucker", id="old-ck"),
        pytest.param("entwik-", "kelt", "entwickelt", id="old-ck-after-i"),
        pytest.param("die Rück-", "kehr", "die Rückkehr", id="ck-and-k"),
        pytest.param("der Park-", "konzepte", "der Parkkonzepte", id="k-after-consonant"),
        pytest.param("Musik-", "kapelle", "Musikkapelle", id="k-after-ik"),
        pytest.param("Stadt¬", "rat", "Stadtrat", id="ocr-not-sign"),
        pytest.param("Stadt–", "rat", "Stadtrat", id="ocr-en-dash"),
        pytest.param("2009–", "2012", "2009–2012", id="en-dash-means-to"),
        pytest.param("Stadt=", "rat", "Stadtrat", id="fraktur"),
        pytest.param("das Amt -", "neu", "das Amt - neu", id="dash-stands-alone"),
        pytest.param("Antrag", "auf Hilfe", "Antrag auf Hilfe", id="no-hyphen"),
        pytest.param("Sachverhalt/", "Begründung", "Sachverhalt/Begründung", id="slash"),
    ],
)
def test_join(left, right, expected):
    assert join(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right", "known", "expected"),
    [
        pytest.param("E-", "mail", {"E-mail"}, "E-mail", id="hyphen-elsewhere"),
        pytest.param("Glok-", "kern", {"Glokkern"}, "Glokkern", id="double-k-elsewhere"),
        pytest.param("Musik-", "kerl", {"Musickerl"}, "Musickerl", id="ck-elsewhere"),
        pytest.param("Bauleit-", "Planung", {"BauleitPlanung"}, "BauleitPlanung", id="whole"),
    ],
)
def test_join_with_evidence(left, right, known, expected):
    assert join(left, right, known) == expected


def test_running_text_of_a_paragraph():
    layout = arrange(
        [
            a_page(
                """
                Der Stadtrat beauftragt die Verwaltung, die Vor-
                und Nachteile der Rot-
                Weiß-Linie und der neuen Umgehungsstra-
                ße darzustellen.
                """
            )
        ]
    )
    assert running_text(tuple(layout.lines())) == (
        "Der Stadtrat beauftragt die Verwaltung, die Vor- und Nachteile der Rot-Weiß-Linie und"
        " der neuen Umgehungsstraße darzustellen."
    )
    assert "Stadtrat" in known_words(tuple(layout.lines()))


def test_a_paragraph_of_many_lines_costs_no_more_for_each(monkeypatch):
    looked_at = 0

    def counted(left: str, right: str, known: Collection[str] = frozenset()) -> str:
        nonlocal looked_at
        looked_at += len(left) + len(right)
        return join(left, right, known)

    drawing = "\n".join(["Die Verwaltung wird beauftragt, ein Konzept vorzu-"] * 50)
    lines = tuple(arrange([a_page(drawing)]).lines()) * 200
    monkeypatch.setattr("models.running_text.join", counted)
    text = running_text(lines)
    assert text.count("vorzuDie") + text.count("vorzu-Die") == len(lines) - 1
    assert looked_at < 2 * sum(len(line.text) for line in lines)
