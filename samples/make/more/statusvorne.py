"""2014 and 2017: long papers of a Kreis, status and day are the first columns of the way."""

from functools import partial

from samples.make.layouts import statusvorne as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BUS = (
    "Ausschreibung der Schülerbeförderung in den Linienbündeln Nord und Ost für die Schuljahre"
    " 2015/2016 bis 2022/2023"
)
_DOGS = "Unterbringung von Fundtieren, Stand der Gespräche mit den Gemeinden"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a Kreis in Niedersachsen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="landkreis-heidewedel-2014-2014-284",
        city="Landkreis Heidewedel",
        year=2014,
        print="laser",
        purpose="status in letters and day are columns before the body, labels stacked over their"
        " values at the left, kind over large number at the right, two pages with tables,"
        " title over three lines with years like a number",
        metadata=meta(
            number="2014/284",
            title=_BUS,
            kind="beschlussvorlage",
            public=True,
            date="2014-08-27",
            consultations=[
                meeting("Schulausschuss", "2014-09-16", True),
                meeting("Ausschuss für Mobilität", "2014-09-23", True),
                meeting("Kreisausschuss", "2014-10-06", False),
                meeting("Kreistag", "2014-10-13", True),
            ],
            signatories=[
                signed_by("Kerstin Ahlers", "Erste Kreisrätin", mark="In Vertretung", signed=True)
            ],
            references=["2012/117", "2014/052"],
            attachments=enclosures(("1", "Karte der Linienbündel"), ("2", "Kostenschätzung")),
        ),
        form={
            "stack": [
                ("Landkreis Heidewedel", "Fachdienst Schule und Kultur"),
                ("Verantwortlich", "Warnecke, Jens-Uwe"),
                ("Datum", "27.08.2014"),
                ("Produkt/e", "241-000 Schülerbeförderung"),
            ],
            "kind": "Beschlussvorlage",
            "number": "2014/284",
            "status": "öffentlich",
            "caption": "Beratungsgegenstand",
            "title": _BUS,
            "way": [
                ["Status", "Sitzungsdatum", "Gremium"],
                ["Ö", "16.09.2014", "Schulausschuss"],
                ["Ö", "23.09.2014", "Ausschuss für Mobilität"],
                ["N", "06.10.2014", "Kreisausschuss"],
                ["Ö", "13.10.2014", "Kreistag"],
            ],
            "foot": [
                ("Vorlage 2014/284 - Ausdruck vom 29.08.2014", "left"),
                ("Seite {page} von {total}", "right"),
            ],
            "signatures": [[(70, True, "In Vertretung@Kerstin Ahlers\nErste Kreisrätin")]],
        },
        body="""\
## anlagen | Anlagen

1. Karte der Linienbündel

2. Kostenschätzung

## beschlussvorschlag | Beschlussvorschlag

1. Die Beförderung in den Bündeln Nord und Ost wird für acht Jahre europaweit ausgeschrieben.

2. Die Fahrzeuge dürfen bei Beginn des Vertrages nicht älter als vier Jahre sein.

3. Die Gemeinden werden an den Fahrplänen beteiligt.

## sachverhalt | Sachlage

Mit Beschluss vom 18. Juni 2012 (Vorlage 2012/117) hat der Kreistag die Verwaltung beauftragt, die
Verträge zu kündigen, die noch aus der Zeit vor der Reform stammen. Sie enden am 31. Juli 2015. Die
sechs Unternehmen haben im Frühjahr mitgeteilt, dass sie zu einer Verlängerung zu den bisherigen
Preisen nicht bereit sind.

Im Norden werden täglich 2.340 Kinder befördert, im Osten 1.715. Die Zahlen gehen nach der Prognose
des Landesamtes bis 2020 um ein Achtel zurück. Gleichzeitig steigt durch die Ganztagsschulen der
Bedarf an Fahrten am Nachmittag.

| Bündel | Kinder | Busse |
| Nord | 2.340 | 31 |
| Ost | 1.715 | 24 |
| zusammen | 4.055 | 55 |

Der Ausschuss hat sich am 11. März mit den Anforderungen befasst (2014/052). Er hat gebeten,
stehende Kinder nur auf Strecken bis zehn Minuten zuzulassen. Das erfordert drei zusätzliche
Fahrzeuge.

## sonstige | Verfahren

Das Verfahren dauert mit Einspruchsfrist sieben Monate. Um den Betrieb zum Schuljahr 2015/2016 zu
sichern, muss die Bekanntmachung im Oktober 2014 veröffentlicht werden. Es werden vier Lose
gebildet, damit sich auch kleine Unternehmen bewerben können. Ein Bieter kann höchstens zwei Lose
erhalten.

Für die Wertung wird ein Verhältnis von achtzig Punkten für den Preis und zwanzig für die Güte der
Fahrzeuge vorgeschlagen. Eine höhere Wertung der Güte hat in Nachbarkreisen nicht zu besseren
Angeboten geführt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Im Haushalt 2014 sind 5,1 Millionen Euro veranschlagt. Nach der Schätzung in Anlage 2 ist für 2016
mit 5,6 bis 5,9 Millionen Euro zu rechnen. Das Land erstattet davon 1,3 Millionen Euro.""",
    ),
    _paper(
        id="landkreis-heidewedel-2017-2017-066-1",
        city="Landkreis Heidewedel",
        year=2017,
        print="laser",
        purpose="Mitteilung with '/1', no status but that of its one row, closed, nobody signs,"
        " date of the print-out in the foot as decoy",
        metadata=meta(
            number="2017/066/1",
            title=_DOGS,
            kind="mitteilung",
            public=False,
            date="2017-05-02",
            consultations=[meeting("Ausschuss für Finanzen", "2017-05-18", False)],
            references=["2017/066"],
        ),
        form={
            "stack": [
                ("Landkreis Heidewedel", "Fachdienst Ordnung"),
                ("Verantwortlich", "Tietjen, Maren"),
                ("Datum", "02.05.2017"),
            ],
            "kind": "Mitteilungsvorlage",
            "number": "2017/066/1",
            "status": "",
            "caption": "Beratungsgegenstand",
            "title": _DOGS,
            "way": [
                ["Status", "Sitzungsdatum", "Gremium"],
                ["N", "18.05.2017", "Ausschuss für Finanzen"],
            ],
            "foot": [
                ("Vorlage 2017/066/1 - Ausdruck vom 04.05.2017", "left"),
                ("Seite {page} von {total}", "right"),
            ],
        },
        body="""\
## sachverhalt | Sachlage

In der Sitzung vom 9. März wurde die Vorlage 2017/066 mit der Bitte vertagt, mit den Gemeinden über
eine gemeinsame Vereinbarung zu sprechen. Am 20. April fand dazu eine Besprechung statt, an der elf
von vierzehn Gemeinden teilnahmen.

Das Tierheim nimmt im Jahr etwa 420 Tiere auf, darunter 310 Katzen. Bisher rechnet es jeden Fall
mit der Gemeinde ab, in der das Tier gefunden wurde. Der Aufwand dafür ist hoch, und über ein
Viertel der Rechnungen wird gestritten, weil der Fundort unklar ist.

Der Tierschutzverein schlägt eine Pauschale von 1,10 Euro je Einwohner vor. Sieben Gemeinden würden
zustimmen, wenn der Kreis die Kosten der Kastration freilaufender Katzen übernimmt. Drei Gemeinden
möchten an der Abrechnung festhalten. Die Stadt Heidewedel hat noch nicht entschieden.

## sonstige | Weiteres Vorgehen

Die Verwaltung verhandelt weiter. Da über einzelne Verträge gesprochen wird, ist die Beratung nicht
öffentlich.
""",
    ),
)
