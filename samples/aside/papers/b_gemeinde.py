"""Minutes of whole meetings and letters that call to them; small places, most of them invented."""

from samples.aside.layouts import b_gemeinde as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "minutes and calls of small municipalities; place, text and persons invented"

_DAMP = Paper(
    id="suederholm-niederschrift-2017",
    city="Süderholm",
    year=2017,
    print="laser",
    layout=form.minutes,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="minutes without title and number, a meeting of two pages with a heading per item, two"
    " decisions, body and day in fields, ink of chair and clerk",
    metadata=meta(
        kind="niederschrift",
        public=True,
        consultations=[
            meeting("Gemeindevertretung Süderholm", "2017-03-21", public=True),
        ],
        signatories=[
            signed_by("Broder Christiansen", "Bürgermeister", signed=True),
            signed_by("Anke Lorenzen", "Protokollführerin", signed=True),
        ],
        references=["07/2017", "38/2014"],
    ),
    form={
        "style": "serif",
        "authority": "Gemeinde Süderholm · Kreis Schlei-Treene",
        "kind": "Niederschrift",
        "fields": [
            ("Gremium:", "Gemeindevertretung Süderholm"),
            ("Sitzung am:", "Dienstag, 21. März 2017, öffentlich"),
            ("Ort:", "Dörpshuus, Schulweg 3"),
            ("Beginn / Ende:", "19:30 Uhr / 21:10 Uhr"),
        ],
        "present": [
            (
                "Anwesend:",
                [
                    "Bgm. Broder Christiansen",
                    "GV Telse Andresen",
                    "GV Uwe Jepsen",
                    "GV Heike Matthiesen",
                    "GV Sönke Petersen",
                    "GV Dirk Thomsen",
                ],
            ),
            ("Entschuldigt:", ["GV Inken Brodersen"]),
        ],
        "foot": "Gemeindevertretung Süderholm, 21.03.2017",
        "sign": [
            (0, "@ink\nBroder Christiansen\nBürgermeister"),
            (240, "@ink\nAnke Lorenzen\nProtokollführerin"),
        ],
    },
    body="""\
## sonstige | 1. Eröffnung und Begrüßung

Bürgermeister Christiansen eröffnet die Sitzung und stellt fest, dass form- und fristgerecht geladen
wurde und die Gemeindevertretung mit sechs Mitgliedern beschlussfähig ist. Er begrüßt neun
Einwohnerinnen und Einwohner.

## sonstige | 2. Einwohnerfragestunde

Ein Anwohner der Lindenallee fragt, wann das Schlagloch vor der Brücke beseitigt werde. Der
Bürgermeister sagt zu, den Bauhof des Amtes noch in dieser Woche zu verständigen. Herr Clausen
erkundigt sich nach der Begründung für die höheren Wassergebühren; er wird auf die nächste Sitzung
verwiesen.

## sonstige | 3. Neubeschaffung eines Löschfahrzeuges

Wehrführer Jepsen erläutert die Vorlage 07/2017. Das vorhandene Fahrzeug aus dem Jahre 1989 erhält
keine Plakette mehr. Der Kreis hat einen Zuschuss von 60.000 € zugesagt, sofern bis zum 30. Juni
bestellt wird. Auf Nachfrage erklärt er, ein gebrauchtes Fahrzeug sei derzeit nicht zu bekommen.

## beschlussvorschlag | Beschluss:

Die Gemeindevertretung beschließt einstimmig, ein Tragkraftspritzenfahrzeug zum Preis von höchstens
145.000 € zu beschaffen.

## sonstige | 4. Breitbandausbau

GV Andresen berichtet aus dem Zweckverband. Auf der Grundlage des Beschlusses 38/2014 sind
inzwischen 184 Verträge unterschrieben. Damit ist die Quote von 60 % erreicht. Die Bauarbeiten
beginnen im Ortsteil Norderfeld.

## beschlussvorschlag | Beschluss:

Der Bericht wird zur Kenntnis genommen.

## sonstige | 5. Verschiedenes

Das Ringreiten findet am 10. Juni statt. Am Sonnabend, dem 8. April, wird die Feldmark gesäubert;
Treffpunkt ist um 9 Uhr am Gerätehaus.
""",
)

