"""2003 and 2018: bodies, roles, status and days in columns set one after the other."""

from functools import partial

from samples.make.layouts import spaltenweise as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SCHOOL = "Ganztagsgrundschule Rosensteinviertel: Baubeschluss"
_ROSE = "Sondernutzungsgebühren für Außengastronomie; Zwischenbericht"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers whose columns are set one by one; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="filderstett-2018-2018-077",
        city="Filderstett",
        year=2018,
        print="laser",
        purpose="labels and values in two columns at the upper right, four columns of bodies,"
        " roles, status and days each set whole, one body closed, bare title",
        metadata=meta(
            number="077/2018",
            title=_SCHOOL,
            kind="beschlussvorlage",
            public=False,
            date="2018-05-09",
            consultations=[
                meeting("Verwaltungsausschuss", "2018-05-16", False, role="Vorberatung"),
                meeting("Ausschuss für Technik", "2018-05-29", True, role="Vorberatung"),
                meeting("Gemeinderat", "2018-06-07", True, role="Beschlussfassung"),
            ],
            signatories=[signed_by("Martin Föhl", "Erster Bürgermeister", mark="gez.")],
            references=["412/2016"],
        ),
        form={
            "house": "Stadt Filderstett\nReferat Jugend und Bildung\nGz: JB 40-1",
            "labels": "Drucksache\nvom",
            "values": "077/2018\n09.05.2018",
            "kind": "Beschlussvorlage",
            "columns": [
                ["Vorlage an", "Verwaltungsausschuss", "Ausschuss für Technik", "Gemeinderat"],
                ["zur", "Vorberatung", "Vorberatung", "Beschlussfassung"],
                ["Sitzungsart", "nichtöffentlich", "öffentlich", "öffentlich"],
                ["am", "16.05.2018", "29.05.2018", "07.06.2018"],
            ],
            "title": _SCHOOL,
            "signatures": [[(72, False, "gez. Martin Föhl\nErster Bürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussantrag

1. Dem Neubau der vierzügigen Schule nach den Plänen des Büros Kübler wird zugestimmt.

2. Den Kosten von 31,4 Mio. Euro wird zugestimmt.

## begruendung | Begründung

Im Viertel wohnen bis 2023 rund 2.900 Menschen. Der Vorprojektbeschluss (Drucksache 412/2016) ging
von drei Zügen aus. Nach den neuen Zahlen der Statistik werden vier gebraucht.

Der Bau aus Holz ist um 4 Prozent teurer als in Beton, verkürzt die Bauzeit aber um sieben Monate.
Während dieser Zeit müssten sonst Container für 1,1 Mio. Euro gemietet werden.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Baukosten | 27.900.000 € |
| Ausstattung | 2.300.000 € |
| Unvorhergesehenes | 1.200.000 € |
""",
    ),
    _paper(
        id="filderstett-2003-zwischenbericht",
        city="Filderstett",
        year=2003,
        print="laser",
        purpose="Mitteilungsvorlage with two bodies in columns, no status column, day but no number"
        " at the upper right ('Drucksache' without a value), title with a semicolon, i. V.",
        metadata=meta(
            title=_ROSE,
            kind="mitteilung",
            date="2003-11-12",
            consultations=[
                meeting("Wirtschaftsausschuss", "2003-11-25", role="Kenntnisnahme"),
                meeting("Bezirksbeirat Mitte", "2003-12-01", role="Kenntnisnahme"),
            ],
            signatories=[signed_by("Susanne Eppler", "Amtsleiterin", mark="i. V.")],
        ),
        form={
            "house": "Stadt Filderstett\nAmt für öffentliche Ordnung",
            "labels": "Drucksache\nvom",
            "values": "\n12.11.2003",
            "kind": "Mitteilungsvorlage",
            "columns": [
                ["Vorlage an", "Wirtschaftsausschuss", "Bezirksbeirat Mitte"],
                ["zur", "Kenntnisnahme", "Kenntnisnahme"],
                ["am", "25.11.2003", "01.12.2003"],
            ],
            "title": _ROSE,
            "signatures": [[(72, False, "i. V. Susanne Eppler\nAmtsleiterin")]],
        },
        body="""\
## sachverhalt | Bericht

Seit dem 1. April werden für Tische im Freien 5 Euro je Quadratmeter und Monat verlangt, in der
Fußgängerzone 9 Euro. Es wurden 214 Erlaubnisse erteilt, 31 weniger als im Vorjahr. Die Fläche ist
dagegen gestiegen.

Widerspruch haben 18 Wirte eingelegt. Zwölf Verfahren ruhen, bis das Verwaltungsgericht über eine
Klage aus der Nachbarstadt entschieden hat.

## fazit | Schlussfolgerungen

Die Einnahmen liegen mit 187.000 Euro im Plan. Heizpilze sollten künftig gesondert geregelt werden.
""",
    ),
)
