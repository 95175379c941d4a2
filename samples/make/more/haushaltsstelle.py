"""1985 and 2000: forms for spending more than planned."""

from functools import partial

from samples.make.layouts import haushaltsstelle as form
from samples.make.paper import Paper, meeting, meta, signed_by

_OIL = "Überplanmäßige Ausgabe für Heizöl der Schulen"
_ROOF = "Außerplanmäßige Ausgabe: Notdach der Stadtkirche"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of treasuries for spending beyond the budget; text, persons invented",
)

PAPERS = (
    _paper(
        id="altbrunn-1985-hhst",
        city="Altbrunn",
        year=1985,
        print="typewriter",
        purpose="cells of accounts with numbers that are none of the paper, 'Vorlage-Nr.' in the"
        " last row, day, name and ink in cells below the text, a cell for the auditors is empty",
        metadata=meta(
            number="K 19/85",
            title=_OIL,
            kind="beschlussvorlage",
            date="1985-02-11",
            consultations=[meeting("Finanzausschuß", "1985-02-26")],
            signatories=[signed_by("Rösch", "Stadtkämmerer", signed=True)],
        ),
        form={
            "face": "elite",
            "office": "Stadt Altbrunn\nStadtkämmerei",
            "kind": "Beschlußvorlage",
            "cells": [
                [(1, "Bezeichnung", _OIL)],
                [
                    (1, "Haushaltsstelle", "2110.5410"),
                    (1, "Ansatz", "186 000,-"),
                    (1, "mehr", "41 500,-"),
                ],
                [(1, "Deckung bei", "9100.8070"), (1, "Betrag", "41 500,-"), (1, "Jahr", "1985")],
                [
                    (1, "Organ", "Finanzausschuß"),
                    (1, "Sitzung", "26. 2. 1985"),
                    (1, "Vorlage-Nr.", "K 19/85"),
                ],
            ],
            "end": [
                [
                    (1, "Tag", "11. 2. 1985"),
                    (1, "Stadtkämmerer", "\nRösch"),
                    (1, "gesehen Rechnungsprüfung", ""),
                ]
            ],
            "ink": [226],
        },
        body="""\
## begruendung | Begründung

Der Januar war der kälteste seit 1963. An den drei großen Schulen mußte an 22 Tagen auch nachts
geheizt werden, um die Leitungen vor Frost zu schützen. Bis Ende Januar waren 61 vom Hundert des
Ansatzes verbraucht.

Der Preis ist seit November um 7 Pfennig je Liter gestiegen. Die Ausgabe ist unabweisbar. Zinsen
für Kassenkredite werden in gleicher Höhe erspart, weil die Gewerbesteuer früher eingegangen ist.

## beschlussvorschlag | Beschlußvorschlag

Der überplanmäßigen Ausgabe wird zugestimmt.
""",
    ),
    _paper(
        id="altbrunn-2000-apl-7",
        city="Altbrunn",
        year=2000,
        print="inkjet",
        purpose="the same form from an office program, kind 'Antrag auf Zustimmung', number 'apl."
        " 7/2000', two signers below the text, result left open",
        metadata=meta(
            number="apl. 7/2000",
            title=_ROOF,
            kind="antrag",
            public=True,
            date="2000-01-10",
            consultations=[meeting("Stadtrat", "2000-01-24")],
            signatories=[
                signed_by("Petra Schöllhorn", "Stadtkämmerin", mark="gez."),
                signed_by("Gerd Wiedmann", "Oberbürgermeister", mark="gez."),
            ],
        ),
        form={
            "face": "sans",
            "office": "Stadt Altbrunn",
            "kind": "Antrag auf Zustimmung",
            "cells": [
                [
                    (1.2, "Nummer", "apl. 7/2000"),
                    (1, "Datum", "10.01.2000"),
                    (1, "Status", "öffentlich"),
                ],
                [(1, "Gegenstand", f"**{_ROOF}**")],
                [
                    (1.2, "Haushaltsstelle", "3700.9400"),
                    (1, "Betrag", "75.000 DM"),
                    (1, "Deckung", "9100.3100"),
                ],
                [(1, "zuständig", "Stadtrat 24.01.2000")],
            ],
            "signatures": [
                [
                    (62, False, "gez. Petra Schöllhorn\nStadtkämmerin"),
                    (310, False, "gez. Gerd Wiedmann\nOberbürgermeister"),
                ]
            ],
        },
        body="""\
## begruendung | Begründung der Ausgabe

Der Sturm am zweiten Weihnachtstag hat 340 Quadratmeter Schiefer abgedeckt. Durch die Decke des
nördlichen Seitenschiffes dringt Wasser auf die Orgel. Die Stadt trägt nach dem Vertrag von 1838 die
Baulast am Turm und am Dach.

Das Notdach wurde am 4. Januar in Auftrag gegeben, weil Gefahr bestand. Ob die Versicherung zahlt,
ist offen; sie hat einen Gutachter geschickt.

## finanzielle_auswirkungen | Deckungsvorschlag

Entnahme aus der allgemeinen Rücklage, die danach noch 2,9 Mio. DM beträgt.
""",
    ),
)
