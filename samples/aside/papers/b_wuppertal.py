"""Wuppertal: papers, questions and answers of 1999 to 2021."""

from samples.aside.layouts import b_wuppertal as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a paper of Wuppertal; text, groups and persons invented"

_TRAIN = Paper(
    id="wuppertal-vo-1179-06-1-a",
    city="Wuppertal",
    year=2006,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="answer whose number continues that of the question, particulars in a column on the"
    " right, heading 'Unterschrift' that is no section, questions repeated one by one",
    metadata=meta(
        number="VO/1179/06/1-A",
        title="Nordbahntrasse – Antwort auf die Große Anfrage der Fraktion Tal und Berg",
        kind="antwort",
        public=True,
        date="2006-11-23",
        consultations=[
            meeting("Ausschuss Verkehr", "2006-12-05", role="Entgegennahme o. B."),
            meeting("Rat der Stadt Wuppertal", "2006-12-18", role="Entgegennahme o. B."),
        ],
        signatories=[signed_by("Hellmut Bargmann", mark="gez.")],
        references=["VO/1179/06"],
    ),
    form={
        "kind": "Antwort auf Große Anfrage",
        "fields": [
            ("Geschäftsbereich", "Stadtentwicklung, Bauen, Verkehr, Umwelt"),
            ("Ressort / Stadtbetrieb", "Ressort 104 - Straßen und Verkehr"),
            ("Bearbeiter/in", "Uta Ellinghaus"),
            ("Telefon (0202)", "563 00 42"),
            ("Datum:", "23.11.2006"),
        ],
        "public": "öffentlich",
        "rows": [
            ("05.12.2006", "Ausschuss Verkehr", "Entgegennahme o. B."),
            ("18.12.2006", "Rat der Stadt Wuppertal", "Entgegennahme o. B."),
        ],
        "sign": [(0, "gez. Hellmut Bargmann")],
    },
    body="""\
## sonstige | Grund der Vorlage

Große Anfrage der Fraktion Tal und Berg vom 30.10.2006 (VO/1179/06)

@unterschrift

## antwort | Antwort der Verwaltung

### Frage 1: In wessen Eigentum stehen die Grundstücke der stillgelegten Trasse?

Die Trasse gehört auf ganzer Länge der Liegenschaftsgesellschaft der Bahn. Für drei Brücken bestehen
Kreuzungsvereinbarungen, nach denen die Stadt die Hälfte der Unterhaltung trägt.

### Frage 2: Welche Kosten erwartet die Verwaltung für einen Rad- und Fußweg?

Eine belastbare Berechnung liegt nicht vor. Der private Förderverein hat 11,7 Mio. € genannt. Darin
sind die Sicherung der sechs Tunnel und die Abdichtung der Viadukte enthalten, nicht jedoch die
Zugänge zu den Stadtteilen.

### Frage 3: Besteht Aussicht auf Förderung?

Das Ministerium hat in Aussicht gestellt, das Vorhaben in das Programm für das Jahr 2008
aufzunehmen, wenn der Eigenanteil gesichert ist. Dieser kann auch durch Spenden erbracht werden.
""",
)

