"""2017 and 2020: papers that five or three groups bring in together."""

from functools import partial

from samples.make.layouts import sechs_namen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ROOM = "Ratssaal barrierefrei umbauen"
_RENT = "Erhaltungssatzung für das Bahnhofsviertel"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="joint motions of groups; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lahnbrueck-2020-a-20-0177",
        city="Lahnbrück",
        year=2020,
        print="laser",
        purpose="five groups in a band, number in small print below the kind, six names in two rows"
        " of three with their groups, some with ink, a line of the manager below that is no"
        " signature",
        metadata=meta(
            number="A 20/0177",
            title=_ROOM,
            kind="antrag",
            date="2020-08-31",
            consultations=[meeting("Stadtverordnetenversammlung", "2020-09-24")],
            signatories=[
                signed_by("Lena Hofer", "CDU", signed=True),
                signed_by("Dirk Nassauer", "SPD", signed=True),
                signed_by("Jana Weigand", "Grüne", signed=True),
                signed_by("Bernd Pohl", "FDP", signed=False),
                signed_by("Sevim Acar", "Die Linke", signed=True),
                signed_by("Otto Diehl", "Die Linke", signed=True),
            ],
        ),
        form={
            "groups": ["CDU", "SPD", "Grüne", "FDP", "Die Linke"],
            "address": "Frau Stadtverordnetenvorsteherin\nHildegard Bonn\nRathaus, Zimmer 12",
            "day": "Lahnbrück, 31.08.2020",
            "kind": "Gemeinsamer Antrag",
            "number": "Vorgangsnummer A 20/0177 · Stadtverordnetenversammlung am 24.09.2020",
            "title": _ROOM,
            "signatures": [
                [
                    (66, True, "Lena Hofer\nCDU"),
                    (224, True, "Dirk Nassauer\nSPD"),
                    (382, True, "Jana Weigand\nGrüne"),
                ],
                [
                    (66, False, "Bernd Pohl\nFDP"),
                    (224, True, "Sevim Acar\nDie Linke"),
                    (382, True, "Otto Diehl\nDie Linke"),
                ],
            ],
        },
        body="""\
## beschlussvorschlag | Die Stadtverordnetenversammlung möge beschließen:

1. Der Magistrat legt bis zum Frühjahr eine Planung vor, nach der alle Plätze im Ratssaal ohne
Stufen erreichbar sind.

2. In die Planung sind das Rednerpult und die Plätze der Besucher einzubeziehen.

## begruendung | Begründung

Der Saal von 1957 hat drei Ebenen. Wer im Rollstuhl sitzt, kann nur in der letzten Reihe Platz
nehmen und nicht vom Pult aus sprechen. Nach der Wahl im kommenden Jahr werden der Versammlung
mindestens zwei Mitglieder angehören, die darauf angewiesen sind.

Der Denkmalbeirat hat sich den Saal im Juli angesehen. Gegen eine Rampe an der Nordseite hat er
keine Einwände.""",
    ),
    _paper(
        id="lahnbrueck-2017-a-17-0042-neu",
        city="Lahnbrück",
        year=2017,
        print="laser",
        purpose="amendment of three groups, 'neu' behind the number, chairs with gez. in one row,"
        " closing line on paper, amended paper named in the title",
        metadata=meta(
            number="A 17/0042 neu",
            title=_RENT,
            kind="aenderungsantrag",
            date="2017-03-20",
            consultations=[meeting("Ausschuss für Stadtplanung", "2017-03-22")],
            signatories=[
                signed_by("Dirk Nassauer", "SPD", mark="gez."),
                signed_by("Jana Weigand", "Grüne", mark="gez."),
                signed_by("Sevim Acar", "Die Linke", mark="gez."),
            ],
            references=["V 17/0031"],
        ),
        form={
            "groups": ["SPD", "Grüne", "Die Linke"],
            "address": "Frau Ausschussvorsitzende\nMarion Fuchs\nim Hause",
            "day": "Lahnbrück, 20.03.2017",
            "kind": "Änderungsantrag",
            "number": "Vorgangsnummer A 17/0042 neu · Ausschuss für Stadtplanung am 22.03.2017",
            "title": _RENT,
            "signatures": [
                [
                    (66, False, "gez. Dirk Nassauer\nSPD"),
                    (224, False, "gez. Jana Weigand\nGrüne"),
                    (382, False, "gez. Sevim Acar\nDie Linke"),
                ],
            ],
            "closing": "Dieses Papier besteht aus Recyclingfasern.",
        },
        body="""\
## beschlussvorschlag | Der Ausschuss möge beschließen:

In der Vorlage V 17/0031 wird Ziffer 2 wie folgt gefasst:

Die Satzung gilt auch für die Grundstücke zwischen Güterstraße und Lahnufer.

## begruendung | Begründung

Im Gebiet westlich der Güterstraße haben seit 2014 elf Häuser den Eigentümer gewechselt. Die Mieten
bei neuen Verträgen liegen um ein Drittel über dem Mittel der Stadt. Am Ufer stehen weitere 140
Wohnungen, für die bereits Anträge auf Umwandlung vorliegen.

Wird das Gebiet jetzt ausgespart, wandert der Druck dorthin. Die Verwaltung hat die Daten schon
erhoben; eine Verzögerung entsteht nicht.""",
    ),
)
