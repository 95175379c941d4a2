"""2000 and 2016: papers of a town by the sea, kind shortened into the number."""

from functools import partial

from samples.make.layouts import ratsversammlung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_QUAY = "Entwicklung der Hafenostseite: Rahmenplan"
_ARCHIVE = "Überlassung des Nachlasses Petersen an das Stadtarchiv"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a town by the sea; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="fjordburg-2016-rv-87-2016-1-ergaenzung",
        city="Fjordburg",
        year=2016,
        print="laser",
        purpose="kind, number and version in one bold line, days with 'am' in a second column,"
        " status in the block of the day, mayor and member of a group side by side",
        metadata=meta(
            number="RV-87/2016 1. Ergänzung",
            title=_QUAY,
            kind="beschlussvorlage",
            public=True,
            date="2016-09-05",
            consultations=[
                meeting("Ausschuss für Stadtplanung", "2016-09-20"),
                meeting("Hauptausschuss", "2016-09-27"),
                meeting("Ratsversammlung", "2016-10-06"),
            ],
            signatories=[
                signed_by("Simone Lange-Thomsen", "Oberbürgermeisterin", signed=True),
                signed_by("Peter Schroeders", "Fachbereichsleiter", signed=True),
            ],
            references=["RV-87/2016"],
        ),
        form={
            "left": "Stadt Fjordburg\nFachbereich Entwicklung und Innovation\nAz. 610-08/31",
            "right": "Fjordburg, 05.09.2016\nöffentlich",
            "number": "Beschlussvorlage RV-87/2016 1. Ergänzung",
            "bodies": [
                ("Ausschuss für Stadtplanung", "am 20.09.2016"),
                ("Hauptausschuss", "am 27.09.2016"),
                ("Ratsversammlung", "am 06.10.2016"),
            ],
            "title": _QUAY,
            "signatures": [
                [
                    (74, True, "Simone Lange-Thomsen\nOberbürgermeisterin"),
                    (310, True, "Peter Schroeders\nFachbereichsleiter"),
                ]
            ],
        },
        body="""\
## antrag | Antrag

Der Rahmenplan wird mit den Änderungen der Anlage 2 beschlossen. Er ist Grundlage der
Bauleitplanung.

## begruendung | Begründung

Die Vorlage RV-87/2016 wurde im Juli in den Ausschuss zurückverwiesen. Seitdem wurden die Höhen am
Wasser um ein Geschoss verringert. Die Silos bleiben als Landmarken erhalten, zwei von ihnen werden
geöffnet.

Der Umschlag von Schüttgut wird bis 2023 an den Westkai verlegt. Die Hafenbetriebe haben
zugestimmt, nachdem ein Ersatz für die Halle 6 gefunden wurde. Auf der Fläche von 14 Hektar sollen
800 Wohnungen und Räume für Gewerbe entstehen, ein Drittel davon mit gebundener Miete.

## sonstige | Berichterstattung

Herr Schroeders
""",
    ),
    _paper(
        id="fjordburg-2000-mv-14-2000",
        city="Fjordburg",
        year=2000,
        print="inkjet",
        purpose="information of 2000, closed, one body, number in the bold line with 'Mitteilung',"
        " no group of days, gez.",
        metadata=meta(
            number="MV-14/2000",
            title=_ARCHIVE,
            kind="mitteilung",
            public=False,
            date="2000-03-03",
            consultations=[meeting("Kulturausschuß", "2000-03-21")],
            signatories=[signed_by("Dr. Broder Schwensen-Holm", "Stadtarchivar", mark="gez.")],
        ),
        form={
            "left": "Stadt Fjordburg\nStadtarchiv\nAz. 416-02/7",
            "right": "Fjordburg, 03.03.2000\nnichtöffentlich",
            "number": "Mitteilung MV-14/2000",
            "bodies": [("Kulturausschuß", "am 21.03.2000")],
            "title": _ARCHIVE,
            "signatures": [[(74, False, "gez. Dr. Broder Schwensen-Holm\nStadtarchivar")]],
        },
        body="""\
## sonstige

Die Erben des Reeders Petersen sind bereit, dem Archiv 38 Kisten mit Briefen, Büchern und Bildern
aus den Jahren 1868 bis 1931 zu überlassen. Sie möchten im Gegenzug, daß der Nachlaß in fünf Jahren
geordnet und ein Verzeichnis gedruckt wird.

Der Wert wird auf 90.000 DM geschätzt. Das Landesarchiv hat ebenfalls Interesse. Die Erben legen
Wert darauf, daß ihre Namen bis zum Abschluß des Vertrages nicht genannt werden.

Für die Ordnung wird eine halbe Stelle für drei Jahre gebraucht, die von einer Stiftung bezahlt
würde.""",
    ),
)
