"""Austria 1979 and 2011: Amtsvorträge of a Marktgemeinde, subject far below."""

from functools import partial

from samples.make.layouts import amtsvortrag_at as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_WELL = "Wasserversorgungsanlage Haagbach, Bauabschnitt 06; Grundsatzbeschluss"
_BAND = "Subvention für die Anschaffung von Trachten durch die Marktmusikkapelle"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="reports to councils of Austrian Marktgemeinden; text and persons invented",
)

PAPERS = (
    _paper(
        id="haagbach-2011-amtsvortrag-top-7",
        city="Haagbach",
        year=2011,
        print="laser",
        purpose="no number (Zl. is a file number), spaced kind, item at its right, 'Betreff' far"
        " below Berichterstatter and Beilagen, day with Jänner in the block of the signature",
        metadata=meta(
            title=_WELL,
            kind="sonstige",
            date="2011-01-17",
            consultations=[meeting("Gemeinderat", "2011-01-27", agenda_item="7")],
            signatories=[
                signed_by("Ing. Josef Pramhas", "Bürgermeister", date="2011-01-17", signed=True)
            ],
            attachments=enclosures("Übersichtslageplan", "Kostenschätzung"),
        ),
        form={
            "face": "carlito",
            "house": "MARKTGEMEINDE HAAGBACH",
            "address": "Bezirk Scheibbs · 3281 Haagbach, Markt 1 · Tel. 07489/2210",
            "item": "TOP 7",
            "kind": "Amtsvortrag",
            "pairs": [
                ("Zl.:", "810-0/2010-Pr"),
                ("Sitzung:", "Gemeinderat am 27.01.2011"),
                ("Berichterstatter:", "GGR Leopold Zehetner"),
                ("Beilagen:", "Übersichtslageplan\nKostenschätzung"),
            ],
            "label": "Betreff:",
            "title": _WELL,
            "signatures": [
                [
                    (78, False, "Haagbach, am 17. Jänner 2011"),
                    (330, True, "Ing. Josef Pramhas\nBürgermeister"),
                ],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Quelle Hinterleiten schüttet in trockenen Sommern nur mehr 1,8 l/s. Am 14. August 2009 musste
die Feuerwehr den Hochbehälter füllen. Nach dem Gutachten kann aus einem Tiefbrunnen in der
Kroissenau das Dreifache entnommen werden.

Der Brunnen und 2.150 m Leitung kosten nach der Schätzung EUR 612.000,-. Bund und Land fördern
zusammen 41 %. Für den Rest ist ein Darlehen mit 25 Jahren Laufzeit vorgesehen. Die Gebühr müsste ab
2013 von EUR 1,20 auf EUR 1,45 je Kubikmeter angehoben werden.

Der Gemeindevorstand hat die Angelegenheit am 10. Jänner vorberaten und empfiehlt die Annahme.

## antrag | Antrag

Der Gemeinderat wolle den Bau der Anlage grundsätzlich beschließen und die Zivilingenieure Halmer
mit dem Einreichprojekt beauftragen. Das Honorar beträgt EUR 28.400,- ohne Umsatzsteuer.""",
    ),
    _paper(
        id="haagbach-1979-tracht",
        city="Haagbach",
        year=1979,
        print="typewriter",
        purpose="typed form of the same kind: 'Verhandlungsschrift' is only cited, subject behind"
        " 'Betrifft', closed item at the right, Feber, day with the place, In Vertretung",
        metadata=meta(
            title=_BAND,
            kind="sonstige",
            public=False,
            date="1979-02-09",
            consultations=[meeting("Gemeinderat", "1979-02-22", False, agenda_item="3")],
            signatories=[
                signed_by(
                    "Alois Reiter", "Vizebürgermeister", mark="In Vertretung", date="1979-02-09"
                )
            ],
        ),
        form={
            "face": "elite",
            "house": "Marktgemeindeamt Haagbach",
            "address": "Pol. Bezirk Scheibbs, Niederösterreich",
            "item": "Punkt 3\n(nicht öffentlich)",
            "kind": "Bericht",
            "pairs": [
                ("Zur Sitzung:", "des Gemeinderates am 22. Feber 1979"),
                ("Referent:", "GR Franz Spreitz"),
                ("Zl.:", "322/1979"),
            ],
            "label": "Betrifft:",
            "title": _BAND,
            "signatures": [
                [(78, False, "Haagbach, am 9. Feber 1979")],
                [(330, False, "In Vertretung\nAlois Reiter\nVizebürgermeister")],
            ],
        },
        body="""\
## sonstige

Die Kapelle hat 34 Mitglieder, davon elf Mädchen. Die Röcke aus dem Jahre 1956 sind nicht mehr
auszubessern. Das günstigste Anbot lautet auf S 148.000,-.

Die Kapelle bringt S 60.000,- selbst auf. Das Land hat S 30.000,- zugesagt. In der
Verhandlungsschrift vom 12. Dezember 1978 wurde vermerkt, daß die Gemeinde erst nach Vorlage der
Rechnung zahlt.

Der Kulturausschuß schlägt vor, S 40.000,- in zwei Raten zu geben. Die Bedeckung ist bei der
Voranschlagspost 322/757 gegeben. Der Referent verweist darauf, daß auch der Sportverein um einen
Beitrag angesucht hat, und bittet, beide Ansuchen gemeinsam zu erledigen.

## antrag | Antrag:

Die Subvention wird mit S 40.000,- bewilligt. Die zweite Rate ist im Jänner 1980 fällig.
""",
    ),
)
