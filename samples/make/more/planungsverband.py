"""1988 and 2006: papers of a regional Planungsverband for one item of its session, unnumbered."""

from functools import partial

from samples.make.layouts import planungsverband as form
from samples.make.paper import Paper, meeting, meta, signed_by

_GRAVEL = (
    "Fortschreibung des Regionalplans, Kapitel B IV Gewinnung von Bodenschätzen, "
    "Vorranggebiete für Kies und Sand im Landkreis Oberauhausen"
)
_BUDGET = "Rechnung des Jahres 1987"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of regional planning associations in Bavaria; text and persons invented",
)

PAPERS = (
    _paper(
        id="planungsverband-isental-2006-kies",
        city="Regionaler Planungsverband Isental",
        year=2006,
        print="laser",
        purpose="no number; session, day and status as two lines, item hanging left of a title of"
        " three lines, counts in a ruled row below the names, chair and Geschäftsführer in"
        " ink, draft last",
        metadata=meta(
            title=_GRAVEL,
            kind="sitzungsvorlage",
            public=True,
            date="2006-05-29",
            consultations=[
                meeting(
                    "Planungsausschuss", "2006-06-21", True, agenda_item="4", votes=(19, 2, None)
                )
            ],
            signatories=[
                signed_by("Franz Xaver Moosbauer", "Vorsitzender", signed=True),
                signed_by("Dr. Irmgard Thaler", "Geschäftsführerin", signed=True),
            ],
        ),
        form={
            "house": "Regionaler Planungsverband Isental, Landratsamt Oberauhausen\nBearbeitung: "
            "Regionsbeauftragter bei der Regierung, Tel. 0871 808-1811\n29. Mai 2006",
            "session": "Sitzungsvorlage zur 74. Sitzung des "
            "Planungsausschusses\nPlanungsausschuss, "
            "21. Juni 2006, "
            "öffentlich",
            "item": "TOP 4",
            "title": _GRAVEL,
            "counts": [["Planungsausschuss", "21. Juni 2006", "dafür: 19", "dagegen: 2"]],
            "head": [
                ("Regionaler Planungsverband Isental", "left"),
                ("TOP 4, Blatt {page}", "right"),
            ],
            "signatures": [
                [
                    (84, True, "Franz Xaver Moosbauer\nVorsitzender"),
                    (310, True, "Dr. Irmgard Thaler\nGeschäftsführerin"),
                ]
            ],
        },
        body="""\
## sachverhalt | Sachvortrag

Das Kapitel wurde zuletzt 1994 geändert. Von den 1.120 Hektar, die damals für den Abbau vorgesehen
wurden, sind 640 ausgebeutet oder durch andere Nutzungen belegt. Der jährliche Bedarf der Region
liegt bei 2,9 Millionen Tonnen und ist in den vergangenen fünf Jahren leicht gesunken.

Der Entwurf sieht sieben neue Vorranggebiete mit zusammen 310 Hektar und die Erweiterung von vier
bestehenden vor. Drei Vorschläge der Verbände wurden nicht aufgenommen, weil sie in Schutzzonen für
Trinkwasser liegen.

## sonstige | Ergebnis der Anhörung

Von 58 Gemeinden haben 31 geantwortet. Einwände betreffen vor allem die Gebiete bei
Unterwaltenkofen und am Moosgraben. Die Gemeinde Unterwaltenkofen befürchtet eine Zunahme der
Lastwagen in der Ortsdurchfahrt auf täglich 220; das Staatliche Bauamt hält diese Zahl für zu hoch,
empfiehlt aber, die Zufahrt nur von der Bundesstraße aus zu gestatten.

Am Moosgraben wurde im April ein Vorkommen der Helm-Azurjungfer nachgewiesen. Die höhere
Naturschutzbehörde lehnt das Gebiet deshalb ab. Es sollte um die nördliche Hälfte verkleinert
werden.

Der Bund Naturschutz verlangt, den Bedarf stärker durch die Verwertung von Bauschutt zu decken.
Diese Forderung wird als Grundsatz in die Begründung übernommen; eine Quote kann der Regionalplan
nicht festlegen.

## sonstige | Umweltbericht

Der Bericht nach der Richtlinie über die Strategische Umweltprüfung liegt dem Entwurf bei.
Erhebliche Auswirkungen sind in zwei Gebieten auf das Grundwasser zu erwarten; dort ist nur ein
Abbau über dem höchsten Stand zulässig.

## beschlussvorschlag | Beschlussvorschlag

Der Planungsausschuss billigt den Entwurf mit den vorgetragenen Änderungen und beauftragt den
Vorsitzenden, das Verfahren der Beteiligung einzuleiten.
""",
    ),
    _paper(
        id="planungsverband-isental-1988-rechnung",
        city="Regionaler Planungsverband Isental",
        year=1988,
        print="laser",
        purpose="no number, short title, assembly with day and status in the line, no counts, one"
        " name in ink, spelling before 1996",
        metadata=meta(
            title=_BUDGET,
            kind="sitzungsvorlage",
            public=True,
            date="1988-09-12",
            consultations=[meeting("Verbandsversammlung", "1988-10-04", True, agenda_item="2")],
            signatories=[signed_by("Dr. Albert Rainer", "Verbandsvorsitzender", signed=True)],
        ),
        form={
            "house": "Regionaler Planungsverband Isental, Landratsamt Oberauhausen\n12. September "
            "1988",
            "session": "Sitzungsvorlage zur 9. Sitzung der "
            "Verbandsversammlung\nVerbandsversammlung, "
            "4. Oktober 1988, "
            "öffentlich",
            "item": "TOP 2",
            "title": _BUDGET,
            "head": [
                ("Regionaler Planungsverband Isental", "left"),
                ("TOP 2, Blatt {page}", "right"),
            ],
            "signatures": [[(84, True, "Dr. Albert Rainer\nVerbandsvorsitzender")]],
        },
        body="""\
## sachverhalt | Sachvortrag

Der Rechnungsprüfungsausschuß hat die Rechnung am 6. Juli 1988 geprüft. Einnahmen und Ausgaben
schließen mit je 184.312,77 DM ab. Gegenüber dem Plan wurden 11.400 DM weniger ausgegeben, weil die
Herstellung der Karten nicht mehr abgerechnet werden konnte.

Beanstandungen haben sich nicht ergeben. Auf eine Belegnummer, die doppelt vergeben war, wurde
hingewiesen.

## beschlussvorschlag | Beschlußvorschlag

Die Verbandsversammlung stellt die Rechnung fest und erteilt dem Vorsitzenden Entlastung.
""",
    ),
)
