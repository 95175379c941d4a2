"""2001 and 2018: letters that add items to an agenda."""

from functools import partial

from samples.make.layouts import nachtrag as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="letters of a mayor to the council; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="moorkate-2018-nachtrag",
        city="Moorkate",
        year=2018,
        print="laser",
        purpose="'1. Nachtrag zur Einladung' with five numbers of other papers in its items, none"
        " of its own; no title; session by labels, two parts of the agenda",
        metadata=meta(
            kind="einladung",
            date="2018-06-11",
            consultations=[meeting("Gemeindevertretung", "2018-06-19")],
            signatories=[signed_by("Horst Lembke", "Bürgermeister", signed=True)],
            references=["GV/18/041", "GV/18/029-1", "A/18/006", "GV/18/044"],
        ),
        form={
            "house": "Gemeinde Moorkate\nDer Bürgermeister",
            "day": "Moorkate, 11. Juni 2018\nAuskunft: Frau Sievers, Tel. 04192 50-122",
            "to": "An die Mitglieder\nder Gemeindevertretung",
            "kind": "1. Nachtrag zur Einladung",
            "session": [
                ("Gremium:", "Gemeindevertretung"),
                ("am:", "Dienstag, 19.06.2018, 19.30 Uhr"),
                ("Ort:", "Dorfgemeinschaftshaus, Schulstraße 4"),
            ],
            "signatures": [[(74, True, "Horst Lembke\nBürgermeister")]],
        },
        body="""\
## sonstige

Sehr geehrte Damen und Herren,

die Tagesordnung wird um die folgenden Punkte erweitert. Die Nummern der übrigen Punkte verschieben
sich entsprechend. Die Unterlagen sind beigefügt.

## sonstige | Öffentlicher Teil

| 6a | Aufstellung eines Kommunalen Energiekonzeptes | GV/18/041 |
| 9 | Umbau der Alten Schule, Nachtrag des Zimmerers | GV/18/029-1 |
| 10 | Tempo 30 in der Dorfstraße, Antrag der WGM | A/18/006 |

## sonstige | Nichtöffentlicher Teil

| 14 | Ankauf des Flurstücks 27/3 | GV/18/044 |
""",
    ),
    _paper(
        id="moorkate-2001-ergaenzung",
        city="Moorkate",
        year=2001,
        print="inkjet",
        purpose="'Ergänzung der Tagesordnung', one item with a number, closed session in the line"
        " of the body, day with a two-figure year",
        metadata=meta(
            kind="einladung",
            public=False,
            date="2001-11-26",
            consultations=[meeting("Hauptausschuss", "2001-12-04", False)],
            signatories=[signed_by("Ilse Rathje", "Vorsitzende", mark="gez.")],
            references=["HA/01/112"],
        ),
        form={
            "house": "Gemeinde Moorkate\nHauptausschuss",
            "day": "Moorkate, den 26.11.01",
            "to": "An die Mitglieder\ndes Hauptausschusses",
            "kind": "Ergänzung der Tagesordnung",
            "session": [
                ("Gremium:", "Hauptausschuss, nichtöffentliche Sitzung"),
                ("am:", "Dienstag, 04.12.2001, 19.00 Uhr"),
                ("Ort:", "Amtsverwaltung, Zimmer 3"),
            ],
            "signatures": [[(74, False, "gez. Ilse Rathje\nVorsitzende")]],
        },
        body="""\
## sonstige

Sehr geehrte Mitglieder,

die Sitzung am 4. Dezember wird um einen Punkt ergänzt:

| 5 | Stundung der Gewerbesteuer eines Betriebes | HA/01/112 |

Die Vorlage wird in der Sitzung verteilt und danach wieder eingesammelt. Ich bitte um Verständnis
dafür, dass sie wegen der darin enthaltenen Angaben nicht versandt werden kann.
""",
    ),
)
