"""1992 and 1981: extracts of minutes of a Gemeinderat, four persons sign."""

from functools import partial

from samples.make.layouts import urkundspersonen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_KIOSK = "Kiosk am Bahnhof - Befreiung vom Bebauungsplan"
_WINE = "Festsetzung der Marktgebühren für das Weindorf"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="minutes of a town in Württemberg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="neckarwaiblingen-1992-par-84",
        city="Neckarwaiblingen",
        year=1992,
        print="laser",
        purpose="'§ 84' alone above the title is the number, present and absent members counted in"
        " the margin, four roles over names with ink in two rows, votes in the text's last"
        " line",
        metadata=meta(
            number="§ 84",
            title=_KIOSK,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting("Gemeinderat", "1992-07-15", True, result="mehrheitlich", votes=(13, 4, 2)),
            ],
            signatories=[
                signed_by("Dr. Rolf Aichele", "Bürgermeister", signed=True),
                signed_by("Elfriede Kienzle", "Gemeinderat", signed=True),
                signed_by("Hans Pfisterer", "Gemeinderat", signed=True),
                signed_by("Werner Bihl", "Schriftführer", signed=True),
            ],
        ),
        form={
            "face": "serif",
            "margin": "Vorsitz:\nBürgermeister\nDr. Aichele\n\nMitglieder: 22\nanwesend: 19\n"
            "entschuldigt: 3\n\nAz. 632.6",
            "kind": "Auszug aus der Niederschrift",
            "session": "über die öffentliche Sitzung des Gemeinderats\nam 15. Juli 1992",
            "item": "§ 84",
            "title": _KIOSK,
            "seal": "Zur Beurkundung:",
            "names": [
                [
                    (150, True, "Bürgermeister@Dr. Rolf Aichele"),
                    (340, True, "Gemeinderat@Elfriede Kienzle"),
                ],
                [
                    (150, True, "Gemeinderat@Hans Pfisterer"),
                    (340, True, "Schriftführer@Werner Bihl"),
                ],
            ],
        },
        body="""\
## sachverhalt | Sachvortrag

Bauamtsleiter Schaal erläutert den Antrag. Der Kiosk überschreitet die Baugrenze um 2,20 m. Die
Bahn hat dem Vorhaben zugestimmt. Ein Nachbar befürchtet, daß am Abend gelärmt wird.

## sonstige | Aussprache

Stadtrat Pfisterer verweist auf die Zustände am Busbahnhof. Stadträtin Kienzle hält einen Kiosk für
ein Angebot an die Pendler und beantragt, die Befreiung auf fünf Jahre zu begrenzen. Der
Vorsitzende übernimmt diesen Antrag.

## beschlussvorschlag | Beschluß

Die Befreiung wird auf fünf Jahre erteilt.

##= sonstige | Abstimmung: mehrheitlich, 13 Ja, 4 Nein, 2 Enthaltungen
""",
    ),
    _paper(
        id="neckarwaiblingen-1981-par-17",
        city="Neckarwaiblingen",
        year=1981,
        print="typewriter",
        purpose="typed, closed session, paragraph with a letter, three signers of whom one left no"
        " ink",
        metadata=meta(
            number="§ 17a",
            title=_WINE,
            kind="niederschrift",
            public=False,
            consultations=[
                meeting("Gemeinderat", "1981-05-06", False, result="einstimmig"),
            ],
            signatories=[
                signed_by("Otto Wurster", "Bürgermeister", signed=True),
                signed_by("Fritz Klenk", "Gemeinderat", signed=False),
                signed_by("Inge Rommel", "Schriftführerin", signed=True),
            ],
        ),
        form={
            "face": "elite",
            "margin": "Vorsitz:\nBgm. Wurster\n\nMitglieder: 9\nanwesend: 9\n\nAz. 733.12",
            "kind": "Auszug aus der Niederschrift",
            "session": "über die nichtöffentliche Sitzung\ndes Gemeinderats am 6. Mai 1981",
            "item": "§ 17a",
            "title": _WINE,
            "seal": "Zur Beurkundung:",
            "names": [
                [
                    (150, True, "Bürgermeister@Otto Wurster"),
                    (340, False, "Gemeinderat@Fritz Klenk"),
                ],
                [(150, True, "Schriftführerin@Inge Rommel")],
            ],
        },
        body="""\
## sonstige

Stadtkämmerer Beutelspacher berichtet, daß die Einnahmen des Weindorfes die Kosten für Strom,
Wasser und Reinigung seit 1979 nicht mehr decken. Der Fehlbetrag belief sich im letzten Jahr auf
11.300 DM.

Die Weingärtner haben einer Erhöhung um ein Viertel zugestimmt, wenn die Stadt die Wege schottert.

## beschlussvorschlag | Beschluß

Die Gebühr beträgt künftig 25 DM je Meter und Tag.

##= sonstige | Abstimmung: einstimmig
""",
    ),
)
