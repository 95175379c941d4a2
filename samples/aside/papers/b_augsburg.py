"""Augsburg: questions, motions, answers and reports in a grid of boxes; 2014 to 2023."""

from samples.aside.layouts import b_augsburg as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a paper of Augsburg; text, groups and persons invented"

_BUS = Paper(
    id="augsburg-anf-16-00213",
    city="Augsburg",
    year=2016,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="labels above values in boxes, one of them holding body, day and role, salutation"
    " inside the questions, two names below each other",
    metadata=meta(
        number="ANF/16/00213",
        title="Pünktlichkeit der Straßenbahnlinie 3",
        kind="anfrage",
        public=True,
        date="2016-11-07",
        consultations=[meeting("Umweltausschuss", "2016-12-05")],
        signatories=[
            signed_by("Verena Stegmair", "Stadträtin", mark="gez."),
            signed_by("Dr. Emil Hafner", "Stadtrat", mark="gez."),
        ],
        references=["ANF/15/00177"],
    ),
    form={
        "kind": "Anfrage",
        "head": (
            "Referat 2 Umwelt, Nachhaltigkeit und Migration",
            "Ausschussgemeinschaft Offene Stadt",
            "07.11.2016",
            "öffentlich",
        ),
        "meetings": "05.12.2016 Umweltausschuss",
        "sign": [(0, "gez. Verena Stegmair, Stadträtin\ngez. Dr. Emil Hafner, Stadtrat")],
    },
    body="""\
## anfrage

Sehr geehrter Herr Oberbürgermeister,

auf unsere Anfrage ANF/15/00177 hin wurde mitgeteilt, dass die Linie 3 im Jahr 2014 zu 88 %
pünktlich gewesen sei. Seit der Verlängerung nach Königsbrunn in der Planung ist und am Hauptbahnhof
gebaut wird, häufen sich die Klagen von Fahrgästen. Wir bitten daher um die Beantwortung folgender
Fragen:

1. Wie hat sich die Pünktlichkeit in den einzelnen Monaten des Jahres 2016 entwickelt, und ab
welcher Abweichung gilt eine Bahn als verspätet?

2. Wie viele Fahrten sind ersatzlos entfallen, und aus welchen Gründen?

3. An welchen Kreuzungen erhält die Bahn keinen Vorrang vor dem Kraftverkehr?

4. Ist daran gedacht, für die Dauer der Bauarbeiten einen anderen Fahrplan einzuführen, der zwar
langsamer ist, aber eingehalten werden kann?

## begruendung | Begründung

Wer umsteigen muss, dem nützt ein dichter Takt wenig, wenn er nicht verlässlich ist. Uns geht es
nicht um Schuldzuweisungen, sondern um eine Grundlage für die Beratung des Nahverkehrsplans.

@sign
""",
)

