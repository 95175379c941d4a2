"""Numbers of several words, prefixes that belong to them, and readings that vote."""

from dataclasses import replace

import pytest

from models.layout import Line
from pipeline.stages.extract.number_grammar import parse_number
from pipeline.stages.extract.number_styles import styles_of
from pipeline.stages.extract.number_votes import agreed, odd_field, with_letter
from pipeline.stages.extract.number_wholes import whole_number
from pipeline.stages.extract.sightings import Sighting
from pipeline.stages.extract.stretch import Stretch
from tests.papers import FORM, a_line, judged


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("OR Ga 04/2018", "OR Ga 04/2018", id="gailhof-two-words"),
        pytest.param("DS 0710544 AA 2", "DS 0710544 AA 2", id="bonn-suffix-with-a-counter"),
        pytest.param("DS I(A) 93", "DS I (A) 93", id="offenbach-blank-not-read"),
        pytest.param("V/A HP 43", "V/A HP 43", id="leipzig-notes"),
        pytest.param("WP 20-25 SV 61/123", "WP 20-25 SV 61/123", id="hilden-a-period-in-years"),
        pytest.param("DS 117/2016 vom 3.4.2012", "DS 117/2016", id="a-date-behind"),
        pytest.param("DS 12/05 TOP 3", "DS 12/05", id="an-item-behind"),
        pytest.param("A 31/87 SPD", "A 31/87", id="a-party-behind"),
        pytest.param("StVV - V 34/2022", "StVV - V 34/2022", id="bremerhaven"),
        pytest.param("StVV – FS 15/2022", "StVV - FS 15/2022", id="bremerhaven-question"),
        pytest.param("SPD - Antrag 34/2022", None, id="a-party-and-a-word"),
        pytest.param("Am 31/87", None, id="a-word-is-no-prefix"),
        pytest.param("868 A", None, id="a-bare-counter-takes-nothing"),
        pytest.param("14-20 / V 07087", None, id="muenchen-is-for-the-grammar"),
    ],
)
def test_numbers_of_several_words(printed, value):
    found = whole_number(printed)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("1061 IIX.L.", "1061/IX.L.", id="nettersheim"),
        pytest.param("207 IVII.L.", "207/VII.L.", id="nettersheim-vii"),
        pytest.param("1061 IV.L.", None, id="a-roman-number-that-can-be"),
    ],
)
def test_a_roman_number_that_cannot_be_stands_behind_a_slash(printed, value):
    found = parse_number(printed)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("head", "body", "number", "cited"),
    [
        pytest.param(
            "Drucksachen-Nr.: DS 062/2016",
            "Mit der DS 117/2015 wurde der erste Abschnitt freigegeben.",
            "DS 062/2016",
            ["DS 117/2015"],
            id="behind-a-label-it-belongs-to-the-number",
        ),
        pytest.param(
            "DS-Nr.: 110-1/2014",
            "Dem steht die Richtlinie DS 54/2013 entgegen.",
            "110-1/2014",
            ["54/2013"],
            id="as-a-label-it-does-not",
        ),
        pytest.param(
            "Drucksache 0565/23",
            "Mit der DS 0112/23 wurde die Prüfung festgelegt.",
            "0565/23",
            ["0112/23"],
            id="nor-in-a-sentence",
        ),
        pytest.param(
            "Vorlage OR Ga 04/2018",
            "Die Entgelte hat der Rat (OR Ga 02/2014) festgesetzt.",
            "OR Ga 04/2018",
            ["OR Ga 02/2014"],
            id="others-are-written-alike",
        ),
        pytest.param(
            "                                        DS I (A) 93",
            "Der Ausschuß hat die Vorlage DS I (A) 71 und den Antrag DS I (A) 71/1 beraten.",
            "DS I (A) 93",
            ["DS I (A) 71", "DS I (A) 71/1"],
            id="alone-in-the-corner",
        ),
        pytest.param(
            "Drucksache 7/41 S",
            "Das in der Drucksache 6/288 S angekündigte Fährschiff ist gebaut.",
            "7/41 S",
            ["6/288 S"],
            id="a-suffix-behind-a-blank",
        ),
        pytest.param(
            "Behandlung  öffentlich                         GD 123/14\nTelefon\n06131 12-2854",
            "",
            "GD 123/14",
            [],
            id="in-the-corner-beside-a-field",
        ),
    ],
)
def test_the_city_writes_all_its_numbers_alike(head, body, number, cited):
    found = judged(FORM.format(head=head, body=body)).metadata
    assert (found.number and found.number.value) == number
    assert [one.value for one in found.references or ()] == cited


