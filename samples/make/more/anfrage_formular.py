"""2006 and 2020: questions in a Kreistag on a form that also takes the answer."""

from functools import partial

from samples.make.layouts import anfrage_formular as form
from samples.make.paper import Paper, meta, signed_by

_CLINIC = "Notaufnahme des Kreiskrankenhauses an Wochenenden"
_ASH = "Eschensterben an Kreisstraßen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a Kreistag; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-muendel-2020-0044",
        city="Kreis Mündel",
        year=2020,
        print="laser",
        purpose="kind and number in one large word group at the right, row of who, group, day and"
        " office, questions and answers in turn, member and Landrat sign in cells with days",
        metadata=meta(
            number="0044/KT-VII",
            title=_CLINIC,
            kind="anfrage",
            date="2020-01-20",
            signatories=[
                signed_by("Svenja Holst", "Mitglied des Kreistages", signed=True),
                signed_by("Dr. Heiko Lange", "Landrat", signed=True),
            ],
        ),
        form={
            "house": "Kreistag Mündel",
            "kind": "Anfrage 0044/KT-VII",
            "who": [
                ["Fragestellerin", "Fraktion", "Datum", "Zuständig"],
                ["Svenja Holst", "Bündnis 90/Die Grünen", "20.01.2020", "Gesundheitsamt"],
            ],
            "caption": "Gegenstand der Anfrage",
            "title": _CLINIC,
            "cells": [
                ("Mitglied des Kreistages", True, "Svenja Holst"),
                ("Landrat", True, "Dr. Heiko Lange"),
            ],
        },
        body="""\
## anfrage | Frage 1

Wie lange mussten Patienten im zweiten Halbjahr 2019 an Wochenenden im Mittel warten?

## antwort | Antwort 1

Die mittlere Zeit bis zum ersten Gespräch mit einem Arzt betrug 74 Minuten, an Werktagen 41 Minuten.

| Monat | Fälle | Minuten |
| Juli bis September | 2.104 | 69 |
| Oktober bis Dezember | 2.377 | 79 |

## anfrage | Frage 2

Welche Ursachen sieht die Klinik?

## antwort | Antwort 2

Seit dem Umzug der Bereitschaftspraxis nach Altmühl kommen mehr leichte Fälle in die Klinik.
Zugleich waren zwei Stellen nicht besetzt.

## anfrage | Frage 3

Wird die Praxis an den früheren Standort zurückkehren?

## antwort | Antwort 3

Die Kassenärztliche Vereinigung entscheidet darüber im Frühjahr. Der Kreis hat Räume angeboten.
""",
    ),
    _paper(
        id="kreis-muendel-2006-0112",
        city="Kreis Mündel",
        year=2006,
        print="laser",
        purpose="form before the answer: cell of the Landrat empty of ink, number of an earlier"
        " term in Roman figures, one running text of questions",
        metadata=meta(
            number="0112/KT-IV",
            title=_ASH,
            kind="anfrage",
            date="2006-08-28",
            signatories=[
                signed_by("Torben Nissen", "Mitglied des Kreistages", signed=True),
                signed_by("Gudrun Behn", "Landrätin", signed=False),
            ],
        ),
        form={
            "house": "Kreistag Mündel",
            "kind": "Anfrage 0112/KT-IV",
            "who": [
                ["Fragesteller", "Fraktion", "Datum", "Zuständig"],
                ["Torben Nissen", "CDU", "28.08.2006", "Straßenmeisterei"],
            ],
            "caption": "Gegenstand der Anfrage",
            "title": _ASH,
            "cells": [
                ("Mitglied des Kreistages", True, "Torben Nissen"),
                ("Landrätin", False, "Gudrun Behn"),
            ],
        },
        body="""\
## anfrage

An der K 27 und der K 31 verlieren viele Eschen seit dem Frühjahr Laub und Zweige. Nach Auskunft der
Baumschule handelt es sich um einen Pilz, der aus Polen bekannt ist.

1. Wie viele Eschen stehen an den Straßen des Kreises, und wie viele sind befallen?

2. Besteht eine Gefahr für den Verkehr?

3. Werden künftig andere Arten gepflanzt?
""",
    ),
)