_SCHOOL = Paper(
    id="wuppertal-vo-1242-21-neuf",
    city="Wuppertal",
    year=2021,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="Neuf behind the number, Klimacheck, signature in the middle of the paper, many short"
    " sections, a list of enclosures that is inline",
    metadata=meta(
        number="VO/1242/21/Neuf",
        title="Errichtung einer vierzügigen Gesamtschule am Standort Heinrich-Böll-Straße",
        kind="beschlussvorlage",
        public=True,
        date="2021-09-20",
        consultations=[
            meeting("BV Oberbarmen", "2021-10-26", role="Empfehlung/Anhörung"),
            meeting("Ausschuss für Schule und Bildung", "2021-10-27", role="Empfehlung/Anhörung"),
            meeting("Rat der Stadt Wuppertal", "2021-11-09", role="Entscheidung"),
        ],
        signatories=[
            signed_by("Dr. Karsten Uhlig"),
            signed_by("Annette Frowein"),
        ],
        references=["VO/1242/21", "VO/0077/20"],
        attachments=enclosures(("01", "Raumprogramm"), ("02", "Bedarfsberechnung")),
    ),
    form={
        "kind": "Beschlussvorlage",
        "fields": [
            ("Geschäftsbereich", "Soziales, Jugend, Schule & Integration"),
            ("Ressort / Stadtbetrieb", "Stadtbetrieb 206 - Schulen"),
            ("Bearbeiter/in", "Mirco Ostendorf"),
            ("E-Mail", "m.ostendorf@stadt.example"),
            ("Datum:", "20.09.2021"),
        ],
        "public": "öffentlich",
        "rows": [
            ("26.10.2021", "BV Oberbarmen", "Empfehlung/Anhörung"),
            ("27.10.2021", "Ausschuss für Schule und Bildung", "Empfehlung/Anhörung"),
            ("09.11.2021", "Rat der Stadt Wuppertal", "Entscheidung"),
        ],
        "sign": [(0, "Dr. Karsten Uhlig"), (220, "Annette Frowein")],
    },
    body="""\
## sonstige | Grund der Vorlage

Die Verwaltungsvorlage VO/1242/21 war nach der Beratung im September zu überarbeiten.

## beschlussvorschlag | Beschlussvorschlag

1. Zum Schuljahr 2024/25 wird eine vierzügige Gesamtschule errichtet.

2. Die Verwaltung wird beauftragt, die Genehmigung der Bezirksregierung einzuholen.

## sonstige | Einverständnisse

Der Stadtkämmerer hat sein Einverständnis erklärt.

@unterschrift

## begruendung | Begründung

Im Jahr 2021 konnten 286 Kinder nicht an einer Gesamtschule aufgenommen werden. Der
Schulentwicklungsplan (VO/0077/20) rechnet bis 2030 mit weiter steigenden Anmeldungen. Das
Grundstück gehört zu zwei Dritteln der Stadt; mit dem Eigentümer der übrigen Fläche ist eine
Kaufoption vereinbart.

Gegenüber der ersten Fassung entfällt die Tiefgarage. Die Sporthalle wird um ein Feld vergrößert,
damit sie auch von den Vereinen genutzt werden kann.

## sonstige | Klimacheck

Das Vorhaben hat erhebliche Auswirkungen auf das Klima. Das Gebäude wird in Holzbauweise errichtet;
die Dachflächen erhalten Photovoltaik.

## finanzielle_auswirkungen | Kosten und Finanzierung

Der Kostenrahmen beträgt 64 Mio. €. Mittel für die Planung sind im Haushalt 2022/23 veranschlagt.

## sonstige | Zeitplan

Baubeginn ist für den Herbst 2024 vorgesehen; der Unterricht beginnt zunächst in Containern.

## anlagen | Anlagen

Anlage 01 - Raumprogramm

Anlage 02 - Bedarfsberechnung
""",
)

