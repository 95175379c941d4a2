"""1975 and 2008: letters of citizens to a council, the office's number in a frame."""

from functools import partial

from samples.make.layouts import eingabe as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_NOISE = "Lärm durch den Glascontainer am Lindenhof"
_PATH = "Bitte um Beleuchtung des Fußweges von der Siedlung zur Schule"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="letters of citizens to councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="brackental-2008-eingabe-e-14-2008",
        city="Brackental",
        year=2008,
        print="laser",
        purpose="citizen's letter, the office's frame says kind, number 'E 14/2008', committee and"
        " its day; sender's own day with the place at the right, ink over the typed name",
        metadata=meta(
            number="E 14/2008",
            title=_NOISE,
            kind="petition",
            date="2008-05-19",
            consultations=[meeting("Hauptausschuss", "2008-06-17")],
            signatories=[signed_by("Margarete Opitz", signed=True)],
        ),
        form={
            "face": "serif",
            "sender": "Margarete Opitz\nLindenhof 7\n59399 Brackental",
            "frame": [
                ("Eingabe § 24 GO", "E 14/2008"),
                ("Ausschuss", "Hauptausschuss"),
                ("Sitzung", "17.06.2008"),
            ],
            "for": "An den Rat der Stadt Brackental\nRathaus",
            "day": "Brackental, 19. Mai 2008",
            "title": _NOISE,
            "signatures": [[(84, True, "Margarete Opitz")]],
        },
        body="""\
## sonstige

Sehr geehrte Damen und Herren,

seit dem Umbau des Platzes stehen drei Container unter meinem Schlafzimmer, Abstand sechs Meter.
Auf dem Schild heißt es, dass man nur werktags von 7 bis 20 Uhr einwerfen darf. Daran hält sich
niemand. Ich habe vier Wochen lang aufgeschrieben, wann es geklirrt hat; die Liste lege ich bei.

Das Umweltamt hat mir am 2. April geantwortet, ein anderer Standort sei nicht zu finden. Auf dem
Parkplatz hinter der Turnhalle ist aber Platz, und dort wohnt keiner.

Ich bitte den Rat, die Container dorthin zu versetzen oder wenigstens leise anzuschaffen, wie es
sie in Lünen schon gibt.

""",
    ),
    _paper(
        id="brackental-1975-eingabe-fussweg",
        city="Brackental",
        year=1975,
        print="typewriter",
        purpose="typed petition of three neighbours, the frame's line for the number is empty and"
        " only says 'Bürgerantrag', day as 3. 11. 75, three names with ink in a row",
        stamps=((1, Stamp(lines=("Eing. 5. NOV. 1975",), at=(0.32, 0.3), colour=BLUE, mm=44)),),
        metadata=meta(
            title=_PATH,
            kind="petition",
            date="1975-11-03",
            signatories=[
                signed_by("H. Kottmann", signed=True),
                signed_by("Erna Wiese", signed=True),
                signed_by("Fr. Lohoff", signed=True),
            ],
        ),
        form={
            "face": "typewriter",
            "sender": "Heinrich Kottmann\nund Nachbarn\nAm Südhang 12",
            "frame": [("Art", "Bürgerantrag"), ("lfd. Nr.", "")],
            "for": "An den Rat der Gemeinde",
            "day": "Brackental, den 3. 11. 75",
            "title": _PATH,
            "signatures": [
                [(84, True, "H. Kottmann"), (240, True, "Erna Wiese"), (396, True, "Fr. Lohoff")],
            ],
        },
        body="""\
## sonstige

Der Fußweg, den 46 Kinder unserer Siedlung zur Grundschule benutzen, führt 300 Meter durch die
Büsche am Bach. Im Winter ist es um halb acht noch finster. Am 21. Oktober wurde ein Mädchen von
einem Hund gebissen, den es nicht gesehen hat.

Die Masten für vier Lampen liegen seit dem Bau der Umgehungsstraße im Bauhof. Wir würden die Löcher
selbst graben.

Wir bitten den Rat, die Lampen noch vor Weihnachten aufstellen zu lassen.
""",
    ),
)
