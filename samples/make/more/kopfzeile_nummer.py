"""1988 and 2013: the number only in a running head."""

from functools import partial

from samples.make.layouts import kopfzeile_nummer as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FARM = "Erweiterung der Biogasanlage am Wendelhof; Stellungnahme der Gemeinde im Verfahren"
_HALL = "Aufstellung von Wohncontainern für Aussiedler"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with a running head; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="wendelbach-2013-gr-v-2013-49",
        city="Wendelbach",
        year=2013,
        print="laser",
        purpose="number only in the running head of both pages ('GR-V 2013/49 · Seite 1 von 2'),"
        " body and day in the line 'zur Beratung im …', kind and title bold, two pages,"
        " table",
        metadata=meta(
            number="GR-V 2013/49",
            title=_FARM,
            kind="beschlussvorlage",
            public=True,
            date="2013-08-12",
            consultations=[meeting("Gemeinderat", "2013-09-03", True)],
            signatories=[signed_by("Hartmut Egner", "Bürgermeister", signed=True)],
            references=["GR-V 2009/17"],
        ),
        form={
            "face": "sans",
            "running": "GR-V 2013/49 · Seite {page} von {total}",
            "house": "Gemeinde Wendelbach\nBauverwaltung",
            "day": "12. August 2013",
            "for": "zur öffentlichen Beratung im Gemeinderat am 3. September 2013",
            "kind": "Beschlussvorlage",
            "title": _FARM,
            "signatures": [[(330, True, "Hartmut Egner\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Das Einvernehmen wird unter der Bedingung erteilt, dass die Zufahrt über die Kreisstraße erfolgt.

2. Die Gemeinde fordert ein Gutachten zu den Gerüchen bei Ostwind.

3. Die Verwaltung gibt die Stellungnahme bis zum 13. September ab.

## sachverhalt | Sachverhalt

Die Anlage wurde 2009 mit 380 Kilowatt genehmigt. Der Gemeinderat hatte damals nach langer Beratung
zugestimmt (GR-V 2009/17). Der Betreiber beantragt nun 1.100 Kilowatt, einen dritten Gärbehälter und
zwei Lager für Mais.

Der Verkehr steigt nach den Unterlagen von 14 auf 38 Fahrten am Tag, in der Ernte auf 160. Er soll
durch die Ortsmitte geführt werden, weil der Feldweg nach Süden nicht tragfähig ist.

| Leistung bisher | 380 kW |
| Leistung künftig | 1.100 kW |
| Fläche für Mais | 520 ha |
| Abstand zum nächsten Wohnhaus | 310 m |

Von den Anwohnern der Hofstraße liegen 61 Schreiben vor. Sie befürchten Lärm, Schmutz und sinkende
Werte ihrer Häuser. Der Betreiber hat angeboten, zwei Straßenzüge mit Wärme zu versorgen.

## begruendung | Begründung

Die Anlage ist im Außenbereich bevorzugt zulässig, solange sie einem Hof dient und nicht mehr als
die im Gesetz genannte Menge Gas erzeugt. Diese Grenze wird eingehalten. Die Gemeinde kann ihr
Einvernehmen nur aus Gründen verweigern, die im Baurecht liegen.

Die Erschließung gehört dazu. Wird der Weg nach Süden ausgebaut, entfällt der Verkehr durch den
Ort. Die Kosten von 210.000 Euro will der Betreiber tragen, wenn die Gemeinde das Land beschafft.
Mit drei von fünf Eigentümern ist gesprochen worden. Zwei wollen nicht verkaufen.

## sonstige | Beteiligung

Am 25. Juli fand eine Versammlung mit 240 Bürgerinnen und Bürgern statt. Das Protokoll ist im Netz
einzusehen. Die Kirchengemeinde hat um Rücksicht auf Beerdigungen gebeten, was zugesagt wurde.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Keine. Ob Gewerbesteuer anfällt, ist offen.
""",
    ),
    _paper(
        id="wendelbach-1988-23-88",
        city="Wendelbach",
        year=1988,
        print="typewriter",
        purpose="typed paper whose running line is 'Blatt 1 zu 23/88 nö': number and closed status"
        " in it, body and day in the line below the house, title bold, gez., one page",
        metadata=meta(
            number="23/88",
            title=_HALL,
            kind="drucksache",
            public=False,
            date="1988-11-14",
            consultations=[meeting("Gemeinderat", "1988-11-22")],
            signatories=[signed_by("Stark", "Bürgermeister", mark="gez.")],
        ),
        form={
            "face": "elite",
            "running": "Blatt {page} zu 23/88 - nichtöffentlich",
            "house": "Gemeinde Wendelbach",
            "day": "14.11.1988",
            "for": "Gemeinderat, 22.11.1988",
            "kind": "Vorlage",
            "title": _HALL,
            "signatures": [[(330, False, "gez. Stark\nBürgermeister")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Das Landratsamt hat der Gemeinde 48 Aussiedler zugewiesen, die am 5. Dezember eintreffen. Die
Wohnungen in der Ziegelei fassen 20 Personen. Der Saal des Gasthauses Krone steht erst im Februar
zur Verfügung.

Sechs Container können bei der Firma Modulbau für 1.450 DM im Monat gemietet werden. Aufgestellt
würden sie auf dem Parkplatz am Sportheim. Strom und Wasser sind vorhanden, ein Kanal müßte gelegt
werden.

## antrag | Antrag

Der Gemeinderat stimmt der Miete für sechs Monate zu. Der Platz wird den Nachbarn vor der
Aufstellung bekanntgegeben.""",
    ),
)
