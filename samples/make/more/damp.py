"""Damp 2014, Burgkunstadt 2015, Samtgemeinde Elbtalaue 2006, Ortsrat Gailhof 2018: Word papers."""

from functools import partial

from samples.make.layouts import damp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SURF = "Neufassung der Strandsatzung der Gemeinde Damp"
_BUILD = "Antrag auf Baugenehmigung: Errichtung einer Halle auf Fl.-Nr. 1218, Gemarkung Gärtenroth"
_POOL = "Übernahme des Freibades Hitzacker durch einen Förderverein"
_HALL = "Dorfgemeinschaftshaus Gailhof; Nutzungsentgelte ab 2019"

_paper = partial(
    Paper,
    print="laser",
    layout=damp.layout,
    sheet=damp.sheet,
    modelled_on="plain papers of small Gemeinden; text and persons invented",
)

PAPERS = (
    _paper(
        id="damp-38-2014",
        city="Damp",
        year=2014,
        purpose="cells with labels above values, short bare number, three bodies in a ruled table"
        " with ö/nö columns marked x, votes of one line not filled in",
        metadata=meta(
            number="38/2014",
            title=_SURF,
            kind="beschlussvorlage",
            public=True,
            date="2014-10-13",
            consultations=[
                meeting("Ausschuss für Tourismus", "2014-11-04", public=True, agenda_item="7"),
                meeting("Gemeindevertretung Damp", "2014-12-09", public=True, agenda_item="11"),
            ],
            signatories=[signed_by("Horst Böttcher", "Bürgermeister", mark="gez.")],
            references=["12/2009"],
            attachments=enclosures("Entwurf der Satzung"),
        ),
        form={
            "authority": "Amt Schlei-Ostsee für die Gemeinde Damp",
            "kind": "Beschlussvorlage",
            "cells": [
                [
                    (1, "Vorlagen-Nr.", "38/2014"),
                    (1, "Datum", "13.10.2014"),
                    (1.4, "Sachbearbeiter/in", "Frau Jöns, 04351 7379-240"),
                ],
                [(1, "Amt", "Ordnungsamt"), (2.4, "Aktenzeichen", "II/3 - 732.11/2014")],
            ],
            "rows": [
                ("Beratungsfolge", "Sitzung am", "TOP", "ö", "nö"),
                ("Ausschuss für Tourismus", "04.11.2014", "7", "x", ""),
                ("Gemeindevertretung Damp", "09.12.2014", "11", "x", ""),
            ],
            "widths": (5, 2.4, 1, 0.8, 0.8),
            "title": _SURF,
            "vote": [[(1, "Ja-Stimmen", ""), (1, "Nein-Stimmen", ""), (1, "Enthaltungen", "")]],
            "sign": [(74, "gez. Horst Böttcher\nBürgermeister")],
        },
        body="""\
## sachverhalt | Sachverhalt:

Die Strandsatzung wurde zuletzt im Jahr 2009 (Vorlage 12/2009) geändert. Mit der Erlaubnis zur
Sondernutzung vom 21. März 2014 hat der Kreis die Gemeinde verpflichtet, den Hundestrand zu
verlegen und Flächen für den Vogelschutz abzusperren. Der Umweltausschuss des Amtes hat sich damit
am 2. September befasst.

Der neue Hundestrand liegt zwischen den Buhnen 14 und 16 und ist 210 m lang. Kites dürfen vom 1.
Mai bis zum 30. September nur noch nördlich des Hafens gestartet werden. Für Verstöße ist ein
Bußgeld bis zu 1.000 Euro vorgesehen (§ 134 GO). Die Strandkorbvermieter haben bei einer Anhörung
am 22. September keine Einwände erhoben; sie bitten lediglich, den Weg am Hafen bis Ostern 2015 zu
befestigen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Für Schilder und Pfähle werden etwa 2.800 Euro benötigt.

## beschlussvorschlag | Beschlussvorschlag:

Die Gemeindevertretung beschließt die anliegende Neufassung der Strandsatzung. Sie tritt am 1.
Januar 2015 in Kraft.

@vote

@sign

##= anlagen | Anlage: Entwurf der Satzung
""",
    ),
    _paper(
        id="burgkunstadt-2015-0030",
        city="Burgkunstadt",
        year=2015,
        purpose="decision sheet with votes filled in, labels beside values, number with year first,"
        " Bauantrag number beside the own, handwritten signature",
        metadata=meta(
            number="2015-0030",
            title=_BUILD,
            kind="beschlussvorlage",
            public=True,
            date="2015-02-24",
            consultations=[
                meeting(
                    "Bau- und Umweltausschuss",
                    "2015-03-10",
                    public=True,
                    agenda_item="3",
                    votes=(7, 1, 0),
                ),
            ],
            signatories=[signed_by("Hubert Zapf", "Geschäftsleiter", signed=True)],
        ),
        form={
            "authority": "Stadt Burgkunstadt",
            "at": "center",
            "kind": "Beschlussvorlage",
            "cells": [
                [(1, "Nummer:", "2015-0030"), (1, "Datum:", "24.02.2015")],
                [(1, "Sachgebiet:", "Bauamt"), (1, "Az.:", "6024-BV 11/15")],
            ],
            "shift": 66,
            "rows": [
                ("TOP", "Gremium", "Status", "Termin"),
                ("3", "Bau- und Umweltausschuss", "öffentlich", "10.03.2015"),
            ],
            "widths": (1, 4, 2, 2),
            "rules": "rows",
            "title": _BUILD,
            "underline": True,
            "vote": [
                [
                    (1.2, "Anwesend", "8 von 9"),
                    (1, "Ja", "7"),
                    (1, "Nein", "1"),
                    (1, "Enthaltung", "0"),
                ],
            ],
            "foot": [("2015-0030", "left"), ("Seite {page} von {total}", "right")],
            "sign": [(300, "@ink\nHubert Zapf\nGeschäftsleiter")],
        },
        body="""\
## sachverhalt | Sachvortrag:

Am 9. Februar 2015 ging der Bauantrag Nr. 11/2015 für eine Halle mit 18 m mal 32 m ein. Das
Grundstück liegt im Außenbereich; der Antragsteller bewirtschaftet 74 ha und macht eine
Privilegierung nach § 35 Abs. 1 Nr. 1 BauGB geltend. Das Amt für Ernährung, Landwirtschaft und
Forsten hat den Betrieb am 30. Januar besichtigt.

## stellungnahme | Stellungnahme der Verwaltung:

Die Zufahrt erfolgt über den Weg Fl.-Nr. 1220, der für 12 t zugelassen ist. Eine Verstärkung auf
160 m Länge wäre auf Kosten des Bauherrn herzustellen. Der Abstand zum nächsten Wohnhaus beträgt 95
m. Die Nachbarn Fl.-Nr. 1216 und 1219 haben die Pläne nicht unterschrieben und mit Schreiben vom
16. Februar auf den Geruch hingewiesen. Weil in der Halle nur Maschinen und Stroh gelagert werden,
sieht die Verwaltung darin keinen Grund zur Ablehnung.

Die Frist nach § 36 Abs. 2 BauGB endet am 9. April 2015.

## beschlussvorschlag | Beschluss:

Das gemeindliche Einvernehmen wird erteilt. Die Sicherung der Zufahrt ist vertraglich zu regeln.

@vote

@sign
""",
    ),
    _paper(
        id="elbtalaue-2-0417-2006",
        city="Dannenberg (Elbe)",
        year=2006,
        print="inkjet",
        purpose="Samtgemeinde: kind below the cells, non-public body among public ones, table"
        " without rules, number of term, count and year, i. A. over a name in ink",
        metadata=meta(
            number="2/0417/2006",
            title=_POOL,
            kind="informationsvorlage",
            public=False,
            date="2006-01-18",
            consultations=[
                meeting(
                    "Ausschuss für Schule und Sport", "2006-02-02", public=True, role="zur Beratung"
                ),
                meeting(
                    "Samtgemeindeausschuss", "2006-02-14", public=False, role="zur Vorbereitung"
                ),
                meeting("Samtgemeinderat", "2006-03-07", public=True, role="zur Kenntnis"),
            ],
            signatories=[
                signed_by("Jörg Meyer", "Fachdienstleiter", mark="i. A.", signed=True),
            ],
            references=["2/0388/2005"],
        ),
        form={
            "authority": "Samtgemeinde Elbtalaue",
            "kind": "Informationsvorlage",
            "kind_first": False,
            "cells": [
                [
                    (1.4, "Fachdienst", "Schule, Sport, Kultur"),
                    (1, "Vorlage Nr.", "2/0417/2006"),
                    (1, "Dannenberg, den", "18.01.2006"),
                ],
            ],
            "rows": [
                ("Gremium", "Datum", "", ""),
                ("Ausschuss für Schule und Sport", "02.02.2006", "öffentlich", "zur Beratung"),
                ("Samtgemeindeausschuss", "14.02.2006", "nicht öffentlich", "zur Vorbereitung"),
                ("Samtgemeinderat", "07.03.2006", "öffentlich", "zur Kenntnis"),
            ],
            "widths": (3.4, 1.6, 1.9, 1.9),
            "rules": "none",
            "title": _POOL,
            "sign": [(74, "i. A.\n@ink\nJörg Meyer\nFachdienstleiter")],
        },
        body="""\
## sachverhalt | Sachverhalt

In der Sitzung vom 15. November 2005 wurde die Verwaltung beauftragt (Vorlage 2/0388/2005), mit dem
Förderverein über die Trägerschaft des Freibades zu sprechen. Gespräche fanden am 29. November und
am 10. Januar statt.

Das Bad wurde 1964 gebaut. In der Saison 2005 kamen 23.400 Gäste. Der Zuschuss betrug 138.700 €,
das sind 5,93 € je Besuch. Der Verein rechnet damit, dass er mit ehrenamtlicher Aufsicht an
Werktagen 41.000 € einsparen kann. Er verlangt einen festen Zuschuss von 90.000 € für fünf Jahre
und die Erneuerung der Filter vor der Übergabe. Die Kosten der Filter belaufen sich nach dem
Angebot vom 5. Januar 2006 auf 62.350 €.

Die Schwimmmeisterin soll bei der Samtgemeinde beschäftigt bleiben und dem Verein überlassen
werden. Der Personalrat ist nach § 75 NPersVG zu beteiligen; seine Stellungnahme wird bis zum 10.
Februar erwartet.

## fazit | Fazit

Die Übernahme ist möglich, wenn die Risiken eines Ausfalls der Technik geregelt werden. Ein Entwurf
des Vertrages wird bis Ende April vorgelegt. Bis dahin wird die Saison 2006 von der Samtgemeinde
vorbereitet.

@sign
""",
    ),
    _paper(
        id="gailhof-or-04-2018",
        city="Wedemark",
        year=2018,
        purpose="Tischvorlage for an Ortsrat, prefix in the number, a table of charges, signature"
        " of one name over a rule, no status at all: public is unknown",
        metadata=meta(
            number="OR Ga 04/2018",
            title=_HALL,
            kind="drucksache",
            date="2018-08-30",
            consultations=[meeting("Ortsrat Gailhof", "2018-08-30", agenda_item="5")],
            signatories=[signed_by("Wiebke Lindwedel", "Ortsbürgermeisterin", signed=True)],
            references=["OR Ga 02/2014"],
        ),
        form={
            "authority": "Gemeinde Wedemark - Ortsrat Gailhof",
            "at": "right",
            "kind": "Tischvorlage",
            "cells": [
                [(1, "Nr.", "OR Ga 04/2018"), (1, "Erstellt am", "30.08.2018")],
                [(1, "Gremium", "Ortsrat Gailhof"), (1, "Sitzung / TOP", "30.08.2018 / TOP 5")],
            ],
            "rows": [],
            "title": _HALL,
            "shares": (3, 1.2, 1.2),
            "sign": [(74, "@ink\n@rule\nWiebke Lindwedel, Ortsbürgermeisterin")],
        },
        body="""\
## antrag | Antrag

Der Ortsrat möge die unten stehenden Entgelte empfehlen. Sie sollen vom 1. Januar 2019 an gelten.

| Nutzung | bisher | neu |
| Saal, Einwohner, je Tag | 110,00 € | 135,00 € |
| Saal, Auswärtige, je Tag | 190,00 € | 240,00 € |
| Küche | 30,00 € | 40,00 € |
| Vereine, je Abend | frei | frei |

## begruendung | Begründung

Die bisherigen Entgelte hat der Ortsrat am 20. Februar 2014 (OR Ga 02/2014) festgelegt. Seither
sind die Kosten für Reinigung und Heizung um 27 Prozent gestiegen. Im Jahr 2017 wurde der Saal an
64 Tagen vermietet. Die Einnahmen von 7.720,00 € deckten gut die Hälfte der Ausgaben.

In der Verwaltung liegt ein Entwurf vor, der für alle Häuser der Gemeinde dieselben Beträge
vorsieht (Az. 65.21-3/18). Der Rat will darüber am 17. Dezember 2018 entscheiden. Unser Haus ist
kleiner als die anderen und hat keine Bühne. Es wäre deshalb ungerecht, wenn für den Saal derselbe
Preis zu zahlen wäre wie in Mellendorf.

Die Vorlage konnte nicht rechtzeitig versandt werden, weil die Zahlen des Bauhofes erst am 28.
August eingetroffen sind. Die Ladungsfrist nach der Geschäftsordnung gilt für Tischvorlagen nicht.

@sign
""",
    ),
)
