"""2010 and 2016: papers whose kind goes on as a sentence about the session."""

from functools import partial

from samples.make.layouts import beschlussorgan as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_UNDER = "Unterführung Deutzer Ring, Aufgabe und Verfüllung"
_GRAVE = "Patenschaften für historische Gräber, Jahresbericht 2009"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a metropolis on the Rhine; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="rheinmetropole-2016-2871-2016",
        city="Rheinmetropole",
        year=2016,
        print="laser",
        purpose="kind in large letters over 'zur Behandlung in öffentlicher Sitzung', label"
        " 'Beschlussorgan' names a body without a day that is also in the table, no date of"
        " its own, no name",
        metadata=meta(
            number="2871/2016",
            title=_UNDER,
            kind="beschlussvorlage",
            public=True,
            consultations=[
                meeting("Bezirksvertretung Innenstadt", "2016-11-03"),
                meeting("Verkehrsausschuss", "2016-11-15"),
            ],
            references=["1190/2014"],
            attachments=enclosures(("1", "Lageplan"), ("2", "Gutachten zum Bauwerk")),
        ),
        form={
            "caption": "Dezernat, Dienststelle",
            "office": "VI/69\n690/2",
            "number": ("Vorlagen-Nummer", "2871/2016"),
            "kind": "Beschlussvorlage",
            "where": "zur Behandlung in öffentlicher Sitzung",
            "fields": [("Betreff", _UNDER), ("Beschlussorgan", "Verkehrsausschuss")],
            "way": [
                ["Gremium", "Datum"],
                ["Bezirksvertretung Innenstadt", "03.11.2016"],
                ["Verkehrsausschuss", "15.11.2016"],
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss:

Der Verkehrsausschuss beauftragt die Verwaltung, die Unterführung zu verfüllen und den Übergang an
der Ampel barrierefrei auszubauen.

## sonstige | Alternative:

Das Bauwerk wird saniert und erhält zwei Aufzüge.

## begruendung | Begründung:

Die Unterführung aus dem Jahr 1968 wird nach einer Zählung vom Mai nur noch von 160 Menschen am Tag
benutzt. Die Abdichtung ist schadhaft, die Rolltreppe steht seit 2011. Mit 1190/2014 hatte die
Verwaltung über die Kosten einer Sanierung berichtet, die damals auf 3,1 Millionen Euro geschätzt
wurden.

Der Übergang an der Oberfläche kann mit einer Insel in der Mitte so gestaltet werden, dass die
Fahrbahn in einem Zug zu queren ist. Für den Verkehr ergeben sich keine längeren Wartezeiten.

## finanzielle_auswirkungen | Haushaltsmäßige Auswirkungen:

Verfüllung und Übergang kosten 640.000 Euro.

## anlagen | Anlagen

1. Lageplan

2. Gutachten zum Bauwerk
""",
    ),
    _paper(
        id="rheinmetropole-2010-0412-2010",
        city="Rheinmetropole",
        year=2010,
        print="laser",
        purpose="'Mitteilung' for a closed session in the same sentence, one body, gez. at the end",
        metadata=meta(
            number="0412/2010",
            title=_GRAVE,
            kind="mitteilung",
            public=False,
            consultations=[meeting("Ausschuss für Umwelt und Grün", "2010-02-25")],
            signatories=[signed_by("Streitberger", mark="gez.")],
        ),
        form={
            "caption": "Dezernat, Dienststelle",
            "office": "V/67\n672",
            "number": ("Vorlagen-Nummer", "0412/2010"),
            "kind": "Mitteilung",
            "where": "zur Behandlung in nichtöffentlicher Sitzung",
            "fields": [("Betreff", _GRAVE)],
            "way": [["Gremium", "Datum"], ["Ausschuss für Umwelt und Grün", "25.02.2010"]],
            "signatures": [[(66, False, "gez. Streitberger")]],
        },
        body="""\
## sonstige

Im Jahr 2009 wurden 31 Verträge über Patenschaften geschlossen. Damit sind auf den drei großen
Friedhöfen 486 Grabmale in der Obhut von Paten. Sie tragen die Kosten der Erhaltung und dürfen im
Gegenzug selbst dort bestattet werden.

Die Stadt hat für Gutachten und Sicherung 48.200 Euro aufgewendet. Aus Spenden kamen 12.900 Euro.

Wegen der persönlichen Angaben zu einzelnen Paten wird die Liste nur in nichtöffentlicher Sitzung
ausgelegt.
""",
    ),
)
