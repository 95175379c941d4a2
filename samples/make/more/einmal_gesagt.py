"""2014 and 2021: papers that tell once, in a sentence, whether their meetings are public."""

from functools import partial

from samples.make.layouts import einmal_gesagt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_HARBOUR = (
    "Städtebauliche Entwicklung des Holzhafens – Ergebnis der vorbereitenden "
    "Untersuchungen und Beschluss über das weitere Verfahren"
)
_STAFF = "Neuordnung der Bereitschaftsdienste bei der Berufsfeuerwehr"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of cities on the Weser; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="weserhude-2014-18-14-0932",
        city="Weserhude",
        year=2014,
        print="laser",
        purpose="title over four short lines at the left beside the way at the right, letters V and"
        " E before the bodies, publicity told once below, number with a term of two parts"
        " under the title",
        metadata=meta(
            number="18/14-0932 S",
            title=_HARBOUR,
            kind="entscheidungsvorlage",
            public=True,
            date="2014-10-13",
            consultations=[
                meeting("Ortsbeirat Holzhafen", "2014-11-04", True, role="V"),
                meeting("Bauausschuss", "2014-11-11", True, role="V"),
                meeting("Wirtschaftsausschuss", "2014-11-18", True, role="V"),
                meeting("Stadtrat", "2014-12-09", True, role="E"),
            ],
            signatories=[
                signed_by("Carsten Meenen", "Stadtbaurat", mark="gez."),
                signed_by("Renke Focken", "Referatsleiterin", mark="gez."),
            ],
            references=["18/12-0417 S"],
        ),
        form={
            "house": "Stadt Weserhude · Referat für Stadtentwicklung · 13. Oktober 2014",
            "kind": "Entscheidungsvorlage",
            "title": _HARBOUR,
            "number": "18/14-0932 S",
            "way": [
                ["V", "Ortsbeirat Holzhafen", "04.11.2014", ""],
                ["V", "Bauausschuss", "11.11.2014", ""],
                ["V", "Wirtschaftsausschuss", "18.11.2014", ""],
                ["E", "Stadtrat", "09.12.2014", ""],
            ],
            "public": "Alle Beratungen sind öffentlich.",
            "foot": [("18/14-0932 S", "left"), ("{page}/{total}", "right")],
            "signatures": [
                [
                    (68, False, "gez. Carsten Meenen\nStadtbaurat"),
                    (310, False, "gez. Renke Focken\nReferatsleiterin"),
                ]
            ],
        },
        body="""\
## zusammenfassung | Kurz gefasst

Der Holzhafen kann auf 23 der 31 Hektar für Wohnen und Gewerbe genutzt werden. Voraussetzung ist,
dass der Umschlag von Schrott bis 2018 verlagert wird. Als Verfahren wird eine Sanierungsmaßnahme
empfohlen.

## sonstige | Untersuchungen

Der Auftrag wurde mit der Vorlage 18/12-0417 S erteilt. Drei Büros haben den Boden, den Verkehr und
den Lärm untersucht; alle 64 Eigentümer wurden befragt.

Auf den Flächen der früheren Werft liegen bis in drei Meter Tiefe Rückstände von Teer. Die Kosten
der Sicherung schätzt das Gutachten auf 4,1 Millionen Euro. Die Kaje ist auf 220 Metern nicht mehr
standsicher.

Der Betrieb an der Nordseite arbeitet auch nachts. Solange er besteht, können im Umkreis von 300
Metern keine Wohnungen gebaut werden. Er ist bereit, in den Industriehafen zu ziehen, wenn ihm dort
ein Liegeplatz mit neun Metern Tiefe angeboten wird.

## sonstige | Prüfung der Verfahren

Eine Entwicklungsmaßnahme würde der Stadt den Durchgangserwerb sichern, verlangt jedoch einen
erhöhten Bedarf an Wohnungen, der nach der Prognose des Landes nicht besteht. Die Sanierung im
umfassenden Verfahren genügt, um die Bodenpreise zu steuern.

## finanzielle_auswirkungen | Was auf die Stadt zukommt

| Ausgaben bis 2025 | 31,5 Mio. € |
| Förderung von Bund und Land | 14,2 Mio. € |
| Erlöse und Ausgleichsbeträge | 11,8 Mio. € |

## beschlussvorschlag | Entscheidung

Der Stadtrat beschließt die Satzung über die förmliche Festlegung des Sanierungsgebietes
„Holzhafen“.""",
    ),
    _paper(
        id="weserhude-2021-20-21-0075-v",
        city="Weserhude",
        year=2021,
        print="laser",
        purpose="one sentence says that the meetings are not public, letter K, short title beside"
        " two bodies, one signer in ink",
        metadata=meta(
            number="20/21-0075 V",
            title=_STAFF,
            kind="informationsvorlage",
            public=False,
            date="2021-03-01",
            consultations=[
                meeting("Personalausschuss", "2021-03-16", False, role="K"),
                meeting("Feuerwehrausschuss", "2021-03-18", False, role="K"),
            ],
            signatories=[signed_by("Enno Harms", "Leiter der Feuerwehr", signed=True)],
        ),
        form={
            "house": "Stadt Weserhude · Feuerwehr · 1. März 2021",
            "kind": "Informationsvorlage",
            "title": _STAFF,
            "number": "20/21-0075 V",
            "way": [
                ["K", "Personalausschuss", "16.03.2021", ""],
                ["K", "Feuerwehrausschuss", "18.03.2021", ""],
            ],
            "public": "Alle Beratungen sind nichtöffentlich.",
            "foot": [("20/21-0075 V", "left"), ("{page}/{total}", "right")],
            "signatures": [[(68, True, "Enno Harms\nLeiter der Feuerwehr")]],
        },
        body="""\
## sachverhalt | Bericht

Seit dem Urteil des Oberverwaltungsgerichts gilt der Bereitschaftsdienst in der Wache in vollem
Umfang als Arbeitszeit. Die Dienste von 24 Stunden werden deshalb ab Juli auf elf im Quartal
begrenzt.

Um den Bedarfsplan einzuhalten, fehlen vierzehn Beamtinnen und Beamte. Acht Anwärter schließen ihre
Ausbildung im Herbst ab. Die übrigen Stellen werden im nächsten Stellenplan angemeldet.

## sonstige | Beteiligung

Der Personalrat hat der Dienstvereinbarung am 22. Februar zugestimmt.
""",
    ),
)
