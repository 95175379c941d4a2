"""1995 and 2013: reports of what was done about earlier decisions."""

from functools import partial

from samples.make.layouts import kontrollblatt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ALL = "Beschlusskontrolle für das zweite Halbjahr 2012"
_ONE = "Stand der Umsetzung der Beschlüsse zum Heizwerk Süd"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="reports on decisions of a town in the east; text and persons invented",
)

PAPERS = (
    _paper(
        id="oderwalde-2013-beschlusskontrolle",
        city="Oderwalde",
        year=2013,
        print="laser",
        purpose="no number of its own but a table of six decisions with theirs, kind and title in a"
        " double frame, body with day as fields",
        metadata=meta(
            title=_ALL,
            kind="informationsvorlage",
            public=True,
            date="2013-02-18",
            consultations=[meeting("Hauptausschuss", "2013-03-05", True)],
            signatories=[
                signed_by("Jochen Radtke", "Hauptamtsleiter", mark="Im Auftrag", signed=True)
            ],
            references=["88-14/12", "91-14/12", "93-15/12", "97-16/12", "101-16/12", "54-09/11"],
        ),
        form={
            "house": "Stadt Oderwalde\nHauptamt",
            "day": "18.02.2013",
            "kind": "Informationsvorlage",
            "title": _ALL,
            "fields": [
                ("Gremium:", "Hauptausschuss"),
                ("Sitzung am:", "05.03.2013"),
                ("Status:", "öffentlich"),
            ],
            "signatures": [[(72, True, "Im Auftrag@Jochen Radtke\nHauptamtsleiter")]],
        },
        body="""\
## sonstige | Erledigte Beschlüsse

| Beschluss-Nr. | Gegenstand | Stand |
| 88-14/12 | Wegebau Lindenhag | fertig |
| 91-14/12 | Satzung über Märkte | bekannt gemacht |
| 93-15/12 | Pacht Strandhalle | Vertrag geschlossen |

## sonstige | Offene Beschlüsse

| Beschluss-Nr. | Gegenstand | Stand |
| 97-16/12 | Umzug der Bibliothek | Planung läuft |
| 101-16/12 | Radweg zur Schleuse | Antrag gestellt |
| 54-09/11 | Verkauf Speicher 2 | kein Bieter |

## sonstige | Erläuterung

Zu 54-09/11 wird vorgeschlagen, den Speicher im Sommer erneut anzubieten und das Mindestgebot zu
senken. Die Bibliothek kann voraussichtlich im November umziehen.""",
    ),
    _paper(
        id="oderwalde-1995-heizwerk",
        city="Oderwalde",
        year=1995,
        print="laser",
        purpose="1995 with ß, own number as field 'DS' after numbers of decisions in the frame of"
        " the subject, closed",
        metadata=meta(
            number="41/95",
            title=_ONE,
            kind="informationsvorlage",
            public=False,
            date="1995-08-21",
            consultations=[meeting("Wirtschaftsausschuß", "1995-09-06", False)],
            signatories=[signed_by("Gisela Böttcher", "Bürgermeisterin", signed=True)],
            references=["112-11/94", "120-12/94"],
        ),
        form={
            "house": "Stadt Oderwalde\nDie Bürgermeisterin",
            "day": "21.08.1995",
            "kind": "Informationsvorlage zu den Beschlüssen 112-11/94 und 120-12/94",
            "title": _ONE,
            "fields": [
                ("DS-Nr.:", "41/95"),
                ("Gremium:", "Wirtschaftsausschuß"),
                ("Sitzung am:", "06.09.1995"),
                ("Status:", "nichtöffentlich"),
            ],
            "signatures": [[(72, True, "Gisela Böttcher\nBürgermeisterin")]],
        },
        body="""\
## sachverhalt | Sachstand

Die Gesellschaft wurde am 1. Juli gegründet. Von den 3.400 Wohnungen, die mit Braunkohle aus dem
Werk beheizt werden, hat die Genossenschaft 2.100 zugesagt. Ohne die übrigen 1.300 rechnet sich die
Umstellung auf Gas nicht.

Der Verwalter der Häuser in der Uferstraße verlangt einen Preis, der um ein Zehntel unter dem
Angebot liegt. Die Gespräche werden am 30. August fortgesetzt.

## sonstige | Nächste Schritte

Der Aufsichtsrat tagt am 14. September. Danach ist der Auftrag für die Kessel zu erteilen, damit das
Werk im Oktober 1996 in Betrieb gehen kann.
""",
    ),
)
