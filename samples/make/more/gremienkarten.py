"""2020 and 2025: papers of a Kreisstadt with a card for every meeting."""

from functools import partial

from samples.make.layouts import gremienkarten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FLOOD = (
    "Hochwasserschutz an der Loisbach: Bau des Rückhaltebeckens Sägmühle und Erwerb"
    " der nötigen Flächen"
)
_DIGI = "Online-Anmeldung für Kinderbetreuung"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns of the 2020s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="loisheim-2025-2025-sv-0044",
        city="Loisheim",
        year=2025,
        print="laser",
        purpose="five cards in two rows, each with body, weekday and day, item, status and outcome"
        " stacked, kind and number large at both ends of a line, day in the house's line",
        metadata=meta(
            number="2025/SV/0044",
            title=_FLOOD,
            kind="sitzungsvorlage",
            public=False,
            date="2025-01-20",
            consultations=[
                meeting(
                    "Umweltausschuss", "2025-02-04", True, agenda_item="2", result="zugestimmt"
                ),
                meeting(
                    "Ortschaftsrat Sägmühle",
                    "2025-02-06",
                    True,
                    agenda_item="1",
                    result="zugestimmt",
                ),
                meeting(
                    "Grundstücksausschuss", "2025-02-11", False, agenda_item="6", result="vertagt"
                ),
                meeting("Grundstücksausschuss", "2025-03-11", False, agenda_item="3"),
                meeting("Gemeinderat", "2025-03-25", True, agenda_item="5"),
            ],
            signatories=[
                signed_by("Miriam Haug", "Oberbürgermeisterin", signed=True),
                signed_by("Stefan Brodbeck", "Leiter Tiefbau", signed=True),
            ],
            references=["2022/SV/0310"],
        ),
        form={
            "house": "Stadt Loisheim – Tiefbauamt – 20.01.2025",
            "kind": "Sitzungsvorlage",
            "number": "2025/SV/0044",
            "title": _FLOOD,
            "cards": [
                "Umweltausschuss\nDi., 04.02.2025\nTOP 2, öffentlich\nzugestimmt",
                "Ortschaftsrat Sägmühle\nDo., 06.02.2025\nTOP 1, öffentlich\nzugestimmt",
                "Grundstücksausschuss\nDi., 11.02.2025\nTOP 6, nichtöffentlich\nvertagt",
                "Grundstücksausschuss\nDi., 11.03.2025\nTOP 3, nichtöffentlich",
                "Gemeinderat\nDi., 25.03.2025\nTOP 5, öffentlich",
            ],
            "foot": [("2025/SV/0044", "left"), ("{page}", "right")],
            "signatures": [
                [
                    (60, True, "Miriam Haug\nOberbürgermeisterin"),
                    (310, True, "Stefan Brodbeck\nLeiter Tiefbau"),
                ]
            ],
        },
        body="""\
## antrag | Antrag der Verwaltung

1. Das Becken wird nach der Genehmigungsplanung vom Dezember 2024 gebaut.

2. Die Verwaltung erwirbt die Flurstücke 1204 bis 1211 und, soweit das nicht gelingt, beantragt sie
die vorzeitige Besitzeinweisung.

## sachverhalt | Sachverhalt

Beim Hochwasser im Juni 2024 standen in der Unterstadt 212 Keller und 31 Wohnungen unter Wasser.
Der Pegel an der Brücke erreichte 2,94 Meter, sechzig Zentimeter mehr als 2013. Nach der Karte des
Landes war ein solcher Abfluss einmal in hundert Jahren zu erwarten.

Das Becken war Teil des Konzepts, das der Gemeinderat mit der Vorlage 2022/SV/0310 beschlossen hat.
Es fasst 380.000 Kubikmeter und senkt den Scheitel in der Unterstadt um etwa fünfzig Zentimeter.
Der Damm wird 340 Meter lang und höchstens 7,20 Meter hoch.

Von den acht Grundstücken sind fünf erworben. Mit den Eigentümern der übrigen wurde zuletzt am 9.
Januar gesprochen. Zwei verlangen Land an anderer Stelle, das die Stadt derzeit nicht anbieten
kann.

## sonstige | Ökologie

Der Bach bleibt durchgängig. Als Ausgleich werden unterhalb des Dammes 1,8 Hektar Auwald angelegt.

## finanzielle_auswirkungen | Finanzierung

| Bau | 6.850.000 € |
| Grunderwerb | 410.000 € |
| Ausgleich | 290.000 € |
| Förderung des Landes | -5.285.000 € |

Die Eigenmittel sind in der Finanzplanung bis 2027 enthalten.
""",
    ),
    _paper(
        id="loisheim-2020-2020-iv-0201",
        city="Loisheim",
        year=2020,
        print="laser",
        purpose="two cards, second without item and status, information, one signer with gez.",
        metadata=meta(
            number="2020/IV/0201",
            title=_DIGI,
            kind="informationsvorlage",
            date="2020-09-07",
            consultations=[
                meeting("Sozialausschuss", "2020-09-22", True, agenda_item="4"),
                meeting("Gesamtelternbeirat", "2020-10-01"),
            ],
            signatories=[signed_by("Annette Pflug", "Fachbereich Bildung", mark="gez.")],
        ),
        form={
            "house": "Stadt Loisheim – Fachbereich Bildung – 07.09.2020",
            "kind": "Informationsvorlage",
            "number": "2020/IV/0201",
            "title": _DIGI,
            "cards": [
                "Sozialausschuss\nDi., 22.09.2020\nTOP 4, öffentlich",
                "Gesamtelternbeirat\nDo., 01.10.2020",
            ],
            "foot": [("2020/IV/0201", "left"), ("{page}", "right")],
            "signatures": [[(60, False, "gez. Annette Pflug\nFachbereich Bildung")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Ab dem 1. November können Eltern ihre Kinder über das Portal der Stadt anmelden. Alle 26
Einrichtungen nehmen teil, auch die der Kirchen. Bisher meldeten viele Eltern ihr Kind mehrfach an;
im Frühjahr standen auf den Listen 1.340 Namen für 760 Plätze.

## sonstige | Ablauf

Nach dem Stichtag am 15. Februar vergibt jede Einrichtung ihre Plätze nach den Regeln, die der
Gesamtelternbeirat mit den Trägern vereinbart hat. Wer kein Gerät besitzt, erhält Hilfe im
Bürgerbüro.""",
    ),
)
