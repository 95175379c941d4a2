"""1905 and 1931: decisions of Magistrat and Stadtverordnete side by side."""

from functools import partial

from samples.make.layouts import doppelbeschluss as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="joint decisions of two houses; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lahnberg-1905-beschluss-66",
        city="Lahnberg",
        year=1905,
        print="fraktur",
        purpose="two columns, one for each house: heading with its name and day, decision, counts"
        " as the last line, names run in below; number with a year in the middle, matter"
        " over both columns",
        metadata=meta(
            number="66",
            title="Aufnahme einer Anleihe von 800 000 Mark für den Schlachthof",
            kind="beschluss",
            consultations=[
                meeting("Magistrat", "1905-05-02", result="Einstimmig"),
                meeting("Stadtverordneten-Versammlung", "1905-05-18", votes=(22, 6, None)),
            ],
            signatories=[
                signed_by("Vogler", "Erster Bürgermeister"),
                signed_by("Grimm", "Beigeordneter"),
                signed_by("Dr. Sommer", "Vorsteher"),
                signed_by("Pfaff", "Schriftführer"),
            ],
        ),
        form={
            "face": "fraktur",
            "town": "Stadtkreis Lahnberg.",
            "number": "Beſchluß Nr. 66",
            "title": "Aufnahme einer Anleihe von 800 000 Mark\nfür den Schlachthof.",
            "one": ["Einſtimmig.", "Vogler, Erſter Bürgermeiſter.", "Grimm, Beigeordneter."],
            "two": ["Mit 22 gegen 6 Stimmen.", "Dr. Sommer, Vorſteher.", "Pfaff, Schriftführer."],
            "foot": "Genehmigt. Der Regierungs-Präſident. Wiesbaden, den 30. Juni 1905. Pr."
            " I. 2206.",
        },
        body="""\
## beschlussvorschlag | Der Magiſtrat am 2. Mai 1905:

Für den Neubau des Schlachthofes an der Rödgener Straße wird eine Anleihe im Betrage von 800 000
Mark aufgenommen. Sie iſt mit dreieinhalb vom Hundert zu verzinſen und vom 1. April 1908 ab
jährlich mit zwei vom Hundert unter Zuwachs der erſparten Zinſen zu tilgen.

Die Stadtverordneten-Verſammlung wird um ihre Zuſtimmung erſucht. Es wird bemerkt, daß die Gebühren
für Schlachtung und Beſchau, nach dem Satze der Nachbarſtädte bemeſſen, im Jahre 61 000 Mark
einbringen werden, während Zinſen, Tilgung und Betrieb 58 700 Mark erfordern.

@one

## beschlussvorschlag | Die Stadtverordneten-Verſammlung am 18. Mai 1905:

Der Anleihe wird unter der Bedingung zugeſtimmt, daß

a) die Kühlhalle gleich in dem größeren Umfange des Planes II erbaut,

b) den Metzgern des Landkreiſes die Benutzung zu den gleichen Sätzen geſtattet,

c) die alte Schirn am Markte binnen Jahresfriſt nach der Eröffnung abgebrochen wird.

Der Antrag des Stadtverordneten Euler, den Zinsfuß offen zu laſſen, wird abgelehnt.

@two""",
    ),
    _paper(
        id="lahnberg-1931-beschluss-104",
        city="Lahnberg",
        year=1931,
        print="letterpress",
        purpose="roman type; left column the body that proposes, right column the one that"
        " refuses,"
        " outcome in a word; foot is empty, one name for each house with gez.",
        metadata=meta(
            number="104/31",
            title="Einführung einer Getränkesteuer",
            kind="beschluss",
            consultations=[
                meeting("Magistrat", "1931-02-10", result="angenommen"),
                meeting(
                    "Stadtverordnetenversammlung",
                    "1931-02-26",
                    result="abgelehnt",
                    votes=(9, 19, None),
                ),
            ],
            signatories=[
                signed_by("Dr. Lang", "Oberbürgermeister", mark="gez."),
                signed_by("Weidmann", "Vorsteher", mark="gez."),
            ],
            references=["88/30"],
        ),
        form={
            "face": "serif",
            "town": "Stadt Lahnberg — Sammlung der Beschlüsse",
            "number": "104/31",
            "title": "Einführung einer Getränkesteuer",
            "one": ["Ergebnis: angenommen", "gez. Dr. Lang, Oberbürgermeister"],
            "two": ["Ergebnis: abgelehnt (9 Ja, 19 Nein)", "gez. Weidmann, Vorsteher"],
        },
        body="""\
## beschlussvorschlag | Magistrat, 10. Februar 1931

Vom 1. April an wird auf alle entgeltlich verabfolgten Getränke mit Ausnahme von Milch und Bier
eine Steuer von zehn vom Hundert des Kleinhandelspreises erhoben. Der Ertrag von 72 000 RM dient
der Deckung der Lasten der Wohlfahrt, deren Anstieg in der Vorlage 88/30 dargelegt ist.

Wird die Steuer nicht beschlossen, so ist mit einer Anordnung der Aufsichtsbehörde zu rechnen.

@one

## beschlussvorschlag | Stadtverordnetenversammlung, 26. Februar 1931

Der Vorlage wird nicht zugestimmt. Der Magistrat wird ersucht, statt dessen die Zuschüsse an das
Stadttheater um ein Viertel zu kürzen und die Stelle des dritten Beigeordneten nicht wieder zu
besetzen.

Die Versammlung erwartet bis zum 20. März einen neuen Vorschlag.

@two""",
    ),
)
