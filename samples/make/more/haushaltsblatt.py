"""2006 and 2019: motions on the budget on a sheet with figures."""

from functools import partial

from samples.make.layouts import haushaltsblatt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LIB = "Mehr Mittel für neue Bücher der Kinderbibliothek"
_ROAD = "Verschiebung des Ausbaus der Lessingstraße"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="sheets for motions on the budget of cities; text, persons, places invented",
)

PAPERS = (
    _paper(
        id="fuldenau-2019-hh-47",
        city="Fuldenau",
        year=2019,
        print="laser",
        purpose="motion on the budget: number at the right of a grey bar, figures in a table of"
        " their own above the text, opinion of the office below the motion's names",
        metadata=meta(
            number="HH 2020/47",
            title=_LIB,
            kind="antrag",
            date="2019-11-04",
            consultations=[
                meeting("Kulturausschuss", "2019-11-19"),
                meeting("Stadtrat", "2019-12-10"),
            ],
            signatories=[signed_by("Friederike Amsel", "SPD-Fraktion", mark="gez.")],
        ),
        form={
            "face": "carlito",
            "kind": "Antrag zum Haushaltsplan 2020",
            "number": "HH 2020/47",
            "cells": [
                [(2, "Antragsteller", "SPD-Fraktion"), (1, "eingebracht am", "04.11.2019")],
                [(2, "Kurzbezeichnung", f"**{_LIB}**"), (1, "Teilplan", "04 Kultur")],
                [
                    (1, "Beratung im Fachausschuss", "Kulturausschuss 19.11.2019"),
                    (1, "Entscheidung", "Stadtrat 10.12.2019"),
                ],
            ],
            "shares": (1.4, 2, 1, 1, 1),
            "figures": [
                ("Produkt", "Konto", "Entwurf", "Änderung", "neu"),
                ("0406", "5281 Medien", "31.000", "+ 12.000", "43.000"),
            ],
            "signatures": [[(62, False, "gez. Friederike Amsel\nSPD-Fraktion")]],
        },
        body="""\
## antrag | Antrag

Der Ansatz für neue Medien der Kinderbibliothek wird um 12.000 Euro erhöht.

## begruendung | Begründung

Seit der Sanierung ist die Zahl der jungen Leserinnen und Leser von 2.100 auf 3.480 gestiegen. Der
Ansatz ist seit 2011 unverändert. Ein Bilderbuch wird im Durchschnitt 41-mal ausgeliehen und hält
keine drei Jahre.

Die Bibliothek hat im Oktober aufgehört, Wünsche von Kindern anzunehmen, weil sie nicht erfüllt
werden können.

@sign

## stellungnahme | Stellungnahme der Verwaltung

Die Angaben treffen zu. Die Erhöhung ist im Teilplan nicht gedeckt; denkbar wäre eine Kürzung bei
den Zuschüssen für Veranstaltungen, von denen im Vorjahr 9.400 Euro nicht abgerufen wurden.""",
    ),
    _paper(
        id="fuldenau-2006-hh-aenderung-12",
        city="Fuldenau",
        year=2006,
        print="laser",
        purpose="Änderungsantrag to the budget, number 'lfd. Nr. 12' only, boxes for the result not"
        " ticked, no meetings, ink of the Fraktion's head",
        metadata=meta(
            number="12",
            title=_ROAD,
            kind="aenderungsantrag",
            date="2006-01-23",
            signatories=[signed_by("Heribert Stoll", "CDU-Fraktion", signed=True)],
        ),
        form={
            "face": "sans",
            "kind": "Änderungsantrag",
            "number": "lfd. Nr. 12",
            "cells": [
                [
                    (1, "Fraktion", "CDU"),
                    (1, "Datum", "23.01.2006"),
                    (1.4, "Ergebnis", "[ ] angenommen\n[ ] abgelehnt"),
                ],
                [(1, "Betreff", _ROAD)],
            ],
            "shares": (1, 2.4, 1, 1),
            "figures": [
                ("UA", "Maßnahme", "2006", "2007"),
                ("6300", "Lessingstraße", "- 280.000", "+ 280.000"),
            ],
            "signatures": [[(62, True, "Heribert Stoll\nCDU-Fraktion")]],
        },
        body="""\
## antrag | Wir beantragen,

den Ausbau der Lessingstraße um ein Jahr zu verschieben.

## begruendung | Begründung:

Die Stadtwerke wollen 2007 die Gasleitung erneuern. Es wäre niemandem zu erklären, wenn eine neue
Straße nach wenigen Monaten wieder aufgegraben wird. Die Anlieger haben uns außerdem berichtet, dass
ihnen die Bescheide über die Beiträge erst im Dezember zugegangen sind.

@sign
""",
    ),
)
