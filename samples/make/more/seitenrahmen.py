"""2001 and 2016: pages in a frame, number and day in the cells of its foot."""

from functools import partial

from samples.make.layouts import seitenrahmen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_DYKE = "Satzung über die Hebesätze für die Grund- und Gewerbesteuer"
_CLUB = "Nutzung der Sportanlagen: Bericht über das erste Halbjahr"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers in framed pages; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ritterfeld-2016-bv-0061-16",
        city="Ritterfeld",
        year=2016,
        print="laser",
        purpose="every page is framed, number 'BV-0061/16' and day in the cells at its foot, kind"
        " in the head cell at the right, title first inside, bodies as plain lines with"
        " status, three bodies",
        metadata=meta(
            number="BV-0061/16",
            title=_DYKE,
            kind="beschlussvorlage",
            public=False,
            date="2016-11-01",
            consultations=[
                meeting("Finanzausschuss", "2016-11-10", True),
                meeting("Hauptausschuss", "2016-11-17", False),
                meeting("Stadtverordnetenversammlung", "2016-12-08", True),
            ],
            signatories=[signed_by("Gesine Ahlers", "Kämmerin", mark="gez.")],
            references=["BV-0090/12"],
        ),
        form={
            "top": ["Stadt Ritterfeld", "Beschlussvorlage"],
            "bottom": ["BV-0061/16", "01.11.2016", "Seite {page} von {total}"],
            "title": _DYKE,
            "way": [
                "Finanzausschuss, 10.11.2016, öffentlich",
                "Hauptausschuss, 17.11.2016, nichtöffentlich",
                "Stadtverordnetenversammlung, 08.12.2016, öffentlich",
            ],
            "signatures": [[(68, False, "gez. Gesine Ahlers\nKämmerin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Satzung wird beschlossen. Die Hebesätze betragen ab dem 1. Januar 2017:

| Grundsteuer A | 320 v. H. |
| Grundsteuer B | 410 v. H. |
| Gewerbesteuer | 350 v. H. |

## sachverhalt | Sachverhalt

Die Hebesätze wurden zuletzt mit BV-0090/12 geändert. Seitdem sind die Sätze, mit denen das Land
bei der Verteilung der Mittel rechnet, dreimal gestiegen. Die Stadt wird dadurch behandelt, als
nähme sie 186.000 Euro mehr ein, als sie es tut.

Der Haushalt 2017 schließt mit einem Fehlbetrag von 740.000 Euro. Die Kommunalaufsicht hat in ihrem
Schreiben vom 4. August deutlich gemacht, dass sie einen Kredit für die Feuerwache nur genehmigt,
wenn eigene Einnahmen ausgeschöpft werden.

Ein Einfamilienhaus wird im Mittel mit 31 Euro im Jahr mehr belastet. Bei der Gewerbesteuer sind 112
Betriebe betroffen, von denen 90 weniger als 500 Euro im Jahr zusätzlich zahlen.

Die Industrie- und Handelskammer wurde gehört. Sie rät von einer Anhebung der Gewerbesteuer ab und
verweist auf Nachbarstädte, die bei 320 v. H. geblieben sind. Diese erhalten allerdings mehr Mittel
vom Land, weil ihre Steuerkraft geringer ist.

## begruendung | Begründung

Ohne Anhebung müssten freiwillige Leistungen gekürzt werden. In Betracht kämen die Bücherei, die am
Samstag schließen würde, die Zuschüsse an 31 Vereine und der Betrieb des Freibades bis Mitte August
statt bis Mitte September.

Eine Anhebung nur der Grundsteuer B brächte 121.000 Euro und reicht nicht aus. Die Verteilung auf
drei Steuern belastet alle Gruppen gleichmäßig.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Erträge steigen um 214.000 Euro. Davon entfallen 6.000 Euro auf die Grundsteuer A, 121.000 Euro
auf die Grundsteuer B und 87.000 Euro auf die Gewerbesteuer.""",
    ),
    _paper(
        id="ritterfeld-2001-bericht-sport",
        city="Ritterfeld",
        year=2001,
        print="laser",
        purpose="framed page whose foot cells are empty but for the page, kind 'Mitteilungsvorlage'"
        " in the head, body with day and item, own day not printed, nobody signs, title with"
        " colon",
        metadata=meta(
            title=_CLUB,
            kind="mitteilung",
            consultations=[
                meeting("Ausschuss für Kultur und Sport", "2001-09-06", agenda_item="3")
            ],
        ),
        form={
            "top": ["Stadt Ritterfeld", "Mitteilungsvorlage"],
            "bottom": ["", "", "Seite {page} von {total}"],
            "title": _CLUB,
            "way": ["Ausschuss für Kultur und Sport, 06.09.2001, TOP 3"],
            "signatures": [],
        },
        body="""\
## sonstige | Hallen

Die drei Hallen waren zu 81 Prozent ausgelastet. Die Halle am Wall fiel wegen eines Rohrbruchs vier
Wochen aus. Der Volleyballverein ist in dieser Zeit nach Trebus ausgewichen und verlangt die Kosten
der Fahrten, 640 DM, zurück.

## sonstige | Plätze

Der Kunstrasen hat sich bewährt. An 22 Tagen, an denen Rasenplätze gesperrt waren, konnte gespielt
werden. Für die Flutlichtanlage liegt eine Beschwerde von Anwohnern vor, der durch andere Blenden
abgeholfen wurde.

## fazit | Fazit

Zum Winter wird der Belegungsplan neu aufgestellt. Gruppen mit weniger als acht Teilnehmern müssen
sich eine Halle teilen.""",
    ),
)
