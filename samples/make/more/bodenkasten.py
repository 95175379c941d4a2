"""Bavaria 2003 and 2019: subject in large type, everything else in a box at the foot."""

from functools import partial

from samples.make.layouts import bodenkasten as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HEAT = "Nahwärme für Schule, Rathaus und Pfarrheim"
_SIGN = "Neue Wegweiser im Ortskern"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Bavarian market towns made with a text program; text invented",
)

PAPERS = (
    _paper(
        id="markt-hohenaich-2019-118",
        city="Markt Hohenaich",
        year=2019,
        print="laser",
        purpose="cover leaf with the subject in 18 points and the kind below it, number, day,"
        " status and meetings in small print in a box at the foot, text from page 2 on",
        metadata=meta(
            number="2019/118",
            title=_HEAT,
            kind="beschlussvorlage",
            public=True,
            date="2019-10-28",
            consultations=[
                meeting("Bau- und Umweltausschuss", "2019-11-11"),
                meeting("Marktgemeinderat", "2019-11-25"),
            ],
            signatories=[signed_by("Josef Obermaier", "Erster Bürgermeister", signed=True)],
            attachments=enclosures("Studie des Büros Wärmeplan"),
        ),
        form={
            "face": "opensans",
            "authority": "Markt Hohenaich",
            "title": _HEAT,
            "kind": "Beschlussvorlage",
            "cover": True,
            "box": [
                ("Vorlage 2019/118", "Stand 28.10.2019"),
                ("Bauverwaltung, Herr Lechner", "öffentlich"),
                ("Bau- und Umweltausschuss 11.11.2019", "Marktgemeinderat 25.11.2019"),
                ("Anlage: Studie des Büros Wärmeplan",),
            ],
            "further": "2019/118 - Seite {page} von {total}",
            "signatures": [[(84, True, "Josef Obermaier\nErster Bürgermeister")]],
        },
        body="""\
## sonstige | Worum geht es?

Die Kessel von Rathaus und Schule sind 1994 und 1997 eingebaut worden. Beide müssen in den nächsten
drei Jahren ersetzt werden. Auch die Pfarrei sucht für ihr Heim eine neue Heizung. Die drei Häuser
liegen keine hundert Meter auseinander.

Das Büro Wärmeplan hat im Sommer untersucht, ob ein gemeinsamer Kessel für Hackschnitzel sich lohnt.
Holz ist im Gemeindewald vorhanden: 190 Schüttraummeter im Jahr, gebraucht werden 170.

## sonstige | Welche Wege gibt es?

Drei einzelne Kessel für Gas sind in der Anschaffung am günstigsten. Über zwanzig Jahre gerechnet
kostet die Kilowattstunde damit 11,8 Cent, mit Hackschnitzeln 9,6 Cent.

Das Heizhaus könnte im alten Bauhof stehen. Die Nachbarn haben Sorge wegen des Rauches; ein Filter
ist deshalb vorgesehen.

## finanzielle_auswirkungen | Was kostet es?

| Kessel und Heizhaus | 412.000 € |
| Leitungen | 88.000 € |
| Förderung | -140.000 € |

## beschlussvorschlag | Vorschlag der Verwaltung

Der Marktgemeinderat beschließt den Bau der gemeinsamen Anlage und beauftragt die Verwaltung, den
Antrag auf Förderung zu stellen.

@sign
""",
    ),
    _paper(
        id="markt-hohenaich-2003-wegweiser",
        city="Markt Hohenaich",
        year=2003,
        print="inkjet",
        purpose="one leaf, box at the foot with meeting and status N but no number, day of making"
        " in the box, subject in large type on top, short sections, no signature",
        metadata=meta(
            title=_SIGN,
            kind="sitzungsvorlage",
            public=False,
            date="2003-05-05",
            consultations=[meeting("Bauausschuss", "2003-05-19", False, agenda_item="N 4")],
        ),
        form={
            "face": "serif",
            "authority": "Marktgemeinde Hohenaich",
            "title": _SIGN,
            "kind": "Sitzungsvorlage",
            "box": [
                ("Bauausschuss, 19.05.2003, TOP N 4", "erstellt 05.05.2003"),
                ("Az. 633", "nicht öffentlich"),
            ],
            "further": "{page}",
            "signatures": [],
        },
        body="""\
## sachverhalt | Ausgangslage

Die Schilder am Marktplatz stammen aus verschiedenen Zeiten. Gäste finden weder das Bad noch den
Bahnhof. Der Verkehrsverein hat im April 34 Ziele zusammengestellt.

## sonstige | Angebote

Angeboten haben drei Firmen. Die Preise liegen für das Schild zwischen 118 und 164 Euro. Die
günstigste verlangt für die Montage einen Zuschlag, wenn der Bauhof die Fundamente nicht selbst
setzt.

## beschlussvorschlag | Beschlussvorschlag

Der Auftrag für 41 Schilder wird an die Firma Alpenschild zum Preis von 5.330 Euro vergeben.
""",
    ),
)
