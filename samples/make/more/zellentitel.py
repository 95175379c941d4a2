"""2012 and 2023: number in small print above the title in one cell."""

from functools import partial

from samples.make.layouts import zellentitel as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_PORT = "Liegeplatzordnung für den Stadthafen"
_COOL = "Hitzeaktionsplan – Sofortmaßnahmen für den Sommer 2023"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms with number and title in one cell; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="warnemark-2023-bv-23-05-117",
        city="Warnemark",
        year=2023,
        print="laser",
        purpose="'BV/23/05/117 vom 09.05.2023' in small print above the bold title in one cell,"
        " bodies as words with roles and days in the cell beside, title with an en dash and"
        " a year",
        metadata=meta(
            number="BV/23/05/117",
            title=_COOL,
            kind="beschlussvorlage",
            public=True,
            date="2023-05-09",
            consultations=[
                meeting("Gesundheitsausschuss", "2023-05-23", role="Vorberatung"),
                meeting("Bürgerschaft", "2023-06-01", role="Beschluss"),
            ],
            signatories=[signed_by("Dr. Mareike Stahl", "Senatorin", mark="gez.")],
            references=["AN/22/11/402"],
            attachments=enclosures("Karte der kühlen Orte"),
        ),
        form={
            "house": "Hansestadt Warnemark, Gesundheitsamt",
            "kind": "Beschlussvorlage (öffentlich)",
            "number": "BV/23/05/117 vom 09.05.2023",
            "title": _COOL,
            "way": "Vorberatung\nGesundheitsausschuss, 23.05.2023\n"
            "Beschluss\nBürgerschaft, 01.06.2023",
            "signatures": [[(60, False, "gez. Dr. Mareike Stahl\nSenatorin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Bürgerschaft beschließt acht Sofortmaßnahmen und stellt 120.000 Euro bereit.

## sachverhalt | Sachverhalt

Im Juli 2022 starben in der Stadt nach einer Schätzung des Landesamts 31 Menschen an den Folgen der
Hitze. Mit AN/22/11/402 hat die Bürgerschaft einen Plan verlangt. Er wird im Herbst vorgelegt.

Für diesen Sommer sind möglich: sechs Trinkbrunnen, längere Öffnung der Kirchen und der Bücherei,
Anrufe bei alleinlebenden Menschen über achtzig, Sonnensegel auf vier Spielplätzen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Mittel stammen aus nicht besetzten Stellen.

## anlagen | Anlage

Karte der kühlen Orte
""",
    ),
    _paper(
        id="warnemark-2012-mv-12-09-031",
        city="Warnemark",
        year=2012,
        print="laser",
        purpose="Mitteilung in the same form: 'MV/12/09/031' without a day above the title, day"
        " none, kind with '(nichtöffentlich)', one body with day in the cell beside, ink",
        metadata=meta(
            number="MV/12/09/031",
            title=_PORT,
            kind="mitteilung",
            public=False,
            consultations=[meeting("Hafenausschuss", "2012-09-25")],
            signatories=[signed_by("Olaf Niemann", "Hafenkapitän", signed=True)],
        ),
        form={
            "house": "Hansestadt Warnemark, Hafenamt",
            "kind": "Mitteilung (nichtöffentlich)",
            "number": "MV/12/09/031",
            "title": _PORT,
            "way": "Hafenausschuss, 25.09.2012",
            "signatures": [[(60, True, "Olaf Niemann\nHafenkapitän")]],
        },
        body="""\
## sonstige

Seit dem Frühjahr liegen neun Hausboote am Westkai. Sie sind als Sportboote gemeldet, werden aber
das ganze Jahr bewohnt. Abwasser wird in den Hafen gelassen. Zwei Besitzer haben Anwälte
eingeschaltet.

Das Amt hat die Liegeplätze zum 31. Oktober gekündigt. Für sechs Boote kann am alten Kohlenkai ein
Anschluss an den Kanal gelegt werden. Die Kosten von 54.000 Euro würden über die Miete gedeckt.

Die neue Ordnung wird in der Novembersitzung vorgelegt. Bis dahin wird gebeten, Namen nicht zu
nennen.""",
    ),
)
