"""Switzerland 1989 and 2010: leaves of booklets for the assembly of a commune."""

from functools import partial

from samples.make.layouts import gemeindeheft as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WOOD = "Holzschnitzelheizung für Schulhaus und Gemeindehaus, Kredit von Fr. 680'000.–"
_SCHOOL = "Beitritt zum Zweckverband Oberstufe Hinterland"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="booklets for Swiss communes' assemblies; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hinterwil-2010-traktandum-4",
        city="Hinterwil",
        year=2010,
        print="letterpress",
        purpose="leaf of a booklet: 'Antrag … zur Gemeindeversammlung' in small print on top,"
        " 'Traktandum 4' is the item and no number of a paper, large title with an amount,"
        " Antrag at the end, name of the board without persons",
        metadata=meta(
            title=_WOOD,
            kind="antrag",
            consultations=[meeting("Gemeindeversammlung", "2010-12-06", agenda_item="4")],
        ),
        form={
            "session": "Antrag des Gemeinderats zur Gemeindeversammlung vom 6. Dezember 2010",
            "number": "Traktandum 4",
            "title": _WOOD,
            "foot": [("14", "center")],
            "signatures": [],
        },
        body="""\
## sachverhalt | Ausgangslage

Die beiden Ölheizungen stammen aus den Jahren 1983 und 1987. Die Luftreinhalteverordnung verlangt
bis 2013 einen Ersatz. Im Gemeindewald wachsen jährlich 900 Kubikmeter Holz nach, die als Schnitzel
verwendet werden können; gebraucht würden 620.

## sonstige | Projekt

Im Keller des Schulhauses wird ein Kessel mit 240 Kilowatt eingebaut. Eine Leitung von 85 Metern
führt zum Gemeindehaus. Sechs Liegenschaften am Dorfplatz können später angeschlossen werden.

## finanzielle_auswirkungen | Kosten

| Kessel und Silo | 395'000.– |
| Leitungen | 165'000.– |
| Honorare, Reserve | 120'000.– |

Der Kanton zahlt voraussichtlich Fr. 74'000.–.

## antrag | Antrag

Der Gemeinderat beantragt, dem Kredit zuzustimmen.
""",
    ),
    _paper(
        id="hinterwil-1989-geschaeft-2",
        city="Hinterwil",
        year=1989,
        print="letterpress",
        purpose="'Antrag' of the Gemeinderat in a booklet, 'Vorlage 89/2' over the title, session"
        " in small print, two names in columns at the end, ss for ß, day with the place",
        metadata=meta(
            number="89/2",
            title=_SCHOOL,
            kind="antrag",
            date="1989-10-30",
            consultations=[meeting("Gemeindeversammlung", "1989-11-27")],
            signatories=[
                signed_by("Otto Bärtschi", "Präsident", date="1989-10-30"),
                signed_by("Rosa Imhof", "Schreiberin", date="1989-10-30"),
            ],
        ),
        form={
            "session": "Antrag an die Gemeindeversammlung vom 27. November 1989",
            "number": "Vorlage 89/2",
            "title": _SCHOOL,
            "signatures": [
                [(96, False, "Hinterwil, 30. Oktober 1989")],
                [
                    (96, False, "Der Präsident\nOtto Bärtschi"),
                    (320, False, "Die Schreiberin\nRosa Imhof"),
                ],
            ],
        },
        body="""\
## sonstige

Unsere Schüler besuchen die Oberstufe seit 1964 in Grosswangen gegen ein Schulgeld, das für das
laufende Jahr Fr. 8'450.– je Schüler beträgt. Mitreden können wir dabei nicht.

Die Gemeinden des Hinterlandes haben Statuten für einen Zweckverband ausgearbeitet. Jede Gemeinde
entsendet zwei Vertreter. Die Kosten werden zu zwei Dritteln nach Schülern, zu einem Drittel nach
der Steuerkraft verteilt. Für Hinterwil ergibt sich eine Einsparung von etwa Fr. 21'000.– im Jahr.

Fünf der sieben Gemeinden haben bereits zugestimmt.

## antrag | Antrag

1. Die Statuten werden genehmigt.

2. Der Gemeinderat bestimmt die Vertreter.
""",
    ),
)
