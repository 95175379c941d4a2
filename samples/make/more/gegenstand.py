"""2011 and 2016: papers with a Gegenstand and lists of decisions made and revoked."""

from functools import partial

from samples.make.layouts import gegenstand as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_RINK = "Betrieb der Eisbahn am Altmarkt in den Wintern 2011/2012 bis 2014/2015"
_TREES = "Baumbestand an den Schulen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorlagen of a capital in Saxony; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="elbhausen-2011-v0912-11",
        city="Elbhausen",
        year=2011,
        print="laser",
        purpose="status and part columns have no heading, two lists of decisions with numbers"
        " before the reasons, name below ink without a role, 'Vorlage' alone as type",
        metadata=meta(
            number="V0912/11",
            title=_RINK,
            kind="drucksache",
            public=False,
            date="2011-03-02",
            consultations=[
                meeting(
                    "Dienstberatung der Oberbürgermeisterin", "2011-03-08", False, role="beratend"
                ),
                meeting("Ausschuss für Wirtschaftsförderung", "2011-03-24", False, role="beratend"),
                meeting("Stadtrat", "2011-04-14", True, role="beschließend"),
            ],
            signatories=[signed_by("Helma Orlowski", signed=True)],
            references=["V2714-SR61-08", "V0031/09", "V2103-SR48-07"],
            attachments=enclosures(("1", "Lageplan"), ("2", "Kalkulation (vertraulich)")),
        ),
        form={
            "house": "Landeshauptstadt Elbhausen\nDie Oberbürgermeisterin",
            "number": "Vorlage Nr.: V0912/11",
            "day": "Datum: 2. März 2011",
            "kind": "Vorlage",
            "way": [
                ["Beratungsfolge", "Plandatum", "", ""],
                [
                    "Dienstberatung der Oberbürgermeisterin",
                    "08.03.2011",
                    "nicht öffentlich",
                    "beratend",
                ],
                [
                    "Ausschuss für Wirtschaftsförderung",
                    "24.03.2011",
                    "nicht öffentlich",
                    "beratend",
                ],
                ["Stadtrat", "14.04.2011", "öffentlich", "beschließend"],
            ],
            "fields": [
                ("Zuständig:", "GB Wirtschaft, Amt für Märkte"),
                ("Gegenstand:", _RINK),
            ],
            "signatures": [[(76, True, "Helma Orlowski")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

1. Der Stadtrat beschließt, die Eisbahn für vier Winter an einen Betreiber zu vergeben.

2. Die Stadt stellt Fläche und Stromanschluss unentgeltlich bereit.

## sonstige | bereits gefasste Beschlüsse:

V2714-SR61-08 vom 19. Juni 2008 und V0031/09 vom 12. November 2009

## sonstige | aufzuhebende Beschlüsse:

V2103-SR48-07, Punkt 3

## finanzielle_auswirkungen | Finanzielle Auswirkungen/Deckungsnachweis:

Verzicht auf Sondernutzungsgebühren von jährlich 14.600 EUR.

## begruendung | Begründung:

Die Bahn wurde in drei Wintern von zusammen 118.000 Gästen besucht. Der bisherige Betreiber hat den
Vertrag zum 31. März gekündigt, weil ihm die Kosten der Kälteanlage zu hoch sind. Auf eine Anfrage
meldeten sich drei Bewerber.

Mit einer Laufzeit von vier Jahren kann die Anlage abgeschrieben werden. Der Weihnachtsmarkt behält
seine Zufahrten.

## anlagen | Anlagenverzeichnis:

Anlage 1 – Lageplan

Anlage 2 – Kalkulation (vertraulich)
""",
    ),
    _paper(
        id="elbhausen-2016-v1288-16",
        city="Elbhausen",
        year=2016,
        print="laser",
        purpose="information of the mayor, one open row, no decision, day in digits, In Vertretung",
        metadata=meta(
            number="V1288/16",
            title=_TREES,
            kind="informationsvorlage",
            public=True,
            date="2016-09-19",
            consultations=[
                meeting("Ausschuss für Umwelt", "2016-10-17", True, role="zur Information"),
            ],
            signatories=[signed_by("Eckhard Sommer", mark="In Vertretung", signed=True)],
            references=["A0217/16"],
        ),
        form={
            "house": "Landeshauptstadt Elbhausen\nDer Oberbürgermeister",
            "number": "Vorlage Nr.: V1288/16",
            "day": "Datum: 19.09.2016",
            "kind": "Informationsvorlage",
            "way": [
                ["Beratungsfolge", "Plandatum", "", ""],
                ["Ausschuss für Umwelt", "17.10.2016", "öffentlich", "zur Information"],
            ],
            "fields": [("Zuständig:", "GB Umwelt, Schulverwaltungsamt"), ("Gegenstand:", _TREES)],
            "signatures": [[(76, True, "In Vertretung@Eckhard Sommer")]],
        },
        body="""\
## sonstige | Information:

Zum Antrag A0217/16 teilt die Verwaltung den Stand der Erfassung mit. Auf 141 Grundstücken von
Schulen und Horten stehen 6.318 Bäume. Jeder vierte ist älter als sechzig Jahre.

| Zustand | Bäume |
| ohne Mängel | 4.907 |
| Pflege nötig | 1.188 |
| zu fällen | 223 |

Die Fällungen beginnen in den Herbstferien. Für jeden gefällten Baum wird ein neuer gepflanzt, wenn
der Platz es zulässt. Die Kosten von 96.000 EUR sind im Haushalt des Amtes enthalten.
""",
    ),
)
