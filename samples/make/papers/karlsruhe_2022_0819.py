"""Karlsruhe 2022: consultations in columns without rules, marked with x; Fazit inline."""

from samples.make.layouts import karlsruhe
from samples.make.paper import Paper, meeting, meta

PAPER = Paper(
    id="karlsruhe-2022-0819",
    city="Karlsruhe",
    year=2022,
    print="laser",
    layout=karlsruhe.layout_new,
    sheet=karlsruhe.sheet,
    modelled_on="form of a Vorlage of Karlsruhe in the 2020s; text invented",
    purpose="unruled columns Gremium Termin TOP ö nö Ergebnis, table with rules between rows,"
    " Fazit on one line with its text, no signature, no date",
    metadata=meta(
        number="2022/0819",
        title="Trinkbrunnen im öffentlichen Raum: Standortkonzept 2023 bis 2026",
        kind="informationsvorlage",
        public=True,
        consultations=[
            meeting(
                "Ausschuss für Umwelt und Gesundheit",
                "2022-09-15",
                public=True,
                agenda_item="4",
                result="behandelt",
            ),
            meeting("Gemeinderat", "2022-09-27", public=True, agenda_item="12"),
        ],
        references=["2021/0344", "2020/1177/1"],
    ),
    form={
        "kind": "Informationsvorlage",
        "number": "2022/0819",
        "unit": "Dez. 5",
        "title": "Trinkbrunnen im öffentlichen Raum: Standortkonzept 2023 bis 2026",
        "consultations": [
            ("Gremium", "Termin", "TOP", "ö", "nö", "Ergebnis"),
            ("Ausschuss für Umwelt und Gesundheit", "15.09.2022", "4", "x", "", "behandelt"),
            ("Gemeinderat", "27.09.2022", "12", "x", "", ""),
        ],
        "boxes": [
            ("Finanzielle Auswirkungen", True),
            ("CO2-Relevanz: Auswirkung auf den Klimaschutz", False),
            ("Abstimmung mit städtischen Gesellschaften", True),
        ],
    },
    body="""\
## zusammenfassung | Kurzfassung

Die Verwaltung stellt das Standortkonzept für öffentliche Trinkbrunnen vor. Bis 2026 sollen
jährlich vier neue Brunnen entstehen. Der Gemeinderat nimmt das Konzept zur Kenntnis.

@boxes

## sachverhalt | Sachverhalt / Begründung

Mit der Vorlage 2021/0344 wurde die Verwaltung beauftragt, geeignete Plätze für Trinkbrunnen zu
benennen. Eine erste Übersicht lag dem Ausschuss mit der Ergänzungsvorlage 2020/1177/1 bereits vor.
Seither haben die Stadtwerke 38 Plätze auf Leitungslage, Durchfluss und Hygiene geprüft.

Für das Konzept wurden drei Merkmale gewichtet: die Zahl der Menschen, die einen Platz täglich
aufsuchen, die Belastung an heißen Tagen und der Abstand zum nächsten Brunnen. Im Fazit der
Studie des Hygieneinstituts werden Brunnen mit Dauerlauf empfohlen; sie verbrauchen mehr Wasser,
kommen aber ohne Desinfektion aus.

## sonstige | Standorte und Zeitplan

| Standort | Stadtteil | Baujahr | Träger |
| Festplatz, Nordseite | Südstadt | 2023 | Stadtwerke |
| Lindenplatz | Mühlburg | 2023 | Stadt |
| Werderstraße, Ecke Park | Südstadt | 2024 | Stadt |
| Turmbergstation | Durlach | 2025 | Stadtwerke |

Die Reihenfolge kann sich ändern, wenn an einem Platz ohnehin gebaut wird. Der Betrieb eines
Brunnens kostet jährlich etwa 2.900 Euro; darin enthalten sind die monatliche Beprobung, das
Reinigen und das Entleeren im Winter.

## sonstige | Beteiligung

Die Bürgervereine wurden im Frühjahr 2022 befragt. Vierzehn von zwanzig haben geantwortet.
Gewünscht werden vor allem Brunnen an Spielplätzen und an Haltestellen. Zwei Vorschläge liegen auf
privatem Grund und konnten nicht berücksichtigt werden.

##= fazit | Fazit: Das Konzept schließt die größten Lücken mit vertretbarem Aufwand. Nach zwei
Jahren wird die Verwaltung über die Nutzung berichten und die weiteren Standorte vorschlagen.
""",
)
