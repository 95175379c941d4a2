"""2009 and 2022: calls to sessions whose items stand in a ruled table."""

from functools import partial

from samples.make.layouts import einladung_gitter as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="calls to sessions of a district council; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="stadtbezirk-oberrad-2022-einladung",
        city="Stadtbezirk Oberrad",
        year=2022,
        print="laser",
        purpose="no title, no number of its own, number of the session in a cell as decoy, six"
        " numbers of papers in a column, two parts in bars, closed and open, chair with ink",
        metadata=meta(
            kind="einladung",
            date="2022-10-28",
            consultations=[meeting("Bezirksbeirat Oberrad", "2022-11-08")],
            signatories=[signed_by("Anke Schütterle", "Bezirksvorsteherin", signed=True)],
            references=["412/2022", "398/2022", "A 31/2022", "401/2022", "377/2022", "420/2022"],
        ),
        form={
            "house": "Landeshauptstadt · Bezirksamt Oberrad · Inselstraße 3 · Telefon 216-4961",
            "kind": "Einladung",
            "grid": [
                [
                    (3, "Gremium", "Bezirksbeirat Oberrad"),
                    (1, "Sitzung", "Nr. 9/2022"),
                    (2, "versandt", "28.10.2022"),
                ],
                [
                    (2, "Tag", "Dienstag, 08.11.2022"),
                    (1, "Beginn", "18:30 Uhr"),
                    (3, "Ort", "Bürgersaal, Am Ostendplatz 40"),
                ],
            ],
            "signatures": [[(64, True, "Anke Schütterle\nBezirksvorsteherin")]],
        },
        body="""\
## sonstige | Öffentlich

| TOP | Gegenstand | Vorlage | Bericht |
| 1 | Bürgerinnen und Bürger fragen | | |
| 2 | Sanierung der Turnhalle Wagenburg | 412/2022 | Amt 40 |
| 3 | Radstraße Neckarufer, zweiter Bericht | 398/2022 | Amt 66 |
| 4 | Trinkbrunnen am Marktplatz | A 31/2022 | SPD |
| 5 | Verfügungsbudget 2023 | 401/2022 | BA |

## sonstige | Nicht öffentlich

| TOP | Gegenstand | Vorlage | Bericht |
| 6 | Vergabe von Erbbaurechten | 377/2022 | Amt 23 |
| 7 | Ehrungen | 420/2022 | BA |

## sonstige | Hinweise

Wer verhindert ist, verständigt bitte das Bezirksamt. Der Saal ist ohne Stufen erreichbar.
""",
    ),
    _paper(
        id="stadtbezirk-oberrad-2009-tagesordnung",
        city="Stadtbezirk Oberrad",
        year=2009,
        print="laser",
        purpose="'Tagesordnung' large, status in a cell of the head, no papers in the column but"
        " one, gez. below",
        metadata=meta(
            kind="einladung",
            public=True,
            date="2009-06-19",
            consultations=[meeting("Bezirksbeirat Oberrad", "2009-06-30", True)],
            signatories=[signed_by("Jürgen Lohmüller", "Bezirksvorsteher", mark="gez.")],
            references=["188/2009"],
        ),
        form={
            "house": "Bezirksamt Oberrad · Telefon 216-4961",
            "kind": "Tagesordnung",
            "grid": [
                [
                    (3, "Gremium", "Bezirksbeirat Oberrad"),
                    (2, "Sitzung", "öffentlich"),
                    (2, "versandt", "19.06.2009"),
                ],
                [
                    (2, "Tag", "30.06.2009"),
                    (1, "Beginn", "19.00 Uhr"),
                    (3, "Ort", "Bezirksrathaus"),
                ],
            ],
            "signatures": [[(64, False, "gez. Jürgen Lohmüller\nBezirksvorsteher")]],
        },
        body="""\
## sonstige | Punkte der Sitzung

| TOP | Gegenstand | Vorlage | Bericht |
| 1 | Stand der Planung für das Hallenbad und Besichtigung der Technik | | Bäder |
| 2 | Umgestaltung der Kreuzung Talstraße | 188/2009 | Amt 66 |
| 3 | Feste und Märkte im zweiten Halbjahr | | BA |

## sonstige | Hinweise

Die Besichtigung beginnt um 18.15 Uhr am Eingang des Bades. Bitte festes Schuhwerk tragen;
Fotografieren ist in den Räumen der Technik nicht gestattet.""",
    ),
)
