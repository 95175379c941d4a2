"""1966 and 1984: a printed sentence with gaps that hold number, status, body and day."""

from functools import partial

from samples.make.layouts import lueckensatz as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SEWER = "Verlegung des Hauptsammlers in der Bleichstraße"
_CLUB = "Zuschuß an den Ruderverein für den Bau eines Bootshauses"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed forms with gaps; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lennau-1984-112-84",
        city="Lennau",
        year=1984,
        print="typewriter",
        purpose="printed sentences with typed fills: 'Nr. 112/84 für die öffentliche Sitzung des"
        " Bauausschusses am …', fill of the subject behind 'über', day and place in the last"
        " line",
        metadata=meta(
            number="112/84",
            title=_SEWER,
            kind="drucksache",
            public=True,
            date="1984-05-07",
            consultations=[meeting("Bauausschuß", "1984-05-22", True)],
            signatories=[signed_by("Dieckmann", "Stadtdirektor", signed=True)],
            references=["40/83"],
        ),
        form={
            "face": "elite",
            "house": "Stadt Lennau – Der Stadtdirektor",
            "kind": "Vorlage",
            "lines": [
                ["Nr.", "112/84", "für die", "öffentliche", "Sitzung"],
                ["des Ausschusses:", "Bauausschuß", "am", "22. 5. 1984"],
                ["über", _SEWER],
                ["Lennau, den", "7. 5. 1984", "Amt:", "66"],
            ],
            "signatures": [[(330, True, "Dieckmann\nStadtdirektor")]],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Der Hauptsammler wird auf 280 m in die Mitte der Fahrbahn verlegt. Die Arbeiten werden zusammen mit
dem Ausbau der Straße ausgeschrieben.

## begruendung | Begründung

Der Kanal von 1908 liegt unter den Vorgärten der Häuser 4 bis 38. Zweimal ist er in diesem Winter
gebrochen. Die Eigentümer lassen Grabungen nur noch zu, wenn die Stadt für Bäume und Mauern haftet.

In der Vorlage 40/83 war eine Auskleidung mit Kunststoff vorgeschlagen worden. Sie kostet ein
Drittel weniger, verringert aber den Querschnitt. Der Kanal ist bei Regen schon heute überlastet.

## finanzielle_auswirkungen | Finanzierung

Die Mittel von 395.000 DM sind im Haushalt unter 7000.9621 veranschlagt.
""",
    ),
    _paper(
        id="lennau-1966-zuschuss",
        city="Lennau",
        year=1966,
        print="typewriter",
        purpose="older print of the sentence with the gap for the number empty, 'nichtöffentliche'"
        " typed, two bodies in two lines of the same words, name typed with i. V.",
        metadata=meta(
            title=_CLUB,
            kind="drucksache",
            public=False,
            date="1966-10-24",
            consultations=[
                meeting("Sportausschuß", "1966-11-03", False),
                meeting("Hauptausschuß", "1966-11-10", False),
            ],
            signatories=[signed_by("Vollmer", "Stadtkämmerer", mark="i. V.")],
        ),
        form={
            "face": "typewriter",
            "house": "Stadt Lennau",
            "kind": "Vorlage",
            "lines": [
                ["Nr.", "", "für die", "nichtöffentliche", "Sitzung des"],
                ["Ausschusses", "Sportausschuß", "am", "3.11.1966"],
                ["Ausschusses", "Hauptausschuß", "am", "10.11.1966"],
                ["Gegenstand:", _CLUB],
                ["Lennau, den", "24.10.1966"],
            ],
            "signatures": [[(330, False, "i. V. Vollmer\nStadtkämmerer")]],
        },
        body="""\
## sonstige

Der Ruderverein will oberhalb der Schleuse ein Haus für 24 Boote errichten. Die Baukosten betragen
86.000 DM. Aus Totomitteln sind 25.000 DM bewilligt, eigene Leistungen werden mit 18.000 DM
angegeben.

Der Verein bittet um 30.000 DM. Nach den Richtlinien kann die Stadt bis zu einem Viertel geben, das
sind 21.500 DM. Der Rest müßte durch ein Darlehen gedeckt werden, für das die Sparkasse eine
Bürgschaft verlangt.

## beschlussvorschlag | Beschlußvorschlag

Es wird ein Zuschuß von 21.500 DM gewährt. Die Bürgschaft wird übernommen.
""",
    ),
)
