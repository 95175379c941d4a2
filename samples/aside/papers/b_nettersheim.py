"""A municipality of the Eifel, its council in the eighth to tenth period."""

from samples.aside.layouts import b_nettersheim as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a Vorlage of a municipality of the Eifel; text and persons invented"

_AUDIT = Paper(
    id="nettersheim-1061-ix-wp",
    city="Nettersheim",
    year=2013,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="Roman period in the number with a blank before its slash, 'An den' over each body,"
    " day repeated, file number beside the date, ink over name over role",
    metadata=meta(
        number="1061 /IX. WP",
        title="Prüfung des Jahresabschlusses zum 31. Dezember 2012; Beauftragung eines"
        " Wirtschaftsprüfers",
        kind="drucksache",
        public=True,
        date="2013-11-18",
        consultations=[
            meeting("Rechnungsprüfungsausschuss", "2013-12-05", public=True),
            meeting("Rat", "2013-12-17", public=True),
        ],
        signatories=[signed_by("Walter Hürtgen", "Bürgermeister", signed=True)],
        references=["987 /IX. WP"],
        attachments=enclosures("Angebotsübersicht"),
    ),
    form={
        "authority": "Gemeinde Nettersheim\nDer Bürgermeister\nFachbereich I",
        "file": "Az.: 903-12/0417",
        "place": "Nettersheim, den 18.11.2013",
        "kind": "Vorlage",
        "public": "zur Beratung in öffentlicher Sitzung",
        "broken": True,
        "bodies": [("Rechnungsprüfungsausschuss", "05.12.2013"), ("Rat", "17.12.2013")],
        "enclosures": "Angebotsübersicht",
        "sign": [(230, "@ink\nWalter Hürtgen\nBürgermeister")],
    },
    body="""\
## sachverhalt | Sachverhalt:

Nach § 101 der Gemeindeordnung ist der Jahresabschluss vom Rechnungsprüfungsausschuss zu prüfen.
Dieser kann sich hierzu eines Dritten bedienen. Da die Gemeinde kein eigenes Prüfungsamt unterhält,
wurde in den Vorjahren jeweils eine Gesellschaft beauftragt, zuletzt auf der Grundlage der Vorlage
987 /IX. WP.

Für die Prüfung zum 31. Dezember 2012 hat die Verwaltung fünf Gesellschaften um ein Angebot gebeten,
von denen drei geantwortet haben. Das günstigste Angebot liegt mit 13.685,00 € um rund 900,00 €
unter dem Honorar des Vorjahres. Die Gesellschaft hat in mehreren Gemeinden des Kreises geprüft und
ist mit dem eingesetzten Rechnungsverfahren vertraut.

Die Prüfung vor Ort soll in der dritten Kalenderwoche 2014 beginnen und nach zehn Tagen
abgeschlossen sein. Der Prüfbericht wird anschließend im Ausschuss erläutert.

## beschlussvorschlag | Beschlussvorschlag:

Der Rechnungsprüfungsausschuss empfiehlt dem Rat, die in der Anlage unter Nr. 2 aufgeführte
Gesellschaft mit der Prüfung des Jahresabschlusses 2012 zu beauftragen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Mittel sind bei Produkt 01.111.08, Sachkonto 5431, veranschlagt.

@sign
""",
)

