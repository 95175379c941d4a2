"""2011 and 2022: papers whose labels are words that no other city uses."""

from functools import partial

from samples.make.layouts import befassung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PORT = "Uferpromenade am Alten Hafen, dritter Abschnitt"
_CHOIR = "Probenräume für Chöre und Orchester"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a Hanseatic city; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hansehude-2022-22-0519",
        city="Hansehude",
        year=2022,
        print="laser",
        purpose="labels 'Kennziffer', 'Worum es geht', 'Wer berät' in capitals right-set left of a"
        " rule; kind as value of 'Gattung', two bodies with days in one value each on a line",
        metadata=meta(
            number="22-0519",
            title=_PORT,
            kind="beschlussvorlage",
            public=True,
            date="2022-08-17",
            consultations=[
                meeting("Ortsamtsbeirat Hafen", "2022-09-06", True),
                meeting("Bürgerschaft", "2022-09-29", True),
            ],
            signatories=[
                signed_by("Dr. Wiebke Ohlsen", "Senatorin", signed=True),
            ],
            references=["20-1177", "18-0342"],
        ),
        form={
            "house": "Hansestadt Hansehude",
            "pairs": [
                ("Gattung", "Beschlussvorlage"),
                ("Kennziffer", "**22-0519**"),
                ("knüpft an", "20-1177, 18-0342"),
                ("Worum es geht", f"**{_PORT}**"),
                ("Ausgegeben", "17.08.2022"),
                (
                    "Wer berät",
                    "Ortsamtsbeirat Hafen, 06.09.2022, öffentlich\n"
                    "Bürgerschaft, 29.09.2022, öffentlich",
                ),
                ("Ressort", "Bau und Hafen, Zeichen 66.4-1/22"),
            ],
            "signatures": [[(70, True, "Dr. Wiebke Ohlsen\nSenatorin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussempfehlung

Dem Entwurf für den dritten Abschnitt wird zugestimmt. Die Ausschreibung kann beginnen.

## sachverhalt | Sachstand

Die ersten beiden Abschnitte sind seit 2019 und 2021 fertig. Für den dritten musste mit dem
Eigentümer des Schuppens 11 über ein Wegerecht verhandelt werden. Die Einigung liegt seit Juni vor.

Der Weg wird vier Meter breit und ohne Stufen angelegt. Die Spundwand ist in gutem Zustand; sie
muss nur auf 60 Metern verstärkt werden. Drei Ahornbäume werden gefällt, neun gepflanzt.

## finanzielle_auswirkungen | Kosten

Die Kosten betragen 2,34 Millionen Euro. Aus dem Programm für Häfen fließen 1,4 Millionen Euro zu.
""",
    ),
    _paper(
        id="hansehude-2011-11-0080",
        city="Hansehude",
        year=2011,
        print="laser",
        purpose="answer to members in the same column, 'Gattung' is 'Antwort', 'knüpft an' names"
        " the question, closed, mark In Vertretung",
        metadata=meta(
            number="11-0080",
            title=_CHOIR,
            kind="antwort",
            public=False,
            date="2011-02-21",
            consultations=[meeting("Kulturausschuss", "2011-03-08", False)],
            signatories=[signed_by("Enno Dirksen", "Staatsrat", mark="In Vertretung", signed=True)],
            references=["11-0031"],
        ),
        form={
            "house": "Hansestadt Hansehude",
            "pairs": [
                ("Gattung", "Antwort"),
                ("Kennziffer", "**11-0080**"),
                ("knüpft an", "11-0031 (Anfrage des Abg. Harms)"),
                ("Worum es geht", f"**{_CHOIR}**"),
                ("Ausgegeben", "21.02.2011"),
                ("Wer berät", "Kulturausschuss, 08.03.2011, nichtöffentlich"),
                ("Ressort", "Kultur, Zeichen 41.2-7/11"),
            ],
            "signatures": [[(70, True, "In Vertretung@Enno Dirksen\nStaatsrat")]],
        },
        body="""\
## antwort

In der Stadt sind 63 Chöre und 14 Orchester bekannt. Von ihnen proben 41 in Schulen, 22 in
Gemeindehäusern und 14 in Räumen, die sie selbst gemietet haben. Die Mieten liegen zwischen 15 und
90 Euro je Abend.

Der Senat verhandelt mit der Post über die Halle am Güterbahnhof. Der Preis ist noch nicht
abschließend vereinbart, weshalb um vertrauliche Behandlung gebeten wird. Die Halle bietet Platz
für vier Räume zwischen 60 und 220 Quadratmetern.

Mit einer Entscheidung ist bis zum Sommer zu rechnen.
""",
    ),
)
