"""Hannover, 2004 to 2022: Drucksachen with a list of committees and a torn box of fields."""

from __future__ import annotations

from typing import Any

from samples.aside.layouts import a_hannover
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_KEEP = "BITTE AUFBEWAHREN - wird nicht noch einmal versandt"


def _paper(number: str, year: int, purpose: str, form: dict[str, Any], body: str, **more: Any
           ) -> Paper:  # fmt: skip
    count, agenda = form.pop("count"), form.pop("agenda")
    metadata = meta(number=number, title=" ".join(form["title"].split("\n")), **more)
    return Paper(
        id="hannover-" + number.lower().replace("/", "-").replace(" ", "-").replace("ä", "ae"),
        city="Hannover",
        year=year,
        print="laser",
        layout=a_hannover.layout,
        sheet=a_hannover.sheet,
        modelled_on="Drucksachen of Hannover (Lotus Notes); text and persons invented",
        purpose=purpose,
        metadata=metadata,
        form=form
        | {"fields": [("Nr.", number), ("Anzahl der Anlagen", count), ("Zu TOP", agenda)]},
        body=body,
    )


PAPERS = (
    _paper(
        "0534/2022 N1",
        2022,
        "new version of a Drucksache (N1), kind broken at the line end, heading 'Antrag,' that runs"
        " on into the text, date below the text beside a sign, last lines and date on page 2",
        {
            "kind": "Beschluss-\ndrucksache",
            "count": "0",
            "agenda": "",
            "bodies": "In den Stadtbezirksrat Linden-Limmer\nIn den Ausschuss für Umweltschutz und"
            " Grünflächen\nIn den Verwaltungsausschuss\nIn die Ratsversammlung",
            "keep": _KEEP,
            "title": "Umgestaltung des Pfarrlandplatzes\n1. Neufassung",
            "sign": "67.21\nHannover / 08.03.2022",
        },
        """\
## antrag | Antrag,

der Umgestaltung des Pfarrlandplatzes nach dem Entwurf vom 28. Februar 2022 mit Gesamtkosten von
1.140.000 Euro zuzustimmen.

## sonstige | Berücksichtigung von Gender-Aspekten

Der Platz wird von Menschen jeden Alters und Geschlechts genutzt. Die Wege werden so beleuchtet,
dass sie auch am Abend ohne Angst begangen werden können. In zwei Werkstätten wurden die Wünsche
von Mädchen und Jungen getrennt erhoben.

## finanzielle_auswirkungen | Kostentabelle

| Maßnahme | 2022 | 2023 |
| Abbruch und Erdarbeiten | 210.000 € | 0 € |
| Wege und Mauern | 140.000 € | 330.000 € |
| Spielgeräte | 0 € | 285.000 € |
| Pflanzung | 0 € | 95.000 € |
| Planung | 80.000 € | 0 € |

## begruendung | Begründung des Antrages

Die Drucksache Nr. 0534/2022 wurde im Stadtbezirksrat am 23.02.2022 vertagt, weil der Erhalt der
drei Platanen nicht gesichert schien. Die Neufassung berücksichtigt das Ergebnis der
Wurzelsuchgräben vom 1. März: die Mauer an der Nordseite wird um 1,40 m verschoben, alle drei Bäume
bleiben stehen. Die Mehrkosten von 22.000 Euro sind in der Tabelle enthalten.

Der Platz ist seit 1983 nicht erneuert worden. Zwei Spielgeräte mussten 2020 abgebaut werden. Mit
den BDs 1161/2010 (II) hatte der Rat eine Erneuerung „spätestens nach zehn Jahren“ in Aussicht
gestellt.

Die Anlieger wurden am 14.10.2021 eingeladen; etwa 60 Personen sind gekommen. Streitig blieb nur die
Frage, ob der Bolzplatz einen Zaun erhält. Der Entwurf sieht ihn an der Straßenseite vor.

Gebaut wird in zwei Abschnitten, damit stets ein Teil des Platzes benutzt werden kann.
""",
        kind="beschlussvorlage",
        date="2022-03-08",
        consultations=[
            meeting("Stadtbezirksrat Linden-Limmer"),
            meeting("Ausschuss für Umweltschutz und Grünflächen"),
            meeting("Verwaltungsausschuss"),
            meeting("Ratsversammlung"),
        ],
        references=["0534/2022", "1161/2010 (II)"],
    ),
    _paper(
        "1272/2007",
        2007,
        "Informationsdrucksache, one committee with the agenda item in the box, 'zur Kenntnis' as a"
        " role in brackets, public statement below the kind",
        {
            "kind": "Informations-\ndrucksache",
            "public": "öffentlich",
            "count": "0",
            "agenda": "6.2.",
            "bodies": "In den Kulturausschuss (zur Kenntnis)",
            "title": "Besucherzahlen der städtischen Museen im ersten Halbjahr 2007",
            "sign": "41.3\nHannover / 31.07.2007",
        },
        """\
## sonstige

Im ersten Halbjahr 2007 haben 118.400 Menschen die städtischen Museen besucht, 9.200 mehr als im
gleichen Zeitraum des Vorjahres.

| Haus | 2006 | 2007 |
| Historisches Museum | 41.300 | 39.800 |
| Kestner-Museum | 22.700 | 24.100 |
| Sprengel Museum | 45.200 | 54.500 |

Der Zuwachs geht vor allem auf die Ausstellung „Blick aus dem Fenster“ zurück, die vom 11. Februar
bis zum 6. Mai gezeigt wurde. Im Historischen Museum war das Erdgeschoss wegen Bauarbeiten sechs
Wochen geschlossen.

An den Freitagen, an denen der Eintritt frei ist, wurde im Mittel die dreifache Zahl der übrigen
Tage erreicht. Die Lange Nacht der Museen ist in der Tabelle nicht enthalten, da sie gesondert
abgerechnet wird. Für das zweite Halbjahr sind im Kestner-Museum zwei Wochen Schließung wegen der
neuen Brandmeldeanlage eingeplant.

Die Zahl der Schulklassen ist von 412 auf 467 gestiegen. Im Vergleich zum Bericht in der Drucksache
Nr. 0188/2007 hat sich damit der Rückgang, der nach der Einführung des Eintritts für Begleitpersonen
eingetreten war, nicht fortgesetzt.

## sonstige | Berücksichtigung von Gender-Aspekten

Die Zählung unterscheidet nicht nach Geschlecht.

##= finanzielle_auswirkungen | Kostentabelle: Es entstehen keine finanziellen Auswirkungen.
""",
        kind="informationsvorlage",
        public=True,
        date="2007-07-31",
        consultations=[meeting("Kulturausschuss", role="zur Kenntnis", agenda_item="6.2")],
        references=["0188/2007"],
    ),
    _paper(
        "15-2038/2019",
        2019,
        "motion in a district council, date at the signature, name over group, Begründung inline,"
        " no sign of a department",
        {
            "kind": "Antrag",
            "count": "",
            "agenda": "5.3",
            "bodies": "In den Stadtbezirksrat Ricklingen",
            "title": "Antrag gemäß §§ 10 und 32 der Geschäftsordnung:\nFahrradbügel am Bahnhof"
            " Linden/Fischerhof",
            "signature": [(80, "Hannover, 21.08.2019\n\nRegine Behnsen\nFraktionsvorsitzende")],
        },
        """\
## beschlussvorschlag | Der Bezirksrat möge beschließen:

Die Verwaltung wird gebeten, am südlichen Zugang des Bahnhofs Linden/Fischerhof mindestens 40
Fahrradbügel aufzustellen und ein Drittel davon zu überdachen.

##= begruendung | Begründung: An Werktagen stehen dort morgens bis zu 90 Räder, die an Zäunen und
Schildern angeschlossen sind. Der Gehweg wird dadurch so schmal, dass Menschen mit Kinderwagen auf
die Fahrbahn ausweichen.

Die Fläche neben der Rampe gehört nach Auskunft des Katasters der Stadt. Sie war als Stellplatz für
Leihwagen vorgesehen; der Betreiber hat den Standort aber im März aufgegeben. Aus der Antwort auf
die Anfrage 15-0877/2018 F1 wissen wir, dass Mittel der Region für solche Anlagen bis 2021 abgerufen
werden können.

Die Bügel sollen in zwei Reihen quer zum Weg stehen, damit auch Räder mit Anhänger Platz finden. Wir
bitten, die Ortsgruppe des Fahrradclubs vor der Ausführung zu beteiligen.

@signature
""",
        kind="antrag",
        date="2019-08-21",
        consultations=[meeting("Stadtbezirksrat Ricklingen", agenda_item="5.3")],
        signatories=[signed_by("Regine Behnsen", "Fraktionsvorsitzende")],
        references=["15-0877/2018 F1"],
    ),
    _paper(
        "0911/2016 E1",
        2016,
        "additional Vorlage that is not public, Verwaltungsausschuss alone, heading"
        " 'Finanzielle Auswirkungen' with its text on the same line, attachments 'liegen vor'",
        {
            "kind": "Beschluss-\ndrucksache",
            "public": "nichtöffentlich",
            "count": "1",
            "agenda": "",
            "bodies": "In den Ausschuss für Arbeitsmarkt-, Wirtschafts- und\n"
            "Liegenschaftsangelegenheiten\nIn den Verwaltungsausschuss",
            "keep": _KEEP,
            "title": "Bestellung eines Erbbaurechts an dem Grundstück\nPodbielskistraße 290",
            "sign": "23.12\nHannover / 02.05.2016",
        },
        """\
## antrag | Antrag,

der Bestellung eines Erbbaurechts zugunsten der Genossenschaft Gartenheim-Ost auf 66 Jahre zu einem
Erbbauzins von 4 v. H. des Bodenwertes zuzustimmen.

##= finanzielle_auswirkungen | Finanzielle Auswirkungen: Einnahme von jährlich 38.560 Euro ab 2017
im Teilhaushalt 23

## begruendung | Begründung des Antrages

Mit der Drucksache Nr. 0911/2016 wurde der Verkauf vorgeschlagen. Der Ausschuss hat in seiner
Sitzung am 15. April gebeten, stattdessen ein Erbbaurecht zu prüfen. Die Genossenschaft hat
zugestimmt.

Das Grundstück ist 3.870 m² groß. Vorgesehen sind 44 Wohnungen, davon 20 mit Belegungsrecht der
Stadt. Der Vertrag enthält eine Regelung zum Heimfall, falls nicht bis Ende 2018 mit dem Bau
begonnen wird. Ein Ankaufsrecht wird nicht eingeräumt.

Zu den Bedingungen im Einzelnen: Der Erbbauzins wird alle fünf Jahre an den Index der
Verbraucherpreise angepasst. Für die Wohnungen mit Belegungsrecht wird er auf 2 v. H. gesenkt,
solange die Bindung besteht. Die Genossenschaft übernimmt die Beseitigung der Fundamente des
früheren Straßenbahndepots; ihr wird dafür der Zins für die ersten zwei Jahre erlassen.

Das Angebot einer anderen Gesellschaft lag um 3 v. H. höher, sah aber keine gebundenen Wohnungen
vor.

Die Berechnung des Bodenwertes enthält Daten anderer Verkäufe und ist daher vertraulich zu
behandeln.

## anlagen | Anlage

Lageplan im Maßstab 1 : 1000
""",
        kind="beschlussvorlage",
        public=False,
        date="2016-05-02",
        consultations=[
            meeting("Ausschuss für Arbeitsmarkt-, Wirtschafts- und Liegenschaftsangelegenheiten"),
            meeting("Verwaltungsausschuss"),
        ],
        references=["0911/2016"],
        attachments=enclosures("Lageplan im Maßstab 1 : 1000"),
    ),
    _paper(
        "0188/2004 Ä1",
        2004,
        "amendment of a group with ink and name, i. V. m. at the head of a sentence, quoted gez.",
        {
            "kind": "Änderungs-\nantrag",
            "count": "0",
            "agenda": "",
            "bodies": "In den Sozialausschuss\nIn die Ratsversammlung",
            "title": "Änderungsantrag der Fraktion Bürgerschaftliche Mitte\nzur Drucksache Nr."
            " 0188/2004: Richtlinie für den Aktivpass",
            "signature": [(80, "~\nDr. Gesine Ohlhof\nVorsitzende")],
        },
        """\
## antrag | Antrag zu beschließen:

1. In Ziffer 3 der Richtlinie wird die Altersgrenze von „bis 18 Jahre“ durch „bis 21 Jahre“ ersetzt.

2. Ziffer 5 Satz 2 wird gestrichen.

## begruendung | Begründung

I. V. m. § 20 des Gesetzes ist bis zum 21. Lebensjahr von Bedürftigkeit auszugehen, wenn sich die
jungen Menschen in einer schulischen Ausbildung befinden. Die in der Vorlage gewählte Grenze führt
dazu, dass gerade Schülerinnen und Schüler der Berufsfachschulen ihre Ermäßigung verlieren.

Nach der Statistik des Landes besuchten im Herbst 2003 in Hannover 6.140 junge Menschen zwischen 18
und 21 Jahren eine Berufsfachschule, 38 Prozent davon aus Haushalten mit geringem Einkommen.

Satz 2 der Ziffer 5 verlangt, dass der Antrag mit „gez. Sachbearbeiter“ abgestempelt und
zurückgesandt wird. Das verursacht Porto und Zeit und hat keinen erkennbaren Nutzen. Die
Kämmerei hat die Mehrkosten mit 15.000 Euro beziffert.

@signature
""",
        kind="aenderungsantrag",
        consultations=[meeting("Sozialausschuss"), meeting("Ratsversammlung")],
        signatories=[signed_by("Dr. Gesine Ohlhof", "Vorsitzende", signed=True)],
        references=["0188/2004"],
    ),
    _paper(
        "15-0877/2018 F1",
        2018,
        "answer of the administration, question repeated above the answer, text continues over the"
        " page end",
        {
            "kind": "Antwort",
            "public": "öffentlich",
            "count": "",
            "agenda": "4.1.1.",
            "bodies": "In den Stadtbezirksrat Ricklingen",
            "title": "Antwort der Verwaltung auf die Anfrage 15-0877/2018:\nAbstellanlagen an"
            " Haltestellen der S-Bahn",
            "sign": "66.13\nHannover / 17.05.2018",
        },
        """\
## anfrage | Fragen

An den Haltestellen der S-Bahn fehlen Abstellplätze für Fahrräder. Wir fragen die Verwaltung:

1. Wie viele Plätze gibt es an den Haltestellen im Stadtbezirk?

2. Sind Erweiterungen geplant, und in welcher Höhe werden sie gefördert?

3. Wie werden herrenlose Räder entfernt?

## antwort | Antwort der Verwaltung

Die Verwaltung beantwortet die Fragen wie folgt.

zu 1.: Am Bahnhof Linden/Fischerhof sind 46, am Haltepunkt Bornum 30 Plätze vorhanden. Gezählt
wurden nur Bügel, an denen Rahmen und Vorderrad angeschlossen werden können. Ältere Ständer, die
allein das Vorderrad halten, wurden nicht berücksichtigt, weil sie nach der Richtlinie der Region
nicht mehr gefördert werden.

zu 2.: Für Bornum ist eine Erweiterung um 24 Plätze in der Planung. Die Region fördert 80 Prozent
der Kosten, wenn der Antrag bis zum 30.09.2021 gestellt ist. Für den Bahnhof Linden/Fischerhof
liegt kein Antrag vor.

zu 3.: Räder, die offensichtlich nicht mehr benutzt werden, erhalten eine Banderole und werden nach
vier Wochen eingelagert. Im Jahr 2017 waren das in Ricklingen 38 Stück. Neun wurden abgeholt, die
übrigen der Werkstatt des Vereins Zweite Speiche überlassen. Grundlage ist § 17 der Verordnung über
die öffentliche Sicherheit vom 28.06.2001.

Ergänzend weist die Verwaltung darauf hin, dass die Flächen an der Rampe des Bahnhofs bis auf
Weiteres an einen Betreiber von Leihwagen vermietet sind. Der Vertrag läuft bis zum 31.12.2019 und
kann mit einer Frist von drei Monaten gekündigt werden.
""",
        kind="antwort",
        public=True,
        date="2018-05-17",
        consultations=[meeting("Stadtbezirksrat Ricklingen", agenda_item="4.1.1")],
        references=["15-0877/2018"],
    ),
)
