"""Nettersheim 2002 to 2013: Vorlagen of a small Gemeinde, 'Sitzungstag' with each body."""

from functools import partial

from samples.make.layouts import nettersheim
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_AUDIT = "Prüfung des Jahresabschlusses 2012; hier: Feststellung und Entlastung des Bürgermeisters"
_WOOD = "Holzverkauf im Wirtschaftsjahr 2008; Sachstandsbericht"
_ROAD = "Abrechnung des Ausbaues der Straße „Am Kloster“ in Marmagen"

_paper = partial(
    Paper,
    city="Nettersheim",
    print="laser",
    layout=nettersheim.layout,
    sheet=nettersheim.sheet,
    modelled_on="form of Vorlagen of the Gemeinderat of Nettersheim; text and persons invented",
)

PAPERS = (
    _paper(
        id="nettersheim-1061-ix-l",
        year=2013,
        purpose="number with a blank and the Wahlperiode in Roman figures, bodies with 'An den' and"
        " a label for each day, boxes in a frame with a legend, role below name with ink",
        metadata=meta(
            number="1061 /IX.L.",
            title=_AUDIT,
            kind="drucksache",
            public=True,
            date="2013-11-18",
            consultations=[
                meeting("Rechnungsprüfungsausschuss", "2013-12-05"),
                meeting("Gemeinderat", "2013-12-17"),
            ],
            signatories=[signed_by("Wilfried Prinz", "Bürgermeister", signed=True)],
            references=["988 /IX.L."],
            attachments=enclosures("Prüfbericht"),
        ),
        form={
            "authority": "Gemeinde Nettersheim\nDer Bürgermeister",
            "unit": "FB I - Finanzen\nAz.: 20-941-01/12",
            "number_line": "Vorlage 1061 /IX.L.",
            "place": "Nettersheim, 18.11.2013",
            "bodies": [
                ("An den Rechnungsprüfungsausschuss", "Sitzungstag:", "05.12.2013"),
                ("An den Gemeinderat", "Sitzungstag:", "17.12.2013"),
            ],
            "legend": "zur Beratung in",
            "agenda": "[x] öffentlicher Sitzung   [ ] nichtöffentlicher Sitzung",
            "kind": "Vorlage",
            "title": _AUDIT,
            "foot": [("- {page} -", "center")],
            "sign": [(78, "@ink\nWilfried Prinz\nBürgermeister")],
        },
        body="""\
## sachverhalt | Sachverhalt:

Der Entwurf des Jahresabschlusses 2012 wurde dem Rat in der Sitzung am 24.09.2013 mit der Vorlage
988 /IX.L. zugeleitet. Die Prüfung oblag nach § 101 GO NRW dem Rechnungsprüfungsausschuss, der sich
dazu des Wirtschaftsprüfers Dr. Schüller aus Euskirchen bediente. Der Prüfbericht ging am
11.11.2013 ein und liegt als Anlage bei.

Die Bilanzsumme beträgt 61.482.907,14 €. Das Jahresergebnis weist einen Fehlbetrag aus:

| Ordentliche Erträge | 13.904.220,31 € |
| Ordentliche Aufwendungen | 14.877.016,80 € |
| Finanzergebnis | -281.400,02 € |
| Jahresfehlbetrag | -1.254.196,51 € |

Der Fehlbetrag liegt um 412.000 € unter dem Ansatz. Ursache sind höhere Gewerbesteuern und der
milde Winter. Im Fazit seines Berichts erteilt der Prüfer einen uneingeschränkten
Bestätigungsvermerk. Er regt an, die Bewertung der Wirtschaftswege bis zum 31.12.2014 zu
überprüfen.

## beschlussvorschlag | Beschlussvorschlag:

1. Der Rat stellt den Jahresabschluss zum 31.12.2012 fest.

2. Der Fehlbetrag wird durch Entnahme aus der allgemeinen Rücklage gedeckt.

3. Die Ratsmitglieder erteilen dem Bürgermeister Entlastung gemäß § 96 Abs. 1 GO NRW.

##= anlagen | Anlage: Prüfbericht
""",
    ),
    _paper(
        id="nettersheim-612-viii-l",
        year=2008,
        purpose="Mitteilung whose kind says it is public, a ticked box about something else,"
        " i. A. on the line of the name",
        metadata=meta(
            number="612 /VIII.L.",
            title=_WOOD,
            kind="mitteilung",
            public=True,
            date="2008-08-26",
            consultations=[meeting("Forst- und Umweltausschuss", "2008-09-09", agenda_item="6")],
            signatories=[signed_by("Erich Klinkhammer", "Forstamtmann", mark="i. A.")],
        ),
        form={
            "authority": "GEMEINDE NETTERSHEIM",
            "unit": "Forstbetrieb\nAz.: 85-20/08",
            "number_line": "Vorlage 612 /VIII.L.",
            "place": "26. August 2008",
            "bodies": [("An den Forst- und Umweltausschuss", "Sitzungstag:", "09.09.2008")],
            "legend": "von der Verwaltung auszufüllen",
            "agenda": "TOP:  6    [x] TOP bekannt gegeben   [ ] Tischvorlage",
            "kind": "Öffentliche Mitteilung",
            "title": _WOOD,
            "sign": [(78, "i. A. Erich Klinkhammer\nForstamtmann")],
        },
        body="""\
## sachverhalt | Sachstand:

Im Wirtschaftsjahr 2008 waren 9.800 Festmeter zum Einschlag geplant. Bis zum 31. Juli wurden 8.140
Festmeter verkauft, davon 6.020 Festmeter Fichte. Durch den Sturm „Emma“ am 1. März fielen weitere
1.150 Festmeter an. Sie wurden bis Ende Mai aufgearbeitet.

Die Preise haben seit dem vergangenen Herbst nachgegeben. Für das Leitsortiment der Fichte wurden
im ersten Vierteljahr 78,50 € erzielt, im zweiten nur noch 66,00 €. Dennoch wird der Ansatz von
410.000 € voraussichtlich um 22.000 € übertroffen. Brennholz ist so gefragt wie nie: 214 Haushalte
haben bis zum Stichtag am 15. Februar bestellt, 60 mehr als 2007.

Der Borkenkäfer trat nur vereinzelt auf. An der Kall und am Hahnenberg wurden 34 Fallen
aufgestellt, die bis zum 30. September stehen bleiben.

## fazit | Ergebnis:

Das Forstjahr verläuft trotz des Sturmes günstig. Ein Verzicht auf den restlichen Einschlag ist
nicht erforderlich. Die Planung für 2009 wird im November vorgelegt; sie berücksichtigt die neue
Einrichtung, die das Land mit Bescheid vom 2. Juni 2008 genehmigt hat.
""",
    ),
    _paper(
        id="nettersheim-207-vii-l",
        year=2002,
        print="inkjet",
        purpose="non-public box ticked, old and new currency, bodies with one day each, gez. over"
        " the name, Kostentabelle as heading of the table",
        metadata=meta(
            number="207 /VII.L.",
            title=_ROAD,
            kind="beschlussvorlage",
            public=False,
            date="2002-02-07",
            consultations=[
                meeting("Ausschuss für Bauen und Planen", "2002-02-19"),
                meeting("Haupt- und Finanzausschuss", "2002-02-26"),
                meeting("Gemeinderat", "2002-03-12"),
            ],
            signatories=[
                signed_by("Hans Mießeler", "Stellvertretender Bürgermeister", mark="gez.")
            ],
            references=["0811 /VI.L."],
        ),
        form={
            "authority": "Gemeinde Nettersheim\nDer Bürgermeister",
            "unit": "Bauamt, Auskunft: Herr Lenzen, Tel. 02486/78-43",
            "number_line": "Vorlage 207 /VII.L.",
            "place": "Nettersheim, den 7.2.2002",
            "bodies": [
                ("An den Ausschuss für Bauen und Planen", "Sitzungstag:", "19.02.2002"),
                ("An den Haupt- und Finanzausschuss", "Sitzungstag:", "26.02.2002"),
                ("An den Gemeinderat", "Sitzungstag:", "12.03.2002"),
            ],
            "legend": "zur Beratung in",
            "agenda": "[ ] öffentlicher Sitzung   [x] nichtöffentlicher Sitzung",
            "kind": "Beschlussvorlage",
            "title": _ROAD,
            "sign": [(78, "gez.\nHans Mießeler\nStellvertretender Bürgermeister")],
        },
        body="""\
## sachverhalt | Sachverhalt:

Der Gemeinderat hat den Ausbau am 8. Juni 1999 mit der Vorlage 0811 /VI.L. beschlossen. Die
Arbeiten wurden am 14. November 2000 abgenommen. Die Schlussrechnung ging am 21. Dezember 2001 ein,
nachdem über den Aufmaßstreit mit der Firma ein Vergleich erzielt worden war.

## finanzielle_auswirkungen | Kostentabelle:

| Angebotssumme | 612.400,00 DM |
| Nachträge 1 bis 3 | 48.115,20 DM |
| Abzüge nach Vergleich | -19.000,00 DM |
| Schlussrechnung | 641.515,20 DM |

Das entspricht 328.001,52 €. Von diesem Betrag tragen die Anlieger nach der Satzung vom 4. Mai 1988
die Hälfte. Auf 23 Grundstücke entfallen zwischen 1.870 € und 14.630 €.

## begruendung | Begründung:

Drei Eigentümer haben am 15. Januar 2002 Widerspruch gegen die Bescheide über die Vorausleistung
eingelegt. Ihre Namen und Verhältnisse machen die Behandlung in nichtöffentlicher Sitzung
notwendig. Der Städte- und Gemeindebund hält die Abrechnung nach § 8 KAG für rechtmäßig. Die
Verwaltung schlägt vor, auf Antrag Ratenzahlung bis zum 31. Dezember 2004 zu gewähren.

## beschlussvorschlag | Beschlussempfehlung:

Die Abrechnung wird zur Kenntnis genommen. Ratenzahlung wird nach Vorschlag der Verwaltung gewährt.
""",
    ),
)
