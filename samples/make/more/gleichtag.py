"""2019 and 2023: papers of a town set in two columns, bodies that meet on one day share a cell."""

from functools import partial

from samples.make.layouts import gleichtag as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_LIB = "Die Stadtbücherei öffnet am Sonntag"
_TRAM = "Freie Fahrt für Schulklassen im Stadtbus"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="designed papers of towns of the 2020s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="sennlingen-2023-b-15-0231-2",
        city="Sennlingen",
        year=2023,
        print="laser",
        purpose="cells of day and status that span two bodies, large title below a small kind,"
        " particulars in one small line, text in two columns with headings as questions,"
        " long",
        metadata=meta(
            number="B/15/0231-2",
            title=_LIB,
            kind="beschlussvorlage",
            public=False,
            date="2023-05-22",
            consultations=[
                meeting("Kulturausschuss", "2023-06-13", True, role="Empfehlung", agenda_item="4"),
                meeting("Jugendgemeinderat", "2023-06-13", True, role="Anhörung", agenda_item="2"),
                meeting(
                    "Personalausschuss", "2023-06-20", False, role="Empfehlung", agenda_item="9"
                ),
                meeting("Gemeinderat", "2023-07-04", True, role="Beschluss", agenda_item="7"),
            ],
            signatories=[
                signed_by("Johanna Seitz", "Oberbürgermeisterin", mark="gez."),
                signed_by("Tobias Aicher", "Fachbereichsleiter Kultur", mark="gez."),
            ],
            references=["B/15/0231", "B/15/0231-1"],
            attachments=enclosures("Ergebnis der Umfrage", "Dienstplan im Probebetrieb"),
        ),
        form={
            "kind": "Beschlussvorlage",
            "title": _LIB,
            "facts": "B/15/0231-2 · Fachbereich Kultur · 22.05.2023 ·"
            " Fortsetzung von B/15/0231 und "
            "B/15/0231-1",
            "way": [
                (
                    "13.06.2023",
                    "öffentlich",
                    [
                        ("4", "Kulturausschuss", "Empfehlung"),
                        ("2", "Jugendgemeinderat", "Anhörung"),
                    ],
                ),
                ("20.06.2023", "nichtöffentlich", [("9", "Personalausschuss", "Empfehlung")]),
                ("04.07.2023", "öffentlich", [("7", "Gemeinderat", "Beschluss")]),
            ],
            "foot": "B/15/0231-2",
            "depth": 455,
            "signatures": [
                [
                    (54, False, "gez. Johanna Seitz\nOberbürgermeisterin"),
                    (304, False, "gez. Tobias Aicher\nFachbereichsleiter Kultur"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Was soll entschieden werden?

1. Die Bücherei am Markt bleibt ab dem 1. Oktober 2023 sonntags von 13 bis 18 Uhr geöffnet.

2. Am Dienstag bleibt sie geschlossen.

3. Für zwei Jahre werden 1,5 Stellen befristet eingerichtet.

## sachverhalt | Wie ist die Lage?

Seit 2021 erlaubt das Landesrecht, öffentliche Büchereien am Sonntag zu öffnen. Im Probebetrieb von
Oktober bis April kamen im Durchschnitt 612 Menschen, am stärksten Tag waren es 874. Das ist fast
doppelt so viel wie an einem Samstag.

Anders als unter der Woche kommen am Sonntag vor allem Familien und Schülerinnen und Schüler der
Oberstufe. Die Zahl der Entleihungen stieg weniger stark als die der Besuche; viele bleiben mehrere
Stunden und nutzen die Arbeitsplätze.

Von 1.108 Befragten wollen 91 Prozent, dass es dabei bleibt. Kritik gab es an der Lautstärke im
Erdgeschoss und daran, dass das Café geschlossen war.

## sonstige | Wer arbeitet am Sonntag?

Im Probebetrieb haben sich die Beschäftigten freiwillig gemeldet. Auf Dauer reicht das nicht. Der
Personalrat hat zugestimmt, wenn niemand öfter als einmal im Monat eingesetzt wird und der freie
Tag in derselben Woche liegt.

Die Aufsicht kann nicht allein von studentischen Kräften geleistet werden, weil bei Störungen das
Hausrecht auszuüben ist. Deshalb sind zusätzlich 1,5 Stellen nötig. Der Verzicht auf den Dienstag,
den schwächsten Tag der Woche, spart rund 0,7 Stellen.

## sonstige | Was wurde verworfen?

Eine Öffnung ohne Personal mit Zugang über die Karte wurde geprüft. Sie setzt voraus, dass alle
Medien gesichert und beide Eingänge umgebaut werden. Die Kosten von 240.000 Euro stehen außer
Verhältnis.

Auch eine Öffnung nur im Winter wurde erwogen. Sie erschwert die Planung und würde die Gewöhnung
unterbrechen, auf der der Erfolg beruht.

## finanzielle_auswirkungen | Was kostet das?

| Posten | Euro im Jahr |
| Personal | 83.500 |
| Wachdienst | 11.200 |
| Energie | 6.400 |
| Zusammen | 101.100 |

Im Haushalt 2023 stehen 30.000 Euro bereit. Der Rest ist für 2024 anzumelden.

## anlagen | Was liegt bei?

- Ergebnis der Umfrage

- Dienstplan im Probebetrieb
""",
    ),
    _paper(
        id="sennlingen-2019-a-14-0077",
        city="Sennlingen",
        year=2019,
        print="laser",
        purpose="motion in the same form, two bodies on one day, no item yet, the two chairs of a"
        " group sign with gez., text in two short columns",
        metadata=meta(
            number="A/14/0077",
            title=_TRAM,
            kind="antrag",
            public=True,
            date="2019-03-11",
            consultations=[
                meeting("Schulausschuss", "2019-04-02", True, role="Empfehlung"),
                meeting("Ausschuss für Mobilität", "2019-04-02", True, role="Empfehlung"),
                meeting("Gemeinderat", "2019-05-14", True, role="Beschluss"),
            ],
            signatories=[
                signed_by("Elif Aydin", "Fraktionsvorsitzende", mark="gez."),
                signed_by("Rainer Hummel", "Stadtrat", mark="gez."),
            ],
        ),
        form={
            "kind": "Antrag der Fraktion GRÜNE",
            "title": _TRAM,
            "facts": "A/14/0077 · eingegangen 12.03.2019 · verfasst 11.03.2019",
            "way": [
                (
                    "02.04.2019",
                    "öffentlich",
                    [
                        ("", "Schulausschuss", "Empfehlung"),
                        ("", "Ausschuss für Mobilität", "Empfehlung"),
                    ],
                ),
                ("14.05.2019", "öffentlich", [("", "Gemeinderat", "Beschluss")]),
            ],
            "foot": "A/14/0077",
            "depth": 170,
            "signatures": [
                [
                    (54, False, "gez. Elif Aydin\nFraktionsvorsitzende"),
                    (304, False, "gez. Rainer Hummel\nStadtrat"),
                ]
            ],
        },
        body="""\
## antrag | Was soll entschieden werden?

Klassen aller Schulen der Stadt fahren bei Ausflügen und auf dem Weg zum Schwimmen ohne Fahrschein
mit dem Stadtbus. Die Verkehrsgesellschaft erhält dafür einen Ausgleich von 14.000 Euro im Jahr.

## begruendung | Warum?

Für eine Klasse mit 26 Kindern kostet die Fahrt ins Museum heute 62,40 Euro. Die Lehrkräfte müssen
das Geld einsammeln und abrechnen. Viele verzichten deshalb auf den Ausflug oder bitten Eltern, mit
dem Auto zu fahren.

Die Busse sind am Vormittag zu weniger als einem Drittel besetzt. Zusätzliche Fahrten werden nicht
nötig, wenn sich die Schulen zwei Tage vorher anmelden.
""",
    ),
)
