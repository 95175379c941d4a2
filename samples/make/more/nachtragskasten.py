"""2012 and 2017: forms whose captions explain in brackets what is to be filled in."""

from functools import partial

from samples.make.layouts import nachtragskasten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_HALL = "Sanierung der Turnhalle der Grundschule Brake-Süd"
_NIGHT = "Nachtbuslinie N 9, Verlängerung bis Hillegossen"
_HINT = (
    "Wenn die Begründung länger als drei Seiten ist, bitte eine kurze Zusammenfassung voranstellen."
)

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a city in Ostwestfalen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lutterfeld-2012-2214-2009-2014",
        city="Lutterfeld",
        year=2012,
        print="laser",
        purpose="number with its term of the council below a caption with brackets, the paper that"
        " is replaced beside a ticked box, an older one with session and item in the head,"
        " day among office and telephone",
        metadata=meta(
            number="2214/2009-2014",
            title=_HALL,
            kind="beschlussvorlage",
            public=True,
            date="2012-03-12",
            consultations=[
                meeting("Bezirksvertretung Brake", "2012-03-29", True),
                meeting("Betriebsausschuss", "2012-04-17", True),
            ],
            signatories=[signed_by("Anna Klöpper", "Beigeordnete", signed=True)],
            references=["1987/2009-2014", "1402/2009-2014"],
        ),
        form={
            "top": [
                [
                    (
                        3,
                        "Organisationseinheit, Datum, Telefon",
                        "230 Immobilienbetrieb, 12.03.2012, 51-3202",
                    ),
                    (2, "Drucksachen-Nr. (ggf. Nachtragsvorlage)", "**2214/2009-2014**"),
                ],
            ],
            "kind": "Beschlussvorlage der Verwaltung",
            "tick": "[x] Diese Vorlage ersetzt die Vorlage 1987/2009-2014.",
            "way": [
                ["Gremium", "Sitzung am", "Beratung"],
                ["Bezirksvertretung Brake", "29.03.2012", "öffentlich"],
                ["Betriebsausschuss", "17.04.2012", "öffentlich"],
            ],
            "captions": [
                [(1, "Beratungsgegenstand (Bezeichnung des Tagesordnungspunktes)", f"**{_HALL}**")],
                [(1, "Betroffene Produktgruppe", "11.01.77 Gebäudewirtschaft")],
                [
                    (
                        1,
                        "Ggf. frühere Behandlung (Gremium, Datum, TOP, Drucksachen-Nr.)",
                        "BV Brake, 16.09.2010, TOP 6, 1402/2009-2014",
                    )
                ],
            ],
            "caption": "Oberbürgermeister/Beigeordnete(r)",
            "hint": _HINT,
            "ink": True,
            "name": "Anna Klöpper\nBeigeordnete",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Betriebsausschuss beschließt die Sanierung nach Variante B. Die Bezirksvertretung nimmt
Kenntnis.

## begruendung | Begründung:

Die Halle von 1968 hat ein flaches Dach, durch das an vier Stellen Wasser dringt. Der Boden wurde
2009 nach einem Unfall teilweise gesperrt. Variante A sieht nur das Dach vor, Variante B auch
Boden, Fenster und Umkleiden.

Im Unterschied zur ersetzten Vorlage ist der Anbau für Geräte entfallen. Die Kosten sinken dadurch
von 1,12 auf 0,94 Millionen Euro. Gebaut wird in den Sommerferien und im Herbst; der Unterricht
findet in dieser Zeit im Bürgerhaus statt.
""",
    ),
    _paper(
        id="lutterfeld-2017-4480-2014-2020-1",
        city="Lutterfeld",
        year=2017,
        print="laser",
        purpose="supplement with '/1' behind the term, empty box for replacing, no older treatment,"
        " frame for the signature left empty",
        metadata=meta(
            number="4480/2014-2020/1",
            title=_NIGHT,
            kind="informationsvorlage",
            public=True,
            date="2017-05-02",
            consultations=[meeting("Stadtentwicklungsausschuss", "2017-05-23", True)],
            signatories=[signed_by("Gregor Mast", "Beigeordneter", signed=False)],
        ),
        form={
            "top": [
                [
                    (
                        3,
                        "Organisationseinheit, Datum, Telefon",
                        "660 Amt für Verkehr, 02.05.2017, 51-2790",
                    ),
                    (2, "Drucksachen-Nr. (ggf. Nachtragsvorlage)", "**4480/2014-2020/1**"),
                ],
            ],
            "kind": "Informationsvorlage der Verwaltung",
            "tick": "[ ] Diese Vorlage ersetzt die Vorlage",
            "way": [
                ["Gremium", "Sitzung am", "Beratung"],
                ["Stadtentwicklungsausschuss", "23.05.2017", "öffentlich"],
            ],
            "captions": [
                [
                    (
                        1,
                        "Beratungsgegenstand (Bezeichnung des Tagesordnungspunktes)",
                        f"**{_NIGHT}**",
                    )
                ],
                [(1, "Betroffene Produktgruppe", "11.12.04 ÖPNV")],
                [(1, "Ggf. frühere Behandlung (Gremium, Datum, TOP, Drucksachen-Nr.)", "")],
            ],
            "caption": "Oberbürgermeister/Beigeordnete(r)",
            "hint": _HINT,
            "ink": False,
            "name": "Gregor Mast\nBeigeordneter",
        },
        body="""\
## sachverhalt | Sachverhalt:

Im Nachgang zur Sitzung im April hat die Verwaltung die Kosten einer Verlängerung ermitteln lassen.
Die Linie fährt freitags und samstags viermal. Für den Abschnitt bis Hillegossen wird ein zweiter
Wagen gebraucht.

| Variante | Kosten im Jahr |
| alle Fahrten | 61.400 Euro |
| nur samstags | 33.900 Euro |

Die Zahl der zusätzlichen Fahrgäste schätzt die Verkehrsgesellschaft auf 3.200. Sie würden etwa ein
Neuntel der Kosten decken.
""",
    ),
)
