"""1992 and 2017: titles over many lines with laws and days, in a frame beside the facts."""

from functools import partial

from samples.make.layouts import langtitel as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PLAN = (
    "Satzung über die Veränderungssperre für den Geltungsbereich des in Aufstellung befindlichen"
    " Bebauungsplans Nr. 114 „Gewerbepark Süd, 2. Abschnitt“ gemäß §§ 14 und 16 BauGB in der"
    " Fassung der Bekanntmachung vom 23.09.2004; Verlängerung um ein Jahr bis zum 31.12.2018"
)
_SITE = (
    "Übertragung der volkseigenen Grundstücke Flur 7, Flurstücke 22/1 bis 22/9, nach § 1a Abs. 4"
    " und § 5 des Vermögenszuordnungsgesetzes vom 22. März 1991; Zustimmung zum Antrag an die"
    " Oberfinanzdirektion"
)

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with long titles; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="gross-ellern-2017-sr-17-204",
        city="Groß Ellern",
        year=2017,
        print="laser",
        purpose="title over seven lines with sections, two days and the number of a plan, the"
        " paper's own 'SR 17/204' and day in a narrow frame beside it with labels above"
        " values, bodies in two unruled columns with day and status in one",
        metadata=meta(
            number="SR 17/204",
            title=_PLAN,
            kind="beschlussvorlage",
            public=False,
            date="2017-10-16",
            consultations=[
                meeting("Bauausschuss", "2017-11-02", True),
                meeting("Hauptausschuss", "2017-11-13", False),
                meeting("Stadtrat", "2017-11-30", True),
            ],
            signatories=[signed_by("Andrea Schönfeld", "Bürgermeisterin", mark="gez.")],
            references=["SR 15/377"],
        ),
        form={
            "face": "serif",
            "house": "Stadt Groß Ellern",
            "kind": "Beschlussvorlage",
            "title": _PLAN,
            "facts": [
                ("Vorlagen-Nr.", "SR 17/204"),
                ("erstellt am", "16.10.2017"),
                ("Amt", "Stadtplanung"),
                ("Az.", "61 26 02/114"),
            ],
            "bodies": [
                ("Bauausschuss", "02.11.2017 öffentlich"),
                ("Hauptausschuss", "13.11.2017 nichtöffentlich"),
                ("Stadtrat", "30.11.2017 öffentlich"),
            ],
            "signatures": [[(330, False, "gez. Andrea Schönfeld\nBürgermeisterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die am 1. Januar 2016 in Kraft getretene Sperre wird um ein Jahr verlängert. Die Verlängerung ist
ortsüblich bekannt zu machen.

## begruendung | Begründung

Der Stadtrat hat die Sperre am 10. Dezember 2015 (SR 15/377) beschlossen, nachdem ein Antrag für ein
Lager mit 32.000 Quadratmetern gestellt worden war. Das Verfahren zum Plan verzögert sich, weil im
Frühjahr 2017 Feldhamster nachgewiesen wurden.

Ohne Verlängerung müsste über den Antrag nach dem 31. Dezember entschieden werden. Eine Ablehnung
wäre voraussichtlich nicht zu begründen.""",
    ),
    _paper(
        id="gross-ellern-1992-vz-18",
        city="Groß Ellern",
        year=1992,
        print="inkjet",
        purpose="title over five lines with a law and its day, no label for the number: '18/III'"
        " alone as the last fact below the day, kind Beschlußvorlage, one body closed, ink",
        metadata=meta(
            number="18/III",
            title=_SITE,
            kind="beschlussvorlage",
            public=False,
            date="1992-03-09",
            consultations=[meeting("Stadtverordnetenversammlung", "1992-03-25", False)],
            signatories=[signed_by("Klaus Weißbach", "Bürgermeister", signed=True)],
        ),
        form={
            "face": "sans",
            "house": "Stadtverwaltung Groß Ellern",
            "kind": "Beschlußvorlage",
            "title": _SITE,
            "facts": [("Liegenschaftsamt", "Herr Nitz"), ("09.03.1992", ""), ("18/III", "")],
            "bodies": [("Stadtverordnetenversammlung", "25.03.1992 nicht öffentlich")],
            "signatures": [[(330, True, "Klaus Weißbach\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Die Stadtverordnetenversammlung stimmt dem Antrag auf Zuordnung der genannten Grundstücke an die
Stadt zu.

## sachverhalt | Sachverhalt

Auf den Flurstücken befand sich bis 1990 das Pionierlager „Ernst Thälmann“ des VEB
Landmaschinenbau. Sie wurden 1951 vom Rat der Gemeinde an den Betrieb gegeben, eine Eintragung im
Grundbuch unterblieb.

Die Treuhandanstalt hat das Gelände im Januar in einer Liste zum Verkauf angeboten. Die Stadt
benötigt es für den Schullandheimverein und die Feuerwehr.

## begruendung | Begründung

Nach dem Gesetz fallen Flächen, die für Aufgaben der Gemeinde bestimmt waren, an diese zurück. Der
Antrag ist an eine Frist nicht gebunden, sollte aber vor einem Verkauf gestellt sein.
""",
    ),
)
