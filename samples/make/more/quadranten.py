"""1963 and 2007: a cross of rules parts the head into four quarters."""

from functools import partial

from samples.make.layouts import quadranten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_TREE = "Neuaufforstung der Windwurfflächen im Stadtwald"
_HEAT = "Anschluß der Volksschule an das Fernheizwerk"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers whose head is parted by a cross; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hardtwald-2007-07-118",
        city="Hardtwald",
        year=2007,
        print="laser",
        purpose="four quarters: house and day; kind with number '07/118' in one line; title; bodies"
        " with days and roles, none of them with a label; ink at the right",
        metadata=meta(
            number="07/118",
            title=_TREE,
            kind="beschlussvorlage",
            date="2007-05-21",
            consultations=[
                meeting("Waldausschuss", "2007-06-05", role="Vorberatung"),
                meeting("Gemeinderat", "2007-06-19", role="Entscheidung"),
            ],
            signatories=[signed_by("Hubert Rösch", "Forstamtsleiter", signed=True)],
        ),
        form={
            "face": "sans",
            "quarters": [
                "Stadt Hardtwald\nForstamt\n21.05.2007",
                "Beschlussvorlage 07/118",
                _TREE,
                "Waldausschuss 05.06.2007 Vorberatung\nGemeinderat 19.06.2007 Entscheidung",
            ],
            "bold": 0,
            "signatures": [[(330, True, "Hubert Rösch\nForstamtsleiter")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Auf 34 Hektar werden Eichen, Ahorne und Kirschen gepflanzt. Die Verwaltung schließt mit der Firma
Waldpflege Kurz einen Vertrag über 96.000 Euro.

## begruendung | Begründung

Der Sturm vom 18. Januar hat 22.000 Festmeter geworfen, fast nur Fichten. Der Verkauf ist
abgeschlossen und hat nach Abzug der Kosten 410.000 Euro erbracht.

Würde man der Natur ihren Lauf lassen, käme auf der Hälfte der Fläche wieder Fichte. Das Land
fördert Laubholz mit 2.000 Euro je Hektar, wenn bis zum Frühjahr 2008 gepflanzt wird.""",
    ),
    _paper(
        id="hardtwald-1963-fernheizwerk",
        city="Hardtwald",
        year=1963,
        print="typewriter",
        purpose="typed quarters: office, kind in the second, subject in the third, body and day in"
        " the fourth; no number, no day of its own, gez.",
        metadata=meta(
            title=_HEAT,
            kind="mitteilung",
            consultations=[meeting("Verwaltungsausschuß", "1963-10-07")],
            signatories=[signed_by("Kolbe", "Stadtbaumeister", mark="gez.")],
        ),
        form={
            "face": "typewriter",
            "quarters": [
                "Stadtbauamt\nHardtwald",
                "Mitteilung",
                _HEAT,
                "Verwaltungsausschuß\n7. 10. 1963",
            ],
            "bold": 0,
            "signatures": [[(330, False, "gez. Kolbe\nStadtbaumeister")]],
        },
        body="""\
## sonstige

Die Papierfabrik gibt vom Herbst an Heizwasser ab. Bis zur Schule sind 420 m Leitung zu legen. Der
Anschluß kostet 38 000 DM, das sind 11 000 DM mehr als zwei neue Koksöfen. Dafür entfallen der
Heizer und der Keller für die Kohlen, in den die Schulküche kommen kann.

Der Preis beträgt 31 DM je Gigakalorie und ist an den Lohn der Chemie gebunden. Der Vertrag läuft
zwanzig Jahre.

Die Fabrik wünscht eine Antwort bis Weihnachten.
""",
    ),
)
