"""2013 and 2019: papers of a Berlin district with a block of many days."""

from functools import partial

from samples.make.layouts import fristenblatt as form
from samples.make.paper import Paper, meta, signed_by

_BENCH = "Fehlende Sitzbänke am Weißen See"
_DATA = "Personalausstattung der Grünflächenämter"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="small questions in Berlin districts; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="berlin-ka-2019-ka-0841-viii",
        city="Berlin",
        year=2019,
        print="laser",
        purpose="'Kleine Anfrage KA-0841/VIII' as heading, block of days in two columns:"
        " 'Eingereicht am' is its own, then 'Weitergabe', 'Fälligkeit', 'Beantwortet',"
        " 'Erfasst'; question and answer by turns, the Stadtrat signs",
        metadata=meta(
            number="KA-0841/VIII",
            title=_BENCH,
            kind="anfrage",
            date="2019-06-04",
            signatories=[signed_by("Vollrad Jung", "Bezirksstadtrat", mark="gez.")],
            references=["VIII-0612"],
        ),
        form={
            "house": "Bezirksverordnetenversammlung Nordost von Berlin · VIII. Wahlperiode",
            "kind": "Kleine Anfrage KA-0841/VIII",
            "who": "Bezirksverordnete Lena Hartwich, Linksfraktion",
            "days": [
                [
                    ("Eingereicht am", "04.06.2019"),
                    ("Weitergabe an BA", "05.06.2019"),
                    ("Fälligkeit", "19.06.2019"),
                ],
                [("Beantwortet", "26.06.2019"), ("Erfasst", "27.06.2019")],
            ],
            "title": _BENCH,
            "foot": [("KA-0841/VIII", "left"), ("Seite {page}", "right")],
            "signatures": [[(66, False, "gez. Vollrad Jung\nBezirksstadtrat")]],
        },
        body="""\
## anfrage | 1. Frage

Wie viele Bänke standen 2015 und wie viele stehen heute am Ufer zwischen Freibad und Milchhäuschen?

## antwort | Antwort zu 1.

Im Jahr 2015 waren es 64, heute sind es 41.

## anfrage | 2. Frage

Warum wurden die im Antrag VIII-0612 geforderten zwölf Bänke nicht aufgestellt?

## antwort | Antwort zu 2.

Die Mittel wurden für die Sanierung der Ufermauer gebraucht. Im laufenden Jahr sind sechs Bänke
bestellt, die aus Recyclingholz bestehen und nicht mehr gestrichen werden müssen.

## anfrage | 3. Frage

Kann man Patenschaften übernehmen?

## antwort | Antwort zu 3.

Ja. Eine Bank kostet 850 Euro, eine Plakette weitere 60 Euro.
""",
    ),
    _paper(
        id="berlin-ka-2013-auskunft-personal",
        city="Berlin",
        year=2013,
        print="laser",
        purpose="'Schriftliche Anfrage' as heading, member in the second line; no number, days"
        " 'Eingang BVV-Büro' and 'Frist' are not its own, that is 'Datum'; ink",
        metadata=meta(
            title=_DATA,
            kind="anfrage",
            date="2013-02-11",
            signatories=[signed_by("Robert Kamm", "Piratenfraktion", signed=True)],
        ),
        form={
            "house": "Bezirksverordnetenversammlung Nordost von Berlin · VII. Wahlperiode",
            "kind": "Schriftliche Anfrage",
            "who": "Bezirksverordneter Robert Kamm, Piratenfraktion",
            "days": [
                [("Datum", "11.02.2013"), ("Eingang BVV-Büro", "12.02.2013")],
                [("Frist", "26.02.2013")],
            ],
            "title": _DATA,
            "signatures": [[(66, True, "Robert Kamm\nPiratenfraktion")]],
        },
        body="""\
## anfrage

Ich frage das Bezirksamt:

1. Wie viele Stellen hatte das Amt für Grünflächen in den Jahren 2003, 2008 und 2013?

2. Wie viele davon sind zurzeit nicht besetzt, und seit wann?

3. Wie viele Hektar kommen auf eine Gärtnerin oder einen Gärtner?

4. Welche Arbeiten wurden seit 2008 an Firmen vergeben, und was kosteten sie jährlich?

5. Wie viele Beschwerden über Müll in Parks wurden 2012 gezählt?
""",
    ),
)
