"""Prenzlau: papers of a town council, votes entered in the table of bodies; 2000 to 2014."""

from samples.aside.layouts import b_prenzlau as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a Drucksache of Prenzlau; text, groups and persons invented"

_SHORE = Paper(
    id="prenzlau-110-1-2014",
    city="Prenzlau",
    year=2014,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="votes in columns of the table, supplement inside the number's core, capitals for"
    " headings, captions below rules, mayor and chair in columns, attachment with a head",
    metadata=meta(
        number="110-1/2014",
        title="Gestaltung der Uferpromenade zwischen Kap und Seebad, 2. Bauabschnitt –"
        " geänderter Entwurf",
        kind="beschlussvorlage",
        public=True,
        date="2014-09-08",
        consultations=[
            meeting(
                "Ausschuss für Stadtentwicklung",
                "2014-09-23",
                agenda_item="6",
                votes=(6, 1, 0),
                result="empfohlen",
            ),
            meeting(
                "Hauptausschuss", "2014-10-07", agenda_item="9", votes=(7, 0, 1), result="empfohlen"
            ),
            meeting(
                "Stadtverordnetenversammlung",
                "2014-10-16",
                agenda_item="11",
                votes=(22, 2, 3),
                result="beschlossen",
            ),
        ],
        signatories=[
            signed_by("Hartmut Sömmering", "Bürgermeister", signed=True),
            signed_by("Elke Grabow", "Vorsitzende der Stadtverordnetenversammlung", signed=True),
        ],
        references=["110/2014"],
        attachments=enclosures(("1", "Erläuterungsbericht"), ("2", "Lageplan")),
    ),
    form={
        "place": "Am Steintor 00 · 17291 Prenzlau",
        "kind": "Beschlussvorlage",
        "public": "öffentlich",
        "from": "Einreicher: Bürgermeister\nAmt: Bauamt",
        "date": "Datum: 08.09.2014\nSeiten: 2",
        "rows": [
            ("Ausschuss für Stadtentwicklung", "23.09.2014", "6", "6", "1", "0", "empfohlen"),
            ("Hauptausschuss", "07.10.2014", "9", "7", "0", "1", "empfohlen"),
            ("Stadtverordnetenversammlung", "16.10.2014", "11", "22", "2", "3", "beschlossen"),
        ],
        "sign": [
            (0, "@ink\n@rule\nHartmut Sömmering\nBürgermeister"),
            (
                240,
                "@ink\n@rule\nElke Grabow\nVorsitzende der\nStadtverordnetenversammlung",
            ),
        ],
        "letter": {"heading": "Anlage 1 zur DS-Nr.: 110-1/2014"},
    },
    body="""\
## beschlussvorschlag | BESCHLUSSENTWURF:

Die Stadtverordnetenversammlung billigt den geänderten Entwurf für den 2. Bauabschnitt der
Uferpromenade und beauftragt den Bürgermeister, die Fördermittel zu beantragen.

## begruendung | BEGRÜNDUNG:

Der mit der Drucksache 110/2014 vorgelegte Entwurf war in der Sitzung am 12.06.2014 in die
Ausschüsse zurückverwiesen worden, weil der Verlust von elf Silberweiden befürchtet wurde. In der
überarbeiteten Fassung weicht der Weg auf 140 m Länge vom Ufer ab. Neun der elf Bäume bleiben
erhalten.

Der Angelverein hat zwei Stege zugesprochen bekommen. Die Beleuchtung beschränkt sich auf den
Abschnitt bis zum Bootsverleih, damit das Brutgebiet der Flussseeschwalbe im Dunkeln liegt.

## finanzielle_auswirkungen | FINANZIELLE AUSWIRKUNGEN:

Gesamtkosten 612.000 €, davon Förderung 75 %. Produktkonto 55100.785200.

## anlagen | ANLAGEN:

1. Erläuterungsbericht

2. Lageplan

@sign

@letter

Der Weg erhält eine Breite von 3,00 m und eine wassergebundene Decke. Im Wurzelbereich der Weiden
wird er auf Schraubfundamenten als Steg geführt. Das Geländer ist an den Stegen der Angler
unterbrochen.

Die Arbeiten werden vom Wasser aus ausgeführt, so dass auf eine Baustraße verzichtet werden kann.
Als Bauzeit sind sieben Monate vorgesehen, beginnend im September 2015.
""",
)

