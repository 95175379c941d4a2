"""1949 and 1956: typed papers of a Magistrat, number high over the page, spaced title."""

from functools import partial

from samples.make.layouts import magistrat_typ as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_TRAM = "Wiederaufbau der Straßenbahnlinie nach Bettenhain"
_COAL = "Kohlen für die Volksschulen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of Magistrate in Hesse after the war; text and persons invented",
)

PAPERS = (
    _paper(
        id="fuldaburg-1956-v-112-56",
        city="Fuldaburg",
        year=1956,
        print="typewriter",
        purpose="'V 112/56' high in the corner without a label, kind underlined in the middle,"
        " title as two spaced lines, indented paragraphs, two names with titles one beside"
        " the other",
        metadata=meta(
            number="V 112/56",
            title=_TRAM,
            kind="drucksache",
            date="1956-09-12",
            consultations=[meeting("Stadtverordnetenversammlung", "1956-10-01")],
            signatories=[
                signed_by("Dr. Seidel", "Oberbürgermeister", mark="gez."),
                signed_by("Hartung", "Stadtrat", mark="gez."),
            ],
            references=["V 31/54"],
        ),
        form={
            "face": "elite",
            "number": "V 112/56",
            "house": "Der Magistrat der\nStadt Fuldaburg",
            "day": "Fuldaburg, den 12. September 1956",
            "kind": "Vorlage des Magistrats",
            "for": "zur Sitzung der Stadtverordnetenversammlung am 1. Oktober 1956",
            "title": _TRAM,
            "signatures": [
                [
                    (86, False, "gez. Dr. Seidel\nOberbürgermeister"),
                    (330, False, "gez. Hartung\nStadtrat"),
                ],
            ],
            "certificate": "Beglaubigt:",
            "clerk": "Stadtoberinspektor",
        },
        body="""\
## sonstige

Die Linie 4 wurde am 22. Oktober 1943 auf ganzer Länge zerstört und nach dem Kriege nur bis zum
Friedhof wieder betrieben. Auf der übrigen Strecke von 2,9 km verkehren seit 1950 Omnibusse, die den
Berufsverkehr zu den Werken in Bettenhain nicht mehr bewältigen.

Mit V 31/54 war vorgesehen, Obuslinien einzurichten. Die Kosten der Fahrleitung haben sich seither
so erhöht, daß der Vorteil gegenüber der Straßenbahn entfällt. Gleise und Schwellen können aus dem
Abbruch der Linie 7 gewonnen werden.

## finanzielle_auswirkungen | Kosten:

Der Aufwand beträgt 1 240 000 DM. Das Land gewährt ein Darlehen von 500 000 DM zu 3½ v. H., die
Werke tragen 150 000 DM. Der Rest ist aus der Erneuerungsrücklage der Verkehrsbetriebe zu nehmen.

## beschlussvorschlag | Die Stadtverordnetenversammlung wolle beschließen:

1. Dem Wiederaufbau wird zugestimmt.

2. Der Aufnahme des Darlehens wird zugestimmt.
""",
    ),
    _paper(
        id="fuldaburg-1949-kohlen",
        city="Fuldaburg",
        year=1949,
        print="typewriter",
        purpose="Anfrage typed on the same pattern without a number, short spaced title, day with"
        " two digits beside the house, body as addressee in the middle with its session, ss"
        " in place of ß, ink below",
        stamps=(
            (
                1,
                Stamp(lines=("Eingegangen", "15. Nov. 1949"), at=(0.72, 0.2), colour=VIOLET, mm=42),
            ),
        ),
        metadata=meta(
            title=_COAL,
            kind="anfrage",
            date="1949-11-14",
            consultations=[meeting("Schulausschuss", "1949-11-23")],
            signatories=[signed_by("Elisabeth Wagner", "Stadtverordnete", signed=True)],
        ),
        form={
            "face": "typewriter",
            "number": "",
            "house": "Elisabeth Wagner\nStadtverordnete",
            "day": "Fuldaburg, 14.11.49",
            "kind": "Anfrage",
            "for": "zur Sitzung des Schulausschusses am 23. November 1949",
            "title": _COAL,
            "signatures": [[(330, True, "Elisabeth Wagner\nStadtverordnete")]],
        },
        body="""\
## anfrage

In der Schule am Wall sind am vergangenen Montag die Kinder der Klassen 1 bis 3 nach Hause geschickt
worden, weil kein Brand vorhanden war. Eltern sind aufgefordert worden, jedem Kind ein Brikett
mitzugeben.

Ich frage den Magistrat, wie gross die Vorräte der einzelnen Schulen sind, ob die Zuteilung für das
Winterhalbjahr abgerufen worden ist, und warum das Stadttheater dreimal in der Woche heizt.

Ferner bitte ich mitzuteilen, ob an Tagen, an denen der Unterricht ausfällt, die Schulspeisung
weitergegeben wird.
""",
    ),
)
