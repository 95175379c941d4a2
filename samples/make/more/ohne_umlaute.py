"""1946 and 1948: typed on machines without umlauts, particulars parted by strokes."""

from functools import partial

from samples.make.layouts import ohne_umlaute as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FUEL = "Ausgabe von Brennholz an Haushalte mit Kleinkindern"
_NAME = "Umbenennung von Strassen und Plaetzen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of the years after the war; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="emsbruck-1946-nr-31-46",
        city="Emsbruck",
        year=1946,
        print="typewriter",
        purpose="first line 'Stadt Emsbruck / Vorlage Nr. 31/46 / 4.12.46' parted by strokes,"
        " second 'Rat der Stadt / Sitzung 11.12.46 / Punkt 5', ae oe ue and ss throughout,"
        " title without label below dashes, typed name with role",
        metadata=meta(
            number="31/46",
            title=_FUEL,
            kind="drucksache",
            date="1946-12-04",
            consultations=[meeting("Rat der Stadt", "1946-12-11", agenda_item="5")],
            signatories=[signed_by("Hoelscher", "Stadtdirektor")],
        ),
        form={
            "face": "typewriter",
            "first": "Stadt Emsbruck / Vorlage Nr. 31/46 / 4.12.46",
            "second": "Rat der Stadt / Sitzung 11.12.46 / Punkt 5",
            "title": _FUEL,
            "signatures": [[(320, False, "Hoelscher\nStadtdirektor")]],
        },
        body="""\
## sachverhalt | Sachverhalt

In der Stadt leben 318 Haushalte mit Kindern unter drei Jahren. Die Zuteilung von Kohlen ist seit
dem 20. November eingestellt. Das Forstamt hat auf Ersuchen des Kreises 400 Raummeter Kiefer in
Abteilung 12 freigegeben, die selbst geschlagen werden muessen.

Die Militaerregierung stellt zwei Lastwagen fuer drei Tage. Saegen und Aexte leiht das Technische
Amt.

## beschlussvorschlag | Vorschlag

1. Jeder Haushalt erhaelt einen Raummeter zum Preise von 14 RM. Beduerftige sind frei.

2. Zum Schlagen werden Maenner von 18 bis 50 Jahren fuer zwei Tage aufgerufen.

3. Ueber Haerten entscheidet der Wohlfahrtsausschuss.
""",
    ),
    _paper(
        id="emsbruck-1948-antrag-strassen",
        city="Emsbruck",
        year=1948,
        print="typewriter",
        purpose="Antrag of a group on the same pattern without a number, first line of group and"
        " day in words, second with the committee, two names of whom one signs in ink, Ae"
        " for Ä",
        metadata=meta(
            title=_NAME,
            kind="antrag",
            date="1948-02-16",
            consultations=[meeting("Hauptausschuss", "1948-02-24")],
            signatories=[
                signed_by("Johann Moeller", signed=True),
                signed_by("Therese Book", "Schriftfuehrerin"),
            ],
        ),
        form={
            "face": "elite",
            "first": "Fraktion des Zentrums / Antrag / 16. Februar 1948",
            "second": "Hauptausschuss / Sitzung 24. Februar 1948",
            "title": _NAME,
            "signatures": [
                [(80, True, "Johann Moeller"), (320, False, "Therese Book\nSchriftfuehrerin")],
            ],
        },
        body="""\
## antrag

Die im Jahre 1945 vorlaeufig mit Buchstaben bezeichneten Strassen der Siedlung am Hafen erhalten
Namen. Wir schlagen vor, sie nach Baeumen zu nennen: Ahornweg, Birkenweg, Erlenweg, Ulmenweg.

Der Platz vor dem Bahnhof, der wieder Bahnhofsplatz heisst, moege den Namen Bischof-Angelis-Platz
fuehren.

## begruendung | Begruendung

Post und Arzt finden sich in der Siedlung nicht zurecht. Am 9. Januar ist die Hebamme eine halbe
Stunde umhergeirrt. Die Kosten fuer 22 Schilder aus Holz betragen 180 RM. Maler Kotte will sie vor
der Waehrungsreform, von der man spricht, noch liefern.""",
    ),
)
