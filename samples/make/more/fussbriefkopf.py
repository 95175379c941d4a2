"""2011 and 2019: papers with the whole letterhead at the foot of page one."""

from functools import partial

from samples.make.layouts import fussbriefkopf as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FLOOD = "Rückhaltebecken Erlengrund: Vergabe der Erdarbeiten"
_CAFE = "Begegnungscafé im Bürgerhaus, Fortsetzung"
_HEAD = [
    "Stadt Erlental\nRathausplatz 1\n64380 Erlental",
    "Telefon 06154 702-0\nTelefax 06154 702-155\nUSt-ID DE 111 608 214",
    "Sparkasse Erlental\nIBAN DE21 5085 2651 0032 0004 17\nBIC HELADEF1DIE",
    "Mo bis Fr 8-12 Uhr\nMi 14-18 Uhr\nBus 672, 675",
]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a town in Südhessen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="erlental-2019-115",
        city="Erlental",
        year=2019,
        print="laser",
        purpose="number of three figures without a year at the right of the kind, IBAN, tax and bus"
        " numbers at the foot, session in a line below the title with status, two pages",
        metadata=meta(
            number="115",
            title=_FLOOD,
            kind="beschlussvorlage",
            public=True,
            date="2019-03-11",
            consultations=[meeting("Haupt- und Finanzausschuss", "2019-03-27", True)],
            signatories=[
                signed_by("Ralf Hechler", "Bürgermeister", signed=True),
                signed_by("Anja Born", "Fachbereichsleiterin", signed=True),
            ],
            references=["82"],
        ),
        form={
            "town": "Stadt Erlental",
            "left": "Beschlussvorlage",
            "right": "Vorlage Nr. 115\nErlental, 11. März 2019",
            "title": _FLOOD,
            "session": "Haupt- und Finanzausschuss am 27. März 2019, öffentliche Sitzung",
            "letterhead": _HEAD,
            "signatures": [
                [
                    (74, True, "Ralf Hechler\nBürgermeister"),
                    (310, True, "Anja Born\nFachbereichsleiterin"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Auftrag für die Erdarbeiten wird der Firma Krämer & Sohn zum Preis von 684.219,37 Euro erteilt.

## sachverhalt | Sachverhalt

Im Juni 2016 trat der Erlenbach über die Ufer. In der Unterstadt liefen 88 Keller voll, der Schaden
wurde auf 2,6 Millionen Euro geschätzt. Der Ausschuss hat danach mit der Vorlage Nr. 82 den Bau
eines Beckens beschlossen, das 31.000 Kubikmeter fasst. Der Bescheid des Regierungspräsidiums liegt
seit Oktober vor.

Die Arbeiten wurden öffentlich ausgeschrieben. Zwölf Firmen haben die Unterlagen angefordert, fünf
haben ein Angebot abgegeben. Ein Angebot musste ausgeschlossen werden, weil die Erklärung zum
Tariflohn fehlte.

| Bieter | Summe | Rang |
| Krämer & Sohn | 684.219 | 1 |
| Tiefbau Süd | 719.870 | 2 |
| Odenwald Bau | 745.002 | 3 |
| Gebrüder Lenz | 801.456 | 4 |

Die Prüfung durch das Ingenieurbüro hat keine Fehler ergeben. Die Firma hat 2017 das Becken in der
Nachbargemeinde gebaut; die Auskünfte sind gut.

## sonstige | Bauzeit

Mit dem Roden der Fläche ist im Februar begonnen worden. Die Erdarbeiten dauern von Mai bis
Oktober. In dieser Zeit fahren am Tag bis zu 60 Lastwagen über den Feldweg am Friedhof. Die
Anwohner werden am 9. April eingeladen. An Samstagen wird nicht gefahren.

Der Drosselschacht und das Gebäude für die Steuerung sind ein eigenes Los, das im Sommer vergeben
wird.

## finanzielle_auswirkungen | Finanzierung

Im Haushalt stehen 750.000 Euro bereit. Das Land hat eine Zuwendung von 60 Prozent bewilligt. Die
Kosten liegen unter der Berechnung von 712.000 Euro.""",
    ),
    _paper(
        id="erlental-2011-cafe",
        city="Erlental",
        year=2011,
        print="laser",
        purpose="report without a number: only kind and day in the two blocks, no status, long"
        " footed numbers as decoys, name with role in ink",
        metadata=meta(
            title=_CAFE,
            kind="mitteilung",
            date="2011-10-04",
            consultations=[meeting("Sozialausschuss", "2011-10-19")],
            signatories=[signed_by("Doris Wamser", "Stadträtin", signed=True)],
        ),
        form={
            "town": "Stadt Erlental",
            "left": "Mitteilung",
            "right": "Erlental, 4. Oktober 2011",
            "title": _CAFE,
            "session": "Sozialausschuss am 19. Oktober 2011",
            "letterhead": _HEAD,
            "signatures": [[(74, True, "Doris Wamser\nStadträtin")]],
        },
        body="""\
## sachverhalt | Sachstand

Das Café im Bürgerhaus wurde im Januar als Versuch für ein Jahr eröffnet. Es hat an drei
Nachmittagen geöffnet und wird von 26 Ehrenamtlichen geführt. Im Mittel kommen 38 Gäste, am Freitag
mehr als sechzig.

Nach anfänglichen Schwierigkeiten mit der Küche hat der Hausmeister eine zweite Spülmaschine
eingebaut. Die Abrechnung mit der Vereinskasse läuft ohne Beanstandung. Aus dem Verkauf von Kaffee
und Kuchen bleiben monatlich 420 Euro, die für Ausflüge verwendet werden.

## sonstige | Wünsche der Besucher

Bei der Befragung im September wurden 112 Bögen abgegeben. Viele wünschen sich Vorträge am frühen
Abend und eine Fahrt im Bus aus den Stadtteilen. Einige Familien bitten um einen Raum, in dem
Kinder spielen können.

## sonstige | Fortsetzung

Die Gruppe will weitermachen. Sie benötigt dafür wie bisher die Miete und 1.500 Euro im Jahr für
Anschaffungen. Die Mittel sind im Entwurf für 2012 enthalten, so dass ein Beschluss nicht
erforderlich ist.""",
    ),
)
