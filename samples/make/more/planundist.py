"""2011 and 2017: papers of a Landkreis that show when a body was to meet and when it did."""

from functools import partial

from samples.make.layouts import planundist as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BUS = "Übernahme der Schülerbeförderung auf der Linie 540 in eigene Verantwortung"
_HOSPITAL = "Zuschuss zum Betrieb der Geburtshilfe am Krankenhaus Altenrode"
_WAY = ["Gremium", "geplant", "beraten", "Ergebnis"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Landkreise in the north; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="altenrode-2017-0417-2017-k",
        city="Landkreis Altenrode",
        year=2017,
        print="laser",
        purpose="days planned and days held in two columns, two bodies not heard yet, result with"
        " counts in words, title in capitals below the table, number without label in a tab",
        metadata=meta(
            number="0417/2017-K",
            title=_BUS.upper(),
            kind="beschlussvorlage",
            public=True,
            date="2017-08-21",
            consultations=[
                meeting("Ausschuss für Schule und Kultur", "2017-09-19", result="empfohlen"),
                meeting(
                    "Ausschuss für Wirtschaft, Verkehr und Tourismus",
                    "2017-09-26",
                    result="empfohlen bei 2 Enthaltungen",
                ),
                meeting("Kreisausschuss", "2017-10-16"),
                meeting("Kreistag", "2017-10-23"),
            ],
            signatories=[
                signed_by("Harm Wessels", "Dezernent", mark="gez."),
                signed_by("Ulrike Tiedemann", "Amtsleiterin", mark="gez."),
            ],
            references=["0268/2016-K"],
            attachments=enclosures(("1", "Fahrplanentwurf"), ("2", "Vergleich der Kosten")),
        ),
        form={
            "number": "0417/2017-K",
            "house": "LANDKREIS ALTENRODE · DER LANDRAT\nSchul- und Kulturamt, Az. 40.2/540-11",
            "kind": "Beschlussvorlage",
            "fields": "vom 21.08.2017 – für die öffentliche Sitzung",
            "way": [
                _WAY,
                ["Ausschuss für Schule und Kultur", "12.09.2017", "19.09.2017", "empfohlen"],
                [
                    "Ausschuss für Wirtschaft, Verkehr und Tourismus",
                    "26.09.2017",
                    "26.09.2017",
                    "empfohlen bei 2 Enthaltungen",
                ],
                ["Kreisausschuss", "16.10.2017", "", ""],
                ["Kreistag", "23.10.2017", "", ""],
            ],
            "title": _BUS.upper(),
            "names": [
                (1, "Dezernent", "gez. Harm Wessels"),
                (1, "Amtsleiterin", "gez. Ulrike Tiedemann"),
            ],
            "head": [("Landkreis Altenrode", "left"), ("0417/2017-K", "right")],
            "foot": [("Seite {page}", "right")],
        },
        body="""\
## beschlussvorschlag | Der Kreistag möge beschließen:

1. Die Linie 540 wird ab dem 1. August 2018 als Schulverkehr des Landkreises betrieben.

2. Die Verwaltung schreibt die Leistung für vier Jahre aus.

## sonstige | Worum es geht

Die Linie 540 verbindet acht Dörfer mit der Oberschule in Brunshagen. Der Unternehmer hat seine
Genehmigung zum Ende des Schuljahres zurückgegeben, weil er den Verkehr ohne Zuschuss nicht mehr
wirtschaftlich führen kann. An Schultagen fahren morgens 118 Kinder mit, in den Ferien im
Durchschnitt elf Personen je Fahrt.

Der Kreistag hatte im Vorjahr (0268/2016-K) den Auftrag erteilt, für Linien mit überwiegendem
Schulverkehr eine eigene Lösung zu prüfen. Die Prüfung liegt nun für alle sieben Linien vor; nur bei
der 540 besteht Eile.

## sonstige | Wege, die geprüft wurden

a) Der bisherige Unternehmer fährt gegen Ausgleich weiter. Er verlangt 164.000 Euro im Jahr.

b) Der Landkreis bestellt bei der Kreisverkehrsgesellschaft. Dafür fehlen zwei Fahrzeuge.

c) Die Leistung wird ausgeschrieben. Aus Nachbarkreisen liegen Preise zwischen 2,90 und 3,35 Euro je
Kilometer vor.

Mit dem dritten Weg bleibt der Landkreis frei, Fahrzeiten mit den Schulen abzustimmen. Bisher musste
jede Verschiebung bei der Landesnahverkehrsgesellschaft beantragt werden.

## finanzielle_auswirkungen | Was es kostet

| Posten | 2018 | 2019 |
| Leistung des Unternehmers | 58.000 | 139.000 |
| Ersparte Fahrkarten | -41.000 | -98.000 |
| Bleibt | 17.000 | 41.000 |

Die Mittel sind im Entwurf des Haushaltes bei Produkt 241-100 enthalten.

## anlagen | Beigefügt sind

1. Fahrplanentwurf

2. Vergleich der Kosten
""",
    ),
    _paper(
        id="altenrode-2011-0093-2011-i",
        city="Landkreis Altenrode",
        year=2011,
        print="laser",
        purpose="information with one row held later than planned, nothing said of publicity, one"
        " signer, no attachments, a second number of a file beside it",
        metadata=meta(
            number="0093/2011-I",
            title=_HOSPITAL.upper(),
            kind="informationsvorlage",
            date="2011-03-02",
            consultations=[
                meeting(
                    "Ausschuss für Soziales und Gesundheit",
                    "2011-04-05",
                    result="zur Kenntnis genommen",
                ),
                meeting("Kreisausschuss", "2011-04-11"),
            ],
            signatories=[signed_by("Dr. Renate Kück", "Dezernentin", mark="gez.")],
        ),
        form={
            "number": "0093/2011-I",
            "house": "LANDKREIS ALTENRODE · DER LANDRAT\nGesundheitsamt, Az. 53.1-0072/2010",
            "kind": "Informationsvorlage",
            "fields": "vom 02.03.2011",
            "way": [
                _WAY,
                [
                    "Ausschuss für Soziales und Gesundheit",
                    "22.03.2011",
                    "05.04.2011",
                    "zur Kenntnis genommen",
                ],
                ["Kreisausschuss", "11.04.2011", "", ""],
            ],
            "title": _HOSPITAL.upper(),
            "names": [(1, "Dezernentin", "gez. Dr. Renate Kück"), (1, "Amtsleiter", "")],
            "head": [("Landkreis Altenrode", "left"), ("0093/2011-I", "right")],
            "foot": [("Seite {page}", "right")],
        },
        body="""\
## sonstige | Worum es geht

Im Jahr 2010 kamen in Altenrode 287 Kinder zur Welt, 61 weniger als fünf Jahre zuvor. Eine Abteilung
gilt erst ab etwa 500 Geburten als kostendeckend. Der Träger, die Klinikgesellschaft Nordheide, hat
angekündigt, die Geburtshilfe zum Jahresende aufzugeben, wenn die Gesellschafter das Defizit nicht
übernehmen.

Nach den Unterlagen beträgt der Fehlbetrag 410.000 Euro im Jahr. Davon entfallen 290.000 Euro auf
den Bereitschaftsdienst der Ärzte und der Hebammen, der unabhängig von der Zahl der Geburten
vorgehalten werden muss.

## sonstige | Wie es anderswo geregelt ist

Die nächsten Häuser liegen 34 und 41 Kilometer entfernt. In zwei Nachbarkreisen sind die
Abteilungen 2008 und 2009 geschlossen worden; seither hat die Zahl der Geburten im Rettungswagen
zugenommen, wenn auch auf niedrigem Stand.

## fazit | Ergebnis

Die Verwaltung wird mit dem Träger über eine befristete Vereinbarung bis Ende 2013 verhandeln. Eine
Vorlage zur Entscheidung folgt vor der Sommerpause.
""",
    ),
)
