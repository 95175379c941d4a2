"""1998 and 2007: a Hanseatic town, number alone in a box, bodies as columns of a table."""

from functools import partial

from samples.make.layouts import transponiert as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_QUAY = "Sanierung der Kaimauer am Holzhafen, Abschnitt zwischen Waage und Steinbrücke"
_ORGAN = "Sachstand zur Restaurierung der Orgel in St. Nikolai"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Hanseatic towns of the Baltic coast; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="stralsholm-2007-0214",
        city="Stralsholm",
        year=2007,
        print="laser",
        purpose="number alone in a box at the upper right, no label anywhere; bodies are columns of"
        " the table, days and status its rows; title bare below the spaced kind; no day of its own",
        metadata=meta(
            number="0214/07-BV",
            title=_QUAY,
            kind="drucksache",
            public=False,
            consultations=[
                meeting("Bauausschuss", "2007-09-11", True, result="empfohlen"),
                meeting("Finanzausschuss", "2007-09-18", False, result="empfohlen"),
                meeting("Bürgerschaft", "2007-10-04", True),
            ],
            signatories=[signed_by("Lothar Brüning", "Oberbürgermeister", signed=True)],
            references=["0087/05-BV"],
            attachments=enclosures(("1", "Lageplan"), ("2", "Kostenberechnung vom 02.07.2007")),
        ),
        form={
            "house": "Hansestadt Stralsholm\nDer Oberbürgermeister",
            "office": "Amt 66 / Hafen- und Tiefbauamt\nFrau Thode, Tel. 252 417",
            "number": "0214/07-BV",
            "kind": "Vorlage",
            "title": _QUAY,
            "bodies": [
                ["Gremium", "Bauausschuss", "Finanzausschuss", "Bürgerschaft"],
                ["Sitzung am", "11.09.2007", "18.09.2007", "04.10.2007"],
                ["Status", "öffentlich", "nichtöffentlich", "öffentlich"],
                ["Ergebnis", "empfohlen", "empfohlen", ""],
            ],
            "signatures": [[(330, True, "Lothar Brüning\nOberbürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Die Bürgerschaft stimmt dem Ersatz der Kaimauer im genannten Abschnitt zu und ermächtigt die
Verwaltung, den Auftrag für die Spundwand nach öffentlicher Ausschreibung zu vergeben.

## sachverhalt | Sachverhalt:

Taucher haben im April festgestellt, dass von 212 Pfählen unter der Mauer 61 keinen Verbund mehr mit
dem Rost haben. Der Abschnitt ist seit dem 02.05.2007 für Fahrzeuge über 3,5 t gesperrt. Zwei
Liegeplätze der Weißen Flotte mussten verlegt werden.

Mit der Vorlage 0087/05-BV hatte die Bürgerschaft nur die Sicherung durch Vorschüttung beschlossen.
Sie hat sich als nicht ausreichend erwiesen, weil die Sohle vor der Mauer durch Schraubenstrahl um
1,40 m ausgekolkt ist.

## finanzielle_auswirkungen | Kosten und Finanzierung:

Die Kosten betragen 1.860.000 EUR. Das Land fördert mit 75 v. H., der Bescheid ist am 20.08.2007
eingegangen. Der Eigenanteil steht in der Haushaltsstelle 6900.9510.

@sign

## anlagen | Anlagen:

1. Lageplan

2. Kostenberechnung vom 02.07.2007
""",
    ),
    _paper(
        id="stralsholm-1998-mitteilung-orgel",
        city="Stralsholm",
        year=1998,
        print="inkjet",
        purpose="Mitteilung in the same form without a number (the box is missing), one body in the"
        " table, status in the singular row, the day in a sentence of the text only, so none",
        metadata=meta(
            title=_ORGAN,
            kind="mitteilung",
            public=True,
            consultations=[meeting("Ausschuß für Kultur und Denkmalpflege", "1998-03-17", True)],
            signatories=[signed_by("Dr. Wiebke Ahrens", "Senatorin", mark="i. V.")],
        ),
        form={
            "house": "Hansestadt Stralsholm\nDer Oberbürgermeister",
            "office": "Amt 41 / Kulturamt",
            "number": "",
            "kind": "Mitteilung",
            "title": _ORGAN,
            "bodies": [
                ["Gremium", "Ausschuß für Kultur und Denkmalpflege"],
                ["Sitzung am", "17.03.98"],
                ["Status", "öffentlich"],
            ],
            "signatures": [[(330, False, "i. V. Dr. Wiebke Ahrens\nSenatorin")]],
        },
        body="""\
## sonstige

Die Orgel von 1841 ist seit dem Herbst abgebaut. Von 3.412 Pfeifen sind rund 900 so stark vom
Bleifraß befallen, daß sie nachgegossen werden müssen. Die Werkstatt hat am 12. Februar 1998
mitgeteilt, daß sie dafür vier Monate länger braucht.

Die Stadt als Eigentümerin des Gehäuses trägt 18 v. H. der Kosten. Das sind nach dem Vertrag 140.000
DM, von denen 96.000 DM gezahlt sind. Mehrkosten der Verzögerung trägt die Werkstatt.

Der Anstrich des Gehäuses ist noch offen. Unter dem Weiß von 1952 wurde eine Fassung in Grün und
Gold gefunden. Das Landesamt will bis Mai entscheiden, ob sie freigelegt werden kann. Der Ausschuß
wird danach erneut unterrichtet.
""",
    ),
)
