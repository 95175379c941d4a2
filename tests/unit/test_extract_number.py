import pytest

from pipeline.stages.extract.number_grammar import bare_number, parse_number
from tests.papers import FORM, judged


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("0565/23", "0565/23", id="erfurt"),
        pytest.param("DS0209/23", "DS0209/23", id="magdeburg-prefix-belongs"),
        pytest.param("DS0322/16/1", "DS0322/16/1", id="magdeburg-amendment"),
        pytest.param("V/2011/10280", "V/2011/10280", id="halle"),
        pytest.param("VII-A-00889-VSP-01", "VII-A-00889-VSP-01", id="leipzig"),
        pytest.param("V/EF 83", "V/EF 83", id="leipzig-notes"),
        pytest.param("DS 23/SVV/1049", "23/SVV/1049", id="potsdam-label-cut"),
        pytest.param("FB 36/0191/WP16", "FB 36/0191/WP16", id="aachen"),
        pytest.param("19–12222-01", "19-12222-01", id="braunschweig-en-dash"),
        pytest.param("1536/V", "1536/V", id="berlin"),
        pytest.param("05185-03BA", "05185-03BA", id="dortmund-answer"),
        pytest.param("2020/093/VV", "2020/093/VV", id="bad-salzdetfurth"),
        pytest.param("BV-P-ö/07/0203-01", "BV-P-ö/07/0203-01", id="greifswald"),
        pytest.param("10-14.132.01", "10-14.132.01", id="riehen"),
        pytest.param("22-0593.1", "22-0593.1", id="hamburg-supplement"),
        pytest.param("85/337/EWG", None, id="law-of-the-union"),
        pytest.param("DS/1246/V", "DS/1246/V", id="berlin-prefix"),
        pytest.param("0534/2022 N1", "0534/2022 N1", id="hannover-neufassung"),
        pytest.param("GRDrs 192/2017", "GRDrs 192/2017", id="stuttgart"),
        pytest.param("14-20 / V 07087", "14-20 / V 07087", id="muenchen-keeps-blanks"),
        pytest.param("VO/1242/21/Neuf.", "VO/1242/21/Neuf.", id="wuppertal"),
        pytest.param("1061 /IX.L.", "1061/IX.L.", id="nettersheim"),
        pytest.param("2015-0030", "2015-0030", id="burgkunstadt"),
        pytest.param("O565 / 23", "0565/23", id="ocr-O-and-blanks"),
        pytest.param("2O13/0l04", "2013/0104", id="ocr-O-and-l"),
        pytest.param("VlI/2024/06802", "VII/2024/06802", id="ocr-roman"),
        pytest.param("A0O77/14", "A0077/14", id="ocr-keeps-prefix"),
        pytest.param("v/2011/10412", "V/2011/10412", id="ocr-capital-of-the-same-shape"),
        pytest.param("2012/2013", None, id="a-budget-is-no-number"),
        pytest.param("2022/23", None, id="a-school-year-is-no-number"),
        pytest.param("90/DIE", None, id="a-party-is-no-number"),
        pytest.param("30-50", None, id="a-range-is-no-number"),
        pytest.param("1/2", None, id="a-page-counter-is-no-number"),
        pytest.param("StN 31/87", "StN 31/87", id="hof-prefix-with-small-letters"),
        pytest.param("B 118/95", "B 118/95", id="coburg"),
        pytest.param("7/41 S", "7/41 S", id="bremen-suffix"),
        pytest.param("Am 31/87", None, id="a-word-is-no-prefix"),
        pytest.param("2007-11-05", None, id="an-iso-date-is-no-number"),
        pytest.param("04/25/2017", None, id="an-american-date-is-no-number"),
        pytest.param("Sachverhalt/Begründung", None, id="words"),
    ],
)
def test_grammar(printed, value):
    number = parse_number(printed)
    assert (number and number.value) == value


def test_a_pair_is_two_numbers():
    number = parse_number("1139 & 1140/23")
    assert number is not None
    assert (number.value, number.partner) == ("1139/23", "1140/23")


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("112", "112", id="fraktur"),
        pytest.param("868", "868", id="karlsruhe-1994"),
        pytest.param("27712017", "277/2017", id="slash-read-as-one"),
    ],
)
def test_bare_number_behind_a_label(printed, value):
    number = bare_number(printed)
    assert number is not None
    assert number.value == value


