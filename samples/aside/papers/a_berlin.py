"""Berlin-Lichtenberg, 2002 to 2024: motions, questions and Vorlagen of a BVV."""

from __future__ import annotations

from typing import Any

from samples.aside.layouts import a_berlin
from samples.aside.layouts.a_parts import day
from samples.make.paper import Paper, meeting, meta, signed_by

# (body, role, date, number of the meeting, outcome)
Rows = tuple[tuple[str, str, str, str, str], ...]
_LICHTENBERG = "Bezirksverordnetenversammlung\nLichtenberg von Berlin"


def _paper(
    number: str, year: int, purpose: str, rows: Rows, form: dict[str, Any], body: str, **more: Any
) -> Paper:
    meetings = [
        meeting(name, date, role=role or None, result=result or None)
        for name, role, date, _, result in rows
    ]
    cells = [
        (f"{name}\n{role}" if role else name, day(date), session, result)
        for name, role, date, session, result in rows
    ]
    return Paper(
        id="berlin-" + number.lower().replace("/", "-"),
        city="Berlin",
        year=year,
        print="laser",
        layout=a_berlin.layout,
        sheet=a_berlin.sheet,
        modelled_on="Drucksachen of Berlin BVVs (ALLRIS); groups, text and persons invented",
        purpose=purpose,
        metadata=meta(number=number, title=form["title"], consultations=meetings, **more),
        form={"authority": _LICHTENBERG} | form | {"rows": cells},
        body=body,
    )


