"""1908 and 1926: printed answers of a Rat to questions and motions."""

from functools import partial

from samples.make.layouts import antwort_fraktur as form
from samples.make.paper import Paper, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed answers to Stadtverordnete; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="elsterau-1908-antwort-zu-53",
        city="Elsterau",
        year=1908,
        print="fraktur",
        purpose="own number in the right corner, number of the question in the left one behind"
        " 'Zu', 'Antwort des Rates' in the middle, matter in the question's heading,"
        " question in small indented type, lettered answers, mayor after Der Rat",
        metadata=meta(
            number="53 a",
            title="die Straßenreinigung in der Südvorstadt",
            kind="antwort",
            date="1908-11-09",
            signatories=[signed_by("Dr. Dittrich", date="1908-11-09")],
            references=["53"],
        ),
        form={
            "face": "fraktur",
            "left": "Zu Nr. 53.",
            "right": "Nr. 53 a.",
            "heading": [
                ("Antwort des Rates", 1.5),
                (
                    "auf die Anfrage des Stadtverordneten Pollender und Genoſſen,\ndie"
                    " Straßenreinigung in der Südvorſtadt betreffend.",
                    1,
                ),
            ],
            "day": "Elſterau, am 9. November 1908.",
            "signatures": [[(290, False, "Der Rat der Stadt Elſterau.\nDr. Dittrich.")]],
        },
        body="""\
## anfrage

@narrow

Iſt der Rat bereit, Auskunft zu geben, weshalb die Straßen ſüdlich des Floßplatzes nur zweimal in
der Woche gekehrt werden, während in der inneren Stadt täglich gekehrt wird, und ob Abhilfe
beabſichtigt iſt?

@wide

## antwort | Antwort.

Die Annahme, daß in der Südvorſtadt nur zweimal wöchentlich gekehrt werde, trifft für die
Hauptſtraßen nicht zu. Nach dem am 1. April 1907 eingeführten Plane werden die Körnerſtraße, die
Arndtſtraße und der Bayriſche Platz viermal, die übrigen Straßen zweimal in der Woche gereinigt. In
der inneren Stadt iſt der Verkehr ſechsmal ſo ſtark.

Gleichwohl verkennt der Rat nicht, daß die Bebauung in den letzten drei Jahren raſch
fortgeſchritten iſt. Es ſind dort ſeit 1905 212 Wohnhäuſer mit 2 460 Wohnungen entſtanden. Der
Marſtall hat deshalb den Auftrag erhalten,

a) zwei Kehrmaſchinen, die ſeither im Weſten verwendet wurden, vom 1. Januar an in der Südvorſtadt
zu beſchäftigen,

b) für das Jahr 1909 vier Pferde mehr in den Haushaltplan einzuſtellen,

c) zu prüfen, ob die Reinigung der Nebenſtraßen den Anliegern gegen Entgelt abgenommen werden kann.

Die Koſten zu a erwachſen nicht beſonders, die zu b betragen rund 6 400 Mark. Über c wird eine
Vorlage folgen, ſobald die Erfahrungen der Städte Chemnitz und Halle vorliegen, um deren Mitteilung
am 2. d. M. gebeten worden iſt.""",
    ),
    _paper(
        id="elsterau-1926-mitteilung-zu-118",
        city="Elsterau",
        year=1926,
        print="letterpress",
        purpose="roman type: own number left, the motion's number right behind 'zum Antrag', an"
        " opinion with a heading, motion in small type with its names as decoy, no day but a"
        " month",
        metadata=meta(
            number="140",
            title="Errichtung eines Planetariums",
            kind="stellungnahme",
            signatories=[
                signed_by("Dr. Leiske", "Oberbürgermeister"),
                signed_by("Barthol", "Stadtrat"),
            ],
            references=["118"],
        ),
        form={
            "face": "oldstandard",
            "left": "Nr. 140",
            "right": "zum Antrag Nr. 118",
            "heading": [
                ("Stellungnahme des Rates", 1.3),
                ("Errichtung eines Planetariums", 1.1),
            ],
            "day": "Elsterau, im Juni 1926",
            "signatures": [
                [(110, False, "Dr. Leiske\nOberbürgermeister"), (330, False, "Barthol\nStadtrat")]
            ],
        },
        body="""\
## antrag | Der Antrag lautet:

@narrow

Der Rat wird ersucht, auf dem Gelände der Ausstellung ein Planetarium nach dem Muster von Jena zu
errichten. Reichenbach. Frau Quandt. Dr. Wildfeuer.

@wide

## stellungnahme | Stellungnahme

Das Projektionsgerät kostet 150 000 RM und hat eine Lieferzeit von vierzehn Monaten. Für die Kuppel
mit 25 m Durchmesser sind 310 000 RM anzusetzen. Die Städte, die sich bisher zum Bau entschlossen
haben, rechnen mit 120 000 Besuchern im ersten Jahre und mit einem starken Rückgang danach.

Der Platz an der Ausstellung ist bis 1929 an den Meßverein verpachtet. In Betracht käme der Garten
hinter dem Museum; dort müßten aber elf alte Ulmen fallen.

## fazit | Ergebnis

Der Rat hält den Plan für schön, die Zeit aber für verfrüht, solange 6 200 Familien auf eine
Wohnung warten.""",
    ),
)
