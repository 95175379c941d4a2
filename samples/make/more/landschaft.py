"""Landschaftsverbände 1999 to 2019: Vorlage, answer and motion of a Landschaftsversammlung."""

from functools import partial

from samples.make.layouts import landschaft as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_CARE = "Neubau einer Tagesstätte für Menschen mit Hörbehinderung in Wesselbrück"
_BUS = "Beförderung der Schülerinnen und Schüler der Förderschule Halden"
_MUSEUM = "Freier Eintritt in die Museen am ersten Sonntag des Monats"

_paper = partial(
    Paper,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorlagen of Landschaftsverbände in the Rhineland and Westphalia; text, names and"
    " places invented",
)

PAPERS = (
    _paper(
        id="lv-rur-15-1187",
        city="Landschaftsverband Rur",
        year=2019,
        purpose="two pages: summary for the decision first, signature in letter-spacing at the foot"
        " of page 1, reasons behind it under a heading that repeats the number",
        metadata=meta(
            number="15/1187",
            title=_CARE,
            kind="drucksache",
            public=True,
            date="2019-02-14",
            consultations=[
                meeting("Sozialausschuss", "2019-03-05", role="empfehlender Beschluss"),
                meeting("Bau- und Vergabeausschuss", "2019-03-12", role="empfehlender Beschluss"),
                meeting("Landschaftsausschuss", "2019-03-29", role="Beschluss"),
            ],
            signatories=[signed_by("Weyermann", mark="In Vertretung")],
            references=["15/0312", "14/2874"],
        ),
        form={
            "authority": "Landschaftsverband Rur\nDie Direktorin",
            "number": "Vorlage Nr. 15/1187",
            "status": "öffentlich",
            "fields": [
                ("Datum:", "14.02.2019"),
                ("Dienststelle:", "Fachbereich 31"),
                ("Bearbeitung:", "Frau Tillmanns / Herr Odenthal"),
            ],
            "rows": [
                ("Sozialausschuss", "05.03.2019", "empfehlender Beschluss"),
                ("Bau- und Vergabeausschuss", "12.03.2019", "empfehlender Beschluss"),
                ("Landschaftsausschuss", "29.03.2019", "Beschluss"),
            ],
            "item": "Tagesordnungspunkt:",
            "title": _CARE,
            "signatures": [[(78, False, "In Vertretung\n\n~~Weyermann~~")]],
            "foot": [("{page}", "right")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

"Der Planung und den Kosten in Höhe von 3,86 Mio. € für den Neubau der Tagesstätte in Wesselbrück
wird gemäß Vorlage Nr. 15/1187 zugestimmt. Die Verwaltung wird mit der Durchführung beauftragt."

## finanzielle_auswirkungen | Finanzielle Auswirkungen auf den Haushalt (lfd. Jahr)

| Produktgruppe: | 017.05 |
| Erträge: | keine |
| Aufwendungen: | 22.000 € |
| Einzahlungen: | 410.000 € |
| Auszahlungen: | 1.200.000 € |
| Bei Investitionen: Gesamtkosten der Maßnahme: | 3.860.000 € |
| Jährliche ergebniswirksame Folgekosten: | 148.000 € |

@sign

\\f

## zusammenfassung | Zusammenfassung:

Die vorhandene Tagesstätte im früheren Pfarrhaus ist für 24 Menschen zugelassen. Zurzeit besuchen
sie 31 Personen, weitere 17 stehen auf der Warteliste. Der Neubau bietet 48 Plätze und entsteht auf
einem eigenen Grundstück in der Nähe des Bahnhofs.

Mit dem Grundsatzbeschluss vom 21.09.2018 (Vorlage Nr. 15/0312) hat der Landschaftsausschuss die
Verwaltung beauftragt, die Entwurfsplanung vorzulegen.

## begruendung | Begründung der Vorlage Nr. 15/1187:

### Ausgangslage

Bereits im Jahr 2014 wurde in der Vorlage Nr. 14/2874 auf den schlechten Zustand des Pfarrhauses
hingewiesen. Der Aufzug ist seit dem 08.01.2018 außer Betrieb. Die Kirchengemeinde hat den Vertrag
mit Schreiben vom 30.11.2018 zum Ende des Jahres 2020 gekündigt.

### Planung

Vorgesehen ist ein Bau mit zwei Geschossen. Alle Räume erhalten Anlagen, die Sprache unmittelbar auf
Hörgeräte übertragen. Im Fazit der Studie des Instituts für Akustik wird außerdem empfohlen, die
Nachhallzeit im Speisesaal auf 0,5 Sekunden zu begrenzen. Dem trägt die abgehängte Decke Rechnung.

Baubeginn ist für September 2019 vorgesehen, die Übergabe für Februar 2021.

### Kosten

Die Kostenberechnung nach DIN 276 schließt mit 3.860.000 € ab. Das Land fördert den Bau mit 410.000
€; der Bescheid vom 17.12.2018 liegt vor.
""",
    ),
    _paper(
        id="lv-rur-13-a-207",
        city="Landschaftsverband Rur",
        year=2012,
        purpose="motion of two Fraktionen in the form of the Verband: 'Antrag-Nr.' as number, body"
        " and day without a role, title under no label, two names in one row without rules",
        metadata=meta(
            number="13/207",
            title=_MUSEUM,
            kind="antrag",
            public=True,
            date="2012-05-02",
            consultations=[
                meeting("Kulturausschuss", "2012-05-23"),
                meeting("Landschaftsausschuss", "2012-06-15"),
            ],
            signatories=[signed_by("Rolf Hinsenkamp"), signed_by("Mechthild Brauckhoff")],
            references=["13/1650"],
        ),
        form={
            "authority": "Landschaftsverband Rur",
            "number": "Antrag-Nr. 13/207",
            "status": "öffentlich",
            "fields": [
                ("Datum:", "02.05.2012"),
                ("Antragsteller:", "SPD, FDP"),
            ],
            "rows": [
                ("Kulturausschuss", "23.05.2012", ""),
                ("Landschaftsausschuss", "15.06.2012", ""),
            ],
            "title": _MUSEUM,
            "signatures": [[(78, False, "Rolf Hinsenkamp"), (300, False, "Mechthild Brauckhoff")]],
            "foot": [("{page}", "center")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Die Verwaltung wird beauftragt, den Eintritt in die Dauerausstellungen der fünf Museen des Verbandes
an jedem ersten Sonntag eines Monats vom 1. Januar 2013 an freizugeben und nach einem Jahr über die
Zahl der Gäste zu berichten.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Die Mindererlöse werden nach der Vorlage 13/1650 auf 95.000 Euro geschätzt.

## begruendung | Begründung:

Museen gehören allen, die sie bezahlen. Rund 40 Prozent der Menschen im Verbandsgebiet haben nach
einer Umfrage vom Herbst 2011 in den letzten fünf Jahren keines der Häuser betreten; als Grund wird
am häufigsten der Preis genannt.

Die Erfahrungen anderer Träger sind gut. Das Freilichtmuseum im Nachbarland zählte an den freien
Tagen dreimal so viele Gäste wie zuvor. Ein Teil davon kam später wieder und löste eine Karte. Der
Laden und das Gasthaus nahmen an diesen Tagen 18 Prozent mehr ein.

Für Sonderausstellungen soll weiterhin ein Entgelt erhoben werden, damit die Leihgeber nicht auf
ihren Anteil verzichten müssen.

@sign
""",
    ),
    _paper(
        id="lv-suedharz-a-44-1999",
        city="Landschaftsverband Südharz",
        year=1999,
        print="inkjet",
        purpose="answer to an Anfrage with its own and the other's number one above the other, no"
        " status printed, '(nicht öffentlich)' behind one body of two, ink under the text",
        stamps=((1, Stamp(lines=("Eingang", "19. OKT. 1999"), at=(0.3, 0.3), colour=BLUE, mm=36)),),
        metadata=meta(
            number="A 44/10",
            title=_BUS,
            kind="antwort",
            public=False,
            date="1999-10-12",
            consultations=[
                meeting("Schulausschuss", "1999-10-28", public=False),
                meeting("Verbandsausschuss", "1999-11-16"),
            ],
            signatories=[signed_by("Dr. Gisbert Wolfhagen", "Landesrat", signed=True)],
            references=["F 19/10", "10/688"],
            attachments=enclosures("Liste der Linien"),
        ),
        form={
            "authority": "Landschaftsverband Südharz\nDezernat 5 - Schulen",
            "number": "A 44/10",
            "fields": [
                ("Beantwortung der Anfrage", "F 19/10 vom 20.09.1999"),
                ("Datum", "12.10.1999"),
                ("Auskunft", "Herr Ritzau, App. 3319"),
                ("Anlage", "Liste der Linien"),
            ],
            "shift": 146,
            "rows": [
                ("Schulausschuss (nicht öffentlich)", "28.10.1999", ""),
                ("Verbandsausschuss", "16.11.1999", ""),
            ],
            "title": _BUS,
            "signatures": [[(78, True, "Dr. Gisbert Wolfhagen\nLandesrat")]],
            "foot": [("Seite {page}", "left")],
        },
        body="""\
##= anfrage | Frage 1: Wie lange sind die Kinder unterwegs?

## antwort | Antwort:

Am Stichtag 15.09.1999 wurden 186 Kinder auf 21 Linien befördert. Die längste Fahrt dauert 82
Minuten und beginnt um 6.10 Uhr in Trautenfeld. Bei 143 Kindern liegt die Dauer unter einer Stunde.
Der Ausschuss war in der Vorlage 10/688 noch von höchstens 75 Minuten ausgegangen.

##= anfrage | Frage 2: Wer begleitet sie?

## antwort | Antwort:

In jedem Fahrzeug fährt eine Begleitperson mit. In neun Fällen ist dies ein Zivildienstleistender.
Am 06.09.1999 fiel die Begleitung auf zwei Linien wegen Krankheit aus; die Fahrten wurden von
Eltern übernommen, denen dafür 30 DM erstattet wurden.

##= anfrage | Frage 3: Werden die Verträge neu ausgeschrieben?

## antwort | Antwort:

Ja. Die Verträge enden am 31.07.2000. Die Bekanntmachung ist für Februar vorgesehen. Künftig darf
keine Fahrt länger als 60 Minuten dauern. Das erfordert voraussichtlich zwei weitere Linien und
Mehrkosten von 118.000 DM im Jahr.

@sign
""",
    ),
)
