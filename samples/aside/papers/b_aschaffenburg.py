"""Aschaffenburg: decisions and papers of senates, numbered by session and item."""

from samples.aside.layouts import b_aschaffenburg as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a decision of Aschaffenburg; text and persons invented"

_CARE = Paper(
    id="aschaffenburg-hfs-7-11-23",
    city="Aschaffenburg",
    year=2023,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="seven ruled columns with the own number in the last, Roman headings, print-out day at"
    " the foot that is not the paper's, role over name, vote line",
    metadata=meta(
        number="HFS/7/11/23",
        title="Zuschuss an den Verein „Offene Werkstatt am Main e. V.“ für das Jahr 2024",
        kind="beschluss",
        public=True,
        consultations=[
            meeting(
                "Haupt- und Finanzsenat",
                "2023-09-18",
                public=True,
                role="Entscheidung",
                agenda_item="11",
                votes=(12, 1, None),
            )
        ],
        signatories=[signed_by("Jürgen Hartlaub", "Oberbürgermeister", mark="gez.")],
        references=["HFS/9/6/22"],
    ),
    form={
        "printed": "Ausdruck vom 02.10.2023, Ratsinformation",
        "kind": "Beschluss",
        "unit": "Referat 5\nAmt für soziale Leistungen\nAz.: 50-431/23",
        "rows": [
            ("Haupt- und Finanzsenat", "7", "18.09.2023", "ö", "Entscheidung", "11", "HFS/7/11/23")
        ],
        "sign": [(0, "Oberbürgermeister\n\ngez.\nJürgen Hartlaub")],
    },
    body="""\
## begruendung | I. Begründung:

Der Verein betreibt seit 2018 in der früheren Schlosserei an der Hanauer Straße eine Werkstatt, in
der unter Anleitung repariert und gebaut werden kann. Im Jahr 2022 wurden 3.140 Besuche gezählt,
davon etwa die Hälfte von Menschen mit geringem Einkommen. Der Stadtrat hat die Arbeit zuletzt mit
dem Beschluss HFS/9/6/22 vom 14.11.2022 mit 18.000 € unterstützt.

Durch die gestiegenen Energiekosten und den Auszug eines Untermieters fehlen im Haushalt des Vereins
rund 9.000 €. Der Vorstand hat die Öffnungszeiten bereits um vier Stunden in der Woche gekürzt und
die Beiträge erhöht. Weitere Einsparungen sind nach Prüfung der Unterlagen nicht zumutbar.

Nach den Richtlinien für freiwillige Leistungen können Zuschüsse bis zu 60 % der anerkannten Kosten
gewährt werden. Diese Grenze wird eingehalten.

## beschlussvorschlag | II. Beschluss:

1. Der Verein „Offene Werkstatt am Main e. V.“ erhält für das Jahr 2024 einen Zuschuss von 24.000 €.

2. Der Verwendungsnachweis ist bis zum 31. März 2025 vorzulegen.

##= sonstige | Abstimmungsergebnis: Dafür: 12 Dagegen: 1

@sign
""",
)

