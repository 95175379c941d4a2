"""1999 and 2011: papers of a town whose enclosures are ticked in a frame beside the meetings."""

from functools import partial

from samples.make.layouts import anlagenkasten as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MILL = (
    "Zustimmung zum Verkauf der Geschäftsanteile an der Mühlenwerke Hersbach GmbH "
    "und zur Änderung des Gesellschaftsvertrages"
)
_PLAN = "Aufstellung des Bebauungsplanes „Am Galgenberg“"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Hessen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hersbach-2011-vl-2011-0219",
        city="Hersbach",
        year=2011,
        print="laser",
        purpose="frames with broken upper lines, steps numbered before body and day, enclosures"
        " with boxes of which one is unticked and comes later, title of two lines in the"
        " middle, number with day in one line",
        metadata=meta(
            number="VL/2011/0219",
            title=_MILL,
            kind="beschlussvorlage",
            public=False,
            date="2011-11-07",
            consultations=[
                meeting("Magistrat", "2011-11-14"),
                meeting("Haupt- und Finanzausschuss", "2011-11-29"),
                meeting("Stadtverordnetenversammlung", "2011-12-08"),
            ],
            signatories=[
                signed_by("Wolfgang Ritz", "Bürgermeister", signed=True),
                signed_by("Claudia Hofmann-Beil", "Erste Stadträtin", signed=True),
            ],
            attachments=enclosures(
                "Entwurf des Kaufvertrages", "Gesellschaftsvertrag, neue Fassung"
            ),
        ),
        form={
            "house": "MAGISTRAT DER STADT HERSBACH",
            "kind": "Beschlussvorlage",
            "number": "VL/2011/0219 vom 7. November 2011 – vertraulich –",
            "title": _MILL,
            "left": "Gang der Beratung",
            "way": [
                ["1.", "Magistrat", "14.11.2011"],
                ["2.", "Haupt- und Finanzausschuss", "29.11.2011"],
                ["3.", "Stadtverordnetenversammlung", "08.12.2011"],
            ],
            "right": "Anlagen",
            "enclosed": [
                "[x] Entwurf des Kaufvertrages",
                "[x] Gesellschaftsvertrag, neue Fassung",
                "[ ] Wertgutachten (wird nachgereicht)",
            ],
            "foot": [("{page}", "center")],
            "signatures": [
                [
                    (66, True, "Wolfgang Ritz\nBürgermeister"),
                    (316, True, "Claudia Hofmann-Beil\nErste Stadträtin"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss:

1. Dem Verkauf von 24,9 vom Hundert der Anteile an die Energie Mittelhessen AG wird zugestimmt.

2. Der Gesellschaftsvertrag wird nach dem beigefügten Entwurf geändert.

3. Der Erlös wird zur Tilgung von Krediten verwendet.

## begruendung | Begründung:

Die Mühlenwerke betreiben drei Wasserkraftwerke und das Stromnetz der Kernstadt. Seit 2008 müssen
sie Netz und Vertrieb trennen; für ein Unternehmen dieser Größe ist der Aufwand kaum zu tragen. Im
Jahr 2010 blieb ein Überschuss von 61.000 Euro, nachdem es fünf Jahre zuvor noch 410.000 Euro
waren.

Aus dem Verfahren, an dem sich vier Bewerber beteiligten, ging die Energie Mittelhessen mit dem
höchsten Angebot hervor. Sie sichert zu, den Sitz und die 43 Arbeitsplätze bis 2021 zu erhalten.

Die Stadt behält drei Viertel der Anteile und stellt den Vorsitz im Aufsichtsrat. Beschlüsse über
die Wasserrechte bedürfen ihrer Zustimmung. Steigt der Käufer aus, hat die Stadt ein Vorkaufsrecht.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Kaufpreis | 3.150.000 € |
| Ersparte Zinsen im Jahr | 112.000 € |
| Geringere Gewinnabführung im Jahr | 15.000 € |

Der Wert der Anteile wird durch ein Gutachten bestätigt, das bis zur Sitzung des Ausschusses
vorliegt.

## sonstige | Anzeige bei der Aufsicht:

Der Verkauf ist dem Regierungspräsidium nach § 127a der Gemeindeordnung sechs Wochen vorher
anzuzeigen.""",
    ),
    _paper(
        id="hersbach-1999-vl-1999-0048",
        city="Hersbach",
        year=1999,
        print="laser",
        purpose="all boxes of the enclosures ticked, one with a number, two steps, no word on"
        " publicity, one name with role and gez.",
        metadata=meta(
            number="VL/1999/0048",
            title=_PLAN,
            kind="beschlussvorlage",
            date="1999-03-15",
            consultations=[
                meeting("Ortsbeirat Hersbach-Süd", "1999-03-30"),
                meeting("Stadtverordnetenversammlung", "1999-04-22"),
            ],
            signatories=[signed_by("Manfred Euler", "Bürgermeister", mark="gez.")],
            attachments=enclosures("Abgrenzung, Maßstab 1:2.000"),
        ),
        form={
            "house": "MAGISTRAT DER STADT HERSBACH",
            "kind": "Beschlussvorlage",
            "number": "VL/1999/0048 vom 15. März 1999",
            "title": _PLAN,
            "left": "Gang der Beratung",
            "way": [
                ["1.", "Ortsbeirat Hersbach-Süd", "30.03.1999"],
                ["2.", "Stadtverordnetenversammlung", "22.04.1999"],
            ],
            "right": "Anlagen",
            "enclosed": ["[x] Abgrenzung, Maßstab 1:2.000"],
            "foot": [("{page}", "center")],
            "signatures": [[(66, False, "gez. Manfred Euler\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschluss:

Für das Gebiet „Am Galgenberg“ wird ein Bebauungsplan aufgestellt. Ziel ist ein Wohngebiet mit etwa
45 Bauplätzen.

## begruendung | Begründung:

Auf der Liste der Bewerber stehen 88 Familien. In den beiden letzten Gebieten sind nur noch drei
Plätze frei. Die Fläche ist im Flächennutzungsplan als Wohnbaufläche dargestellt und gehört zu zwei
Dritteln der Stadt.

Vor dem Entwurf sind die Böden auf Sprengmittel zu untersuchen, da der Hang im März 1945 bombardiert
wurde.
""",
    ),
)
