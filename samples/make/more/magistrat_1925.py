"""1925 and 1930: prints with number and day in the margin, in broken and in roman type."""

from functools import partial

from samples.make.layouts import magistrat_1925 as form
from samples.make.paper import Paper, meta, signed_by

_BATH = "Errichtung eines Volksbades am Schlachthof"
_DOLE = "Notstandsarbeiten im Winter 1930/31"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints of a Magistrat; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="liegnitzau-1925-drucksache-64",
        city="Liegnitzau",
        year=1925,
        print="fraktur",
        purpose="broken type, 'Druckſache Nr. 64.' with day and register in the margin, kind"
        " 'Magiſtratsvorlage' in the middle, Der Magiſtrat over two names",
        metadata=meta(
            number="64",
            title=_BATH,
            kind="drucksache",
            date="1925-05-06",
            signatories=[signed_by("Charbonnier"), signed_by("Dr. Elsner")],
        ),
        form={
            "face": "fraktur",
            "house": "Stadtgemeinde Liegnitzau.",
            "margin": "Druckſache\nNr. 64.\n\n6. Mai 1925.\n\nJ.-Nr. III 2207.",
            "kind": "Magiſtratsvorlage.",
            "title": "Errichtung eines Volksbades am Schlachthof.",
            "signatures": [
                [(150, False, "Der Magiſtrat.")],
                [(180, False, "Charbonnier."), (340, False, "Dr. Elsner.")],
            ],
        },
        body="""\
## sonstige

Die ſtädtiſche Badeanſtalt an der Katzbach iſt im Winter geſchloſſen. In der Schlachthofvorſtadt,
in der nach der Zählung vom Jahre 1919 über 11 000 Menſchen wohnen, beſitzen nur 74 Wohnungen ein
Bad. Der Stadtarzt hat wiederholt auf die Zunahme der Hautleiden hingewieſen.

Am Schlachthofe ſteht überſchüſſiger Dampf zur Verfügung, der jetzt ungenutzt entweicht. Ein Bad
mit zwölf Wannen und zwanzig Brauſen läßt ſich daher mit geringen Koſten betreiben. Der Bau
erfordert 86 000 Mark.

## antrag | Antrag.

Die Stadtverordneten-Verſammlung wolle dem Bau zuſtimmen und die Mittel aus dem Überſchuſſe des
Schlachthofes bewilligen.""",
    ),
    _paper(
        id="liegnitzau-1930-drucksache-201",
        city="Liegnitzau",
        year=1930,
        print="letterpress",
        purpose="roman type, number with year in the margin, 'Mitteilung', no register number, one"
        " name with title run on",
        metadata=meta(
            number="201/30",
            title=_DOLE,
            kind="mitteilung",
            date="1930-11-12",
            signatories=[signed_by("Dr. Elsner", "Oberbürgermeister")],
        ),
        form={
            "face": "oldstandard",
            "house": "Stadt Liegnitzau",
            "margin": "Drucksache\n201/30\n\n12. 11. 1930",
            "kind": "Mitteilung",
            "title": _DOLE,
            "signatures": [[(340, False, "Dr. Elsner\nOberbürgermeister")]],
        },
        body="""\
## sonstige

Am 1. November wurden 4 318 Wohlfahrtserwerbslose unterstützt, 1 906 mehr als im Vorjahre. Die
Reichsanstalt hat für 26 000 Tagewerke Zuschüsse in Aussicht gestellt.

Es werden ausgeführt: die Regulierung des Schwarzwassers zwischen der Haynauer Brücke und dem
Rieselgut, der Ausbau der Siegeshöhe und das Aufforsten von 19 ha Ödland. Beschäftigt werden im
Wechsel von sechs Wochen je 340 Mann.

Der Anteil der Stadt beträgt 118 000 RM. Über die Deckung wird dem Hauptausschusse besonders
berichtet.""",
    ),
)