@pytest.mark.parametrize(
    ("head", "body", "value"),
    [
        pytest.param("Drucksache 0565/23", "", "0565/23", id="label-inline"),
        pytest.param("Drucksache\n0565/23", "", "0565/23", id="label-above"),
        pytest.param("Vorlage Nr.:     2022/0819", "", "2022/0819", id="label-beside"),
        pytest.param("Drucksache Nr. 112", "", "112", id="bare-with-label"),
        pytest.param(
            "Telefonnummer:   563-5941\nDrucks.-Nr.:     VO/1179/06/1-A",
            "",
            "VO/1179/06/1-A",
            id="wuppertal-label-cut-short",
        ),
        pytest.param("Beschlußvorlage Nr. 57/83", "", "57/83", id="gdr"),
        pytest.param(
            "Drucksache 0565/23",
            "Mit der Drucksache 0112/23 wurde die Prüfung festgelegt und beschlossen.",
            "0565/23",
            id="cited-in-body",
        ),
        pytest.param("Az.: 23-4/17\nVorlage Nr. 211/58", "", "211/58", id="not-the-file-number"),
        pytest.param(
            "Tel. 0361/655-1234\nDrucksache 0565/23", "", "0565/23", id="not-the-telephone"
        ),
        pytest.param("zur DS0418/16\nNummer\nDS0418/16/1", "", "DS0418/16/1", id="not-the-parent"),
        pytest.param("Az.: 23-4/17", "", None, id="a-file-number-alone"),
        pytest.param(
            "Zeichen        Amt\nII/61-98        Bauamt", "", None, id="file-number-below"
        ),
        pytest.param("Aktenzeichen:      61.20.04-444/42", "", None, id="file-number-beside"),
        pytest.param(
            "Aktenzeichen    Papiernummer\n61-4/444        0565/23", "", "0565/23", id="two-below"
        ),
        pytest.param("Kleine Anfrage Nr. 84/97", "", "84/97", id="behind-a-type"),
        pytest.param("DRINGLICHKEITSANTRAG - 412", "", "412", id="bare-behind-a-type"),
        pytest.param(
            "Tischvorlage (nichtöffentlich) Nr. 1990/BV/7510", "", "1990/BV/7510", id="flag-between"
        ),
        pytest.param("Beratungsunterlage Nr. 38/2014", "", "38/2014", id="a-label-by-its-making"),
    ],
)
def test_own_number(head, body, value):
    found = judged(FORM.format(head=head, body=body)).metadata.number
    assert (found and found.value) == value


def test_a_repair_shows_in_raw():
    found = judged(FORM.format(head="Drucksache O565/23", body="")).metadata.number
    assert found is not None
    assert (found.value, found.raw) == ("0565/23", "O565/23")


def test_the_footers_of_several_pages_outvote_a_misread_head():
    head = FORM.format(head="Drucksache 0563/23", body="").strip("\n").split("\n")
    text = ["Der Bau ist notwendig, weil die alte Halle seit dem Winter gesperrt ist."] * 60
    foot = "Drucksache 0565/23                                  Seite {}"
    pages = (
        "\n".join((head * (n == 1) + [""] + text)[:50] + [""] * 10 + [foot.format(n)])
        for n in (1, 2)
    )
    judgement = judged(*pages)
    found = judgement.metadata.number
    assert judgement.review.needed
    assert found is None or found.value == "0565/23" or found.confidence < 0.8


def test_a_number_below_labels_whose_values_were_torn_off():
    head = "Vorlage Nr.:\n\nVerantwortlich:\n2016/0337\n\nDez. 3\n\nBetreff: Neubau der Turnhalle"
    body = "Sachverhalt\nDer Neubau wird begonnen und soll im Herbst beendet werden."
    found = judged(f"STADT MUSTER\nSTELLUNGNAHME zur Anfrage\n\n{head}\n\n{body}").metadata.number
    assert found is not None
    assert found.value == "2016/0337"
