"""2003 and 2010: sheets with a mark before each particular, headings set into a rule."""

from functools import partial

from samples.make.layouts import pfeile as form
from samples.make.paper import Paper, meeting, meta, signed_by

_MUSEUM = "Öffnung des Uhrenmuseums an Montagen"
_SEWER = "Fremdwasser im Kanalnetz, Untersuchung der privaten Anschlüsse"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="sheets of a town in the Black Forest; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="uhrenbach-2010-gr-58-10",
        city="Uhrenbach",
        year=2010,
        print="laser",
        purpose="marks before lines without labels: number with prefix, session with status, office"
        " with telephone, day last; title between two thin rules below them",
        metadata=meta(
            number="GR-58/10",
            title=_SEWER,
            kind="sitzungsvorlage",
            public=True,
            date="2010-06-01",
            consultations=[
                meeting("Technischer Ausschuss", "2010-06-15", False),
                meeting("Gemeinderat", "2010-06-29", True),
            ],
            signatories=[
                signed_by("Jochen Fehrenbacher", "Bürgermeister", mark="gez."),
                signed_by("Ute Ketterer", "Stadtbaumeisterin", mark="gez."),
            ],
            references=["GR-112/08"],
        ),
        form={
            "house": "Stadt Uhrenbach\nStadtbauamt",
            "kind": "Sitzungsvorlage",
            "marked": [
                "GR-58/10 (bisher GR-112/08)",
                "öffentlich",
                "15.06.2010 Technischer Ausschuss (nichtöffentlich)",
                "29.06.2010 Gemeinderat (öffentlich)",
                "Stadtbauamt, Az. 702.13, Durchwahl 51-230",
                "01.06.2010",
            ],
            "title": _SEWER,
            "signatures": [
                [
                    (72, False, "gez. Jochen Fehrenbacher\nBürgermeister"),
                    (310, False, "gez. Ute Ketterer\nStadtbaumeisterin"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Im Gebiet Obertal werden die Anschlüsse von 312 Grundstücken mit einer Kamera untersucht.

## sachverhalt | Sachverhalt

Nach starkem Regen kommt in der Kläranlage das Vierfache der üblichen Menge an. Die Messungen von
2009 zeigen, dass die Hälfte davon aus dem Obertal stammt. Im Kanal der Stadt wurden nur zwei
undichte Stellen gefunden.

Die Untersuchung ist für die Eigentümer kostenlos. Schäden müssen sie auf eigene Rechnung beheben;
dafür werden drei Jahre Zeit gegeben.

## finanzielle_auswirkungen | Kosten

Die Untersuchung kostet 74.000 Euro. Die Abwasserabgabe sinkt im besten Fall um 18.000 Euro im Jahr.
""",
    ),
    _paper(
        id="uhrenbach-2003-museum",
        city="Uhrenbach",
        year=2003,
        print="laser",
        purpose="motion with the same marks, no number, no status, name of a group among them, two"
        " names in ink below each other",
        metadata=meta(
            title=_MUSEUM,
            kind="antrag",
            date="2003-09-30",
            consultations=[meeting("Kulturausschuss", "2003-10-21")],
            signatories=[
                signed_by("Annerose Winterhalter", "Freie Wähler", signed=True),
                signed_by("Klaus Dold", "Freie Wähler", signed=True),
            ],
        ),
        form={
            "house": "Gemeinderat Uhrenbach\nFreie Wähler",
            "kind": "Antrag",
            "marked": [
                "Fraktion der Freien Wähler, Postfach 12 20",
                "21.10.2003 Kulturausschuss",
                "30. September 2003",
            ],
            "title": _MUSEUM,
            "signatures": [
                [(72, True, "Annerose Winterhalter\nFreie Wähler")],
                [(72, True, "Klaus Dold\nFreie Wähler")],
            ],
        },
        body="""\
## antrag | Antrag

Das Museum öffnet vom 1. April 2004 an auch montags.

## begruendung | Begründung

Reisegruppen buchen ihre Fahrten zu einem Viertel für den Montag. Die Nachbarorte haben an diesem
Tag geöffnet. Im Jahr 2002 mussten 67 Gruppen abgewiesen werden, das sind rund 2.400 Besucher.

Der Förderverein stellt zwei Aufsichten. Für die Kasse wird eine geringfügig Beschäftigte gebraucht.
""",
    ),
)
