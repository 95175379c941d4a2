"""Bamberg: Sitzungsvorträge of 2012 to 2022."""

from samples.aside.layouts import b_bamberg as form
from samples.make.marks import BLUE, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a Sitzungsvorlage of Bamberg; text and persons invented"

_GARDENS = Paper(
    id="bamberg-vo-2014-0718-20",
    city="Bamberg",
    year=2014,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="Roman parts with lower ranks below, print-out day at the foot, file number in a torn"
    " column, question with boxes, distribution list after the signature",
    metadata=meta(
        number="VO/2014/0718-20",
        title="Erhalt der innerstädtischen Gärtnerflächen; Förderprogramm für Gewächshäuser",
        kind="sitzungsvorlage",
        public=True,
        date="2014-06-12",
        consultations=[
            meeting("Bau- und Werksenat", "2014-07-09", role="Empfehlung"),
            meeting("Stadtrat der Stadt Bamberg", "2014-07-30", role="Entscheidung"),
        ],
        signatories=[
            signed_by("Gerlinde Stöcklein", "Berufsm. Stadträtin", date="2014-06-12", signed=True)
        ],
        references=["VO/2013/0455-20"],
        attachments=enclosures(("1", "Richtlinie"), ("2", "Karte der Gärtnerflächen")),
    ),
    form={
        "printed": "16.06.2014",
        "kind": "Sitzungsvorlage",
        "unit": "Federführend:\n20 Referat für Stadtgestaltung",
        "values": ("öffentlich", "61-41-07", "12.06.2014", "Stöcklein Gerlinde"),
        "rows": [
            ("09.07.2014", "Bau- und Werksenat", "Empfehlung"),
            ("30.07.2014", "Stadtrat der Stadt Bamberg", "Entscheidung"),
        ],
        "question": "Finanzielle Auswirkungen:",
        "boxes": [("nein", False), ("ja", True)],
        "sign": [(240, "Bamberg, 12.06.2014\n@ink\nGerlinde Stöcklein\nBerufsm. Stadträtin")],
        "list": "Verteiler:\nAmt 61 - 2 x\nKämmereiamt",
    },
    body="""\
## sachverhalt | I. Sitzungsvortrag:

### 1. Anlass

Mit der Vorlage VO/2013/0455-20 hat die Verwaltung über die Lage der Erwerbsgärtnereien berichtet.
Von ehedem 400 Betrieben der Gärtnerstadt bestehen noch 21. Ihre langgestreckten Felder hinter den
Häusern gehören zum Welterbe und lassen sich nur erhalten, wenn sie bewirtschaftet werden.

### 2. Vorschlag

Gefördert werden Reparatur und Neubau von Gewächshäusern bis zu einer Länge von 30 m, Brunnen sowie
Trockenmauern. Der Zuschuss beträgt 40 % der Kosten, höchstens 8.000 € je Betrieb. Wer gefördert
wird, verpflichtet sich, die Fläche für zwölf Jahre gärtnerisch zu nutzen.

Die Denkmalpflege hat zugestimmt, wünscht aber, dass Folienhäuser von der Förderung ausgenommen
bleiben. Dem wird gefolgt.

## beschlussvorschlag | II. Beschlussvorschlag:

1. Der Bau- und Werksenat nimmt den Bericht zur Kenntnis.

2. Dem Stadtrat wird empfohlen, die Richtlinie zum 1. Januar 2015 in Kraft zu setzen.

@boxes

## anlagen | Anlage/n:

Anlage 1: Richtlinie

Anlage 2: Karte der Gärtnerflächen

@sign

@list
""",
)

