"""1994 and 2003: slips of a small town, everything shortened."""

from functools import partial

from samples.make.layouts import telegramm as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CAR = "Ersatz des Kehrfahrzeugs"
_LAMP = "Straßenlampen Siedlung Ost"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="slips of a small town; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kleinwetzlau-1994-43-94",
        city="Kleinwetzlau",
        year=1994,
        print="inkjet",
        purpose="kind and number in one line, session, item and status in one line parted by"
        " dashes, title behind 'Betr.', name and role in one line",
        metadata=meta(
            number="43/94",
            title=_CAR,
            kind="beschlussvorlage",
            public=True,
            date="1994-09-06",
            consultations=[
                meeting("Stadtverordnetenversammlung", "1994-09-20", True, agenda_item="8"),
            ],
            signatories=[signed_by("Lehnert", "Bürgermeister", signed=True)],
        ),
        form={
            "face": "mono",
            "lines": [
                "Stadt Kleinwetzlau - Bauhof - 6.9.94",
                "Beschlußvorlage 43/94",
                "Stadtverordnetenversammlung 20.9.94 - TOP 8 - öffentlich",
                f"Betr.: **{_CAR}**",
            ],
            "signatures": [[(78, True, "Lehnert\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschluß:

Kauf eines Fahrzeugs Typ City 2000 zum Preis von 148.500 DM.

## begruendung | Grund:

Das Fahrzeug von 1981 hat 94.000 km gelaufen. Der TÜV läuft im Oktober ab. Reparatur ca. 27.000 DM,
danach noch zwei Jahre Nutzung. Mieten kostet 3.900 DM im Monat.

Drei Angebote liegen vor, das günstigste ist von der Fa. Kommunaltechnik, Gießen. Mittel: HHSt.
1.6750.9350.
""",
    ),
    _paper(
        id="kleinwetzlau-2003-lampen",
        city="Kleinwetzlau",
        year=2003,
        print="laser",
        purpose="no number, information for a committee, status 'nö', day in the first line, only a"
        " name with gez.",
        metadata=meta(
            title=_LAMP,
            kind="mitteilung",
            public=False,
            date="2003-01-13",
            consultations=[meeting("Bauausschuss", "2003-01-23", False, agenda_item="5")],
            signatories=[signed_by("K. Lotz", mark="gez.")],
        ),
        form={
            "face": "sans",
            "lines": [
                "Stadt Kleinwetzlau / Bauamt / 13.01.2003",
                "Mitteilung",
                "Bauausschuss 23.01.2003 / TOP 5 / nö",
                f"Betr.: **{_LAMP}**",
            ],
            "signatures": [[(78, False, "gez. K. Lotz")]],
        },
        body="""\
## sonstige

Von 61 Lampen fallen im Mittel sieben aus, meist bei Regen. Ursache: Kabel von 1966, Muffen
undicht. Das EVU bietet einen Tausch für 38.000 Euro an; eine Garantie auf die alten Masten gibt es
nicht.

Die Anlieger wären mit 75 % zu beteiligen. Bevor sie angeschrieben werden, soll der Ausschuss
wissen, um welche Beträge es geht: im Mittel 410 Euro je Haus.""",
    ),
)
