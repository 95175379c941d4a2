"""2010 and 2018: papers of an Amt whose meetings have weekday, hour and house."""

from functools import partial

from samples.make.layouts import terminzeilen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_WIND = (
    "2. Änderung des Flächennutzungsplanes der Gemeinde Süderholz für das Gebiet "
    "nördlich der Straße Am Moor"
)
_FIRE = "Bedarfsplan für die Freiwillige Feuerwehr"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Ämter in Schleswig-Holstein; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="amt-treenmoor-2018-sued-bv-014-2018",
        city="Amt Treenmoor",
        year=2018,
        print="laser",
        purpose="title of three lines in capitals above everything, kind, number and day in one"
        " line in the middle, meetings with weekday, hour and house before the body, status"
        " last",
        metadata=meta(
            number="SÜD/BV/014/2018",
            title=_WIND.upper(),
            kind="beschlussvorlage",
            public=True,
            date="2018-08-28",
            consultations=[
                meeting("Bau- und Wegeausschuss", "2018-09-11", True),
                meeting("Gemeindevertretung Süderholz", "2018-09-25", True),
            ],
            signatories=[signed_by("Frauke Petersen", mark="Im Auftrag", signed=True)],
            attachments=enclosures("Planzeichnung", "Begründung mit Umweltbericht"),
        ),
        form={
            "title": _WIND.upper(),
            "house": "Amt Treenmoor für die Gemeinde Süderholz · "
            "Beschlussvorlage SÜD/BV/014/2018 · "
            "28.08.2018",
            "way": [
                ("Di, 11.09.2018, 19:30 Uhr, Dörpshus", "Bau- und Wegeausschuss", "öffentlich"),
                (
                    "Di, 25.09.2018, 20:00 Uhr, Gasthof Ketels",
                    "Gemeindevertretung Süderholz",
                    "öffentlich",
                ),
            ],
            "foot": [
                ("Amt Treenmoor, Dorfstraße 8, 25999 Treenmoor, Tel. 04848 902-31", "left"),
                ("{page}", "right"),
            ],
            "signatures": [[(66, True, "Im Auftrag@Frauke Petersen")]],
        },
        body="""\
## sachverhalt | Sachstand

Die Gemeindevertretung hat am 14. März 2017 beschlossen, den Plan für eine Fläche von 4,2 Hektar zu
ändern, damit der Landhandel seinen Betrieb erweitern kann. Bisher ist die Fläche als Land für die
Landwirtschaft dargestellt.

In der Zeit vom 4. Juni bis zum 6. Juli 2018 lag der Entwurf aus. Einwände von Bürgern gingen nicht
ein. Von den 31 beteiligten Stellen haben zwölf geantwortet, drei davon mit Bedenken.

| Stelle | Punkt | Abwägung |
| Kreis, Naturschutz | Knick im Westen | gefolgt |
| Wasserverband | Vorfluter | teilweise |
| Landesbetrieb Straßenbau | Zufahrt | gefolgt |

Der Knick bleibt mit einem Streifen von fünf Metern erhalten. Das Wasser von den Dächern wird in
einem Becken gesammelt und gedrosselt abgegeben.

## finanzielle_auswirkungen | Kosten

Die Kosten des Verfahrens trägt der Betrieb nach dem Vertrag vom 2. Mai 2017.

## beschlussvorschlag | Beschlussempfehlung

1. Über die Stellungnahmen wird nach Maßgabe der Tabelle entschieden.

2. Die 2. Änderung wird beschlossen. Die Begründung wird gebilligt.

3. Der Plan ist dem Innenministerium zur Genehmigung vorzulegen.

## anlagen | Anlagen

- Planzeichnung

- Begründung mit Umweltbericht
""",
    ),
    _paper(
        id="amt-treenmoor-2010-nord-mv-003-2010",
        city="Amt Treenmoor",
        year=2010,
        print="laser",
        purpose="short title in capitals, two meetings of which the first is not public, day with a"
        " weekday spelled out, name with role and gez.",
        metadata=meta(
            number="NORD/MV/003/2010",
            title=_FIRE.upper(),
            kind="mitteilung",
            public=False,
            date="2010-02-17",
            consultations=[
                meeting("Finanzausschuss", "2010-03-04", False),
                meeting("Gemeindevertretung Norderfehn", "2010-03-18", True),
            ],
            signatories=[
                signed_by("Hans-Peter Jessen", "Leitender Verwaltungsbeamter", mark="gez.")
            ],
        ),
        form={
            "title": _FIRE.upper(),
            "house": "Amt Treenmoor für die Gemeinde Norderfehn · Mitteilungsvorlage "
            "NORD/MV/003/2010 · 17.02.2010",
            "way": [
                (
                    "Donnerstag, 04.03.2010, 19:00 Uhr, Amtshaus",
                    "Finanzausschuss",
                    "nichtöffentlich",
                ),
                (
                    "Donnerstag, 18.03.2010, 19:30 Uhr, Schule",
                    "Gemeindevertretung Norderfehn",
                    "öffentlich",
                ),
            ],
            "foot": [
                ("Amt Treenmoor, Dorfstraße 8, 25999 Treenmoor, Tel. 04848 902-31", "left"),
                ("{page}", "right"),
            ],
            "signatures": [[(66, False, "gez. Hans-Peter Jessen\nLeitender Verwaltungsbeamter")]],
        },
        body="""\
## sachverhalt | Sachstand

Die Wehr zählt 38 Aktive. Tagsüber sind davon nach der Umfrage vom Januar nur elf im Ort. Das
Löschfahrzeug ist 24 Jahre alt; die Pumpe wurde im Herbst zum dritten Mal überholt.

Nach dem Brandschutzgesetz muss jede Stelle an einer Straße binnen zehn Minuten erreicht werden.
Für die Siedlung am Kanal gelingt das nur, wenn die Nachbarwehr aus Hemme mit alarmiert wird.

## sonstige | Ausblick

Der Wehrführer schlägt vor, 2012 ein neues Fahrzeug zu beschaffen. Der Kreis fördert es mit 30
Prozent. Eine Beschlussvorlage folgt, sobald die Angebote vorliegen.""",
    ),
)
