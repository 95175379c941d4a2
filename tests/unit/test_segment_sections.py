"""The published form of sections."""

import pytest

from models.geometry import Box
from models.kinds import SectionKind
from models.paper import Section
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import sections, segment
from tests.factories import a_page

K = SectionKind


def published(*drawings: str) -> tuple[Section, ...]:
    pages = [a_page(drawing, page=number) for number, drawing in enumerate(drawings, 1)]
    return sections(segment(arrange(pages)))


def test_text_heading_and_evidence():
    (section,) = published(
        """
        I. __Begründung:__

        Die Halle ist seit Jahren baufällig und kann von den Verei-
        nen nicht mehr genutzt werden.

        Sie wird ersetzt.
        """
    )
    assert section.kind is K.BEGRUENDUNG
    assert section.heading is not None
    assert (section.heading.value, section.heading.raw) == ("Begründung", "I. Begründung:")
    assert section.text == (
        "Die Halle ist seit Jahren baufällig und kann von den Vereinen nicht mehr genutzt werden."
        "\n\nSie wird ersetzt."
    )
    assert [evidence.page for evidence in section.evidence] == [1, 1, 1]
    assert section.evidence[2].box == Box(36.0, 96.0, 138.0, 106.0)


def test_letter_spacing_is_closed_in_the_value_and_kept_in_raw():
    (section,) = published(
        """
        B e g r ü n d u n g :

        Die Halle ist seit Jahren baufällig und wird nicht mehr genutzt.
        """
    )
    assert section.heading is not None
    assert section.heading.value == "Begründung"
    assert section.heading.raw == "B e g r ü n d u n g :"


def test_tables_are_tabs_and_lines():
    (section,) = published(
        """
        **Kosten**

        Baukosten             2.670.000 DM
        Einrichtung             310.000 DM

        Die Mittel stehen im Haushalt der Stadt bereit.
        """
    )
    assert section.text == (
        "Baukosten\t2.670.000 DM\nEinrichtung\t310.000 DM\n\n"
        "Die Mittel stehen im Haushalt der Stadt bereit."
    )


def test_an_empty_section_has_no_text():
    found = published(
        """
        **Sachverhalt**

        Die Halle ist seit Jahren baufällig und wird nicht mehr genutzt.

        **Anlagenverzeichnis**

        20.03.2023, gez. A. Bausewein
        """
    )
    assert [(s.kind, s.text is None) for s in found] == [(K.SACHVERHALT, False), (K.ANLAGEN, True)]


def test_a_paragraph_over_the_page_break_is_one():
    (section,) = published(
        """
        **Sachverhalt**

        Die Halle ist seit Jahren baufällig und kann von den Vereinen, die
        sie seit dem Jahr 1950 für ihre Feste und für den Sport brauchen und
        """,
        """
        benötigen, nicht mehr genutzt werden.
        """,
    )
    assert section.text is not None
    assert "brauchen und benötigen, nicht" in section.text
    assert {evidence.page for evidence in section.evidence} == {1, 2}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        pytest.param("Antrag", K.ANTRAG, id="motion"),
        pytest.param("Dringlichkeitsantrag", K.ANTRAG, id="urgent-motion"),
        pytest.param("Anfrage nach § 24", K.ANFRAGE, id="question"),
        pytest.param("Mitteilung", K.SONSTIGE, id="note"),
    ],
)
def test_body_without_heading_has_the_papers_kind(kind, expected):
    (section,) = published(
        f"""
        Fraktion Stadtgrün

        {kind}

        Betreff: Halle

        Wir bitten die Verwaltung, zu berichten, wie es mit der Halle weitergehen
        soll, und was der Neubau kosten wird.
        """
    )
    assert (section.kind, section.heading) == (expected, None)


def test_questions_without_a_heading_are_a_question():
    (section,) = published(
        """
        Lüneburg, 3. Mai 2007

        Sehr geehrter Herr Ratsvorsitzender,

        ich bitte, in der Einwohnerfragestunde folgende Fragen zu beantworten: Wurde
        der Verkehrswert ermittelt, und wann wurde das Gutachten fortgeschrieben?
        """
    )
    assert (section.kind, section.heading) == (K.ANFRAGE, None)


