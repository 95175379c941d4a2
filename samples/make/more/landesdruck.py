"""A Hanseatic city 1979 and 1994: prints for its Bürgerschaft in two columns."""

from functools import partial

from samples.make.layouts import landesdruck as form
from samples.make.paper import Paper, meta, signed_by

_LOCK = "Grundinstandsetzung der Ellerbachschleuse"
_TRAM = "Weiterbetrieb der Straßenbahnlinie nach Ellerbrook"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Drucksachen of the parliaments of Hanseatic cities; text and persons invented",
)

PAPERS = (
    _paper(
        id="wisborg-1979-9-1142",
        city="Wisborg",
        year=1979,
        print="letterpress",
        purpose="two-column print, number with blanks around its slash at the right, day in"
        " figures below it, origin 'Mitteilung des Senats an die Bürgerschaft', printer's line",
        metadata=meta(
            number="9 / 1142",
            title=_LOCK,
            kind="mitteilung",
            date="1979-06-26",
            references=["8 / 2077"],
        ),
        form={
            "house": "BÜRGERSCHAFT\nDER HANSESTADT WISBORG\n9. Wahlperiode",
            "number": "Drucksache 9 / 1142",
            "day": "26. 6. 79",
            "running": "Bürgerschaft der Hansestadt Wisborg - 9. Wahlperiode  Drucksache 9 / 1142",
            "origin": "Mitteilung des Senats an die Bürgerschaft",
            "title": _LOCK,
            "depth": 330,
            "printer": "Druck: Gebr. Lührs, Wisborg, Fischmarkt 4",
            "signatures": [],
        },
        body="""\
## sachverhalt | 1. Anlaß

Mit dem Ersuchen in Drucksache 8 / 2077 hat die Bürgerschaft den Senat gebeten, über den Zustand
der städtischen Schleusen zu berichten. Die Ellerbachschleuse ist die älteste von ihnen. Sie wurde
1887 erbaut und zuletzt 1951 nach einem Torbruch erneuert.

Bei einer Untersuchung durch Taucher im Herbst 1978 zeigte sich, daß die Pfähle unter dem
Oberhaupt auf einer Länge von elf Metern freigespült sind. Der Drempel hat sich um vier Zentimeter
gesenkt. Seit dem 2. Januar dürfen nur noch Fahrzeuge bis 80 Tonnen geschleust werden.

## sonstige | 2. Untersuchte Möglichkeiten

Ein Neubau neben der alten Kammer würde 14,2 Millionen DM kosten und den Abbruch von sechs
Wohnhäusern verlangen. Die Schließung wäre billig, träfe aber zwei Werften mit zusammen 210
Beschäftigten.

Der Senat hält es deshalb für richtig, die Kammer zu erhalten, die Häupter zu unterfangen und die
Tore aus Stahl zu erneuern.

## finanzielle_auswirkungen | 3. Kosten

| Unterfangung | 2 480 000 DM |
| Tore, Antrieb | 1 310 000 DM |
| Bauleitung | 260 000 DM |

Die Mittel sollen in den Jahren 1980 und 1981 bereitgestellt werden. Vom Bund werden 35 vom
Hundert erwartet.

## beschlussvorschlag | 4. Petitum

Der Senat bittet die Bürgerschaft, von dieser Mitteilung Kenntnis zu nehmen und der Verpflichtung
in Höhe von 4 050 000 DM zuzustimmen.
""",
    ),
    _paper(
        id="wisborg-1994-13-608",
        city="Wisborg",
        year=1994,
        print="letterpress",
        purpose="Antrag in the same print, names of members in running text and as a list below"
        " without mark, number with a full term, 'Neufassung' beside it",
        metadata=meta(
            number="13 / 608",
            title=_TRAM,
            kind="antrag",
            date="1994-03-15",
            signatories=[
                signed_by("Beate Lürssen"),
                signed_by("Jens-Uwe Tiedemann"),
            ],
            references=["13 / 571"],
        ),
        form={
            "house": "BÜRGERSCHAFT\nDER HANSESTADT WISBORG\n13. Wahlperiode",
            "number": "Drucksache 13 / 608\n(Neufassung)",
            "day": "15.03.94",
            "running": "Hansestadt Wisborg - 13. Wahlperiode",
            "origin": "Antrag der Fraktion der SPD",
            "title": _TRAM,
            "depth": 210,
            "printer": "Gedruckt auf Papier aus Altpapier",
            "signatures": [[(68, False, "Beate Lürssen"), (310, False, "Jens-Uwe Tiedemann")]],
        },
        body="""\
## beschlussvorschlag | Die Bürgerschaft möge beschließen:

1. Der Senat wird aufgefordert, die Linie 4 über den 31. Dezember 1994 hinaus zu betreiben.

2. Die Verlängerung bis zur neuen Siedlung am Mühlenteich ist zu planen.

3. Der Deputation ist bis zum Herbst zu berichten.

## begruendung | Begründung

Im Bericht der Verkehrsbetriebe, der mit Drucksache 13 / 571 vorgelegt wurde, wird die Einstellung
mit fehlenden Fahrgästen begründet. Gezählt wurde aber in der ersten Woche der Sommerferien, in
der auch die Schulen geschlossen waren.

Am Mühlenteich entstehen bis 1997 rund 900 Wohnungen. Sie liegen keine sechshundert Meter von der
Endstelle entfernt. Ein Bus brauchte für den Weg in die Stadt vierzehn Minuten mehr, weil er an
der Bahnschranke warten muß.

Die Wagen sind 1988 gekauft worden und noch lange nicht abgeschrieben. Wer sie heute verkauft,
zahlt drauf.
""",
    ),
)
