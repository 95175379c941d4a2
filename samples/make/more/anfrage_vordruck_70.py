"""1969 and 1973: printed sheets for questions and motions of members, filled by machine."""

from functools import partial

from samples.make.layouts import anfrage_vordruck_70 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed sheets of a council's office; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="neckarhausen-1969-anfrage-204",
        city="Neckarweiler",
        year=1969,
        print="typewriter",
        purpose="printed 'Anfrage' with dotted lines, number and day of receipt in the office's"
        " frame, ticks for oral or written answer, cells at the foot that name body, day and"
        " outcome, member's ink",
        metadata=meta(
            number="204",
            title="Beleuchtung des Fußweges zum Stadtbad",
            kind="anfrage",
            date="1969-10-14",
            consultations=[
                meeting("Gemeinderat", "1969-10-30", agenda_item="11", result="beantwortet")
            ],
            signatories=[signed_by("Ilse Renner", date="1969-10-14", signed=True)],
        ),
        form={
            "house": "Stadt Neckarweiler",
            "kind": "Anfrage",
            "law": "nach § 24 Abs. 4 der Gemeindeordnung",
            "office": "Nicht vom Anfragenden auszufüllen.\nEingang: 15. Okt. 1969   Nr.",
            "given": "204",
            "lines": [
                ("Name:", "Stadträtin Ilse Renner"),
                ("Gruppe:", "Frauenliste"),
                ("Gegenstand:", "Beleuchtung des Fußweges zum Stadtbad"),
            ],
            "ticks": "Antwort erbeten: [x] mündlich in der Sitzung [ ] schriftlich",
            "signatures": [[(76, True, "14. 10. 1969@Ilse Renner")]],
            "edges": (76, 230, 330, 420, 535),
            "notes": [
                ["Behandelt in: Gemeinderat", "am: 30.10.1969", "TOP: 11", "Vermerk: beantwortet"],
            ],
        },
        body="""\
## anfrage | Frage:

Der Weg zwischen der Bushaltestelle und dem Stadtbad ist auf 260 m ohne jede Lampe. Das Bad ist
seit September bis 21 Uhr geöffnet. Mehrere Frauen haben mir berichtet, daß sie dort belästigt
worden sind.

1. Ist der Verwaltung dieser Zustand bekannt?

2. Was würden fünf Leuchten kosten, und kann dies noch vor Weihnachten geschehen?""",
    ),
    _paper(
        id="neckarweiler-1973-antrag-8",
        city="Neckarweiler",
        year=1973,
        print="typewriter",
        purpose="the sheet as 'Antrag', frame with a receipt but without a number, two who sign"
        " side by side, ticks for the body that is to decide, no notes at the foot",
        metadata=meta(
            title="Zuschuß für die Teilnahme an Altenfreizeiten",
            kind="antrag",
            date="1973-01-17",
            consultations=[meeting("beschließender Ausschuß")],
            signatories=[
                signed_by("Karl Gscheidle", "SPD", date="1973-01-17", signed=True),
                signed_by("Dr. Eva Mohn", "FDP/DVP", date="1973-01-17", signed=True),
            ],
        ),
        form={
            "house": "Stadt Neckarweiler - Gemeinderat",
            "kind": "Antrag",
            "law": "Bitte in zweifacher Fertigung beim Hauptamt abgeben.",
            "office": "Vermerk des Hauptamtes:\nEingegangen am 18. Jan. 1973",
            "given": "",
            "lines": [
                ("Antragsteller:", "Karl Gscheidle, Dr. Eva Mohn"),
                ("Betreff:", "Zuschuß für die Teilnahme an Altenfreizeiten"),
            ],
            "ticks": "Zur Beratung: [ ] Gemeinderat [x] beschließender Ausschuß [ ] Ortschaftsrat",
            "signatures": [
                [
                    (76, True, "Neckarweiler, 17. Jan. 1973@Karl Gscheidle\nSPD"),
                    (320, True, "Dr. Eva Mohn\nFDP/DVP"),
                ]
            ],
        },
        body="""\
## antrag | Wortlaut des Antrags:

Die Stadt gewährt Bürgern über 65 Jahren, deren Einkommen das Eineinhalbfache des Regelsatzes nicht
übersteigt, einen Zuschuß von 80 DM zu den Kosten einer Freizeit.

## begruendung | Begründung:

Die Wohlfahrtsverbände haben 1972 sieben Freizeiten mit 214 Teilnehmern durchgeführt. Der
Eigenanteil von 240 DM ist für viele Rentnerinnen nicht aufzubringen. Nach Auskunft des Sozialamtes
kämen etwa 120 Personen in Betracht, so daß 9 600 DM genügen würden.""",
    ),
)
