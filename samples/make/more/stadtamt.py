"""1998 and 2013: forms of a city on the Ruhr, number without any stroke."""

from functools import partial

from samples.make.layouts import stadtamt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_STREET = "Benennung der Planstraße A im Gewerbegebiet Zeche Gustav"
_PARK = "Parkdeck am Hauptbahnhof - Beantwortung einer Anfrage"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a city on the Ruhr; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="wittenort-2013-20131877",
        city="Wittenort",
        year=2013,
        print="laser",
        purpose="kind in the head of the page between house and page number, number of eight"
        " figures in a row of cells with extension and empty item, ticks for the status, no"
        " day of its own, nobody signs",
        metadata=meta(
            number="20131877",
            title=_STREET,
            kind="beschlussvorlage",
            public=True,
            consultations=[
                meeting("Bezirksvertretung Nord", "2013-10-15", role="Entscheidung"),
                meeting("Ausschuss für Planung", "2013-11-05", role="Kenntnisnahme"),
            ],
        ),
        form={
            "house": "Stadt Wittenort\nDer Oberbürgermeister",
            "kind": "Beschlussvorlage\nder Verwaltung",
            "side": "- Seite {} -",
            "grid": [
                [
                    (2, "Stadtamt", "62 14 (2418)"),
                    (2, "Vorlage Nr.", "**20131877**"),
                    (2, "TOP/akt. Beratung", ""),
                ],
                [
                    (3, "Sicht- und Eingangsvermerk der Schriftführung", ""),
                    (3, "Beratung", "[x] öffentlich [ ] nichtöffentlich"),
                ],
            ],
            "caption": "Bezeichnung der Vorlage",
            "title": _STREET,
            "way": [
                ["Beratungsfolge", "Sitzungstermine", "Zuständigkeit"],
                ["Bezirksvertretung Nord", "15.10.2013", "Entscheidung"],
                ["Ausschuss für Planung", "05.11.2013", "Kenntnisnahme"],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Planstraße A erhält den Namen „Steigerweg“.

## begruendung | Begründung

Die Straße wird im Frühjahr für den Verkehr freigegeben. Drei Betriebe haben bereits gebaut und
brauchen eine Anschrift. Der Name erinnert an die Aufseher der Zeche, die 1964 stillgelegt wurde.

Der Geschichtskreis hatte daneben „Gustavstraße“ vorgeschlagen. Eine Straße dieses Namens gibt es
jedoch schon im Süden der Stadt. Die Feuerwehr rät von gleichen Namen ab.

Gegen „Steigerweg“ bestehen keine Bedenken. Die Schilder kosten etwa 600 Euro.
""",
    ),
    _paper(
        id="wittenort-1998-980412",
        city="Wittenort",
        year=1998,
        print="laser",
        purpose="answer of 1998 in the same head, number of six figures, box for closed ticked, day"
        " with a place above the name",
        metadata=meta(
            number="980412",
            title=_PARK,
            kind="mitteilung",
            public=False,
            date="1998-04-20",
            consultations=[meeting("Hauptausschuß", "1998-05-06", role="Kenntnisnahme")],
            signatories=[
                signed_by(
                    "Dieter Vogelsang",
                    "Stadtdirektor",
                    mark="In Vertretung",
                    date="1998-04-20",
                    signed=True,
                )
            ],
        ),
        form={
            "house": "Stadt Wittenort\nDer Oberstadtdirektor",
            "kind": "Mitteilung\nder Verwaltung",
            "side": "Seite {}",
            "grid": [
                [
                    (2, "Stadtamt", "66 02 (3077)"),
                    (2, "Vorlage Nr.", "**980412**"),
                    (2, "TOP/akt. Beratung", ""),
                ],
                [
                    (3, "Eingangsvermerk der Schriftführung", ""),
                    (3, "Beratung", "[ ] öffentlich [x] nichtöffentlich"),
                ],
            ],
            "caption": "Bezeichnung der Vorlage",
            "title": _PARK,
            "way": [
                ["Beratungsfolge", "Sitzungstermine", "Zuständigkeit"],
                ["Hauptausschuß", "06.05.1998", "Kenntnisnahme"],
            ],
            "signatures": [
                [
                    (
                        64,
                        True,
                        "Wittenort, den 20.04.1998\nIn Vertretung@Dieter Vogelsang\nStadtdirektor",
                    )
                ]
            ],
        },
        body="""\
## sonstige | Wortlaut

In der Sitzung am 11. März wurde nach dem Stand der Verhandlungen über das Parkdeck gefragt. Dazu
teile ich mit:

Der Investor hat am 2. April ein Angebot vorgelegt, das einen Erbbauzins von 38.000 DM im Jahr
vorsieht. Die Bahn verlangt für die Überbauung der Gleise 4 und 5 eine Entschädigung, deren Höhe sie
bis heute nicht genannt hat.

Ohne diese Zahl läßt sich nicht sagen, ob die Stadt einen Zuschuß leisten muß. Ein weiteres Gespräch
ist für den 28. Mai vereinbart. Ich werde danach erneut berichten.
""",
    ),
)
