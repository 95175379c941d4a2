"""Leipzig, 2019 to 2023: views of the administration, petitions, questions of inhabitants."""

from __future__ import annotations

from typing import Any

from samples.aside.layouts import a_leipzig
from samples.aside.layouts.a_parts import day
from samples.make.paper import Paper, enclosures, meeting, meta

Rows = tuple[tuple[str, str, str], ...]


def _paper(
    id_: str, year: int, purpose: str, rows: Rows, form: dict[str, Any], body: str, **more: Any
) -> Paper:
    public = {"öffentlich": True, "nichtöffentlich": False}[form["public"]]
    metadata = meta(
        number=form["number"],
        title=form["title"],
        public=public,
        consultations=[meeting(name, date, role=role) for name, date, role in rows],
        **more,
    )
    return Paper(
        id=id_,
        city="Leipzig",
        year=year,
        print="laser",
        layout=a_leipzig.layout,
        sheet=a_leipzig.sheet,
        modelled_on="forms of the city of Leipzig (ALLRIS); text invented",
        purpose=purpose,
        metadata=metadata,
        form=form | {"rows": [(name, day(date), role) for name, date, role in rows]},
        body=body,
    )


PAPERS = (
    _paper(
        "leipzig-vii-a-06214-vsp-01",
        2022,
        "number of the motion within the own one, boxes ticked and not, i. V. m., no signature",
        (
            ("Dienstberatung des Oberbürgermeisters", "2022-03-15", "Bestätigung"),
            ("FA Stadtentwicklung und Bau", "2022-03-29", "Vorberatung"),
            ("SBB Ost", "2022-04-06", "Anhörung"),
            ("Ratsversammlung", "2022-04-13", "Beschlussfassung"),
        ),
        {
            "number": "VII-A-06214-VSP-01",
            "kind": "Verwaltungsstandpunkt",
            "public": "öffentlich",
            "unit": "Dezernat Stadtentwicklung und Bau",
            "title": "Mehr Sitzgelegenheiten und Schatten an den Haltestellen der Linie 8",
            "views": (
                "Der gemäß Ursprungsantrag gefasste Beschluss wäre:",
                [
                    ("Rechtswidrig und/oder", False),
                    ("Nachteilig für die Stadt Leipzig", False),
                    ("Zustimmung mit Ergänzung", True),
                    ("Ablehnung", False),
                    ("Sachverhalt bereits berücksichtigt", False),
                    ("Alternativvorschlag", False),
                ],
            ),
        },
        """\
## beschlussvorschlag | Beschlussvorschlag:

1. Der Oberbürgermeister wird beauftragt, an den 14 Haltestellen der Linie 8 zwischen Torgauer Platz
und Paunsdorf bis Ende 2024 je zwei Bänke mit Rückenlehne aufzustellen.

2. An fünf dieser Haltestellen werden zusätzlich Bäume gepflanzt. Wo Leitungen im Boden liegen,
werden Rankgerüste geprüft.

## zusammenfassung | Zusammenfassung:

Die Verwaltung unterstützt das Anliegen des Antrages VII-A-06214. Die Zahl der Haltestellen wird
erweitert, die Frist dafür um ein Jahr verlängert.

## sachverhalt | Sachverhalt:

Nach § 8 Abs. 3 PBefG i. V. m. dem Nahverkehrsplan sind Haltestellen bis 2022 barrierefrei zu
gestalten. Die Ausstattung mit Bänken ist dort nicht geregelt. Die Verkehrsbetriebe haben im
Herbst 2021 gezählt: von 62 Bahnsteigen im Stadtbezirk Ost haben 23 keine Sitzgelegenheit, 41
liegen im Juli zwischen 12 und 16 Uhr vollständig in der Sonne.

Die im Antrag genannte Begründung, dass vor allem ältere Fahrgäste auf kurze Wege und Pausen
angewiesen sind, teilt die Verwaltung. Anders als vorgeschlagen sollen jedoch nicht nur die
Haltestellen in Neustadt berücksichtigt werden, sondern alle, an denen mehr als 500 Menschen am Tag
einsteigen.

Bäume können nur gepflanzt werden, wenn der Abstand zur Fahrleitung mindestens 2,50 m beträgt. Das
ist an fünf Standorten der Fall. Die Unterhaltung übernimmt das Amt für Stadtgrün und Gewässer.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Die Kosten betragen 96.000 € für die Bänke und 41.500 € für die Pflanzungen. Sie werden im
Haushaltsplan 2023/2024 im PSP-Element 7.0001842.700 angemeldet.
""",
        kind="stellungnahme",
        references=["VII-A-06214"],
    ),
    _paper(
        "leipzig-vii-p-07730",
        2022,
        "petition with a salutation, a date of receipt in the text, the word Begründung in a"
        " sentence, number of another petition",
        (("Petitionsausschuss", "2022-10-14", "Vorberatung"),),
        {
            "number": "VII-P-07730",
            "kind": "Petition",
            "public": "öffentlich",
            "unit": "Hausgemeinschaft Naumburger Straße",
            "title": "Erhalt der Kleingartenanlage am Karl-Heine-Kanal als Grünfläche",
        },
        """\
## sonstige | Text der Petition:

Sehr geehrte Damen und Herren,

wir bitten den Stadtrat, die Kleingartenanlage „Am Stichkanal“ dauerhaft als Grünfläche zu sichern
und die Flächen nicht für den Bau eines Parkhauses zu verkaufen. 412 Menschen aus der Nachbarschaft
haben unterschrieben. Die Listen haben wir am 31.08.2022 in der Geschäftsstelle abgegeben.

## begruendung | Begründung:

Die 38 Parzellen sind seit 1924 bewirtschaftet. Sie sind der einzige Ort im Umkreis von 600 Metern,
an dem im Sommer die Temperatur nachts unter 20 Grad sinkt. Uns ist bekannt, dass die Stadt mit
einer ähnlichen Begründung schon die Petition VII-P-05118 abgelehnt hat. Damals ging es aber um
Flächen, für die bereits ein Bebauungsplan bestand. Das ist hier nicht so.

In den Gärten brüten nach der Zählung des Naturschutzbundes 27 Vogelarten. Ein Parkhaus an dieser
Stelle wäre außerdem nur über die schmale Brücke zu erreichen, die seit 2019 für Fahrzeuge über 3,5
Tonnen gesperrt ist.

Wir würden uns freuen, wenn der Ausschuss die Gärten besichtigt. Die Pächter sind jeden Sonnabend
vor Ort.
""",
        kind="petition",
        references=["VII-P-05118"],
    ),
    _paper(
        "leipzig-vii-ef-08112",
        2023,
        "question of an inhabitant, numbered questions, one meeting, no date of its own",
        (("Ratsversammlung", "2023-02-08", "schriftliche Beantwortung"),),
        {
            "number": "VII-EF-08112",
            "kind": "Einwohneranfrage",
            "public": "öffentlich",
            "unit": "Henrike Zabel",
            "title": "Straßenbeleuchtung auf dem Schulweg in Böhlitz-Ehrenberg",
        },
        """\
## anfrage | Text der Anfrage:

Auf dem Verbindungsweg zwischen der Leipziger Straße und der Grundschule sind seit den Herbstferien
vier von neun Laternen ausgefallen. Die Störung wurde am 7.11. und noch einmal am 12.12.2022
gemeldet. Kinder, die im Winter vor acht Uhr zur Schule gehen, laufen dort 180 Meter im Dunkeln.

Dazu frage ich:

1. Seit wann ist der Ausfall dem Verkehrs- und Tiefbauamt bekannt?

2. Trifft es zu, dass zur Einsparung von Strom einzelne Laternen bewusst nicht repariert werden?

3. Bis wann wird die Beleuchtung wiederhergestellt, und welche Lösung gibt es in der Zwischenzeit?

4. Gilt der Beschluss RBV-1441/12, wonach Schulwege bei der Beleuchtung Vorrang haben, noch
unverändert?

5. Ist der Weg in den Plan für den Winterdienst aufgenommen?
""",
        kind="anfrage",
        references=["RBV-1441/12"],
    ),
    _paper(
        "leipzig-vii-ifo-05009",
        2021,
        "'im Fazit der Studie' within a sentence beside a real Fazit, table over two pages, foreign"
        " number before the text",
        (
            ("FA Umwelt, Klima und Ordnung", "2021-09-21", "Information zur Kenntnis"),
            ("Ratsversammlung", "2021-10-13", "Information zur Kenntnis"),
        ),
        {
            "number": "VII-Ifo-05009",
            "kind": "Informationsvorlage",
            "public": "öffentlich",
            "unit": "Dezernat Umwelt, Klima, Ordnung und Sport",
            "title": "Bericht zur Umsetzung des Trinkbrunnenprogramms (Beschluss VI-A-07961)",
        },
        """\
## zusammenfassung | Zusammenfassung:

Von den zwölf beschlossenen Trinkbrunnen sind neun in Betrieb. Drei Standorte mussten verschoben
werden. Die Kosten liegen 8 Prozent über der Schätzung.

## sachverhalt | 1. Sachstand

Mit Beschluss VI-A-07961 hat die Ratsversammlung die Verwaltung beauftragt, in jedem Stadtbezirk
mindestens einen öffentlichen Trinkbrunnen zu errichten. Die Wasserwerke haben dafür im Jahr 2020
eine Untersuchung der Netze vorgelegt. Bereits im Fazit der Studie wurde darauf hingewiesen, dass
Brunnen an Endsträngen wegen der Verkeimung täglich gespült werden müssen. Die Verwaltung hat
deshalb drei Standorte ausgetauscht.

Die Brunnen laufen von April bis Oktober. Proben werden alle vier Wochen genommen; von 118 Proben
waren zwei zu beanstanden. In beiden Fällen lag die Ursache in der Armatur.

Bei der Auswahl wurden die Vorschläge der Stadtbezirksbeiräte berücksichtigt. Eine Beteiligung im
Netz ergab 640 Hinweise, davon 210 zum Zentrum.

Nicht verwirklicht wurden bisher die Standorte in Mölkau, am Kulkwitzer See und in Lützschena. In
Mölkau hat der Eigentümer der Fläche seine Zustimmung zurückgezogen, am See fehlt die Leitung, in
Lützschena wird der Platz erst 2022 umgebaut. Für alle drei sind Ersatzstandorte in Arbeit, über
die mit den Ortschaftsräten noch in diesem Jahr gesprochen wird.

## sonstige | 2. Standorte

| Nr. | Standort | Baujahr | Kosten |
| 1 | Richard-Wagner-Platz | 2019 | 14.200 € |
| 2 | Clara-Zetkin-Park, Musikpavillon | 2019 | 13.950 € |
| 3 | Lindenauer Markt | 2020 | 15.100 € |
| 4 | Rabet, Eingang Eisenbahnstraße | 2020 | 14.800 € |
| 5 | Stannebeinplatz | 2020 | 16.350 € |
| 6 | Marktplatz Grünau-Mitte | 2020 | 15.700 € |
| 7 | Connewitz, Kreuz | 2021 | 17.900 € |
| 8 | Liebertwolkwitz, Markt | 2021 | 16.050 € |
| 9 | Wiederitzsch, Rathaus | 2021 | 15.200 € |

## finanzielle_auswirkungen | 3. Kosten

Insgesamt wurden 139.250 € ausgegeben. Für die Unterhaltung eines Brunnens fallen jährlich etwa
2.300 € an.

## fazit | 4. Fazit

Das Programm hat sich bewährt. Die drei noch fehlenden Brunnen werden bis zum Sommer 2022 gebaut.
Ein weiterer Ausbau wird erst vorgeschlagen, wenn die Erfahrungen von zwei vollen Jahren vorliegen.
""",
        kind="informationsvorlage",
        references=["VI-A-07961"],
    ),
    _paper(
        "leipzig-vii-ds-07566",
        2023,
        "not public, Roman headings of a form with 'entfällt', lower headings in the text, heading"
        " 'Begründung Nichtöffentlichkeit' that is none of the kinds",
        (
            ("Grundstücksverkehrsausschuss", "2023-01-16", "Beschlussfassung"),
            ("OR Miltitz", "2023-01-11", "Anhörung"),
        ),
        {
            "number": "VII-DS-07566",
            "kind": "Beschlussvorlage",
            "public": "nichtöffentlich",
            "unit": "Dezernat Wirtschaft, Arbeit und Digitales",
            "title": "Ankauf des Grundstücks Am Bahndamm 7 in Miltitz für eine Kindertagesstätte",
        },
        """\
## beschlussvorschlag | Beschlussvorschlag:

Der Ankauf des Grundstücks Am Bahndamm 7, Gemarkung Miltitz, Flurstück 214/6 mit 4.120 m² zum Preis
von 683.000 € zuzüglich Nebenkosten wird beschlossen.

## sonstige | I. Eilbedürftigkeitsbegründung

Entfällt.

## sonstige | II. Begründung Nichtöffentlichkeit

Die Vorlage enthält Angaben zu den Vermögensverhältnissen der Verkäuferin. Nach § 37 Abs. 1 Satz 1
SächsGemO ist deshalb nichtöffentlich zu verhandeln.

## sonstige | III. Strategische Ziele

Die Vorlage unterstützt das Ziel „Leipzig schafft soziale Stabilität“.

## sachverhalt | IV. Sachverhalt

### 1. Lage und Zustand

Das Grundstück liegt 300 Meter vom Haltepunkt entfernt und ist mit einer Lagerhalle von 1968 bebaut.
Der Boden wurde im Mai 2022 untersucht. An zwei Stellen fanden sich Rückstände von Heizöl; der
Aushub kostet nach der Schätzung des Gutachters 38.000 € und wurde vom Preis abgezogen.

### 2. Bedarf

In Miltitz und Grünau-Nord fehlen bis 2026 rund 110 Plätze. Ein städtisches Grundstück dieser Größe
gibt es dort nicht. Mit der Vorlage VII-DS-04410 hatte die Ratsversammlung einer Anmietung
zugestimmt; der Vermieter ist jedoch vom Vertrag zurückgetreten.

Geplant ist ein zweigeschossiges Haus für 120 Kinder, davon 45 unter drei Jahren. Das Raumprogramm
ist mit dem Amt für Jugend und Familie abgestimmt. Ein Träger wird nach dem Ankauf in einem
Verfahren zur Bekundung von Interesse gesucht. Mit dem Bau kann frühestens im Frühjahr 2024
begonnen werden; die Eröffnung ist für August 2025 vorgesehen.

Der Ortschaftsrat hat in seiner Sitzung am 9. November 2022 ohne förmlichen Beschluss seine
Zustimmung erkennen lassen. Er bittet, den Zugang vom Haltepunkt her so zu gestalten, dass Kinder
die Geschwister-Scholl-Straße nicht queren müssen. Die Verwaltung wird dazu mit der Eigentümerin
des Nachbargrundstücks über ein Wegerecht verhandeln.

### 3. Wertermittlung

Der Gutachterausschuss hat den Verkehrswert zum Stichtag 30.09.2022 mit 690.000 € ermittelt.

Der vereinbarte Preis liegt um 7.000 € darunter. Berücksichtigt sind die Kosten des Aushubs und des
Abbruchs der Halle, die nach der Kostenberechnung vom 24.10.2022 zusammen 112.000 € betragen. Von
der Verkäuferin wurden zunächst 810.000 € verlangt. In drei Gesprächen konnte eine Annäherung
erreicht werden. Ein vergleichbares Grundstück in Rückmarsdorf wurde im Mai 2022 zu 181 € je
Quadratmeter verkauft; hier sind es 166 €.

### 4. Prüfung von Alternativen

Geprüft wurden der Spielplatz an der Miltitzer Allee, das Gelände des früheren Wasserturms und eine
Aufstockung der Grundschule. Der Spielplatz ist zu klein. Am Wasserturm liegt eine Hauptleitung der
Fernwärme, deren Verlegung 400.000 € kosten würde. Die Grundschule kann aus Gründen der Statik nicht
aufgestockt werden.

### 5. Zeitplan

| Schritt | Inhalt | Beginn | Ende |
| 1 | Beurkundung des Vertrages | 02/2023 | 03/2023 |
| 2 | Abbruch und Aushub | 05/2023 | 09/2023 |
| 3 | Planung und Genehmigung | 03/2023 | 01/2024 |
| 4 | Bau | 03/2024 | 06/2025 |
| 5 | Ausstattung | 06/2025 | 07/2025 |

## finanzielle_auswirkungen | V. Finanzielle Auswirkungen

Die Mittel stehen im PSP-Element 7.0000790.705 bereit. Grunderwerbsteuer und Beurkundung sind mit
46.000 € angesetzt.

## sonstige | VI. Folgen bei Nichtbeschluss

Die Verkäuferin ist bis zum 28. Februar 2023 an ihr Angebot gebunden. Danach ist mit einem Verkauf
an Dritte zu rechnen.

## anlagen | Anlagen:

1 Lageplan

2 Kurzfassung des Verkehrswertgutachtens
""",
        kind="beschlussvorlage",
        references=["VII-DS-04410"],
        attachments=enclosures(("1", "Lageplan"), ("2", "Kurzfassung des Verkehrswertgutachtens")),
    ),
    _paper(
        "leipzig-vii-a-06214-aea-02",
        2022,
        "amendment whose number begins with that of the motion and of another city's form (ÄA);"
        " quoted resolution text",
        (("Ratsversammlung", "2022-04-13", "Beschlussfassung"),),
        {
            "number": "VII-A-06214-ÄA-02",
            "kind": "Änderungsantrag",
            "public": "öffentlich",
            "unit": "Fraktion Freie Liste Leipzig",
            "title": "Mehr Sitzgelegenheiten und Schatten an den Haltestellen der Linie 8;"
            " hier: Einbeziehung der Linie 3",
        },
        """\
## beschlussvorschlag | Beschlussvorschlag:

Der Beschlussvorschlag des Verwaltungsstandpunktes VII-A-06214-VSP-01 wird wie folgt geändert:

1. In Punkt 1 werden die Worte „der Linie 8“ durch die Worte „der Linien 3 und 8“ ersetzt.

2. Es wird ein Punkt 3 angefügt: „Über den Stand berichtet der Oberbürgermeister dem Fachausschuss
jeweils im ersten Quartal.“

## begruendung | Begründung:

Die Haltestellen der Linie 3 zwischen Sommerfeld und Torgauer Platz werden von denselben Fahrgästen
benutzt. Sie auszunehmen ist nicht zu vermitteln, zumal dort zwei Altenheime liegen. Die Kosten
steigen nach Auskunft der Verkehrsbetriebe um 31.000 €; sie können aus dem Programm zur
Barrierefreiheit gedeckt werden.

Ein Bericht je Jahr reicht aus, um den Fortgang zu verfolgen. Wir haben bewusst keinen neuen Termin
für die Fertigstellung eingefügt.

Im Übrigen begrüßen wir, dass die Verwaltung den Kern des Antrages übernommen hat.
""",
        kind="aenderungsantrag",
        references=["VII-A-06214-VSP-01"],
    ),
)
