"""1987 and 2006: reports whose paragraphs are numbered in the margin."""

from functools import partial

from samples.make.layouts import randziffern as form
from samples.make.paper import Paper, meeting, meta, signed_by

_AUDIT = "Prüfung der Vergaben des Tiefbauamtes im Jahre 2005"
_SALT = "Einsatz von Kraftfahrzeugen des Bauhofes"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="reports of Rechnungsprüfungsämter; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="steinfurth-2006-rpa-8",
        city="Steinfurth",
        year=2006,
        print="laser",
        purpose="paragraphs numbered in the margin (no item, no number of the paper), particulars"
        " in one block below the title: number with RPA, day, committee, closed status",
        metadata=meta(
            number="RPA 8/2006",
            title=_AUDIT,
            kind="informationsvorlage",
            public=False,
            date="2006-09-18",
            consultations=[meeting("Rechnungsprüfungsausschuss", "2006-10-05")],
            signatories=[
                signed_by("Reinhold Pachmann", "Leiter des Rechnungsprüfungsamtes", signed=True)
            ],
            references=["V 211/2004"],
        ),
        form={
            "face": "serif",
            "author": "Stadt Steinfurth\nRechnungsprüfungsamt",
            "kind": "Berichtsvorlage",
            "large": 1.3,
            "title": _AUDIT,
            "facts": "RPA 8/2006 vom 18. September 2006\nnichtöffentlich\n"
            "Rechnungsprüfungsausschuss 5. Oktober 2006",
            "foot": [("RPA 8/2006", "left"), ("Seite {page} von {total}", "right")],
            "signatures": [[(104, True, "Reinhold Pachmann\nLeiter des Rechnungsprüfungsamtes")]],
        },
        body="""\
## sonstige | 1. Auftrag und Umfang

Das Amt hat nach § 119 der Gemeindeordnung 31 von 148 Vergaben des Jahres 2005 geprüft. Ausgewählt
wurden alle Aufträge über 50.000 Euro und jeder zehnte der übrigen.

Unterlagen wurden vom 6. März bis zum 19. Mai eingesehen. Auskünfte erteilte Herr Zernke.

## sonstige | 2. Feststellungen

In vier Fällen fehlt die Begründung, warum beschränkt statt öffentlich ausgeschrieben wurde. Die
Dienstanweisung, die mit V 211/2004 eingeführt wurde, verlangt sie ab 25.000 Euro.

Zwei Aufträge wurden so geteilt, dass jeder Teil unter der Grenze von 50.000 Euro blieb. Beide
gingen an dieselbe Firma und wurden am selben Tag unterschrieben.

Bei sieben Schlussrechnungen wurde Skonto nicht gezogen. Der Verlust beträgt 6.118 Euro.

Nachträge machten im Mittel 11 Prozent der Auftragssumme aus, beim Ausbau der Talstraße 34 Prozent.
Die Ursache war dort ein Leitungsplan von 1962, den niemand geprüft hatte.

## stellungnahme | 3. Stellungnahme des Tiefbauamtes

Das Amt räumt die Mängel bei den Begründungen ein. Eine Teilung mit Absicht bestreitet es: Die
beiden Abschnitte der Lindenallee seien zu verschiedenen Zeiten geplant worden.

## fazit | 4. Zusammenfassende Bewertung

Die Vergaben wurden überwiegend ordnungsgemäß abgewickelt. Für die Prüfung von Nachträgen sollte
eine zweite Unterschrift eingeführt werden.""",
    ),
    _paper(
        id="steinfurth-1987-pruefbericht",
        city="Steinfurth",
        year=1987,
        print="typewriter",
        purpose="typed report with numbers in the margin, no number, day and place in the block,"
        " i. V. above ink",
        metadata=meta(
            title=_SALT,
            kind="mitteilung",
            date="1987-02-20",
            consultations=[meeting("Rechnungsprüfungsausschuß", "1987-03-11")],
            signatories=[signed_by("Dreyer", "Stadtoberinspektor", mark="i. V.", signed=True)],
        ),
        form={
            "face": "elite",
            "author": "Rechnungsprüfungsamt",
            "kind": "Mitteilung für den Rechnungsprüfungsausschuß am 11.3.1987",
            "title": _SALT,
            "facts": "Steinfurth, den 20. 2. 1987",
            "signatures": [[(104, True, "i. V.\n@Dreyer\nStadtoberinspektor")]],
        },
        body="""\
## sonstige | I. Feststellungen

Der Bauhof besitzt neun Lastkraftwagen. Nach den Fahrtenbüchern waren im Jahre 1986 an keinem Tage
mehr als sieben gleichzeitig im Einsatz.

An 34 Tagen wurden dennoch Fahrzeuge einer Firma gemietet. Die Kosten beliefen sich auf 21 760 DM.
Der Leiter des Bauhofes erklärt dies damit, daß für den Unimog nur ein Fahrer die Prüfung besitze.

Drei Fahrtenbücher weisen Lücken von mehr als einer Woche auf.

## sonstige | II. Anregung

Zwei weitere Fahrer sollten die Prüfung ablegen. Die Fahrtenbücher sind wöchentlich vorzulegen.
""",
    ),
)
