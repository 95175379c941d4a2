"""2010 and 2015: papers of Stadtwerke for a Werkausschuss and an Aufsichtsrat."""

from functools import partial

from samples.make.layouts import werkvorlage as form
from samples.make.paper import Paper, meeting, meta, signed_by

_METER = "Einführung elektronischer Wasserzähler"
_BOAT = "Jahresabschluss 2009 der Bodenseefähre"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of municipal works; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="stadtwerke-seehalden-2015-wa-07-2015",
        city="Seehalden",
        year=2015,
        print="laser",
        purpose="kind 'Beschlussvorlage' is the value of a label 'Zweck', number among facts in two"
        " columns with account and customer numbers, name and role in one line under ink",
        metadata=meta(
            number="WA 07/2015",
            title=_METER,
            kind="beschlussvorlage",
            public=True,
            date="2015-04-13",
            consultations=[meeting("Werkausschuss", "2015-04-29", True, agenda_item="5")],
            signatories=[
                signed_by("Georg Riester", "Werkleiter", signed=True),
                signed_by("Petra Lang", "Prokuristin", signed=True),
            ],
        ),
        form={
            "sign": "Stadtwerke\nSeehalden",
            "board": "Werkausschuss, 29. April 2015\nTagesordnungspunkt 5, öffentlich",
            "left": [
                ("Nummer", "WA 07/2015"),
                ("Zweck", "Beschlussvorlage"),
                ("Erstellt", "13.04.2015"),
            ],
            "right": [
                ("Sparte", "Wasser, Kst. 4711"),
                ("Projekt", "SWS-P-0308/14"),
                ("Auskunft", "H. Mohr, App. 622"),
            ],
            "title": _METER,
            "names": [(70, "Georg Riester, Werkleiter"), (316, "Petra Lang, Prokuristin")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die 11.200 Zähler werden in sechs Jahren durch elektronische Zähler mit Funk ersetzt.

## begruendung | Begründung

Jeder Zähler muss ohnehin nach sechs Jahren getauscht werden. Die neuen Geräte kosten 41 Euro statt
19 Euro. Dafür entfällt das Ablesen in den Häusern, das bisher im Jahr 52.000 Euro kostet. Leckagen
werden früher bemerkt.

Die Daten werden nur zweimal im Jahr ausgelesen. Der Beauftragte für den Datenschutz hat die
Verträge geprüft. Wer es wünscht, erhält ein Gerät, dessen Funk abgeschaltet ist.

## sonstige | Risiko

Fällt der Hersteller aus, können Geräte anderer Hersteller eingelesen werden.
""",
    ),
    _paper(
        id="stadtwerke-seehalden-2010-ar-02-2010",
        city="Seehalden",
        year=2010,
        print="laser",
        purpose="Aufsichtsrat of a company, closed, purpose 'Mitteilung', one name under ink, day"
        " in two figures of the year",
        metadata=meta(
            number="AR 02/2010",
            title=_BOAT,
            kind="mitteilung",
            public=False,
            date="2010-05-17",
            consultations=[meeting("Aufsichtsrat", "2010-06-02", False, agenda_item="2")],
            signatories=[signed_by("Georg Riester", "Geschäftsführer", signed=True)],
        ),
        form={
            "sign": "Fähre\nSeehalden",
            "board": "Aufsichtsrat, 2. Juni 2010\nTagesordnungspunkt 2, nicht öffentlich",
            "left": [
                ("Nummer", "AR 02/2010"),
                ("Zweck", "Mitteilung"),
                ("Erstellt", "17.05.10"),
            ],
            "right": [
                ("Gesellschaft", "HRB 380914"),
                ("Prüfer", "Treuhand Süd"),
                ("Auskunft", "Fr. Lang, App. 601"),
            ],
            "title": _BOAT,
            "names": [(70, "Georg Riester, Geschäftsführer")],
        },
        body="""\
## sonstige

Die Prüfung ist abgeschlossen, der Vermerk wurde ohne Einschränkung erteilt. Die Gesellschaft
schließt mit einem Gewinn von 418.000 Euro ab. Befördert wurden 1,21 Millionen Wagen und 3,9
Millionen Personen.

| Posten | Tausend Euro |
| Erlöse | 12.870 |
| Personal | 6.140 |
| Treibstoff | 1.920 |

Das Fährschiff „Lindau“ muss im Winter in die Werft. Für die Klassenarbeiten sind 780.000 Euro
zurückgestellt.
""",
    ),
)
