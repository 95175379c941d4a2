"""Dortmund 2004 to 2021: Beschlussvorlage, Tischvorlage and Stellungnahme in a framed grid."""

from functools import partial

from samples.make.layouts import dortmund
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HALL = "Sanierung der Sporthalle am Zechenring in Dortmund-Huckarde"
_NIGHT = "Einsatz städtischer Kräfte zur Sauberkeit im Brückstraßenviertel"
_LAMP = "Beleuchtung des Weges durch den Tremoniapark"

_paper = partial(
    Paper,
    city="Dortmund",
    print="laser",
    layout=dortmund.layout,
    sheet=dortmund.sheet,
    modelled_on="form of Vorlagen of the Rat of Dortmund; text and persons invented",
)

PAPERS = (
    _paper(
        id="dortmund-12874-14",
        year=2014,
        purpose="labels in small type above values, bodies, dates and roles in three cells of one"
        " row each, number with a hyphen and the year, Tagesordnungspunkt holds the title",
        metadata=meta(
            number="12874-14",
            title=_HALL,
            kind="beschlussvorlage",
            public=True,
            date="2014-08-21",
            consultations=[
                meeting("Bezirksvertretung Huckarde", "2014-09-03", role="Empfehlung"),
                meeting(
                    "Ausschuss für Kultur, Sport und Freizeit",
                    "2014-09-16",
                    role="Empfehlung",
                ),
                meeting("Rat der Stadt", "2014-09-25", role="Beschluss"),
            ],
            signatories=[
                signed_by("Ulrich Sonnenschein", "Oberbürgermeister"),
                signed_by("Jutta Kemper-Voss", "Stadträtin"),
            ],
            references=["07311-12"],
            attachments=enclosures("Kostenaufstellung", "Grundriss Erdgeschoss"),
        ),
        form={
            "authority": "Stadt Dortmund",
            "public": "[x] öffentlich  [ ] nichtöffentlich",
            "kind": "Beschlussvorlage",
            "number": "12874-14",
            "cells": [
                [
                    (2, "Fachbereich", "StA 65 - Immobilien"),
                    (2, "Dezernent(in) / Geschäftsführer", "StR'in Kemper-Voss"),
                    (1.1, "Datum", "21.08.2014"),
                ],
                [
                    (2, "verantwortlich", "Horst Dreier"),
                    (2, "Telefon", "2 71 14-65"),
                    (1.1, "Dringlichkeit", "nein"),
                ],
                [
                    (
                        2.4,
                        "Beratungsfolge",
                        "Bezirksvertretung Huckarde\n"
                        "Ausschuss für Kultur, Sport und Freizeit\nRat der"
                        " Stadt",
                    ),
                    (1.4, "Beratungstermine", "03.09.2014\n16.09.2014\n25.09.2014"),
                    (1.4, "Zuständigkeit", "Empfehlung\nEmpfehlung\nBeschluss"),
                ],
            ],
            "title": _HALL,
            "sign": [
                (66, "Ulrich Sonnenschein\nOberbürgermeister"),
                (300, "Jutta Kemper-Voss\nStadträtin"),
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Rat der Stadt Dortmund beschließt die Sanierung der Sporthalle am Zechenring mit einem Volumen
von 2.960.000,00 Euro und beauftragt die Verwaltung mit der Durchführung.

## sonstige | Personelle Auswirkungen

Keine.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Investition ist im Haushaltsplan 2014 bei der Finanzstelle 65_01402021065 veranschlagt. Die
Aufwendungen verteilen sich wie folgt:

| Haushaltsjahr | Auszahlung |
| 2014 | 310.000,00 Euro |
| 2015 | 1.900.000,00 Euro |
| 2016 | 750.000,00 Euro |

Ab 2017 belastet die Abschreibung die Ergebnisrechnung jährlich mit 59.200,00 Euro.

## begruendung | Begründung

Die Halle wurde 1971 errichtet. Den Planungsbeschluss fasste der Rat am 13.12.2012 (Drucksache Nr.:
07311-12). Seither musste sie zweimal geschlossen werden, zuletzt vom 4. bis zum 22. März 2014, weil
Wasser durch das Dach drang.

Geplant sind ein neues Dach, eine Prallwand nach DIN 18032, der Austausch der Fenster und eine
Lüftung mit Rückgewinnung der Wärme. Der Energieverbrauch sinkt nach der Berechnung des Büros
Tillmann vom 30.06.2014 um 48 Prozent. Vier Vereine und zwei Schulen nutzen die Halle an sechs
Tagen in der Woche. Für die Bauzeit weichen sie in die Hallen Kirchlinde und Jungferntal aus; der
Sportverband hat die Belegung zum 01.02.2015 zugesagt.

Eine Alternative wäre der Neubau. Er kostete rund 5,4 Millionen Euro und käme drei Jahre später. Im
Fazit überwiegen die Vorteile der Sanierung.

## anlagen | Anlagen

- Kostenaufstellung

- Grundriss Erdgeschoss
""",
    ),
    _paper(
        id="dortmund-21966-21",
        year=2021,
        purpose="Tischvorlage with a urgent yes, non-public ticked, digital note instead of a"
        " signature, number with suffix -E1 and the number of the amended paper",
        metadata=meta(
            number="21966-21-E1",
            title=_NIGHT,
            kind="drucksache",
            public=False,
            date="2021-09-22",
            consultations=[meeting("Haupt- und Finanzausschuss", "2021-09-23", role="Beschluss")],
            signatories=[signed_by("Nils Overbeck", "Stadtdirektor", mark="In Vertretung")],
            references=["21966-21"],
        ),
        form={
            "authority": "Stadt Dortmund",
            "public": "[ ] öffentlich  [x] nichtöffentlich",
            "kind": "Tischvorlage",
            "number": "21966-21-E1",
            "cells": [
                [
                    (1, "Fachbereich", "StA 32"),
                    (1.6, "Dezernent", "StD Overbeck"),
                    (1, "Datum", "22.09.2021"),
                    (1, "Dringlichkeit", "ja"),
                ],
                [
                    (2, "Beratungsfolge", "Haupt- und Finanzausschuss"),
                    (1.2, "Beratungstermin", "23.09.2021"),
                    (1.2, "Zuständigkeit", "Beschluss"),
                ],
            ],
            "title": _NIGHT,
            "sign": [(66, "In Vertretung\nNils Overbeck\nStadtdirektor")],
            "note": "Dieses Dokument wurde elektronisch erstellt und ist ohne Unterschrift gültig.",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Ausschuss beschließt die Vorlage 21966-21 mit der Maßgabe, dass die Kräfte auch an Sonntagen
von 6 bis 11 Uhr eingesetzt werden. Die Mittel erhöhen sich um 38.500,00 Euro.

## begruendung | Begründung

Nach dem Versand der Vorlage am 7. September hat die Entsorgung Dortmund mitgeteilt, dass sie den
Sonntagsdienst nur bis zum 31. Oktober 2021 aus eigenen Mitteln leisten kann. Die Anlieger hatten
in der Besprechung am 16. September gerade diesen Dienst als unverzichtbar bezeichnet.

Von Juni bis August wurden 214 Beschwerden gezählt. 130 von ihnen betrafen die Nächte zum Sonntag.
Der Vertrag mit dem bisherigen Unternehmen läuft am 30. September aus; eine Verlängerung um sechs
Monate ist nach § 132 GWB zulässig. Das Angebot enthält Preise, die nicht in öffentlicher Sitzung
genannt werden sollen.

Die Dringlichkeit ergibt sich daraus, dass die nächste Sitzung erst am 4. November stattfindet. Bis
dahin bliebe das Viertel an fünf Wochenenden ohne Reinigung. Die Deckung ist durch
Minderaufwendungen im Ordnungsamt sichergestellt.
""",
    ),
    _paper(
        id="dortmund-04518-04",
        year=2004,
        print="inkjet",
        purpose="Stellungnahme to a request of a Bezirksvertretung, no boxes and no status, receipt"
        " in a cell of the grid, role above name, i. A.",
        metadata=meta(
            number="04518-04",
            title=_LAMP,
            kind="stellungnahme",
            date="2004-11-02",
            consultations=[
                meeting(
                    "Bezirksvertretung Innenstadt-West",
                    "2004-11-17",
                    role="Kenntnisnahme",
                    agenda_item="7.3",
                )
            ],
            signatories=[
                signed_by("Gabriele Hölscher", "Amtsleiterin Tiefbauamt", mark="i. A.", signed=True)
            ],
            references=["03902-04"],
        ),
        form={
            "authority": "Stadt Dortmund",
            "kind": "Stellungnahme",
            "number": "04518-04",
            "cells": [
                [
                    (1.5, "Fachbereich", "Tiefbauamt 66/4-2"),
                    (1, "Datum", "02.11.2004"),
                    (1.3, "Eingang Geschäftsstelle", "05.11.2004"),
                    (0.6, "TOP-Nr.", "7.3"),
                ],
                [
                    (2, "Gremium", "Bezirksvertretung Innenstadt-West"),
                    (1, "Sitzung", "17.11.2004"),
                    (1.2, "Zuständigkeit", "Kenntnisnahme"),
                ],
            ],
            "title": _LAMP,
            "sign": [(66, "i. A.\n@ink\nAmtsleiterin Tiefbauamt\nGabriele Hölscher")],
        },
        body="""\
## anfrage | Anfrage

Die Bezirksvertretung hat in ihrer Sitzung vom 25.08.2004 (Drucksache Nr.: 03902-04) gebeten zu
prüfen, ob der Weg durch den Tremoniapark zwischen Lange Straße und Rheinische Straße beleuchtet
werden kann.

## stellungnahme | Stellungnahme der Verwaltung

Der Weg ist 540 m lang und wird nach einer Zählung vom 14. Oktober 2004 werktags von 380 Personen
benutzt, davon 65 nach Einbruch der Dunkelheit. Er gehört zum Netz der Schulwege.

Erforderlich wären 16 Leuchten mit einer Höhe von 4,50 m. Die Kosten betragen 71.000 €, der Betrieb
kostet jährlich 1.150 €. Das Umweltamt erhebt Bedenken, weil in dem früheren Stollenmund
Fledermäuse überwintern; nach § 42 BNatSchG sind Störungen verboten. Es hält eine Beleuchtung
jedoch für möglich, wenn sie von November bis März um 22 Uhr abgeschaltet wird.

## fazit | Zusammenfassende Bewertung

Die Verwaltung empfiehlt, zunächst den Abschnitt an der Schule mit sechs Leuchten auszustatten und
die Mittel für den Haushalt 2006 anzumelden. Über den Rest des Weges sollte nach zwei Wintern
entschieden werden. Ein Beschluss ist heute nicht erforderlich.
""",
    ),
)
