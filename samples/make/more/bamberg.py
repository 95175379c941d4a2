"""Bamberg 2012 to 2021: Sitzungsvorlagen, their parts numbered in Roman figures."""

from functools import partial

from samples.make.layouts import bamberg
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_QUAY = "Sanierung der Ufermauer am Kranen; Vorstellung des Bauablaufs"
_CARE = "Fortschreibung der seniorenpolitischen Planung; Bericht für das Jahr 2011"
_CLUB = "Antrag der Fraktion Bürgerblock vom 14.01.2021: Proberäume für junge Musikgruppen"

_paper = partial(
    Paper,
    city="Bamberg",
    print="laser",
    layout=bamberg.layout,
    sheet=bamberg.sheet,
    modelled_on="form of Sitzungsvorlagen of the Stadtrat of Bamberg; text and persons invented",
)

PAPERS = (
    _paper(
        id="bamberg-vo-2014-0791-61",
        year=2014,
        purpose="two frames as letterhead, number with the Referat behind it, table in the order"
        " body, status, role, date; I. to III. with a distribution list behind them",
        metadata=meta(
            number="VO/2014/0791-61",
            title=_QUAY,
            kind="sitzungsvorlage",
            public=True,
            date="2014-09-10",
            consultations=[
                meeting("Bau- und Werksenat", "2014-09-24", public=True, role="Empfehlung"),
                meeting(
                    "Stadtrat der Stadt Bamberg", "2014-10-01", public=True, role="Entscheidung"
                ),
            ],
            signatories=[
                signed_by(
                    "Dipl.-Ing. Eugen Hofmann", "Baureferent", signed=True, date="2014-09-10"
                ),
            ],
            references=["VO/2012/0488-61"],
            attachments=enclosures("Lageplan M 1:500", "Bauzeitenplan"),
        ),
        form={
            "unit": "Baureferat\nEntsorgungs- und Baubetrieb",
            "kind": "Sitzungsvorlage",
            "number": "VO/2014/0791-61",
            "small": "Datum: 10.09.2014   AZ: 61-632/14-Hf   Ref. 6",
            "rows": [
                ("Beratungsfolge", "Status", "Zuständigkeit", "Sitzungsdatum"),
                ("Bau- und Werksenat", "öffentlich", "Empfehlung", "24.09.2014"),
                ("Stadtrat der Stadt Bamberg", "öffentlich", "Entscheidung", "01.10.2014"),
            ],
            "widths": (178, 90, 105, 90),
            "title": _QUAY,
            "foot": [
                ("VO/2014/0791-61 - ufermauer_kranen.docx", "left"),
                ("{page}/{total}", "right"),
            ],
            "sign": [(70, "Bamberg, 10.09.2014\n@ink\nDipl.-Ing. Eugen Hofmann\nBaureferent")],
            "note": "Verteiler: Ref. 2, Ref. 5, Amt 20, Amt 38, Stadtwerke",
        },
        body="""\
## sachverhalt | I. Sitzungsvortrag:

Die Mauer am Kranen stützt auf 118 m Länge die Uferstraße. Nach dem Hochwasser vom Januar 2011
wurden Hohlräume hinter den Quadern festgestellt. Der Bausenat hat am 5. Dezember 2012
(VO/2012/0488-61) die Planung in Auftrag gegeben.

Vorgesehen ist, die Mauer mit 94 Ankern zu sichern und die Fugen zu verpressen. Das Landesamt für
Denkmalpflege hat am 3. Juli 2014 zugestimmt und verlangt eine Musterfläche von 4 qm. Im Fazit
seiner Stellungnahme nennt es das Verfahren „schonend und umkehrbar“.

Gebaut wird vom 2. März bis zum 28. August 2015 in drei Abschnitten zu je 40 m. Die Straße bleibt
in Richtung Markusplatz befahrbar. Die Fahrgastschifffahrt legt so lange am Adenauerufer an; ein
Steg wird bis zum 20. Februar errichtet. Die Kosten betragen 1.460.000 Euro, die Zuwendung der
Regierung von Oberfranken ist mit Schreiben vom 18. August 2014 (Az. 34-4325.1-11/14) in Aussicht
gestellt.

## beschlussvorschlag | II. Beschlussvorschlag:

Der Bau- und Werksenat empfiehlt dem Stadtrat folgende Beschlussfassung:

1. Vom Bericht der Verwaltung wird Kenntnis genommen.

2. Der Durchführung der Sanierung wird zugestimmt.

## finanzielle_auswirkungen | III. Finanzielle Auswirkungen:

Die Mittel stehen im Entwurf des Haushalts 2015 bei der Haushaltsstelle 63000.95600 bereit.

## anlagen | Anlagen:

Lageplan M 1:500

Bauzeitenplan

@sign
""",
    ),
    _paper(
        id="bamberg-vo-2012-0203-50",
        year=2012,
        purpose="Berichtsvorlage, table without rules in the order date, body, role, status;"
        " one non-public row, two signatures as name over role without gez.",
        metadata=meta(
            number="VO/2012/0203-50",
            title=_CARE,
            kind="informationsvorlage",
            public=False,
            date="2012-03-29",
            consultations=[
                meeting("Familiensenat", "2012-04-19", public=True, role="Kenntnisnahme"),
                meeting("Ältestenrat", "2012-04-23", public=False, role="Kenntnisnahme"),
            ],
            signatories=[
                signed_by("Werner Haberstroh", "Bürgermeister"),
                signed_by("Gabriele Kepic-Lang", "Amtsleiterin"),
            ],
        ),
        form={
            "unit": "Sozialreferat\nAmt für soziale Angelegenheiten",
            "kind": "Berichtsvorlage",
            "number": "VO/2012/0203-50",
            "small": "Telefon: 87-1530   Datum: 29.03.2012",
            "rows": [
                ("Sitzungsdatum", "Gremium", "Zuständigkeit", "Status"),
                ("19.04.2012", "Familiensenat", "Kenntnisnahme", "öffentlich"),
                ("23.04.2012", "Ältestenrat", "Kenntnisnahme", "nichtöffentlich"),
            ],
            "widths": (90, 178, 105, 90),
            "rules": "none",
            "title": _CARE,
            "foot": [("VO/2012/0203-50", "left"), ("Seite {page}", "right")],
            "sign": [
                (70, "Werner Haberstroh\nBürgermeister"),
                (310, "Gabriele Kepic-Lang\nAmtsleiterin"),
            ],
        },
        body="""\
## sachverhalt | I. Sitzungsvortrag:

### 1. Entwicklung der Zahlen

Am 31. Dezember 2011 lebten in der Stadt 14.862 Menschen über 65 Jahre, 214 mehr als im Vorjahr.
Der Anteil stieg auf 21,1 Prozent. In den Heimen standen 1.046 Plätze zur Verfügung, die zu 97
Prozent belegt waren. Die Warteliste umfasste am Stichtag 1. Februar 2012 noch 88 Namen.

### 2. Maßnahmen

Von den 31 Maßnahmen des Planes vom 28. Juli 2010 sind 19 umgesetzt, sieben begonnen. Die
Beratungsstelle am Geyerswörthplatz wurde am 1. September 2011 eröffnet und bis zum Jahresende von
410 Ratsuchenden aufgesucht. Das Angebot des begleiteten Einkaufs nutzten 63 Personen.

Der Fahrdienst konnte nicht ausgeweitet werden, weil der Träger seinen Vertrag zum 30. Juni 2011
gekündigt hat. Die Neuausschreibung brachte kein Angebot. Zurzeit wird mit zwei Vereinen
verhandelt; Näheres wird nichtöffentlich berichtet.

## fazit | II. Zusammenfassende Bewertung:

Die Planung hat sich bewährt. Für die kommenden Jahre stehen die Pflege zu Hause und der Umbau von
Wohnungen im Mittelpunkt. Ein neuer Bericht wird zum 31. März 2014 vorgelegt.

## beschlussvorschlag | III. Beschlussvorschlag:

Der Familiensenat nimmt den Bericht zur Kenntnis.

@sign
""",
    ),
    _paper(
        id="bamberg-vo-2021-0066-r4",
        year=2021,
        purpose="answer of the office to a motion, the motion's date in the title, its number"
        " in the kind, electronic approval with a name and a time",
        metadata=meta(
            number="VO/2021/0066-R4",
            title=_CLUB,
            kind="stellungnahme",
            public=True,
            date="2021-04-12",
            consultations=[
                meeting(
                    "Kultursenat",
                    "2021-04-22",
                    public=True,
                    role="Beschlussfassung",
                    agenda_item="5",
                ),
            ],
            signatories=[signed_by("Ulrike Siebenhaar-Roth", "berufsm. Stadträtin")],
            references=["2020-118"],
            attachments=enclosures("Antrag vom 14.01.2021"),
        ),
        form={
            "unit": "Kultur-, Sport- und Welcome-Referat",
            "kind": "Stellungnahme zum Antrag 2020-118",
            "number": "VO/2021/0066-R4",
            "small": "Datum: 12.04.2021   Umdruck für die Sitzung",
            "rows": [
                ("TOP", "Gremium", "Sitzung am", "ö/nö", "zur"),
                ("5", "Kultursenat", "22.04.2021", "öffentlich", "Beschlussfassung"),
            ],
            "widths": (40, 150, 90, 80, 103),
            "title": _CLUB,
            "foot": [("{page}", "right")],
            "sign": [(70, "Ulrike Siebenhaar-Roth\nberufsm. Stadträtin")],
            "note": "Elektronisch freigegeben am 13.04.2021 um 09:42 Uhr",
        },
        body="""\
## sachverhalt | I. Sitzungsvortrag:

Mit dem Antrag bittet die Fraktion, leer stehende Räume der früheren Kaserne als Proberäume zu
vermieten. Eine Umfrage unter 47 Gruppen hat ergeben, dass 29 von ihnen seit der Schließung des
Hauses in der Ohmstraße am 30. September 2020 keinen Raum mehr haben.

Das Immobilienmanagement hat die Gebäude 7108 und 7112 am 23. Februar 2021 besichtigt. Gebäude 7108
scheidet wegen Schadstoffen aus. In Gebäude 7112 ließen sich elf Räume zwischen 18 und 34 qm
einrichten. Erforderlich sind ein zweiter Rettungsweg und neue Leitungen; die Kosten betragen nach
der Schätzung vom 26. März 118.000 Euro.

## stellungnahme | II. Stellungnahme des Referates:

Die Nachfrage ist belegt. Die Miete von 4,50 Euro je Quadratmeter würde den laufenden Aufwand
decken. Bedenken bestehen wegen des Lärms, weil in 60 m Entfernung Wohnungen entstehen. Die Räume
sollten daher nur bis 22 Uhr genutzt werden. Eine Förderung aus dem Programm „Neustart“ ist bis zum
31. Mai 2021 zu beantragen.

## beschlussvorschlag | III. Beschlussvorschlag:

1. Der Vortrag dient zur Kenntnis.

2. Die Verwaltung wird beauftragt, den Umbau des Gebäudes 7112 zu planen.

3. Der Antrag ist damit geschäftsordnungsmäßig behandelt.

##= anlagen | Anlage: Antrag vom 14.01.2021

@sign
""",
    ),
)
