"""Joint papers of several Fraktionen, 1997 to 2023: motion, amendment, urgent motion."""

from functools import partial

from samples.make.layouts import gemeinsam as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SHADE = "Hitzeschutz auf Spielplätzen und Schulhöfen"
_STATION = "Erhalt des Bahnhaltepunktes Rehfeld-Ost"
_BUDGET = "Änderungsantrag zum Entwurf des Haushalts 2007: Schulsozialarbeit"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="joint motions of Fraktionen in various cities; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="offenthal-2023-an-0044",
        city="Offenthal",
        year=2023,
        print="laser",
        purpose="four groups in frames above, number and receipt only in the office's frame at the"
        " foot of the last page, five names in two rows with their groups, some with ink",
        metadata=meta(
            number="AN/0044/2023",
            title=_SHADE,
            kind="antrag",
            date="2023-03-09",
            consultations=[meeting("Stadtrat", "2023-03-30")],
            signatories=[
                signed_by("Kerstin Ohlemüller", "CDU-Fraktion", signed=True),
                signed_by("Dr. Tarek Aslan", "Fraktion Bündnis 90/Die Grünen", signed=True),
                signed_by("Jochen Pabst", "FDP-Fraktion", signed=True),
                signed_by("Ilse Krumbholz", "Fraktion Freie Wähler", signed=True),
            ],
            references=["AN/0117/2021"],
        ),
        form={
            "face": "sans",
            "groups": ["CDU", "GRÜNE", "FDP", "Freie\nWähler"],
            "shade": 0.92,
            "address": "Frau Oberbürgermeisterin\nRathaus\nOffenthal",
            "place": "Offenthal, 9. März 2023",
            "kind": "Gemeinsamer Antrag",
            "session": "zur Sitzung: Stadtrat am 30. März 2023",
            "title": _SHADE,
            "signatures": [
                [
                    (74, True, "Kerstin Ohlemüller\nCDU-Fraktion"),
                    (310, True, "Dr. Tarek Aslan\nFraktion Bündnis 90/Die Grünen"),
                ],
                [
                    (74, True, "Jochen Pabst\nFDP-Fraktion"),
                    (310, True, "Ilse Krumbholz\nFraktion Freie Wähler"),
                ],
            ],
            "office_label": "Vermerk des Ratsbüros",
            "office": [
                "Antrags-Nr.:\n**AN/0044/2023**",
                "eingegangen am:\n10.03.2023",
                "weitergeleitet an:\nAmt 67",
            ],
        },
        body="""\
## beschlussvorschlag | Der Stadtrat möge beschließen:

1. Bis zum Sommer 2024 werden an den zwölf am stärksten besonnten Spielplätzen Segel oder Bäume
gesetzt.

2. Die Verwaltung legt bis zum 30. September 2023 eine Reihenfolge für die Schulhöfe vor.

## begruendung | Begründung:

Am 19. Juli 2022 wurden auf der Rutsche im Stadtgarten 61 Grad gemessen. Von 47 Spielplätzen haben
nach der Antwort auf unseren Antrag AN/0117/2021 nur 18 genügend Schatten. Im Fazit der
Klimaanalyse, die dem Umweltausschuss am 8. Februar vorgestellt wurde, werden Kinder unter sechs
Jahren als besonders gefährdet genannt.

Ein Segel kostet mit Fundament rund 9.000 Euro, ein größerer Baum 2.800 Euro. Das Land fördert
beides zu 70 Prozent, wenn der Antrag bis zum 1. Juni gestellt ist.
""",
    ),
    _paper(
        id="rehfeld-1997-dringlichkeit",
        city="Rehfeld",
        year=1997,
        print="inkjet",
        purpose="urgent motion of three groups without a number, reasons of the urgency before the"
        " reasons, three names with gez. in one row, attached newspaper as Anlage",
        stamps=(
            (1, Stamp(lines=("Tischvorlage",), at=(0.75, 0.3), colour=BLUE, mm=40, degrees=8)),
        ),
        metadata=meta(
            title=_STATION,
            kind="dringlichkeitsantrag",
            date="1997-11-24",
            consultations=[meeting("Kreistag", "1997-11-26")],
            signatories=[
                signed_by("Hartmut Löbe", mark="gez."),
                signed_by("Karin Dubrau", mark="gez."),
                signed_by("Pfarrer Eckehard Senf", mark="gez."),
            ],
            attachments=enclosures("Schreiben der Bahn AG vom 20.11.1997"),
        ),
        form={
            "face": "serif",
            "groups": ["SPD-Fraktion", "PDS-Fraktion", "Fraktion\nNeues Forum"],
            "address": "An den Vorsitzenden des Kreistages",
            "place": "Rehfeld, den 24.11.1997",
            "kind": "Dringlichkeitsantrag",
            "session": "Kreistag, 26.11.1997",
            "title": _STATION,
            "signatures": [
                [
                    (74, False, "gez. Hartmut Löbe"),
                    (236, False, "gez. Karin Dubrau"),
                    (390, False, "gez. Pfarrer Eckehard Senf"),
                ]
            ],
        },
        body="""\
## antrag

Der Kreistag wolle beschließen: Der Landrat wird beauftragt, sich bei der Bahn AG und beim
Ministerium für den Erhalt des Haltepunktes Rehfeld-Ost über den 24. Mai 1998 hinaus einzusetzen.

## sonstige | Begründung der Dringlichkeit:

Das Schreiben der Bahn ging erst am 21.11.1997 ein. Die Frist für eine Stellungnahme endet am
5.12.1997, der Kreistag tagt danach nicht mehr in diesem Jahr.

## begruendung | Begründung:

Am Haltepunkt steigen werktags 140 Menschen ein, davon 85 Schüler der Berufsschule. Die Bahn
behauptet in ihrem Schreiben, es seien 60; gezählt wurde in der letzten Woche der Sommerferien. Der
Ersatz durch einen Bus würde die Fahrt nach Torgau von 14 auf 37 Minuten verlängern.

Die Gemeinde hat 1995 für 210.000 DM den Vorplatz gebaut. Fällt der Halt weg, müssen die
Fördermittel nach dem Bescheid vom 8.9.1994 zurückgezahlt werden.

##= anlagen | Anlage: Schreiben der Bahn AG vom 20.11.1997
""",
    ),
    _paper(
        id="neuhoerde-2006-ae-12",
        city="Neuhörde",
        year=2006,
        print="laser",
        purpose="amendment of two groups to a budget: number in the frame at the foot beside that"
        " of the amended paper, table old / new, title that begins with the kind",
        metadata=meta(
            number="ÄA 12/06",
            title=_BUDGET,
            kind="aenderungsantrag",
            public=None,
            date="2006-12-04",
            consultations=[
                meeting("Finanzausschuss", "2006-12-11"),
            ],
            signatories=[
                signed_by("Bärbel Sieveking", signed=True),
                signed_by("Olaf Matten", signed=True),
            ],
            references=["V 208/06"],
        ),
        form={
            "face": "carlito",
            "groups": ["SPD\nim Rat", "Bündnis 90\nDie Grünen"],
            "address": "An die Vorsitzende\nFinanzausschuss",
            "place": "04.12.2006",
            "kind": "Änderungsantrag",
            "session": "Finanzausschuss, Sitzung am 11.12.2006",
            "title": _BUDGET,
            "closing": "Mit freundlichen Grüßen",
            "signatures": [[(74, True, "Bärbel Sieveking"), (310, True, "Olaf Matten")]],
            "office_label": "Ratsbüro",
            "office": ["zu V 208/06", "ÄA 12/06", "Eingang 05.12.2006"],
        },
        body="""\
## antrag | Antrag:

Der Ausschuss empfiehlt dem Rat, den Ansatz wie folgt zu ändern:

| Produkt 06.03.02, Schulsozialarbeit | Euro |
| Entwurf der Verwaltung | 64.000 |
| neu | 118.000 |

## finanzielle_auswirkungen | Deckung:

Die Mehrkosten von 54.000 Euro werden durch die Verschiebung des Parkleitsystems gedeckt.

## begruendung | Begründung:

Die Stelle an der Hauptschule Am Ring läuft am 31. Januar 2007 aus. Der Entwurf (V 208/06) sieht
keine Verlängerung vor, obwohl der Bericht vom 15. November die Arbeit ausdrücklich lobt: Die Zahl
der Schulverweise ist von 21 auf 8 gesunken, zwölf Jugendliche haben eine Lehrstelle gefunden.

Auch an der Realschule wird die Hilfe gebraucht. Eine halbe Stelle genügt dort zunächst.
""",
    ),
)
