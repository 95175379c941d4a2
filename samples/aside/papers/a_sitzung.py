"""Invitations, minutes and resolutions of smaller towns, 1985 to 2023."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samples.aside.layouts import a_sitzung
from samples.make.body import Body
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by
from samples.make.typeset import Sheet


def _paper(
    id_: str,
    city: str,
    year: int,
    layout: Callable[[Sheet, Paper], Body],
    purpose: str,
    form: dict[str, Any],
    body: str,
    **metadata: Any,
) -> Paper:
    return Paper(
        id=id_,
        city=city,
        year=year,
        print="typewriter" if form.get("family") == "mono" else "laser",
        layout=layout,
        sheet=a_sitzung.sheet,
        modelled_on="papers of German towns; places partly, persons and text wholly invented",
        purpose=purpose,
        metadata=meta(**metadata),
        form=form,
        body=body,
    )


PAPERS = (
    _paper(
        "burgkunstadt-einladung-2015",
        "Burgkunstadt",
        2015,
        a_sitzung.einladung,
        "invitation, public and non-public agenda, numbers of papers at the items, deadline date in"
        " the text, Mit freundlichen Grüßen before the name",
        {
            "family": "sans",
            "authority": "Stadt Burgkunstadt\nErste Bürgermeisterin",
            "place": "Burgkunstadt, 20.02.2015",
            "address": "An die\nMitglieder des Bau- und Umweltausschusses",
            "kind": "Einladung",
            "title": "Sitzung des Bau- und Umweltausschusses",
            "fields": [
                ("Sitzungstag:", "Dienstag, 3. März 2015"),
                ("Beginn:", "18.30 Uhr"),
                ("Ort:", "Rathaus, Vogtei 5, großer Sitzungssaal"),
            ],
            "signature": [(82, "Mit freundlichen Grüßen\n~\nChrista Fröba\nErste Bürgermeisterin")],
        },
        """\
## sonstige

Sehr geehrte Damen und Herren,

zur Sitzung lade ich Sie herzlich ein. Wer verhindert ist, verständige bitte bis zum 27.02.2015
seine Stellvertretung.

## sonstige | Tagesordnung

### Öffentliche Sitzung

1. Genehmigung der Niederschrift über die öffentliche Sitzung vom 03.02.2015

2. Bauantrag: Errichtung von zwei Doppelgaragen, Flur-Nr. 412/7 (2015-0030)

3. Erneuerung der Brücke am Mühlbach; Vorstellung der Entwürfe (2015-0027)

4. Bebauungsplan „Am Weinberg“, 2. Änderung; Behandlung der Einwendungen aus der Auslegung vom
07.01. bis zum 09.02.2015 (2014-0212)

5. Antrag der Fraktion Freie Bürger: Tempo 30 in der Lichtenfelser Straße

6. Bekanntgaben und Anfragen

### Nichtöffentliche Sitzung

7. Vergabe der Planung für den Kindergarten Mainroth (2015-0031)

8. Grunderwerb für den Hochwasserschutz in Theisau

9. Verschiedenes

Die Ortsbesichtigung zu Punkt 3 findet um 17.45 Uhr statt. Treffpunkt ist die Bushaltestelle am
Mühlbach. Bitte beachten Sie, dass die Unterlagen zu den Punkten 7 und 8 vertraulich sind.

@signature
""",
        title="Sitzung des Bau- und Umweltausschusses",
        kind="einladung",
        date="2015-02-20",
        consultations=[meeting("Bau- und Umweltausschuss", "2015-03-03")],
        signatories=[signed_by("Christa Fröba", "Erste Bürgermeisterin", signed=True)],
        references=["2015-0030", "2015-0027", "2014-0212", "2015-0031"],
    ),
    _paper(
        "damp-38-2014",
        "Damp",
        2014,
        a_sitzung.beschluss,
        "resolution of a parish: number, body, date, item and result in a ruled head, votes in the"
        " table and in the text, excluded members",
        {
            "family": "carlito",
            "authority": "Gemeinde Damp\nKreis Rendsburg-Eckernförde",
            "kind": "Beschluss",
            "fields": [
                ("Beschluss-Nr.", "38/2014"),
                ("Gremium", "Gemeindevertretung"),
                ("Sitzung vom", "11. Dezember 2014, öffentlich"),
                ("Tagesordnungspunkt", "9"),
                ("Gegenstand", "Satzung über die Erhebung einer Tourismusabgabe"),
                ("Ergebnis", "mehrheitlich zugestimmt"),
            ],
            "signature": [
                (82, "Der Bürgermeister\n~\nHorst Bracker"),
                (320, "\n~\nInken Thordsen\nProtokollführerin"),
            ],
            "certificate": "Die Übereinstimmung mit dem Original wird bestätigt.\nAmt"
            " Schlei-Ostsee, 19.12.2014\nim Auftrag Petersen",
        },
        """\
