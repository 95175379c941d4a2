"""Augsburg 2024: a question and a paper laid on the table, in one form."""

from samples.make.layouts import augsburg
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "form of papers of Augsburg in the 2020s; text, groups and persons invented"

PAPERS = (
    Paper(
        id="augsburg-anf-24-58213",
        city="Augsburg",
        year=2024,
        print="laser",
        layout=augsburg.layout,
        sheet=augsburg.sheet,
        modelled_on=_FORM,
        purpose="labels above values in three columns, a row without a day, empty Begründung,"
        " 'Keine' below Anlage, list with dashes",
        metadata=meta(
            number="ANF/24/58213",
            title="Anfrage der Fraktion Offene Stadt: Wartezeiten in der Kfz-Zulassung",
            kind="anfrage",
            public=True,
            date="2024-03-08",
            consultations=[
                meeting("Stadtrat Augsburg", public=True, role="Information ohne Beratung")
            ],
        ),
        form={
            "running": "Anfrage im Sinne von § 33a GeschO (öffentlich) ANF/24/58213 öffentlich",
            "kind": "Anfrage ehrenamtlicher Stadtratsmitglieder\nAnfrage im Sinne von § 33a GeschO"
            " (öffentlich)",
            "number": "ANF/24/58213",
            "fields": [
                ("Federführung:", "Dokumente aus der Politik"),
                ("Initiator:", "Fraktion Offene Stadt"),
                ("Datum:", "08.03.2024"),
            ],
            "rows": [("", "Stadtrat Augsburg (Information ohne Beratung)", "öffentlich")],
            "title": "Anfrage der Fraktion Offene Stadt: Wartezeiten in der Kfz-Zulassung",
        },
        body="""\
## anfrage | Anfrage

Sehr geehrte Frau Oberbürgermeisterin,

in den letzten Wochen erreichen uns vermehrt Beschwerden von Handwerksbetrieben und Autohäusern,
die für eine einfache Ummeldung mehr als drei Wochen auf einen Termin warten. Die Anmeldung über
das Internet scheitert nach ihren Angaben häufig daran, dass Bescheinigungen nicht erkannt werden.

Wir bitten um die Beantwortung folgender Fragen:

- Wie viele Tage betrug die mittlere Wartezeit auf einen Termin in den Monaten Dezember, Januar und
Februar?

- Wie viele Stellen in der Zulassungsbehörde sind zurzeit nicht besetzt, und seit wann?

- Wie hoch ist der Anteil der Vorgänge, die ohne Termin über das Internet erledigt werden?

- Ist vorgesehen, den Schalter für gewerbliche Kunden wieder zu öffnen, der im Jahr 2021
geschlossen wurde?

Für eine schriftliche Beantwortung vor der Sommerpause wären wir dankbar.

## begruendung | Begründung

## anlagen | Anlage

Keine
""",
    ),
    Paper(
        id="augsburg-tvo-bsv-24-57731-1",
        city="Augsburg",
        year=2024,
        print="laser",
        layout=augsburg.layout,
        sheet=augsburg.sheet,
        modelled_on=_FORM,
        purpose="Tischvorlage, not public, own number extends the cited one and stands in the head"
        " of each page, i. V.",
        metadata=meta(
            number="TVO-BSV/24/57731-1",
            title="Erwerb des Grundstücks Flur-Nr. 1188/4 Gemarkung Haunstetten zur Erweiterung"
            " der Feuerwache Süd",
            kind="drucksache",
            public=False,
            date="2024-02-19",
            consultations=[
                meeting("Liegenschaftsausschuss", "2024-02-20", public=False, role="Vorberatung"),
                meeting("Stadtrat", "2024-02-29", public=False, role="Entscheidung"),
            ],
            signatories=[signed_by("Jürgen Rössle", "Ltd. Verwaltungsdirektor", mark="i. V.")],
            references=["BSV/24/57731"],
        ),
        form={
            "running": "Tischvorlage TVO-BSV/24/57731-1 nichtöffentlich",
            "kind": "Tischvorlage nichtöffentlich",
            "number": "TVO-BSV/24/57731-1",
            "fields": [
                ("Federführung:", "Liegenschaftsamt"),
                ("Referent/in:", "Dr. Karin Lohwasser, berufsm. Stadträtin"),
                ("Datum:", "19.02.2024"),
            ],
            "rows": [
                ("20.02.2024", "Liegenschaftsausschuss (Vorberatung)", "nichtöffentlich"),
                ("29.02.2024", "Stadtrat (Entscheidung)", "nichtöffentlich"),
            ],
            "title": "Erwerb des Grundstücks Flur-Nr. 1188/4 Gemarkung Haunstetten zur Erweiterung"
            " der Feuerwache Süd",
            "before": [
                (
                    "Gesamtkosten",
                    [("einmalig", "laufend/pro Jahr"), ("1.265.000 €", "keine")],
                    (150.0, 150.0),
                ),
            ],
            "signature": "i. V.\nJürgen Rössle\nLtd. Verwaltungsdirektor",
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Dem Erwerb des Grundstücks Flur-Nr. 1188/4 der Gemarkung Haunstetten mit einer Fläche von 2.310
m² zum Preis von 1.210.000 € wird zugestimmt.

2. Die Nebenkosten von 55.000 € werden genehmigt.

## begruendung | Begründung

Die Verwaltung hat mit der Vorlage BSV/24/57731 über den Stand der Verhandlungen berichtet. In der
Zwischenzeit hat die Erbengemeinschaft das Angebot der Stadt angenommen und um eine Beurkundung bis
Ende März gebeten. Der Preis liegt um vier Prozent über dem Wert, den der Gutachterausschuss im
Herbst 2023 ermittelt hat.

Die Feuerwache Süd kann auf dem vorhandenen Gelände nicht erweitert werden. Zwei Fahrzeuge stehen
seit 2019 in einer angemieteten Halle, was die Ausrückzeiten um bis zu drei Minuten verlängert. Das
angrenzende Grundstück ist das einzige, das ohne Änderung des Bebauungsplanes genutzt werden kann.

Das Vorkaufsrecht nach § 24 BauGB i. V. m. der Satzung vom 27. Juli 2017 besteht nicht, da die
Fläche außerhalb des Geltungsbereiches liegt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Mittel stehen auf der Haushaltsstelle 1.88000.93200 zur Verfügung.
""",
    ),
)
