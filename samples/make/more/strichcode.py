"""2014 and 2021: papers with bars and a document number that is not theirs."""

from functools import partial

from samples.make.layouts import strichcode as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_DOG = "Hundewiese am Stadtwald - Ergebnis des Probejahres"
_CROSS = "Friedhof Süd: Aufhebung von Grabfeld 14"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers printed out of document systems; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lindau-see-2021-847",
        city="Seelindau",
        year=2021,
        print="laser",
        purpose="bars with a document number of ten figures that is not the paper's, number at the"
        " right of the kind with 'BV', two fields in each line, meetings with roles and results",
        metadata=meta(
            number="BV/0847/2021",
            title=_CROSS,
            kind="beschlussvorlage",
            public=True,
            date="2021-10-12",
            consultations=[
                meeting(
                    "Betriebsausschuss",
                    "2021-11-02",
                    role="Empfehlung",
                    result="mehrheitlich empfohlen",
                ),
                meeting("Stadtrat", "2021-11-24", role="Beschluss"),
            ],
            signatories=[
                signed_by("Jutta Wollschläger", "Betriebsleiterin", mark="gez."),
                signed_by("Ewald Pröll", "Bürgermeister", mark="gez."),
            ],
            references=["BV/0311/2009"],
            attachments=enclosures(("1", "Lageplan"), ("2", "Liste der Ruhefristen")),
        ),
        form={
            "digits": "2021004471",
            "office": "Stadt Seelindau\nEigenbetrieb Stadtgrün",
            "kind": "Beschlussvorlage",
            "number": "BV/0847/2021",
            "fields": [
                [("Erstelldatum", "12.10.2021"), ("Status", "öffentlich")],
                [
                    ("Bearbeitung", "Frau Reichel"),
                    ("Anlagen", "1 Lageplan\n2 Liste der Ruhefristen"),
                ],
            ],
            "title": _CROSS,
            "shares": (2, 1.2, 1.3, 2),
            "way": [
                ("Gremium", "Datum", "Art", "Ergebnis"),
                ("Betriebsausschuss", "02.11.2021", "Empfehlung", "mehrheitlich empfohlen"),
                ("Stadtrat", "24.11.2021", "Beschluss", ""),
            ],
            "foot": [("Dok. 2021004471", "left"), ("{page}/{total}", "right")],
            "signatures": [
                [
                    (72, False, "gez. Jutta Wollschläger\nBetriebsleiterin"),
                    (310, False, "gez. Ewald Pröll\nBürgermeister"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussantrag

Das Grabfeld 14 wird zum 31. Dezember 2024 aufgehoben. Bis dahin werden dort keine Rechte
verlängert.

## sachverhalt | Darstellung des Sachverhaltes

Der Friedhof Süd wurde 1926 angelegt. Auf seinen 9,4 Hektar werden heute halb so viele Gräber belegt
wie um 1990. Vier von fünf Bestattungen sind Urnen. Das Feld 14 am Bahndamm liegt tief; nach
Regen steht das Wasser bis zu zwei Wochen.

Bereits 2009 (BV/0311/2009) wurde beschlossen, dort nicht mehr neu zu belegen. Von 118 Gräbern
bestehen noch 23. Die Fristen laufen bis auf drei vor dem Ende des Jahres 2024 ab. Mit den
Berechtigten dieser drei wurde gesprochen; sie sind mit einer Umbettung auf Kosten des Betriebes
einverstanden.

Das Feld soll danach Wiese werden. Die Kapelle ist nicht betroffen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Drei Umbettungen | 14.400 € |
| Abräumen und Einsaat | 9.800 € |
| Einsparung im Jahr | 6.100 € |

@sign
""",
    ),
    _paper(
        id="lindau-see-2014-mitteilung-hund",
        city="Seelindau",
        year=2014,
        print="laser",
        purpose="bars again, number with MV and a dash, closed status ticked off by a box, one body"
        " in a field, no table, i. A. with ink",
        metadata=meta(
            number="MV-102/14",
            title=_DOG,
            kind="mitteilung",
            public=False,
            date="2014-07-01",
            consultations=[meeting("Umweltausschuss", "2014-07-15")],
            signatories=[signed_by("Sven Hagedorn", mark="i. A.", signed=True)],
        ),
        form={
            "digits": "2014118203",
            "office": "Stadt Seelindau\nOrdnungsamt",
            "kind": "Mitteilungsvorlage",
            "number": "MV-102/14",
            "fields": [
                [("Datum", "01.07.2014"), ("Gremium", "Umweltausschuss\n15.07.2014")],
                [("Aktenplan", "32-14-07"), ("", "[ ] öffentlich\n[x] nichtöffentlich")],
            ],
            "title": _DOG,
            "signatures": [[(72, True, "i. A.\n@Sven Hagedorn")]],
        },
        body="""\
## sachverhalt | Bericht

Die Wiese wurde am 1. Juni 2013 freigegeben. Gezählt wurden an Wochentagen 60 bis 90, an Sonntagen
bis zu 210 Hunde. Das Ordnungsamt nahm elf Anzeigen auf, davon vier wegen Bissen unter Hunden.

Der Pächter des Nachbargrundstückes verlangt Ersatz für einen Zaun. Über seine Forderung von 2.300
Euro wird verhandelt; deshalb wird nichtöffentlich berichtet.

## fazit | Ergebnis

Die Wiese hat sich bewährt. Sie bleibt geöffnet, wenn der Zaun auf der Westseite ersetzt ist.

@sign
""",
    ),
)
