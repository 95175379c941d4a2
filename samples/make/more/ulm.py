"""Ulm 1998 to 2014: Sitzungsvorlage, Bericht, Niederschriftsauszug in one form, GD numbers."""

from functools import partial

from samples.make.layouts import ulm
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BUS = "Nahverkehrsplan 2015 - Linienführung der Buslinien 4 und 6 im Stadtteil Wiblingen"
_KITA = "Kindertagesstätte Eichenplatz\n- Vergabe der Rohbauarbeiten -"
_ARCHIV = "Übernahme der Bestände des aufgelösten Ortsarchivs Gögglingen in das Stadtarchiv"
_NOTES = [
    ("Zur Mitzeichnung an:", "Bearbeitungsvermerke Geschäftsstelle des Gemeinderats:"),
    ("BM 3, C 3, LI, OB, R 2", "Eingang OB/G\nVersand an GR\nNiederschrift §\nAnlage Nr."),
]

_paper = partial(
    Paper,
    city="Ulm",
    print="laser",
    layout=ulm.layout,
    sheet=ulm.sheet,
    modelled_on="form of Sitzungsvorlagen of the Gemeinderat of Ulm; text and persons invented",
)

PAPERS = (
    _paper(
        id="ulm-gd-123-14",
        year=2014,
        purpose="labels left in a ruled box, number at the right of a row, Geschäftszeichen like a"
        " number, processing table at the foot, 1. Antrag and 2. Sachdarstellung",
        metadata=meta(
            number="GD 123/14",
            title=_BUS,
            kind="sitzungsvorlage",
            public=True,
            date="2014-03-10",
            consultations=[
                meeting(
                    "Fachbereichsausschuss Stadtentwicklung, Bau und Umwelt",
                    "2014-04-08",
                    public=True,
                ),
            ],
            references=["GD 417/12", "GD 031/13"],
            attachments=enclosures(
                ("1", "Liniennetz Bestand"),
                ("2", "Liniennetz Planung"),
                ("3", "Stellungnahme der Ortsverwaltung"),
            ),
        ),
        form={
            "head": [("- {page} -", "center")],
            "kind": "Sitzungsvorlage",
            "fields": [
                ("Sachbearbeitung", "SUB - Stadtplanung, Umwelt, Baurecht"),
                ("Datum", "10.03.2014"),
                ("Geschäftszeichen", "SUB I-Ri 118/13"),
                ("Beschlussorgan", "Fachbereichsausschuss Stadtentwicklung, Bau und Umwelt"),
                ("Sitzung am", "08.04.2014  TOP"),
                ("Behandlung", "öffentlich"),
            ],
            "number_at": "Behandlung",
            "number": "GD 123/14",
            "title": _BUS,
            "enclosed": "1  Liniennetz Bestand\n2  Liniennetz Planung\n3  Stellungnahme der"
            " Ortsverwaltung",
            "notes": _NOTES,
        },
        body="""\
## antrag | Antrag:

1. Den Bericht über die Linienführung in Wiblingen zur Kenntnis zu nehmen.

2. Der Führung der Linie 4 über den Pranger und der Linie 6 über die Donautalstraße ab dem
Fahrplanwechsel am 14. Dezember 2014 zuzustimmen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Aufwand jährlich | 86.000 € |
| Auszahlungen einmalig | 212.000 € |

## sachverhalt | 1. Sachdarstellung

Der Fachbereichsausschuss hat am 6. November 2012 (GD 417/12) den Auftrag erteilt, die Buslinien im
Süden der Stadt neu zu ordnen. Mit GD 031/13 wurden drei Varianten vorgestellt. Die Ortsverwaltung
hat sich am 9. Januar 2014 für die Variante B ausgesprochen.

Die Linie 4 bedient heute nur den Westen des Stadtteils. Von den 3.480 Einwohnern östlich der
Kapellenstraße wohnen 61 Prozent weiter als 400 m von einer Haltestelle entfernt. Nach dem neuen
Plan sind es noch neun Prozent. Die Fahrzeit zum Hauptbahnhof bleibt mit 19 Minuten gleich.

## sonstige | 2. Haltestellen

Vier Haltestellen werden neu gebaut, zwei entfallen. Alle neuen Steige erhalten einen Bord von 18
cm Höhe. Die Grundstücke gehören der Stadt; lediglich an der Schlossstraße ist ein Streifen von 14
qm zu erwerben.

## finanzielle_auswirkungen | 3. Kosten

Die Mehrkosten des Betriebs betragen 86.000 € im Jahr. Sie sind in der Mittelfristplanung
enthalten. Für die Haltestellen werden 212.000 € benötigt, davon trägt das Land nach dem Gesetz vom
20. Dezember 2010 die Hälfte.
""",
    ),
    _paper(
        id="ulm-gd-207-06",
        year=2006,
        purpose="Behandlung 'nichtöffentlich', title of two lines with dashes, public opening of"
        " tenders named, signature blocks in three columns with ink",
        metadata=meta(
            number="GD 207/06",
            title="Kindertagesstätte Eichenplatz - Vergabe der Rohbauarbeiten -",
            kind="beschlussvorlage",
            public=False,
            date="2006-05-15",
            consultations=[
                meeting("Bauausschuss", "2006-05-30", public=False, agenda_item="9"),
            ],
            signatories=[
                signed_by("Adelheid Kurz", "Abteilungsleiterin", signed=True),
                signed_by("Peter Nübling", "Hauptabteilungsleiter", mark="i. V.", signed=True),
                signed_by("Dr. Ingo Treiber", "Bürgermeister", signed=False),
            ],
            references=["GD 388/05"],
        ),
        form={
            "head": [("Seite {page}", "right")],
            "kind": "Beschlussvorlage",
            "fields": [
                ("Sachbearbeitung", "Zentrales Gebäudemanagement"),
                ("Telefon", "0731 161-6207/2005"),
                ("Datum", "15. Mai 2006"),
                ("Geschäftszeichen", "GM-Ku/88/06"),
                ("Beschlussorgan", "Bauausschuss"),
                ("Sitzung am", "30. Mai 2006   TOP 9"),
                ("Behandlung", "nichtöffentlich"),
            ],
            "number_at": "Datum",
            "number": "GD 207/06",
            "title": _KITA,
            "enclosed": "",
            "sign": [
                (68, "@ink\nAdelheid Kurz\nAbteilungsleiterin"),
                (228, "i. V.\n@ink\nPeter Nübling\nHauptabteilungsleiter"),
                (388, "@gap\n@rule\nDr. Ingo Treiber\nBürgermeister"),
            ],
        },
        body="""\
## antrag | Antrag:

Die Rohbauarbeiten für die Kindertagesstätte Eichenplatz werden der Firma Gebrüder Maunz GmbH,
Blaustein, auf ihr Angebot vom 27. April 2006 zum Preis von 418.664,30 € übertragen.

## begruendung | Begründung:

Die Arbeiten wurden am 31. März 2006 im Staatsanzeiger öffentlich ausgeschrieben. Zur öffentlichen
Eröffnung am 28. April lagen neun Angebote vor. Eines war wegen fehlender Preise auszuschließen (§
25 Nr. 1 VOB/A). Nach Prüfung ergibt sich folgende Reihe:

| Bieter | Betrag | Abstand |
| Gebrüder Maunz GmbH | 418.664,30 € | 100,0 % |
| Bieter 2 | 431.090,00 € | 103,0 % |
| Bieter 3 | 455.812,75 € | 108,9 % |

Die Kostenberechnung, die dem Baubeschluss vom 13. Dezember 2005 (GD 388/05) zugrunde lag, sah für
dieses Gewerk 440.000 € vor. Der Bieter ist der Verwaltung aus mehreren Vorhaben bekannt und
leistungsfähig.

Mit den Arbeiten soll am 19. Juni begonnen werden. Die Zuschlagsfrist endet am 9. Juni 2006. Wird
sie versäumt, muss mit allen Bietern über eine Verlängerung verhandelt werden.

@sign
""",
    ),
    _paper(
        id="ulm-gd-031-1998",
        year=1998,
        print="inkjet",
        purpose="check boxes for the public status and for the session, ß spelling, gez. with"
        " department instead of a role, year of two digits in the date",
        metadata=meta(
            number="GD 31/98",
            title=_ARCHIV,
            kind="informationsvorlage",
            public=True,
            date="1998-01-29",
            consultations=[meeting("Kulturausschuß", "1998-02-12", public=True, role="Bericht")],
            signatories=[signed_by("Dr. Wetterich", "Stadtarchiv", mark="gez.")],
        ),
        form={
            "kind": "Berichtsvorlage",
            "fields": [
                ("Sachbearbeitung", "41 - Stadtarchiv"),
                ("Datum", "29.1.98"),
                ("Geschäftszeichen", "41-361.20-7/96"),
                ("Gremium", "Kulturausschuß"),
                ("Sitzung", "12.2.98"),
                ("Zweck", "Bericht"),
                ("Behandlung", "[x] öffentlich  [ ] nichtöffentlich"),
            ],
            "number_at": "Sachbearbeitung",
            "number": "GD 31/98",
            "title": _ARCHIV,
            "enclosed": "",
            "last": "Mehrfertigungen: BM 2, Ortsverwaltung Gögglingen-Donaustetten, Ablage 41",
            "sign": [(68, "gez. Dr. Wetterich\nStadtarchiv")],
        },
        body="""\
## sachverhalt | Bericht:

Seit der Eingemeindung am 1. Juli 1974 wurden die Akten der früheren Gemeinde im Keller des
Rathauses Gögglingen verwahrt. Bei einer Begehung im Oktober 1996 stellte das Stadtarchiv fest, daß
ein Teil der Bestände durch Feuchtigkeit gefährdet ist. Die Ortsverwaltung stimmte der Verlegung
mit Schreiben vom 4. November 1996 zu.

Übernommen wurden 46 laufende Meter Akten und 212 Bände, darunter das Kaufbuch von 1683 und die
Protokolle des Gemeinderats von 1819 bis 1974. Die Reinigung und Verzeichnung dauerten vierzehn
Monate. Zwei Schülerinnen des Berufskollegs halfen dabei im Rahmen eines Praktikums.

Das Findbuch umfaßt 1.874 Nummern. Es kann im Lesesaal und in der Ortsverwaltung eingesehen werden.
Für Unterlagen mit Angaben über Personen gelten die Fristen des § 6 Landesarchivgesetz.

## fazit | Ergebnis

Die Bestände sind gesichert und benutzbar. Weitere Ortsarchive sollen in gleicher Weise übernommen
werden, zunächst Lehr und Mähringen. Der Ausschuß wird gebeten, davon Kenntnis zu nehmen.

@sign
""",
    ),
)
