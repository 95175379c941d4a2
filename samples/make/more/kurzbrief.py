"""1969 and 1986: slips with boxes for their purpose."""

from functools import partial

from samples.make.layouts import kurzbrief as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MOLD = "Schimmel in der Turnhalle Ostendschule"
_ROUTE = "Umleitung während des Sängerfestes"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prefabricated slips of administrations; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ostendorf-1986-kurzmitteilung",
        city="Ostendorf",
        year=1986,
        print="typewriter",
        purpose="printed slip 'Kurzmitteilung' with four boxes of which two are ticked, typed"
        " subject and day in framed cells, file number, no number, ink without name",
        stamps=((1, Stamp(lines=("z. d. A.",), at=(0.7, 0.75), colour=RED, mm=26)),),
        metadata=meta(
            title=_MOLD,
            kind="mitteilung",
            date="1986-04-03",
            consultations=[meeting("Schulausschuß", "1986-04-15")],
            signatories=[signed_by("Kottmann", mark="I. A.", signed=True)],
            attachments=enclosures("Meßbericht"),
        ),
        form={
            "word": "Kurzmitteilung",
            "sender": "Stadt Ostendorf\nHochbauamt",
            "to_label": "An",
            "to": "die Mitglieder des\nSchulausschusses",
            "purposes": [
                "[x] zur Kenntnis",
                "[ ] mit der Bitte um Rückgabe",
                "[ ] zur Stellungnahme",
                "[x] für die Sitzung Schulausschuß am 15.4.1986",
            ],
            "rows": [
                [(2.2, "Betreff", _MOLD), (1, "Datum", "3.4.1986")],
                [(2.2, "Aktenzeichen", "65-211/Ko"), (1, "Anlage", "Meßbericht")],
            ],
            "foot": [("Vordruck 16/12", "left")],
            "signatures": [[(70, True, "I. A.\n@Kottmann")]],
        },
        body="""\
## sachverhalt

An der Wand zum Geräteraum hat sich seit dem Winter Schimmel gebildet. Die Firma, die 1984 das Dach
gedämmt hat, bestreitet einen Fehler. Nach dem beiliegenden Bericht ist die Luft zu feucht, weil die
Lüftung nachts abgeschaltet wird.

Die Anlage läuft seit dem 24. März durch. Die Kosten dafür betragen bis zu den Sommerferien etwa 900
DM. Danach wird neu gemessen.
""",
    ),
    _paper(
        id="ostendorf-1969-rundlauf-stellungnahme",
        city="Ostendorf",
        year=1969,
        print="typewriter",
        purpose="slip with 'Stellungnahme' typed as its matter, number 'Lfd. Nr.' in a cell, In"
        " Vertretung with ink, answer to another paper's number",
        metadata=meta(
            number="206/69",
            title=_ROUTE,
            kind="stellungnahme",
            date="1969-05-29",
            signatories=[signed_by("Heuser", "Stadtamtmann", mark="In Vertretung", signed=True)],
            references=["198/69"],
        ),
        form={
            "word": "Stellungnahme",
            "sender": "Stadt Ostendorf\n- Ordnungsamt -",
            "to_label": "Herrn / Frau / Amt",
            "to": "Amt 10\nim Hause",
            "purposes": [
                "[x] auf Ihre Vorlage 198/69",
                "[ ] auf Ihren Anruf",
                "[ ] wie besprochen",
            ],
            "rows": [
                [(1, "Lfd. Nr.", "206/69"), (1, "Tag", "29. Mai 1969"), (1, "Blatt", "1")],
                [(1, "Gegenstand", _ROUTE)],
            ],
            "signatures": [[(70, True, "In Vertretung\n@Heuser\nStadtamtmann")]],
        },
        body="""\
## stellungnahme

Gegen die vorgeschlagene Führung über den Wall bestehen Bedenken. Die Brücke am Gerbertor trägt nur
sechs Tonnen; Omnibusse müßten von Hand eingewiesen werden. Die Feuerwehr verlangt außerdem, daß die
Zufahrt zur Drehleiter frei bleibt.

Vorgeschlagen wird, den Verkehr an beiden Tagen über die Neue Straße zu leiten und den Festzug um
eine halbe Stunde früher beginnen zu lassen. Die Polizei ist damit einverstanden.
""",
    ),
)
