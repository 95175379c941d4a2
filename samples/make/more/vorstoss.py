"""Switzerland 1962 and 2012: motions of members of a parliament."""

from functools import partial

from samples.make.layouts import vorstoss as form
from samples.make.paper import Paper, meta, signed_by

_NOISE = "Lärm der Rangieranlage am Langmattweg"
_CHURCH = "Öffnung des Kirchturms für die Bevölkerung"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorstösse in Swiss communal parliaments; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="riedmatt-2012-10-14-618",
        city="Riedmatt",
        year=2012,
        print="laser",
        purpose="register number of three parts with a dash and full stops behind 'Reg. Nr.', kind,"
        " member and subject in one heading of three lines, five signers in rows, some in ink",
        metadata=meta(
            number="10-14.618.01",
            title=_NOISE,
            kind="anfrage",
            date="2012-05-21",
            signatories=[
                signed_by("Regula Stalder", date="2012-05-21", signed=True),
                signed_by("Beat Oeri", date="2012-05-21", signed=True),
                signed_by("Franziska Roth-Bräm", date="2012-05-21"),
            ],
        ),
        form={
            "face": "sans",
            "house": "Einwohnerrat\nRiedmatt",
            "register": "Reg. Nr. 10-14.618.01",
            "lead": [("Interpellation Regula Stalder betreffend", 13, False), (_NOISE, 13, True)],
            "day": "Riedmatt, 21. Mai 2012",
            "foot": [("Eingegangen am 22. Mai 2012", "left")],
            "signatures": [
                [
                    (98, True, "Regula Stalder"),
                    (240, True, "Beat Oeri"),
                    (380, False, "Franziska Roth-Bräm"),
                ]
            ],
        },
        body="""\
## sachverhalt

Seit dem Fahrplanwechsel im Dezember werden am Langmattweg auch in der Nacht Güterwagen verschoben.
Die Anwohnerinnen und Anwohner haben im Januar und im März mit den Bundesbahnen gesprochen. Sie
wurden vertröstet: Eine Wand sei frühestens im Jahr 2018 vorgesehen.

Gemessen wurden auf den Balkonen bis zu 71 Dezibel. Kinder schlafen schlecht, Wohnungen stehen leer.

## anfrage | Ich bitte den Gemeinderat um die Beantwortung folgender Fragen:

1. Ist dem Gemeinderat die Zunahme der nächtlichen Bewegungen bekannt?

2. Hat er bei den Bundesbahnen Einsprache erhoben, und mit welchem Ergebnis?

3. Ist er bereit, eine provisorische Wand zu finanzieren und die Kosten später einzufordern?

4. Könnte der Bahnhof nachts mit kleineren Lokomotiven betrieben werden?
""",
    ),
    _paper(
        id="riedmatt-1962-postulat",
        city="Riedmatt",
        year=1962,
        print="letterpress",
        purpose="printed Postulat without a number, day as 'Eingereicht den', subject without label"
        " in the second line, names as a list in two columns without mark, ss for ß",
        metadata=meta(
            title=_CHURCH,
            kind="antrag",
            date="1962-09-14",
            signatories=[
                signed_by("Dr. E. Wackernagel"),
                signed_by("P. Stöcklin"),
                signed_by("A. Gysin-Meier"),
                signed_by("H. Rudin"),
            ],
        ),
        form={
            "face": "oldstandard",
            "house": "Weiterer Gemeinderat Riedmatt",
            "register": "",
            "lead": [("Postulat", 16, False), (_CHURCH, 12.4, True)],
            "day": "Eingereicht den 14. September 1962",
            "signatures": [
                [(98, False, "Dr. E. Wackernagel"), (300, False, "P. Stöcklin")],
                [(98, False, "A. Gysin-Meier"), (300, False, "H. Rudin")],
            ],
        },
        body="""\
## antrag

Der Gemeinderat wird eingeladen, zu prüfen und zu berichten, ob der Turm der Dorfkirche an
Sonntagen von Ostern bis zum Bettag für jedermann geöffnet werden kann.

Vom Turm aus überblickt man das ganze Tal bis zum Blauen. In unserer Jugend stand er offen; heute
muss der Sigrist um den Schlüssel gebeten werden, und er gibt ihn ungern. Viele junge Leute haben
ihr Dorf noch nie von oben gesehen.

Die Treppe ist 1957 erneuert worden. Ein Geländer auf der obersten Stufe würde genügen. Die Aufsicht
könnten die älteren Pfadfinder übernehmen, die sich dazu bereit erklärt haben.
""",
    ),
)
