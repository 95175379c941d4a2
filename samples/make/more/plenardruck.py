"""A regional assembly 1997 and 2008: prints with one line of head on every page."""

from functools import partial

from samples.make.layouts import plenardruck as form
from samples.make.paper import Paper, meta, signed_by

_RAIL = "Reaktivierung der Kochertalbahn zwischen Waldenbrück und Künsbach"
_GRAVEL = "Abbau von Kies im Wasserschutzgebiet Lautergrund"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Drucksachen of regional assemblies; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="region-hohenlau-1997-3-211",
        city="Region Hohenlau",
        year=1997,
        print="letterpress",
        purpose="number at the end of a line with house and term on every page, sides changed on"
        " even ones, A. Problem to D. Kosten, full text on page 2, place and day above the names",
        metadata=meta(
            number="3/211",
            title=_RAIL,
            kind="antrag",
            date="1997-10-07",
            signatories=[
                signed_by("Dr. Annemarie Gessler", date="1997-10-07"),
                signed_by("Fritz Obrecht", date="1997-10-07"),
            ],
            references=["2/388"],
        ),
        form={
            "line": ("Regionalversammlung Hohenlau - 3. Amtszeit", "Drucksache 3/211"),
            "day": "07.10.97",
            "kind": "Antrag",
            "origin": "der Fraktion der SPD",
            "title": _RAIL,
            "place": "Waldenbrück, den 7. Oktober 1997",
            "signatures": [
                [(78, False, "Dr. Annemarie Gessler"), (310, False, "Fritz Obrecht")],
            ],
        },
        body="""\
## sonstige | A. Problem

Auf der Strecke fährt seit dem 29. Mai 1981 kein Zug mehr für Reisende. Der Güterverkehr endete
1993. Im Tal leben 27 000 Menschen, die mit dem Bus bis zu siebzig Minuten zur Kreisstadt brauchen.

## sonstige | B. Lösung

Die Region übernimmt die Gleise von der Bahn und läßt darauf im Stundentakt Triebwagen fahren.

## sonstige | C. Alternativen

Ausbau der Buslinien, wie er mit der Drucksache 2/388 vorgeschlagen und aus Gründen der Kosten
verworfen wurde.

## finanzielle_auswirkungen | D. Kosten

Einmalig 19,4 Mio. DM, jährlich 2,1 Mio. DM. Zuschüsse des Landes sind nicht berücksichtigt.

\\f

## beschlussvorschlag | Die Regionalversammlung möge beschließen:

1. Die Geschäftsstelle nimmt mit der Deutschen Bahn AG Verhandlungen über den Kauf der Strecke auf.

2. Ein unabhängiger Gutachter schätzt bis zum Sommer 1998, wie viele Fahrgäste zu erwarten sind.

3. Die Gemeinden werden gebeten, Flächen an den ehemaligen Haltepunkten freizuhalten.

## begruendung | Begründung

Seit der Reform des Nahverkehrs am 1. Januar 1996 sind die Länder und Regionen für die Bestellung
von Zügen verantwortlich. Anderswo hat sich gezeigt, daß stillgelegte Strecken mehr Reisende
anziehen, als irgend jemand vermutet hatte. Voraussetzung ist ein Takt ohne Lücken und ein Anschluß,
der auch bei Verspätung wartet.

Die Gleise liegen noch. An elf Übergängen fehlen Schranken, zwei Brücken müssen verstärkt werden. In
Künsbach ist auf dem Bahnhof ein Markt gebaut worden; der Zug müßte 400 Meter davor enden.

Wer jetzt nicht handelt, verliert die Strecke. Das Verfahren zur Entwidmung ist für das kommende
Jahr angekündigt.

@sign
""",
    ),
    _paper(
        id="region-hohenlau-2008-5-077",
        city="Region Hohenlau",
        year=2008,
        print="laser",
        purpose="Große Anfrage in the same print, number with leading zero, origin names members,"
        " questions below Roman headings, one name",
        metadata=meta(
            number="5/077",
            title=_GRAVEL,
            kind="anfrage",
            date="2008-02-11",
            signatories=[signed_by("Corinna Maile", "Sprecherin")],
        ),
        form={
            "line": ("Regionalversammlung Hohenlau", "5/077"),
            "day": "11.02.2008",
            "kind": "Große Anfrage",
            "origin": "der Mitglieder Maile, Rupp und Schäuffele (Grüne)",
            "title": _GRAVEL,
            "place": "Für die Gruppe",
            "signatures": [[(78, False, "Corinna Maile\nSprecherin")]],
        },
        body="""\
## sachverhalt

Im Lautergrund werden seit 1964 Kies und Sand gewonnen. Die Erlaubnis gilt bis 2011. Der Betreiber
hat im November beantragt, auf weiteren 31 Hektar abbauen zu dürfen, von denen 12 in der engeren
Zone des Schutzgebietes liegen. Aus den Brunnen werden 46.000 Menschen versorgt.

## anfrage | Wir fragen die Geschäftsstelle:

### I. Zum Grundwasser

1. In welcher Tiefe liegt der höchste Stand der letzten zwanzig Jahre?

2. Wie weit ist der Rand des geplanten Sees von Brunnen III entfernt?

### II. Zum Regionalplan

3. Steht der Antrag im Einklang mit dem Plansatz 3.5.2?

4. Welche anderen Flächen sind als Vorrang für Rohstoffe ausgewiesen und noch nicht genutzt?

### III. Zum Verfahren

5. Wann wird die Öffentlichkeit beteiligt?

6. Hat das Landratsamt die Region um eine Äußerung gebeten, und bis wann?

@sign
""",
    ),
)
