"""2008 and 2015: papers of an Amt for its Gemeinden, votes filled in at the foot of the text."""

from functools import partial

from samples.make.layouts import amtsdirektor as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SOLAR = "Städtebaulicher Vertrag zum Solarpark Heidefeld"
_PATH = "Widmung des Weges hinter der Kirche"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of an Amt in Brandenburg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="amt-heideland-2015-gv-krum-11-2015",
        city="Amt Heideland",
        year=2015,
        print="laser",
        purpose="number with short name of the Gemeinde, counts of members, present, yes, no and"
        " abstained in a ruled row below the text, law on bias as decoy, director and chair"
        " sign",
        metadata=meta(
            number="GV-Krum-11/2015",
            title=_SOLAR,
            kind="beschlussvorlage",
            public=True,
            date="2015-09-03",
            consultations=[
                meeting(
                    "Gemeindevertretung Krummsee",
                    "2015-09-22",
                    True,
                    agenda_item="8",
                    votes=(6, 1, 1),
                ),
            ],
            signatories=[
                signed_by("Detlef Rogge", "Amtsdirektor", signed=True),
                signed_by("Carola Zimmer", "Vorsitzende der Gemeindevertretung", signed=True),
            ],
        ),
        form={
            "office": "Amt Heideland, Der Amtsdirektor, Dorfstraße 1, 15910 Heideland",
            "for": "Gemeinde Krummsee",
            "grid": [
                [
                    (2, "Art", "Beschlussvorlage"),
                    (2, "Nr.", "GV-Krum-11/2015"),
                    (2, "vom", "03.09.2015"),
                ],
                [
                    (2, "Gremium", "Gemeindevertretung Krummsee"),
                    (2, "Sitzung", "22.09.2015"),
                    (1, "TOP", "8"),
                    (1, "Status", "öffentlich"),
                ],
                [(1, "Bezeichnung", f"**{_SOLAR}**")],
            ],
            "signatures": [
                [
                    (66, True, "Detlef Rogge\nAmtsdirektor"),
                    (290, True, "Carola Zimmer\nVorsitzende der Gemeindevertretung"),
                ]
            ],
            "over": "Abstimmung",
            "counts": [
                ("Mitglieder", "9"),
                ("anwesend", "8"),
                ("Ja", "6"),
                ("Nein", "1"),
                ("Enthaltung", "1"),
                ("§ 22 BbgKVerf", "0"),
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss

Die Gemeindevertretung stimmt dem Vertrag mit der Heidefeld Energie GmbH zu.

## begruendung | Begründung

Auf dem ehemaligen Übungsplatz sollen 31 ha mit Modulen bebaut werden. Der Vorhabenträger übernimmt
die Kosten der Planung und der Beräumung von Munition. Nach dreißig Jahren wird die Fläche
zurückgebaut; dafür hinterlegt er eine Bürgschaft von 480.000 Euro.

Die Gemeinde erhält neun Zehntel der Gewerbesteuer, weil der Sitz der Gesellschaft nach Krummsee
verlegt wird.""",
    ),
    _paper(
        id="amt-heideland-2008-gv-dahl-02-2008",
        city="Amt Heideland",
        year=2008,
        print="laser",
        purpose="row of counts left empty before the session: no votes; one ink, role of the chair"
        " over a missing ink",
        metadata=meta(
            number="GV-Dahl-02/2008",
            title=_PATH,
            kind="beschlussvorlage",
            public=True,
            date="2008-01-29",
            consultations=[
                meeting("Gemeindevertretung Dahlen", "2008-02-19", True, agenda_item="5"),
            ],
            signatories=[
                signed_by("Dr. Ingo Barz", "Amtsdirektor", signed=True),
                signed_by("Heinz Noack", "Vorsitzender der Gemeindevertretung", signed=False),
            ],
        ),
        form={
            "office": "Amt Heideland, Der Amtsdirektor, Dorfstraße 1, 15910 Heideland",
            "for": "Gemeinde Dahlen",
            "grid": [
                [
                    (2, "Art", "Beschlussvorlage"),
                    (2, "Nr.", "GV-Dahl-02/2008"),
                    (2, "vom", "29.01.2008"),
                ],
                [
                    (2, "Gremium", "Gemeindevertretung Dahlen"),
                    (2, "Sitzung", "19.02.2008"),
                    (1, "TOP", "5"),
                    (1, "Status", "öffentlich"),
                ],
                [(1, "Bezeichnung", f"**{_PATH}**")],
            ],
            "signatures": [
                [
                    (66, True, "Dr. Ingo Barz\nAmtsdirektor"),
                    (290, False, "Heinz Noack\nVorsitzender der Gemeindevertretung"),
                ]
            ],
            "over": "Abstimmung",
            "counts": [
                ("Mitglieder", "9"),
                ("anwesend", ""),
                ("Ja", ""),
                ("Nein", ""),
                ("Enthaltung", ""),
                ("§ 28 GO", ""),
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss

Der Weg auf dem Flurstück 88 der Flur 2 wird für Fußgänger und Radfahrer gewidmet.

## begruendung | Begründung

Die Kirche hat der Gemeinde den Weg 2007 übertragen. Er verbindet den Anger mit der Siedlung und
wird von den Kindern auf dem Weg zur Haltestelle benutzt. Für den Winterdienst ist die Widmung
Voraussetzung.

Mit Einsprüchen ist nicht zu rechnen.
""",
    ),
)