_FOREST = Paper(
    id="nettersheim-212-x-wp",
    city="Nettersheim",
    year=2015,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public, a cited Roman number of the former period, month in words, In Vertretung"
    " spelled out, empty section",
    metadata=meta(
        number="212 /X. WP",
        title="Verpachtung des Eigenjagdbezirks „Am Hähnchen“",
        kind="drucksache",
        public=False,
        date="2015-02-03",
        consultations=[
            meeting("Haupt- und Finanzausschuss", "2015-02-24", public=False),
            meeting("Rat", "2015-03-10", public=False),
        ],
        signatories=[
            signed_by(
                "Elmar Schlömer",
                "Allgemeiner Vertreter des Bürgermeisters",
                mark="In Vertretung",
                signed=True,
            )
        ],
        references=["1102 /IX. WP"],
    ),
    form={
        "authority": "Gemeinde Nettersheim\nDer Bürgermeister\nFachbereich III - Forst -",
        "file": "Az.: 765-01",
        "place": "Nettersheim, 3. Februar 2015",
        "kind": "Vorlage",
        "public": "zur Beratung in nichtöffentlicher Sitzung",
        "broken": True,
        "bodies": [("Haupt- und Finanzausschuss", "24.02.2015"), ("Rat", "10.03.2015")],
        "sign": [
            (
                230,
                "In Vertretung\n@ink\nElmar Schlömer\nAllgemeiner Vertreter des Bürgermeisters",
            )
        ],
    },
    body="""\
## sachverhalt | Sachverhalt:

Der Pachtvertrag über den 214 ha großen Eigenjagdbezirk endet am 31. März 2015. Der bisherige
Pächter hat mitgeteilt, dass er aus Altersgründen nicht mehr zur Verfügung steht. Auf die
Bekanntmachung im Amtsblatt sind vier Gebote eingegangen. Der Rat hatte zuletzt mit der Vorlage
1102 /IX. WP die Bedingungen festgelegt, unter denen gemeindliche Jagden vergeben werden.

Das höchste Gebot liegt bei 31,50 € je Hektar. Der Bieter wohnt jedoch mehr als 80 km entfernt und
könnte bei Wildunfällen nicht in der geforderten Zeit vor Ort sein. Der zweite Bieter, der in der
Gemeinde ansässig ist und den Begehungsschein seit elf Jahren besitzt, bietet 29,00 €.

Im Hinblick auf die erheblichen Schälschäden im Buchenvoranbau legt das Forstamt besonderen Wert
auf einen ortsnahen Pächter. Der Abschussplan soll für drei Jahre um ein Fünftel erhöht werden.

## beschlussvorschlag | Beschlussvorschlag:

Der Eigenjagdbezirk „Am Hähnchen“ wird für die Dauer von neun Jahren zum Preis von 29,00 €/ha an den
zweiten Bieter verpachtet.

## anlagen | Anlagen:

@sign
""",
)

_PLAY = Paper(
    id="nettersheim-340-viii-wp",
    city="Nettersheim",
    year=2001,
    print="inkjet",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="body without date, DM beside Euro, proposal first, signature place left empty",
    metadata=meta(
        number="340 /VIII. WP",
        title="Anlegung eines Bolzplatzes im Ortsteil Marmagen",
        kind="mitteilung",
        public=True,
        date="2001-09-04",
        consultations=[
            meeting("Bau- und Planungsausschuss", "2001-09-20", public=True),
            meeting("Ausschuss für Jugend, Sport und Soziales", None, public=True),
        ],
        signatories=[signed_by("Gerda Milz", "Fachbereichsleiterin", signed=False)],
        references=[],
    ),
    form={
        "authority": "Gemeinde Nettersheim\nDer Gemeindedirektor\nBauamt",
        "file": "Az.: 670-40/3",
        "place": "Nettersheim, 04.09.2001",
        "kind": "Mitteilungsvorlage",
        "public": "öffentliche Sitzung",
        "bodies": [
            ("Bau- und Planungsausschuss", "20.09.2001"),
            ("Ausschuss für Jugend, Sport und Soziales", "noch offen"),
        ],
        "sign": [(230, "@gap\n@rule\nGerda Milz\nFachbereichsleiterin")],
    },
    body="""\
## zusammenfassung | Kurzfassung:

Der Bolzplatz kann im Frühjahr 2002 angelegt werden. Das Land beteiligt sich mit 40 v. H.

## sachverhalt | Sachverhalt:

Im Haushaltsplan sind für den Bolzplatz 58.000 DM (29.654,93 Euro) veranschlagt. Das vorgesehene
Grundstück hinter der Mehrzweckhalle gehört der Gemeinde bereits. Gegen den Standort hatte ein
Anlieger im Mai Einspruch erhoben, weil er Lärm am Abend befürchtet. In einem Gespräch am 16. August
konnte vereinbart werden, dass der Platz um 20 Uhr, sonntags um 13 Uhr geschlossen wird.

Der Ballfangzaun an der Straßenseite wird auf sechs Meter erhöht. An der Nordseite pflanzt der
Bauhof eine Hainbuchenhecke. Auf Wunsch der Jugendlichen, die den Entwurf mit dem Bauamt am Modell
besprochen haben, wird statt eines zweiten Tores eine Wand mit Basketballkorb errichtet.

Der Bewilligungsbescheid der Bezirksregierung ist am 28. August 2001 eingegangen; mit dem Bau darf
danach vor dem 1. März nicht begonnen werden. Die Bürger werden durch das Mitteilungsblatt
unterrichtet.

## finanzielle_auswirkungen | Folgekosten:

Für Pflege und Kontrolle entstehen jährlich etwa 2.100 DM.

@sign
""",
)

