"""GDR 1968 and 1987: papers of a council of a Bezirk and of a Kreis, number at the foot."""

from functools import partial

from samples.make.layouts import bezirk_ddr as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WATER = "Maßnahmen zur Sicherung der Trinkwasserversorgung in den Sommermonaten"
_YOUTH = "Stand der Vorbereitung der Ferienaktion 1987"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of councils of Bezirke and Kreise; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="bezirk-havelmark-1968-73-68",
        city="Havelmark",
        year=1968,
        print="typewriter",
        purpose="number only at the foot of each page ('Vorl.-Nr. 73/68'), cited Beschluß before"
        " it; kind and session in one underlined line, the day in the block of the name, two pages",
        metadata=meta(
            number="73/68",
            title=_WATER,
            kind="drucksache",
            date="1968-04-22",
            consultations=[meeting("Rat des Bezirkes", "1968-05-03")],
            signatories=[
                signed_by(
                    "Schimanski",
                    "Stellvertreter des Vorsitzenden",
                    date="1968-04-22",
                    signed=True,
                )
            ],
            references=["0119/67"],
        ),
        form={
            "face": "typewriter",
            "house": "Rat des Bezirkes Havelmark\nAbt. Wasserwirtschaft",
            "mark": "60 Ausfertigungen\n17. Ausfertigung",
            "purpose": "Vorlage für die Sitzung des Rates des Bezirkes am 3. 5. 1968",
            "pairs": [
                ("Betrifft:", _WATER),
                ("Berichterstatter:", "Koll. Schimanski"),
                ("Einzuladen:", "Direktor des VEB Wasserversorgung, Kreisärzte"),
            ],
            "foot": "Vorl.-Nr. 73/68",
            "signatures": [
                [(84, False, "Havelmark, den 22. 4. 1968")],
                [(310, True, "Schimanski\nStellvertreter des Vorsitzenden")],
            ],
            "list": "Verteiler:\nMitglieder des Rates\nVorsitzende der Räte der Kreise",
        },
        body="""\
## begruendung | Begründung

In den Sommern 1966 und 1967 mußte in elf Gemeinden das Wasser zeitweise mit Wagen herangefahren
werden. Der Beschluß 0119/67 des Rates, wonach bis zum Frühjahr vier Tiefbrunnen in Betrieb zu
nehmen waren, ist nur zur Hälfte erfüllt. Für die Brunnen in Ketzin und Rohrbeck fehlen noch immer
die Pumpen.

Der tägliche Bedarf ist gegenüber 1963 um 22 Prozent gestiegen. Die Ursachen liegen vor allem im
Wohnungsbau und in der Viehhaltung der Genossenschaften, die an das Netz angeschlossen wurden, ohne
daß die Werke erweitert worden sind.

Die Hygiene-Inspektion hat bei 14 von 90 Proben erhöhte Werte festgestellt. In zwei Fällen war das
Sperren von Hausbrunnen notwendig.

## beschlussvorschlag | Der Rat des Bezirkes beschließt:

1. Die Räte der Kreise legen bis zum 20. Mai Pläne für das Sparen von Wasser vor. Das Sprengen von
Gärten ist dort, wo der Druck unter zwei Atmosphären sinkt, auf die Zeit nach 20 Uhr zu beschränken.

2. Der VEB Wasserversorgung liefert die beiden Pumpen bis zum 15. Juni. Wird der Termin nicht
gehalten, so ist dem Vorsitzenden sofort zu berichten.

3. In den Betrieben mit mehr als 500 Beschäftigten sind Beauftragte für den Wasserverbrauch
einzusetzen.

4. Die Bezirks-Hygiene-Inspektion untersucht ab 1. Juni alle Brunnen, aus denen Schulen und
Kindergärten versorgt werden, alle vierzehn Tage.

5. Über die Durchführung ist dem Rat am 4. Oktober zu berichten.
""",
    ),
    _paper(
        id="kreis-luebbow-1987-info-4",
        city="Lübbow",
        year=1987,
        print="typewriter",
        purpose="Information of a council of a Kreis, number at the foot with the letters of the"
        " office ('JF 4/87'), marked 'Nur für den Dienstgebrauch', no body but in the purpose line,"
        " day with Roman month before the name",
        metadata=meta(
            number="JF 4/87",
            title=_YOUTH,
            kind="informationsvorlage",
            date="1987-05-18",
            consultations=[meeting("Rat des Kreises", "1987-05-27")],
            signatories=[signed_by("Krüger", "Mitglied des Rates", date="1987-05-18")],
        ),
        form={
            "face": "elite",
            "house": "Rat des Kreises Lübbow\nMitglied des Rates für\nJugendfragen",
            "mark": "Nur für den Dienstgebrauch",
            "purpose": "Informationsvorlage zur Ratssitzung am 27. V. 1987",
            "pairs": [
                ("Organ:", "Rat des Kreises"),
                ("Gegenstand:", _YOUTH),
                ("Abgestimmt mit:", "Abt. Volksbildung, Kreisvorstand des FDGB"),
            ],
            "foot": "JF 4/87    Ag 117/60/87",
            "signatures": [
                [(84, False, "Lübbow, 18. V. 1987"), (340, False, "Krüger\nMitglied des Rates")]
            ],
        },
        body="""\
## sonstige | 1. Plätze

Für 3.900 Schüler der Klassen 1 bis 8 stehen 3.640 Plätze in Ferienspielen und Lagern bereit.
Gegenüber dem Vorjahr sind das 180 mehr. Nicht gesichert ist das Lager am Plauer See, weil der
Trägerbetrieb das Wirtschaftsgebäude noch nicht instand gesetzt hat.

## sonstige | 2. Kräfte

Es fehlen 41 Gruppenleiter. Mit der Pädagogischen Schule ist vereinbart, daß 25 Studenten ab 13.
Juli eingesetzt werden. Die übrigen sind durch die Betriebe zu gewinnen.

## sonstige | 3. Versorgung

Die Lieferung von Getränken ist vertraglich gebunden. Probleme gibt es bei Obst. Das GHK kann nur 60
Prozent der bestellten Menge zusagen. Die LPG Gartenbau Dömnitz hat angeboten, Kirschen direkt an
die Lager zu geben.

## fazit | Schlußfolgerungen

Der Direktor des Kreisbaubetriebes stellt bis zum 20. Juni zwei Maurer und einen Ofensetzer für das
Lager am Plauer See. Die Abteilung Handel berichtet am 10. Juni über das Obst.
""",
    ),
)
