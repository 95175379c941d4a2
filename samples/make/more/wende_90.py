"""1990: papers of a freely elected Stadtverordnetenversammlung on old typewriters."""

from functools import partial

from samples.make.layouts import wende_90 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_STREETS = "Rückbenennung von Straßen und Plätzen der Innenstadt"
_HEAT = "Übernahme der Kindergärten der Betriebe durch die Stadt"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in the East in 1990; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="oelsnau-1990-31-90",
        city="Oelsnau",
        year=1990,
        print="typewriter",
        purpose="two pages typed, short name of the paper in the head of the second, 'Einbringer'"
        " and 'Beraten mit' as fields, president and mayor side by side with roles below,"
        " distribution list, old decision revoked by number",
        metadata=meta(
            number="31/90",
            title=_STREETS,
            kind="beschlussvorlage",
            date="1990-09-03",
            consultations=[
                meeting("Stadtverordnetenversammlung", "1990-09-19", agenda_item="6"),
            ],
            signatories=[
                signed_by("Christian Seidel", "Präsident", signed=True),
                signed_by("Dr. Monika Leupold", "Bürgermeisterin", signed=True),
            ],
            references=["0118/75"],
        ),
        form={
            "short": "BV 31/90",
            "left": "Stadt Oelsnau\nStadtverordnetenversammlung",
            "right": "Oelsnau, 3. 9. 1990",
            "kind": "Beschlußvorlage Nr. 31/90",
            "session": "zur 5. Tagung der Stadtverordnetenversammlung am 19. 9. 1990, TOP 6",
            "fields": [
                ("Gegenstand:", _STREETS),
                ("Einbringer:", "Ausschuß für Kultur, Vors. Herr Martin"),
                ("Beraten mit:", "Stadtarchiv, Heimatverein, Post"),
            ],
            "signatures": [
                [
                    (82, True, "Christian Seidel\nPräsident"),
                    (310, True, "Dr. Monika Leupold\nBürgermeisterin"),
                ]
            ],
            "list": "Verteiler: Magistrat 5x, Fraktionen 6x, Presse 2x",
        },
        body="""\
## beschlussvorschlag | Beschlußentwurf

1. Die nachstehenden Straßen und Plätze erhalten zum 3. Oktober 1990 ihre früheren Namen zurück.

2. Der Ratsbeschluß Nr. 0118/75 wird aufgehoben.

3. Der Magistrat sorgt für Schilder. Die bisherigen Schilder bleiben ein halbes Jahr durchgestrichen
daneben hängen.

| jetzt | künftig |
| Platz der DSF | Topfmarkt |
| Wilhelm-Pieck-Straße | Egerstraße |
| Straße der Jugend | Bahnhofstraße |
| Leninallee | Bürgerpark |
| Thälmannring | Wallgraben |

## begruendung | Begründung

Bei den Gesprächen am Runden Tisch im Januar wurde von vielen Bürgern gefordert, die alten Namen
wieder einzuführen. Der Heimatverein hat eine Liste von 22 Straßen vorgelegt. Der Ausschuß hat
daraus fünf ausgewählt, bei denen kein Zweifel besteht, daß der Name aus politischen Gründen
geändert wurde.

Bei der Geschwister-Scholl-Straße, der Käthe-Kollwitz-Straße und dem Karl-Marx-Platz sind die
Meinungen geteilt. Sie sollen nach der Landtagswahl erneut beraten werden. Zum Karl-Marx-Platz
liegt ein Brief des Gymnasiums vor, in dem sich 214 Schüler gegen eine Änderung aussprechen.

Betroffen sind 1 130 Haushalte und 64 Gewerbe. Die Post hat zugesagt, Sendungen mit der alten
Anschrift bis Ende 1991 zuzustellen. Ausweise müssen nicht geändert werden, weil sie ohnehin
umgetauscht werden.

## finanzielle_auswirkungen | Kosten

Die Schilder kosten 9 400 DM. Der Lions-Club aus der Partnerstadt übernimmt davon 5 000 DM.
""",
    ),
    _paper(
        id="oelsnau-1990-kindergaerten",
        city="Oelsnau",
        year=1990,
        print="typewriter",
        purpose="information of July 1990 without a number, closed, 'Mündlicher Vortrag' among the"
        " fields, name with gez. and role",
        metadata=meta(
            title=_HEAT,
            kind="mitteilung",
            public=False,
            date="1990-07-16",
            consultations=[meeting("Magistrat", "1990-07-18", False)],
            signatories=[signed_by("Gudrun Schädlich", "Stadträtin für Soziales", mark="gez.")],
        ),
        form={
            "short": "Mitteilung Kindergärten",
            "left": "Stadt Oelsnau\nMagistrat",
            "right": "16. Juli 1990",
            "kind": "Mitteilung",
            "session": "zur nichtöffentlichen Sitzung des Magistrats am 18. 7. 1990",
            "fields": [
                ("Gegenstand:", _HEAT),
                ("Mündlicher Vortrag:", "Frau Stadträtin Schädlich"),
            ],
            "signatures": [[(82, False, "gez. Gudrun Schädlich\nStadträtin für Soziales")]],
        },
        body="""\
## sonstige

Die Baumwollspinnerei und die Halbmond-Teppiche haben mit Schreiben vom 2. und vom 9. Juli erklärt,
daß sie ihre Kindergärten zum 30. September schließen, wenn die Stadt sie nicht übernimmt.
Betroffen sind 340 Plätze, 52 Erzieherinnen und 19 Beschäftigte in den Küchen.

In den städtischen Einrichtungen sind zur Zeit 88 Plätze frei. Die Zahl der Geburten geht seit dem
Frühjahr zurück. Es könnte daher genügen, eines der beiden Häuser weiterzuführen.

| Haus | Plätze | belegt |
| Spinnerei | 180 | 131 |
| Teppiche | 160 | 144 |

Das Haus der Teppichfabrik hat eine neue Heizung, gehört aber nach Auskunft der Treuhandanstalt zum
Betriebsvermögen. Über die Miete wird verhandelt. Mit den Beschäftigten ist noch nicht gesprochen
worden.""",
    ),
)
