"""Mainz 1962, Heidelberg 1970, Oldenburg 1981: typewritten letters."""

from samples.make.layouts import brief
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "typewritten letters in German cities of the 1960s to 1980s; text, groups and persons"

PAPERS = (
    Paper(
        id="mainz-1962-vorlage-88",
        city="Mainz",
        year=1962,
        print="typewriter",
        layout=brief.layout,
        sheet=brief.sheet,
        modelled_on=_FORM + " invented",
        purpose="letter of another office behind the paper, with head, day, file number and"
        " signature of its own; ink over the typed name; receipt stamp",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Büro des Stadtrats", "Eing. 19. Sep. 1962"),
                    at=(0.7, 0.28),
                    colour=BLUE,
                    mm=52,
                    degrees=-4,
                ),
            ),
        ),
        metadata=meta(
            number="88/62",
            title="Verlegung des Wochenmarktes während der Bauarbeiten am Liebfrauenplatz",
            kind="beschlussvorlage",
            date="1962-09-17",
            consultations=[
                meeting("Marktausschuß", "1962-10-02"),
                meeting("Stadtrat", "1962-10-11"),
            ],
            signatories=[signed_by("Dr. Rehbein", "Beigeordneter", signed=True)],
            references=["52/61"],
            attachments=enclosures((None, "Schreiben der Industrie- und Handelskammer")),
        ),
        form={
            "sender": "Stadtverwaltung Mainz\nDezernat V - Ordnungsamt -\nAz.: 32-04-11",
            "place": "Mainz, den 17. September 1962",
            "address": "An den\nMarktausschuß am 2. 10. 62\nStadtrat am 11. 10. 62",
            "number": "Nr. 88/62",
            "kind": "Beschlußvorlage",
            "label": "Betr.:",
            "title": "Verlegung des Wochenmarktes während der Bauarbeiten am Liebfrauenplatz",
            "signatures": [(320, True, "Dr. Rehbein\nBeigeordneter")],
            "letter": {
                "mark": "Anlage zur Vorlage Nr. 88/62",
                "sender": "Industrie- und Handelskammer\nAbteilung Einzelhandel\nTgb.-Nr. 4412",
                "place": "Mainz, 3. August 1962",
                "address": "An die\nStadtverwaltung\nMainz",
                "subject": "Wochenmarkt; Ihre Anfrage vom 25. 7. 1962, Nr. 71/62",
                "signature": "Hochachtungsvoll\ngez. Dr. Fehling\nHauptgeschäftsführer",
            },
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag:

Der Wochenmarkt wird für die Dauer der Bauarbeiten, längstens bis zum 30. April 1963, auf den
Schillerplatz verlegt.

## begruendung | Begründung:

Die Verlegung der Fernheizung macht es erforderlich, den Liebfrauenplatz vom 5. November an zu
sperren. Die mit der Vorlage 52/61 beschlossene Ausweichfläche am Rheinufer steht nicht zur
Verfügung, weil dort Baustoffe für die neue Brücke lagern.

Der Schillerplatz faßt 110 Stände, das sind 26 weniger als bisher. Händler, die nur an den Samstagen
kommen, müssen auf die Ludwigstraße ausweichen. Die Kammer hat keine Bedenken; ihr Schreiben liegt
bei.

##= anlagen | Anlage: Schreiben der Industrie- und Handelskammer

@letter

Gegen die Verlegung des Wochenmarktes auf den Schillerplatz bestehen unsererseits keine Bedenken.
Wir bitten jedoch, die Zufahrt zu den Geschäften auf der Ostseite an den Markttagen bis neun Uhr
freizuhalten.

Es wird ferner gebeten, die Verlegung rechtzeitig in der Presse bekanntzugeben. Im Ergebnis einer
Umfrage bei unseren Mitgliedern haben sich 31 von 40 Geschäften für den Schillerplatz ausgesprochen.
""",
    ),
    Paper(
        id="heidelberg-1970-antrag",
        city="Heidelberg",
        year=1970,
        print="typewriter",
        layout=brief.layout,
        sheet=brief.sheet,
        modelled_on=_FORM + " invented",
        purpose="motion signed in ink without a typed name, year with two digits, no number,"
        " question of the day: a footbridge; partial date in the text",
        stamps=((1, Stamp(lines=("Kopie",), at=(0.8, 0.45), colour=RED, mm=30, degrees=18)),),
        metadata=meta(
            title="Fußgängersteg über die Bundesstraße am Adenauerplatz",
            kind="antrag",
            date="1970-06-08",
            signatories=[signed_by(None, signed=True)],
        ),
        form={
            "sender": "Freie Wählergemeinschaft\nGemeinderatsfraktion",
            "place": "Heidelberg, 8. 6. 70",
            "address": "Herrn\nOberbürgermeister\nRathaus",
            "number": "",
            "kind": "Antrag",
            "label": "Betreff:",
            "title": "Fußgängersteg über die Bundesstraße am Adenauerplatz",
            "signatures": [(320, True, ""), (84, False, "Für die Fraktion:")],
        },
        body="""\
## antrag

Sehr geehrter Herr Oberbürgermeister,

wir beantragen, der Gemeinderat möge beschließen:

Die Verwaltung wird beauftragt, für einen überdachten Fußgängersteg am Adenauerplatz die Pläne
aufzustellen und die Kosten zu ermitteln, so daß die Mittel in den Haushaltsplan 1971 aufgenommen
werden können.

## begruendung | Begründung:

Seit dem Herbst 1969 rollt der gesamte Verkehr zum Schwarzwald über diese Straße. Wer zu Fuß vom
Bahnhof zur Altstadt will, muß vier Fahrbahnen und zwei Gleise überqueren und dafür zweimal auf
grünes Licht warten. Allein im Mai 1970 wurden hier drei Personen verletzt.

Ein Tunnel, wie er in der Öffentlichkeit vorgeschlagen wird, wäre nach unserer Kenntnis nicht unter
1,2 Millionen DM zu haben und würde des Abends gemieden. Ein Steg kostet ein Viertel davon. Er
könnte mit einer Rampe versehen werden, die auch von Müttern mit Kinderwagen zu benutzen ist.

Wir bitten, den Antrag noch vor den Sommerferien zu behandeln.
""",
    ),
    Paper(
        id="oldenburg-1981-aenderungsantrag",
        city="Oldenburg",
        year=1981,
        print="typewriter",
        layout=brief.layout,
        sheet=brief.sheet,
        modelled_on=_FORM + " invented",
        purpose="Änderungsantrag whose subject is the number of the amended paper, two chairs in"
        " two columns, one in ink, one with i. V.",
        metadata=meta(
            title="Vorlage Nr. 164/81, Umgestaltung des Pferdemarktes",
            kind="aenderungsantrag",
            date="1981-09-28",
            consultations=[meeting("Rat", "1981-09-28", agenda_item="6")],
            signatories=[
                signed_by("Almuth Gerdes", "Fraktionsvorsitzende", signed=True),
                signed_by(
                    "Heye Brunken", "stellv. Fraktionsvorsitzender", mark="i. V.", signed=True
                ),
            ],
            references=["164/81"],
        ),
        form={
            "sender": "Fraktion Stadtforum\nFraktion Unabhängige\nim Rat der Stadt Oldenburg",
            "place": "28. September 1981",
            "address": "Zur Sitzung des Rates\nam 28. September 1981",
            "number": "TOP 6",
            "kind": "Gemeinsamer Änderungsantrag",
            "kind_style": {"bold": True, "underline": True},
            "label": "Betr.:",
            "title": "Vorlage Nr. 164/81, Umgestaltung des Pferdemarktes",
            "signatures": [
                (84, True, "Almuth Gerdes\nFraktionsvorsitzende"),
                (320, True, "i. V. Heye Brunken\nstellv. Fraktionsvorsitzender"),
            ],
        },
        body="""\
## beschlussvorschlag | Der Rat möge beschließen:

1. In Punkt 2 der Vorlage werden die Worte "340 Einstellplätze" durch die Worte "220 Einstellplätze"
ersetzt.

2. Punkt 4 erhält folgende Fassung: "Die vorhandenen 38 Kastanien bleiben erhalten."

3. Es wird ein Punkt 5 angefügt: "Der Wochenmarkt behält seinen Platz auf der Nordseite."

## begruendung | Begründung:

Der Entwurf der Verwaltung opfert den größten freien Platz der Innenstadt den Autos. Schon heute
sind die Parkhäuser am Stau nur zu zwei Dritteln belegt. Es ist nicht einzusehen, weshalb dafür
Bäume fallen sollen, die zum Teil hundert Jahre alt sind.

Die Marktbeschicker haben in ihrem Schreiben vom 14. September darauf hingewiesen, daß sie auf der
Südseite keinen Anschluß für Wasser und Strom hätten. Auf § 4 der Marktordnung i. V. m. dem Vertrag
von 1974 wird verwiesen. Eine Einigung ist ohne weiteres möglich, wenn die Zahl der Plätze in der
von uns vorgeschlagenen Weise verringert wird.
""",
    ),
)
