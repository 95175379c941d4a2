"""2008 and 2017: papers of a Gemeinde with two matters under one cell and signers in cells."""

from functools import partial

from samples.make.layouts import bezeichnung_ab as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_A = "a) Aufhebung der Sanierungssatzung „Ortskern“"
_B = "b) Abrechnung der Ausgleichsbeträge"
_C = "a) Wahl der Schiedsperson für den Bezirk II"
_D = "b) Wahl der Stellvertretung"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Gemeinden in Niedersachsen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="gemeinde-aueheide-2017-60-2017-133",
        city="Gemeinde Aueheide",
        year=2017,
        print="laser",
        purpose="two lettered matters on lines of their own in one cell, number only in a box at"
        " the lower left of page 1, bodies between thin rules with day at the right edge,"
        " three cells of names with roles and days",
        metadata=meta(
            number="60/2017/133",
            title=f"{_A} {_B}",
            kind="beschlussvorlage",
            public=True,
            date="2017-09-05",
            consultations=[
                meeting("Bauausschuss", "2017-09-19", role="zur Beratung"),
                meeting("Verwaltungsausschuss", "2017-09-26", role="zur Beratung"),
                meeting("Rat", "2017-10-05", role="zur Entscheidung"),
            ],
            signatories=[
                signed_by("Ole Behrens", "Sachgebiet", date="2017-09-05"),
                signed_by("Silke Hoops", "Fachbereich", date="2017-09-06"),
                signed_by("Gerd Mammen", "Bürgermeister", date="2017-09-07"),
            ],
            attachments=enclosures("Abgrenzung des Gebietes"),
        ),
        form={
            "house": "Gemeinde Aueheide",
            "kind": "Beschlussvorlage",
            "label": "Bezeichnung",
            "matter": f"{_A}\n{_B}",
            "number": "60/2017/133",
            "grid": [
                [(1, "Behandlung", "[x] öffentlich [ ] vertraulich"), (1, "Erstellt", "05.09.2017")]
            ],
            "way": [
                ("Bauausschuss", "zur Beratung", "19.09.2017"),
                ("Verwaltungsausschuss", "zur Beratung", "26.09.2017"),
                ("Rat", "zur Entscheidung", "05.10.2017"),
            ],
            "signers": [
                ["Sachgebiet", "Fachbereich", "Bürgermeister"],
                ["Ole Behrens, 05.09.2017", "Silke Hoops, 06.09.2017", "Gerd Mammen, 07.09.2017"],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

a) Die Satzung vom 12. März 1996 wird aufgehoben.

b) Die Ausgleichsbeträge werden nach der Methode Niedersachsen ermittelt und mit einer Frist von
drei Monaten erhoben.

## sachverhalt | Sachverhalt:

In 21 Jahren wurden im Ortskern 5,8 Millionen Euro eingesetzt, davon 3,7 Millionen von Bund und
Land. Der Markt, vier Straßen und 38 Gebäude wurden erneuert. Das letzte Vorhaben, der Umbau der
Wassermühle, ist seit Mai abgeschlossen. Die Voraussetzungen für die Aufhebung liegen damit vor.

Eigentümer im Gebiet haben nach § 154 des Baugesetzbuches einen Betrag zu zahlen, der der Erhöhung
des Bodenwertes entspricht. Von 164 Grundstücken sind 71 bereits abgelöst, meist mit einem Abschlag
von zwanzig vom Hundert, den der Rat 2008 für vorzeitige Zahlung eingeräumt hat.

## finanzielle_auswirkungen | Einnahmen:

Nach dem Gutachten des Katasteramtes sind noch 212.000 Euro zu erwarten. Zwei Drittel davon sind an
Bund und Land abzuführen, sofern sie nicht bis zur Schlussabrechnung für weitere Maßnahmen
verwendet werden.

## anlagen | Anlage:

Abgrenzung des Gebietes
""",
    ),
    _paper(
        id="gemeinde-aueheide-2008-32-2008-041",
        city="Gemeinde Aueheide",
        year=2008,
        print="laser",
        purpose="two short lettered matters, ticked 'vertraulich', one body, middle cell of the"
        " signers empty, no enclosure",
        metadata=meta(
            number="32/2008/041",
            title=f"{_C} {_D}",
            kind="beschlussvorlage",
            public=False,
            date="2008-04-08",
            consultations=[
                meeting("Verwaltungsausschuss", "2008-04-22", role="zur Beratung"),
                meeting("Rat", "2008-05-06", role="zur Entscheidung"),
            ],
            signatories=[
                signed_by("Ilse Wichmann", "Sachgebiet", date="2008-04-08"),
                signed_by("Hermann Kruse", "Bürgermeister", date="2008-04-10"),
            ],
        ),
        form={
            "house": "Gemeinde Aueheide",
            "kind": "Beschlussvorlage",
            "label": "Bezeichnung",
            "matter": f"{_C}\n{_D}",
            "number": "32/2008/041",
            "grid": [
                [(1, "Behandlung", "[ ] öffentlich [x] vertraulich"), (1, "Erstellt", "08.04.2008")]
            ],
            "way": [
                ("Verwaltungsausschuss", "zur Beratung", "22.04.2008"),
                ("Rat", "zur Entscheidung", "06.05.2008"),
            ],
            "signers": [
                ["Sachgebiet", "Fachbereich", "Bürgermeister"],
                ["Ilse Wichmann, 08.04.2008", "", "Hermann Kruse, 10.04.2008"],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt:

Die Amtszeit des Schiedsmannes endet am 30. Juni. Er steht nicht mehr zur Verfügung. Auf den Aufruf
im Mitteilungsblatt haben sich drei Personen gemeldet; alle erfüllen die Voraussetzungen des
Gesetzes. Die Bögen mit ihren Angaben liegen dem Verwaltungsausschuss vor.

## beschlussvorschlag | Beschlussvorschlag:

a) Frau Meta Oltrogge wird für fünf Jahre gewählt.

b) Herr Dirk Sudmann wird als ihr Vertreter gewählt.
""",
    ),
)
