"""Stuttgart 2017: consultations column by column; the date is written the American way."""

from samples.make.layouts import stuttgart
from samples.make.paper import Paper, meeting, meta, signed_by

PAPER = Paper(
    id="stuttgart-grdrs-277-2017",
    city="Stuttgart",
    year=2017,
    print="laser",
    layout=stuttgart.layout,
    sheet=stuttgart.sheet,
    modelled_on="form of a Gemeinderatsdrucksache of Stuttgart; text and persons invented",
    purpose="four unruled columns drawn one after the other, date as MM/DD/YYYY, Beschlussantrag"
    " after which the reason follows, Anlagen: keine",
    metadata=meta(
        number="GRDrs 277/2017",
        title="Ausbau der Ganztagesbetreuung an der Kirchhaldenschule; Projektbeschluss",
        kind="beschlussvorlage",
        public=True,
        date="2017-04-25",
        consultations=[
            meeting("Verwaltungsausschuss", "2017-05-10", public=True, role="Vorberatung"),
            meeting("Gemeinderat", "2017-05-18", public=True, role="Beschlussfassung"),
            meeting("Schulbeirat", "2017-05-16", public=True, role="Kenntnisnahme"),
        ],
        signatories=[signed_by("Isabel Wörner", "Bürgermeisterin", signed=True)],
        references=["GRDrs 412/2015", "GRDrs 1004/2016"],
    ),
    form={
        "authority": "Landeshauptstadt Stuttgart\nReferat Jugend und Bildung\nGZ: JB 1234-02",
        "number": "GRDrs 277/2017",
        "place": "Stuttgart, 04/25/2017",
        "title": "Ausbau der Ganztagesbetreuung an der Kirchhaldenschule;\nProjektbeschluss",
        "kind": "Beschlussvorlage",
        "columns": [
            ("Vorlage an", "Verwaltungsausschuss", "Gemeinderat", "Schulbeirat"),
            ("zur", "Vorberatung", "Beschlussfassung", "Kenntnisnahme"),
            ("Sitzungsart", "öffentlich", "öffentlich", "öffentlich"),
            ("Sitzungstermin", "10.05.2017", "18.05.2017", "16.05.2017"),
        ],
        "signature": "Isabel Wörner\nBürgermeisterin",
    },
    body="""\
## beschlussvorschlag | Beschlussantrag

1. Dem Umbau des Hauptgebäudes und dem Neubau einer Mensa an der Kirchhaldenschule mit
voraussichtlichen Gesamtkosten von 5,86 Mio. Euro wird zugestimmt.

2. Das Hochbauamt wird ermächtigt, die Planung bis zur Leistungsphase 8 der HOAI weiterzuführen.

3. Vom Ergebnis der Schulbeteiligung wird Kenntnis genommen.

## begruendung | Begründung

Der Gemeinderat hat mit GRDrs 412/2015 beschlossen, die Kirchhaldenschule zur Ganztagesgrundschule
auszubauen. Im Schuljahr 2016/2017 besuchen 248 Kinder in elf Klassen die Schule; nach der Prognose
steigt ihre Zahl bis 2022 auf 290. Für das Mittagessen steht derzeit nur ein Klassenzimmer im
Untergeschoss zur Verfügung, das in drei Schichten genutzt wird.

Der Vorprojektbeschluss (GRDrs 1004/2016) sah vor, die Mensa auf dem unteren Pausenhof zu
errichten. Die weitere Planung hat gezeigt, dass der Hang dort aufwendig gesichert werden müsste.
Der Bau wird deshalb an die Turnhalle angeschoben. Dadurch bleiben alle Bäume erhalten, und der
Weg aus den Klassenzimmern ist überdacht.

Während der Bauzeit von etwa 18 Monaten werden vier Klassen in Containern unterrichtet. Die Eltern
wurden am 14. März 2017 unterrichtet. Den Wünschen nach einem zusätzlichen Bewegungsraum konnte
entsprochen werden.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Gesamtkosten von 5,86 Mio. Euro sind im Doppelhaushalt 2016/2017 und in der Finanzplanung
enthalten. Das Land fördert den Mensabau nach der Schulbauförderung mit voraussichtlich 540.000
Euro. Die jährlichen Folgekosten betragen 392.000 Euro.

## stellungnahme | Stellungnahme des Referates für Finanzen

Das Referat WFB hat die Vorlage mitgezeichnet. Die Finanzierung ist gesichert; ein zusätzlicher
Personalbedarf ist im Stellenplanverfahren anzumelden.

## sonstige | Erledigte Anfragen/Anträge:

keine

@signature

##= anlagen | Anlagen: keine
""",
)
