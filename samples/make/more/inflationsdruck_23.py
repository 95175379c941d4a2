"""1922 and 1923: stencilled sheets of a Magistrat in the inflation."""

from functools import partial

from samples.make.layouts import inflationsdruck_23 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="stencilled sheets of the inflation years; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="muehlfurt-1923-drs-412",
        city="Mühlfurt",
        year=1923,
        print="typewriter",
        purpose="number 'Dr.S. 412/23' right of the house, 'Vertraulich!', matter between rows of"
        " signs, three bodies as unruled rows with day, outcome and counts, sums in"
        " millions, Der Magistrat over one name in ink",
        metadata=meta(
            number="Dr.S. 412/23",
            title="Anpassung der Tarife für Gas, Wasser und Strom an die Geldentwertung",
            kind="drucksache",
            public=False,
            date="1923-08-14",
            consultations=[
                meeting(
                    "Betriebsdeputation", "1923-08-10", result="angenommen", votes=(7, 1, None)
                ),
                meeting("Finanzausschuß", "1923-08-13", result="angenommen", votes=(9, 4, None)),
                meeting("Stadtverordnete", "1923-08-16"),
            ],
            signatories=[signed_by("Dr. Riecke", signed=True)],
            references=["Dr.S. 388/23"],
        ),
        form={
            "house": "Magistrat Mühlfurt, 14. August 1923.",
            "number": "Dr.S. 412/23",
            "short": "412/23",
            "note": "Vertraulich! Nicht zur Veröffentlichung bestimmt.",
            "title": "Anpassung der Tarife für Gas, Wasser und Strom an die Geldentwertung",
            "edges": (70, 230, 330, 430, 553),
            "rows": [
                ["Betriebsdeputation", "10.8.1923", "angenommen", "7 gegen 1"],
                ["Finanzausschuß", "13.8.1923", "angenommen", "9 gegen 4"],
                ["Stadtverordnete", "16.8.1923", "", ""],
            ],
            "signatures": [[(300, True, "Der Magistrat.@Dr. Riecke")]],
        },
        body="""\
## sachverhalt | Bericht

Die mit Dr.S. 388/23 am 19. Juli festgesetzten Preise sind durch den Sturz der Mark überholt. Eine
Tonne Ruhrkohle, die damals 1,8 Millionen Mark kostete, wird seit gestern mit 26,4 Millionen Mark
berechnet. Die Löhne sind zweimal verdoppelt worden. Die Werke verlieren an jedem Tage etwa 900
Millionen Mark.

Es wird vorgeschlagen, die Preise künftig nicht mehr in Mark, sondern in Grundzahlen festzusetzen,
die mit dem Kohlenpreise des Tages vervielfältigt werden:

| Art | Grundzahl | bisher Mark |
| Gas, cbm | 0,16 | 14 000 |
| Wasser, cbm | 0,12 | 9 500 |
| Strom, kWh | 0,38 | 31 000 |

## begruendung | Begründung

Nur auf diese Weise ist es möglich, die Beschlußfassung nicht alle acht Tage zu wiederholen. Die
Vervielfältigungszahl soll von der Werkleitung jeden Mittwoch im Rathause ausgehängt werden.

Kleinrentner erhalten auf Antrag zehn cbm Gas im Monat zum Preise vom 1. Juli.

## antrag | Antrag

Die Stadtverordneten wollen den Grundzahlen zustimmen.""",
    ),
    _paper(
        id="muehlfurt-1922-drs-96",
        city="Mühlfurt",
        year=1922,
        print="typewriter",
        purpose="'Mitteilung' with the number behind it at the right, matter over two lines"
        " between"
        " signs, one row with the body and 'z. Kenntnis', heading only once, gez. and a role",
        metadata=meta(
            number="96/22",
            title="Einstellung der Straßenbahnlinie 5 und Abgabe von sechs Wagen an die"
            " Stadt Eschhofen",
            kind="mitteilung",
            date="1922-12-01",
            consultations=[meeting("Verkehrsausschuß", "1922-12-07", role="z. Kenntnis")],
            signatories=[signed_by("Ing. Patzig", "Betriebsdirektor", mark="gez.")],
        ),
        form={
            "house": "Städt. Straßenbahn",
            "number": "Mitteilung 96/22\n1.12.1922",
            "short": "96/22",
            "title": "Einstellung der Straßenbahnlinie 5 und Abgabe von sechs\nWagen an die"
            " Stadt Eschhofen",
            "edges": (70, 230, 330, 553),
            "rows": [["Verkehrsausschuß", "7.12.1922", "z. Kenntnis"]],
            "signatures": [[(70, False, "gez. Ing. Patzig, Betriebsdirektor")]],
        },
        body="""\
## sonstige

Die Linie 5 (Bahnhof - Schützenplatz) wurde im November an Werktagen nur noch von durchschnittlich
610 Personen benutzt. Die Einnahme deckt nicht einmal den Strom. Mit Zustimmung der
Aufsichtsbehörde wird der Betrieb am 15. Dezember eingestellt.

Die Stadt Eschhofen ist bereit, sechs Triebwagen zu übernehmen und dafür im Tausch 340 Tonnen
Schienen zu liefern. Die Schienen werden für die Erneuerung der Strecke nach Birkenau gebraucht.

## sonstige | Personal

Von den 28 Schaffnern und Fahrern können 19 auf anderen Linien beschäftigt werden. Neun
Aushilfskräfte werden zum Jahresschluß entlassen.""",
    ),
)
