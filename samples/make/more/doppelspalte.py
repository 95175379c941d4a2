"""1999 and 2016: a town that prints its papers like a journal, in two columns."""

from functools import partial

from samples.make.layouts import doppelspalte as form
from samples.make.paper import Paper, meeting, meta, signed_by

_QUARTER = "Soziale Stadt: Neues Leben in der Nordweststadt"
_REPORT = "Bericht des Seniorenbeauftragten für das Jahr 1998"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers set like a journal; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="westerfurt-2016-ds-16-233",
        city="Westerfurt",
        year=2016,
        print="laser",
        purpose="head with three facts in one line ('Drucksache 16-233', day, status), large title"
        " with a colon, bodies in one line with days in brackets, text in two ruled columns,"
        " two names below them",
        metadata=meta(
            number="16-233",
            title=_QUARTER,
            kind="drucksache",
            public=True,
            date="2016-06-02",
            consultations=[
                meeting("Sozialausschuss", "2016-06-14"),
                meeting("Bauausschuss", "2016-06-16"),
                meeting("Stadtrat", "2016-06-30"),
            ],
            signatories=[
                signed_by("Eva-Maria Kost", "Bürgermeisterin", mark="gez."),
                signed_by("Arndt Löwe", "Stadtbaurat", mark="gez."),
            ],
            references=["15-408"],
        ),
        form={
            "house": "STADT WESTERFURT",
            "facts": ["Drucksache 16-233", "2. Juni 2016", "öffentlich"],
            "title": _QUARTER,
            "way": "Sozialausschuss (14.06.2016), Bauausschuss (16.06.2016), Stadtrat (30.06.2016)",
            "depth": 236,
            "foot": "Drucksache 16-233, Seite {page}",
            "signatures": [
                [
                    (60, False, "gez. Eva-Maria Kost\nBürgermeisterin"),
                    (310, False, "gez. Arndt Löwe\nStadtbaurat"),
                ],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Das Gebiet zwischen Bahn, Ring und Klärwerk wird als Maßnahme der Sozialen Stadt festgelegt. Die
Verwaltung stellt den Antrag auf Förderung bis zum 30. September.

## sachverhalt | Ausgangslage

In der Nordweststadt leben 6.900 Menschen aus 54 Ländern. Jedes dritte Kind wächst in einem
Haushalt auf, der Leistungen bezieht. Der Anteil der Wohnungen ohne Balkon und mit
Einfachverglasung liegt bei 41 Prozent.

Die vorbereitenden Untersuchungen (Drucksache 15-408) haben gezeigt, dass es an Treffpunkten fehlt.
Das Jugendhaus wurde 2009 geschlossen. Die Läden am Thüringer Platz stehen zur Hälfte leer.
Zugleich gibt es viele, die sich einsetzen: die Moschee, zwei Kirchen, ein Sportverein mit 800
Mitgliedern und die Gartenfreunde.

## sonstige | Ziele

Bis 2026 sollen ein Haus für alle Generationen, zwei Spielplätze und eine Verbindung zum Park am
Wehr entstehen. Die Wohnungsbaugesellschaft saniert in dieser Zeit 480 Wohnungen. Mieten steigen um
höchstens 1,20 Euro je Quadratmeter.

Ein Büro am Platz mit zwei Kräften begleitet den Umbau und vergibt kleine Beträge für Ideen der
Bewohner.

## finanzielle_auswirkungen | Kosten und Finanzierung

Die Maßnahmen kosten 13,6 Millionen Euro. Bund und Land tragen zwei Drittel. Der Anteil der Stadt
beläuft sich in zehn Jahren auf 4,5 Millionen Euro.
""",
    ),
    _paper(
        id="westerfurt-1999-bericht-senioren",
        city="Westerfurt",
        year=1999,
        print="laser",
        purpose="report in two columns, three facts without a number (office, status, month), title"
        " begins with 'Bericht', which is the only kind, one body, name of the reporter at"
        " the end without mark, month is no day",
        metadata=meta(
            title=_REPORT,
            kind="sonstige",
            public=True,
            consultations=[meeting("Sozialausschuß", "1999-03-16")],
            signatories=[signed_by("Heinrich Pohl", "Seniorenbeauftragter")],
        ),
        form={
            "house": "STADT WESTERFURT",
            "facts": ["Seniorenbüro", "Februar 1999", "öffentlich"],
            "title": _REPORT,
            "way": "Sozialausschuß (16.03.1999)",
            "depth": 134,
            "foot": "",
            "signatures": [[(310, False, "Heinrich Pohl\nSeniorenbeauftragter")]],
        },
        body="""\
## sonstige | Sprechstunden

An 46 Donnerstagen kamen 512 Menschen, mehr als im Jahr zuvor. Fast die Hälfte fragte nach der
Pflegeversicherung. Häufig mußte erklärt werden, warum der Medizinische Dienst anders eingestuft
hat, als die Familie es erwartet.

## sonstige | Besuchsdienst

Zwanzig Frauen und drei Männer besuchen regelmäßig Menschen, die allein leben. Ihnen gebührt Dank.
Es fehlen Freiwillige in den Stadtteilen jenseits der Bahn.

## sonstige | Öffentlicher Nahverkehr

Die neuen Busse mit niedrigem Einstieg werden gelobt. Auf den Linien 3 und 8 fahren am Wochenende
noch immer die alten. Das Gespräch mit den Stadtwerken am 9. November brachte keine Zusage.

## fazit | Fazit

Die Arbeit ist mit einer halben Stelle nicht mehr zu leisten.
""",
    ),
)
