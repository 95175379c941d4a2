"""Franken 1982 and 2004: items registered by an office for a session."""

from functools import partial

from samples.make.layouts import anmeldung as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BIKE = "Radwegverbindung Pegnitzgrund - Tullnau; Objektplan"
_SPORT = "Sanierung der Laufbahn am Zeppelinfeld"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="registrations of items by offices of Franconian cities; text invented",
)

PAPERS = (
    _paper(
        id="pegnitzstadt-2004-anmeldung",
        city="Pegnitzstadt",
        year=2004,
        print="laser",
        purpose="'Anmeldung zur Tagesordnung' with session and part in its heading, parts by Roman"
        " numbers, parts IV and V are orders to offices and no sections, place and day, ink",
        metadata=meta(
            title=_BIKE,
            kind="sonstige",
            public=True,
            date="2004-04-26",
            consultations=[meeting("Verkehrsausschuss", "2004-05-12", True)],
            signatories=[signed_by("Dr. Bärnreuther", date="2004-04-26", signed=True)],
            attachments=enclosures("Entscheidungsvorlage", "Lageplan"),
        ),
        form={
            "face": "sans",
            "heading": [
                "Anmeldung",
                "zur Tagesordnung der Sitzung Verkehrsausschuss vom 12.05.2004",
                "- öffentlicher Teil -",
            ],
            "subject": ["Betreff:", _BIKE],
            "orders": ["IV. Herrn OBM", "V. Ref. VI"],
            "day": "Pegnitzstadt, 26.04.2004\nTiefbauamt",
            "signatures": [[(80, True, "Dr. Bärnreuther")]],
        },
        body="""\
## sachverhalt | I. Sachverhalt

Zwischen dem Pegnitzgrund und der Tullnau endet der Weg am Ostufer vor der Bahnbrücke. Wer weiter
will, muss sein Rad über 34 Stufen tragen oder einen Umweg von 900 Metern fahren. Im Verkehrskonzept
von 1999 ist die Lücke mit der ersten Stufe der Dringlichkeit versehen.

Geplant ist ein Steg unter der Brücke, der bei Hochwasser an etwa vier Tagen im Jahr gesperrt wird.
Er ist 3,20 m breit und mit Geländern versehen. Das Wasserwirtschaftsamt hat der Verengung des
Querschnitts um 0,8 Prozent zugestimmt.

Die Kosten belaufen sich auf 615.000 Euro. Eine Förderung ist zu 60 Prozent in Aussicht gestellt.

## anlagen | II. Beilagen

Entscheidungsvorlage

Lageplan

## beschlussvorschlag | III. Beschlussvorschlag

Der Ausschuss beschließt den Objektplan vom 2. Februar 2004.
""",
    ),
    _paper(
        id="pegnitzstadt-1982-sitzungsvorlage",
        city="Pegnitzstadt",
        year=1982,
        print="typewriter",
        purpose="typed registration whose heading gives kind and session in one, closed part,"
        " orders at the end, day with the office, gez. with role",
        metadata=meta(
            title=_SPORT,
            kind="sitzungsvorlage",
            public=False,
            date="1982-10-04",
            consultations=[meeting("Sportkommission", "1982-10-19", False)],
            signatories=[
                signed_by("Kolb", "Verwaltungsdirektor", mark="gez.", date="1982-10-04"),
            ],
        ),
        form={
            "face": "elite",
            "heading": ["Sitzungsvorlage", "Sportkommission 19.10.1982 - nichtöffentlich -"],
            "subject": [f"hier: {_SPORT}"],
            "orders": ["III. Kämmerei z. K.", "IV. Z. A."],
            "day": "Pegnitzstadt, 4.10.1982",
            "signatures": [[(80, False, "gez. Kolb\nVerwaltungsdirektor")]],
        },
        body="""\
## sachverhalt | I. Vortrag

Die Bahn ist seit 1971 mit Kunststoff belegt. Der Belag löst sich auf 240 Quadratmetern vom Asphalt,
bei den Schulwettkämpfen im Juli sind zwei Läufer gestürzt.

Der Hersteller lehnt jede Haftung ab. Ein Gutachten hat ergeben, daß der Untergrund zu feucht war.
Die Baufirma von damals besteht nicht mehr.

Eine neue Bahn kostet 418 000 DM, eine Ausbesserung 52 000 DM. Letztere hält nach Ansicht des
Sportamtes höchstens drei Jahre.

## beschlussvorschlag | II. Beschlußvorschlag

Die Bahn wird ausgebessert. Die Erneuerung ist in die Planung für 1985 aufzunehmen.
""",
    ),
)
