"""Göttingen 1998, Würzburg 2004, Lübeck 2011, Tübingen 1993, Bonn 2007: letters of groups."""

from samples.make.layouts import fraktionsbrief as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "letters of groups in city councils, 1990s to 2010s; text, groups and persons invented"

PAPERS = (
    Paper(
        id="goettingen-1998-antrag",
        city="Göttingen",
        year=1998,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="no number; column of names in the letterhead that sign nothing, motion for a"
        " session, three in ink in two rows, last without a typed name",
        stamps=(
            (1, Stamp(lines=("EINGEGANGEN", "18. Feb. 1998"), at=(0.55, 0.3), colour=RED, mm=44)),
        ),
        metadata=meta(
            title="Fahrradstation am Bahnhof",
            kind="antrag",
            date="1998-02-16",
            consultations=[meeting("Rat der Stadt Göttingen", "1998-03-06")],
            signatories=[
                signed_by("Ulrike Hesse-Brandt", "Fraktionssprecherin", signed=True),
                signed_by("Matthias Oppermann", "Ratsherr", signed=True),
                signed_by(None, signed=True),
            ],
        ),
        form={
            "face": "sans",
            "group": "Grün-Bunte Liste\nim Rat der Stadt Göttingen",
            "side": "Ulrike Hesse-Brandt\nMatthias Oppermann\nDr. Renate Kluge\nJörg Wittkopp\n"
            "Büro: Neues Rathaus, Zimmer 124\nTel. 400-00 00\nFax 400-00 01",
            "address": "Herrn\nOberbürgermeister\nNeues Rathaus",
            "place": "Göttingen, den 16. Februar 1998",
            "kind": "Antrag für den Rat der Stadt Göttingen am 6. März 1998",
            "label": "Betr.:",
            "title": "Fahrradstation am Bahnhof",
            "signatures": [
                [
                    (76, True, "Ulrike Hesse-Brandt\nFraktionssprecherin"),
                    (310, True, "Matthias Oppermann\nRatsherr"),
                ],
                [(76, True, "")],
            ],
        },
        body="""\
## beschlussvorschlag | Der Rat möge beschließen:

Die Verwaltung wird beauftragt,

a) mit der Deutschen Bahn AG über die Anmietung des ehemaligen Güterschuppens für eine bewachte
Fahrradstation mit 600 Plätzen zu verhandeln,

b) die Förderung aus Mitteln des Gemeindeverkehrsfinanzierungsgesetzes zu prüfen,

c) dem Verkehrsausschuß bis zum 30. Juni 1998 zu berichten.

## begruendung | Begründung:

Vor dem Bahnhof stehen an jedem Werktag mehr als 2.000 Fahrräder, davon kaum ein Drittel in
Ständern. Im Jahr 1997 wurden dort 614 Räder als gestohlen gemeldet; die Dunkelziffer ist hoch. Wer
ein gutes Fahrrad hat, fährt lieber mit dem Auto zum Zug oder gleich zum Ziel.

In Münster und in Freiburg arbeiten solche Stationen seit Jahren mit Erfolg. Das Gutachten, das die
Stadt 1996 in Auftrag gegeben hat, kommt in seinem Fazit zu dem Schluß, daß eine Station bei einer
Auslastung von 70 % ohne Zuschuß auskommt, wenn eine Werkstatt angeschlossen wird.

Hinzu kommt, daß die Jugendwerkstatt e. V. bereit wäre, den Betrieb zu übernehmen und sechs
Ausbildungsplätze einzurichten. Der Antrag unserer Fraktion vom 4. Oktober 1995 zum selben Thema
wurde damals mit dem Hinweis auf die noch ungeklärte Gestaltung des Vorplatzes vertagt. Dieser Grund
ist entfallen.
""",
    ),
    Paper(
        id="wuerzburg-2004-dringlichkeitsantrag",
        city="Würzburg",
        year=2004,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Dringlichkeitsantrag as a letter with salutation and closing, foot with bank,"
        " 'gez.'"
        " behind the ink-less names in two columns, reason of urgency as a section",
        metadata=meta(
            title="Erhalt der Stadtteilbücherei Heidingsfeld",
            kind="dringlichkeitsantrag",
            date="2004-07-19",
            consultations=[meeting("Stadtrat", "2004-07-22")],
            signatories=[
                signed_by("Dr. Adelheid Römmelt", "Fraktionsvorsitzende", mark="gez."),
                signed_by("Oskar Fries", "Stadtrat", mark="gez."),
            ],
        ),
        form={
            "face": "serif",
            "group": "Bürgerforum Würzburg\nStadtratsfraktion",
            "foot": "Bürgerforum Würzburg · Rückermainstraße 00 · 97070 Würzburg"
            " · Konto 000 000 000 · BLZ 790 000 00",
            "address": "Frau Oberbürgermeisterin\nRathaus\n97070 Würzburg",
            "place": "Würzburg, 19.07.2004",
            "kind": "Dringlichkeitsantrag zur Sitzung des Stadtrats am 22.07.2004",
            "title": "Erhalt der Stadtteilbücherei Heidingsfeld",
            "under": True,
            "closing": "Mit freundlichen Grüßen",
            "signatures": [
                [
                    (76, False, "gez. Dr. Adelheid Römmelt\nFraktionsvorsitzende"),
                    (320, False, "gez. Oskar Fries\nStadtrat"),
                ]
            ],
        },
        body="""\
## antrag

Sehr geehrte Frau Oberbürgermeisterin,

namens der Fraktion stelle ich folgenden Antrag:

## antrag | Antrag:

1. Die Stadtteilbücherei Heidingsfeld wird nicht zum 1. September 2004 geschlossen.

2. Die Verwaltung legt dem Kulturausschuss ein Konzept vor, wie die Bücherei mit ehrenamtlicher
Hilfe an drei Nachmittagen geöffnet bleiben kann.

## begruendung | Begründung:

Aus der Tageszeitung vom 17. Juli mussten wir erfahren, dass die Bücherei im Zuge der
Haushaltskonsolidierung aufgegeben werden soll. Ein Beschluss des Stadtrats liegt hierzu nicht vor.
Die Bücherei hatte im Jahr 2003 rund 31.000 Entleihungen, mehr als jede andere Zweigstelle. Sie wird
von zwei Grundschulen für den Unterricht genutzt.

Die Einsparung von 38.000 € steht in keinem Verhältnis zum Schaden. Bereits am Wochenende haben sich
22 Bürgerinnen und Bürger gemeldet, die mithelfen wollen.

## sonstige | Begründung der Dringlichkeit:

Der Mietvertrag müsste bis zum 31. Juli gekündigt werden. Die nächste ordentliche Sitzung findet
erst am 30. September statt.
""",
    ),
    Paper(
        id="luebeck-2011-2011-01622",
        city="Lübeck",
        year=2011,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="interfraktioneller Antrag of three groups, names in three columns of which the"
        " middle is In Vertretung, number added by the office above the subject",
        metadata=meta(
            number="2011/01622",
            title="Freier Eintritt in die Lübecker Museen an jedem ersten Sonntag im Monat",
            kind="antrag",
            date="2011-04-08",
            consultations=[meeting("Bürgerschaft", "2011-05-26", agenda_item="4.7")],
            signatories=[
                signed_by("Katja Möllerup", "Fraktion A", signed=True),
                signed_by("Peer Andresen", "Fraktion B", mark="i. V.", signed=True),
                signed_by("Hinnerk Voß", "Fraktion C", signed=True),
            ],
            references=["2010/00987"],
        ),
        form={
            "face": "carlito",
            "group": "Fraktionen A, B und C\nin der Bürgerschaft der Hansestadt Lübeck",
            "address": "Stadtpräsidentin\nRathaus\n23552 Lübeck",
            "place": "Lübeck, d. 08.04.2011",
            "receipt": "Vorlage-Nr. 2011/01622          TOP 4.7 der Bürgerschaft am 26.05.2011",
            "kind": "Interfraktioneller Antrag",
            "title": "Freier Eintritt in die Lübecker Museen an jedem ersten Sonntag im Monat",
            "signatures": [
                [
                    (76, True, "Katja Möllerup\nFraktion A"),
                    (232, True, "i. V. Peer Andresen\nFraktion B"),
                    (392, True, "Hinnerk Voß\nFraktion C"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Die Bürgerschaft möge beschließen:

Der Bürgermeister wird gebeten, gemeinsam mit der Stiftung dafür zu sorgen, dass der Eintritt in die
Dauerausstellungen der Lübecker Museen ab September 2011 an jedem ersten Sonntag im Monat frei ist.
Über die Erfahrungen ist der Bürgerschaft nach einem Jahr zu berichten.

## begruendung | Begründung

Lübeck besitzt Sammlungen von europäischem Rang, doch viele Einwohnerinnen und Einwohner kennen sie
nur von außen. Nach der Besucherbefragung 2010 stammen nur 17 % der Gäste aus der Stadt selbst.
Familien mit zwei Kindern zahlen für einen Besuch bis zu 16 Euro.

Mit der Vorlage 2010/00987 hat die Verwaltung einen generell freien Eintritt abgelehnt, weil die
Einnahmeausfälle 410.000 Euro betragen würden. Der hier vorgeschlagene Weg ist bescheidener: Bei
zwölf Sonntagen ist mit einem Ausfall von etwa 26.000 Euro zu rechnen. Die Einnahmen aus
Museumsladen und Café dürften an diesen Tagen steigen, wie das Beispiel einer anderen Hansestadt
zeigt.

Weitere Begründung erfolgt mündlich.
""",
    ),
    Paper(
        id="tuebingen-1993-antrag-512a",
        city="Tübingen",
        year=1993,
        print="inkjet",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Antrag an den Gemeinderat in old spelling, number with a letter typed in by the"
        " office, all members sign in one line without roles, day without a place",
        metadata=meta(
            number="512a/93",
            title="Tempo 30 in der Wilhelmstraße",
            kind="antrag",
            date="1993-11-29",
            signatories=[
                signed_by("Regine Schmauder", mark="gez."),
                signed_by("Helmut Breuninger", mark="gez."),
                signed_by("Dr. Ute Walz", mark="gez."),
                signed_by("Manfred Kehrer", mark="gez."),
            ],
            references=["512/93"],
        ),
        form={
            "face": "oldstandard",
            "group": "Tübinger Frauen- und Umweltliste",
            "pattern": "- {} -",
            "address": "An das\nBürgermeisteramt\nGemeinderatsgeschäftsstelle",
            "place": "29.11.1993\nVorlage 512a/93",
            "kind": "Antrag an den Gemeinderat",
            "label": "Betreff:",
            "title": "Tempo 30 in der Wilhelmstraße",
            "signatures": [
                [(76, False, "gez. Regine Schmauder"), (320, False, "gez. Helmut Breuninger")],
                [(76, False, "gez. Dr. Ute Walz"), (320, False, "gez. Manfred Kehrer")],
            ],
        },
        body="""\
## antrag | Antrag:

1. Die Verwaltung richtet in der Wilhelmstraße zwischen Lustnauer Tor und Nordring zum 1. April 1994
Tempo 30 ein.

2. Die Lichtsignale werden so geschaltet, daß Busse nicht länger als bisher warten müssen.

3. Nach sechs Monaten werden Lärm und Geschwindigkeit gemessen.

## begruendung | Begründung:

Die Vorlage 512/93 der Verwaltung zum Generalverkehrsplan behandelt die Wilhelmstraße ausschließlich
als Durchgangsstraße. Dabei queren an keiner Stelle der Stadt so viele Menschen die Fahrbahn wie
zwischen Neuer Aula und Mensa. In den Jahren 1990 bis 1992 gab es dort 39 Unfälle mit
Personenschaden.

Das Regierungspräsidium hat mit Erlaß vom 3. 9. 1993 (Az. 14-3851.1) erklärt, daß es einem Versuch
nicht widersprechen wird. Untersuchungen aus Heidelberg belegen, daß die Fahrzeit für die gesamte
Strecke um weniger als eine halbe Minute zunimmt, während der Lärm um drei Dezibel abnimmt. Im
Ergebnis gewinnen alle.

Wir bitten um Beratung im Verkehrsausschuß noch vor den Weihnachtsferien.
""",
    ),
    Paper(
        id="bonn-2007-0710544-aa",
        city="Bonn",
        year=2007,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Änderungsantrag by a group whose number is the amended one with letters behind"
        " it, typed 'f. d. R.' of an office manager who signs nothing for the group",
        metadata=meta(
            number="DS 0710544 AA 2",
            title="Änderungsantrag zur DS 0710544 - Nutzung des Viktoriabades",
            kind="aenderungsantrag",
            date="2007-03-13",
            consultations=[meeting("Rat", "2007-03-15", agenda_item="1.4.2")],
            signatories=[signed_by("Peter Finkelmeier", "Fraktionsvorsitzender", mark="gez.")],
            references=["DS 0710544"],
            attachments=enclosures(),
        ),
        form={
            "face": "sans",
            "group": "Ratsfraktion\nBonner Bürger",
            "side": "Altes Rathaus\nMarkt 00\n53111 Bonn\nTelefon 0228 / 00 00"
            " 00\nfraktion@bonn.example",
            "address": "An die\nOberbürgermeisterin\nder Bundesstadt Bonn",
            "place": "Bonn, 13. März 2007",
            "receipt": "Drucksachen-Nr.: DS 0710544 AA 2\nzu TOP 1.4.2 der Sitzung des Rates am"
            " 15. März 2007",
            "title": "Änderungsantrag zur DS 0710544 - Nutzung des Viktoriabades",
            "signatures": [[(76, False, "gez. Peter Finkelmeier\nFraktionsvorsitzender")]],
            "certificate": "f. d. R.\nSilke Oellers\nFraktionsgeschäftsführerin",
        },
        body="""\
## beschlussvorschlag | Inhalt des Antrages

Der Rat möge beschließen:

Ziffer 3 des Beschlussvorschlages wird wie folgt neu gefasst: "Das Viktoriabad wird bis zur
Fertigstellung des neuen Familienbades, mindestens aber bis zum 31. Dezember 2009, für Schulen und
Vereine offengehalten."

Ziffer 5 wird ersatzlos gestrichen.

## begruendung | Begründung

Die Vorlage der Verwaltung sieht vor, das Bad bereits in den Sommerferien 2007 zu schließen. Für
neun Schulen würde damit der Schwimmunterricht entfallen, denn im Frankenbad sind vormittags keine
Bahnen mehr frei. In der Sitzung des Sportausschusses am 27. Februar hat der Stadtsportbund
vorgerechnet, dass 1.900 Kinder keinen Kurs mehr fänden.

Die Kosten des Weiterbetriebes gibt die Verwaltung mit 480.000 Euro im Jahr an. Dem stehen nach
unserer Rechnung vermiedene Fahrtkosten von 130.000 Euro und Einnahmen von 90.000 Euro gegenüber.
Auf die Stellungnahme des Gebäudemanagements vom 9. Februar 2007 i. V. m. dem Brandschutzgutachten
wird verwiesen; danach ist der Betrieb mit einem zweiten Rettungsweg zulässig.
""",
    ),
)
