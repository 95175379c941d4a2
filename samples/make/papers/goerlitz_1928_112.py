"""Görlitz 1928: printed in broken type with long s, letter-spaced headings."""

from samples.make.layouts import druck
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, meta, signed_by

PAPER = Paper(
    id="goerlitz-112-1928",
    city="Görlitz",
    year=1928,
    print="fraktur",
    layout=druck.layout,
    sheet=druck.sheet,
    modelled_on="printed papers of Magistrate before 1933; text and persons invented",
    purpose="broken type, ſ, letter-spaced headings with a full stop, money in RM, two signatures"
    " in one line each, cited number",
    stamps=(
        (1, Stamp(lines=("Ratsarchiv",), at=(0.82, 0.2), colour=BLUE, mm=34, frame="round")),
        (2, Stamp(lines=("Angenommen",), at=(0.3, 0.75), colour=RED, mm=46, degrees=8)),
    ),
    metadata=meta(
        number="112",
        title="Vorlage betreffend die Neupflasterung der Rothenburger Straße und die Anlage eines"
        " Bürgersteiges",
        kind="drucksache",
        date="1928-04-12",
        signatories=[
            signed_by("Dr. Wiesener", None, mark="gez."),
            signed_by("Albrecht", None, mark="gez."),
        ],
        references=["87"],
    ),
    form={
        "authority": "Der Magiſtrat\nder Stadt Görlitz.",
        "place": "Görlitz, den 12. April 1928.",
        "number": "Druckſache Nr. 112.",
        "title": "Vorlage\nbetreffend die Neupflaſterung der Rothenburger Straße\n"
        "und die Anlage eines Bürgerſteiges.",
        "address": "An die\nStadtverordneten-Verſammlung\nhier.",
        "signature": "Der Magiſtrat.\ngez. Dr. Wieſener.   gez. Albrecht.",
    },
    body="""\
## antrag | Antrag.

Wir bitten die Stadtverordneten-Verſammlung, folgendem zuzuſtimmen:

1. Der Neupflaſterung der Rothenburger Straße zwiſchen der Brücke und dem Schlachthofe wird
zugeſtimmt.

2. Die Koſten in Höhe von 84 600 RM werden bewilligt und aus der Anleihe von 1927 entnommen.

## begruendung | Begründung.

Die Rothenburger Straße iſt die wichtigſte Zufahrt zum Schlachthofe und zum Güterbahnhofe. Sie iſt
im Jahre 1884 mit Feldſteinen befeſtigt worden und befindet ſich ſeit langem in einem Zuſtande,
der den Anforderungen des Verkehrs mit Kraftwagen nicht mehr genügt. Der Winter hat die Schäden
noch vermehrt, ſo daß die Straße an mehreren Stellen geſperrt werden mußte.

Die Bau-Deputation hat die Angelegenheit in ihrer Sitzung am 8. März d. J. beraten und ſich
einſtimmig für ein Pflaſter aus ſchleſiſchem Granit ausgeſprochen. Von einer Decke aus Aſphalt
wurde abgeſehen, weil ſie bei der ſtarken Steigung den Zugtieren keinen Halt bietet.

Auf der Nordſeite ſoll zugleich ein Bürgerſteig von zwei Metern Breite angelegt werden. Dazu ſind
von vier Anliegern kleine Streifen ihrer Vorgärten abzutreten. Drei von ihnen haben ſich bereit
erklärt, das Land unentgeltlich herzugeben; mit dem vierten ſchweben noch Verhandlungen.

## finanzielle_auswirkungen | Koſten.

Nach dem Anſchlage des Tiefbauamtes ſind erforderlich:

| Pflaſterung einſchließlich der Bordſteine | 61 200 RM |
| Bürgerſteig | 9 800 RM |
| Entwäſſerung | 11 100 RM |
| Insgemein | 2 500 RM |

Die Mittel ſind in der Anleihe vorgeſehen, deren Aufnahme die Verſammlung mit der Druckſache Nr. 87
genehmigt hat. Die Beiträge der Anlieger werden nach dem Ortsſtatut erhoben und dem Anleihefonds
zugeführt. Durch die Arbeiten können etwa ſechzig Erwerbsloſe für die Dauer von vier Monaten
beſchäftigt werden; die produktive Erwerbsloſenfürſorge hat einen Zuſchuß in Ausſicht geſtellt.

Da die Arbeiten noch vor dem Herbſte beendet ſein müſſen, bitten wir um baldige Beſchlußfaſſung.
""",
)