## beschlussvorschlag | Beschluss:

Die Gemeindevertretung beschließt die Satzung über die Erhebung einer Tourismusabgabe in der
Fassung des Entwurfes vom 21. November 2014. Der Abgabesatz beträgt 4,2 v. H. Die Satzung tritt zum
1. Januar 2015 in Kraft.

## begruendung | Begründung:

Mit Beschluss 17/2013 wurde die Verwaltung beauftragt, eine neue Kalkulation vorzulegen. Der
bisherige Maßstab, die Zahl der Betten, wurde vom Verwaltungsgericht beanstandet (Urteil vom 6.
März 2013, Az. 4 A 112/12). An seine Stelle tritt der Umsatz.

Die Kalkulation geht von einem Aufwand für Strand, Promenade und Veranstaltungen in Höhe von
412.000 Euro aus. Davon trägt die Gemeinde 15 v. H. als Anteil der Einwohner. Erfasst sind 212
Betriebe und Vermieter, denen die Bescheide im Februar zugehen.

##= sonstige | Abstimmung: Ja: 8, Nein: 3, Enthaltungen: 1

Die Gemeindevertreter Jöns und Wulff haben nach § 22 GO i. V. m. § 32 Abs. 3 GO an der Beratung und
Abstimmung nicht teilgenommen.

@signature

@certificate
""",
        number="38/2014",
        title="Satzung über die Erhebung einer Tourismusabgabe",
        kind="beschluss",
        public=True,
        consultations=[
            meeting(
                "Gemeindevertretung",
                "2014-12-11",
                public=True,
                agenda_item="9",
                result="mehrheitlich zugestimmt",
                votes=(8, 3, 1),
            ),
        ],
        signatories=[
            signed_by("Horst Bracker", "Bürgermeister", signed=True),
            signed_by("Inken Thordsen", "Protokollführerin", signed=True),
        ],
        references=["17/2013"],
    ),
    _paper(
        "aschaffenburg-hfs-9-3-23",
        "Aschaffenburg",
        2023,
        a_sitzung.niederschrift,
        "extract with a number of four parts, votes as a sentence with 'dafür' in a table, not"
        " public, footer with a title",
        {
            "family": "sans",
            "running": "HFS/9/3/23",
            "number": "HFS/9/3/23",
            "authority": "Stadt Aschaffenburg",
            "kind": "Auszug aus der Niederschrift",
            "meeting": "über die 9. Sitzung des Haupt- und Finanzsenates am 11. September 2023",
            "fields": [
                ("Sitzungsart", "nichtöffentlich"),
                ("TOP", "3"),
                ("Beratungstyp", "Entscheidung"),
                ("Betreff", "Erlass von Pachtforderungen gegen den Ruderclub Mainaschaff e. V."),
            ],
            "signature": [
                (82, "gez. Dr. Jutta Eisert\nBürgermeisterin"),
                (320, "gez. Oliver Stenger\nSchriftführer"),
            ],
        },
        """\
## sachverhalt | I. Sachverhalt

Der Verein hat wegen des Niedrigwassers im Sommer 2022 seinen Steg sieben Wochen lang nicht nutzen
können und um den Erlass von 3.480 € gebeten. Einnahmen aus Kursen in Höhe von etwa 9.000 € sind
entfallen.

Die Kämmerei hat die Unterlagen geprüft. Ein Erlass ist nach § 32 KommHV zulässig, wenn die
Einziehung nach Lage des Einzelfalles unbillig wäre. Auf die Behandlung im Senat am 15. Mai
(HFS/5/8/23) wird verwiesen.

Das Liegenschaftsamt weist darauf hin, dass auch zwei andere Vereine am Main betroffen waren. Diese
haben jedoch keinen Antrag gestellt. Die Pacht ist im Vergleich zu anderen Städten am Untermain
gering; sie wurde zuletzt im Jahr 2014 angepasst.