_BIKE = Paper(
    id="aschaffenburg-ukvs-3-4-22",
    city="Aschaffenburg",
    year=2022,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="two rows of which only the first has a number, a session that is still open, letter-"
    "spaced headings, two roles in columns with ink",
    metadata=meta(
        number="UKVS/3/4/22",
        title="Fahrradstraße Grünewaldstraße; Ergebnis der Probephase und dauerhafte Einrichtung",
        kind="sitzungsvorlage",
        public=True,
        date="2022-03-21",
        consultations=[
            meeting(
                "Umwelt-, Klima- und Verwaltungssenat",
                "2022-04-06",
                public=True,
                role="Vorberatung",
                agenda_item="4",
            ),
            meeting("Plenum", None, public=True, role="Entscheidung"),
        ],
        signatories=[
            signed_by(
                "Dr. Silke Amrhein", "Berufsmäßige Stadträtin", date="2022-03-21", signed=True
            ),
            signed_by("Holger Kunkel", "Amtsleiter", date="2022-03-21", signed=True),
        ],
        references=["PL/2/7/21"],
        attachments=enclosures(("1", "Zählergebnisse"), ("2", "Lageplan M 1:500")),
    ),
    form={
        "printed": "gedruckt am 22.03.2022",
        "kind": "Sitzungsvorlage",
        "unit": "Amt für Stadtplanung\nSachbearbeiter: Herr Väth\nTel. 330-0017",
        "spaced": True,
        "rows": [
            (
                "Umwelt-, Klima- und Verwaltungssenat",
                "3",
                "06.04.2022",
                "ö",
                "Vorberatung",
                "4",
                "UKVS/3/4/22",
            ),
            ("Plenum", "", "", "ö", "Entscheidung", "", ""),
        ],
        "widths": (2, 1, 1),
        "sign": [
            (0, "Aschaffenburg, 21.03.2022\n@ink\nDr. Silke Amrhein\nBerufsmäßige Stadträtin"),
            (240, "\n@ink\nHolger Kunkel\nAmtsleiter"),
        ],
    },
    body="""\
## sachverhalt | 1. Sachverhalt

Das Plenum hat am 14. Juni 2021 (PL/2/7/21) beschlossen, die Grünewaldstraße zwischen Würzburger
Straße und Bessenbacher Weg für ein Jahr auf Probe als Fahrradstraße auszuweisen. Begleitend wurde
an zwei Stellen gezählt.

| Zählstelle Bessenbacher Weg | Mai 2021 | Oktober 2021 |
| Radverkehr (6 bis 22 Uhr) | 812 | 1.377 |
| Kraftfahrzeuge (6 bis 22 Uhr) | 2.940 | 2.105 |

Die gefahrene Geschwindigkeit sank von 38 auf 31 km/h (v85). Die Polizei hat einen Unfall mit
Leichtverletzten aufgenommen, im Vorjahreszeitraum waren es drei.

Von 214 Anwohnern, die an der Befragung teilnahmen, sprachen sich 148 für eine Fortsetzung aus.
Kritik betraf das Parken auf den Aufstellflächen und den Lieferverkehr der Bäckerei.

## fazit | 2. Ergebnis

Die Ziele der Probephase wurden erreicht. Es wird empfohlen, die Regelung unbefristet anzuordnen und
an der Bäckerei eine Ladezone einzurichten.

## beschlussvorschlag | 3. Beschlussvorschlag

Der Senat empfiehlt dem Plenum, die Grünewaldstraße dauerhaft als Fahrradstraße zu widmen.

## anlagen | Anlagen

Anlage 1: Zählergebnisse

Anlage 2: Lageplan M 1:500

@sign
""",
)

_RENT = Paper(
    id="aschaffenburg-wvs-2-3-09",
    city="Aschaffenburg",
    year=2009,
    print="inkjet",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="nö in the table and nowhere else, two-digit year of the number, unsigned, stamp over"
    " the table",
    stamps=(
        (
            1,
            Stamp(
                lines=("VOLLZOGEN", "03. Aug. 2009"), at=(0.62, 0.33), colour=RED, mm=40, degrees=8
            ),
        ),
    ),
    metadata=meta(
        number="WVS/2/3/09",
        title="Mietnachlass für die Gaststätte am Volksfestplatz",
        kind="beschluss",
        public=False,
        consultations=[
            meeting(
                "Werk- und Verwaltungssenat",
                "2009-07-27",
                public=False,
                role="Entscheidung",
                agenda_item="3",
                result="einstimmig beschlossen",
            )
        ],
        signatories=[],
        references=[],
    ),
    form={
        "printed": "erstellt mit dem Sitzungsprogramm am 30.07.2009",
        "kind": "Beschluss",
        "unit": "Liegenschaftsamt",
        "rows": [
            (
                "Werk- und Verwaltungssenat",
                "2",
                "27.07.2009",
                "nö",
                "Entscheidung",
                "3",
                "WVS/2/3/09",
            )
        ],
    },
    body="""\
## sachverhalt | I. Vortrag:

Wegen der Erneuerung der Kanalisation war der Volksfestplatz vom 2. März bis zum 19. Juni 2009 nur
von der Rückseite zu erreichen. Der Pächter der Gaststätte hat seine Umsätze offengelegt; sie lagen
in dieser Zeit um 44 % unter denen des Vorjahres. Er beantragt mit Schreiben vom 1. Juli, ihm den
Pachtzins für vier Monate zu erlassen.

Ein Rechtsanspruch hierauf besteht nicht, da die Arbeiten im Vertrag ausdrücklich vorbehalten sind.
Die Verwaltung schlägt gleichwohl einen teilweisen Nachlass vor. Der Pächter hat den Betrieb
aufrechterhalten und keine Mitarbeiter entlassen; ein Leerstand käme die Stadt teurer.

Der volle Pachtzins beträgt 2.150 € im Monat. Bei einem Nachlass von 40 % für vier Monate ergibt
sich ein Betrag von 3.440 €.

## beschlussvorschlag | II. Beschluss:

Dem Pächter wird der Pachtzins für die Monate März bis Juni 2009 in Höhe von 3.440 € erlassen.

##= sonstige | Abstimmungsergebnis: einstimmig beschlossen
""",
)

