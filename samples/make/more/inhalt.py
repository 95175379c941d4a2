"""2001 and 2013: long papers with a table of contents on the first page."""

from functools import partial

from samples.make.layouts import inhalt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PLAN = "Fortschreibung des Schulentwicklungsplans 2013 bis 2018"
_CARE = "Altenhilfe im Landkreis: Bestand und Bedarf"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="long papers with contents; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="landkreis-wiesau-2013-kt-2013-09",
        city="Landkreis Wiesau",
        year=2013,
        print="laser",
        purpose="contents with dots and pages on page 1 repeat all headings, text from page 2 on,"
        " numbered headings, tables, three pages, number with kind and day in one line",
        metadata=meta(
            number="KT 2013-09",
            title=_PLAN,
            kind="beschlussvorlage",
            date="2013-02-11",
            consultations=[
                meeting("Schulausschuss", "2013-02-28"),
                meeting("Kreistag", "2013-03-18"),
            ],
            signatories=[signed_by("Dr. Gisela Ritter", "Landrätin", mark="gez.")],
            references=["KT 2008-31"],
        ),
        form={
            "house": "Landkreis Wiesau",
            "kind": "Beschlussvorlage KT 2013-09 vom 11. Februar 2013",
            "title": _PLAN,
            "way": "Schulausschuss am 28. Februar 2013\nKreistag am 18. März 2013",
            "caption": "Inhalt",
            "contents": [
                ("1. Beschlussvorschlag", "2"),
                ("2. Ausgangslage", "2"),
                ("3. Entwicklung der Schülerzahlen", "2"),
                ("4. Standorte", "2"),
                ("5. Kosten", "2"),
                ("6. Zusammenfassung", "3"),
            ],
            "head": [(_PLAN, "left"), ("{page}", "right")],
            "signatures": [[(78, False, "gez. Dr. Gisela Ritter\nLandrätin")]],
        },
        body="""\
## beschlussvorschlag | 1. Beschlussvorschlag

Der Kreistag beschließt die Fortschreibung des Schulentwicklungsplans. Die Realschule Ebersroth wird
zum 1. August 2014 als Zweig in die Gesamtschule Wiesau aufgenommen.

## sachverhalt | 2. Ausgangslage

Der Landkreis ist Träger von vier Gymnasien, sechs Realschulen, zwei Gesamtschulen und drei
Förderschulen. Der Plan aus dem Jahr 2008 (KT 2008-31) ging von einem Rückgang um 11 Prozent aus.
Tatsächlich beträgt er 17 Prozent.

Die Ursache liegt nicht nur in den Geburten. Aus den östlichen Gemeinden ziehen junge Familien fort,
während die Orte an der Bahn wachsen. Private Schulen nehmen inzwischen jedes zwölfte Kind auf.

## sonstige | 3. Entwicklung der Schülerzahlen

| Schulform | 2012 | 2018 |
| Gymnasien | 4.120 | 3.610 |
| Realschulen | 2.870 | 2.240 |
| Gesamtschulen | 1.650 | 1.780 |
| Förderschulen | 410 | 330 |

Die Zahlen beruhen auf den Meldungen der Einwohnerämter zum 31. Dezember 2012. Zuzüge wurden nur
berücksichtigt, wo ein Bebauungsplan rechtskräftig ist. Schwankungen von drei Prozent sind möglich.

### Übergänge

Nach der vierten Klasse wechseln 46 Prozent auf ein Gymnasium, 31 Prozent auf eine Realschule und 23
Prozent auf eine Gesamtschule. Der Anteil der Gesamtschulen wächst dort, wo eine in der Nähe liegt.

## sonstige | 4. Standorte

Die Realschule Ebersroth unterschreitet mit 168 Kindern seit zwei Jahren die Zahl, die das Gesetz
verlangt. Ein Zusammenschluss mit Neuhof wurde geprüft, scheitert aber an den Wegen von bis zu 70
Minuten. Als Zweig der Gesamtschule kann das Haus bestehen bleiben. Eltern und Kollegium haben sich
in getrennten Abstimmungen dafür ausgesprochen.

Die Förderschule Lernen in Wiesau läuft aus, weil ihre Schüler zunehmend andere Schulen besuchen.
Das Gebäude wird vom Jugendamt gebraucht.

## finanzielle_auswirkungen | 5. Kosten

Für den Umbau in Ebersroth sind 1,9 Millionen Euro vorgesehen, davon 600.000 Euro im Jahr 2014. Der
Aufwand für die Beförderung steigt um 85.000 Euro im Jahr.

## zusammenfassung | 6. Zusammenfassung

Kein Ort verliert seine Schule. Der Kreis gewinnt fünf Jahre Sicherheit. Danach ist neu zu rechnen.
""",
    ),
    _paper(
        id="landkreis-wiesau-2001-altenhilfe",
        city="Landkreis Wiesau",
        year=2001,
        print="laser",
        purpose="Informationsvorlage with contents, no number, the day with month only so none,"
        " closed committee named in the line below the title, two pages, nobody signs",
        metadata=meta(
            title=_CARE,
            kind="informationsvorlage",
            public=False,
            consultations=[meeting("Sozialhilfeausschuss", "2001-10-09", False)],
        ),
        form={
            "house": "Landkreis Wiesau – Sozialamt",
            "kind": "Informationsvorlage, September 2001",
            "title": _CARE,
            "way": "Sozialhilfeausschuss am 9. Oktober 2001, nichtöffentlich",
            "caption": "Übersicht",
            "contents": [
                ("Bestand", "2"),
                ("Bedarf bis 2010", "2"),
                ("Fazit", "2"),
            ],
            "head": [("Altenhilfe", "left"), ("Seite {page}", "right")],
            "signatures": [],
        },
        body="""\
## sonstige | Bestand

Am Stichtag 1. Juli standen in 14 Heimen 1.136 Plätze bereit. Davon sind 61 nicht belegt, die
meisten in Mehrbettzimmern. Sieben Dienste pflegen rund 900 Menschen zu Hause. In der Tagespflege
gibt es 38 Plätze, alle in der Kreisstadt.

Zwei Träger haben angekündigt, ihre Häuser nicht mehr zu modernisieren. Die Namen werden in der
Sitzung genannt.

## sonstige | Bedarf bis 2010

Die Zahl der über Achtzigjährigen steigt von 7.400 auf 9.900. Rechnet man wie das Land mit 22
Plätzen auf hundert, so fehlen in neun Jahren 240 Plätze. Nimmt die Pflege durch Angehörige weiter
ab, sind es mehr.

## fazit | Fazit

Der Kreis sollte keine eigenen Heime bauen, aber Grundstücke vermitteln. Dringend ist die
Tagespflege im Osten des Kreises.""",
    ),
)
