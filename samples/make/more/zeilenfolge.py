"""2008 and 2021: a town in the north, bodies line by line with 'am:' and 'Zu TOP:'."""

from functools import partial

from samples.make.layouts import zeilenfolge as form
from samples.make.paper import Paper, meeting, meta, signed_by

_GRASS = "Pflegekonzept für Grünflächen"
_MAYOR = "Wahl einer hauptamtlichen Gleichstellungsbeauftragten"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Oldenburg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="huntestadt-2021-21-0388",
        city="Huntestadt",
        year=2021,
        print="laser",
        purpose="'Ausdruck vom' on top which is no day of the paper, own day alone at the left,"
        " 'Vorlagen-Nr: 21/0388' and the status at the right, title of two words between status and"
        " Beratungsfolge, empty 'Zu TOP:', heading 'Auswirkungen:' with a) and b)",
        metadata=meta(
            number="21/0388",
            title=_GRASS,
            kind="drucksache",
            public=True,
            date="2021-05-18",
            consultations=[
                meeting("Ausschuss für Stadtgrün, Umwelt und Klima", "2021-06-10"),
                meeting("Ausschuss für Finanzen und Beteiligungen", "2021-06-16"),
                meeting("Rat der Stadt", "2021-06-28"),
            ],
            signatories=[signed_by("Sabine Janßen", "Stadtbaurätin", mark="gez.")],
            references=["19/0612", "833/2014"],
        ),
        form={
            "printout": "Ausdruck vom: 02.06.2021      Seite: 1/1",
            "left": "18.05.2021\nFachdienst Stadtgrün",
            "right": ["Vorlagen-Nr: 21/0388", "öffentlich"],
            "title": _GRASS,
            "list": "Beratungsfolge:",
            "bodies": [
                ("Ausschuss für Stadtgrün, Umwelt und Klima", "am: 10.06.2021", "Zu TOP:"),
                ("Ausschuss für Finanzen und Beteiligungen", "am: 16.06.2021", "Zu TOP:"),
                ("Rat der Stadt", "am: 28.06.2021", "Zu TOP:"),
            ],
            "signatures": [[(68, False, "gez. Sabine Janßen\nStadtbaurätin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Das Konzept wird beschlossen. Die Pflege von 38 Hektar wird bis 2024 auf zwei Schnitte im Jahr
umgestellt.

## begruendung | Begründung:

Mit der Vorlage 19/0612 beauftragte der Rat die Verwaltung, den Anteil an Blühwiesen zu verdoppeln.
Vorlage 833/2014, nach der Rasen an Straßen achtmal zu mähen ist, wird damit überholt.

Die Universität hat in zwei Sommern auf Probeflächen 61 Arten von Wildbienen gezählt, auf dem
gemähten Rasen daneben neun. Beschwerden gab es 14, meist wegen hohen Grases an Einmündungen. Dort
bleibt ein Streifen von zwei Metern kurz.

## sonstige | Auswirkungen:

a) Finanzen: Für einen Balkenmäher werden einmalig 48.000 Euro benötigt, die laufenden Kosten sinken
um 12.000 Euro.

b) Klima: Es werden jährlich 3.100 Liter Diesel gespart.
""",
    ),
    _paper(
        id="huntestadt-2008-v-gleichstellung",
        city="Huntestadt",
        year=2008,
        print="laser",
        purpose="'nicht öffentlich' at the right below a field for the number that stayed empty,"
        " one line of the Beratungsfolge with an item, no day of its own, day of print on top,"
        " names of candidates sign nothing, In Vertretung with ink",
        metadata=meta(
            title=_MAYOR,
            kind="drucksache",
            public=False,
            consultations=[meeting("Verwaltungsausschuss", "2008-04-07", agenda_item="12.3")],
            signatories=[
                signed_by(
                    "Dr. Gerd Sparringa", "Erster Stadtrat", mark="In Vertretung", signed=True
                )
            ],
        ),
        form={
            "printout": "Ausdruck vom: 31.03.2008      Seite: 1/1",
            "left": "Amt für Personal\nund Organisation",
            "right": ["Vorlagen-Nr:", "nicht öffentlich"],
            "title": _MAYOR,
            "list": "Beratungsfolge:",
            "bodies": [("Verwaltungsausschuss", "am: 07.04.2008", "Zu TOP: 12.3")],
            "signatures": [[(68, True, "In Vertretung@Dr. Gerd Sparringa\nErster Stadtrat")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Dem Rat wird vorgeschlagen, Frau Maren Oltmanns zur Gleichstellungsbeauftragten zu berufen.

## begruendung | Begründung:

Auf die Ausschreibung vom 12. Januar haben sich 33 Frauen beworben. Sieben wurden zum Gespräch
eingeladen, fünf sind erschienen.

Frau Oltmanns leitet seit 2001 die Beratungsstelle in Wardenburg. Sie hat die Auswahlkommission
durch klare Vorstellungen zur Vereinbarkeit von Schichtdienst und Familie überzeugt. Frau Christa
Meinen steht als zweite Bewerberin bereit.

Die Personalvertretung wurde am 19. März gehört und hat keine Bedenken. Die Stelle ist in
Entgeltgruppe 12 ausgewiesen und seit dem 1. Februar unbesetzt.
""",
    ),
)
