"""1993 and 2017: papers whose particulars stand in a table after the text."""

from functools import partial

from samples.make.layouts import schlussfelder as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PARK = "Der Kurpark braucht ein neues Wegenetz"
_BOND = "Beteiligung am Windpark Hohe Egge"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of spa towns and Kreise in which the form comes last; text invented",
)

PAPERS = (
    _paper(
        id="bad-elmstein-2017-kt-4-19",
        city="Bad Elmstein",
        year=2017,
        print="laser",
        purpose="page begins with the title, no letterhead; kind, number, day, status and bodies in"
        " a table of two columns after the signature, on the second page",
        metadata=meta(
            number="4-19/2017",
            title=_PARK,
            kind="beschlussvorlage",
            public=True,
            date="2017-03-30",
            consultations=[
                meeting("Kurbetriebsausschuss", "2017-04-25"),
                meeting("Gemeinderat", "2017-05-09"),
            ],
            signatories=[signed_by("Andrea Hollerbach", "Kurdirektorin", signed=True)],
        ),
        form={
            "face": "serif",
            "title": _PARK,
            "foot": [("{page}", "center")],
            "signatures": [[(80, True, "Andrea Hollerbach\nKurdirektorin")]],
            "table": [
                ("Art der Vorlage", "Beschlussvorlage"),
                ("Nummer", "4-19/2017"),
                ("Ausgearbeitet am", "30. März 2017"),
                ("Behandlung", "öffentlich"),
                ("Gremien", "Kurbetriebsausschuss 25.04.2017\nGemeinderat 09.05.2017"),
            ],
        },
        body="""\
## sonstige | Wie der Park entstand

Der Park wurde 1868 nach den Plänen eines Gärtners aus Schwetzingen angelegt. Er war für Gäste
gedacht, die vormittags ihr Wasser tranken und dabei auf und ab gingen. Die Wege führen deshalb im
Kreis und kreuzen sich an elf Stellen, ohne irgendwo anzukommen.

Seit der Eröffnung der Klinik im Jahr 2004 ist der Park auch eine Abkürzung. Gezählt wurden am 14.
September 2016 zwischen 7 und 19 Uhr 1.940 Personen, davon 312 mit Rad und 74 mit Rollator oder
Rollstuhl. Auf dem Rasen sind vier Trampelpfade entstanden.

## sonstige | Was sich ändern soll

Drei gerade Verbindungen werden gebaut: vom Bahnhof zur Klinik, von der Klinik zur Trinkhalle und
vom Parkplatz zum Kurhaus. Sie erhalten eine gebundene Decke und Leuchten. Die alten Wege bleiben
erhalten, aber mit Kies.

Die Denkmalpflege hat zugestimmt, weil die neuen Wege sich an einem Plan von 1911 orientieren, der
nicht ausgeführt wurde. Zwei Buchen müssen fallen, beide sind vom Pilz befallen.

## sonstige | Was dagegen spricht

Der Verein der Parkfreunde befürchtet, dass schnelle Radfahrer die Ruhe stören. Vorgeschlagen wird,
das Fahren nur auf der Verbindung vom Bahnhof zur Klinik zu erlauben.

## finanzielle_auswirkungen | Kosten

| Wege | 318.000 € |
| Beleuchtung | 96.000 € |
| Bepflanzung | 41.000 € |
| Zuschuss des Landes | 227.500 € |

Der Eigenanteil ist im Wirtschaftsplan des Kurbetriebes für 2017 und 2018 enthalten.

## beschlussvorschlag | Vorschlag

Der Gemeinderat stimmt dem Plan zu und gibt die Mittel frei.
""",
    ),
    _paper(
        id="egge-kreis-1993-info-12",
        city="Eggekreis",
        year=1993,
        print="inkjet",
        purpose="Information to members, subject first below a line with the house's name, table"
        " at the end with day and body but no number, mark i. V., closed",
        metadata=meta(
            title=_BOND,
            kind="informationsvorlage",
            public=False,
            date="1993-11-12",
            consultations=[meeting("Kreisausschuß", "1993-11-29", agenda_item="3")],
            signatories=[signed_by("Hüls", "Kreiskämmerer", mark="i. V.")],
        ),
        form={
            "face": "sans",
            "first": "Eggekreis - Der Oberkreisdirektor",
            "title": _BOND,
            "signatures": [[(80, False, "i. V.\nHüls\nKreiskämmerer")]],
            "table": [
                ("Vorgang", "Informationsvorlage, nichtöffentlich"),
                ("Sitzung", "Kreisausschuß, 29.11.1993, TOP 3"),
                ("Verfasser/Datum", "Kämmerei, 12.11.1993"),
            ],
        },
        body="""\
## sonstige | Gegenstand

Die Stadtwerke dreier Nachbarstädte wollen auf der Hohen Egge acht Windräder mit je 500 Kilowatt
errichten. Sie haben dem Kreis angeboten, sich mit einem Fünftel an der Gesellschaft zu beteiligen.

Nach dem Gesetz vom 7. Dezember 1990 muß das Elektrizitätswerk den Strom mit 16,57 Pfennig für die
Kilowattstunde vergüten. Bei einem mittleren Wind von 5,9 m/s ergäbe das eine Rendite von sechs vom
Hundert.

## sonstige | Offene Fragen

Ob die Vergütung dauerhaft gezahlt wird, ist vor Gericht umstritten. Die Bundeswehr hat wegen des
Radars Bedenken erhoben. Der Naturschutzbeirat lehnt den Standort ab.

## fazit | Ergebnis

Vor einer Entscheidung sollte das Gutachten des Wetterdienstes abgewartet werden.
""",
    ),
)
