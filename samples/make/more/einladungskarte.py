"""1907 and 1956: printed cards that call to a session."""

from functools import partial

from samples.make.layouts import einladungskarte as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed cards that call to sessions; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="seehausen-1907-einladung",
        city="Seehausen",
        year=1907,
        print="letterpress",
        purpose="framed card, kind letter-spaced, meeting in one sentence with weekday and hour,"
        " seven items, place and day above the name; no number and no title",
        metadata=meta(
            kind="einladung",
            date="1907-02-11",
            consultations=[meeting("Stadtverordnetenversammlung", "1907-02-18")],
            signatories=[signed_by("Ohlendorf", "Vorsteher", date="1907-02-11")],
        ),
        form={
            "face": "oldstandard",
            "head": [("Einladung", 17, True)],
            "sentence": "Sie werden zu der Stadtverordnetenversammlung am Montag, den 18. Februar"
            " 1907, nachmittags 5 Uhr, im Rathause ergebenst eingeladen.",
            "signatures": [
                [
                    (92, False, "Seehausen, den 11. Februar 1907."),
                    (330, False, "\nOhlendorf,\nVorsteher."),
                ]
            ],
        },
        body="""\
## sonstige | Gegenstände der Verhandlung:

1. Bericht über die Prüfung der Kämmereikasse für das Vierteljahr Oktober bis Dezember.

2. Gesuch der Witwe Lemke um Erlaß der Pacht für die Wiese am Mühlengraben.

3. Anstellung eines dritten Nachtwächters für die Bahnhofsvorstadt.

4. Abkommen mit dem Kreise über die Unterhaltung der Pflasterstraße nach Losse.

5. Bewilligung von 240 Mark zur Anschaffung einer Feuerleiter.

6. Wahl eines Mitgliedes der Armendeputation an Stelle des verzogenen Herrn Apothekers Gade.

7. Mitteilungen des Magistrates.
""",
    ),
    _paper(
        id="lohberg-1956-einladung-karte",
        city="Lohberg",
        year=1956,
        print="letterpress",
        purpose="card with 'Tagesordnung' as heading, meeting numbered and public, day without a"
        " place, name with office in one line",
        metadata=meta(
            kind="einladung",
            public=True,
            date="1956-04-05",
            consultations=[meeting("Gemeinderat", "1956-04-13", True)],
            signatories=[signed_by("Hilgers", "Bürgermeister")],
        ),
        form={
            "face": "serif",
            "head": [("Gemeinde Lohberg", 11, False), ("Einladung", 15, False)],
            "sentence": "zur 4. öffentlichen Sitzung des Gemeinderates am Freitag, 13. April 1956,"
            " 20 Uhr, Gasthof Krone.",
            "signatures": [[(92, False, "5. April 1956"), (330, False, "Hilgers, Bürgermeister")]],
        },
        body="""\
## sonstige | Tagesordnung

1. Verlesung der Niederschrift vom 9. März.

2. Antrag des Turnvereins auf Überlassung der alten Schulscheune als Übungsraum im Winter.

3. Errichtung eines Wartehäuschens an der Haltestelle der Bundespost.

4. Beitritt zum Schulverband für die landwirtschaftliche Berufsschule.

5. Beschwerde über das Läuten der Molkereiglocke um fünf Uhr morgens.

6. Verschiedenes.
""",
    ),
)
