"""2004 and 2018: minutes of single items as a table with the item, its matter and its paper."""

from functools import partial

from samples.make.layouts import tafel as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SNOW = "Räum- und Streuplan für den Winter 2018/2019"
_RENT = "Pachtvertrag für den Kiosk am Strand"
_HEAD = ["TOP", "Beratungsgegenstand", "Vorlage", "Status"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="minutes of single items; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="seebad-heringshof-2018-auszug-top-5",
        city="Heringshof",
        year=2018,
        print="laser",
        purpose="extract whose row holds item, matter, number of the Vorlage (a reference) and"
        " status, votes in a frame below the text, two names with ink, no number of its own",
        metadata=meta(
            title=_SNOW,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting(
                    "Bauausschuss",
                    "2018-10-23",
                    True,
                    agenda_item="5",
                    result="ungeändert empfohlen",
                    votes=(7, 0, 1),
                )
            ],
            signatories=[
                signed_by("Uta Wendland", "Vorsitzende", signed=True),
                signed_by("Nils Priebe", "Protokollführer", signed=True),
            ],
            references=["GV 61/2018"],
        ),
        form={
            "house": "Gemeinde Seebad Heringshof",
            "kind": "Auszug aus der Niederschrift",
            "session": "Bauausschuss, 23.10.2018",
            "item": [_HEAD, ["5", _SNOW, "GV 61/2018", "öffentlich"]],
            "votes": [
                (1, "Ja", "7"),
                (1, "Nein", "0"),
                (1, "Enthaltung", "1"),
                (2, "Ergebnis", "ungeändert empfohlen"),
            ],
            "signatures": [
                [
                    (66, True, "Uta Wendland\nVorsitzende"),
                    (310, True, "Nils Priebe\nProtokollführer"),
                ],
            ],
        },
        body="""\
## sonstige | Beratung

Herr Priebe erläutert, dass der Bauhof seit dem Sommer nur noch über einen Kleinschlepper verfügt.
Die Strandpromenade soll deshalb von einer Firma geräumt werden. Frau Lemke fragt nach den
Nebenstraßen in Neuhof. Sie werden wie bisher erst ab zehn Zentimetern Schnee geräumt.

Herr Dau regt an, auf Salz an den Alleen zu verzichten. Der Amtsleiter sagt zu, Splitt zu verwenden.

## beschlussvorschlag | Beschluss

Der Bauausschuss empfiehlt der Gemeindevertretung, den Plan in der vorliegenden Fassung zu
beschließen.

@votes

@sign
""",
    ),
    _paper(
        id="seebad-heringshof-2004-kiosk",
        city="Heringshof",
        year=2004,
        print="laser",
        purpose="closed item in the same table, cell of the Vorlage empty, votes in the frame, one"
        " who left the room in the text, certificate below with a later day, gez.",
        metadata=meta(
            title=_RENT,
            kind="niederschrift",
            public=False,
            consultations=[
                meeting(
                    "Gemeindevertretung",
                    "2004-03-30",
                    False,
                    agenda_item="14",
                    result="mehrheitlich beschlossen",
                    votes=(9, 3, 0),
                )
            ],
            signatories=[signed_by("Dr. Klaus Voß", "Vorsitzender", mark="gez.")],
        ),
        form={
            "house": "Gemeinde Seebad Heringshof",
            "kind": "Protokollauszug",
            "session": "Gemeindevertretung, 30.03.2004",
            "item": [_HEAD, ["14", _RENT, "", "nicht öffentlich"]],
            "votes": [
                (1, "Ja", "9"),
                (1, "Nein", "3"),
                (1, "Enthaltung", "0"),
                (2, "Ergebnis", "mehrheitlich beschlossen"),
            ],
            "signatures": [[(66, False, "gez. Dr. Klaus Voß\nVorsitzender")]],
            "below": "Die Richtigkeit des Auszuges wird beglaubigt. Heringshof, 14.04.2004",
        },
        body="""\
## sonstige | Beratung

Der bisherige Pächter ist mit drei Raten im Rückstand. Zwei Bewerber wurden gehört. Frau Ohlrich
bietet 7.200 Euro im Jahr und will auch im Winter an Wochenenden öffnen.

Herr Rambow weist auf den Mitbewerber hin, der Arbeitsplätze in Aussicht stellt. Herr Lüders
verlässt wegen Befangenheit den Raum.

## beschlussvorschlag | Beschluss

Der Vertrag wird ab 1. Mai 2004 für fünf Jahre mit Frau Ohlrich geschlossen.

@votes

@sign
""",
    ),
)