@pytest.mark.parametrize(
    ("own", "text", "found"),
    [
        pytest.param("DS I (A) 93", "der Antrag DS II (A) 71/1", ["DS II (A) 71/1"], id="roman"),
        pytest.param("DS 0710544 AA 2", "zur DS 0710544 -", ["DS 0710544"], id="suffix-lacks"),
        pytest.param("0565/23", "mit 0112/23", [], id="one-word-is-for-the-mentions"),
    ],
)
def test_styles(own, text, found):
    line = a_line(text)
    assert [place.text for style in styles_of([own]) for place in style.find(line)] == found


def sighting(value: str, confidence: float, *witnesses: str) -> Sighting:
    line: Line = a_line(value)
    words = tuple(word.model_copy(update={"confidence": confidence}) for word in line.words)
    line = replace(line, words=words)
    number = parse_number(value)
    assert number is not None
    return Sighting(number, (Stretch.whole(line),), frozenset(witnesses))


@pytest.mark.parametrize(
    ("readings", "value", "disputed"),
    [
        pytest.param(
            [
                ("0563/23", 0.6, "labelled"),
                ("0565/23", 0.9, "furniture"),
                ("0565/23", 0.9, "furniture"),
            ],
            "0565/23",
            False,
            id="the-footers-win",
        ),
        pytest.param(
            [("0563/23", 0.9, "labelled"), ("0565/23", 0.9, "furniture")],
            None,
            True,
            id="one-against-one-is-in-dispute",
        ),
        pytest.param(
            [
                ("0565/23", 0.9, "labelled"),
                ("05651/23", 0.5, "furniture"),
                ("0565/23", 0.9, "attached"),
            ],
            "0565/23",
            False,
            id="a-sign-too-many",
        ),
    ],
)
def test_readings_vote(readings, value, disputed):
    told = agreed([sighting(*reading) for reading in readings])
    assert len({seen.number.value for seen in told}) == 1
    assert value is None or told[0].number.value == value
    assert ("disputed" in told[0].witnesses) == disputed


def test_another_paper_does_not_vote():
    own, cited = sighting("0563/23", 0.6, "labelled"), sighting("0565/23", 0.9, "alone", "cited")
    assert [seen.number.value for seen in agreed([own, cited])] == ["0563/23", "0565/23"]


@pytest.mark.parametrize(
    ("value", "others", "made"),
    [
        pytest.param("DS 0623/2016", {"DS 062/2016"}, "DS 062a/2016", id="the-paper-it-replaces"),
        pytest.param(
            "5122/2005", {"077/2007", "061/2007"}, "512a/2005", id="counters-of-one-width"
        ),
        pytest.param("0773/2011", {"412/2011", "238/2008"}, "077a/2011", id="padded-itself"),
        pytest.param("5122/2005", {"077/2007"}, None, id="one-other-is-no-width"),
        pytest.param("0623/2016", {"1117/2015", "062/2016"}, None, id="counters-of-two-widths"),
        pytest.param("0627/2016", {"062/2016"}, None, id="no-letter-looks-like-a-seven"),
    ],
)
def test_a_letter_read_as_a_digit(value, others, made):
    assert with_letter(value, others) == made


@pytest.mark.parametrize(
    ("value", "others", "odd"),
    [
        pytest.param("48/17/69", {"40/09/68"}, True, id="hildesheim-8-and-0"),
        pytest.param("40/17/69", {"40/09/68"}, False, id="the-same-office"),
        pytest.param("41/17/69", {"63/09/68"}, False, id="another-office"),
        pytest.param("19/SVV/0543", {"18/SVV/0712"}, False, id="a-year"),
        pytest.param("0565/23", {"0566/23"}, False, id="counters-differ"),
    ],
)
def test_a_first_part_that_is_nearly_that_of_the_others(value, others, odd):
    assert odd_field(value, others) == odd


def test_the_head_that_runs_over_into_the_text():
    text = """
    Antwort Nr. 0733/2020 zur Anfrage Nr. 0611/2020 der Fraktion A
    Baumpflanzungen auf Schulhöfen

    Die Anfrage wird wie folgt beantwortet: Auf 22 von 54 Höfen wurden Bäume gepflanzt.
    """
    found = judged(text).metadata.number
    assert found is not None
    assert found.value == "0733/2020"


