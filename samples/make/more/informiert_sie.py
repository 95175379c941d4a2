"""2006 and 2014: papers with contact lines in which number, day and status hide."""

from functools import partial

from samples.make.layouts import informiert_sie as form
from samples.make.paper import Paper, meeting, meta, signed_by

_STAIRS = "Instandsetzung der Treppenanlage Ölberg, 2. Bauabschnitt"
_HOURS = "Beantwortung der Anfrage zu den Öffnungszeiten der Bürgerbüros"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in the Bergisches Land; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="talwupper-2014-vo-0271-14-neuf",
        city="Talwupper",
        year=2014,
        print="laser",
        purpose="number with 'Neuf.' and status in one value of the contact lines, day above it,"
        " day before body, column 'Beschlussqualität', title on grey without a label",
        metadata=meta(
            number="VO/0271/14/Neuf.",
            title=_STAIRS,
            kind="beschlussvorlage",
            public=True,
            date="2014-04-09",
            consultations=[
                meeting("Bezirksvertretung Elberfeld-West", "2014-04-30", role="Anhörung"),
                meeting("Ausschuss Bauplanung", "2014-05-13", role="Entscheidung"),
            ],
            signatories=[signed_by("Meyer-Brandt", signed=True)],
            references=["VO/0271/14"],
        ),
        form={
            "kind": "Beschlussvorlage",
            "contact": [
                ("Es informiert Sie", ""),
                ("Geschäftsbereich", "Stadtentwicklung"),
                ("Ressort", "104 Straßen und Verkehr"),
                ("Bearbeiter/in", "Gudrun Ahlemeyer"),
                ("Telefon", "0202 563 5421"),
                ("Fax", "0202 563 8015"),
                ("Datum", "09.04.2014"),
                ("Drucks.-Nr.", "VO/0271/14/Neuf.\nöffentlich"),
            ],
            "way": [
                ["Sitzung am", "Gremium", "Beschlussqualität"],
                ["30.04.2014", "Bezirksvertretung Elberfeld-West", "Anhörung"],
                ["13.05.2014", "Ausschuss Bauplanung", "Entscheidung"],
            ],
            "title": _STAIRS,
            "signatures": [[(68, True, "Meyer-Brandt")]],
        },
        body="""\
## sonstige | Grund der Vorlage

Beschluss über den zweiten Bauabschnitt

## beschlussvorschlag | Beschlussvorschlag

Die Treppe wird zwischen Marienstraße und Zimmerstraße nach Variante 2 erneuert.

## begruendung | Begründung

Die Anlage aus dem Jahr 1896 hat 112 Stufen und steht unter Denkmalschutz. Der untere Abschnitt
wurde 2012 fertiggestellt. Im oberen haben sich die Wangen um bis zu elf Zentimeter gesetzt.

Die Vorlage VO/0271/14 wurde von der Bezirksvertretung zurückgegeben, weil Angaben zur Beleuchtung
fehlten. Die vier Leuchten werden nun nach historischem Vorbild ersetzt.

## finanzielle_auswirkungen | Kosten und Finanzierung

Die Kosten betragen 318.000 Euro, davon trägt das Land achtzig Prozent.

## sonstige | Zeitplan

Baubeginn im August 2014, Dauer neun Monate
""",
    ),
    _paper(
        id="talwupper-2006-vo-0733-06-1-a",
        city="Talwupper",
        year=2006,
        print="laser",
        purpose="answer with '/1-A' behind the number, kind 'Antwort auf Anfragen', title that says"
        " so again, question's number without the suffix, no role",
        metadata=meta(
            number="VO/0733/06/1-A",
            title=_HOURS,
            kind="antwort",
            public=True,
            date="2006-09-11",
            consultations=[
                meeting("Hauptausschuss", "2006-09-20", role="Entgegennahme o. B."),
            ],
            signatories=[signed_by("Dr. Slawitzky", "Stadtdirektor", mark="i. V.")],
            references=["VO/0733/06"],
        ),
        form={
            "kind": "Antwort auf Anfragen",
            "contact": [
                ("Es informiert Sie", ""),
                ("Geschäftsbereich", "Zentrale Dienstleistungen"),
                ("Ressort", "302 Einwohnermeldeamt"),
                ("Bearbeiter/in", "Jochen Siewert"),
                ("Telefon", "0202 563 2233"),
                ("Datum", "11.09.2006"),
                ("Drucks.-Nr.", "VO/0733/06/1-A\nöffentlich"),
            ],
            "way": [
                ["Sitzung am", "Gremium", "Beschlussqualität"],
                ["20.09.2006", "Hauptausschuss", "Entgegennahme o. B."],
            ],
            "title": _HOURS,
            "signatures": [[(68, False, "i. V. Dr. Slawitzky\nStadtdirektor")]],
        },
        body="""\
## sonstige | Grund der Vorlage

Anfrage der Fraktion vom 24. August (VO/0733/06)

## antwort | Antwort der Verwaltung

Die Bürgerbüros haben seit Mai an zwei Tagen bis 18 Uhr geöffnet. Zwischen 16 und 18 Uhr werden im
Mittel 62 Besucher gezählt, am Samstag sind es 140. An Freitagen nach 12 Uhr kommen so wenige, dass
auf die Öffnung verzichtet werden könnte.

Eine Ausweitung am Samstag auf alle sechs Büros würde 3,5 Stellen erfordern. Sie ist im Rahmen des
Sicherungskonzeptes nicht möglich. Geprüft wird, ob zwei Büros im Wechsel öffnen.
""",
    ),
)