_WIND = Paper(
    id="nettersheim-877-ix-wp",
    city="Nettersheim",
    year=2012,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="a decided paper sent on for comment, attached letter with its own date, number and"
    " signature, gez. in a quotation",
    metadata=meta(
        number="877 /IX. WP",
        title="Bauleitplanung der Nachbargemeinde; Darstellung von Flächen für Windenergie –"
        " Stellungnahme der Gemeinde",
        kind="beschlussvorlage",
        public=True,
        date="2012-06-11",
        consultations=[meeting("Bau- und Planungsausschuss", "2012-06-26", public=True)],
        signatories=[signed_by("Walter Hürtgen", "Bürgermeister", mark="gez.")],
        references=["640 /IX. WP"],
        attachments=enclosures("Schreiben der Nachbargemeinde vom 15.05.2012"),
    ),
    form={
        "authority": "Gemeinde Nettersheim\nDer Bürgermeister\nFachbereich II",
        "file": "Az.: 621-31",
        "place": "Nettersheim, den 11.06.2012",
        "kind": "Beschlussvorlage",
        "public": "zur Beratung in öffentlicher Sitzung",
        "broken": True,
        "bodies": [("Bau- und Planungsausschuss", "26.06.2012")],
        "enclosures": "Schreiben der Nachbargemeinde vom 15.05.2012",
        "sign": [(230, "gez. Walter Hürtgen\nBürgermeister")],
        "letter": {
            "heading": "Anlage zur Vorlage 877 /IX. WP",
            "sender": "Gemeinde Ahrquell\nDer Bürgermeister",
            "contact": "Ahrquell, 15.05.2012\nAz. 61-20-04/12\nAuskunft: Frau Nelles",
            "receiver": "Gemeinde Nettersheim\nFachbereich II\nKrausstraße 00\n53947 Nettersheim",
            "subject": "23. Änderung des Flächennutzungsplanes; Beteiligung der Nachbargemeinden",
            "sign": "Mit freundlichen Grüßen\nIm Auftrag\n@ink\nNelles",
        },
    },
    body="""\
## sachverhalt | Sachverhalt:

Die Nachbargemeinde beabsichtigt, an der gemeinsamen Grenze zwei Flächen für Windenergieanlagen
darzustellen. Sie hat hierzu mit Schreiben vom 15.05.2012 um Stellungnahme bis zum 29.06.2012
gebeten. Die Gemeinde selbst hat mit der Vorlage 640 /IX. WP eine Untersuchung ihres Gebietes
beauftragt, deren Ergebnis im Herbst erwartet wird.

Die nördliche Fläche reicht bis auf 620 m an den Ortsrand von Tondorf heran. Der vom Ausschuss für
das eigene Gebiet gewünschte Abstand beträgt 1.000 m. Gegen die südliche Fläche, die ganz im Walde
liegt, bestehen keine Bedenken. Frühere Planungen hatte der Kreis mit dem Vermerk „aus Gründen des
Artenschutzes nicht weiter verfolgt, gez. Thelen“ zu den Akten gegeben.

## stellungnahme | Stellungnahme der Verwaltung:

Die Verwaltung hält es für geboten, auf einem gleichen Abstand beiderseits der Grenze zu bestehen.
Sie regt an, die Höhe der Anlagen auf der nördlichen Fläche zu begrenzen.

## beschlussvorschlag | Beschlussvorschlag:

Gegen die 23. Änderung werden hinsichtlich der nördlichen Fläche Bedenken erhoben.

@sign

@letter

Sehr geehrte Damen und Herren,

der Rat der Gemeinde hat am 08.05.2012 beschlossen, den Flächennutzungsplan zu ändern. Gemäß § 2
Abs. 2 BauGB sind die Pläne benachbarter Gemeinden aufeinander abzustimmen. Den Entwurf mit
Begründung und Umweltbericht füge ich bei.

Sollte ich bis zum 29.06.2012 keine Nachricht von Ihnen erhalten, gehe ich davon aus, dass Belange
Ihrer Gemeinde nicht berührt sind.
""",
)

PAPERS = (_AUDIT, _FOREST, _PLAY, _WIND)
