"""Bonn, 2005 to 2020: amendments, questions, petitions and statements of the administration."""

from __future__ import annotations

from typing import Any

from samples.aside.layouts import a_bonn
from samples.aside.layouts.a_parts import day
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

# (body, date, result, agenda item)
Rows = tuple[tuple[str, str, str, str], ...]


def _paper(
    number: str, year: int, purpose: str, rows: Rows, form: dict[str, Any], body: str, **more: Any
) -> Paper:
    public = {"öffentlich": True, "nichtöffentlich": False, None: None}[form.get("public")]
    stamps = more.pop("stamps", None)
    more.setdefault(
        "consultations",
        [
            meeting(name, date, result=result or None, agenda_item=item or None)
            for name, date, result, item in rows
        ],
    )
    metadata = meta(
        number=number,
        title=form["title"],
        public=public,
        **more,
    )
    cells = [("Drucksachen-Nr.", number), *form.pop("cells")]
    printed = form | {
        "number": number,
        "cells": cells,
        "heads": ("Gremium", "Sitzung", "Ergebnis", "TOP"),
        "rows": [(name, day(date), result, item) for name, date, result, item in rows],
    }
    extra = {"stamps": stamps} if stamps else {}
    return Paper(
        id="bonn-" + number.lower().replace(" ", "-"),
        city="Bonn",
        year=year,
        print="laser",
        layout=a_bonn.layout,
        sheet=a_bonn.sheet,
        modelled_on="Drucksachen of Bonn; groups, text and persons invented",
        purpose=purpose,
        metadata=metadata,
        form=printed,
        body=body,
        **extra,
    )


