"""Two Austrian Verhandlungsschriften: 1987 typewritten, 2019 printed."""

from samples.make.layouts import verhandlungsschrift
from samples.make.paper import Paper, meeting, meta, signed_by

PAPERS = (
    Paper(
        id="haagbruck-1987-verhandlungsschrift",
        city="Haagbruck",
        year=1987,
        print="typewriter",
        layout=verhandlungsschrift.layout,
        sheet=verhandlungsschrift.sheet,
        modelled_on="minutes of Austrian towns of the 1980s; place, text and persons invented",
        purpose="Jänner, attendance in three columns, votes spelled in words and as 19 : 4, two"
        " signatures in ink side by side, schilling",
        metadata=meta(
            kind="niederschrift",
            public=True,
            consultations=[meeting("Gemeinderat", "1987-01-19", public=True)],
            signatories=[
                signed_by("Josef Hinterleitner", "Bürgermeister", signed=True),
                signed_by("Erna Pühringer", "Schriftführerin", signed=True),
            ],
        ),
        form={
            "authority": "Stadtgemeinde Haagbruck\nPol. Bezirk Ried",
            "side": "Zl.: 004-1/87",
            "kind": "Verhandlungsschrift",
            "session": "über die öffentliche Sitzung des Gemeinderates\nam Montag, dem"
            " 19. Jänner 1987, im Rathaussaal",
            "times": "Beginn: 19.00 Uhr      Ende: 21.35 Uhr",
            "present_head": "Anwesende:",
            "present": [
                (
                    "Mitglieder",
                    [
                        "J. Hinterleitner",
                        "A. Zauner",
                        "F. Mayrhofer",
                        "K. Gruber jun.",
                        "M. Dallinger",
                        "H. Ortner",
                    ],
                ),
                ("Entschuldigt", ["L. Feichtinger", "R. Aigner"]),
            ],
            "signatures": [
                (74, "Der Bürgermeister:", "Josef Hinterleitner"),
                (330, "Die Schriftführerin:", "Erna Pühringer"),
            ],
        },
        body="""\
## sonstige

Der Bürgermeister begrüßt die Erschienenen, stellt fest, daß die Einladung am 9. Jänner 1987
zugestellt wurde und der Gemeinderat beschlußfähig ist. Die Verhandlungsschrift der Sitzung vom
15. Dezember 1986 lag zur Einsicht auf; Einwendungen wurden nicht erhoben.

## sonstige | 1. Ankauf eines Rüstfahrzeuges für die Freiwillige Feuerwehr

Der Berichterstatter Zauner führt aus, daß das Fahrzeug aus dem Jahre 1961 nicht mehr
verkehrssicher ist. Drei Firmen haben Anbote gelegt. Bestbieter ist die Firma Kogler mit
S 1,284.000,--. Das Landesfeuerwehrkommando leistet einen Beitrag von einem Drittel.

## antrag | Antrag:

Der Gemeinderat wolle den Ankauf zum Preis von S 1,284.000,-- beschließen.

##= beschlussvorschlag | Beschluß: einstimmig angenommen durch Erheben der Hand

## sonstige | 2. Kanalanschluß der Siedlung Au

GR Ortner bemängelt, daß die Anrainer erst im Dezember verständigt worden seien. Der Bürgermeister
entgegnet, die Pläne seien seit Oktober aufgelegen. GR Mayrhofer beantragt, die Anschlußgebühr in
drei Teilbeträgen einzuheben.

##= beschlussvorschlag | Beschluß: mit 19 : 4 Stimmen angenommen

## sonstige | 3. Allfälliges

GR Dallinger ersucht um die Streuung des Fußweges zum Bahnhof. Der Bürgermeister sagt die Erledigung
zu. Auf eine Anfrage zur Schülerausspeisung teilt er mit, daß mit dem Land noch verhandelt wird.

## sonstige | 4. Nächste Sitzung

Die nächste Sitzung findet am Montag, dem 23. Februar 1987, statt.
""",
    ),
    Paper(
        id="ottenkirchen-2019-verhandlungsschrift",
        city="Ottenkirchen",
        year=2019,
        print="laser",
        layout=verhandlungsschrift.layout,
        sheet=verhandlungsschrift.sheet,
        modelled_on="minutes of an Austrian Gemeinderat of the 2020s; place, text and persons"
        " invented",
        purpose="Austrian words, many names with titles that sign nothing, item headings with"
        " numbers, votes for each item, contact column at the head, dates of other sessions",
        metadata=meta(
            kind="niederschrift",
            public=True,
            consultations=[meeting("Gemeinderat", "2019-12-16", public=True)],
            signatories=[
                signed_by("Mag. Herwig Pointner", "Vorsitzender", signed=True),
                signed_by("Sabine Leithenmayr", "Schriftführerin", signed=True),
            ],
            references=["GR-2019/044"],
        ),
        form={
            "authority": "MARKTGEMEINDE OTTENKIRCHEN\nGEMEINDERAT",
            "side": "Marktplatz 00\n4599 Ottenkirchen\nBearbeiterin: Sabine Leithenmayr\n"
            "Tel.: +43 0000 555 11\nwww.ottenkirchen.example",
            "kind": "Verhandlungsschrift",
            "session": "über die am Montag, dem 16. Dezember 2019\nim Pfarrsaal stattgefundene\n"
            "31. öffentliche Sitzung des Gemeinderates",
            "times": "Beginn der Sitzung: 18.00 Uhr\nEnde der Sitzung: 20.47 Uhr",
            "present_head": "Anwesende",
            "present": [
                ("Vorsitzender", ["Bürgermeister Mag. Herwig Pointner"]),
                (
                    "Gemeinderäte",
                    [
                        "Ing. Karl Rathmayr",
                        "Dr. Eva Schoissengeyer",
                        "Johann Leeb, BSc",
                        "DI Petra Wurm",
                        "Michael Haslehner",
                        "KR Franz Obereder",
                        "Mag. Gudrun Lettner",
                        "Alois Humer",
                        "Elif Yıldız",
                    ],
                ),
                ("Entschuldigt", ["GR Thomas Kern, MSc"]),
            ],
            "signatures": [
                (74, "Vorsitzender:", "Mag. Herwig Pointner"),
                (330, "Schriftführerin:", "Sabine Leithenmayr"),
            ],
        },
        body="""\
## sonstige

Der Bürgermeister eröffnet die Sitzung und stellt fest, dass die Verständigung ordnungsgemäß am
5. Dezember 2019 erfolgt ist. Die Verhandlungsschrift der 30. Sitzung vom 07.10.2019 liegt zur
Einsichtnahme auf.

## sonstige | 1. Voranschlag 2020; Beratung und Beschlussfassung

Der Obmann des Finanzausschusses erläutert den Voranschlag. Er schließt in der laufenden Gebarung
mit einem Überschuss von 12.300 Euro. Für die Sanierung der Volksschule werden 410.000 Euro aus
Rücklagen entnommen. GR DI Wurm merkt an, dass für den Radweg nach Hofbach kein Ansatz vorgesehen
ist, obwohl die Machbarkeitsstudie seit dem Jänner vorliegt. Im Fazit der Studie werde der Bau bis
2021 empfohlen.

## antrag | Antrag:

Der Gemeinderat möge den Voranschlag 2020 in der vorliegenden Fassung (GR-2019/044) beschließen.

##= sonstige | Abstimmungsergebnis: 17 dafür, 5 dagegen, 2 Stimmenthaltungen; angenommen

## sonstige | 2. Vergabe der Kanalsanierung Bauabschnitt 07

Fünf Firmen wurden zur Angebotslegung eingeladen. Das Büro der Planerin hat die Angebote geprüft und
schlägt vor, den Auftrag an die Bestbieterin, die Firma Trautner Bau, zum Preis von 188.940,60 Euro
netto zu vergeben. Mit den Arbeiten soll im März 2020 begonnen werden.

## antrag | Antrag: \\f

Der Gemeinderat möge die Vergabe an die Firma Trautner Bau beschließen.

##= sonstige | Abstimmungsergebnis: einstimmig angenommen

## sonstige | 3. Allfälliges

GR Haslehner regt an, den Christbaum vor dem Amtshaus künftig erst nach dem Dreikönigstag zu
entfernen. GR Humer dankt der Feuerwehr für ihren Einsatz beim Hochwasser am 3. November.
""",
    ),
)
