"""Switzerland 1976 and 2011: extracts of the Protokoll with titles in the margin."""

from functools import partial

from samples.make.layouts import randtitel as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BROOK = "Dorfbachweg; Sanierung von Strasse und Durchlass; Kredit"
_SKI = "Beitrag an den Skilift Tannenboden"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Protokollauszüge of Swiss Gemeinderäte; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="oberruetli-2011-87",
        city="Oberrütli",
        year=2011,
        print="laser",
        purpose="number of the decision alone in the margin beside the line of the register, titles"
        " in the margin, officers sign in ink, Mitteilung an: at the end, day of the sending",
        metadata=meta(
            number="87",
            title=_BROOK,
            kind="niederschrift",
            consultations=[meeting("Gemeinderat", "2011-04-12")],
            signatories=[
                signed_by("Ruedi Amstad", "Präsident", signed=True),
                signed_by("Vreni Zumbühl", "Schreiberin", signed=True),
            ],
            references=["2010-214"],
        ),
        form={
            "face": "carlito",
            "authority": "**Gemeinde Oberrütli**\nGemeinderat",
            "book": "Protokollauszug\nSitzung vom 12. April 2011",
            "number": "87",
            "register": "33.03.1   Gemeindestrassen 2. Klasse",
            "title": _BROOK,
            "college": "Für richtigen Auszug\nGEMEINDERAT OBERRÜTLI",
            "signatures": [
                [
                    (182, True, "Der Präsident\n@Ruedi Amstad"),
                    (370, True, "Die Schreiberin\n@Vreni Zumbühl"),
                ]
            ],
            "list": "Mitteilung an:\n- Tiefbaukommission\n- Finanzverwaltung\n- Akten",
            "foot": [("Versandt am 19. April 2011", "left"), ("Seite {page}", "right")],
        },
        body="""\
## sachverhalt | Ausgangslage

Der Dorfbachweg wurde 1963 gebaut und seither nur geflickt. Beim Unwetter vom 2. August 2010 ist
der Durchlass unter der Sägerei verstopft; das Wasser lief über die Strasse in drei Keller. Mit
Beschluss 2010-214 hat der Gemeinderat ein Ingenieurbüro mit dem Vorprojekt betraut.

## sonstige | Erwägungen

Der Durchlass misst heute 80 cm. Für ein Hochwasser, wie es alle hundert Jahre einmal zu erwarten
ist, sind 1,40 m nötig. Es wäre nicht sinnvoll, den Belag zu erneuern und ihn wenige Jahre später
für die Röhre wieder aufzureissen.

Die Anstösser wurden am 3. März angehört. Zwei von ihnen wünschen, dass die Mauer beim Waschhaus
stehen bleibt. Dem kann entsprochen werden.

## finanzielle_auswirkungen | Kosten

| Strassenbau | 148'000.00 |
| Durchlass | 96'500.00 |
| Unvorhergesehenes | 15'500.00 |

Im Voranschlag sind 200'000 Franken eingestellt.

## beschlussvorschlag | Beschluss

1. Dem Projekt wird zugestimmt.

2. Der Kredit von Fr. 260'000.00 wird als gebundene Ausgabe bewilligt.

3. Die Bauarbeiten werden im Einladungsverfahren vergeben.
""",
    ),
    _paper(
        id="talwil-1976-412",
        city="Talwil am See",
        year=1976,
        print="typewriter",
        purpose="typed extract, number with 'Nr.' in the margin, titles in the margin, ss for ß,"
        " officers without ink in columns",
        metadata=meta(
            number="412",
            title=_SKI,
            kind="niederschrift",
            consultations=[meeting("Stadtrat", "1976-10-05")],
            signatories=[
                signed_by("Dr. Hefti", "Stadtpräsident"),
                signed_by("Landolt", "Stadtschreiber"),
            ],
        ),
        form={
            "face": "elite",
            "authority": "STADTRAT\nTALWIL AM SEE",
            "book": "Auszug aus dem Protokoll\nvom 5. Oktober 1976",
            "number": "Nr. 412",
            "register": "S 7.2  Sport, Beiträge",
            "title": _SKI,
            "college": "Namens des Stadtrates",
            "signatures": [
                [
                    (182, False, "Der Stadtpräsident:\n\nDr. Hefti"),
                    (370, False, "Der Stadtschreiber:\n\nLandolt"),
                ]
            ],
        },
        body="""\
## sonstige | Gesuch

Die Genossenschaft Skilift Tannenboden ersucht mit Eingabe vom 18. August um einen einmaligen
Beitrag von Fr. 40'000.-. Sie muss nach einer Verfügung des Bundesamtes bis zum 1. Dezember die
Bremsen und das Tragseil ersetzen.

## sachverhalt | Bericht des Finanzvorstandes

Der Lift wird im Winter an sechzig Tagen betrieben und auch von den Schulen benützt, die dafür
nichts bezahlen. Die Rechnung der Genossenschaft ist ausgeglichen, Rücklagen fehlen jedoch. Ohne
Beitrag müsste der Betrieb eingestellt werden.

## sonstige | Erwägungen

Es besteht ein öffentliches Interesse daran, dass Kinder in der Nähe Ski fahren können. Ein
Beitrag in der verlangten Höhe überstiege die Zuständigkeit des Stadtrates. Angemessen scheint die
Hälfte.

## beschlussvorschlag | Der Stadtrat beschliesst

1. Der Genossenschaft werden Fr. 20'000.- ausgerichtet, sobald die Abnahme erfolgt ist.

2. Die Ausgabe geht zu Lasten des Kontos 340.365.
""",
    ),
)
