"""1925 and 1931: printed papers for Kreistage, number in the margin, headings run into the text."""

from functools import partial

from samples.make.layouts import kreistag_alt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BRIDGE = "Übernahme der Chauſſeebrücke bei Wendiſch Sulau in die Unterhaltung des Kreiſes"
_LOAN = "Aufnahme einer Anleihe von 180 000 Reichsmark für den Ausbau von Landwegen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed papers of Prussian Kreise; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="sulau-kreis-1925-nr-14",
        city="Kreis Sulau",
        year=1925,
        print="letterpress",
        purpose="'Nr. 14.' in the margin beside the title, title with 'Betrifft:' in the middle,"
        " spaced headings that run into the text, place and day before the name of the Landrat,"
        " cited Beschluß of another day without a number",
        metadata=meta(
            number="14",
            title=_LOAN,
            kind="drucksache",
            date="1925-03-04",
            consultations=[meeting("Kreistag", "1925-03-24")],
            signatories=[signed_by("von Reibnitz", "Landrat", date="1925-03-04")],
        ),
        form={
            "face": "oldstandard",
            "house": "Vorlagen für den Kreistag des Kreises Sulau",
            "number": "Nr. 14.",
            "title": "Betrifft: " + _LOAN + ".",
            "for": "An den Kreistag zur Sitzung am 24. März 1925.",
            "signatures": [
                [(120, False, "Sulau, den 4. März 1925.")],
                [(120, False, "Der Kreisausschuß des Kreises Sulau.")],
                [(340, False, "von Reibnitz,\nLandrat.")],
            ],
        },
        body="""\
## sonstige

Von den Landwegen des Kreises sind 61 km noch unbefestigt. Sie sind im Frühjahr und im Herbst für
beladene Fuhrwerke kaum, für Kraftwagen überhaupt nicht zu benutzen. Nach dem Beschluß vom 11.
Oktober 1924 sollten zunächst die Wege nach den Bahnhöfen Trebnig und Pristelwitz ausgebaut werden.
Die Mittel des laufenden Haushalts reichen dafür nicht aus.

Die Landesbank ist bereit, 180 000 RM zu einem Zinsfuß von 9½ vom Hundert zu geben. Die Tilgung
beträgt 2 vom Hundert zuzüglich der ersparten Zinsen. Die anliegenden Gemeinden übernehmen ein
Viertel des Dienstes und stellen Kies und Hand- und Spanndienste unentgeltlich.

Die Belastung des Kreises beläuft sich danach auf 15 525 RM jährlich, das sind 1,8 vom Hundert der
Umlage. Der Provinzialverband hat eine Beihilfe von 20 000 RM in Aussicht gestellt.

##= beschlussvorschlag | Der Kreistag wolle beschließen: die Anleihe so aufzunehmen.
""",
    ),
    _paper(
        id="sulau-kreis-1931-nr-7",
        city="Kreis Sulau",
        year=1931,
        print="fraktur",
        purpose="broken type with ſ, number 'Nr. 7' in the margin, title in the middle without any"
        " label, purpose line with closed session, headings that run into the text, In Vertretung",
        metadata=meta(
            number="7",
            title="Übernahme der Chausseebrücke bei Wendisch Sulau in die Unterhaltung des Kreises",
            kind="drucksache",
            public=False,
            date="1931-06-12",
            consultations=[meeting("Kreistag", "1931-06-30", False)],
            signatories=[
                signed_by(
                    "Dr. Kuschel", "Kreisdeputierter", mark="In Vertretung", date="1931-06-12"
                )
            ],
        ),
        form={
            "face": "fraktur",
            "house": "Druckſachen des Kreistages",
            "number": "Nr. 7",
            "title": _BRIDGE,
            "for": "Kreistag am 30. Juni 1931. (Nichtöffentliche Sitzung)",
            "signatures": [
                [(120, False, "Sulau, den 12. Juni 1931.")],
                [(310, False, "In Vertretung\nDr. Kuſchel,\nKreisdeputierter.")],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt.

Die Brücke über die Bartſch iſt im Jahre 1874 von der Herrſchaft erbaut und bis jetzt von ihr
unterhalten worden. Die Herrſchaft iſt in Konkurs geraten. Der Verwalter weigert ſich, die
verfaulten Bohlen zu erſetzen. Seit dem 2. Mai iſt die Brücke für Laſten über 60 Zentner geſperrt.

## begruendung | Begründung.

Der Umweg über Groß Sulau beträgt 9 Kilometer. Betroffen ſind vier Gemeinden mit 1 870 Einwohnern
und die Molkerei. Der Verwalter will dem Kreiſe 3 000 Reichsmark zahlen, wenn er die Laſt für immer
übernimmt. Eine neue Brücke aus Holz koſtet 11 400 Reichsmark.

## beschlussvorschlag | Der Kreistag wolle beſchließen:

Die Brücke wird gegen Zahlung von 3 000 Reichsmark übernommen. Die Koſten der Erneuerung werden aus
dem Wegebaufonds gedeckt.""",
    ),
)
