"""GDR 1966 and 1981: Drucksachen of a Stadtbezirksversammlung as a typed table."""

from functools import partial

from samples.make.layouts import ddr_tafel as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_YARD = "Programm zur Verschönerung der Wohngebiete im Wettbewerb „Mach mit“"
_MEAL = "Versorgung der älteren Bürger mit warmem Mittagessen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of assemblies of districts of GDR cities; text and persons invented",
)

PAPERS = (
    _paper(
        id="stadtbezirk-sued-1981-7-viii",
        city="Leinburg",
        year=1981,
        print="typewriter",
        purpose="typed table of rows of hyphens, number 'Drucksache 7/VIII' as a row, Anlaß and"
        " Gegenstand as rows, who agreed below it, day in the row 'ausgearbeitet'",
        stamps=((1, Stamp(lines=("Beschlossen",), at=(0.75, 0.1), colour=RED, mm=40)),),
        metadata=meta(
            number="7/VIII/81",
            title=_YARD,
            kind="beschlussvorlage",
            date="1981-02-16",
            consultations=[meeting("Stadtbezirksversammlung", "1981-03-12")],
            signatories=[
                signed_by("Kretzschmar", "Stadtbezirksbürgermeister", signed=True),
            ],
            references=["34/VII/79"],
        ),
        form={
            "face": "elite",
            "assembly": "Stadtbezirksversammlung Leinburg-Süd",
            "term": "VIII. Wahlperiode                7. Tagung am 12. März 1981",
            "rows": [
                ("Drucksache", "7/VIII/81"),
                ("Art", "Beschlußvorlage"),
                ("Gegenstand", _YARD),
                ("Grundlage", "Gesetz über die örtlichen Volksvertretungen vom 12. 7. 1973"),
                ("ausgearbeitet", "16. 2. 1981, Abt. Örtliche Versorgungswirtschaft"),
                ("Berichterstatter", "Stadtbezirksrat Lippold"),
            ],
            "agreed": ["abgestimmt mit:\nNationale Front", "\nKommunale Wohnungsverwaltung"],
            "again": "DS 7/VIII/81",
            "signatures": [[(300, True, "Kretzschmar\nStadtbezirksbürgermeister")]],
            "list": "Verteiler: 120 Abgeordnete, 9 Ratsmitglieder",
        },
        body="""\
## beschlussvorschlag | Die Stadtbezirksversammlung möge beschließen:

1. Im Jahre 1981 sind 64 Hausgemeinschaften für Pflegeverträge zu gewinnen.

2. An der Lößniger Straße werden durch die Bürger 2 400 Quadratmeter Rasen angelegt. Material und
Gerät stellt die Kommunale Wohnungsverwaltung.

3. Der Beschluß 34/VII/79 wird aufgehoben.

## begruendung | Begründung

Der Wettbewerb des Vorjahres hat im Süden der Stadt zu Leistungen im Wert von 4,1 Millionen Mark
geführt. Dabei blieb das Neubaugebiet zurück: Von 38 Blöcken haben nur elf teilgenommen.

Ursache ist nach Meinung der Mieter, daß Sträucher zwar zugesagt, aber erst im Juni geliefert
wurden. Der VEB Grünanlagen hat erklärt, im Frühjahr 1981 zuerst das Neubaugebiet zu beliefern.

In den Aussprachen haben 213 Bürger Vorschläge gemacht. Am häufigsten wurden Bänke, Klopfstangen
und ein Platz zum Trocknen der Wäsche verlangt.
""",
    ),
    _paper(
        id="stadtbezirk-sued-1966-information",
        city="Leinburg",
        year=1966,
        print="typewriter",
        purpose="Information for the Rat as a typed table without a number, 'NfD' mark, day and"
        " place below the text, ink of one, old machine",
        metadata=meta(
            title=_MEAL,
            kind="informationsvorlage",
            date="1966-11-03",
            consultations=[meeting("Rat des Stadtbezirkes", "1966-11-10")],
            signatories=[
                signed_by("Voigtländer", "Stadtbezirksrätin", date="1966-11-03", signed=True)
            ],
        ),
        form={
            "face": "typewriter",
            "assembly": "Rat des Stadtbezirkes Süd",
            "term": "Sitzung am 10.11.1966",
            "rows": [
                ("Vorlage zur Information", "nur für den Dienstgebrauch"),
                ("Betrifft", _MEAL),
                ("Einreicher", "Stadtbezirksrätin Voigtländer"),
            ],
            "heading": {"spaced": True},
            "signatures": [
                [(290, True, "Leinburg, am 3. 11. 1966\n@Voigtländer\nStadtbezirksrätin")]
            ],
        },
        body="""\
## sachverhalt | Stand

Von 3 900 Rentnern, die allein leben, erhalten 212 ein warmes Essen. Gekocht wird in drei Küchen
der Betriebe und in der HO-Gaststätte Feldschlößchen. Die Portion kostet 70 Pfennig.

Die Volkssolidarität hat weitere 140 Anmeldungen. Sie können nicht berücksichtigt werden, weil
Thermosgefäße fehlen.

## sonstige | Maßnahmen

1. Mit der Maschinenfabrik wird ein Vertrag über 60 Portionen geschlossen.

2. Die Schulküche Dölitzer Straße übernimmt am Sonnabend 25 Portionen.

3. Die Gefäße werden beim Großhandel für das erste Quartal 1967 bilanziert.

## sonstige | Einschätzung

Bis zum Frühjahr kann die Zahl der Teilnehmer auf 300 gesteigert werden.
""",
    ),
)
