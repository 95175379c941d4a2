"""Potsdam 2019: Mitteilungsvorlage with ticked boxes; the word Fazit stands in a sentence."""

from samples.make.layouts import allris
from samples.make.paper import Paper, meeting, meta

PAPER = Paper(
    id="potsdam-19-svv-0543",
    city="Potsdam",
    year=2019,
    print="laser",
    layout=allris.potsdam,
    sheet=allris.sheet,
    modelled_on="form of a Mitteilungsvorlage of Potsdam; text invented",
    purpose="check boxes for öffentlich and nicht öffentlich, two dates beside each other, 'Im"
    " Fazit der Studie' at the head of a paragraph and no section Fazit, no signature",
    metadata=meta(
        number="19/SVV/0543",
        title="Sachstand zur Prüfung einer Fähranlegestelle am Nordufer",
        kind="mitteilung",
        public=True,
        date="2019-05-22",
        consultations=[
            meeting(
                "Stadtverordnetenversammlung der Landeshauptstadt Potsdam",
                "2019-06-05",
                role="zur Kenntnis",
            )
        ],
        references=["18/SVV/0712", "19/SVV/0118"],
    ),
    form={
        "kind": "Mitteilungsvorlage",
        "number": "19/SVV/0543",
        "boxes": [("öffentlich", True), ("nicht öffentlich", False)],
        "title": "Sachstand zur Prüfung einer Fähranlegestelle am Nordufer",
        "unit": "Fachbereich Grün- und Verkehrsflächen",
        "dates": "Erstellungsdatum 22.05.2019\nEingang 922: 24.05.2019",
        "rows": [
            ("Datum der Sitzung", "Gremium", "Zuständigkeit"),
            (
                "05.06.2019",
                "Stadtverordnetenversammlung der Landeshauptstadt Potsdam",
                "zur Kenntnis",
            ),
        ],
        "question": "Finanzielle Auswirkungen?",
        "answers": [(330, "Nein", True), (400, "Ja", False)],
    },
    body="""\
## sachverhalt | Sachverhalt:

Die Stadtverordnetenversammlung hat den Oberbürgermeister mit dem Beschluss zur DS 18/SVV/0712
beauftragt, die Einrichtung einer Anlegestelle für eine Personenfähre am Nordufer zu prüfen. Ein
Zwischenstand wurde mit 19/SVV/0118 gegeben. Nunmehr liegt das Ergebnis der beauftragten
Untersuchung vor.

Untersucht wurden drei Stellen zwischen der Badewiese und dem Ruderverein. An der ersten Stelle
reicht die Wassertiefe nicht aus; eine Ausbaggerung wäre wegen der Altablagerungen im Sediment nur
mit hohem Aufwand möglich. Die zweite Stelle liegt im Landschaftsschutzgebiet. Die dritte Stelle am
Ende des Fischerweges ist grundsätzlich geeignet.

Im Fazit der Studie wird darauf hingewiesen, dass eine Fähre bei täglich 400 Fahrgästen ohne
Zuschuss betrieben werden könnte. Die Verwaltung hält diese Zahl außerhalb der Sommermonate nicht
für erreichbar. Im Jahr 2018 wurden an Werktagen im Mittel 130 Personen gezählt, die den Umweg
über die Brücke mit dem Rad oder zu Fuß zurücklegen.

Die Verkehrsbetriebe wurden um eine Einschätzung gebeten. Sie weisen darauf hin, dass ein Betrieb
im Rahmen des Verbundtarifes einen jährlichen Zuschuss von rund 210.000 Euro erfordert. Ein
privater Betreiber hat sein Interesse an einem Saisonbetrieb von Mai bis September bekundet.

## sonstige | Weiteres Vorgehen:

Die Verwaltung wird die Stelle am Fischerweg in den Entwurf des Uferkonzeptes aufnehmen und mit der
Wasserstraßenverwaltung die Bedingungen einer strom- und schifffahrtspolizeilichen Genehmigung
klären. Über das Ergebnis wird im vierten Quartal berichtet.

@boxes
""",
)
