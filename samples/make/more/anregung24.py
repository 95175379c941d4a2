"""2008 and 2019: suggestions of citizens printed with the opinion of the administration."""

from functools import partial

from samples.make.layouts import anregung24 as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BENCH = "Mehr Bänke auf dem Weg zum Friedhof Ostwig"
_NOISE = "Nachtruhe am Bolzplatz hinter der Kirche St. Clemens"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="suggestions after the code of North Rhine-Westphalia; text and persons invented",
)

PAPERS = (
    _paper(
        id="bergerkamp-2019-eingabe-19-2019",
        city="Bergerkamp",
        year=2019,
        print="laser",
        purpose="citizen's suggestion with the law under its kind, number in a cell 'Eingabe', rows"
        " of meetings without head, columns body, day, task, status, letter and opinion"
        " under ruled headings, only the office signs",
        metadata=meta(
            number="19/2019",
            title=_BENCH,
            kind="petition",
            public=True,
            date="2019-05-13",
            consultations=[
                meeting(
                    "Ausschuss für Anregungen und Beschwerden",
                    "2019-06-04",
                    True,
                    role="Überweisung",
                ),
                meeting("Bezirksvertretung Süd", "2019-06-26", True, role="Entscheidung"),
            ],
            signatories=[signed_by("Jutta Feldkamp", "Stadträtin", mark="gez.")],
            attachments=enclosures("Skizze der Standorte"),
        ),
        form={
            "kind": "Bürgeranregung",
            "law": "nach § 24 der Gemeindeordnung für das Land Nordrhein-Westfalen",
            "grid": [
                [
                    (1, "Stadt", "Bergerkamp"),
                    (1, "Eingabe", "19/2019"),
                    (1, "Vorgelegt", "13.05.2019"),
                ],
                [
                    (2, "Eingebracht von", "einem Einwohner (Name ist der Verwaltung bekannt)"),
                    (1, "Fachbereich", "67 Grünflächen"),
                ],
            ],
            "title": _BENCH,
            "way": [
                [
                    "Ausschuss für Anregungen und Beschwerden",
                    "04.06.2019",
                    "Überweisung",
                    "öffentlich",
                ],
                ["Bezirksvertretung Süd", "26.06.2019", "Entscheidung", "öffentlich"],
            ],
            "foot": [("Eingabe 19/2019", "left"), ("{page}/{total}", "right")],
            "signatures": [[(64, False, "gez. Jutta Feldkamp\nStadträtin")]],
        },
        body="""\
## antrag | Wortlaut der Anregung

Seit dem Tod meiner Frau gehe ich fast jeden Tag von der Haltestelle am Markt zum Friedhof. Der Weg
ist 1.100 Meter lang und steigt zum Schluss an. Auf der ganzen Strecke gibt es eine einzige Bank,
und die steht in der Sonne.

Ich rege an, in Abständen von höchstens 250 Metern Bänke mit Lehnen aufzustellen, eine davon am
Wasserbecken. Eine Bäckerei und der Kegelclub haben mir zugesagt, sich zu beteiligen.

## stellungnahme | Stellungnahme der Verwaltung

Die Anregung wird begrüßt. Bei einer Begehung am 2. Mai wurden vier Standorte gefunden, an denen
der Gehweg breit genug ist. Zwei weitere liegen auf Grundstücken der Kirchengemeinde, die
einverstanden ist.

Eine Bank mit Fundament kostet 1.450 Euro. Aus dem Programm „Sitzen in der Stadt“ stehen in diesem
Jahr noch 4.000 Euro bereit; der Rest kann durch Spenden gedeckt werden.

Am Wasserbecken ist keine Bank möglich, weil die Fläche für die Leichenwagen freigehalten wird.
Dort wird ein klappbarer Sitz an der Mauer angebracht.

## beschlussvorschlag | Vorschlag für die Entscheidung

Der Anregung wird mit der Maßgabe gefolgt, dass fünf Bänke und ein Klappsitz bis zum Oktober
aufgestellt werden.

## anlagen | Anlage

Skizze der Standorte
""",
    ),
    _paper(
        id="bergerkamp-2008-eingabe-07-2008",
        city="Bergerkamp",
        year=2008,
        print="laser",
        purpose="older cover, one row of meetings not public, short letter, opinion that declines,"
        " name in ink in whose stead, no enclosure",
        metadata=meta(
            number="07/2008",
            title=_NOISE,
            kind="petition",
            public=False,
            date="2008-08-11",
            consultations=[
                meeting(
                    "Ausschuss für Anregungen und Beschwerden",
                    "2008-08-28",
                    False,
                    role="Erledigung",
                )
            ],
            signatories=[
                signed_by("Kleine-Brockhoff", "Städt. Rechtsdirektor", mark="I. V.", signed=True)
            ],
        ),
        form={
            "kind": "Beschwerde",
            "law": "nach § 24 der Gemeindeordnung für das Land Nordrhein-Westfalen",
            "grid": [
                [
                    (1, "Stadt", "Bergerkamp"),
                    (1, "Eingabe", "07/2008"),
                    (1, "Vorgelegt", "11.08.2008"),
                ],
                [
                    (2, "Eingebracht von", "Anliegern der Clemensstraße"),
                    (1, "Fachbereich", "32 Ordnung"),
                ],
            ],
            "title": _NOISE,
            "way": [
                [
                    "Ausschuss für Anregungen und Beschwerden",
                    "28.08.2008",
                    "Erledigung",
                    "nichtöffentlich",
                ]
            ],
            "foot": [("Eingabe 07/2008", "left"), ("{page}/{total}", "right")],
            "signatures": [[(64, True, "I. V.@Kleine-Brockhoff\nStädt. Rechtsdirektor")]],
        },
        body="""\
## antrag | Wortlaut der Beschwerde

Seit das Tor nicht mehr abgeschlossen wird, spielen junge Leute bis nach Mitternacht. Der Ball
schlägt gegen das Gitter, dazu kommt Musik aus Autos. Wir bitten, den Platz um 21 Uhr zu schließen.

## stellungnahme | Stellungnahme der Verwaltung

Der Außendienst hat den Platz im Juli an neun Abenden aufgesucht. An zwei Abenden wurde nach 22 Uhr
gespielt. Der Hausmeister, der früher abgeschlossen hat, ist seit März im Ruhestand; die
Kirchengemeinde hat keinen Ersatz.

Ab September übernimmt ein Wachdienst die Schließung um 21.30 Uhr. Weitere Maßnahmen hält die
Verwaltung nicht für geboten.

## beschlussvorschlag | Vorschlag für die Entscheidung

Die Beschwerde wird für erledigt erklärt.
""",
    ),
)
