"""GDR 1969 and 1989: papers of standing commissions and of citizens' groups in an assembly."""

from functools import partial

from samples.make.layouts import kommission as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_MILK = "Versorgung der Kindereinrichtungen mit Frischmilch"
_HOUSE = "Offenlegung der Wohnungsvergabe seit dem 1. Januar 1988"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of commissions and members in GDR assemblies; text invented",
)

PAPERS = (
    _paper(
        id="mittelberg-1969-stk-stellungnahme",
        city="Mittelberg",
        year=1969,
        print="typewriter",
        purpose="Stellungnahme of a Ständige Kommission on a numbered Vorlage, which is a reference"
        " and not its number, day with 'am', addressee as block, ink",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Rat der Stadt", "17. Okt. 1969"), at=(0.72, 0.2), colour=VIOLET, mm=38
                ),
            ),
        ),
        metadata=meta(
            title=_MILK,
            kind="stellungnahme",
            date="1969-10-15",
            signatories=[signed_by("Hertwig", "Vorsitzende der Kommission", signed=True)],
            references=["62/69"],
        ),
        form={
            "face": "typewriter",
            "organ": "STADTVERORDNETENVERSAMMLUNG MITTELBERG\nStändige Kommission Gesundheitswesen",
            "place": "Mittelberg, am 15. 10. 1969",
            "to": "An den\nRat der Stadt\n- Sekretär -",
            "kind": "Stellungnahme zur Vorlage Nr. 62/69",
            "strong": {"underline": True},
            "title": _MILK,
            "signatures": [[(94, True, "Hertwig\nVorsitzende der Kommission")]],
        },
        body="""\
## stellungnahme

Die Kommission hat am 9. und 14. Oktober elf Krippen und Kindergärten besucht. In sieben von ihnen
war die Milch am Montag sauer, weil sie schon am Sonnabend geliefert wird und nicht gekühlt werden
kann.

Sie stimmt der Vorlage mit folgenden Änderungen zu:

1. Die Molkerei liefert auch am Montag früh bis 6.30 Uhr.

2. Vier Kühlschränke werden aus dem Fonds für das Jahr 1969 bereitgestellt.

3. Die Köchinnen werden durch die Hygieneinspektion geschult.

Der Direktor der Molkerei hat in der Beratung zugesagt, ab November einen Wagen einzusetzen.
""",
    ),
    _paper(
        id="mittelberg-1989-antrag-neues-forum",
        city="Mittelberg",
        year=1989,
        print="typewriter",
        purpose="Antrag of a member of December 1989, number 'lfd. Nr. 14' given by the assembly's"
        " office at the left below the double line, letter-spaced kind, two inks",
        metadata=meta(
            number="14",
            title=_HOUSE,
            kind="antrag",
            date="1989-12-04",
            consultations=[meeting("Stadtverordnetenversammlung", "1989-12-14")],
            signatories=[
                signed_by("Joachim Weihrauch", "Stadtverordneter", signed=True),
                signed_by("Bärbel Krug", "Nachfolgekandidatin", signed=True),
            ],
        ),
        form={
            "face": "elite",
            "organ": "Stadtverordnetenversammlung Mittelberg\nTagung am 14. 12. 1989",
            "place": "lfd. Nr. 14\nMittelberg, 4. 12. 1989",
            "kind": "Antrag",
            "strong": {"spaced": True},
            "title": _HOUSE,
            "signatures": [
                [
                    (94, True, "Joachim Weihrauch\nStadtverordneter"),
                    (320, True, "Bärbel Krug\nNachfolgekandidatin"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Die Stadtverordnetenversammlung möge beschließen:

1. Der Rat legt bis zum 31. Januar 1990 offen, wer seit dem 1. Januar 1988 welche Wohnung erhalten
hat und auf wessen Veranlassung.

2. Ein Ausschuß aus fünf Stadtverordneten und fünf Bürgern prüft die Angaben.

3. Bis dahin werden frei werdende Häuser des Rates nicht vergeben.

## begruendung | Begründung

In den Gesprächen im Rathaus am 24. und 29. November haben sich mehr als sechzig Bürger zu Wort
gemeldet, die seit Jahren auf eine Wohnung warten. Sie nannten Fälle, in denen Anträge, die erst
wenige Wochen alt waren, vorgezogen worden sind.

Vertrauen entsteht nur, wenn alles auf den Tisch kommt.
""",
    ),
)