_SIGNS = Paper(
    id="bamberg-vo-2022-5377-a4",
    city="Bamberg",
    year=2022,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="number with a letter in its suffix, motion that is handled by the paper cited by date"
    " and number, In Vertretung",
    metadata=meta(
        number="VO/2022/5377-A4",
        title="Digitale Anzeigen an Parkhäusern – Antrag der Stadtratsfraktion Zukunft Bamberg vom"
        " 14.02.2022",
        kind="sitzungsvorlage",
        public=True,
        date="2022-04-26",
        consultations=[meeting("Mobilitätssenat", "2022-05-17", role="Entscheidung")],
        signatories=[signed_by("Norbert Ziegmann", "Amtsleiter", mark="In Vertretung")],
        references=["2022-031", "VO/2019/2410-A4"],
    ),
    form={
        "printed": "02.05.2022",
        "kind": "Sitzungsvorlage",
        "unit": "Federführend:\nA4 Amt für Mobilität\nBeteiligt:\n2 Finanzreferat",
        "values": ("öffentlich", "66-12", "26.04.2022", "Ziegmann Norbert"),
        "rows": [("17.05.2022", "Mobilitätssenat", "Entscheidung")],
        "sign": [(0, "In Vertretung\n\nNorbert Ziegmann\nAmtsleiter")],
    },
    body="""\
## sachverhalt | I. Sitzungsvortrag:

Die Stadtratsfraktion Zukunft Bamberg hat am 14.02.2022 beantragt (Antrag Nr. 2022-031), die Zahl
der freien Plätze in den Parkhäusern auch an den Ortseingängen anzuzeigen.

Das bestehende Leitsystem stammt aus dem Jahr 2003 und wird über eine Leitung gesteuert, deren
Ersatzteile nicht mehr hergestellt werden. In der Sitzungsvorlage VO/2019/2410-A4 war seine
Abschaltung für 2024 angekündigt worden. Neue Tafeln an das alte System anzuschließen, ist technisch
zwar möglich, aber unwirtschaftlich.

Die Stadtwerke stellen die Daten bereits öffentlich bereit. Mehrere Anbieter von Navigation nutzen
sie. Nach einer Befragung an zwei Samstagen im März ließen sich 62 % der Ortsfremden auf diese Weise
leiten.

## fazit | Fazit

Zusätzliche Tafeln werden nicht empfohlen. Stattdessen sollen die Daten um die Plätze auf
P+R-Anlagen ergänzt werden.

## beschlussvorschlag | II. Beschlussantrag:

1. Vom Sitzungsvortrag wird Kenntnis genommen.

2. Der Antrag vom 14.02.2022 ist damit geschäftsordnungsgemäß behandelt.

## finanzielle_auswirkungen | III. Finanzielle Auswirkungen:

Der unter II. empfohlene Beschlussantrag verursacht keine Kosten.

@sign
""",
)

_ALLEY = Paper(
    id="bamberg-vo-2012-0093-38",
    city="Bamberg",
    year=2012,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public, one meeting, receipt stamp later than the date, two persons of whom one"
    " has signed",
    stamps=(
        (
            1,
            Stamp(
                lines=("STADT BAMBERG", "Sitzungsdienst", "Eing. 05. März 2012"),
                at=(0.42, 0.075),
                colour=VIOLET,
                mm=44,
                degrees=5,
            ),
        ),
        (1, Stamp(lines=("Rechtsamt",), at=(0.8, 0.62), colour=BLUE, mm=30, frame="round")),
    ),
    metadata=meta(
        number="VO/2012/0093-38",
        title="Einsatz von Sicherheitskräften bei der Sandkirchweih",
        kind="sitzungsvorlage",
        public=False,
        date="2012-03-02",
        consultations=[
            meeting("Senat für Sicherheit und Ordnung", "2012-03-20", role="Kenntnisnahme")
        ],
        signatories=[
            signed_by("Ralf Haderlein", "Rechtsreferent", signed=True),
            signed_by("Ilse Morgenroth", "Sachgebietsleiterin", signed=False),
        ],
        references=[],
        attachments=enclosures("Einsatzplan"),
    ),
    form={
        "printed": "05.03.2012",
        "kind": "Sitzungsvorlage",
        "unit": "Federführend:\n38 Ordnungsamt",
        "values": ("nichtöffentlich", "133-02/12", "02.03.2012", "Haderlein Ralf"),
        "rows": [("20.03.2012", "Senat für Sicherheit und Ordnung", "Kenntnisnahme")],
        "sign": [
            (0, "@ink\n@rule\nRalf Haderlein\nRechtsreferent"),
            (235, "@gap\n\n@rule\nIlse Morgenroth\nSachgebietsleiterin"),
        ],
    },
    body="""\
## sachverhalt | I. Sitzungsvortrag:

Im vergangenen Jahr kam es in den Gassen am Leinritt an zwei Abenden zu einem solchen Gedränge, dass
Rettungskräfte einen Verletzten erst nach zwanzig Minuten erreichten. Die Polizei hat daraufhin
gefordert, den Zugang zeitweise zu sperren und die Wege in einer Richtung zu führen.

Die Veranstalterin wird die Zahl der Ordner von 24 auf 40 erhöhen. Ihre Namen und Einsatzorte
ergeben sich aus der Anlage; da diese personenbezogene Angaben enthält, wird in nichtöffentlicher
Sitzung vorgetragen. Auf Grund des Art. 23 Abs. 1 LStVG i. V. m. Art. 19 Abs. 5 können weitere
Auflagen angeordnet werden, falls sich die Lage am Samstag zuspitzt.

An der Unteren Brücke wird eine Zählung eingerichtet. Werden mehr als 3.200 Personen gezählt, leiten
die Ordner Besucher über die Kapuzinerstraße um. Glasflaschen werden an den Zugängen abgenommen.

## beschlussvorschlag | II. Beschlussvorschlag:

Der Senat nimmt die Maßnahmen zur Kenntnis.

##= anlagen | Anlage: Einsatzplan

@sign
""",
)