## beschlussvorschlag | II. Beschluss

Dem Ruderclub wird die Pacht für die Monate Juli und August 2022 in Höhe von 1.160 € erlassen. Der
weitergehende Antrag wird abgelehnt.

## sonstige | Abstimmungsergebnis

| dafür | dagegen | enthalten |
| 9 | 4 | 0 |

@signature
""",
        number="HFS/9/3/23",
        title="Erlass von Pachtforderungen gegen den Ruderclub Mainaschaff e. V.",
        kind="niederschrift",
        public=False,
        consultations=[
            meeting(
                "Haupt- und Finanzsenat",
                "2023-09-11",
                public=False,
                role="Entscheidung",
                agenda_item="3",
                votes=(9, 4, 0),
            ),
        ],
        signatories=[
            signed_by("Dr. Jutta Eisert", "Bürgermeisterin", mark="gez."),
            signed_by("Oliver Stenger", "Schriftführer", mark="gez."),
        ],
        references=["HFS/5/8/23"],
    ),
    _paper(
        "prenzlau-nieder-1996",
        "Prenzlau",
        1996,
        a_sitzung.niederschrift,
        "minutes of a whole meeting over two pages, items as headings, a quoted letter with gez.,"
        " heading at the foot, empty place of a signature",
        {
            "family": "serif",
            "running": "Niederschrift Hauptausschuss 24.06.1996",
            "authority": "Stadt Prenzlau - Büro der Stadtverordnetenversammlung -",
            "kind": "Niederschrift",
            "meeting": "über die öffentliche Sitzung des Hauptausschusses",
            "fields": [
                ("Datum", "24. Juni 1996"),
                ("Ort", "Rathaus, Am Steintor 4"),
                ("Beginn / Ende", "17.00 Uhr / 18.35 Uhr"),
                ("Anwesend", "siehe Liste; entschuldigt: Herr Zoschke"),
            ],
            "signature": [
                (82, "_\nGudrun Haberland\nVorsitzende"),
                (320, "~\nEva Schirrmeister\nSchriftführerin"),
            ],
        },
        """\
## sonstige | 1. Eröffnung und Feststellung der Tagesordnung

Die Vorsitzende stellt fest, daß ordnungsgemäß geladen wurde und der Ausschuß beschlußfähig ist. Auf
Antrag von Herrn Mietke wird die Vorlage DS 52/96 von der Tagesordnung abgesetzt.

## sonstige | 2. Bericht über die Sanierung der Marienkirche

Herr Dr. Ahlgrimm vom Bauamt berichtet, daß der Dachstuhl des Langhauses gerichtet ist. Die
Arbeiten an den Gewölben ruhen seit dem 3. Mai, weil ein Gutachten zur Standsicherheit der Pfeiler
aussteht. Das Landesamt hat mitgeteilt: „Die Freigabe erfolgt nach Eingang des Prüfberichts, gez.
Lindow“. Mit dem Bericht wird in der ersten Julihälfte gerechnet.

Frau Kantow fragt, ob die Kosten noch eingehalten werden. Herr Dr. Ahlgrimm nennt eine
Überschreitung von voraussichtlich 6 %, die aus der Reserve gedeckt werden kann. Ein Fazit könne
erst nach Abschluß des zweiten Bauabschnittes gezogen werden.

## sonstige | 3. Beteiligung an der Wohnbau GmbH

Der Geschäftsführer erläutert den Jahresabschluß 1995. Der Leerstand ist von 4,1 auf 5,3 %
gestiegen, vor allem im Wohngebiet Igelpfuhl. In drei Blöcken wurden die Bäder erneuert. Die Mieten
liegen im Mittel bei 7,42 DM je Quadratmeter.

Herr Mietke regt an, den Verkauf einzelner Häuser an die Mieter zu prüfen. Die Vorsitzende verweist
auf das Altschuldenhilfe-Gesetz, nach dem 15 % des Bestandes zu privatisieren sind. Die Verwaltung
wird gebeten, dazu im September eine Vorlage zu machen, die an die DS 117/94 anknüpft.

## sonstige | 4. Feuerwehrgerätehaus Dedelow

