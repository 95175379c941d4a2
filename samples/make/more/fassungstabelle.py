"""2016 and 2021: papers that tell in a table when they were changed."""

from functools import partial

from samples.make.layouts import fassungstabelle as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FEES = "Gebühren für die Kindertagespflege"
_CLOUD = "Digitale Ratsarbeit: Geräte und Lizenzen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city that comes back to them; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="niederkirch-2021-vo-0312-2020-3",
        city="Niederkirch",
        year=2021,
        print="laser",
        purpose="days of three earlier versions in a table, own day and number among pairs of small"
        " print, meetings without heads of columns, year in the number older than the day",
        metadata=meta(
            number="VO-0312/2020-3",
            title=_FEES,
            kind="beschlussvorlage",
            public=True,
            date="2021-02-08",
            consultations=[
                meeting("Jugendhilfeausschuss", "2021-02-23", role="Vorberatung"),
                meeting("Stadtrat", "2021-03-11", role="Entscheidung"),
            ],
            signatories=[signed_by("Tobias Laumann", "Dezernent", mark="gez.")],
        ),
        form={
            "house": "Stadt Niederkirch · Dezernat 4 · Jugendamt\nFrau Stegemann · Durchwahl -5140",
            "kind": "Beschlussvorlage",
            "title": _FEES,
            "pairs": [
                ["Nummer", "**VO-0312/2020-3**", "Datum", "**08.02.2021**"],
                ["Beratung", "öffentlich", "Aktenzeichen", "51.4-22/20"],
            ],
            "over_way": "Wird beraten in",
            "way": [
                ["Jugendhilfeausschuss", "23.02.2021", "Vorberatung"],
                ["Stadtrat", "11.03.2021", "Entscheidung"],
            ],
            "over": "Frühere Fassungen",
            "history": [
                ["Fassung", "vom", "geändert wurde"],
                ["-", "28.09.2020", "erste Fassung"],
                ["-1", "19.10.2020", "Staffel nach Einkommen"],
                ["-2", "30.11.2020", "Freibetrag für Geschwister"],
            ],
            "foot": [("VO-0312/2020-3", "left"), ("{page} von {total}", "right")],
            "signatures": [[(66, False, "gez. Tobias Laumann\nDezernent")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Satzung wird in der Fassung der Anlage beschlossen. Sie tritt am 1. August 2021 in Kraft.

## sachverhalt | Sachverhalt

In der Stadt werden 268 Kinder von 71 Tagesmüttern und vier Tagesvätern betreut. Die Eltern zahlen
bisher je Stunde 1,70 Euro, unabhängig von ihrem Einkommen. Wer weniger als 20.000 Euro im Jahr
verdient, kann eine Befreiung beantragen; 2019 haben das nur 38 Familien getan.

Die neue Staffel hat sechs Stufen. Familien der ersten Stufe zahlen nichts, in der höchsten 2,40
Euro. Sie entspricht damit den Beiträgen der Kindertagesstätten.

| Einkommen | je Stunde | Familien |
| bis 24.000 | 0,00 | 61 |
| bis 36.000 | 0,80 | 54 |
| bis 48.000 | 1,30 | 49 |
| bis 60.000 | 1,70 | 40 |
| bis 80.000 | 2,10 | 37 |
| darüber | 2,40 | 27 |

Gegenüber der letzten Fassung entfällt der Nachweis in jedem Jahr. Er ist nur noch zu erbringen,
wenn sich das Einkommen um mehr als ein Zehntel ändert. Der Elternbeirat hatte darum gebeten, das
Amt rechnet mit einem Drittel weniger Aufwand.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Einnahmen sinken um etwa 46.000 Euro. Der Ausgleich erfolgt aus den Mitteln des Landes für das
beitragsfreie Jahr.
""",
    ),
    _paper(
        id="niederkirch-2016-vo-0088-2016-1",
        city="Niederkirch",
        year=2016,
        print="laser",
        purpose="one earlier version in the table, closed, kind 'Tischvorlage' at the right, no"
        " name",
        metadata=meta(
            number="VO-0088/2016-1",
            title=_CLOUD,
            kind="drucksache",
            public=False,
            date="2016-04-13",
            consultations=[meeting("Ältestenrat", "2016-04-13", role="Kenntnisnahme")],
        ),
        form={
            "house": "Stadt Niederkirch · Dezernat 1 · Ratsbüro\nHerr Tombrink · Durchwahl -1016",
            "kind": "Tischvorlage",
            "title": _CLOUD,
            "pairs": [
                ["Nummer", "**VO-0088/2016-1**", "Datum", "**13.04.2016**"],
                ["Beratung", "nicht öffentlich", "Aktenzeichen", "10.2-7/16"],
            ],
            "over_way": "Wird beraten in",
            "way": [["Ältestenrat", "13.04.2016", "Kenntnisnahme"]],
            "over": "Frühere Fassungen",
            "history": [
                ["Fassung", "vom", "geändert wurde"],
                ["-", "31.03.2016", "erste Fassung"],
            ],
            "foot": [("VO-0088/2016-1", "left"), ("{page} von {total}", "right")],
        },
        body="""\
## sachverhalt | Sachverhalt

Im vergangenen Jahr wurden für die Mitglieder des Rates 412.000 Blatt gedruckt und versandt. 38 der
52 Mitglieder möchten künftig auf Papier verzichten.

Das Angebot für die Geräte lag bei der ersten Fassung noch nicht vor. Es beträgt nun 31.850 Euro
für 52 Geräte einschließlich der Hüllen; die Lizenzen kosten im Jahr 4.900 Euro. Der Anbieter hält
den Preis bis zum 30. April.

## sonstige | Hinweis

Da über ein Angebot gesprochen wird, ist die Vorlage vertraulich zu behandeln und nach der Sitzung
zurückzugeben.
""",
    ),
)
