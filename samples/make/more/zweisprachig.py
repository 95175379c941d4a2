"""Lausitz 2018: a paper with German and Sorbian labels."""

from samples.make.layouts import zweisprachig as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SCHOOL = "Umzug der Sorbischen Oberschule in das Gebäude an der Mühlgasse"

PAPERS = (
    Paper(
        id="wotrow-2018-0214",
        city="Ostrau/Wotrow",
        year=2018,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on="papers of bilingual towns in the Lausitz; text, persons and places invented",
        purpose="kind and labels in German and Sorbian side by side or below each other, number in"
        " a field with both labels, heads of the table in both, text in German",
        metadata=meta(
            number="0214/2018",
            title=_SCHOOL,
            kind="beschlussvorlage",
            public=True,
            date="2018-02-08",
            consultations=[
                meeting("Hauptausschuss", "2018-02-21", True, role="Vorberatung"),
                meeting("Stadtrat", "2018-03-07", True, role="Entscheidung"),
            ],
            signatories=[signed_by("Měrćin Brězan", "Bürgermeister", mark="gez.")],
            attachments=enclosures("Raumplan", "Stellungnahme des Elternrates"),
        ),
        form={
            "twins": [
                ("Stadt Ostrau", "Město Wotrow", 13),
                ("Beschlussvorlage", "Předłoha k wobzamknjenju", 11),
            ],
            "fields": [
                ("Vorlagennummer", "čisło předłohi", "**0214/2018**"),
                ("Datum", "datum", "08.02.2018"),
                ("Amt", "zarjad", "Schulverwaltung"),
                ("Betreff", "nastupa", f"**{_SCHOOL}**"),
                ("Anlagen", "přiłohi", "Raumplan; Stellungnahme des Elternrates"),
            ],
            "shares": (2.4, 1.4, 1.6, 1.4),
            "way": [
                (
                    "Gremium\ngremij",
                    "Termin\ntermin",
                    "Zuständigkeit\nkompetenca",
                    "Öffentlichkeit\nzjawnosć",
                ),
                ("Hauptausschuss", "21.02.2018", "Vorberatung", "öffentlich"),
                ("Stadtrat", "07.03.2018", "Entscheidung", "öffentlich"),
            ],
            "foot": [("0214/2018", "left"), ("Seite/strona {page}", "right")],
            "signatures": [[(74, False, "gez. Měrćin Brězan\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Stadtrat beschließt den Umzug der Sorbischen Oberschule zum Schuljahr 2019/20 in das Haus an der
Mühlgasse.

## sachverhalt | Sachverhalt

Die Schule hat 187 Schülerinnen und Schüler in neun Klassen. Das Haus am Markt bietet sieben Räume;
zwei Klassen werden seit 2015 im Gemeindehaus unterrichtet. Fachräume für Chemie und Physik gibt es
nicht.

In der Mühlgasse stehen seit dem Auszug der Berufsschule elf Räume leer. Sie sind trocken und
beheizt. Umgebaut werden müssen die Toiletten und der Eingang, der heute über sechs Stufen führt.

Der Elternrat begrüßt den Umzug, bittet aber darum, dass die zweisprachigen Tafeln aus dem alten
Treppenhaus mitgenommen werden.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Umbau | 312.000 € |
| Fördermittel | 249.600 € |
| Eigenmittel | 62.400 € |

@sign
""",
    ),
)
