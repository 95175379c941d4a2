"""Bremen 1998 and 2015: decisions and motions of a Beirat."""

from functools import partial

from samples.make.layouts import ortsamt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PATH = "Radweg entlang der Kleinen Wümme"
_CLUB = "Räume für den Jugendtreff Gartenstadt"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="decisions of Bremen Beiräte; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ortsamt-horn-2015-beschluss",
        city="Bremen",
        year=2015,
        print="laser",
        purpose="Beschluss of a Beirat sent by its office: kind, body and day of the meeting in one"
        " heading, no number, day of sending in the block at the right, tally in brackets below",
        metadata=meta(
            title=_PATH,
            kind="beschluss",
            date="2015-03-17",
            consultations=[meeting("Beirat Lehesterdeich", "2015-03-12", result="einstimmig")],
            signatories=[signed_by("Inga Köstner", "Ortsamtsleiterin", signed=True)],
        ),
        form={
            "office": "Freie Hansestadt Bremen\nOrtsamt Lehesterdeich",
            "block": "Auskunft erteilt: Frau Köstner\nTel. 361-0000\nBremen, 17.03.2015",
            "to": "Amt für Straßen und Verkehr\nper E-Mail",
            "lead": ["Beschluss des Beirates Lehesterdeich vom 12.03.2015"],
            "title": _PATH,
            "tally": "(einstimmig)",
            "foot": [
                ("Ortsamt Lehesterdeich, Leher Heerstraße 105", "left"),
                ("Sprechzeiten Mo-Do 9-15", "right"),
            ],
            "signatures": [[(80, True, "Inga Köstner\nOrtsamtsleiterin")]],
        },
        body="""\
## beschlussvorschlag

Der Beirat fordert das Amt auf, den Weg an der Kleinen Wümme zwischen der Lilienthaler Heerstraße
und dem Jan-Reiners-Weg bis zum Herbst 2016 auf drei Meter zu verbreitern und mit einer Decke aus
Asphalt zu versehen.

Die Beleuchtung soll Rücksicht auf Fledermäuse nehmen: Sie wird nur zwischen sechs und
zweiundzwanzig Uhr eingeschaltet.

## begruendung | Begründung:

Der Weg wird täglich von mehr als achthundert Menschen genutzt, darunter vielen Kindern auf dem Weg
zur Schule. Nach Regen stehen Pfützen. Beim Ausweichen kam es im Januar zu zwei Stürzen.

Die Eigentümer der anliegenden Gärten haben in der Sitzung erklärt, dass sie einer Verbreiterung
nach Norden zustimmen.
""",
    ),
    _paper(
        id="beirat-gartenstadt-1998-antrag",
        city="Bremen",
        year=1998,
        print="inkjet",
        purpose="Antrag of a group in a Beirat on the same sheet, day with place in the block, kind"
        " and subject in the heading 'Antrag:', name of the group as signer's role, old spelling",
        metadata=meta(
            title=_CLUB,
            kind="antrag",
            date="1998-09-01",
            consultations=[meeting("Beirat Gartenstadt", "1998-09-15")],
            signatories=[signed_by("Hajo Wessels", "Fraktion Bündnis 90/Die Grünen", mark="gez.")],
        ),
        form={
            "office": "Bündnis 90/Die Grünen\nim Beirat Gartenstadt",
            "block": "Bremen, 1. September 1998",
            "to": "Ortsamt Obervieland",
            "lead": ["Antrag", "für die Sitzung Beirat Gartenstadt am 15.9.1998"],
            "title": _CLUB,
            "signatures": [
                [(80, False, "gez. Hajo Wessels\nFraktion Bündnis 90/Die Grünen")],
            ],
        },
        body="""\
## beschlussvorschlag | Der Beirat möge beschließen:

Das Amt für Soziale Dienste wird gebeten, dem Jugendtreff im ehemaligen Waschhaus der Gewoba einen
festen Platz zu geben. Aus den Mitteln des Beirates werden dafür 6.000 DM gewährt.

## begruendung | Begründung:

Seit der Schließung des Freizeitheimes treffen sich die Jugendlichen an der Endhaltestelle. Die
Klagen der Nachbarn häufen sich, Besserung ist durch Streifen der Polizei nicht eingetreten. Im
Waschhaus steht ein Raum von 60 Quadratmetern leer, der nur einen Anstrich und einen zweiten
Ausgang braucht.

Die Gewoba verlangt keine Miete, wenn die Heizkosten getragen werden.
""",
    ),
)
