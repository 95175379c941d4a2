"""1990 and 2001: urgent motions sent on a form for faxes."""

from functools import partial

from samples.make.layouts import fernkopie as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WALL = "Abbau der Sperranlagen zwischen Großburschla und Altenburschla"
_MALL = "Sonntagsöffnung des Möbelhauses am Kirchentag"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="motions that came on fax forms; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="werratal-1990-fax-antrag",
        city="Werratal",
        year=1990,
        print="typewriter",
        purpose="form for faxes with typed values on ruled lines, count of sheets and numbers of"
        " telephones that are no number, day among them, Dringlichkeitsantrag typed below",
        metadata=meta(
            title=_WALL,
            kind="dringlichkeitsantrag",
            date="1990-02-19",
            consultations=[meeting("Kreistag", "1990-02-21")],
            signatories=[
                signed_by("Alfons Rieth", "Fraktionsvorsitzender der CDU", signed=True),
            ],
        ),
        form={
            "typed": True,
            "word": "TELEFAX",
            "house": "CDU-Kreistagsfraktion\nWerratal",
            "fields": [
                [("An", "Kreistagsbüro"), ("Fax", "05651 / 302-111")],
                [("Von", "A. Rieth"), ("Seiten", "1")],
                [("Datum", "19.2.1990"), ("Tel.", "05655 / 418")],
            ],
            "kind": "Dringlichkeitsantrag für die Kreistagssitzung am 21.2.1990",
            "title": _WALL,
            "signatures": [[(76, True, "Alfons Rieth\nFraktionsvorsitzender der CDU")]],
        },
        body="""\
## beschlussvorschlag | Der Kreistag möge beschließen:

Der Kreis stellt dem Rat des Kreises Eisenach für den Abbau der Zäune auf der Straße nach
Großburschla zwei Radlader mit Fahrern und 20 000 DM zur Verfügung.

## begruendung | Begründung:

Seit dem 13. Januar darf die Grenze an dieser Stelle zu Fuß überschritten werden. Fahrzeuge müssen
noch immer den Umweg von 31 Kilometern nehmen, weil auf der Fahrbahn Betonteile liegen. Der Rat des
Kreises hat uns mitgeteilt, daß er das Gerät nicht besitzt.

Für Kinder, die demnächst gemeinsam in die Schule gehen sollen, ist der Weg im Dunkeln nicht
zumutbar.

Die Eile folgt daraus, daß am 18. März gewählt wird und bis dahin der Weg zu den Wahllokalen frei
sein soll.
""",
    ),
    _paper(
        id="rodental-2001-fax-dringlich",
        city="Rodental",
        year=2001,
        print="laser",
        purpose="fax form made with a text program, number given to the motion in the line of the"
        " kind ('Antrag-Nr. 01/0377'), name only as gez., sender's line with a day of six figures",
        metadata=meta(
            number="01/0377",
            title=_MALL,
            kind="dringlichkeitsantrag",
            date="2001-05-28",
            signatories=[signed_by("Ilka Brömmelmeyer", "Stadtverordnete", mark="gez.")],
        ),
        form={
            "typed": False,
            "word": "FAX",
            "house": "PDS-Fraktion\nin der SVV Rodental",
            "fields": [
                [("an", "Präsidium"), ("von", "Fraktionsbüro")],
                [("am", "28.05.01"), ("Blatt", "1")],
            ],
            "kind": "Dringlicher Antrag Nr. 01/0377",
            "large": 1.3,
            "title": _MALL,
            "signatures": [[(76, False, "gez. Ilka Brömmelmeyer\nStadtverordnete")]],
        },
        body="""\
## antrag | Wir beantragen:

Der Oberbürgermeister wird beauftragt, die am 23. Mai erteilte Erlaubnis für das Möbelhaus an der
Autobahn zurückzunehmen.

## begruendung | Begründung:

Am 17. Juni erwartet die Stadt zum Kirchentag etwa 14.000 Gäste. Die Straße zum Messegelände ist
dieselbe, an der das Möbelhaus liegt. Wenn beide zugleich öffnen, stehen die Busse.

Die Gewerkschaft weist darauf hin, dass die Verkäuferinnen erst am Freitag von der zusätzlichen
Schicht erfahren haben.

## sonstige | Zur Dringlichkeit:

Die nächste ordentliche Sitzung ist am 27. Juni und damit nach dem Kirchentag.
""",
    ),
)
