"""2004 and 2016: urgent decisions of a mayor and a member of the Rat."""

from functools import partial

from samples.make.layouts import eilentscheid as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ROOF = "Sofortige Sicherung des Daches der Turnhalle an der Josefstraße"
_HALL = "Anmietung von Wohncontainern zur Unterbringung geflüchteter Menschen auf dem Festplatz"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="urgent decisions of towns in North Rhine-Westphalia; text and persons invented",
)

PAPERS = (
    _paper(
        id="kevelohn-2016-sv-ix-0588",
        city="Kevelohn",
        year=2016,
        print="laser",
        purpose="kind in the middle with its law below it, number behind 'Lfd. Nr.' at right, place"
        " and day over two cells in which two people sign, a table of approval below the"
        " names with outcome and votes",
        metadata=meta(
            number="SV/IX/0588",
            title=_HALL,
            kind="sonstige",
            date="2016-01-14",
            consultations=[
                meeting(
                    "Haupt- und Finanzausschuss", "2016-01-26", result="genehmigt", votes=(17, 0, 2)
                ),
                meeting("Rat", "2016-02-16", result="genehmigt", votes=(38, 1, 3)),
            ],
            signatories=[
                signed_by("Dr. Georg Pannen", "Bürgermeister", date="2016-01-14", signed=True),
                signed_by("Beatrix Tebarts", "Ratsmitglied", date="2016-01-14", signed=True),
            ],
        ),
        form={
            "house": "Stadt Kevelohn\nFachbereich 4 – Bürger und Soziales",
            "right": "Lfd. Nr. SV/IX/0588\nAz. 50.41.02",
            "kind": "Dringlichkeitsentscheidung",
            "law": "gemäß § 60 Abs. 1 Satz 2 der Gemeindeordnung",
            "title": _HALL,
            "place": "Kevelohn, den 14.01.2016",
            "cells": [
                ("Dr. Georg Pannen", "Bürgermeister", True),
                ("Beatrix Tebarts", "Ratsmitglied", True),
            ],
            "over": "Genehmigung",
            "way": [
                ["Gremium", "Sitzung am", "Ergebnis", "Ja/Nein/Enth."],
                ["Haupt- und Finanzausschuss", "26.01.2016", "genehmigt", "17/0/2"],
                ["Rat", "16.02.2016", "genehmigt", "38/1/3"],
            ],
        },
        body="""\
## beschlussvorschlag | Entscheidung

Die Verwaltung wird ermächtigt, 24 Wohncontainer für die Dauer von zwölf Monaten anzumieten und auf
dem Festplatz an der Maasstraße aufzustellen. Die Mittel von 318.000 Euro werden außerplanmäßig
bereitgestellt.

## sachverhalt | Sachverhalt

Die Bezirksregierung hat am 11. Januar mitgeteilt, dass der Stadt bis zum Ende des Monats 90
Menschen zugewiesen werden. Die vorhandenen Unterkünfte sind mit 412 Plätzen vollständig belegt. In
der Turnhalle der Realschule stehen bereits 60 Betten; eine zweite Halle soll dem Schulsport nicht
entzogen werden.

Zwei Anbieter können binnen zehn Tagen liefern. Das günstigere Angebot liegt bei 22.100 Euro im
Monat. Für Anschlüsse und Zaun sind 52.800 Euro zu veranschlagen.

## sonstige | Begründung der Dringlichkeit

Der Hauptausschuss tritt erst am 26. Januar zusammen. Das Angebot ist bis zum 15. Januar befristet.
Eine Einberufung mit verkürzter Frist war nicht mehr möglich.

## finanzielle_auswirkungen | Finanzierung

Das Land erstattet für jeden zugewiesenen Menschen 866 Euro im Monat. Die Deckung erfolgt aus der
Rückstellung des Vorjahres.
""",
    ),
    _paper(
        id="kevelohn-2004-sv-vi-0913",
        city="Kevelohn",
        year=2004,
        print="laser",
        purpose="same form, one cell signed in ink and one left empty, table of approval with one"
        " body and no outcome yet",
        metadata=meta(
            number="SV/VI/0913",
            title=_ROOF,
            kind="sonstige",
            date="2004-08-03",
            consultations=[meeting("Rat", "2004-09-14")],
            signatories=[
                signed_by(
                    "Karl-Josef Looschelders", "Bürgermeister", date="2004-08-03", signed=True
                ),
                signed_by("Hanni Verhülsdonk", "Ratsmitglied", date="2004-08-03", signed=False),
            ],
        ),
        form={
            "house": "Stadt Kevelohn\nFachbereich 2 – Hochbau",
            "right": "Lfd. Nr. SV/VI/0913\nAz. 65.12.31",
            "kind": "Dringlichkeitsentscheidung",
            "law": "gemäß § 60 Abs. 1 Satz 2 der Gemeindeordnung",
            "title": _ROOF,
            "place": "Kevelohn, den 03.08.2004",
            "cells": [
                ("Karl-Josef Looschelders", "Bürgermeister", True),
                ("Hanni Verhülsdonk", "Ratsmitglied", False),
            ],
            "over": "Genehmigung",
            "way": [
                ["Gremium", "Sitzung am", "Ergebnis", "Ja/Nein/Enth."],
                ["Rat", "14.09.2004", "", ""],
            ],
        },
        body="""\
## beschlussvorschlag | Entscheidung

Der Auftrag zur Sicherung der Leimbinder wird der Firma Holzbau Cleven zum Preis von 41.750 Euro
erteilt.

## sachverhalt | Sachverhalt

Bei der Reinigung der Dachrinnen wurde am 29. Juli festgestellt, dass sich die Fugen zweier Binder
geöffnet haben. Der hinzugezogene Statiker hat die Halle gesperrt. Ohne Stützen ist bei Schnee mit
einem Versagen zu rechnen.

## sonstige | Begründung der Dringlichkeit

Die Arbeiten müssen in den Ferien abgeschlossen sein, weil die Halle von drei Schulen genutzt wird.
Die nächste Sitzung des Rates ist am 14. September.""",
    ),
)
