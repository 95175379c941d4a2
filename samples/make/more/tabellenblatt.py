"""Sheets of decision that are one table, 1992 to 2021."""

from functools import partial

from samples.make.layouts import tabellenblatt as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_CAR = "Vergabe: Lieferung eines Kommunalschleppers für den Bauhof"
_NAME = "Benennung einer Straße im Baugebiet Am Sonnenhang"
_LOAN = "Umschuldung von zwei Darlehen des Eigenbetriebes"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="sheets of decision of towns in Thüringen, Sachsen and Hessen; text, persons and"
    " places invented",
)

PAPERS = (
    _paper(
        id="dornheim-2021-b-47",
        city="Dornheim",
        year=2021,
        print="laser",
        purpose="nothing but a table: number in its head row, votes in one cell with commas, two"
        " signatures in cells with ink-less names, number of the Vorlage in another cell",
        metadata=meta(
            number="B 47/2021",
            title=_CAR,
            kind="beschluss",
            public=True,
            date="2021-10-08",
            consultations=[
                meeting("Stadtrat", "2021-10-05", public=True, agenda_item="9", votes=(15, 1, 2))
            ],
            signatories=[signed_by("Karsten Möbius", "Bürgermeister", date="2021-10-08")],
            references=["V 52/2021"],
        ),
        form={
            "face": "sans",
            "top": ["Beschluss", "Nr. B 47/2021"],
            "rows": [
                ("Stadt", "Dornheim"),
                ("Gegenstand", _CAR),
                ("Vorlage", "V 52/2021"),
                ("Gremium", "Stadtrat"),
                ("Sitzung", "05.10.2021, öffentlich, TOP 9"),
            ],
            "after": [
                ("Abstimmung", "Ja: 15, Nein: 1, Enthaltung: 2"),
                ("ausgefertigt", "Dornheim, 08.10.2021"),
                ("Unterschrift", "Karsten Möbius\nBürgermeister"),
            ],
        },
        body="""\
## beschlussvorschlag | Beschlusstext

Der Auftrag zur Lieferung eines Kommunalschleppers wird dem Bieter 2 zum Preis von 84.371,00 Euro
brutto erteilt.

## begruendung | Begründung

Das Fahrzeug aus dem Jahr 1999 hat am 11. Mai 2021 die Hauptuntersuchung nicht bestanden. Fünf
Firmen wurden angefragt, drei haben bis zum 3. September 2021 angeboten. Im Fazit der Prüfung durch
den Bauhof wird das zweite Angebot wegen des größeren Tanks vorgezogen.

## finanzielle_auswirkungen | Kosten

84.371,00 Euro aus 77100.93500
""",
    ),
    _paper(
        id="dornheim-1992-beschluss-118",
        city="Dornheim",
        year=1992,
        print="inkjet",
        purpose="table in one width, number behind 'Beschluß-Nr.:' as one row of many, day"
        " of the meeting but none of the sheet, boxes for the result, certificate below",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Stadt", "Dornheim"), at=(0.75, 0.8), colour=BLUE, mm=28, frame="round"
                ),
            ),
        ),
        metadata=meta(
            number="118/19/92",
            title=_NAME,
            kind="beschluss",
            public=True,
            consultations=[
                meeting(
                    "Stadtverordnetenversammlung",
                    "1992-09-17",
                    public=True,
                    result="beschlossen",
                    votes=(21, 4, 3),
                )
            ],
            references=["104/18/92"],
        ),
        form={
            "face": "mono",
            "top": ["Beschlußblatt", ""],
            "shift": 150,
            "rows": [
                ("Gremium:", "Stadtverordnetenversammlung"),
                ("Sitzung vom:", "17.09.1992 (öffentlich)"),
                ("Einreicher:", "Bauamt"),
                ("Beschluß-Nr.:", "118/19/92"),
                ("Betreff:", _NAME),
            ],
            "after": [
                ("Ja-Stimmen:", "21"),
                ("Nein-Stimmen:", "4"),
                ("Enthaltungen:", "3"),
                ("Ergebnis:", "[x] beschlossen [ ] abgelehnt [ ] vertagt"),
            ],
            "below": "F. d. R.: Hoyer, Büro der Stadtverordneten, 22.09.1992",
        },
        body="""\
## beschlussvorschlag | Beschluß:

Die Planstraße B im Baugebiet Am Sonnenhang erhält den Namen Louise-Otto-Straße.

## begruendung | Begründung:

Mit dem Beschluß 104/18/92 vom 20.08.1992 war der Name Thälmannstraße aufgehoben worden. Die
Anwohner haben in einer Versammlung am 1. September drei Vorschläge gemacht. Der Heimatverein hat
geprüft, daß der Name in der Stadt noch nicht vergeben ist.
""",
    ),
    _paper(
        id="eigenbetrieb-werra-2009-bk-6",
        city="Werrafeld",
        year=2009,
        print="laser",
        purpose="table of a Betriebskommission, not public, two meetings in cells, result"
        " 'einstimmig empfohlen', no number at all, name with 'gez.' in a cell",
        metadata=meta(
            title=_LOAN,
            kind="beschlussvorlage",
            public=False,
            date="2009-02-25",
            consultations=[
                meeting("Betriebskommission", "2009-03-04", result="einstimmig empfohlen"),
                meeting("Magistrat", "2009-03-16"),
            ],
            signatories=[signed_by("Dirk Sauerbier", "Betriebsleiter", mark="gez.")],
        ),
        form={
            "face": "carlito",
            "top": ["Eigenbetrieb Stadtwerke Werrafeld", "Beschlussvorlage"],
            "shift": 140,
            "rows": [
                ("Erstellt", "25.02.2009"),
                ("Status", "nichtöffentlich"),
                ("Betreff", _LOAN),
                ("1. Beratung", "Betriebskommission, 04.03.2009, einstimmig empfohlen"),
                ("2. Beratung", "Magistrat, 16.03.2009"),
            ],
            "after": [("gezeichnet", "gez. Dirk Sauerbier, Betriebsleiter")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Darlehen 600 117 und 600 204 werden zum 30. April 2009 abgelöst und durch ein Darlehen von
1.480.000 Euro zu 3,61 Prozent ersetzt.

## sachverhalt | Sachverhalt

Die Zinsbindung endet am 30. April. Elf Banken wurden am 9. Februar angefragt, sieben haben
geantwortet. Die Sätze lagen zwischen 3,61 und 4,28 Prozent bei zehn Jahren. Das bisherige Institut
hat 3,94 Prozent geboten.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Zinsen bisher | 71.200 € |
| Zinsen künftig | 53.400 € |
""",
    ),
)
