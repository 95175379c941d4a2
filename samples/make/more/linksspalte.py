"""2015 and 2022: a designed paper with all particulars in a narrow column at the left."""

from functools import partial

from samples.make.layouts import linksspalte as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_TREES = "Baumschutzsatzung der Samtgemeinde Ahnewiesen"
_NIGHT = "Wie geht es mit dem Nachtbus weiter?"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="designed papers with a column of facts; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ahnewiesen-2022-sg-22-104",
        city="Ahnewiesen",
        year=2022,
        print="laser",
        purpose="everything in small type in the left column, the number lowest under 'Dokument',"
        " bodies as blocks of three lines each with status; kind and title over the text",
        metadata=meta(
            number="SG 22-104",
            title=_TREES,
            kind="beschlussvorlage",
            public=False,
            date="2022-08-30",
            consultations=[
                meeting("Umweltausschuss", "2022-09-14", True, role="Empfehlung"),
                meeting("Samtgemeindeausschuss", "2022-09-27", False, role="Vorbereitung"),
                meeting("Samtgemeinderat", "2022-10-06", True, role="Beschluss"),
            ],
            signatories=[signed_by("Jan-Ole Wiebusch", "Samtgemeindebürgermeister", mark="gez.")],
            attachments=enclosures("Entwurf der Satzung"),
        ),
        form={
            "house": "Samtgemeinde\nAhnewiesen",
            "kind": "Beschlussvorlage",
            "title": _TREES,
            "facts": [
                "Fachdienst|Umwelt und Planung",
                "Auskunft|Elke Harms\n04267 88-31",
                "Stand|30. August 2022",
                "Beratung|Umweltausschuss\n14.09.2022, öffentlich\nEmpfehlung",
                "Samtgemeindeausschuss\n27.09.2022, nicht öffentlich\nVorbereitung",
                "Samtgemeinderat\n06.10.2022, öffentlich\nBeschluss",
                "Dokument|SG 22-104",
            ],
            "foot": [("Seite {page} von {total}", "right")],
            "signatures": [[(196, False, "gez. Jan-Ole Wiebusch\nSamtgemeindebürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussempfehlung

Die Satzung zum Schutz des Baumbestandes wird in der vorliegenden Fassung erlassen. Sie tritt am 1.
Januar 2023 in Kraft.

## sonstige | Warum eine Satzung?

In den vergangenen drei Jahren sind im Gebiet der Samtgemeinde nach einer Auswertung von Luftbildern
etwa 210 große Laubbäume gefällt worden, die meisten auf Grundstücken, die geteilt oder verkauft
wurden. Geschützt waren davon nur elf.

Die Satzung erfasst Laubbäume ab 100 Zentimetern Stammumfang. Obstbäume und Wald sind ausgenommen.
Wer fällen will, stellt einen formlosen Antrag. Als Ersatz wird ein Baum je angefangene 60
Zentimeter verlangt oder ein Betrag von 900 Euro.

## finanzielle_auswirkungen | Kosten

Für die Bearbeitung wird eine halbe Stelle benötigt, das sind 29.500 Euro im Jahr. Die Gebühren
decken davon etwa ein Fünftel.

## anlagen | Anlage

Entwurf der Satzung

@sign
""",
    ),
    _paper(
        id="ahnewiesen-2015-anfrage-nachtbus",
        city="Ahnewiesen",
        year=2015,
        print="laser",
        purpose="Anfrage in the same column form, question as title, no number,"
        " 'Eingang' is a receipt and no day of the paper, who asks is a fact in the column and"
        " signs in ink below",
        metadata=meta(
            title=_NIGHT,
            kind="anfrage",
            consultations=[meeting("Samtgemeinderat", "2015-06-25")],
            signatories=[signed_by("Friederike Lührs", "Ratsfrau", signed=True)],
        ),
        form={
            "house": "Samtgemeinde\nAhnewiesen",
            "kind": "Anfrage",
            "title": _NIGHT,
            "facts": [
                "Gestellt von|Ratsfrau Friederike Lührs",
                "Eingang|9. Juni 2015",
                "Sitzung|Samtgemeinderat\n25.06.2015",
            ],
            "signatures": [[(196, True, "Friederike Lührs\nRatsfrau")]],
        },
        body="""\
## anfrage

Seit 2012 fährt freitags und samstags ein Bus um 0.40 Uhr und um 2.40 Uhr von der Kreisstadt bis
Ahnewiesen. Die Kreisverwaltung hat in der Presse erklärt, sie werde sich ab 2016 nicht mehr an den
Kosten beteiligen.

1. Wie viele Fahrgäste hatte der Bus in den Jahren 2013 und 2014?

2. Wie hoch ist der Anteil der Samtgemeinde bisher und wie hoch wäre er ohne den Kreis?

3. Wurde mit den Gemeinden Brock und Süderholz gesprochen, die ebenfalls angefahren werden?

4. Ist ein Anrufsammeltaxi geprüft worden?

Ich bitte um schriftliche Antwort vor der Sitzung, damit der Jugendrat sich noch äußern kann.
""",
    ),
)
