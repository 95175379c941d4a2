"""2006 and 2019: a large city, bodies and roles as short letters in a narrow grid."""

from functools import partial

from samples.make.layouts import kuerzel as form
from samples.make.paper import Paper, meeting, meta, signed_by

_RAIL = "Verlängerung der Straßenbahn zum Klinikum Nord: Ergebnis der Vorplanung"
_BOOK = "Konzept der Stadtbibliothek 2007 bis 2011"
_HEAD = ["Gremium", "Sitzung", "ö/nö", "Art"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of large cities in Franconia; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="pegnitzburg-2019-ref-vi-083-2019",
        city="Pegnitzburg",
        year=2019,
        print="laser",
        purpose="narrow grid at the right with 'AfV', 'ÄR' and 'StR' as bodies, ö and nö, roles G,"
        " V and B, explained in the foot; number with the Referat at the left",
        metadata=meta(
            number="Ref.VI/083/2019",
            title=_RAIL,
            kind="beschlussvorlage",
            public=False,
            date="2019-02-20",
            consultations=[
                meeting("AfV", "2019-03-14", True, role="G"),
                meeting("ÄR", "2019-03-20", False, role="V"),
                meeting("StR", "2019-03-27", True, role="B"),
            ],
            signatories=[signed_by("Daniel Uhlig", "Planungs- und Baureferent", mark="gez.")],
            references=["Ref.VI/010/2017"],
        ),
        form={
            "house": "Stadt Pegnitzburg",
            "left": "Ref.VI/083/2019\n20.02.2019\nVerkehrsplanungsamt",
            "bodies": [
                _HEAD,
                ["AfV", "14.03.2019", "ö", "G"],
                ["ÄR", "20.03.2019", "nö", "V"],
                ["StR", "27.03.2019", "ö", "B"],
            ],
            "kind": "Beschlussvorlage",
            "title": _RAIL,
            "foot": [
                (
                    "AfV = Verkehrsausschuss, ÄR = Ältestenrat, StR = Stadtrat; G = Gutachten,"
                    " V = Vorberatung, B = Beschluss",
                    "left",
                ),
            ],
            "signatures": [[(66, False, "gez. Daniel Uhlig\nPlanungs- und Baureferent")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Variante 2 über die Kirchenweg-Trasse wird der Entwurfsplanung zugrunde gelegt.

## sachverhalt | Sachverhalt

Nach dem Auftrag aus dem Jahr 2017 (Ref.VI/010/2017) wurden vier Trassen verglichen. Variante 2 ist
1,6 km lang, bindet 11.000 Einwohner und das Klinikum mit 6.200 Beschäftigten an und kommt ohne
Abbruch von Häusern aus.

Der Nutzen übersteigt nach dem vereinfachten Verfahren die Kosten um das 1,4fache. Variante 3
schneidet besser ab, quert aber zweimal das Gleis der Güterbahn.

Für den Bau entfallen 140 Stellplätze. Im Kirchenweg müssen 23 Bäume gefällt werden.

## finanzielle_auswirkungen | Kosten

| Bau | 38,5 Mio. € |
| Planung | 5,2 Mio. € |
""",
    ),
    _paper(
        id="pegnitzburg-2006-bibliothek",
        city="Pegnitzburg",
        year=2006,
        print="laser",
        purpose="Bericht in the same grid: kind 'Vorlage zur Kenntnisnahme', number missing, two"
        " bodies in short letters without a status, role K, foot without an explanation",
        metadata=meta(
            title=_BOOK,
            kind="informationsvorlage",
            date="2006-10-30",
            consultations=[
                meeting("KA", "2006-11-17", role="K"),
                meeting("SchA", "2006-11-24", role="K"),
            ],
            signatories=[signed_by("Prof. Dr. Julia Lex", "Kulturreferentin", mark="gez.")],
        ),
        form={
            "house": "Stadt Pegnitzburg",
            "left": "30.10.2006\nStadtbibliothek",
            "bodies": [_HEAD, ["KA", "17.11.2006", "", "K"], ["SchA", "24.11.2006", "", "K"]],
            "kind": "Vorlage zur Kenntnisnahme",
            "title": _BOOK,
            "signatures": [[(66, False, "gez. Prof. Dr. Julia Lex\nKulturreferentin")]],
        },
        body="""\
## zusammenfassung | Zusammenfassung

Die Bibliothek wird in fünf Jahren auf vier große Häuser und zwei Busse umgestellt. Fünf kleine
Zweigstellen schließen.

## sachverhalt | Bericht

Die Zahl der Ausleihen ist seit 1999 um 22 Prozent gestiegen, die der Besuche um 31 Prozent. Die
kleinen Zweigstellen tragen dazu sechs Prozent bei, binden aber ein Fünftel des Personals.

Der Neubau am Gewerbemuseum bietet erstmals Platz für Gruppen. Mit den Schulen wird vereinbart, dass
jede dritte Klasse einmal im Jahr kommt. Die Busse halten künftig nachmittags.

## fazit | Fazit

Mit gleichen Mitteln lassen sich mehr Menschen erreichen. Die Umstellung beginnt 2007 im Süden.
""",
    ),
)
