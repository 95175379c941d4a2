import pytest

from models.kinds import PaperKind
from pipeline.stages.extract.printed_types import printed_type
from tests.papers import judged

K = PaperKind
BODY = """
Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        pytest.param("Beschlussvorlage", K.BESCHLUSSVORLAGE, id="plain"),
        pytest.param("Beschlußvorlage Nr. 57/83", K.BESCHLUSSVORLAGE, id="before-1996"),
        pytest.param("BESCHLUSSVORLAGE", K.BESCHLUSSVORLAGE, id="capitals"),
        pytest.param("Vorlage zur Beschlussfassung", K.BESCHLUSSVORLAGE, id="berlin"),
        pytest.param("Informationen aus der Verwaltung", K.INFORMATIONSVORLAGE, id="erfurt"),
        pytest.param("Öffentliche Berichtsvorlage", K.INFORMATIONSVORLAGE, id="muenster"),
        pytest.param("Mitteilungsvorlage", K.MITTEILUNG, id="potsdam"),
        pytest.param("Vorlage Nr. 211/58", K.DRUCKSACHE, id="vorlage-and-no-more"),
        pytest.param("Druckſache Nr. 112", K.DRUCKSACHE, id="long-s"),
        pytest.param("Antrag der Fraktion", K.ANTRAG, id="antrag"),
        pytest.param("Interfraktioneller Antrag", K.ANTRAG, id="several-groups"),
        pytest.param("Ergänzungsantrag", K.AENDERUNGSANTRAG, id="supplement"),
        pytest.param("Antwort der Verwaltung auf die Anfrage", K.ANTWORT, id="answer"),
        pytest.param("STELLUNGNAHME zum Antrag", K.STELLUNGNAHME, id="statement"),
        pytest.param("Kleine Anfrage", K.ANFRAGE, id="small-question"),
        pytest.param("Beschlussvorlaqe", K.BESCHLUSSVORLAGE, id="misread-letter"),
        pytest.param("Beschlussvorschlag", None, id="a-heading-is-no-type"),
        pytest.param("Vorlagen der letzten Sitzung", None, id="a-plural-is-no-type"),
        pytest.param("BESCHLUSS-VORLAGE", "beschlussvorlage", id="parted-by-a-hyphen"),
        pytest.param("Tischvorlage nichtöffentlich", "drucksache", id="before-a-flag"),
        pytest.param("Verhandlungsschrift", "niederschrift", id="austria"),
        pytest.param("Wortprotokoll über die 19. Sitzung", "niederschrift", id="verbatim"),
        pytest.param("itteilung svorl age", "mitteilung", id="ocr-spaced"),
        pytest.param("Dorlage", "drucksache", id="ocr-fraktur"),
        pytest.param("Protokollauszug", "niederschrift", id="extract-in-one-word"),
        pytest.param("Dringliche Vorlage zur Kenntnisnahme", K.INFORMATIONSVORLAGE, id="urgent"),
        pytest.param("Nichtöffentliche Beschlussvorlage", K.BESCHLUSSVORLAGE, id="not-public"),
        pytest.param("Vorlage - zur Kenntnisnahme -", K.INFORMATIONSVORLAGE, id="in-dashes"),
        pytest.param("BA-Vorlage zur Kenntnisnahme", K.INFORMATIONSVORLAGE, id="district-office"),
        pytest.param("BA-Vorlage Nr. 0871/V", K.DRUCKSACHE, id="district-office-and-no-more"),
        pytest.param("Kreisausschussvorlage", K.BESCHLUSSVORLAGE, id="whose-it-is"),
        pytest.param("Verwaltungsvorlage", K.DRUCKSACHE, id="bad-salzdetfurth"),
        pytest.param("Gemeinderatsdrucksache 192/2017", K.DRUCKSACHE, id="like-ratsdrucksache"),
        pytest.param("Weisung des Stadtrats", K.BESCHLUSSVORLAGE, id="zurich"),
        pytest.param("Bericht und Antrag", K.BESCHLUSSVORLAGE, id="swiss-report"),
        pytest.param("Zusatz- und Änderungsantrag", K.AENDERUNGSANTRAG, id="of-two-sorts"),
        pytest.param("Ersetzungsantrag", K.AENDERUNGSANTRAG, id="replacing"),
        pytest.param("Postulat", K.ANTRAG, id="swiss-motion"),
        pytest.param("Auskunftsersuchen gem. § 27 BezVG", K.ANFRAGE, id="hamburg"),
        pytest.param("Anregungen und Beschwerden gem. § 24 GO", K.PETITION, id="nrw"),
        pytest.param("Stadtratsbeschluss", K.BESCHLUSS, id="decision-of-a-body"),
        pytest.param("Substanzielles Protokoll", K.NIEDERSCHRIFT, id="zurich-minutes"),
        pytest.param("Gesuch", K.PETITION, id="a-request-of-citizens"),
        pytest.param("Gesuche um Stundung", None, id="requests-of-others"),
        pytest.param("Traktandenliste", K.EINLADUNG, id="swiss-agenda"),
        pytest.param("Bauantrag zur Errichtung einer Garage", None, id="a-title-in-bavaria"),
        pytest.param("Wesentliche Mitteilung der Woche", None, id="an-adjective-of-a-title"),
        pytest.param("Berichte der Verwaltung", None, id="reports-are-no-type"),
        pytest.param("Weisungen für den Winterdienst", None, id="instructions"),
        pytest.param("Auflage", None, id="another-word"),
    ],
)
def test_printed_type(printed, kind):
    seen = printed_type(printed)
    assert (seen and seen.kind) == kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param(
            "Drucksache\n0565/23\n\nInformationen aus der Verwaltung",
            K.INFORMATIONSVORLAGE,
            id="beside-a-label",
        ),
        pytest.param("Vorlage Nr. 211/58", K.DRUCKSACHE, id="nothing-more-special"),
        pytest.param("Öffentliche Mitteilung", K.MITTEILUNG, id="behind-an-adjective"),
        pytest.param(
            "Vorlage Nr. 112/67\n- zur Beschlußfassung -", K.BESCHLUSSVORLAGE, id="purpose-below"
        ),
        pytest.param(
            "BA-Vorlage Nr. 0871/V\nzur Kenntnisnahme", K.INFORMATIONSVORLAGE, id="with-letters"
        ),
        pytest.param("Beantwortung einer                Anfrage", K.ANTWORT, id="torn-in-its-row"),
        pytest.param(
            "Auszug aus dem Beschlußbuch\n\n**Beschluß**",
            K.NIEDERSCHRIFT,
            id="extract-of-a-decision",
        ),
        pytest.param(
            "Stellungnahme zum Antrag 2020-118\n\n"
            "**Antrag** **der** **Fraktion** **Bürgerblock:** **Proberäume** **für** **Gruppen**",
            K.STELLUNGNAHME,
            id="a-title-that-begins-like-a-type",
        ),
        pytest.param(
            "Dringlichkeitsantrag zur Sitzung des Stadtrats am 22.07.2004",
            K.DRINGLICHKEITSANTRAG,
            id="with-its-meeting",
        ),
        pytest.param(
            "Sitzungsvorlage Nr. 14-20 / V 07311\n\n"
            "**Beschluss** **des** **Bauausschusses** **vom** **11.01.2017** **(SB)**",
            K.SITZUNGSVORLAGE,
            id="a-decision-of-a-meeting",
        ),
        pytest.param(
            "Stellungnahme zum Antrag\nVorlage Nr.: 2014/0183", K.STELLUNGNAHME, id="not-the-antrag"
        ),
    ],
)
def test_kind(head, kind):
    found = judged(f"STADT MUSTER\n{head}\n\nBetreff: Neubau der Turnhalle\n{BODY}").metadata.kind
    assert (found and found.value) == kind


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param(
            "Betreff: Neubau der Turnhalle am Anger", "Neubau der Turnhalle am Anger", id="inline"
        ),
        pytest.param(
            "Titel der Drucksache:\nNeubau der Turnhalle am Anger,\n"
            "erster Bauabschnitt (DS 0112/23)",
            "Neubau der Turnhalle am Anger, erster Bauabschnitt (DS 0112/23)",
            id="label-above-several-lines",
        ),
        pytest.param(
            "Betr.:   Ueberlassung des Grundstuecks Weser-\n         strasse 14 an den Verband",
            "Ueberlassung des Grundstuecks Weserstrasse 14 an den Verband",
            id="beside-with-hyphen",
        ),
        pytest.param(
            "BESCHLUSSVORLAGE\n\nNeubau einer Kindertagesstätte im Baugebiet\n\n"
            "Verantwortlich: Dez. 2",
            "Neubau einer Kindertagesstätte im Baugebiet",
            id="no-label",
        ),
        pytest.param(
            "Punkt 4b Ankauf eines Streueinsatzes für den Bauhof",
            "Ankauf eines Streueinsatzes für den Bauhof",
            id="an-item-with-a-letter",
        ),
        pytest.param(
            "Trakt. 9 Bewirtschaftung der Parkplätze im Zentrum",
            "Bewirtschaftung der Parkplätze im Zentrum",
            id="an-item-behind-a-word-cut-short",
        ),
        pytest.param(
            "Betreff: Verwaltung der Anstalt zu Guben für das Jahr 1903.",
            "Verwaltung der Anstalt zu Guben für das Jahr 1903",
            id="a-stop-behind-a-year",
        ),
        pytest.param("Der Oberbürgermeister\nDezernat IV", None, id="a-letterhead-is-no-title"),
        pytest.param("STELLUNGNAHME zur Anfrage", None, id="a-type-on-a-type-is-no-title"),
        pytest.param(
            "Stellungnahme zum interfraktionellen\nÄnderungsantrag",
            None,
            id="a-type-on-a-type-of-two-lines",
        ),
        pytest.param(
            "Stellungnahme zum Entwurf des Regionalplans 2035",
            "Stellungnahme zum Entwurf des Regionalplans 2035",
            id="a-statement-on-more-than-a-type",
        ),
        pytest.param(
            "Neubau der Turnhalle am Anger\n(SPD-Gemeinderatsfraktion)",
            "Neubau der Turnhalle am Anger",
            id="who-moves-it-in-brackets",
        ),
        pytest.param(
            "Neubau der Turnhalle am Anger\n(Änderungsantrag CDU-Fraktion)",
            "Neubau der Turnhalle am Anger (Änderungsantrag CDU-Fraktion)",
            id="a-motion-in-brackets-stays",
        ),
        pytest.param(
            "Neubau der Turnhalle am Anger\nErgänzungsantrag: DIE LINKE.",
            "Neubau der Turnhalle am Anger",
            id="type-and-mover-below",
        ),
        pytest.param("Gedruckt auf\n100 Prozent Recyclingpapier", None, id="a-note-runs-on"),
        pytest.param("Steigerwaldallee 19, Muster", None, id="an-address-is-no-title"),
        pytest.param(
            "Erinnerungsmal für die Opfer des Brandes in der Markgrafenstraße 41",
            "Erinnerungsmal für die Opfer des Brandes in der Markgrafenstraße 41",
            id="a-title-may-end-like-an-address",
        ),
        pytest.param(
            "Dienststelle:\nWirtschaftsförderung\nStand und Strategie des Ausbaus der Netze",
            "Stand und Strategie des Ausbaus der Netze",
            id="below-the-value-of-a-label",
        ),
        pytest.param(
            "Fallzahlen der Jugendgerichtshilfe\n\n"
            "1. Wie entwickelten sich die Fallzahlen in den letzten Jahren?",
            "Fallzahlen der Jugendgerichtshilfe",
            id="a-question-is-no-title",
        ),
        pytest.param(
            "Öffentliche Toiletten in der Innenstadt",
            "Öffentliche Toiletten in der Innenstadt",
            id="a-title-may-begin-like-a-statement",
        ),
        pytest.param(
            "**Bericht** **über** **die** **Betreuung** **im** **Kindergartenjahr**\n**2003/2004**",
            "Bericht über die Betreuung im Kindergartenjahr 2003/2004",
            id="years-on-a-line-of-their-own",
        ),
        pytest.param(
            "Betreff: Aufstellung des Plans an der Bahnhofstraße –\n         Satzungsbeschluss",
            "Aufstellung des Plans an der Bahnhofstraße – Satzungsbeschluss",
            id="a-dash-between-lines",
        ),
        pytest.param("Kleine Anfrage - öffentlich -", None, id="a-type-and-a-statement"),
        pytest.param("Mitteilung öffentlich Nr. 1976-0382", None, id="a-type-and-its-number"),
        pytest.param("Beantwortung einer Anfrage", None, id="a-type-on-a-type"),
        pytest.param("Anfrage zum Plenum am 15. Juli 2013", None, id="a-type-and-its-sitting"),
        pytest.param("Coburger Amtsblatt", None, id="a-gazette"),
        pytest.param(
            "Gegenstand     : Neubau der Turnhalle am Anger",
            "Neubau der Turnhalle am Anger",
            id="a-colon-in-its-own-column",
        ),
        pytest.param(
            "Vorlagentitel: Neubau der Turnhalle",
            "Neubau der Turnhalle",
            id="a-label-by-its-making",
        ),
        pytest.param(
            "Gegenstand der Beschlussfassung\nNeubau der Turnhalle am Anger",
            "Neubau der Turnhalle am Anger",
            id="a-label-with-its-genitive",
        ),
        pytest.param(
            "Betreff: Neubau der Turnhalle am Anger als dreiteilbare Halle im Jahr des\n"
            "Jubiläums der Schule",
            "Neubau der Turnhalle am Anger als dreiteilbare Halle im Jahr des Jubiläums der Schule",
            id="goes-on-below-its-label",
        ),
    ],
)
def test_title(head, title):
    found = judged(f"STADT MUSTER\nDrucksache 0565/23\n\n{head}\n\n{BODY}").metadata.title
    assert (found and found.value) == title


def test_a_well_read_word_is_not_mended_to_another():
    found = judged(
        f"STADT MUSTER\nDrucksache 0565/23\n\nBetreff: Satzung zur Änderung der Gebühren\n{BODY}"
        "In der Sitzung wurde der Stand der Planungen in der Sitzung vorgetragen.\n"
    ).metadata.title
    assert found is not None
    assert found.value == "Satzung zur Änderung der Gebühren"


def test_a_word_that_the_text_spells_otherwise_is_mended_and_lowers_the_title():
    right, wrong = (
        judged(
            f"STADT MUSTER\nDrucksache 0565/23\n\nBetreff: {word} des Hauses am Anger\n{BODY}"
            "Die Ueberlassung erfolgt zum Jahresende an den Verband und seine Gruppen.\n"
        ).metadata.title
        for word in ("Ueberlassung", "Veberlassung")
    )
    assert right is not None
    assert wrong is not None
    assert wrong.value == right.value
    assert wrong.raw.startswith("Veberlassung")
    assert wrong.confidence < 0.9 < right.confidence
