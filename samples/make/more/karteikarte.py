"""1959 and 1973: cards of a register of decisions."""

from functools import partial

from samples.make.layouts import karteikarte as form
from samples.make.paper import Paper, meeting, meta

_CLOCK = "Beschaffung einer Normaluhr für den Bahnhofsvorplatz"
_LAND = "Verkauf des Flurstückes 118/4 an die Raiffeisenkasse"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="registers of decisions on cards; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="eschental-1959-karte-118",
        city="Eschental",
        year=1959,
        print="typewriter",
        purpose="card on half a sheet with small printed labels in framed cells, number 'Beschluß"
        " Nr.' in the first, day of the meeting only, votes in a cell, nobody signs",
        metadata=meta(
            number="118",
            title=_CLOCK,
            kind="beschluss",
            consultations=[meeting("Stadtrat", "1959-07-02", True, votes=(14, 3, None))],
        ),
        form={
            "face": "typewriter",
            "rows": [
                [
                    (52, 170, "Beschluß Nr.", "118"),
                    (170, 300, "Organ", "Stadtrat"),
                    (300, 420, "Sitzung vom", "2. 7. 1959"),
                    (420, 547, "öffentl./nichtöffentl.", "öffentl."),
                ],
                [
                    (52, 420, "Gegenstand", _CLOCK.replace(" für", "\nfür")),
                    (420, 547, "dafür / dagegen", "14 / 3"),
                ],
            ],
            "done": [("Ausgeführt am", "11. 9. 1959"), ("Vermerke", "Akt 634 Bl. 17")],
        },
        body="""\
## beschlussvorschlag | Wortlaut des Beschlusses

Für den Vorplatz des Bahnhofes wird eine Uhr mit vier beleuchteten Zifferblättern beschafft. Den
Auftrag erhält die Firma Uhren-Perrot in Calw zum Preise von 2 840 DM. Sie ist an die Mutteruhr im
Rathaus anzuschließen. Das Kabel liefern die Stadtwerke, die auch den Graben herstellen. Mit der
Bundesbahn ist zu vereinbaren, daß sie ein Drittel der Kosten übernimmt.
""",
    ),
    _paper(
        id="eschental-1973-karte-verkauf",
        city="Eschental",
        year=1973,
        print="typewriter",
        purpose="the same card with number and year in one cell, committee that decided in closed"
        " session, votes in words, matter in a cell of its own",
        metadata=meta(
            number="73/41",
            title=_LAND,
            kind="beschluss",
            public=False,
            consultations=[
                meeting("Grundstücksausschuß", "1973-03-20", False, result="einstimmig"),
            ],
        ),
        form={
            "face": "elite",
            "rows": [
                [(52, 547, "Betrifft", _LAND)],
                [
                    (52, 160, "Lfd. Nr.", "73/41"),
                    (160, 330, "Beschluß des", "Grundstücksausschuß"),
                    (330, 440, "am", "20.3.1973"),
                    (440, 547, "Abstimmung", "einstimmig"),
                ],
                [(52, 300, "Sitzung", "nichtöffentlich"), (300, 547, "Aktenzeichen", "931-20")],
            ],
            "done": [("Vollzug", "Notarvertrag vom 2.5.1973")],
        },
        body="""\
## beschlussvorschlag | Beschluß

Das Flurstück 118/4 der Gemarkung Eschental mit 612 qm wird an die Raiffeisenkasse veräußert. Der
Preis beträgt 85 DM/qm. Die Käuferin verpflichtet sich, innerhalb von drei Jahren zu bauen und im
Erdgeschoß einen Durchgang zum Marktplatz freizuhalten. Kommt sie dem nicht nach, so kann die Stadt
das Grundstück zum gleichen Preis zurücknehmen. Die Kosten des Vertrages trägt die Käuferin.
""",
    ),
)
