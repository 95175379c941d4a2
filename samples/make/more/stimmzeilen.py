"""2009 and 2020: a form of a council's software with the bodies and their votes in a grid."""

from functools import partial

from samples.make.layouts import stimmzeilen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FIRE = "Ersatzbeschaffung eines Hilfeleistungslöschfahrzeugs für den Löschzug Nord"
_NAME = "Umbenennung der Hindenburgstraße"
_HEAD = ["Gremium", "Termin", "Zuständigkeit", "Ja", "Nein", "Enth.", "Beschluss"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of council software of the 2010s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="rhedasund-2020-2020-0451",
        city="Rhedasund",
        year=2020,
        print="laser",
        purpose="grey line with number, kind and day without labels, votes filled in for the first"
        " body only, title bold and bare after the table, table of costs",
        metadata=meta(
            number="2020/0451",
            title=_FIRE,
            kind="beschlussvorlage",
            public=True,
            date="2020-08-11",
            consultations=[
                meeting(
                    "Feuerwehrausschuss",
                    "2020-08-25",
                    role="Vorberatung",
                    result="einstimmig",
                    votes=(11, 0, 1),
                ),
                meeting("Hauptausschuss", "2020-09-08", role="Vorberatung"),
                meeting("Rat der Stadt", "2020-09-22", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Thomas Nagel", "Erster Beigeordneter", mark="i. V.", signed=True)
            ],
            references=["2019/0120"],
            attachments=enclosures("Leistungsverzeichnis"),
        ),
        form={
            "house": "Stadt Rhedasund",
            "office": "Fachdienst 37 – Brand- und Katastrophenschutz",
            "line": ["2020/0451", "Beschlussvorlage öffentlich", "11.08.2020"],
            "bodies": [
                _HEAD,
                ["Feuerwehrausschuss", "25.08.2020", "Vorberatung", "11", "0", "1", "einstimmig"],
                ["Hauptausschuss", "08.09.2020", "Vorberatung", "", "", "", ""],
                ["Rat der Stadt", "22.09.2020", "Entscheidung", "", "", "", ""],
            ],
            "title": _FIRE,
            "signatures": [[(330, True, "i. V. Thomas Nagel\nErster Beigeordneter")]],
            "foot": [("Vorlage 2020/0451", "left"), ("Seite {page} von {total}", "right")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Rat ermächtigt die Verwaltung, ein Fahrzeug des Typs HLF 20 auszuschreiben und den Auftrag bis
zu einem Wert von 520.000 Euro zu vergeben.

## sachverhalt | Erläuterungen

Das vorhandene Fahrzeug ist Baujahr 1996 und nach dem Bedarfsplan (2019/0120) im Jahr 2021 zu
ersetzen. Für die Pumpe gibt es seit 2018 keine Ersatzteile mehr. Im März fiel sie bei einem Einsatz
in der Gerberstraße aus.

Die Lieferzeit beträgt zurzeit 18 Monate. Eine gemeinsame Beschaffung mit der Stadt Moordorf wurde
geprüft; der Rabatt von 3 % wird durch die Kosten der gemeinsamen Ausschreibung nahezu aufgezehrt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Fahrgestell und Aufbau | 445.000 € |
| Beladung | 68.000 € |
| Zuwendung des Landes | 115.000 € |

## anlagen | Anlagen

Leistungsverzeichnis
""",
    ),
    _paper(
        id="rhedasund-2009-a-2009-017",
        city="Rhedasund",
        year=2009,
        print="laser",
        purpose="motion in the same form: number begins with A, rejected with votes in one body and"
        " referred in the other, name of a street in the title, two sign for groups, no status",
        metadata=meta(
            number="A 2009/017",
            title=_NAME,
            kind="antrag",
            date="2009-02-03",
            consultations=[
                meeting(
                    "Kulturausschuss",
                    "2009-02-19",
                    role="Beratung",
                    result="abgelehnt",
                    votes=(4, 9, 2),
                ),
                meeting("Rat der Stadt", "2009-03-10", role="Entscheidung", result="vertagt"),
            ],
            signatories=[
                signed_by("Ingrid Wefer", "SPD-Fraktion", mark="gez."),
                signed_by("Malte Kuhn", "Fraktion Grüne Liste", mark="gez."),
            ],
        ),
        form={
            "house": "Stadt Rhedasund",
            "office": "Ratsbüro",
            "line": ["A 2009/017", "Antrag", "03.02.2009"],
            "bodies": [
                _HEAD,
                ["Kulturausschuss", "19.02.2009", "Beratung", "4", "9", "2", "abgelehnt"],
                ["Rat der Stadt", "10.03.2009", "Entscheidung", "", "", "", "vertagt"],
            ],
            "title": _NAME,
            "signatures": [
                [
                    (60, False, "gez. Ingrid Wefer\nSPD-Fraktion"),
                    (310, False, "gez. Malte Kuhn\nFraktion Grüne Liste"),
                ],
            ],
        },
        body="""\
## beschlussvorschlag | Der Rat möge beschließen:

Die Hindenburgstraße erhält den Namen Elisabeth-Selbert-Straße. Bis zum 31. Dezember 2010 werden
beide Schilder nebeneinander angebracht, das alte mit rotem Strich.

## begruendung | Begründung

Die Straße wurde 1915 benannt, in einem Krieg, dessen Ende viele Bewohner nicht erlebten. Wer heute
Kinder in die Schule an dieser Straße bringt, sollte ihnen den Namen erklären können, ohne sich zu
winden.

Betroffen sind 74 Anschriften. Die Kosten für Schilder und Pläne liegen bei 1.900 Euro. Das Ändern
von Ausweisen ist gebührenfrei. In drei anderen Städten der Region ist in den letzten Jahren ebenso
verfahren worden, und nach kurzer Aufregung hat sich niemand mehr daran gestoßen.
""",
    ),
)
