"""2010 and 2022: questions and their answers in a Swiss town parliament."""

from functools import partial

from samples.make.layouts import geschaeft as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HEAT = "Hitzeinseln im Gewerbequartier Lören"
_TAXI = "Ruftaxi in den Aussenquartieren"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a Swiss town parliament; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="birsmatt-2022-geschaeft-4631a",
        city="Birsmatt",
        year=2022,
        print="laser",
        purpose="register number with a letter in a bar, 'Beantwortung Interpellation' at its other"
        " end, three days in the table of which 'Datum' is its own, council's president and"
        " manager sign with roles before their names, enclosure below",
        metadata=meta(
            number="4631A",
            title=_HEAT,
            kind="antwort",
            date="2022-08-24",
            consultations=[meeting("Einwohnerrat", "2022-09-14")],
            signatories=[
                signed_by("Nicole Nüssli", "Gemeindepräsidentin", signed=True),
                signed_by("Patrick Dill", "Leiter Gemeindeverwaltung", signed=True),
            ],
            references=["4631"],
            attachments=enclosures("Plan der Messpunkte"),
        ),
        form={
            "bar": ("Antwort", "Geschäft 4631A"),
            "rows": [
                ("Vorstoss", "Interpellation 4631 vom 18. Mai 2022, Etienne Winter, SP"),
                ("Datum", "24. August 2022"),
                ("Sitzung", "Einwohnerrat, 14. September 2022"),
                ("Ressort", "Umwelt, Tel. 061 486 25 11"),
            ],
            "title": _HEAT,
            "signatures": [
                [
                    (72, True, "Nicole Nüssli\nGemeindepräsidentin"),
                    (300, True, "Patrick Dill\nLeiter Gemeindeverwaltung"),
                ]
            ],
            "enclosures": "Beilage: Plan der Messpunkte",
        },
        body="""\
## anfrage | Frage 1

Wie heiss wird es im Quartier an Sommertagen?

## antwort | Antwort

An den drei Messpunkten wurden im Juli 2022 Werte zwischen 36,4 und 39,1 Grad gemessen. In der
Nacht sank die Temperatur an zehn Tagen nicht unter 20 Grad. Am Rand des Waldes war es zur gleichen
Zeit um vier Grad kühler.

## anfrage | Frage 2

Welche Massnahmen sind auf Flächen der Gemeinde geplant?

## antwort | Antwort

Beim Neubau der Lörenstrasse werden 34 Bäume gepflanzt und 1'150 Quadratmeter Belag entfernt. Das
Dach des Werkhofs wird begrünt.

## anfrage | Frage 3

Kann die Gemeinde private Eigentümer verpflichten?

## antwort | Antwort

Bei bestehenden Bauten nicht. Im neuen Zonenreglement wird eine Grünflächenziffer von zwanzig
Prozent vorgeschlagen.""",
    ),
    _paper(
        id="birsmatt-2010-geschaeft-3927",
        city="Birsmatt",
        year=2010,
        print="laser",
        purpose="'Kleine Anfrage' in the bar, member with party signs, 'Eingang' beside 'Datum', no"
        " session",
        metadata=meta(
            number="3927",
            title=_TAXI,
            kind="anfrage",
            date="2010-03-10",
            signatories=[signed_by("Bianca Stähli", "FDP", signed=True)],
        ),
        form={
            "bar": ("Kleine Anfrage", "Geschäft 3927"),
            "rows": [
                ("Datum", "10. März 2010"),
                ("Eingang Kanzlei", "15. März 2010"),
                ("Ressort", "Verkehr"),
            ],
            "title": _TAXI,
            "signatures": [[(72, True, "Bianca Stähli\nFDP")]],
        },
        body="""\
## anfrage

Seit Dezember fährt der Bus 61 nach 20 Uhr nur noch bis zum Dorfplatz. Für die Bewohner der
Quartiere Spitzwald und Ziegelei bedeutet das einen Fussweg von bis zu 25 Minuten. Andere Gemeinden
im Unterbaselbiet haben mit einem Ruftaxi gute Erfahrungen gemacht.

Ich bitte den Gemeinderat um Auskunft:

1. Wie viele Personen waren von der Kürzung im Mittel betroffen?

2. Was würde ein Ruftaxi zwischen 20 und 24 Uhr im Jahr kosten?

3. Ist der Gemeinderat bereit, einen Versuch von zwölf Monaten durchzuführen?
""",
    ),
)
