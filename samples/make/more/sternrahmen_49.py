"""1949 and 1954: stencils of a city whose bodies stand in columns with a typed x."""

from functools import partial

from samples.make.layouts import sternrahmen_49 as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="stencils of a city in Hesse; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hanborn-1949-m-209",
        city="Hanborn",
        year=1949,
        print="typewriter",
        purpose="'Vorlage M 209/49' in a frame of signs at the right, matter behind 'Betrifft:',"
        " three bodies in rows with an x below 'öff.' or 'nö.' and below 'Kenntn.' or"
        " 'Beschl.' that are no words of the row, enclosures low at the left,"
        " Oberbürgermeister and Stadtrat in ink",
        metadata=meta(
            number="M 209/49",
            title="Wiederaufbau der Markthalle in vereinfachter Form",
            kind="drucksache",
            public=False,
            date="1949-10-11",
            consultations=[
                meeting("Magistrat", "1949-10-17", False, agenda_item="8"),
                meeting("Bauausschuß", "1949-10-24", False, agenda_item="2"),
                meeting("Stadtverordnetenversammlung", "1949-11-03", True, agenda_item="5"),
            ],
            signatories=[
                signed_by("Dr. Rebholz", "Oberbürgermeister", signed=True),
                signed_by("Krebs", "Stadtrat", signed=True),
            ],
            attachments=enclosures("Entwurf", "Kostenvoranschlag"),
        ),
        form={
            "number": "Vorlage\nM 209/49",
            "house": "Magistrat der Stadt Hanborn\nHochbauamt\n11. Oktober 1949",
            "label": "Betrifft:",
            "title": "Wiederaufbau der Markthalle in vereinfachter Form",
            "edges": (72, 290, 370, 430, 480, 549),
            "way": [
                ["Zur Beratung in", "am", "öff.", "nö.", "TO.-Punkt"],
                ["Magistrat", "17.10.1949", "", "x", "8"],
                ["Bauausschuß", "24.10.1949", "", "x", "2"],
                ["Stadtverordnetenversammlung", "3.11.1949", "x", "", "5"],
            ],
            "signatures": [
                [(72, True, "Dr. Rebholz\nOberbürgermeister"), (330, True, "Krebs\nStadtrat")]
            ],
            "below": "Anlagen: Entwurf, Kostenvoranschlag",
        },
        body="""\
## beschlussvorschlag | Die Stadtverordnetenversammlung wolle beschließen:

Die im März 1944 zerstörte Markthalle wird mit einem Satteldach aus Stahlbindern wieder aufgebaut.
Auf die Galerie und die beiden Türme wird verzichtet. Die Kosten von 264 000 DM werden im
außerordentlichen Haushalt 1950 bereitgestellt.

## begruendung | Begründung:

Auf dem Wochenmarkt stehen bei jedem Wetter 140 Händler im Freien. Die Umfassungsmauern der Halle
sind nach dem Gutachten des Prüfingenieurs bis zur Traufe standsicher. Wird das Dach nicht vor dem
nächsten Winter aufgebracht, so ist mit dem Einsturz der Ostwand zu rechnen.

Der Entwurf des früheren Zustandes würde 610 000 DM kosten. Die Händler haben sich in einer
Versammlung bereit erklärt, das Standgeld fünf Jahre im voraus zu entrichten; das ergibt 48 000 DM.

Das Land hat ein Darlehen von 100 000 DM zu 4 v.H. zugesagt.""",
    ),
    _paper(
        id="hanborn-1954-m-31",
        city="Hanborn",
        year=1954,
        print="typewriter",
        purpose="frame with 'Zusatzantrag' of a group and number of letters, columns"
        " without item,"
        " one row ticked public, no signature of the Magistrat: three members in typed names"
        " with gez.",
        metadata=meta(
            number="A 31/54",
            title="Verlegung des Taubenmarktes",
            kind="antrag",
            public=True,
            date="1954-05-18",
            consultations=[meeting("Stadtverordnetenversammlung", "1954-06-10", True)],
            signatories=[
                signed_by("Euler", mark="gez."),
                signed_by("Frau Stock", mark="gez."),
                signed_by("Heil", mark="gez."),
            ],
            references=["M 88/53"],
        ),
        form={
            "number": "Antrag\nA 31/54",
            "house": "Fraktion Freie Wähler\n18. Mai 1954",
            "label": "Gegenstand des Antrages:",
            "shift": 180,
            "title": "Verlegung des Taubenmarktes",
            "edges": (72, 290, 390, 450, 540),
            "way": [
                ["Körperschaft", "Sitzung", "öff.", "n.-öff."],
                ["Stadtverordnetenversammlung", "10.6.1954", "x", ""],
            ],
            "signatures": [
                [
                    (72, False, "gez. Euler"),
                    (230, False, "gez. Frau Stock"),
                    (400, False, "gez. Heil"),
                ]
            ],
        },
        body="""\
## antrag | Antrag:

Der Magistrat wird beauftragt, den Taubenmarkt von der Paradestraße auf den Platz hinter der alten
Münze zu verlegen.

## begruendung | Begründung:

Der Markt findet jeden zweiten Sonntag von sechs bis neun Uhr statt. Im letzten Winter wurden bis
zu 400 Käufer gezählt, deren Fahrzeuge die Zufahrt zum Krankenhaus verstellen. In der Vorlage M
88/53 hat der Magistrat selbst eingeräumt, daß die Ordnung mit zwei Schutzleuten nicht
aufrechtzuerhalten ist.

Die Züchter sind mit der Verlegung einverstanden, wenn ein Wasseranschluß geschaffen wird.""",
    ),
)
