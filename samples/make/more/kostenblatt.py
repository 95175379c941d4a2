"""2011 and 2016: papers of a Kreis that tick and count their money before they say what for."""

from functools import partial

from samples.make.layouts import kostenblatt as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_RESCUE = "Neubau der Rettungswache Nord in Lohmarsdorf, Entwurfsplanung und Baubeschluss"
_THEATRE = "Auftritt des Kreises auf der Landesgartenschau"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Kreise in the Rhineland; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="siegmar-kreis-2016-m-xvi-0410",
        city="Siegmar-Kreis",
        year=2016,
        print="laser",
        purpose="task and day before the body, outcome last, money as a ruled sheet of ticks above"
        " the text, enclosures as a table with pages, long number in the line of the kind,"
        " three signers in one row",
        metadata=meta(
            number="M/XVI/2016/0410",
            title=_RESCUE,
            kind="sitzungsvorlage",
            date="2016-10-04",
            consultations=[
                meeting(
                    "Ausschuss für Rettungswesen und Katastrophenschutz",
                    "2016-10-20",
                    role="Vorberatung",
                    result="einstimmig empfohlen",
                ),
                meeting(
                    "Bau- und Vergabeausschuss",
                    "2016-11-03",
                    role="Vorberatung",
                    result="einstimmig empfohlen",
                ),
                meeting("Finanzausschuss", "2016-11-14", role="Vorberatung"),
                meeting("Kreistag", "2016-12-08", role="Beschluss"),
            ],
            signatories=[
                signed_by("Hahlen", "Dezernent", mark="gez."),
                signed_by("Udelhoven", "Kämmerin", mark="gez."),
                signed_by("Schuster", "Landrat", mark="gez."),
            ],
            references=["M/XVI/2015/0187"],
            attachments=enclosures(
                ("1", "Grundrisse und Ansichten"),
                ("2", "Kostenberechnung nach DIN 276"),
                ("3", "Stellungnahme der Feuerwehr"),
            ),
        ),
        form={
            "house": "Siegmar-Kreis · Der Landrat\nAmt 38 Bevölkerungsschutz",
            "right": "04.10.2016",
            "kind": "Sitzungsvorlage M/XVI/2016/0410",
            "way": [
                ["Aufgabe", "Termin", "Gremium", "Ergebnis"],
                [
                    "Vorberatung",
                    "20.10.2016",
                    "Ausschuss für Rettungswesen und Katastrophenschutz",
                    "einstimmig empfohlen",
                ],
                ["Vorberatung", "03.11.2016", "Bau- und Vergabeausschuss", "einstimmig empfohlen"],
                ["Vorberatung", "14.11.2016", "Finanzausschuss", ""],
                ["Beschluss", "08.12.2016", "Kreistag", ""],
            ],
            "label": "Tagesordnungspunkt",
            "title": _RESCUE,
            "money_head": "Finanzielle Auswirkungen",
            "money": [
                ["[x] ja   [ ] nein", "2016", "2017", "2018"],
                ["Auszahlung", "180.000", "2.400.000", "1.150.000"],
                ["Einzahlung", "0", "0", "0"],
                ["Mittel veranschlagt", "[x] ja [ ] nein", "[ ] ja [x] nein", "[ ] ja [x] nein"],
            ],
            "foot": [("M/XVI/2016/0410", "center"), ("{page}/{total}", "right")],
            "signatures": [
                [
                    (60, False, "gez. Hahlen\nDezernent"),
                    (230, False, "gez. Udelhoven\nKämmerin"),
                    (400, False, "gez. Schuster\nLandrat"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Der Entwurfsplanung wird zugestimmt.

2. Der Bau der Wache wird mit Kosten von 3,73 Millionen Euro beschlossen.

3. Die Verwaltung wird beauftragt, die Gewerke auszuschreiben.

## sachverhalt | Erläuterungen

### Bedarf

Nach dem Bedarfsplan muss ein Rettungswagen in 95 von hundert Fällen binnen zwölf Minuten
eintreffen. Im Norden des Kreises gelang das 2015 nur in 83 Fällen. Die Wache ist seit 2012
vorläufig in einer angemieteten Halle untergebracht, deren Vertrag Ende 2018 ausläuft.

Mit der Vorlage M/XVI/2015/0187 hat der Kreistag das Grundstück an der Umgehungsstraße bestimmt und
den Auftrag zur Planung erteilt.

### Planung

Vorgesehen sind drei Stellplätze für Rettungswagen, einer für den Notarzt und eine Waschhalle.
Sozial- und Ruheräume liegen im Obergeschoss. Das Gebäude wird in Holz errichtet und über eine
Wärmepumpe beheizt. Eine Erweiterung um zwei Stellplätze ist nach Süden möglich.

Die Wache wird so ausgestattet, dass sie bei einem Ausfall des Stromnetzes 72 Stunden lang ohne
fremde Hilfe betrieben werden kann.

### Zeitplan

Baubeginn im Mai 2017, Inbetriebnahme im Herbst 2018. Die Frist zur Räumung der Halle lässt zwei
Monate Spielraum.

## finanzielle_auswirkungen | Refinanzierung

Abschreibung und Zinsen gehen in die Gebühren für den Rettungsdienst ein. Die Verbände der
Krankenkassen haben im September ihr Einvernehmen mitgeteilt.

## finanzielle_auswirkungen | Folgekosten

Die jährlichen Kosten des Betriebes betragen 96.000 Euro, die Miete von 61.000 Euro entfällt.

## anlagen | Anlagen

| Nr. | Bezeichnung | Seiten |
| 1 | Grundrisse und Ansichten | 6 |
| 2 | Kostenberechnung nach DIN 276 | 11 |
| 3 | Stellungnahme der Feuerwehr | 2 |
""",
    ),
    _paper(
        id="siegmar-kreis-2011-m-xv-0092",
        city="Siegmar-Kreis",
        year=2011,
        print="laser",
        purpose="Mitteilung in the form, money ticked 'nein', one body with an outcome, no"
        " enclosure, one signer in whose stead",
        metadata=meta(
            number="M/XV/2011/0092",
            title=_THEATRE,
            kind="mitteilung",
            date="2011-03-15",
            consultations=[
                meeting(
                    "Ausschuss für Kultur und Tourismus",
                    "2011-04-05",
                    role="Kenntnis",
                    result="Kenntnis genommen",
                )
            ],
            signatories=[signed_by("Wirtz", "Kreisdirektorin", mark="In Vertretung")],
        ),
        form={
            "house": "Siegmar-Kreis · Der Landrat\nAmt 41 Kultur und Tourismus",
            "right": "15.03.2011",
            "kind": "Mitteilung M/XV/2011/0092",
            "way": [
                ["Aufgabe", "Termin", "Gremium", "Ergebnis"],
                [
                    "Kenntnis",
                    "05.04.2011",
                    "Ausschuss für Kultur und Tourismus",
                    "Kenntnis genommen",
                ],
            ],
            "label": "Tagesordnungspunkt",
            "title": _THEATRE,
            "money_head": "Finanzielle Auswirkungen",
            "money": [["[ ] ja   [x] nein", "", "", ""]],
            "foot": [("M/XV/2011/0092", "center"), ("{page}/{total}", "right")],
            "signatures": [[(60, False, "In Vertretung\ngez. Wirtz\nKreisdirektorin")]],
        },
        body="""\
## sachverhalt | Erläuterungen

Der Kreis war an zwölf Tagen mit einem Stand auf der Gartenschau vertreten. Beteiligt waren elf
Städte und Gemeinden, die Sparkasse und der Verein der Direktvermarkter. An den Ständen wurden
8.300 Faltblätter abgegeben, an den Wochenenden spielten sieben Musikschulen.

Die Kosten von 23.400 Euro wurden vollständig von Dritten getragen.

## fazit | Bewertung

Eine Umfrage unter 420 Gästen ergab, dass jeder dritte aus mehr als 60 Kilometern angereist war.
Die Zahl der Übernachtungen im Kreis stieg im selben Zeitraum um vier Prozent.""",
    ),
)
