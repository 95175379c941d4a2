"""2004 and 2014: a capital on the Förde, 'Geschäftliche Mitteilung' and number in one frame."""

from functools import partial

from samples.make.layouts import geschaeftlich as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CRANE = "Standort für den historischen Kran der Werft"
_LICE = "Läusebefall in Kindertagesstätten: Umgang und Beratung der Eltern"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Kiel; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="fordehafen-2014-0812-2014",
        city="Fördehafen",
        year=2014,
        print="laser",
        purpose="'Geschäftliche Mitteilung' and 'Drucksache 0812/2014' in one frame, boxes for the"
        " status in the second field, meeting in the third, Betreff underlined, one resolution"
        " cited with a longer number of the same form",
        metadata=meta(
            number="0812/2014",
            title=_CRANE,
            kind="mitteilung",
            public=True,
            date="2014-10-07",
            consultations=[meeting("Bauausschuss", "2014-11-06")],
            signatories=[signed_by("Peter Tode", "Stadtrat", mark="gez.")],
            references=["0355/2013-01"],
        ),
        form={
            "house": "Landeshauptstadt Fördehafen",
            "kind": "Geschäftliche Mitteilung",
            "number": "Drucksache 0812/2014",
            "fields": [
                ("Dezernat für Stadtentwicklung und Umwelt", "07.10.2014"),
                ("Status: [x] öffentlich [ ] nichtöffentlich", "Bauausschuss 06.11.2014"),
            ],
            "label": "Betreff:",
            "title": _CRANE,
            "signatures": [[(71, False, "gez. Peter Tode\nStadtrat")]],
        },
        body="""\
## sonstige

Die Ratsversammlung hat am 20. März 2014 mit dem Beschluss zur Drucksache 0355/2013-01 gebeten, drei
Standorte für den 1912 gebauten Kran zu vergleichen. Geprüft wurden die Hörnspitze, der
Museumshafen und der Platz vor dem Fischmarkt.

An der Hörn müsste für das Fundament eine Leitung der Fernwärme verlegt werden. Das kostet 180.000
Euro. Vor dem Fischmarkt stört der Ausleger die Einfahrt der Fähre. Am Museumshafen ist der Grund
tragfähig, doch steht dort seit 2011 der Pavillon des Fördervereins, der versetzt werden kann.

Der Verein hat mit Schreiben vom 11. September erklärt, dass er den Pavillon an den östlichen Steg
verlegt, wenn die Stadt den Anschluss für Strom bezahlt. Die Verwaltung wird den Kran daher im
Frühjahr am Museumshafen aufstellen. Die Mittel von 92.000 Euro stehen im Budget bereit.
""",
    ),
    _paper(
        id="fordehafen-2004-kleine-anfrage-laeuse",
        city="Fördehafen",
        year=2004,
        print="laser",
        purpose="'Kleine Anfrage' in the same frame without a number, member instead of the office"
        " in the fields, closed box ticked by nobody: status unknown, name with group in ink",
        metadata=meta(
            title=_LICE,
            kind="anfrage",
            date="2004-01-26",
            consultations=[meeting("Jugendhilfeausschuss", "2004-02-12")],
            signatories=[signed_by("Birte Claußen", "FDP-Ratsfraktion", signed=True)],
        ),
        form={
            "house": "Landeshauptstadt Fördehafen",
            "kind": "Kleine Anfrage",
            "number": "",
            "fields": [
                ("Ratsfrau Birte Claußen", "26.01.2004"),
                ("Status: [ ] öffentlich [ ] nichtöffentlich", "Jugendhilfeausschuss 12.02.2004"),
            ],
            "label": "Betr.:",
            "title": _LICE,
            "signatures": [[(71, True, "Birte Claußen\nFDP-Ratsfraktion")]],
        },
        body="""\
## anfrage

Seit den Herbstferien wurden in mindestens sechs Einrichtungen Läuse festgestellt. Eltern berichten,
dass Kinder nach der Behandlung nur mit einem Attest wieder aufgenommen werden, für das Ärzte eine
Gebühr von zehn Euro verlangen.

1. Wie viele Fälle sind dem Gesundheitsamt seit Oktober gemeldet worden?

2. Verlangen alle städtischen Einrichtungen ein Attest, und auf welcher Grundlage?

3. Gibt es Merkblätter in türkischer und russischer Sprache?

4. Wer trägt die Gebühr bei Familien mit geringem Einkommen?
""",
    ),
)
