"""1910 and 1930: posted calls to sessions, in broken and in roman type."""

from functools import partial

from samples.make.layouts import tagesordnung_plakat as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="posted agendas of Stadtverordnete; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="oderwitz-1910-tagesordnung",
        city="Oderwitz",
        year=1910,
        print="fraktur",
        purpose="poster in broken type within a double frame: 'Tagesordnung' large, session and"
        " hour, ten items with their papers in brackets, open and secret part under"
        " headings, place with a day and the Vorſteher's name",
        metadata=meta(
            kind="einladung",
            date="1910-02-11",
            consultations=[meeting("Stadtverordneten-Versammlung", "1910-02-17")],
            signatories=[signed_by("Kopsch", "Stadtverordneten-Vorsteher", date="1910-02-11")],
            references=["12", "14", "9", "17", "18"],
        ),
        form={
            "face": "fraktur",
            "head": [
                ("Tagesordnung", 2.2),
                ("für die Stadtverordneten-Verſammlung", 1.2),
                ("am Donnerstag, den 17. Februar 1910, nachmittags 4 Uhr", 1),
                ("im Saale der Bürgerſchule.", 1),
            ],
            "signatures": [
                [
                    (90, False, "Oderwitz, den 11. Februar 1910."),
                    (320, False, "Der Stadtverordneten-Vorſteher.\nKopſch."),
                ]
            ],
        },
        body="""\
## sonstige | A. Oeffentliche Sitzung.

1. Einführung des Stadtrats Wollmann.

2. Pflaſterung der Fiſchergaſſe und Einziehung des alten Brunnens. (Druckſache Nr. 12.)

3. Nachbewilligung für die Gaſanſtalt. (Druckſache Nr. 14.)

4. Verpachtung der Jagd auf dem Stadtgute. (Druckſache Nr. 9 von 1909.)

5. Geſuch des Turnvereins um Überlaſſung der Halle an Sonntagen.

6. Errichtung einer Schutzhütte am Galgenberge; Stiftung des Rentners Hampel.

7. Prüfung der Rechnungen der Armenkaſſe für 1908.

8. Erhöhung des Schulgeldes an der höheren Mädchenſchule. (Druckſachen Nr. 17 und 18.)

## sonstige | B. Geheime Sitzung.

9. Unterſtützung einer Lehrerwitwe.

10. Beſetzung der Stelle des Stadtbaumeiſters.""",
    ),
    _paper(
        id="oderwitz-1930-bekanntmachung",
        city="Oderwitz",
        year=1930,
        print="letterpress",
        purpose="roman type, 'Bekanntmachung' and then the sentence of the session with its"
        " number,"
        " six items, no parts, no papers, Der Bürgermeister without a name, day only at the"
        " end",
        metadata=meta(
            kind="einladung",
            public=True,
            date="1930-03-21",
            consultations=[meeting("Gemeindevertretung", "1930-03-26", True)],
            signatories=[signed_by(None, "Gemeindevorsteher", date="1930-03-21")],
        ),
        form={
            "face": "oldstandard",
            "head": [
                ("Bekanntmachung.", 2),
                ("Öffentliche Sitzung der Gemeindevertretung", 1.3),
                ("Mittwoch, den 26. März 1930, abends 7 1/2 Uhr,\nGasthof zur Sonne.", 1),
                ("Tagesordnung:", 1.2),
            ],
            "signatures": [
                [(90, False, "Oderwitz, 21. März 1930."), (330, False, "Der Gemeindevorsteher.")]
            ],
        },
        body="""\
## sonstige

1. Haushaltsplan 1930, erste Lesung.

2. Festsetzung der Bürgersteuer.

3. Antrag der Ortsgruppe der Kleingärtner auf Senkung des Wassergeldes.

4. Bau einer Leichenhalle; Bericht der Kommission.

5. Ersatzwahl zum Schulvorstand.

6. Vergebung der Arbeiten am Spritzenhause.

7. Verschiedenes und Anfragen der Mitglieder.""",
    ),
)
