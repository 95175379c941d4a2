"""Zweckverbände 2007 to 2021: Verbandsversammlung, Verbandsausschuss, Verbandsvorsteher."""

from functools import partial

from samples.make.layouts import zweckverband
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FEE = "Festsetzung der Schmutzwassergebühr für die Jahre 2020 und 2021"
_PLANT = "Klärschlamm: Beitritt zur Verwertungsgesellschaft Oberes Tal"
_BUS = "Ausschreibung der Linienbündel 3 und 5 - Verfahrensstand"

_paper = partial(
    Paper,
    print="laser",
    layout=zweckverband.layout,
    sheet=zweckverband.sheet,
    modelled_on="papers of Zweckverbände; bodies, text and persons invented",
)

PAPERS = (
    _paper(
        id="wazv-vv-07-2019",
        city="Steinthal",
        year=2019,
        purpose="letterhead of two columns with a word as logo, bank details at the foot, the body"
        " in a sentence, headings in a left column, chair and manager sign",
        metadata=meta(
            number="VV 07/2019",
            title=_FEE,
            kind="beschlussvorlage",
            public=True,
            date="2019-11-04",
            consultations=[
                meeting("Verbandsversammlung", "2019-11-27", public=True, agenda_item="6"),
            ],
            signatories=[
                signed_by("Torsten Gehrke", "Verbandsvorsteher", signed=True),
                signed_by("Dipl.-Betriebsw. Silke Arndt", "Kaufm. Leiterin", signed=True),
            ],
            references=["VV 11/2017"],
            attachments=enclosures("Kalkulation", "2. Änderungssatzung"),
        ),
        form={
            "logo": "WAZ",
            "authority": "Wasser- und Abwasserzweckverband Steinthal",
            "contact": "Talsperrenweg 4\n99880 Steinthal\nTel. 03622 4011-0\nFax 03622 4011-28\n"
            "Unser Zeichen: sa-811-19/07",
            "columns": [
                ("Vorlage-Nr.\n**VV 07/2019**", 76, 150),
                ("Datum\n**04.11.2019**", 250, 120),
                ("Behandlung\n**öffentlich**", 400, 130),
            ],
            "kind": "Beschlussvorlage",
            "sentence": "für die Sitzung der Verbandsversammlung am 27. November 2019, TOP 6",
            "subject": [("Gegenstand:", _FEE)],
            "margin": True,
            "foot": [
                ("Sparkasse Steinthal  IBAN DE00 8205 2020 0511 0012 19", "left"),
                ("Seite {page}", "right"),
            ],
            "sign": [
                (180, "@ink\nTorsten Gehrke\nVerbandsvorsteher"),
                (370, "@ink\nDipl.-Betriebsw. Silke Arndt\nKaufm. Leiterin"),
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss­vorschlag

Die Verbandsversammlung setzt die Schmutzwassergebühr für die Zeit vom 1. Januar 2020 bis zum 31.
Dezember 2021 auf 2,87 EUR je Kubikmeter fest und beschließt die 2. Änderungssatzung.

## sachverhalt | Sachverhalt

Die geltende Gebühr von 2,64 EUR wurde mit der Vorlage VV 11/2017 für zwei Jahre beschlossen. Nach
§ 12 Abs. 6 ThürKAG sind Überschüsse und Fehlbeträge in der folgenden Periode auszugleichen. Der
Abschluss 2018 weist einen Fehlbetrag von 117.400 EUR aus.

Die Menge sank von 1.214.000 auf 1.176.000 Kubikmeter. Zugleich stiegen die Preise für Strom zum 1.
Januar 2019 um 14 Prozent und die Kosten der Entsorgung um 31 Prozent.

## begruendung | Begründung

Die Kalkulation wurde von der Kommunalberatung am 18. Oktober 2019 geprüft. In ihrem Fazit heißt
es, die Ansätze seien „vorsichtig, aber sachgerecht“. Verglichen wurden zwei Varianten:

| Variante | 2020 | 2021 |
| A, einheitlich | 2,87 EUR | 2,87 EUR |
| B, gestaffelt | 2,79 EUR | 2,95 EUR |

Vorgeschlagen wird Variante A, weil sie den Aufwand der Abrechnung verringert.

## finanzielle_auswirkungen | Finanzierung

Der Erlös steigt um 270.000 EUR im Jahr. Die Satzung ist der Aufsicht bis zum 6. Dezember 2019
anzuzeigen.

##= anlagen | Anlagen: Kalkulation, 2. Änderungssatzung

@sign
""",
    ),
    _paper(
        id="azv-va-23-2021",
        city="Kirchrade",
        year=2021,
        purpose="non-public Vorlage of a committee of the Verband, two labels for subject and"
        " reference, In Vertretung, note of electronic signing",
        metadata=meta(
            number="VA-23/21",
            title=_PLANT,
            kind="sitzungsvorlage",
            public=False,
            date="2021-06-14",
            consultations=[
                meeting("Verbandsausschuss", "2021-06-29", public=False, role="Vorberatung"),
            ],
            signatories=[
                signed_by(
                    "Ansgar Pfleiderer", "Stellv. Verbandsvorsitzender", mark="In Vertretung"
                ),
            ],
            references=["VA-09/20"],
        ),
        form={
            "logo": "azv",
            "authority": "Abwasserverband\nOberes Radetal",
            "contact": "Geschäftsstelle im Rathaus Kirchrade\nAuskunft: M. Straub\nTelefon 07195"
            " 922-41\nAktenzeichen 704.31-2020/112",
            "columns": [
                ("Sitzungsvorlage Nr.\n**VA-23/21**", 76, 150),
                ("vom\n**14. Juni 2021**", 250, 120),
                ("Gremium\n**Verbandsausschuss**", 400, 140),
            ],
            "kind": "Sitzungsvorlage",
            "sentence": "zur Vorberatung in nichtöffentlicher Sitzung am 29. Juni 2021",
            "subject": [("Betreff:", _PLANT), ("Bezug:", "VA-09/20")],
            "shift": 66,
            "foot": [("VA-23/21", "left"), ("Seite {page} von {total}", "right")],
            "sign": [(76, "In Vertretung\nAnsgar Pfleiderer\nStellv. Verbandsvorsitzender")],
            "note": "Elektronisch signiert am 15.06.2021, 08:14 Uhr",
        },
        body="""\
## antrag | I. Antrag

Der Verbandsausschuss empfiehlt der Verbandsversammlung, der Gesellschaft mit einer Einlage von
75.000 Euro beizutreten.

## begruendung | II. Begründung

### 1. Rechtslage

Nach der Verordnung vom 27. September 2017 muss Phosphor ab dem 1. Januar 2029 aus dem Schlamm
zurückgewonnen werden, wenn die Anlage für mehr als 100.000 Einwohner ausgelegt ist. Unsere Anlage
liegt mit 38.000 darunter. Der Weg auf die Felder ist ihr dennoch versperrt, weil die Werte für
Zink seit 2018 dreimal überschritten wurden.

### 2. Angebot der Gesellschaft

Die Gesellschaft plant eine Verbrennung in Oberndorf für 30.000 t im Jahr. Gesellschafter können 20
Jahre lang zu 98 Euro je Tonne anliefern. Am Markt werden zurzeit 131 Euro verlangt. Im Bericht
VA-09/20 vom 21. April 2020 war noch mit 112 Euro gerechnet worden.

### 3. Risiken

Klagen gegen die Genehmigung sind bis zum 30. September 2021 möglich. Der Vertrag sieht daher ein
Recht zum Austritt vor, das bis zum Baubeginn ausgeübt werden kann.

## finanzielle_auswirkungen | III. Kosten

Die Einlage wird aus der Rücklage bezahlt. Die Umlage der Mitglieder erhöht sich nicht.

## sonstige | IV. Weiteres Vorgehen

Die Versammlung entscheidet am 20. Juli 2021.

@sign
""",
    ),
    _paper(
        id="zvnl-iv-14-2007",
        city="Nordlohe",
        year=2007,
        print="inkjet",
        purpose="Informationsvorlage of a Verband for local buses, body, day and role in one"
        " line, date with two digits of the year, gez. on the line of the name",
        metadata=meta(
            number="IV 14/2007",
            title=_BUS,
            kind="informationsvorlage",
            date="2007-09-03",
            consultations=[
                meeting(
                    "Verbandsversammlung",
                    "2007-09-26",
                    public=True,
                    role="Kenntnisnahme",
                    agenda_item="Ö 4",
                ),
            ],
            signatories=[
                signed_by("Heiner Oltmanns", "Geschäftsführer", mark="gez."),
            ],
            references=["BV 31/2006", "IV 05/2007"],
        ),
        form={
            "logo": "ZVL",
            "authority": "Zweckverband Verkehr\nNordlohe",
            "contact": "Am Busbahnhof 1, Nordlohe\nBearbeiter: Herr Focken\nTel. 04941 16-8842",
            "columns": [
                ("Nummer\nIV 14/2007", 76, 150),
                ("Stand\n03.09.07", 250, 120),
                ("TOP\nÖ 4", 400, 130),
            ],
            "kind": "Informationsvorlage",
            "sentence": "Verbandsversammlung am 26.09.2007 (Kenntnisnahme)",
            "subject": [("Thema", _BUS)],
            "foot": [("- {page} -", "center")],
            "sign": [(76, "gez. Heiner Oltmanns\nGeschäftsführer")],
        },
        body="""\
## sachverhalt | 1. Ausgangslage

Mit der Vorlage BV 31/2006 hat die Versammlung am 13. Dezember 2006 beschlossen, die Linienbündel 3
und 5 europaweit auszuschreiben. Die Bekanntmachung erschien am 14. April 2007 im Amtsblatt der
Europäischen Union (2007/S 73-089344). Über die Fragen der Bieter wurde mit der Vorlage IV 05/2007
berichtet.

## sachverhalt | 2. Sachstand

Bis zum Ablauf der Frist am 13. Juli 2007, 12.00 Uhr, gingen vier Angebote für das Bündel 3 und
sechs für das Bündel 5 ein. Ein Bieter beteiligte sich an beiden. Die Prüfung nach § 25 VOL/A ist
abgeschlossen. Gegen den beabsichtigten Zuschlag für das Bündel 5 hat ein Unternehmen am 21. August
die Vergabekammer angerufen (VgK-38/2007).

Die Kammer muss bis zum 25. September entscheiden. Bis dahin darf der Vertrag nicht geschlossen
werden. Das Bündel 3 ist nicht betroffen; die Betriebsaufnahme zum 9. Dezember 2007 ist gesichert.

## finanzielle_auswirkungen | 3. Kosten

Der Zuschuss sinkt im Bündel 3 von 1,62 € auf 1,38 € je Kilometer. Bei 710.000 Kilometern im Jahr
sind das rund 170.000 €. Die Mitglieder werden im Verhältnis der Strecken entlastet.

## fazit | 4. Ergebnis

Wird die Beschwerde zurückgewiesen, kann der Zuschlag noch vor den Herbstferien erteilt werden.
Andernfalls führt die bisherige Gesellschaft den Betrieb bis zum 31. Juli 2008 fort.

@sign
""",
    ),
)
