"""2007 and 2015: forms of a Magistrat with bodies that are ticked and dated one by one."""

from functools import partial

from samples.make.layouts import magistratsvorlage as form
from samples.make.paper import Paper, meeting, meta, signed_by

_TRAM = "Verlängerung der Straßenbahn zum Wissenschaftspark, Vorplanung"
_STAFF = "Wiederbesetzung der Leitung des Eigenbetriebs Kulturelle Einrichtungen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a city in Südhessen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="woogstadt-2015-2015-0286",
        city="Woogstadt",
        year=2015,
        print="laser",
        purpose="kind 'Magistratsvorlage', bodies ticked with days behind them, one body unticked,"
        " boxes for status and money at the right of the labels, number as third label",
        metadata=meta(
            number="2015/0286",
            title=_TRAM,
            kind="drucksache",
            public=True,
            date="2015-08-31",
            consultations=[
                meeting("Magistrat", "2015-09-09"),
                meeting("Ausschuss für Bauen und Verkehr", "2015-09-22"),
                meeting("Stadtverordnetenversammlung", "2015-10-01"),
            ],
            signatories=[
                signed_by("Cornelia Zuschke-Roth", "Baudezernentin", signed=True),
                signed_by("André Schellhaas", "Kämmerer", signed=True),
            ],
            references=["2013/0410"],
        ),
        form={
            "house": "Wissenschaftsstadt Woogstadt",
            "kind": "Magistratsvorlage",
            "left": [
                ("Dezernat:", "III"),
                ("Amt:", "Mobilitätsamt"),
                ("Vorlage-Nr.:", "2015/0286"),
                ("Aktenzeichen:", "66.1-53/07"),
                ("Datum:", "31.08.2015"),
            ],
            "right": [
                "[x] öffentlich [ ] nicht öffentlich",
                "[x] mit Kosten [ ] ohne Kosten",
                "[ ] Eilbedürftig",
                "[x] Frauenbüro beteiligt",
            ],
            "title": _TRAM,
            "way": [
                "[x] Magistrat 09.09.2015",
                "[ ] Ortsbeirat",
                "[x] Ausschuss für Bauen und Verkehr 22.09.2015",
                "[x] Stadtverordnetenversammlung 01.10.2015",
            ],
            "signatures": [
                [
                    (66, True, "Cornelia Zuschke-Roth\nBaudezernentin"),
                    (310, True, "André Schellhaas\nKämmerer"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Vorplanung in der Variante „Rheinstraße“ wird zugestimmt. Die Verkehrsgesellschaft wird mit der
Entwurfsplanung beauftragt.

## begruendung | Begründung

Im Wissenschaftspark arbeiten 9.200 Menschen, von denen 14 Prozent mit dem Bus kommen. Mit dem
Beschluss 2013/0410 wurden drei Trassen zur Prüfung ausgewählt. Die Variante „Rheinstraße“ hat mit
1,4 den höchsten Nutzen im Verhältnis zu den Kosten.

Sie ist 1,9 Kilometer lang und hat vier Haltestellen. Auf 300 Metern fährt die Bahn auf der
Fahrbahn; dort entfallen 41 Stellplätze. Bäume müssen nicht gefällt werden.

## finanzielle_auswirkungen | Finanzierung

Die Entwurfsplanung kostet 860.000 Euro. Die Mittel stehen im Wirtschaftsplan der Gesellschaft.
""",
    ),
    _paper(
        id="woogstadt-2007-2007-0033",
        city="Woogstadt",
        year=2007,
        print="laser",
        purpose="closed box ticked, only the Magistrat ticked, urgent box ticked,  In Vertretung"
        " with ink",
        metadata=meta(
            number="2007/0033",
            title=_STAFF,
            kind="drucksache",
            public=False,
            date="2007-01-29",
            consultations=[meeting("Magistrat", "2007-02-07")],
            signatories=[
                signed_by("Wolfgang Glenz", "Bürgermeister", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "house": "Wissenschaftsstadt Woogstadt",
            "kind": "Magistratsvorlage",
            "left": [
                ("Dezernat:", "I"),
                ("Amt:", "Personalamt"),
                ("Vorlage-Nr.:", "2007/0033"),
                ("Aktenzeichen:", "11.2-K 4"),
                ("Datum:", "29.01.2007"),
            ],
            "right": [
                "[ ] öffentlich [x] nicht öffentlich",
                "[ ] mit Kosten [x] ohne Kosten",
                "[x] Eilbedürftig",
                "[x] Frauenbüro beteiligt",
            ],
            "title": _STAFF,
            "way": [
                "[x] Magistrat 07.02.2007",
                "[ ] Ortsbeirat",
                "[ ] Haupt- und Finanzausschuss",
                "[ ] Stadtverordnetenversammlung",
            ],
            "signatures": [[(66, True, "In Vertretung@Wolfgang Glenz\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Stelle wird zum 1. Mai 2007 für fünf Jahre besetzt. Die Ausschreibung erfolgt überregional.

## begruendung | Begründung

Die bisherige Leiterin wechselt zum 1. April an das Theater einer anderen Stadt. Die
Stellvertretung ist seit dem Herbst erkrankt. Der Eigenbetrieb mit 310 Beschäftigten kann nicht
ohne Leitung in die Verhandlungen über den Zuschuss des Landes gehen.

Die Bewertung der Stelle bleibt unverändert. Der Personalrat hat am 25. Januar zugestimmt.
""",
    ),
)
