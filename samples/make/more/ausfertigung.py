"""1926 and 1953: copies of one decision with a seal."""

from functools import partial

from samples.make.layouts import ausfertigung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_STREET = "Umbenennung der Hafergasse in Gutenbergstraße"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Ausfertigungen of decisions of Bavarian and Thuringian towns; text invented",
)

PAPERS = (
    _paper(
        id="walkersdorf-1926-512",
        city="Walkersdorf",
        year=1926,
        print="letterpress",
        purpose="Ausfertigung with 'Nr. 512' at the right over the council, meeting in the middle,"
        " matter in letter-spaced line, (L. S.) in a circle beside two names, no headings",
        metadata=meta(
            number="512",
            title=_STREET,
            kind="beschluss",
            public=True,
            date="1926-09-27",
            consultations=[meeting("Stadtrat", "1926-09-23", True)],
            signatories=[
                signed_by("Dr. Ebersberger", "Erster Bürgermeister", date="1926-09-27"),
            ],
        ),
        form={
            "face": "oldstandard",
            "top": ["Ausfertigung.", "Nr. 512."],
            "middle": [
                ("Beschluß des Stadtrates Walkersdorf", {"bold": True, "gap": 2}),
                ("in der öffentlichen Sitzung vom 23. September 1926", {"gap": 8}),
                (_STREET, {"spaced": True, "gap": 4}),
            ],
            "first": 24,
            "place": "Walkersdorf, den 27. September 1926.",
            "seal": "L. S.",
            "signatures": [
                [(280, False, "Der Stadtrat:\nDr. Ebersberger,\nErster Bürgermeister.")]
            ],
        },
        body="""\
## beschlussvorschlag

Die Hafergasse, welche vom Obstmarkte bis zur neuen Volksschule führt, erhält mit Wirkung vom 1.
November 1926 den Namen Gutenbergstraße. Die Nummern der Häuser bleiben unverändert.

Die Eigentümer sind gehalten, die Schilder bis zum 31. Dezember auf eigene Kosten zu ändern. Das
Schild an der Ecke des Obstmarktes bringt das Stadtbauamt an.

Das Gesuch der Anwohner, den alten Namen neben dem neuen führen zu dürfen, wird abgelehnt. Der
Abstimmung enthielt sich kein Mitglied.
""",
    ),
    _paper(
        id="walkersdorf-1953-ausfertigung",
        city="Walkersdorf",
        year=1953,
        print="typewriter",
        purpose="typed Ausfertigung for an office: number and year in one with the book ('Buch 3,"
        " lfd. Nr. 97'), votes in the text, certificate with ink of another person",
        metadata=meta(
            number="97",
            title="Errichtung einer Milchverkaufsstelle",
            kind="beschluss",
            public=False,
            consultations=[
                meeting("Bauausschuß", "1953-06-11", False, votes=(5, 2, None)),
            ],
            signatories=[signed_by("Popp", "2. Bürgermeister", mark="gez.")],
        ),
        form={
            "face": "typewriter",
            "top": ["An das Ordnungsamt", "Buch 3, lfd. Nr. 97"],
            "middle": [
                ("Bauausschuß - nichtöffentliche Sitzung vom 11.6.1953", {"gap": 6}),
                ("Beschluß", {"spaced": True, "gap": 6}),
                ("Errichtung einer Milchverkaufsstelle", {"underline": True, "gap": 4}),
            ],
            "place": "Zur Beurkundung:",
            "signatures": [[(104, False, "gez. Popp\n2. Bürgermeister")]],
            "certificate": "Für die Ausfertigung:\nWalkersdorf, 16.6.1953",
            "clerk": "Stadtsekretär",
        },
        body="""\
## beschlussvorschlag

Dem Antrag des Milchhändlers Sperber, an der Ecke Bahnhofstraße eine Verkaufsstelle aus Holz zu
errichten, wird mit 5 gegen 2 Stimmen unter folgenden Bedingungen entsprochen:

a) Die Genehmigung ist jederzeit widerruflich.

b) Die Bude ist weiß zu streichen und alle drei Jahre zu erneuern.

c) Flaschen dürfen auf dem Gehsteig nicht abgestellt werden.

d) Für den Platz sind monatlich 6 DM zu entrichten.
""",
    ),
)
