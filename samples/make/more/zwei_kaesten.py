"""1985 and 2011: two frames side by side, the matter left, rare labels right."""

from functools import partial

from samples.make.layouts import zwei_kaesten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_TOUR = "Beitritt zur Touristengemeinschaft Obere Saar"
_WALL = "Lärmschutzwall an der Autobahn bei Eschweiler Hof"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms with two frames; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="saarhoelz-2011-gr-11-57",
        city="Saarhölz",
        year=2011,
        print="laser",
        purpose="left frame with kind and title without label, right frame with 'Ident-Nr.',"
        " 'Fassung', 'Beratung', 'Zugang' (öffentlich), bodies with days over two lines each",
        metadata=meta(
            number="GR 11-57",
            title=_TOUR,
            kind="beschlussvorlage",
            public=True,
            date="2011-08-25",
            consultations=[
                meeting("Kulturausschuss", "2011-09-07"),
                meeting("Gemeinderat", "2011-09-21"),
            ],
            signatories=[signed_by("Armin Thiel", "Bürgermeister", signed=True)],
        ),
        form={
            "face": "sans",
            "house": "Gemeinde Saarhölz",
            "kind": "Beschlussvorlage",
            "title": _TOUR,
            "facts": [
                ("Ident-Nr.", "GR 11-57"),
                ("Fassung", "25.08.2011"),
                ("Zugang", "öffentlich"),
                ("Beratung", "Kulturausschuss\n07.09.2011\nGemeinderat\n21.09.2011"),
            ],
            "signatures": [[(330, True, "Armin Thiel\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Gemeinde tritt der Touristengemeinschaft zum 1. Januar 2012 bei. Der Beitrag beträgt 0,80 Euro
je Einwohner.

## begruendung | Begründung

Der Radweg an der Saar wird im Jahr von 120.000 Menschen befahren, die in Saarhölz kaum halten. In
der Gemeinschaft werben neun Orte zusammen. Die Übernachtungen sind dort seit 2007 um 14 Prozent
gestiegen.

Mit dem Beitritt erhält die Gemeinde Tafeln und einen Platz im Verzeichnis der Gastgeber. Von den
elf Vermietern im Ort haben acht zugestimmt. Kündigen kann man zum Ende jedes Jahres.""",
    ),
    _paper(
        id="saarhoelz-1985-laermschutz",
        city="Saarhölz",
        year=1985,
        print="typewriter",
        purpose="typed frames: left 'Informationsvorlage' and title, right 'Vom', 'Rat am' and a"
        " line 'Ident-Nr.' with a dash, closed as 'nö' behind the day, gez.",
        metadata=meta(
            title=_WALL,
            kind="informationsvorlage",
            date="1985-10-01",
            consultations=[meeting("Gemeinderat", "1985-10-15", False)],
            public=False,
            signatories=[signed_by("Wagner", "Hauptamtsleiter", mark="gez.")],
        ),
        form={
            "face": "elite",
            "house": "Gemeinde Saarhölz - Hauptamt",
            "kind": "Informationsvorlage",
            "title": _WALL,
            "facts": [
                ("Ident-Nr.", "-"),
                ("Vom", "1.10.1985"),
                ("Beratung", "Gemeinderat\n15.10.1985 nö"),
            ],
            "signatures": [[(330, False, "gez. Wagner\nHauptamtsleiter")]],
        },
        body="""\
## sonstige

Das Autobahnamt will den Wall aus Erdaushub schütten, der beim Bau des Kaufhauses in der Kreisstadt
anfällt. Er wird 310 m lang und 4,5 m hoch. Am Eschweiler Hof sinkt der Pegel um 7 dB(A).

Benötigt werden 4.100 qm von zwei Eigentümern. Mit Landwirt Jochum besteht Einigkeit, die Erben
Kiefer fordern 9 DM für den Quadratmeter. Darüber wird in nichtöffentlicher Sitzung berichtet.

Mit dem Schütten soll im März begonnen werden.
""",
    ),
)