PAPERS = (
    _paper(
        "201373-1 AA",
        2020,
        "label above value in ruled cells, date of receipt beside the own one, capitals as"
        " headings, cited number that is the beginning of the own one, four chairs in pairs",
        (
            ("Ausschuss für Umwelt, Klima und Lokale Agenda", "2020-09-15", "verwiesen", "1.4.2"),
            ("Rat", "2020-11-12", "", "2.7"),
        ),
        {
            "public": "öffentlich",
            "kind": "Änderungsantrag nach § 12 GeschO",
            "cells": [
                ("Eingang Ratsbüro", "10.09.2020"),
                ("Antragsteller/in", "Fraktionen Bürgerbund, Rheinliste und Stadtgrün"),
                ("Datum", "08.09.2020"),
            ],
            "title": "Baumpflanzungen in der Nordstadt; Änderung der DS 201373",
            "width": 210,
            "signature": [
                (66, "gez. Friederike Holtz\ngez. Walter Nettekoven"),
                (310, "gez. Dr. Samir Aoun\ngez. Birgit Lohmar"),
            ],
        },
        """\
## antrag | INHALT DES ANTRAGS

Der Beschlussvorschlag der DS 201373 wird in Ziffer 2 wie folgt geändert:

„Für jeden Baum, der wegen einer Baumaßnahme der Stadt gefällt wird, sind in demselben Stadtbezirk
zwei Bäume mit einem Stammumfang von mindestens 20 cm zu pflanzen. Die Pflanzung erfolgt innerhalb
von 18 Monaten.“

Ziffer 4 entfällt.

## begruendung | BEGRÜNDUNG

In der Nordstadt kommt auf 41 Menschen ein Straßenbaum, im Durchschnitt der Stadt sind es 22. Die
Vorlage gleicht diesen Unterschied nicht aus, weil sie den Ersatz im gesamten Stadtgebiet zulässt.

Die Frist von drei Jahren, die in der Vorlage steht, stammt aus dem Beschluss vom 24.05.2012 (DS
1211558). Sie hat dazu geführt, dass von 96 Ersatzbäumen am 1. August noch 37 fehlten.

Die Streichung der Ziffer 4 ergibt sich aus der Satzung, die inzwischen in Kraft ist.

Für die Auswahl der Standorte schlagen wir vor, die Hinweise der Anwohner aus dem Verfahren „Grün
vor der Tür“ zu verwenden. Dort sind 118 Plätze genannt worden, von denen die Verwaltung 64 als
geeignet eingestuft hat.

@signature
""",
        kind="aenderungsantrag",
        date="2020-09-08",
        signatories=[
            signed_by("Friederike Holtz", mark="gez."),
            signed_by("Dr. Samir Aoun", mark="gez."),
            signed_by("Walter Nettekoven", mark="gez."),
            signed_by("Birgit Lohmar", mark="gez."),
        ],
        references=["201373", "1211558"],
    ),
    _paper(
        "1610455",
        2016,
        "bare number of seven digits, Bürgerantrag with an attached letter of the citizen",
        (("Ausschuss für Bürgerbeteiligung und Lokale Demokratie", "2016-03-10", "", "3.1"),),
        {
            "public": "öffentlich",
            "kind": "Bürgerantrag",
            "cells": [
                ("Datum", "28.01.2016"),
                ("Federführung", "Ratsbüro"),
                ("Az.", "33-21/16"),
            ],
            "title": "Wiedereröffnung der Fußgängerunterführung am Endenicher Ei",
            "signature": [(66, "i. A. Rosemarie Klütsch\nGeschäftsstelle Bürgerbeteiligung")],
            "letter": {
                "mark": "Anlage zum Bürgerantrag 1610455",
                "sender": "Heribert Pützfeld\nImmenburgstraße 00\n53121 Bonn",
                "place": "Bonn, 12. Januar 2016",
                "receiver": "Stadt Bonn\nBürgerbeteiligung\nBerliner Platz 2\n53111 Bonn",
                "subject": "Bürgerantrag nach § 24 GO NRW",
                "text": """\
Sehr geehrte Damen und Herren,

seit die Unterführung gesperrt ist, müssen alle, die von der Haltestelle zum Campus wollen, drei
Ampeln abwarten. Ich habe die Zeit gestoppt: im Mittel sind es sechs Minuten. Viele laufen bei Rot.

Im Jahr 2011 hat mir das Tiefbauamt (Az. 66-22/11) geschrieben, dass die Abdichtung nur 60.000 Euro
kostet. Warum ist seitdem nichts geschehen? Die Drucksache 1111902 dazu habe ich im Netz nicht
gefunden.

Meine Nachbarn und ich wären bereit, die Wände selbst zu streichen. Früher hing dort ein Mosaik der
Kunstschule, von dem niemand sagen kann, wo es geblieben ist.
""",
                "signature": "Mit freundlichem Gruß\n~\nHeribert Pützfeld",
            },
        },
        """\
## antrag | INHALT DES BÜRGERANTRAGES

Die Unterführung am Endenicher Ei wird wieder geöffnet. Bis dahin wird die Ampel so geschaltet, dass
die Fahrbahn in einem Zug überquert werden kann.

## stellungnahme | STELLUNGNAHME DER VERWALTUNG

Die Unterführung wurde am 03.11.2010 wegen eindringenden Wassers und mehrerer Überfälle geschlossen.
Eine Öffnung ist nur mit Aufzügen zulässig, die heute nicht vorhanden sind. Die Kosten werden auf
1,3 Mio. Euro geschätzt.

Die Kosten verteilen sich auf zwei Aufzüge (720.000 Euro), die Abdichtung (310.000 Euro),
Beleuchtung und Kameras (140.000 Euro) sowie Planung. Eine Förderung durch den Verkehrsverbund ist
nicht möglich, weil die Unterführung keine Station erschließt. Für Betrieb und Reinigung wären
jährlich 65.000 Euro anzusetzen.

Gezählt wurden im Oktober 2015 an einem Werktag 4.900 Personen, die den Knoten zu Fuß queren. Etwa
die Hälfte davon hatte die Haltestelle zum Ziel. Die Polizei hat in den letzten drei Jahren vier
Unfälle mit Fußgängern aufgenommen, alle auf der Fahrspur Richtung Autobahn.

Aus Sicht der Verwaltung ist eine bequeme Führung an der Oberfläche der Unterführung vorzuziehen.
Sie entspricht den heutigen Grundsätzen der Planung und wird von den meisten Menschen als sicherer
empfunden. Bei der Erneuerung der Endenicher Straße, die für 2019 vorgesehen ist, wird eine
breitere Mittelinsel eingeplant. Der Behindertenbeirat hat sich in diesem Sinne geäußert.

Die Umschaltung der Ampel ist möglich und wird bis Mai vorgenommen. Die Wartezeit verkürzt sich
dadurch auf zwei Minuten.

## anlagen | ANLAGEN

Schreiben des Bürgers

@signature

@letter
""",
        kind="petition",
        date="2016-01-28",
        signatories=[
            signed_by("Rosemarie Klütsch", "Geschäftsstelle Bürgerbeteiligung", mark="i. A.")
        ],
        attachments=enclosures("Schreiben des Bürgers"),
    ),
    _paper(
        "1813202ST3",
        2018,
        "statement whose number has letters and a digit hung on, two cited numbers in one line,"
        " heading 'Stellungnahme' in capitals",
        (
            ("Bezirksvertretung Beuel", "2018-11-21", "zur Kenntnis genommen", "1.5.3"),
            ("Ausschuss für Planung, Verkehr und Denkmalschutz", "2018-12-05", "", "1.6"),
        ),
        {
            "public": "öffentlich",
            "kind": "Stellungnahme der Verwaltung",
            "cells": [
                ("Datum", "31.10.2018"),
                ("Federführung", "Stadtplanungsamt"),
                ("Bezug", "DS 1813202 und 1813202ST2"),
            ],
            "title": "Parkraumbewirtschaftung im Bereich Combahnviertel",
            "signature": [(66, "In Vertretung\n\nHelmut Wiesner-Brand\nStadtbaurat")],
        },
        """\
## stellungnahme | STELLUNGNAHME

Die Bezirksvertretung Beuel hat die Verwaltung gebeten, die Ausweitung des Bewohnerparkens auf das
Combahnviertel zu prüfen. Dazu ist im September eine Erhebung durchgeführt worden.

Von 1.120 Stellplätzen waren um 6 Uhr 97 Prozent, um 11 Uhr 104 Prozent belegt; der zweite Wert
entsteht durch Fahrzeuge, die regelwidrig stehen. Der Anteil der Fremdparker liegt am Vormittag bei
38 Prozent. Damit sind die Voraussetzungen des § 45 Abs. 1b StVO i. V. m. der
Verwaltungsvorschrift erfüllt.

Befragt wurden außerdem 410 Haushalte. 62 Prozent von ihnen gaben an, nach 18 Uhr länger als zehn
Minuten nach einem Platz zu suchen. Die Geschäfte an der Combahnstraße bitten darum, die Parkdauer
dort auf eine Stunde zu begrenzen. Einwände kamen vom Ruderverein, dessen Mitglieder überwiegend
mit dem Wagen anreisen; ihm können am Wochenende die Plätze des Berufskollegs angeboten werden.

Die Einführung in Vilich hat gezeigt, dass der Verkehr in den ersten Wochen auf die angrenzenden
Straßen ausweicht. Deshalb wird das Gebiet von Anfang an bis zur Bahnlinie gezogen.

Die Verwaltung schlägt vor, das Gebiet in zwei Zonen zu teilen. Die Gebühr richtet sich nach der
Satzung vom 13.12.2011.

## finanzielle_auswirkungen | KOSTEN UND FINANZIERUNG

| Gegenstand | 2019 | 2020 |
| Beschilderung | 21.500 € | 0 € |
| Parkscheinautomaten (9 Stück) | 58.500 € | 4.500 € |
| Überwachung | 36.000 € | 72.000 € |
| Einnahmen | -64.000 € | -158.000 € |

##_ sonstige | WEITERES VERFAHREN

Nach der Beratung werden die Anwohner eingeladen. Ein Beschluss soll im ersten Quartal 2019 gefasst
werden.

@signature
""",
        kind="stellungnahme",
        date="2018-10-31",
        signatories=[signed_by("Helmut Wiesner-Brand", "Stadtbaurat", mark="In Vertretung")],
        references=["1813202", "1813202ST2"],
    ),
    _paper(
        "0511376",
        2005,
        "number that begins with a nought, Große Anfrage with ink and no name typed, stamp",
        (("Rat", "2005-06-16", "", "1.3.4"),),
        {
            "kind": "Große Anfrage",
            "cells": [
                ("Eingang Ratsbüro", "25.05.2005"),
                ("Antragsteller/in", "Rheinliste"),
                ("Datum", "23.05.2005"),
            ],
            "title": "Nutzung leerstehender Dienstgebäude des Bundes",
            "signature": [(66, "~")],
        },
        """\
## anfrage | INHALT DER ANFRAGE

1. Welche Gebäude, die bis 1999 von Ministerien genutzt wurden, stehen am 1. Mai 2005 leer, und wie
groß ist ihre Fläche?

2. In welchen Fällen hat die Stadt ein Vorkaufsrecht ausgeübt oder darauf verzichtet?

3. Wie beurteilt die Verwaltung die Möglichkeit, Räume in der früheren Kreuzbauten-Kantine für
die Volkshochschule anzumieten?

4. Wann ist mit dem Bericht zu rechnen, der mit der Drucksache 0410987 für das vierte Quartal 2004
angekündigt war?

## begruendung | BEGRÜNDUNG

Nach einer Meldung der Bundesvermögensverwaltung vom 30.03.2005 stehen in Bonn 92.000 Quadratmeter
leer. Zugleich zahlt die Stadt für drei Abteilungen Miete in privaten Häusern. Die Öffentlichkeit
hat ein Interesse daran zu erfahren, ob dies notwendig ist.

In den Jahren nach dem Umzug sind mehrere Gebäude an private Gesellschaften gegangen, die sie bis
heute nicht nutzen. An der Friedrich-Ebert-Allee ist ein Haus mit 14 Geschossen seit fünf Jahren
verschlossen.

@signature
""",
        kind="anfrage",
        date="2005-05-23",
        signatories=[signed_by(None, None, signed=True)],
        references=["0410987"],
        stamps=(
            (
                1,
                Stamp(
                    lines=("RATSBÜRO", "25. Mai 2005", "Anl. 0"),
                    at=(0.72, 0.12),
                    colour=RED,
                    mm=42,
                    degrees=-4,
                ),
            ),
        ),
    ),
    _paper(
        "1111417NO2",
        2011,
        "Mitteilungsvorlage that is not public, no meeting table, empty section 'Anlagen', name"
        " over role",
        (),
        {
            "public": "nichtöffentlich",
            "kind": "Mitteilungsvorlage",
            "cells": [
                ("Datum", "06.07.2011"),
                ("Federführung", "Amt 20 / Amt 30"),
                ("Adressat", "Finanzausschuss, Sitzung am 14.07.2011"),
            ],
            "title": "Rechtsstreit mit der Baugesellschaft Venusberg mbH; Stand des Verfahrens",
            "signature": [(66, "Dr. Ingeborg Rademacher\nStadtkämmerin")],
        },
        """\
## sachverhalt | SACHVERHALT

Das Landgericht hat die Klage der Baugesellschaft mit Urteil vom 9. Juni 2011 (Az. 1 O 217/09)
abgewiesen. Die Klägerin hatte 412.000 Euro als Ersatz für Mehrkosten verlangt, die durch die
spätere Übergabe des Grundstücks entstanden sein sollen.

Das Gericht folgt der Auffassung der Stadt, dass der Vertrag vom 17. April 2007 keinen festen
Termin enthält. In den Gründen heißt es, eine „zeitnahe“ Übergabe sei „nach den Umständen zu
bestimmen“. Die Kosten des Verfahrens trägt die Klägerin.

Die Frist für die Berufung endet am 18. Juli. Nach Einschätzung des Rechtsamtes ist mit ihr zu
rechnen. Ein Vergleich wurde von der Klägerin mit 90.000 Euro angeboten; die Verwaltung rät davon
ab.

Das Oberlandesgericht wird voraussichtlich nicht vor dem Sommer 2012 verhandeln. Bis dahin bleibt
die Rückstellung von 450.000 Euro bestehen. Ein Sachverständiger müsste nach heutigem Stand nicht
gehört werden, da die Höhe der Mehrkosten unstreitig ist.

Über den Beginn des Verfahrens wurde mit der Drucksache 0913380NO2 berichtet.

## anlagen | ANLAGEN

@signature
""",
        kind="mitteilung",
        date="2011-07-06",
        consultations=[meeting("Finanzausschuss", "2011-07-14")],
        signatories=[signed_by("Dr. Ingeborg Rademacher", "Stadtkämmerin")],
        references=["0913380NO2"],
    ),
    _paper(
        "1310288EB4",
        2013,
        "motion of urgency, places for signatures left empty above typed names, 'Fazit'"
        " only as a word",
        (("Bezirksvertretung Bad Godesberg", "2013-02-20", "einstimmig zugestimmt", "2.1"),),
        {
            "public": "öffentlich",
            "kind": "Dringlichkeitsantrag",
            "cells": [
                ("Datum", "18.02.2013"),
                ("Antragsteller/in", "Bezirksfraktion Bürgerbund"),
                ("Eingang Ratsbüro", "18.02.2013"),
            ],
            "title": "Sofortige Sicherung der Stützmauer an der Petersbergstraße",
            "signature": [(66, "_\nAnnegret Fußhöller"), (310, "_\nKlaus-Peter Thürmer")],
        },
        """\
## antrag | INHALT DES ANTRAGS

Die Verwaltung wird beauftragt, die Stützmauer oberhalb der Petersbergstraße 14 bis 22 unverzüglich
zu sichern und der Bezirksvertretung in der Sitzung am 20.03.2013 über das Ergebnis der Untersuchung
zu berichten.

## begruendung | BEGRÜNDUNG

Am 9. Februar haben sich nach dem Tauwetter Steine aus der Mauerkrone gelöst. Zwei Wagen wurden
beschädigt. Das Fazit der Feuerwehr vor Ort war eindeutig: bei erneutem Frost ist mit weiteren
Abbrüchen zu rechnen. Die Straße ist seitdem halbseitig gesperrt, ohne dass die Mauer abgestützt
wäre.

Ein Gutachten von 2006 hatte bereits empfohlen, die Entwässerung hinter der Mauer zu erneuern.

Die Mauer ist 74 Meter lang und bis zu fünf Meter hoch. Sie gehört zur Hälfte der Stadt, zur Hälfte
vier Eigentümern oberhalb. Über die Verteilung der Kosten kann später gestritten werden; zunächst
muss verhindert werden, dass Menschen zu Schaden kommen. Die Kinder der Paul-Klee-Schule benutzen
die Straße täglich.

## sonstige | DRINGLICHKEIT

Der Antrag konnte nicht fristgerecht eingereicht werden, weil der Schaden erst nach Ablauf der Frist
eingetreten ist.

@signature
""",
        kind="dringlichkeitsantrag",
        date="2013-02-18",
        signatories=[
            signed_by("Annegret Fußhöller", signed=False),
            signed_by("Klaus-Peter Thürmer", signed=False),
        ],
    ),
)
