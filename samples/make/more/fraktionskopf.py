"""2006 and 2020: motions and questions of a group whose names fill the left edge of its sheet."""

from functools import partial

from samples.make.layouts import fraktionskopf as form
from samples.make.paper import Paper, meta, signed_by

_CLUB = "Fortbestand des Jugendklubs „Heizhaus“ sichern"
_SHIP = "Wie steht es um die Fähre nach Althagen?"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of groups in city councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="warnowhafen-2020-a-0412-20",
        city="Warnowhafen",
        year=2020,
        print="inkjet",
        purpose="column of eight names with their tasks at the left edge that sign nothing, two of"
        " them in ink below the text, number behind 'Vorgang' set by the office, kind in the"
        " title's first heading only as verb",
        metadata=meta(
            number="A/0412/20",
            title=_CLUB,
            kind="antrag",
            date="2020-10-06",
            signatories=[
                signed_by("Kristin Behm", "Vorsitzende", signed=True),
                signed_by("Tarek Nasser", "jugendpolitischer Sprecher", signed=True),
            ],
            references=["BV/0207/20"],
        ),
        form={
            "group": "Die Linke · Bürgerschaft Warnowhafen",
            "column": "**Fraktion**\n\nKristin Behm\nVorsitzende\n\nJens "
            "Wulff\nStellvertreter\n\nTarek Nasser\nJugend und Sport\n\nDr. Gisela "
            "Orth\nSoziales\n\nPaul Rehfeldt\nHafen und Wirtschaft\n\nIna "
            "Schlie\nSchule\n\n**Büro**\n\nSven Matthes\nGeschäftsführer\nNeuer Markt "
            "1\nTel. 381-1370",
            "again": "Fraktion Die Linke – Antrag vom 6. Oktober 2020",
            "day": "6. Oktober 2020",
            "to": "Präsidentin der Bürgerschaft\nRathaus",
            "number": "Antrag · Vorgang A/0412/20",
            "title": _CLUB,
            "signatures": [
                [
                    (178, True, "Kristin Behm\nVorsitzende"),
                    (360, True, "Tarek Nasser\njugendpolitischer Sprecher"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Die Bürgerschaft möge beschließen:

Der Oberbürgermeister wird beauftragt,

1. den Mietvertrag für das Heizhaus über das Jahresende hinaus um fünf Jahre zu verlängern,

2. die Förderung des Trägers in Höhe von 118.000 Euro im Entwurf des Haushaltes 2021 zu
veranschlagen,

3. bis März ein Konzept für den Schutz gegen Lärm vorzulegen.

## begruendung | Begründung:

In der Vorlage BV/0207/20 war vorgesehen, den Klub zum 31. Dezember zu schließen und die Arbeit in
das Stadtteilzentrum zu verlegen. Das Zentrum liegt zwei Kilometer entfernt und schließt um 20 Uhr.
Von den 70 Jugendlichen, die an einem Freitag kommen, wohnt keiner im Einzugsgebiet des Zentrums.

Die Eigentümerin hat in der vergangenen Woche erklärt, zu unveränderten Bedingungen zu verlängern.
Damit entfällt der wichtigste Grund, der für die Schließung genannt wurde.

Die Beschwerden wegen Lärms stammen aus dem Sommer 2018. Seit die Fenster zum Hof ausgetauscht
wurden, liegen dem Ordnungsamt nach eigener Auskunft nur noch zwei vor. Ein einfaches Gutachten
könnte klären, ob eine Schleuse an der Tür genügt.

Jugendarbeit gehört zu den Aufgaben, die eine Stadt erfüllen muss. Wie sie das tut, steht ihr frei.
Wer einen Ort aufgibt, den sich Jugendliche selbst eingerichtet haben, muss einen anderen nennen
können.""",
    ),
    _paper(
        id="warnowhafen-2006-af-0056-06",
        city="Warnowhafen",
        year=2006,
        print="inkjet",
        purpose="questions on the same sheet with other names at the edge, a question as title,"
        " numbered questions, one name with gez.",
        metadata=meta(
            number="AF/0056/06",
            title=_SHIP,
            kind="anfrage",
            date="2006-02-21",
            signatories=[signed_by("Paul Rehfeldt", "Mitglied der Bürgerschaft", mark="gez.")],
        ),
        form={
            "group": "Die Linke · Bürgerschaft Warnowhafen",
            "column": "**Fraktion**\n\nDr. Gisela Orth\nVorsitzende\n\nPaul "
            "Rehfeldt\nStellvertreter\n\nHeinz Kolbe\nFinanzen\n\nUrsel "
            "Prehn\nKultur\n\n**Büro**\n\nMarita Kunz\nGeschäftsführerin\nNeuer Markt "
            "1\nTel. 381-1370",
            "again": "Fraktion – Anfrage vom 21. Februar 2006",
            "day": "21. Februar 2006",
            "to": "Präsident der Bürgerschaft\nRathaus",
            "number": "Anfrage · Vorgang AF/0056/06",
            "title": _SHIP,
            "signatures": [[(178, False, "gez. Paul Rehfeldt\nMitglied der Bürgerschaft")]],
        },
        body="""\
## sonstige | Vorbemerkung

Die Fähre „Reiher“ ist seit dem 9. Januar außer Betrieb. Nach Auskunft der Reederei fehlt ein
Getriebe, das nicht mehr hergestellt wird.

## anfrage | Wir fragen:

1. Bis wann soll die Fähre wieder fahren?

2. Welche Kosten hat die Stadt seit Januar für den Ersatz mit Bussen getragen?

3. Ist dem Oberbürgermeister bekannt, dass die Schulkinder aus Althagen morgens 50 Minuten unterwegs
sind?

4. Wurde geprüft, ein Boot aus Stralsund zu mieten?
""",
    ),
)
