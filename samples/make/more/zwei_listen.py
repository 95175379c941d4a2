"""2012 and 2020: papers for nine and for five bodies, listed in two tables side by side."""

from functools import partial

from samples.make.layouts import zwei_listen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_NOISE = "Lärmaktionsplan der zweiten Stufe"
_TOILET = "Konzept für öffentliche Toiletten"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a large city with many districts; text and persons invented",
)

PAPERS = (
    _paper(
        id="grossenwied-2012-ds-1207-12",
        city="Großenwied",
        year=2012,
        print="laser",
        purpose="nine numbered bodies in two ruled tables side by side, days without a year's"
        " century, status by letters, long text on two pages, two names side by side",
        metadata=meta(
            number="DS 1207/12",
            title=_NOISE,
            kind="beschlussvorlage",
            public=False,
            date="2012-09-10",
            consultations=[
                meeting("Ortsrat Altstadt", "2012-10-02", True),
                meeting("Ortsrat Bruch", "2012-10-04", True),
                meeting("Ortsrat Linden", "2012-10-09", True),
                meeting("Ortsrat Westerberg", "2012-10-10", True),
                meeting("Ortsrat Südheide", "2012-10-11", True),
                meeting("Umweltausschuss", "2012-10-18", True),
                meeting("Bauausschuss", "2012-10-24", True),
                meeting("Verwaltungsausschuss", "2012-11-06", False),
                meeting("Rat", "2012-11-15", True),
            ],
            signatories=[
                signed_by("Dr. Frauke Buhr", "Oberbürgermeisterin", signed=True),
                signed_by("Thorsten Meinecke", "Stadtbaurat", signed=True),
            ],
            references=["DS 0310/08", "A 0077/11"],
        ),
        form={
            "left": "Stadt Großenwied\nFachbereich Umwelt\n**Beschlussvorlage DS 1207/12**",
            "right": "10.09.2012",
            "title": _NOISE,
            "over": "Beratungsfolge",
            "lists": [
                [
                    ["1", "Ortsrat Altstadt", "02.10.12", "ö"],
                    ["2", "Ortsrat Bruch", "04.10.12", "ö"],
                    ["3", "Ortsrat Linden", "09.10.12", "ö"],
                    ["4", "Ortsrat Westerberg", "10.10.12", "ö"],
                    ["5", "Ortsrat Südheide", "11.10.12", "ö"],
                ],
                [
                    ["6", "Umweltausschuss", "18.10.12", "ö"],
                    ["7", "Bauausschuss", "24.10.12", "ö"],
                    ["8", "Verwaltungsausschuss", "06.11.12", "nö"],
                    ["9", "Rat", "15.11.12", "ö"],
                ],
            ],
            "foot": [("{page}/{total}", "center")],
            "signatures": [
                [
                    (64, True, "Dr. Frauke Buhr\nOberbürgermeisterin"),
                    (304, True, "Thorsten Meinecke\nStadtbaurat"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Rat beschließt den Plan in der Fassung vom 3. September 2012. Die Maßnahmen der Liste A werden
bis 2014, die der Liste B nach Maßgabe des Haushalts umgesetzt.

## sonstige | Rechtlicher Rahmen

Nach § 47d des Bundes-Immissionsschutzgesetzes sind für Straßen mit mehr als 8.200 Fahrzeugen am
Tag Pläne aufzustellen. In der ersten Stufe (DS 0310/08) betraf das zwölf Straßen, in der zweiten
sind es 37 mit einer Länge von 61 Kilometern.

## sachverhalt | Ergebnis der Kartierung

An den untersuchten Straßen leben 9.400 Menschen, die nachts einem Pegel von mehr als 60 Dezibel
ausgesetzt sind. Am stärksten betroffen sind die Altstadt und der nördliche Teil von Linden.

| Bereich | Menschen | Pegel |
| Altstadt | 3.120 | bis 68 |
| Linden | 2.760 | bis 66 |
| Bruch | 1.890 | bis 65 |
| übrige | 1.630 | bis 63 |

Die Pegel wurden berechnet, nicht gemessen. Anwohner hatten in der Versammlung im Mai Messungen
verlangt. Das Gesetz sieht sie nicht vor; an vier Stellen wurde dennoch gemessen. Die Werte weichen
um weniger als zwei Dezibel ab.

## sonstige | Maßnahmen

Liste A enthält den Einbau von leisem Asphalt auf 4,6 Kilometern, Tempo 30 in der Nacht auf sieben
Abschnitten und ein Programm für Fenster. Der Antrag A 0077/11, in der ganzen Altstadt auch am Tag
Tempo 30 anzuordnen, konnte nicht aufgenommen werden, weil die Polizei die Voraussetzungen der
Verordnung nicht für erfüllt hält.

Liste B enthält die Verlegung des Lastverkehrs auf den Ring. Sie setzt den Ausbau der Brücke über
die Hase voraus, der nicht vor 2017 beginnt.

## sonstige | Beteiligung

Während der Auslegung gingen 214 Stellungnahmen ein. Die Hälfte betraf den Fluglärm, der nicht
Gegenstand des Planes ist.

## finanzielle_auswirkungen | Kosten

Die Maßnahmen der Liste A kosten 2,2 Millionen Euro, davon 0,4 Millionen Euro für Fenster.
""",
    ),
    _paper(
        id="grossenwied-2020-ds-0451-20",
        city="Großenwied",
        year=2020,
        print="laser",
        purpose="five bodies, the second table holds two, no status at all, one name with gez.,"
        " kind 'Mitteilung' in the bold line with the number",
        metadata=meta(
            number="DS 0451/20",
            title=_TOILET,
            kind="mitteilung",
            date="2020-06-03",
            consultations=[
                meeting("Ortsrat Altstadt", "2020-06-23"),
                meeting("Ortsrat Linden", "2020-06-25"),
                meeting("Seniorenbeirat", "2020-06-30"),
                meeting("Bauausschuss", "2020-07-07"),
                meeting("Rat", "2020-07-16"),
            ],
            signatories=[signed_by("Sandra Hülsmann", "Stadtbaurätin", mark="gez.")],
        ),
        form={
            "left": "Stadt Großenwied\nFachbereich Bau\n**Mitteilung DS 0451/20**",
            "right": "3. Juni 2020",
            "title": _TOILET,
            "over": "Beratungsfolge",
            "lists": [
                [
                    ["1", "Ortsrat Altstadt", "23.06.20", ""],
                    ["2", "Ortsrat Linden", "25.06.20", ""],
                    ["3", "Seniorenbeirat", "30.06.20", ""],
                ],
                [
                    ["4", "Bauausschuss", "07.07.20", ""],
                    ["5", "Rat", "16.07.20", ""],
                ],
            ],
            "foot": [("{page}/{total}", "center")],
            "signatures": [[(64, False, "gez. Sandra Hülsmann\nStadtbaurätin")]],
        },
        body="""\
## sachverhalt | Bestand

In der Stadt gibt es 14 öffentliche Toiletten, von denen fünf ohne Stufen erreichbar sind. Drei
Anlagen stammen aus den sechziger Jahren und müssen geschlossen werden. Dazu kommen 22 Betriebe, die
an der Aktion „Nette Toilette“ teilnehmen und dafür monatlich 60 Euro erhalten.

In der Umfrage vom Herbst nannten 1.130 Menschen Orte, an denen eine Toilette fehlt. Am häufigsten
waren es der Omnibusbahnhof, der Stadtpark und der Wochenmarkt in Linden.

## sonstige | Konzept

An zwölf Standorten sollen bis 2026 selbstreinigende Anlagen stehen. Die Ausschreibung erfolgt mit
der Wartung für zehn Jahre. Die Benutzung bleibt kostenlos; in anderen Städten haben die Einnahmen
kaum den Aufwand für das Leeren der Automaten gedeckt.

Die Zahl der Betriebe soll auf 35 steigen. Für die Zeit nach Mitternacht werden an zwei Plätzen
Urinale aufgestellt, die am Morgen in den Boden versenkt werden.

## finanzielle_auswirkungen | Kosten

Eine Anlage kostet im Jahr 21.000 Euro. Der Beschluss über die Mittel wird zum Haushalt 2021
vorbereitet.
""",
    ),
)
