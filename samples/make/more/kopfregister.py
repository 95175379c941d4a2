"""Hesse 1989 and 2006: papers for a Kreistag whose head is a band of three cells."""

from functools import partial

from samples.make.layouts import kopfregister as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BUS = "Einrichtung eines Anruf-Sammel-Taxis im Südkreis zum Fahrplanwechsel"
_MILK = "Belastung der Milch aus dem Aartal mit Rückständen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Drucksachen of Kreistage in Hesse; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="aarkreis-2006-xvi-214",
        city="Aarkreis",
        year=2006,
        print="laser",
        purpose="number without label in the right cell of a band, day behind 'Ausgegeben am',"
        " headings run in, one committee named as a sentence, gez. below the name of the board",
        metadata=meta(
            number="XVI/214",
            title=_BUS,
            kind="drucksache",
            public=None,
            date="2006-09-14",
            consultations=[
                meeting("Verkehrsausschuss", "2006-09-26", role="Beratung"),
                meeting("Kreistag", "2006-10-09", role="Beschlussfassung"),
            ],
            signatories=[signed_by("Dr. Volker Hemmerich", "Landrat", mark="gez.")],
            references=["XVI/88"],
            attachments=enclosures("Linienplan"),
        ),
        form={
            "band": ("KREISTAG DES AARKREISES", "16. Wahlperiode", "XVI/214"),
            "below": "Anlage: Linienplan",
            "day": "Ausgegeben am 14. September 2006",
            "kind": "Vorlage",
            "between": "des Kreisausschusses betreffend",
            "title": _BUS,
            "way": [
                "Zur Beratung im Verkehrsausschuss am 26. September 2006",
                "Zur Beschlussfassung im Kreistag am 9. Oktober 2006",
            ],
            "foot": [("XVI/214", "left"), ("{page}", "right")],
            "signatures": [
                [(300, False, "Der Kreisausschuss\ngez. Dr. Volker Hemmerich\nLandrat")]
            ],
        },
        body="""\
##= beschlussvorschlag | Der Kreistag möge beschließen: Im
Südkreis wird zum 10. Dezember 2006
ein Anruf-Sammel-Taxi mit vier Linien eingerichtet. Der Vertrag wird auf drei Jahre geschlossen.

##= begruendung | Begründung: In den elf Ortschaften südlich der Bundesstraße verkehrt nach 19
Uhr kein Bus mehr. Mit der Drucksache XVI/88 hatte der Kreistag den
Kreisausschuss um ein Angebot gebeten, das ohne Zuschüsse des Landes auskommt.

Befragt wurden im Mai 1.140 Haushalte, von denen 402 geantwortet haben. Die meisten wünschen eine
Verbindung zum letzten Zug. Drei Unternehmen haben sich beworben, das günstigste verlangt je Fahrt
11,40 Euro, wovon die Fahrgäste 3,50 Euro tragen sollen.

Gefahren wird nur, wenn bis dreißig Minuten vor der Abfahrt angerufen wurde. In anderen Kreisen
blieb auf diese Weise jede dritte Fahrt aus, ohne dass Kosten entstanden.

##= finanzielle_auswirkungen | Finanzielle Auswirkungen: Für das Jahr 2007
werden 46.000 Euro benötigt. Sie sind im Entwurf des Haushaltes enthalten.
""",
    ),
    _paper(
        id="aarkreis-1989-xii-97",
        city="Aarkreis",
        year=1989,
        print="inkjet",
        purpose="Anfrage of a member in the same band, its number with a blank, no meeting, day"
        " without words at the right, questions numbered, old spelling",
        metadata=meta(
            number="XII/97 A",
            title=_MILK,
            kind="anfrage",
            date="1989-02-02",
            signatories=[signed_by("Rosemarie Ickstadt", "Kreistagsabgeordnete", mark="gez.")],
        ),
        form={
            "band": ("Kreistag", "12. Wahlperiode", "XII/97 A"),
            "shade": 0.9,
            "below": "Eingegangen: 3.2.89",
            "day": "2. Februar 1989",
            "kind": "Kleine Anfrage",
            "between": "der Abgeordneten Ickstadt (GRÜNE) wegen",
            "title": _MILK,
            "signatures": [[(78, False, "gez. Rosemarie Ickstadt\nKreistagsabgeordnete")]],
        },
        body="""\
## anfrage

Im Januar haben mehrere Höfe im Aartal die Nachricht erhalten, daß ihre Milch von der Molkerei
vorläufig nicht mehr abgenommen wird. Als Grund wurde eine Untersuchung genannt, deren Ergebnis den
Bauern nicht mitgeteilt worden ist.

Ich frage den Kreisausschuß:

1. Seit wann ist dem Veterinäramt bekannt, daß in der Milch Rückstände gefunden wurden?

2. Um welche Stoffe handelt es sich, und woher stammen sie nach Ansicht des Amtes?

3. Weshalb wurden die betroffenen Betriebe erst nach drei Wochen unterrichtet?

4. Ist beabsichtigt, den Bauern die weggeschüttete Milch zu ersetzen?
""",
    ),
)
