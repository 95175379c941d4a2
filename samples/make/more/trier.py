"""Trier 2007 and 2018: a Vorlage and an answer, meetings as blocks of labels."""

from samples.make.layouts import trier
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "form of papers of the Stadtrat of Trier; text, groups and persons invented"

PAPERS = (
    Paper(
        id="trier-214-2018",
        city="Trier",
        year=2018,
        print="laser",
        layout=trier.layout,
        sheet=trier.sheet,
        modelled_on=_FORM,
        purpose="each meeting a block of four labels, 'Druckdatum' at the foot, boxes ja, nein and"
        " entfällt, Anlagen in a list, In Vertretung",
        metadata=meta(
            number="214/2018",
            title="Sanierung der Porta-Nigra-Schule, 2. Bauabschnitt - Baubeschluss",
            kind="beschlussvorlage",
            public=True,
            date="2018-05-02",
            consultations=[
                meeting(
                    "Dezernatsausschuss III",
                    "2018-05-15",
                    public=False,
                    role="Vorberatung",
                    agenda_item="6",
                ),
                meeting(
                    "Stadtrat", "2018-05-29", public=True, role="Entscheidung", agenda_item="11"
                ),
            ],
            signatories=[signed_by("Ute Clemens-Lay", "Bürgermeisterin", mark="In Vertretung")],
            references=["388/2015", "093/2017"],
            attachments=enclosures("Grundrisse", "Kostenberechnung", "Zeitplan"),
        ),
        form={
            "printed": "Vorlage 214/2018    Druckdatum: 18.05.2018",
            "number": "214/2018",
            "kind": "Beschlussvorlage",
            "fields": [
                ("Datum:", "02.05.2018"),
                ("Amt:", "Gebäudewirtschaft"),
                ("Status:", "öffentlich"),
            ],
            "meetings": [
                [
                    ("Gremium:", "Dezernatsausschuss III"),
                    ("Sitzung am:", "15.05.2018   nichtöffentlich"),
                    ("TOP:", "6"),
                    ("Zuständigkeit:", "Vorberatung"),
                ],
                [
                    ("Gremium:", "Stadtrat"),
                    ("Sitzung am:", "29.05.2018   öffentlich"),
                    ("TOP:", "11"),
                    ("Zuständigkeit:", "Entscheidung"),
                ],
            ],
            "title": "Sanierung der Porta-Nigra-Schule, 2. Bauabschnitt - Baubeschluss",
            "boxes": [
                (
                    "Finanzielle Auswirkungen:",
                    [(310, "ja", True), (370, "nein", False), (440, "entfällt", False)],
                ),
                (
                    "Beteiligung des Ortsbeirates:",
                    [(310, "ja", False), (370, "nein", False), (440, "entfällt", True)],
                ),
            ],
            "signature": "In Vertretung\n\nUte Clemens-Lay\nBürgermeisterin",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Stadtrat beschließt den zweiten Bauabschnitt der Sanierung auf der Grundlage der
Kostenberechnung mit Gesamtkosten von 4.870.000 Euro.

@boxes

## begruendung | Begründung:

Den Grundsatzbeschluss zur Sanierung hat der Stadtrat am 17. November 2015 mit der Vorlage 388/2015
gefasst. Der erste Bauabschnitt wurde im August 2017 abgeschlossen (Bericht 093/2017). Er umfasste
das Dach, die Fenster der Hofseite und die Heizung.

Der zweite Bauabschnitt betrifft den Brandschutz, die Toiletten und die Fachräume. Während der
Arbeiten werden acht Klassen in Containern auf dem Schulhof unterrichtet. Die Schulleitung und die
Elternvertretung sind am 24. April unterrichtet worden und haben um einen Beginn in den Sommerferien
gebeten.

Das Land fördert die Maßnahme mit 45 Prozent. Der Bescheid liegt vor; er verlangt, dass die Arbeiten
bis zum 31. Dezember 2020 abgerechnet sind.

## anlagen | Anlagen:

- Grundrisse

- Kostenberechnung

- Zeitplan
""",
    ),
    Paper(
        id="trier-077-2007",
        city="Trier",
        year=2007,
        print="inkjet",
        layout=trier.layout,
        sheet=trier.sheet,
        modelled_on=_FORM,
        purpose="answer to a question that is repeated in full: Anfrage and Antwort as headings,"
        " cited number with a letter, year with two digits in the date",
        metadata=meta(
            number="077/2007",
            title="Anfrage der UBT-Fraktion „Winterdienst auf Radwegen“",
            kind="antwort",
            public=True,
            date="2007-02-22",
            consultations=[meeting("Stadtrat", "2007-02-27", public=True, agenda_item="3b")],
            signatories=[signed_by("Klaus Wendelin Haas", "Beigeordneter", mark="gez.")],
            references=["061/2007", "512a/2005"],
        ),
        form={
            "printed": "077/2007",
            "number": "077/2007",
            "kind": "Beantwortung",
            "fields": [("Datum:", "22.02.07"), ("Amt:", "Tiefbauamt"), ("Bezug:", "061/2007")],
            "meetings": [
                [
                    ("Gremium:", "Stadtrat"),
                    ("Sitzung am:", "27.02.07   öffentliche Sitzung"),
                    ("TOP:", "3b"),
                ],
            ],
            "title": "Anfrage der UBT-Fraktion „Winterdienst auf Radwegen“",
            "signature": "gez. Klaus Wendelin Haas\nBeigeordneter",
        },
        body="""\
## anfrage | Anfrage:

Mit der Vorlage 061/2007 fragt die UBT-Fraktion:

a) Nach welchen Grundsätzen werden die Radwege im Winter geräumt und gestreut?

b) Warum wurde der Moseluferweg zwischen Kaiser-Wilhelm-Brücke und Zurmaien in der letzten Woche des
Januars nicht geräumt?

c) Welche Kosten entstünden, wenn alle Radwege an Hauptstraßen bis sieben Uhr geräumt würden?

## antwort | Antwort:

Zu a) Der Räumplan, den der Stadtrat mit der Vorlage 512a/2005 zur Kenntnis genommen hat,
unterscheidet drei Stufen. Radwege an Schulen gehören zur ersten, alle anderen Radwege an
Hauptstraßen zur zweiten Stufe. Selbständige Radwege werden nur geräumt, wenn Personal und Gerät
frei sind.

Zu b) Am 25. und 26. Januar fielen 19 Zentimeter Schnee. Zwei der drei kleinen Fahrzeuge waren
gleichzeitig in der Werkstatt. Der Moseluferweg wurde am 28. Januar um 14 Uhr geräumt.

Zu c) Nötig wären zwei weitere Fahrzeuge zu je 58.000 Euro und vier Kräfte in Rufbereitschaft. Im
Fazit einer Untersuchung aus dem Jahr 2004 wurde deshalb empfohlen, Unternehmer zu beauftragen. Ein
entsprechendes Angebot wird zurzeit eingeholt. Die Verwaltung wird das Ergebnis im Ausschuss
vorstellen.
""",
    ),
)
