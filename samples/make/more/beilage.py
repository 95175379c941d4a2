"""1991 and 2018: a city in Baden calls its papers Beilage."""

from functools import partial

from samples.make.layouts import beilage as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_QUARTER = "Soziale Stadt Oststadt, Abschlussbericht und Verstetigung"
_BUS = "Änderung der Verbundsatzung des Verkehrsverbundes"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in Baden; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="enzfeld-2018-q-0583",
        city="Enzfeld",
        year=2018,
        print="laser",
        purpose="'Beilage Q 0583' as label and number, columns of the way are item, day, body, aim;"
        " bare title below the kind, day low at the left above the name",
        metadata=meta(
            number="Q 0583",
            title=_QUARTER,
            kind="beschlussvorlage",
            public=True,
            date="2018-01-16",
            consultations=[
                meeting("Sozialausschuss", "2018-02-06", agenda_item="3", role="Vorberatung"),
                meeting("Gemeinderat", "2018-02-20", agenda_item="7", role="Beschlussfassung"),
            ],
            signatories=[
                signed_by("Monika Faas", "Erste Bürgermeisterin", date="2018-01-16", mark="gez.")
            ],
            references=["P 1144"],
            attachments=enclosures(("1", "Abschlussbericht"), ("2", "Kostenübersicht")),
        ),
        form={
            "face": "opensans",
            "house": "Stadt Enzfeld\nJugend- und Sozialamt",
            "number": "Beilage Q 0583\nöffentlich",
            "kind": "Beschlussvorlage",
            "title": _QUARTER,
            "way": [
                ["TOP", "Tag", "Gremium", "Ziel"],
                ["3", "06.02.2018", "Sozialausschuss", "Vorberatung"],
                ["7", "20.02.2018", "Gemeinderat", "Beschlussfassung"],
            ],
            "signatures": [
                [(74, False, "Enzfeld, 16.01.2018\ngez. Monika Faas\nErste Bürgermeisterin")]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussantrag

1. Der Abschlussbericht wird zur Kenntnis genommen.

2. Das Quartiersbüro wird ab 2019 aus städtischen Mitteln weitergeführt.

## sachverhalt | Sachverhalt

Die Oststadt wurde 2007 in das Programm aufgenommen. Bis Ende 2017 sind 11,3 Millionen Euro in
Plätze, Schulhöfe und 214 Wohnungen geflossen. Zuletzt wurde mit Beilage P 1144 über die Mitte der
Laufzeit berichtet.

Das Büro an der Kirchgasse ist Anlaufstelle für dreißig Gruppen. Ohne Förderung kostet es die Stadt
92.000 Euro im Jahr. Der Bund beteiligt sich an einer Stelle bis 2020.

## anlagen | Anlagen

1. Abschlussbericht

2. Kostenübersicht
""",
    ),
    _paper(
        id="enzfeld-1991-l-212",
        city="Enzfeld",
        year=1991,
        print="typewriter",
        purpose="typed Beilage 'L 212', kind is only 'Vorlage an den Gemeinderat', title with a"
        " full stop less, one body, ink with typed name, day at the right",
        metadata=meta(
            number="L 212",
            title=_BUS,
            kind="drucksache",
            date="1991-10-08",
            consultations=[meeting("Gemeinderat", "1991-10-29", agenda_item="5", role="Beschluß")],
            signatories=[signed_by("Dr. Becker", "Oberbürgermeister", signed=True)],
        ),
        form={
            "face": "elite",
            "house": "Stadt Enzfeld\nHauptamt",
            "number": "Beilage L 212\nEnzfeld, 8. Oktober 1991",
            "kind": "Vorlage",
            "title": _BUS,
            "way": [
                ["TOP", "Tag", "Gremium", "Ziel"],
                ["5", "29.10.1991", "Gemeinderat", "Beschluß"],
            ],
            "signatures": [[(74, True, "Dr. Becker\nOberbürgermeister")]],
        },
        body="""\
## antrag | Antrag:

Der Gemeinderat stimmt der Änderung der Satzung zu und ermächtigt den Oberbürgermeister, sie in der
Versammlung des Verbundes zu vertreten.

## begruendung | Begründung:

Die Satzung von 1978 weist die Stimmen nach der Zahl der Einwohner zu. Mit dem Beitritt der beiden
Landkreise erhielte die Stadt nur noch 19 von 100 Stimmen, obwohl sie die Hälfte der Kosten trägt.

Nach dem Entwurf wird künftig zur Hälfte nach Einwohnern, zur Hälfte nach geleisteten Kilometern
gerechnet. Die Stadt kommt damit auf 34 Stimmen. Beschlüsse über Tarife brauchen eine Mehrheit von
drei Vierteln und sind ohne die Stadt nicht möglich.

Die Kreise haben zugestimmt.
""",
    ),
)
