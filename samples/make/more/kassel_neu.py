"""Kassel 2009 to 2017: papers of the Magistrat and a question with its answer."""

from samples.make.layouts import kassel_neu
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "form of papers of the Stadtverordnetenversammlung of Kassel; text and persons invented"

PAPERS = (
    Paper(
        id="kassel-101-17-1216",
        city="Kassel",
        year=2014,
        print="laser",
        layout=kassel_neu.layout,
        sheet=kassel_neu.sheet,
        modelled_on=_FORM,
        purpose="number with two dots, date in the narrow right column, sentence as heading of the"
        " motion, the vote of a body told in the reason, name and role in two signatures",
        metadata=meta(
            number="101.17.1216",
            title="Bebauungsplan der Stadt Kassel Nr. IV/62 „Am Lossewerk“ (Aufstellungsbeschluss)",
            kind="drucksache",
            date="2014-03-03",
            signatories=[
                signed_by("Bernhard Althaus", "Oberbürgermeister", mark="gez."),
                signed_by("Rosa Siebert-Kehl", "Stadtbaurätin", mark="gez."),
            ],
            references=["101.16.1871"],
        ),
        form={
            "authority": "Kassel documenta Stadt\nMagistrat\n-VI-/-63-",
            "side": "Rathaus\n34112 Kassel\nTelefon 05 61 555 12 66\nE-Mail:\n"
            "stadtbuero@kassel.example\n\nKassel, 3. März 2014",
            "number": "Vorlage Nr. 101.17.1216",
            "title": "Bebauungsplan der Stadt Kassel Nr. IV/62 „Am Lossewerk“\n"
            "(Aufstellungsbeschluss)",
            "fields": [
                ("Berichterstatter/-in:", "Stadtbaurätin Rosa Siebert-Kehl"),
                ("Mitberichterstatter/-in:", "./."),
            ],
            "signatures": [
                "gez.\nBernhard Althaus\nOberbürgermeister",
                "gez.\nRosa Siebert-Kehl\nStadtbaurätin",
            ],
        },
        body="""\
## antrag | Antrag

Die Stadtverordnetenversammlung wird gebeten, folgenden Beschluss zu fassen:

„Für den Bereich zwischen der Losse, der Söhrebahn und der Leipziger Straße wird ein Bebauungsplan
aufgestellt. Ziel ist die Sicherung der gewerblichen Nutzung und die Freihaltung des Ufers.

Die Aufhebung des Beschlusses zur Vorlage 101.16.1871 wird bestätigt.“

## begruendung | Begründung

Der Ortsbeirat Bettenhausen hat die Vorlage in seiner Sitzung am 20. Februar 2014 behandelt und ihr
bei einer Enthaltung zugestimmt. Der Magistrat hat ihr am 24. Februar 2014 zugestimmt.

Das frühere Werk wird seit 2011 in Teilen vermietet. In den Hallen arbeiten heute 26 Betriebe mit
190 Beschäftigten. Eine Investorin möchte auf der Südseite Wohnungen bauen. Damit würden die
Betriebe wegen des Lärms nach und nach verdrängt. Nach der Gewerbeflächenstudie fehlen im
Stadtgebiet schon jetzt zwölf Hektar für kleine und mittlere Unternehmen.

Der Bebauungsplan soll das Gebiet nach § 8 i. V. m. § 1 Abs. 5 BauNVO gliedern. Wohnen bleibt für
Betriebsinhaber zulässig. Am Ufer der Losse ist ein Streifen von zehn Metern für einen Weg
vorgesehen, der an das Netz der Grünzüge anschließt.
""",
    ),
    Paper(
        id="kassel-101-18-0388",
        city="Kassel",
        year=2017,
        print="laser",
        layout=kassel_neu.layout,
        sheet=kassel_neu.sheet,
        modelled_on=_FORM,
        purpose="Anfrage with a committee's session in the head, public said with the session,"
        " unsigned: 'Berichterstatter' is no signature but the chair is",
        metadata=meta(
            number="101.18.388",
            title="Taktverdichtung der Regiotram am Wochenende",
            kind="anfrage",
            public=True,
            date="2017-01-11",
            consultations=[
                meeting(
                    "Ausschuss für Stadtentwicklung, Mobilität und Verkehr",
                    "2017-02-02",
                    public=True,
                )
            ],
            signatories=[signed_by("Henning Vaupel", "Fraktionsvorsitzender", mark="gez.")],
        ),
        form={
            "authority": "Bürgerliste Kassel\nFraktion in der Stadtverordnetenversammlung",
            "side": "Rathaus, Zimmer W 200\n34112 Kassel\nTelefon 555 12 70\n\n11. Januar 2017",
            "number": "Vorlage Nr. 101.18.388",
            "title": "Taktverdichtung der Regiotram am Wochenende",
            "kind": "Anfrage",
            "fields": [
                (
                    "zur Überweisung in:",
                    "Ausschuss für Stadtentwicklung, Mobilität und Verkehr, öffentliche Sitzung"
                    " am 2. Februar 2017",
                ),
                ("Berichterstatter/-in:", "Stadtverordnete Dr. Annette Kolbe"),
            ],
            "signatures": ["gez. Henning Vaupel\nFraktionsvorsitzender"],
        },
        body="""\
## anfrage

Wir fragen den Magistrat:

1. Welche zusätzlichen Kosten entstünden, wenn die Linien RT 1 und RT 5 auch samstags nach 20 Uhr im
Halbstundentakt führen?

2. Liegen dem Magistrat Zahlen über die Auslastung der Spätfahrten aus dem Jahr 2016 vor?

3. Hat der Zweckverband Gespräche mit den Gemeinden im Landkreis über eine gemeinsame Finanzierung
geführt? Wenn ja, mit welchem Ergebnis?

4. Können bis zu einer Entscheidung die Anschlüsse am Königsplatz so gelegt werden, dass die
Wartezeit für Umsteiger höchstens zehn Minuten beträgt?

## begruendung | Begründung:

Nach dem Ende der Vorstellungen im Staatstheater und im Kino fährt die nächste Bahn in Richtung
Hofgeismar oft erst nach 50 Minuten. Viele Besucherinnen und Besucher aus dem Umland kommen deshalb
mit dem Auto. Gerade im Jahr der documenta werden an den Wochenenden zehntausende Gäste erwartet,
für die ein verlässliches Angebot am Abend eine gute Werbung wäre. Eine Studie des Landes kommt im
Fazit zu der Aussage, dass späte Fahrten auch die Nachfrage am Nachmittag erhöhen.
""",
    ),
)
