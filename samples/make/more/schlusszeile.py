"""1967 and 2004: number, day and name in one line at the end of the paper."""

from functools import partial

from samples.make.layouts import schlusszeile as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WALL = "Instandsetzung der Friedhofsmauer"
_GAS = "Konzessionsvertrag Gas mit der Energie Mittelland AG"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with a closing line; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="mittelwies-2004-v-18-04",
        city="Mittelwies",
        year=2004,
        print="laser",
        purpose="below the text a ruled line with 'Vorlage V 18/04', '23. April 2004' and the name"
        " with gez. and role side by side; above only house, kind with session, bold title",
        metadata=meta(
            number="V 18/04",
            title=_GAS,
            kind="beschlussvorlage",
            public=False,
            date="2004-04-23",
            consultations=[meeting("Gemeindevertretung", "2004-05-06", False)],
            signatories=[signed_by("Lutz Böhme", "Bürgermeister", mark="gez.")],
        ),
        form={
            "face": "serif",
            "house": "Gemeinde Mittelwies",
            "kind": "Beschlussvorlage für die nichtöffentliche Sitzung der Gemeindevertretung am"
            " 6. Mai 2004",
            "title": _GAS,
            "end": ["Vorlage V 18/04", "23. April 2004", "gez. Lutz Böhme, Bürgermeister"],
        },
        body="""\
## sachverhalt | Sachverhalt

Der Vertrag läuft am 31. Dezember 2005 aus. Nach dem Gesetz ist das Ende zwei Jahre vorher bekannt
zu machen. Es haben sich die bisherige Betreiberin und die Stadtwerke der Kreisstadt gemeldet.

Beide bieten die höchste zulässige Abgabe, das sind etwa 14.300 Euro im Jahr. Die Energie
Mittelland AG sagt zu, das Neubaugebiet ohne Zuschuss anzuschließen. Die Stadtwerke würden der
Gemeinde einen Anteil am Netz verkaufen.

## beschlussvorschlag | Beschlussvorschlag

Der Vertrag wird mit der Energie Mittelland AG für zwanzig Jahre geschlossen. Nach zehn Jahren kann
die Gemeinde kündigen.""",
    ),
    _paper(
        id="mittelwies-1967-44",
        city="Mittelwies",
        year=1967,
        print="typewriter",
        purpose="typed closing line 'Nr. 44', '3.10.67', name with role; kind line names the"
        " session with its day, title bold, no status",
        metadata=meta(
            number="44",
            title=_WALL,
            kind="drucksache",
            date="1967-10-03",
            consultations=[meeting("Gemeindevertretung", "1967-10-17")],
            signatories=[signed_by("Hofmann", "Bürgermeister")],
        ),
        form={
            "face": "elite",
            "house": "Gemeinde Mittelwies",
            "kind": "Vorlage zur Sitzung der Gemeindevertretung am 17. Oktober 1967",
            "title": _WALL,
            "end": ["Nr. 44", "3.10.67", "Hofmann, Bürgermeister"],
        },
        body="""\
## sonstige

An der Südseite sind auf 18 m die Abdeckplatten herabgefallen. Die Mauer neigt sich zur Straße. Der
Kreisbaumeister verlangt, daß der Gehweg gesperrt wird.

Maurermeister Schick will sie bis auf den Sockel abtragen und mit denselben Steinen neu aufsetzen.
Er fordert 6.480 DM. Eine Mauer aus Beton wäre um 1.900 DM billiger, doch hat sich der
Kirchenvorstand dagegen ausgesprochen und gibt 1.000 DM, wenn Bruchstein genommen wird.

## beschlussvorschlag | Beschlußvorschlag

Der Auftrag wird Maurermeister Schick erteilt. Die Arbeiten sind vor dem Frost zu beenden.
""",
    ),
)
