"""Austria 1986 and 2019: motions whose sentence ends in the large kind."""

from functools import partial

from samples.make.layouts import bezirksrat as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CROSS = "Errichtung eines Zebrastreifens in der Laudongasse"
_TREE = "Rettung der Kastanien im Pötzleinsdorfer Park"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="motions in Austrian district councils; text, persons and groups invented",
)

PAPERS = (
    _paper(
        id="wien-b-2019-antrag-zebrastreifen",
        city="Wien",
        year=2019,
        print="laser",
        purpose="no number; the sentence names body and session, then the spaced kind, then"
        " 'betreffend …' in bold: the title behind betreffend; three names with ink in a row, day"
        " with place last",
        metadata=meta(
            title=_CROSS,
            kind="antrag",
            date="2019-03-12",
            consultations=[meeting("Bezirksvertretung", "2019-03-21")],
            signatories=[
                signed_by("Mag.a Doris Hrabal", date="2019-03-12", signed=True),
                signed_by("DI Felix Stern", date="2019-03-12", signed=True),
                signed_by("Emine Yıldız", date="2019-03-12", signed=True),
            ],
        ),
        form={
            "face": "serif",
            "club": "GRÜNER KLUB IM RATHAUS DES 8. BEZIRKS",
            "for": "An die\nBezirksvorstehung\n1080 Wien",
            "sentence": "Die unterzeichneten Bezirksrätinnen und Bezirksräte stellen in der Sitzung"
            " der Bezirksvertretung am 21. März 2019 gemäß § 24 Abs. 1 GO-BV folgenden",
            "kind": "ANTRAG",
            "about": "betreffend Errichtung eines Zebrastreifens in der Laudongasse",
            "signatures": [
                [(82, False, "Wien, am 12. März 2019")],
                [
                    (82, True, "Mag.a Doris Hrabal"),
                    (236, True, "DI Felix Stern"),
                    (390, True, "Emine Yıldız"),
                ],
            ],
        },
        body="""\
## antrag

Die zuständigen Stellen des Magistrats werden ersucht, in der Laudongasse auf Höhe der Volksschule
einen Schutzweg zu markieren und die beiden Stellplätze davor aufzulassen.

## begruendung | Begründung

Zwischen 7.30 Uhr und 8.00 Uhr queren an dieser Stelle rund 140 Kinder die Fahrbahn. Der nächste
Schutzweg ist 90 Meter entfernt und wird nicht angenommen. Lieferwagen nehmen die Sicht.

Der Elternverein hat im Februar 312 Unterschriften gesammelt. Auf einen Antrag vom 14. Juni 2017,
in dem eine Ampel verlangt wurde, hat die Magistratsabteilung 46 geantwortet, das Aufkommen an
Fahrzeugen sei dafür zu gering. Gerade deshalb genügt ein Schutzweg.""",
    ),
    _paper(
        id="wien-w-1986-s-418",
        city="Wien",
        year=1986,
        print="typewriter",
        purpose="typed motion with the office's number 'BV 18 - S 418/86' in the corner, kind"
        " Dringlichkeitsantrag in large spaced letters, title behind 'betreffend', one name in"
        " ink, no day",
        metadata=meta(
            number="BV 18 - S 418/86",
            title=_TREE,
            kind="dringlichkeitsantrag",
            consultations=[meeting("Bezirksvertretung Währing", "1986-10-09")],
            signatories=[signed_by("Helga Lamprecht", "Klubobmann", signed=True)],
        ),
        form={
            "face": "typewriter",
            "club": "Klub der Bezirksräte der WBL",
            "number": "BV 18 - S 418/86",
            "for": "An den Herrn Bezirksvorsteher",
            "sentence": "Die gefertigten Bezirksräte stellen in der Sitzung der Bezirksvertretung"
            " Währing am 9. Oktober 1986 den",
            "kind": "Dringlichkeitsantrag",
            "about": "betreffend Rettung der Kastanien im Pötzleinsdorfer Park",
            "signatures": [[(320, True, "Helga Lamprecht\nKlubobmann")]],
        },
        body="""\
## antrag

Der Herr Bürgermeister wird gebeten, die für den 20. Oktober angekündigte Fällung von neun Kastanien
an der Allee zum Schloß auszusetzen, bis ein zweites Gutachten vorliegt.

## begruendung | Begründung:

Das Stadtgartenamt stützt sich auf eine Begehung vom 3. September, bei der die Bäume nur von unten
betrachtet wurden. Ein Baumpfleger, den Anrainer auf eigene Kosten bestellt haben, hält sechs der
neun Bäume nach einem Rückschnitt für standfest.

Die Dringlichkeit ergibt sich daraus, daß die nächste Sitzung erst am 11. Dezember stattfindet.
""",
    ),
)
