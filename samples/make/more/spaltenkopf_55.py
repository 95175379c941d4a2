"""1955 and 1959: papers whose head is three columns: office, matter, session."""

from functools import partial

from samples.make.layouts import spaltenkopf_55 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PUMP = "Erneuerung der Pumpenanlage im Wasserwerk II"
_FILM = "Vergnügungssteuer für das Filmtheater Capitol"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of a town in Baden; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="murgheim-1955-vorlage-58",
        city="Murgheim",
        year=1955,
        print="typewriter",
        purpose="three columns: office with file number and day, the matter without a label in the"
        " middle, kind with number and session right; mayor's ink without a typed role",
        metadata=meta(
            number="58/55",
            title=_PUMP,
            kind="drucksache",
            public=True,
            date="1955-06-13",
            consultations=[meeting("Gemeinderat", "1955-06-22", True, agenda_item="4")],
            signatories=[
                signed_by("Dr. Gönner", "Bürgermeister", signed=True),
                signed_by("Kopf", "Stadtbaumeister", signed=True),
            ],
        ),
        form={
            "columns": [
                "Stadtwerke\nAz. 815.21/7\n13. 6. 1955",
                _PUMP,
                "Vorlage 58/55\nGemeinderat\n22. 6. 1955\nPunkt 4\nöffentlich",
            ],
            "signatures": [
                [(84, True, "Dr. Gönner\nBürgermeister"), (320, True, "Kopf\nStadtbaumeister")]
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Die beiden Kreiselpumpen im Wasserwerk II sind seit 1928 in Betrieb. Im Sommer 1954 mußte die Pumpe
1 viermal stillgelegt werden, weil die Lager heißliefen. Ersatzteile sind nicht mehr zu erhalten.
Fällt auch die Pumpe 2 aus, so ist die Weststadt mit 5 800 Einwohnern nach vier Stunden ohne
Wasser.

Es liegen drei Angebote vor:

| Firma | Leistung | Preis DM |
| KSB | 45 l/s | 18 740 |
| Halberg | 42 l/s | 17 900 |
| Ritz | 45 l/s | 19 450 |

Das Werk empfiehlt die Firma KSB, weil sie die Laufräder auf Lager hält.

## finanzielle_auswirkungen | Deckung

Der Erneuerungsrücklage können 15 000 DM entnommen werden. Der Rest ist überplanmäßig zu bewilligen.

## antrag | Antrag

Der Gemeinderat wolle der Beschaffung zustimmen.
""",
    ),
    _paper(
        id="murgheim-1959-vergnuegungssteuer",
        city="Murgheim",
        year=1959,
        print="typewriter",
        purpose="middle column with the matter, right column without a number: only 'Vorlage',"
        " body, day, closed; one name, I. V.",
        metadata=meta(
            title=_FILM,
            kind="drucksache",
            public=False,
            date="1959-11-02",
            consultations=[meeting("Finanzausschuß", "1959-11-10", False)],
            signatories=[signed_by("Himmelsbach", "Stadtrechtsrat", mark="I. V.", signed=True)],
        ),
        form={
            "columns": [
                "Stadtkämmerei\nAz. 922.6\n2. November 1959",
                _FILM,
                "Vorlage\nFinanzausschuß\n10. 11. 1959\nnichtöffentlich",
            ],
            "signatures": [[(84, True, "I. V.@Himmelsbach\nStadtrechtsrat")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Der Pächter des Filmtheaters Capitol, Herr Lörch, bittet um Ermäßigung der Steuer von 20 auf 12
v.H. Er führt an, daß die Zahl der Besucher seit 1957 von 212 000 auf 148 000 gefallen sei. Schuld
sei das Fernsehen; in der Stadt seien inzwischen 1 900 Geräte angemeldet.

Nach den vorgelegten Büchern hat das Theater im letzten Jahr 6 400 DM Verlust gehabt. Auf die Stadt
entfielen 31 000 DM an Steuer.

## stellungnahme | Stellungnahme

Eine Ermäßigung für ein Theater müßte auch den beiden anderen gewährt werden. Der Ausfall beliefe
sich auf 34 000 DM. Die Kämmerei schlägt vor, Filme mit Prädikat ganz zu befreien und den Satz
sonst zu belassen.""",
    ),
)
