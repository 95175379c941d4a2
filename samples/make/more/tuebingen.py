"""Tübingen 2011 to 2022: Vorlage and Mitteilungsvorlage, labels left, values in one column."""

from functools import partial

from samples.make.layouts import tuebingen
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_ROOF = "Photovoltaik auf städtischen Dächern; Programm 2012 bis 2015"
_PARK = "Gebühren für das Parken von Bewohnern; Änderung der Satzung"
_BAD = "Ergänzung zur Vorlage 215/2017 - Sanierung des Uhlandbades, Mehrkosten Badewassertechnik"

_paper = partial(
    Paper,
    city="Tübingen",
    print="laser",
    layout=tuebingen.layout,
    sheet=tuebingen.sheet,
    modelled_on="form of Vorlagen of the Gemeinderat of Tübingen; text and persons invented",
)

PAPERS = (
    _paper(
        id="tuebingen-412-2011",
        year=2011,
        purpose="'Berichtsvorlage' with 'zur Kenntnis im', foreign numbers in a field Bezug, case"
        " worker with telephone before the number, unsigned",
        metadata=meta(
            number="412/2011",
            title=_ROOF,
            kind="informationsvorlage",
            date="2011-10-28",
            consultations=[
                meeting("Ausschuss für Planung, Verkehr und Stadtentwicklung"),
            ],
            references=["238/2008", "077a/2011"],
            attachments=enclosures(
                ("1", "Liste der untersuchten Gebäude"), ("2", "Muster eines Pachtvertrages")
            ),
        ),
        form={
            "authority": "Universitätsstadt Tübingen",
            "unit": "Stabsstelle Umwelt- und Klimaschutz\nBernd Schottmüller, Telefon:"
            " 07071-204-2390\nGesch. Z.: 003/106.21/",
            "fields": [("Vorlage", "**412/2011**"), ("Datum", "28.10.2011")],
            "kind": "Berichtsvorlage",
            "bodies": [
                ("zur Kenntnis im", "Ausschuss für Planung, Verkehr und Stadtentwicklung"),
            ],
            "title": _ROOF,
            "more": [
                ("Bezug:", "238/2008, 077a/2011"),
                (
                    "Anlagen: 2",
                    "Anlage 1: Liste der untersuchten Gebäude\nAnlage 2: Muster eines"
                    " Pachtvertrages",
                ),
            ],
            "foot": [("- {page} -", "center")],
        },
        body="""\
## zusammenfassung | Zusammenfassung:

Von 96 untersuchten Dächern eignen sich 31. Bis Ende 2015 sollen Anlagen mit einer Leistung von
1.150 kWp errichtet werden, zwei Drittel davon durch Pächter.

## sachverhalt | Bericht:

## sachverhalt | 1. Anlass / Problemstellung

Mit Vorlage 238/2008 hatte der Gemeinderat die Verwaltung beauftragt, geeignete Dächer zu suchen.
Der Zwischenbericht (Vorlage 077a/2011) nannte zwölf Gebäude. Seither wurden die Schulen und die
Feuerwehr ergänzt.

## sachverhalt | 2. Sachstand

Am 1. Januar 2012 sinkt die Vergütung nach § 33 EEG auf 24,43 Cent. Anlagen, die bis zum 31.
Dezember 2011 in Betrieb gehen, erhalten noch 28,74 Cent. Zwei Dächer werden deshalb vorgezogen:
die Turnhalle der Dorfackerschule und der Bauhof. Die Statik beider Gebäude wurde am 12. September
geprüft.

Für die übrigen Dächer liegt ein Muster des Pachtvertrages bei. Die Pacht beträgt drei Prozent der
Vergütung. Genossenschaften aus der Stadt haben Vorrang; sie müssen sich bis zum 29. Februar 2012
melden.

## sonstige | 3. Vorgehen der Verwaltung

Die Stadtwerke bauen sechs Anlagen selbst. Die anderen Dächer werden im Frühjahr ausgeschrieben.
Über das Ergebnis wird vor der Sommerpause berichtet.

## finanzielle_auswirkungen | 4. Finanzielle Auswirkungen

Die Pacht bringt jährlich rund 8.000 Euro (HH-Stelle 1.8800.1410.000).
""",
    ),
    _paper(
        id="tuebingen-155-2022",
        year=2022,
        purpose="Vorberatung and Behandlung as labels of the bodies, ruled table of three columns,"
        " heading 'Beschlussantrag', three options below 4.",
        metadata=meta(
            number="155/2022",
            title=_PARK,
            kind="beschlussvorlage",
            public=True,
            date="2022-05-20",
            consultations=[
                meeting(
                    "Ausschuss für Planung, Verkehr und Stadtentwicklung",
                    public=True,
                    role="Vorberatung",
                ),
                meeting("Gemeinderat", public=True, role="Entscheidung"),
            ],
            signatories=[signed_by("Carla Honold", "Erste Bürgermeisterin")],
            references=["505b/2021"],
        ),
        form={
            "authority": "Universitätsstadt Tübingen",
            "unit": "Fachbereich Ordnung und Gewerbe\nMechthild Rapp, Telefon: 07071-204-2632\n"
            "Gesch. Z.: 32/632.11-22/2021",
            "fields": [("Vorlage", "**155/2022**"), ("Datum", "20.05.2022")],
            "kind": "Beschlussvorlage",
            "bodies": [
                ("Vorberatung", "Ausschuss für Planung, Verkehr und Stadtentwicklung - öffentlich"),
                ("Entscheidung", "Gemeinderat - öffentlich"),
            ],
            "title": _PARK,
            "more": [("Bezug:", "Vorlage 505b/2021"), ("Anlagen:", "keine")],
            "foot": [("- {page} -", "center")],
            "sign": [(76, "Carla Honold\nErste Bürgermeisterin")],
        },
        body="""\
## beschlussvorschlag | Beschlussantrag:

Die Satzung über die Erhebung von Gebühren für Parkausweise wird mit Wirkung zum 1. September 2022
so geändert, dass die Gebühr nach dem Leergewicht des Fahrzeugs bemessen wird.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Lfd. Nr. | Einzahlungen und Auszahlungen | Plan 2022 |
| 11 | Gebühren für Parkausweise | 260.000 EUR |
| 12 | Mehrertrag der Vorlage | 145.000 EUR |

## begruendung | Begründung:

## sachverhalt | 1. Anlass / Problemstellung

Das Verwaltungsgericht hat am 9. März 2022 (4 K 3782/21) bestätigt, dass nach dem Gewicht
unterschieden werden darf. Der Gemeinderat hatte im Dezember mit der Vorlage 505b/2021 darum
gebeten, das Urteil abzuwarten.

## sachverhalt | 2. Sachstand

In der Stadt sind 5.870 Ausweise gültig. 11 Prozent der Fahrzeuge wiegen mehr als 1,8 Tonnen. Für
sie steigt die Gebühr von 120 auf 180 Euro im Jahr. Inhaber der Bonuscard zahlen die Hälfte. Im
Ergebnis einer Anhörung vom 6. April haben sich vier Ortschaften und der Seniorenrat für die
Staffel ausgesprochen.

## sonstige | 3. Vorschlag der Verwaltung

Die Staffel wird eingeführt. Bereits erteilte Ausweise gelten bis zu ihrem Ablauf weiter, längstens
bis zum 31. August 2023.

## sonstige | 4. Lösungsvarianten

4.1 Die Gebühr bleibt einheitlich und steigt auf 135 Euro. 4.2 Maßgeblich ist die Länge statt des
Gewichts. 4.3 Auf eine Änderung wird verzichtet.

@sign
""",
    ),
    _paper(
        id="tuebingen-215a-2017",
        year=2017,
        purpose="Ergänzungsvorlage whose number is the first paper's with a letter, the title cites"
        " the first, non-public body, two signatures with i. V.",
        metadata=meta(
            number="215a/2017",
            title=_BAD,
            kind="drucksache",
            public=False,
            date="2017-07-12",
            consultations=[
                meeting("Verwaltungsausschuss", "2017-07-17", public=False, role="Vorberatung"),
            ],
            signatories=[
                signed_by("Regine Lustig", "Fachbereichsleiterin", mark="gez."),
                signed_by("Armin Deubel", "Finanzbürgermeister", mark="i. V."),
            ],
            references=["215/2017"],
        ),
        form={
            "authority": "Universitätsstadt Tübingen",
            "unit": "Fachbereich Hochbau und Grundstückswirtschaft\nRegine Lustig, Telefon:"
            " 07071-204-2765\nGesch. Z.: 8/572.3/21.06.2017",
            "fields": [("Vorlage", "**215a/2017**"), ("Datum", "12.07.2017")],
            "kind": "Ergänzungsvorlage",
            "bodies": [("Vorberatung", "Verwaltungsausschuss, 17.07.2017, nichtöffentlich")],
            "title": _BAD,
            "more": [("Bezug:", "215/2017"), ("Anlagen: 0", "")],
            "foot": [("- {page} -", "center")],
            "sign": [
                (76, "gez. Regine Lustig\nFachbereichsleiterin"),
                (310, "i. V. Armin Deubel\nFinanzbürgermeister"),
            ],
        },
        body="""\
## beschlussvorschlag | Ergänzter Beschlussantrag:

1. Der Beschlussantrag der Vorlage 215/2017 wird in Ziffer 2 um 94.000 Euro auf 1.314.000 Euro
erhöht.

2. Die überplanmäßige Auszahlung wird durch Minderauszahlungen beim Vorhaben Feuerwehrhaus gedeckt.

## begruendung | Begründung:

Nach dem Ausbau der Filter am 3. Juli 2017 zeigte sich, dass der Boden unter dem
Schwallwasserbehälter auf einer Fläche von 38 qm durchnässt ist. Der Statiker hat am 6. Juli
angeordnet, die Decke abzustützen. Die Abdichtung muss erneuert werden, bevor die neue Technik
eingebaut wird.

Ein Nachtragsangebot der beauftragten Firma über 94.000 Euro ist am 10. Juli eingegangen und wird
zurzeit geprüft (§ 2 Abs. 5 VOB/B i. V. m. § 650b BGB). Weil Preise der Firma genannt werden, ist
die Vorlage nichtöffentlich.

Das Bad soll wie geplant am 11. September 2017 öffnen. Wird der Auftrag nach dem 20. Juli erteilt,
müssen die Kurse der Volkshochschule bis in den Oktober verschoben werden. Die Schulen sind
vorsorglich unterrichtet. Über die Ansprüche gegen das Unternehmen, das den Behälter 1998 gebaut
hat, wird gesondert berichtet; sie dürften verjährt sein.

@sign
""",
    ),
)
