"""Schleswig-Holstein 2001 and 2015: particulars without labels in a frame at the corner."""

from functools import partial

from samples.make.layouts import eckkasten as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FERRY = "Weiterbetrieb der Personenfähre über die Au im Winterhalbjahr"
_CENSUS = "Ergebnisse der Befragung zum Wochenmarkt"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of cities in Schleswig-Holstein; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="aumuende-2015-0123",
        city="Aumünde",
        year=2015,
        print="laser",
        purpose="number, day and status as bare lines in a framed corner, kind in large type at the"
        " left, title between two rules without label, meetings as 'Ratsversammlung 18.06.2015'",
        metadata=meta(
            number="0123/2015",
            title=_FERRY,
            kind="beschlussvorlage",
            public=True,
            date="2015-05-19",
            consultations=[
                meeting("Ortsbeirat Fährdorf", "2015-05-28"),
                meeting("Wirtschaftsausschuss", "2015-06-03"),
                meeting("Ratsversammlung", "2015-06-18"),
            ],
            signatories=[signed_by("Ulf Jessen", "Stadtrat", signed=True)],
            references=["0877/2013", "0054/2015"],
            attachments=enclosures("Fahrgastzahlen"),
        ),
        form={
            "face": "carlito",
            "corner": ["**0123/2015**", "19.05.2015", "öffentlich"],
            "office": "Stadt Aumünde\nDezernat für Verkehr und Wirtschaft",
            "kind": "Beschlussvorlage",
            "title": _FERRY,
            "way": [
                "Ortsbeirat Fährdorf 28.05.2015",
                "Wirtschaftsausschuss 03.06.2015",
                "Ratsversammlung 18.06.2015",
            ],
            "foot": [("0123/2015", "left"), ("Blatt {page}", "right")],
            "signatures": [[(82, True, "Ulf Jessen\nStadtrat")]],
        },
        body="""\
## antrag | Antrag

1. Die Fähre verkehrt auch vom 1. November bis zum 31. März, montags bis freitags von 6 bis 19 Uhr.

2. Der Zuschuss an die Verkehrsgesellschaft wird um 68.000 Euro erhöht.

## begruendung | Begründung

Die Fähre verbindet Fährdorf mit der Werft. Bis zum Jahr 2009 fuhr sie durchgehend. Seither müssen
im Winter 230 Beschäftigte und 41 Schülerinnen und Schüler über die Hochbrücke fahren; mit dem Bus
dauert das 48 statt 11 Minuten.

Auf Bitte der Ratsversammlung (0877/2013) wurde im vergangenen Winter vier Monate lang zur Probe
gefahren. Im Zwischenbericht 0054/2015 ist dargelegt, dass an 9 von 84 Tagen wegen Eises oder
Sturmes kein Betrieb möglich war. Im Durchschnitt wurden 312 Personen befördert.

Die Werft ist bereit, sich mit 20.000 Euro zu beteiligen, wenn die erste Fahrt vor der Frühschicht
liegt.

## sonstige | Umwelt

Nach Berechnungen der Klimaschutzstelle werden im Winter 37 Tonnen Kohlendioxid vermieden. Das
Schiff von 1971 soll bis 2018 durch eines mit Strom ersetzt werden.

## anlagen | Anlage

Fahrgastzahlen

@sign
""",
    ),
    _paper(
        id="aumuende-2001-mitteilung-0412",
        city="Aumünde",
        year=2001,
        print="laser",
        purpose="Geschäftliche Mitteilung with the corner's lines in another order: status, day,"
        " number with 'Drs.'; one meeting, no signature",
        metadata=meta(
            number="0412/2001",
            title=_CENSUS,
            kind="mitteilung",
            public=True,
            date="2001-08-27",
            consultations=[meeting("Wirtschaftsausschuss", "2001-09-12")],
        ),
        form={
            "face": "sans",
            "corner": ["öffentlich", "27. August 2001", "Drs. 0412/2001"],
            "office": "Stadt Aumünde\nMarktmeisterei",
            "kind": "Geschäftliche\nMitteilung",
            "title": _CENSUS,
            "way": ["Wirtschaftsausschuss 12.09.2001"],
            "signatures": [],
        },
        body="""\
## sachverhalt

An drei Samstagen im Juni wurden 864 Besucherinnen und Besucher des Wochenmarktes befragt.

| jede Woche hier | 61 % |
| mit dem Rad gekommen | 38 % |
| älter als sechzig | 44 % |
| mit den Preisen zufrieden | 57 % |

Gewünscht werden vor allem Bänke, ein Stand mit Backwaren aus ökologischem Mehl und ein späterer
Schluss. Die Händler lehnen letzteres ab, weil sie um vier Uhr aufstehen.

Die Marktmeisterei wird im Herbst sechs Bänke aufstellen und die Lücke am Brunnen neu ausschreiben.
Über die Zeiten wird nach der Saison mit den Händlern gesprochen.
""",
    ),
)
