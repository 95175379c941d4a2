"""Schwerin 2003 to 2019: Beschlussvorlage with its fixed questions, Mitteilung and Antrag."""

from functools import partial

from samples.make.layouts import schwerin
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_PLAN = "Aufstellungsbeschluss zum Bebauungsplan Nr. 97.16 „Wohnen am Ziegelinnensee“"
_POOL = "Betriebszeiten der Schwimmhallen in den Ferien"
_FLAT = "Unterbringung von Wohnungslosen in der kalten Jahreszeit"

_paper = partial(
    Paper,
    city="Schwerin",
    print="laser",
    layout=schwerin.layout,
    sheet=schwerin.sheet,
    modelled_on="form of Drucksachen of the Stadtvertretung of Schwerin; text and persons invented",
)

PAPERS = (
    _paper(
        id="schwerin-00612-2016",
        year=2016,
        purpose="Begründung with six numbered questions below it, number with leading noughts,"
        " bodies without dates in a frame, boxes ja and nein inside the text",
        metadata=meta(
            number="00612/2016",
            title=_PLAN,
            kind="beschlussvorlage",
            public=True,
            date="2016-02-18",
            consultations=[
                meeting("Dezernentenberatung"),
                meeting("Hauptausschuss"),
                meeting("Ausschuss für Bauen, Ordnung, Umwelt und Stadtentwicklung"),
            ],
            signatories=[
                signed_by("Angela Gramlich", "Oberbürgermeisterin", mark="gez."),
            ],
            references=["00201/2015"],
            attachments=enclosures("Übersichtsplan"),
        ),
        form={
            "authority": "Landeshauptstadt Schwerin\nDie Oberbürgermeisterin",
            "date": "18.02.2016",
            "fields": [
                ("Dezernat:", "III / Amt für Stadtentwicklung"),
                ("Bearbeiter/in:", "Frau Thiele"),
                ("Telefon:", "545 - 2657"),
                ("e-mail:", "thiele@example.org"),
            ],
            "kind": "Beschlussvorlage",
            "number_line": "Drucksache Nr. 00612/2016",
            "status": "öffentlich",
            "bodies": [
                "Dezernentenberatung",
                "Hauptausschuss",
                "Ausschuss für Bauen, Ordnung, Umwelt und Stadtentwicklung",
            ],
            "title": _PLAN,
            "boxes": [
                ("Der vorgeschlagene Beschluss ist haushaltsrelevant", "[ ] ja  [x] nein"),
            ],
            "foot": [("{page}/{total}", "right")],
            "sign": [(72, "gez. Angela Gramlich\nOberbürgermeisterin")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Hauptausschuss beschließt, für das in der Anlage dargestellte Gebiet den Bebauungsplan Nr. 97.16
aufzustellen.

## begruendung | Begründung

## sachverhalt | 1. Sachverhalt / Problem

Das Gelände des früheren Tanklagers am Ziegelinnensee liegt seit 1993 brach. Mit Schreiben vom 3.
Dezember 2015 hat die Eigentümerin beantragt, dort 84 Wohnungen zuzulassen. Die Stadtvertretung
hatte am 16. März 2015 (Drucksache Nr. 00201/2015) beschlossen, Flächen am Wasser vorrangig für den
Geschosswohnungsbau zu sichern.

Die Untersuchung des Bodens nach § 9 BBodSchG vom Herbst 2014 fand in zwei von elf Bohrungen
Rückstände von Öl. Sie müssen bis in eine Tiefe von 2,40 m abgetragen werden.

## sonstige | 2. Notwendigkeit

Ohne Bebauungsplan wäre das Vorhaben nach § 35 BauGB unzulässig.

## sonstige | 3. Alternativen

Verzicht auf die Entwicklung der Fläche.

## sonstige | 4. Auswirkungen

Der Bedarf an Wohnungen für Familien wird nach der Prognose vom 30.06.2015 zu einem Zehntel
gedeckt. Ein Spielplatz von 600 qm ist herzustellen.

## sonstige | 5. Wirtschafts- / Arbeitsmarktrelevanz

Während der Bauzeit von drei Jahren werden Betriebe der Region beschäftigt.

## finanzielle_auswirkungen | 6. Finanzielle Auswirkungen

Die Kosten der Planung trägt die Eigentümerin aufgrund eines Vertrages nach § 11 BauGB.

@boxes

## anlagen | Anlagen:

Übersichtsplan

@sign
""",
    ),
    _paper(
        id="schwerin-01377-2003",
        year=2003,
        print="inkjet",
        purpose="answer to a motion as Mitteilungsvorlage, bodies, dates in brackets, role above"
        " name with ink, new spelling beside Beschluß in a quotation",
        metadata=meta(
            number="01377/2003",
            title=_POOL,
            kind="mitteilung",
            public=True,
            date="2003-10-06",
            consultations=[meeting("Stadtvertretung", "2003-10-27")],
            signatories=[
                signed_by(
                    "Hermann Junghans-Roloff", "Beigeordneter", mark="In Vertretung", signed=True
                )
            ],
            references=["01204/2003"],
        ),
        form={
            "authority": "Landeshauptstadt Schwerin\nDer Oberbürgermeister",
            "date": "2003-10-06",
            "fields": [("Dezernat:", "II"), ("Amt:", "Sportamt"), ("Telefon:", "545-1999")],
            "kind": "Mitteilungsvorlage",
            "number_line": "Vorlage-Nr.: 01377/2003",
            "status": "öffentlich",
            "bodies": ["Stadtvertretung (27.10.2003)"],
            "title": _POOL,
            "foot": [("Seite {page} von {total}", "center")],
            "sign": [(72, "In Vertretung\n@ink\nBeigeordneter\nHermann Junghans-Roloff")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Stadtvertretung nimmt die Mitteilung zur Kenntnis.

## sachverhalt | Sachverhalt

In der Sitzung am 7. Juli 2003 hat die Stadtvertretung zum Antrag 01204/2003 beschlossen: „Der
Oberbürgermeister wird beauftragt, die Betriebszeiten der Schwimmhallen in den Ferien zu erweitern.
Der Beschluß vom 11. Mai 1998 wird aufgehoben.“

Der Auftrag wurde wie folgt erfüllt: Die Schwimmhalle Großer Dreesch öffnet seit den Sommerferien
täglich von 8 bis 20 Uhr, mittwochs bis 22 Uhr. In der Schwimmhalle Lankow ist dies wegen der
Arbeiten an der Lüftung erst ab dem 20. Oktober möglich. In den sechs Wochen der Ferien kamen
14.210 Gäste, 2.960 mehr als im Vorjahr.

Die Erlöse stiegen um 5.100 €. Dem stehen Kosten für Aufsicht von 7.850 € gegenüber. Der Fehlbetrag
wird aus dem Ansatz für Vereine gedeckt, die wegen der Lüftung in Lankow keine Zeiten nutzen
konnten.

## fazit | Schlussfolgerungen

Die erweiterten Zeiten werden in den Herbst- und Winterferien beibehalten. Über das Jahr 2004 wird
mit dem Haushalt entschieden.

@sign
""",
    ),
    _paper(
        id="schwerin-00048-2019-antrag",
        year=2019,
        purpose="Antrag of a group in the same form, status 'nicht öffentlich', signatures in two"
        " columns without gez., a law number beside the paper's",
        metadata=meta(
            number="00048/2019",
            title=_FLAT,
            kind="antrag",
            public=False,
            date="2019-09-09",
            consultations=[
                meeting("Stadtvertretung", "2019-09-23"),
                meeting("Ausschuss für Soziales und Wohnen", "2019-10-10"),
            ],
            signatories=[
                signed_by("Tilo Brandenburg", "Fraktionsvorsitzender", signed=True),
                signed_by("Marlies Petersen", "Mitglied der Stadtvertretung", signed=True),
            ],
        ),
        form={
            "authority": "Fraktion Bürger für Schwerin",
            "date": "09.09.2019",
            "fields": [("Büro:", "Am Packhof 2-6, Zimmer 1.032"), ("Telefon:", "545-2966")],
            "kind": "Antrag",
            "number_line": "Drucksache Nr. 00048/2019",
            "status": "nicht öffentlich",
            "bodies": [
                "Stadtvertretung am 23.09.2019",
                "Ausschuss für Soziales und Wohnen am 10.10.2019",
            ],
            "title": _FLAT,
            "foot": [("{page}/{total}", "right")],
            "sign": [
                (72, "@ink\nTilo Brandenburg\nFraktionsvorsitzender"),
                (310, "@ink\nMarlies Petersen\nMitglied der Stadtvertretung"),
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Oberbürgermeister wird beauftragt, mit der Eigentümerin des Hauses in der Mozartstraße über die
Anmietung von 24 Plätzen für die Zeit vom 1. November 2019 bis 31. März 2020 zu verhandeln und der
Stadtvertretung den Entwurf des Vertrages vorzulegen.

## begruendung | Begründung

Im letzten Winter war das Haus der Stadt an 41 Nächten voll belegt. Neun Menschen mussten abgewiesen
werden; in der Nacht zum 24. Januar 2019 wurde ein Mann mit Erfrierungen in die Klinik gebracht. Die
Verpflichtung zur Unterbringung ergibt sich aus § 13 SOG M-V.

Das Haus steht seit April leer und ist beheizbar. Die Eigentümerin hat in einem Gespräch am 28.
August eine Miete von 6,20 Euro je Quadratmeter genannt. Weil über den Preis noch verhandelt wird,
bitten wir um Behandlung im nichtöffentlichen Teil der Sitzung.

Ein Träger, der die Betreuung übernehmen würde, hat sein Interesse bis zum 15. Oktober erklärt. Die
Kosten von etwa 46.000 Euro können aus dem Produkt 31501 gedeckt werden. Sie entsprechen denen des
Jahres 2017, als die Stadt Container gemietet hatte.

@sign
""",
    ),
)
