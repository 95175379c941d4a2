"""1960 and 1998: papers with a column at the right for what was decided."""

from functools import partial

from samples.make.layouts import beschlussspalte as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_POND = "Entschlammung des Feuerlöschteiches in Unterlauter"
_LEASE = "Verlängerung der Jagdpacht"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of small Gemeinden in Thüringen and Rheinland-Pfalz; text invented",
)

PAPERS = (
    _paper(
        id="lautertal-1998-31-98",
        city="Lautertal",
        year=1998,
        print="inkjet",
        purpose="draft left, a column right with body, day, counts of votes and result; number and"
        " day at the right of the head, as Vorlage and bare date",
        stamps=((1, Stamp(lines=("Vollzogen",), at=(0.8, 0.6), colour=BLUE, mm=34)),),
        metadata=meta(
            number="31/98",
            title=_POND,
            kind="beschlussvorlage",
            date="1998-08-24",
            consultations=[
                meeting("Gemeinderat", "1998-09-10", result="angenommen", votes=(11, 0, 2)),
            ],
            signatories=[signed_by("Liebetrau", "Bürgermeister", signed=True)],
        ),
        form={
            "face": "sans",
            "left": "Gemeinde Lautertal\nBauamt",
            "right": "Vorlage 31/98\n24.08.1998",
            "kind": "Beschlußvorlage",
            "title": _POND,
            "column": [
                ("Gremium", "Gemeinderat"),
                ("Sitzung", "10.09.1998"),
                ("Ja", "11"),
                ("Nein", "0"),
                ("Enthaltung", "2"),
                ("Ergebnis", "angenommen"),
            ],
            "signatures": [[(58, True, "Liebetrau\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschluß

Der Gemeinderat beauftragt die Firma Teichbau Rhön mit der Entschlammung zum Preis von 38.200 DM.

## begruendung | Begründung

Der Teich faßt bei vollem Stau 410 Kubikmeter. Durch den Schlamm sind es noch 170. Die Feuerwehr hat
bei der Übung im Juni nach neun Minuten Luft gesaugt.

Eine Leitung, die genug Wasser für einen Brand liefert, gibt es in Unterlauter nicht. Der Schlamm
wurde untersucht und darf auf die Felder gebracht werden.

## finanzielle_auswirkungen | Finanzierung

Im Haushalt sind 45.000 DM eingestellt. Das Land fördert mit 60 vom Hundert.
""",
    ),
    _paper(
        id="heimersbach-1960-pacht",
        city="Heimersbach",
        year=1960,
        print="typewriter",
        purpose="typed sheet whose right column is empty but for its labels, no number, day at the"
        " right of the head, closed, so no result and no votes",
        metadata=meta(
            title=_LEASE,
            kind="drucksache",
            public=False,
            date="1960-01-18",
            consultations=[meeting("Gemeinderat")],
            signatories=[signed_by("Knecht", "Ortsbürgermeister", signed=True)],
        ),
        form={
            "face": "typewriter",
            "left": "Gemeinde Heimersbach",
            "right": "18. Januar 1960",
            "kind": "Vorlage an den Gemeinderat - nichtöffentlich -",
            "title": _LEASE,
            "column": [
                ("Beschluß:", ""),
                ("dafür:", ""),
                ("dagegen:", ""),
                ("Bemerkungen:", ""),
            ],
            "signatures": [[(58, True, "Knecht\nOrtsbürgermeister")]],
        },
        body="""\
## sachverhalt

Die Jagd ist seit 1951 an Dr. Ohlig verpachtet. Der Vertrag endet am 31. März. Der Pächter bietet
für weitere neun Jahre 1 150 DM jährlich, 400 DM mehr als bisher.

Zwei auswärtige Herren haben schriftlich 1 400 DM geboten. Sie verlangen, daß ihnen das Jagdhaus
überlassen wird, das aber Dr. Ohlig auf eigene Kosten gebaut hat.

Der Wildschaden wurde immer pünktlich bezahlt. Es wird vorgeschlagen, mit Dr. Ohlig abzuschließen,
wenn er auf 1 250 DM heraufgeht.
""",
    ),
)
