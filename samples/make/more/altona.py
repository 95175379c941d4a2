"""Hamburg-Altona 2013 to 2023: Anträge, a Mitteilungsdrucksache and an answer to questions."""

from functools import partial

from samples.make.layouts import altona
from samples.make.paper import Paper, enclosures, meeting, meta

_STAIR = "Elbhang: Treppe zwischen Rainvilleterrasse und Neumühlen endlich wieder öffnen"
_COUNT = "Beschlüsse der Bezirksversammlung zum Spielplatz Thadenstraße (Zwischenstand)"
_DOG = "Auskunftsersuchen gem. § 27 BezVG: Hundeauslaufzonen im Volkspark"

_paper = partial(
    Paper,
    city="Hamburg-Altona",
    print="laser",
    layout=altona.layout,
    sheet=altona.sheet,
    modelled_on="form of Drucksachen of the Bezirksversammlung Altona; text, persons invented",
)

PAPERS = (
    _paper(
        id="altona-21-3641",
        year=2022,
        purpose="Antrag of three groups as one line without names, ruled table body and date, the"
        " term and a count as number, title in the middle, earlier number in the text",
        metadata=meta(
            number="21-3641",
            title=_STAIR,
            kind="antrag",
            public=True,
            date="2022-11-21",
            consultations=[
                meeting("Bezirksversammlung", "2022-11-24", public=True, agenda_item="Ö 6.3"),
                meeting("Verkehrsausschuss", "2022-12-05", public=True, agenda_item="Ö 4"),
            ],
            references=["21-1877", "20-4416E"],
        ),
        form={
            "kind": "Antrag öffentlich",
            "fields": [
                ("Drucksachen-Nr.:", "21-3641"),
                ("Datum:", "21.11.2022"),
                ("Antrag von:", "Altonaer Liste, Elbufer, Gruppe Ottensen"),
            ],
            "rows": [
                ("Beratungsfolge", "Datum", "TOP"),
                ("Bezirksversammlung", "24.11.2022", "Ö 6.3"),
                ("Verkehrsausschuss", "05.12.2022", "Ö 4"),
            ],
            "title": f"{_STAIR}\n",
            "foot": [("Seite: {page}/{total}", "right")],
        },
        body="""\
## sachverhalt | Sachverhalt:

Seit dem 13. Juli 2019 ist die Treppe zwischen der Rainvilleterrasse und Neumühlen gesperrt. Nach
einer Mitteilung des Amtes vom 2. März 2021 sollten die Arbeiten „spätestens im Sommer 2022“
abgeschlossen sein. Bis heute steht dort ein Bauzaun.

Mit der Drucksache 21-1877 hatte die Bezirksversammlung am 29. April 2021 beschlossen, 380.000 Euro
bei der Behörde anzumelden. Schon in der vorigen Wahlperiode war die Verwaltung mit dem Beschluss
20-4416E um ein Konzept gebeten worden. Täglich müssen nach Schätzung des Anwohnervereins 900
Menschen einen Umweg von 640 Metern gehen.

## beschlussvorschlag | Petitum/Beschluss:

Die Bezirksversammlung beschließt gemäß § 19 Bezirksverwaltungsgesetz:

1. Das Bezirksamt wird aufgefordert, die Treppe bis zum 30. Juni 2023 zu öffnen.

2. Dem Verkehrsausschuss ist in der Sitzung am 16. Januar 2023 ein Zeitplan mit Kosten vorzulegen.

3. Bis dahin ist der Umweg in beiden Richtungen auszuschildern, auch für Menschen mit Rollstuhl.
""",
    ),
    _paper(
        id="altona-20-4790-1",
        year=2018,
        purpose="Mitteilungsdrucksache with the suffix .1, votes in the third column of the table,"
        " the heads 'Anlage/n' with ohne Anlagen, row of a non-public body",
        metadata=meta(
            number="20-4790.1",
            title=_COUNT,
            kind="mitteilung",
            public=False,
            date="2018-06-08",
            consultations=[
                meeting(
                    "Ausschuss für Grün, Naturschutz und Sport",
                    "2018-06-19",
                    public=True,
                    result="zur Kenntnis genommen",
                ),
                meeting("Unterausschuss Bau", "2018-06-27", public=False, result="vertagt"),
            ],
            references=["20-4790", "20-4655"],
        ),
        form={
            "kind": "Mitteilungsdrucksache",
            "fields": [("Drucksachen-Nr.:", "20-4790.1"), ("Datum:", "08.06.2018")],
            "rows": [
                ("Beratungsfolge Gremium", "Datum", "Ergebnis"),
                (
                    "Ausschuss für Grün, Naturschutz und Sport (öffentlich)",
                    "19.06.2018",
                    "zur Kenntnis genommen",
                ),
                ("Unterausschuss Bau (nicht öffentlich)", "27.06.2018", "vertagt"),
            ],
            "title": _COUNT,
            "foot": [("20-4790.1", "left"), ("Seite: {page}/{total}", "right")],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Bezirksversammlung hat in ihrer Sitzung vom 22.02.2018 anliegende Drucksache 20-4790
beschlossen. Das Bezirksamt nimmt dazu wie folgt Stellung:

Die Planung für den Spielplatz wurde am 12. April 2018 mit 34 Kindern und 21 Eltern in der Schule
besprochen. Gewünscht wurden eine Seilbahn, mehr Schatten und ein Zaun zur Straße. Der Entwurf vom
25. Mai nimmt diese Punkte auf; er kostet 268.000 Euro. Aus dem Beschluss 20-4655 stehen 200.000
Euro zur Verfügung.

Für die fehlenden 68.000 Euro wurden am 1. Juni Mittel aus dem Sanierungsfonds beantragt. Mit einer
Entscheidung ist bis zum 14. September zu rechnen. Fällt sie negativ aus, soll auf die Seilbahn
verzichtet werden. Die alten Geräte wurden am 28. Mai abgebaut, weil sie nach DIN EN 1176 nicht
mehr sicher waren. Als Ersatz stehen bis zum Umbau zwei Container mit Spielgeräten auf der Fläche,
die von einem Verein an drei Nachmittagen in der Woche betreut werden.

## beschlussvorschlag | Petitum

Die Ausschüsse werden um Kenntnisnahme gebeten.

## anlagen | Anlage/n:

ohne Anlagen
""",
    ),
    _paper(
        id="altona-xix-2215",
        year=2013,
        purpose="answer with the term in Roman figures, questions and answers in turn, no table,"
        " gez. of those who asked inside the text: nobody signs",
        metadata=meta(
            number="XIX-2215",
            title=_DOG,
            kind="antwort",
            date="2013-05-16",
            references=["XIX-0934"],
            attachments=enclosures("Karte der Auslaufzonen"),
        ),
        form={
            "kind": "Beantwortung",
            "fields": [("Drucksache", "XIX-2215"), ("Datum", "16.05.2013")],
            "rows": [],
            "title": _DOG,
        },
        body="""\
## anfrage | Fragen

Im Volkspark sind seit der Verordnung vom 1. April 2006 drei Zonen ausgewiesen, in denen Hunde frei
laufen dürfen. In der Drucksache XIX-0934 hieß es, die Zonen sollten bis Ende 2012 überprüft
werden. Die Mitglieder
Dr. Hergen Lütt und Wiebke Samland (gez. am 2. Mai 2013) fragen die Verwaltung:

1. Wie viele Verstöße gegen die Anleinpflicht wurden 2011 und 2012 geahndet?

2. Was hat die Überprüfung ergeben?

3. Ist eine Zone in der Nähe der Trabrennbahn möglich?

## antwort | Das Bezirksamt Altona beantwortet die Fragen wie folgt:

Zu 1.: Im Jahr 2011 waren es 212, im Jahr 2012 noch 148 Verstöße. Die Verwarnungsgelder beliefen
sich auf 7.180 Euro. Zum 31. Dezember 2012 wurde die Zahl der Kontrollen von acht auf fünf je Woche
verringert.

Zu 2.: Die Überprüfung wurde am 6. Februar 2013 abgeschlossen. Zwei Zonen haben sich bewährt. Die
dritte am Rosengarten liegt zu nah an einem Spielplatz; im Fazit empfiehlt das Amt, sie um 80 m
nach Westen zu verlegen. Die Verlegung soll noch vor den Sommerferien erfolgen.

Zu 3.: Die Fläche ist bis zum 31. Oktober 2015 verpachtet. Danach wird die Frage erneut geprüft.

##= anlagen | Anlage: Karte der Auslaufzonen
""",
    ),
)
