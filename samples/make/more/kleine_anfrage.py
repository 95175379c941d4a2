"""Hamburg, Bremen, a Kreis, 1986 to 2017: answers indented below the questions."""

from functools import partial

from samples.make.layouts import kleine_anfrage as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BIKE = "Herrenlose Fahrräder an den Bahnhöfen im Bezirk"
_PORT = "Lärm durch Güterzüge an der Hafenrandstraße"
_AMBU = "Hilfsfristen im Rettungsdienst des Landkreises"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="answers to Kleine Anfragen in Hamburg, Bremen and a Kreistag; text and persons"
    " invented",
)

PAPERS = (
    _paper(
        id="hamburg-nord-20-5117",
        city="Hamburg",
        year=2017,
        print="laser",
        purpose="answer below each question, indented; number right, day of the question in the"
        " kind line before its own, no signature, meeting with TOP letter, law in brackets",
        metadata=meta(
            number="20-5117",
            title=_BIKE,
            kind="antwort",
            public=True,
            date="2017-08-29",
            consultations=[
                meeting("Bezirksversammlung", "2017-09-14", public=True, agenda_item="Ö 9.2")
            ],
            references=["20-3902"],
        ),
        form={
            "face": "sans",
            "authority": "Freie und Hansestadt Hamburg\nBezirksamt Hamburg-Nord",
            "left": "Bezirksversammlung\n14.09.2017, TOP Ö 9.2",
            "right": "Drucksache 20-5117\n29.08.2017\nöffentlich",
            "kind": "Antwort auf Kleine Anfrage",
            "lines": [
                "gem. § 24 BezVG der Fraktion DIE LINKE vom 14.08.2017",
                "Bearbeitung: Management des öffentlichen Raumes",
            ],
            "title": _BIKE,
            "foot": [("20-5117", "left"), ("{page}", "right")],
            "signatures": [],
        },
        body="""\
## sonstige

Im Bezirk stehen an U- und S-Bahnhöfen zahlreiche Räder, die offenkundig niemand mehr benutzt. Das
Bezirksamt beantwortet die Fragen wie folgt:

## anfrage | Frage 1:

Wie viele Räder wurden 2015, 2016 und im ersten Halbjahr 2017 entfernt?

## antwort | Antwort zu 1:

| 2015 | 418 |
| 2016 | 506 |
| 2017, bis 30. Juni | 233 |

## anfrage | Frage 2:

Wie lange bleibt ein Rad nach der Kennzeichnung stehen?

## antwort | Antwort zu 2:

Mindestens 14 Tage. An den Bahnhöfen Barmbek und Kellinghusenstraße wurde die Frist nach der
Drucksache 20-3902 vom 1. Dezember 2016 versuchsweise auf zehn Tage verkürzt.

## anfrage | Frage 3:

Was geschieht mit den Rädern?

## antwort | Antwort zu 3:

Rund ein Drittel wird einer Werkstatt der Jugendhilfe überlassen. Der Rest wird verschrottet. Der
Erlös betrug 2016 genau 1.214,50 Euro. Im Fazit des Berichts der Stadtreinigung vom 3. März 2017
wird angeregt, die Räder vorher drei Monate einzulagern. Dafür fehlen die Flächen.
""",
    ),
    _paper(
        id="bremen-1986-fragestunde",
        city="Bremen",
        year=1986,
        print="typewriter",
        purpose="typed answer for a Fragestunde, no number, session right and its own day left,"
        " 'Zu Frage 1' as heading of each answer, name of a Senatsrat with ink",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Bürgerschaft", "Eing. 20. 2. 86"), at=(0.72, 0.3), colour=VIOLET, mm=38
                ),
            ),
        ),
        metadata=meta(
            title=_PORT,
            kind="antwort",
            public=True,
            date="1986-02-18",
            consultations=[meeting("Stadtbürgerschaft", "1986-02-25", public=True)],
            signatories=[signed_by("Hoffmeister", "Senatsrat", mark="Im Auftrag", signed=True)],
        ),
        form={
            "face": "elite",
            "authority": "Der Senator für das Bauwesen",
            "left": "Bremen, den 18. 2. 1986\n620 - 30-11/4",
            "right": "Stadtbürgerschaft\nöffentliche Sitzung\n25. 2. 1986",
            "kind": "Beantwortung der Anfrage",
            "lines": ["des Abgeordneten Klümper (SPD) für die Fragestunde"],
            "title": _PORT,
            "signatures": [[(300, True, "Im Auftrag\n@Hoffmeister\nSenatsrat")]],
        },
        body="""\
## anfrage | Frage 1

Welche Züge fahren nachts auf dem Gleis an der Hafenrandstraße?

## antwort | Zu Frage 1

In der Zeit von 22 bis 6 Uhr verkehren fünf Züge. Der erste fährt um 22.40 Uhr, der letzte um 5.25
Uhr. Nach der Verlegung des Stückgutumschlags am 1. Oktober 1985 sind zwei Fahrten hinzugekommen.

## anfrage | Frage 2

Welche Pegel wurden gemessen?

## antwort | Zu Frage 2

Das Hafenamt hat am 28. Januar 1986 am Haus Nr. 41 einen Mittelungspegel von 57 dB(A) gemessen. Die
Spitzen lagen bei 81 dB(A). Im Fazit der Messung heißt es, die Überschreitung sei auf die Weiche 12
zurückzuführen.

## anfrage | Frage 3

Was gedenkt der Senat zu tun?

## antwort | Zu Frage 3

Die Weiche wird im April ausgebaut. Für die Fenster der betroffenen 34 Wohnungen können Zuschüsse
aus dem Programm vom 12. Juni 1984 gewährt werden.
""",
    ),
    _paper(
        id="kreis-eichfeld-2003-ka-29",
        city="Landkreis Eichfeld",
        year=2003,
        print="inkjet",
        purpose="answer of a Landrat: numbers of question and answer side by side, headings"
        " in bold with their text in line, Anlage named at the end, gez.",
        metadata=meta(
            number="KA 29/2003-A",
            title=_AMBU,
            kind="antwort",
            date="2003-04-22",
            signatories=[signed_by("Dr. Volker Reimann", "Landrat", mark="gez.")],
            references=["KA 29/2003"],
            attachments=enclosures("Auswertung 2002"),
        ),
        form={
            "face": "dejavu",
            "authority": "Landkreis Eichfeld - Der Landrat",
            "left": "zu: KA 29/2003\nKreistagsmitglied Jutta Hesse",
            "right": "Nr. KA 29/2003-A\nEichfeld, 22.04.2003",
            "kind": "Antwort",
            "lines": ["auf die Kleine Anfrage vom 31.03.2003"],
            "title": _AMBU,
            "signatures": [[(76, False, "gez. Dr. Volker Reimann\nLandrat")]],
        },
        body="""\
##= anfrage | Frage 1: In wie vielen Fällen wurde 2002 die Frist von 14 Minuten eingehalten?

##= antwort | Antwort: In 91,8 Prozent der 6.244 Einsätze. Im Jahr 2001 waren es 93,1 Prozent.
Gefordert werden nach der Verordnung vom 22. Dezember 1992 in jedem Bereich 95 Prozent.

##= anfrage | Frage 2: Welche Orte liegen außerhalb?

##= antwort | Antwort: Vor allem Küllstedt-Ost, Bernrode und die Höhendörfer. Dort wurde die Frist
in 71 von 214 Fällen überschritten. An 17 Tagen im Januar und Februar war die Straße über den Kamm
gesperrt.

##= anfrage | Frage 3: Ist eine weitere Wache geplant?

##= antwort | Antwort: Der Träger hat am 14. März 2003 vorgeschlagen, in Bernrode am Tag einen
Wagen zu stationieren. Die Krankenkassen prüfen die Übernahme der Kosten von 236.000 Euro bis Ende
Juni.

##= anlagen | Anlage: Auswertung 2002
""",
    ),
)
