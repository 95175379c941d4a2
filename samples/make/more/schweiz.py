"""Switzerland 1959 to 2018: Antrag, Beantwortung and Anfrage of a city."""

from functools import partial

from samples.make.layouts import schweiz as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SCHOOL = "Erweiterung der Schulanlage Rosenberg; Projektierungskredit"
_NIGHT = "Interpellation betreffend Nachtbus ins Obertal"
_ASH = "Bäume an der Seestrasse"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Swiss city parliaments; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="seewil-1959-antrag-14",
        city="Seewil",
        year=1959,
        print="typewriter",
        purpose="typed Antrag with ss for ß and apostrophes in amounts, day of the paper above the"
        " college that signs, president and clerk in columns without ink, number 'Nr. 14'",
        metadata=meta(
            number="14",
            title=_SCHOOL,
            kind="antrag",
            date="1959-08-26",
            consultations=[meeting("Grosser Gemeinderat", "1959-09-21")],
            signatories=[
                signed_by("E. Hürlimann", "Stadtpräsident", date="1959-08-26"),
                signed_by("Dr. A. Baumgartner", "Stadtschreiber", date="1959-08-26"),
            ],
            references=["9"],
        ),
        form={
            "face": "elite",
            "authority": "Stadtrat Seewil",
            "column": "Nr. 14\n\nGrosser Gemeinderat\n21. September 1959",
            "kind": "Antrag des Stadtrates",
            "title": _SCHOOL,
            "day": "Seewil, den 26. August 1959",
            "college": "Im Namen des Stadtrates",
            "signatures": [
                [
                    (92, False, "Der Stadtpräsident:\n\nE. Hürlimann"),
                    (320, False, "Der Stadtschreiber:\n\nDr. A. Baumgartner"),
                ]
            ],
        },
        body="""\
## sachverhalt | 1. Ausgangslage

Die Schulanlage Rosenberg wurde 1911 für zehn Klassen gebaut. Heute werden in ihr fünfzehn Klassen
mit 527 Schülern unterrichtet, davon zwei in der ehemaligen Abwartwohnung. Im Antrag Nr. 9 vom 4.
März 1959 hat die Schulpflege auf die Gefahr hingewiesen, die bei einem Brande in den Gängen
entstünde.

Architekt Sutter hat drei Varianten untersucht. Das Fazit der Studie lautet, dass allein ein Trakt
gegen Süden den Pausenplatz nicht schmälert.

## finanzielle_auswirkungen | 2. Kosten

| Projekt und Kostenvoranschlag | Fr. 38'000.- |
| Modell | Fr. 2'400.- |
| Baugrund | Fr. 5'600.- |

## antrag | 3. Antrag

Wir beantragen Ihnen, für die Projektierung einen Kredit von Fr. 46'000.- zu Lasten des
ausserordentlichen Verkehrs zu bewilligen.
""",
    ),
    _paper(
        id="seewil-1994-int-93-041",
        city="Seewil",
        year=1994,
        print="laser",
        purpose="Beantwortung whose number stands in the narrow column below that of the"
        " Interpellation, questions and answers by turns, signatures with names of two officers",
        metadata=meta(
            number="94.017",
            title=_NIGHT,
            kind="antwort",
            public=None,
            date="1994-03-16",
            signatories=[
                signed_by("Rosmarie Tobler", "Stadtpräsidentin", date="1994-03-16", signed=True),
                signed_by("lic. iur. Hans Egli", "Stadtschreiber", date="1994-03-16", signed=True),
            ],
            references=["93.041"],
            attachments=enclosures("Fahrplanentwurf"),
        ),
        form={
            "face": "serif",
            "authority": "Stadt Seewil\nStadtrat",
            "column": "Vorstoss 93.041\nvom 6. Dezember 1993\n\nGeschäft\nNr. 94.017\n\n"
            "Beilage:\nFahrplanentwurf",
            "kind": "Beantwortung",
            "title": _NIGHT,
            "day": "16. März 1994",
            "college": "NAMENS DES STADTRATES",
            "signatures": [
                [
                    (92, True, "Die Stadtpräsidentin:\n@Rosmarie Tobler"),
                    (320, True, "Der Stadtschreiber:\n@lic. iur. Hans Egli"),
                ]
            ],
            "foot": [("{page}", "center")],
        },
        body="""\
## sonstige | Wortlaut

Am 6. Dezember 1993 haben Gemeinderätin Vreni Zollinger und 14 Mitunterzeichnende eine
Interpellation mit folgenden Fragen eingereicht.

##= anfrage | Frage 1: Wann kann ein Nachtbus ins Obertal eingeführt werden?

##= antwort | Antwort: Frühestens mit dem Fahrplan 1995/97. Die Konzession ist beim Bundesamt zu
beantragen; das Verfahren dauert nach dessen Auskunft vom 24. Januar 1994 mindestens acht Monate.

##= anfrage | Frage 2: Welche Kosten entstehen?

##= antwort | Antwort: Zwei Kurse am Freitag und am Samstag kosten Fr. 61'000.- im Jahr. Aus
Fahrausweisen ist mit Fr. 22'000.- zu rechnen. Der Rest ginge zu Lasten der Stadt und der drei
Gemeinden, von denen sich Oberwil erst nach der Gemeindeversammlung vom 10. Juni 1994 äussern will.

##= anfrage | Frage 3: Ist der Stadtrat bereit, einen Versuch zu bewilligen?

##= antwort | Antwort: Ja. Er wird dem Parlament dafür bis Ende September einen Kredit
unterbreiten, sofern sich alle Gemeinden beteiligen.
""",
    ),
    _paper(
        id="seewil-2018-sa-112",
        city="Seewil",
        year=2018,
        print="laser",
        purpose="Schriftliche Anfrage of two members with guillemets in its text, receipt stamp, no"
        " session, two names with parties in brackets, number with the year in front",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Parlamentsdienste", "20. Aug. 2018"), at=(0.72, 0.13), colour=RED, mm=42
                ),
            ),
        ),
        metadata=meta(
            number="2018/112",
            title=_ASH,
            kind="anfrage",
            date="2018-08-17",
            signatories=[
                signed_by("Livia Brändli", signed=True),
                signed_by("Reto Wanner", signed=True),
            ],
            references=["2016/058"],
        ),
        form={
            "face": "sans",
            "authority": "Stadtparlament Seewil",
            "column": "Geschäft 2018/112\nSeewil, 17.08.2018",
            "kind": "Schriftliche Anfrage",
            "title": _ASH,
            "signatures": [[(92, True, "Livia Brändli"), (320, True, "Reto Wanner")]],
            "foot": [("2018/112", "left"), ("Seite {page}/{total}", "right")],
        },
        body="""\
## sonstige

Im Juli hat das Tiefbauamt an der Seestrasse neun Eschen gefällt. Auf der Tafel stand
«Sicherheitsholzerei infolge Krankheit». Anwohnende haben uns Bilder von Stöcken gezeigt, die
keinerlei Spuren des Eschentriebsterbens aufweisen. Im Beschluss 2016/058 hatte das Parlament
verlangt, dass jeder gefällte Baum innert eines Jahres ersetzt wird.

## anfrage | Wir bitten den Stadtrat um die Beantwortung folgender Fragen:

1. Wer hat den Zustand der neun Bäume beurteilt, und liegt ein schriftlicher Befund vor?

2. Weshalb wurde nicht bis zum Ende der Brutzeit am 31. August gewartet?

3. Wann und mit welchen Arten werden die Lücken geschlossen?

4. Trifft es zu, dass an ihrer Stelle Parkfelder gezeichnet werden sollen?
""",
    ),
)
