"""2014 and 2021: the number in huge figures with its year beside it."""

from functools import partial

from samples.make.layouts import zahlenkopf as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SWIM = "Eintrittspreise des Naturbades ab der Saison 2015"
_DATA = "Offene Daten: Veröffentlichung des Baumkatasters"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="designed papers with a huge number; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="blauensee-2014-188-2014",
        city="Blauensee",
        year=2014,
        print="laser",
        purpose="'188' in 38 points and '/2014' small beside it are the number, no label; kind"
        " below, bodies with days and status in small lines, day after 'Stand', table of"
        " prices",
        metadata=meta(
            number="188/2014",
            title=_SWIM,
            kind="beschlussvorlage",
            public=False,
            date="2014-10-20",
            consultations=[
                meeting("Betriebsausschuss", "2014-11-04", False),
                meeting("Stadtverordnetenversammlung", "2014-11-20", True),
            ],
            signatories=[signed_by("Erika Zöllner", "Betriebsleiterin", mark="gez.")],
            references=["93/2011"],
        ),
        form={
            "house": "Stadt Blauensee\nEigenbetrieb Freizeit",
            "number": "188",
            "year": "/2014",
            "kind": "Beschlussvorlage",
            "lines": [
                "Stand 20.10.2014",
                "Betriebsausschuss 04.11.2014, nichtöffentlich",
                "Stadtverordnetenversammlung 20.11.2014, öffentlich",
            ],
            "title": _SWIM,
            "signatures": [[(70, False, "gez. Erika Zöllner\nBetriebsleiterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Preise werden wie folgt festgesetzt:

| Tageskarte Erwachsene | 4,50 € |
| Tageskarte ermäßigt | 2,50 € |
| Saisonkarte Familie | 95,00 € |

## begruendung | Begründung

Die letzte Anpassung (93/2011) liegt vier Jahre zurück. In dieser Zeit sind die Kosten für Aufsicht
um 19 Prozent gestiegen, weil nach dem Unfall vom Juli 2012 ein zweiter Turm besetzt wird.

Kinder unter sechs Jahren haben weiterhin freien Eintritt. Der Verein der Freunde des Naturbades
trägt die Erhöhung mit, bittet aber um eine Abendkarte. Diese wird für zwei Euro eingeführt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Erwartet werden 38.000 Euro mehr im Jahr.
""",
    ),
    _paper(
        id="blauensee-2021-7-2021-antrag",
        city="Blauensee",
        year=2021,
        print="laser",
        purpose="motion with '7' huge and '/2021' beside it, group and day in the small lines, one"
        " body, number of another motion in the text of the same form, two names with ink",
        metadata=meta(
            number="7/2021",
            title=_DATA,
            kind="antrag",
            date="2021-02-01",
            consultations=[meeting("Hauptausschuss", "2021-02-16")],
            signatories=[
                signed_by("Linus Kramer", "Fraktion Die Klugen", signed=True),
                signed_by("Bea Sommer", "Fraktion Die Klugen", signed=True),
            ],
            references=["41/2020"],
        ),
        form={
            "house": "Stadt Blauensee",
            "number": "7",
            "year": "/2021",
            "kind": "Antrag",
            "lines": ["Eingebracht 01.02.2021", "Hauptausschuss 16.02.2021"],
            "title": _DATA,
            "signatures": [
                [
                    (70, True, "Linus Kramer\nFraktion Die Klugen"),
                    (310, True, "Bea Sommer\nFraktion Die Klugen"),
                ],
            ],
        },
        body="""\
## antrag | Antrag

Das Kataster mit den 9.300 Bäumen der Stadt wird bis zum Sommer unter einer freien Lizenz im Netz
bereitgestellt und monatlich aktualisiert.

## begruendung | Begründung

Die Daten liegen vor, sind aber nur im Rathaus einzusehen. Mit dem Antrag 41/2020 wurden sie für
einen Wettbewerb der Schule erbeten; die Antwort kam nach elf Wochen auf Papier.

Andere Städte veröffentlichen solche Verzeichnisse seit Jahren. Daraus sind Karten für Allergiker
und Gießpatenschaften entstanden. Kosten fallen kaum an, da das Programm eine Schnittstelle hat.""",
    ),
)
