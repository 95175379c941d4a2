"""2003 and 2012: motions that eleven and seven members of a Kreistag sign across their groups."""

from functools import partial

from samples.make.layouts import viele_unterschriften as form
from samples.make.paper import Paper, meeting, meta, signed_by

_HEDGE = "Programm zum Schutz und zur Wiederherstellung von Wallhecken"
_DOCTOR = "Stipendium für angehende Hausärztinnen und Hausärzte"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="motions of members of Kreistage; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-emsgrund-2003-viii-0131",
        city="Kreis Emsgrund",
        year=2003,
        print="inkjet",
        purpose="eleven names in ink in three columns with the group below each, number and session"
        " in a frame of the office, members named as movers in the head do not sign there",
        metadata=meta(
            number="VIII/0131",
            title=_HEDGE,
            kind="antrag",
            date="2003-09-08",
            consultations=[
                meeting("Ausschuss für Umwelt und Landwirtschaft", "2003-10-14", agenda_item="7")
            ],
            signatories=[
                signed_by("Maria Albers", "CDU", signed=True),
                signed_by("Bernd Düking", "CDU", signed=True),
                signed_by("Heinz Feldhaus", "CDU", signed=True),
                signed_by("Ingrid Gerdes", "SPD", signed=True),
                signed_by("Theo Hackmann", "SPD", signed=True),
                signed_by("Dr. Jutta Kramer", "Grüne", signed=True),
                signed_by("Alfons Lübbers", "CDU", signed=True),
                signed_by("Hilde Nieland", "UWG", signed=True),
                signed_by("Franz Pohlkamp", "FDP", signed=True),
                signed_by("Rita Schepers", "SPD", signed=True),
                signed_by("Wilhelm Telgen", "UWG", signed=True),
            ],
        ),
        form={
            "office": "Drucksache: VIII/0131\nEingang: 10.09.2003\nAusschuss für Umwelt "
            "und\nLandwirtschaft, 14.10.2003, TOP 7",
            "movers": "Maria Albers, Dr. Jutta Kramer\nund weitere Mitglieder des Kreistages",
            "to": "An den Landrat\nKreishaus, Emsgrund\n8. September 2003",
            "kind": "Antrag",
            "title": _HEDGE,
            "signatures": [
                [
                    (72, True, "Maria Albers\nCDU"),
                    (230, True, "Bernd Düking\nCDU"),
                    (390, True, "Heinz Feldhaus\nCDU"),
                ],
                [
                    (72, True, "Ingrid Gerdes\nSPD"),
                    (230, True, "Theo Hackmann\nSPD"),
                    (390, True, "Dr. Jutta Kramer\nGrüne"),
                ],
                [
                    (72, True, "Alfons Lübbers\nCDU"),
                    (230, True, "Hilde Nieland\nUWG"),
                    (390, True, "Franz Pohlkamp\nFDP"),
                ],
                [(72, True, "Rita Schepers\nSPD"), (230, True, "Wilhelm Telgen\nUWG")],
            ],
        },
        body="""\
## antrag | Wir beantragen:

1. Der Kreis legt ein Programm auf, aus dem die Pflege und die Neuanlage von Wallhecken bezuschusst
werden.

2. Für das Jahr 2004 werden 60.000 Euro veranschlagt.

3. Die Untere Landschaftsbehörde erstellt bis zum Sommer ein Kataster der vorhandenen Hecken.

## begruendung | Gründe

Bei der letzten Erhebung im Jahr 1987 gab es im Kreis noch 1.240 Kilometer Wallhecken. Seither sind
nach Schätzung der Naturschutzverbände mehr als 150 Kilometer verschwunden, meist nicht durch
Rodung, sondern weil die Pflege unterblieb und der Wall vom Vieh vertreten wurde.

Die Pflege kostet je laufendem Meter etwa 2,80 Euro und ist alle acht bis zwölf Jahre fällig. Aus
dem Verkauf des Holzes lassen sich höchstens zwei Drittel decken. Zwei Nachbarkreise zahlen seit
1999 einen Zuschuss, der die Lücke schließt. Dort ist der Rückgang zum Stehen gekommen.

Wir bitten, den Antrag zunächst im Fachausschuss zu beraten und die Landwirtschaftskammer zu hören.
""",
    ),
    _paper(
        id="kreis-emsgrund-2012-x-0298",
        city="Kreis Emsgrund",
        year=2012,
        print="inkjet",
        purpose="seven names with gez., roles of chairs below some, frame with a number and a day"
        " of receipt only, no meeting, a member's address in the head",
        metadata=meta(
            number="X/0298",
            title=_DOCTOR,
            kind="antrag",
            date="2012-04-23",
            signatories=[
                signed_by("Dr. Jutta Kramer", "Fraktionsvorsitzende Grüne", mark="gez."),
                signed_by("Ludger Sander", "Fraktionsvorsitzender SPD", mark="gez."),
                signed_by("Hilde Nieland", "Fraktionsvorsitzende UWG", mark="gez."),
                signed_by("Rita Schepers", mark="gez."),
                signed_by("Markus Thiel", mark="gez."),
                signed_by("Anke Vogelsang", mark="gez."),
                signed_by("Jens Wolters", mark="gez."),
            ],
        ),
        form={
            "office": "Drucksache: X/0298\nEingang: 24.04.2012",
            "movers": "Dr. Jutta Kramer MdK\nLange Straße 14\n48999 Emsgrund",
            "to": "An den Landrat\nKreishaus, Emsgrund\n23. April 2012",
            "kind": "Gemeinsamer Antrag",
            "title": _DOCTOR,
            "signatures": [
                [
                    (72, False, "gez. Dr. Jutta Kramer\nFraktionsvorsitzende\nGrüne"),
                    (230, False, "gez. Ludger Sander\nFraktionsvorsitzender\nSPD"),
                    (390, False, "gez. Hilde Nieland\nFraktionsvorsitzende\nUWG"),
                ],
                [(72, False, "gez. Rita Schepers"), (230, False, "gez. Markus Thiel")],
                [(72, False, "gez. Anke Vogelsang"), (230, False, "gez. Jens Wolters")],
            ],
        },
        body="""\
## antrag | Wir beantragen:

Der Kreis vergibt ab dem Wintersemester jährlich drei Stipendien an Studierende der Medizin, die
sich verpflichten, nach der Weiterbildung mindestens fünf Jahre als Hausärztin oder Hausarzt im
Kreis tätig zu sein. Das Stipendium beträgt 500 Euro im Monat und wird höchstens vier Jahre lang
gezahlt.

## begruendung | Gründe

Von den 84 Hausärzten im Kreis sind 37 älter als 58 Jahre. In vier Gemeinden ist schon heute kein
Sitz mehr besetzt, obwohl er ausgeschrieben wurde. Niederlassungen scheitern selten am Geld und
häufig daran, dass junge Ärzte die Gegend nicht kennen.

Im Nachbarkreis läuft ein solches Programm seit 2010. Sechs von sechs Plätzen sind vergeben.

## finanzielle_auswirkungen | Kosten

Im ersten Jahr entstehen Kosten von 18.000 Euro, im vierten Jahr von 72.000 Euro.
""",
    ),
)
