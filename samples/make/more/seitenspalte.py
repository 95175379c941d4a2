"""Baden-Württemberg 1995, 2008, 2021: fields in a column right of the text."""

from functools import partial

from samples.make.layouts import seitenspalte as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FIBRE = "Ausbau des Glasfasernetzes in den Teilorten, 2. Bauabschnitt"
_HALL = "Belegung der Stadthalle durch Vereine - Neufassung der Entgeltordnung"
_CLOCK = "Läuten der Rathausglocke in der Nacht"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Sitzungsvorlagen of towns in Baden-Württemberg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hohenweiler-2021-098",
        city="Hohenweiler",
        year=2021,
        print="laser",
        purpose="fields in a framed column at the right with boxes for public, two meetings in it"
        " as blocks, text beside the frame on page 1 and over the whole width on page 2",
        metadata=meta(
            number="098/2021",
            title=_FIBRE,
            kind="sitzungsvorlage",
            public=True,
            date="2021-09-06",
            consultations=[
                meeting("Technischer Ausschuss", "2021-09-20", role="Vorberatung"),
                meeting("Gemeinderat", "2021-10-04", role="Beschlussfassung"),
            ],
            signatories=[
                signed_by("Carmen Zwissler", "Bürgermeisterin", signed=True),
                signed_by("Dominik Rapp", "Amtsleiter", signed=True),
            ],
            references=["141/2019", "027/2021"],
            attachments=enclosures("Übersichtsplan", "Kostenverfolgung"),
        ),
        form={
            "face": "opensans",
            "title": _FIBRE,
            "authority": "Stadt Hohenweiler",
            "kind": "Sitzungsvorlage",
            "column": [
                ("Vorlage Nr.", "**098/2021**"),
                ("Datum", "06.09.2021"),
                ("", "[x] öffentlich\n[ ] nichtöffentlich"),
                ("Amt / Az.", "Stadtbauamt, 797.81"),
                ("Beratung", "Technischer Ausschuss\n20.09.2021\nVorberatung"),
                ("", "Gemeinderat\n04.10.2021\nBeschlussfassung"),
                ("Vorgang", "141/2019, 027/2021"),
                ("Anlagen", "Übersichtsplan\nKostenverfolgung"),
            ],
            "foot": [("098/2021", "left"), ("Seite {page} von {total}", "right")],
            "signatures": [
                [
                    (70, True, "Carmen Zwissler\nBürgermeisterin"),
                    (300, True, "Dominik Rapp\nAmtsleiter"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Der Gemeinderat stimmt dem 2. Bauabschnitt in den Teilorten Ettishofen und Rötenbach zu.

2. Die Verwaltung wird ermächtigt, die Tiefbauarbeiten auszuschreiben.

## sachverhalt | Sachverhalt

Der Gemeinderat hat am 9. Dezember 2019 (141/2019) den Ausbau in drei Abschnitten beschlossen. Der
erste wurde am 30. Juli 2021 abgeschlossen: 412 von 460 Gebäuden sind angeschlossen. Über
Mehrkosten durch Fels im Untergrund wurde am 22. März 2021 (027/2021) berichtet.

Im zweiten Abschnitt sind 11,6 km Leerrohre zu verlegen. Auf 4,1 km kann der Graben der
Wasserversorgung genutzt werden, wenn die Arbeiten bis zum 30. November beginnen. Die
Förderbescheide von Bund (17. Mai 2021) und Land (2. August 2021) decken 90 Prozent der Kosten.

Die Eigentümer wurden am 12. und 19. Juli in Versammlungen unterrichtet. Bisher liegen 301 Verträge
vor; das sind 78 Prozent. Wer später unterschreibt, zahlt für den Anschluss 950 Euro.

In Rötenbach liegt die Trasse auf 280 m in einem Schutzgebiet. Das Landratsamt verlangt, dass dort
zwischen dem 1. März und dem 31. Juli nicht gearbeitet wird. Im Fazit der Untersuchung des Büros
für Ökologie heißt es, dass bei einer Verlegung mit der Spülbohrung keine Beeinträchtigung zu
erwarten ist.

### Betrieb

Der Betrieb ist bis 2034 an den Zweckverband verpachtet. Die Pacht steigt mit jedem angeschlossenen
Gebäude um 9 Euro im Monat. Erste Einnahmen aus dem neuen Abschnitt werden im Jahr 2023 erwartet.

### Alternativen

Ein Verzicht auf den Abschnitt hätte zur Folge, dass die Bescheide zum 31. Dezember 2022 verfallen.
Ein Ausbau durch private Anbieter ist nach deren Auskunft vom 4. Februar 2020 nicht zu erwarten.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Tiefbau | 2.310.000 € |
| Material und Technik | 640.000 € |
| Planung | 185.000 € |
| Zuschüsse | -2.821.500 € |
| Eigenanteil | 313.500 € |

Der Eigenanteil ist in den Haushalten 2021 und 2022 veranschlagt.

@sign
""",
    ),
    _paper(
        id="hohenweiler-2008-ds-61",
        city="Hohenweiler",
        year=2008,
        print="laser",
        purpose="column at the right with 'nö' as status of one meeting and 'ö' of the other, day"
        " beneath 'Bearbeitet', gez. below the text, number 'GR 61/08'",
        stamps=((1, Stamp(lines=("erledigt",), at=(0.4, 0.88), colour=BLUE, mm=28, degrees=6)),),
        metadata=meta(
            number="GR 61/08",
            title=_HALL,
            kind="beschlussvorlage",
            public=False,
            date="2008-06-10",
            consultations=[
                meeting("Verwaltungsausschuss", "2008-06-23", public=False, agenda_item="3"),
                meeting("Gemeinderat", "2008-07-07", public=True, agenda_item="6"),
            ],
            signatories=[signed_by("Hubert Längle", "Bürgermeister", mark="gez.")],
            references=["GR 104/01"],
        ),
        form={
            "face": "sans",
            "title": _HALL,
            "authority": "Stadt Hohenweiler",
            "kind": "Beschlussvorlage",
            "column": [
                ("Nummer", "GR 61/08"),
                ("Bearbeitet", "Kämmerei, Frau Stehle\n10.06.2008"),
                ("Sitzung", "Verwaltungsausschuss\n23.06.2008\nTOP 3 nö"),
                ("Sitzung", "Gemeinderat\n07.07.2008\nTOP 6 ö"),
            ],
            "signatures": [[(70, False, "gez. Hubert Längle\nBürgermeister")]],
        },
        body="""\
## sachverhalt | I. Sachstand

Die Entgeltordnung wurde am 3. Dezember 2001 (GR 104/01) mit der Umstellung auf den Euro
beschlossen und seither nicht geändert. Der Zuschuss zum Betrieb der Halle ist von 92.000 Euro auf
148.000 Euro gestiegen. Allein für Gas werden heute 31.000 Euro mehr gezahlt.

Von 214 Belegungen im Jahr 2007 entfielen 166 auf Vereine. Sie zahlen für einen Abend 45 Euro; die
Kosten betragen nach der Rechnung der Kämmerei 287 Euro.

## begruendung | II. Begründung

Ein kostendeckendes Entgelt würde manche Veranstaltung unmöglich machen. Vorgeschlagen werden 80
Euro für den ersten und 60 Euro für jeden weiteren Abend. Die Nachbarstädte verlangen zwischen 70
und 130 Euro. Proben bleiben frei.

## finanzielle_auswirkungen | III. Auswirkungen auf den Haushalt

Mehreinnahmen von etwa 5.500 Euro im Jahr.

## beschlussvorschlag | IV. Beschlussvorschlag

Die Entgeltordnung wird in der beigefügten Fassung zum 1. Januar 2009 beschlossen.

@sign
""",
    ),
    _paper(
        id="hohenweiler-1995-stellungnahme",
        city="Hohenweiler",
        year=1995,
        print="inkjet",
        purpose="Stellungnahme to a letter of citizens, no number, day at the head of the column,"
        " one meeting as 'Vorgesehen für', old spelling, In Vertretung with ink",
        metadata=meta(
            title=_CLOCK,
            kind="stellungnahme",
            public=True,
            date="1995-11-02",
            consultations=[meeting("Gemeinderat", "1995-11-20", public=True)],
            signatories=[
                signed_by("Eugen Miller", "1. Beigeordneter", mark="In Vertretung", signed=True)
            ],
            attachments=enclosures("Schreiben der Anwohner"),
        ),
        form={
            "face": "serif",
            "title": _CLOCK,
            "authority": "Stadt Hohenweiler",
            "kind": "Stellungnahme",
            "column": [
                ("Datum", "2. November 1995"),
                ("Vorgesehen für", "Gemeinderat\n20. November 1995\nöffentlich"),
                ("Federführung", "Hauptamt"),
                ("Beteiligt", "Ordnungsamt, Bauhof"),
                ("Anlage", "Schreiben der Anwohner"),
            ],
            "signatures": [[(70, True, "In Vertretung\n@Eugen Miller\n1. Beigeordneter")]],
        },
        body="""\
## sachverhalt | Anlaß

Elf Anwohner des Marktplatzes haben sich mit Schreiben vom 18. September 1995 darüber beschwert,
daß die Glocke im Rathausturm auch nachts jede Viertelstunde schlägt. Sie berufen sich auf eine
Messung vom 9. September, bei der am Fenster 61 dB(A) festgestellt wurden.

## stellungnahme | Stellungnahme

Der Stundenschlag ist anders als das liturgische Läuten nicht durch das Grundgesetz geschützt. Nach
einem Urteil des Bundesverwaltungsgerichts vom 30. April 1992 gelten die Richtwerte der TA Lärm,
also nachts 45 dB(A). Der Wert wird überschritten.

Eine Abschaltung von 22 bis 6 Uhr ist technisch möglich; die Uhr wurde 1988 mit einem elektrischen
Schlagwerk versehen. Das Schaltgerät kostet 680 DM.

## fazit | Ergebnis

Der Beschwerde sollte abgeholfen werden. In der Silvesternacht schlägt die Glocke wie bisher.

@sign
""",
    ),
)
