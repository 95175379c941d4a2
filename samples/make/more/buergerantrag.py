"""Münster 2012, Herne 1999, Kempten 1968, Lüneburg 2007: letters of citizens."""

from samples.make.layouts import buergerantrag as form
from samples.make.marks import BLUE, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meta, signed_by

_FORM = "letters of citizens to councils; text and persons invented"

PAPERS = (
    Paper(
        id="muenster-2012-anregung",
        city="Münster",
        year=2012,
        print="inkjet",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Anregung nach § 24 GO with the number that the office set in a box, two people in"
        " ink, cited answer of the city with a file number, attachments at the end",
        stamps=((1, Stamp(lines=("Posteingang", "27. Sep. 2012"), at=(0.6, 0.22), colour=BLUE)),),
        metadata=meta(
            number="A-R/0041/2012",
            title="Bürgerantrag nach § 24 GO NRW: Verkehrsberuhigung der Schillerstraße",
            kind="petition",
            date="2012-09-23",
            signatories=[
                signed_by("Anneliese Kortendieck", signed=True),
                signed_by("Thomas Kortendieck", signed=True),
            ],
            references=["V/0157/2011"],
            attachments=enclosures("Fotos (3 Blatt)", "Unterschriftenliste (2 Blatt)"),
        ),
        form={
            "face": "carlito",
            "office": "wird vom Amt ausgefüllt\nNr.: A-R/0041/2012\nEingang: 27.09.2012",
            "sender": "Anneliese und Thomas Kortendieck\nSchillerstraße 00\n48155 Münster",
            "place": "Münster, 23. September 2012",
            "address": "An den\nRat der Stadt Münster\nüber den Oberbürgermeister\nKlemensstraße"
            " 00\n"
            "48143 Münster",
            "subjects": ["Bürgerantrag nach § 24 GO NRW: Verkehrsberuhigung der Schillerstraße"],
            "closing": "Mit freundlichen Grüßen",
            "signatures": [
                [
                    (84, True, "Anneliese Kortendieck"),
                    (310, True, "Thomas Kortendieck"),
                ]
            ],
        },
        body="""\
## antrag

Sehr geehrte Damen und Herren,

wir wohnen seit 1981 in der Schillerstraße und haben die Straße noch als ruhige Wohnstraße gekannt.
Seit der Eröffnung des Hafenplatzes ist sie zur Abkürzung geworden. Wir stellen deshalb den
folgenden

## antrag | Antrag:

1. Die Schillerstraße wird zwischen Wolbecker Straße und Hansaring als Fahrradstraße ausgewiesen.

2. An der Einmündung zum Hansaring werden Pfosten gesetzt, sodass nur Fahrräder und
Rettungsfahrzeuge durchfahren können.

## begruendung | Begründung:

An zwei Werktagen im Juni haben wir von unserem Fenster aus gezählt: zwischen 16 und 18 Uhr fuhren
618 und 644 Autos vorbei, fast alle schneller als erlaubt. In dem Bericht V/0157/2011 schreibt die
Verwaltung selbst, dass die Straße höchstens 250 Fahrzeuge in der Stunde verträgt.

Das Tiefbauamt hat uns am 14. August geantwortet (Az. 66.12-0815), man wolle zunächst den Umbau des
Hansarings abwarten. Dieser beginnt aber frühestens 2015. So lange wollen und können die Familien
mit kleinen Kindern nicht warten. Am 2. September ist der siebenjährige Sohn unserer Nachbarn
angefahren worden; er hatte Glück.

Auch der Radverkehr spricht für unseren Vorschlag. Die Schillerstraße ist die kürzeste Verbindung
vom Bahnhof zum Hafen. Schon heute fahren dort mehr Räder als Autos, nur haben sie keinen Platz.

84 Anwohnerinnen und Anwohner haben unterschrieben, darunter auch die Inhaber des Blumenladens und
der Bäckerei. Wir bitten, uns zur Sitzung der Bezirksvertretung einzuladen und uns das Rederecht zu
geben.

## anlagen | Anlagen

Fotos (3 Blatt)

Unterschriftenliste (2 Blatt)
""",
    ),
    Paper(
        id="herne-1999-buergerantrag",
        city="Herne",
        year=1999,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="group of citizens with speaker, 'gez.' for the speaker and places left to others,"
        " no number, several laws and file numbers, subject of two lines",
        metadata=meta(
            title="Erhalt der Trauerhalle auf dem Friedhof Holsterhausen",
            kind="petition",
            date="1999-01-11",
            signatories=[
                signed_by("Dieter Sobottka", "Sprecher der Initiative", mark="gez."),
                signed_by("Pfarrer i. R. Ernst Wieners", mark="gez."),
                signed_by("Hannelore Pytlik", "Kassiererin", mark="gez."),
            ],
        ),
        form={
            "face": "serif",
            "sender": "Bürgerinitiative Trauerhalle\nc/o Dieter Sobottka\nHorststraße 00\n44625"
            " Herne",
            "place": "11. 1. 1999",
            "address": "Stadt Herne\n- Ausschuß für Anregungen und Beschwerden -\nPostfach 00 00"
            " 00\n"
            "44621 Herne",
            "subjects": ["Bürgerantrag", "Erhalt der Trauerhalle auf dem Friedhof Holsterhausen"],
            "closing": "Mit freundlichem Glückauf",
            "signatures": [
                [
                    (84, False, "gez. Dieter Sobottka\nSprecher der Initiative"),
                    (310, False, "gez. Pfarrer i. R. Ernst Wieners"),
                ],
                [(84, False, "gez. Hannelore Pytlik\nKassiererin")],
            ],
        },
        body="""\
## antrag

Sehr geehrte Damen, sehr geehrte Herren,

mit Bestürzung haben wir erfahren, daß die Trauerhalle auf dem Friedhof Holsterhausen zum 30. Juni
geschlossen und danach abgerissen werden soll. Wir beantragen gemäß § 24 der Gemeindeordnung, der
Rat möge von diesem Vorhaben Abstand nehmen.

## begruendung | Begründung

Die Halle wurde 1956 von den Bergleuten des Stadtteils zum großen Teil in Eigenarbeit errichtet.
Ihre Fenster stammen von einem Künstler, dessen Werke auch im Museum hängen. Die Untere
Denkmalbehörde hat ein Verfahren eingeleitet (Az. 63.4 D 118/98), das noch nicht abgeschlossen ist.

Nach der Schließung müßten die Angehörigen mit dem Bus zum Südfriedhof fahren. Für die alten Leute
ist das eine Stunde Weg mit zweimaligem Umsteigen. Schon heute verzichten manche Familien deshalb
auf eine Feier.

Das Grünflächenamt beziffert die Sanierung auf 410 000 DM. Wir haben zwei Handwerksmeister gebeten,
sich das Dach anzusehen. Sie kommen auf 165 000 DM, wenn die alte Schalung bleibt. An Spenden haben
wir bis Weihnachten 23 450 DM gesammelt; die Liste kann beim Unterzeichner eingesehen werden.

## sonstige | Unser Vorschlag

Die Stadt verpachtet die Halle für einen Anerkennungsbetrag an einen Verein, den wir gründen. Der
Verein übernimmt Pflege und Heizung. Das Risiko der Stadt ist gering, denn der Abriß würde nach dem
Haushaltsplan ebenfalls 90 000 DM kosten.
""",
    ),
    Paper(
        id="kempten-1968-eingabe",
        city="Kempten (Allgäu)",
        year=1968,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Eingabe typed on an old machine, place and day in one line without a comma, names"
        " of four householders of which two have only ink, receipt stamp with a number",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Stadtrat Kempten", "Eing. 12. 3. 68", "Nr. 1207"),
                    at=(0.72, 0.14),
                    colour=VIOLET,
                    mm=46,
                ),
            ),
        ),
        metadata=meta(
            title="Geruchsbelästigung durch die Knochenverwertung am Riederauweg",
            kind="petition",
            date="1968-03-09",
            signatories=[
                signed_by("Xaver Prestel", "Landwirt", signed=True),
                signed_by("Kreszenz Haggenmüller", signed=True),
                signed_by(None, signed=True),
                signed_by(None, signed=True),
            ],
        ),
        form={
            "face": "typewriter",
            "sender": "Anwohner des Riederauweges",
            "place": "Kempten den 9. März 1968",
            "address": "An den\nStadtrat\nK e m p t e n\nRathaus",
            "subjects": [
                "Eingabe",
                "Betr.: Geruchsbelästigung durch die Knochenverwertung am Riederauweg",
            ],
            "closing": "Hochachtungsvoll",
            "signatures": [
                [
                    (84, True, "Xaver Prestel, Landwirt"),
                    (310, True, "Kreszenz Haggenmüller"),
                ],
                [(84, True, ""), (310, True, "")],
            ],
        },
        body="""\
## antrag

Die unterzeichneten Anwohner wenden sich an den Stadtrat mit der Bitte, gegen die unerträglichen
Zustände bei der Knochenverwertung endlich einzuschreiten.

Seit der Betrieb im Jahre 1965 vergrößert wurde, zieht bei Westwind ein Gestank über unsere Häuser,
daß man kein Fenster mehr öffnen kann. Die Wäsche muß im Keller getrocknet werden. Sommergäste, die
bei drei von uns jedes Jahr gewohnt haben, sind im letzten August nach zwei Tagen wieder abgereist.
Das Gesundheitsamt hat uns mit Schreiben vom 4. Dezember 1967, gez. Dr. Ammann, mitgeteilt, daß
gesundheitliche Schäden nicht zu befürchten seien. Der Herr Doktor möge sich einmal eine Nacht zu
uns setzen.

Wir verlangen nichts Unmögliches. Wie wir gehört haben, gibt es Filter, mit denen die Abluft
gewaschen wird. In Ulm ist ein solcher Filter seit zwei Jahren in Betrieb. Ferner soll der Betrieb
verpflichtet werden, die Fuhrwerke mit Planen zu decken und die Knochen nicht über den Sonntag im
Hof liegen zu lassen.

Wir bitten deshalb

1. um eine Besichtigung durch den Bauausschuß an einem Tage, der dem Betrieb nicht vorher mitgeteilt
wird,

2. um eine Auflage nach der Gewerbeordnung,

3. um schriftlichen Bescheid bis Ostern.

Sollte nichts geschehen, werden wir uns an die Regierung von Schwaben wenden.
""",
    ),
    Paper(
        id="lueneburg-2007-einwohnerfrage",
        city="Lüneburg",
        year=2007,
        print="inkjet",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Einwohnerfrage by e-mail print: no ink, name typed below the closing, day given"
        " numerically in ISO form, a question for the hour of the inhabitants",
        metadata=meta(
            title="Salzspeicher am Stintmarkt",
            kind="anfrage",
            date="2007-11-05",
            signatories=[signed_by("Birger Stelling")],
            references=["VO/2552/07"],
        ),
        form={
            "face": "carlito",
            "sender": "Birger Stelling\nAuf dem Meere 00, 21335 Lüneburg",
            "place": "2007-11-05",
            "address": "Ratsbüro der Hansestadt Lüneburg\nper Fax",
            "subjects": ["Einwohnerfrage", "Betreff: Salzspeicher am Stintmarkt"],
            "closing": "Freundliche Grüße",
            "signatures": [[(84, False, "Birger Stelling")]],
        },
        body="""\
## anfrage

Sehr geehrter Herr Ratsvorsitzender,

ich bitte, in der Einwohnerfragestunde der nächsten Ratssitzung folgende Fragen zu beantworten:

Erstens: Nach der Vorlage VO/2552/07 soll der alte Salzspeicher am Stintmarkt verkauft werden. Wurde
der Verkehrswert durch einen unabhängigen Gutachter ermittelt, und wann wurde das Gutachten zuletzt
fortgeschrieben?

Zweitens: Im Ratsbeschluss vom 26. Oktober 2006 war von einer Nutzung für die Stadtgeschichte die
Rede. Was ist aus den Gesprächen mit dem Museumsverein geworden, die der Kulturdezernent damals
angekündigt hat?

Drittens: Trifft es zu, dass der Käufer im Erdgeschoss eine Diskothek einrichten will? Falls ja, wie
verträgt sich das mit dem Bebauungsplan Nr. 3 "Wasserviertel", in dem Vergnügungsstätten
ausgeschlossen sind?

Zur Erläuterung: Das Haus ist einer von drei erhaltenen Speichern aus dem 16. Jahrhundert. Seine
Balken sind vom Salz durchdrungen und dadurch konserviert. Jede Heizung im Erdgeschoss würde diesen
Zustand verändern. Das Fazit der Bauforscher von 1994 war eindeutig: trocken, kühl und ruhig.

Mir ist bekannt, dass Fragen höchstens drei Minuten dauern dürfen.
""",
    ),
)
