"""1989 and 2003: a printed list of all bodies in which those concerned are ticked."""

from functools import partial

from samples.make.layouts import ankreuzfolge as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_POOL = "Erhöhung der Eintrittsgelder im Hallenbad"
_MILL = "Bebauungsplan Nr. 27 „An der Walkmühle“; Aufstellungsbeschluß"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed forms with a list of all bodies; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="walkenau-2003-sv-03-066",
        city="Walkenau",
        year=2003,
        print="laser",
        purpose="all bodies are printed in a list, three of five are ticked and have a day and a"
        " status; number as third of the pairs below, two sign in ink side by side",
        metadata=meta(
            number="SV-03-066",
            title=_POOL,
            kind="sitzungsvorlage",
            public=False,
            date="2003-10-02",
            consultations=[
                meeting("Sport- und Kulturausschuss", "2003-10-15", True),
                meeting("Haupt- und Finanzausschuss", "2003-11-04", False),
                meeting("Rat", "2003-11-18", True),
            ],
            signatories=[
                signed_by("Monika Siebert", "Fachbereichsleiterin", signed=True),
                signed_by("Karl-Heinz Ott", "Bürgermeister", signed=True),
            ],
            references=["SV-99-112"],
            attachments=enclosures("Gebührenvergleich"),
        ),
        form={
            "face": "sans",
            "house": "STADT WALKENAU\nDer Bürgermeister",
            "kind": "Sitzungsvorlage",
            "list": "zur Beratung in (Zutreffendes ankreuzen)",
            "bodies": [
                (True, "Sport- und Kulturausschuss", "15.10.2003", "ö"),
                (False, "Bau- und Umweltausschuss", "", ""),
                (False, "Sozialausschuss", "", ""),
                (True, "Haupt- und Finanzausschuss", "04.11.2003", "nö"),
                (True, "Rat", "18.11.2003", "ö"),
            ],
            "pairs": [
                ("Fachbereich", "3 – Bildung und Freizeit"),
                ("Datum", "02.10.2003"),
                ("Vorlage", "SV-03-066"),
                ("Betreff", _POOL),
            ],
            "bold": "Betreff",
            "signatures": [
                [
                    (66, True, "Monika Siebert\nFachbereichsleiterin"),
                    (330, True, "Karl-Heinz Ott\nBürgermeister"),
                ],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Eintrittsgelder werden zum 1. Januar 2004 nach der folgenden Übersicht festgesetzt.

| Erwachsene, Einzelkarte | 3,50 € |
| Kinder und Jugendliche | 1,80 € |
| Zehnerkarte Erwachsene | 30,00 € |
| Frühschwimmer | 2,50 € |

## begruendung | Begründung

Die Preise gelten seit 1999 (Vorlage SV-99-112) und wurden zum Euro nur umgerechnet. Seitdem sind
die Ausgaben um 17 % gestiegen, die Besuche um 9 % zurückgegangen. Der Zuschuss je Badegast liegt
jetzt bei 5,12 €.

Die Nachbarstädte verlangen zwischen 3,20 € und 4,00 €. Von einer stärkeren Anhebung rät die
Betriebsleitung ab, weil 2005 in Ostheim ein Freizeitbad eröffnet.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Es werden Mehreinnahmen von rund 31.000 € im Jahr erwartet.

## anlagen | Anlage

Gebührenvergleich

@sign
""",
    ),
    _paper(
        id="kaltenborn-1989-walkmuehle",
        city="Kaltenborn",
        year=1989,
        print="typewriter",
        purpose="list of bodies with two ticked, days typed behind them but no status, number of"
        " the plan in the title and no number of the paper, day in the pair 'Kaltenborn, den'",
        metadata=meta(
            title=_MILL,
            kind="drucksache",
            date="1989-08-28",
            consultations=[
                meeting("Ortsbeirat", "1989-09-07"),
                meeting("Gemeindevertretung", "1989-09-21"),
            ],
            signatories=[signed_by(None, "Gemeindevorstand", signed=True)],
        ),
        form={
            "face": "typewriter",
            "house": "Gemeinde Kaltenborn\nGemeindevorstand",
            "kind": "~~VORLAGE~~",
            "list": "an",
            "bodies": [
                (False, "Gemeindevorstand", "", ""),
                (True, "Ortsbeirat", "7.9.89", ""),
                (False, "Bauausschuß", "", ""),
                (False, "Haupt- u. Finanzausschuß", "", ""),
                (True, "Gemeindevertretung", "21.9.89", ""),
            ],
            "pairs": [
                ("Aktenzeichen", "III/2-621-41"),
                ("Kaltenborn, den", "28.8.1989"),
                ("Betr.:", _MILL),
            ],
            "bold": "",
            "signatures": [[(330, True, "Der Gemeindevorstand")]],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Für das Gelände der ehemaligen Walkmühle wird ein Bebauungsplan aufgestellt. Er erhält die Nummer
27. Der Geltungsbereich umfaßt die Flurstücke 112/3, 112/4 und 115 der Flur 9.

## sachverhalt | Sachverhalt

Die Tuchfabrik hat den Betrieb im Mai eingestellt. Der Eigentümer möchte die Hallen abbrechen und
auf 1,4 ha Wohnhäuser errichten lassen. Das Hauptgebäude von 1862 steht unter Denkmalschutz und
soll erhalten bleiben.

Der Kreis verlangt vorher eine Untersuchung des Bodens, weil bis 1971 gefärbt wurde. Drei Proben
sind entnommen. Mit dem Ergebnis wird im Oktober gerechnet.

## begruendung | Begründung

Ohne Plan müßte jeder Antrag nach § 34 des Baugesetzbuches beurteilt werden. Die Gemeinde verlöre
den Einfluß auf die Erschließung und auf die Zahl der Wohnungen.""",
    ),
)
