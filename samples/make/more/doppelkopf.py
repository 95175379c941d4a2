"""2007 and 2015: papers of two towns together, each with its own number."""

from functools import partial

from samples.make.layouts import doppelkopf as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BAUHOF = "Zusammenlegung der Bauhöfe zum 1. Januar 2016"
_VHS = "Gemeinsame Volkshochschule"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of neighbouring towns; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ober-und-niederau-2015-12-2015",
        city="Oberau und Niederau",
        year=2015,
        print="laser",
        purpose="two houses side by side with a number and a day each ('12/2015', 'DS 2015-088'),"
        " common kind and title, two councils with days and status, two mayors side by side",
        metadata=meta(
            number="12/2015",
            other_numbers=["DS 2015-088"],
            title=_BAUHOF,
            kind="beschlussvorlage",
            public=True,
            date="2015-05-04",
            consultations=[
                meeting("Gemeinderat Oberau", "2015-05-19", True),
                meeting("Stadtrat Niederau", "2015-05-21", True),
            ],
            signatories=[
                signed_by("Sepp Aigner", "Bürgermeister", signed=True),
                signed_by("Christl Hamberger", "Erste Bürgermeisterin", signed=True),
            ],
        ),
        form={
            "houses": [
                ("Gemeinde Oberau", "Vorlage 12/2015\n04.05.2015"),
                ("Stadt Niederau", "Vorlage DS 2015-088\n04.05.2015"),
            ],
            "kind": "Gemeinsame Beschlussvorlage",
            "title": _BAUHOF,
            "bodies": [
                ["Gemeinderat Oberau", "19.05.2015", "öffentlich"],
                ["Stadtrat Niederau", "21.05.2015", "öffentlich"],
            ],
            "signatures": [
                [
                    (68, True, "Sepp Aigner\nBürgermeister"),
                    (312, True, "Christl Hamberger\nErste Bürgermeisterin"),
                ],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Bauhöfe werden auf dem Gelände in Niederau zusammengelegt. Die Zweckvereinbarung wird
geschlossen.

## sachverhalt | Sachverhalt

Beide Orte unterhalten je eine Kehrmaschine, die an drei von fünf Tagen steht. In Oberau gehen 2016
zwei von vier Mitarbeitern in den Ruhestand. Die Halle dort ist zudem undicht.

Das Gutachten der Prüfungsverbände errechnet eine Ersparnis von 74.000 Euro im Jahr. Sie wird nach
Einwohnern geteilt.

## sonstige | Personal

Alle Beschäftigten werden übernommen. Die Personalräte haben zugestimmt.
""",
    ),
    _paper(
        id="ober-und-niederau-2007-volkshochschule",
        city="Oberau und Niederau",
        year=2007,
        print="laser",
        purpose="common information paper: only the second house has a number ('DS 2007-141'), the"
        " first only a day, one closed body, one name with gez. for both",
        metadata=meta(
            number="DS 2007-141",
            title=_VHS,
            kind="informationsvorlage",
            public=False,
            date="2007-09-24",
            consultations=[
                meeting("Gemeinderat Oberau", "2007-10-09", True),
                meeting("Kulturausschuss Niederau", "2007-10-11", False),
            ],
            signatories=[signed_by("Dr. Eva Pichler", "Leiterin der Volkshochschule", mark="gez.")],
        ),
        form={
            "houses": [
                ("Gemeinde Oberau", "24.09.2007"),
                ("Stadt Niederau", "Vorlage DS 2007-141\n24.09.2007"),
            ],
            "kind": "Informationsvorlage",
            "title": _VHS,
            "bodies": [
                ["Gemeinderat Oberau", "09.10.2007", "öffentlich"],
                ["Kulturausschuss Niederau", "11.10.2007", "nichtöffentlich"],
            ],
            "signatures": [[(68, False, "gez. Dr. Eva Pichler\nLeiterin der Volkshochschule")]],
        },
        body="""\
## sonstige

Im ersten Jahr der gemeinsamen Schule wurden 212 Kurse angeboten, 31 mehr als zuvor in beiden
Häusern. Die Zahl der Teilnehmer stieg auf 2.640. Jeder vierte kommt inzwischen aus dem anderen
Ort.

Sprachen und Gesundheit sind gefragt, die Vorträge weniger. Die Computerkurse in Oberau mussten
dreimal wiederholt werden.

## fazit | Fazit

Die Vereinbarung hat sich bewährt. Über die Gebühren wird im Frühjahr verhandelt; bis dahin bleiben
die Zahlen der Abrechnung unter den Beteiligten.""",
    ),
)
