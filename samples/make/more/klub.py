"""Austria 1969, 2006, 2019: motions and questions of members of a Gemeinderat."""

from functools import partial

from samples.make.layouts import klub as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_TRAM = "Weiterführung der Straßenbahnlinie 6 bis zur Siedlung Eichbach"
_HEAT = "Heizkostenzuschuss - Auszahlung noch vor Weihnachten"
_BANK = "Sitzbänke in der Fußgängerzone"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="motions and questions of Gemeinderäte in Austrian cities; text, persons and places"
    " invented",
)

PAPERS = (
    _paper(
        id="murstadt-1969-antrag",
        city="Murstadt",
        year=1969,
        print="typewriter",
        purpose="typed motion, everything in the middle, mover in the genitive line, headings"
        " letter-spaced, Jänner as month, ink over a single name, meeting named as its day",
        stamps=(
            (1, Stamp(lines=("Präsidialamt", "31. Jan. 1969"), at=(0.3, 0.2), colour=BLUE, mm=36)),
        ),
        metadata=meta(
            title=_TRAM,
            kind="antrag",
            date="1969-01-28",
            consultations=[meeting("Gemeinderat", "1969-02-06")],
            signatories=[signed_by("Dipl.-Ing. Franz Kriehuber", signed=True)],
        ),
        form={
            "face": "typewriter",
            "club": "Gemeinderatsklub der SPÖ",
            "place": "Murstadt, 28. Jänner 1969",
            "kind": "Antrag",
            "lines": ["für den Gemeinderat am 6. Februar 1969"],
            "label": "Betr.:",
            "title": _TRAM,
            "signatures": [[(310, True, "Dipl.-Ing. Franz Kriehuber")]],
        },
        body="""\
## begruendung | Begründung

Die Siedlung Eichbach ist seit 1961 von 900 auf 5 200 Einwohner gewachsen. Der Autobus der Linie 34
braucht zum Hauptplatz in der Frühspitze 41 Minuten; am 13. Dezember 1968 blieben an der
Haltestelle Lagergasse zweimal mehr als dreißig Personen zurück.

Die Trasse ist im Flächenwidmungsplan seit dem 8. Juli 1965 freigehalten. Ein Gutachten der
Technischen Hochschule kommt im Fazit zu dem Ergebnis, daß sich die Verlängerung bei 4 000
Fahrgästen am Tage trägt.

## antrag | Antrag

Der Gemeinderat wolle beschließen: Die Verkehrsbetriebe werden beauftragt, bis zum 30. Juni 1969
ein Projekt samt Kostenplan vorzulegen.
""",
    ),
    _paper(
        id="murstadt-2006-dringlich",
        city="Murstadt",
        year=2006,
        print="laser",
        purpose="urgent motion, rule cited below the kind, 'Motivenbericht' as heading,"
        " number 'Einl. Zl. 288/2006' in a corner, no ink, no day of its own",
        metadata=meta(
            number="288/2006",
            title=_HEAT,
            kind="dringlichkeitsantrag",
            public=True,
            date=None,
            consultations=[meeting("Gemeinderat", "2006-11-16", public=True)],
            signatories=[signed_by("Mag.a Ulrike Prasch", "Gemeinderätin")],
            references=["211/2005"],
        ),
        form={
            "face": "sans",
            "club": "Grüner Gemeinderatsklub",
            "place": "Einl. Zl. 288/2006",
            "kind": "Dringlichkeitsantrag",
            "lines": [
                "(gem. § 18 der Geschäftsordnung)",
                "Gemeinderat, öffentliche Sitzung vom 16. November 2006",
            ],
            "label": "Betreff:",
            "title": _HEAT,
            "signatures": [[(310, False, "Mag.a Ulrike Prasch\nGemeinderätin")]],
            "foot": [("{page}", "right")],
        },
        body="""\
## sonstige | Motivenbericht

Der Gemeinderat hat den Zuschuss am 15. Dezember 2005 (Einl. Zl. 211/2005) eingeführt. Im
vergangenen Winter wurden 1.740 Ansuchen bewilligt. Ausbezahlt wurde aber erst zwischen dem 20.
Februar und dem 7. April 2006, als die meisten Rechnungen längst fällig waren.

Heuer sind die Preise für Öl um 11 und für Gas um 19 Prozent gestiegen. Nach Auskunft des
Sozialamtes vom 3. November 2006 liegen bereits 900 vollständige Ansuchen vor. Sie warten nur auf
die Freigabe der Mittel.

## antrag | Dringlichkeitsantrag

Der Gemeinderat wolle beschließen: Die zuständigen Stellen werden aufgefordert, alle bis zum 30.
November eingelangten Ansuchen so zu erledigen, dass der Betrag von 120 Euro bis zum 22. Dezember
2006 am Konto ist.
""",
    ),
    _paper(
        id="murstadt-2019-anfrage",
        city="Murstadt",
        year=2019,
        print="laser",
        purpose="short question to a Stadträtin by a member of no club, place and day above, the"
        " question under 'Frage', month as number, agenda item '4.3'",
        metadata=meta(
            title=_BANK,
            kind="anfrage",
            date="2019-05-07",
            consultations=[meeting("Gemeinderat", "2019-05-16", agenda_item="4.3")],
            signatories=[signed_by("Alfred Zotter", "Gemeinderat", signed=True)],
        ),
        form={
            "face": "dejavu",
            "club": "GR Alfred Zotter",
            "place": "Murstadt, am 07.05.2019",
            "kind": "Anfrage",
            "lines": [
                "an Frau Stadträtin Dr.in Edith Wallner",
                "Gemeinderat 16.05.2019, Punkt 4.3",
            ],
            "label": "Thema:",
            "title": _BANK,
            "signatures": [[(88, True, "Alfred Zotter\nGemeinderat")]],
        },
        body="""\
## sonstige

Beim Umbau der Färbergasse im Herbst 2018 wurden elf Bänke entfernt. Im Plan, der am 14. März 2018
im Ausschuss gezeigt wurde, waren an denselben Stellen neue Bänke eingezeichnet. Bis heute steht
keine einzige. Vor allem ältere Menschen können den Weg vom Markt zur Haltestelle ohne Rast nicht
bewältigen.

Die Kaufleute haben mir berichtet, dass ihnen das Aufstellen eigener Sessel mit Bescheid vom 2.
April untersagt wurde.

## anfrage | Frage

Wann werden die elf Bänke wieder aufgestellt, und was ist der Grund für die Verzögerung?
""",
    ),
)
