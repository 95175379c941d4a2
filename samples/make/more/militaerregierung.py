"""1946 and 1948: papers of a town and of a Kreis under occupation."""

from functools import partial

from samples.make.layouts import militaerregierung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WOOD = "Einschlag von Brennholz im Stadtwald durch die Einwohner"
_SEED = "Verteilung von Gartenland an Flüchtlinge"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of the years of occupation; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lahrbach-1946-vorlage-12",
        city="Lahrbach",
        year=1946,
        print="typewriter",
        purpose="number of a detachment and a licence in English above the own number, consent"
        " below a row of hyphens signed by nobody of the town, mayor's ink, number behind"
        " kind",
        metadata=meta(
            number="12",
            title=_WOOD,
            kind="drucksache",
            date="1946-10-07",
            consultations=[meeting("Stadtvertretung", "1946-10-11")],
            signatories=[signed_by("Dr. Kniep", "Bürgermeister", signed=True)],
        ),
        form={
            "office": "Der Bürgermeister\nder Stadt Lahrbach\nFernruf 21",
            "place": "Lahrbach, den 7.10.46",
            "english": "To be submitted to: Military Government, Det. 714, Ref. 714/CA/33",
            "kind": "Vorlage Nr. 12",
            "session": "für die Sitzung der Stadtvertretung am 11. Oktober 1946",
            "title": _WOOD,
            "signatures": [[(300, True, "Dr. Kniep\nBürgermeister")]],
            "consent": "Approved / Genehmigt:                    Date:\n(Kreis Resident Officer)",
        },
        body="""\
## sonstige

Für den Winter sind der Stadt 310 Tonnen Kohle zugesagt, das ist ein Zentner für jeden Haushalt.
Davon entfällt die Hälfte auf das Krankenhaus und die Bäckereien. Im Stadtwald sind durch den
Borkenkäfer etwa 2 400 Festmeter gefallen, die nicht abgefahren werden können, weil es an Gespannen
fehlt.

Es wird vorgeschlagen, den Einwohnern Lose zu je drei Raummetern zuzuweisen, die sie selbst
aufarbeiten. Der Förster Merten führt die Liste. Sägen werden von der Feuerwehr ausgeliehen.

## beschlussvorschlag | Beschlußvorschlag:

1. Jeder Haushalt erhält gegen eine Gebühr von 4 RM ein Los.

2. Haushalte ohne arbeitsfähige Männer werden durch die Jugend des Sportvereins versorgt.
""",
    ),
    _paper(
        id="lahrbach-1948-kreistag-4-48",
        city="Kreis Lahrbach",
        year=1948,
        print="typewriter",
        purpose="Kreistag without English lines, motion of one group, number with the year in the"
        " line of the kind, two members with gez.",
        metadata=meta(
            number="4/48",
            title=_SEED,
            kind="antrag",
            date="1948-02-16",
            consultations=[meeting("Kreistag", "1948-03-05")],
            signatories=[
                signed_by("Emil Rauh", "SPD-Fraktion", mark="gez."),
                signed_by("Anna Doberstein", "SPD-Fraktion", mark="gez."),
            ],
        ),
        form={
            "office": "SPD-Fraktion\nim Kreistag Lahrbach",
            "place": "Lahrbach, 16. Februar 1948",
            "kind": "Antrag 4/48",
            "session": "zur Sitzung des Kreistages am 5. März 1948",
            "title": _SEED,
            "signatures": [
                [
                    (84, False, "gez. Emil Rauh\nSPD-Fraktion"),
                    (310, False, "gez. Anna Doberstein\nSPD-Fraktion"),
                ]
            ],
        },
        body="""\
## antrag

Der Kreistag wolle beschließen, daß die Gemeinden bis zum 1. April ein Zwanzigstel ihres
verpachteten Landes als Grabeland an Flüchtlinge und Ausgebombte abgeben. Auf jede Familie sollen
mindestens 200 qm entfallen. Der Kreis beschafft Saatkartoffeln und Sämereien.

Im Kreise leben 11 700 Flüchtlinge. Von ihnen haben nach der Zählung vom Dezember 2 100 ein Stück
Land. Die Zuteilung an Kartoffeln ist im Januar auf acht Pfund gesunken. Wer selbst anbauen kann,
entlastet die Versorgung und gewinnt wieder Mut.""",
    ),
)