_WEIR = Paper(
    id="bamberg-vo-2018-1626-63",
    city="Bamberg",
    year=2018,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="three pages, lower ranks with and without numbers, Kurzfassung and Fazit as sections"
    " of their own, cited papers of three forms, attachment that is a table",
    metadata=meta(
        number="VO/2018/1626-63",
        title="Ersatzneubau des Fußgängersteges am Alten Hafen; Variantenentscheidung",
        kind="entscheidungsvorlage",
        public=True,
        date="2018-02-19",
        consultations=[
            meeting("Bau- und Werksenat", "2018-03-07", role="Vorberatung"),
            meeting("Finanzsenat", "2018-03-20", role="Vorberatung"),
            meeting("Stadtrat der Stadt Bamberg", "2018-03-28", role="Entscheidung"),
        ],
        signatories=[
            signed_by("Theresia Konrad", "Baureferentin", mark="gez."),
            signed_by("Gregor Pfister", "Leiter des Entsorgungs- und Baubetriebs", mark="gez."),
        ],
        references=["VO/2016/0290-63", "2017-084", "VO/2017/0911-63"],
        attachments=enclosures(("1", "Gegenüberstellung der Varianten"), ("2", "Visualisierung")),
    ),
    form={
        "printed": "27.02.2018",
        "kind": "Entscheidungsvorlage",
        "unit": "Federführend:\n63 Baureferat\nBeteiligt:\nEntsorgungs- und Baubetrieb",
        "values": ("öffentlich", "63-14-221", "19.02.2018", "Konrad Theresia"),
        "rows": [
            ("07.03.2018", "Bau- und Werksenat", "Vorberatung"),
            ("20.03.2018", "Finanzsenat", "Vorberatung"),
            ("28.03.2018", "Stadtrat der Stadt Bamberg", "Entscheidung"),
        ],
        "sign": [
            (0, "gez. Theresia Konrad\nBaureferentin"),
            (235, "gez. Gregor Pfister\nLeiter des Entsorgungs- und Baubetriebs"),
        ],
        "letter": {"heading": "Anlage 1 zur Vorlage VO/2018/1626-63"},
    },
    body="""\
## zusammenfassung | Kurzfassung:

Der 1968 errichtete Steg muss bis Ende 2019 ersetzt werden. Von drei untersuchten Varianten wird die
Fachwerkbrücke aus Stahl empfohlen.

## sachverhalt | I. Sitzungsvortrag:

### 1. Bisherige Beratungen

Der Bau- und Werksenat wurde mit der Vorlage VO/2016/0290-63 vom 11.05.2016 über das Ergebnis der
Hauptprüfung unterrichtet. Danach ist der Überbau des Steges am Alten Hafen mit der Note 3,4
bewertet; der Spannstahl neigt zum plötzlichen Bruch. Seither wird das Bauwerk alle drei Monate
besichtigt. Mit dem Antrag 2017-084 hat die Fraktion Stadt am Fluss gebeten, den neuen Steg so breit
zu bauen, dass Räder und Kinderwagen einander begegnen können. Die Mittel für die Planung wurden mit
der Vorlage VO/2017/0911-63 bereitgestellt.

### 2. Randbedingungen

Die Wasserstraßenverwaltung verlangt eine lichte Höhe von 6,00 m über dem höchsten schiffbaren
Wasserstand. Der vorhandene Steg liegt vierzig Zentimeter tiefer. Die Rampen müssen deshalb auf
beiden Seiten verlängert werden, wenn die Neigung sechs vom Hundert nicht überschreiten soll. Am
rechten Ufer reicht die Fläche dafür nur aus, wenn zwei Stellplätze des Ruderklubs verlegt werden.
Der Klub hat dem zugestimmt.

Unter der linken Rampe verläuft ein Mischwasserkanal aus dem Jahr 1934, der vor Beginn der Arbeiten
mit einem Rohr aus glasfaserverstärktem Kunststoff ausgekleidet wird. Die Bäume im Baufeld wurden
aufgenommen; drei Pappeln sind zu fällen, die ohnehin nicht mehr standsicher sind.

### 3. Untersuchte Varianten

Untersucht wurden eine Fachwerkbrücke aus Stahl, eine Spannbandbrücke und ein Steg aus Holz mit
Überdachung. Alle drei sind mit 3,50 m breit genug für den gemeinsamen Geh- und Radweg.

Die Spannbandbrücke ist am schlanksten, benötigt jedoch Anker, die in das Grundstück der
Schiffswerft reichen. Eine Einigung mit dem Eigentümer kam bis zum 31.01.2018 nicht zustande. Der
Holzsteg fügt sich gut in das Bild der Uferpromenade ein. Erfahrungen anderer Städte zeigen aber,
dass nach zwanzig Jahren mit größeren Instandsetzungen zu rechnen ist. Im Fazit des Gutachtens heißt
es dazu, Holz sei „unter ständiger Pflege“ ebenso dauerhaft wie Stahl; diese Pflege kann der
Baubetrieb mit seinem Personal nicht gewährleisten.

Die Fachwerkbrücke kann im Werk vorgefertigt, auf einem Ponton eingeschwommen und in einer Nacht
eingehoben werden. Die Sperrung der Schifffahrt dauert bei ihr zwei, bei den anderen Varianten neun
bis vierzehn Tage. Die Gegenüberstellung ist als Anlage 1 beigefügt.

### 4. Beteiligung

In der Bürgerversammlung am 16.11.2017 sprachen sich die meisten Anwesenden für eine der beiden
leichteren Brücken aus. Der Behindertenbeirat hält die Neigung der Rampen für entscheidend; sie ist
bei allen Varianten gleich. Das Landesamt für Denkmalpflege hat keine Einwände, bittet aber um einen
matten, dunklen Anstrich. Die Begründung hierfür leuchtet der Verwaltung ein.

## fazit | Fazit:

Unter Abwägung von Kosten, Bauzeit und Unterhalt ist die Fachwerkbrücke vorzuziehen. Sie ist weder
die billigste noch die eleganteste Lösung, doch diejenige mit den geringsten Risiken.

## beschlussvorschlag | II. Beschlussvorschlag:

Der Bau- und Werksenat und der Finanzsenat empfehlen dem Stadtrat folgenden Beschluss:

1. Der Ersatzneubau wird als Fachwerkbrücke aus Stahl ausgeführt.

2. Die Verwaltung wird beauftragt, die Genehmigungen einzuholen und die Leistungen auszuschreiben.

3. Der Antrag 2017-084 ist damit behandelt.

## finanzielle_auswirkungen | III. Finanzielle Auswirkungen:

Die Baukosten betragen 2,94 Mio. €. Im Vermögenshaushalt sind 1,2 Mio. € für 2018 und 1,8 Mio. € für
2019 eingestellt. Der Freistaat fördert das Vorhaben voraussichtlich mit 50 % der zuwendungsfähigen
Kosten.

## anlagen | Anlagen:

Anlage 1: Gegenüberstellung der Varianten

Anlage 2: Visualisierung

@sign

@letter

Bewertet wurden die drei Varianten nach Kosten, Dauer der Sperrung und Unterhalt.

| Merkmal | Fachwerk | Spannband | Holz |
| Baukosten | 2,94 Mio. € | 3,60 Mio. € | 2,71 Mio. € |
| Sperrung der Schifffahrt | 2 Tage | 14 Tage | 9 Tage |
| Unterhalt im Jahr | 11.000 € | 17.500 € | 32.000 € |
| Nutzungsdauer | 80 Jahre | 80 Jahre | 50 Jahre |
| Fremde Grundstücke | keine | Werft | keine |
""",
)

PAPERS = (_GARDENS, _SIGNS, _ALLEY, _WEIR)
