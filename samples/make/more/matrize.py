"""1968 and 1972: papers run off a stencil, kind and number as one word at the right."""

from functools import partial

from samples.make.layouts import matrize as form
from samples.make.paper import Paper, meeting, meta, signed_by

_HOME = "Neubau eines Kreisaltersheimes mit Pflegeabteilung in Holtrup"
_LAKE = "Entschlammung des Schloßteiches"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="stencilled papers about 1970; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-holtrup-1972-kreistagsdrucksache-7",
        city="Kreis Holtrup",
        year=1972,
        print="typewriter",
        purpose="'Kreistagsdrucksache VII/72' underlined at the right is kind and number in one,"
        " session as a line, title above a double line of signs, day and place below the"
        " names",
        metadata=meta(
            number="VII/72",
            title=_HOME,
            kind="drucksache",
            date="1972-02-28",
            consultations=[meeting("Kreistag", "1972-03-17", agenda_item="8")],
            signatories=[
                signed_by("Graf Merveldt", "Landrat", signed=True),
                signed_by("Dr. Nolte", "Oberkreisdirektor", signed=True),
            ],
            references=["XII/70"],
        ),
        form={
            "number": "Kreistagsdrucksache VII/72",
            "house": "Kreis Holtrup\nDer Oberkreisdirektor",
            "session": "Zu Punkt 8 der Tagesordnung für die Sitzung des Kreistages am 17.3.1972",
            "title": _HOME,
            "signatures": [
                [(96, True, "Graf Merveldt\nLandrat"), (320, True, "Dr. Nolte\nOberkreisdirektor")],
            ],
            "low": "Holtrup, den 28. Februar 1972",
        },
        body="""\
## sachverhalt | Sachverhalt

Im Kreis leben 9 400 Menschen, die älter als siebzig Jahre sind. Es stehen 212 Plätze in vier
Heimen zur Verfügung, davon nur 31 zur Pflege. Auf der Liste des Sozialamtes warten 164 Personen.
Mit Drucksache XII/70 hat der Kreistag den Bau grundsätzlich beschlossen und das Grundstück an der
Ems bestimmt.

Der Entwurf des Architekten Terbeck sieht 120 Betten in Zimmern mit ein und zwei Betten vor, ferner
eine Küche, die auch das Krankenhaus beliefert.

## finanzielle_auswirkungen | Kosten

Die Kosten betragen 6 850 000 DM, für jeden Platz also 57 083 DM. Der Landschaftsverband gibt ein
Darlehen von 1,2 Millionen DM.

## beschlussvorschlag | Der Kreistag wolle beschließen:

1. Dem Entwurf wird zugestimmt.

2. Der Kreisausschuß wird ermächtigt, die Aufträge zu vergeben.
""",
    ),
    _paper(
        id="kreis-holtrup-1968-anfrage-teich",
        city="Kreis Holtrup",
        year=1968,
        print="typewriter",
        purpose="Anfrage on a stencil, 'Anfrage Nr. 3' at the right, session line without a day of"
        " its own, two members one below the other with gez., place and day below them",
        metadata=meta(
            number="3",
            title=_LAKE,
            kind="anfrage",
            date="1968-05-06",
            consultations=[meeting("Kreistag", "1968-05-21")],
            signatories=[
                signed_by("Hermann Oeding", mark="gez."),
                signed_by("Agnes Schulze Hobbeling", mark="gez."),
            ],
        ),
        form={
            "number": "Anfrage Nr. 3",
            "house": "Kreis Holtrup",
            "session": "für die Sitzung des Kreistages am 21. Mai 1968",
            "title": _LAKE,
            "signatures": [
                [(96, False, "gez. Hermann Oeding")],
                [(96, False, "gez. Agnes Schulze Hobbeling")],
            ],
            "low": "Holtrup, den 6.5.1968",
        },
        body="""\
## anfrage

Der Teich am Schloß, in dem noch vor zehn Jahren gebadet wurde, ist bis auf eine Rinne verlandet. Im
vergangenen Sommer sind die Karpfen eingegangen. Der Geruch ist im Kurgarten zu bemerken.

Wir fragen den Oberkreisdirektor:

a) Hat der Kreis als Eigentümer eine Untersuchung des Schlammes veranlaßt?

b) Ist bekannt, daß die Molkerei Westbevern ihr Abwasser oberhalb einleitet?

c) Welche Mittel sind in der Planung der nächsten drei Jahre vorgesehen?
""",
    ),
)
