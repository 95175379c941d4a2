"""2005 and 2012: papers of a Samtgemeinde whose meetings and counts stand at the end."""

from functools import partial

from samples.make.layouts import ergebnis_unten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FIRE = "Zusammenlegung der Ortsfeuerwehren Groß und Klein Bartel"
_MILL = "Verkauf der Windmühle in Osterende"
_WAY = ["Tag", "Gremium", "Status", "Ja", "Nein", "Enth.", "Vermerk"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a Samtgemeinde; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="bartelsieden-2012-sg-39-12",
        city="Bartelsieden",
        year=2012,
        print="laser",
        purpose="day before body in a table below the names, counts of votes in columns, status by"
        " letters, names below captions of rules with ink above, treasurer beside mayor",
        metadata=meta(
            number="SG 39/12",
            title=_FIRE,
            kind="beschlussvorlage",
            public=False,
            date="2012-08-30",
            consultations=[
                meeting(
                    "Feuerschutzausschuss", "2012-09-13", True, votes=(6, 1, 0), result="empfohlen"
                ),
                meeting(
                    "Samtgemeindeausschuss",
                    "2012-09-24",
                    False,
                    votes=(7, 0, 2),
                    result="empfohlen",
                ),
                meeting("Samtgemeinderat", "2012-10-11", True),
            ],
            signatories=[
                signed_by("Hinrich Cordes", "Kämmerer", signed=True),
                signed_by("Elke Behrens", "Samtgemeindebürgermeisterin", signed=True),
            ],
        ),
        form={
            "left": "Samtgemeinde Bartelsieden\nFachbereich Ordnung",
            "right": "SG 39/12\n30. August 2012",
            "kind": "Beschlussvorlage",
            "title": _FIRE,
            "lines": [
                (70, True, "Kämmerer", "Hinrich Cordes"),
                (300, True, "Samtgemeindebürgermeisterin", "Elke Behrens"),
            ],
            "over": "Beratungen",
            "way": [
                _WAY,
                ["13.09.2012", "Feuerschutzausschuss", "ö", "6", "1", "0", "empfohlen"],
                ["24.09.2012", "Samtgemeindeausschuss", "nö", "7", "0", "2", "empfohlen"],
                ["11.10.2012", "Samtgemeinderat", "ö", "", "", "", ""],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die beiden Ortsfeuerwehren werden zum 1. Januar 2013 zur Ortsfeuerwehr Bartel vereinigt. Standort
ist das Gerätehaus in Groß Bartel.

## sachverhalt | Sachverhalt

In Klein Bartel sind an Werktagen noch zwei Mitglieder erreichbar. Die Wehr kann die Frist von zehn
Minuten nicht mehr einhalten. Beide Versammlungen haben der Vereinigung im Juni mit großer Mehrheit
zugestimmt.

Das Tragkraftspritzenfahrzeug von 1986 wird ausgesondert. Die Kameradschaft in Klein Bartel kann die
Räume im alten Haus weiter nutzen, solange sie die Heizung bezahlt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Der Anbau für Umkleiden kostet 88.000 Euro. Durch den Wegfall des zweiten Hauses werden jährlich
6.300 Euro gespart.
""",
    ),
    _paper(
        id="bartelsieden-2005-sg-07-05",
        city="Bartelsieden",
        year=2005,
        print="laser",
        purpose="table of one meeting without counts, one line for a signature left empty, number"
        " above the day at the right without label, 'Vorlage' alone",
        metadata=meta(
            number="SG 07/05",
            title=_MILL,
            kind="drucksache",
            public=False,
            date="2005-02-14",
            consultations=[meeting("Samtgemeindeausschuss", "2005-03-01", False)],
            signatories=[
                signed_by("Hinrich Cordes", "Kämmerer", signed=True),
                signed_by("Wilfried Lüers", "Samtgemeindebürgermeister", signed=False),
            ],
        ),
        form={
            "left": "Samtgemeinde Bartelsieden\nFachbereich Finanzen",
            "right": "SG 07/05\n14.02.2005",
            "kind": "Vorlage",
            "title": _MILL,
            "lines": [
                (70, True, "Kämmerer", "Hinrich Cordes"),
                (300, False, "Samtgemeindebürgermeister", "Wilfried Lüers"),
            ],
            "over": "Beratungen",
            "way": [_WAY, ["01.03.2005", "Samtgemeindeausschuss", "nö", "", "", "", ""]],
        },
        body="""\
## sachverhalt | Sachverhalt

Der Heimatverein hat die Mühle von 1847 seit 1979 unterhalten und den Vertrag zum Ende des Jahres
gekündigt. Die Flügel dürfen seit dem Sturm im November nicht mehr gedreht werden. Eine Reparatur
kostet nach Auskunft des Mühlenbauers 112.000 Euro.

Herr Dr. Alberts aus Bremen möchte die Mühle mit 1.900 qm Land erwerben und als Ferienhaus
ausbauen. Er bietet 45.000 Euro und verpflichtet sich, an sechs Tagen im Jahr Besucher einzulassen.

## beschlussvorschlag | Beschlussvorschlag

Dem Verkauf wird zugestimmt.
""",
    ),
)
