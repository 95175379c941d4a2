"""Leipzig 2020: the answer to an Anfrage, with the questions repeated."""

from samples.make.layouts import allris
from samples.make.paper import Paper, meeting, meta

PAPER = Paper(
    id="leipzig-vii-f-01234-aw-01",
    city="Leipzig",
    year=2020,
    print="laser",
    layout=allris.leipzig,
    sheet=allris.sheet,
    modelled_on="form of an answer of Leipzig (ALLRIS); text invented",
    purpose="Anfrage with Antwort; own number extends the cited one; headings underlined; Anlagen:"
    " keine",
    metadata=meta(
        number="VII-F-01234-AW-01",
        title="Abstellflächen für Lastenräder in der Südvorstadt",
        kind="antwort",
        public=True,
        consultations=[meeting("Ratsversammlung", "2020-09-16", role="schriftliche Beantwortung")],
        references=["VII-F-01234", "VI-A-05871-VSP-01"],
    ),
    form={
        "footer": [("VII-F-01234-AW-01 Stadt Leipzig", "left"), ("{page}/{total}", "right")],
        "kind": "Antwort zur Anfrage",
        "number": "Nr. VII-F-01234-AW-01",
        "status": "Status: öffentlich",
        "fields": [
            ("Eingereicht von:", "Dezernat Stadtentwicklung und Bau"),
            ("zur Anfrage:", "VII-F-01234"),
        ],
        "title": "Abstellflächen für Lastenräder in der Südvorstadt",
        "rows": [
            ("Beratungsfolge (Änderungen vorbehalten)\nGremium", "Termin", "Zuständigkeit"),
            ("Ratsversammlung", "16.09.2020", "schriftliche Beantwortung"),
        ],
    },
    body="""\
## anfrage | Text der Anfrage

Immer mehr Haushalte und kleine Betriebe nutzen Lastenräder. In den Gründerzeitvierteln fehlen
Flächen, auf denen sie sicher und ohne Behinderung der Gehwege abgestellt werden können. Wir fragen
daher an:

1. Wie viele Stellplätze für Lastenräder bestehen derzeit in der Südvorstadt?

2. Nach welchen Merkmalen wählt die Verwaltung neue Plätze aus?

3. Bis wann wird der Verwaltungsstandpunkt VI-A-05871-VSP-01 umgesetzt?

## antwort | Antwort der Verwaltung

### Zu Frage 1:

Im genannten Ortsteil gibt es 34 Stellplätze an neun Standorten. Davon wurden 22 im Jahr 2019 im
Zuge der Erneuerung von Gehwegen angelegt. Weitere zwölf sind in Planung.

### Zu Frage 2:

Berücksichtigt werden die Zahl der Meldungen über behindernd abgestellte Räder, die Breite des
Gehweges und die Sicht an Kreuzungen. Vorrang haben Plätze in den ersten fünf Metern vor einer
Einmündung, weil dort ohnehin nicht geparkt werden darf. Die Zustimmung der Feuerwehr ist
einzuholen.

### Zu Frage 3:

Die im Verwaltungsstandpunkt genannten 120 Stellplätze werden stadtweit bis Ende 2022 angelegt. Die
Mittel stehen im Budget des Verkehrs- und Tiefbauamtes bereit. Verzögerungen ergeben sich bei
Standorten, an denen Leitungen umverlegt werden müssen.

##= anlagen | Anlagen: keine
""",
)
