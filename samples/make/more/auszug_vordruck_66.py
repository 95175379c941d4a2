"""1964 and 1971: extracts of minutes on printed slips filled by machine."""

from functools import partial

from samples.make.layouts import auszug_vordruck_66 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed slips for extracts in Rheinland-Pfalz; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="bacherach-1964-auszug-punkt-7",
        city="Bachrath",
        year=1964,
        print="typewriter",
        purpose="printed slip 'Auszug aus der Niederschrift' with typed words on rules: session,"
        " day, item; matter typed behind 'Gegenstand'; votes in a sentence with blanks below"
        " the decision; ticked receivers; certificate with ink as decoy",
        metadata=meta(
            title="Verkauf der ehemaligen Volksschule im Ortsteil Henschhof",
            kind="niederschrift",
            public=False,
            consultations=[
                meeting("Stadtrat", "1964-09-24", False, agenda_item="7", votes=(13, 4, 1))
            ],
        ),
        form={
            "house": "Stadtverwaltung Bachrath",
            "kind": "Auszug aus der Niederschrift",
            "to": "[x] Amt 20\n[x] Amt 23\n[ ] Amt 60\n[ ] Presse",
            "sentences": [
                [
                    ("über die", False),
                    ("nichtöffentliche", True),
                    ("Sitzung: ", False),
                    ("Stadtrat", True),
                    ("vom", False),
                    ("24. Sept. 1964", True),
                ],
                [
                    ("Punkt", False),
                    ("7", True),
                    ("der Tagesordnung. Gesetzliche Mitgliederzahl", False),
                    ("21", True),
                ],
                [
                    ("Gegenstand:", False),
                    ("Verkauf der ehemaligen Volksschule im Ortsteil Henschhof", True),
                ],
            ],
            "votes": [
                [
                    ("Abstimmung: mit", False),
                    ("13", True),
                    ("gegen", False),
                    ("4", True),
                    ("Stimmen bei", False),
                    ("1", True),
                    ("Enthaltung(en)", False),
                ],
            ],
            "certificate": "Für die Richtigkeit des Auszuges:\nBachrath, den 29. September 1964",
            "signatures": [],
        },
        body="""\
## sachverhalt | Vortrag:

Das Schulhaus steht seit der Einrichtung der Mittelpunktschule leer. Es sind drei Angebote
eingegangen, und zwar von der Familie Ohlwein (18 000 DM), von einem Kunstmaler aus Mainz (21 500
DM) und von der Winzergenossenschaft (19 000 DM). Der Ortsvorsteher spricht sich für die
Genossenschaft aus, die im Keller Wein lagern will.

## beschlussvorschlag | Beschluß:

Das Grundstück wird an die Winzergenossenschaft zum Preise von 20 000 DM verkauft, falls sie die
Glocke im Dachreiter erhält und läuten läßt.

@votes""",
    ),
    _paper(
        id="bachrath-1971-auszug-nr-88",
        city="Bachrath",
        year=1971,
        print="typewriter",
        purpose="slip with 'lfd. Nr.' of the decision as number, public session, unanimous as a"
        " typed word on its rule, no certificate but chairman and clerk with gez.",
        metadata=meta(
            number="88",
            title="Aufstellung eines Bebauungsplanes für das Gebiet Am Galgenberg",
            kind="niederschrift",
            public=True,
            consultations=[
                meeting("Bauausschuß", "1971-03-02", True, agenda_item="2", result="einstimmig")
            ],
            signatories=[
                signed_by("Feiden", "Vorsitzender", mark="gez."),
                signed_by("Kilb", "Schriftführer", mark="gez."),
            ],
        ),
        form={
            "house": "Stadtverwaltung Bachrath - Hauptamt",
            "kind": "Niederschriftsauszug",
            "to": "[ ] Amt 20\n[x] Amt 61\n[x] Kreisverw.\n[x] Akte",
            "sentences": [
                [
                    ("Gremium:", False),
                    ("Bauausschuß", True),
                    ("Sitzung am", False),
                    ("2.3.1971", True),
                    ("öffentlich", True),
                ],
                [("TOP", False), ("2", True), ("lfd. Nr. des Beschlusses", False), ("88", True)],
                [
                    ("Betrifft:", False),
                    ("Aufstellung eines Bebauungsplanes für das Gebiet Am Galgenberg", True),
                ],
            ],
            "votes": [
                [
                    ("Der Beschluß erging", False),
                    ("einstimmig", True),
                    ("mit Stimmenmehrheit/abgelehnt.", False),
                ]
            ],
            "signatures": [
                [(62, False, "gez. Feiden\nVorsitzender"), (320, False, "gez. Kilb\nSchriftführer")]
            ],
        },
        body="""\
## beschlussvorschlag | Beschluß:

Für das Gebiet zwischen dem Friedhofsweg, der Kreisstraße 21 und der Waldgrenze wird ein
Bebauungsplan aufgestellt. Mit der Ausarbeitung wird das Büro Daub beauftragt. Der Entwurf ist mit
der Forstbehörde abzustimmen.

Das Planungsgebiet umfaßt 6,8 ha. Es sollen 54 Bauplätze entstehen.

@votes""",
    ),
)
