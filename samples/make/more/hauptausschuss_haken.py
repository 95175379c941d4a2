"""2011 and 2015: forms with two frames for what committee and council decided."""

from functools import partial

from samples.make.layouts import hauptausschuss_haken as form
from samples.make.paper import Paper, meeting, meta, signed_by

_TRAIN = "Fortbestand der Parkeisenbahn, Zuschuss für 2016"
_HOUSE = "Abriss des Wohnhochhauses Turmstraße 8"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a city in the Lausitz; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lausitzau-2015-iv-052-15",
        city="Lausitzau",
        year=2015,
        print="laser",
        purpose="number with a Roman office before it, committee and council as two frames at the"
        " foot with day, ticked outcome and counts, reporter and mayor named in the grid",
        metadata=meta(
            number="IV-052/15",
            title=_TRAIN,
            kind="beschlussvorlage",
            public=True,
            date="2015-09-28",
            consultations=[
                meeting("Hauptausschuss", "2015-10-14", result="mehrheitlich", votes=(8, 2, 1)),
                meeting("Stadtverordnetenversammlung", "2015-10-28"),
            ],
            signatories=[
                signed_by("Marietta Tzschoppe-Noack", "Bürgermeisterin", mark="i. V.", signed=True)
            ],
        ),
        form={
            "house": "Stadt Lausitzau\nDer Oberbürgermeister",
            "kind": "Beschlussvorlage",
            "grid": [
                [
                    (2, "Vorlagen-Nr.", "**IV-052/15**"),
                    (2, "Geschäftsbereich", "IV, FB 67"),
                    (2, "Datum", "28.09.2015"),
                ],
                [(4, "Gegenstand", f"**{_TRAIN}**"), (2, "Beratung", "[x] öffentlich [ ] nö")],
            ],
            "outcomes": [
                (
                    "Hauptausschuss",
                    "Sitzung am 14.10.2015",
                    "[ ] einstimmig [x] mehrheitlich [ ] abgelehnt",
                    "Ja: 8   Nein: 2   Enthaltungen: 1",
                ),
                (
                    "Stadtverordnetenversammlung",
                    "Sitzung am 28.10.2015",
                    "[ ] einstimmig [ ] mehrheitlich [ ] abgelehnt",
                    "Ja:      Nein:      Enthaltungen:",
                ),
            ],
            "signatures": [[(66, True, "i. V.@Marietta Tzschoppe-Noack\nBürgermeisterin")]],
            "low": "Formular HA 3, Stand 2014",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Betrieb der Parkeisenbahn wird 2016 mit 185.000 Euro bezuschusst.

## begruendung | Begründung

Die Bahn fährt seit 1954 auf einer Strecke von 3,2 Kilometern durch den Park. An ihr lernen jedes
Jahr etwa sechzig Kinder die Arbeit bei der Eisenbahn kennen. 2014 wurden 71.600 Fahrgäste gezählt.

Im kommenden Jahr muss die Dampflokomotive zur Hauptuntersuchung, die 64.000 Euro kostet. Ohne einen
höheren Zuschuss müsste der Betrieb im Mai eingestellt werden. Der Verein sammelt 15.000 Euro.
""",
    ),
    _paper(
        id="lausitzau-2011-iii-019-11",
        city="Lausitzau",
        year=2011,
        print="laser",
        purpose="one frame only, unanimous ticked with counts, closed session in the grid, gez.",
        metadata=meta(
            number="III-019/11",
            title=_HOUSE,
            kind="beschlussvorlage",
            public=False,
            date="2011-03-07",
            consultations=[
                meeting("Hauptausschuss", "2011-03-23", result="einstimmig", votes=(11, 0, 0)),
            ],
            signatories=[signed_by("Frank Szymanek", "Oberbürgermeister", mark="gez.")],
            references=["III-104/09"],
        ),
        form={
            "house": "Stadt Lausitzau\nDer Oberbürgermeister",
            "kind": "Beschlussvorlage",
            "grid": [
                [
                    (2, "Vorlagen-Nr.", "**III-019/11**"),
                    (2, "Geschäftsbereich", "III, FB 61"),
                    (2, "Datum", "07.03.2011"),
                ],
                [(4, "Gegenstand", f"**{_HOUSE}**"), (2, "Beratung", "[ ] öffentlich [x] nö")],
            ],
            "outcomes": [
                (
                    "Hauptausschuss",
                    "Sitzung am 23.03.2011",
                    "[x] einstimmig [ ] mehrheitlich [ ] abgelehnt",
                    "Ja: 11   Nein: 0   Enthaltungen: 0",
                ),
            ],
            "signatures": [[(66, False, "gez. Frank Szymanek\nOberbürgermeister")]],
            "low": "Formular HA 3, Stand 2008",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Dem Vertrag mit der Wohnungsgesellschaft über den Abriss und die Ablösung des Darlehens wird
zugestimmt.

## begruendung | Begründung

Von 128 Wohnungen sind noch 17 bewohnt. Die Gesellschaft hat den Mietern Ersatz in der Nähe
angeboten, den 14 angenommen haben. Mit III-104/09 wurde das Haus in das Programm für den
Stadtumbau aufgenommen.

Die Bank verzichtet auf 420.000 Euro, wenn bis zum 30. Juni abgerissen wird. Die Verhandlungen mit
drei Mietern dauern an, weshalb die Beratung nicht öffentlich sein soll.""",
    ),
)
