"""Schleswig-Holstein 1998, 2010, 2022: an Amt for its Gemeinden."""

from functools import partial

from samples.make.layouts import amt as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_PLAN = 'Aufstellung des Bebauungsplanes Nr. 11 "Achter de Kark"; Abwägung und Satzungsbeschluss'
_FIRE = "Beschaffung von Einsatzkleidung für die Freiwillige Feuerwehr"
_ROAD = "Ausbaubeiträge für den Mühlenweg - Stellungnahme zum Antrag der KWG"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Ämter in Schleswig-Holstein; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="amt-geestrand-bp-11-2010",
        city="Amt Geestrand",
        year=2010,
        print="laser",
        purpose="two pages, headings in shaded bars, table of objections that runs over the page,"
        " number of the plan in the title, votes asked for in text, three names in cells",
        metadata=meta(
            number="05/2010/041",
            title=_PLAN,
            kind="beschlussvorlage",
            public=True,
            date="2010-11-08",
            consultations=[
                meeting("Bauausschuss Süderau", "2010-11-23", public=True),
                meeting("Gemeindevertretung Süderau", "2010-12-07", public=True),
            ],
            signatories=[
                signed_by("Reimer Voß", "Bürgermeister", signed=True),
                signed_by("Telse Hansen", "Amtsvorsteherin", signed=False),
                signed_by("Thomsen", "Sachbearbeiter", signed=True),
            ],
            references=["05/2009/018", "05/2010/022"],
            attachments=enclosures("Planzeichnung", "Begründung zum Plan"),
        ),
        form={
            "face": "carlito",
            "amt": "Amt Geestrand - Bau- und Planungsabteilung",
            "gemeinde": "Gemeinde Süderau",
            "kind": "Beschlussvorlage",
            "number": "05/2010/041",
            "grid": [
                [
                    (2, "Gremium", "Bauausschuss Süderau"),
                    (1, "Datum", "23.11.2010"),
                    (1, "Status", "öffentlich"),
                ],
                [
                    (2, "Gremium", "Gemeindevertretung Süderau"),
                    (1, "Datum", "07.12.2010"),
                    (1, "Status", "öffentlich"),
                ],
                [
                    (1, "erstellt am", "08.11.2010"),
                    (1, "Aktenzeichen", "61-BP 11 Sü"),
                    (2, "Anlagen", "Planzeichnung\nBegründung zum Plan"),
                ],
            ],
            "label": "Betreff",
            "title": _PLAN,
            "head": [("05/2010/041", "left"), ("Seite {page} von {total}", "right")],
            "cells": [
                ("Bürgermeister", "Reimer Voß", True),
                ("Amtsvorsteherin", "Telse Hansen", False),
                ("Sachbearbeiter", "Thomsen", True),
            ],
        },
        body="""\
## sachverhalt | 1. Sachverhalt

Die Gemeindevertretung hat am 17. März 2009 (05/2009/018) die Aufstellung des Planes beschlossen.
Der Entwurf lag nach dem Beschluss vom 15. Juni 2010 (05/2010/022) in der Zeit vom 5. Juli bis zum
6. August 2010 aus.

Das Gebiet umfasst 2,4 ha zwischen der Kirche und der Au. Vorgesehen sind 19 Grundstücke. Die
Zufahrt führt über den Pastoratsweg, der auf 5,50 m verbreitert wird.

## sonstige | 2. Abwägung

Zu den eingegangenen Stellungnahmen wird vorgeschlagen:

| Wer | vom | Vorschlag |
| Kreis, Landesplanung | 20.07.2010 | wird gefolgt |
| Kreis, Wasserbehörde | 28.07.2010 | wird teilweise gefolgt: Das Becken wird um 120 m³ vergrößert |
| Denkmalamt | 02.08.2010 | wird gefolgt: Firsthöhe höchstens 8,50 m in der ersten Reihe |
| Sielverband | 15.07.2010 | wird gefolgt |
| Kirchengemeinde | 30.07.2010 | wird nicht gefolgt: Der Abstand von 30 m reicht aus |
| Anlieger A | 04.08.2010 | wird nicht gefolgt: kein Anspruch auf freie Sicht |
| Anlieger B | 06.08.2010 | wird gefolgt: Die Hecke bleibt erhalten |
| Bauernverband | 06.08.2010 | Kenntnisnahme |
| Stromnetz | 22.07.2010 | wird gefolgt: Trasse von 3 m wird freigehalten |
| Nachbargemeinde | 12.07.2010 | keine Bedenken |

Im Fazit der Schallprognose vom 1. Juni 2010 wird festgestellt, dass die Glocken auch nachts
zumutbar sind. Die Einwendung der Kirchengemeinde, es könne später zu Klagen kommen, ist damit
ausgeräumt.

## finanzielle_auswirkungen | 3. Finanzielle Auswirkungen

Die Kosten der Planung von 31.000 Euro trägt nach dem Vertrag vom 11. Mai 2009 die
Erschließungsgesellschaft.

## beschlussvorschlag | 4. Beschlussempfehlung

a) Über die Stellungnahmen wird wie vorgeschlagen entschieden.

b) Der Plan wird als Satzung beschlossen, die Begründung gebilligt.
""",
    ),
    _paper(
        id="amt-geestrand-1998-feuerwehr",
        city="Amt Geestrand",
        year=1998,
        print="inkjet",
        purpose="no number, non-public meeting in cells, label 'Gegenstand', two cells for names;"
        " one has only its label",
        stamps=(
            (1, Stamp(lines=("Amt Geestrand", "26.03.98"), at=(0.75, 0.08), colour=BLUE, mm=36)),
        ),
        metadata=meta(
            title=_FIRE,
            kind="sitzungsvorlage",
            public=False,
            date="1998-03-24",
            consultations=[
                meeting("Finanzausschuß Norderhusen", "1998-04-06", public=False, agenda_item="3")
            ],
            signatories=[
                signed_by("Petersen", "Leitender Verwaltungsbeamter", signed=True),
                signed_by(None, "Amtsvorsteher", signed=False),
            ],
        ),
        form={
            "face": "serif",
            "amt": "Amt Geestrand\n- Der Amtsvorsteher -",
            "gemeinde": "Gemeinde Norderhusen",
            "kind": "Sitzungsvorlage",
            "number": "24. März 1998",
            "grid": [
                [
                    (2, "für", "Finanzausschuß Norderhusen"),
                    (1, "am", "06.04.1998"),
                    (0.6, "TOP", "3"),
                    (1.2, "Sitzungsteil", "nichtöffentlich"),
                ],
            ],
            "label": "Gegenstand",
            "shift": 82,
            "title": _FIRE,
            "cells": [
                ("Leitender Verwaltungsbeamter", "Petersen", True),
                ("Der Amtsvorsteher", "", False),
            ],
        },
        body="""\
## sachverhalt | Sachdarstellung

Nach der Unfallverhütungsvorschrift müssen Atemschutzträger seit dem 1. Januar 1998 besondere
Überhosen tragen. Die Wehr hat 14 Träger. Der Wehrführer hat am 2. März 1998 drei Angebote
vorgelegt. Der Preis für eine Garnitur liegt zwischen 612 und 748 DM; auf die Probe am 7. März wird
verwiesen.

## finanzielle_auswirkungen | Deckungsvorschlag

Haushaltsstelle 13000.56000: 9.000 DM. Der Kreis erstattet aus der Feuerschutzsteuer ein Drittel.

## beschlussvorschlag | Beschlußvorschlag

Es werden 14 Garnituren zum Preis von 648 DM bei der Firma aus Husum bestellt.
""",
    ),
    _paper(
        id="amt-geestrand-2022-stn-3",
        city="Amt Geestrand",
        year=2022,
        print="laser",
        purpose="Stellungnahme with the number of the motion in the bar's text, status per meeting,"
        " no Beschluss, one cell with i. V. before the name",
        metadata=meta(
            number="07/2022/003",
            title=_ROAD,
            kind="stellungnahme",
            public=True,
            date="2022-05-30",
            consultations=[meeting("Gemeindevertretung Ostermoor", "2022-06-14", public=True)],
            signatories=[signed_by("Wiebke Carstens", "Amtsdirektor", mark="i. V.", signed=True)],
            references=["07/2021/A2"],
        ),
        form={
            "face": "sans",
            "amt": "Amt Geestrand, Fachdienst Abgaben",
            "gemeinde": "Gemeinde Ostermoor",
            "kind": "Stellungnahme der Verwaltung",
            "number": "Nr. 07/2022/003 vom 30.05.2022",
            "grid": [
                [
                    (2, "Gremium", "Gemeindevertretung Ostermoor"),
                    (1, "Sitzung", "14.06.2022"),
                    (1, "Status", "öffentlich"),
                ],
            ],
            "label": "Betreff",
            "title": _ROAD,
            "cells": [("Amtsdirektor", "i. V. Wiebke Carstens", True)],
        },
        body="""\
## antrag | Antrag (07/2021/A2)

Die KWG-Fraktion hat am 6. Dezember 2021 beantragt, die Satzung über die Erhebung von Beiträgen
rückwirkend zum 1. Januar 2018 aufzuheben.

## stellungnahme | Stellungnahme

Seit der Änderung des Kommunalabgabengesetzes vom 4. Januar 2018 steht es den Gemeinden frei,
Beiträge zu erheben. Eine rückwirkende Aufhebung ist zulässig. Sie hätte zur Folge, dass die
Bescheide vom 20. September 2019 für den Mühlenweg aufgehoben und 218.400 Euro an 37 Eigentümer
zurückgezahlt werden müssten.

Der Haushalt weist für 2022 einen Fehlbetrag von 96.000 Euro aus. Der Kreis hat in der Genehmigung
vom 3. März 2022 verlangt, alle Einnahmen auszuschöpfen. Im Ergebnis der Prüfung, die das Land für
kleine Gemeinden anbietet, wird der Verzicht auf Beiträge als vertretbar angesehen, wenn die
Grundsteuer angepasst wird.

## fazit | Fazit

Eine Aufhebung für die Zukunft ist möglich, von der Rückwirkung rät die Verwaltung ab.
""",
    ),
)
