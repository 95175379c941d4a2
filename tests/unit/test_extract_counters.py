"""Numbers behind labels that nobody listed, and of makings that the grammar does not know."""

import pytest

from pipeline.stages.extract.label_forms import counter_of
from pipeline.stages.extract.labels import fold, labels_of
from pipeline.stages.extract.number_free import free_number
from tests.papers import FORM, judged


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        pytest.param("Kammerstück-Nr.", "counter", id="a-word-we-do-not-know"),
        pytest.param("Geschäft Nr.", "counter", id="seewil"),
        pytest.param("Telefonnummer", None, id="a-telephone"),
        pytest.param("Flurstück Nr.", None, id="a-plot"),
        pytest.param("Haushaltsstellen-Nr.", None, id="money"),
        pytest.param("SP-Nr.", None, id="an-item-of-the-meeting"),
        pytest.param("Kammerstück", None, id="counts-nothing"),
    ],
)
def test_words_that_count(printed, key):
    assert counter_of(fold(printed)) == key


@pytest.mark.parametrize(
    ("printed", "keys"),
    [
        pytest.param("Kammerstück-Nr.: 112", ["counter"], id="with-colon"),
        pytest.param("Kammerstück Nr. 14-20 / V 07087", ["counter"], id="before-a-lone-number"),
        pytest.param("Umdruck Nr.", ["counter"], id="alone"),
        pytest.param("Linie Nr. 4 der Straßenbahn", [], id="words-go-on"),
        pytest.param("Beilage zu Nr. 24", [], id="another-paper"),
    ],
)
def test_labels_that_count(printed, keys):
    assert [label.key for label in labels_of(printed)] == keys


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("94.017", "94.017", id="seewil"),
        pytest.param("2018.SR.004", "2018.SR.004", id="swiss-motion"),
        pytest.param("2012_045 Bauamt", "2012_045", id="underscore"),
        pytest.param("2345 (XV)", "2345 (XV)", id="wahlperiode-in-brackets"),
        pytest.param("20130417", "20130417", id="wattenbruch-year-and-counter"),
        pytest.param("56130417", None, id="digits-without-a-year"),
        pytest.param("16.03.1994", None, id="a-date"),
        pytest.param("14-20 IV 07311", None, id="for-the-grammar"),
        pytest.param("Dez. 3", None, id="words"),
    ],
)
def test_numbers_of_other_makings(printed, value):
    found = free_number(printed)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("head", "value"),
    [
        pytest.param("Kammerstück Nr. 183", "183", id="bare-inline"),
        pytest.param("Kammerstück-Nr.\n41/84", "41/84", id="below"),
        pytest.param("Umdruck-Nr.:      2022/0819", "2022/0819", id="beside"),
        pytest.param("Geschäft\nNr. 94.017", "94.017", id="dotted"),
        pytest.param("Vorlage Nr. 19/312 (S)", "19/312 (S)", id="bremen-letter-in-brackets"),
        pytest.param("STADT MUSTER VERWALTUNG Nr. 70/44-91", "70/44-91", id="nr-before-it"),
        pytest.param("Kammerstück 15/1187", None, id="one-word-and-no-year-is-too-little"),
        pytest.param("Kammerstück 2015/1187", "2015/1187", id="one-word-before-it"),
        pytest.param("Rathausplatz 1/3", None, id="a-street"),
        pytest.param(
            "Sachbearbeitung Archiv             GD 31/98", "GD 31/98", id="ulm-right-corner"
        ),
        pytest.param("Auszug\nVorlage:      2014/284", None, id="the-paper-an-extract-treats"),
        pytest.param("Beschluß Ni.\n118", "118", id="a-misread-label-above"),
        pytest.param("Drucksache .....22cccrnren       88/114", "88/114", id="a-leader-misread"),
        pytest.param("Anfrage „.:nnnnaeeeen F 78/21", "F 78/21", id="a-leader-behind-a-type"),
        pytest.param(
            "118. Mittheilung des Magistrats, betreffend Gas", "118", id="lichtenau-before-the-type"
        ),
        pytest.param("3. Antrag der SPD-Fraktion", None, id="an-item-of-an-agenda"),
        pytest.param("Buch 3, lfd. Nr. 97", "97", id="walkersdorf"),
        pytest.param("Buch 3, Blatt 97", None, id="a-leaf-is-no-number"),
        pytest.param("Beilage 4", "4", id="haarfeld"),
        pytest.param("Beilage zum Plan 4", None, id="words-between"),
        pytest.param("Kundennummer: 4711", None, id="counts-customers"),
        pytest.param("Hausnummer 12", None, id="counts-houses"),
        pytest.param("Drucks.-Nr.        8. Februar 1982", None, id="a-date-beside-the-label"),
    ],
)
def test_own_number(head, value):
    found = judged(FORM.format(head=head, body="")).metadata.number
    assert (found and found.value) == value


