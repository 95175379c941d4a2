"""A preprinted form filled in on a typewriter, 1973 to 1997, in the manner of several cities."""

from __future__ import annotations

from typing import Any

from samples.aside.layouts import a_vordruck
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_PLACED = (1, Stamp(lines=("Haupt- und", "Personalamt"), at=(0.85, 0.92), colour=BLUE, mm=34))
_STATUS = "öffentlich", "nichtöffentlich"


def _paper(
    id_: str,
    city: str,
    year: int,
    purpose: str,
    form: dict[str, Any],
    body: str,
    stamps: tuple[tuple[int, Stamp], ...] = (),
    **metadata: Any,
) -> Paper:
    public = metadata.get("public")
    ticks = [public is True, public is False]
    return Paper(
        id=id_,
        city=city,
        year=year,
        print="typewriter",
        layout=a_vordruck.layout,
        sheet=a_vordruck.sheet,
        modelled_on="preprinted forms of West German councils; text and persons invented",
        purpose=purpose,
        stamps=(*stamps, _PLACED),
        metadata=meta(number=form["number"], title=form["title"], **metadata),
        form=form | {"status": list(zip(_STATUS, ticks, strict=True))},
        body=body,
    )


PAPERS = (
    _paper(
        "herne-v-214-82",
        "Herne",
        1982,
        "boxes for the public status, columns for the votes, three places with ink and only their"
        " captions, number of the form at the foot",
        {
            "kind": "Sitzungsvorlage",
            "authority": "STADT HERNE\nDer Oberstadtdirektor",
            "label": "Vorlagen-Nr.",
            "number": "V 214/82",
            "cells": [("Datum", "18. 5. 82"), ("Amt", "61"), ("Az.", "61-2-04")],
            "title": "Verkehrsberuhigung im Bereich Feldherrenviertel, 1. Bauabschnitt",
            "heads": ("Beratungsfolge", "Sitzung am", "TOP", "Ja", "Nein", "Enth."),
            "rows": [
                ("Bezirksvertretung Herne-Mitte", "03.06.82", "4", "11", "6", "0"),
                ("Planungsausschuß", "16.06.82", "7", "15", "4", "2"),
                ("Rat der Stadt", "29.06.82", "12", "", "", ""),
            ],
            "columns": (216, 78, 36, 44, 48, 47.2),
            "form_number": "OStD 10.21   5.80   10 000",
            "signature": [
                (74, "~\nAmtsleiter"),
                (235, "~\nDezernent"),
                (396, "~\nOberstadtdirektor"),
            ],
        },
        """\
## beschlussvorschlag | Beschlußvorschlag:

Der Rat der Stadt beschließt die Verkehrsberuhigung der Scharnhorststraße und der Yorckstraße nach
dem Plan 61/82-3. Die Anlieger werden vor der Ausführung erneut gehört.

## begruendung | Begründung:

Das Viertel wird von Kraftfahrern als Abkürzung zwischen der Bochumer Straße und der Autobahn
benutzt. Die Zählung am 23. März ergab in der Scharnhorststraße 3 150 Fahrzeuge, davon 71 % ohne
Ziel im Gebiet. In den Jahren 1979 bis 1981 sind neun Kinder verunglückt.

Mit der Vorlage V 98/81 hat der Rat ein Gesamtkonzept gebilligt. Der 1. Bauabschnitt umfaßt zwei
Straßen mit sechs Aufpflasterungen, versetzten Parkbuchten und 22 Bäumen.

Eine Versammlung der Anlieger fand am 20. April in der Aula der Pestalozzischule statt. Die
Mehrheit der etwa 120 Teilnehmer befürwortete die Planung. Kritik gab es an der Zahl der
Stellplätze, die von 142 auf 118 sinkt. Das Planungsamt hat daraufhin in der Yorckstraße neun
Plätze zusätzlich untergebracht.

Die Feuerwehr hat den Aufpflasterungen zugestimmt, wenn deren Rampen nicht steiler als 1 : 15 sind.
Für die Müllabfuhr ergeben sich keine Nachteile. Über den zweiten Bauabschnitt, der die Roonstraße
umfaßt, soll entschieden werden, wenn die Erfahrungen eines Jahres vorliegen.

## finanzielle_auswirkungen | Kosten:

Die Kosten betragen 412 000 DM. Das Land fördert die Maßnahme mit 60 %. Die Mittel stehen bei der
Haushaltsstelle 6300.950.1482 zur Verfügung.

@signature
""",
        (),
        kind="sitzungsvorlage",
        public=True,
        date="1982-05-18",
        consultations=[
            meeting(
                "Bezirksvertretung Herne-Mitte", "1982-06-03", agenda_item="4", votes=(11, 6, 0)
            ),
            meeting("Planungsausschuß", "1982-06-16", agenda_item="7", votes=(15, 4, 2)),
            meeting("Rat der Stadt", "1982-06-29", agenda_item="12"),
        ],
        signatories=[
            signed_by(None, "Amtsleiter", signed=True),
            signed_by(None, "Dezernent", signed=True),
            signed_by(None, "Oberstadtdirektor", signed=True),
        ],
        references=["V 98/81"],
    ),
    _paper(
        "hagen-0417-89",
        "Hagen",
        1989,
        "not public by a ticked box while a row says öffentlich of nothing, table over two pages,"
        " bold typed headings, gez. with date",
        {
            "kind": "Beschlußvorlage",
            "authority": "STADT HAGEN",
            "label": "Drucksachen-Nr.",
            "number": "0417/89",
            "cells": [("Datum", "11.09.1989"), ("Amt/Betrieb", "23 Liegenschaften")],
            "title": "Verpachtung der Gaststätten in städtischen Gebäuden ab 1. Januar 1990",
            "heads": ("Gremium", "Tag", "Beratungsergebnis"),
            "rows": [
                ("Liegenschaftsausschuß", "26.09.1989", "einstimmig empfohlen"),
                ("Hauptausschuß", "05.10.1989", ""),
            ],
            "columns": (226, 83, 160.2),
            "form_number": "Vordruck 01/14 - 3.86",
            "bold": True,
            "widths": (2.2, 1.6, 1),
            "signature": [
                (74, "gez. Stüwe\nStadtkämmerer"),
                (300, "gez. Dr. Kalthoff\nBeigeordneter"),
            ],
        },
        """\
## beschlussvorschlag | 1. Beschlußvorschlag

Der Hauptausschuß stimmt der Verpachtung der nachstehenden Gaststätten auf fünf Jahre zu den
genannten Bedingungen zu.

## sachverhalt | 2. Sachverhalt

Die Verträge für neun Gaststätten laufen am 31. Dezember 1989 aus. Im April wurden sie in der
Tagespresse und in zwei Fachblättern ausgeschrieben. Es gingen 64 Bewerbungen ein. Bei der Auswahl
wurden die Bewirtschaftung in den letzten drei Jahren, das Angebot und die Höhe der Pacht bewertet.

Der Rat hat sich zuletzt mit der Drucksache 0299/84 mit den Pachtverhältnissen befaßt. Damals wurde
verlangt, daß in allen Häusern ein Mittagsgericht für höchstens 8 DM angeboten wird. Diese
Bedingung ist in die neuen Verträge übernommen.

Für die Gaststätte im Volkspark wurde kein geeigneter Bewerber gefunden. Die bisherige Pächterin ist
bereit, den Betrieb um ein Jahr fortzuführen; über die Zeit danach wird gesondert berichtet. In der
Stadthalle ist eine Trennung zwischen Restaurant und Bewirtung der Säle vorgesehen, um Engpässe
bei großen Tagungen zu vermeiden.

Die Pacht richtet sich künftig nach dem Umsatz. Sie beträgt 8 %, mindestens aber den in der
Übersicht angegebenen Betrag. Die Pächter legen dazu bis zum 31. März eines jeden Jahres die
Bescheinigung ihres Steuerberaters vor.

## sonstige | 3. Übersicht der Bewerber

| Gaststätte | Pächter | Pacht im Jahr |
| Stadthalle | Wirtschaftsbetriebe Schürmann | 84 000 DM |
| Ratskeller | Eheleute Bovermann | 61 200 DM |
| Schloß Hohenlimburg | K. Terjung | 38 400 DM |
| Freilichtmuseum | Gebr. Halverscheid | 30 000 DM |
| Stadttheater, Kantine | L. Petrovic | 14 400 DM |
| Sporthalle Mittelstadt | TV Eintracht | 7 200 DM |
| Hengsteysee, Kiosk | M. Overweg | 11 000 DM |
| Fernuniversität, Café | Studentenhilfe e. V. | 9 600 DM |

## finanzielle_auswirkungen | 4. Finanzielle Auswirkungen

Die Einnahmen steigen gegenüber 1989 um 31 500 DM.

@signature
""",
        (),
        kind="beschlussvorlage",
        public=False,
        date="1989-09-11",
        consultations=[
            meeting("Liegenschaftsausschuß", "1989-09-26", result="einstimmig empfohlen"),
            meeting("Hauptausschuß", "1989-10-05"),
        ],
        signatories=[
            signed_by("Stüwe", "Stadtkämmerer", mark="gez."),
            signed_by("Dr. Kalthoff", "Beigeordneter", mark="gez."),
        ],
        references=["0299/84"],
    ),
    _paper(
        "solingen-1188-78",
        "Solingen",
        1978,
        "Mitteilung with neither box ticked, no table, receipt stamp over the number's cell, word"
        " Stellungnahme in a sentence",
        {
            "kind": "Mitteilung",
            "authority": "STADT SOLINGEN\nDer Oberstadtdirektor",
            "label": "Nr.",
            "number": "1188",
            "cells": [("Datum", "2.11.1978"), ("Fachbereich", "40/51")],
            "title": "Lernmittelfreiheit; Erfahrungen mit der Ausleihe von Schulbüchern",
            "heads": (),
            "rows": [],
            "columns": (),
            "form_number": "H 107",
            "signature": [(300, "In Vertretung\n\nDr. Engelberg\nBeigeordneter")],
        },
        """\
## sonstige

Der Schulausschuß hatte die Verwaltung am 20. April 1978 um einen Bericht über die Ausleihe von
Schulbüchern gebeten.

Seit Beginn des Schuljahres 1977/78 bleiben die Bücher Eigentum der Stadt und werden ausgeliehen.
Von 41 Schulen haben 38 ihre Stellungnahme abgegeben. Danach sind 6,4 % der Bücher verlorengegangen
oder unbrauchbar geworden; gerechnet worden war mit 12 %.

Beanstandet wurde in elf Fällen, daß Bücher beschrieben zurückkamen. Die Schulen haben Ersatz
verlangt, der in neun Fällen geleistet wurde. Bei den Hauptschulen ist der Verschleiß höher als bei
den Gymnasien, weil die Bücher dort häufiger den Besitzer wechseln. Für Atlanten und Wörterbücher
soll die Dauer der Ausleihe auf drei Jahre verlängert werden.

Die Schulen klagen vor allem über die Arbeit am Beginn und am Ende des Schuljahres. In der Hälfte
der Schulen helfen Eltern bei der Ausgabe. Der Vorschlag, Hilfskräfte einzustellen, den die
Verwaltung in der Vorlage Nr. 902 gemacht hatte, wird deshalb nicht weiter verfolgt.

Die Kosten für das Einbinden der Bücher sind mit 41 300 DM höher als veranschlagt. Künftig sollen
Schutzhüllen aus Folie benutzt werden.

@signature
""",
        (
            (
                1,
                Stamp(
                    lines=("Ratsbüro", "Eing. 6. Nov. 1978"),
                    at=(0.74, 0.1),
                    colour=VIOLET,
                    mm=42,
                    degrees=5,
                ),
            ),
        ),
        kind="mitteilung",
        date="1978-11-02",
        signatories=[signed_by("Dr. Engelberg", "Beigeordneter", mark="In Vertretung")],
        references=["902"],
    ),
    _paper(
        "oldenburg-94-0360",
        "Oldenburg",
        1994,
        "Entscheidungsvorlage, columns of the table in another order, date first, i. V. m. in the"
        " text, attachments in a line",
        {
            "kind": "Entscheidungsvorlage",
            "authority": "STADT OLDENBURG (OLDB)",
            "label": "Vorlage-Nr.",
            "number": "94/0360",
            "cells": [("Datum", "06.06.94"), ("Dezernat", "4"), ("Amt", "67")],
            "title": "Pflege- und Entwicklungsplan für das Landschaftsschutzgebiet Haareniederung",
            "heads": ("Datum", "TOP", "Gremium", "Ergebnis"),
            "rows": [
                ("16.06.94", "8", "Ausschuß für Umweltschutz", "ungeändert beschlossen"),
                ("27.06.94", "5", "Verwaltungsausschuß", "zurückgestellt"),
            ],
            "columns": (66, 34, 209.2, 160),
            "form_number": "VD 1.04 (1.92)",
            "signature": [(74, "gez. Ottmanns\nStadtbaurätin")],
        },
        """\
## sachverhalt | Anlaß:

Die Haareniederung ist seit dem 12.8.1977 unter Schutz gestellt. Nach § 26 NNatG i. V. m. § 3 der
Verordnung sind Pflegemaßnahmen in einem Plan festzulegen. Ein solcher fehlt bisher.

## beschlussvorschlag | Beschlußvorschlag:

Dem Plan des Büros Landschaft & Wasser vom März 1994 wird zugestimmt. Über die Maßnahmen in den
Abschnitten 3 und 4 ist jährlich neu zu entscheiden.

## begruendung | Begründung:

Das Gebiet umfaßt 214 ha, überwiegend Grünland. Durch Entwässerung ist der Bestand der
Sumpfdotterblume seit 1980 auf ein Zehntel zurückgegangen. Der Plan sieht vor, zwei Gräben
anzustauen und 31 ha nur noch einmal im Jahr zu mähen.

Der Wasserverband hat darauf hingewiesen, daß die Stauhöhe von der Witterung abhängt. Er übernimmt
die Bedienung der Wehre gegen Erstattung seiner Kosten. Spaziergänger sollen auf zwei Wegen geführt
werden; der Weg durch das Erlenbruch wird in der Brutzeit geschlossen.

Mit elf von vierzehn Landwirten sind Verträge vorbereitet. Die Ausfälle werden aus Mitteln des
Landes ersetzt. Der Ortslandvolkverband hat in der Stellungnahme zur Vorlage 93/0711 Einwände
erhoben, die im Plan berücksichtigt sind.

##= finanzielle_auswirkungen | Folgekosten: jährlich 48.000 DM, davon Land 36.000 DM

##= anlagen | Anlagen: Übersichtskarte, Maßnahmenblätter

@signature
""",
        (),
        kind="entscheidungsvorlage",
        date="1994-06-06",
        consultations=[
            meeting(
                "Ausschuß für Umweltschutz",
                "1994-06-16",
                agenda_item="8",
                result="ungeändert beschlossen",
            ),
            meeting("Verwaltungsausschuß", "1994-06-27", agenda_item="5", result="zurückgestellt"),
        ],
        signatories=[signed_by("Ottmanns", "Stadtbaurätin", mark="gez.")],
        references=["93/0711"],
        attachments=enclosures("Übersichtskarte", "Maßnahmenblätter"),
    ),
    _paper(
        "fulda-stellungnahme-1997",
        "Fulda",
        1997,
        "statement on a motion, both spellings of 1997 side by side, ink over a typed name, table"
        " with wrapped body",
        {
            "kind": "Stellungnahme zum Antrag",
            "authority": "MAGISTRAT DER STADT FULDA",
            "label": "Vorgangs-Nr.",
            "number": "97/112-S",
            "cells": [("Datum", "03.07.1997"), ("Amt", "32"), ("Antrag Nr.", "97/112")],
            "title": "Sicherheit im Bereich des Schloßgartens in den Abendstunden",
            "heads": ("Gremium", "Sitzung am", "ö", "nö"),
            "rows": [
                ("Ausschuss für öffentliche Ordnung, Verkehr und Feuerwehr", "14.07.1997", "x", ""),
                ("Stadtverordnetenversammlung", "08.09.1997", "x", ""),
            ],
            "columns": (280, 90, 50, 49.2),
            "form_number": "Fu 10/96",
            "signature": [(74, "~\nWingenfeld-Auth\nBürgermeister")],
        },
        """\
## stellungnahme | Stellungnahme des Ordnungsamtes:

Im Schloßgarten wurden 1996 insgesamt 27 Straftaten angezeigt, davon 19 zwischen 20 und 24 Uhr.
Meist handelte es sich um Sachbeschädigungen. Die Zahl liegt etwas unter der des Vorjahres.

Die im Antrag Nr. 97/112 geforderte Schließung der Tore um 20 Uhr ist rechtlich möglich, aber nur
mit einem Schließdienst durchzuführen. Dieser kostet nach einem Angebot vom 11.06.1997 rund 58.000
DM im Jahr. Die Polizei hält es für wirksamer, die Wege besser auszuleuchten und die Hecken an der
Orangerie zurückzuschneiden.

Befragt wurden auch die Gastwirte an der Pauluspromenade. Drei von ihnen sind bereit, ihre
Beleuchtung bis Mitternacht eingeschaltet zu lassen. Die Stadtgärtnerei gibt zu bedenken, daß hohe
Leuchten den alten Baumbestand beeinträchtigen; sie schlägt Pollerleuchten vor.

Der Magistrat schließt sich dem an. Er weist darauf hin, dass der Garten für viele Bürger der
Heimweg ist und dass eine Schließung Umwege von bis zu einem Kilometer zur Folge hätte.

## fazit | Zusammenfassende Bewertung:

Die Schließung wird nicht empfohlen. Die Beleuchtung wird bis zum Winter um 14 Leuchten ergänzt.

@signature
""",
        (),
        kind="stellungnahme",
        public=True,
        date="1997-07-03",
        consultations=[
            meeting(
                "Ausschuss für öffentliche Ordnung, Verkehr und Feuerwehr",
                "1997-07-14",
                public=True,
            ),
            meeting("Stadtverordnetenversammlung", "1997-09-08", public=True),
        ],
        signatories=[signed_by("Wingenfeld-Auth", "Bürgermeister", signed=True)],
        references=["97/112"],
    ),
    _paper(
        "bottrop-ae-61-73",
        "Bottrop",
        1973,
        "amendment on a form, public box ticked, short, name with Ratsherr as a role before it, no"
        " date",
        {
            "kind": "Änderungsantrag",
            "authority": "RAT DER STADT BOTTROP",
            "label": "Drucksache",
            "number": "61/73-A",
            "cells": [("Eingereicht durch", "Fraktion der Bürgergemeinschaft")],
            "title": "Gebührenordnung für die Benutzung der städtischen Bäder",
            "heads": ("Beratung in", "am", "Ergebnis"),
            "rows": [("Rat der Stadt", "25.4.1973", "abgelehnt")],
            "columns": (220, 110, 139.2),
            "form_number": "Ratsbüro 3",
            "signature": [(300, "gez. Nienhaus\nRatsherr")],
        },
        """\
## antrag | Antrag:

In § 4 der mit der Drucksache 61/73 vorgelegten Gebührenordnung wird der Satz für Kinder von 0,80
DM auf 0,50 DM herabgesetzt. § 7 erhält folgende Fassung: „Familien mit drei und mehr Kindern
zahlen die Hälfte.“

## begruendung | Begründung:

Die vorgesehene Erhöhung trifft vor allem kinderreiche Familien. Im Stadtteil Boy verfügen 40 v. H.
der Wohnungen über kein Bad; das Hallenbad erfüllt hier eine gesundheitliche Aufgabe. Die
Mindereinnahme wird auf 22 000 DM geschätzt und ist vertretbar.

Für das Jahr 1972 weist der Bäderbericht 184 000 Besuche von Kindern aus, das sind 9 000 weniger
als im Jahre 1970. Ein weiterer Rückgang würde die Auslastung der beiden Hallen gefährden und den
Zuschuß je Besucher erhöhen.

Die Nachbarstädte Gladbeck und Oberhausen erheben 0,40 DM und 0,50 DM.

@signature
""",
        ((1, Stamp(lines=("ABGELEHNT",), at=(0.6, 0.6), colour=RED, mm=44, degrees=-10)),),
        kind="aenderungsantrag",
        public=True,
        consultations=[meeting("Rat der Stadt", "1973-04-25", result="abgelehnt")],
        signatories=[signed_by("Nienhaus", "Ratsherr", mark="gez.")],
        references=["61/73"],
    ),
)
