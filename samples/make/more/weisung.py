"""Switzerland 1999 and 2016: what a Stadtrat sends to its parliament."""

from functools import partial

from samples.make.layouts import weisung as form
from samples.make.paper import Paper, meta, signed_by

_HALL = "Schulhaus Brunnmatt, Neubau einer Doppelturnhalle, Objektkredit"
_POST = (
    "Postulat von Rolf Krähenbühl betreffend Lärm der Rangierlokomotiven, Bericht und Abschreibung"
)

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of the Stadtrat of Zürich; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="limmatau-2016-gr-2016-183",
        city="Limmatau",
        year=2016,
        print="laser",
        purpose="register number 'GR Nr. 2016/183' between two rules in the corner, kind 'Weisung"
        " des Stadtrats an den Gemeinderat' not of the set, day alone below it, bare title of two"
        " lines, president and clerk in one line each",
        metadata=meta(
            number="2016/183",
            title=_HALL,
            kind="sonstige",
            date="2016-05-18",
            signatories=[
                signed_by("Corinne Wyler", "Stadtpräsidentin"),
                signed_by("Dr. Beat Aebi", "Stadtschreiber"),
            ],
            references=["2013/402"],
        ),
        form={
            "house": "Stadt Limmatau\nStadtrat",
            "number": "GR Nr. 2016/183",
            "kind": "Weisung des Stadtrats an den Gemeinderat",
            "day": "vom 18. Mai 2016",
            "title": _HALL,
            "signatures": [
                [(72, False, "Im Namen des Stadtrats")],
                [
                    (72, False, "Die Stadtpräsidentin\nCorinne Wyler"),
                    (320, False, "Der Stadtschreiber\nDr. Beat Aebi"),
                ],
            ],
        },
        body="""\
## zusammenfassung | Zusammenfassung

Die Turnhalle Brunnmatt aus dem Jahr 1931 kann nicht mehr saniert werden. Sie soll durch eine
Doppelhalle ersetzt werden. Der Stadtrat beantragt dafür 14,2 Millionen Franken.

## sachverhalt | Ausgangslage

Die Zahl der Klassen im Schulkreis ist seit 2008 von 31 auf 44 gestiegen. Der Gemeinderat hat im
Jahr 2014 einen Projektierungskredit bewilligt (GR Nr. 2013/402). Im Wettbewerb setzte sich das
Büro Haas Lüthi gegen 38 Mitbewerbende durch.

Während der Bauzeit von 20 Monaten weichen die Klassen in die Halle der Kantonsschule aus.

## finanzielle_auswirkungen | Kosten

| Gebäude | 9'850'000 |
| Vorbereitung und Umgebung | 2'430'000 |
| Reserven | 1'920'000 |

## antrag | Antrag

1. Für den Neubau wird ein Objektkredit von Fr. 14'200'000 bewilligt (Preisstand 1. April 2015).

2. Die Motion wird als erledigt abgeschrieben.
""",
    ),
    _paper(
        id="limmatau-1999-bericht-postulat",
        city="Limmatau",
        year=1999,
        print="laser",
        purpose="'Bericht des Stadtrates' to a Postulat which the title names with its author, the"
        " corner shows a dash instead of a number, day with the kind, ss for ß, i. V. of the clerk",
        metadata=meta(
            title=_POST,
            kind="sonstige",
            date="1999-11-03",
            signatories=[
                signed_by("Hans Stucki", "Stadtpräsident"),
                signed_by("Regula Moser", "Stadtschreiberin-Stellvertreterin", mark="i. V."),
            ],
        ),
        form={
            "house": "Stadtrat von Limmatau",
            "number": "GR Nr. –",
            "kind": "Bericht des Stadtrates",
            "day": "3. November 1999",
            "title": _POST,
            "signatures": [
                [
                    (72, False, "Hans Stucki\nStadtpräsident"),
                    (320, False, "i. V. Regula Moser\nStadtschreiberin-Stellvertreterin"),
                ],
            ],
        },
        body="""\
## sonstige

Am 4. Februar 1998 überwies der Gemeinderat dem Stadtrat das Postulat zur Prüfung. Darin wird
gefordert, dass zwischen 22 und 6 Uhr auf dem Güterbahnhof keine Diesellokomotiven eingesetzt
werden.

Die Bahn hat erklärt, dass zwei der sieben Lokomotiven bis Ende 2000 durch elektrische ersetzt
werden. Für die übrigen fehlt auf den Gleisen 31 bis 38 die Fahrleitung. Messungen ergaben an der
Brunnmattstrasse nachts 54 Dezibel; der Grenzwert liegt bei 55 Dezibel.

Der Stadtrat hat keine Befugnis, den Betrieb zu beschränken. Er hat jedoch erreicht, dass lautes
Auflaufenlassen von Wagen nach Mitternacht unterbleibt.

## antrag | Antrag

Das Postulat sei als erledigt abzuschreiben.
""",
    ),
)