def test_a_motion_in_a_letter_is_one():
    (section,) = published(
        """
        Sehr geehrter Herr Oberbürgermeister,

        unsere Fraktion beantragt, an allen städtischen Gebäuden Abstellanlagen für
        Fahrräder zu errichten, soweit dies möglich ist.
        """
    )
    assert (section.kind, section.heading) == (K.ANTRAG, None)


SUB = """
    **{0}Sachverhalt**

    Die Halle ist seit Jahren baufällig und wird von den Vereinen nicht genutzt.

    **Dach**

    Das Dach muss im nächsten Jahr aus Sicht der Verwaltung erneuert werden.

    **{1}Fazit**

    Die Halle muss im nächsten Jahr durch einen Neubau ersetzt werden.
"""


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        pytest.param(("I. ", "II. "), ["Sachverhalt", "Fazit"], id="below-numbered-ones"),
        pytest.param(("", ""), ["Sachverhalt", "Dach", "Fazit"], id="among-its-like"),
    ],
)
def test_a_heading_that_lacks_the_others_number_is_of_lower_rank(numbers, expected):
    found = published(SUB.format(*numbers))
    assert [section.heading.value for section in found if section.heading] == expected


def test_one_of_the_attachments_is_no_heading():
    found = published(
        """
        **Sachverhalt**

        Die Halle ist seit Jahren baufällig und wird von den Vereinen nicht genutzt.

        **Anlagen**

        Fahrplan der Linie 14

        Ergebnis der Zählung
        """
    )
    assert [section.kind for section in found] == [K.SACHVERHALT, K.ANLAGEN]
    assert found[1].text == "Fahrplan der Linie 14\n\nErgebnis der Zählung"


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("Begründung?", "Begründung", id="worn-colon"),
        pytest.param("Begründung -", "Begründung", id="speck"),
        pytest.param("Antrag,", "Antrag,", id="hannover"),
        pytest.param("Begründung der Eile -", "Begründung der Eile -", id="not-in-the-catalogue"),
    ],
)
def test_marks_behind_a_heading(printed, value):
    found = published(
        f"""
        **Sachverhalt**

        Die Halle ist seit Jahren baufällig und wird von den Vereinen nicht genutzt.

        **{printed}**

        Die Halle muss im nächsten Jahr durch einen Neubau ersetzt werden.
        """
    )
    assert [one.heading.value for one in found if one.heading] == ["Sachverhalt", value]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param("des Haupt- und Finanzausschusses", ["Ausgangslage"], id="over-the-title"),
        pytest.param(
            "Die Halle ist seit Jahren baufällig und wird nicht mehr genutzt.",
            ["Bericht", "Ausgangslage"],
            id="over-text",
        ),
    ],
)
def test_bericht_is_a_heading_only_over_text(below, expected):
    found = published(
        f"""
        **Bericht**

        {below}

        **Ausgangslage**

        Der Ausschuss hat die Halle im Mai besichtigt und empfiehlt einen Neubau.
        """
    )
    assert [one.heading.value for one in found if one.heading] == expected


MARGIN = """
    Neue Halle für die Vereine

    Sachverhalt:       Die Halle ist seit Jahren baufällig und wird von den
                       Vereinen nicht mehr genutzt. Der Ausschuss hat sie
                       im Mai besichtigt.

    Folgen für         Der Unterricht der dritten Klassen fällt seit Monaten
    die Schulen        aus. Die Vereine haben ihre Kurse in die Nachbarstadt
                       verlegt und bitten um Hilfe.

    Fazit:             Die Halle muss aus Sicht der Verwaltung im nächsten
                       Jahr durch einen Neubau ersetzt werden.
"""


def test_headings_in_the_margin_stand_above_the_text_beside_them():
    found = published(MARGIN)
    headings = [section.heading.value for section in found if section.heading]
    assert headings == ["Sachverhalt", "Folgen für die Schulen", "Fazit"]
    assert [section.kind for section in found] == [K.SACHVERHALT, K.SONSTIGE, K.FAZIT]
    assert found[1].text == (
        "Der Unterricht der dritten Klassen fällt seit Monaten aus. Die Vereine haben ihre Kurse"
        " in die Nachbarstadt verlegt und bitten um Hilfe."
    )


