"""2005 and 2021: short minutes with a grid on top and a shaded heading for each item."""

from functools import partial

from samples.make.layouts import kurzprotokoll as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="short minutes of committees; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="tannhofen-2021-niederschrift-ba-3",
        city="Tannhofen",
        year=2021,
        print="laser",
        purpose="minutes of a whole session without a title or number: body, day, hours and room in"
        " a grid, items as shaded headings with numbers of papers, votes of single items as"
        " lines, two names with ink at the end",
        metadata=meta(
            kind="niederschrift",
            public=True,
            consultations=[meeting("Bau- und Umweltausschuss", "2021-04-20", True)],
            signatories=[
                signed_by("Franziska Lutz", "Vorsitzende", signed=True),
                signed_by("Tim Oberle", "Schriftführer", signed=True),
            ],
            references=["2021-034", "2021-039"],
        ),
        form={
            "kind": "Niederschrift",
            "grid": [
                [
                    (2, "Gremium", "Bau- und Umweltausschuss"),
                    (1, "Sitzung", "3. Sitzung, öffentlich"),
                ],
                [
                    (1, "Datum", "20.04.2021"),
                    (1, "Beginn/Ende", "18:00 bis 19:25"),
                    (1, "Ort", "Festhalle"),
                ],
                [
                    (
                        1,
                        "Anwesend",
                        "Frau Lutz, die Herren Amann, Berger, Graf und Seitz",
                    )
                ],
            ],
            "signatures": [
                [
                    (66, True, "Franziska Lutz\nVorsitzende"),
                    (310, True, "Tim Oberle\nSchriftführer"),
                ],
            ],
        },
        body="""\
## sonstige | TOP 1: Bauanträge

Zum Anbau eines Wintergartens, Rosenweg 8, wird das Einvernehmen erteilt. Beim Neubau einer Garage
an der Hauptstraße 41 fehlt der Nachweis der Abstände; der Antrag wird vertagt.

##= sonstige | Abstimmung: Ja 5, Nein 0

## sonstige | TOP 2: Radweg nach Eschbach (2021-034)

Herr Oberle stellt die Planung vor. Auf 380 Metern muss Grund erworben werden. Herr Graf hält eine
Breite von 2,50 Metern für zu gering.

##= sonstige | Abstimmung: Ja 4, Nein 1

## sonstige | TOP 3: Blühflächen am Friedhof (2021-039)

Der Ausschuss nimmt den Bericht zur Kenntnis. Die Kosten liegen bei 1.900 Euro.

## sonstige | TOP 4: Verschiedenes

Frau Lutz weist auf die Begehung am 4. Mai hin. Herr Berger bemängelt die Schlaglöcher in der
Mühlgasse.
""",
    ),
    _paper(
        id="tannhofen-2005-ergebnisprotokoll",
        city="Tannhofen",
        year=2005,
        print="laser",
        purpose="'Ergebnisprotokoll' of a closed session of a working party of the council, grid of"
        " the same form, gez. of one who took the minutes, no votes, foreign number in an"
        " item",
        metadata=meta(
            kind="niederschrift",
            public=False,
            consultations=[meeting("Verwaltungsausschuss", "2005-11-08", False)],
            signatories=[signed_by("Ina Schöck", "Schriftführerin", mark="gez.")],
            references=["2005-112"],
        ),
        form={
            "kind": "Ergebnisprotokoll",
            "grid": [
                [(2, "Gremium", "Verwaltungsausschuss"), (1, "Sitzung", "nichtöffentlich")],
                [
                    (1, "Datum", "08.11.2005"),
                    (1, "Beginn/Ende", "19:00 bis 20:10"),
                    (1, "Ort", "Rathaus"),
                ],
            ],
            "signatures": [[(66, False, "gez. Ina Schöck\nSchriftführerin")]],
        },
        body="""\
## sonstige | 1. Grundstück Obere Au

Das Angebot der Erbengemeinschaft über 64.000 Euro wird abgelehnt. Herr Bürgermeister Frey
verhandelt mit dem Ziel, höchstens 52.000 Euro zu zahlen.

## sonstige | 2. Stelle im Bauhof

Eingestellt wird Herr Marko Vidić zum 1. Januar. Die Probezeit beträgt sechs Monate.

## sonstige | 3. Vorlage 2005-112

Die Beratung wird in öffentlicher Sitzung am 22. November fortgesetzt. Die Verwaltung soll bis dahin
eine Berechnung ohne Kanalanschluss vorlegen.
""",
    ),
)