_MUSEUM = Paper(
    id="prenzlau-77-2009",
    city="Prenzlau",
    year=2009,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="notification without votes, columns of the table left empty, body with an agenda item"
    " but no votes, one signature place left empty",
    metadata=meta(
        number="77/2009",
        title="Besucherzahlen des Kulturhistorischen Museums im Jahr 2008",
        kind="mitteilung",
        public=True,
        date="2009-04-15",
        consultations=[
            meeting(
                "Ausschuss für Bildung, Kultur und Soziales",
                "2009-05-05",
                agenda_item="5",
                result="zur Kenntnis",
            ),
            meeting("Stadtverordnetenversammlung", "2009-05-28"),
        ],
        signatories=[signed_by("Hartmut Sömmering", "Bürgermeister", signed=False)],
        references=["142/2005"],
    ),
    form={
        "place": "Am Steintor 00 · 17291 Prenzlau",
        "kind": "Mitteilungsvorlage",
        "public": "öffentlich",
        "from": "Einreicher: Bürgermeister\nAmt: Museum",
        "date": "Datum: 15.04.2009",
        "rows": [
            (
                "Ausschuss für Bildung, Kultur und Soziales",
                "05.05.2009",
                "5",
                "",
                "",
                "",
                "zur Kenntnis",
            ),
            ("Stadtverordnetenversammlung", "28.05.2009", "", "", "", "", ""),
        ],
        "sign": [(240, "@gap\n@rule\nHartmut Sömmering\nBürgermeister")],
        "widths": (2, 1, 1),
    },
    body="""\
## sachverhalt | SACHVERHALT:

Nach Punkt 4 des Beschlusses 142/2005 berichtet das Museum einmal im Jahr über die Zahl seiner
Besucher. Im Jahr 2008 kamen 14.872 Gäste; damit wurde das bisher beste Ergebnis seit der
Wiedereröffnung im Dominikanerkloster erzielt.

| Gruppe | 2007 | 2008 |
| Einzelbesucher | 8.904 | 9.633 |
| Schulklassen (Personen) | 3.127 | 3.581 |
| Veranstaltungen | 1.210 | 1.658 |

Den stärksten Zuspruch fand die Ausstellung über die Backsteingotik in der Uckermark, die von Mai
bis Oktober gezeigt wurde. Der Anteil ausländischer Gäste hat sich auf neun Prozent erhöht, was vor
allem auf den Radweg Berlin–Usedom zurückzuführen ist.

## sonstige | AUSBLICK:

Für das laufende Jahr ist eine Schau zur Geschichte der Zuckerfabrik vorgesehen. Schüler des
Gymnasiums haben dafür mit ehemaligen Arbeitern gesprochen. Die Öffnungszeiten an Feiertagen werden
ab Pfingsten um eine Stunde verlängert.

@sign
""",
)

