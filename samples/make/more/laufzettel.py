"""1982 and 2010: papers below a routing table of offices and bodies."""

from functools import partial

from samples.make.layouts import laufzettel as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SHELTER = "Nutzung des Bunkers Hafenstraße als Proberaum"
_BORDER = "Gebietsänderung zwischen der Stadt und der Gemeinde Lahr"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with a routing table; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hafenbrink-2010-v-10-3307",
        city="Hafenbrink",
        year=2010,
        print="laser",
        purpose="first table 'Mitzeichnung' lists offices with days that are no meetings, second"
        " 'Beratung' the bodies with role; kind and number in one line at the left, day at"
        " the right, bare title over the tables",
        metadata=meta(
            number="V 10/3307",
            title=_SHELTER,
            kind="beschlussvorlage",
            date="2010-06-03",
            consultations=[
                meeting("Bezirksvertretung Süd", "2010-06-22", role="Anhörung"),
                meeting("Kulturausschuss", "2010-06-29", role="Vorberatung"),
                meeting("Rat der Stadt", "2010-07-08", role="Entscheidung"),
            ],
            signatories=[signed_by("Ursula Theben", "Beigeordnete", mark="gez.")],
        ),
        form={
            "face": "sans",
            "left": "Beschlussvorlage V 10/3307\nStadt Hafenbrink, Dezernat III",
            "right": "03.06.2010",
            "title": _SHELTER,
            "tables": [
                (
                    "Mitzeichnung",
                    [
                        ["Amt 23 Liegenschaften", "21.05.2010", "ohne Einwände"],
                        ["Amt 37 Feuerwehr", "27.05.2010", "mit Auflagen"],
                        ["Amt 20 Kämmerei", "01.06.2010", "ohne Einwände"],
                    ],
                ),
                (
                    "Beratung",
                    [
                        ["Bezirksvertretung Süd", "22.06.2010", "Anhörung"],
                        ["Kulturausschuss", "29.06.2010", "Vorberatung"],
                        ["Rat der Stadt", "08.07.2010", "Entscheidung"],
                    ],
                ),
            ],
            "signatures": [[(68, False, "gez. Ursula Theben\nBeigeordnete")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Bunker wird dem Verein Rockwerk für zehn Jahre überlassen. Die Stadt baut einen zweiten Ausgang.

## begruendung | Begründung

In der Stadt suchen nach einer Umfrage 64 Bands einen Raum. Das Gebäude von 1941 ist seit der
Aufhebung der Zivilschutzbindung ohne Nutzung. Ein Abbruch kostet 1,3 Millionen Euro.

Der Verein richtet 22 Räume her und zahlt ab dem dritten Jahr Miete. Die Feuerwehr verlangt einen
zweiten Ausgang und Melder auf allen Ebenen.

## finanzielle_auswirkungen | Kosten

Der Ausgang kostet 145.000 Euro. Sie stehen im Programm für Stadtteile bereit.
""",
    ),
    _paper(
        id="hafenbrink-1982-gebietsaenderung",
        city="Hafenbrink",
        year=1982,
        print="typewriter",
        purpose="typed routing: offices with days in the first table, bodies in the second without"
        " a role, 'Vorlage 82/117' at the left, 'nichtöffentlich' at the right below the"
        " day, In Vertretung",
        metadata=meta(
            number="82/117",
            title=_BORDER,
            kind="drucksache",
            public=False,
            date="1982-02-25",
            consultations=[
                meeting("Hauptausschuß", "1982-03-16"),
                meeting("Rat", "1982-03-25"),
            ],
            signatories=[
                signed_by("Dr. Lohse", "Stadtdirektor", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "face": "typewriter",
            "left": "Vorlage 82/117\nStadt Hafenbrink",
            "right": "25. 2. 1982\nnichtöffentlich",
            "title": _BORDER,
            "tables": [
                (
                    "Beteiligte Ämter",
                    [
                        ["Rechtsamt", "11. 2. 82", "gesehen"],
                        ["Planungsamt", "18. 2. 82", "gesehen"],
                    ],
                ),
                ("Sitzungen", [["Hauptausschuß", "16. 3. 82", ""], ["Rat", "25. 3. 82", ""]]),
            ],
            "signatures": [[(320, True, "In Vertretung@Dr. Lohse\nStadtdirektor")]],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Der Rat stimmt dem Vertrag mit der Gemeinde Lahr zu, nach dem 41 ha im Lahrer Bruch gegen 38 ha an
der Alten Fähre getauscht werden.

## begruendung | Begründung

Die Grenze folgt einem Bach, der 1936 verlegt wurde. Sie zerschneidet zwei Höfe und das Gelände der
Kläranlage. Lahr erhält für den Verlust an Gewerbesteuer fünf Jahre lang je 60.000 DM.

Der Kreis hat keine Bedenken. Die 74 Einwohner des Bruchs wurden angeschrieben; von 51 Antworten
sind 44 zustimmend.""",
    ),
)
