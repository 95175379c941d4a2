"""Köln 2019: urgent motion of two groups, signatures in two columns."""

from samples.make.layouts import letters
from samples.make.paper import Paper, meeting, meta, signed_by

PAPER = Paper(
    id="koeln-an-0215-2019",
    city="Köln",
    year=2019,
    print="laser",
    layout=letters.koeln,
    sheet=letters.sheet,
    modelled_on="form of a motion of groups in the council of Köln; text, groups and persons"
    " invented",
    purpose="Dringlichkeitsantrag, receipt date beside the letter's date, names and roles of two"
    " signatories in columns, gez. in a quoted decision",
    metadata=meta(
        number="AN/0215/2019",
        title="Winterquartier für Obdachlose im ehemaligen Schulgebäude Rheinkassel",
        kind="dringlichkeitsantrag",
        date="2019-02-04",
        consultations=[meeting("Rat", "2019-02-14")],
        signatories=[
            signed_by("Niklas Overath", "Fraktionsgeschäftsführer", mark="gez."),
            signed_by("Martha Siepen", "Fraktionsvorsitzende", mark="gez."),
        ],
        references=["3871/2018", "AN/1604/2018"],
    ),
    form={
        "groups": "Fraktion Stadt für Alle im Rat der Stadt Köln\nRatsgruppe Mitte",
        "address": "An die\nVorsitzende des Rates\nFrau Oberbürgermeisterin\nHistorisches Rathaus"
        "\n50667 Köln",
        "place": "Köln, 04.02.2019",
        "receipt": "Eingang beim Büro der Oberbürgermeisterin: 05.02.2019",
        "number": "AN/0215/2019",
        "kind": "Dringlichkeitsantrag gem. § 12 der Geschäftsordnung des Rates",
        "rows": [("Gremium", "Datum der Sitzung"), ("Rat", "14.02.2019")],
        "title": "Winterquartier für Obdachlose im ehemaligen Schulgebäude Rheinkassel",
        "signatures": [
            ("gez. Niklas Overath", "gez. Martha Siepen"),
            ("Fraktionsgeschäftsführer", "Fraktionsvorsitzende"),
        ],
    },
    body="""\
## antrag

Sehr geehrte Frau Oberbürgermeisterin,

die Antragsteller bitten Sie, folgenden Antrag auf die Tagesordnung der nächsten Sitzung zu setzen:

## beschlussvorschlag | Beschluss:

1. Die Verwaltung wird beauftragt, das leerstehende Schulgebäude in Rheinkassel bis zum 31. März
2019 als Winterquartier mit 60 Schlafplätzen herzurichten und zu öffnen.

2. Hunde sind zuzulassen. Für Frauen ist ein getrennter Bereich mit eigenem Eingang vorzusehen.

3. Die Kosten von bis zu 85.000 € sind aus dem Teilplan Hilfen bei Wohnungslosigkeit zu decken.

## begruendung | Begründung:

In den vergangenen zwei Wochen sank die Temperatur nachts mehrfach unter zehn Grad minus. Die
Notschlafstellen sind nach der Mitteilung 3871/2018 an vier von fünf Tagen voll belegt.
Streetworker berichten, dass vor allem Menschen mit Tieren die vorhandenen Plätze nicht annehmen.

Das Schulgebäude ist seit den Sommerferien ungenutzt. Heizung, Wasser und Brandmeldeanlage sind in
Betrieb. Auf die Anfrage AN/1604/2018 hat die Verwaltung erklärt, der Umbau zur Kindertagesstätte
beginne frühestens im Mai. In der Antwort heißt es wörtlich: „Gegen eine Zwischennutzung bestehen
keine Bedenken, gez. Dr. Rau.“

## sonstige | Begründung der Dringlichkeit:

Die nächste ordentliche Sitzung des Sozialausschusses findet erst am 14.03.2019 statt. Eine
Entscheidung zu diesem Zeitpunkt käme für diesen Winter zu spät.
""",
)
