"""Wetzlar 1953, Sonneberg 1984, Landshut 1966: typed invitations."""

from samples.make.layouts import einladung_alt as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "typed invitations to sessions; text and persons invented"

PAPERS = (
    Paper(
        id="wetzlar-1953-einladung",
        city="Wetzlar",
        year=1953,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="invitation signed in the middle, agenda below the signature, bare Drucksachen"
        " numbers behind the items, day of the session beside the day of the letter",
        metadata=meta(
            kind="einladung",
            public=True,
            date="1953-02-18",
            consultations=[meeting("Stadtverordnetenversammlung", "1953-02-26", public=True)],
            signatories=[signed_by("Vollmer", "Stadtverordnetenvorsteher", signed=True)],
            references=["12", "14", "9"],
        ),
        form={
            "face": "typewriter",
            "authority": "Der Stadtverordnetenvorsteher\nder Stadt Wetzlar",
            "place": "Wetzlar, den 18. Febr. 1953",
            "address": "An die\nDamen und Herren Stadtverordneten",
            "kind": "Einladung",
            "session": "zur öffentlichen Sitzung\nStadtverordnetenversammlung\n"
            "Donnerstag, den 26. Februar 1953, 18 Uhr",
            "signatures": [[(320, True, "Vollmer\nStadtverordnetenvorsteher")]],
        },
        body="""\
## sonstige

Auf Grund des § 56 der Hessischen Gemeindeordnung lade ich zu der genannten Sitzung in den Saal der
Oberschule, Turmstraße, ergebenst ein. Der Rathaussaal steht wegen der Erneuerung der Heizung noch
bis zum 15. März nicht zur Verfügung.

Im Falle der Verhinderung bitte ich um Nachricht an das Büro, Zimmer 14, bis Mittwoch, den 25. ds.
Mts.

@signature

## sonstige | Tagesordnung:

1. Mitteilungen des Vorstehers

2. Einführung des Stadtverordneten Rühl, der für den am 30. Januar verstorbenen Stadtverordneten
Bepler nachrückt

3. Bau von 48 Wohnungen an der Bredow-Siedlung, Berichterstatter: Stadtrat Dr. Heun (Drucksache Nr.
12)

4. Gebühren für den Schlachthof (Drucksache Nr. 14), Berichterstatter: Stadtrat Monz

5. Zweite Lesung der Satzung über die Müllabfuhr (Drucksache Nr. 9)

6. Antrag der Fraktion A auf Errichtung einer Bedürfnisanstalt am Bahnhof

7. Anfragen, soweit sie bis zum 23. Februar schriftlich eingereicht worden sind

8. Bericht des Bürgermeisters über die Unterbringung der Heimatvertriebenen in der früheren
Spilburg-Kaserne und über die Verteilung der Hausbrandkohlen
""",
    ),
    Paper(
        id="sonneberg-1984-einladung",
        city="Sonneberg",
        year=1984,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="invitation of a Rat des Kreises to members, Beschlußvorlagen as items, Verteiler,"
        " letter-spaced headings, Sekretär des Rates i. A., attachments in one line",
        stamps=(
            (1, Stamp(lines=("Rat der Gemeinde", "23. Nov. 1984"), at=(0.6, 0.16), colour=BLUE)),
        ),
        metadata=meta(
            kind="einladung",
            public=False,
            date="1984-11-20",
            consultations=[meeting("Rat des Kreises", "1984-11-29", public=False)],
            signatories=[signed_by("Bäz", "Sekretär des Rates", mark="i. A.", signed=True)],
            references=["96/84", "97/84", "101/84", "83/84"],
            attachments=enclosures("Vorlagen zu 2 bis 4"),
        ),
        form={
            "face": "elite",
            "authority": "Rat des Kreises Sonneberg\nDer Vorsitzende",
            "place": "Sonneberg, 20.11.84",
            "address": "An die\nMitglieder des Rates",
            "kind": "Einladung",
            "session": "zur nichtöffentlichen 23. Sitzung, Rat des Kreises,\nam Donnerstag,"
            " 29.11.84, 8.30 Uhr",
            "heading": {"spaced": True},
            "signatures": [[(86, True, "i. A. Bäz\nSekretär des Rates")]],
            "list": "Verteiler: Mitglieder, Kreisplankommission, ABI, Presse (nur TO)",
        },
        body="""\
## sonstige | Tagesordnung

1. Protokollkontrolle, Beschlußkontrolle zum 31.10.84

2. Vorbereitung des Winterdienstes 1984/85, Beschlußvorlage Nr. 96/84, Einreicher: Gen. Luthardt

3. Stand der Planerfüllung der Spielzeugindustrie, Beschlußvorlage Nr. 97/84, Einreicher:
Vorsitzender der Kreisplankommission

4. Wohnraumvergabeplan 1985, Beschlußvorlage Nr. 101/84, Einreicher: Gen. Eichhorn-Roß

5. Bericht über die Durchführung des Ratsbeschlusses Nr. 83/84 zur Verbesserung der Dienstleistungen
in den Gemeinden Steinach und Lauscha

6. Eingabenanalyse III. Quartal

7. Verschiedenes

## sonstige | Hinweise

Zu Punkt 2 sind der Direktor des Kreisbetriebes für Straßenwesen und der Leiter des VPKA einzuladen,
zu Punkt 3 die Kombinatsdirektoren. Die Gäste werden gebeten, um 9.15 Uhr bereit zu sein.

Änderungsvorschläge zu den Vorlagen sind bis zum 26.11.84, 12 Uhr, schriftlich beim Sekretär
einzureichen. Vorlagen mit dem Vermerk VD sind nach der Sitzung zurückzugeben. Die Teilnahme ist
Pflicht; Vertretungen bedürfen der Zustimmung des Vorsitzenden.

@signature

##= anlagen | Anlagen: Vorlagen zu 2 bis 4
""",
    ),
    Paper(
        id="landshut-1966-einladung",
        city="Landshut",
        year=1966,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Tagesordnung without the word Einladung, head with a senate, public and non-public"
        " parts with Roman figures, 'gez.' and a certificate by a clerk with ink",
        metadata=meta(
            kind="einladung",
            date="1966-09-30",
            consultations=[meeting("Bausenat", "1966-10-07")],
            signatories=[signed_by("Deiminger", "Oberbürgermeister", mark="gez.")],
        ),
        form={
            "face": "typewriter",
            "authority": "Stadt Landshut\nHauptamt",
            "place": "Landshut, 30. September 1966",
            "address": "An die Herren Mitglieder",
            "kind": "Tagesordnung",
            "session": "für die Sitzung Bausenat\nam Freitag, 7. Oktober 1966, 14.30 Uhr,"
            " im Rathaus II",
            "signatures": [[(320, False, "gez. Deiminger\nOberbürgermeister")]],
            "certificate": "Für die Richtigkeit:",
            "clerk": "Ostermeier, Verwaltungsinspektor",
        },
        body="""\
## sonstige | I. Öffentlicher Teil

1. Baugesuche nach beiliegender Liste, darunter die Aufstockung des Gasthofs am Dreifaltigkeitsplatz
und der Neubau eines Lichtspielhauses an der Oberen Altstadt

2. Bebauungsplan 04-12 für das Gebiet zwischen Wolfgangsiedlung und Bahnlinie; Würdigung der
Bedenken, die während der Auslegung vom 1. bis 31. August eingegangen sind

3. Verkehrsregelung während des Umbaues der Luitpoldbrücke. Das Gutachten der Technischen Hochschule
wird vom Verfasser erläutert; seine Schlußfolgerung geht den Mitgliedern gesondert zu

4. Ausbau der Schönbrunner Straße: Bericht des Tiefbauamtes über die Mehrkosten durch Felsgestein

## sonstige | II. Nichtöffentlicher Teil

1. Ankauf eines Grundstücks in der Gemarkung Achdorf

2. Vergabe der Erd-, Maurer- und Betonarbeiten für die Berufsschule, 2. Bauabschnitt

3. Rechtsstreit mit der Firma Gebrüder Sailer wegen Setzungsschäden

4. Sonstiges

Vor der Sitzung findet um 13.30 Uhr eine Ortsbesichtigung an der Luitpoldbrücke statt. Treffpunkt
ist das westliche Widerlager. Wer nicht teilnehmen kann, wird um kurze Nachricht gebeten, Fernruf
4041, Nebenstelle 12.
""",
    ),
)
