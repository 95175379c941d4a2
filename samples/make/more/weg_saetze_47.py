"""1947 and 1950: typed papers of a town, below them what each body said, one sentence each."""

from functools import partial

from samples.make.layouts import weg_saetze_47 as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of a town in Westphalia after the war; text and persons invented",
)

PAPERS = (
    _paper(
        id="bergheide-1947-ratsvorlage-31",
        city="Bergheide",
        year=1947,
        print="typewriter",
        purpose="day alone on top, number and kind left of a stroke, matter in bold right of it,"
        " capitals as headings, three sentences below the name that give body, day, outcome"
        " and counts, the last still open",
        stamps=(
            (1, Stamp(lines=("Stadt Bergheide", "Kanzlei"), at=(0.82, 0.07), colour=BLUE, mm=32)),
        ),
        metadata=meta(
            number="31",
            title="Abgabe von Trümmersteinen an bauwillige Bürger",
            kind="beschlussvorlage",
            date="1947-05-19",
            consultations=[
                meeting("Bauausschuß", "1947-05-27", result="einstimmig angenommen"),
                meeting(
                    "Wirtschaftsausschuß", "1947-06-03", result="angenommen", votes=(6, 2, None)
                ),
                meeting("Rat der Stadt", "1947-06-12"),
            ],
            signatories=[signed_by("Hölscher", "Stadtdirektor", signed=True)],
            attachments=enclosures("Preisliste"),
        ),
        form={
            "day": "19. Mai 1947",
            "office": "Trümmeramt",
            "side": "Ratsvorlage\nNr. 31",
            "matter": "Abgabe von Trümmersteinen an bauwillige Bürger",
            "signatures": [[(300, True, "Hölscher\nStadtdirektor")]],
            "way": [
                "Der Bauausschuß hat die Vorlage am 27.5.1947 einstimmig angenommen.",
                "Der Wirtschaftsausschuß hat sie am 3.6.1947 mit 6 gegen 2 Stimmen angenommen.",
                "Der Rat der Stadt berät sie am 12.6.1947.",
            ],
        },
        body="""\
## sachverhalt | SACHVERHALT

In der Innenstadt liegen noch etwa 310 000 cbm Trümmer. Die Aufbereitung am Südbahnhof liefert seit
April täglich 9 000 geputzte Steine. Davon nehmen die Reichsbahn und die Zeche die Hälfte ab.

Bürger, die ihr Haus selbst wieder aufbauen wollen, erhalten bisher keine Steine, weil es an einer
Regelung fehlt. Viele holen sie nachts. Beim Amt liegen 412 Anträge vor.

## beschlussvorschlag | BESCHLUSSVORSCHLAG

1. Jeder Bauwillige mit Baugenehmigung erhält gegen Bezahlung bis zu 6 000 Steine.

2. Wer 30 Stunden an der Aufbereitung arbeitet, erhält 1 000 Steine frei.

3. Die Preise richten sich nach der anliegenden Liste.

##= anlagen | ANLAGE: Preisliste

@sign

@way""",
    ),
    _paper(
        id="bergheide-1950-mitteilung",
        city="Bergheide",
        year=1950,
        print="typewriter",
        purpose="no number: side of the stroke says only 'Mitteilung', text without headings, one"
        " sentence below in which the body is told to take note, name with I. V. above it",
        metadata=meta(
            title="Ergebnis der Schluckimpfung und der Röntgenreihenuntersuchung",
            kind="mitteilung",
            date="1950-11-08",
            consultations=[meeting("Gesundheitsausschuß", "1950-11-21")],
            signatories=[signed_by("Dr. Averdung", "Medizinalrat", mark="I. V.", signed=True)],
        ),
        form={
            "day": "8.11.1950",
            "office": "Städtisches Gesundheitsamt",
            "side": "Mitteilung",
            "matter": "Ergebnis der Schluckimpfung und der Röntgenreihenuntersuchung",
            "signatures": [[(74, True, "I. V.@Dr. Averdung\nMedizinalrat")]],
            "way": ["Der Gesundheitsausschuß nimmt am 21.11.1950 Kenntnis."],
        },
        body="""\
## sonstige

Vom 4. September bis 20. Oktober wurden mit dem Wagen der Landesversicherungsanstalt 18 340
Einwohner untersucht. Das sind 71 v. H. der Aufgerufenen. In 96 Fällen besteht der Verdacht auf
offene Tuberkulose, in 412 weiteren Fällen ist eine Nachuntersuchung nötig.

Von den 96 Erkrankten wohnen 38 mit Kindern in einem Raum. Das Wohnungsamt ist verständigt worden.
Betten in Heilstätten stehen zur Zeit nicht zur Verfügung; die Wartezeit beträgt vier Monate.

Gegen Diphtherie wurden 2 906 Kinder geimpft. Zwischenfälle sind nicht aufgetreten.

@sign

@way""",
    ),
)
