"""1987 and 2002: a small town in the south-west, four corners and the matter between rules."""

from functools import partial

from samples.make.layouts import gemeinderat_bw as form
from samples.make.paper import Paper, meeting, meta, signed_by

_HOUSE = "Erwerb des Fachwerkhauses Kirchgasse 3 (ehemaliges Gasthaus „Ochsen“)"
_FEES = "Friedhofsgebühren; Kalkulation und Änderung der Satzung"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of small towns in Baden-Württemberg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="oberstetten-1987-45-1987",
        city="Oberstetten",
        year=1987,
        print="typewriter",
        purpose="four corners: house, 'Gemeinderatsdrucksache Nr. 45/1987', file plan, place and"
        " day; the matter between two rules without a label; rows of body, day and status"
        " under it",
        metadata=meta(
            number="45/1987",
            title=_HOUSE,
            kind="drucksache",
            public=False,
            date="1987-05-21",
            consultations=[
                meeting("Verwaltungsausschuß", "1987-06-01", False),
                meeting("Gemeinderat", "1987-06-15", False),
            ],
            signatories=[signed_by("Lämmle", "Stadtkämmerer", signed=True)],
            references=["12/1985"],
        ),
        form={
            "face": "elite",
            "corners": [
                "Stadt Oberstetten\nStadtkämmerei",
                "Gemeinderatsdrucksache\nNr. 45/1987",
                "Az.: 880.51 – Lä/st",
                "Oberstetten, 21. Mai 1987",
            ],
            "title": _HOUSE,
            "way": [
                ("Verwaltungsausschuß", "1.6.1987", "nichtöffentlich"),
                ("Gemeinderat", "15.6.1987", "nichtöffentlich"),
            ],
            "signatures": [[(330, True, "Lämmle\nStadtkämmerer")]],
        },
        body="""\
## antrag | Antrag

Die Stadt erwirbt das Grundstück Flst. 88/2 mit 411 qm zum Preis von 185.000 DM.

## begruendung | Begründung

Das Haus steht seit dem Tod der Wirtin im November leer. Die Erben wohnen in Amerika und wollen
verkaufen. Ein Interessent aus Stuttgart möchte eine Spielhalle einrichten.

Nach der GR-Drucksache 12/1985 gehört das Anwesen zum Sanierungsgebiet. Das Vorkaufsrecht könnte
ausgeübt werden, doch ist ein freihändiger Erwerb schneller. Der Gutachterausschuß hat 178.000 DM
ermittelt.

Im Erdgeschoß soll später die Bücherei einziehen, im ersten Stock das Heimatmuseum. Die Kosten der
Herrichtung schätzt das Bauamt auf 1,2 Millionen DM, von denen das Land zwei Drittel trägt.
""",
    ),
    _paper(
        id="oberstetten-2002-friedhof",
        city="Oberstetten",
        year=2002,
        print="laser",
        purpose="the same corners in another order: day upper right, 'Vorlage 77/2002' lower left,"
        " status 'Vorberatung, nö' in one cell as role and status, semicolon in the title",
        metadata=meta(
            number="77/2002",
            title=_FEES,
            kind="drucksache",
            public=False,
            date="2002-10-09",
            consultations=[
                meeting("Verwaltungsausschuss", "2002-10-21", False, role="Vorberatung"),
                meeting("Gemeinderat", "2002-11-04", True, role="Beschluss"),
            ],
            signatories=[signed_by("Silke Rapp", "Kämmereiamt", mark="gez.")],
        ),
        form={
            "face": "sans",
            "corners": [
                "Stadt Oberstetten\nKämmereiamt",
                "09.10.2002",
                "Vorlage 77/2002",
                "Az. 752.03",
            ],
            "title": _FEES,
            "way": [
                ("Verwaltungsausschuss", "21.10.2002", "Vorberatung, nö"),
                ("Gemeinderat", "04.11.2002", "Beschluss, ö"),
            ],
            "signatures": [[(330, False, "gez. Silke Rapp\nKämmereiamt")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Der Kalkulation wird zugestimmt. Der Deckungsgrad wird auf 70 % festgesetzt.

2. Die Satzung wird, wie vorgelegt, zum 1. Januar 2003 geändert.

## sachverhalt | Sachverhalt

Die Gebühren wurden zuletzt 1994 festgesetzt. Der Deckungsgrad ist seitdem von 78 % auf 49 %
gefallen. Ein Reihengrab kostet bisher 410 Euro, künftig 640 Euro. Für Urnengräber, deren Anteil
auf 31 % gestiegen ist, werden 380 Euro verlangt.

Die Prüfung durch die Gemeindeprüfungsanstalt hat beanstandet, dass die Pflege der Ehrengräber in
die Gebühr eingerechnet war. Dies ist bereinigt. Verglichen wurde mit acht Städten im Landkreis;
Oberstetten liegt danach im Mittelfeld.""",
    ),
)
