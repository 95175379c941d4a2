"""1922 and 1929: printed motions and questions of members and their companions."""

from functools import partial

from samples.make.layouts import genossen as form
from samples.make.paper import Paper, meta, signed_by

_MILK = "die Versorgung der Säuglinge mit Milch"
_TRAM = "die Verlegung der Haltestelle am Dom"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints of a Bürgerschaft; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="travemark-1922-nr-87",
        city="Travemark",
        year=1922,
        print="letterpress",
        purpose="number as 'Nr. 87' beside the year of the session, kind large, 'betreffend' before"
        " the matter, four names run on in one line with full stops",
        metadata=meta(
            number="87",
            title=_MILK,
            kind="antrag",
            date="1922-06-14",
            signatories=[
                signed_by("Löwigt", date="1922-06-14"),
                signed_by("Henze", date="1922-06-14"),
                signed_by("Dr. Solmitz", date="1922-06-14"),
                signed_by("Passarge", date="1922-06-14"),
            ],
        ),
        form={
            "left": "Bürgerschaft zu Travemark.\n1921/22.",
            "right": "Nr. 87.",
            "kind": "Antrag",
            "of": "der Abgeordneten Löwigt und Genossen,",
            "matter": f"betreffend {_MILK}.",
            "place": "Travemark, den 14. Juni 1922.",
            "names": "Löwigt. Henze. Dr. Solmitz. Passarge.",
        },
        body="""\
## antrag

Die Bürgerschaft ersucht den Senat,

1. dafür zu sorgen, daß für Kinder bis zu zwei Jahren täglich ein Liter Vollmilch zu einem Preise
abgegeben wird, der die Hälfte des Marktpreises nicht übersteigt,

2. die Mittel hierfür durch einen Zuschlag zur Vergnügungssteuer aufzubringen.

## begruendung | Begründung.

Der Preis der Milch ist seit dem Januar von 4 auf 11 Mark gestiegen. Nach dem Bericht der Fürsorge
erhalten von 2 140 Säuglingen nur 730 die Menge, die der Arzt für nötig hält. Die Sterblichkeit hat
im Frühjahr wieder den Stand des Jahres 1917 erreicht.

Die Meiereien haben sich bereit erklärt, die Abgabe ohne Aufschlag zu übernehmen.
""",
    ),
    _paper(
        id="travemark-1929-nr-12",
        city="Travemark",
        year=1929,
        print="letterpress",
        purpose="'Kleine Anfrage' of one member, answered by nobody yet, number with a letter, day"
        " in Roman figures, one name",
        metadata=meta(
            number="12a",
            title=_TRAM,
            kind="anfrage",
            date="1929-11-03",
            signatories=[signed_by("Ehlers", date="1929-11-03")],
        ),
        form={
            "left": "Bürgerschaft zu Travemark.\n1929/30.",
            "right": "Nr. 12a.",
            "kind": "Kleine Anfrage",
            "of": "des Abgeordneten Ehlers,",
            "matter": f"betreffend {_TRAM}.",
            "place": "Travemark, 3. XI. 1929.",
            "names": "Ehlers.",
        },
        body="""\
## anfrage

Die Straßenbahn hat am 20. Oktober die Haltestelle am Dom um 140 Meter nach Süden verlegt. Besucher
des Marktes, unter ihnen viele ältere Frauen mit Körben, müssen seither die Mühlenstraße
überqueren, in der es an Markttagen zu Stockungen kommt.

Ich frage den Senat:

Ist die Verlegung mit dem Polizeiamte abgesprochen?

Trifft es zu, daß sie auf Wunsch eines Warenhauses geschehen ist?

Gedenkt der Senat, auf eine Zurückverlegung hinzuwirken?
""",
    ),
)
