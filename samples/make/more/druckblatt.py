"""1927 and 1930: printed leaves with the number in the middle over two rules."""

from functools import partial

from samples.make.layouts import druckblatt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LIGHT = "Beleuchtung der Hafenſtraße mit elektriſchem Licht"
_BATH = "Errichtung einer Badeanstalt an der Warnow"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed papers of Hanseatic towns between the wars; text, persons invented",
)

PAPERS = (
    _paper(
        id="warnhagen-1927-nr-211",
        city="Warnhagen",
        year=1927,
        print="fraktur",
        purpose="broken type, 'Nr. 211.' in the middle over two rules, house and day below it at"
        " both sides, 'Vorlage' spaced with its matter, spaced headings in the middle, two"
        " names",
        metadata=meta(
            number="211",
            title="Beleuchtung der Hafenstraße mit elektrischem Licht",
            kind="drucksache",
            date="1927-10-06",
            signatories=[
                signed_by("Dr. Heydemann", "Bürgermeister"),
                signed_by("Wulff", "Ratsherr"),
            ],
            references=["87"],
        ),
        form={
            "face": "fraktur",
            "number": "Nr. 211.",
            "house": "Der Rat der Seeſtadt Warnhagen",
            "day": "Warnhagen, 6. Oktober 1927",
            "kind": "Vorlage",
            "title": _LIGHT,
            "signatures": [
                [(92, False, "Dr. Heydemann,\nBürgermeiſter."), (330, False, "Wulff,\nRatsherr.")]
            ],
        },
        body="""\
## begruendung | Begründung.

Die Hafenſtraße wird noch mit 34 Gaslaternen erhellt, die in den Wintermonaten um 11 Uhr gelöſcht
werden. Seit der Eröffnung der Fähre nach Gedſer gehen die Reiſenden des Nachtzuges im Dunkeln zum
Bahnhof. In der Druckſache Nr. 87 wurde der Bürgerverſammlung mitgeteilt, daß das Elektrizitätswerk
ein neues Kabel legt. Es wäre jetzt mit geringen Koſten möglich, 22 Lampen anzuſchließen.

Der Aufwand beträgt 9 400 Reichsmark, der jährliche Strom 1 150 Reichsmark. Das Gas koſtet
gegenwärtig 1 720 Reichsmark.

## antrag | Antrag.

Die Bürgerverſammlung wolle 9 400 Reichsmark aus dem Überſchuß des Hafens bewilligen.
""",
    ),
    _paper(
        id="warnhagen-1930-nr-46",
        city="Warnhagen",
        year=1930,
        print="letterpress",
        purpose="roman type, 'Nr. 46' in the middle, session at the left in place of the house,"
        " kind Dringlichkeitsantrag, title in the middle, four signers in two rows without"
        " role, day at the right",
        metadata=meta(
            number="46",
            title=_BATH,
            kind="dringlichkeitsantrag",
            date="1930-03-11",
            consultations=[meeting("Bürgerversammlung", "1930-03-20")],
            signatories=[
                signed_by("Burmeister"),
                signed_by("Frau Lange"),
                signed_by("Köster"),
                signed_by("Ihlenfeld"),
            ],
        ),
        form={
            "face": "oldstandard",
            "number": "Nr. 46",
            "house": "Bürgerversammlung am 20. März 1930",
            "day": "11. März 1930",
            "kind": "Dringlichkeitsantrag",
            "title": _BATH,
            "signatures": [
                [(92, False, "Burmeister."), (330, False, "Frau Lange.")],
                [(92, False, "Köster."), (330, False, "Ihlenfeld.")],
            ],
        },
        body="""\
## antrag

Der Rat wird ersucht, noch vor dem 1. Juni auf der städtischen Wiese unterhalb der Gasanstalt eine
Badeanstalt mit getrennten Abteilungen herzurichten und 6 000 RM dafür einzusetzen.

## begruendung | Begründung

Die alte Anstalt ist im Eisgang fortgerissen worden. Seither baden Kinder vom Bollwerk aus. Im
vorigen Sommer sind drei ertrunken.

## sonstige | Begründung der Dringlichkeit

Das Holz muß im April bestellt werden. Erwerbslose könnten die Arbeiten ausführen, solange die
Zuschüsse des Arbeitsamtes noch gezahlt werden.""",
    ),
)
