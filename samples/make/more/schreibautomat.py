"""1984 and 1991: papers of a Gemeinde in Baden from a typing automaton."""

from functools import partial

from samples.make.layouts import schreibautomat as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LINE = "Anschluß des Ortsteils Hohensol an die Gruppenwasserversorgung"
_KIGA = "Einrichtung einer Ganztagsgruppe im Kindergarten Sankt Martin"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Gemeinden in Baden; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hohensolingen-1984-gr-84-062",
        city="Hohensolingen",
        year=1984,
        print="typewriter",
        purpose="one width of letters, bodies between rows of hyphens with item, day, body, result,"
        " headings in the left margin level with the text, number below the file plan at"
        " right, mayor and Rechnungsamt in ink",
        metadata=meta(
            number="GR 84/062",
            title=_LINE,
            kind="sitzungsvorlage",
            public=True,
            date="1984-06-04",
            consultations=[
                meeting(
                    "Technischer Ausschuß", "1984-06-14", agenda_item="2", result="befürwortet"
                ),
                meeting(
                    "Ortschaftsrat Hohensol", "1984-06-18", agenda_item="1", result="befürwortet"
                ),
                meeting("Gemeinderat", "1984-06-26", agenda_item="5"),
            ],
            signatories=[
                signed_by("Vögtle", "Bürgermeister", signed=True),
                signed_by("Gutmann", "Rechnungsamt", signed=True),
            ],
        ),
        form={
            "left": "Gemeinde Hohensolingen\nBauverwaltung",
            "right": "Aktenplan 815.21\nGR 84/062\n4. Juni 1984",
            "kind": "Sitzungsvorlage (öffentlich)",
            "title": _LINE,
            "way": [
                ["TOP", "Sitzung", "Gremium", "Ergebnis"],
                ["2", "14.06.84", "Technischer Ausschuß", "befürwortet"],
                ["1", "18.06.84", "Ortschaftsrat Hohensol", "befürwortet"],
                ["5", "26.06.84", "Gemeinderat", ""],
            ],
            "signatures": [
                [(184, True, "Vögtle\nBürgermeister"), (360, True, "Gutmann\nRechnungsamt")]
            ],
        },
        body="""\
## antrag | Antrag

Der Gemeinderat beschließt den Anschluß an die Gruppenwasserversorgung Hochrhein und beauftragt die
Verwaltung, den Vertrag zu unterzeichnen.

## sachverhalt | Sachstand

Hohensol wird aus zwei Quellen versorgt, die zusammen 1,4 Liter in der Sekunde schütten. Im Herbst
1983 ging die Menge auf die Hälfte zurück. An elf Tagen mußte Wasser mit Fahrzeugen der Feuerwehr
zugeführt werden.

Der Gehalt an Nitrat lag bei der letzten Probe bei 84 mg je Liter. Ab 1985 gilt der Grenzwert von
50 mg. Eine Aufbereitung ist für 310 Einwohner nicht zu vertreten.

Die Gruppe kann über eine Leitung von 2.600 Metern bis zu drei Liter liefern. Sie verlangt einen
Beitrag, der nach der bestellten Menge bemessen wird.

## finanzielle_auswirkungen | Kosten

| Leitung | 388.000 DM |
| Pumpwerk | 121.000 DM |
| Beitrag zur Gruppe | 95.000 DM |

Das Land gewährt einen Zuschuß von 45 v. H. zu Leitung und Pumpwerk. Die Mittel stehen im
Vermögenshaushalt bei 2.8150.9500.

## sonstige | Hinweis

Die Quellen bleiben für die Brunnen im Ort und als Löschwasser gefaßt.
""",
    ),
    _paper(
        id="hohensolingen-1991-gr-91-104",
        city="Hohensolingen",
        year=1991,
        print="typewriter",
        purpose="one row without a result, two headings in the margin, 'nichtöffentlich' behind the"
        " kind in brackets, one name in ink",
        metadata=meta(
            number="GR 91/104",
            title=_KIGA,
            kind="sitzungsvorlage",
            public=False,
            date="1991-10-21",
            consultations=[meeting("Verwaltungsausschuß", "1991-11-05", agenda_item="7")],
            signatories=[signed_by("Vögtle", "Bürgermeister", signed=True)],
        ),
        form={
            "left": "Gemeinde Hohensolingen\nHauptamt",
            "right": "Aktenplan 460.15\nGR 91/104\n21. Oktober 1991",
            "kind": "Sitzungsvorlage (nichtöffentlich)",
            "title": _KIGA,
            "way": [
                ["TOP", "Sitzung", "Gremium", "Ergebnis"],
                ["7", "05.11.91", "Verwaltungsausschuß", ""],
            ],
            "signatures": [[(184, True, "Vögtle\nBürgermeister")]],
        },
        body="""\
## sachverhalt | Sachstand

Die Kirchengemeinde hat beantragt, eine der drei Gruppen ab Januar von 7 bis 16.30 Uhr zu öffnen.
Bei einer Umfrage haben 23 Eltern Bedarf angemeldet. Aufgenommen werden könnten 20 Kinder.

Benötigt werden eine weitere Fachkraft und eine Küchenhilfe. Das Essen wird vom Altenheim geliefert.

## antrag | Antrag

Die Gemeinde übernimmt 75 v. H. der zusätzlichen Personalkosten von 71.000 DM im Jahr. Der Beitrag
der Eltern wird auf 160 DM im Monat festgesetzt.""",
    ),
)
