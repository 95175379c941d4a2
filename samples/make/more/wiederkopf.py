"""A Kreis in Thüringen 1996: the table of the head comes back on every page."""

from samples.make.layouts import wiederkopf as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_WASTE = "Übertragung der Aufgaben der Abfallentsorgung auf einen Zweckverband"

PAPERS = (
    Paper(
        id="wippertal-1996-kt-114-96",
        city="Wippertal",
        year=1996,
        print="inkjet",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on="papers of Kreise in Thüringen of the 1990s; text, persons, places invented",
        purpose="table with name, number, day and page on each of two pages, so that number and"
        " day come back; bodies in one line each with status, headings numbered",
        metadata=meta(
            number="KT 114-96",
            title=_WASTE,
            kind="beschlussvorlage",
            public=False,
            date="1996-05-20",
            consultations=[
                meeting("Umweltausschuß", "1996-06-04", False),
                meeting("Kreisausschuß", "1996-06-11", False),
                meeting("Kreistag", "1996-06-26", True),
            ],
            signatories=[signed_by("Harald Zanker-Volk", "Landrat", mark="gez.")],
            references=["KT 61-94"],
            attachments=enclosures(("1", "Entwurf der Verbandssatzung"), ("2", "Wirtschaftsplan")),
        ),
        form={
            "corner": "LANDKREIS\nWIPPERTAL\nDezernat III",
            "middle": "Beschlußvorlage\nDrucksachennummer KT 114-96",
            "last": "20.05.1996\nSeite {page} von {total}",
            "lines": [
                ("Gegenstand", _WASTE, "bold"),
                ("Beratung", "Umweltausschuß 04.06.1996 nichtöffentlich", ""),
                (" ", "Kreisausschuß 11.06.1996 nichtöffentlich", ""),
                (" ", "Kreistag 26.06.1996 öffentlich", ""),
            ],
            "signatures": [[(72, False, "gez. Harald Zanker-Volk\nLandrat")]],
        },
        body="""\
## beschlussvorschlag | 1. Beschlußvorschlag

1.1 Der Landkreis tritt dem Zweckverband Abfallwirtschaft Nordwest bei.

1.2 Er überträgt ihm zum 1. Januar 1997 die Entsorgung mit Ausnahme des Einsammelns.

1.3 In die Verbandsversammlung werden der Landrat und vier Mitglieder des Kreistages entsandt.

## sachverhalt | 2. Sachdarstellung

Der Landkreis betreibt seit 1991 die Deponie Hohe Sonne. Sie wurde 1978 ohne Dichtung am Grund
angelegt. Nach der Technischen Anleitung Siedlungsabfall darf sie noch bis zum 31. Mai 2005 benutzt
werden, nach einer Anordnung des Landesverwaltungsamtes aber nur, wenn bis Ende 1997 eine Fassung
für das Sickerwasser gebaut ist. Die Kosten betragen 7,8 Mio. DM.

Der Kreistag hat 1994 (KT 61-94) beschlossen, einen Verbund mit den Nachbarn zu suchen. Drei
Landkreise und eine kreisfreie Stadt haben seither verhandelt. Gemeinsam fallen 212.000 Tonnen im
Jahr an. Das ist die Menge, für die sich eine mechanisch-biologische Anlage lohnt.

Die Sitzungen der Arbeitsgruppe fanden zwischen dem 14. September 1995 und dem 7. Mai 1996 statt.
Strittig war bis zuletzt, wie die Nachsorge der alten Deponien bezahlt wird. Der Entwurf sieht vor,
daß jedes Mitglied für die eigene aufkommt. Für den Landkreis bedeutet das bis zum Jahr 2030 eine
Last von etwa 24 Mio. DM, von der 5,1 Mio. DM angespart sind.

## begruendung | 3. Begründung

Allein könnte der Landkreis eine Anlage nicht auslasten. Ein Vertrag mit einem privaten Betreiber
ist geprüft worden; die angebotenen Preise lagen zwischen 286 und 340 DM für die Tonne und waren an
eine Laufzeit von 25 Jahren gebunden. Der Verband rechnet mit 248 DM.

Das Einsammeln bleibt beim Landkreis, weil die Verträge mit den drei Firmen bis 1999 laufen und die
Wege sehr verschieden sind. Im Kreisgebiet werden auf den Kopf 271 kg eingesammelt, in der Stadt
402 kg.

Der Verband wird von der Aufsicht befürwortet. Eine Förderung von 30 Prozent für die Anlage ist an
die Gründung bis zum Jahresende geknüpft.

## finanzielle_auswirkungen | 4. Finanzielle Auswirkungen

| Stammeinlage | 640.000 DM |
| Umlage 1997 | 210.000 DM |
| Einsparung Personal | -188.000 DM |

Die Einlage wird aus dem Verkauf der Fahrzeuge bestritten.

## anlagen | 5. Anlagen

1. Entwurf der Verbandssatzung

2. Wirtschaftsplan

@sign
""",
    ),
)
