"""Wuppertal 1974: a question of one member of the council, typewritten, signed in ink."""

from samples.make.layouts import typed
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, meta, signed_by

PAPER = Paper(
    id="wuppertal-318-74",
    city="Wuppertal",
    year=1974,
    print="typewriter",
    layout=typed.anfrage,
    sheet=typed.sheet,
    modelled_on="typewritten letters of members of councils in the 1970s; text and persons"
    " invented",
    purpose="Anfrage without heading, typed letter-spacing, underlined subject, question marks in"
    " lists, ink signature, two stamps",
    stamps=(
        (
            1,
            Stamp(
                lines=("Stadt Wuppertal", "Eing. 21. Okt. 1974", "Amt 01"),
                at=(0.66, 0.24),
                colour=BLUE,
                mm=50,
                degrees=3,
            ),
        ),
        (1, Stamp(lines=("Umdruck",), at=(0.2, 0.86), colour=RED, mm=34, degrees=-8)),
    ),
    metadata=meta(
        number="318/74",
        title="Zustand der Treppen und Stege am Nützenberg",
        kind="anfrage",
        date="1974-10-18",
        signatories=[signed_by("Hans-Georg Dahlhaus", "Stadtverordneter", signed=True)],
        references=["92/73"],
    ),
    form={
        "sender": "Hans-Georg Dahlhaus\nMitglied des Rates der Stadt",
        "place": "Wuppertal, den 18. 10. 1974",
        "address": "An den\nHerrn Oberstadtdirektor\n56 Wuppertal-Barmen\nRathaus",
        "number": "Drs.-Nr. 318/74",
        "kind": "Anfrage",
        "title": "Zustand der Treppen und Stege am Nützenberg",
        "signature": "Hans-Georg Dahlhaus\nStadtverordneter",
    },
    body="""\
## anfrage

Sehr geehrter Herr Oberstadtdirektor,

zur Sitzung des Bauausschusses am 6. November 1974 bitte ich um Beantwortung der folgenden Fragen:

1. Ist der Verwaltung bekannt, daß mehrere der öffentlichen Treppen am Nützenberg, insbesondere die
Treppe zwischen Hausnummer 18 und 20, so schadhaft sind, daß ihre Benutzung bei Nässe nicht mehr
verantwortet werden kann?

2. Welche Mittel sind im laufenden Haushaltsjahr für die Unterhaltung von Treppen und Stegen
verausgabt worden, und welcher Betrag steht noch zur Verfügung?

3. Bis wann kann damit gerechnet werden, daß die Beleuchtung wieder instand gesetzt wird?

## begruendung | Begründung:

Die Treppen ersetzen an den Hängen unserer Stadt die Gehwege. Sie werden täglich von Schulkindern
und von älteren Bürgern benutzt, für die ein Umweg von mehr als einem Kilometer nicht zumutbar
ist. In der Antwort auf die Anfrage Nr. 92/73 war eine Instandsetzung bis zum Sommer dieses Jahres
zugesagt worden. Geschehen ist, soweit ich sehe, nichts.

Am 2. Oktober ist eine Bürgerin auf der untersten Stufe gestürzt und hat sich verletzt. Ich halte
es für erforderlich, daß die schlimmsten Stellen sofort abgesperrt oder notdürftig ausgebessert
werden.
""",
)
