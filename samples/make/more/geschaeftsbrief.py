"""Letters of administrations to councils, 1955 to 1976: printed head, typed text, foot."""

from functools import partial

from samples.make.layouts import geschaeftsbrief as form
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_LIGHT = "Straßenbeleuchtung im Ortsteil Börnig"
_MARKET = "Verlegung des Wochenmarktes vom Marktplatz auf den Platz am Ostwall"
_FARE = "Fahrpreise für Schüler auf den Linien der Kreisverkehrsgesellschaft"

_paper = partial(
    Paper,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="business letters after DIN 676 of administrations, 1950s to 1970s; text, persons"
    " and most places invented",
)

PAPERS = (
    _paper(
        id="sodingen-1955-antwort",
        city="Sodingen",
        year=1955,
        purpose="answer as a letter: foreign file number and day before its own in the line of"
        " references, no number, day with a month in Roman numerals, 'In Vertretung' and ink",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Eingegangen", "-8. Juni 1955"),
                    at=(0.68, 0.34),
                    colour=VIOLET,
                    mm=36,
                    degrees=-6,
                ),
            ),
        ),
        metadata=meta(
            title=_LIGHT,
            kind="antwort",
            date="1955-06-04",
            signatories=[
                signed_by("Dr. Hölterhoff", "Stadtrat", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "face": "typewriter",
            "authority": "Stadt Sodingen",
            "office": "Der Oberstadtdirektor",
            "return": "Stadtverwaltung Sodingen, Rathaus",
            "contact": "Fernruf: 5 10 41\nFernschreiber: 0822 00\nDienststelle: Tiefbauamt",
            "address": "Herrn Stadtverordneten\nWilhelm Dudek\nSodingen\nZechenstraße 00",
            "line": [
                ("Ihr Zeichen", "-"),
                ("Ihre Nachricht vom", "12.V.1955"),
                ("Unser Zeichen", "66/II - Ka."),
                ("Tag", "4.VI.1955"),
            ],
            "kind": "Beantwortung einer Anfrage",
            "subject": [
                ("Betrifft:", _LIGHT),
                ("Bezug:", "Sitzung des Bauausschusses vom 9.V.1955"),
            ],
            "shift": 84,
            "foot": [
                "Postscheckkonto\nDortmund Nr. 00 00",
                "Stadtsparkasse\nKonto Nr. 100",
                "Sprechstunden\nMo., Mi., Fr. 8-12 Uhr",
            ],
            "signatures": [[(300, True, "In Vertretung\n@Dr. Hölterhoff\nStadtrat")]],
        },
        body="""\
## antwort

Sehr geehrter Herr Dudek!

Ihre Anfrage beantworte ich wie folgt:

1. Die Gasleuchten in der Kirchstraße brennen seit dem 2. Mai wieder. Der Ausfall war durch Arbeiten
der Ferngasgesellschaft verursacht.

2. Im Rechnungsjahr 1955 werden 34 Leuchten auf elektrischen Betrieb umgestellt. Der Ortsteil ist
mit neun Leuchten beteiligt. Die Reihenfolge hat der Rat am 31. März d. Js. bestimmt.

3. Eine Beleuchtung des Weges zur Waschkaue ist Sache der Zeche. Ich habe die Verwaltung der
Schachtanlage am 25. Mai angeschrieben und werde Sie unterrichten, sobald eine Antwort vorliegt.

Ein Anspruch der Anlieger auf Beleuchtung besteht nach der Rechtsprechung nicht.
""",
    ),
    _paper(
        id="haltern-1963-47",
        city="Haltern",
        year=1963,
        purpose="two pages whose number stands only in the typed line at the foot of each, spaced"
        " kind, meetings in 'Bezug', costs in columns without rules, Anlagen below",
        stamps=((2, Stamp(lines=("z. d. A.",), at=(0.7, 0.7), colour=RED, mm=24, degrees=10)),),
        metadata=meta(
            number="47/63",
            title=_MARKET,
            kind="beschlussvorlage",
            date="1963-10-07",
            consultations=[meeting("Hauptausschuß", "1963-10-21"), meeting("Rat", "1963-11-05")],
            signatories=[signed_by("Terstegge", "Stadtdirektor", signed=True)],
            references=["112/61"],
            attachments=enclosures("1 Lageplan", "1 Abschrift"),
        ),
        form={
            "face": "elite",
            "authority": "Stadt Haltern",
            "office": "Der Stadtdirektor - Ordnungsamt -",
            "return": "4358 Haltern, Rathaus",
            "contact": "Fernsprecher 23 41\nNebenstelle 17\nSachbearb.: Herr Lütkenhaus",
            "address": "An die\nMitglieder des Rates\nder Stadt Haltern",
            "line": [
                ("Ihre Zeichen", ""),
                ("Ihre Nachricht vom", ""),
                ("Mein Zeichen", "32 - 60-02"),
                ("Haltern, den", "7. Oktober 1963"),
            ],
            "kind": "Beschlußvorlage",
            "subject": [
                ("Betr.:", _MARKET),
                ("Sitzung:", "Hauptausschuß 21. 10. 1963\nRat 5. 11. 1963"),
            ],
            "shift": 76,
            "mark": "Vorlage Nr. 47/63 - Blatt {page}",
            "foot": [
                "Kreissparkasse Haltern\nKto. 17 00",
                "Postscheck Essen\n000 00",
                "Geöffnet werktags\n8.00 bis 12.30 Uhr",
            ],
            "signatures": [[(300, True, "Terstegge\nStadtdirektor")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Der Wochenmarkt wird seit 1897 dienstags und freitags auf dem Marktplatz abgehalten. Durch den
Verkehr auf der Bundesstraße 51, die den Platz an zwei Seiten berührt, sind die Händler und ihre
Kunden gefährdet. Am 16. Juli 1963 ist ein Kind von einem Lastzug erfaßt und schwer verletzt worden.

Der Rat hat sich bereits am 12. Dezember 1961 auf Grund der Vorlage Nr. 112/61 mit der Frage befaßt.
Damals wurde die Entscheidung vertagt, weil der Platz am Ostwall noch als Lager für den Kanalbau
diente. Diese Arbeiten sind am 30. August 1963 beendet worden.

Die Kreispolizeibehörde hat mit Schreiben vom 3. September 1963 - V 2 - 1140 - gebeten, die
Verlegung vor dem Winter durchzuführen. Der Verband der Markthändler ist einverstanden, verlangt
aber einen Anschluß für Wasser und eine Befestigung der Standfläche.

Die Geschäftsleute am Markt haben am 24. September 1963 eine Eingabe mit 61 Unterschriften
überreicht. Sie befürchten, daß ihnen die Landbevölkerung als Kundschaft verlorengeht. Nach Ansicht
der Verwaltung ist diese Sorge unbegründet, weil der Weg vom Ostwall bis zum Markt nur 220 m
beträgt.

## finanzielle_auswirkungen | Kosten

| Befestigung mit Schwarzdecke | 18 500 DM |
| zwei Zapfstellen | 1 250 DM |
| Schilder | 400 DM |
| zusammen | 20 150 DM |

Die Mittel stehen bei der Haushaltsstelle 72.601 bereit.

## beschlussvorschlag | Beschlußvorschlag

Der Wochenmarkt wird vom 1. Dezember 1963 an auf den Platz am Ostwall verlegt. Die Marktordnung vom
4. Mai 1936 wird in § 2 entsprechend geändert.

## anlagen | Anlagen

1 Lageplan

1 Abschrift
""",
    ),
    _paper(
        id="borgentreich-1976-zwischenbericht",
        city="Kreis Borgentreich",
        year=1976,
        purpose="non-public Mitteilung of an Oberkreisdirektor, three numbers in the line of"
        " references of which one is its own, foreign letter quoted with gez., Im Auftrag",
        stamps=((1, Stamp(lines=("Kreistagsbüro",), at=(0.62, 0.3), colour=BLUE, mm=34)),),
        metadata=meta(
            number="VI/318",
            title=_FARE,
            kind="mitteilung",
            public=False,
            date="1976-02-23",
            consultations=[meeting("Verkehrsausschuß", "1976-03-10", public=False)],
            signatories=[signed_by("Hoppmann", "Kreisdirektor", mark="Im Auftrag", signed=True)],
            references=["VI/274"],
        ),
        form={
            "face": "elite",
            "authority": "Kreis Borgentreich",
            "office": "Der Oberkreisdirektor",
            "return": "3532 Borgentreich 1, Kreishaus, Postfach 00",
            "contact": "Auskunft erteilt: Frau Nolte\nZimmer 214\nTelefon (0 56 43) 8 11\n"
            "Durchwahl 8 12 20",
            "address": "An die\nMitglieder des\nVerkehrsausschusses",
            "line": [
                ("Ihr Schreiben vom", "29. 1. 1976"),
                ("Bezug", "Drucksache VI/274"),
                ("Drucksache", "VI/318"),
                ("Datum", "23. Februar 1976"),
            ],
            "kind": "Mitteilung",
            "subject": [
                ("Betr.:", _FARE),
                ("Sitzung:", "Verkehrsausschuß, nichtöffentliche Sitzung am 10. März 1976"),
            ],
            "shift": 76,
            "foot": [
                "Kreissparkasse\n(BLZ 472 000 00) 1 024",
                "Postscheckamt Hannover\n00 00 - 309",
                "Besuchszeiten\nmontags bis freitags 8-12 Uhr",
            ],
            "signatures": [[(78, True, "Im Auftrag\n@Hoppmann\nKreisdirektor")]],
        },
        body="""\
## sachverhalt

Zu der Drucksache VI/274 hat der Ausschuß um Auskunft gebeten, ob die Gesellschaft auf die zum 1.
April 1976 angekündigte Erhöhung verzichten kann. Die Geschäftsführung hat darauf unter dem 13.
Februar 1976 erwidert:

"Im Fazit der Prüfung durch die Treuhand wird festgestellt, daß die Linien 14 und 22 je Monat 9 200
DM Zuschuß erfordern. Wir bedauern, Ihnen keine andere Nachricht geben zu können. gez. Brüggemeier"

Für die 1 164 Schüler mit Monatskarten bedeutet dies Mehrkosten von 3,50 DM. Soweit der Kreis Träger
der Beförderung ist, entsteht ihm ein Aufwand von 31 000 DM im Jahr.

## sonstige | Weiteres Verfahren

Der Regierungspräsident entscheidet über den Antrag voraussichtlich bis zum 20. März 1976. Ich werde
den Ausschuß mündlich unterrichten.
""",
    ),
)
