"""2008 and 2015: papers with a 'Beschlussqualität' for each meeting and a column of contacts."""

from functools import partial

from samples.make.layouts import qualitaet as form
from samples.make.paper import Paper, meeting, meta, signed_by

_TRUST = "Zustiftung zur Bürgerstiftung aus Anlass des Stadtjubiläums"
_LEASE = "Verlängerung des Pachtvertrages für das Donaucafé"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in Oberbayern; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="donaufurt-2015-v0418-15",
        city="Donaufurt",
        year=2015,
        print="laser",
        purpose="kind, number and status as three words of one line, day last among telephone and"
        " mail, column 'Beschlussqualität' with the part and 'Abstimmungsergebnis' with"
        " words, two names side by side",
        metadata=meta(
            number="V0418/15",
            title=_TRUST,
            kind="beschlussvorlage",
            public=True,
            date="2015-06-11",
            consultations=[
                meeting(
                    "Ausschuss für Kultur",
                    "2015-06-25",
                    role="Vorberatung",
                    result="einstimmig befürwortet",
                ),
                meeting("Stadtrat", "2015-07-09", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Franz Xaver Hölzl", "Berufsmäßiger Stadtrat", mark="gez."),
                signed_by("Gabriele Eckl", "Stadtdirektorin", mark="gez."),
            ],
        ),
        form={
            "top": ("BESCHLUSSVORLAGE", "V0418/15", "öffentlich"),
            "contact": [
                ("Referat", "Referat II"),
                ("Amt", "Stadtkämmerei"),
                ("Kostenstelle (UA)", "9161"),
                ("Amtsleiter/in", "Kandler, Josef"),
                ("Telefon", "3 05-13 10"),
                ("Telefax", "3 05-13 19"),
                ("Datum", "11.06.2015"),
            ],
            "way": [
                ["Gremium", "Sitzung am", "Beschlussqualität", "Abstimmungsergebnis"],
                ["Ausschuss für Kultur", "25.06.2015", "Vorberatung", "einstimmig befürwortet"],
                ["Stadtrat", "09.07.2015", "Entscheidung", ""],
            ],
            "caption": "Beratungsgegenstand",
            "title": _TRUST,
            "signatures": [
                [
                    (68, False, "gez.\nFranz Xaver Hölzl\nBerufsmäßiger Stadtrat"),
                    (310, False, "gez.\nGabriele Eckl\nStadtdirektorin"),
                ]
            ],
        },
        body="""\
## antrag | Antrag:

Die Stadt leistet im Jahr 2016 eine Zustiftung von 100.000 Euro.

## sachverhalt | Kurzvortrag:

Die Bürgerstiftung besteht seit 2002. Ihr Kapital beträgt 640.000 Euro; aus den Erträgen werden
Vereine, Konzerte und zwei Stipendien unterstützt. Wegen der niedrigen Zinsen sind die Erträge von
26.000 auf 9.000 Euro gesunken.

Zum Jubiläum 2016 haben die Sparkasse und vier Firmen zusammen 250.000 Euro zugesagt, wenn sich die
Stadt mit zwei Fünfteln daran beteiligt. Die Mittel fließen nicht zurück.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Die Ausgabe wird im Haushalt 2016 bei der Haushaltsstelle 0000.7180 veranschlagt.
""",
    ),
    _paper(
        id="donaufurt-2008-v0077-08",
        city="Donaufurt",
        year=2008,
        print="laser",
        purpose="the same line with 'nichtöffentlich', one meeting without result, day written out,"
        " role above the ink and name below it",
        metadata=meta(
            number="V0077/08",
            title=_LEASE,
            kind="beschlussvorlage",
            public=False,
            date="2008-02-04",
            consultations=[
                meeting("Finanz- und Personalausschuss", "2008-02-21", role="Entscheidung")
            ],
            signatories=[signed_by("Walburga Thoma", "Die Referentin", signed=True)],
            references=["V0561/03"],
        ),
        form={
            "top": ("BESCHLUSSVORLAGE", "V0077/08", "nichtöffentlich"),
            "contact": [
                ("Referat", "Referat V"),
                ("Amt", "Liegenschaftsamt"),
                ("Amtsleiter/in", "Steinberger, Karl"),
                ("Telefon", "3 05-12 50"),
                ("Datum", "4. Februar 2008"),
            ],
            "way": [
                ["Gremium", "Sitzung am", "Beschlussqualität", "Abstimmungsergebnis"],
                ["Finanz- und Personalausschuss", "21.02.2008", "Entscheidung", ""],
            ],
            "caption": "Beratungsgegenstand",
            "title": _LEASE,
            "signatures": [[(300, True, "Die Referentin@Walburga Thoma")]],
        },
        body="""\
## antrag | Antrag:

Der Vertrag mit der Familie Riedl wird bis zum 31. Dezember 2018 verlängert. Die Pacht steigt auf
1.450 Euro im Monat.

## sachverhalt | Kurzvortrag:

Der Vertrag endet nach zehn Jahren am 30. April. Er wurde 2003 mit Beschluss V0561/03 um die
Terrasse erweitert. Die Pächter haben seither 84.000 Euro in die Küche investiert.

Ein Vergleich mit vier Betrieben in ähnlicher Lage ergibt eine Pacht zwischen 1.300 und 1.600 Euro.
Die Pächter sind mit der Erhöhung einverstanden, bitten aber um den Ausbau des Weges zum Steg.

Der Ausbau ist im Programm 2009 vorgesehen.
""",
    ),
)
