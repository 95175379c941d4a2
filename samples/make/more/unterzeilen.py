"""1962 and 1984: forms whose captions stand below their values."""

from functools import partial

from samples.make.layouts import unterzeilen as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_GATE = "Schranke am Bahnübergang Ziegelhütte"
_SHOP = "Eröffnung einer Kaufhalle im Wohngebiet Nord"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed forms with captions below the rule; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ziegelhausen-1962-38",
        city="Ziegelhausen",
        year=1962,
        print="typewriter",
        purpose="each typed value stands on a rule with its caption below ('Nr. der Vorlage',"
        " 'Ort und Tag'), name below ink only as caption 'Der Bürgermeister', so nameless",
        stamps=(
            (1, Stamp(lines=("Gemeinde", "Ziegelhausen"), at=(0.45, 0.86), colour=VIOLET, mm=34)),
        ),
        metadata=meta(
            number="38",
            title=_GATE,
            kind="drucksache",
            date="1962-05-14",
            consultations=[meeting("Gemeinderat", "1962-05-22")],
            signatories=[signed_by(None, "Bürgermeister", signed=True)],
        ),
        form={
            "face": "elite",
            "align": "center",
            "printed": [("Vorlage", 17), ("an die gemeindlichen Gremien", 9)],
            "rows": [
                [
                    (1, "38", "Nr. der Vorlage"),
                    (2, "Ziegelhausen, 14.5.1962", "Ort und Tag"),
                    (1, "794", "Aktenplan"),
                ],
                [(2, "Gemeinderat", "beschließendes Organ"), (1, "22. 5. 1962", "Sitzungstag")],
                [(1, _GATE, "Gegenstand")],
            ],
            "ends": [(330, "@", "Der Bürgermeister")],
        },
        body="""\
## sachverhalt | Sachdarstellung

Die Bundesbahn will den Übergang bei der Ziegelhütte, der bisher durch ein Blinklicht gesichert ist,
schließen. Sie beruft sich auf drei Unfälle in den letzten vier Jahren. Die Bauern müßten künftig
einen Umweg von 1,7 km fahren.

In der Besprechung am 3. Mai wurde vereinbart, daß die Bahn eine Halbschranke baut, wenn Kreis und
Gemeinde zusammen ein Drittel der Kosten tragen. Auf die Gemeinde entfallen 6 200 DM.

## beschlussvorschlag | Vorschlag

Die Gemeinde beteiligt sich mit 6 200 DM, zahlbar je zur Hälfte 1962 und 1963.
""",
    ),
    _paper(
        id="nordstadt-1984-info-kaufhalle",
        city="Nordstadt",
        year=1984,
        print="typewriter",
        purpose="GDR form with captions below, number 'Reg.-Nr.', two typed names on rules with the"
        " role as caption, day as a caption 'erarbeitet am'",
        metadata=meta(
            number="0/17/84",
            title=_SHOP,
            kind="informationsvorlage",
            date="1984-02-06",
            consultations=[meeting("Rat der Stadt", "1984-02-16")],
            signatories=[
                signed_by("Jahnke", "Einreicher"),
                signed_by("Dr. Stüwe", "Stellvertreter des Oberbürgermeisters"),
            ],
        ),
        form={
            "face": "typewriter",
            "align": "left",
            "printed": [("Rat der Stadt Nordstadt", 10), ("Informationsvorlage", 15)],
            "rows": [
                [
                    (1, "0/17/84", "Reg.-Nr."),
                    (1, "6. 2. 84", "erarbeitet am"),
                    (1.4, "Handel und Versorgung", "Fachorgan"),
                ],
                [(1, "Rat der Stadt", "Gremium"), (1, "16. 2. 84", "Tag der Sitzung")],
                [(1, _SHOP, "Thema der Vorlage")],
            ],
            "ends": [
                (76, "Jahnke", "Einreicher"),
                (310, "Dr. Stüwe", "Stellvertreter des Oberbürgermeisters"),
            ],
        },
        body="""\
## sonstige | Stand der Vorbereitung

Die Kaufhalle mit 810 Quadratmetern Verkaufsfläche soll am 6. Oktober eröffnet werden. Der VEB
Baukombinat hat den Rohbau am 20. Januar übergeben. Rückstände von neun Tagen bestehen bei der
Elektroinstallation.

Von 38 Arbeitskräften sind 24 vertraglich gebunden. Lehrlinge der HO werden im September für zwei
Wochen eingesetzt. Für die Anlieferung fehlt noch die Zufahrt von der Bromberger Straße.

## sonstige | Festlegungen

1. Der Hauptauftraggeber sichert die Zufahrt bis zum 30. Juni.

2. Der Direktor der HO berichtet monatlich.
""",
    ),
)
