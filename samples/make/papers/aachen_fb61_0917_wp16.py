"""Aachen 2013: two columns of fields; the footer gives the day of printing."""

from samples.make.layouts import allris
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="aachen-fb61-0917-wp16",
    city="Aachen",
    year=2013,
    print="laser",
    layout=allris.aachen,
    sheet=allris.sheet,
    modelled_on="form of a Vorlage of Aachen (ALLRIS); text and persons invented",
    purpose="fields in two columns, consultations with the date first, 'TOP:_ 6 _' beside them,"
    " 'Ausdruck vom' in the footer, ruled finance table, In Vertretung, i. V. m. in a sentence",
    metadata=meta(
        number="FB 61/0917/WP16",
        title="Bebauungsplan Nr. 951 – Kornelienhof –; hier: Bericht über das Ergebnis der"
        " frühzeitigen Beteiligung und Aufstellungs- und Offenlagebeschluss",
        kind="drucksache",
        public=True,
        date="2013-04-18",
        consultations=[
            meeting("Bezirksvertretung Aachen-Brand", "2013-05-15", role="Anhörung/Empfehlung"),
            meeting("Planungsausschuss", "2013-05-23", role="Entscheidung"),
        ],
        signatories=[
            signed_by("Regine Holthusen", "Beigeordnete", mark="In Vertretung", signed=True)
        ],
        references=["FB 61/0644/WP16"],
        attachments=enclosures(
            ("1", "Übersichtsplan"),
            ("2", "Abwägungsvorschlag"),
            ("3", "Schriftliche Festsetzungen"),
        ),
    ),
    form={
        "footer": [
            ("Vorlage FB 61/0917/WP16 der Stadt Aachen", "left"),
            ("Ausdruck vom: 10.05.2013", "center"),
            ("Seite: {page}/{total}", "right"),
        ],
        "left": [
            ("Federführende Dienststelle:", "Fachbereich Stadtentwicklung und Verkehrsanlagen"),
            ("Beteiligte Dienststelle/n:", "Fachbereich Umwelt"),
        ],
        "right": [
            ("Vorlage-Nr:", "FB 61/0917/WP16"),
            ("Status:", "öffentlich"),
            ("AZ:", "35001-2012"),
            ("Datum:", "18.04.2013"),
        ],
        "title": "Bebauungsplan Nr. 951 – Kornelienhof –; hier: Bericht über das Ergebnis der"
        " frühzeitigen Beteiligung und Aufstellungs- und Offenlagebeschluss",
        "rows": [
            ("Datum", "Gremium", "Kompetenz"),
            ("15.05.2013", "Bezirksvertretung Aachen-Brand", "Anhörung/Empfehlung"),
            ("23.05.2013", "Planungsausschuss", "Entscheidung"),
        ],
        "agenda": "TOP:_ 6 _",
        "signature": "Regine Holthusen\nBeigeordnete",
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag:

Die Bezirksvertretung Aachen-Brand nimmt den Bericht der Verwaltung zur Kenntnis. Sie empfiehlt dem
Planungsausschuss, die Aufstellung und öffentliche Auslegung des Bebauungsplanes Nr. 951
– Kornelienhof – in der vorgelegten Fassung zu beschließen.

Der Planungsausschuss nimmt den Bericht zur Kenntnis und beschließt gemäß § 2 Abs. 1 i. V. m. § 3
Abs. 2 BauGB die Aufstellung und öffentliche Auslegung.

@signature

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Investive Auswirkungen | Ansatz 2013 | Ansatz 2014 ff. | Gesamtbedarf |
| Einzahlungen | 0 | 40.000 | 40.000 |
| Auszahlungen für Erschließung | 15.000 | 165.000 | 180.000 |
| Ergebnis | 15.000 | 125.000 | 140.000 |

Eine ausreichende Deckung ist vorhanden.

## sachverhalt | Erläuterungen:

### 1. Hofanlage und Planungsrecht

Die Hofanlage am östlichen Rand des Stadtteils wird seit 2009 nicht mehr bewirtschaftet. Der
Eigentümer beabsichtigt, die denkmalwerten Gebäude zu erhalten und auf den rückwärtigen Flächen bis
zu 28 Einfamilienhäuser zu errichten. Das geltende Planungsrecht lässt dies nicht zu.

Der Planungsausschuss hat auf der Grundlage der Vorlage FB 61/0644/WP16 am 08.12.2011 die
Programmberatung abgeschlossen und die Verwaltung mit der frühzeitigen Beteiligung beauftragt.

### 2. Frühzeitige Beteiligung

In der Anhörung am 19.09.2012 und in 14 schriftlichen Eingaben wurden vor allem der zusätzliche
Verkehr auf dem Kornelienweg, die Ableitung des Regenwassers und der Erhalt der Obstwiese
angesprochen. Die Verwaltung hat daraufhin die Zufahrt nach Norden verlegt und die Zahl der
Häuser auf 22 verringert. Die Obstwiese wird als private Grünfläche festgesetzt.

Den Anregungen, auf die Bebauung ganz zu verzichten, soll nicht gefolgt werden. Die Nachfrage nach
Grundstücken kann im Stadtteil seit Jahren nicht gedeckt werden, und die Fläche ist im
Flächennutzungsplan als Wohnbaufläche dargestellt.

### 3. Umweltbelange

Das Artenschutzgutachten weist drei Fledermausarten nach, die den Dachstuhl der Scheune als
Sommerquartier nutzen. Vor Beginn der Arbeiten sind Ersatzquartiere zu schaffen. Die
Bodenuntersuchung hat keine Hinweise auf Belastungen ergeben.

## anlagen | Anlage/n:

1. Übersichtsplan

2. Abwägungsvorschlag

3. Schriftliche Festsetzungen
""",
)
