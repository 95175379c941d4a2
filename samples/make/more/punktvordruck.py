"""Bavaria 1964 and 1983: forms of a Bürgerversammlung with dotted lines, filled on a machine."""

from functools import partial

from samples.make.layouts import punktvordruck as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LIGHT = "Ampel an der Kreuzung Ackermann-/Schleißheimer Straße"
_BATH = "Heizung des Flußbades"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of Bürgerversammlungen in Bavaria; text and persons invented",
)

PAPERS = (
    _paper(
        id="isarstadt-1983-buergerversammlung-31",
        city="Isarstadt",
        year=1983,
        print="typewriter",
        purpose="printed form with dotted lines: 'Antrag Nr.' with a typed number, subject on its"
        " line, meeting without a council, ink above a dotted line without a name, name on top",
        metadata=meta(
            number="31",
            title=_LIGHT,
            kind="antrag",
            consultations=[meeting("Bürgerversammlung des 27. Stadtbezirks", "1983-11-10")],
            signatories=[signed_by(None, signed=True)],
        ),
        form={
            "face": "elite",
            "head": [("Landeshauptstadt Isarstadt", 10.6), ("Antrag", 17)],
            "lines": [
                ("Antrag Nr.", "31"),
                ("zur Bürgerversammlung des 27. Stadtbezirks am", "10. 11. 1983"),
                ("Name, Vorname", "Haslbeck, Centa"),
                ("Anschrift", "Griegstr. 14/II"),
                ("Betreff", _LIGHT),
            ],
            "ends": [(78, True, "Unterschrift"), (330, False, "Abstimmung (nicht ausfüllen)")],
        },
        body="""\
## antrag | Ich stelle den Antrag, die Bürgerversammlung möge beschließen:

An der Kreuzung wird eine Ampel aufgestellt, die von Fußgängern durch Knopfdruck eingeschaltet
werden kann. Solange sie fehlt, regelt zum Schulbeginn ein Beamter den Verkehr.

## begruendung | Begründung:

In der Griegstraße wohnen jetzt 200 Kinder mehr als vor dem Bau der Siedlung. Sie müssen über vier
Fahrspuren und zwei Gleise. Am 3. Oktober ist ein Bub angefahren worden. Die Lotsen dürfen an dieser
Stelle nicht stehen, weil die Tram im Weg ist.

Das Kreisverwaltungsreferat hat mir geschrieben, daß erst ab 150 Querungen in der Stunde eine Ampel
vorgesehen ist. Wir haben 170 gezählt.
""",
    ),
    _paper(
        id="isarstadt-1964-anfrage-vordruck",
        city="Isarstadt",
        year=1964,
        print="typewriter",
        purpose="Anfrage on the dotted form of a Bezirksausschuß, number line left empty, day typed"
        " behind 'Datum', ink above a dotted line whose caption is the name",
        metadata=meta(
            title=_BATH,
            kind="anfrage",
            date="1964-05-04",
            consultations=[meeting("Bezirksausschuß 19", "1964-05-13")],
            signatories=[signed_by("Xaver Stangl", signed=True)],
        ),
        form={
            "face": "typewriter",
            "head": [("Bezirksausschuß 19", 13), ("Anfrage", 13)],
            "lines": [
                ("Nr.", ""),
                ("Sitzung Bezirksausschuß 19 am", "13.5.1964"),
                ("Datum", "4.5.1964"),
                ("Gegenstand", _BATH),
            ],
            "ends": [(330, True, "Xaver Stangl")],
        },
        body="""\
## anfrage | Wortlaut der Anfrage

Im Vorjahr ist das Wasser des Flußbades an 41 Tagen unter 17 Grad geblieben. Das neue Heizwerk an
der Lände leitet warmes Wasser in den Kanal, das niemand nutzt. Läßt es sich durch das Becken
führen? Was kostet das Rohr von 120 Metern? Ist die Bäderverwaltung bereit, es im nächsten Sommer
wenigstens zu versuchen?
""",
    ),
)
