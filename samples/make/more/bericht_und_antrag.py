"""2009 and 2018: reports of a Swiss Stadtrat to its parliament."""

from functools import partial

from samples.make.layouts import bericht_und_antrag as form
from samples.make.paper import Paper, meeting, meta, signed_by

_POOL = "Gesamterneuerung Strandbad Lindenhorn"
_NIGHT = "Nachtbusnetz: Weiterführung ab Fahrplanwechsel 2010"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="reports of Swiss cities to their parliaments; text and persons invented",
)

PAPERS = (
    _paper(
        id="seewil-2018-23-2018",
        city="Seewil",
        year=2018,
        print="laser",
        purpose="own number in a line of the kind, number of the Stadtrat's decision beside the day"
        " as a decoy, what the parliament decided in small print on top, numbers of headings"
        " without full stop, long, two who sign with roles below",
        metadata=meta(
            number="23/2018",
            title=_POOL,
            kind="sonstige",
            date="2018-08-22",
            consultations=[
                meeting(
                    "Grosser Stadtrat",
                    "2018-10-25",
                    result="mit einer Änderung beschlossen",
                    votes=(34, 6, 2),
                )
            ],
            signatories=[
                signed_by("Ruedi Amrein", "Stadtpräsident", signed=True),
                signed_by("Nadja Bucher", "Stadtschreiberin", signed=True),
            ],
            references=["11/2014"],
        ),
        form={
            "house": "Stadt\nSeewil\nStadtrat",
            "fate": "Grosser Stadtrat, 25. Oktober 2018:\nmit einer Änderung beschlossen\n34 Ja, 6 "
            "Nein, 2 Enthaltungen",
            "number": "Bericht und Antrag 23/2018",
            "title": _POOL,
            "under": "StB 451 vom 22. August 2018",
            "foot": [("B+A 23/2018", "left"), ("Seite {page}", "right")],
            "signatures": [
                [
                    (92, True, "Ruedi Amrein\nStadtpräsident"),
                    (320, True, "Nadja Bucher\nStadtschreiberin"),
                ]
            ],
        },
        body="""\
## zusammenfassung | Übersicht

Das Strandbad wurde 1929 eröffnet und zuletzt 1978 umgebaut. Garderoben, Technik und Ufermauer
haben das Ende ihrer Lebensdauer erreicht. Der Stadtrat beantragt für die Gesamterneuerung einen
Sonderkredit von 14,9 Mio. Franken.

## sachverhalt | 1 Ausgangslage

### 1.1 Das Bad heute

In einem durchschnittlichen Sommer zählt das Bad 96'000 Eintritte. Die hölzernen Garderoben stehen
seit 1996 im Inventar der schützenswerten Bauten. Im Frühjahr 2016 musste das Sprungbrett gesperrt
werden, weil die Verankerung gebrochen war.

### 1.2 Politische Vorstösse

Mit B+A 11/2014 hat der Grosse Stadtrat einen Projektierungskredit von 0,7 Mio. Franken bewilligt.
Das Postulat zum Uferweg verlangt, dass der Uferweg auch in der Badesaison offen bleibt.

## sonstige | 2 Projekt

Die Garderoben werden in ihrer Form erhalten und auf neue Pfähle gestellt. Das Restaurant rückt an
die Strasse, so dass es auch im Winter geführt werden kann. Die Ufermauer wird auf 140 Metern durch
eine flache Böschung ersetzt.

Der Uferweg führt künftig hinter den Garderoben durch. Damit kann das Postulat abgeschrieben werden.

## finanzielle_auswirkungen | 3 Kosten

| Vorbereitung und Abbruch | 0,9 Mio. |
| Gebäude | 7,6 Mio. |
| Ufer und Umgebung | 4,1 Mio. |
| Honorare, Reserve | 2,3 Mio. |

Nach der Erneuerung sinkt der jährliche Zuschuss um rund 80'000 Franken. Der Kanton beteiligt sich
an der Böschung mit 0,8 Mio. Franken.

## sonstige | 4 Termine

Baubeginn ist im September 2019, die Wiedereröffnung im Mai 2021. Im Sommer 2020 bleibt das Bad
geschlossen; das Seebad Hofmatt erhält für diese Zeit längere Öffnungszeiten.

## antrag | 5 Antrag

Der Stadtrat beantragt Ihnen, für die Gesamterneuerung einen Sonderkredit von 14,9 Mio. Franken zu
bewilligen und das Postulat zum Uferweg als erledigt abzuschreiben. Er unterbreitet Ihnen einen
entsprechenden Beschlussvorschlag.

## beschlussvorschlag | Beschlussvorschlag

I. Für die Gesamterneuerung des Strandbads Lindenhorn wird ein Sonderkredit von 14,9 Mio. Franken
bewilligt.

II. Das Postulat zum Uferweg wird als erledigt abgeschrieben.

III. Der Beschluss gemäss Ziffer I unterliegt dem fakultativen Referendum.
""",
    ),
    _paper(
        id="seewil-2009-31-2009",
        city="Seewil",
        year=2009,
        print="laser",
        purpose="no outcome yet on top but a short address, decision's number as a decoy again,"
        " three headings, one who signs in ink and one place left empty",
        metadata=meta(
            number="31/2009",
            title=_NIGHT,
            kind="sonstige",
            date="2009-06-17",
            signatories=[
                signed_by("Urs Hollenstein", "Stadtpräsident", signed=True),
                signed_by("Toni Wyss", "Stadtschreiber", signed=False),
            ],
            references=["18/2006"],
        ),
        form={
            "house": "Stadt\nSeewil\nStadtrat",
            "fate": "An den Grossen Stadtrat\nvon Seewil",
            "number": "Bericht und Antrag 31/2009",
            "title": _NIGHT,
            "under": "StB 388 vom 17. Juni 2009",
            "foot": [("B+A 31/2009", "left"), ("Seite {page}", "right")],
            "signatures": [
                [
                    (92, True, "Urs Hollenstein\nStadtpräsident"),
                    (320, False, "Toni Wyss\nStadtschreiber"),
                ]
            ],
        },
        body="""\
## sachverhalt | 1 Ausgangslage

Mit B+A 18/2006 wurde der Versuch mit sechs Nachtlinien für drei Jahre bewilligt. In den Nächten auf
Samstag und Sonntag benutzen heute 1'140 Personen die Busse, doppelt so viele wie im ersten Jahr.

## sonstige | 2 Weiterführung

Die Linien N2 und N5 werden zusammengelegt, da sie auf halber Strecke nebeneinander fahren. Neu
wird das Quartier Reussmatt bedient. Die letzte Abfahrt wird von 3.15 auf 3.45 Uhr verschoben.

Die ungedeckten Kosten betragen 412'000 Franken im Jahr. Die Gemeinden der Agglomeration übernehmen
45 Prozent.

## antrag | 3 Antrag

Der Stadtrat beantragt Ihnen, der Weiterführung zuzustimmen und für die Jahre 2010 bis 2014 einen
Kredit von 1,14 Mio. Franken zu bewilligen.""",
    ),
)
