"""Freiburg 2009 and 2021: a decision and an information in the form with crosses."""

from samples.make.layouts import freiburg
from samples.make.paper import Paper, enclosures, meeting, meta

_FORM = "form of a Drucksache of Freiburg; text and persons invented"
_MEETINGS = ("Beratungsfolge", "Sitzungstermin", "Öff.", "N.Ö.", "Empfehlung", "Beschluss")
_HEAD = ("Dezernat / Amt", "Verantwortlich", "Tel. Nr.", "Datum")

PAPERS = (
    Paper(
        id="freiburg-g-21-034",
        city="Freiburg im Breisgau",
        year=2021,
        print="laser",
        layout=freiburg.layout,
        sheet=freiburg.sheet,
        modelled_on=_FORM,
        purpose="grid with the date in its last cell, crosses below Öff. and N.Ö. and below the"
        " role, one meeting not public, a case worker who signs nothing, headings with numbers of"
        " two ranks, no signature",
        metadata=meta(
            number="G-21/034",
            title="Fortschreibung des Konzeptes für Kleingärten hier: Ersatzflächen und Vergabe",
            kind="beschlussvorlage",
            public=False,
            date="2021-02-19",
            consultations=[
                meeting(
                    "Bau- und Umlegungsausschuss", "2021-03-10", public=False, role="Empfehlung"
                ),
                meeting("Umwelt- und Klimaausschuss", "2021-03-15", public=True, role="Empfehlung"),
                meeting("Gemeinderat", "2021-03-23", public=True, role="Beschluss"),
            ],
            references=["G-13/097", "UKA-19/006"],
            attachments=enclosures(("1", "Übersichtsplan"), ("2", "Warteliste nach Stadtteilen")),
        ),
        form={
            "kind": "BESCHLUSS-VORLAGE",
            "number": "G-21/034",
            "short": "DRUCKSACHE G-21/034",
            "offices": [
                _HEAD,
                ("II / Garten- und Tiefbauamt", "Frau Imbery", "4710", "19.02.2021"),
            ],
            "title": "Fortschreibung des Konzeptes für Kleingärten\nhier: Ersatzflächen und"
            " Vergabe",
            "rows": [
                _MEETINGS,
                ("1. Bau- und Umlegungsausschuss", "10.03.2021", "", "X", "X", ""),
                ("2. Umwelt- und Klimaausschuss", "15.03.2021", "X", "", "X", ""),
                ("3. Gemeinderat", "23.03.2021", "X", "", "", "X"),
            ],
            "fields": [
                ("Anhörung Ortschaftsrat (§ 70 Abs. 1 GemO):", "nein"),
                ("Abstimmung mit städtischen Gesellschaften:", "nein"),
                ("Finanzielle Auswirkungen:", "ja - siehe Anlage 1"),
            ],
            "closing": "- Garten- und Tiefbauamt -",
        },
        body="""\
## beschlussvorschlag | Beschlussantrag:

1. Der Gemeinderat nimmt die Fortschreibung des Konzeptes gemäß Drucksache G-21/034 zur Kenntnis.

2. Der Gemeinderat stimmt der Anlage von 118 Ersatzgärten im Gewann Moosacker zu.

## anlagen | Anlagen:

1. Übersichtsplan

2. Warteliste nach Stadtteilen

## sachverhalt | 1. Ausgangslage

Mit der Drucksache G-13/097 hat der Gemeinderat beschlossen, dass für jeden Kleingarten, der einer
Bebauung weichen muss, im Umkreis von drei Kilometern Ersatz zu schaffen ist. Durch den neuen
Stadtteil entfallen bis 2025 insgesamt 131 Gärten. Auf der Warteliste standen am Jahresende 1.644
Namen, viermal so viele wie 2013.

## sonstige | 2. Ersatzflächen

### 2.1 Moosacker

Die Fläche ist 4,1 Hektar groß und gehört der Stadt. Der Boden wurde 2020 untersucht; die Werte
erlauben den Anbau von Gemüse ohne Einschränkung.

### 2.2 Weitere Flächen

Für die übrigen 13 Gärten wird das Gewann Lehenmatten vorgehalten. Es handelt sich um Grundstücke,
über deren Erwerb noch verhandelt wird (nichtöffentlich, UKA-19/006).

## sonstige | 3. Vergabe

Künftig werden die Gärten mit höchstens 200 m² angelegt. Die Vergabe erfolgt nach der Dauer des
Wartens; Familien mit Kindern und Menschen ohne Balkon erhalten jeden zweiten Garten.

## finanzielle_auswirkungen | 4. Kosten

Für Wege, Wasser und Zäune werden 690.000 EUR benötigt. Die Einrichtung der Lauben ist Sache der
Pächterinnen und Pächter.
""",
    ),
    Paper(
        id="freiburg-k-09-011",
        city="Freiburg im Breisgau",
        year=2009,
        print="laser",
        layout=freiburg.layout,
        sheet=freiburg.sheet,
        modelled_on=_FORM,
        purpose="INFORMATIONS-VORLAGE, one public meeting, Ergebnis as a heading, table of figures,"
        " answer to a letter of a group cited by date only",
        metadata=meta(
            number="K-09/011",
            title="Besuchszahlen der städtischen Museen 2008 hier: Anfrage der Kulturliste vom"
            " 12. Februar 2009",
            kind="informationsvorlage",
            public=True,
            date="2009-04-27",
            consultations=[meeting("Kulturausschuss", "2009-05-14", public=True)],
            references=["K-08/019"],
        ),
        form={
            "kind": "INFORMATIONS-VORLAGE",
            "number": "K-09/011",
            "short": "DRUCKSACHE K-09/011",
            "offices": [_HEAD, ("III / Kulturamt", "Herr Wißler", "2101", "27.04.2009")],
            "title": "Besuchszahlen der städtischen Museen 2008\nhier: Anfrage der Kulturliste vom"
            " 12. Februar 2009",
            "rows": [_MEETINGS, ("Kulturausschuss", "14.05.2009", "X", "", "", "")],
            "fields": [
                ("Anhörung Ortschaftsrat (§ 70 Abs. 1 GemO):", "nein"),
                ("Finanzielle Auswirkungen:", "nein"),
            ],
        },
        body="""\
## fazit | Ergebnis:

Der Kulturausschuss nimmt von den Besuchszahlen des Jahres 2008 gemäß Drucksache K-09/011 Kenntnis.

## sachverhalt | 1. Ausgangslage

Die Kulturliste hat mit Schreiben vom 12. Februar 2009 um eine Übersicht gebeten, aus der die
Entwicklung seit der Einführung des freien Eintritts für Kinder hervorgeht. Der freie Eintritt wurde
mit der Drucksache K-08/019 zum 1. Juli 2008 beschlossen.

## sonstige | 2. Zahlen

| Haus | 2007 | 2008 |
| Augustinermuseum | 41.230 | 28.110 |
| Museum für Neue Kunst | 19.870 | 22.460 |
| Naturmuseum | 33.540 | 47.905 |
| Museum für Stadtgeschichte | 12.015 | 13.380 |

Der Rückgang im Augustinermuseum erklärt sich durch den Umbau, der im März 2008 begann. Im
Naturmuseum hat sich die Zahl der Familien mehr als verdoppelt. Die Ausstellung über Bienen wurde
allein von 21.000 Personen gesehen, darunter 240 Schulklassen.

## fazit | 3. Bewertung

Der freie Eintritt hat den erhofften Erfolg gebracht. Die ausgefallenen Einnahmen von 18.400 Euro
wurden durch höhere Umsätze in den Läden fast ausgeglichen. Ob der Zuwachs von Dauer ist, lässt sich
erst nach einem vollen Jahr beurteilen. Die Verwaltung wird dem Ausschuss im Frühjahr 2010 erneut
berichten.
""",
    ),
)