_BOROUGH = Paper(
    id="kleinwerda-niederschrift-1994",
    city="Kleinwerda",
    year=1994,
    print="inkjet",
    layout=form.minutes,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="minutes of a meeting that is not public, typed font of a PC, one vote line, gez. under"
    " the copy, date with the signature",
    metadata=meta(
        kind="niederschrift",
        public=False,
        date="1994-11-14",
        consultations=[
            meeting("Verwaltungsausschuß", "1994-11-09", public=False, votes=(4, 1, 1)),
        ],
        signatories=[
            signed_by("Kurt Nietzold", "Bürgermeister", mark="gez.", date="1994-11-14"),
        ],
        references=["VA 12/94"],
    ),
    form={
        "style": "mono",
        "authority": "Gemeinde Kleinwerda\nLandkreis Torgau-Mulde",
        "kind": "Protokoll",
        "fields": [
            ("Gremium:", "Verwaltungsausschuß"),
            ("Datum:", "9. November 1994"),
            ("Art:", "nichtöffentliche Sitzung"),
            ("Ort:", "Gemeindeamt, Zimmer 2"),
        ],
        "present": [
            (
                "Teilnehmer:",
                [
                    "Herr Nietzold",
                    "Frau Barth",
                    "Frau Schubert",
                    "Herr Pötzsch",
                    "Herr Rößler",
                    "Herr Winkler",
                ],
            ),
        ],
        "sign": [(0, "Kleinwerda, 14.11.94\n\ngez. Kurt Nietzold\nBürgermeister")],
    },
    body="""\
## sonstige | 1. Stundung von Anschlußbeiträgen

Dem Ausschuß liegen drei Anträge auf Stundung des Abwasserbeitrages vor (Vorlage VA 12/94). Frau
Barth schildert die Verhältnisse der Familien. In zwei Fällen ist der Ernährer seit dem Frühjahr
ohne Arbeit, im dritten soll das Grundstück geteilt und ein Bauplatz verkauft werden.

Herr Winkler gibt zu bedenken, daß die Gemeinde den Kredit für den Kanal selbst mit 7,4 Prozent
verzinsen muß. Der Bürgermeister verweist auf § 222 der Abgabenordnung.

## beschlussvorschlag | Beschluß:

Den Antragstellern zu 1 und 2 wird der Beitrag für zwei Jahre zinslos gestundet. Der Antrag zu 3
wird zurückgestellt, bis der Teilungsplan vorliegt.

##= sonstige | Abstimmung: 4 Ja, 1 Nein, 1 Enthaltung

## sonstige | 2. Personal

Die Stelle im Kindergarten wird zum 1. Januar mit 30 Stunden wieder besetzt. Es haben sich elf
Bewerberinnen gemeldet; drei werden eingeladen.
""",
)

_CALL = Paper(
    id="reifenthal-einladung-2011",
    city="Reifenthal",
    year=2011,
    print="laser",
    layout=form.call,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="call to a public meeting, agenda as a numbered list with cited papers, subject in"
    " bold, name over role, no gez.",
    metadata=meta(
        title="Einladung zur 19. Sitzung des Ortsgemeinderates",
        kind="einladung",
        public=True,
        date="2011-08-29",
        consultations=[meeting("Ortsgemeinderat", "2011-09-08", public=True)],
        signatories=[signed_by("Hans-Werner Lütz", "Ortsbürgermeister", signed=True)],
        references=["11/044", "11/047"],
        attachments=enclosures("Vorlagen zu TOP 3 und 4"),
    ),
    form={
        "style": "carlito",
        "authority": "Ortsgemeinde Reifenthal\nVerbandsgemeinde Kyllwald",
        "place": "Reifenthal, 29.08.2011",
        "address": "An die\nMitglieder des Ortsgemeinderates\nund die Beigeordneten",
        "kind": "Einladung",
        "rules": "grid",
        "fields": [
            ("Gremium", "Ortsgemeinderat"),
            ("Tag und Zeit", "Donnerstag, 8. September 2011, 19.30 Uhr"),
            ("Ort", "Gaststätte Zur Linde, kleiner Saal"),
            ("Art", "öffentliche Sitzung"),
        ],
        "sign": [(0, "Mit freundlichen Grüßen\n@ink\nHans-Werner Lütz\nOrtsbürgermeister")],
    },
    body="""\
## sonstige

Sehr geehrte Damen und Herren,

zu der oben genannten Sitzung lade ich Sie herzlich ein. Sollten Sie verhindert sein, bitte ich um
Nachricht an die Verbandsgemeindeverwaltung.

## sonstige | Tagesordnung:

1. Genehmigung der Niederschrift vom 16. Juni 2011

2. Einwohnerfragestunde

3. Forsteinrichtungswerk für die Jahre 2012 bis 2021 (Vorlage 11/044)

4. Erneuerung der Heizung im Kindergarten; Auftragsvergabe (Vorlage 11/047)

5. Kirmes 2012: Antrag des Junggesellenvereins auf Überlassung des Dorfplatzes

6. Mitteilungen des Ortsbürgermeisters

7. Anfragen

##= anlagen | Anlage: Vorlagen zu TOP 3 und 4
""",
)

