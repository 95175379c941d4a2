"""1972 and 1979: printed forms with a bar DRUCKSACHE and typed values over dotted lines."""

from functools import partial

from samples.make.layouts import rundspruch_72 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_UBAHN = "Stadtbahn: Rampe Goseriede, Änderung der Bauweise"
_ZOO = "Betriebsergebnis des Tierparks 1978"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed forms of a large city in the 1970s; text and persons invented",
)

PAPERS = (
    _paper(
        id="leinestadt-1972-1043",
        city="Leinestadt",
        year=1972,
        print="typewriter",
        purpose="DRUCKSACHE as a printed bar is the kind, number without year over dots, two bodies"
        " in two lines with captions 'Beratung' and 'Beschluß' that are their parts,"
        " telephone",
        metadata=meta(
            number="1043",
            title=_UBAHN,
            kind="drucksache",
            date="1972-04-18",
            consultations=[
                meeting("Bauausschuß", "1972-05-03", role="Beratung"),
                meeting("Rat der Stadt", "1972-05-18", role="Beschluß"),
            ],
            signatories=[
                signed_by("Neuffer", "Oberstadtdirektor", signed=True),
                signed_by("Adrian", "Stadtbaurat", signed=True),
            ],
            references=["811"],
        ),
        form={
            "bar": "DRUCKSACHE",
            "house": "Stadt Leinestadt",
            "rows": [
                [
                    ("Nr.", "1043", 74, 120),
                    ("Datum", "18. 4. 1972", 210, 150),
                    ("Fernruf", "168-4711", 376, 165),
                ],
                [("Beratung", "Bauausschuß", 74, 280), ("am", "3. 5. 1972", 376, 165)],
                [("Beschluß", "Rat der Stadt", 74, 280), ("am", "18. 5. 1972", 376, 165)],
            ],
            "caption": "Betreff",
            "title": _UBAHN,
            "signatures": [
                [(74, True, "Neuffer\nOberstadtdirektor"), (310, True, "Adrian\nStadtbaurat")]
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Rampe sollte nach der Drucksache 811 in offener Baugrube hergestellt werden. Bei den Bohrungen
wurde in 6 m Tiefe eine Schicht aus Fließsand angetroffen, die auf dem Plan von 1968 nicht
verzeichnet ist. Eine offene Grube würde den Grundwasserspiegel so weit senken, daß Schäden an den
Häusern Nr. 12 bis 20 zu befürchten sind.

Die Bauverwaltung schlägt vor, die Wände als Schlitzwände auszuführen. Das Verfahren hat sich am
Kröpcke bewährt. Die Bauzeit verlängert sich um etwa drei Monate; der Straßenverkehr wird dafür
weniger behindert.

## finanzielle_auswirkungen | Kosten

Es entstehen Mehrkosten von 1,9 Mio. DM. Bund und Land tragen davon 80 v.H.

## beschlussvorschlag | Beschlußvorschlag

Der Änderung wird zugestimmt.
""",
    ),
    _paper(
        id="leinestadt-1979-2217-n",
        city="Leinestadt",
        year=1979,
        print="typewriter",
        purpose="same bar, number with 'N 1' behind a blank, one body with 'Kenntnisnahme' as"
        " caption, second line of a body left empty, no name",
        metadata=meta(
            number="2217 N 1",
            title=_ZOO,
            kind="drucksache",
            date="1979-09-06",
            consultations=[
                meeting("Beteiligungsausschuß", "1979-09-25", role="Kenntnisnahme"),
            ],
        ),
        form={
            "bar": "DRUCKSACHE",
            "house": "Stadt Leinestadt",
            "rows": [
                [
                    ("Nr.", "2217 N 1", 74, 120),
                    ("Datum", "6. 9. 1979", 210, 150),
                    ("Fernruf", "168-2043", 376, 165),
                ],
                [
                    ("Kenntnisnahme", "Beteiligungsausschuß", 74, 280),
                    ("am", "25. 9. 1979", 376, 165),
                ],
                [("Beschluß", "", 74, 280), ("am", "", 376, 165)],
            ],
            "caption": "Betreff",
            "title": _ZOO,
        },
        body="""\
## sonstige

In der ersten Fassung waren die Einnahmen aus dem Parkplatz doppelt enthalten. Die richtigen Zahlen
lauten:

| Posten | 1977 | 1978 |
| Eintritt | 2.114 | 2.263 |
| Zuschuß | 1.750 | 1.750 |
| Futter | 688 | 731 |
| Löhne | 2.902 | 3.087 |

(Angaben in Tausend DM)

Die Zahl der Besucher stieg um 38.000 auf 812.000. Ausschlaggebend war das Tropenhaus, das Ostern
eröffnet wurde. Der Verlust von 212.000 DM wird auf neue Rechnung vorgetragen.""",
    ),
)
