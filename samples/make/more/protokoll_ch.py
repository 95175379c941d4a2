"""Switzerland 1976 and 2013: extracts of minutes of a Gemeinderat, number in the margin."""

from functools import partial

from samples.make.layouts import protokoll_ch as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ROAD = "Sanierung Gugelstrasse: Kreditbewilligung und Arbeitsvergabe"
_SHEEP = "Gesuch des Schafzuchtvereins um Überlassung der Allmend"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="extracts of minutes of Swiss Gemeinderäte; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="oberwil-tal-2013-beschluss-2013-187",
        city="Oberwil im Tal",
        year=2013,
        print="laser",
        purpose="number '2013-187' alone in the margin beside the title, plan of files below it;"
        " session behind the kind, 'Versand' with a later day, two officers in columns, ss for ß",
        metadata=meta(
            number="2013-187",
            title=_ROAD,
            kind="niederschrift",
            consultations=[meeting("Gemeinderat", "2013-08-27")],
            signatories=[
                signed_by("Martha Zuber", "Gemeindepräsidentin", signed=True),
                signed_by("Reto Amsler", "Gemeindeschreiber", signed=True),
            ],
            references=["2012-304"],
        ),
        form={
            "face": "sans",
            "house": "Gemeinde\nOberwil im Tal",
            "kind": "Protokollauszug",
            "session": "Gemeinderat, Sitzung vom 27. August 2013",
            "number": "2013-187",
            "file": "33.03.2\nGemeindestrassen,\nUnterhalt",
            "title": _ROAD,
            "foot": [("Versand: 3. September 2013", "left"), ("Seite {page} von {total}", "right")],
            "signatures": [
                [(166, False, "Im Namen des Gemeinderates")],
                [
                    (166, True, "Martha Zuber\nGemeindepräsidentin"),
                    (360, True, "Reto Amsler\nGemeindeschreiber"),
                ],
            ],
        },
        body="""\
## sachverhalt | Ausgangslage

Die Gugelstrasse weist auf 340 Metern Längsrisse und Setzungen auf. Mit Beschluss 2012-304 hat der
Gemeinderat das Büro Tanner beauftragt, ein Projekt auszuarbeiten. Gleichzeitig soll die Leitung der
Wasserversorgung aus dem Jahr 1958 ersetzt werden.

Im Voranschlag 2013 sind Fr. 480'000.– eingestellt. Auf die Einladung vom 10. Juni haben fünf
Unternehmungen offeriert. Die Angebote liegen zwischen Fr. 391'210.40 und Fr. 467'903.–.

## sonstige | Erwägungen

Das günstigste Angebot enthält beim Belag einen Vorbehalt und kann nicht berücksichtigt werden. Das
zweite ist vollständig. Die Arbeiten dauern zwölf Wochen; die Zufahrt zum Altersheim bleibt
jederzeit offen.

## beschlussvorschlag | Beschluss

1. Für die Sanierung wird ein Kredit von Fr. 455'000.– bewilligt.

2. Die Arbeiten werden zum Preis von Fr. 402'775.– an die Firma Keller Tiefbau AG vergeben.

3. Mitteilung durch Auszug an die Unternehmungen, das Ingenieurbüro und die Finanzverwaltung.

@sign
""",
    ),
    _paper(
        id="oberwil-tal-1976-schafe",
        city="Oberwil im Tal",
        year=1976,
        print="typewriter",
        purpose="typed extract, number with § in the margin over the page of the book ('S. 212',"
        " which is no number), cited paragraph of another year in the text, president typed, ink",
        metadata=meta(
            number="§ 96",
            title=_SHEEP,
            kind="niederschrift",
            consultations=[meeting("Gemeinderat", "1976-04-05")],
            signatories=[
                signed_by("H. Zuber", "Präsident", signed=True),
                signed_by("A. Wyss", "Schreiber", signed=True),
            ],
            references=["§ 41"],
        ),
        form={
            "face": "typewriter",
            "house": "Gemeinderat\nOberwil i. T.",
            "kind": "Auszug aus dem Protokoll",
            "session": "des Gemeinderates vom 5. April 1976",
            "number": "§ 96",
            "file": "Protokollbuch\nS. 212",
            "title": _SHEEP,
            "signatures": [
                [(166, True, "Der Präsident\nH. Zuber"), (360, True, "Der Schreiber\nA. Wyss")],
            ],
        },
        body="""\
## sonstige

Der Schafzuchtverein ersucht um unentgeltliche Überlassung der unteren Allmend vom 1. Mai bis zum
31. Oktober. Er will dort 80 Tiere auftreiben und zäunt selber ein.

Die Viehschau-Kommission ist einverstanden, sofern der Brunnen allen offen bleibt. Die
Schützengesellschaft macht darauf aufmerksam, dass an sieben Samstagen geschossen wird. Nach § 41
vom Vorjahr ist die Allmend an diesen Tagen bis 18 Uhr zu räumen.

Bisher hat Landwirt Emil Gass für dieselbe Fläche Fr. 240.– bezahlt. Er verzichtet heuer.

## beschlussvorschlag | Beschluss:

1. Dem Gesuch wird entsprochen, jedoch gegen einen Zins von Fr. 120.–.

2. An Schiesstagen ist die Weide bis 18 Uhr zu räumen.

3. Der Verein haftet für den Zaun.
""",
    ),
)
