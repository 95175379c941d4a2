"""2015 and 2019: papers of a district assembly that come back with results of other bodies."""

from functools import partial

from samples.make.layouts import frueher_und_weiter as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CROSS = "Sicher über die Havelchaussee"
_SUB = "Mittelinsel in Höhe der Kita „Seepferdchen“ und Tempo 30 am Nachmittag"
_PLAY = "Bericht über den Zustand der Spielplätze im Ortsteil Lindenau"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of district assemblies of a large city; text and persons invented",
)

PAPERS = (
    _paper(
        id="lindenau-2015-1127-xix",
        city="Bezirk Lindenau",
        year=2015,
        print="laser",
        purpose="two tables, what was decided with counts and what is to come without, columns in"
        " different order, motion with a subtitle of its own, group's chair and two members"
        " with gez.",
        metadata=meta(
            number="1127/XIX",
            title=f"{_CROSS} {_SUB}",
            kind="antrag",
            date="2015-02-10",
            consultations=[
                meeting("Bezirksverordnetenversammlung", "2015-02-25", result="überwiesen"),
                meeting(
                    "Ausschuss für Verkehr und öffentliche Ordnung",
                    "2015-03-12",
                    result="mit Änderungen empfohlen",
                    votes=(9, 4, 1),
                ),
                meeting("Jugendhilfeausschuss", "2015-04-14", role="mitberatend"),
                meeting("Bezirksverordnetenversammlung", "2015-04-29", role="abschließend"),
            ],
            signatories=[
                signed_by("Heike Morgenroth", "Fraktionsvorsitzende", mark="gez."),
                signed_by("Ali Demirel", mark="gez."),
                signed_by("Jan Sobottka", mark="gez."),
            ],
            references=["0840/XIX"],
        ),
        form={
            "kind": "Antrag",
            "number": "Drucksache 1127/XIX",
            "house": "Bezirksverordnetenversammlung Lindenau · Fraktion Bündnis 90/Die Grünen · "
            "eingebracht am 10.02.2015",
            "title": _CROSS,
            "subtitle": _SUB,
            "past_title": "Bisherige Beratung",
            "past": [
                ["Datum", "Gremium", "Ergebnis", "Stimmen"],
                ["25.02.2015", "Bezirksverordnetenversammlung", "überwiesen", ""],
                [
                    "12.03.2015",
                    "Ausschuss für Verkehr und öffentliche Ordnung",
                    "mit Änderungen empfohlen",
                    "9 : 4 : 1",
                ],
            ],
            "next_title": "Weitere Beratung",
            "next": [
                ["Gremium", "Datum", "Behandlung", "Vermerk"],
                ["Jugendhilfeausschuss", "14.04.2015", "mitberatend", ""],
                ["Bezirksverordnetenversammlung", "29.04.2015", "abschließend", ""],
            ],
            "foot": [("1127/XIX", "left"), ("{page} / {total}", "right")],
            "signatures": [
                [
                    (60, False, "gez. Heike Morgenroth\nFraktionsvorsitzende"),
                    (250, False, "gez. Ali Demirel"),
                    (400, False, "gez. Jan Sobottka"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Die BVV möge beschließen

Das Bezirksamt wird ersucht, sich bei der Verkehrslenkung dafür einzusetzen, dass auf der
Havelchaussee zwischen Uferweg und Forsthaus

1. eine Mittelinsel gebaut wird,

2. von 13 bis 18 Uhr Tempo 30 gilt.

Der Versammlung ist bis zum 30. September 2015 zu berichten.

## begruendung | Warum das nötig ist

Die Kita hat 2014 ihren Ausgang an die Chaussee verlegt, weil die Baustelle der Wasserbetriebe den
alten Weg sperrt. Am Nachmittag queren dort in einer Stunde bis zu 90 Kinder mit ihren Eltern. Die
nächste Ampel liegt 380 Meter entfernt.

Auf die Kleine Anfrage 0840/XIX hat das Bezirksamt geantwortet, seit 2012 seien an der Stelle vier
Unfälle aufgenommen worden, zwei davon mit Kindern. Die Polizei hat bei Messungen jedes dritte
Fahrzeug über 57 Stundenkilometer erfasst.

Eine Mittelinsel ist möglich, weil die Fahrbahn dort elf Meter breit ist. Parkplätze entfallen nur
auf der Seite des Waldes.""",
    ),
    _paper(
        id="lindenau-2019-0316-xx",
        city="Bezirk Lindenau",
        year=2019,
        print="laser",
        purpose="only the second table, one body, kind 'Vorlage zur Kenntnisnahme' in the bar,"
        " status said once in the line of the house, two members of the Bezirksamt with"
        " roles",
        metadata=meta(
            number="0316/XX",
            title=_PLAY,
            kind="informationsvorlage",
            public=True,
            date="2019-08-19",
            consultations=[
                meeting("Ausschuss für Grünflächen und Umwelt", "2019-09-03", role="zur Kenntnis")
            ],
            signatories=[
                signed_by("Dr. Sabine Reuss", "Bezirksbürgermeisterin", mark="gez."),
                signed_by("Olaf Marquardt", "Bezirksstadtrat", mark="gez."),
            ],
            references=["0122/XX"],
        ),
        form={
            "kind": "Vorlage zur Kenntnisnahme",
            "number": "Drucksache 0316/XX",
            "house": "Bezirksamt Lindenau · Abteilung Umwelt und Grünflächen · 19.08.2019 · "
            "öffentlich",
            "title": _PLAY,
            "next_title": "Weitere Beratung",
            "next": [
                ["Gremium", "Datum", "Behandlung", "Vermerk"],
                ["Ausschuss für Grünflächen und Umwelt", "03.09.2019", "zur Kenntnis", ""],
            ],
            "foot": [("0316/XX", "left"), ("{page} / {total}", "right")],
            "signatures": [
                [
                    (60, False, "gez. Dr. Sabine Reuss\nBezirksbürgermeisterin"),
                    (300, False, "gez. Olaf Marquardt\nBezirksstadtrat"),
                ]
            ],
        },
        body="""\
## sonstige | Auftrag

Mit Beschluss zur Drucksache 0122/XX wurde das Bezirksamt ersucht, einmal im Jahr über die
Spielplätze im Ortsteil zu berichten.

## sachverhalt | Bericht

Von den 23 Plätzen waren im Juli 19 ohne Einschränkung nutzbar. Gesperrt sind die Kletteranlage in
der Ahornallee und das Holzschiff am Weiher; beide wurden bei der Hauptuntersuchung im April mit
Fäulnis an tragenden Teilen beanstandet.

Auf drei Plätzen wurde der Sand getauscht. Für den Platz am Güterbahnhof liegt der Entwurf vor, den
Kinder der Grundschule in zwei Werkstätten mit erarbeitet haben.

## sonstige | Nächste Schritte

Das Holzschiff wird im Winter durch ein Gerät aus Robinie ersetzt. Die Kletteranlage kann erst 2021
erneuert werden, weil das Programm des Senats für 2020 ausgeschöpft ist.
""",
    ),
)
