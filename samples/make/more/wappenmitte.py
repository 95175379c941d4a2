"""1995 and 2014: a market town, each particular a line of its own in the middle of the page."""

from functools import partial

from samples.make.layouts import wappenmitte as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SOLAR = "Bauleitplanung: 4. Änderung des Flächennutzungsplans, Sondergebiet „Solarpark Roßweide“"
_BATH = "Weiterbetrieb der Sauna im Hallenbad"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Bavarian market towns; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="markt-rodental-2014-bv-6-14",
        city="Markt Rodental",
        year=2014,
        print="laser",
        purpose="all particulars in the middle line by line, number 'BV 6/14-Bau' between item and"
        " title, weekday before the day, session counted, status in the name of the session,"
        " plan's number in the title",
        metadata=meta(
            number="BV 6/14-Bau",
            title=_SOLAR,
            kind="beschlussvorlage",
            public=True,
            consultations=[meeting("Marktgemeinderat", "2014-07-22", True, agenda_item="6")],
            signatories=[signed_by("Georg Wimmer", "Erster Bürgermeister", signed=True)],
        ),
        form={
            "face": "dejavu",
            "middle": [
                ("Markt Rodental", 15, True),
                ("Beschlussvorlage", 13, False),
                ("für die 4. öffentliche Sitzung des Marktgemeinderates", 10, False),
                ("am Dienstag, 22. Juli 2014", 10, False),
                ("TOP 6", 10, True),
                ("BV 6/14-Bau", 9, False),
                (_SOLAR, 11.4, True),
            ],
            "signatures": [[(330, True, "Georg Wimmer\nErster Bürgermeister")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Energiegenossenschaft Rodental beabsichtigt, auf 5,8 Hektar entlang der Bahnlinie Module
aufzustellen. Die Fläche wird als Grünland genutzt und ist im Flächennutzungsplan als Fläche für die
Landwirtschaft dargestellt.

Der Bauausschuss hat die Örtlichkeit am 8. Juli besichtigt. Bedenken bestehen wegen der Blendung der
Lokführer und wegen eines Wanderwegs, der verlegt werden müsste.

## stellungnahme | Stellungnahme der Verwaltung

Das Gutachten zur Blendung liegt vor und ist unbedenklich. Der Weg kann am Waldrand geführt werden.
Die Genossenschaft übernimmt alle Kosten des Verfahrens durch städtebaulichen Vertrag.

## beschlussvorschlag | Beschlussvorschlag

Der Marktgemeinderat beschließt die 4. Änderung des Flächennutzungsplans und beauftragt das Büro
Landraum mit der Ausarbeitung.
""",
    ),
    _paper(
        id="markt-rodental-1995-sauna",
        city="Markt Rodental",
        year=1995,
        print="inkjet",
        purpose="Informationsvorlage in serif type, closed session in the middle, no number, title"
        " as the third line above the session, gez. at the left",
        metadata=meta(
            title=_BATH,
            kind="informationsvorlage",
            public=False,
            consultations=[meeting("Haupt- und Finanzausschuß", "1995-02-07", False)],
            signatories=[signed_by("Anneliese Prechtl", "Kämmerin", mark="gez.")],
        ),
        form={
            "face": "serif",
            "middle": [
                ("MARKT RODENTAL", 14, True),
                ("Informationsvorlage", 12, False),
                (_BATH, 13, True),
                ("Haupt- und Finanzausschuß", 11, False),
                ("7. Februar 1995", 11, False),
                ("– nichtöffentlich –", 11, False),
            ],
            "signatures": [[(76, False, "gez. Anneliese Prechtl\nKämmerin")]],
        },
        body="""\
## sonstige

Die Sauna wurde 1979 eingebaut. Im Jahr 1994 kamen 4.310 Gäste, das sind zwölf am Tag. Den
Einnahmen von 51.700 DM stehen Ausgaben von 118.000 DM gegenüber, darin noch nicht enthalten die
Erneuerung der Öfen.

Ein Pächter aus Landshut hat Interesse bekundet. Er würde 250.000 DM investieren und verlangt einen
Vertrag über fünfzehn Jahre. Seine Zahlen hat er bisher nicht offengelegt.

## fazit | Ergebnis

Die Verwaltung verhandelt weiter und legt bis Ostern einen Entwurf vor. Die Öffnungszeiten bleiben
solange unverändert.
""",
    ),
)
