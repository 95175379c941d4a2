"""2023 and 2024: papers printed from an app, tiles without labels and a list of stations."""

from functools import partial

from samples.make.layouts import kacheln as form
from samples.make.paper import Paper, meeting, meta, signed_by

_KITA = "Kita-Navigator: Einführung eines zentralen Anmeldeverfahrens"
_LAMP = "Nachtabschaltung der Straßenbeleuchtung zurücknehmen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="council apps of the 2020s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="nordbrueck-2024-vo-24-0318",
        city="Nordbrück",
        year=2024,
        print="laser",
        purpose="large bare title first, tiles 'VO/24/0318', kind, day, status without labels,"
        " stations as two lines each: body, then day, role and item; 'exportiert am' in the"
        " foot",
        metadata=meta(
            number="VO/24/0318",
            title=_KITA,
            kind="beschlussvorlage",
            public=True,
            date="2024-03-05",
            consultations=[
                meeting(
                    "Jugendhilfeausschuss",
                    "2024-03-19",
                    role="Vorberatung",
                    agenda_item="5",
                    result="empfohlen",
                ),
                meeting("Rat der Stadt", "2024-04-11", role="Entscheidung", agenda_item="9.1"),
            ],
            references=["VO/22/0907"],
        ),
        form={
            "house": "Nordbrück – Ratsinformation",
            "title": _KITA,
            "tiles": ["VO/24/0318", "Beschlussvorlage", "05.03.2024", "öffentlich"],
            "stations": [
                ("Jugendhilfeausschuss", "19.03.2024 · Vorberatung · TOP 5 · empfohlen"),
                ("Rat der Stadt", "11.04.2024 · Entscheidung · TOP 9.1"),
            ],
            "foot": [
                ("exportiert am 02.04.2024, 08:14 Uhr", "left"),
                ("{page} von {total}", "right"),
            ],
            "signatures": [],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Zum Kindergartenjahr 2025/26 werden alle Plätze über ein gemeinsames Portal vergeben. Die Verwaltung
schließt die dafür nötigen Vereinbarungen mit den freien Trägern.

## begruendung | Begründung

Eltern melden ihr Kind heute im Schnitt in 5,3 Einrichtungen an. Im Frühjahr 2023 standen 1.900
Anmeldungen nur 410 freien Plätzen gegenüber, gesucht wurden tatsächlich 460. Mit VO/22/0907 hat der
Rat verlangt, dies zu ändern.

Achtzehn von zwanzig Trägern haben zugestimmt. Zwei kirchliche Häuser möchten ihre Plätze weiter
selbst vergeben, tragen die Daten aber ein.

## finanzielle_auswirkungen | Kosten

Die Software kostet 28.000 Euro im ersten Jahr, danach 11.500 Euro.
""",
    ),
    _paper(
        id="nordbrueck-2023-an-23-0044",
        city="Nordbrück",
        year=2023,
        print="laser",
        purpose="motion in the same print: tiles with number, kind, group and day, no status, one"
        " station rejected with its votes in the line, names as text without mark at the end",
        metadata=meta(
            number="AN/23/0044",
            title=_LAMP,
            kind="antrag",
            date="2023-01-17",
            consultations=[
                meeting(
                    "Hauptausschuss",
                    "2023-02-07",
                    role="Entscheidung",
                    result="abgelehnt",
                    votes=(6, 8, 1),
                )
            ],
            signatories=[signed_by("Rüdiger Lahn", "Fraktionsvorsitzender")],
        ),
        form={
            "house": "Nordbrück – Ratsinformation",
            "title": _LAMP,
            "tiles": ["AN/23/0044", "Antrag", "Fraktion DIE MITTE", "17.01.2023"],
            "stations": [
                (
                    "Hauptausschuss",
                    "07.02.2023 · Entscheidung · abgelehnt · Ja 6, Nein 8, Enthaltung 1",
                ),
            ],
            "signatures": [[(58, False, "Rüdiger Lahn\nFraktionsvorsitzender")]],
        },
        body="""\
## antrag | Antrag

Die seit Oktober geltende Abschaltung zwischen 0.30 und 4.30 Uhr wird auf den Hauptwegen zum
Bahnhof, zu den Pflegeheimen und zur Klinik aufgehoben.

## begruendung | Begründung

Wer nachts vom Dienst kommt, geht durch völlige Dunkelheit. Uns haben 140 Zuschriften erreicht, die
meisten von Frauen. Gespart werden mit der Abschaltung 61.000 Euro im Jahr. Nimmt man die genannten
Wege aus, sind es noch 47.000 Euro.

Neue Leuchten mit Bewegungsmeldern sind die bessere Lösung, kommen aber frühestens 2025.
""",
    ),
)
