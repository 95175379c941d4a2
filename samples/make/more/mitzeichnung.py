"""1976 and 1987: forms signed in a row of cells by the treasurer and the head of the town."""

from functools import partial

from samples.make.layouts import mitzeichnung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LIFT = "Einbau eines Aufzuges im Rathaus-Altbau"
_CAMP = "Erhöhung der Standgelder auf dem Zeltplatz Seewiese"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a town in Niedersachsen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="wesermark-1976-ix-208",
        city="Wesermark",
        year=1976,
        print="typewriter",
        purpose="row of cells with role as printed caption, ink, typed name: treasurer and director"
        " sign, first cell without a caption of rank is the clerk's and empty of ink",
        metadata=meta(
            number="IX/208",
            title=_LIFT,
            kind="beschlussvorlage",
            public=True,
            date="1976-03-04",
            consultations=[
                meeting("Bauausschuß", "1976-03-16", role="Vorberatung"),
                meeting("Verwaltungsausschuß", "1976-03-30", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Dirks", "Stadtkämmerer", signed=True),
                signed_by("Dr. Oltmanns", "Stadtdirektor", signed=True),
            ],
        ),
        form={
            "house": "Stadt Wesermark",
            "grid": [
                [
                    (3, "Art der Vorlage", "Beschlußvorlage"),
                    (2, "Drucksachen-Nr.", "IX/208"),
                    (2, "Datum", "4. 3. 1976"),
                ],
                [
                    (3, "Amt, Bearbeiter", "Hochbauamt, Herr Focke"),
                    (2, "Hausruf", "286"),
                    (2, "Beratung", "[x] öff. [ ] nichtöff."),
                ],
                [(3, "Gegenstand", _LIFT)],
                [
                    (3, "Ausschuß", "Bauausschuß\nVerwaltungsausschuß"),
                    (2, "Sitzungstag", "16. 3. 1976\n30. 3. 1976"),
                    (2, "Zweck", "Vorberatung\nEntscheidung"),
                ],
            ],
            "cells": [
                ("Sachbearbeiter (Kurzzeichen)", False, ""),
                ("Stadtkämmerer", True, "Dirks"),
                ("Stadtdirektor", True, "Dr. Oltmanns"),
            ],
        },
        body="""\
## sachverhalt | Sachverhalt:

Die Räume des Sozialamtes liegen im dritten Geschoß des Altbaues von 1898. Gehbehinderte Besucher
werden seit Jahren im Zimmer des Pförtners empfangen. Der Beirat für Behinderte hat mehrmals um
Abhilfe gebeten.

Im Lichthof kann ein Aufzug für sechs Personen eingebaut werden, ohne daß tragende Wände berührt
werden. Die Denkmalpflege stimmt zu, wenn der Schacht verglast wird.

Die Kosten betragen nach drei Angeboten zwischen 128 400 und 141 000 DM. Im Haushalt stehen 130 000
DM.

## beschlussvorschlag | Beschlußvorschlag:

Der Auftrag wird an die mindestfordernde Firma Hanseatische Aufzugsbau zum Preis von 128 400 DM
vergeben.
""",
    ),
    _paper(
        id="wesermark-1987-xi-77-n",
        city="Wesermark",
        year=1987,
        print="typewriter",
        purpose="'N' behind the number, new draft for the council, cell of the treasurer is empty"
        " of ink with a typed name, closed box ticked",
        metadata=meta(
            number="XI/77 N",
            title=_CAMP,
            kind="beschlussvorlage",
            public=False,
            date="1987-11-20",
            consultations=[meeting("Rat", "1987-12-10", role="Entscheidung")],
            signatories=[
                signed_by("Wübbena", "Stadtkämmerer", signed=False),
                signed_by("Focken", "Stadtdirektor", signed=True),
            ],
            references=["XI/77"],
        ),
        form={
            "house": "Stadt Wesermark",
            "grid": [
                [
                    (3, "Art der Vorlage", "Beschlußvorlage"),
                    (2, "Drucksachen-Nr.", "XI/77 N"),
                    (2, "Datum", "20. 11. 1987"),
                ],
                [
                    (3, "Amt, Bearbeiter", "Fremdenverkehrsamt, Frau Janßen"),
                    (2, "Hausruf", "311"),
                    (2, "Beratung", "[ ] öff. [x] nichtöff."),
                ],
                [(3, "Gegenstand", _CAMP)],
                [
                    (3, "Ausschuß", "Rat"),
                    (2, "Sitzungstag", "10. 12. 1987"),
                    (2, "Zweck", "Entscheidung"),
                ],
            ],
            "cells": [
                ("Sachbearbeiter (Kurzzeichen)", False, ""),
                ("Stadtkämmerer", False, "Wübbena"),
                ("Stadtdirektor", True, "Focken"),
            ],
        },
        body="""\
## sachverhalt | Sachverhalt:

Der Verwaltungsausschuß hat die Drucksache XI/77 zurückgegeben und um eine Staffel nach Größe der
Zelte gebeten. Die Verwaltung schlägt nun drei Stufen vor:

| Stellplatz | je Nacht |
| kleines Zelt | 5 DM |
| großes Zelt | 8 DM |
| Wohnwagen | 11 DM |

Bisher wurden einheitlich 6 DM erhoben. Bei 14 200 Übernachtungen wie im Jahr 1987 ergeben sich
Einnahmen von 112 000 DM statt 85 000 DM. Der Pächter des Kiosks ist über die Absicht noch nicht
unterrichtet; die Beratung sollte deshalb vertraulich bleiben.

## beschlussvorschlag | Beschlußvorschlag:

Die neuen Standgelder gelten vom 1. April 1988 an.
""",
    ),
)
