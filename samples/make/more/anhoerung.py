"""1997 and 2022: sheets of a village council that is heard on a paper of its city."""

from functools import partial

from samples.make.layouts import anhoerung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WIND = "Aufstellung des Bebauungsplans Nr. 61 „Windpark Hohe Egge“"
_KITA = "Schließung des Kindergartens Unterdorf"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="sheets of Ortschaftsräte; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ortschaft-eggental-2022-stn-or-05",
        city="Eggental",
        year=2022,
        print="laser",
        purpose="'Stellungnahme' of an Ortschaftsrat: frame with the paper heard (a foreign"
        " number), own 'OR-E 05/2022', session with status, labels left of values; votes in"
        " a cell",
        metadata=meta(
            number="OR-E 05/2022",
            title=_WIND,
            kind="stellungnahme",
            public=True,
            date="2022-11-09",
            consultations=[meeting("Ortschaftsrat Eggental", "2022-11-08", True, votes=(3, 5, 0))],
            signatories=[signed_by("Conny Drescher", "Ortsvorsteherin", signed=True)],
            references=["VO 2022/188"],
        ),
        form={
            "house": "Große Kreisstadt Bergheim\nOrtschaft Eggental",
            "kind": "Stellungnahme",
            "grid": [
                [(1, "Nr.", "OR-E 05/2022"), (1, "Datum", "09.11.2022")],
                [(1, "Angehört zu", "VO 2022/188")],
                [(1, "Betrifft", "**" + _WIND + "**")],
                [(1, "Sitzung", "Ortschaftsrat Eggental am 08.11.2022, öffentlich")],
                [(1, "Abstimmung", "3 Ja, 5 Nein, 0 Enthaltungen")],
            ],
            "signatures": [[(70, True, "Conny Drescher\nOrtsvorsteherin")]],
        },
        body="""\
## stellungnahme | Stellungnahme der Ortschaft

Der Ortschaftsrat lehnt die Aufstellung in der vorgelegten Fassung ab.

Vier der sieben Anlagen stehen weniger als 900 Meter von den Häusern am Sonnenhang entfernt. In der
Bürgerversammlung vom 20. Oktober mit 210 Gästen wurde ein Abstand von 1.200 Metern verlangt. Die
Zuwegung über die Alte Poststraße zerstört die Lindenallee von 1896.

Der Ortschaftsrat würde drei Anlagen nördlich des Sattels mittragen, wenn die Ortschaft an den
Erlösen beteiligt wird.

## begruendung | Begründung

Die Ortschaft hat 2012 bereits die Stromtrasse hingenommen. Eine weitere Last ist nur zu
vermitteln, wenn sie einen Nutzen bringt.""",
    ),
    _paper(
        id="ortschaft-eggental-1997-kindergarten",
        city="Eggental",
        year=1997,
        print="inkjet",
        purpose="the same sheet in 1997: no number, cell 'Angehört zu' says 'Vorlage der"
        " Stadtverwaltung vom 3. März', closed session, result in a cell, i. V. before the"
        " name",
        metadata=meta(
            title=_KITA,
            kind="stellungnahme",
            public=False,
            date="1997-03-21",
            consultations=[
                meeting(
                    "Ortschaftsrat Eggental", "1997-03-20", False, result="einstimmig abgelehnt"
                )
            ],
            signatories=[signed_by("Egon Mathes", "Stellvertreter", mark="i. V.")],
        ),
        form={
            "house": "Stadt Bergheim\nOrtschaft Eggental",
            "kind": "Stellungnahme",
            "grid": [
                [(1, "Datum", "21.03.1997")],
                [(1, "Angehört zu", "Vorlage der Stadtverwaltung vom 3. März")],
                [(1, "Betrifft", _KITA)],
                [(1, "Sitzung", "Ortschaftsrat Eggental am 20.03.1997, nichtöffentlich")],
                [(1, "Ergebnis", "einstimmig abgelehnt")],
            ],
            "signatures": [[(70, False, "i. V. Egon Mathes\nStellvertreter")]],
        },
        body="""\
## stellungnahme | Stellungnahme der Ortschaft

Im Kindergarten werden zur Zeit 24 Kinder betreut, ab September sind es 21. Die Verwaltung rechnet
mit einem Zuschuß von 6.100 DM je Kind. Das Haus wurde erst 1993 mit Mitteln des Landes neu
gedeckt, die bei einer Schließung zum Teil zurückgezahlt werden müßten.

Der Weg nach Bergheim beträgt acht Kilometer. Ein Bus fährt um 6.40 Uhr und um 16.20 Uhr. Für
Kinder von drei Jahren ist das nicht zumutbar.

Der Ortschaftsrat schlägt vor, die Gruppe mit der Grundschule in einem Haus zu führen. Die Lehrerin
und die Leiterin sind dazu bereit.""",
    ),
)
