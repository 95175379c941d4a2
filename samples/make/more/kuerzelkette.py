"""1996 and 2010: papers of a town that name their bodies by short letters in one line."""

from functools import partial

from samples.make.layouts import kuerzelkette as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FEE = "Zweite Änderung der Gebührensatzung für das Museum im Wasserturm"
_SPORT = "Vergabe der Hallenzeiten in den Sporthallen der Stadt"
_KEY = (
    "BA Bauausschuss · FA Finanzausschuss · HA Hauptausschuss · KA Kulturausschuss "
    "· SVV Stadtverordnetenversammlung"
)

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Brandenburg; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="luchwalde-2010-bv-0182-2010-1",
        city="Luchwalde",
        year=2010,
        print="laser",
        purpose="bodies as short letters with day and publicity in brackets in one line between two"
        " rules, kind and number in one line, who brings it in and matter beside labels,"
        " explained in the foot",
        metadata=meta(
            number="BV/0182/2010-1",
            title=_FEE,
            kind="beschlussvorlage",
            public=False,
            date="2010-08-31",
            consultations=[
                meeting("KA", "2010-09-14", True),
                meeting("FA", "2010-09-16", True),
                meeting("HA", "2010-09-27", False),
                meeting("SVV", "2010-10-07", True),
            ],
            signatories=[
                signed_by("Manuela Grätz", "Amtsleiterin", signed=True),
                signed_by("Detlef Nickel", "Bürgermeister", signed=True),
            ],
            references=["BV/0182/2010", "BV/0047/2006"],
        ),
        form={
            "house": "Stadt Luchwalde\n31. August 2010",
            "kind": "Beschlussvorlage BV/0182/2010-1",
            "fields": [
                ("Einreicher:", "Amt für Bildung und Kultur"),
                ("Gegenstand:", f"**{_FEE}**"),
                ("ersetzt:", "BV/0182/2010"),
            ],
            "chain": "KA 14.09.2010 (ö)  –  FA 16.09.2010 (ö)  –  HA 27.09.2010 (nö)  –  SVV "
            "07.10.2010 (ö)",
            "foot": [(_KEY, "center")],
            "signatures": [
                [
                    (80, True, "Manuela Grätz\nAmtsleiterin"),
                    (330, True, "Detlef Nickel\nBürgermeister"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlusstext

Die Stadtverordnetenversammlung beschließt die Zweite Änderung der Gebührensatzung vom 2. Februar
2006.

## begruendung | Begründung des Vorschlages

Die Gebühren gelten seit dem Beschluss BV/0047/2006 unverändert. In dieser Zeit sind die Kosten für
Aufsicht und Heizung um 19 vom Hundert gestiegen. Das Museum zählte im vergangenen Jahr 18.400
Gäste, davon 6.900 Kinder.

Der erste Entwurf sah einen Eintritt von fünf Euro für Erwachsene vor. Der Kulturausschuss hielt
das im Vergleich mit den Häusern der Umgebung für zu hoch. Nunmehr werden vier Euro vorgeschlagen;
die Familienkarte bleibt bei acht Euro.

## finanzielle_auswirkungen | Auswirkungen auf den Haushalt

Erwartet werden Mehreinnahmen von 9.200 Euro im Jahr. Der Grad der Deckung steigt von 22 auf 26 vom
Hundert.

## sonstige | Beteiligung

Der Förderverein hat dem Entwurf zugestimmt. Er bittet, den ersten Sonntag im Monat frei zu lassen;
dem wurde gefolgt.""",
    ),
    _paper(
        id="luchwalde-1996-iv-0231-1996",
        city="Luchwalde",
        year=1996,
        print="laser",
        purpose="two bodies in the line, no publicity anywhere, number without letters, a member"
        " brings it in and signs alone",
        metadata=meta(
            number="0231/1996",
            title=_SPORT,
            kind="antrag",
            date="1996-05-20",
            consultations=[meeting("KA", "1996-06-04"), meeting("SVV", "1996-06-20")],
            signatories=[signed_by("Siegfried Bohm", "Stadtverordneter", signed=True)],
        ),
        form={
            "house": "Stadtverordnetenversammlung Luchwalde\n20. Mai 1996",
            "kind": "Antrag 0231/1996",
            "fields": [
                ("Einreicher:", "Stadtverordneter Siegfried Bohm"),
                ("Gegenstand:", f"**{_SPORT}**"),
            ],
            "chain": "KA 04.06.1996  –  SVV 20.06.1996",
            "foot": [(_KEY, "center")],
            "signatures": [[(80, True, "Siegfried Bohm\nStadtverordneter")]],
        },
        body="""\
## beschlussvorschlag | Beschlußtext

Die Hallenzeiten werden ab dem Schuljahr 1996/97 durch einen Beirat vergeben, in dem der
Stadtsportbund drei und die Verwaltung zwei Sitze hat.

## begruendung | Begründung des Vorschlages

In jedem Sommer wiederholt sich derselbe Streit. Vereine, die seit Jahren dieselbe Stunde belegen,
behalten sie auch dann, wenn nur noch vier Leute kommen. Neue Gruppen, vor allem der Handball der
Mädchen, müssen in das Nachbardorf ausweichen.

Das Sportamt hat keinen Maßstab, nach dem es entscheiden könnte. Ein Beirat kann ihn aufstellen und
zweimal im Jahr prüfen, ob die Zeiten genutzt werden.
""",
    ),
)