MARGIN = """
                      STADT HOHENWEILER                                  Beschlussvorlage
       Belegung der Stadthalle durch Vereine

       Sachverhalt
       Die Entgelte wurden mit der Umstellung beschlossen         {label}
       und seither nicht geändert. Der Zuschuss zum Betrieb        {value}
       der Halle ist gestiegen. Allein für Gas wird heute
       ein Drittel mehr gezahlt. Von den Belegungen im Jahr
       entfielen die meisten auf Vereine. Sie zahlen für
       einen Abend wenig; die Kosten betragen nach der
       Rechnung der Kämmerei ein Mehrfaches dieser Summe.
"""


@pytest.mark.parametrize(
    ("label", "value", "number"),
    [
        pytest.param("Nummer", "GR 61/08", "GR 61/08", id="in-the-margin"),
        pytest.param("Telefon", "4711/08", None, id="a-telephone-in-the-margin"),
    ],
)
def test_number_beside_the_text(label, value, number):
    found = judged(MARGIN.format(label=label, value=value)).metadata.number
    assert (found and found.value) == number


LEAF = """
                    {book}
                    Gemeinderat Unterach
          Öffentliche Sitzung vom 18. Oktober 1983

{leaf}
            Der Kommandant berichtet, daß das Fahrzeug erhebliche Mängel
            an Rahmen und Bremsen aufwies. Eine Reparatur würde teuer.
"""


@pytest.mark.parametrize(
    ("book", "leaf", "number"),
    [
        pytest.param(
            "Auszug aus dem Beschlußbuch",
            "8.2       Ersatzbeschaffung eines Löschfahrzeuges",
            "8.2",
            id="unterach",
        ),
        pytest.param(
            "Auszug aus dem Protokoll",
            "37        Hebesätze für die Grundsteuer",
            "37",
            id="wolfsbach",
        ),
        pytest.param(
            "Auszug aus dem Beschlußbuch",
            "11.       Hebesätze für die Grundsteuer",
            None,
            id="an-item",
        ),
        pytest.param(
            "Auszug aus dem Beschlußbuch",
            "894       Hebesätze für die Grundsteuer",
            None,
            id="or-§-94",
        ),
        pytest.param(
            "Auszug aus dem Protokoll", "Ss 98", "§ 98", id="hohenzimmern-a-section-in-a-corner"
        ),
        pytest.param(
            "Amtsblatt der Gemeinde",
            "37        Hebesätze für die Grundsteuer",
            None,
            id="no-extract",
        ),
    ],
)
def test_number_on_the_leaf_of_a_book(book, leaf, number):
    found = judged(LEAF.format(book=book, leaf=leaf)).metadata.number
    assert (found and found.value) == number


def test_a_file_number_that_the_footer_repeats():
    head = FORM.format(head="GZ: A 14-031207/2009/0018", body="")
    lines = [*head.split("\n"), *[""] * 40, "A 14-031207/2009/0018"]
    assert judged("\n".join(lines)).metadata.number is None


@pytest.mark.parametrize(
    ("head", "text", "cited"),
    [
        pytest.param("Antrag Nr. 77", "Im Antrag Nr. 9 steht es.", ["9"], id="bare-among-bare"),
        pytest.param("Antrag Nr. 77", "Im Bauantrag Nr. 9 fehlt es.", [], id="what-citizens-apply"),
        pytest.param("Vorlage 0565/23", "Im Antrag Nr. 9 steht es.", [], id="other-numbers"),
        pytest.param("Vorlage XI/1287", "Im Jahr 2017 (X/814) nicht.", ["X/814"], id="brackets"),
        pytest.param("Vorlage XI/1287", "Im Jahr 2017 (90/2001) nicht.", [], id="of-other-form"),
        pytest.param(
            "Vorlage Nr.: 20130417", "Mit der Vorlage 20112208 kam sie.", ["20112208"], id="compact"
        ),
        pytest.param("Vorlage 0565/2023", "Wartung\n07/2018\nFugen", [], id="a-month-in-a-table"),
        pytest.param(
            "Geschäft\nNr. 94.017\nVorstoss 93.041", "Es eilt.", ["93.041"], id="swiss-in-the-head"
        ),
        pytest.param(
            "Einl. Zl. 288/2006",
            "Er kam (Einl. Zl. 211/2005) an.",
            ["211/2005"],
            id="austria",
        ),
    ],
)
def test_cited_papers(head, text, cited):
    found = judged(FORM.format(head=head, body=text)).metadata.references or ()
    assert [one.value for one in found] == cited