_POOL = Paper(
    id="augsburg-bsv-14-01877",
    city="Augsburg",
    year=2014,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public, two bodies with roles in one box, table of costs, signature of a Referent"
    " without gez., 'Ergebnis' as a heading",
    metadata=meta(
        number="BSV/14/01877",
        title="Verlängerung des Erbbaurechts an der Eissporthalle Haunstetten",
        kind="beschlussvorlage",
        public=False,
        date="2014-05-22",
        consultations=[
            meeting("Sportausschuss", "2014-06-24", role="Vorberatung"),
            meeting("Stadtrat", "2014-07-31", role="Entscheidung"),
        ],
        signatories=[signed_by("Bernhard Wohlrab", "Berufsmäßiger Stadtrat", signed=True)],
        references=["BSV/09/00412"],
        attachments=enclosures("Vertragsentwurf"),
    ),
    form={
        "kind": "Beschlussvorlage",
        "head": (
            "Referat 9 Bildung und Sport\nSport- und Bäderamt",
            "Verwaltung",
            "22.05.2014",
            "nichtöffentlich",
        ),
        "meetings": "24.06.2014 Sportausschuss, Vorberatung\n31.07.2014 Stadtrat, Entscheidung",
        "widths": (2, 1, 1),
        "sign": [(0, "@ink\nBernhard Wohlrab\nBerufsmäßiger Stadtrat")],
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag

Das Erbbaurecht des Eissportvereins wird unter den Bedingungen des beigefügten Entwurfs bis zum
31. Dezember 2049 verlängert.

## sachverhalt | Ausgangslage

Der Verein hat die Halle 1985 auf städtischem Grund errichtet. Das Erbbaurecht läuft noch elf Jahre.
Die Bank ist zur Finanzierung der neuen Kälteanlage nur bereit, wenn das Recht wenigstens fünfzehn
Jahre länger besteht als der Kredit. Zuletzt hat sich der Stadtrat mit der Vorlage BSV/09/00412 mit
dem Zustand der Anlage befasst.

## finanzielle_auswirkungen | Kosten

| Position | bisher | neu |
| Erbbauzins im Jahr | 1.200 € | 2.750 € |
| Zuschuss für Eiszeiten der Schulen | 38.000 € | 34.500 € |
| Bürgschaft der Stadt | – | 600.000 € |

## fazit | Ergebnis

Die Verlängerung liegt im Interesse der Stadt, da ein Ersatzbau mindestens das Achtfache kosten
würde. Das Rechtsamt hat keine Einwände erhoben; das Einvernehmen der Rechtsaufsicht nach Art. 72 GO
ist einzuholen.

##= anlagen | Anlage: Vertragsentwurf

@sign
""",
)

_AIR = Paper(
    id="augsburg-ber-19-03340-1",
    city="Augsburg",
    year=2019,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="report with a supplement's number, two pages, no signature, bulleted list, foreign"
    " city's number and date in the first sentence",
    metadata=meta(
        number="BER/19/03340-1",
        title="Stickstoffdioxid an Hauptverkehrsstraßen: Messwerte 2018 und Ausblick",
        kind="informationsvorlage",
        public=True,
        date="2019-06-18",
        consultations=[
            meeting("Umweltausschuss", "2019-07-08", role="Kenntnisnahme"),
            meeting("Bauausschuss", "2019-07-11", role="Kenntnisnahme"),
        ],
        references=["14-20 / V 12218", "BER/19/03127"],
        attachments=[],
    ),
    form={
        "kind": "Berichtsvorlage",
        "head": ("Referat 2\nUmweltamt", "Verwaltung", "18.06.2019", "öffentlich"),
        "meetings": "08.07.2019 Umweltausschuss, Kenntnisnahme\n"
        "11.07.2019 Bauausschuss, Kenntnisnahme",
    },
    body="""\
## zusammenfassung | Zusammenfassung

Der Grenzwert von 40 µg/m³ im Jahresmittel wurde 2018 an drei von vier Stellen eingehalten.
Gegenüber dem Vorjahr sind die Werte um drei bis fünf Mikrogramm gesunken.

## sachverhalt | Bericht

In München hatte die Vollversammlung am 24.10.2018 (Sitzungsvorlage 14-20 / V 12218) ein Fahrverbot
abgelehnt. Auf dieser Grundlage wurde in den Ausschüssen gefragt, ob auch in Augsburg mit einer
Klage zu rechnen sei. Der Bericht BER/19/03127 vom 9. April wird deshalb um die Werte der
Passivsammler ergänzt.

An der Karlstraße lag das Jahresmittel bei 41 µg/m³. Die Überschreitung ist gering und beruht nach
der Berechnung des Landesamtes zur Hälfte auf dem Baustellenverkehr der Monate März bis Juni. An den
übrigen Stellen wurden gemessen:

- Königsplatz: 31 µg/m³

- Schaezlerstraße: 36 µg/m³

- Friedberger Straße: 38 µg/m³

Für das laufende Jahr erwartet das Umweltamt einen weiteren Rückgang, weil die Stadtwerke ihre
Busflotte im Herbst vollständig auf Biogas der neuesten Abgasnorm umgestellt haben werden.

## sonstige | Maßnahmen

Die Ampeln an der Karlstraße wurden im April neu geschaltet. Am Leonhardsberg ist seit dem 2. Mai
auf 200 m Länge Tempo 30 angeordnet. Die Wirkung wird mit zwei zusätzlichen Sammlern geprüft, die in
Höhe der Hausnummern 6 und 21 angebracht sind.

Ein Gutachten im Auftrag der Handwerkskammer kommt zu dem Schluss, dass Fahrverbote den Betrieben
schaden würden, ohne die Werte merklich zu senken. Im Fazit der Studie heißt es allerdings auch, die
Stadt müsse den Umstieg auf elektrische Lieferwagen fördern. Die Verwaltung nimmt dies auf; ein
Vorschlag für Ladeplätze in der Innenstadt wird noch vor der Sommerpause vorgelegt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Sammler kosten jährlich 4.600 €. Mittel stehen im Budget des Umweltamtes bereit.

##= anlagen | Anlagen: keine
""",
)

_TREE = Paper(
    id="augsburg-ant-23-09015",
    city="Augsburg",
    year=2023,
    print="inkjet",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="status left empty in its box: unknown, meeting without body, chairs in columns,"
    " proposal as a sentence, reasons inline",
    metadata=meta(
        number="ANT/23/09015",
        title="Trinkbrunnen in allen Stadtteilen",
        kind="antrag",
        public=None,
        date="2023-04-03",
        consultations=[],
        signatories=[
            signed_by("Lena Prinzing", "Fraktionsvorsitzende"),
            signed_by("Marc Aubele", "Stadtrat"),
            signed_by("Sabine Trautwein", "Stadträtin"),
        ],
        references=["ANT/19/07733"],
    ),
    form={
        "kind": "Antrag",
        "head": ("noch festzulegen", "Fraktion Bürgerliche Mitte Lech", "03.04.2023", ""),
        "meetings": "noch offen",
        "sign": [
            (0, "Lena Prinzing\nFraktionsvorsitzende"),
            (150, "Marc Aubele\nStadtrat"),
            (280, "Sabine Trautwein\nStadträtin"),
        ],
    },
    body="""\
## antrag | Antrag

Die Verwaltung wird beauftragt, bis zum Sommer 2024 in jedem der siebzehn Planungsräume mindestens
einen öffentlichen Trinkbrunnen zu errichten. Vorrang haben Plätze mit Spielgeräten und die Umgebung
von Seniorenheimen. Für die Innenstadt ist zu prüfen, ob vorhandene Zierbrunnen umgerüstet werden
können.

##= begruendung | Begründung: Mit dem Antrag ANT/19/07733 hatte unsere Fraktion bereits vor vier
Jahren fünf Brunnen gefordert; gebaut wurden zwei. Inzwischen verpflichtet § 50 des
Wasserhaushaltsgesetzes die Gemeinden ausdrücklich, Trinkwasser im öffentlichen Raum anzubieten,
soweit der Bedarf besteht. An heißen Tagen besteht er überall.

Ein Brunnen kostet einschließlich Anschluss zwischen 12.000 und 15.000 €, die Wartung etwa 1.300 €
im Jahr. Die Stadtwerke haben sich bereit erklärt, einen Teil zu übernehmen. Für die Beprobung des
Wassers kann auf das bestehende Personal zurückgegriffen werden.

@sign
""",
)

PAPERS = (_BUS, _POOL, _AIR, _TREE)
