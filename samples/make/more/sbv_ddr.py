"""GDR 1961 and 1978: decisions of an assembly of a Stadtbezirk, number below the signature."""

from functools import partial

from samples.make.layouts import sbv_ddr as form
from samples.make.paper import Paper, meeting, meta, signed_by

_YARD = "Gestaltung von Innenhöfen im Mach-mit-Wettbewerb 1978"
_KIOSK = "Aufstellung von Verkaufsständen für Obst und Gemüse"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="decisions of Stadtbezirksversammlungen in the GDR; text and persons invented",
)

PAPERS = (
    _paper(
        id="stadtbezirk-ost-1978-34-78",
        city="Stadtbezirk Ost",
        year=1978,
        print="typewriter",
        purpose="kind between rows of dashes with the day of the session, underlined title without"
        " a label, number 'Beschl.-Nr. 34/78' below the signature with the result of the"
        " vote, which is the meeting's, ink over the name of the chair",
        metadata=meta(
            number="34/78",
            title=_YARD,
            kind="beschluss",
            consultations=[
                meeting("Stadtbezirksversammlung", "1978-03-16", result="einstimmig angenommen")
            ],
            signatories=[signed_by("Radtke", "Stadtbezirksbürgermeister", signed=True)],
            references=["9/77"],
        ),
        form={
            "face": "typewriter",
            "house": "Stadtbezirksversammlung Ost",
            "kind": "Beschluß der Stadtbezirksversammlung vom 16. März 1978",
            "title": _YARD,
            "signatures": [[(300, True, "Radtke\nStadtbezirksbürgermeister")]],
            "end": ["Beschl.-Nr. 34/78", "Abstimmung: einstimmig angenommen"],
        },
        body="""\
## beschlussvorschlag | Beschluß

1. In den Wohngebieten 3, 5 und 8 werden bis zum 7. Oktober elf Innenhöfe durch die
Hausgemeinschaften neu gestaltet. Der Rat stellt dafür Material im Werte von 64 TM bereit.

2. Die Kommunale Wohnungsverwaltung beseitigt bis zum 30. April die vorhandenen Schuppen, soweit sie
nicht genutzt werden.

3. Die Stadtbezirksgärtnerei liefert 900 Sträucher. Die Pflege übernehmen die Hausgemeinschaften
durch Vertrag.

## begruendung | Begründung

Mit dem Beschluß 9/77 wurde der Wettbewerb eröffnet. In 26 Höfen sind seither Spielplätze und Beete
entstanden. Die Bürger haben dabei 41 000 Stunden geleistet. An Bänken, Sand und Farbe hat es
gefehlt, weil die Betriebe zugesagte Mittel nicht gegeben haben.""",
    ),
    _paper(
        id="stadtbezirk-ost-1961-vorlage-gemuese",
        city="Stadtbezirk Ost",
        year=1961,
        print="typewriter",
        purpose="Vorlage of a commission on the same pattern: day and signer at the end"
        " ('Eingereicht am …'), no number at all though 'Plan-Nr.' is cited, two names"
        " without ink",
        metadata=meta(
            title=_KIOSK,
            kind="drucksache",
            date="1961-05-09",
            consultations=[meeting("Rat des Stadtbezirks", "1961-05-18")],
            signatories=[
                signed_by("Böttcher", "Vorsitzender der Kommission"),
                signed_by("Ilse Mahnke", "Abteilungsleiterin"),
            ],
        ),
        form={
            "face": "elite",
            "house": "Ständige Kommission Handel und Versorgung",
            "kind": "Vorlage an den Rat des Stadtbezirks zum 18. Mai 1961",
            "title": _KIOSK,
            "signatures": [
                [
                    (80, False, "Böttcher\nVorsitzender der Kommission"),
                    (320, False, "Ilse Mahnke\nAbteilungsleiterin"),
                ],
            ],
            "end": ["Eingereicht am 9. Mai 1961"],
        },
        body="""\
## sachverhalt | Sachdarstellung

Die Versorgung der Siedlungen am Stadtrand erfolgt durch drei Verkaufsstellen, vor denen sich am
Nachmittag Schlangen bilden. Im vorigen Sommer sind in den Lagern der GHG 18 Tonnen Kirschen
verdorben, während es in den Geschäften keine gab.

Nach Plan-Nr. 118 war die Herstellung von sechs Ständen vorgesehen. Der Tischlerbetrieb Hänsch hat
vier fertiggestellt. Sie stehen im Hof der Stadtgärtnerei.

## beschlussvorschlag | Vorschlag

1. Die vier Stände werden bis 1. Juni aufgestellt, davon zwei an der Endstelle der Linie 12.

2. Der Konsum übernimmt den Verkauf bis 20 Uhr, an Sonntagen bis 12 Uhr.
""",
    ),
)
