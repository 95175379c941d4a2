"""1978 and 2005: plain sheets with a printed frame at the foot that alone has the number."""

from functools import partial

from samples.make.layouts import eindruck as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CHAPEL = "Neudeckung des Daches der Feldkapelle St. Wendelin"
_PARK = "Parkgebühren auf dem Platz an der Therme"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="sheets with an imprint for the session; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="wendelsheim-2005-gr-05-48",
        city="Wendelsheim",
        year=2005,
        print="laser",
        purpose="number, item, session and status only in the printed frame at the foot of the page"
        " below the signature; bold title without label over the text, day with place at the right",
        metadata=meta(
            number="48/05",
            title=_PARK,
            kind="drucksache",
            public=True,
            date="2005-09-07",
            consultations=[meeting("Gemeinderat", "2005-09-20", True, agenda_item="6")],
            signatories=[signed_by("Edgar Mühlbauer", "Hauptamtsleiter", signed=True)],
            references=["31/02"],
        ),
        form={
            "face": "serif",
            "office": "Gemeinde Wendelsheim\nHauptamt",
            "day": "Wendelsheim, 7. September 2005",
            "title": _PARK,
            "frame": [
                ("Vorlage Nr.", "48/05"),
                ("Gremium", "Gemeinderat"),
                ("Sitzung am", "20.09.2005"),
                ("TOP", "6"),
                ("öffentlich", "[x] ja [ ] nein"),
            ],
            "signatures": [[(76, True, "Edgar Mühlbauer\nHauptamtsleiter")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Auf dem Platz an der Therme parken seit der Eröffnung des neuen Saunagartens an Wochenenden bis zu
340 Wagen. Der Unterhalt kostet die Gemeinde 27.000 Euro im Jahr. Mit Vorlage 31/02 war eine Gebühr
abgelehnt worden, weil die Therme damals weniger Gäste als erwartet hatte.

Der Betreiber ist jetzt einverstanden, wenn seine Gäste drei Stunden frei haben und der Automat die
Karte der Therme liest. Zwei Automaten kosten 14.800 Euro.

## beschlussvorschlag | Beschlussvorschlag

Ab 1. April 2006 wird eine Gebühr von einem Euro je Stunde, höchstens fünf Euro am Tag erhoben.
Gäste der Therme parken drei Stunden frei.""",
    ),
    _paper(
        id="wendelsheim-1978-kapelle",
        city="Wendelsheim",
        year=1978,
        print="typewriter",
        purpose="typed sheet with the same frame in older print: line for the number left empty,"
        " status ticked nein, day typed beside the office, title without label, gez.",
        metadata=meta(
            title=_CHAPEL,
            public=False,
            kind="drucksache",
            date="1978-04-03",
            consultations=[meeting("Bauausschuß", "1978-04-11", False)],
            signatories=[signed_by("Haug", "Ortsbaumeister", mark="gez.")],
        ),
        form={
            "face": "elite",
            "office": "Bürgermeisteramt Wendelsheim\nOrtsbauamt",
            "day": "3.4.1978",
            "title": _CHAPEL,
            "frame": [
                ("Vorlage Nr.", ""),
                ("Gremium", "Bauausschuß"),
                ("Sitzung am", "11.4.1978"),
                ("öffentlich", "[ ] ja [x] nein"),
            ],
            "signatures": [[(76, False, "gez. Haug\nOrtsbaumeister")]],
        },
        body="""\
## sonstige

Der Sturm vom 28. Februar hat das Dach der Kapelle auf der Westseite zur Hälfte abgedeckt. Es wurde
mit einer Plane gesichert. Die Kirchengemeinde hat kein Eigentum an dem Bau, beteiligt sich aber
mit 4.000 DM.

Angebote liegen von Firma Gebr. Stotz über 17.320 DM und von Firma Ruoff über 18.905 DM vor. Das
Denkmalamt verlangt Biberschwänze in Doppeldeckung und gibt dafür einen Zuschuß von 30 %.

## antrag | Antrag der Verwaltung:

Der Auftrag wird an Firma Gebr. Stotz vergeben. Die überplanmäßige Ausgabe wird genehmigt.
""",
    ),
)
