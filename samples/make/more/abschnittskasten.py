"""2003 and 2015: papers with each part in a frame broken by its heading."""

from functools import partial

from samples.make.layouts import abschnittskasten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_MUSIC = "Außenstelle der Kreismusikschule in Thalheim"
_GULLS = "Fütterungsverbot für Möwen an der Hafenkante"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms with framed parts of Kreise and towns; text, persons, places invented",
)

PAPERS = (
    _paper(
        id="erzkreis-2015-bv-15-088",
        city="Erzkreis",
        year=2015,
        print="laser",
        purpose="frames broken by headings, facts as pairs without colons in the corner of the"
        " first frame, bodies with days as its last lines, gez. below the last frame",
        metadata=meta(
            number="15/088",
            title=_MUSIC,
            kind="beschlussvorlage",
            public=True,
            date="2015-04-07",
            consultations=[
                meeting("Kulturausschuss", "2015-04-21"),
                meeting("Kreistag", "2015-05-06"),
            ],
            signatories=[signed_by("Rico Lötzsch", "Beigeordneter", mark="gez.")],
        ),
        form={
            "head_lines": [
                ("Landratsamt Erzkreis", False),
                ("Beschlussvorlage", True),
                (_MUSIC, True),
                ("Kulturausschuss 21.04.2015", False),
                ("Kreistag 06.05.2015", False),
            ],
            "facts": [
                ("Nummer", "15/088"),
                ("Datum", "07.04.2015"),
                ("Sitzung", "öffentlich"),
                ("Referat", "Kultur"),
            ],
            "signatures": [[(66, False, "gez. Rico Lötzsch\nBeigeordneter")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Kreistag beschließt, die Außenstelle Thalheim der Musikschule zum 1. September 2015 zu eröffnen.

## begruendung | Begründung

In Thalheim und den umliegenden Dörfern lernen 146 Kinder ein Instrument. Sie fahren bisher nach
Stolbach; mit dem Bus dauert der Weg fünfzig Minuten. Zwölf haben im vergangenen Jahr aufgehört.

Die Stadt stellt in der alten Färberei vier Räume ohne Miete zur Verfügung. Fünf Lehrkräfte wohnen
näher an Thalheim als an Stolbach. Der Unterricht wird an vier Nachmittagen erteilt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Klaviere, Dämmung | 21.500 € |
| Betrieb im Jahr | 6.200 € |

## sonstige | Alternativen

Ein Zuschuss zu den Fahrten wurde geprüft. Er wäre teurer und nähme den Kindern nicht den Weg ab.
""",
    ),
    _paper(
        id="hafenstadt-2003-a-03-17",
        city="Hafenstadt",
        year=2003,
        print="laser",
        purpose="Antrag in the same frames, number 'A-03/17', no meeting, status not given, ink",
        metadata=meta(
            number="A-03/17",
            title=_GULLS,
            kind="antrag",
            date="2003-06-30",
            signatories=[signed_by("Telse Boysen", "Fraktion der SPD", signed=True)],
        ),
        form={
            "head_lines": [
                ("Ratsversammlung Hafenstadt", False),
                ("Antrag", True),
                (_GULLS, True),
            ],
            "facts": [("Kennz.", "A-03/17"), ("Datum", "30.06.2003"), ("Fraktion", "SPD")],
            "signatures": [[(66, True, "Telse Boysen\nFraktion der SPD")]],
        },
        body="""\
## antrag | Wir beantragen

Die Satzung über Sicherheit und Ordnung wird um ein Verbot ergänzt, Möwen zwischen der Fischhalle
und der Hubbrücke zu füttern. Schilder in drei Sprachen weisen darauf hin.

## begruendung | Begründung

Im Mai hat eine Möwe einem Kind das Brötchen aus der Hand gerissen und es dabei an der Lippe
verletzt. Die Händler berichten, dass Gäste sich nicht mehr an die Tische setzen.

Auf den Nachbarinseln gibt es solche Verbote seit zwei Jahren. Sie haben gewirkt, weil dort auch
kontrolliert wird.
""",
    ),
)
