"""Weimar 2009 to 2016: DS with letters and counts, the consultations behind the text."""

from functools import partial

from samples.make.layouts import weimar
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FEE = "Satzung über die Erhebung von Gebühren für die Benutzung der Stadtbücherei"
_MARKET = "Verlegung des Wochenmarktes während der Bauarbeiten am Marktplatz"
_LEASE = "Erbbaurecht für den Tennisverein „Am Kirschberg“"

_paper = partial(
    Paper,
    city="Weimar",
    print="laser",
    layout=weimar.layout,
    sheet=weimar.sheet,
    modelled_on="form of Drucksachen of the Stadtrat of Weimar; text and persons invented",
)

PAPERS = (
    _paper(
        id="weimar-ds-074a-2016",
        year=2016,
        purpose="grid with labels beside values, table of consultations behind the text with three"
        " columns of votes and a result, headings A to D, letter in the number",
        metadata=meta(
            number="DS 074a/2016",
            title=_FEE,
            kind="beschlussvorlage",
            public=True,
            date="2016-04-19",
            consultations=[
                meeting("Finanzausschuss", "2016-04-27", votes=(7, 0, 2), result="empfohlen"),
                meeting("Kulturausschuss", "2016-05-03", votes=(4, 4, 1), result="abgelehnt"),
                meeting("Stadtrat", "2016-05-25", votes=(24, 11, 3), result="geändert beschlossen"),
            ],
            signatories=[signed_by("Stephan Wolff-Herder", "Oberbürgermeister", signed=True)],
            references=["DS 074/2016", "DS 198/2011"],
            attachments=enclosures(("1", "Satzung"), ("2", "Kalkulation")),
        ),
        form={
            "authority": "Stadtverwaltung Weimar\nDer Oberbürgermeister",
            "cells": [
                [(1, "Art:", "Beschlussvorlage"), (1, "Nummer:", "DS 074a/2016")],
                [(1, "Amt:", "41 Kultur"), (1, "Datum:", "19.04.2016")],
                [
                    (1, "Aktenz.:", "41.2/0217/15"),
                    (1, "Status:", "[x] öffentlich  [ ] nichtöffentlich"),
                ],
            ],
            "shift": 62,
            "title": _FEE,
            "caption": "Beratungsfolge und Ergebnisse",
            "rows": [
                ("Gremium", "Sitzung am", "Ja", "Nein", "Enth.", "Ergebnis"),
                ("Finanzausschuss", "27.04.2016", "7", "0", "2", "empfohlen"),
                ("Kulturausschuss", "03.05.2016", "4", "4", "1", "abgelehnt"),
                ("Stadtrat", "25.05.2016", "24", "11", "3", "geändert beschlossen"),
            ],
            "widths": (130, 80, 38, 38, 38, 140),
            "foot": [("DS 074a/2016", "left"), ("Seite {page} von {total}", "right")],
            "sign": [(70, "@ink\nStephan Wolff-Herder\nOberbürgermeister")],
        },
        body="""\
## beschlussvorschlag | A. Beschlussvorschlag

1. Der Stadtrat beschließt die als Anlage 1 beigefügte Satzung.

2. Die Satzung tritt am 1. Juli 2016 in Kraft. Gleichzeitig tritt die Satzung vom 14. Dezember 2011
(DS 198/2011) außer Kraft.

## begruendung | B. Begründung

Diese Fassung ersetzt die DS 074/2016, die der Stadtrat am 9. März 2016 an die Ausschüsse verwiesen
hat. Geändert wurden die Ermäßigungen in § 5.

Die Gebühren decken heute 11,4 Prozent der Kosten. Nach der Kalkulation vom 22. Februar 2016 steigt
der Anteil auf 14 Prozent. Erwachsene zahlen künftig 22 statt 18 Euro im Jahr. Kinder und
Jugendliche bleiben frei. Auf eine Gebühr für die Fernleihe wird verzichtet.

Der Kulturausschuss hatte in seiner Sitzung am 2. Februar gebeten, Auszubildende den Schülern
gleichzustellen. Dem folgt der Entwurf bis zum vollendeten 21. Lebensjahr.

## finanzielle_auswirkungen | C. Finanzielle Auswirkungen

Mehreinnahmen von 31.000 Euro im Jahr bei der Haushaltsstelle 35200.11000.

## anlagen | D. Anlagen

1. Satzung

2. Kalkulation

@sign

@rows
""",
    ),
    _paper(
        id="weimar-ds-151-2009",
        year=2009,
        print="inkjet",
        purpose="Mitteilung in the same grid, labels above values, table in the order date, body,"
        " result without votes, gez. i. V.",
        metadata=meta(
            number="DS 151/2009",
            title=_MARKET,
            kind="mitteilung",
            public=True,
            date="2009-08-12",
            consultations=[
                meeting(
                    "Wirtschaftsausschuss",
                    "2009-08-26",
                    public=True,
                    result="zur Kenntnis genommen",
                ),
                meeting(
                    "Bau- und Umweltausschuss",
                    "2009-09-02",
                    public=True,
                    result="zur Kenntnis genommen",
                ),
            ],
            signatories=[signed_by("Christiane Vulpert", "Bürgermeisterin", mark="i. V.")],
            references=["DS 088/2008"],
        ),
        form={
            "authority": "Stadtverwaltung Weimar\nOrdnungsamt",
            "cells": [
                [
                    (1.4, "Drucksachenart", "Mitteilung"),
                    (1, "Drucksachen-Nr.", "DS 151/2009"),
                    (1, "Datum", "12.08.09"),
                    (1, "Telefon", "762-0830"),
                ],
            ],
            "title": _MARKET,
            "rows": [
                ("Datum", "Gremium", "ö/nö", "Ergebnis"),
                ("26.08.2009", "Wirtschaftsausschuss", "ö", "zur Kenntnis genommen"),
                ("02.09.2009", "Bau- und Umweltausschuss", "ö", "zur Kenntnis genommen"),
            ],
            "widths": (80, 190, 44, 150),
            "foot": [("{page}", "center")],
            "sign": [(300, "i. V. Christiane Vulpert\nBürgermeisterin")],
        },
        body="""\
## sachverhalt | Sachstand

Der Marktplatz wird in der Zeit vom 14. September bis zum 27. November 2009 neu gepflastert. Der
Stadtrat hatte die Planung am 24. September 2008 mit der DS 088/2008 beschlossen. Für diese elf
Wochen wird der Wochenmarkt auf den Theaterplatz und in die Schillerstraße verlegt.

Auf dem Theaterplatz finden 24 Stände Platz, in der Schillerstraße weitere zwölf. Die Händler
wurden am 4. August eingeladen; 31 von 36 haben schriftlich zugestimmt. Drei Fischhändler erhalten
einen Standort am Wittumspalais, weil dort Strom und Wasser vorhanden sind. Die Standgebühren
werden für die Dauer der Verlegung um ein Viertel gesenkt.

Der Töpfermarkt am 3. und 4. Oktober ist nicht betroffen. Für den Zwiebelmarkt vom 9. bis 11.
Oktober ruhen die Bauarbeiten. Rettungswege bleiben frei; die Feuerwehr hat dem Plan am 7. August
2009 (Gesch.-Z. 37/112-09) zugestimmt.

## sonstige | Weiteres Verfahren

Die Anlieger erhalten bis zum 1. September ein Merkblatt. Sollte sich der Bau verzögern, wird der
Weihnachtsmarkt am Platz der Demokratie aufgebaut. Darüber ist spätestens am 30. Oktober zu
entscheiden.

@sign

@rows
""",
    ),
    _paper(
        id="weimar-ds-233-1-2013",
        year=2013,
        purpose="nichtöffentlich ticked, number with a second count, empty votes in the table: no"
        " votes, second signature by the head of the office",
        metadata=meta(
            number="DS 233-1/2013",
            title=_LEASE,
            kind="beschlussvorlage",
            public=False,
            date="2013-10-07",
            consultations=[
                meeting("Hauptausschuss", "2013-10-22"),
                meeting("Stadtrat", "2013-11-06"),
            ],
            signatories=[
                signed_by("Gernot Preller", "Amtsleiter", mark="gez."),
                signed_by("Stephan Wolff-Herder", "Oberbürgermeister", mark="gez."),
            ],
            references=["DS 233/2013"],
        ),
        form={
            "authority": "Stadtverwaltung Weimar\nDer Oberbürgermeister",
            "cells": [
                [(1, "Nummer:", "DS 233-1/2013"), (1, "Datum:", "07.10.2013")],
                [(1, "Art:", "Beschlussvorlage"), (1, "Amt:", "23 Liegenschaften")],
                [(1, "Status:", "[ ] öffentlich  [x] nichtöffentlich"), (1, "", "")],
            ],
            "shift": 62,
            "title": _LEASE,
            "rows": [
                ("Gremium", "Sitzung am", "Ja", "Nein", "Enth.", "Ergebnis"),
                ("Hauptausschuss", "22.10.2013", "", "", "", ""),
                ("Stadtrat", "06.11.2013", "", "", "", ""),
            ],
            "widths": (130, 80, 38, 38, 38, 140),
            "foot": [("DS 233-1/2013", "left"), ("Seite {page} von {total}", "right")],
            "sign": [
                (70, "gez. Gernot Preller\nAmtsleiter"),
                (310, "gez. Stephan Wolff-Herder\nOberbürgermeister"),
            ],
        },
        body="""\
## beschlussvorschlag | A. Beschlussvorschlag

1. Ziffer 2 der DS 233/2013 erhält folgende Fassung: Der Erbbauzins beträgt 2,5 Prozent des
Bodenwertes, mindestens jedoch 1.900 Euro im Jahr.

2. Das Erbbaurecht wird für 40 Jahre bis zum 31. Dezember 2053 bestellt.

## begruendung | B. Begründung

Der Verein hat am 26. September 2013 mitgeteilt, dass der in der ersten Fassung vorgesehene Zins
von vier Prozent seine Kräfte übersteigt. Er nahm 2012 aus Beiträgen 21.700 Euro ein und gab für
den Unterhalt der Plätze 17.250 Euro aus. Die Bilanz liegt dem Amt vor; sie enthält Angaben über
einzelne Gläubiger und darf nicht veröffentlicht werden.

Nach der Richtlinie vom 11. Juni 2003 kann der Zins für gemeinnützige Vereine auf die Hälfte
gesenkt werden. Im Ergebnis der Prüfung schlägt das Rechnungsprüfungsamt (Vermerk 14-3/88/13 vom 2.
Oktober) eine Anpassung alle fünf Jahre vor. Sie ist in § 4 des Entwurfs aufgenommen.

## finanzielle_auswirkungen | C. Finanzielle Auswirkungen

Die Einnahme sinkt gegenüber der ersten Fassung um 1.140 Euro im Jahr. Ein Verkauf der Fläche von
8.312 qm scheidet aus, weil sie für eine spätere Umgehungsstraße benötigt werden könnte.

@sign

@rows
""",
    ),
)
