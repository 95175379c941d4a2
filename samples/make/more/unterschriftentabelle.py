"""2007 and 2016: motions and questions on a form of the council with a table of signatures."""

from functools import partial

from samples.make.layouts import unterschriftentabelle as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SOLAR = "Photovoltaik auf allen geeigneten Dächern städtischer Gebäude"
_SCHOOLWAY = "Schulwegsicherheit an der Einmündung Lerchenweg"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of councils for motions; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="neuhartau-2016-at-37-16",
        city="Neuhartau",
        year=2016,
        print="inkjet",
        purpose="kind ticked among four, title in a cell behind 'Thema des Antrags', table of four"
        " names with group and ink of which one is missing, number in a line of the office"
        " below the table",
        metadata=meta(
            number="AT 37/16",
            title=_SOLAR,
            kind="antrag",
            public=True,
            date="2016-09-02",
            consultations=[meeting("Gemeinderat", "2016-09-27", True)],
            signatories=[
                signed_by("Sabrina Rau", "Grüne", signed=True),
                signed_by("Peter Wintermantel", "SPD", signed=True),
                signed_by("Dr. Ralf Esslinger", "Freie Wähler", signed=True),
                signed_by("Gudrun Maier", "SPD", signed=False),
            ],
        ),
        form={
            "house": "Gemeinderat der Stadt Neuhartau",
            "kinds": "[x] Antrag [ ] Änderungsantrag [ ] Anfrage [ ] Resolution",
            "grid": [
                [(3, "Thema des Antrags", _SOLAR)],
                [
                    (1, "Für die Sitzung", "Gemeinderat, 27.09.2016, öffentlich"),
                    (1, "Datum", "02.09.2016"),
                ],
            ],
            "rows": [
                ("Sabrina Rau", "Grüne", True),
                ("Peter Wintermantel", "SPD", True),
                ("Dr. Ralf Esslinger", "Freie Wähler", True),
                ("Gudrun Maier", "SPD", False),
            ],
            "office": "Registriert unter AT 37/16. Eingang 05.09.2016. Weiter an: Dez. II, Amt 65.",
        },
        body="""\
## antrag | Antragstext

Die Stadt stattet bis Ende 2021 alle Dächer ihrer Gebäude, die nach Lage und Tragfähigkeit geeignet
sind, mit Anlagen zur Erzeugung von Strom aus. Vorrang haben Schulen, Kläranlage und Bauhof. Die
Stadtwerke und die Bürgerenergie eG sind zu beteiligen.

## begruendung | Begründung

Das Kataster des Landes weist für 71 städtische Dächer eine gute oder sehr gute Eignung aus.
Genutzt werden neun. Die Kläranlage verbraucht im Jahr 1,3 Millionen Kilowattstunden, von denen ein
Drittel auf dem eigenen Gelände erzeugt werden könnte.

Wer den Strom selbst verbraucht, zahlt weniger als die Hälfte des Bezugspreises. Die Anlagen
rechnen sich nach elf bis dreizehn Jahren.

## finanzielle_auswirkungen | Kosten und Deckung

2017: 150.000 Euro. Deckung durch Verschieben des Parkplatzes am Friedhof.
""",
    ),
    _paper(
        id="neuhartau-2007-af-09-07",
        city="Neuhartau",
        year=2007,
        print="inkjet",
        purpose="'Anfrage' ticked, one row signed, no session, number in the office's line,"
        " questions numbered",
        metadata=meta(
            number="AF 09/07",
            title=_SCHOOLWAY,
            kind="anfrage",
            date="2007-03-12",
            signatories=[signed_by("Hartmut Clauss", "CDU", signed=True)],
        ),
        form={
            "house": "Gemeinderat der Stadt Neuhartau",
            "kinds": "[ ] Antrag [ ] Änderungsantrag [x] Anfrage [ ] Resolution",
            "grid": [
                [(3, "Thema der Anfrage", _SCHOOLWAY)],
                [(1, "Für die Sitzung", ""), (1, "Datum", "12.03.2007")],
            ],
            "rows": [("Hartmut Clauss", "CDU", True)],
            "office": "Registriert unter AF 09/07. Eingang 13.03.2007. Weiter an: Dez. I, Amt 32.",
        },
        body="""\
## anfrage | Fragen

1. Wie viele Unfälle gab es an der Einmündung seit 2004?

2. Warum wurde der Spiegel im Januar entfernt?

3. Kann die Hecke auf dem städtischen Grundstück zurückgeschnitten werden?

## sachverhalt | Anlass

Am 6. März wurde ein Mädchen auf dem Rad angefahren. Die Sicht ist durch parkende Wagen und die
Hecke verdeckt.""",
    ),
)