Das Gebäude ist im Rohbau fertig. Wegen der langen Frostperiode beträgt der Verzug sieben Wochen.
Die Ortswehr hat angeboten, die Außenanlagen selbst herzustellen. Der Ausschuß nimmt dies mit Dank
zur Kenntnis.

Auf die Frage von Herrn Böttcher, ob das Tor für das neue Fahrzeug hoch genug sei, sagt die
Verwaltung eine Prüfung zu. Die Übergabe soll zum Jahrestag der Wehr am 14. September stattfinden.

##_ sonstige | 5. Verschiedenes

Frau Kantow bittet, die Bänke am Uckersee vor Beginn der Ferien zu streichen. Herr Böttcher weist
auf den schlechten Zustand der Straßenlampen in der Schwedter Straße hin. Beides wird zugesagt.

@signature
""",
        title="Niederschrift über die öffentliche Sitzung des Hauptausschusses",
        kind="niederschrift",
        public=True,
        consultations=[meeting("Hauptausschuss", "1996-06-24", public=True)],
        signatories=[
            signed_by("Gudrun Haberland", "Vorsitzende", signed=False),
            signed_by("Eva Schirrmeister", "Schriftführerin", signed=True),
        ],
        references=["52/96", "117/94"],
    ),
    _paper(
        "nettersheim-einladung-2013",
        "Nettersheim",
        2013,
        a_sitzung.einladung,
        "invitation of a Rechnungsprüfungsausschuss that meets only in non-public session, numbers"
        " with a blank before the slash, enclosure line",
        {
            "family": "carlito",
            "authority": "Gemeinde Nettersheim\nDer Vorsitzende des\nRechnungsprüfungsausschusses",
            "place": "Nettersheim, den 21. November 2013",
            "address": "An alle Mitglieder\ndes Rechnungsprüfungsausschusses",
            "kind": "Einladung",
            "title": "4. Sitzung des Rechnungsprüfungsausschusses in der IX. Wahlperiode",
            "fields": [
                ("Sitzungstag:", "05.12.2013, 17.00 Uhr"),
                ("Ort:", "Holzkompetenzzentrum, Raum 2"),
            ],
            "signature": [(82, "gez. Paul-Heinz Kolvenbach\nVorsitzender")],
        },
        """\
## sonstige | Tagesordnung der nichtöffentlichen Sitzung

1. Prüfung des Jahresabschlusses 2012 (Vorlage 1061 /IX.L.)

2. Bericht über die Prüfung der Handvorschüsse (Vorlage 1058 /IX.L.)

3. Vergabe der Prüfung des Gesamtabschlusses zum 31.12.2013

4. Prüfung der Abrechnung des Feuerwehrgerätehauses Zingsheim; Bericht der Gemeindeprüfungsanstalt
vom 14.10.2013

5. Mitteilungen und Anfragen

Die Prüfung der Belege beginnt bereits um 15.00 Uhr. Ich bitte die Mitglieder, die sich für die
Stichproben gemeldet haben, um pünktliches Erscheinen. Die Belege stehen nach der Reihenfolge der
Produkte geordnet bereit; Rückfragen beantwortet Herr Lorbach aus der Kämmerei.

## anlagen | Anlagen

Entwurf des Prüfberichts

Niederschrift der 3. Sitzung

@signature
""",
        title="4. Sitzung des Rechnungsprüfungsausschusses in der IX. Wahlperiode",
        kind="einladung",
        public=False,
        date="2013-11-21",
        consultations=[meeting("Rechnungsprüfungsausschuss", "2013-12-05", public=False)],
        signatories=[signed_by("Paul-Heinz Kolvenbach", "Vorsitzender", mark="gez.")],
        references=["1061 /IX.L.", "1058 /IX.L."],
        attachments=enclosures("Entwurf des Prüfberichts", "Niederschrift der 3. Sitzung"),
    ),
    _paper(
        "dresden-v2119-sr60-07",
        "Dresden",
        2007,
        a_sitzung.beschluss,
        "resolution of a city council with its own number and that of the Vorlage, ruled head,"
        " certificate below, no ink",
        {
            "family": "serif",
            "authority": "Landeshauptstadt Dresden\nStadtrat",
            "kind": "Beschlussausfertigung",
            "fields": [
                ("Stadtrat", "SR/060/2007"),
                ("Sitzung am", "01.11.2007"),
                ("Beschluss zu", "V2119-SR60-07"),
                ("Gegenstand", "Umbau der Kreuzung Fetscherplatz; Vorplanung"),
            ],
            "signature": [(82, "gez. Lutz Vogelsang\nErster Bürgermeister")],
            "certificate": "Dresden, 12. NOV. 2007\nF. d. R. Hantzsche, Büro des Stadtrates",
        },
        """\
