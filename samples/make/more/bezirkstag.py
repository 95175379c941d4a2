"""Bavaria 1972 and 2005: papers for a Bezirkstag and its committees."""

from functools import partial

from samples.make.layouts import bezirkstag as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_CLINIC = "Bezirkskrankenhaus Haarfeld; Neubau eines Bettenhauses für Gerontopsychiatrie"
_FISH = "Zuschuß an den Fischereiverband für den Besatz der Altmühl"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Bezirke in Bavaria; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="bezirk-haarfeld-2005-ba-7",
        city="Bezirk Haarfeld",
        year=2005,
        print="laser",
        purpose="'Zu Punkt 7 ö' at the right, kind and committee centred, subject with semicolon"
        " beside 'Betreff', decimal headings of two ranks, two pages, day with the place",
        metadata=meta(
            title=_CLINIC,
            kind="sitzungsvorlage",
            public=True,
            date="2005-09-19",
            consultations=[
                meeting("Bezirksausschuss", "2005-10-06", True, agenda_item="7"),
            ],
            signatories=[signed_by("Wolfgang Ratzinger", "Krankenhausdirektor", signed=True)],
            attachments=enclosures("Lageplan", "Kostenschätzung"),
        ),
        form={
            "face": "serif",
            "office": "Bezirk Haarfeld\nReferat III - Gesundheit",
            "item": "Haarfeld, 19.09.2005\nZu Punkt 7 ö der Tagesordnung",
            "middle": ["Sitzungsvorlage", "für den Bezirksausschuss am 6. Oktober 2005"],
            "shift": 84,
            "fields": [
                ("Betreff:", _CLINIC),
                ("Anlagen:", "Lageplan, Kostenschätzung"),
            ],
            "signatures": [[(250, True, "Wolfgang Ratzinger\nKrankenhausdirektor")]],
        },
        body="""\
## sachverhalt | 1. Ausgangslage

### 1.1 Bestand

Das Bezirkskrankenhaus verfügt über 412 Betten, davon 74 für Patienten über 65 Jahre. Diese
Stationen sind im Haus 9 untergebracht, das 1904 als Pavillon für unruhige Kranke errichtet wurde.
In 18 von 31 Zimmern stehen noch drei oder vier Betten. Waschgelegenheiten liegen auf dem Gang.

### 1.2 Bedarf

Nach dem Gutachten, das der Bezirk gemeinsam mit den Krankenkassen in Auftrag gegeben hat, werden
im Jahr 2015 insgesamt 96 Betten benötigt. Hinzu kommen 15 Plätze in einer Tagesklinik. Die Zahl
der Aufnahmen ist seit 1998 um 41 Prozent gestiegen, die mittlere Verweildauer von 48 auf 27 Tage
gesunken.

### 1.3 Aufnahme in das Jahreskrankenhausbauprogramm

Das Staatsministerium hat mit Schreiben vom 27. Juli 2005 mitgeteilt, dass das Vorhaben in das
Programm für 2007 aufgenommen werden kann, wenn die fachliche Billigung bis zum 31. März 2006
beantragt ist.

## sonstige | 2. Vorhaben

### 2.1 Standort

Untersucht wurden drei Standorte im Gelände. Am günstigsten ist die Fläche zwischen Haus 12 und der
Küche, weil dort kein Altbau abgebrochen werden muss und der Garten nach Süden liegt. Die Linden an
der Allee bleiben stehen.

### 2.2 Raumprogramm

Vorgesehen sind vier Stationen mit je 24 Betten in Ein- und Zweibettzimmern, auf zwei Geschossen um
zwei Höfe angeordnet. Jede Station hat einen Rundgang ohne Sackgassen, einen Wohnraum mit Küche und
einen Zugang ins Freie.

### 2.3 Haus 9

Das Haus steht unter Denkmalschutz. Nach dem Umzug sollen dort die Verwaltung und das Archiv
unterkommen.

## finanzielle_auswirkungen | 3. Kosten und Finanzierung

| Kostengruppe | netto | brutto |
| Bauwerk | 11.240.000 | 13.038.400 |
| Technik | 4.310.000 | 4.999.600 |
| Außenanlagen | 690.000 | 800.400 |
| Nebenkosten | 2.480.000 | 2.876.800 |

Die Förderung beträgt voraussichtlich 88 Prozent der anerkannten Kosten. Vom Bezirk wären 3,4 Mio.
Euro in den Jahren 2007 bis 2009 aufzubringen. Durch den Wegfall der Wege zwischen Küche und Haus 9
werden jährlich 61.000 Euro eingespart.

## sonstige | 4. Zeitplan

Wettbewerb im Frühjahr 2006, Baubeginn im Sommer 2007, Bezug zum Jahresende 2009.

## beschlussvorschlag | 5. Beschlussvorschlag

5.1 Dem Neubau wird zugestimmt.

5.2 Die Verwaltung führt einen begrenzten Wettbewerb mit zwölf Teilnehmern durch.

5.3 Die Mittel sind in der Finanzplanung vorzusehen.

@sign
""",
    ),
    _paper(
        id="bezirk-haarfeld-1972-kultur",
        city="Bezirk Haarfeld",
        year=1972,
        print="typewriter",
        purpose="typed paper with 'Beilage 4' at the right as its number, no day of its own, closed"
        " session, Berichterstatter as field, gez. in the middle",
        metadata=meta(
            number="4",
            title=_FISH,
            kind="beschlussvorlage",
            public=False,
            consultations=[meeting("Kulturausschuß", "1972-03-14", False)],
            signatories=[signed_by("Dr. Prechtl", "Regierungsdirektor", mark="gez.")],
        ),
        form={
            "face": "elite",
            "office": "Bezirk Haarfeld\nBezirkshauptverwaltung",
            "item": "Beilage 4",
            "middle": ["Beschlußvorlage", "Kulturausschuß am 14. März 1972 - nichtöffentlich -"],
            "shift": 118,
            "fields": [
                ("Gegenstand:", _FISH),
                ("Berichterstatter:", "Bezirksrat Stöhr"),
            ],
            "signatures": [[(240, False, "gez. Dr. Prechtl\nRegierungsdirektor")]],
        },
        body="""\
## sachverhalt | I. Sachvortrag

Der Fischereiverband hat am 11. Januar einen Zuschuß von 15 000 DM beantragt. Durch Abwässer einer
Zellstoffabrik sind im August auf elf Kilometern die Fische verendet. Der Schaden wird auf 62 000 DM
geschätzt. Ein Verfahren gegen die Fabrik ist anhängig, wird aber Jahre dauern.

Ohne Besatz mit Hechten und Karpfen im Frühjahr nimmt der Bestand an Weißfischen überhand.

## stellungnahme | II. Stellungnahme der Fachberatung

Die Maßnahme ist fachlich richtig. Ein Zuschuß von 8 000 DM reicht für das erste Jahr aus.

## beschlussvorschlag | III. Beschlußvorschlag

Dem Verband werden 8 000 DM gewährt. Erhält er von der Fabrik Ersatz, so ist der Betrag
zurückzuzahlen.

@sign
""",
    ),
)