PAPERS = (
    _paper(
        "DS/1246/V",
        2010,
        "role below the body in one cell, outcomes, numbers of meetings in a column of their own,"
        " two names at the motion, an earlier number with the same ending",
        (
            ("BVV", "", "2010-03-18", "BVV/038/V", "überwiesen"),
            (
                "Ausschuss für Verkehr und Ordnung",
                "Empfehlung",
                "2010-04-13",
                "VO/041/V",
                "mit Änderungen empfohlen",
            ),
            ("Hauptausschuss", "Empfehlung", "2010-05-04", "HA/052/V", "vertagt"),
            (
                "BVV",
                "Entscheidung",
                "2010-05-27",
                "BVV/040/V",
                "mit Änderungen in der BVV beschlossen",
            ),
        ),
        {
            "period": "V. Wahlperiode",
            "kind": "Antrag",
            "unit": "Fraktion Bürger für Lichtenberg",
            "number": "DS/1246/V",
            "title": "Zebrastreifen vor der Anna-Seghers-Bibliothek",
            "place": "Berlin, den 09.03.2010",
            "signature": [
                (74, "Bernd Kolrep\nFraktionsvorsitzender"),
                (320, "Ute Sandig\nVerkehrspolitische Sprecherin"),
            ],
        },
        """\
## beschlussvorschlag | Die BVV wolle beschließen:

Das Bezirksamt wird ersucht, sich bei der Verkehrslenkung Berlin dafür einzusetzen, dass in der
Prerower Straße in Höhe der Anna-Seghers-Bibliothek ein Fußgängerüberweg eingerichtet wird. Der BVV
ist bis zum 30.09.2010 zu berichten.

## begruendung | Begründung:

Die Bibliothek wird an jedem Öffnungstag von mehr als 700 Menschen besucht, darunter viele Kinder
aus den Kitas nördlich der Straße. Der nächste gesicherte Übergang ist 240 Meter entfernt.

Bereits mit der Drucksache DS/0633/V hatte die BVV eine Mittelinsel gefordert. Diese wurde mit dem
Hinweis abgelehnt, die Fahrbahn sei dafür zu schmal. Ein Überweg braucht keine zusätzliche Breite.
Die Zählung des Tiefbauamtes vom 12.11.2009 weist 180 Querungen in der Spitzenstunde aus; nach der
Richtlinie genügen 50.

Am 2. März wurde an dieser Stelle ein neunjähriges Mädchen angefahren. Die Polizei führt die Straße
seit 2007 in ihrer Liste der Unfallschwerpunkte. Eine Ampel, wie sie der Ausschuss im vergangenen
Jahr erwogen hat, wäre ungleich teurer und würde nach Aussage der Verkehrslenkung frühestens 2012
gebaut.

@signature
""",
        kind="antrag",
        date="2010-03-09",
        signatories=[
            signed_by("Bernd Kolrep", "Fraktionsvorsitzender"),
            signed_by("Ute Sandig", "Verkehrspolitische Sprecherin"),
        ],
        references=["DS/0633/V"],
    ),
    _paper(
        "DS/0418/IX",
        2022,
        "Vorlage zur Kenntnisnahme with mayor and city councillor, table of answers, foreign date"
        " before the own one",
        (("BVV", "", "2022-10-20", "BVV/012/IX", ""),),
        {
            "period": "IX. Wahlperiode",
            "kind": "Vorlage zur Kenntnisnahme",
            "unit": "Bezirksamt Lichtenberg",
            "number": "DS/0418/IX",
            "title": "Mobile Jugendarbeit in Neu-Hohenschönhausen (Abschlussbericht"
            " zur DS/0107/IX)",
            "place": "Berlin, 27.09.2022",
            "signature": [
                (74, "Matthias Grohn\nBezirksbürgermeister"),
                (320, "Dr. Aylin Erdem\nBezirksstadträtin für Jugend, Familie und Gesundheit"),
            ],
        },
        """\
## sonstige | Wir bitten zur Kenntnis zu nehmen:

Die BVV hat das Bezirksamt in der Sitzung am 17.02.2022 mit der DS/0107/IX ersucht, die Angebote der
mobilen Jugendarbeit rund um den Linden-Center auf den Abend auszudehnen.

Seit dem 1. Juni sind zwei Teams an vier Tagen in der Woche bis 22 Uhr unterwegs. In den ersten drei
Monaten wurden folgende Kontakte gezählt:

| Ort | Juni | Juli | August |
| Prerower Platz | 212 | 254 | 198 |
| Malchower See | 96 | 143 | 167 |
| Warnitzer Bogen | 58 | 61 | 74 |

Die Zahlen zeigen, dass die Jugendlichen dem Angebot folgen und der Platz vor dem Center entlastet
wird. Beschwerden gingen von 31 auf 12 zurück.

Die Polizei hat ihre Streifen auf dem Platz um ein Drittel verringert und stattdessen eine feste
Sprechstunde eingerichtet. Das Center-Management beteiligt sich mit Strom und Lagerraum.

### Zusammenarbeit mit den Schulen

Mit drei Schulen wurden Vereinbarungen geschlossen. Die Teams kommen in den großen Pausen auf den
Hof und stellen sich in den neunten Klassen vor. An der Schule am Rathaus haben sich daraus zwei
Gruppen gebildet, die sich einmal in der Woche zum Kochen und zum Reparieren von Fahrrädern
treffen.

Schwierig bleibt die Lage am Warnitzer Bogen. Dort fehlt ein Raum für die kalte Jahreszeit. Die
Wohnungsgenossenschaft hat ein leeres Ladengeschäft angeboten, dessen Umbau 38.000 Euro kosten
würde. Das Bezirksamt prüft, ob dafür Mittel des Landes in Frage kommen; eine Antwort wird bis zum
15.11.2022 erwartet.

Ein Bus, der als Anlaufstelle dient, wurde aus Mitteln des Quartiersmanagements beschafft. Für 2023
ist die Finanzierung gesichert.

Das Bezirksamt betrachtet das Ersuchen als erledigt.

@signature
""",
        kind="informationsvorlage",
        date="2022-09-27",
        signatories=[
            signed_by("Matthias Grohn", "Bezirksbürgermeister"),
            signed_by("Dr. Aylin Erdem", "Bezirksstadträtin für Jugend, Familie und Gesundheit"),
        ],
        references=["DS/0107/IX"],
    ),
    _paper(
        "DS/0962/VII",
        2014,
        "urgent motion of three groups, section on urgency that is no Begründung, three names in"
        " two columns",
        (
            (
                "BVV",
                "Entscheidung",
                "2014-06-19",
                "BVV/031/VII",
                "ohne Änderungen in der BVV beschlossen",
            ),
        ),
        {
            "period": "VII. Wahlperiode",
            "kind": "Dringlichkeitsantrag",
            "unit": "Fraktionen Bürger für Lichtenberg, Soziale Liste, Offene Stadt",
            "number": "DS/0962/VII",
            "title": "Kein Verkauf des Geländes der ehemaligen Kinderklinik Lindenhof ohne"
            " Beteiligung des Bezirks",
            "place": "Berlin, den 17. Juni 2014",
            "signature": [
                (
                    74,
                    "gez. Bernd Kolrep\nFraktion Bürger für Lichtenberg\n\ngez. Nadja Weyer\n"
                    "Fraktion Soziale Liste",
                ),
                (320, "gez. Tom Schwertfeger\nFraktion Offene Stadt"),
            ],
        },
        """\
## beschlussvorschlag | Die BVV wolle beschließen:

1. Das Bezirksamt wird ersucht, gegenüber der Senatsverwaltung für Finanzen darauf zu bestehen, dass
vor einem Verkauf des Geländes Gotlindestraße 2–20 der Bebauungsplan festgesetzt wird.

2. Der Park und die denkmalgeschützten Gebäude sind öffentlich zugänglich zu halten.

## begruendung | Begründung:

Der Liegenschaftsfonds hat das Gelände ausgeschrieben. Das Bezirksamt hat davon nach eigener Aussage
aus der Zeitung vom 13. Juni erfahren. In der Antwort auf die Kleine Anfrage KA/0351/VII hatte es
noch geheißen, ein Verkauf stehe „in absehbarer Zeit nicht an“.

Auf dem Gelände stehen sieben Gebäude von 1898, die unter Schutz gestellt sind, und 140 alte Bäume.
Der Bezirk hat dort eine Schule, 30 barrierefreie Wohnungen und einen öffentlichen Park vorgesehen.
Von alldem ist in der Ausschreibung keine Rede.

Ohne Planungsrecht hängt die Zukunft des Parks allein vom Käufer ab.

## sonstige | Begründung der Dringlichkeit:

Die Frist für Gebote endet am 4. Juli, die nächste ordentliche Sitzung findet erst am 28. August
statt.

@signature
""",
        kind="dringlichkeitsantrag",
        date="2014-06-17",
        signatories=[
            signed_by("Bernd Kolrep", "Fraktion Bürger für Lichtenberg", mark="gez."),
            signed_by("Nadja Weyer", "Fraktion Soziale Liste", mark="gez."),
            signed_by("Tom Schwertfeger", "Fraktion Offene Stadt", mark="gez."),
        ],
        references=["KA/0351/VII"],
    ),
    _paper(
        "DS/1588/VI",
        2009,
        "Große Anfrage without meetings, questions with lettered parts, only a last name",
        (),
        {
            "period": "VI. Wahlperiode",
            "kind": "Große Anfrage",
            "unit": "Fraktion Soziale Liste",
            "number": "DS/1588/VI",
            "title": "Zustand der Sporthallen an den Oberschulen",
            "place": "Berlin, den 2.9.2009",
            "signature": [(74, "i. A. Weyer\nFraktion Soziale Liste")],
        },
        """\
## anfrage | Wir fragen das Bezirksamt:

1. Welche Sporthallen an Oberschulen sind zurzeit ganz oder teilweise gesperrt?

a) Seit wann dauert die jeweilige Sperrung an?

b) Wie viele Stunden Unterricht sind im Schuljahr 2008/2009 deshalb ausgefallen?

2. Wie hoch ist der Bedarf an Instandsetzung, der im Bericht zur DS/1102/VI mit 14 Millionen Euro
angegeben wurde, nach heutigem Stand?

3. Welche Vereine mussten ihre Zeiten abgeben, und wurde ihnen Ersatz angeboten?

4. Trifft es zu, dass bei der Halle in der Paul-Junius-Straße die Abnahme der Prallwände aussteht,
obwohl die Rechnung der Firma bereits am 18. Mai 2009 bezahlt worden ist?

5. Welches Fazit zieht das Bezirksamt aus dem Konjunkturprogramm, und welche Hallen sollen als
nächste saniert werden?

Zur Erläuterung: In den Haushalt 2009 waren für die Unterhaltung der Hallen 1,2 Millionen Euro
eingestellt. Nach dem Zwischenbericht vom Juni sind davon erst 310.000 Euro gebunden.

@signature
""",
        kind="anfrage",
        date="2009-09-02",
        signatories=[signed_by("Weyer", "Fraktion Soziale Liste", mark="i. A.")],
        references=["DS/1102/VI"],
    ),
    _paper(
        "DS/2031/VIII",
        2021,
        "Vorlage zur Beschlussfassung, roles and votes in the outcome cell, legal section with Az.,"
        " capital i. V. for the mayor",
        (
            (
                "Ausschuss für Ökologische Stadtentwicklung",
                "Empfehlung",
                "2021-04-08",
                "ÖSt/044/VIII",
                "einstimmig empfohlen",
            ),
            ("BVV", "Entscheidung", "2021-04-22", "BVV/048/VIII", ""),
        ),
        {
            "period": "VIII. Wahlperiode",
            "kind": "Vorlage zur Beschlussfassung",
            "unit": "Bezirksamt Lichtenberg",
            "number": "DS/2031/VIII",
            "title": "Entwurf des Bebauungsplanes 11-162 für das Grundstück Köpenicker"
            " Chaussee 11–14",
            "place": "Berlin, den 23.03.2021",
            "signature": [
                (74, "i. V. Kerstin Amsel\nBezirksbürgermeisterin"),
                (320, "Jörg Tannert\nBezirksstadtrat"),
            ],
        },
        """\
## beschlussvorschlag | Die BVV wolle beschließen:

Der Entwurf des Bebauungsplanes 11-162 vom 11. Januar 2021 wird gemäß § 6 Abs. 3 AGBauGB
beschlossen.

## begruendung | Begründung:

Das Plangebiet umfasst 2,8 Hektar zwischen der Spree und der Köpenicker Chaussee. Das frühere
Kohlelager ist seit 1996 ungenutzt. Der Plan sichert das Gewerbe und einen zehn Meter breiten
Uferweg.

Der Plan wurde vom 2. November bis zum 4. Dezember 2020 ausgelegt. Es gingen 17 Stellungnahmen ein.
Die Senatsverwaltung hat mit Schreiben vom 15.02.2021 (Az. II C 4 - 6142/11-162) keine Einwände
erhoben. Die Anregung eines Ruderclubs, den Steg zu erhalten, wurde berücksichtigt.

Der Beschluss zur Aufstellung ist in der DS/0877/VIII enthalten; die Begründung des Planes liegt im
Büro der BVV aus.

Auf dem südlichen Grundstück befindet sich ein Bunker aus dem Zweiten Weltkrieg. Er wird nicht
abgebrochen, sondern als Quartier für Fledermäuse gesichert. Die Naturschutzbehörde hat dem mit der
Maßgabe zugestimmt, dass in den Monaten Mai bis August keine Arbeiten mit Rammgeräten stattfinden.

Der Verkehr wird über eine neue Stichstraße abgewickelt. Die Untersuchung aus dem Jahr 2019 kommt
zu dem Ergebnis, dass der Knoten mit der Blockdammstraße auch bei voller Belegung leistungsfähig
bleibt. Auf der Chaussee ist ein Streifen von 3,50 Metern für die spätere Verlängerung der
Straßenbahn freigehalten.

Für den Uferweg hat der Eigentümer eine Fläche von 1.940 Quadratmetern unentgeltlich abgetreten. Der
städtebauliche Vertrag wurde am 18. Dezember 2020 unterzeichnet.

## sonstige | Rechtsgrundlage:

Baugesetzbuch i. V. m. § 12 Abs. 2 Nr. 4 Bezirksverwaltungsgesetz

## finanzielle_auswirkungen | Auswirkungen auf den Haushaltsplan und die Finanzplanung:

Für den Bau des Uferweges sind ab 2024 Mittel in Höhe von 640.000 € anzumelden.

@signature
""",
        kind="beschlussvorlage",
        date="2021-03-23",
        signatories=[
            signed_by("Kerstin Amsel", "Bezirksbürgermeisterin", mark="i. V."),
            signed_by("Jörg Tannert", "Bezirksstadtrat"),
        ],
        references=["DS/0877/VIII"],
    ),
    _paper(
        "DS/1246/V-01",
        2010,
        "amendment to a motion with a dash and suffix, text struck and new in quotes, unsigned",
        (("BVV", "Entscheidung", "2010-05-27", "BVV/040/V", "abgelehnt"),),
        {
            "period": "V. Wahlperiode",
            "kind": "Änderungsantrag",
            "unit": "Fraktion Offene Stadt",
            "number": "DS/1246/V-01",
            "title": "Änderungsantrag zur DS/1246/V, Zebrastreifen vor der Anna-Seghers-Bibliothek",
        },
        """\
## beschlussvorschlag | Die BVV wolle beschließen:

Der Antrag wird wie folgt gefasst:

„Das Bezirksamt wird ersucht, sich bei der Verkehrslenkung Berlin für eine Ampel mit Anforderung in
der Prerower Straße einzusetzen. Bis zu ihrer Fertigstellung soll ein Überweg angelegt werden.“

## begruendung | Begründung:

Auf der Prerower Straße fahren nach den Zahlen von 2008 täglich 16.000 Fahrzeuge, davon 900
Lastwagen und Busse. Bei dieser Menge bietet ein Zebrastreifen nach unserer Auffassung Kindern nur
eine scheinbare Sicherheit.

Ein Überweg ist als Zwischenlösung dennoch sinnvoll. Er kann nach Angaben des Tiefbauamtes innerhalb
von vier Monaten angelegt werden, eine Ampel erst nach zwei Jahren. Die Empfehlung des Ausschusses
für Verkehr und Ordnung steht dem nicht entgegen.

Für die Ampel sprechen auch die Busse der Linien 154 und 256. Ihr Betreiber befürchtet an einem
Überweg Verspätungen von bis zu vier Minuten, weil die Fahrgäste am Linden-Center in dichter Folge
queren.
""",
        kind="aenderungsantrag",
        references=["DS/1246/V"],
    ),
)
