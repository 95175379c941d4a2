"""2010 and 2014: papers with ticks in the columns bestätigt, ungeändert, geändert, abgelehnt."""

from functools import partial

from samples.make.layouts import haekchenspalte as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_STAGE = "Kostenerhöhung beim Umbau der Küchwaldbühne"
_FLAG = "Beflaggung am Tag der Befreiung"
_WAY = [
    "Gremium",
    "Sitzung",
    "Status",
    "zur",
    "best.",
    "unge-\nändert",
    "ge-\nändert",
    "abge-\nlehnt",
]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in Saxony; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="chemnau-2014-b-187-2014",
        city="Chemnau",
        year=2014,
        print="laser",
        purpose="outcome ticked in narrow columns under a spanning head, status by letters, role in"
        " a column headed 'zur', number with prefix in the line of the kind",
        metadata=meta(
            number="B-187/2014",
            title=_STAGE,
            kind="beschlussvorlage",
            public=True,
            date="2014-08-26",
            consultations=[
                meeting(
                    "Kulturausschuss", "2014-09-11", True, role="Vorberatung", result="ungeändert"
                ),
                meeting(
                    "Verwaltungs- und Finanzausschuss",
                    "2014-09-18",
                    True,
                    role="Beschlussfassung",
                    result="geändert",
                ),
            ],
            signatories=[signed_by("Berthold Brehme", "Bürgermeister", mark="gez.")],
            references=["B-044/2012"],
            attachments=enclosures(("1", "Kostenvergleich")),
        ),
        form={
            "house": "Stadt Chemnau · Dezernat 5 / Amt 41 · 26.08.2014",
            "number": "Beschlussvorlage Nr. B-187/2014",
            "fields": [("Einreicher:", "Dezernat 5/Amt 41"), ("Gegenstand:", f"**{_STAGE}**")],
            "over": "Beratungsergebnis",
            "way": [
                _WAY,
                ["Kulturausschuss", "11.09.2014", "ö", "Vorberatung", "", "[x]", "", ""],
                [
                    "Verwaltungs- und Finanzausschuss",
                    "18.09.2014",
                    "ö",
                    "Beschlussfassung",
                    "",
                    "",
                    "[x]",
                    "",
                ],
            ],
            "signatures": [[(66, False, "gez. Berthold Brehme\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Ausschuss beschließt die Erhöhung der Gesamtkosten von 1,90 auf 2,24 Millionen Euro.

## begruendung | Begründung:

Mit B-044/2012 wurde der Umbau beschlossen. Beim Abbruch der alten Garderoben zeigte sich, dass die
Stützmauer am Hang keinen Grund hat. Sie muss auf 31 Metern neu errichtet werden.

Die Bühne soll im Juni wieder bespielt werden. Wird erst im Herbst entschieden, geht eine zweite
Spielzeit verloren; der Verein rechnet dann mit einem Ausfall von 70.000 Euro.

## anlagen | Anlagen:

Anlage 1: Kostenvergleich
""",
    ),
    _paper(
        id="chemnau-2010-ba-021-2010",
        city="Chemnau",
        year=2010,
        print="laser",
        purpose="motion of two groups in the form, one row ticked 'abgelehnt', names of the chairs"
        " with gez. side by side, no attachments",
        metadata=meta(
            number="BA-021/2010",
            title=_FLAG,
            kind="antrag",
            public=True,
            date="2010-03-15",
            consultations=[
                meeting(
                    "Stadtrat", "2010-03-31", True, role="Beschlussfassung", result="abgelehnt"
                ),
            ],
            signatories=[
                signed_by("Hannelore Scherf", "Fraktion DIE LINKE", mark="gez."),
                signed_by("Thomas Wild", "SPD-Fraktion", mark="gez."),
            ],
        ),
        form={
            "house": "Stadtrat Chemnau · 15.03.2010",
            "number": "Beschlussantrag Nr. BA-021/2010",
            "fields": [
                ("Einreicher:", "Fraktion DIE LINKE, SPD-Fraktion"),
                ("Gegenstand:", f"**{_FLAG}**"),
            ],
            "over": "Beratungsergebnis",
            "way": [
                _WAY,
                ["Stadtrat", "31.03.2010", "ö", "Beschlussfassung", "", "", "", "[x]"],
            ],
            "signatures": [
                [
                    (66, False, "gez. Hannelore Scherf\nFraktion DIE LINKE"),
                    (310, False, "gez. Thomas Wild\nSPD-Fraktion"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Stadtrat beauftragt die Oberbürgermeisterin, die öffentlichen Gebäude der Stadt in jedem Jahr am
8. Mai zu beflaggen.

## begruendung | Begründung:

An diesem Tag endete in Europa der Zweite Weltkrieg. In der Stadt waren noch im April mehr als
zweihundert Menschen ums Leben gekommen. Die Beflaggung ist ein schlichtes Zeichen, das keine Kosten
verursacht.

Nach der Verwaltungsvorschrift kann die Stadt an weiteren Tagen flaggen, wenn ein örtlicher Anlass
besteht. Andere Städte im Land handeln seit 2005 so.
""",
    ),
)
