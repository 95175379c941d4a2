"""1964 and 2011: notices that tell an office what was decided."""

from functools import partial

from samples.make.layouts import beschlussmitteilung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BIKE = "Fahrradstation am Hauptbahnhof, Betreibervertrag"
_LAND = "Tausch von Waldparzellen mit dem Stift Marienau"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="notices of decisions to offices; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="osterwald-2011-beschluss-rat-088",
        city="Osterwald",
        year=2011,
        print="laser",
        purpose="'Beschlussmitteilung' to an office: lines of decision's number, matter, session"
        " and item, number of the Vorlage as another line (a reference), result as heading's"
        " text, day of the notice at the right, i. A. with ink",
        metadata=meta(
            number="RAT-088/2011",
            title=_BIKE,
            kind="beschluss",
            date="2011-07-08",
            consultations=[meeting("Rat", "2011-07-05", agenda_item="17")],
            signatories=[signed_by("Nicole Brandt", "Ratsbüro", mark="i. A.", signed=True)],
            references=["V 11-0231"],
        ),
        form={
            "face": "sans",
            "house": "Stadt Osterwald\nRatsbüro",
            "day": "08.07.2011",
            "to": "An Fachbereich 66",
            "kind": "Beschluss",
            "lines": [
                ("Beschluss", "RAT-088/2011"),
                ("Gegenstand", _BIKE),
                ("gefasst in", "Rat am 05.07.2011, TOP 17"),
                ("Vorlage", "V 11-0231"),
            ],
            "signatures": [[(330, True, "i. A.@Nicole Brandt\nRatsbüro")]],
        },
        body="""\
## beschlussvorschlag | Beschluss

1. Mit der Radhaus gGmbH wird ein Vertrag über den Betrieb der Station für fünf Jahre geschlossen.

2. Der Zuschuss beträgt höchstens 58.000 Euro im Jahr.

3. Die Verwaltung berichtet nach zwei Jahren über Auslastung und Reparaturen.

## sonstige | Weitere Hinweise

Frau Ratsfrau Heuer bat in der Sitzung, auch Lastenräder unterzubringen. Dies ist nicht Teil des
Beschlusses, soll aber geprüft werden. Erledigung bitte bis zum 30. September melden.
""",
    ),
    _paper(
        id="osterwald-1964-beschluss-tausch",
        city="Osterwald",
        year=1964,
        print="typewriter",
        purpose="typed notice 'Beschluß', number of the book 'Nr. 203', closed session in a line,"
        " copy with gez. of the mayor and certificate of a clerk in ink with the only day",
        metadata=meta(
            number="203",
            title=_LAND,
            kind="beschluss",
            public=False,
            consultations=[meeting("Verwaltungsausschuß", "1964-03-09", False)],
            signatories=[signed_by("Freye", "Bürgermeister", mark="gez.")],
        ),
        form={
            "face": "typewriter",
            "house": "Stadt Osterwald",
            "day": "",
            "to": "Forstamt",
            "kind": "Beschluß",
            "lines": [
                ("Nr.", "203"),
                ("Betrifft", _LAND),
                ("Sitzung", "Verwaltungsausschuß am 9. März 1964, nichtöffentlich"),
            ],
            "signatures": [[(330, False, "gez. Freye\nBürgermeister")]],
            "certificate": "Für die Richtigkeit:\nOsterwald, den 13. März 1964",
            "clerk": "Stadtinspektor",
        },
        body="""\
## beschlussvorschlag | Beschluß:

Der Verwaltungsausschuß stimmt dem Tausch zu. Die Stadt gibt die Abteilungen 14 und 15 mit 6,2 ha
und erhält die Abteilung 31 mit 7,0 ha. Für den Unterschied im Bestand zahlt sie 4.800 DM.

Bedingung ist, daß das Stift den Holzabfuhrweg bis zum 1. Oktober instand setzt. Das Vorkaufsrecht
an der Wiese unterhalb der Mühle bleibt bestehen.

Der Forstmeister wird ermächtigt, die Grenzen mit dem Rentmeister des Stiftes festzulegen und zu
vermarken. Die Kosten der Vermessung tragen beide zur Hälfte.
""",
    ),
)
