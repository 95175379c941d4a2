"""Kreistage 2005 to 2018: a long Vorlage, the minutes of a session, an Ergänzungsvorlage."""

from functools import partial

from samples.make.layouts import kreistag
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SCHOOL = "Zukunft der Förderschulen im Landkreis; Schwerpunkt Lernen"
_WASTE = "1. Ergänzung zur Vorlage 2005/131: Gebührenbedarf der Abfallwirtschaft 2006"

_paper = partial(
    Paper,
    print="laser",
    layout=kreistag.layout,
    sheet=kreistag.sheet,
    modelled_on="wide-set papers of Kreistage; text and persons invented",
)

PAPERS = (
    _paper(
        id="uelzen-2015-087",
        city="Uelzen",
        year=2015,
        purpose="three pages set wide, consultations as a numbered list with day and role in"
        " brackets, head repeated on each page, signature alone at the end, foreign dates",
        metadata=meta(
            number="2015/087",
            title=_SCHOOL,
            kind="beschlussvorlage",
            public=True,
            date="2015-05-26",
            consultations=[
                meeting("Schulausschuss", "2015-06-11", role="Vorberatung"),
                meeting("Kreisausschuss", "2015-06-23", role="Vorberatung"),
                meeting("Kreistag", "2015-07-07", role="Entscheidung"),
            ],
            signatories=[signed_by("Dr. Henning Blumreiter", "Landrat", signed=True)],
            references=["2013/204", "2014/059"],
            attachments=enclosures(
                ("1", "Entwicklung der Schülerzahlen"), ("2", "Vermerk der Schulbehörde")
            ),
        ),
        form={
            "authority": "Landkreis Uelzen\nDer Landrat",
            "address": "Veerßer Straße 53\n29525 Uelzen\nTelefon 0581 82-0",
            "fields": [
                [
                    ("Vorlage Nr.", "**2015/087**"),
                    ("Datum", "26.05.2015"),
                    ("Öffentlichkeitsstatus", "[x] öffentlich\n[ ] nichtöffentlich"),
                ],
                [
                    ("Organisationseinheit", "Amt für Bildung und Kultur"),
                    ("Aktenzeichen", "40-200-17/2014"),
                    ("Auskunft erteilt", "Frau Niebuhr"),
                ],
            ],
            "kind": "Beschlussvorlage",
            "lines": [
                "Beratungsfolge:",
                "1. Schulausschuss am 11.06.2015 (Vorberatung)",
                "2. Kreisausschuss am 23.06.2015 (Vorberatung)",
                "3. Kreistag am 07.07.2015 (Entscheidung)",
            ],
            "label": "Betreff:",
            "title": _SCHOOL,
            "head": [("Vorlage 2015/087", "left"), ("Seite {page} von {total}", "right")],
            "sign": [(80, "@ink\nDr. Henning Blumreiter\nLandrat")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Die Förderschule mit dem Schwerpunkt Lernen am Standort Bad Bevensen wird vom 1. August 2016 an
nicht mehr mit Anfängern belegt und läuft bis zum 31. Juli 2020 aus.

2. Die Förderschule am Standort Uelzen wird bis auf weiteres fortgeführt.

3. Die Verwaltung berichtet jährlich, erstmals zum 30. April 2016, über die Zahl der Kinder mit
Bedarf an sonderpädagogischer Unterstützung.

## sachverhalt | Sachverhalt

### Rechtliche Grundlage

Das Gesetz zur Einführung der inklusiven Schule vom 23. März 2012 gibt Eltern das Recht, zwischen
allgemeinen Schulen und Förderschulen zu wählen. Nach § 183c NSchG wird der Schwerpunkt Lernen im
Primarbereich seit dem Schuljahr 2013/2014 nicht mehr angeboten. Der Kreistag hat sich damit
zuletzt am 17. Dezember 2013 (Vorlage 2013/204) und am 8. Juli 2014 (Vorlage 2014/059) befasst.

### Entwicklung der Zahlen

Im Schuljahr 2010/2011 besuchten 268 Kinder die beiden Schulen. Zum Stichtag 18. September 2014
waren es noch 141:

| Standort | 2010 | 2014 |
| Uelzen | 157 | 103 |
| Bad Bevensen | 111 | 38 |

In Bad Bevensen werden die Jahrgänge sieben und acht bereits gemeinsam unterrichtet. Für das
nächste Schuljahr liegen dort drei Anmeldungen vor. Eine Klasse bildet sich nach dem Erlass vom 7.
Juli 2011 aber erst ab dreizehn Kindern.

### Anhörungen

Der Kreiselternrat wurde am 14. April 2015 gehört. Er hat der Auslaufregelung mit sieben gegen drei
Stimmen zugestimmt. Die Stadt Bad Bevensen hält in ihrem Schreiben vom 4. Mai 2015 eine
Übergangszeit bis 2022 für notwendig. Sie verweist auf ein Gutachten, in dessen Fazit vor langen
Wegen gewarnt wird.

## stellungnahme | Stellungnahme der Verwaltung

Eine längere Übergangszeit wäre nicht im Interesse der Kinder. Schon jetzt fehlen drei von acht
Lehrkräften, und die Landesschulbehörde hat mit Verfügung vom 11. Mai 2015 erklärt, die Stellen
nicht neu zu besetzen. Der Weg von Bad Bevensen nach Uelzen dauert mit dem Bus 24 Minuten. Der
Landkreis wird die Fahrpläne so anpassen, dass alle Kinder um 7.40 Uhr an der Schule sind.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Nach dem Auslaufen sinken die Kosten für das Gebäude um 71.500 € im Jahr. Für die Beförderung
entstehen Mehrkosten von 26.000 €. Im Haushalt 2016 ergeben sich noch keine Änderungen; über die
weitere Nutzung des Gebäudes ist bis Ende 2018 zu entscheiden.

## anlagen | Anlagen

1. Entwicklung der Schülerzahlen

2. Vermerk der Schulbehörde

@sign
""",
    ),
    _paper(
        id="goslar-2018-niederschrift",
        city="Goslar",
        year=2018,
        purpose="minutes of a whole session with a public and a non-public part,"
        " numbers of Vorlagen behind the items, votes of single items, three signatures",
        metadata=meta(
            number=None,
            kind="niederschrift",
            public=None,
            consultations=[meeting("Ausschuss für Bauen und Umwelt", "2018-09-12")],
            signatories=[
                signed_by("Renate Ohlendorf", "Vorsitzende", signed=True),
                signed_by(
                    "Alexander Thormann", "Erster Kreisrat", mark="In Vertretung", signed=True
                ),
                signed_by("Britta Kühne", "Protokollführerin", signed=True),
            ],
            references=["138/2018", "141/2018", "119/2018", "144/2018"],
        ),
        form={
            "authority": "Landkreis Goslar\nKreistagsbüro",
            "address": "Klubgartenstraße 6\n38640 Goslar",
            "fields": [
                [
                    ("Gremium", "Ausschuss für Bauen und Umwelt"),
                    ("Sitzungstag", "12.09.2018"),
                    ("Dauer", "16.00 bis 18.25 Uhr"),
                ],
                [("Ort", "Kreishaus, Großer Saal"), ("Anwesend", "11 von 13"), ("Gäste", "2")],
            ],
            "kind": "Niederschrift",
            "at": "center",
            "lines": ["über die 9. Sitzung des Ausschusses für Bauen und Umwelt"],
            "foot": [("Niederschrift vom 12.09.2018", "left"), ("{page}", "right")],
            "sign": [
                (80, "@ink\nRenate Ohlendorf\nVorsitzende"),
                (236, "In Vertretung\n@ink\nAlexander Thormann\nErster Kreisrat"),
                (392, "@ink\nBritta Kühne\nProtokollführerin"),
            ],
        },
        body="""\
## sonstige | I. Öffentlicher Teil

## sonstige | TOP 1: Eröffnung und Feststellung der Beschlussfähigkeit

Die Vorsitzende eröffnet die Sitzung und stellt fest, dass mit Schreiben vom 29. August 2018
ordnungsgemäß eingeladen wurde. Der Ausschuss ist beschlussfähig. Die Tagesordnung wird um die
Vorlage 144/2018 ergänzt.

## sonstige | TOP 2: Genehmigung der Niederschrift vom 6. Juni 2018

Die Niederschrift wird bei einer Enthaltung genehmigt.

## sonstige | TOP 3: Ausbau der Kreisstraße 46 zwischen Bredelem und Langelsheim (138/2018)

Herr Reinecke vom Fachdienst stellt die Planung vor. Die Fahrbahn soll auf 2,9 km Länge auf sechs
Meter verbreitert werden. Die Kosten betragen 1,94 Mio. Euro, das Land trägt 60 Prozent.
Abgeordneter Voigt fragt nach den 41 Linden an der Westseite. Herr Reinecke antwortet, dass 34 von
ihnen erhalten werden; im Fazit des Gutachtens vom 20. Juli seien sieben nicht mehr standsicher.

Der Ausschuss empfiehlt dem Kreistag, der Vorlage zuzustimmen.

##= sonstige | Abstimmungsergebnis: 8 Ja / 2 Nein / 1 Enthaltung

## sonstige | TOP 4: Landschaftsschutzgebiet Oker, Änderung der Verordnung (141/2018)

Die Auslegung endete am 31. August 2018. Eingegangen sind 26 Stellungnahmen, über die einzeln
beraten wird. Das Gebiet wird an zwei Stellen um zusammen 14 Hektar verkleinert, um der Stadt ein
Gewerbegebiet zu ermöglichen. Eine Minderheit hält dies für einen Verstoß gegen § 26 BNatSchG und
kündigt an, sich an die Aufsicht zu wenden.

##= sonstige | Abstimmungsergebnis: 6 Ja / 5 Nein / 0 Enthaltungen

## sonstige | TOP 5: Anfragen

Abgeordnete Lindner erkundigt sich nach dem Stand der Brücke in Vienenburg, über die mit der
Vorlage 119/2018 berichtet worden war. Die Verwaltung sagt eine schriftliche Antwort bis zum 1.
Oktober zu.

## sonstige | II. Nichtöffentlicher Teil

## sonstige | TOP 6: Vergabe von Leistungen zur Bodenuntersuchung (144/2018)

Der Ausschuss nimmt das Ergebnis der Ausschreibung zur Kenntnis. Vier Büros hatten bis zum 3.
September angeboten. Den Auftrag erhält das Büro mit dem wirtschaftlichsten Angebot. Der Preis
liegt unter der Schätzung von 58.000 Euro.

## sonstige | TOP 7: Mitteilungen

Die nächste Sitzung findet am 7. November 2018 statt. Die Vorsitzende schließt die Sitzung um 18.25
Uhr.

@sign
""",
    ),
    _paper(
        id="soltau-2005-131-1",
        city="Soltau",
        year=2005,
        print="inkjet",
        purpose="Ergänzungsvorlage with a suffix, the first number in its title, consultations as a"
        " sentence, neither box ticked, gez. and i. V. in two columns",
        metadata=meta(
            number="2005/131-1",
            title=_WASTE,
            kind="drucksache",
            date="2005-11-29",
            consultations=[
                meeting("Kreisausschuss", "2005-12-05"),
                meeting("Kreistag", "2005-12-16", agenda_item="13"),
            ],
            signatories=[
                signed_by("Manfred Oestmann", "Erster Kreisrat", mark="i. V."),
                signed_by("Karin Buhr-Wiegels", "Kämmerin", mark="gez."),
            ],
            references=["2005/131", "2004/117"],
        ),
        form={
            "authority": "Landkreis Soltau-Fallingbostel",
            "address": "Vogteistraße 19\n29683 Bad Fallingbostel",
            "fields": [
                [
                    ("Drucksachen-Nr.", "2005/131-1"),
                    ("Fachgruppe", "20 Finanzen"),
                    ("Bad Fallingbostel, den", "29.11.2005"),
                ],
                [
                    ("Status", "[ ] öffentlich\n[ ] nichtöffentlich"),
                    ("Az.", "20.2-700-05/06"),
                    ("Eingang Kreistagsbüro", "30.11.2005"),
                ],
            ],
            "kind": "Ergänzungsvorlage",
            "lines": ["Kreisausschuss am 05.12.2005; Kreistag am 16.12.2005, TOP 13"],
            "label": "Thema:",
            "title": _WASTE,
            "head": [("2005/131-1", "right")],
            "foot": [("- {page} -", "center")],
            "sign": [
                (80, "i. V.\n\nManfred Oestmann\nErster Kreisrat"),
                (310, "gez.\n\nKarin Buhr-Wiegels\nKämmerin"),
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Kreistag beschließt die Gebühren in der Fassung dieser Ergänzung. Die Satzung tritt am 1.
Januar 2006 in Kraft.

## sachverhalt | Sachverhalt

Der Kreisausschuss hat die Vorlage 2005/131 am 21. November 2005 beraten und um eine neue
Berechnung gebeten. Grund war das Urteil des Oberverwaltungsgerichts vom 10. November 2005, nach
dem die Kosten der Nachsorge von Deponien nur dann in die Gebühr eingehen dürfen, wenn die Deponie
noch betrieben wird.

Die Deponie Hillern wurde zum 31. Mai 2005 geschlossen. Ihre Nachsorge kostet nach dem Gutachten
vom August 2004, das mit der Vorlage 2004/117 verteilt wurde, 9,6 Mio. Euro. Davon sind 7,1 Mio.
Euro in Rücklagen angespart. Der Rest muss aus allgemeinen Mitteln aufgebracht werden.

Die Gebühr für die Tonne mit 120 Litern beträgt danach 98,40 € statt der vorgesehenen 104,80 €. Sie
liegt noch immer um 3,20 € über der des Jahres 2005. Ursache sind die Kosten der Verbrennung, die
seit dem 1. Juni anfallen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Der Haushalt wird bis 2015 mit jährlich 250.000 € belastet. Zur Deckung wird vorgeschlagen, die
Ausschüttung der Sparkasse zu verwenden.

## fazit | Fazit

Die Änderung ist rechtlich geboten und verringert das Risiko von Klagen. Widersprüche gegen die
Bescheide des laufenden Jahres, die bis zum 30. September 2005 eingegangen sind, werden nach
denselben Grundsätzen entschieden.

@sign
""",
    ),
)
