"""1963 and 1968: decisions of a small commune in the GDR, number and votes below the text."""

from functools import partial

from samples.make.layouts import ormig_gemeinde_66 as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="spirit copies of communes in the GDR; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="gemeinde-kossdorf-1966-beschluss-17-5-66",
        city="Koßwitz",
        year=1966,
        print="typewriter",
        purpose="text first; below it 'Beschluß-Nr.:', 'Abgegebene Stimmen:', 'dafür', 'dagegen',"
        " 'enthalten' as labels, session in the opening sentence, matter as end of that"
        " sentence, mayor's ink",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Rat der Gemeinde", "Koßwitz"),
                    at=(0.7, 0.8),
                    colour=BLUE,
                    mm=28,
                    frame="round",
                ),
            ),
        ),
        metadata=meta(
            number="17-5/66",
            title="die Errichtung eines Dorfklubs im ehemaligen Gasthof",
            kind="beschluss",
            public=True,
            consultations=[
                meeting("Gemeindevertretung", "1966-10-21", True, votes=(14, 1, 2)),
            ],
            signatories=[signed_by("Noack", "Bürgermeister", signed=True)],
        ),
        form={
            "house": "Rat der Gemeinde Koßwitz\nKreis Herzburg",
            "sentence": "Beschluß der öffentlichen Sitzung der Gemeindevertretung vom"
            " 21.10.1966 über die Errichtung eines Dorfklubs im ehemaligen Gasthof",
            "ends": [
                ("Beschluß-Nr.:", "17-5/66"),
                ("anwesend:", "17 Volksvertreter"),
                ("dafür:", "14"),
                ("dagegen:", "1"),
                ("enthalten:", "2"),
            ],
            "signatures": [[(90, True, "Noack\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag

1. Der Saal des ehemaligen Gasthofes „Zur Linde“ wird ab 1. 1. 1967 als Dorfklub genutzt.
Rechtsträger wird der Rat der Gemeinde.

2. Die LPG „Frohe Zukunft“ übernimmt die Reparatur des Daches und stellt 60 m Bretter.

3. Zum Klubleiter wird die Jugendfreundin Karin Schimmel berufen.

## begruendung | Begründung:

In unserer Gemeinde mit 740 Einwohnern gibt es seit der Schließung des Gasthofes keinen Raum für
Veranstaltungen. Der Landfilm kommt nur noch bei gutem Wetter. Die Jugendlichen fahren nach
Herzburg; dabei kam es im August zu einem schweren Unfall mit dem Moped.

Aus dem Konto der Nationalen Front stehen 3 200 MDN bereit.

@ends""",
    ),
    _paper(
        id="gemeinde-kosswitz-1968-beschluss-4",
        city="Koßwitz",
        year=1968,
        print="typewriter",
        purpose="closed session, heading 'Beschlußvorlage' in the sentence, number as the"
        " first of"
        " the lines, day of writing as the last, no counts yet, chairman of a commission"
        " signs beside the mayor",
        metadata=meta(
            number="4/68",
            title="Abriß der Windmühle",
            kind="beschlussvorlage",
            date="1968-02-29",
            consultations=[meeting("Gemeindevertretung", "1968-03-08")],
            signatories=[
                signed_by("Noack", "Bürgermeister", mark="gez."),
                signed_by("Lehmann", "Vors. der Kommission Bauwesen", mark="gez."),
            ],
        ),
        form={
            "house": "Gemeinde Koßwitz",
            "sentence": "Beschlußvorlage für die Gemeindevertretung am 8. März 1968 - Abriß"
            " der Windmühle",
            "ends": [
                ("Vorlage:", "4/68"),
                ("Einreicher:", "Kommission Bauwesen"),
                ("Koßwitz, den", "29. Februar 1968"),
            ],
            "signatures": [
                [
                    (90, False, "gez. Noack\nBürgermeister"),
                    (300, False, "gez. Lehmann\nVors. der Kommission Bauwesen"),
                ]
            ],
        },
        body="""\
## sonstige

Die Bockwindmühle am Weg nach Zwethau ist seit 1951 außer Betrieb. Bei dem Sturm vom 13. März 1967
ist ein Flügel abgebrochen. Der Hausbaum ist vom Wurm befallen, das Dach offen. Kinder spielen in
dem Gebäude.

Das Institut für Denkmalpflege hat mitgeteilt, daß die Mühle nicht auf der Kreisliste steht. Der
Eigentümer ist verzogen und hat auf zwei Schreiben nicht geantwortet.

Die Mühle ist bis zum 30. Juni abzutragen. Das Holz erhält der Kindergarten als Brennstoff. Die
Mahlsteine werden vor dem Gemeindeamt aufgestellt.

@ends""",
    ),
)
