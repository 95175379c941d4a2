"""Pages of councils' web sites printed from a browser, 2004 to 2022."""

from functools import partial

from samples.make.layouts import webausdruck as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_POOL = "Sanierung des Lehrschwimmbeckens der Schule am Mühlenkamp"
_DOG = "Hundefreilauf im Stadtpark ausweisen"
_LAMP = "Ausfall der Straßenbeleuchtung im Quartier Lindenhof"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="browser print-outs of ALLRIS and SessionNet pages; text, persons and places"
    " invented",
)

PAPERS = (
    _paper(
        id="hagenow-vo-2011-0412",
        city="Hagenow",
        year=2011,
        print="inkjet",
        purpose="'Vorlage - 2011/0412' as heading, each meeting on two lines in two columns (body"
        " and role, day and result), day of print-out and URL in the foot, no signature",
        metadata=meta(
            number="2011/0412",
            title=_POOL,
            kind="beschlussvorlage",
            public=True,
            date=None,
            consultations=[
                meeting(
                    "Schulausschuss",
                    "2011-05-17",
                    role="Vorberatung",
                    result="ungeändert beschlossen",
                ),
                meeting(
                    "Hauptausschuss", "2011-05-26", role="Vorberatung", result="zurückgestellt"
                ),
                meeting("Stadtvertretung", "2011-06-09", role="Entscheidung"),
            ],
            references=["2009/0187"],
            attachments=enclosures("Kostenberechnung"),
        ),
        form={
            "face": "sans",
            "window": "Stadt Hagenow - Ratsinformation",
            "url": "http://ris.hagenow.invalid/vo020.asp?VOLFDNR=1874",
            "printed": "23.05.2012",
            "menu": "Startseite  |  Kalender  |  Gremien  |  Vorlagen  |  Recherche  |  Login",
            "heading": "Vorlage - 2011/0412",
            "cells": [
                ("Betreff:", _POOL),
                ("Status:", "öffentlich (Vorlage freigegeben)"),
                ("Vorlage-Art:", "Beschlussvorlage"),
                ("Federführend:", "Fachbereich Bildung und Sport"),
                ("Bearbeiter/-in:", "Krohn, Andrea"),
            ],
            "meetings_label": "Beratungsfolge:",
            "meetings": [
                (("Schulausschuss", "Vorberatung"), ("17.05.2011", "ungeändert beschlossen")),
                (("Hauptausschuss", "Vorberatung"), ("26.05.2011", "zurückgestellt")),
                (("Stadtvertretung", "Entscheidung"), ("09.06.2011", "")),
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Die Stadtvertretung stimmt der Sanierung des Lehrschwimmbeckens mit Gesamtkosten von 612.000 EUR zu.
Sie ermächtigt den Bürgermeister, die Planungsleistungen der Phasen 5 bis 8 zu vergeben.

## sachverhalt | Sachverhalt:

Das Becken wurde am 1. September 1974 eröffnet. Seit dem 14. Februar 2011 ist es geschlossen, weil
aus der Umwälzanlage täglich 3,5 m³ Wasser verloren gehen. Betroffen sind 640 Kinder aus sechs
Schulen.

Mit der Vorlage 2009/0187 wurde noch der Abriss erwogen. Das Gutachten vom 22. Dezember 2010 hat
jedoch ergeben, dass der Beton tragfähig ist. Im Fazit der Studie wird eine Wanne aus Edelstahl
empfohlen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Ausgaben 2011 | 180.000 EUR |
| Ausgaben 2012 | 432.000 EUR |
| Förderung des Landes | 300.000 EUR |

## sonstige | Alternativen:

Die Kinder werden mit Bussen nach Wittenburg gefahren. Das kostet 58.000 EUR im Jahr.

##= anlagen | Anlagen: Kostenberechnung
""",
    ),
    _paper(
        id="uetersen-a-04-0061",
        city="Uetersen",
        year=2004,
        print="inkjet",
        purpose="motion in an old web page set in serif, labels over values of several lines, one"
        " body twice with different results, signature as plain line at the end with 'gez.'",
        metadata=meta(
            number="A 04/0061",
            title=_DOG,
            kind="antrag",
            public=True,
            date="2004-08-20",
            consultations=[
                meeting("Umweltausschuss", "2004-09-02", result="vertagt"),
                meeting("Umweltausschuss", "2004-10-07", result="abgelehnt"),
            ],
            signatories=[signed_by("Jörn Tietjens", "Fraktionsvorsitzender", mark="gez.")],
        ),
        form={
            "face": "serif",
            "window": "Antrag",
            "url": "http://www.uetersen.invalid/rat/antrag.php?id=61&jahr=2004",
            "printed": "11.10.2004 09:42",
            "heading": _DOG,
            "wide": 140,
            "cells": [
                ("Drucksachen-Nr.:", "A 04/0061"),
                ("Art:", "Antrag, öffentlich"),
                ("Einreicher:", "FDP-Fraktion"),
                ("Datum:", "20.08.2004"),
            ],
            "meetings_label": "Bisherige Beratungen",
            "meetings": [
                (("02.09.2004", "Umweltausschuss"), ("", "vertagt")),
                (("07.10.2004", "Umweltausschuss"), ("", "abgelehnt")),
            ],
            "names": ["gez. Jörn Tietjens, Fraktionsvorsitzender"],
        },
        body="""\
## antrag | Antrag

Die Verwaltung wird beauftragt, im Stadtpark eine eingezäunte Fläche von mindestens 2.000
Quadratmetern auszuweisen, auf der Hunde ohne Leine laufen dürfen.

## begruendung | Begründung

In der Stadt sind nach der Auskunft des Steueramtes vom 5. Juli 2004 genau 1.086 Hunde gemeldet.
Seit der Satzung vom 27. Mai 2003 gilt in allen Anlagen die Leine. Für viele Halter, vor allem
ältere, ist der Weg in die Feldmark zu weit.

Die Wiese am Bauhof wird seit dem Abbau der Schaukeln nicht mehr genutzt. Zaun, zwei Tore und ein
Behälter für Beutel kosten nach einem Angebot 4.700 Euro; das sind wenig mehr als vier Prozent der
jährlichen Steuer. Pinneberg hat gute Erfahrungen gemacht.
""",
    ),
    _paper(
        id="bad-segeburg-af-2022-017",
        city="Bad Segeburg",
        year=2022,
        print="laser",
        purpose="question and answer from a web page, number with the kind 'AF/2022/017', day of"
        " entry in a cell, no meeting, each Frage and Antwort a section, other number in a cell",
        metadata=meta(
            number="AF/2022/017",
            title=_LAMP,
            kind="anfrage",
            public=True,
            date="2022-11-03",
            references=["AF/2021/044"],
        ),
        form={
            "face": "opensans",
            "window": "AF/2022/017 - Stadt Bad Segeburg",
            "url": "https://bad-segeburg.invalid/public/vo020?4--anlagenHeaderPanel=8812",
            "printed": "Ausdruck: 02.02.2023",
            "heading": "Anfrage - AF/2022/017",
            "wide": 126,
            "cells": [
                ("Betreff", _LAMP),
                ("Status", "öffentlich"),
                ("Fragesteller", "Ratsfrau Dr. Nele Brockstedt"),
                ("Erstellt am", "03.11.2022"),
                ("Bezug", "AF/2021/044"),
            ],
        },
        body="""\
## anfrage | Frage 1:

Warum waren zwischen dem 14. und dem 26. Oktober 2022 im Lindenhof 23 Leuchten dunkel?

## antwort | Antwort:

Bei Arbeiten an einem Glasfaserkabel wurde am 13. Oktober eine Muffe beschädigt. Die Stadtwerke
konnten sie erst tauschen, nachdem das Tiefbauunternehmen den Gehweg ein zweites Mal geöffnet
hatte.

## anfrage | Frage 2:

Wer trägt die Kosten von Reparatur und Sicherung?

## antwort | Antwort:

Das Unternehmen hat den Schaden anerkannt. Die Rechnung der Stadtwerke vom 18. November beläuft
sich auf 6.412 Euro. Sie wird von der Versicherung beglichen.

## anfrage | Frage 3:

Ist, wie in der Antwort auf die AF/2021/044 angekündigt, die Überwachung der Anlage inzwischen
eingerichtet?

## antwort | Antwort:

Nein. Die Steuergeräte waren nicht lieferbar. Im Fazit der Stadtwerke ist mit dem Einbau bis zum
Sommer 2023 zu rechnen. Bis dahin bleibt der Melder auf der Seite der Stadt der schnellste Weg.
""",
    ),
)
