"""2007 and 2014: papers with narrow columns for who was there and how they voted."""

from functools import partial

from samples.make.layouts import abstimmungsraster as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PORT = "Nutzungs- und Entgeltordnung für den Stadthafen"
_SITE = "Verkauf des Grundstücks Flur 11, Flurstück 203/4, im Gewerbegebiet Ost"
_HEAD = [
    "Datum",
    "Gremium",
    "TOP",
    "gesetzl.\nMitgl.",
    "an-\nwesend",
    "Ja",
    "Nein",
    "Enth.",
    "Bemerkung",
]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Mecklenburg-Vorpommern; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="peenewitz-2014-bv-2014-061-1",
        city="Peenewitz",
        year=2014,
        print="laser",
        purpose="counts of members, present, yes, no, abstained in narrow columns, one row still"
        " empty, title in a cell behind 'Gegenstand der Vorlage', headings in the left"
        " margin",
        metadata=meta(
            number="BV-2014-061/1",
            title=_PORT,
            kind="beschlussvorlage",
            public=True,
            date="2014-04-03",
            consultations=[
                meeting(
                    "Ausschuss für Wirtschaft und Tourismus",
                    "2014-04-15",
                    agenda_item="5",
                    votes=(7, 1, 0),
                    result="geändert",
                ),
                meeting("Finanzausschuss", "2014-04-22", agenda_item="8", votes=(6, 0, 2)),
                meeting("Stadtvertretung", "2014-05-08", agenda_item="12"),
            ],
            signatories=[
                signed_by("Arno Lemke", "Bürgermeister", signed=True),
                signed_by("Kathrin Voß", "Leiterin der Kämmerei", signed=True),
            ],
            references=["BV-2014-061"],
        ),
        form={
            "house": "Stadt Peenewitz\nDer Bürgermeister",
            "right": "Peenewitz, 03.04.2014",
            "grid": [
                [
                    (1, "Vorlage-Nr.", "BV-2014-061/1"),
                    (1, "Art", "Beschlussvorlage"),
                    (1, "Status", "öffentlich"),
                ],
                [(1, "Gegenstand der Vorlage", _PORT)],
            ],
            "way": [
                _HEAD,
                [
                    "15.04.2014",
                    "Ausschuss für Wirtschaft und Tourismus",
                    "5",
                    "9",
                    "8",
                    "7",
                    "1",
                    "0",
                    "geändert",
                ],
                ["22.04.2014", "Finanzausschuss", "8", "9", "8", "6", "0", "2", ""],
                ["08.05.2014", "Stadtvertretung", "12", "25", "", "", "", "", ""],
            ],
            "signatures": [
                [
                    (150, True, "Arno Lemke\nBürgermeister"),
                    (340, True, "Kathrin Voß\nLeiterin der Kämmerei"),
                ]
            ],
            "foot": [("BV-2014-061/1", "left"), ("Seite {page}", "right")],
        },
        body="""\
## beschlussvorschlag | Beschluss

Die Stadtvertretung beschließt die Ordnung in der Fassung der Anlage zur Niederschrift des
Ausschusses für Wirtschaft und Tourismus vom 15. April 2014.

## sonstige | Problem und Begründung

Der Hafen wurde 2013 mit 64 Liegeplätzen, einem Kran und einer Station für Abwasser übernommen. Bis
dahin galten die Bedingungen des privaten Betreibers. Die Vorlage BV-2014-061 sah Entgelte vor, die
um ein Viertel über denen der Nachbarhäfen lagen.

Der Ausschuss hat die Sätze für Dauerlieger gesenkt und einen Zuschlag für Boote über zwölf Meter
eingeführt:

| Länge | je Nacht |
| bis 8 m | 9,00 € |
| bis 10 m | 12,00 € |
| bis 12 m | 15,50 € |
| über 12 m, je Meter | 1,80 € |

Traditionssegler, die im Sommer an mindestens zwanzig Tagen Gäste an Bord nehmen, zahlen die Hälfte.
Polizei, Zoll und die Gesellschaft zur Rettung Schiffbrüchiger sind befreit.

## sonstige | Alternativen

Verpachtung des ganzen Hafens. Auf die Umfrage im Herbst hat sich kein Bewerber gemeldet.

## finanzielle_auswirkungen | Auswirkungen auf den Haushalt

Bei einer Belegung wie 2013 sind Erträge von 71.000 Euro zu erwarten. Sie decken Unterhaltung und
Personal, nicht jedoch die Abschreibung der Spundwand.
""",
    ),
    _paper(
        id="peenewitz-2007-bv-2007-188",
        city="Peenewitz",
        year=2007,
        print="laser",
        purpose="status not public in a cell of the grid, two rows without counts, one signer in"
        " whose stead, no sums table",
        metadata=meta(
            number="BV-2007-188",
            title=_SITE,
            kind="beschlussvorlage",
            public=False,
            date="2007-10-26",
            consultations=[
                meeting("Hauptausschuss", "2007-11-13", agenda_item="17"),
                meeting("Stadtvertretung", "2007-11-29", agenda_item="21"),
            ],
            signatories=[signed_by("Rüdiger Krämer", "1. Stadtrat", mark="i. V.", signed=True)],
        ),
        form={
            "house": "Stadt Peenewitz\nDer Bürgermeister",
            "right": "Peenewitz, 26.10.2007",
            "grid": [
                [
                    (1, "Vorlage-Nr.", "BV-2007-188"),
                    (1, "Art", "Beschlussvorlage"),
                    (1, "Status", "nichtöffentlich"),
                ],
                [(1, "Gegenstand der Vorlage", _SITE)],
            ],
            "way": [
                _HEAD,
                ["13.11.2007", "Hauptausschuss", "17", "11", "", "", "", "", ""],
                ["29.11.2007", "Stadtvertretung", "21", "25", "", "", "", "", ""],
            ],
            "signatures": [[(150, True, "i. V.@Rüdiger Krämer\n1. Stadtrat")]],
            "foot": [("BV-2007-188", "left"), ("Seite {page}", "right")],
        },
        body="""\
## beschlussvorschlag | Beschluss

Das Grundstück mit einer Größe von 6.412 m² wird zum Preis von 12,50 Euro je Quadratmeter an die
Firma Ostsee-Metallbau verkauft. Der Vertrag enthält eine Bauverpflichtung von zwei Jahren.

## sonstige | Problem und Begründung

Die Firma beschäftigt am jetzigen Standort 23 Mitarbeiter und kann sich dort nicht erweitern.
Geplant ist eine Halle von 1.800 Quadratmetern. Der Preis entspricht dem Bodenrichtwert, vermindert
um den Aufwand für die Beseitigung alter Fundamente.

## finanzielle_auswirkungen | Auswirkungen auf den Haushalt

Einnahme von 80.150 Euro im Vermögenshaushalt.
""",
    ),
)