_CLEAN = Paper(
    id="wuppertal-vo-0343-20",
    city="Wuppertal",
    year=2020,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="motion of two groups, letter form within the form, urgent, chairs in columns, reason"
    " for urgency is no reason",
    metadata=meta(
        number="VO/0343/20",
        title="Soforthilfe für freie Kulturstätten",
        kind="dringlichkeitsantrag",
        public=True,
        date="2020-04-28",
        consultations=[meeting("Hauptausschuss", "2020-04-30", role="Entscheidung")],
        signatories=[
            signed_by("Selin Solmaz", "Fraktionsvorsitzende"),
            signed_by("Lutz Kemnitz", "stellv. Fraktionsvorsitzender"),
        ],
        references=["VO/0298/20"],
    ),
    form={
        "kind": "Dringlichkeitsantrag",
        "fields": [
            ("", "Fraktion Tal und Berg"),
            ("", "Fraktion Grüne Höhen"),
            ("Telefon (0202)", "563 00 71"),
            ("Datum:", "28.04.2020"),
        ],
        "head": "zur Sitzung am",
        "public": "öffentlich",
        "rows": [("30.04.2020", "Hauptausschuss", "Entscheidung")],
        "sign": [
            (0, "Selin Solmaz\nFraktionsvorsitzende"),
            (220, "Lutz Kemnitz\nstellv. Fraktionsvorsitzender"),
        ],
    },
    body="""\
## antrag

Sehr geehrter Herr Oberbürgermeister,

die Fraktionen beantragen, der Hauptausschuss möge im Wege der Delegation beschließen:

1. Freie Kulturstätten, die seit dem 14. März geschlossen sind, erhalten auf Antrag einen Zuschuss
in Höhe der nachgewiesenen Miete für drei Monate, höchstens 9.000 €.

2. Die Anträge werden in der Reihenfolge ihres Eingangs bis zum 30. Juni bearbeitet.

3. Zur Deckung dienen die nicht verausgabten Mittel der abgesagten Langen Nacht.

## begruendung | Begründung

Mit der Vorlage VO/0298/20 wurden die Stundung der städtischen Mieten und der Verzicht auf
Sondernutzungsgebühren beschlossen. Häuser, die bei privaten Eigentümern zur Miete sind, haben davon
nichts. Von elf befragten Bühnen und Ateliers können sieben die Miete für Mai nicht mehr zahlen.

## sonstige | Begründung der Dringlichkeit

Der Kulturausschuss tagt erst wieder am 17. Juni. Bis dahin wären mehrere Mietverhältnisse
gekündigt.

@sign
""",
)

_TAX = Paper(
    id="wuppertal-vo-2271-99",
    city="Wuppertal",
    year=1999,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public, opinion, day with a two-digit year, new spelling just begun, the deputy"
    " signs 'i. V.', no proposal",
    metadata=meta(
        number="VO/2271/99",
        title="Stellungnahme zum Entwurf des Prüfungsberichts über die Stadthalle Betriebs-GmbH",
        kind="stellungnahme",
        public=False,
        date="1999-12-03",
        consultations=[meeting("Rechnungsprüfungsausschuss", "1999-12-14", role="Kenntnisnahme")],
        signatories=[signed_by("Roswitha Clever", "Beigeordnete", mark="i. V.")],
        references=["VO/1960/98"],
        attachments=[],
    ),
    form={
        "kind": "Stellungnahme der Verwaltung",
        "fields": [
            ("Geschäftsbereich", "Finanzen"),
            ("Ressort", "Kämmerei"),
            ("Bearbeiter/in", "Herr Ibach"),
            ("Datum:", "03.12.99"),
        ],
        "public": "nicht öffentlich",
        "rows": [("14.12.99", "Rechnungsprüfungsausschuss", "Kenntnisnahme")],
        "sign": [(0, "i. V.\nRoswitha Clever\nBeigeordnete")],
    },
    body="""\
## zusammenfassung | Zusammenfassung

Von den sieben Feststellungen des Prüfungsberichts werden vier anerkannt. In zwei Fällen beruht die
Feststellung auf einem Missverständnis; in einem bleibt es bei unterschiedlicher Auffassung.

## stellungnahme | Stellungnahme der Verwaltung

Zu 2.1: Dass der Pachtzins der Gastronomie seit 1994 nicht angepasst wurde, trifft zu. Der Vertrag
sieht eine Anpassung erst bei einer Veränderung des Index um zehn Punkte vor. Diese Schwelle wurde
im Juli 1999 erreicht; die Anpassung ist zum 1. Januar angekündigt.

Zu 2.2: Die Freikarten sind entgegen der Darstellung des Berichts einzeln verzeichnet. Das Buch lag
dem Prüfer allerdings nicht vor, weil es sich zu dieser Zeit bei der Steuerberaterin befand.

Zu 2.3: Im Fazit der Prüfer ist von einer „schleichenden Aushöhlung“ des Kapitals die Rede. Die
Verwaltung hält diese Wertung für überzogen. Der Rat hat den Ausgleich der Verluste mit der Vorlage
VO/1960/98 bis einschließlich 2002 beschlossen.

## finanzielle_auswirkungen | Kosten

Die höhere Pacht bringt der Gesellschaft 18.400 DM im Jahr.

##= anlagen | Anlagen: keine

@unterschrift
""",
)

PAPERS = (_TRAIN, _SCHOOL, _CLEAN, _TAX)
