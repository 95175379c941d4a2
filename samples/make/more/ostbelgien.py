"""1996 and 2019: extracts from the register of a German-speaking commune of Belgium."""

from functools import partial

from samples.make.layouts import ostbelgien as form
from samples.make.paper import Paper, meeting, meta, signed_by

_TAX = "Steuer auf leerstehende Gebäude für die Jahre 2020 bis 2025"
_ROUTE = "Ankauf eines Streueinsatzes für den Bauhof"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="registers of communes in East Belgium; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="sankt-hubertfeld-2019-leerstand",
        city="Sankt Hubertfeld",
        year=2019,
        print="laser",
        purpose="'Auszug aus dem Protokollbuch' with item number, matter beside it, clauses that"
        " begin with 'Aufgrund' and 'In Erwägung', articles, roles above the names of"
        " officers",
        metadata=meta(
            title=_TAX,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting("Gemeinderat", "2019-10-24", True, agenda_item="7", votes=(14, 2, 1)),
            ],
            signatories=[
                signed_by("Helene Jost-Maraite", "Generaldirektorin", signed=True),
                signed_by("Erich Wiesemes", "Bürgermeister", signed=True),
            ],
        ),
        form={
            "left": "Königreich Belgien\nProvinz Lüttich\nGemeinde Sankt Hubertfeld\n"
            "4780 Sankt Hubertfeld",
            "kind": "Auszug aus dem Protokollbuch",
            "session": "Gemeinderat\nÖffentliche Sitzung vom 24. Oktober 2019",
            "present": [
                (
                    "Anwesend:",
                    "Wiesemes, Bürgermeister; Kohnen, Jates, Theissen, Schöffen; Arens,"
                    " Heinen, Gennen, Lenz, Maus, Peters, Schlabertz, Veithen, Wirtz, Küpper,"
                    " Thome, Margraff, Ratsmitglieder; Jost-Maraite, Generaldirektorin",
                ),
                ("Entschuldigt:", "Frau Collas"),
            ],
            "item": "Punkt 7",
            "title": _TAX,
            "done": "So beschlossen in vorstehender Sitzung.",
            "names": [
                [
                    (74, True, "Die Generaldirektorin,@Helene Jost-Maraite"),
                    (320, True, "Der Bürgermeister,@Erich Wiesemes"),
                ],
            ],
        },
        body="""\
## sonstige | Der Gemeinderat,

Aufgrund der Artikel 41, 162 und 170 § 4 der Verfassung;

Aufgrund des Gemeindedekrets vom 23. April 2018, insbesondere der Artikel 35 und 151;

In Erwägung, dass in der Gemeinde 74 Gebäude seit mehr als einem Jahr nicht genutzt werden und ihr
Verfall das Ortsbild beeinträchtigt;

In Erwägung, dass Wohnraum für junge Familien fehlt;

Auf Vorschlag des Kollegiums und nach eingehender Beratung;

## beschlussvorschlag | Beschließt mit 14 Ja-Stimmen, 2 Nein-Stimmen und 1 Enthaltung:

Artikel 1: Es wird eine jährliche Steuer auf leerstehende Gebäude erhoben.

Artikel 2: Der Satz beträgt 150 Euro je laufendem Meter Fassade, multipliziert mit der Zahl der
Stockwerke.

Artikel 3: Befreit ist, wer nachweist, dass Arbeiten im Gange sind, die einer Genehmigung bedürfen.

Artikel 4: Vorliegender Beschluss wird der Aufsichtsbehörde übermittelt.
""",
    ),
    _paper(
        id="sankt-hubertfeld-1996-streueinsatz",
        city="Sankt Hubertfeld",
        year=1996,
        print="laser",
        purpose="closed session, item with a letter, unanimous in words, secretary and mayor, one"
        " ink missing",
        metadata=meta(
            title=_ROUTE,
            kind="niederschrift",
            public=False,
            consultations=[
                meeting("Gemeinderat", "1996-09-12", False, agenda_item="4b", result="einstimmig"),
            ],
            signatories=[
                signed_by("Norbert Kessler", "Gemeindesekretär", signed=True),
                signed_by("Leo Pauels", "Bürgermeister", signed=False),
            ],
        ),
        form={
            "left": "Königreich Belgien\nProvinz Lüttich\nGemeinde Sankt Hubertfeld",
            "kind": "Auszug aus dem Protokollbuch",
            "session": "Gemeinderat\nNichtöffentliche Sitzung vom 12. September 1996",
            "present": [
                (
                    "Anwesend:",
                    "Pauels, Bürgermeister; Hilgers, Arens, Schöffen; zehn"
                    " Ratsmitglieder; Kessler, Gemeindesekretär",
                ),
            ],
            "item": "Punkt 4b",
            "title": _ROUTE,
            "done": "So beschlossen in vorstehender Sitzung.",
            "names": [
                [
                    (74, True, "Der Gemeindesekretär,@Norbert Kessler"),
                    (320, False, "Der Bürgermeister,@Leo Pauels"),
                ],
            ],
        },
        body="""\
## sonstige | Der Gemeinderat,

In Erwägung, daß der vorhandene Streueinsatz aus dem Jahre 1979 stammt und im letzten Winter an elf
Tagen nicht zu gebrauchen war;

In Erwägung, daß die Ausgabe auf 640.000 Franken geschätzt wird und im Haushaltsplan unter Artikel
421/744-51 vorgesehen ist;

Aufgrund des neuen Gemeindegesetzes, insbesondere der Artikel 117 und 234;

## beschlussvorschlag | Beschließt einstimmig:

Artikel 1: Der Ankauf eines Streueinsatzes wird genehmigt.

Artikel 2: Der Auftrag wird durch Verhandlungsverfahren vergeben.
""",
    ),
)
