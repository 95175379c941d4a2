"""2013 and 2021: prints of the parliament of a city that is also a Land."""

from functools import partial

from samples.make.layouts import stadtbuergerschaft as form
from samples.make.paper import Paper, meta, signed_by

_POOLS = "Wie steht es um das Schwimmen im Unterricht?"
_TREES = "Straßenbäume erhalten, Gießpatenschaften stärken"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints of a city parliament; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="weserhaven-2013-18-327-s",
        city="Weserhaven",
        year=2013,
        print="laser",
        purpose="number with a letter behind a blank under the word Drucksache, in small print"
        " below it that of the question in brackets, kind with the group in two lines,"
        " question as title, answers in turn on two pages, nobody signs",
        metadata=meta(
            number="18/327 S",
            title=_POOLS,
            kind="antwort",
            date="2013-05-28",
            references=["18/301 S"],
        ),
        form={
            "house": "WESERHAVENER BÜRGERSCHAFT\nStadtbürgerschaft\n18. Wahlperiode",
            "number": [
                ("Drucksache 18/327 S", True),
                ("(zu Drs. 18/301 S)", False),
                ("28. Mai 2013", False),
            ],
            "kind": "Antwort des Senats",
            "of": "auf die Kleine Anfrage der Fraktion der CDU vom 16. April 2013",
            "title": _POOLS,
            "foot": [("{page}", "center")],
        },
        body="""\
## anfrage | Frage 1:

Wie viele Kinder verlassen die Grundschule, ohne sicher schwimmen zu können?

## antwort | Antwort:

Im Schuljahr 2011/2012 erhielten 2.870 von 4.310 Kindern der vierten Klassen das Abzeichen in
Bronze. Das sind zwei Drittel. Der Anteil schwankt zwischen den Stadtteilen erheblich: In vier
Stadtteilen liegt er über neunzig, in sechs unter fünfzig vom Hundert.

| Stadtteil | Kinder | sicher |
| Nord | 1.120 | 610 |
| Mitte | 940 | 655 |
| Süd | 1.205 | 1.011 |
| West | 1.045 | 594 |

## anfrage | Frage 2:

Welche Stunden sind im Jahr 2012 ausgefallen, und was waren die Gründe?

## antwort | Antwort:

Von 9.100 geplanten Doppelstunden sind 1.240 ausgefallen. In 520 Fällen war das Bad geschlossen,
vor allem während der Sanierung des Westbades. In 410 Fällen fehlte eine Lehrkraft mit der nötigen
Befähigung, in 190 Fällen der Bus. Für die übrigen Fälle ist kein Grund vermerkt.

Der Senat hat die Schulen gebeten, den Ausfall künftig zu melden. Seit Februar steht eine Liste von
Vertretungen zur Verfügung, die von den Vereinen gestellt werden.

## anfrage | Frage 3:

Welche Schlüsse zieht der Senat daraus, und welche Kosten entstehen?

## antwort | Antwort:

Vom Schuljahr 2013/2014 an wird der Unterricht in die dritte Klasse vorgezogen. Wer das Ziel nicht
erreicht, erhält in der vierten Klasse ein zweites halbes Jahr. Außerdem werden in den Ferien Kurse
angeboten, die für die Familien kostenfrei sind. Dafür sind im Haushalt 210.000 Euro vorgesehen.

Das Westbad ist seit dem 2. April wieder geöffnet. Weitere Schließungen sind bis 2015 nicht geplant.
""",
    ),
    _paper(
        id="weserhaven-2021-20-418-s",
        city="Weserhaven",
        year=2021,
        print="laser",
        purpose="motion of three groups in the same print, 'Neufassung der Drs.' in small print,"
        " names of members with their groups in three columns",
        metadata=meta(
            number="20/418 S",
            title=_TREES,
            kind="antrag",
            date="2021-03-10",
            signatories=[
                signed_by("Philipp Bredehorst", "Bündnis 90/Die Grünen"),
                signed_by("Arno Gottschling", "SPD"),
                signed_by("Ralf Schumann-Lüdeking", "Die Linke"),
            ],
            references=["20/388 S"],
        ),
        form={
            "house": "WESERHAVENER BÜRGERSCHAFT\nStadtbürgerschaft\n20. Wahlperiode",
            "number": [
                ("Drucksache 20/418 S", True),
                ("(Neufassung der Drs. 20/388 S)", False),
                ("10. März 2021", False),
            ],
            "kind": "Antrag",
            "of": "der Fraktionen Bündnis 90/Die Grünen, der SPD und Die Linke",
            "title": _TREES,
            "foot": [("{page}", "center")],
            "signatures": [
                [
                    (80, False, "Philipp Bredehorst\nBündnis 90/Die Grünen"),
                    (240, False, "Arno Gottschling\nSPD"),
                    (380, False, "Ralf Schumann-Lüdeking\nDie Linke"),
                ]
            ],
        },
        body="""\
## sachverhalt | Ausgangslage

An den Straßen der Stadt stehen rund 70.000 Bäume. In den drei trockenen Sommern seit 2018 sind
2.300 davon abgestorben, überwiegend junge. Das Gießen durch den Betrieb erreicht nur die
Pflanzungen der letzten drei Jahre. Viele Menschen helfen freiwillig, wissen aber nicht, welcher
Baum wie viel Wasser braucht. In der Vahr hat eine Karte im Netz gezeigt, wie einfach es sein kann:
Dort wurden in einem Sommer 640 Bäume von Nachbarn versorgt.

Auch an Wasser fehlt es nicht. Die alten Handpumpen könnten an 41 Stellen wieder in Betrieb genommen
werden.

## beschlussvorschlag | Die Stadtbürgerschaft möge beschließen:

Der Senat wird aufgefordert,

1. eine Karte aller Bäume mit Angaben zum Bedarf an Wasser bereitzustellen,

2. bis zum Sommer zehn Handpumpen instand zu setzen,

3. Schulen und Vereinen Säcke zum Bewässern zu überlassen,

4. der Deputation bis zum Jahresende zu berichten.
""",
    ),
)
