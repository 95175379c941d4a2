"""1969 and 1983: stencilled minutes of committees with several items."""

from functools import partial

from samples.make.layouts import protokollabzug_69 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="stencilled minutes of committees; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="emsbueren-au-1969-niederschrift-kulturausschuss",
        city="Emsbüren-Au",
        year=1969,
        print="typewriter",
        purpose="no title, session in a block at the right with hours, present in three columns,"
        " items as numbered headings, votes in brackets at the end of decisions, three sign",
        metadata=meta(
            number="4/69",
            kind="niederschrift",
            public=True,
            consultations=[meeting("Kulturausschuß", "1969-06-11", True)],
            signatories=[
                signed_by("Wolters", "Vorsitzender", signed=True),
                signed_by("Lüken", "Ratsherr", signed=True),
                signed_by("Brink", "Protokollführerin", signed=True),
            ],
            references=["31/69", "28/69"],
        ),
        form={
            "kind": "Niederschrift",
            "session": "Nr. 4/69\nKulturausschuß, öffentlich\n11. Juni 1969, 17.00 - 18.40 Uhr\n"
            "Heimathaus",
            "present": [
                "Vorsitz:\nWolters",
                "Mitglieder:\nLüken, Hessing,\nFrau Thole, Rakers",
                "Verwaltung:\nStadtdirektor Pricker\nFr. Brink",
            ],
            "signatures": [
                [
                    (80, True, "Wolters\nVorsitzender"),
                    (236, True, "Lüken\nRatsherr"),
                    (392, True, "Brink\nProtokollführerin"),
                ]
            ],
        },
        body="""\
## sonstige | 1. Stadtbücherei, Vorlage 31/69

Frau Thole beklagt, daß die Bücherei nur an sechs Stunden in der Woche geöffnet sei. Die Ausleihen
sind seit 1966 von 21 000 auf 34 000 gestiegen. Der Stadtdirektor weist darauf hin, daß eine zweite
Kraft 11 400 DM kostet.

Der Ausschuß empfiehlt, zum 1. Oktober eine Halbtagskraft einzustellen. (einstimmig)

## sonstige | 2. Beihilfe für den Musikverein, Vorlage 28/69

Ratsherr Hessing erklärt sich für befangen und verläßt den Raum. Der Verein hat die Instrumente von
1949 ersetzt und bittet um 3 000 DM.

Der Ausschuß bewilligt 2 000 DM. (3 dafür, 1 Enthaltung)

## sonstige | 3. Verschiedenes

Der Vorsitzende erinnert an den Ausflug nach Bentheim. Ratsherr Rakers bittet, das Ehrenmal bis zum
November instand zu setzen.""",
    ),
    _paper(
        id="emsbueren-au-1983-protokoll-jugendausschuss",
        city="Emsbüren-Au",
        year=1983,
        print="typewriter",
        purpose="'Protokoll' without a number, closed part, one item only so that its vote is the"
        " session's, end of the session in a line below the names",
        metadata=meta(
            kind="niederschrift",
            public=False,
            consultations=[
                meeting("Jugendausschuß", "1983-10-05", False, votes=(5, 2, 0)),
            ],
            signatories=[
                signed_by("Maria Egbers", "Vorsitzende", signed=True),
                signed_by("Deters", "Protokollführer", signed=False),
            ],
        ),
        form={
            "kind": "Protokoll",
            "session": "Jugendausschuß\nnichtöffentliche Sitzung\n5. Oktober 1983, 19.30 Uhr",
            "present": [
                "Vorsitz:\nMaria Egbers",
                "Mitglieder:\nsieben (Liste)",
                "Verwaltung:\nDeters",
            ],
            "signatures": [
                [(80, True, "Maria Egbers\nVorsitzende"), (310, False, "Deters\nProtokollführer")]
            ],
            "end": "Ende der Sitzung: 21.10 Uhr",
        },
        body="""\
## sonstige | 1. Anstellung eines Sozialarbeiters

Auf die Stelle haben sich 31 Bewerber gemeldet, von denen vier eingeladen wurden. Herr Deters
stellt die Bewerber vor. In der Aussprache wird nach den Erfahrungen mit offenen Gruppen gefragt.

Mehrere Mitglieder halten den jüngsten Bewerber für geeignet, andere bevorzugen eine Frau, weil im
Hause bisher nur Männer tätig sind.

## beschlussvorschlag | Beschluß

Die Stelle wird Frau Sandra Kuhl angeboten.

##= sonstige | Abstimmung: 5 dafür, 2 dagegen, 0 Enthaltungen
""",
    ),
)
