"""1899 and 1925: prints for Stadtverordnete in which the subject is part of a sentence."""

from functools import partial

from samples.make.layouts import druckeinzeiler as form
from samples.make.paper import Paper, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints for the Stadtverordneten-Versammlung of Prussian cities; text invented",
)

PAPERS = (
    _paper(
        id="lichtenau-1925-412",
        city="Lichtenau",
        year=1925,
        print="letterpress",
        purpose="number with a full stop in the margin, sentence 'Vorlage zur Beschlußfassung,"
        " betreffend …' with the subject letter-spaced in it, day and college at the end",
        metadata=meta(
            number="412",
            title="Ankauf des Gutes Blankenhof zur Anlage von Kleingärten",
            kind="beschlussvorlage",
            date="1925-03-04",
            signatories=[
                signed_by("Dr. Scholtz", "Oberbürgermeister"),
                signed_by("Hirschfeldt", "Kämmerer"),
            ],
            references=["377"],
        ),
        form={
            "face": "oldstandard",
            "running": "Vorlagen für die Stadtverordnetenversammlung zu Lichtenau. 1925.",
            "number": "412.",
            "lead": "**Vorlage** zur Beschlußfassung, betreffend ~~Ankauf des Gutes"
            " Blankenhof zur Anlage von Kleingärten~~.",
            "day": "Lichtenau, den 4. März 1925.",
            "college": "Magistrat.",
            "signatures": [
                [
                    (112, False, "Dr. Scholtz,\nOberbürgermeister."),
                    (330, False, "Hirschfeldt,\nKämmerer."),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Wir ersuchen zu beschließen:

Die Versammlung erklärt sich damit einverstanden, daß das Gut Blankenhof in Größe von 84 Hektar zum
Preise von 310 000 Reichsmark erworben wird.

## begruendung | Begründung.

Die Zahl der Bewerber um einen Garten ist auf 2 640 gestiegen. Von den Kolonien, die während des
Krieges am Güterbahnhof entstanden sind, müssen bis zum Herbst drei geräumt werden, weil die
Reichsbahn das Gelände für ein neues Gleis in Anspruch nimmt. Die Pächter haben nach der Verordnung
vom 31. Juli 1919 Anspruch auf Ersatz.

Das Gut liegt zwanzig Minuten von der Endhaltestelle der Linie 6. Der Boden ist sandig, aber durch
jahrelange Düngung verbessert. Wasser kann aus dem städtischen Rohrnetz entnommen werden. Über die
Parzellierung wird eine besondere Vorlage folgen; die Einteilung in Gärten zu 300 Quadratmetern ist
aus dem Plane zu ersehen, welcher im Rathause, Zimmer 41, ausliegt.

Der Eigentümer hat sich bis zum 15. April gebunden. Von dem Kaufpreise sind 100 000 Reichsmark
sogleich, der Rest in drei Jahren zu zahlen. In der Vorlage 377 hatten wir die Deckung aus dem
Grundstücksfonds angekündigt; dieser reicht aus.

Die Gebäude sollen der Jugendwohlfahrt überlassen werden. Der Pächter der Landwirtschaft räumt gegen
eine Entschädigung von 6 500 Reichsmark zum 1. Oktober.
""",
    ),
    _paper(
        id="lichtenau-1899-118",
        city="Lichtenau",
        year=1899,
        print="letterpress",
        purpose="the same form before 1901 with 'Mittheilung', th in words, no heading in the text,"
        " college without names",
        metadata=meta(
            number="118",
            title="Einrichtung einer elektrischen Beleuchtung im Schlachthofe",
            kind="mitteilung",
            date="1899-11-17",
        ),
        form={
            "face": "serif",
            "running": "Stadtverordneten-Versammlung. 1899.",
            "number": "118.",
            "lead": "**Mittheilung** des Magistrats, betreffend ~~Einrichtung einer"
            " elektrischen Beleuchtung im Schlachthofe~~.",
            "day": "Lichtenau, den 17. November 1899.",
            "college": "Der Magistrat.",
            "signatures": [],
        },
        body="""\
## sachverhalt

In der Sitzung vom 12. October d. J. ist von einem Mitgliede der Versammlung angeregt worden, den
Schlachthof, in welchem des Morgens bei Petroleum gearbeitet wird, mit elektrischem Lichte zu
versehen.

Die Direction hat sich von zwei Firmen Anschläge geben lassen. Beide sehen eine eigene
Dynamomaschine vor, die von der Dampfmaschine der Kühlanlage getrieben werden soll. Für 64
Glühlampen und vier Bogenlampen werden 9 800 bezw. 10 450 Mark gefordert.

Da die Verhandlungen über ein städtisches Electricitätswerk noch schweben, halten wir es nicht für
räthlich, schon jetzt eine besondere Anlage herzustellen. Einstweilen sind die Lampen auf der
Schlachtbahn der Schweine um zwölf vermehrt worden.
""",
    ),
)
