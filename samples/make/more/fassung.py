"""2011 and 2021: papers that come again, number with its version in words."""

from functools import partial

from samples.make.layouts import fassung as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_GYM = "Neubau einer Sporthalle am Schulzentrum Nord, Anpassung des Raumprogramms"
_FAIR = "Verlegung der Frühjahrskirmes auf den Festplatz an der Sieg"
_HEAD = ["Gremium", "Datum", "Zuständigkeit", "Ergebnis"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with supplements (more!rubin); text, persons and places invented",
)

PAPERS = (
    _paper(
        id="siegburgen-2021-vl-12-2021-1-ergaenzung",
        city="Siegburgen",
        year=2021,
        print="laser",
        purpose="large number 'VL-12/2021 1. Ergänzung' below the kind, the first paper's number"
        " cited, past results in the table, one row closed, title in a frame",
        metadata=meta(
            number="VL-12/2021 1. Ergänzung",
            title=_GYM,
            kind="beschlussvorlage",
            public=True,
            date="2021-04-27",
            consultations=[
                meeting(
                    "Bau- und Schulausschuss",
                    "2021-03-02",
                    role="Vorberatung",
                    result="zurückgestellt",
                ),
                meeting("Bau- und Schulausschuss", "2021-05-11", role="Vorberatung"),
                meeting("Stadtrat", "2021-05-27", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Bianca Roth", "Beigeordnete", mark="In Vertretung", signed=True)
            ],
            references=["VL-12/2021"],
            attachments=enclosures("Raumprogramm, Stand April 2021"),
        ),
        form={
            "house": "Kreisstadt Siegburgen",
            "day": "27.04.2021",
            "kind": "Beschlussvorlage",
            "number": "VL-12/2021 1. Ergänzung",
            "status": "- öffentlich -",
            "title": _GYM,
            "bodies": [
                _HEAD,
                ["Bau- und Schulausschuss", "02.03.2021", "Vorberatung", "zurückgestellt"],
                ["Bau- und Schulausschuss", "11.05.2021", "Vorberatung", ""],
                ["Stadtrat", "27.05.2021", "Entscheidung", ""],
            ],
            "signatures": [[(64, True, "In Vertretung@Bianca Roth\nBeigeordnete")]],
            "foot": [("VL-12/2021 1. Ergänzung", "left"), ("Seite {page} von {total}", "right")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Halle wird als Dreifeldhalle ohne Tribüne gebaut. Die Verwaltung wird beauftragt, den Entwurf
bis zur Sommerpause vorzulegen.

## begruendung | Begründung

Der Ausschuss hat die Vorlage VL-12/2021 am 2. März zurückgestellt und um eine günstigere Lösung
gebeten. Ohne die Tribüne mit 400 Plätzen, den zweiten Aufzug und das Foyer sinken die Kosten um 1,7
Millionen Euro.

Der Handballverein hat erklärt, dass er seine Spiele in der Rundsporthalle austragen kann. Der
Sportverband bedauert den Verzicht, trägt ihn aber mit.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Gesamtkosten bisher | 11.900.000 € |
| Gesamtkosten neu | 10.200.000 € |
| Landeszuwendung | 3.600.000 € |

## anlagen | Anlagen

Raumprogramm, Stand April 2021

@sign
""",
    ),
    _paper(
        id="siegburgen-2011-a-44-2011-neu",
        city="Siegburgen",
        year=2011,
        print="laser",
        purpose="motion 'A 44/2011 neu' that replaces 'A 44/2011', kind Ergänzungsantrag, no"
        " status, one body with its result, names of two groups side by side",
        metadata=meta(
            number="A 44/2011 neu",
            title=_FAIR,
            kind="aenderungsantrag",
            date="2011-09-19",
            consultations=[
                meeting("Hauptausschuss", "2011-09-26", role="Entscheidung", result="vertagt")
            ],
            signatories=[
                signed_by("Ludger Hahn", "CDU-Fraktion", mark="gez."),
                signed_by("Petra Simons", "UWG-Fraktion", mark="gez."),
            ],
            references=["A 44/2011"],
        ),
        form={
            "house": "Kreisstadt Siegburgen",
            "day": "19.09.2011",
            "kind": "Ergänzungsantrag",
            "number": "A 44/2011 neu",
            "status": "ersetzt den Antrag A 44/2011",
            "title": _FAIR,
            "bodies": [_HEAD, ["Hauptausschuss", "26.09.2011", "Entscheidung", "vertagt"]],
            "signatures": [
                [
                    (64, False, "gez. Ludger Hahn\nCDU-Fraktion"),
                    (310, False, "gez. Petra Simons\nUWG-Fraktion"),
                ],
            ],
        },
        body="""\
## antrag | Antrag

Der Beschlussvorschlag wird um folgenden Punkt ergänzt: Die Verlegung gilt zunächst für zwei Jahre.
Danach berichtet die Verwaltung über Umsatz, Lärm und Verkehr.

## begruendung | Begründung

Die Schausteller befürchten, dass auf dem Platz an der Sieg ein Drittel weniger Besucher kommt. Die
Anwohner der Altstadt klagen seit Jahren über Nächte ohne Schlaf. Beides lässt sich nicht am grünen
Tisch entscheiden.

Nach zwei Jahren liegen Zahlen vor. Bei einem Hochwasser, wie es im Januar stand, kann ohnehin auf
den Marktplatz ausgewichen werden.""",
    ),
)
