"""1996 and 2017: questions of the public in a session, printed with their answers."""

from functools import partial

from samples.make.layouts import fragestunde as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PITCH = "Sperrung des Bolzplatzes an der Ziegelstraße"
_DOG = "Höhe der Hundesteuer"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="questions of the public in councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="elbmarsch-2017-ef-17-09",
        city="Elbmarsch",
        year=2017,
        print="laser",
        purpose="session in the first line, number '– EF 17-09 –' between dashes in the second,"
        " kind 'Einwohnerfrage', who asks, subject; question and answer as sections; one who"
        " answers with role, day none",
        metadata=meta(
            number="EF 17-09",
            title=_PITCH,
            kind="anfrage",
            public=True,
            consultations=[meeting("Stadtverordnetenversammlung", "2017-09-13", True)],
            signatories=[signed_by("Kerstin Danz", "Bürgermeisterin", mark="gez.")],
        ),
        form={
            "session": "Öffentliche Sitzung der Stadtverordnetenversammlung am 13. September 2017",
            "number": "– EF 17-09 –",
            "kind": "Einwohnerfrage mit Antwort",
            "who": "Herr Oliver Pabst, Ziegelstraße",
            "title": _PITCH,
            "signatures": [[(330, False, "gez. Kerstin Danz\nBürgermeisterin")]],
        },
        body="""\
## anfrage | Frage:

Der Bolzplatz ist seit Pfingsten verschlossen. Am Tor hängt ein Zettel ohne Datum. Wann wird er
wieder geöffnet, und warum wurde im Juni nicht geantwortet, obwohl der Ortsbeirat zweimal
nachgefragt hat?

## antwort | Antwort der Verwaltung:

Die Sperrung beruht auf einer Anordnung der Bauaufsicht vom 29. Mai. Der Ballfangzaun steht um 40
Zentimeter zu nah am Gehweg und ist an zwei Pfosten durchgerostet. Ein neuer Zaun ist bestellt und
soll in der 41. Woche aufgestellt werden.

Dass die Fragen des Ortsbeirates liegen blieben, bedauern wir. Die Stelle war von April bis August
nicht besetzt.

## anfrage | Zusatzfrage:

Wird der Platz dann auch sonntags geöffnet sein?

## antwort | Antwort:

Ja, von 10 bis 13 Uhr. So sieht es die Satzung vor.
""",
    ),
    _paper(
        id="elbmarsch-1996-hundesteuer",
        city="Elbmarsch",
        year=1996,
        print="inkjet",
        purpose="written answer to a question asked in a session: kind 'Beantwortung einer"
        " Einwohnerfrage', dash-bordered line holds the day and no number, In Vertretung"
        " with ink",
        metadata=meta(
            title=_DOG,
            kind="antwort",
            date="1996-05-07",
            consultations=[meeting("Gemeindevertretung", "1996-04-25", agenda_item="3")],
            signatories=[signed_by("Egon Wurl", "Amtsleiter", mark="Im Auftrag", signed=True)],
        ),
        form={
            "session": "Sitzung der Gemeindevertretung am 25. April 1996, TOP 3",
            "number": "– Elbmarsch, 7. Mai 1996 –",
            "kind": "Beantwortung einer Einwohnerfrage",
            "who": "Frau Gerda Lindow, Dorfstraße",
            "title": _DOG,
            "signatures": [[(330, True, "Im Auftrag@Egon Wurl\nAmtsleiter")]],
        },
        body="""\
## anfrage | Frage:

Frau Lindow wollte wissen, weshalb für den zweiten Hund das Doppelte verlangt wird und ob Rentner
Nachlaß erhalten.

## antwort | Antwort:

Die Steuer soll nicht nur Einnahmen bringen, sondern auch die Zahl der Hunde begrenzen. Deshalb darf
der Satz nach der Rechtsprechung steigen. Er beträgt 60 DM für den ersten und 120 DM für den zweiten
Hund.

Einen Nachlaß für Rentner sieht die Satzung nicht vor. Auf Antrag wird die Steuer zur Hälfte
erlassen, wenn Sozialhilfe bezogen wird. Davon haben im vergangenen Jahr 17 Halter Gebrauch
gemacht.""",
    ),
)
