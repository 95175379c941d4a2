"""Heidelberg 2009 to 2018: BV, IV and AN, numbers that end in their kind."""

from functools import partial

from samples.make.layouts import heidelberg
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HEAD = (
    "Gremium:",
    "Sitzungstermin:",
    "Behandlung:",
    "Zustimmung zur Beschlussempfehlung:",
    "Handzeichen:",
)
_OPEN = "( ) ja ( ) nein ( ) ohne"
_BRIDGE = "Ersatzneubau der Fußgängerbrücke am Karlstor - Ausführungsgenehmigung"
_HEAT = "Sachstand Wärmeplanung in den Stadtteilen Rohrbach und Kirchheim"
_SCHOOL = "Verlängerung der Betreuungszeiten an Grundschulen"

_paper = partial(
    Paper,
    city="Heidelberg",
    print="laser",
    layout=heidelberg.layout,
    sheet=heidelberg.sheet,
    modelled_on="form of Drucksachen of the Gemeinderat of Heidelberg; text and persons invented",
)

PAPERS = (
    _paper(
        id="heidelberg-0161-2013-bv",
        year=2013,
        purpose="labels above values on a first page without text, number with the kind behind it,"
        " Ö and N in one column, foot with a file number before the page, gez. at the end",
        metadata=meta(
            number="0161/2013/BV",
            title=_BRIDGE,
            kind="beschlussvorlage",
            public=False,
            date="2013-04-22",
            consultations=[
                meeting("Bezirksbeirat Altstadt", "2013-05-14", public=True),
                meeting("Bau- und Umweltausschuss", "2013-05-28", public=False),
                meeting("Gemeinderat", "2013-06-13", public=True),
            ],
            signatories=[signed_by("Bernd Stadelhofer", mark="gez.")],
            references=["0334/2011/BV", "0207/2012/IV"],
            attachments=enclosures(
                ("01", "Lageplan, Blatt 1 bis 3"), ("02", "Kostenberechnung (vertraulich)")
            ),
        ),
        form={
            "head": [("Drucksache: 0161/2013/BV", "left"), ("Seite {page} von {total}", "right")],
            "foot": [("Drucksache: 0161/2013/BV     00225871.doc", "left")],
            "fields": "Drucksache:\n**0161/2013/BV**\nDatum:\n**22.04.2013**",
            "blocks": [
                ("Federführung:", "Dezernat II, Tiefbauamt"),
                ("Beteiligung:", "Dezernat IV, Landschafts- und Forstamt"),
            ],
            "title": _BRIDGE,
            "kind": "Beschlussvorlage",
            "rows": [
                _HEAD,
                ("Bezirksbeirat Altstadt", "14.05.2013", "Ö", _OPEN, ""),
                ("Bau- und Umweltausschuss", "28.05.2013", "N", _OPEN, ""),
                ("Gemeinderat", "13.06.2013", "Ö", _OPEN, ""),
            ],
            "sign": [(71, "gez.\nBernd Stadelhofer")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag der Verwaltung:

Der Bezirksbeirat Altstadt und der Bau- und Umweltausschuss empfehlen dem Gemeinderat folgenden
Beschluss:

Der Gemeinderat erteilt die Ausführungsgenehmigung für den Ersatzneubau der Fußgängerbrücke am
Karlstor mit Gesamtkosten von 1.240.000 €. Die Mittel stehen im Teilhaushalt des Tiefbauamtes
bereit.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Bezeichnung: | Betrag: |
| Baukosten | 1.085.000 € |
| Nebenkosten | 155.000 € |

## zusammenfassung | Zusammenfassung der Begründung:

Die Brücke von 1958 ist seit dem 3. September 2012 gesperrt. Ein Ersatz ist wirtschaftlicher als die
Sanierung und kann bis Ostern 2014 fertig sein.

## begruendung | Begründung:

### 1. Zustand der Brücke

Bei der Hauptprüfung nach DIN 1076 vom 27. August 2012 erhielt das Bauwerk die Note 3,8. Der
Gemeinderat hatte die Verwaltung schon am 20. Oktober 2011 (Drucksache 0334/2011/BV) mit der
Planung beauftragt; über die Sperrung wurde mit der Drucksache 0207/2012/IV informiert.

### 2. Planung

Vorgesehen ist ein Trog aus wetterfestem Stahl mit einer Stützweite von 31 m. Im Fazit des
Gutachters vom 11. Januar 2013 wird diese Lösung den beiden anderen vorgezogen. Die lichte Breite
wächst von 1,80 m auf 3,00 m, so dass Fußgänger und Radfahrer die Brücke gemeinsam nutzen können.

### 3. Zeitplan

Die Ausschreibung nach § 12 VOB/A soll im Juli veröffentlicht werden; Angebote sind bis zum 26.
August 2013, 10:30 Uhr, einzureichen. Während der Sperrung der Bahnstrecke vom 2. bis 5. November
kann der Überbau eingehoben werden. Fällt dieser Termin aus, verschiebt sich der Bau um ein Jahr.
Die Deutsche Bahn hat die Sperrpause unter dem Aktenzeichen I.NVR-SW 0161/12 bestätigt.

## anlagen | Anlagen zur Drucksache:

| Nummer: | Bezeichnung |
| 01 | Lageplan, Blatt 1 bis 3 |
| 02 | Kostenberechnung (vertraulich) |
""",
    ),
    _paper(
        id="heidelberg-0087-2016-iv",
        year=2016,
        purpose="Informationsvorlage without votes columns, all rows public, text on first page,"
        " a heading 'Prüfung der Nachhaltigkeit', unsigned",
        metadata=meta(
            number="0087/2016/IV",
            title=_HEAT,
            kind="informationsvorlage",
            public=True,
            date="2016-05-11",
            consultations=[
                meeting(
                    "Stadtentwicklungs- und Verkehrsausschuss",
                    "2016-06-08",
                    public=True,
                    role="Kenntnisnahme",
                ),
                meeting("Gemeinderat", "2016-06-30", public=True, role="Kenntnisnahme"),
            ],
            references=["0019/2015/AN"],
        ),
        form={
            "foot": [("Drucksache: 0087/2016/IV     00268114.docx", "left")],
            "fields": "Drucksache:\n**0087/2016/IV**\nDatum:\n**11.05.2016**",
            "blocks": [
                (
                    "Federführung:",
                    "Dezernat III, Amt für Umweltschutz, Gewerbeaufsicht und Energie",
                ),
            ],
            "title": _HEAT,
            "kind": "Informationsvorlage",
            "rows": [
                ("Gremium:", "Sitzungstermin:", "Behandlung:", "Zweck:"),
                ("Stadtentwicklungs- und Verkehrsausschuss", "08.06.2016", "Ö", "Kenntnisnahme"),
                ("Gemeinderat", "30.06.2016", "Ö", "Kenntnisnahme"),
            ],
            "widths": (190, 90, 70, 112),
            "break": False,
        },
        body="""\
## zusammenfassung | Zusammenfassung der Information:

Der Gemeinderat nimmt den Stand der Wärmeplanung zur Kenntnis.

## begruendung | Begründung:

Mit dem Antrag 0019/2015/AN haben drei Fraktionen einen Bericht über die Möglichkeiten verlangt,
die Fernwärme nach Rohrbach und Kirchheim zu erweitern. Die Stadtwerke haben dazu 412 Gebäude
untersucht. Für 265 von ihnen ist der Anschluss bis 2022 wirtschaftlich, wenn wenigstens die Hälfte
der Eigentümer zustimmt.

In Kirchheim liegt die nächste Leitung 640 m vom Ortskern entfernt. Eine Befragung vom Februar 2016
ergab, dass 38 Prozent der Eigentümer in den nächsten fünf Jahren ihre Heizung erneuern wollen. Der
Rücklauf betrug 51 Prozent; die Antworten waren bis zum 15. März erbeten worden. In Rohrbach ist
der Zuspruch geringer, weil dort viele Kessel erst nach 2008 eingebaut wurden.

Die Verwaltung wird im Herbst Verträge mit den Stadtwerken vorbereiten. Darüber ist nach § 24 der
Gemeindeordnung gesondert zu beschließen.

## sonstige | Prüfung der Nachhaltigkeit in Bezug auf die Ziele des Stadtentwicklungsplanes

1. Betroffene Ziele

UM 4 (Klima- und Immissionsschutz vorantreiben): Der Ausstoß von CO2 sinkt um rund 1.900 t im Jahr.

2. Kritische Abwägung

Zielkonflikte bestehen nicht; die Baustellen sind mit dem Programm der Straßenerneuerung
abzustimmen.
""",
    ),
    _paper(
        id="heidelberg-0044-2018-an",
        year=2018,
        purpose="Antrag of groups with its own date beside the day of printing of the cover, result"
        " of the meeting in the table, the letter as a section without heading",
        metadata=meta(
            number="0044/2018/AN",
            title=_SCHOOL,
            kind="antrag",
            public=True,
            date="2018-04-19",
            consultations=[
                meeting(
                    "Gemeinderat",
                    "2018-05-17",
                    public=True,
                    result="verwiesen in den Ausschuss für Bildung und Kultur",
                ),
            ],
            signatories=[
                signed_by("Dr. Simone Laufhütte", "Fraktion Grüne Mitte", mark="gez."),
                signed_by("Jonas Weickert", "Arbeitsgemeinschaft Südstadt", mark="gez."),
            ],
            references=["0290/2016/BV"],
        ),
        form={
            "foot": [
                ("Drucksache: 0044/2018/AN     00284407.docx", "left"),
                ("Seite {page}", "right"),
            ],
            "fields": "Antrag Nr.:\n**0044/2018/AN**\nAntragsdatum:\n**19.04.2018**",
            "blocks": [("Antragsteller:", "Fraktion Grüne Mitte, Arbeitsgemeinschaft Südstadt")],
            "title": _SCHOOL,
            "kind": "Antrag",
            "caption": "Beratungslauf:",
            "rows": [
                ("Gremium:", "Sitzungstermin:", "Behandlung:", "Ergebnis:"),
                (
                    "Gemeinderat",
                    "17.05.2018",
                    "Ö",
                    "verwiesen in den Ausschuss für Bildung und Kultur",
                ),
            ],
            "widths": (110, 90, 70, 192),
            "break": False,
            "sign": [
                (71, "gez. Dr. Simone Laufhütte\nFraktion Grüne Mitte"),
                (310, "gez. Jonas Weickert\nArbeitsgemeinschaft Südstadt"),
            ],
        },
        body="""\
## antrag

Sehr geehrter Herr Oberbürgermeister,

wir beantragen die Aufnahme des folgenden Punktes in die Tagesordnung:

Die Verwaltung stellt bis zum Beginn des Schuljahres 2019/2020 sicher, dass an allen 17
Grundschulen eine Betreuung bis 17:30 Uhr angeboten wird, freitags bis 16 Uhr. Sie berichtet dem
Ausschuss bis zum 30. November 2018, welche Räume und Stellen dafür fehlen.

## begruendung | Begründung:

Mit der Drucksache 0290/2016/BV hat der Gemeinderat im Dezember 2016 beschlossen, die Betreuung an
sechs Schulen zu erproben. Dort werden heute 71 Prozent der Kinder betreut, an den übrigen Schulen
sind es 44 Prozent. Nach einer Umfrage des Gesamtelternbeirats vom 12. März 2018 würden 390 weitere
Familien ein längeres Angebot nutzen.

Die Erfahrung der Erprobung zeigt, dass die Plätze vor allem von Alleinerziehenden nachgefragt
werden. Ein Ausbau in zwei Schritten ist möglich: zuerst die Schulen mit eigener Mensa, dann die
übrigen. Die Förderung des Landes nach der Verwaltungsvorschrift vom 18. September 2014 ist zu
beantragen.
""",
    ),
)
