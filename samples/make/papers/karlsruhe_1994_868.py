"""Karlsruhe 1994: bare number, torn label and value columns, Beschlußantrag."""

from samples.make.layouts import karlsruhe
from samples.make.paper import Paper, enclosures, meeting, meta

PAPER = Paper(
    id="karlsruhe-868-1994",
    city="Karlsruhe",
    year=1994,
    print="laser",
    layout=karlsruhe.layout,
    sheet=karlsruhe.sheet,
    modelled_on="form of a Vorlage of Karlsruhe; text and persons invented",
    purpose="number without a year, labels and values in columns of their own, consultations"
    " without rules and with x marks, running header that is a heading, ß before 1996",
    metadata=meta(
        number="868",
        title="Neubau einer Kindertagesstätte im Baugebiet Hagenäcker; Zustimmung zur Planung und"
        " zur Kostenberechnung",
        kind="beschlussvorlage",
        public=True,
        consultations=[
            meeting(
                "Jugendwohlfahrtsausschuß",
                "1994-10-12",
                public=False,
                agenda_item="3",
                result="vorberaten",
            ),
            meeting(
                "Hauptausschuß", "1994-11-08", public=False, agenda_item="5", result="vorberaten"
            ),
            meeting("Gemeinderat", "1994-11-22", public=True, agenda_item="7"),
        ],
        references=["512"],
        attachments=enclosures(("1", "Raumprogramm"), ("2", "Kostenberechnung nach DIN 276")),
    ),
    form={
        "kind": "BESCHLUSSVORLAGE",
        "fields": [
            ("Gremium:", "Gemeinderat"),
            ("Termin:", "22.11.1994"),
            ("Vorlage Nr.:", "868"),
            ("TOP:", "7 öffentlich"),
            ("Verantwortlich:", "Dez. 3"),
        ],
        "title": "Neubau einer Kindertagesstätte im Baugebiet Hagenäcker;\n"
        "Zustimmung zur Planung und zur Kostenberechnung",
        "consultations": [
            ("Beratungsfolge", "Sitzung am", "TOP", "ö", "nö", "Ergebnis"),
            ("Jugendwohlfahrtsausschuß", "12.10.1994", "3", "", "x", "vorberaten"),
            ("Hauptausschuß", "08.11.1994", "5", "", "x", "vorberaten"),
            ("Gemeinderat", "22.11.1994", "7", "x", "", ""),
        ],
        "boxes": [
            ("Haushaltsmäßige Auswirkungen", True),
            ("Anhörung Ortschaftsrat (§ 70 Abs. 1 GemO)", False),
        ],
    },
    body="""\
## zusammenfassung | Kurzfassung

Im Baugebiet Hagenäcker fehlen bis 1997 rund 75 Plätze für Kinder im Alter von drei bis sechs
Jahren. Die Verwaltung legt die Planung für eine dreigruppige Kindertagesstätte vor. Die
Kostenberechnung schließt mit 3,42 Mio. DM ab.

## beschlussvorschlag | Beschlußantrag

Der Gemeinderat stimmt nach Vorberatung im Jugendwohlfahrtsausschuß und im Hauptausschuß der
Planung zu, genehmigt die Kostenberechnung und beauftragt die Verwaltung, die Ausschreibung so
vorzubereiten, daß im Frühjahr 1995 mit dem Bau begonnen werden kann.

@boxes

## finanzielle_auswirkungen | Finanzierung

| Haushaltsstelle | 1994 | 1995 |
| 2.4640.940 Baukosten | 250.000 DM | 2.670.000 DM |
| 2.4640.935 Einrichtung | – | 310.000 DM |
| 2.4640.361 Zuschuß des Landes | – | 480.000 DM |

\\f

## sachverhalt | 1. Ausgangslage

Der Gemeinderat hat mit der Vorlage Nr. 512 vom 14. September 1993 dem Bedarfsplan für
Kindertagesstätten zugestimmt. Danach ist im Baugebiet Hagenäcker eine Einrichtung vorzusehen,
sobald die ersten 200 Wohnungen bezogen sind. Diese Zahl wird nach Auskunft der Bauträger im Herbst
1995 erreicht. Das Kindergartengesetz verpflichtet die Gemeinde, ab dem 1. Januar 1996 jedem Kind
vom vollendeten dritten Lebensjahr an einen Platz anzubieten.

Die Übergangslösung in den Räumen der Kirchengemeinde muß spätestens Ende 1996 aufgegeben werden.
Eine Verlängerung lehnt der Oberkirchenrat ab.

## sonstige | 2. Planung

Das Gebäude ist eingeschossig und nach Süden geöffnet. Die drei Gruppenräume liegen am Garten, die
Nebenräume an der Straße. Ein Mehrzweckraum kann abgetrennt und abends von den Vereinen benutzt
werden. Das flach geneigte Dach wird begrünt; das Regenwasser versickert auf dem Grundstück.

Der Anregung des Bürgervereins, einen Raum für eine Altentagesstätte vorzusehen, konnte nicht
entsprochen werden, weil dafür weder ein Zuschuß gewährt wird noch ein Träger vorhanden ist.

## finanzielle_auswirkungen | 3. Folgekosten

Die jährlichen Folgekosten betragen nach Abzug der Elternbeiträge 286.000 DM. Sie umfassen die
Kosten für sechs Fachkräfte, die Bewirtschaftung des Gebäudes und die Abschreibung.

## anlagen | Anlagen

1. Raumprogramm

2. Kostenberechnung nach DIN 276
""",
)
