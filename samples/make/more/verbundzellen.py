"""2006 and 2023: papers whose meetings stand in merged cells."""

from functools import partial

from samples.make.layouts import verbundzellen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SCHOOL = "Schulentwicklungsplanung: Vierzügigkeit der Gesamtschule Nord"
_CEM = "Neufassung der Friedhofsordnung"
_HEAD = ["Aufgabe", "Tag / Gremium", "Art", "Ergebnis"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in Nordrhein-Westfalen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lippingen-2023-0287-2023",
        city="Lippingen",
        year=2023,
        print="laser",
        purpose="part in the first column spans three rows, day above body in one cell, status by"
        " 'öff.' and 'n. öff.', outcomes with counts in words and figures, title beside"
        " 'Thema'",
        metadata=meta(
            number="0287/2023",
            title=_SCHOOL,
            kind="beschlussvorlage",
            public=True,
            date="2023-08-14",
            consultations=[
                meeting(
                    "Bezirksvertretung Nord",
                    "2023-08-29",
                    True,
                    role="Anhörung",
                    result="zugestimmt",
                ),
                meeting(
                    "Schulausschuss",
                    "2023-09-05",
                    True,
                    role="Anhörung",
                    result="zugestimmt",
                    votes=(15, 2, 0),
                ),
                meeting("Finanzausschuss", "2023-09-12", True, role="Anhörung"),
                meeting("Rat", "2023-09-21", True, role="Entscheidung"),
            ],
            signatories=[
                signed_by("Claudia Wiemann", "Schuldezernentin", mark="gez."),
                signed_by("Stefan Osterhaus", "Kämmerer", mark="gez."),
            ],
            references=["0119/2021"],
            attachments=enclosures("Schülerzahlen", "Raumplan"),
        ),
        form={
            "house": "Stadt Lippingen, Fachbereich Schule, 33.2-40-017",
            "kind": "Beschlussvorlage",
            "number": "0287/2023",
            "head": _HEAD,
            "groups": [
                (
                    "Anhörung",
                    [
                        ["29.08.2023\nBezirksvertretung Nord", "öffentlich", "zugestimmt"],
                        [
                            "05.09.2023\nSchulausschuss",
                            "öffentlich",
                            "zugestimmt\nJa 15, Nein 2, Enth. 0",
                        ],
                        ["12.09.2023\nFinanzausschuss", "öffentlich", ""],
                    ],
                ),
                ("Entscheidung", [["21.09.2023\nRat", "öffentlich", ""]]),
            ],
            "fields": [("Datum", "14.08.2023"), ("Thema", f"**{_SCHOOL}**")],
            "signatures": [
                [
                    (66, False, "gez. Claudia Wiemann\nSchuldezernentin"),
                    (310, False, "gez. Stefan Osterhaus\nKämmerer"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Die Gesamtschule Nord wird ab dem Schuljahr 2025/2026 mit vier Zügen geführt.

2. Die Verwaltung plant die Erweiterung um 14 Räume.

## sachverhalt | Sachverhalt

Im Februar mussten 47 Kinder abgewiesen werden. Die Prognose in der Vorlage 0119/2021 ging von 22
aus. Ursache sind die Baugebiete an der Lippe, in denen seit 2020 mehr als 600 Wohnungen entstanden
sind.

| Jahr | Anmeldungen | Plätze |
| 2021 | 104 | 90 |
| 2022 | 121 | 90 |
| 2023 | 137 | 90 |

Die Sekundarschule verliert nach der Prognose zwölf Schüler je Jahrgang und bleibt dreizügig.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Der Bau kostet 8,2 Millionen Euro, von denen 2,1 Millionen Euro aus der Pauschale gedeckt sind.

## anlagen | Anlagen

Schülerzahlen

Raumplan
""",
    ),
    _paper(
        id="lippingen-2006-0054-2006",
        city="Lippingen",
        year=2006,
        print="laser",
        purpose="one row per part, mixed status, outcome 'vertagt' of a first reading, number of"
        " the system on the right only, role as 'Vorberatung'",
        metadata=meta(
            number="0054/2006",
            title=_CEM,
            kind="beschlussvorlage",
            public=True,
            date="2006-02-03",
            consultations=[
                meeting(
                    "Umweltausschuss", "2006-02-23", True, role="Vorberatung", result="vertagt"
                ),
                meeting(
                    "Umweltausschuss", "2006-03-30", True, role="Vorberatung", result="empfohlen"
                ),
                meeting("Rat", "2006-05-04", True, role="Entscheidung"),
            ],
            signatories=[
                signed_by("Werner Tölle", "Stadtbaurat", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "house": "Stadt Lippingen, Grünflächenamt, 67.1-73-004",
            "kind": "Beschlussvorlage",
            "number": "0054/2006",
            "head": _HEAD,
            "groups": [
                (
                    "Vorberatung",
                    [
                        ["23.02.2006\nUmweltausschuss", "öffentlich", "vertagt"],
                        ["30.03.2006\nUmweltausschuss", "öffentlich", "empfohlen"],
                    ],
                ),
                ("Entscheidung", [["04.05.2006\nRat", "öffentlich", ""]]),
            ],
            "fields": [("Datum", "03.02.2006"), ("Thema", f"**{_CEM}**")],
            "signatures": [[(66, True, "In Vertretung@Werner Tölle\nStadtbaurat")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Friedhofsordnung wird in der anliegenden Fassung beschlossen.

## begruendung | Begründung

Das Gesetz von 2003 erlaubt Bestattungen in der Nähe von Bäumen. Die Nachfrage steigt: 2005 wurden
61 Verstorbene in Wäldern außerhalb der Stadt beigesetzt. Auf dem Waldfriedhof sollen 120 Plätze an
24 Bäumen angeboten werden.

Grabmale aus Kinderarbeit werden ausgeschlossen. Steinmetze müssen eine Erklärung vorlegen.
""",
    ),
)