def test_hanging_items_have_no_headings_in_the_margin():
    (section,) = published(
        """
        **Sachverhalt**

        1.    Die Halle ist seit Jahren baufällig und wird von den
              Vereinen nicht mehr genutzt. Der Ausschuss hat sie
              im Mai besichtigt.

        2.    Der Unterricht der dritten Klassen fällt seit Monaten
              aus. Die Vereine haben ihre Kurse in die Nachbarstadt
              verlegt und bitten um Hilfe.
        """
    )
    assert section.text is not None
    assert [item[:9] for item in section.text.split("\n\n")] == ["1. Die Ha", "2. Der Un"]


@pytest.mark.parametrize(
    ("above", "kinds"),
    [
        pytest.param("Seite -2-", [K.SACHVERHALT, K.ANLAGEN], id="the-number-of-the-page"),
        pytest.param("Landkreis Ammerfeld", [K.SACHVERHALT], id="another-letterhead"),
    ],
)
def test_an_annex_stands_below_the_number_of_its_page(above, kinds):
    found = published(
        """
        **Sachverhalt**

        Die Halle ist seit Jahren baufällig und wird nicht mehr genutzt.

        gez. Müller
        """,
        f"""
        {above}

        Anlage zur Vorlage Nr. 8/62

        Gegen den Neubau der Halle bestehen keine Bedenken.
        """,
    )
    assert [s.kind for s in found] == kinds


def test_an_annex_with_its_title_is_a_section_of_its_own():
    found = published(
        """
        **Sachverhalt**

        Die Halle ist seit Jahren baufällig und wird nicht mehr genutzt.

        gez. Müller
        """,
        """
        Anlage 1 zur Vorlage VO/2014/0850

        Landesamt für Denkmalpflege

        Sehr geehrte Frau Pagels,

        gegen den Neubau der Halle bestehen keine Bedenken.

        Mit freundlichen Grüßen
        """,
    )
    assert [s.kind for s in found] == [K.SACHVERHALT, K.ANLAGEN]
    assert found[1].text == (
        "Sehr geehrte Frau Pagels,\n\ngegen den Neubau der Halle bestehen keine Bedenken."
    )


def test_what_leads_to_questions_under_their_own_heading_is_no_question():
    text = "Im Juli wurden an der Straße neun Bäume gefällt. Die Tafel war leer."
    asked = f"Schriftliche Anfrage\n\n{text}\n{text}\n\n**Fragen**\n1. Wer hat das entschieden?"
    found = segment(arrange([a_page(asked)])).passages
    assert [p.kind for p in found] == [SectionKind.SONSTIGE, SectionKind.ANFRAGE]


_TEXT = "Die Halle ist zu klein und wird deshalb im nächsten Jahr von der Stadt erweitert.\n"


def _headings(page):
    return [s.heading and s.heading.value for s in published(page)]


def test_much_less_white_above_a_heading_is_a_lower_rank():
    page = (
        f"**Sachverhalt**\n\n{_TEXT}\n**Raumprogramm**\n\n{_TEXT}\n**Ablauf**\n\n{_TEXT}"
        f"\n\n\n**Finanzielle Auswirkungen**\n\n{_TEXT}\n\n\n**Beschlussvorschlag**\n\n{_TEXT}"
        f"\n\n\n**Anlagen**\n\nLageplan\n"
    )
    told = ["Sachverhalt", "Finanzielle Auswirkungen", "Beschlussvorschlag", "Anlagen"]
    assert _headings(page) == told


def test_as_much_white_above_a_heading_is_the_same_rank():
    page = (
        f"**Sachverhalt**\n\n{_TEXT}\n\n\n**Raumprogramm**\n\n{_TEXT}"
        f"\n\n\n**Finanzielle Auswirkungen**\n\n{_TEXT}\n\n\n**Beschlussvorschlag**\n\n{_TEXT}"
    )
    told = ["Sachverhalt", "Raumprogramm", "Finanzielle Auswirkungen", "Beschlussvorschlag"]
    assert _headings(page) == told


def test_numbers_over_decisions_that_come_again_are_items():
    page = (
        f"{_TEXT}\n\n__2. Kanalanschluß der Siedlung Au__\n\n{_TEXT}\n\nBeschluß: angenommen\n"
        f"\n\n__3. Ankauf eines Fahrzeuges__\n\n{_TEXT}\n\nBeschluß: abgelehnt\n"
    )
    told = [None, "Kanalanschluß der Siedlung Au", "Beschluß", "Ankauf eines Fahrzeuges"]
    assert _headings(page) == [*told, "Beschluß"]
