"""Osnabrück 2001, Wuppertal 2006, Hof 1987: answers of administrations to Anfragen."""

from samples.make.layouts import antworten as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "answers of administrations to questions of members; text and persons invented"

PAPERS = (
    Paper(
        id="wuppertal-vo-1179-06-1-a",
        city="Wuppertal",
        year=2006,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="answer with the number of the question and '/1-A', case worker with phone in the"
        " table, day in a field, meeting in a row, numbered questions as headings",
        metadata=meta(
            number="VO/1179/06/1-A",
            title="Winterdienst auf Treppen - Anfrage der Ratsgruppe vom 14.11.2006",
            kind="antwort",
            public=True,
            date="2006-12-01",
            consultations=[meeting("Ausschuss für Umwelt", "2006-12-12", role="Entgegennahme")],
            signatories=[signed_by("Meyerhoff", "Beigeordneter", signed=True)],
            references=["VO/1179/06", "VO/0871/05"],
        ),
        form={
            "face": "sans",
            "foot": "VO/1179/06/1-A",
            "authority": "Stadt Wuppertal\nGeschäftsbereich 1.3",
            "place": "Antwort auf Anfragen",
            "kind": "Antwort auf Anfragen",
            "widths": (150, 309),
            "rows": [
                ("Drucks.-Nr.:", "VO/1179/06/1-A\nöffentlich"),
                ("Bearbeiter/in:", "Ingo Vahle, Telefon 563 0000"),
                ("Datum:", "01.12.2006"),
                ("Sitzung am // Gremium", "12.12.2006 Ausschuss für Umwelt"),
                ("Beschlussqualität", "Entgegennahme"),
            ],
            "title": "Winterdienst auf Treppen - Anfrage der Ratsgruppe vom 14.11.2006",
            "signatures": [[(74, True, "Meyerhoff\nBeigeordneter")]],
        },
        body="""\
## sonstige | Grund der Vorlage

Anfrage der Ratsgruppe vom 14.11.2006 (VO/1179/06)

## anfrage | Frage 1:

Wie viele der öffentlichen Treppen werden im Winter geräumt und gestreut?

## antwort | Antwort:

Im Stadtgebiet gibt es 469 öffentliche Treppen mit 12.383 Stufen. Davon werden 131 von der Stadt
geräumt. Bei 204 Treppen ist die Reinigung den Anliegern übertragen. Die übrigen sind durch Schilder
von der Pflicht ausgenommen.

## anfrage | Frage 2:

Nach welchen Gesichtspunkten wird entschieden, welche Treppe geräumt wird?

## antwort | Antwort:

Maßgebend sind Schulwege, Haltestellen und das Fehlen eines zumutbaren Umwegs. Die Liste wurde dem
Ausschuss mit der Drucksache VO/0871/05 vorgelegt und im Herbst 2005 um neun Treppen erweitert.

## anfrage | Frage 3:

Welche Kosten entstehen dadurch, und ist eine Ausweitung vorgesehen?

## antwort | Antwort:

Die Kosten beliefen sich im Winter 2005/2006 auf 286.000 €. Eine Ausweitung ist wegen der
Haushaltslage nicht vorgesehen; auf die Verfügung der Bezirksregierung vom 22.08.2006 wird
hingewiesen.
""",
    ),
    Paper(
        id="osnabrueck-2001-anfrage-4-3",
        city="Osnabrück",
        year=2001,
        print="inkjet",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="spoken answer in the Rat printed as a paper: 'Es gilt das gesprochene Wort', no"
        " number, meeting only (no date of its own), TOP with letter, board member in print",
        metadata=meta(
            title="Schließung der Postfiliale Eversburg",
            kind="antwort",
            public=True,
            date=None,
            consultations=[meeting("Rat", "2001-06-19", public=True, agenda_item="4 c")],
            signatories=[signed_by("Dr. Terbeck", "Stadtrat", mark="gez.")],
        ),
        form={
            "face": "serif",
            "authority": "Stadt Osnabrück\nVorstand 3",
            "place": "Es gilt das gesprochene Wort!",
            "kind": "Beantwortung einer Anfrage",
            "widths": (120, 339),
            "rows": [
                ("Sitzung", "Öffentliche Sitzung des Rates am 19. Juni 2001"),
                ("TOP", "4 c"),
                ("Anfrage", "der Gruppe Bunte Liste vom 29. Mai 2001"),
            ],
            "title": "Schließung der Postfiliale Eversburg",
            "signatures": [[(74, False, "gez. Dr. Terbeck\nStadtrat")]],
        },
        body="""\
## antwort

Herr Oberbürgermeister, meine Damen und Herren,

die Anfrage der Gruppe Bunte Liste beantworte ich wie folgt:

## anfrage | Zu 1. Seit wann ist der Verwaltung die geplante Schließung bekannt?

Die Gruppe möchte wissen, ob die Stadt vor der Veröffentlichung in der Presse unterrichtet wurde.

## antwort | Antwort:

Die Deutsche Post AG hat uns mit Schreiben vom 11. April 2001 mitgeteilt, dass die Filiale an der
Atterstraße zum 30. September aufgegeben und durch eine Agentur in einem Schreibwarengeschäft
ersetzt werden soll. Eine Anhörung ist nach der Post-Universaldienstleistungsverordnung vorgesehen
und läuft.

## anfrage | Zu 2. Was hat die Verwaltung unternommen?

Gefragt wird nach Gesprächen und Schriftverkehr.

## antwort | Antwort:

Wir haben am 2. Mai widersprochen. Am 21. Mai fand ein Gespräch mit der Niederlassung statt, an dem
auch der Bürgerverein teilnahm. Die Post hat zugesagt, Postfächer und Geldautomat zu erhalten. Im
Ergebnis verbleibt damit ein Angebot, das den gesetzlichen Mindeststandard übersteigt, aber hinter
dem bisherigen zurückbleibt.
""",
    ),
    Paper(
        id="hof-1987-stellungnahme",
        city="Hof",
        year=1987,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Stellungnahme zum Antrag, typed in ruled boxes, number of the motion cited in a"
        " field and its own number in another, In Vertretung with ink, attachments numbered",
        stamps=((1, Stamp(lines=("Eilt!",), at=(0.8, 0.2), colour=RED, mm=22, degrees=12)),),
        metadata=meta(
            number="StN 31/87",
            title="Übernahme des Theresiensteins in die Baumschutzverordnung",
            kind="stellungnahme",
            public=False,
            date="1987-03-18",
            consultations=[meeting("Umweltsenat", "1987-04-02", public=False)],
            signatories=[signed_by("Rauh", "Berufsm. Stadtrat", mark="In Vertretung", signed=True)],
            references=["A 12/87"],
            attachments=enclosures(("1", "Baumliste"), ("2", "Karte M 1 : 2500")),
        ),
        form={
            "face": "elite",
            "authority": "STADT HOF\nReferat 5 - Umweltamt -",
            "place": "Hof, 18.03.1987",
            "kind": "Stellungnahme zum Antrag der Fraktion X",
            "widths": (140, 319),
            "rows": [
                ("Eigene Nr.", "StN 31/87"),
                ("Antrag Nr.", "A 12/87 vom 02.02.1987"),
                ("Beratung", "Umweltsenat, nichtöffentlich, am 02.04.1987"),
            ],
            "title": "Übernahme des Theresiensteins in die Baumschutzverordnung",
            "signatures": [[(300, True, "In Vertretung\n@Rauh\nBerufsm. Stadtrat")]],
        },
        body="""\
## stellungnahme | Stellungnahme der Verwaltung:

Der Stadtpark Theresienstein ist seit 1816 im Eigentum der Stadt. Die Baumschutzverordnung vom 1.
Juli 1980 nimmt städtische Grünanlagen ausdrücklich aus (§ 2 Abs. 3 Nr. 1), weil die Stadt dort
ohnehin nach fachlichen Grundsätzen pflegt. Eine Einbeziehung, wie sie der Antrag wünscht, hätte zur
Folge, daß das Gartenamt für jede Fällung eine Genehmigung des Umweltamtes einholen müßte.

In den Jahren 1984 bis 1986 wurden im Park 73 Bäume gefällt, davon 58 wegen Windbruchs oder Fäule.
Für alle wurde nachgepflanzt. Die Aufregung um die drei Linden am Bismarckturm beruht auf einem
Mißverständnis: Sie waren innen hohl.

## beschlussvorschlag | Empfehlung der Verwaltung:

Die Verwaltung schlägt vor, dem Antrag nicht zu entsprechen, dem Umweltsenat jedoch einmal im Jahr
eine Liste der beabsichtigten Fällungen vorzulegen.

## anlagen | Anlagen:

1 Baumliste

2 Karte M 1 : 2500
""",
    ),
)
