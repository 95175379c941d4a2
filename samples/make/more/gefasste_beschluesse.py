"""1995 and 2001: papers of a town in Sachsen-Anhalt with former decisions among their labels."""

from functools import partial

from samples.make.layouts import gefasste_beschluesse as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_WATER = "Beitritt der Stadt zum Abwasserzweckverband Untere Bode"
_MARKET = "Öffnung der Verkaufsstellen am ersten Advent"
_HEAD = ["Beraten in", "am", "ja", "nein", "Enth.", "Vermerk"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Sachsen-Anhalt of the 1990s; text and persons invented",
)

PAPERS = (
    _paper(
        id="egelstedt-1995-123-iii-95",
        city="Egelstedt",
        year=1995,
        print="laser",
        purpose="kind letter-spaced in the middle with the number below it, decision number left"
        " blank as a decoy, former and superseded decisions as labels, counts in three"
        " columns, three captions over rules of which one has no ink",
        metadata=meta(
            number="123-III/95",
            title=_WATER,
            kind="beschlussvorlage",
            public=True,
            date="1995-08-28",
            consultations=[
                meeting("Bauausschuß", "1995-09-06", votes=(7, 1, 0)),
                meeting("Finanzausschuß", "1995-09-11", votes=(5, 2, 1), result="geändert"),
                meeting("Hauptausschuß", "1995-09-18", votes=(8, 0, 1)),
                meeting("Stadtrat", "1995-09-28"),
            ],
            signatories=[
                signed_by("Frohse", "Bürgermeister", signed=True),
                signed_by("Bierstedt", "Amtsleiter", signed=True),
            ],
            references=["46-II/93", "88-III/94"],
            attachments=enclosures("Verbandssatzung", "Wirtschaftsplan 1995"),
        ),
        form={
            "house": "Stadt Egelstedt\nBauamt",
            "right": "Egelstedt, 28.08.1995\nöffentlich",
            "kind": "Beschlußvorlage",
            "number": "Nr. 123-III/95",
            "fields": [
                ("Beschluß-Nr.:", "................"),
                ("Gegenstand:", f"**{_WATER}**"),
                ("Gesetzliche Grundlage:", "§ 6 GKG LSA vom 09.10.1992"),
                ("Bereits gefaßte Beschlüsse:", "46-II/93"),
                ("Aufzuhebende Beschlüsse:", "88-III/94"),
            ],
            "way": [
                _HEAD,
                ["Bauausschuß", "06.09.1995", "7", "1", "0", ""],
                ["Finanzausschuß", "11.09.1995", "5", "2", "1", "geändert"],
                ["Hauptausschuß", "18.09.1995", "8", "0", "1", ""],
                ["Stadtrat", "28.09.1995", "", "", "", ""],
            ],
            "sign": [(72, "@ink\nFrohse\nBürgermeister"), (310, "@ink\nBierstedt\nAmtsleiter")],
        },
        body="""\
## beschlussvorschlag | Beschlußtext

Der Stadtrat beschließt den Beitritt zum Abwasserzweckverband Untere Bode zum 1. Januar 1996 und
wählt zwei Vertreter in die Verbandsversammlung.

## begruendung | Begründung

Mit dem Beschluß 88-III/94 sollte eine eigene Kläranlage für 9.000 Einwohner errichtet werden. Das
Regierungspräsidium hat die Förderung versagt, weil der Verband in einer Entfernung von sieben
Kilometern eine Anlage für 40.000 Einwohner baut, die nicht ausgelastet sein wird.

Beim Beitritt bringt die Stadt 11,2 Kilometer Kanal und das Grundstück am Mühlgraben ein. Der
Verband übernimmt dafür Verbindlichkeiten von 2,6 Millionen DM. Die Gebühr wird nach dem
Wirtschaftsplan 4,85 DM je Kubikmeter betragen. Bei einer eigenen Anlage wären es nach dem
Gutachten 6,10 DM.

Der Finanzausschuß hat empfohlen, den Beitritt von der Zusage abhängig zu machen, daß der Ortsteil
Unseburg bis 1999 angeschlossen wird. Der Verbandsvorsteher hat das schriftlich bestätigt.

## finanzielle_auswirkungen | Haushaltsmäßige Auswirkungen

| Umlage 1996 | 74.000 DM |
| Ersparter Schuldendienst | 231.000 DM |

## anlagen | Anlagen

- Verbandssatzung

- Wirtschaftsplan 1995
""",
    ),
    _paper(
        id="egelstedt-2001-058-iv-01",
        city="Egelstedt",
        year=2001,
        print="laser",
        purpose="empty labels said 'keine', one body counted and one not, status not public, one"
        " name with gez.",
        metadata=meta(
            number="058-IV/01",
            title=_MARKET,
            kind="beschlussvorlage",
            public=False,
            date="2001-09-03",
            consultations=[
                meeting("Ordnungsausschuss", "2001-09-12", votes=(4, 3, 0)),
                meeting("Hauptausschuss", "2001-09-24"),
            ],
            signatories=[signed_by("Roswitha Dietze", "Bürgermeisterin", mark="gez.")],
        ),
        form={
            "house": "Stadt Egelstedt\nOrdnungsamt",
            "right": "Egelstedt, 03.09.2001\nnichtöffentlich",
            "kind": "Beschlussvorlage",
            "number": "Nr. 058-IV/01",
            "fields": [
                ("Beschluss-Nr.:", "................"),
                ("Gegenstand:", f"**{_MARKET}**"),
                ("Gesetzliche Grundlage:", "§ 14 Ladenschlussgesetz"),
                ("Bereits gefasste Beschlüsse:", "keine"),
                ("Aufzuhebende Beschlüsse:", "keine"),
            ],
            "way": [
                _HEAD,
                ["Ordnungsausschuss", "12.09.2001", "4", "3", "0", ""],
                ["Hauptausschuss", "24.09.2001", "", "", "", ""],
            ],
            "signatures": [[(72, False, "gez. Roswitha Dietze\nBürgermeisterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlusstext

Aus Anlass des Weihnachtsmarktes dürfen die Verkaufsstellen in der Altstadt am 2. Dezember 2001 von
13 bis 18 Uhr geöffnet sein.

## begruendung | Begründung

Der Gewerbeverein hat den Antrag am 20. August gestellt. Die Gewerkschaft lehnt die Öffnung ab, die
Kirchengemeinden bitten, nicht vor 13 Uhr zu beginnen. Im Jahr sind höchstens vier Sonntage
zulässig; bisher wurde einer in Anspruch genommen.""",
    ),
)
