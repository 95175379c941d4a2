"""Rostock 2013 to 2022: BV, IV and AN, the year before the kind in the number."""

from functools import partial

from samples.make.layouts import rostock
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_QUAY = "Grundsatzbeschluss zur Ertüchtigung der Kaikante am Stadthafen, Abschnitt Haedgehafen"
_LIB = "Bericht über die Arbeit der Stadtbibliothek im Jahr 2012"
_TREE = "Ersatzpflanzungen im Barnstorfer Wald"

_paper = partial(
    Paper,
    city="Rostock",
    print="laser",
    layout=rostock.layout,
    sheet=rostock.sheet,
    modelled_on="form of Vorlagen of the Bürgerschaft of Rostock; text and persons invented",
)

PAPERS = (
    _paper(
        id="rostock-2021-bv-2207",
        year=2021,
        purpose="two halves with labels above values, unit and Senator, table without rules in the"
        " order date, body, role; Beschlussvorschriften; print-out date in the foot",
        metadata=meta(
            number="2021/BV/2207",
            title=_QUAY,
            kind="beschlussvorlage",
            public=True,
            date="2021-05-04",
            consultations=[
                meeting("Ortsbeirat Stadtmitte (14)", "2021-05-26", role="Empfehlung"),
                meeting("Bau- und Planungsausschuss", "2021-06-01", role="Empfehlung"),
                meeting("Bürgerschaft", "2021-06-16", role="Entscheidung"),
            ],
            signatories=[signed_by("Claas Rubehn-Madsen")],
            references=["2018/BV/3391", "2020/AN/1502"],
            attachments=enclosures(("1", "Lageplan"), ("2", "Variantenvergleich")),
        ),
        form={
            "authority": "Hanse- und Universitätsstadt\nRostock",
            "number": "2021/BV/2207",
            "status": "öffentlich",
            "kind": "Beschlussvorlage",
            "date": "04.05.2021",
            "left": [("Entscheidendes Gremium:", "Bürgerschaft")],
            "right": [
                ("fed. Senator/-in:", "S 4, Holger Mattes"),
                ("bet. Senator/-in:", "OB, Claas Rubehn-Madsen"),
                ("Federführendes Amt:", "Hafen- und Seemannsamt"),
                ("Beteiligte Ämter:", "Kämmereiamt"),
            ],
            "title": _QUAY,
            "rows": [
                ("Datum", "Gremium", "Zuständigkeit"),
                ("26.05.2021", "Ortsbeirat Stadtmitte (14)", "Empfehlung"),
                ("01.06.2021", "Bau- und Planungsausschuss", "Empfehlung"),
                ("16.06.2021", "Bürgerschaft", "Entscheidung"),
            ],
            "foot": [
                ("Vorlage 2021/BV/2207 der Hanse- und Universitätsstadt Rostock", "left"),
                ("Ausdruck vom: 07.05.2021 - Seite: {page}", "right"),
            ],
            "sign": [(66, "Claas Rubehn-Madsen")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Die Bürgerschaft stimmt der Ertüchtigung der Kaikante auf einer Länge von 285 m in der Variante 2
(Vorsatzwand) mit Gesamtkosten von 7.400.000 EUR zu.

## sonstige | Beschlussvorschriften:

§ 22 Abs. 2 KV M-V

## sonstige | bereits gefasste Beschlüsse:

Nr. 2018/BV/3391 und 2020/AN/1502

## sachverhalt | Sachverhalt:

Die Spundwand von 1969 hat nach den Messungen vom Oktober 2019 an 60 Prozent der Stellen weniger
als die Hälfte ihrer ursprünglichen Dicke. Seit dem 2. März 2020 ist die Kante für Fahrzeuge über
3,5 t gesperrt, die Hanse Sail 2020 fiel aus. Weil der Grund sich weiter setzt, empfiehlt der
Gutachter den Beginn der Arbeiten noch vor dem Winter 2022.

Drei Varianten wurden untersucht: die Sanierung der vorhandenen Wand, eine Vorsatzwand und ein
geböschtes Ufer. Im Fazit des Vergleichs liegt die Vorsatzwand bei den Kosten über die Lebensdauer
vorn.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Jahr | Einzahlungen | Auszahlungen | Teilhaushalt |
| 2022 | 1.800.000 EUR | 2.400.000 EUR | 83 |
| 2023 | 3.750.000 EUR | 5.000.000 EUR | 83 |

Die Mittel sind Bestandteil der zuletzt beschlossenen Haushaltssatzung.

@sign

## anlagen | Anlagen

| Anlage 1 Lageplan | öffentlich |
| Anlage 2 Variantenvergleich | öffentlich |
""",
    ),
    _paper(
        id="rostock-2013-iv-4418",
        year=2013,
        purpose="Informationsvorlage with headings set in a rule, table in the order body, date,"
        " role, In Vertretung with ink, Az. like a number",
        metadata=meta(
            number="2013/IV/4418",
            title=_LIB,
            kind="informationsvorlage",
            public=True,
            date="2013-02-27",
            consultations=[
                meeting(
                    "Ausschuss für Kultur, Denkmalpflege und Museen",
                    "2013-03-21",
                    role="Kenntnisnahme",
                ),
                meeting("Bürgerschaft", "2013-04-10", role="Kenntnisnahme"),
            ],
            signatories=[
                signed_by(
                    "Dr. Liane Wolgast",
                    "Senatorin für Jugend und Soziales",
                    mark="In Vertretung",
                    signed=True,
                )
            ],
            references=["2012/IV/3107"],
        ),
        form={
            "authority": "Hansestadt Rostock",
            "number": "2013/IV/4418",
            "status": "öffentlich",
            "kind": "Informationsvorlage",
            "date": "27.02.2013",
            "left": [("Entscheidendes Gremium:", "Bürgerschaft"), ("Az.:", "43.1/2012/0117")],
            "right": [("Federführendes Amt:", "Stadtbibliothek"), ("Beteiligte Ämter:", "keine")],
            "title": _LIB,
            "rows": [
                ("Gremium", "Datum", "Zuständigkeit"),
                ("Ausschuss für Kultur, Denkmalpflege und Museen", "21.03.2013", "Kenntnisnahme"),
                ("Bürgerschaft", "10.04.2013", "Kenntnisnahme"),
            ],
            "widths": (270, 90, 110),
            "lines": True,
            "foot": [("2013/IV/4418", "left"), ("Seite: {page}/{total}", "right")],
            "sign": [
                (66, "In Vertretung\n@ink\nDr. Liane Wolgast\nSenatorin für Jugend und Soziales")
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Wie in der Vorlage 2012/IV/3107 angekündigt, legt die Stadtbibliothek ihren Bericht nun zum Ende
des Februars vor. Im Jahr 2012 wurden 1.012.400 Medien entliehen. Das sind 2,3 Prozent weniger als
im Jahr zuvor. Die Zahl der Besuche blieb mit 391.000 fast gleich.

Die Zweigstelle Toitenwinkel war vom 18. Juni bis zum 31. August 2012 wegen Malerarbeiten
geschlossen. Ohne diese Schließung wäre die Ausleihe um 0,9 Prozent gestiegen. An 212 Führungen
nahmen 4.780 Kinder teil.

## sonstige | Digitale Angebote

Seit dem 24. Oktober 2012 können Bücher und Zeitungen auch von zu Hause entliehen werden. Bis zum
Jahresende nutzten das 1.140 Leser. Der Vertrag mit dem Anbieter läuft bis zum 30. September 2015.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Der Zuschuss betrug 3.214.600 EUR. Die Gebühren wurden zuletzt am 1. Januar 2010 geändert.

## fazit | Schlussfolgerungen

Die Öffnungszeiten der Zentralbibliothek werden vom 1. Mai an bis 19 Uhr verlängert. Über die
Zukunft des Bücherbusses, dessen Zulassung im Dezember 2014 endet, ist rechtzeitig zu beraten.

@sign
""",
    ),
    _paper(
        id="rostock-2022-an-0316",
        year=2022,
        purpose="Antrag of a member, status 'nichtöffentlich', bodies with results, not roles,"
        " role after a comma, two members in one column",
        metadata=meta(
            number="2022/AN/0316",
            title=_TREE,
            kind="antrag",
            public=False,
            date="2022-01-19",
            consultations=[
                meeting("Bürgerschaft", "2022-02-02", result="verwiesen"),
                meeting(
                    "Ausschuss für Stadt- und Regionalentwicklung", "2022-02-24", result="vertagt"
                ),
            ],
            signatories=[
                signed_by("Ove Kröplin", "Mitglied der Bürgerschaft", mark="gez."),
                signed_by("Anneke Steinbeck", "sachkundige Einwohnerin", mark="gez."),
            ],
            references=["2021/BV/2590"],
        ),
        form={
            "authority": "Bürgerschaft der Hanse-\nund Universitätsstadt Rostock",
            "number": "2022/AN/0316",
            "status": "nichtöffentlich",
            "kind": "Antrag",
            "date": "19.01.2022",
            "left": [("Einreicher:", "Ove Kröplin (Wählergruppe Warnow)")],
            "right": [("Entscheidendes Gremium:", "Bürgerschaft")],
            "title": _TREE,
            "rows": [
                ("Datum", "Gremium", "Ergebnis"),
                ("02.02.2022", "Bürgerschaft", "verwiesen"),
                ("24.02.2022", "Ausschuss für Stadt- und Regionalentwicklung", "vertagt"),
            ],
            "foot": [("Vorlage 2022/AN/0316", "left"), ("Ausdruck vom: 28.02.2022", "right")],
            "sign": [
                (
                    66,
                    "gez. Ove Kröplin, Mitglied der Bürgerschaft\ngez. Anneke Steinbeck,"
                    " sachkundige Einwohnerin",
                )
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Oberbürgermeister wird beauftragt, die mit dem Vertrag vom 11. November 2021 übernommene
Pflicht zur Ersatzpflanzung so zu erfüllen, dass alle 340 Bäume im Barnstorfer Wald oder in
höchstens 500 m Entfernung gepflanzt werden.

## sachverhalt | Sachverhalt:

Mit der Vorlage 2021/BV/2590 wurde der Verkauf eines Grundstücks beschlossen, auf dem 170 Bäume
gefällt werden müssen. Der Käufer zahlt für den Ausgleich 204.000 EUR. In der Vorlage war offen
geblieben, wo die neuen Bäume stehen sollen. Nach Auskunft des Amtes vom 10. Januar 2022 sind
bisher nur Flächen am Stadtrand vorgesehen.

Der Wald hat durch die Stürme im Februar 2020 und durch die Trockenheit 11 Hektar verloren. Eine
Pflanzung bis zum 15. April wäre möglich, weil die Baumschule in Güstrow Eichen und Hainbuchen
vorrätig hat. Später müsste bis zum November gewartet werden.

Der Antrag nennt Inhalte des Kaufvertrages und ist deshalb nach § 5 der Hauptsatzung
nichtöffentlich zu behandeln.

@sign
""",
    ),
)
