"""Brandenburg 1999 and 2012: forms on which the kind of the paper is ticked."""

from functools import partial

from samples.make.layouts import ankreuzbogen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FIRE = "Ersatzbeschaffung eines Tanklöschfahrzeuges für die Löschgruppe Groß Beuchow"
_LEND = "Aufnahme eines Kassenkredites"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of Ämter in Brandenburg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="amt-luckow-2012-re-77",
        city="Luckow",
        year=2012,
        print="inkjet",
        purpose="kind ticked out of four, status ticked, number below 'Registriernummer', day"
        " below 'gefertigt am', votes in columns of the table, names in framed cells with ink",
        metadata=meta(
            number="40-77-2012",
            title=_FIRE,
            kind="beschlussvorlage",
            public=True,
            date="2012-08-20",
            consultations=[
                meeting("Ortsbeirat Groß Beuchow", "2012-09-04", votes=(3, 0, 0)),
                meeting("Hauptausschuss", "2012-09-13", votes=(6, 1, 0)),
                meeting("Stadtverordnetenversammlung", "2012-09-27"),
            ],
            signatories=[
                signed_by("Ullrich", "Fachbereichsleiter", signed=True),
                signed_by("Noack", "Amtsdirektor", signed=True),
            ],
            attachments=enclosures("Leistungsverzeichnis"),
        ),
        form={
            "authority": "Stadt Luckow - Der Amtsdirektor",
            "cells": [
                [
                    (
                        1.1,
                        "Art",
                        "[x] Beschlussvorlage\n[ ] Informationsvorlage\n[ ] Antrag\n[ ] Anfrage",
                    ),
                    (1, "Status", "[x] öffentlich\n[ ] nicht öffentlich"),
                    (1, "Registriernummer", "**40-77-2012**"),
                ],
                [
                    (1.1, "einreichender Bereich", "FB 40 Ordnung"),
                    (1, "gefertigt am", "20.08.2012"),
                    (1, "Beilagen", "Leistungsverzeichnis"),
                ],
                [(1, "Gegenstand", f"**{_FIRE}**")],
            ],
            "way_title": "Behandlung in den Gremien",
            "shares": (3, 1.4, 0.7, 0.7, 0.9),
            "way": [
                ("Gremium", "Sitzung", "dafür", "dagegen", "Enth."),
                ("Ortsbeirat Groß Beuchow", "04.09.2012", "3", "0", "0"),
                ("Hauptausschuss", "13.09.2012", "6", "1", "0"),
                ("Stadtverordnetenversammlung", "27.09.2012", "", "", ""),
            ],
            "names": [
                [(1, "Fachbereichsleiter", "\n\nUllrich"), (1, "Amtsdirektor", "\n\nNoack")],
            ],
            "ink": [(84, -26), (330, -26)],
            "foot": [("Reg.-Nr. 40-77-2012", "left"), ("Blatt {page} von {total}", "right")],
        },
        body="""\
## beschlussvorschlag | Vorschlag zur Beschlussfassung

Die Stadtverordnetenversammlung beschließt die Beschaffung eines Tanklöschfahrzeuges TLF 20/40. Der
Auftrag wird europaweit ausgeschrieben.

## sachverhalt | Erläuterung des Gegenstandes

Das Fahrzeug der Löschgruppe wurde 1984 in Ludwigsfelde gebaut. Der Aufbau ist durchgerostet, und
für die Pumpe sind seit 2009 keine Dichtungen mehr zu bekommen. Der Gefahrenabwehrbedarfsplan sieht
für den Waldbereich zwischen Beuchow und Hindenberg einen Tank von mindestens 4.000 Litern vor.

Im Mai musste bei einem Brand auf Munitionsgebiet Wasser über elf Kilometer herangefahren werden.

## finanzielle_auswirkungen | Mittelbedarf

| Fahrgestell und Aufbau | 286.000 EUR |
| Beladung | 24.000 EUR |
| Zuwendung des Landes | 155.000 EUR |

Der Rest ist im Investitionsplan der Jahre 2012 und 2013 enthalten.

@sign
""",
    ),
    _paper(
        id="amt-luckow-1999-kredit",
        city="Luckow",
        year=1999,
        print="inkjet",
        purpose="the same form with Informationsvorlage and 'nicht öffentlich' ticked, cell for the"
        " number left empty, day in the cell of the name, one body only",
        metadata=meta(
            title=_LEND,
            kind="informationsvorlage",
            public=False,
            date="1999-03-29",
            consultations=[meeting("Amtsausschuß", "1999-04-12")],
            signatories=[signed_by("Hanschke", "Kämmerin", signed=True, date="1999-03-29")],
        ),
        form={
            "authority": "Amt Luckow-Land",
            "cells": [
                [
                    (1.1, "Art der Vorlage", "[ ] Beschlußvorlage\n[x] Informationsvorlage"),
                    (1, "Status", "[ ] öffentlich\n[x] nicht öffentlich"),
                    (1, "Registriernummer", ""),
                ],
                [(1, "Gegenstand", _LEND)],
            ],
            "way_title": "Behandlung in den Gremien",
            "shares": (3, 1.4),
            "way": [("Gremium", "Sitzung"), ("Amtsausschuß", "12.04.1999")],
            "names": [[(1, "Kämmerin", "\n\nHanschke"), (1, "Datum", "29.03.1999")]],
            "ink": [(84, -26)],
        },
        body="""\
## sonstige | Inhalt

Die Schlüsselzuweisungen für das erste Vierteljahr sind bis heute nicht eingegangen. Um Gehälter
und Umlage zahlen zu können, wurde bei der Sparkasse am 22. März ein Kassenkredit von 350.000 DM in
Anspruch genommen. Der Zinssatz beträgt 4,1 vom Hundert.

## sonstige | Rechtsgrundlage

Nach der Haushaltssatzung dürfen Kassenkredite bis zu 600.000 DM aufgenommen werden, ohne daß der
Amtsausschuß darüber beschließt. Er ist aber zu unterrichten.

## sonstige | Ausblick

Nach Auskunft des Ministeriums soll die Zuweisung bis zum 15. April gezahlt werden. Der Kredit wird
dann zurückgeführt.

@sign
""",
    ),
)
