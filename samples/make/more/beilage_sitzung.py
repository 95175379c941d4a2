"""2012 and 2019: papers framed by their session, with rows of boxes in their midst."""

from functools import partial

from samples.make.layouts import beilage_sitzung as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SHEEP = "Beweidung der Pegnitzauen mit Schafen"
_NIGHT = "Sicherheit in der Königstorpassage, Bericht der Arbeitsgruppe"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in Franken; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="noris-2019-schafe",
        city="Noris",
        year=2019,
        print="laser",
        purpose="no number; frame with item, body, day and status first, rows of boxes on money and"
        " staff in the midst of the text",
        metadata=meta(
            title=_SHEEP,
            kind="entscheidungsvorlage",
            public=True,
            date="2019-03-04",
            consultations=[
                meeting("Umweltausschuss", "2019-03-27", True, agenda_item="6"),
            ],
            signatories=[
                signed_by("Dr. Peter Pluschke-Aumer", "Referent", date="2019-03-04", signed=True)
            ],
            attachments=enclosures("Lageplan"),
        ),
        form={
            "grid": [
                [
                    (2, "TOP", "6"),
                    (5, "Sitzung", "Umweltausschuss"),
                    (3, "Sitzungsdatum", "27.03.2019"),
                    (3, "Öffentlichkeit", "öffentlich"),
                ],
            ],
            "kind": "Entscheidungsvorlage",
            "fields": [("Betreff:", _SHEEP), ("Anlagen:", "Lageplan")],
            "effects": [
                "**Kosten:** [ ] nein [x] ja, 18.500 Euro im Jahr",
                "**Stellenplan:** [x] nein [ ] ja",
                "**Diversity:** [x] nicht berührt [ ] berührt",
            ],
            "signatures": [[(70, True, "Noris, 04.03.2019@Dr. Peter Pluschke-Aumer\nReferent")]],
        },
        body="""\
## sachverhalt | Sachverhalt (kurz):

Die Auen östlich der Satzinger Mühle wurden bisher zweimal im Jahr gemäht. Der Schäfer Loos ist
bereit, dort von April bis Oktober 240 Tiere zu halten. Das Gras wird dadurch kürzer und
artenreicher, seltene Insekten finden Nahrung.

Hunde müssen während der Weide an die Leine. Auf dem Spielplatz und am Badeplatz wird weiter gemäht.

@effects

## beschlussvorschlag | Beschlussvorschlag:

Der Ausschuss stimmt der Beweidung für fünf Jahre zu.
""",
    ),
    _paper(
        id="noris-2012-passage",
        city="Noris",
        year=2012,
        print="laser",
        purpose="report in the same frame: kind 'Bericht' is of no list, closed, no enclosure, name"
        " with gez.",
        metadata=meta(
            title=_NIGHT,
            kind="sonstige",
            public=False,
            consultations=[
                meeting("Rechts- und Wirtschaftsausschuss", "2012-10-17", False, agenda_item="3"),
            ],
            signatories=[signed_by("Hartmut Frommer-Lang", "Stadtrechtsdirektor", mark="gez.")],
        ),
        form={
            "grid": [
                [
                    (2, "TOP", "3"),
                    (5, "Sitzung", "Rechts- und Wirtschaftsausschuss"),
                    (3, "Sitzungsdatum", "17.10.2012"),
                    (3, "Öffentlichkeit", "nichtöffentlich"),
                ],
            ],
            "kind": "Bericht",
            "fields": [("Betreff:", _NIGHT)],
            "effects": ["**Kosten:** [x] nein [ ] ja", "**Stellenplan:** [x] nein [ ] ja"],
            "signatures": [[(70, False, "gez. Hartmut Frommer-Lang\nStadtrechtsdirektor")]],
        },
        body="""\
## sachverhalt | Sachverhalt:

Die Arbeitsgruppe aus Polizei, Bahn, Ordnungsamt und Streetwork hat sich seit März viermal
getroffen. Die Zahl der Straftaten ging im Vergleich zum Vorjahr von 412 auf 356 zurück. Die Zahl
der Beschwerden ist unverändert.

Die Polizei empfiehlt, die Nische am östlichen Aufgang zu schließen und das Licht zu erneuern. Der
Betreiber hat zugesagt, die Arbeiten im November auszuführen.

@effects

## sonstige | Weiteres Vorgehen:

Im Frühjahr wird erneut berichtet.
""",
    ),
)
