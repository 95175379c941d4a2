"""2005 and 2009: papers of a city whose way through the bodies is a narrow column at right."""

from functools import partial

from samples.make.layouts import kurzzeichenspalte as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_STATION = (
    "Umgestaltung des Bahnhofsvorplatzes mit Zentralem Omnibusbahnhof: Ergebnis des"
    " Wettbewerbs, weiteres Vorgehen und Bereitstellung von Planungsmitteln"
)
_YOUTH = "Beteiligung von Kindern und Jugendlichen an Planungen der Stadt"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in Franconia; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="mainfurt-2009-2009-0117",
        city="Mainfurt",
        year=2009,
        print="laser",
        purpose="letter for publicity and item before day and body, task in small print below a"
        " wrapped body, number only in the running head, title of two lines, numbered parts"
        " of two ranks over two pages",
        metadata=meta(
            number="2009/0117",
            title=_STATION,
            kind="beschlussvorlage",
            public=False,
            date="2009-03-30",
            consultations=[
                meeting(
                    "Planungs- und Verkehrssenat",
                    "2009-04-21",
                    True,
                    role="Vorberatung",
                    agenda_item="3",
                ),
                meeting(
                    "Haupt- und Finanzsenat",
                    "2009-05-04",
                    False,
                    role="Vorberatung",
                    agenda_item="14",
                ),
                meeting("Gestaltungsbeirat", "2009-05-07", False, role="Anhörung", agenda_item="2"),
                meeting("Stadtrat (Plenum)", "2009-05-18", True, role="Beschluss", agenda_item="6"),
            ],
            signatories=[
                signed_by("Dipl.-Ing. Hubert Grassl", "Stadtbaurat", signed=True),
                signed_by("Ottmar Feser", "Leiter des Stadtplanungsamtes", signed=True),
            ],
            references=["2006/0402", "2008/0288"],
            attachments=enclosures(
                ("1", "Protokoll des Preisgerichts"),
                ("2", "Lageplan des ersten Preises"),
                ("3", "Zeitplan"),
            ),
        ),
        form={
            "running": "Vorlage 2009/0117",
            "house": "Stadt Mainfurt\nReferat IV / Stadtplanungsamt\n30. März 2009",
            "kind": "Beschlussvorlage",
            "way": [
                ("Ö", "3", "21.04.2009", "Planungs- und Verkehrssenat", "Vorberatung"),
                ("N", "14", "04.05.2009", "Haupt- und Finanzsenat", "Vorberatung"),
                ("N", "2", "07.05.2009", "Gestaltungsbeirat", "Anhörung"),
                ("Ö", "6", "18.05.2009", "Stadtrat (Plenum)", "Beschluss"),
            ],
            "title": _STATION,
            "signatures": [
                [
                    (74, True, "Dipl.-Ing. Hubert Grassl\nStadtbaurat"),
                    (310, True, "Ottmar Feser\nLeiter des Stadtplanungsamtes"),
                ]
            ],
        },
        body="""\
## sachverhalt | 1. Ausgangslage

### 1.1 Anlass

Der Platz vor dem Bahnhof wurde zuletzt 1964 umgestaltet. Täglich kommen dort 21.000 Reisende an,
von denen zwei Drittel in einen Bus umsteigen. Die vierzehn Haltestellen liegen auf drei Seiten
verteilt und sind nur an zwei Stellen ohne Stufe zu erreichen.

### 1.2 Beschlüsse

Mit der Vorlage 2006/0402 hat der Stadtrat die Ziele der Umgestaltung festgelegt. Die Auslobung des
Wettbewerbs geht auf die Vorlage 2008/0288 zurück. Darin wurde auch entschieden, dass die Zahl der
Stellplätze für Pkw auf dem Platz auf 40 verringert wird.

## sonstige | 2. Ergebnis des Wettbewerbs

Das Preisgericht hat am 26. und 27. Februar 2009 unter 38 Arbeiten entschieden.

| Rang | Verfasser | Preissumme |
| 1 | Büro Kessel und Partner, Weimar | 32.000 € |
| 2 | ARGE Lindqvist / Hoyer, Kopenhagen | 21.000 € |
| 3 | Nowak Landschaftsarchitekten, Ulm | 14.000 € |

Die Arbeit des ersten Preises fasst alle Bussteige unter einem Dach zusammen, das sich vom Ausgang
der Halle bis zur Ringstraße zieht. Der östliche Teil des Platzes bleibt frei und wird mit
Gleditschien bepflanzt. Das Preisgericht lobt die kurzen Wege; es empfiehlt, die Höhe des Daches
und die Lage der Fahrradstation zu überarbeiten.

Gegen die Entscheidung hat ein Teilnehmer Beschwerde eingelegt, die sich auf den Verbleib einer
Arbeit im zweiten Rundgang bezieht. Die Architektenkammer hat sie am 24. März als unbegründet
zurückgewiesen.

## sonstige | 3. Weiteres Vorgehen

### 3.1 Planung

Mit dem Büro des ersten Preises soll ein Vertrag über die Leistungsphasen 2 bis 4 geschlossen
werden. Der Entwurf wird in einer Bürgerversammlung vorgestellt, bevor der Antrag auf Förderung
gestellt wird. Für die Fahrradstation mit 600 Plätzen wird eine Lösung im Untergeschoss der alten
Post geprüft; die Eigentümerin ist zum Verkauf bereit.

### 3.2 Verkehr während der Bauzeit

Die Busse halten für rund zwanzig Monate in der Güterstraße. Das Unternehmen hat den Umlauf mit
einem Gelenkbus befahren. Zwei Ecken müssen vorher aufgeweitet werden; davon ist eine Einfriedung
betroffen, über die mit dem Anlieger gesprochen wird.

### 3.3 Zeit

Baubeginn kann bei gutem Verlauf im Frühjahr 2011 sein. Die Arbeiten der Bahn am Bahnsteig 1 sind
für denselben Zeitraum angekündigt und müssen abgestimmt werden.

## finanzielle_auswirkungen | 4. Kosten und Deckung

Für die Planung werden 2009 noch 280.000 Euro benötigt. Sie stehen im Vermögenshaushalt unter
6150.9501 zur Verfügung, wenn der Ausbau der Fischergasse um ein Jahr verschoben wird.

Die Gesamtkosten schätzt das Amt auf 11,4 Millionen Euro. Das Land hat für den Busbahnhof eine
Förderung von bis zu 75 vom Hundert der zuwendungsfähigen Kosten in Aussicht gestellt.

## beschlussvorschlag | 5. Beschlussvorschlag

a) Das Ergebnis des Wettbewerbs wird zur Kenntnis genommen.

b) Die Verwaltung wird ermächtigt, mit dem ersten Preisträger einen Vertrag über die weitere
Planung zu schließen.

c) Die Mittel von 280.000 Euro werden bereitgestellt.

## anlagen | 6. Anlagen

1. Protokoll des Preisgerichts

2. Lageplan des ersten Preises

3. Zeitplan
""",
    ),
    _paper(
        id="mainfurt-2005-2005-0561",
        city="Mainfurt",
        year=2005,
        print="laser",
        purpose="one row with letter and a body of three lines, no item, answer to a motion of a"
        " group, one name with gez. and a note of release below that signs nothing",
        metadata=meta(
            number="2005/0561",
            title=_YOUTH,
            kind="informationsvorlage",
            public=True,
            date="2005-10-17",
            consultations=[
                meeting(
                    "Senat für Jugend, Familie, Bildung und Sport",
                    "2005-11-08",
                    True,
                    role="Kenntnisnahme",
                )
            ],
            signatories=[signed_by("Monika Engert", "berufsm. Stadträtin", mark="gez.")],
            references=["A 2005/0077"],
        ),
        form={
            "running": "Vorlage 2005/0561",
            "house": "Stadt Mainfurt\nReferat V / Stadtjugendamt\n17. Oktober 2005",
            "kind": "Informationsvorlage",
            "way": [
                (
                    "Ö",
                    "",
                    "08.11.2005",
                    "Senat für Jugend, Familie, Bildung und Sport",
                    "Kenntnisnahme",
                )
            ],
            "title": _YOUTH,
            "note": "Im System freigegeben am 18.10.2005 durch das Büro der Referentin.",
            "signatures": [[(74, False, "gez. Monika Engert\nberufsm. Stadträtin")]],
        },
        body="""\
## antrag | 1. Antrag

Mit dem Antrag A 2005/0077 bittet die Fraktion der Freien Wähler, darzustellen, auf welche Weise
junge Menschen an Planungen beteiligt werden.

## sachverhalt | 2. Bericht

Seit 2001 gibt es in jedem der sechs Stadtteile einmal im Jahr eine Konferenz. An den letzten haben
214 Kinder und 97 Jugendliche teilgenommen. Von 63 Anregungen sind 41 umgesetzt oder in Arbeit.

Bei Spielplätzen ist die Beteiligung in der Dienstanweisung vorgeschrieben. Für Bebauungspläne gilt
das nicht; hier wurde sie in zwei Fällen erprobt. Der Aufwand lag bei je 30 Arbeitsstunden.

## fazit | 3. Bewertung

Die Form der Konferenz erreicht vor allem Kinder bis zwölf Jahre. Für Ältere wird ab 2006 ein
Jugendforum erprobt, das sich zweimal im Jahr trifft und dem Senat berichtet.
""",
    ),
)
