"""2012 and 2022: forms with a table of those who sign, with day and ink in its cells."""

from functools import partial

from samples.make.layouts import freigabe as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WEIR = "Fischaufstieg am Stadtwehr: Vergabe der Wasserbauarbeiten"
_STAFF = "Befristete Verstärkung der Ausländerbehörde"
_HEAD = ["Beratung in", "am", "öffentlich?", "Funktion"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms with a table of release; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="saalebruck-2022-v-22-0089",
        city="Saalebrück",
        year=2022,
        print="laser",
        purpose="title first on the page in bold, kind, number and day in a shaded line under it,"
        " column 'öffentlich?' with ja and nein, those who sign in cells with role, name,"
        " day and ink, one cell left empty",
        metadata=meta(
            number="V-22-0089",
            title=_WEIR,
            kind="entscheidungsvorlage",
            public=False,
            date="2022-03-14",
            consultations=[
                meeting("Werkausschuss", "2022-03-29", False, role="Vorberatung"),
                meeting("Stadtrat", "2022-04-06", True, role="Entscheidung"),
            ],
            signatories=[
                signed_by("Ralf Möbius", "Amtsleiter", date="2022-03-14", signed=True),
                signed_by("Cornelia Witt", "Kämmerin", date="2022-03-16", signed=True),
                signed_by("Dr. Jörg Hartmann", "Oberbürgermeister", signed=False),
            ],
            references=["V-21-0310"],
        ),
        form={
            "house": "Stadt Saalebrück · Tiefbauamt",
            "title": _WEIR,
            "line": ["Entscheidungsvorlage", "V-22-0089", "14.03.2022"],
            "bodies": [
                _HEAD,
                ["Werkausschuss", "29.03.2022", "nein", "Vorberatung"],
                ["Stadtrat", "06.04.2022", "ja", "Entscheidung"],
            ],
            "caption": "Unterschriften",
            "release": [
                (["Amtsleiter", "Ralf Möbius", "14.03.2022", ""], True),
                (["Kämmerin", "Cornelia Witt", "16.03.2022", ""], True),
                (["Oberbürgermeister", "Dr. Jörg Hartmann", "", ""], False),
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss

Der Auftrag für die Wasserbauarbeiten wird zum Preis von 1.318.440,22 Euro an die Firma Uferbau
Hölzer vergeben.

## begruendung | Begründung

Mit V-21-0310 hat der Stadtrat den Bau eines Schlitzpasses beschlossen. Auf die europaweite
Ausschreibung gingen vier Angebote ein. Zwei mussten ausgeschlossen werden, weil die Erklärung zur
Tariftreue fehlte.

Das Angebot liegt 9 Prozent über der Schätzung. Grund sind die Preise für Spundbohlen, die seit
Februar um ein Viertel gestiegen sind. Eine Aufhebung würde den Baubeginn auf 2023 verschieben, da
im Fluss nur von Juli bis Oktober gearbeitet werden darf.

## finanzielle_auswirkungen | Finanzierung

| Land (80 %) | 1.054.752 € |
| Stadt | 263.688 € |
""",
    ),
    _paper(
        id="saalebruck-2012-personal",
        city="Saalebrück",
        year=2012,
        print="laser",
        purpose="the same form for a closed item without a number: middle of the shaded line says"
        " 'nichtöffentlich', one row signs, in the other i. V. stands before the name",
        metadata=meta(
            title=_STAFF,
            kind="beschlussvorlage",
            public=False,
            date="2012-10-01",
            consultations=[meeting("Hauptausschuss", "2012-10-16", False, role="Entscheidung")],
            signatories=[
                signed_by("Marlies Exner", "Personalamt", date="2012-10-01", signed=True),
                signed_by(
                    "Steffen Urban", "Beigeordneter", mark="i. V.", date="2012-10-04", signed=True
                ),
            ],
        ),
        form={
            "house": "Stadt Saalebrück · Personalamt",
            "title": _STAFF,
            "line": ["Beschlussvorlage", "nichtöffentlich", "01.10.2012"],
            "bodies": [_HEAD, ["Hauptausschuss", "16.10.2012", "nein", "Entscheidung"]],
            "caption": "Mitzeichnung",
            "release": [
                (["Personalamt", "Marlies Exner", "01.10.2012", ""], True),
                (["Beigeordneter", "i. V. Steffen Urban", "04.10.2012", ""], True),
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss

In der Ausländerbehörde werden zwei Stellen der Entgeltgruppe 8 für achtzehn Monate besetzt.

## begruendung | Begründung

Der elektronische Aufenthaltstitel hat den Aufwand je Vorgang von 15 auf 40 Minuten erhöht. Termine
werden derzeit mit neun Wochen Vorlauf vergeben. Die Universität weist darauf hin, dass Studierende
aus Übersee deshalb ihre Praktika nicht antreten können.

Die Kosten betragen 126.000 Euro. Gedeckt werden sie durch Gebühren und durch eine Stelle im
Standesamt, die bis 2014 nicht besetzt wird.
""",
    ),
)
