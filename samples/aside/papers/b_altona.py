"""Hamburg-Altona: motions, questions and answers of a Bezirksversammlung."""

from samples.aside.layouts import b_altona as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a Drucksache of a Hamburg district; text, groups and persons invented"

_BENCH = Paper(
    id="altona-21-3599",
    city="Hamburg",
    year=2022,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="number with a hyphen beside an EN DASH in its label, proposal as a sentence that is a"
    " heading, reasons before it without heading, no signature",
    metadata=meta(
        number="21-3599",
        title="Sitzgelegenheiten auf dem Goetheplatz wiederherstellen",
        kind="antrag",
        public=True,
        date="2022-11-10",
        consultations=[meeting("Bezirksversammlung", "2022-11-24", public=True)],
        references=["20-1872"],
    ),
    form={
        "kind": "Antrag",
        "public": "öffentlich",
        "from": "der Fraktion Neues Altona",
        "date": "10.11.2022",
        "rows": [("Öffentlich", "Bezirksversammlung", "24.11.2022")],
    },
    body="""\
## antrag

Nach dem Abschluss der Leitungsarbeiten am Goetheplatz sind von ehemals neun Bänken nur noch zwei
vorhanden. Das Bezirksamt hat im Verkehrsausschuss mündlich mitgeteilt, die übrigen seien wegen
ihres Zustandes entsorgt worden. Ältere Menschen, die auf dem Weg zum Wochenmarkt eine Pause
einlegen möchten, finden seither keinen Platz.

Schon mit dem Beschluss 20-1872 hatte die Bezirksversammlung im Jahre 2016 festgestellt, dass bei
allen Baumaßnahmen mindestens so viele Sitzgelegenheiten herzustellen sind, wie zuvor vorhanden
waren. Dieser Beschluss ist nicht aufgehoben worden.

## beschlussvorschlag | Die Bezirksversammlung möge beschließen:

Das Bezirksamt wird gemäß § 19 BezVG aufgefordert,

1. auf dem Goetheplatz bis zum Frühjahr 2023 sieben Bänke mit Rückenlehne aufzustellen,

2. hiervon mindestens zwei mit erhöhter Sitzfläche und Armlehnen auszustatten,

3. dem Ausschuss für Grün, Naturschutz und Sport über die Umsetzung zu berichten.
""",
)

_NOISE = Paper(
    id="altona-21-0412",
    city="Hamburg",
    year=2019,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="Kleine Anfrage answered in the same paper, questions and answers as sections, day of"
    " the question beside the paper's own, statute with date",
    metadata=meta(
        number="21-0412",
        title="Lärm durch nächtliche Anlieferung an der Ottenser Hauptstraße",
        kind="anfrage",
        public=True,
        date="2019-12-16",
        consultations=[],
        references=["21-0388"],
        signatories=[signed_by("Kirsten Petersen-Voß", mark="gez.")],
    ),
    form={
        "kind": "Kleine Anfrage gem. § 24 BezVG",
        "public": "öffentlich",
        "from": "des Mitglieds der Bezirksversammlung Kirsten Petersen-Voß",
        "date": "16.12.2019",
        "rows": [],
        "sign": [(0, "gez. Kirsten Petersen-Voß")],
    },
    body="""\
## anfrage | Fragen:

Seit der Eröffnung des Marktes Anfang Oktober beklagen Anwohnerinnen und Anwohner, dass Lastwagen
bereits gegen 4 Uhr entladen werden. In der Drucksache 21-0388 heißt es, die Betriebszeiten seien
auf 6 bis 22 Uhr beschränkt. Vor diesem Hintergrund frage ich:

1. Welche Auflagen enthält die Baugenehmigung vom 14.03.2018 zur Anlieferung?

2. Wie viele Beschwerden sind dem Bezirksamt bekannt, und was wurde jeweils veranlasst?

3. Wird geprüft, ob ein Zwangsgeld angedroht werden kann?

@sign

## antwort | Antwort des Bezirksamtes:

### Zu 1.:

Die Anlieferung ist werktags zwischen 6 und 22 Uhr gestattet. Motoren und Kühlaggregate sind während
des Entladens abzustellen.

### Zu 2.:

Bis zum 29.11.2019 sind 17 Beschwerden eingegangen. Bei einer Kontrolle am 12.11.2019 wurde ein
Verstoß festgestellt und der Betreiber angehört. Er führt den Vorfall auf die Verspätung eines
Spediteurs zurück und hat zugesagt, die Schranke künftig vor 6 Uhr geschlossen zu halten.

### Zu 3.:

Ja. Bei einem weiteren Verstoß wird ein Zwangsgeld in Höhe von 5.000 Euro angedroht.
""",
)

