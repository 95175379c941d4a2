"""2006 and 2019: a regional association, item, body, day and status in one ruled line."""

from functools import partial

from samples.make.layouts import verbandszeile as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_WIND = "Teilregionalplan Windkraft: Abwägung der Stellungnahmen und Beschluss über die Offenlage"
_BIKE = "Radschnellweg Neckartal"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of regional associations; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="regionalverband-neckarland-2019-vs-12",
        city="Regionalverband Neckarland",
        year=2019,
        print="laser",
        purpose="one ruled line with 'TOP 4', body, day and status and no labels, number 'VS 12/19'"
        " under the kind at the right, a plan's own number in the text, bare title below",
        metadata=meta(
            number="VS 12/19",
            title=_WIND,
            kind="sitzungsvorlage",
            consultations=[
                meeting(
                    "Verbandsversammlung", "2019-10-25", True, agenda_item="4", role="Beschluss"
                )
            ],
            public=True,
            signatories=[signed_by("Dr. Rainer Hofstetter", "Verbandsdirektor", mark="gez.")],
            references=["PA 07/18"],
            attachments=enclosures("Synopse der Stellungnahmen", "Karte Blatt Süd"),
        ),
        form={
            "house": "Regionalverband\nNeckarland",
            "kind": "Sitzungsvorlage",
            "number": "VS 12/19",
            "line": [
                ("TOP 4", "Verbandsversammlung", "25.10.2019", "öffentlich"),
                ("", "Beschluss", "", ""),
            ],
            "title": _WIND,
            "signatures": [[(72, False, "gez. Dr. Rainer Hofstetter\nVerbandsdirektor")]],
            "foot": [("{page}", "center")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Die Verbandsversammlung stimmt der Behandlung der Stellungnahmen zu.

2. Der Entwurf wird in der geänderten Fassung erneut öffentlich ausgelegt.

## sachverhalt | Sachstand

Der Planungsausschuss hat am 14. September 2018 (PA 07/18) beschlossen, 17 Gebiete mit zusammen 860
Hektar in das Verfahren zu geben. Bis zum Ende der Frist gingen 1.412 Stellungnahmen ein, davon
1.260 gleichlautende zum Gebiet Hohe Warte.

Die Höhere Naturschutzbehörde hat dort einen Horst des Schwarzmilans nachgewiesen. Das Gebiet
entfällt. Zwei weitere werden verkleinert, weil die Flugsicherung einen Abstand von 15 Kilometern
zum Funkfeuer verlangt.

## fazit | Zusammenfassende Bewertung

Mit 14 Gebieten und 702 Hektar liegt der Anteil bei 1,3 Prozent der Fläche. Das Ziel des Landes wird
nicht erreicht, ist für die Region aber auch nicht verbindlich.

## anlagen | Anlagen

- Synopse der Stellungnahmen

- Karte Blatt Süd

@sign
""",
    ),
    _paper(
        id="regionalverband-neckarland-2006-information",
        city="Regionalverband Neckarland",
        year=2006,
        print="laser",
        purpose="Mitteilung with two rows in the ruled line, one closed, no number, day alone under"
        " the kind where the number stands elsewhere, title of two words, nobody signs",
        metadata=meta(
            title=_BIKE,
            kind="mitteilung",
            public=False,
            date="2006-03-01",
            consultations=[
                meeting("Verwaltungsausschuss", "2006-03-10", False, agenda_item="2"),
                meeting("Planungsausschuss", "2006-03-22", True, agenda_item="6"),
            ],
        ),
        form={
            "house": "Regionalverband\nNeckarland",
            "kind": "Mitteilung",
            "number": "01.03.2006",
            "line": [
                ("TOP 2", "Verwaltungsausschuss", "10.03.2006", "nichtöffentlich"),
                ("TOP 6", "Planungsausschuss", "22.03.2006", "öffentlich"),
            ],
            "title": _BIKE,
            "signatures": [],
        },
        body="""\
## sonstige

Das Land hat mitgeteilt, dass es eine Untersuchung für einen Weg von 23 km zwischen Laufen und
Neckarhall zur Hälfte bezahlt. Die übrigen 40.000 Euro teilen sich der Verband und die fünf Städte
nach Einwohnern. Auf den Verband entfallen 12.000 Euro, die im Haushalt enthalten sind.

Die Stadt Mühlhausen hat Vorbehalte, weil die Trasse ihr Gewerbegebiet zerschneidet. Ein Gespräch
ist für den 4. April vereinbart. Mit ersten Ergebnissen ist im Herbst zu rechnen.

In den Sitzungen wird der Projektleiter die drei denkbaren Linien vorstellen. Ein Beschluss ist
nicht erforderlich.""",
    ),
)