@pytest.mark.parametrize(
    ("head", "body", "number", "cited"),
    [
        pytest.param(
            "Bezug             Drucksache\nDrucksache VI/274   VI/318",
            "",
            "VI/318",
            ["VI/274"],
            id="below-a-label-for-references",
        ),
        pytest.param(
            "Stellungnahme zum Beschluss OBR 11/03 vom 20.03.2003\nNr. OBR-St 17/03",
            "",
            "OBR-St 17/03",
            ["OBR 11/03"],
            id="a-prefix-with-a-hyphen",
        ),
        pytest.param(
            "                                                  A 44/10",
            "Der Ausschuss war in der Vorlage 10/688 noch davon ausgegangen.",
            "A 44/10",
            ["10/688"],
            id="letters-before-a-short-number-alone",
        ),
        pytest.param("Beschluss DS 079/02", "", "DS 079/02", [], id="behind-a-type"),
        pytest.param(
            "Nr. 32     48. Jahrgang\nBeschluß Nr. B 118/95",
            "",
            "B 118/95",
            [],
            id="not-the-gazette",
        ),
        pytest.param("No. 29.", "In der Vorlage No. 11 war es vorgesehen.", "29", ["11"], id="No."),
        pytest.param(
            "ür. 44.",
            "Das hat die Versammlung mit der Dorlage\nUr. 31 genehmigt.",
            "44",
            ["31"],
            id="the-Nr.-of-Fraktur",
        ),
        pytest.param(
            "Drucksache 112/53",
            "Beschluß Nr. 897/53\nDas ist im Beschluß Nr. 061/53 vorgesehen.",
            "112/53",
            ["061/53"],
            id="a-decision-of-its-own",
        ),
        pytest.param(
            "Beilage 17/1948",
            "Die durch Beilage 4/1946 gegründete Gesellschaft wird fortgeführt.",
            "17/1948",
            ["4/1946"],
            id="the-citys-own-word",
        ),
        pytest.param(
            "Drucksache 612/64",
            "Der Landtag hat sich damit in der Drucksache Nr. 5/412 befaßt.",
            "612/64",
            [],
            id="a-paper-of-the-parliament",
        ),
        pytest.param(
            "Nummer: 2015-0030",
            "Am 9. Februar 2015 ging der Bauantrag Nr. 11/2015 für eine Halle ein.",
            "2015-0030",
            [],
            id="an-application-to-build",
        ),
        pytest.param(
            "Vorlage PVS/9/4/19",
            "Mit der Vor-\nlage 3117/2019 schlägt das Amt vor, den Abschnitt umzubauen.",
            "PVS/9/4/19",
            ["3117/2019"],
            id="named-over-a-hyphen",
        ),
    ],
)
def test_own_and_cited(head, body, number, cited):
    found = judged(FORM.format(head=head, body=body)).metadata
    assert (found.number and found.number.value) == number
    assert [one.value for one in found.references or ()] == cited


def test_a_footer_alone_names_a_short_number_behind_its_label():
    text = ["Der Bau ist notwendig, weil die alte Halle seit dem Winter gesperrt ist."] * 44
    foot = "Vorlage Nr. 47/63 - Blatt {}"
    head = FORM.format(head="", body="").strip("\n").split("\n")
    pages = (
        "\n".join((head * (n == 1) + text)[:44] + [""] * 16 + [foot.format(n)]) for n in (1, 2)
    )
    found = judged(*pages).metadata.number
    assert found is not None
    assert found.value == "47/63"


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("18-0-21-0009", "18-O-21-0009", id="wiesbaden-a-nought-alone"),
        pytest.param("0-112/23", "0-112/23", id="not-among-two"),
    ],
)
def test_a_field_of_one_nought_is_a_letter(printed, value):
    found = parse_number(printed)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("head", "value"),
    [
        pytest.param("Vortrag des Magistrats vom 08.07.2016, M 138", "M 138", id="frankfurt"),
        pytest.param("Antrag der Verwaltung vom 08.07.2016, Az. 12", None, id="a-file"),
        pytest.param("Antrag vom 08.07.2016, Grüne", None, id="who-moves"),
    ],
)
def test_a_number_behind_the_date_of_its_type(head, value):
    text = f"{head}\n\nBetreff:\nUmbau der Haltestelle am Anger\n\nBegründung:\nDie Stelle ist alt."
    number = judged(text).metadata.number
    assert (number and number.value) == value
