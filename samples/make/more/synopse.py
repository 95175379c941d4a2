"""2013: a change of a Satzung with old and new wording side by side."""

from functools import partial

from samples.make.layouts import synopse as form
from samples.make.paper import Paper, meeting, meta, signed_by

_MAIN = "2. Satzung zur Änderung der Hauptsatzung der Samtgemeinde Aller-Wohld"

_ROWS = (
    (
        "Bisherige Fassung",
        "Neue Fassung",
    ),
    (
        (
            "§ 4 Über die Verfügung über Vermögen der Samtgemeinde beschließt der Rat, wenn der "
            "Wert 5.112 Euro übersteigt."
        ),
        (
            "§ 4 Über die Verfügung über Vermögen der Samtgemeinde beschließt der Rat, wenn der "
            "Wert 15.000 Euro übersteigt."
        ),
    ),
    (
        (
            "§ 6 Der Samtgemeindebürgermeister wird durch zwei ehrenamtliche Stellvertreter "
            "vertreten."
        ),
        (
            "§ 6 Die Samtgemeindebürgermeisterin oder der Samtgemeindebürgermeister wird durch "
            "drei ehrenamtliche Stellvertreterinnen oder Stellvertreter vertreten."
        ),
    ),
    (
        (
            "§ 9 Satzungen werden in der Aller-Zeitung bekanntgemacht. Auf ausliegende Pläne "
            "ist hinzuweisen."
        ),
        (
            "§ 9 Satzungen werden im Internet unter der Adresse der Samtgemeinde "
            "bereitgestellt. In der Aller-Zeitung wird nachrichtlich darauf hingewiesen."
        ),
    ),
    (
        "§ 11 Einwohnerversammlungen finden auf Antrag des Rates statt.",
        "§ 11 Einwohnerversammlungen finden mindestens einmal im Jahr statt.",
    ),
)
_TABLE = "\n".join(f"| {old} | {new} |" for old, new in _ROWS)

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers on changes of Satzungen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="aller-wohld-2013-sg-33",
        city="Aller-Wohld",
        year=2013,
        print="laser",
        purpose="head in one row of three: name, number, day; title that begins with a figure and"
        " ends with a place; long cells of old and new wording over two pages",
        metadata=meta(
            number="SG-33/2013",
            title=_MAIN,
            kind="drucksache",
            date="2013-08-13",
            consultations=[
                meeting("Samtgemeindeausschuss", "2013-08-28"),
                meeting("Samtgemeinderat", "2013-09-10"),
            ],
            signatories=[signed_by("Werner Kahle", "Samtgemeindebürgermeister", signed=True)],
        ),
        form={
            "face": "carlito",
            "row": ["Samtgemeinde\nAller-Wohld", "SG-33/2013", "13.08.2013"],
            "kind": "Vorlage für den Samtgemeindeausschuss (28.08.2013) und den"
            " Samtgemeinderat (10.09.2013)",
            "title": _MAIN,
            "foot": [("SG-33/2013", "left"), ("{page}", "right")],
            "signatures": [[(68, True, "Werner Kahle\nSamtgemeindebürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die 2. Satzung zur Änderung der Hauptsatzung wird in der Fassung der rechten Spalte beschlossen. Sie
tritt am Tage nach ihrer Bekanntmachung in Kraft.

## begruendung | Begründung

Das Niedersächsische Kommunalverfassungsgesetz hat seit dem 1. November 2011 die Gemeindeordnung
abgelöst. Die Hauptsatzung verweist noch an neun Stellen auf das alte Recht. Zugleich soll die
Bekanntmachung im Internet ermöglicht werden, die im Jahr etwa 3.800 Euro für Anzeigen erspart.

Die Wertgrenzen wurden zuletzt 1997 festgelegt und seinerzeit von Mark in Euro umgerechnet. Sie
führen dazu, dass der Ausschuss über die Anschaffung eines Rasenmähers zu entscheiden hat.

## sonstige | Gegenüberstellung

"""
        + _TABLE
        + """

## finanzielle_auswirkungen | Kosten

Keine.

@sign
""",
    ),
)
