"""1929 and 1957: letters of groups whose middle line is the kind."""

from functools import partial

from samples.make.layouts import fraktion_alt as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_MILK = "Abgabe von Milch an Kinder erwerbsloser Eltern"
_RADIO = "Einbau von Fahrstühlen in den Neubauten der Wohnungsgesellschaft"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="letters of groups in councils of the 1920s and 1950s; text, persons invented",
)

PAPERS = (
    _paper(
        id="wupperfeld-1929-antrag-12",
        city="Wupperfeld",
        year=1929,
        print="typewriter",
        purpose="'Antrag Nr. 12' as a spaced line in the middle, subject underlined below, place"
        " and day at the right, Herrn Oberbürgermeister as addressee, four names in two rows"
        " without ink",
        stamps=((1, Stamp(lines=("16. Dez. 1929",), at=(0.3, 0.12), colour=RED, mm=36)),),
        metadata=meta(
            number="12",
            title=_MILK,
            kind="antrag",
            date="1929-12-14",
            consultations=[meeting("Stadtverordnetenversammlung", "1929-12-20")],
            signatories=[
                signed_by("Hugo Landrichter"),
                signed_by("Grete Thiel"),
                signed_by("Peter Esser"),
                signed_by("Aug. Wirtz"),
            ],
        ),
        form={
            "face": "typewriter",
            "group": "Sozialdemokratische Stadtverordneten-Fraktion",
            "day": "Wupperfeld, den 14. Dezember 1929",
            "for": "Herrn Bürgermeister\nfür die Stadtverordnetenversammlung am 20. Dezember 1929",
            "kind": "Antrag Nr. 12",
            "title": _MILK,
            "signatures": [
                [(88, False, "Hugo Landrichter"), (310, False, "Grete Thiel")],
                [(88, False, "Peter Esser"), (310, False, "Aug. Wirtz")],
            ],
        },
        body="""\
## antrag

Die Versammlung wolle beschliessen, dass vom 2. Januar bis zum 31. März jedem schulpflichtigen
Kinde, dessen Vater seit mehr als acht Wochen ohne Arbeit ist, täglich ein viertel Liter Milch in
der Schule unentgeltlich gegeben wird.

## begruendung | Begründung

Nach der Zählung des Arbeitsamtes sind in der Stadt 6 340 Personen ohne Arbeit, davon 1 190
ausgesteuert. Der Stadtarzt hat im November bei 37 von hundert Kindern Untergewicht festgestellt.
In den höheren Schulen waren es neun.

Die Kosten belaufen sich auf etwa 21 000 RM. Sie können dadurch gedeckt werden, dass die Beschaffung
des zweiten Kraftwagens für den Magistrat unterbleibt.
""",
    ),
    _paper(
        id="wupperfeld-1957-grosse-anfrage",
        city="Wupperfeld",
        year=1957,
        print="letterpress",
        purpose="printed letter of a group: 'Große Anfrage' as the spaced line in the middle"
        " without a number, subject in the middle below it, day at the right without the"
        " place, one name and its group with ink",
        metadata=meta(
            title=_RADIO,
            kind="anfrage",
            date="1957-06-03",
            signatories=[signed_by("Dr. Ruth Wessel", "FDP-Fraktion", signed=True)],
        ),
        form={
            "face": "oldstandard",
            "group": "Fraktion der Freien Demokratischen Partei im Rat der Stadt Wupperfeld",
            "day": "3. Juni 1957",
            "for": "An den Rat der Stadt",
            "kind": "Große Anfrage",
            "title": _RADIO,
            "signatures": [[(310, True, "Dr. Ruth Wessel\nFDP-Fraktion")]],
        },
        body="""\
## anfrage

Die Gemeinnützige Wohnungsgesellschaft hat an der Nützenberger Straße drei Häuser mit sechs
Geschossen errichtet. Fahrstühle sind nur in einem eingebaut. In den beiden anderen wohnen in den
oberen Geschossen elf Familien mit Kindern unter drei Jahren und vier Schwerbeschädigte.

1. Weshalb ist von der Bauordnung abgewichen worden, die von fünf Geschossen an einen Aufzug
verlangt?

2. Wer hat die Ausnahme erteilt und mit welcher Begründung?

3. Was kostet der nachträgliche Einbau?

## sonstige | Begründung der Dringlichkeit

Die Gesellschaft will im Juli zwei gleiche Häuser in Auftrag geben.
""",
    ),
)
