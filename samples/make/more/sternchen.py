"""1986 and 1993: printed by small computers in one width, heads between bars."""

from functools import partial

from samples.make.layouts import sternchen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_EDV = "Umstellung des Einwohnermeldewesens auf Bildschirmarbeit"
_YOUTH = "Öffnung des Jugendtreffs an Feiertagen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers printed by small computers; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="rheinau-sued-1986-86-0145",
        city="Rheinau-Süd",
        year=1986,
        print="inkjet",
        purpose="labels filled with points up to the colon in one width of letters"
        " ('Vorlage......:'), day with two digits, body and status in one line, title in"
        " bold on its own line below, Beschlußvorlage",
        metadata=meta(
            number="86/0145",
            title=_EDV,
            kind="beschlussvorlage",
            public=True,
            date="1986-06-09",
            consultations=[meeting("Hauptausschuß", "1986-06-24", True)],
            signatories=[signed_by("Gerd Lüttgen", "Stadtdirektor", mark="gez.")],
        ),
        form={
            "lines": [
                "STADT RHEINAU-SÜD - BESCHLUSSVORLAGE",
                "Vorlage.......: 86/0145",
                "Datum.........: 09.06.86",
                "Amt...........: 10.3 EDV",
                "Gremium.......: Hauptausschuß 24.06.86 öffentlich",
            ],
            "title": _EDV,
            "signatures": [[(330, False, "gez. Gerd Lüttgen\nStadtdirektor")]],
        },
        body="""\
## beschlussvorschlag | BESCHLUSSVORSCHLAG

Die Stadt schließt sich dem Verfahren des Rechenzentrums an. Es werden acht Bildschirme und zwei
Drucker für 214.000 DM gekauft.

## begruendung | BEGRÜNDUNG

Im Meldeamt werden 61.000 Karteikarten von Hand geführt. Eine Auskunft dauert im Mittel vier
Minuten, am Bildschirm zwanzig Sekunden. Das Wählerverzeichnis läßt sich in einer Nacht drucken.

Der Personalrat hat am 28. Mai zugestimmt. Er verlangt, daß niemand länger als vier Stunden am Tag
am Gerät sitzt. Stellen werden nicht gestrichen, zwei fallen durch Ruhestand weg.""",
    ),
    _paper(
        id="rheinau-sued-1993-antwort-jugendtreff",
        city="Rheinau-Süd",
        year=1993,
        print="inkjet",
        purpose="answer in one width: line 'Anfrage.......: 93/0061' cites the question and no own"
        " number, day, body with its day, kind in the first line of the head, i. V.",
        metadata=meta(
            title=_YOUTH,
            kind="antwort",
            date="1993-03-22",
            consultations=[meeting("Jugendhilfeausschuß", "1993-04-01")],
            signatories=[signed_by("Ulla Breuer", "Jugendamt", mark="i. V.")],
            references=["93/0061"],
        ),
        form={
            "lines": [
                "STADT RHEINAU-SÜD - BEANTWORTUNG",
                "Anfrage.......: 93/0061",
                "Datum.........: 22.03.93",
                "Gremium.......: Jugendhilfeausschuß 01.04.93",
            ],
            "title": _YOUTH,
            "signatures": [[(330, False, "i. V. Ulla Breuer\nJugendamt")]],
        },
        body="""\
## anfrage | FRAGE

Warum ist der Treff an der Rheinstraße ausgerechnet an den Tagen geschlossen, an denen Jugendliche
Zeit haben?

## antwort | ANTWORT

Das Haus wird von zwei Kräften betreut, die an Sonn- und Feiertagen Anspruch auf Zuschläge und
Ausgleich haben. An Ostern und Pfingsten 1992 wurde versuchsweise geöffnet; es kamen 14 und 9
Besucher.

Der Beirat der Jugendlichen hat vorgeschlagen, dafür freitags bis 24 Uhr zu öffnen. Dem soll vom 7.
Mai an entsprochen werden.""",
    ),
)
