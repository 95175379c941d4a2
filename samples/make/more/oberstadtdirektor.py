"""Dortmund 1964, Kiel 1972, Ludwigshafen 1958: typed entries in a printed form."""

from samples.make.layouts import oberstadtdirektor as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "forms of western German administrations of the 1950s to 1970s; text and persons invented"

PAPERS = (
    Paper(
        id="dortmund-1964-612",
        city="Dortmund",
        year=1964,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="printed form in roman type with typed entries, number in a frame, item numbers in"
        " the route, In Vertretung, foreign Drucksache of a Landtag in the text",
        stamps=(
            (1, Stamp(lines=("Ratsbüro", "7. Okt. 1964"), at=(0.55, 0.2), colour=BLUE, mm=40)),
            (1, Stamp(lines=("Abschrift",), at=(0.8, 0.6), colour=RED, mm=34, degrees=14)),
        ),
        metadata=meta(
            number="612/64",
            title="Einführung des 10. Schuljahres an der Volksschule Hörde-Süd als Versuch",
            kind="beschlussvorlage",
            public=True,
            date="1964-10-05",
            consultations=[
                meeting("Schulausschuß", "1964-10-13", agenda_item="4"),
                meeting("Finanzausschuß", "1964-10-20", agenda_item="11"),
                meeting("Rat der Stadt", "1964-11-02", agenda_item="7"),
            ],
            signatories=[signed_by("Dr. Kemna", "Stadtrat", mark="In Vertretung", signed=True)],
            references=["233/63"],
        ),
        form={
            "authority": "STADT DORTMUND\nDer Oberstadtdirektor",
            "office": "40/1 - 12 07 -",
            "label": "Drucksache Nr.",
            "number": "612/64",
            "status": "öffentlich",
            "place": "Dortmund, den 5. 10. 1964",
            "kind": "Beschlußvorlage",
            "widths": (190, 110, 60, 101),
            "rows": [
                ("Beratungsfolge", "Sitzung am", "TOP", "Ergebnis"),
                ("Schulausschuß", "13. 10. 1964", "4", ""),
                ("Finanzausschuß", "20. 10. 1964", "11", ""),
                ("Rat der Stadt", "2. 11. 1964", "7", ""),
            ],
            "title": "Einführung des 10. Schuljahres an der Volksschule Hörde-Süd als Versuch",
            "signatures": [[(300, True, "In Vertretung\n@Dr. Kemna\nStadtrat")]],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag:

Der Rat der Stadt beschließt, an der Volksschule Hörde-Süd vom 1. April 1965 an ein freiwilliges 10.
Schuljahr als Versuch einzurichten und dafür zwei Klassenräume im früheren Verwaltungsgebäude der
Zeche bereitzustellen.

## begruendung | Begründung:

Der Kultusminister hat den Schulträgern mit Erlaß vom 14. Juli 1964 - II A 36-1/0 - empfohlen, in
Gebieten mit geringem Besuch der weiterführenden Schulen ein freiwilliges 10. Schuljahr anzubieten.
Der Landtag hat sich damit in der Drucksache Nr. 5/412 befaßt.

Für den Versuch haben sich bis zum 15. September 61 Schüler gemeldet. Drei Lehrkräfte sind bereit,
den Unterricht in Englisch, Mathematik und Werken zu übernehmen. Mit der Vorlage Nr. 233/63 war die
Einrichtung noch abgelehnt worden, weil Räume fehlten. Die Zeche hat ihr Verwaltungsgebäude
inzwischen geräumt und überläßt es der Stadt für zunächst fünf Jahre gegen Übernahme der
Unterhaltung.

Im Ergebnis kann der Unterricht zu Ostern aufgenommen werden, sofern die Heizung rechtzeitig
umgestellt wird.

## finanzielle_auswirkungen | Kosten:

| Umbau der Heizung | 18 500 DM |
| Mobiliar für zwei Klassen | 11 200 DM |
| Lehrmittel | 4 300 DM |

Die Deckung erfolgt aus der Haushaltsstelle 211.935 des Nachtrags 1964.
""",
    ),
    Paper(
        id="kiel-1972-drs-104",
        city="Kiel",
        year=1972,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Mitteilung for information, not public by the field, number with the year in full,"
        " Im Auftrag, cited meetings of the past, no route table",
        metadata=meta(
            number="104/1972",
            title="Liegeplätze für die Ausflugsschiffahrt am Bahnhofskai während der"
            " Segelwettbewerbe",
            kind="mitteilung",
            public=False,
            date="1972-04-26",
            signatories=[signed_by("Thomsen", "Stadtoberamtsrat", mark="Im Auftrag", signed=True)],
            references=["38/1972"],
            attachments=enclosures("Lageplan 1 : 1000", "Schreiben des Hafenkapitäns"),
        ),
        form={
            "authority": "Landeshauptstadt Kiel\nDer Magistrat",
            "office": "Hafenamt, Tgb.-Nr. 719/72",
            "label": "Drucksache",
            "number": "104/1972",
            "status": "nichtöffentlich",
            "place": "Kiel, 26. April 1972",
            "kind": "Mitteilung",
            "subject": "Betrifft:",
            "title": "Liegeplätze für die Ausflugsschiffahrt am Bahnhofskai während der"
            " Segelwettbewerbe",
            "signatures": [[(300, True, "Im Auftrag\n@Thomsen\nStadtoberamtsrat")]],
            "list": "Verteiler: Ratsherren, Amt 10, Amt 20, Amt 80",
        },
        body="""\
## sachverhalt | Sachverhalt:

Der Hafenausschuß hat das Hafenamt in seiner Sitzung am 9. Februar 1972 gebeten, über die Verteilung
der Liegeplätze während der Wettbewerbe vom 28. August bis 8. September zu berichten.

Vier Reedereien haben zusammen elf Schiffe angemeldet. Am Bahnhofskai können gleichzeitig sechs
Schiffe festmachen, wenn die Brücke 3 für die Hafenrundfahrt freibleibt. Die beiden größten Schiffe
müssen an den Ostseekai ausweichen. Der Hafenkapitän hat dem zugestimmt, wie sich aus dem
beigefügten Schreiben ergibt.

Die in der Drucksache 38/1972 genannte Zahl von 40 000 Tagesgästen erscheint nach den neueren
Anmeldungen der Bundesbahn zu hoch. Es ist mit etwa 28 000 zu rechnen. Gleichwohl muß der Zugang von
der Kaistraße durch Gitter gesichert werden, da der Bürgersteig dort nur 2,20 m breit ist.

## finanzielle_auswirkungen | Einnahmen und Ausgaben

Die Liegegebühren werden nach dem Tarif vom 1. Januar 1970 erhoben und erbringen rund 9 400 DM. Für
Gitter und Aufsicht entstehen Ausgaben von 6 100 DM, die bei der Hafenkasse verbucht werden.

##= anlagen | Anlagen: Lageplan 1 : 1000, Schreiben des Hafenkapitäns
""",
    ),
    Paper(
        id="ludwigshafen-1958-77",
        city="Ludwigshafen am Rhein",
        year=1958,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="bare number in the frame, rows of the route with results, two officials in ink"
        " with"
        " roles, 'Stadtratsvorlage', machine with ss for ß in part",
        metadata=meta(
            number="77",
            title="Errichtung eines Kindergartens in der Gartenstadt - Zuschuß an die"
            " Kirchengemeinde",
            kind="sitzungsvorlage",
            date="1958-02-03",
            consultations=[
                meeting("Sozialausschuß", "1958-02-11", result="angenommen"),
                meeting("Hauptausschuß", "1958-02-18", result="angenommen gegen 1 Stimme"),
                meeting("Stadtrat", "1958-02-24"),
            ],
            signatories=[
                signed_by("Dr. Reichardt", "Oberbürgermeister", signed=True),
                signed_by("Wingerter", "Verwaltungsrat", signed=True),
            ],
        ),
        form={
            "authority": "Stadtverwaltung\nLudwigshafen am Rhein",
            "office": "Wohlfahrtsamt - 5/Kr.",
            "label": "Nummer",
            "number": "77",
            "status": "",
            "place": "Ludwigshafen a. Rh., 3. Februar 1958",
            "kind": "Sitzungsvorlage",
            "widths": (150, 110, 201),
            "rows": [
                ("Gremium", "Tag", "Beratungsergebnis"),
                ("Sozialausschuß", "11.2.1958", "angenommen"),
                ("Hauptausschuß", "18.2.1958", "angenommen gegen 1 Stimme"),
                ("Stadtrat", "24.2.1958", ""),
            ],
            "title": "Errichtung eines Kindergartens in der Gartenstadt - Zuschuß an die"
            " Kirchengemeinde",
            "signatures": [
                [
                    (84, True, "Dr. Reichardt\nOberbürgermeister"),
                    (320, True, "Wingerter\nVerwaltungsrat"),
                ]
            ],
        },
        body="""\
## antrag | Antrag der Verwaltung:

Der Stadtrat wolle beschließen:

Der Kirchengemeinde Gartenstadt wird zum Bau eines Kindergartens mit 90 Plätzen ein verlorener
Zuschuß von 45 000 DM gewährt. Der Betrag ist im ausserordentlichen Haushalt 1958 bereitzustellen.

## begruendung | Begründung:

In der Gartenstadt sind seit 1953 rund 1 200 Wohnungen bezogen worden. Der einzige Kindergarten des
Stadtteils ist in einer Baracke untergebracht, die das Bauaufsichtsamt am 12. November 1957
beanstandet hat. Er wird von 118 Kindern besucht, obwohl er nur für 60 zugelassen ist.

Die Kirchengemeinde will auf ihrem Grundstück an der Königsbacher Straße bauen. Die Gesamtkosten
belaufen sich auf 214 000 DM. Das Land hat mit Bescheid vom 20. 12. 1957 ein Drittel zugesagt, ein
weiteres Drittel bringt die Gemeinde durch Sammlungen und ein Darlehen auf.

Würde die Stadt selbst bauen, so entstünden ihr neben den Baukosten laufende Ausgaben für vier
Kindergärtnerinnen. Es ist deshalb wirtschaftlicher, den Zuschuß zu leisten. Die Verwaltung behält
sich vor, die Verwendung durch das Rechnungsprüfungsamt prüfen zu lassen.
""",
    ),
)
