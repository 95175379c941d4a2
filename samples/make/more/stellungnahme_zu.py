"""2010 and 2024: opinions of a city on motions of groups, with two numbers in their head."""

from functools import partial

from samples.make.layouts import stellungnahme_zu as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BLUE = "Begrünung von Wartehäuschen"
_BATH = "Längere Öffnungszeiten im Freibad Rüpurren"
_HEAD = ["Antrag Nr.", "vom", "gestellt von"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="opinions of cities in Baden; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="pfinzach-2024-st-2024-0377-1",
        city="Pfinzach",
        year=2024,
        print="laser",
        purpose="number, day and movers of the motion in a ruled row above the paper's own number"
        " and day, item first in a way without head, publicity as words last, two mayors"
        " sign, days of two papers",
        metadata=meta(
            number="ST 2024/0377-1",
            title=_BLUE,
            kind="stellungnahme",
            public=True,
            date="2024-05-06",
            consultations=[
                meeting("Ausschuss für Umwelt und Gesundheit", "2024-05-16", True, agenda_item="7"),
                meeting("Gemeinderat", "2024-06-04", True, agenda_item="13"),
            ],
            signatories=[
                signed_by("Bettina Lisbach-Roth", "Bürgermeisterin", mark="gez."),
                signed_by("Daniel Fluhr", "Bürgermeister", mark="gez."),
            ],
            references=["AN 2024/0377", "BV 2022/0815"],
        ),
        form={
            "house": "Stadt Pfinzach · Dezernat 5",
            "motion": [
                _HEAD,
                ["AN 2024/0377", "21.03.2024", "GRÜNE-Gemeinderatsfraktion, Volt, Die PARTEI"],
            ],
            "kind": "Stellungnahme zum Antrag",
            "right": "ST 2024/0377-1\n06.05.2024",
            "title": _BLUE,
            "way": [
                ["7", "Ausschuss für Umwelt und Gesundheit", "16.05.2024", "öffentlich"],
                ["13", "Gemeinderat", "04.06.2024", "öffentlich"],
            ],
            "foot": [("Stellungnahme ST 2024/0377-1 zu AN 2024/0377", "left"), ("{page}", "right")],
            "signatures": [
                [
                    (66, False, "gez. Bettina Lisbach-Roth\nBürgermeisterin"),
                    (310, False, "gez. Daniel Fluhr\nBürgermeister"),
                ]
            ],
        },
        body="""\
## zusammenfassung | Kurzfassung

Die Verwaltung empfiehlt, zunächst zwölf Häuschen zu begrünen und nach zwei Jahren zu entscheiden,
ob weitere folgen.

## stellungnahme | Stellungnahme

### Zu Ziffer 1: Zahl der Dächer

Im Stadtgebiet stehen 284 Wartehäuschen. 171 davon gehören einem Unternehmen für Werbung, dessen
Vertrag bis 2029 läuft. Von den 113 städtischen haben 64 ein Dach aus Glas, das die Last nicht
trägt. Geeignet sind somit höchstens 49.

### Zu Ziffer 2: Pflege

Ein Dach mit Fetthennen muss zweimal im Jahr gejätet und in trockenen Sommern gegossen werden. Das
Gartenbauamt rechnet mit 190 Euro je Dach. In den Haltestellen der Bahn darf wegen der Oberleitung
nur bei abgeschaltetem Strom gearbeitet werden; sie sollten deshalb ausgenommen bleiben.

### Zu Ziffer 3: Ausschreibung

Mit BV 2022/0815 hat der Gemeinderat beschlossen, bei neuen Häuschen auf Dächer zu achten, die
begrünt werden können. Das wurde bei den letzten 22 beachtet.

## finanzielle_auswirkungen | Kosten

| Zwölf Dächer, einmalig | 31.200 € |
| Pflege im Jahr | 2.280 € |

## sonstige | Wirkung auf das Klima

Die Wirkung ist gering, aber sichtbar. Sie liegt vor allem im Angebot für Insekten.
""",
    ),
    _paper(
        id="pfinzach-2010-st-2010-0122-1",
        city="Pfinzach",
        year=2010,
        print="laser",
        purpose="motion of a single member in the row, one meeting not public, opinion in one part,"
        " no signature",
        metadata=meta(
            number="ST 2010/0122-1",
            title=_BATH,
            kind="stellungnahme",
            public=False,
            date="2010-04-12",
            consultations=[meeting("Bäderausschuss", "2010-04-23", False, agenda_item="3")],
            references=["AN 2010/0122"],
        ),
        form={
            "house": "Stadt Pfinzach · Bäderbetriebe",
            "motion": [
                _HEAD,
                ["AN 2010/0122", "01.03.2010", "Stadtrat Eberhard Kühn (Freie Wähler)"],
            ],
            "kind": "Stellungnahme zum Antrag",
            "right": "ST 2010/0122-1\n12.04.2010",
            "title": _BATH,
            "way": [["3", "Bäderausschuss", "23.04.2010", "nichtöffentlich"]],
            "foot": [("Stellungnahme ST 2010/0122-1 zu AN 2010/0122", "left"), ("{page}", "right")],
        },
        body="""\
## stellungnahme | Stellungnahme

Das Freibad schließt um 20 Uhr. In den Sommern 2008 und 2009 war es zwischen 19 und 20 Uhr im
Mittel mit 60 Gästen besucht, an heißen Tagen mit bis zu 400. Eine Öffnung bis 21 Uhr an allen
Tagen würde 28.000 Euro kosten.

Vorgeschlagen wird, das Bad an Tagen, an denen die Temperatur um 16 Uhr 30 Grad erreicht, eine
Stunde länger offen zu lassen. Der Betriebsrat hat zugestimmt. Die Kosten von etwa 6.000 Euro
können aus den Mehreinnahmen gedeckt werden.""",
    ),
)
