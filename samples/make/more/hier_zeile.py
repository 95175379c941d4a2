"""1983 and 2008: subjects of two lines, the second begins with 'hier:'."""

from functools import partial

from samples.make.layouts import hier_zeile as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LINDEN = "Ausbau des Lindenweges\nhier: Abrechnung der Erschließungsbeiträge"
_CLINIC = "Klinikum Südkreis GmbH\nhier: Nachbesetzung im Aufsichtsrat"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with a two-lined subject; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hagenbruch-1983-61-83",
        city="Hagenbruch",
        year=1983,
        print="typewriter",
        purpose="column of bare particulars at the upper right: number, day, body with day, item,"
        " status, none with a label; subject of two lines with 'hier:', house in the foot,"
        " ink",
        metadata=meta(
            number="61/83",
            title="Ausbau des Lindenweges hier: Abrechnung der Erschließungsbeiträge",
            kind="beschlussvorlage",
            public=True,
            date="1983-03-10",
            consultations=[meeting("Bauausschuß", "1983-03-24", agenda_item="2")],
            signatories=[signed_by("Kniep", "Gemeindedirektor", signed=True)],
        ),
        form={
            "face": "elite",
            "right": ["61/83", "10.3.1983", "Bauausschuß 24.3.1983", "TOP 2", "öffentlich"],
            "kind": "Beschlußvorlage",
            "label": "Betr.:",
            "title": _LINDEN,
            "foot": [("Gemeinde Hagenbruch, Rathausplatz 1, Ruf 4 04 - 0", "center")],
            "signatures": [[(330, True, "Kniep\nGemeindedirektor")]],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Der Lindenweg zwischen Bahnhofstraße und Alter Post ist endgültig hergestellt. Der Abschnitt wird
gesondert abgerechnet.

## begruendung | Begründung

Die Arbeiten wurden am 3. November 1982 abgenommen. Der beitragsfähige Aufwand beträgt 418.260,11
DM. Davon trägt die Gemeinde zehn Prozent. Auf die 34 Grundstücke entfällt ein Satz von 14,87 DM je
Quadratmeter.

Drei Eigentümer haben angekündigt, gegen die Bescheide zu klagen. Sie halten die Straße für eine
vorhandene im Sinne des alten Rechts. Nach der Karte von 1936 endete sie jedoch an der Molkerei.
""",
    ),
    _paper(
        id="hagenbruch-2008-aufsichtsrat",
        city="Hagenbruch",
        year=2008,
        print="laser",
        purpose="the same arrangement by a word processor: day and body in the column, no number,"
        " status alone, subject with hier:, kind Entscheidungsvorlage, gez.",
        metadata=meta(
            title="Klinikum Südkreis GmbH hier: Nachbesetzung im Aufsichtsrat",
            kind="entscheidungsvorlage",
            public=False,
            date="2008-01-14",
            consultations=[meeting("Gemeinderat", "2008-01-31", agenda_item="11")],
            signatories=[signed_by("Iris Hellmann", "Bürgermeisterin", mark="gez.")],
        ),
        form={
            "face": "sans",
            "right": ["14.01.2008", "Gemeinderat 31.01.2008", "TOP 11", "nichtöffentlich"],
            "kind": "Entscheidungsvorlage",
            "label": "Betreff:",
            "title": _CLINIC,
            "foot": [("Gemeinde Hagenbruch · Rathausplatz 1 · www.hagenbruch.example", "center")],
            "signatures": [[(330, False, "gez. Iris Hellmann\nBürgermeisterin")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Herr Ulrich Stamm hat sein Mandat im Aufsichtsrat zum 31. Dezember 2007 niedergelegt. Nach § 9 des
Gesellschaftsvertrages entsendet die Gemeinde ein Mitglied, das dem Rat nicht angehören muss.

Die Fraktionen wurden am 10. Dezember um Vorschläge gebeten. Genannt wurden Frau Dr. Ellen Timm,
Ärztin, und Herr Rolf Wachtel, Steuerberater.

## beschlussvorschlag | Beschlussvorschlag

In den Aufsichtsrat wird Frau Dr. Ellen Timm entsandt. Stellvertreter ist Herr Rolf Wachtel.
""",
    ),
)