_TYPED_CALL = Paper(
    id="brunskamp-einladung-1972",
    city="Brunskamp",
    year=1972,
    print="typewriter",
    layout=form.call,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="typewritten call of 1972, body and day in a sentence and in fields, both parts of the"
    " meeting on the agenda, so that the paper's own status is unknown",
    stamps=(
        (
            1,
            Stamp(
                lines=("Samtgemeinde", "Eing. 21. Feb. 1972"),
                at=(0.45, 0.13),
                colour=BLUE,
                mm=42,
                degrees=-4,
            ),
        ),
    ),
    metadata=meta(
        kind="einladung",
        public=None,
        date="1972-02-18",
        consultations=[meeting("Bau- und Wegeausschuß", "1972-03-01")],
        signatories=[
            signed_by("Heinrich Dettmer", "Ausschußvorsitzender", mark="gez."),
        ],
        references=[],
    ),
    form={
        "style": "mono",
        "authority": "Gemeinde Brunskamp",
        "place": "Brunskamp, 18. 2. 1972",
        "address": "Herrn Ratsherrn\nFriedrich Ohlhoff\n3141 Brunskamp 11",
        "kind": "Einladung",
        "fields": [
            ("Gremium:", "Bau- und Wegeausschuß"),
            ("Sitzungstag:", "Mittwoch, 1. März 1972, 20 Uhr"),
            ("Ort:", "Altes Schulhaus"),
        ],
        "sign": [(0, "Hochachtungsvoll\n\ngez. Heinrich Dettmer\nAusschußvorsitzender")],
    },
    body="""\
## sonstige | Tagesordnung

### A. Öffentlicher Teil

1. Feststellung der Beschlußfähigkeit

2. Ausbau des Wirtschaftsweges vom Moordamm bis zur Kreisstraße; Bericht des Kulturbauamtes

3. Bushaltestelle vor der Molkerei

### B. Nichtöffentlicher Teil

4. Ankauf einer Wegeparzelle von der Erbengemeinschaft Behn

5. Verschiedenes

## sonstige | Hinweis

Der Moordamm wird am Sitzungstage um 18 Uhr gemeinsam besichtigt; ich bitte um festes Schuhwerk. Wer
mitfahren möchte, melde sich bis zum 28. Februar im Gemeindebüro. Die Unterlagen des Kulturbauamtes
liegen dort aus. Daß im Gutachten von einer Fahrbahnbreite von 2,80 m ausgegangen wird, dürfte zu
Erörterungen führen.
""",
)

_CLOSED_CALL = Paper(
    id="lorchhausen-einladung-2020",
    city="Lorchhausen",
    year=2020,
    print="inkjet",
    layout=form.call,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="call to a meeting that is not public, number of its own, video link, the deputy"
    " signs, deadline before the date",
    metadata=meta(
        number="AR/2020/06",
        title="Einladung zu einer Sondersitzung des Ältestenrates",
        kind="einladung",
        public=False,
        date="2020-11-05",
        consultations=[meeting("Ältestenrat", "2020-11-16", public=False)],
        signatories=[
            signed_by(
                "Dagmar Kessler-Rau",
                "stellv. Stadtverordnetenvorsteherin",
                mark="In Vertretung",
                signed=True,
            ),
        ],
        references=["AR/2020/05", "VL-193/2020"],
    ),
    form={
        "style": "serif",
        "authority": "Stadt Lorchhausen\nStadtverordnetenversammlung",
        "place": "Az.: 020-11\nNr.: AR/2020/06\n\nRückmeldung bis 12.11.2020\nDatum: 05.11.2020",
        "kind": "Einladung",
        "fields": [
            ("Gremium:", "Ältestenrat"),
            ("Sitzung:", "Montag, 16.11.2020, 18:00 Uhr (nicht öffentlich)"),
            ("Ort:", "Videokonferenz"),
        ],
        "sign": [
            (0, "In Vertretung\n@ink\nDagmar Kessler-Rau\nstellv. Stadtverordnetenvorsteherin")
        ],
    },
    body="""\
## sonstige

Sehr geehrte Damen, sehr geehrte Herren,

auf Wunsch von drei Fraktionen lade ich zu einer Sondersitzung ein. Anlass ist die Frage, ob die
Haushaltsberatung angesichts der steigenden Fallzahlen verschoben oder in verkleinerter Besetzung
durchgeführt werden soll.

Die Zugangsdaten gehen Ihnen getrennt zu. Ich bitte, sie nicht weiterzugeben.

## sonstige | Tagesordnung

1. Protokoll der Sitzung AR/2020/05

2. Verfahren zur Beratung des Haushalts (Vorlage VL-193/2020)

3. Abstimmung im Umlauf nach § 51a HGO: Möglichkeiten und Grenzen

4. Verschiedenes
""",
)

PAPERS = (_DAMP, _BOROUGH, _CALL, _TYPED_CALL, _CLOSED_CALL)
