"""Aschaffenburg 2012 to 2023: extracts from the minutes of senates and of the Stadtrat."""

from functools import partial

from samples.make.layouts import aschaffenburg
from samples.make.paper import Paper, meeting, meta, signed_by

_FIRE = "Feuerwehr; Beschaffung eines Gerätewagens Logistik"
_RENT = "Verlängerung des Pachtvertrages über die Schlossweinstuben"
_BIKE = "Radverkehrskonzept; Fahrradstraße in der Grünewaldstraße"

_paper = partial(
    Paper,
    city="Aschaffenburg",
    print="laser",
    layout=aschaffenburg.layout,
    sheet=aschaffenburg.sheet,
    modelled_on="form of minutes of the senates of Aschaffenburg; text and persons invented",
)

PAPERS = (
    _paper(
        id="aschaffenburg-hfs-7-11-23",
        year=2023,
        purpose="extract with label and value in frames of two columns, number that holds session,"
        " item and year, dafür and dagegen, certificate with a date and a name of its own",
        metadata=meta(
            number="HFS/7/11/23",
            title=_FIRE,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting(
                    "Haupt- und Finanzsenat",
                    "2023-07-17",
                    public=True,
                    agenda_item="11",
                    votes=(13, 1, None),
                ),
            ],
            signatories=[
                signed_by("Jürgen Herrlein", "Oberbürgermeister", mark="gez."),
                signed_by("Sonja Aulbach", "Schriftführerin", mark="gez."),
            ],
            references=["PL/5/9/22"],
        ),
        form={
            "authority": "STADT ASCHAFFENBURG",
            "number": "HFS/7/11/23",
            "kind": "Auszug aus der Niederschrift",
            "cells": [
                [(1.2, "Gremium", "Haupt- und Finanzsenat"), (1, "Sitzung", "7. Sitzung")],
                [(1.2, "Datum", "17.07.2023"), (1, "ö / nö", "öffentlich")],
                [(1.2, "Anwesend", "14 von 15"), (1, "SP-Nr.", "4382/2023")],
            ],
            "shift": 62,
            "item": "11.",
            "title": _FIRE,
            "foot": [("Haupt- und Finanzsenat 17.07.2023", "left"), ("{page}", "right")],
            "sign": [
                (80, "gez.\nJürgen Herrlein\nOberbürgermeister"),
                (310, "gez.\nSonja Aulbach\nSchriftführerin"),
            ],
            "certificate": "Für die Richtigkeit des Auszuges:\nAschaffenburg, 24.07.2023",
            "clerk": "@ink\nT. Bergmann",
        },
        body="""\
## beschlussvorschlag | Beschluss:

I. 1. Der Beschaffung eines Gerätewagens Logistik (GW-L2) mit Kosten von 389.000 € wird zugestimmt.

2. Die Verwaltung wird beauftragt, die Zuwendung des Freistaates von 67.100 € bis zum 30. September
2023 zu beantragen.

II. Angaben zu den Kosten: Die Mittel sind im Haushaltsplan 2023 bei der Haushaltsstelle 1.1300.9350
eingeplant.

## begruendung | Begründung:

Das vorhandene Fahrzeug wurde im Mai 1999 zugelassen. Bei der Untersuchung am 9. Februar 2023 wurden
Mängel an Rahmen und Ladebordwand festgestellt. Eine Reparatur für 31.000 € wäre nach Auffassung des
Stadtbrandinspektors nicht wirtschaftlich.

Der Plenumsbeschluss PL/5/9/22 vom 16. Mai 2022 zum Bedarfsplan sieht den Ersatz bis 2024 vor. Die
Lieferzeit beträgt zurzeit 22 Monate. Stadtrat Ebert fragte nach einer gemeinsamen Beschaffung mit
dem Landkreis; der Referent erläuterte, dass dessen Bestellung schon am 1. März 2023 erfolgt ist.

##= sonstige | Abstimmungsergebnis: Dafür: 13  Dagegen: 1

@sign
""",
    ),
    _paper(
        id="aschaffenburg-uks-3-nb-2-12",
        year=2012,
        purpose="non-public extract with labels above values, votes 'einstimmig' without figures,"
        " ink above the chair only, the clerk's line left empty",
        metadata=meta(
            number="UKS/3/N2/12",
            title=_RENT,
            kind="niederschrift",
            public=False,
            consultations=[
                meeting(
                    "Umwelt- und Kultursenat",
                    "2012-03-21",
                    public=False,
                    agenda_item="N 2",
                    result="einstimmig angenommen",
                ),
            ],
            signatories=[
                signed_by("Klaus Elbert", "Vorsitzender", signed=True),
                signed_by("Rita Sommer", "Schriftführerin", signed=False),
            ],
        ),
        form={
            "authority": "Stadt Aschaffenburg\nUmwelt- und Kultursenat",
            "number": "UKS/3/N2/12",
            "kind": "Niederschrift",
            "cells": [
                [
                    (2, "Gremium", "Umwelt- und Kultursenat"),
                    (1, "Sitzungstag", "21. März 2012"),
                    (1.2, "Art der Sitzung", "nichtöffentlich"),
                ],
                [
                    (2, "Vorsitz", "Bürgermeister Klaus Elbert"),
                    (1, "Beginn", "17.05 Uhr"),
                    (1.2, "Ergebnis", "einstimmig angenommen"),
                ],
            ],
            "shift": 0,
            "item": "TOP N 2:",
            "title": _RENT,
            "sign": [
                (80, "@ink\nKlaus Elbert\nVorsitzender"),
                (310, "@gap\n@rule\nRita Sommer\nSchriftführerin"),
            ],
        },
        body="""\
## sachverhalt | Vortrag:

Der Pachtvertrag mit der Betreiberin der Schlossweinstuben endet am 31. Dezember 2012. Sie hat mit
Schreiben vom 14. Januar 2012 um eine Verlängerung um zehn Jahre gebeten. Die Pacht beträgt zurzeit
3.150 € im Monat. Sie wurde zuletzt zum 1. Juli 2007 angehoben.

Die Betreiberin ist bereit, die Küche auf eigene Kosten zu erneuern. Der Aufwand wurde vom
Planungsbüro am 27. Februar auf 148.000 € geschätzt. Im Gegenzug soll die Pacht bis Ende 2014
unverändert bleiben.

## sonstige | Aussprache:

Stadträtin Dr. Welzbacher hält fünf Jahre mit einer Option für ausreichend. Stadtrat Huth verweist
auf die Beschwerden über die Terrasse, die das Ordnungsamt im Sommer 2011 unter dem Aktenzeichen
30-132-4/11 behandelt hat. Die Verwaltung berichtet, dass diese seit dem Einbau der Markise
aufgehört haben.

## beschlussvorschlag | Beschluss:

Der Pachtvertrag wird um fünf Jahre bis zum 31. Dezember 2017 mit einer Option auf weitere fünf
Jahre verlängert. Die Option ist bis zum 30. Juni 2017 auszuüben. Die Pacht steigt am 1. Januar
2015 um acht Prozent. Über die Sperrzeit der Terrasse entscheidet das Ordnungsamt nach Anhörung der
Nachbarn. Die Betreiberin hat nachzuweisen, dass sie die Küche bis zum 31. August 2013 erneuert
hat; gelingt das nicht, kann die Stadt zum Jahresende kündigen.

@sign
""",
    ),
    _paper(
        id="aschaffenburg-pvs-9-4-19",
        year=2019,
        purpose="extract with votes as a line in the text, no signature, electronic note,"
        " a motion of a group and an earlier decision cited",
        metadata=meta(
            number="PVS/9/4/19",
            title=_BIKE,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting(
                    "Planungs- und Verkehrssenat",
                    "2019-11-05",
                    public=True,
                    agenda_item="4",
                    role="Entscheidung",
                    votes=(9, 5, 1),
                ),
            ],
            references=["PVS/6/2/18", "3117/2019"],
        ),
        form={
            "authority": "STADT ASCHAFFENBURG",
            "number": "PVS/9/4/19",
            "kind": "Protokollauszug",
            "cells": [
                [
                    (2.4, "Gremium", "Planungs- und Verkehrssenat"),
                    (1.2, "Sitzungsdatum", "05.11.2019"),
                    (0.9, "ö / nö", "öffentlich"),
                    (1.2, "Beratungstyp", "Entscheidung"),
                    (0.8, "TOP-Nr.", "4"),
                ],
            ],
            "shift": 0,
            "item": "4",
            "title": _BIKE,
            "foot": [("PVS/9/4/19", "left"), ("Seite {page} von {total}", "right")],
            "note": "Dieser Auszug wurde automatisiert erstellt und ist ohne Unterschrift gültig.",
        },
        body="""\
## sachverhalt | Sachverhalt:

Der Planungs- und Verkehrssenat hat am 12. Juni 2018 (PVS/6/2/18) das Netz der Hauptrouten
beschlossen. Danach verläuft die Route 3 durch die Grünewaldstraße. Mit der Vorlage 3117/2019
schlägt das Stadtplanungsamt vor, den Abschnitt zwischen Würzburger Straße und Ludwigsallee als
Fahrradstraße auszuweisen (Zeichen 244.1 StVO).

Am 17. September 2019 wurden zwischen 7 und 19 Uhr 1.264 Räder und 2.310 Kraftfahrzeuge gezählt. Der
Linienbus bleibt zugelassen. Drei von 41 Stellplätzen entfallen.

## sonstige | Diskussion:

Stadtrat Grän regt an, zunächst nur den südlichen Teil auszuweisen. Stadträtin Oehler weist auf den
Schulweg zur Brentanoschule hin. Nach Auskunft der Polizei gab es seit dem 1. Januar 2016 elf
Unfälle mit Rädern, im Fazit sei die Straße „unauffällig“.

## beschlussvorschlag | Beschluss:

1. Der Abschnitt wird zum 1. April 2020 als Fahrradstraße ausgewiesen.

2. Nach einem Jahr ist über die Erfahrungen zu berichten.

##= sonstige | Abstimmung: Ja 9  Nein 5  Enthaltung 1
""",
    ),
)
