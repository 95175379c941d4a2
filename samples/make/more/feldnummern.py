"""1974 and 1990: forms with numbered fields."""

from functools import partial

from samples.make.layouts import feldnummern as form
from samples.make.paper import Paper, meeting, meta, signed_by

_GRID = "Anschluß der Siedlung Eichkamp an das Fernwärmenetz"
_EXAM = "Schuluntersuchungen im Jahre 1989"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms with numbered fields of West German cities; text, persons invented",
)

PAPERS = (
    _paper(
        id="reinstadt-1974-v-0441",
        city="Reinstadt",
        year=1974,
        print="typewriter",
        purpose="fields numbered 01 to 08 in squares, number of four figures with a leading zero in"
        " the first, day in the second, boxes for public, name in ink over its typing",
        metadata=meta(
            number="0441/74",
            title=_GRID,
            kind="beschlussvorlage",
            public=True,
            date="1974-06-21",
            consultations=[meeting("Werksausschuß", "1974-07-04", agenda_item="3")],
            signatories=[signed_by("Sandhövel", "Werkleiter", signed=True)],
        ),
        form={
            "face": "elite",
            "printed": "Beschlußvorlage",
            "rows": [
                [
                    (1, "Vorlagen-Nummer", "0441/74"),
                    (1, "Datum", "21.06.74"),
                    (1, "Dienststelle", "Stadtwerke"),
                ],
                [
                    (1.4, "Ausschuß", "Werksausschuß"),
                    (1, "Sitzung am", "04.07.74"),
                    (0.6, "TOP", "3"),
                ],
                [(1, "Betreff", _GRID)],
                [(1, "Behandlung", "[x] öffentlich [ ] nichtöffentlich")],
            ],
            "foot": [("Form 1.02 - 5000 - 1.73", "left")],
            "signatures": [[(70, True, "Sandhövel\nWerkleiter")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Siedlung mit 212 Einfamilienhäusern wird mit Öl geheizt. Nach der Erhöhung der Preise im Winter
haben 96 Eigentümer gefragt, ob ein Anschluß möglich ist. Die Leitung zum Krankenhaus führt in 300 m
Entfernung vorbei.

Bei 140 Anschlüssen trägt sich das Netz in elf Jahren. Eine Umfrage läuft bis zum 15. August.

## beschlussvorschlag | Beschlußvorschlag

Die Werkleitung wird ermächtigt, Vorverträge zu schließen. Kommen bis zum 31. Oktober 140 zustande,
so ist das Netz im Jahre 1975 zu bauen.
""",
    ),
    _paper(
        id="reinstadt-1990-bericht-gesundheit",
        city="Reinstadt",
        year=1990,
        print="inkjet",
        purpose="Bericht on the form of an early printer, field for the number left empty, fields"
        " count on to 07, day below 'erstellt', signer with degree",
        metadata=meta(
            title=_EXAM,
            kind="informationsvorlage",
            date="1990-02-05",
            consultations=[meeting("Gesundheitsausschuß", "1990-02-20")],
            signatories=[signed_by("Dr. med. Köhne", "Amtsarzt", mark="gez.")],
        ),
        form={
            "face": "mono",
            "printed": "Informationsvorlage",
            "rows": [
                [(1, "Nummer", ""), (1, "erstellt", "05.02.1990"), (1, "Amt", "53")],
                [(1, "Gegenstand", _EXAM)],
                [
                    (1, "Beratung in", "Gesundheitsausschuß"),
                    (1, "am", "20.02.1990"),
                    (1, "Anlagen", "keine"),
                ],
            ],
            "signatures": [[(70, False, "gez. Dr. med. Köhne\nAmtsarzt")]],
        },
        body="""\
## sachverhalt | Bericht

Untersucht wurden 1.486 Kinder. Bei 22 vom Hundert wurde ein Fehler der Augen festgestellt, der den
Eltern nicht bekannt war. Zurückgestellt wurden 61 Kinder, neun weniger als im Vorjahr.

Der Impfschutz gegen Masern hat sich auf 71 vom Hundert verbessert, reicht aber noch nicht aus.

## sonstige | Vorhaben

Vom Sommer an soll bereits in den Kindergärten untersucht werden. Dafür ist eine halbe Stelle
besetzt worden.
""",
    ),
)
