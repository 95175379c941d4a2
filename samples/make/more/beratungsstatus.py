"""2013 and 2019: papers with two kinds of status per meeting and lines that name motions."""

from functools import partial

from samples.make.layouts import beratungsstatus as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LIBRARY = "Neubau der Stadtbibliothek: Ergebnis des Wettbewerbs"
_FOUNTAIN = "Wasserspiele am Paradeplatz"
_WAY = ["Beratungsfolge", "TOP", "Sitzungstermin", "Öffentlichkeit", "Beratungsart"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in the Kurpfalz; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="quadratstadt-2019-v344-2019",
        city="Quadratstadt",
        year=2019,
        print="laser",
        purpose="number at the other end of a shaded bar, 'Betrifft Antrag/Anfrage Nr.' with other"
        " numbers right below the title, two columns of status, items in the second column",
        metadata=meta(
            number="V344/2019",
            title=_LIBRARY,
            kind="beschlussvorlage",
            public=True,
            date="2019-06-12",
            consultations=[
                meeting(
                    "Bildungsausschuss", "2019-07-04", True, agenda_item="2", role="Vorberatung"
                ),
                meeting("Gemeinderat", "2019-07-23", True, agenda_item="5", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Dr. Peter Kurz-Hagen", "Oberbürgermeister", mark="gez."),
                signed_by("Dr. Ulrike Grün", "Bürgermeisterin", mark="gez."),
            ],
            references=["A118/2018", "V512/2017"],
        ),
        form={
            "kind": "BESCHLUSSVORLAGE",
            "number": "V344/2019",
            "fields": [
                ("Dezernat", "III, Bildung"),
                ("Datum", "12.06.2019"),
                ("Aktenzeichen", "42.20.13-7"),
            ],
            "label": "Betreff:",
            "title": _LIBRARY,
            "after": [
                ("Betrifft Antrag/Anfrage Nr.", "A118/2018"),
                ("Stadtteilbezug", "Innenstadt, Quadrat N 2"),
            ],
            "way": [
                _WAY,
                ["Bildungsausschuss", "2", "04.07.2019", "öffentlich", "Vorberatung"],
                ["Gemeinderat", "5", "23.07.2019", "öffentlich", "Entscheidung"],
            ],
            "signatures": [
                [
                    (64, False, "gez. Dr. Peter Kurz-Hagen\nOberbürgermeister"),
                    (310, False, "gez. Dr. Ulrike Grün\nBürgermeisterin"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussantrag:

Der Gemeinderat nimmt das Ergebnis zur Kenntnis und beauftragt die Verwaltung, mit dem ersten
Preisträger die Leistungsphasen 1 bis 3 zu vereinbaren.

## zusammenfassung | Kurzfassung

Von 24 Büros, die zum Wettbewerb zugelassen waren, haben 21 Arbeiten eingereicht. Das Preisgericht
tagte am 9. und 10. Mai.

## sachverhalt | Sachverhalt

Mit V512/2017 wurde der Standort am Marktplatz bestimmt. Der erste Preis sieht ein Haus mit sechs
Geschossen vor, dessen unterste Ebene auch außerhalb der Öffnungszeiten zugänglich ist. Der zweite
Preis überzeugte durch die Fassade, überschreitet aber die Fläche um ein Achtel.

Der Antrag A118/2018 auf eine Dachterrasse ist im Entwurf berücksichtigt. Sie kann ohne Gang durch
den Lesesaal erreicht werden.

## finanzielle_auswirkungen | Kosten

Für die Planung werden 2,4 Millionen Euro benötigt. Die Kosten des Baus werden auf 42 Millionen Euro
geschätzt.
""",
    ),
    _paper(
        id="quadratstadt-2013-v098-2013",
        city="Quadratstadt",
        year=2013,
        print="laser",
        purpose="no item, one closed meeting, line about motions empty, no name",
        metadata=meta(
            number="V098/2013",
            title=_FOUNTAIN,
            kind="informationsvorlage",
            public=False,
            date="2013-02-25",
            consultations=[
                meeting("Technischer Ausschuss", "2013-03-12", False, role="Kenntnisnahme"),
            ],
        ),
        form={
            "kind": "INFORMATIONSVORLAGE",
            "number": "V098/2013",
            "fields": [
                ("Dezernat", "V, Technik"),
                ("Datum", "25.02.2013"),
                ("Aktenzeichen", "68.31.02-1"),
            ],
            "label": "Betreff:",
            "title": _FOUNTAIN,
            "after": [("Betrifft Antrag/Anfrage Nr.", ""), ("Stadtteilbezug", "Innenstadt")],
            "way": [
                _WAY,
                ["Technischer Ausschuss", "", "12.03.2013", "nicht öffentlich", "Kenntnisnahme"],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Anlage wurde 2007 zum Jubiläum errichtet und im letzten Sommer nach einem Rohrbruch außer
Betrieb genommen. Der Gutachter sieht einen Fehler der Ausführung. Die Firma hat Insolvenz
angemeldet; die Bürgschaft von 38.000 Euro ist bis zum 31. Mai gültig.

Die Reparatur kostet 71.500 Euro. Es wird geprüft, ob deren Versicherung eintritt. Um
die Ansprüche nicht zu gefährden, sollen Einzelheiten vorerst nicht bekannt werden.""",
    ),
)
