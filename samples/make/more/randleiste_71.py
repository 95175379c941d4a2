"""1970 and 1974: papers with a printed column of labels along the left edge."""

from functools import partial

from samples.make.layouts import randleiste_71 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a town in Baden-Württemberg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="aalfingen-1970-drucksache-62",
        city="Aalfingen",
        year=1970,
        print="typewriter",
        purpose="narrow column of labels at the left with typed values below them: day, file,"
        " session, status, item, number lowest; title bold without a label over the text;"
        " mayor's ink in the text's column",
        metadata=meta(
            number="62/1970",
            title="Erwerb des Gasthauses zum Ochsen für die Altstadtsanierung",
            kind="drucksache",
            public=False,
            date="1970-04-27",
            consultations=[meeting("Gemeinderat", "1970-05-06", False, agenda_item="3")],
            signatories=[signed_by("Dr. Hägele", "Oberbürgermeister", signed=True)],
        ),
        form={
            "house": "Stadt\nAalfingen",
            "edge": [
                ("Dezernat", "II"),
                ("Bearbeiter", "Stotz"),
                ("Datum", "27. 4. 1970"),
                ("Aktenzeichen", "880.61"),
                ("Gremium", "Gemeinderat"),
                ("Sitzung am", "6. 5. 1970"),
                ("Behandlung", "nichtöffentlich"),
                ("Tagesordnungspunkt", "3"),
                ("Drucksache Nr.", "62/1970"),
            ],
            "kind": "Vorlage",
            "title": "Erwerb des Gasthauses zum Ochsen für die Altstadtsanierung",
            "signatures": [[(182, True, "Dr. Hägele\nOberbürgermeister")]],
        },
        body="""\
## sachverhalt | Sachverhalt:

Das Gasthaus liegt im Block 4 des Sanierungsgebietes. Der Eigentümer, Herr Metzgermeister Bopp,
gibt den Betrieb aus Altersgründen auf. Er verlangt für Gebäude und Hof (612 qm) 285 000 DM. Der
Gutachterausschuß hat den Wert am 9. März mit 240 000 DM ermittelt.

Der Rahmenplan sieht an dieser Stelle den Durchgang zum neuen Parkplatz vor. Ohne das Grundstück
müßte die Rampe verlegt werden, was nach Schätzung des Planers 90 000 DM mehr kostet.

Ein Bauträger hat dem Eigentümer 270 000 DM geboten. Das Vorkaufsrecht nach § 24 BBauG besteht,
doch müßte die Stadt dann diesen Preis zahlen.

## beschlussvorschlag | Antrag:

Die Verwaltung wird ermächtigt, das Grundstück bis zum Preis von 275 000 DM zu erwerben.

## finanzielle_auswirkungen | Finanzierung:

Haushaltsstelle 880.930. Ein Zuschuß aus Sanierungsmitteln von 40 v. H. ist beantragt.""",
    ),
    _paper(
        id="aalfingen-1974-anfrage",
        city="Aalfingen",
        year=1974,
        print="typewriter",
        purpose="same column with other labels: who asks, when it came in (decoy), number"
        " as first"
        " value, answer in the text, no session, answered by an office, gez.",
        metadata=meta(
            number="A 17/74",
            title="Lärm durch den Skilift am Albhang",
            kind="antwort",
            date="1974-02-22",
            signatories=[signed_by("Stotz", "Bürgermeister", mark="gez.")],
        ),
        form={
            "house": "Stadt Aalfingen\nBürgermeisteramt",
            "edge": [
                ("Nummer", "A 17/74"),
                ("Fragesteller", "StR Walz"),
                ("Eingegangen", "5. 2. 1974"),
                ("Antwort vom", "22. 2. 1974"),
                ("Amt", "Ordnungsamt"),
            ],
            "kind": "Antwort auf eine Anfrage",
            "title": "Lärm durch den Skilift am Albhang",
            "signatures": [[(182, False, "gez. Stotz\nBürgermeister")]],
        },
        body="""\
## anfrage | Anfrage:

Anwohner der Lenaustraße klagen über Musik aus den Lautsprechern des Skiliftes bis 22 Uhr. Was ist
veranlaßt?

## antwort | Antwort:

Der Betreiber hat am 8. Februar zugesagt, die Lautsprecher um 19 Uhr abzuschalten. Messungen am 12.
und 13. Februar ergaben an der Lenaustraße 44 dB(A). Der Richtwert für die Nacht wird damit um 4
dB(A) überschritten, der für den Tag eingehalten.

Die Genehmigung für die Flutlichtanlage läuft am 31. März ab. Bei der Verlängerung wird der Betrieb
nach 20 Uhr auf zwei Abende in der Woche beschränkt.""",
    ),
)