## beschlussvorschlag | Beschluss:

1. Der Stadtrat bestätigt die Vorplanung zum Umbau der Kreuzung Fetscherplatz in der Variante 4.

2. Die Haltestellen werden barrierefrei hergestellt. Die Linden auf der Ostseite bleiben erhalten.

Die Radwege sind auf allen vier Zufahrten mit einer Breite von mindestens 2 Metern anzulegen.

3. Die Zahl der Stellplätze auf der Westseite des Platzes wird auf 22 verringert. Dafür sind auf
dem Grundstück des früheren Kinos Ersatzplätze zu schaffen, sobald die Verkehrsbetriebe die Fläche
nicht mehr als Lager benötigen.

4. Der Beschluss A0501-SR60-07 vom selben Tage zum Radverkehr ist bei der weiteren Planung zu
beachten.

5. Über die Entwurfsplanung entscheidet der Ausschuss für Stadtentwicklung und Bau.

## sonstige | Abstimmungsergebnis:

Ja 41 Nein 19 Enthaltung 6

@signature

@certificate
""",
        number="V2119-SR60-07",
        title="Umbau der Kreuzung Fetscherplatz; Vorplanung",
        kind="beschluss",
        consultations=[meeting("Stadtrat", "2007-11-01", votes=(41, 19, 6))],
        signatories=[signed_by("Lutz Vogelsang", "Erster Bürgermeister", mark="gez.")],
        references=["A0501-SR60-07"],
    ),
    _paper(
        "celle-auszug-1985",
        "Celle",
        1985,
        a_sitzung.niederschrift,
        "typed extract of 1985: ticked nothing, vote in a sentence at the head of a line, Zur"
        " Beurkundung before the names",
        {
            "family": "mono",
            "authority": "STADT CELLE",
            "kind": "Protokollauszug",
            "meeting": "Sitzung des Rates vom 19. 9. 1985 - öffentlicher Teil",
            "fields": [
                ("Punkt", "6"),
                ("Betreff", "Aufstellung eines Brunnens auf dem Großen Plan"),
                ("Vorlage", "122/85"),
            ],
            "signature": [
                (82, "Zur Beurkundung:\n\ngez. Hornbostel\nOberbürgermeister"),
                (330, "\n\ngez. Lüneburg\nProtokollführer"),
            ],
        },
        """\
## sachverhalt | Erläuterungen:

Ratsherr Evers erläutert die Vorlage. Von vier eingereichten Entwürfen hat das Preisgericht den des
Bildhauers Tietjen ausgewählt. Er zeigt eine Gruppe von Marktfrauen aus Bronze. Die Kosten von 164
000 DM werden zur Hälfte durch Spenden gedeckt.

Ratsfrau Dr. Weyhe hält den Standort für ungünstig, weil der Wochenmarkt beeinträchtigt werde. Sie
beantragt, den Brunnen um acht Meter nach Süden zu versetzen. Der Antrag wird mit 14 gegen 23
Stimmen abgelehnt.

Ratsherr Dettmer fragt nach den Kosten der Unterhaltung. Stadtbaurat Wiemer beziffert sie auf 2 500
DM im Jahr; im Winter wird das Becken mit Holz abgedeckt. Bürgermeister Kohrs dankt den Spendern,
insbesondere der Sparkasse und dem Verkehrsverein.

## beschlussvorschlag | Beschluß:

Der Rat stimmt der Aufstellung des Brunnens nach dem Entwurf Tietjen zu.

##= sonstige | Abstimmungsergebnis: Ja: 29, Nein: 8, Enthaltungen: 2

@signature
""",
        title="Aufstellung eines Brunnens auf dem Großen Plan",
        kind="niederschrift",
        public=True,
        consultations=[
            meeting("Rat", "1985-09-19", public=True, agenda_item="6", votes=(29, 8, 2))
        ],
        signatories=[
            signed_by("Hornbostel", "Oberbürgermeister", mark="gez."),
            signed_by("Lüneburg", "Protokollführer", mark="gez."),
        ],
        references=["122/85"],
    ),
)