_TREES = Paper(
    id="aschaffenburg-pl-5-14-24",
    city="Aschaffenburg",
    year=2024,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="opinion on a motion that is cited with another form of number, motion's text quoted"
    " with gez., 'Anlagen: keine'",
    metadata=meta(
        number="PL/5/14/24",
        title="Stellungnahme zum Antrag Nr. A 36/2024 „Hundert Bäume für die Innenstadt“",
        kind="stellungnahme",
        public=True,
        date="2024-05-02",
        consultations=[
            meeting("Plenum", "2024-05-13", public=True, role="Kenntnisnahme", agenda_item="14")
        ],
        signatories=[signed_by("Beate Rußmann", "Leiterin des Gartenamtes", mark="i. A.")],
        references=["A 36/2024"],
        attachments=[],
    ),
    form={
        "printed": "Stadt Aschaffenburg, Dalbergstraße 00, 63739 Aschaffenburg",
        "kind": "Stellungnahme",
        "unit": "Gartenamt\nDatum: 02.05.2024",
        "rows": [("Plenum", "5", "13.05.2024", "ö", "Kenntnisnahme", "14", "PL/5/14/24")],
        "sign": [(0, "i. A.\nBeate Rußmann\nLeiterin des Gartenamtes")],
    },
    body="""\
## antrag | Antrag:

„Die Stadt pflanzt bis 2026 einhundert Bäume innerhalb des Alleenrings. Wo Leitungen dies
verhindern, werden Pflanzgefäße aufgestellt. gez. Nadja Ott, Stadträtin“

## stellungnahme | Stellungnahme der Verwaltung:

Das Ziel des Antrages wird geteilt. Von den 140 Standorten, die das Gartenamt seit dem vergangenen
Herbst geprüft hat, sind 61 ohne Umverlegung von Leitungen geeignet. Sie liegen überwiegend am
Rande von Stellplätzen; je Baum entfällt im Mittel ein halber Parkplatz.

An weiteren 22 Standorten wären Fernwärme oder Strom zu verlegen. Dort betragen die Kosten je Baum
bis zu 31.000 €, gegenüber 4.800 € im günstigsten Fall. Pflanzgefäße hält die Verwaltung nur als
Übergang für sinnvoll, da die Bäume darin nach etwa acht Jahren verkümmern und im Sommer täglich
gewässert werden müssen.

Vorgeschlagen wird, im Herbst 2024 mit dreißig Bäumen in der Sandgasse und am Roßmarkt zu beginnen.

## finanzielle_auswirkungen | Kosten:

Für den ersten Abschnitt werden 146.000 € benötigt; die Hälfte trägt der Freistaat.

##= anlagen | Anlagen: keine

@sign
""",
)

PAPERS = (_CARE, _BIKE, _RENT, _TREES)