_MARKET = Paper(
    id="altona-22-0107-1",
    city="Hamburg",
    year=2024,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="amendment whose number continues the cited one, body referred to by a second row,"
    " three chairs signing in one line each",
    metadata=meta(
        number="22-0107.1",
        title="Änderungsantrag zur Drucksache 22-0107 „Wochenmarkt am Spritzenplatz sichern“",
        kind="aenderungsantrag",
        public=True,
        date="2024-10-23",
        consultations=[
            meeting("Hauptausschuss", "2024-10-10", public=True),
            meeting("Bezirksversammlung", "2024-10-24", public=True),
        ],
        references=["22-0107"],
        signatories=[
            signed_by("Yasemin Aksoy", "Fraktionsvorsitzende", mark="gez."),
            signed_by("Detlef Harksen", "Fraktionsvorsitzender", mark="gez."),
            signed_by("Maren Tietjens", "Fraktionssprecherin", mark="gez."),
        ],
    ),
    form={
        "label": "Drucksache:",
        "kind": "Änderungsantrag",
        "public": "öffentlich",
        "from": "Gemeinsamer Antrag dreier Fraktionen",
        "date": "23.10.2024",
        "rows": [
            ("Öffentlich", "Hauptausschuss", "10.10.2024"),
            ("Öffentlich", "Bezirksversammlung", "24.10.2024"),
        ],
        "sign": [
            (0, "gez. Yasemin Aksoy\nFraktionsvorsitzende"),
            (150, "gez. Detlef Harksen\nFraktionsvorsitzender"),
            (305, "gez. Maren Tietjens\nFraktionssprecherin"),
        ],
    },
    body="""\
## sachverhalt | Sachverhalt:

Der Wochenmarkt soll während der Sanierung des Platzes nach den Vorstellungen des Bezirksamtes für
vierzehn Monate ganz entfallen. Die Beschickerinnen und Beschicker haben in einer Versammlung am
1. Oktober erklärt, dass mindestens acht Stände dies wirtschaftlich nicht überstehen würden. Der
Antrag 22-0107 verlangt deshalb eine Verlegung in die Bahrenfelder Straße. Dort ist der Platz jedoch
zu knapp, und die Buslinien müssten umgeleitet werden.

## beschlussvorschlag | Die Bezirksversammlung möge beschließen:

Ziffer 1 des Petitums wird wie folgt ersetzt:

„1. Das Bezirksamt wird aufgefordert, den Platz in zwei Abschnitten zu sanieren, so dass jeweils
die Hälfte der Fläche für den Markt zur Verfügung steht. Stände, die keinen Platz finden, werden
vorübergehend im Bereich der Kirche untergebracht.“

Die Ziffern 2 und 3 bleiben unverändert.

@sign
""",
)

_PLAY = Paper(
    id="altona-20-2240",
    city="Hamburg",
    year=2016,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public, notification with the decision it answers quoted in full, heading at the"
    " foot of a page, enclosures in an inline line",
    metadata=meta(
        number="20-2240",
        title="Unterbringung von Flüchtlingen auf dem Gelände Notkestraße – Mitteilung zum"
        " Beschluss der Bezirksversammlung vom 28.01.2016",
        kind="mitteilung",
        public=False,
        date="2016-04-18",
        consultations=[
            meeting(
                "Ausschuss für Soziales, Integration und Gleichstellung", "2016-05-11", public=False
            ),
        ],
        references=["20-1944"],
        attachments=enclosures("Belegungsplan", "Vermerk der Feuerwehr"),
        signatories=[signed_by("Dr. Ruth Lindemann", "Bezirksamtsleiterin", mark="In Vertretung")],
    ),
    form={
        "kind": "Mitteilung des Bezirksamtes",
        "public": "nicht öffentlich",
        "date": "18.04.2016",
        "rows": [
            (
                "Nicht öffentlich",
                "Ausschuss für Soziales, Integration und Gleichstellung",
                "11.05.2016",
            )
        ],
        "sign": [(0, "In Vertretung\n\nDr. Ruth Lindemann\nBezirksamtsleiterin")],
    },
    body="""\
## sonstige | Beschlusslage:

Die Bezirksversammlung hat am 28.01.2016 den Antrag 20-1944 in geänderter Fassung beschlossen:

„Das Bezirksamt wird aufgefordert, die Zahl der Plätze in der Unterkunft Notkestraße auf 336 zu
begrenzen, auf dem Gelände einen Bolzplatz und ein Nähcafé vorzusehen und die Anwohnerschaft
vierteljährlich einzuladen. Die Laufzeit ist auf fünf Jahre zu befristen.“

## sachverhalt | Sachstand:

Die Zahl der Plätze wird nach derzeitigem Stand 348 betragen. Der Träger hat erläutert, dass wegen
der Größe der Familien einzelne Räume nicht geteilt werden können; eine Begrenzung auf 336 Personen
hätte zur Folge, dass zwölf Betten dauerhaft leer stünden. Die Sozialbehörde hat der Abweichung
zugestimmt.

Der Bolzplatz wird im Süden des Geländes angelegt. Für das Nähcafé steht der frühere Pförtnerraum
zur Verfügung, den der Verein aus der Nachbarschaft bereits besichtigt hat. Die erste Einladung an
die Anwohnerinnen und Anwohner wurde für den 2. Juni ausgesprochen.

Die Feuerwehr hat am 6. April die Zufahrten geprüft. Sie verlangt, dass die nördliche Schranke
jederzeit ohne Schlüssel geöffnet werden kann, und eine zweite Löschwasserentnahme. Beide Auflagen
werden vor dem Bezug erfüllt. Der Vermerk ist beigefügt. Die Namen der Ansprechpartner bittet das
Bezirksamt vertraulich zu behandeln.

Über den Schulbesuch der Kinder ist mit der Schulbehörde vereinbart, dass zwei internationale
Vorbereitungsklassen an der benachbarten Stadtteilschule eingerichtet werden. Für die Kleinsten
hält eine Kindertagesstätte zwölf Plätze frei, weitere acht kommen nach den Sommerferien hinzu.

Die ärztliche Versorgung ist durch eine Sprechstunde gesichert, die zweimal in der Woche im
Verwaltungsgebäude stattfindet.

## fazit | Zusammenfassende Bewertung:

\\f

Dem Beschluss wird mit Ausnahme der Platzzahl entsprochen. Eine Befristung auf fünf Jahre ist im
Mietvertrag mit dem Eigentümer verankert.

##= anlagen | Anlagen: Belegungsplan, Vermerk der Feuerwehr

@sign
""",
)

PAPERS = (_BENCH, _NOISE, _MARKET, _PLAY)
