"""Ruhr 1991 and 2013: papers in a frame with a column of notices at the left."""

from functools import partial

from samples.make.layouts import vermerkspalte as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_PIT = "Nachnutzung des Maschinenhauses der Zeche Vereinigte Louisenglück"
_SAND = "Streusand auf Gehwegen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorlagen of cities in the Ruhr (more!rubin); text, persons, places invented",
)

PAPERS = (
    _paper(
        id="wattenbruch-20130417",
        city="Wattenbruch",
        year=2013,
        print="laser",
        purpose="large frame with a column of notices, number of eight figures that looks like a"
        " day, kind over two lines, small labels over values, roles in the way through bodies",
        metadata=meta(
            number="20130417",
            title=_PIT,
            kind="beschlussvorlage",
            public=True,
            date="2013-02-25",
            consultations=[
                meeting("Bezirksvertretung Nord", "2013-03-12", role="Anhörung"),
                meeting("Ausschuss für Stadtentwicklung", "2013-03-19", role="Vorberatung"),
                meeting("Rat", "2013-04-11", role="Entscheidung"),
            ],
            signatories=[signed_by("Dr. Ing. Ernst Kratzsch", "Stadtbaurat", mark="gez.")],
            references=["20112208"],
            attachments=enclosures("Nutzungskonzept", "Bestandspläne"),
        ),
        form={
            "face": "sans",
            "column_head": "Sicht- und Eingangsvermerke der Verwaltung",
            "column": [
                "I, 27.02.2013",
                "20, 28.02.2013 mitgezeichnet",
                "Vermerk über die Beschlussfassung:",
            ],
            "type": "Stadt Wattenbruch\nBeschlussvorlage der Verwaltung\n- öffentlich -",
            "right": "Vorlage Nr.: 20130417\n61 11 (Tel. 2513)\n25.02.2013",
            "deep": 44,
            "foot_line": "Vorlage Nr.: 20130417                       Seite {page} von {total}",
            "strong": "Bezeichnung der Vorlage",
            "blocks": [
                ("Bezeichnung der Vorlage", _PIT),
                ("Anlagen", "Nutzungskonzept\nBestandspläne"),
            ],
            "way": [
                ("Bezirksvertretung Nord", "12.03.2013", "Anhörung"),
                ("Ausschuss für Stadtentwicklung", "19.03.2013", "Vorberatung"),
                ("Rat", "11.04.2013", "Entscheidung"),
            ],
            "signatures": [[(170, False, "gez. Dr. Ing. Ernst Kratzsch\nStadtbaurat")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag der Verwaltung

Der Rat nimmt das Konzept zur Kenntnis und beauftragt die Verwaltung, mit dem Verein Kulturschacht
e. V. einen Vertrag über zehn Jahre zu schließen.

@sign

## begruendung | Begründung

Die Stadt hat das Maschinenhaus 1999 für eine Mark erworben. Seit der Sicherung des Daches steht es
leer. Auf die Umfrage, die der Rat mit der Vorlage 20112208 beschlossen hatte, meldeten sich vier
Vereine und ein Wirt.

Der Verein Kulturschacht will in der Halle proben und im Anbau eine Werkstatt für Instrumente
einrichten. Er übernimmt Heizung und Reinigung. Die Fördermaschine von 1911 bleibt sichtbar.

Zwei der fünf Fenster nach Süden müssen aus Gründen des Lärms geschlossen bleiben, wenn nach 22 Uhr
gespielt wird. Der Verein hat dem zugestimmt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Herrichtung der Leitungen | 84.000 € |
| Zuschuss der Stiftung | 60.000 € |

Der Unterschied wird aus der Bauunterhaltung des Jahres 2013 gezahlt.
""",
    ),
    _paper(
        id="wattenbruch-1991-mitteilung-44",
        city="Wattenbruch",
        year=1991,
        print="inkjet",
        purpose="printed on an early office printer: number split into department and count, day"
        " under the number, one body without role, Mitteilung that answers no paper",
        metadata=meta(
            number="70/44-91",
            title=_SAND,
            kind="mitteilung",
            public=True,
            date="1991-01-14",
            consultations=[meeting("Umweltausschuß", "1991-01-29")],
            signatories=[
                signed_by("Kleinebrahm", "Stadtdirektor", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "face": "mono",
            "column_head": "Vermerke",
            "column": ["gelesen:", "z. d. A."],
            "type": "STADT WATTENBRUCH\nDER OBERSTADTDIREKTOR\nMitteilung\n(öffentlich)",
            "right": "Nr. 70/44-91\n14.01.91",
            "deep": 58,
            "foot_line": "Vordruck 10.014 - 3.88",
            "strong": "",
            "blocks": [("Betr.", _SAND)],
            "way": [("Umweltausschuß", "29.01.91", "")],
            "signatures": [[(170, True, "In Vertretung\n@Kleinebrahm\nStadtdirektor")]],
        },
        body="""\
## sachverhalt

In der Sitzung am 27. November hat ein Mitglied darum gebeten, auf den Gehwegen keinen Splitt mehr
zu streuen, weil Hunde und Kinder sich daran verletzen.

Das Stadtreinigungsamt hat vier Stoffe erprobt. Sand wird vom Wind verweht und verstopft die
Einläufe. Salz ist nach der Satzung verboten. Sägemehl gefriert. Granulat aus Blähton liegt zwei
Tage, kostet aber das Sechsfache.

Es bleibt deshalb beim Splitt. Die Körnung wird auf 2 bis 5 mm verringert, und er wird künftig
schon in der ersten Märzwoche zusammengekehrt.

@sign
""",
    ),
)
