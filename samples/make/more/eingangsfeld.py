"""2000 and 2022: motions of groups with a grey frame for the office at the foot."""

from functools import partial

from samples.make.layouts import eingangsfeld as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SOIL = "Prüfung des Bodens auf dem Spielplatz Gaswerkstraße"
_TAXI = "Frauennachttaxi wieder einführen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="motions with a field for the office; text, persons and groups invented",
)

PAPERS = (
    _paper(
        id="kaltenheim-2022-an-2022-076",
        city="Kaltenheim",
        year=2022,
        print="laser",
        purpose="number only in the grey frame at the foot ('Vorgang AN 2022/076') with day of"
        " entry and the committee's session there; the motion's own day with the place"
        " above, kind and title in two bold lines, two names",
        metadata=meta(
            number="AN 2022/076",
            title=_TAXI,
            kind="antrag",
            date="2022-04-25",
            consultations=[meeting("Sozialausschuss", "2022-05-11")],
            signatories=[
                signed_by("Yvonne Hartl", "Stadträtin", mark="gez."),
                signed_by("Nadja Krimm", "Stadträtin", mark="gez."),
            ],
        ),
        form={
            "face": "carlito",
            "group": "Frauenliste\nim Stadtrat Kaltenheim",
            "for": "An den Oberbürgermeister",
            "day": "Kaltenheim, 25. April 2022",
            "kind": "Antrag",
            "title": _TAXI,
            "caption": "Vom Gremienbüro auszufüllen",
            "office": [
                ("Vorgang", "AN 2022/076"),
                ("Eingang", "27.04.2022"),
                ("Frist", "27.07.2022"),
                ("Ausschuss", "Sozialausschuss"),
                ("Sitzung", "11.05.2022"),
            ],
            "signatures": [
                [
                    (74, False, "gez. Yvonne Hartl\nStadträtin"),
                    (310, False, "gez. Nadja Krimm\nStadträtin"),
                ],
            ],
        },
        body="""\
## antrag

Wir beantragen, das Frauennachttaxi zum 1. September wieder anzubieten und dafür 35.000 Euro
bereitzustellen.

## begruendung | Begründung

Bis 2009 fuhren Frauen zwischen 22 und 6 Uhr zum halben Preis. Eingestellt wurde das Angebot, weil
die Gutscheine im Rathaus gekauft werden mussten. Heute geht das mit dem Telefon.

Nach der Umfrage der Gleichstellungsstelle meiden 58 Prozent der Frauen nachts den Weg vom Bahnhof.
In Heidelberg und Freiburg werden im Jahr 40.000 Fahrten gezählt.""",
    ),
    _paper(
        id="kaltenheim-2000-anfrage-boden",
        city="Kaltenheim",
        year=2000,
        print="laser",
        purpose="Anfrage in the same form with the grey frame left empty but for the day of entry,"
        " so no number and no session, day alone without the place, ink over the name",
        metadata=meta(
            title=_SOIL,
            kind="anfrage",
            date="2000-06-14",
            signatories=[signed_by("Bernd Oswald", "Stadtrat", signed=True)],
        ),
        form={
            "face": "serif",
            "group": "Bernd Oswald\nStadtrat",
            "for": "Herrn Oberbürgermeister\nDr. Weidner",
            "day": "14.06.2000",
            "kind": "Anfrage",
            "title": _SOIL,
            "caption": "Wird vom Hauptamt ausgefüllt",
            "office": [
                ("Vorgang", ""),
                ("Eingang", "16.06.2000"),
                ("Frist", ""),
                ("Ausschuss", ""),
                ("Sitzung", ""),
            ],
            "signatures": [[(74, True, "Bernd Oswald\nStadtrat")]],
        },
        body="""\
## anfrage

Auf dem Spielplatz stand bis 1968 die Reinigung des Gaswerks. Beim Setzen der neuen Schaukel im
April trat nach Angaben der Arbeiter blau gefärbte Erde zutage.

1. Wurde eine Probe entnommen und mit welchem Ergebnis?

2. Warum blieb der Platz geöffnet?

3. Sind weitere Grundstücke der früheren Gaswerke betroffen, die als Garten verpachtet sind?

4. Welche Kosten entstehen der Stadt, und gibt es einen Anspruch gegen das frühere Unternehmen?
""",
    ),
)
