"""2003 and 2015: planning papers whose title has lettered steps."""

from functools import partial

from samples.make.layouts import dreifachtitel as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MILL = [
    "Bebauungsplan Nr. 27 „Obere Mühle“, 3. Änderung",
    "a) Abwägung der Stellungnahmen",
    "b) Satzungsbeschluss",
    "c) Billigung der Begründung",
]
_WIND = [
    "Teilflächennutzungsplan „Windenergie“",
    "a) Bericht über die frühzeitige Beteiligung",
    "b) Auslegungsbeschluss",
]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="planning papers of a town in Hessen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="taunusbrunn-2015-vl-96-2015",
        city="Taunusbrunn",
        year=2015,
        print="laser",
        purpose="title of four lines with letters, plan number and change as decoys, bodies in"
        " lines with 'am' and role behind a comma, numbered objections in the text, two"
        " pages",
        metadata=meta(
            number="VL-96/2015",
            title=" ".join(_MILL),
            kind="beschlussvorlage",
            date="2015-05-18",
            consultations=[
                meeting("Ortsbeirat Oberbrunn", "2015-06-02", role="Anhörung"),
                meeting("Bauausschuss", "2015-06-10", role="Empfehlung"),
                meeting("Stadtverordnetenversammlung", "2015-06-25", role="Entscheidung"),
            ],
            signatories=[signed_by("Holger Reuter", "Erster Stadtrat", mark="i. V.", signed=True)],
            references=["VL-12/2014"],
            attachments=enclosures(("1", "Planzeichnung"), ("2", "Abwägungstabelle")),
        ),
        form={
            "house": "Magistrat der Stadt Taunusbrunn\nFachbereich Stadtplanung",
            "day": "18. Mai 2015",
            "kind": "Beschlussvorlage VL-96/2015",
            "title": _MILL,
            "way": [
                "Ortsbeirat Oberbrunn am 02.06.2015, Anhörung",
                "Bauausschuss am 10.06.2015, Empfehlung",
                "Stadtverordnetenversammlung am 25.06.2015, Entscheidung",
            ],
            "foot": [("VL-96/2015", "left"), ("Seite {page}", "right")],
            "signatures": [[(76, True, "i. V.@Holger Reuter\nErster Stadtrat")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

a) Die Stellungnahmen werden nach Anlage 2 abgewogen.

b) Die 3. Änderung wird gemäß § 10 BauGB als Satzung beschlossen.

c) Die Begründung wird gebilligt.

## sachverhalt | Sachdarstellung

Der Plan von 1989 setzt für das Gelände der Mühle ein Gewerbegebiet fest. Nach der Stilllegung im
Jahr 2011 will der Eigentümer die drei Gebäude aus Bruchstein erhalten und 44 Wohnungen einrichten.
Mit VL-12/2014 hat die Stadtverordnetenversammlung die Änderung eingeleitet.

Der Entwurf lag vom 9. Februar bis zum 13. März aus. Von 31 Trägern öffentlicher Belange haben neun
Anregungen vorgebracht, von den Bürgern vier.

## sonstige | Wesentliche Anregungen

Die Obere Wasserbehörde verlangt, dass das Erdgeschoss des Speichers nicht zum Wohnen genutzt wird,
weil es im Gebiet des hundertjährlichen Hochwassers liegt. Dem wird gefolgt; dort entstehen
Stellplätze.

Der Nachbar auf dem Flurstück 114/2 befürchtet, dass seine Schreinerei später eingeschränkt wird.
Das Gutachten zeigt, dass die Richtwerte eingehalten werden, wenn die Fenster der Westseite nicht
zu öffnen sind. Der Plan setzt dies fest.

Der Naturschutzbund regt Quartiere für Fledermäuse an. Sie werden im Dachraum des Mahlhauses
geschaffen.

## sonstige | Städtebaulicher Vertrag

Der Vertrag wurde am 4. Mai unterzeichnet. Der Eigentümer übernimmt den Steg über den Bach, den
Ausbau des Weges und acht Wohnungen mit gebundener Miete.

## finanzielle_auswirkungen | Kosten

Der Stadt entstehen keine Kosten.

## anlagen | Anlagen

1. Planzeichnung

2. Abwägungstabelle
""",
    ),
    _paper(
        id="taunusbrunn-2003-vl-14-03",
        city="Taunusbrunn",
        year=2003,
        print="laser",
        purpose="title of three lines, '2. Fassung' behind the number, bodies without a role, one"
        " name in ink",
        metadata=meta(
            number="VL-14/03 2. Fassung",
            title=" ".join(_WIND),
            kind="beschlussvorlage",
            date="2003-01-22",
            consultations=[
                meeting("Umweltausschuss", "2003-02-05"),
                meeting("Stadtverordnetenversammlung", "2003-02-20"),
            ],
            signatories=[signed_by("Marianne Velten", "Bürgermeisterin", signed=True)],
        ),
        form={
            "house": "Magistrat der Stadt Taunusbrunn\nBauamt",
            "day": "22.01.2003",
            "kind": "Beschlussvorlage VL-14/03 2. Fassung",
            "title": _WIND,
            "way": ["Umweltausschuss am 05.02.2003", "Stadtverordnetenversammlung am 20.02.2003"],
            "foot": [("Seite {page}", "right")],
            "signatures": [[(76, True, "Marianne Velten\nBürgermeisterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

a) Der Bericht wird zur Kenntnis genommen.

b) Der Entwurf wird in der Fassung vom 20. Januar 2003 ausgelegt.

## begruendung | Begründung

Seit der Änderung des Baugesetzbuches sind Windräder im Außenbereich zulässig, sofern ihnen keine
Belange entgegenstehen. Ein Plan, der Flächen ausweist, schließt sie an anderer Stelle aus. Im
Gebiet der Stadt wurden seit 2001 fünf Anträge für zusammen 14 Anlagen gestellt, über die bis zum
Dezember 2003 nicht entschieden wird.

In der ersten Fassung waren drei Flächen vorgesehen. Die Fläche am Kalten Born entfällt, weil dort
der Schwarzstorch brütet. Die Fläche am Steinkopf wurde um 19 ha vergrößert und reicht nun bis an
die Grenze der Gemarkung.

Der Abstand zu Wohnhäusern beträgt mindestens 800 Meter, zu einzelnen Höfen 500 Meter. Die
Flugsicherung hat keine Bedenken, wenn die Anlagen nicht höher als 140 Meter sind.

Die Nachbargemeinde hat angekündigt, gegen die Fläche am Steinkopf zu klagen. Mit ihr soll während
der Auslegung nochmals gesprochen werden.""",
    ),
)
