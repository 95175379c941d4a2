"""1967 and 1972: ruled forms, each body a row with day, status, counts and outcome."""

from functools import partial

from samples.make.layouts import vordruck_abstimmung_67 as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a town in Westphalia; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="horstkamp-1967-vorlage-66-118",
        city="Horstkamp",
        year=1967,
        print="typewriter",
        purpose="printed form filled by machine: rows with day, 'ö' or 'nö', counts of yes,"
        " no and"
        " abstention in columns and outcome, last row still empty; number of year and office"
        " in a cell; two offices sign side by side",
        metadata=meta(
            number="66-118/67",
            title="Ausbau der Dorstener Straße zwischen Ring und Stadtgrenze",
            kind="beschlussvorlage",
            public=False,
            date="1967-08-22",
            consultations=[
                meeting(
                    "Tiefbauausschuß", "1967-09-05", False, result="zugestimmt", votes=(8, 1, 2)
                ),
                meeting(
                    "Haupt- und Finanzausschuß",
                    "1967-09-14",
                    False,
                    result="zugestimmt",
                    votes=(11, 0, 0),
                ),
                meeting("Rat der Stadt", "1967-09-28", True),
            ],
            signatories=[
                signed_by("Kortmann", "Stadtdirektor", signed=True),
                signed_by("Brüggen", "Stadtbaurat", signed=True),
            ],
            references=["66-41/65"],
            attachments=enclosures("Lageplan", "Kostenermittlung"),
        ),
        form={
            "press": "Hauptamt 10/4 - 3000 - 1.66",
            "house": "Stadt Horstkamp",
            "kind": "Beschlußvorlage",
            "grid": [
                [
                    (2, "Amt", "66 Tiefbauamt"),
                    (2, "Vorlage Nr.", "66-118/67"),
                    (2, "Tag", "22. 8. 1967"),
                ],
                [
                    (
                        6,
                        "Gegenstand der Vorlage",
                        "Ausbau der Dorstener Straße zwischen Ring und Stadtgrenze",
                    )
                ],
                [(6, "Anlagen", "Lageplan, Kostenermittlung")],
            ],
            "edges": (66, 220, 296, 322, 352, 386, 422, 553),
            "way": [
                ["Beratung in", "am", "ö/nö", "Ja", "Nein", "Enth.", "Ergebnis"],
                ["Tiefbauausschuß", "5. 9. 1967", "nö", "8", "1", "2", "zugestimmt"],
                ["Haupt- und Finanzausschuß", "14. 9. 1967", "nö", "11", "0", "0", "zugestimmt"],
                ["Rat der Stadt", "28. 9. 1967", "ö", "", "", "", ""],
            ],
            "signatures": [
                [(66, True, "Kortmann\nStadtdirektor"), (320, True, "Brüggen\nStadtbaurat")]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Die Dorstener Straße wird auf 980 m Länge vierspurig mit getrennten Radwegen ausgebaut. Die
Verwaltung wird ermächtigt, den Auftrag nach öffentlicher Ausschreibung zu erteilen.

## sachverhalt | Sachdarstellung

Die Straße nimmt den Verkehr von der Bundesstraße zum neuen Werk II auf. Die Zählung im Mai ergab
14 200 Kraftfahrzeuge in 16 Stunden. Mit der Vorlage 66-41/65 war zunächst nur ein dreispuriger
Ausbau vorgesehen, den der Landschaftsverband als nicht förderungsfähig bezeichnet hat.

Von 31 Grundstücken sind 26 freihändig erworben. Für zwei Grundstücke läuft die Enteignung.

## finanzielle_auswirkungen | Kosten und Deckung

| Bauarbeiten | 1 180 000 DM |
| Grunderwerb | 212 000 DM |
| Landeszuschuß 60 v. H. | 835 200 DM |

Die Eigenmittel sind im außerordentlichen Haushalt veranschlagt.""",
    ),
    _paper(
        id="horstkamp-1972-mitteilung-40-7",
        city="Horstkamp",
        year=1972,
        print="typewriter",
        purpose="the same form as 'Mitteilungsvorlage', one row with 'Kenntnis genommen' and no"
        " counts, cells for enclosures that say 'keine', signature I. A., printed line for"
        " the register below",
        metadata=meta(
            number="40-7/72",
            title="Schülerzahlen an den weiterführenden Schulen",
            kind="mitteilung",
            public=True,
            date="1972-02-03",
            consultations=[
                meeting("Schulausschuß", "1972-02-15", True, result="Kenntnis genommen")
            ],
            signatories=[signed_by("Terbrüggen", "Stadtoberamtmann", mark="I. A.", signed=True)],
        ),
        form={
            "press": "Hauptamt 10/7 - 2000 - 11.71",
            "house": "Stadt Horstkamp\nDer Stadtdirektor",
            "kind": "Mitteilungsvorlage",
            "grid": [
                [(2, "Amt", "40 Schulamt"), (2, "Nr.", "40-7/72"), (2, "Tag", "3. Februar 1972")],
                [
                    (4, "Gegenstand", "Schülerzahlen an den weiterführenden Schulen"),
                    (2, "Anlagen", "keine"),
                ],
            ],
            "edges": (66, 220, 300, 352, 553),
            "way": [
                ["Gremium", "Sitzungstag", "ö/nö", "Vermerk"],
                ["Schulausschuß", "15. 2. 1972", "ö", "Kenntnis genommen"],
            ],
            "signatures": [[(66, True, "I. A.@Terbrüggen\nStadtoberamtmann")]],
            "last": "Zur Niederschrift genommen: ..............    Registratur: ..........",
        },
        body="""\
## sonstige

Zum Stichtag 15. Oktober 1971 besuchten die Realschule 784, die beiden Gymnasien zusammen 1 642
Schüler. Gegenüber 1966 ist das ein Zuwachs von 38 v. H. Im gleichen Zeitraum hat die Zahl der
Hauptschüler um 120 abgenommen.

An der Realschule werden vier Klassen im Pavillon, zwei im Keller unterrichtet. Bis 1975 ist mit
weiteren sechs Klassen zu rechnen. Der Kreis hat mitgeteilt, daß eine zweite Realschule in der
Nachbargemeinde nicht vor 1976 fertig wird.

Die Verwaltung prüft die Anmietung des früheren Verwaltungsgebäudes der Zeche und wird im Mai
berichten.""",
    ),
)
