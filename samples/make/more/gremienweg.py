"""2013 and 2014: papers whose meetings end in a box that somebody ticks."""

from functools import partial

from samples.make.layouts import gremienweg as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PLAN = "Bebauungsplan Nr. 88 „Am Winzerkeller“, Einleitung des Verfahrens"
_BRIDGE = "Sperrung der Fußgängerbrücke am Alten Kran"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of a city in Rheinland-Pfalz; text, persons and places invented",
)


def _words(ticked: str) -> list[str]:
    """Return the nine words of a row, one of them ticked."""
    lines = (
        ("einstimmig", "mehrheitlich", "ohne BE"),
        ("abgelehnt", "Kenntnis", "abgesetzt"),
        ("verwiesen", "vertagt", "geändert"),
    )
    return ["|".join(f"[{'x' if w == ticked else ' '}] {w}" for w in one) for one in lines]


PAPERS = (
    _paper(
        id="kranenau-2013-bv-0316-2013",
        city="Kranenau",
        year=2013,
        print="laser",
        purpose="nine boxes per meeting of which one is ticked, counts of votes without the ayes,"
        " item and status in small print, title in a frame below the meetings",
        metadata=meta(
            number="BV/0316/2013",
            title=_PLAN,
            kind="beschlussvorlage",
            public=True,
            date="2013-06-04",
            consultations=[
                meeting(
                    "Ausschuss für Bauleitplanung",
                    "2013-06-18",
                    True,
                    agenda_item="4",
                    result="mehrheitlich",
                    votes=(None, 3, 1),
                ),
                meeting("Stadtrat", "2013-07-04", True, agenda_item="11"),
            ],
            signatories=[signed_by("Martin Prümm", "Baudezernent", signed=True)],
            references=["BV/0102/2012"],
        ),
        form={
            "house": "Stadtverwaltung Kranenau · Postfach 20 15 51 · Tel. 0261 44-3120",
            "kind": "Beschlussvorlage",
            "grid": [
                [(2, "Vorlage", "BV/0316/2013"), (2, "Datum", "04.06.2013")],
                [(2, "Verfasser", "61 - Amt für Stadtentwicklung"), (2, "Az.", "61.21-88/Kl")],
            ],
            "way": "Gremienweg:",
            "rows": [
                (
                    "18.06.2013",
                    "Ausschuss für Bauleitplanung",
                    _words("mehrheitlich"),
                    "TOP 4   öffentlich\nEnthaltungen: 1\nGegenstimmen: 3",
                ),
                (
                    "04.07.2013",
                    "Stadtrat",
                    _words(""),
                    "TOP 11   öffentlich\nEnthaltungen:\nGegenstimmen:",
                ),
            ],
            "subject": [[(1, "Betreff", _PLAN)]],
            "signatures": [[(62, True, "Martin Prümm\nBaudezernent")]],
        },
        body="""\
## beschlussvorschlag | Beschlussentwurf:

Der Stadtrat beschließt die Einleitung des Verfahrens nach § 2 Abs. 1 BauGB. Der Geltungsbereich ist
im Lageplan vom 28.05.2013 dargestellt.

## begruendung | Begründung:

Die Genossenschaft hat den Betrieb am Winzerkeller zum Jahresende 2012 aufgegeben. Auf 1,8 ha
sollen etwa 60 Wohnungen entstehen. Der Stadtrat hatte mit BV/0102/2012 die Verwaltung gebeten, mit
dem Eigentümer zu verhandeln.

Der Flächennutzungsplan stellt ein Mischgebiet dar. Er wird im Wege der Berichtigung angepasst. Das
Lärmgutachten verlangt Schallschutz an der Seite zur Bahn.
""",
    ),
    _paper(
        id="kranenau-2014-uv-0047-2014",
        city="Kranenau",
        year=2014,
        print="laser",
        purpose="for information, no box ticked, no item, one closed meeting, no name",
        metadata=meta(
            number="UV/0047/2014",
            title=_BRIDGE,
            kind="mitteilung",
            public=False,
            date="2014-02-11",
            consultations=[meeting("Haupt- und Finanzausschuss", "2014-02-24", False)],
        ),
        form={
            "house": "Stadtverwaltung Kranenau · Postfach 20 15 51 · Tel. 0261 44-3120",
            "kind": "Mitteilungsvorlage",
            "grid": [
                [(2, "Vorlage", "UV/0047/2014"), (2, "Datum", "11.02.2014")],
                [(2, "Verfasser", "66 - Tiefbauamt"), (2, "Az.", "66.11-Br 14/2013")],
            ],
            "way": "Gremienweg:",
            "rows": [
                (
                    "24.02.2014",
                    "Haupt- und Finanzausschuss",
                    _words(""),
                    "TOP        nicht öffentlich\nEnthaltungen:\nGegenstimmen:",
                ),
            ],
            "subject": [[(1, "Betreff", _BRIDGE)]],
        },
        body="""\
## sonstige | Unterrichtung:

Bei der Hauptprüfung nach DIN 1076 wurden am Auflager der Landseite Risse festgestellt. Die Brücke
ist seit dem 3. Februar gesperrt. Fußgänger werden über die Uferstraße geführt.

Ein Gutachter untersucht zur Zeit, ob eine Hilfsstütze genügt. Die Mehrkosten sind noch nicht zu
beziffern. Mit der Baufirma von 1998 wird über die Gewährleistung gesprochen; aus diesem Grund
erfolgt die Unterrichtung zunächst in nicht öffentlicher Sitzung.

Über das Ergebnis wird im April berichtet.
""",
    ),
)