_CLUB = Paper(
    id="prenzlau-31-2000",
    city="Prenzlau",
    year=2000,
    print="inkjet",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="motion of a group, old and new spelling side by side, DM, label 'Drucksachen-Nr.',"
    " Roman month in a cited date, gez. with a party behind the name",
    metadata=meta(
        number="31/2000",
        title="Weiterführung des Jugendklubs „Wasserturm“ in freier Trägerschaft",
        kind="antrag",
        public=True,
        date="2000-02-21",
        consultations=[
            meeting(
                "Sozialausschuss",
                "2000-03-07",
                agenda_item="4",
                votes=(3, 3, 1),
                result="keine Empfehlung",
            ),
            meeting(
                "Stadtverordnetenversammlung",
                "2000-03-30",
                agenda_item="12",
                votes=(16, 9, 2),
                result="geändert beschlossen",
            ),
        ],
        signatories=[signed_by("Jörg Wiechert", "Fraktionsvorsitzender", mark="gez.")],
        references=["118/98"],
    ),
    form={
        "place": "Stadtverordnetenversammlung",
        "label": "Drucksachen-Nr.:",
        "kind": "Antrag",
        "public": "öffentlicher Teil",
        "from": "Einreicher: Fraktion Wir für Prenzlau",
        "date": "Datum: 21.02.2000",
        "rows": [
            ("Sozialausschuss", "07.03.2000", "4", "3", "3", "1", "keine Empfehlung"),
            (
                "Stadtverordnetenversammlung",
                "30.03.2000",
                "12",
                "16",
                "9",
                "2",
                "geändert beschlossen",
            ),
        ],
        "sign": [(0, "gez. Jörg Wiechert\nFraktionsvorsitzender")],
    },
    body="""\
## antrag | ANTRAG:

Die Stadtverordnetenversammlung beauftragt den Bürgermeister, mit freien Trägern der Jugendhilfe
über die Weiterführung des Jugendklubs „Wasserturm“ zu verhandeln. Der bisherige Zuschuss von
62.000 DM steht dem künftigen Träger ungekürzt zur Verfügung.

## begruendung | BEGRÜNDUNG:

Der Klub wird von den Jugendlichen der Südstadt an fünf Nachmittagen der Woche besucht. Zum 30.VI.
läuft der Vertrag der letzten beiden Mitarbeiterinnen aus, die über eine
Arbeitsbeschaffungsmaßnahme beschäftigt sind. Geschieht nichts, muß der Klub zu Beginn der Ferien
schließen.

In der Drucksache 118/98 hatte die Verwaltung noch versichert, daß „in jedem Wohngebiet mindestens
ein Treffpunkt erhalten bleibt“. Von diesem Ziel darf die Stadt nicht abrücken. Zwei Träger haben
uns gegenüber Interesse bekundet; sie könnten zusätzlich Mittel des Landes einwerben.

## finanzielle_auswirkungen | KOSTEN:

Mehrkosten entstehen nicht.

@sign
""",
)

_WASTE = Paper(
    id="prenzlau-54-2006",
    city="Prenzlau",
    year=2006,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public, decision taken: kind 'Beschluss', N before the item, statute with"
    " i. V. m., signed by a deputy in ink without a printed name",
    metadata=meta(
        number="54/2006",
        title="Grundstückstausch Gewerbegebiet Ost, Flurstücke 17/4 und 212",
        kind="beschluss",
        public=False,
        date="2006-06-02",
        consultations=[
            meeting(
                "Stadtverordnetenversammlung",
                "2006-06-01",
                public=False,
                agenda_item="N 3",
                votes=(24, 0, 1),
                result="einstimmig",
            ),
        ],
        signatories=[signed_by(None, "Stellv. Bürgermeisterin", mark="i. V.", signed=True)],
        references=["39/2006"],
    ),
    form={
        "place": "Stadtverordnetenversammlung",
        "kind": "Beschluss",
        "public": "nicht öffentlich",
        "from": "Einreicher: Bürgermeister\nAmt: Liegenschaften",
        "date": "Prenzlau, 02.06.2006",
        "rows": [
            ("Stadtverordnetenversammlung", "01.06.2006", "N 3", "24", "0", "1", "einstimmig")
        ],
        "sign": [(0, "i. V.\n@ink\nStellv. Bürgermeisterin")],
    },
    body="""\
## beschlussvorschlag | BESCHLUSS:

1. Die Stadt tauscht das Flurstück 17/4 der Flur 38 mit einer Größe von 4.210 m² gegen das Flurstück
212 der Flur 6 mit einer Größe von 9.655 m².

2. Ein Wertausgleich wird nicht gezahlt. Die Kosten der Beurkundung tragen beide Seiten je zur
Hälfte.

3. Der Beschluss 39/2006 wird aufgehoben.

## begruendung | BEGRÜNDUNG:

Das Unternehmen benötigt die Fläche zur Erweiterung seiner Lagerhalle und beabsichtigt, dort
achtzehn Arbeitsplätze zu schaffen. Das im Tausch angebotene Grundstück liegt am Rande des
Stadtparks und wird seit Jahren als Wiese genutzt. Es soll dauerhaft unbebaut bleiben.

Der Verkehrswert ist nach dem Gutachten vom 11. Mai beiderseits gleich. Ein Tausch ohne Ausgleich
ist nach § 79 i. V. m. § 101 der Kommunalverfassung genehmigungsfrei. Der zunächst beschlossene
Verkauf kam nicht zustande, weil sich die Bank des Erwerbers an der Wiederkaufsklausel störte.

@sign
""",
)

PAPERS = (_SHORE, _MUSEUM, _CLUB, _WASTE)
