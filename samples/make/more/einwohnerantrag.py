"""1999 and 2014: sheets of inhabitants with three who stand for all, in rows with addresses."""

from functools import partial

from samples.make.layouts import einwohnerantrag as form
from samples.make.paper import Paper, meta, signed_by

_LAKE = "Freier Zugang zum Westufer des Sees"
_BELL = "Rückkehr des Wochenmarktes auf den Kirchplatz"
_HEAD = ["Name", "Anschrift", "Unterschrift"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="motions of inhabitants; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="seeburg-2014-ea-2-2014",
        city="Seeburg",
        year=2014,
        print="laser",
        purpose="number only in the frame of the office with a day of receipt, paragraph of a law"
        " below the kind, three who stand for all in rows with address and ink, one row"
        " empty of ink",
        metadata=meta(
            number="EA 2/2014",
            title=_LAKE,
            kind="petition",
            date="2014-03-28",
            signatories=[
                signed_by("Ulrike Sandow", date="2014-03-28", signed=True),
                signed_by("Prof. Dieter Kessel", date="2014-03-28", signed=True),
                signed_by("Marek Nowak", date="2014-03-28", signed=False),
            ],
        ),
        form={
            "to": "Stadt Seeburg\nVorsitzender der Stadtverordnetenversammlung\nMarkt 1\n"
            "15837 Seeburg",
            "office": "(vom Büro auszufüllen)\nDrucksache EA 2/2014\nEingang 02.04.2014, 11.20 Uhr",
            "kind": "Bürgerantrag",
            "law": "nach § 14 der Kommunalverfassung, § 5 Abs. 2 der Hauptsatzung",
            "title": _LAKE,
            "place": "Seeburg, 28. März 2014",
            "people": [
                _HEAD,
                ["Ulrike Sandow", "Uferweg 12, 15837 Seeburg", "@ink"],
                ["Prof. Dieter Kessel", "Am Anger 3, 15837 Seeburg", "@ink"],
                ["Marek Nowak", "Lindenallee 40, 15837 Seeburg", ""],
            ],
        },
        body="""\
## antrag | Antrag

Die Stadtverordnetenversammlung möge sich mit der Frage befassen, wie der Weg am Westufer für alle
offen bleibt.

## begruendung | Begründung

Seit dem Verkauf der Grundstücke 114 bis 121 sind auf 640 Metern drei Zäune errichtet worden. Der
Weg ist im Plan von 1996 als öffentlich eingetragen. Die neuen Eigentümer berufen sich auf einen
Fehler im Grundbuch.

Wir haben in vier Wochen 814 Unterschriften gesammelt. Zwei Eigentümer sind bereit, ein Recht zum
Gehen einzutragen, wenn die Stadt die Haftung übernimmt.
""",
    ),
    _paper(
        id="seeburg-1999-kirchplatz",
        city="Seeburg",
        year=1999,
        print="inkjet",
        purpose="frame of the office left empty: no number; kind 'Petition', two rows, day by"
        " place, decoy numbers in postcodes and telephone",
        metadata=meta(
            title=_BELL,
            kind="petition",
            date="1999-10-04",
            signatories=[
                signed_by("Hanna Pirow", date="1999-10-04", signed=True),
                signed_by("Egon Lietz", date="1999-10-04", signed=True),
            ],
        ),
        form={
            "to": "An die\nStadtverordnetenversammlung\nder Stadt Seeburg\n15837 Seeburg",
            "office": "Eingangsvermerk:",
            "kind": "Petition",
            "law": "Kontakt: H. Pirow, Telefon (03 37 67) 8 02 14",
            "title": _BELL,
            "place": "Seeburg, den 4.10.1999",
            "people": [
                _HEAD,
                ["Hanna Pirow", "Kirchplatz 5", "@ink"],
                ["Egon Lietz", "Fischerstraße 18", "@ink"],
            ],
        },
        body="""\
## sonstige | Unser Anliegen

Der Markt soll vom Parkplatz am Stadion wieder auf den Kirchplatz verlegt werden.

## begruendung | Begründung

Der Umzug im Frühjahr sollte für die Dauer der Bauarbeiten gelten. Diese sind seit August beendet.
Am Stadion kommen nur noch elf von ehemals dreißig Händlern. Die älteren Kunden können den Weg
nicht laufen, einen Bus gibt es nicht.

Die Geschäfte am Kirchplatz verlieren nach Angaben des Gewerbevereins an Markttagen ein Fünftel
ihres Umsatzes.""",
    ),
)
