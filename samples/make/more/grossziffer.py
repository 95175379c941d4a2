"""2011 and 2016: a sheet per item of a session with the item's figure in huge type."""

from functools import partial

from samples.make.layouts import grossziffer as form
from samples.make.paper import Paper, meeting, meta, signed_by

_NOISE = "Lärmaktionsplan, zweite Stufe: Entwurf und Beteiligung der Öffentlichkeit"
_GRAVE = "Ehrengrab für den Komponisten Albin Tressel"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Baden-Württemberg, one sheet per item; text invented",
)

PAPERS = (
    _paper(
        id="enzfurt-2016-gr-2016-071",
        city="Enzfurt",
        year=2016,
        print="laser",
        purpose="huge figure of the item at the left that is no number, beside it session, kind and"
        " number in a sentence, day with the office's name, no labels",
        metadata=meta(
            number="GR 2016/071",
            title=_NOISE,
            kind="sitzungsvorlage",
            public=True,
            date="2016-06-27",
            consultations=[meeting("Gemeinderat", "2016-07-13", True, agenda_item="4")],
            signatories=[signed_by("Birgit Sautter", "Amtsleiterin", mark="gez.")],
            references=["GR 2012/118"],
        ),
        form={
            "item": "4",
            "beside": [
                "Gemeinderat, öffentliche Sitzung am 13. Juli 2016",
                "Sitzungsvorlage GR 2016/071",
                "Stadtplanungsamt, 27. Juni 2016",
            ],
            "title": _NOISE,
            "foot": [("GR 2016/071", "left"), ("Seite {page}", "right")],
            "signatures": [[(76, False, "gez. Birgit Sautter\nAmtsleiterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Dem Entwurf wird zugestimmt.

2. Er wird vom 1. August bis zum 16. September ausgelegt.

## sachverhalt | Sachverhalt

Die erste Stufe wurde am 19. Dezember 2012 (GR 2012/118) beschlossen. Sie betraf Straßen mit mehr
als 16.400 Fahrzeugen am Tag. In der zweiten sind alle mit mehr als 8.200 zu untersuchen; das sind
die Pforzheimer, die Vaihinger und die Untere Bahnhofstraße.

Betroffen sind 611 Menschen, die nachts mehr als 55 Dezibel ertragen müssen. Vorgeschlagen wird
Tempo 30 von 22 bis 6 Uhr auf zusammen 1,9 km. Ein leiserer Belag kommt nur in der Unteren
Bahnhofstraße in Frage, weil er in den anderen bei den vielen Schächten nicht hält.

Das Regierungspräsidium muss zustimmen. Es hat bei der ersten Stufe elf Monate gebraucht.

## stellungnahme | Stellungnahme der Verkehrsbetriebe

Die Linie 3 verliert in der Nacht zwei Minuten. Der Anschluss am Bahnhof bleibt gewahrt.

## finanzielle_auswirkungen | Kosten

| Schilder | 7.200 € |
| Belag | 164.000 € |

Der Belag wird erst 2018 erneuert.

@sign
""",
    ),
    _paper(
        id="enzfurt-2011-ehrengrab",
        city="Enzfurt",
        year=2011,
        print="laser",
        purpose="huge 'N 2' that stands for closed session, no number of the paper, day of the"
        " meeting only, kind as a single word beside it, short",
        metadata=meta(
            title=_GRAVE,
            kind="beschlussvorlage",
            public=False,
            consultations=[meeting("Kulturausschuss", "2011-03-02", False, agenda_item="N 2")],
            signatories=[signed_by("Dr. Kristof Ade", "Kulturamt", signed=True)],
        ),
        form={
            "item": "N 2",
            "beside": ["Kulturausschuss\n02.03.2011", "nichtöffentlich", "Beschlussvorlage"],
            "title": _GRAVE,
            "signatures": [[(76, True, "Dr. Kristof Ade\nKulturamt")]],
        },
        body="""\
## sachverhalt | Sachstand

Albin Tressel (1871 bis 1940) leitete 29 Jahre die Stadtkapelle. Sein Grab auf dem Alten Friedhof
läuft am 30. Juni ab. Die Familie ist ausgestorben.

Die Kapelle hat gebeten, das Grab zu erhalten. Die Richtlinien verlangen ein Wirken, das über die
Stadt hinausreicht. Zwei seiner Märsche werden noch heute von Bundeswehrkapellen gespielt.

## beschlussvorschlag | Vorschlag

Das Grab wird für zwanzig Jahre als Ehrengrab geführt. Die Pflege übernimmt das Gartenamt.

@sign
""",
    ),
)
