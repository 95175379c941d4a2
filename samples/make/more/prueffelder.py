"""2009 and 2018: papers with boxes of review below the names."""

from functools import partial

from samples.make.layouts import prueffelder as form
from samples.make.paper import Paper, meeting, meta, signed_by

_KOE = "Neugestaltung der Corneliusallee zwischen Bahnstraße und Schwanenmarkt"
_TOWER = "Ankauf von Belegungsrechten in der Siedlung Am Wald"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a capital on the Rhine; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="duesselberg-2018-66-112-2018",
        city="Düsselberg",
        year=2018,
        print="laser",
        purpose="number of office, running figure and year with blanks after the first stroke,"
        " boxes of review with days below the names that are no date of the paper, no day of"
        " its own",
        metadata=meta(
            number="66/ 112/2018",
            title=_KOE,
            kind="beschlussvorlage",
            public=True,
            consultations=[
                meeting("Bezirksvertretung 3", "2018-10-02", role="Anhörung"),
                meeting("Ordnungs- und Verkehrsausschuss", "2018-10-31", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Cornelia Holtmann-Zuschke", "Beigeordnete", signed=True),
                signed_by("Dorothée Schneider-Ott", "Stadtkämmerin", signed=True),
            ],
            references=["66/ 31/2016"],
        ),
        form={
            "left": "Landeshauptstadt Düsselberg\nDer Oberbürgermeister\nVerkehrsamt",
            "right": "66/ 112/2018\nöffentlich",
            "kind": "Beschlussvorlage",
            "caption": "Betrifft:",
            "title": _KOE,
            "way": [
                ["Gremium", "Sitzungsdatum", "Beratungsqualität"],
                ["Bezirksvertretung 3", "02.10.2018", "Anhörung"],
                ["Ordnungs- und Verkehrsausschuss", "31.10.2018", "Entscheidung"],
            ],
            "signatures": [
                [
                    (72, True, "Cornelia Holtmann-Zuschke\nBeigeordnete"),
                    (310, True, "Dorothée Schneider-Ott\nStadtkämmerin"),
                ]
            ],
            "review": [
                [
                    (1, "Rechnungsprüfung", "gesehen 06.09.2018"),
                    (1, "Gleichstellung", "gesehen 10.09.2018"),
                    (1, "Büro OB", "Eingang 12.09.2018"),
                ],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussdarstellung:

Der Ausschuss stimmt der Planung zu und beauftragt die Verwaltung mit der Ausführung.

## sachverhalt | Sachdarstellung:

Der Ausschuss hatte am 9. März 2016 den Bedarf anerkannt (Vorlage 66/ 31/2016). Die Allee hat heute
vier Fahrspuren und einen Gehweg, der an den Haltestellen nur 1,80 Meter breit ist. Künftig bleiben
zwei Spuren; die Bäume erhalten ein durchgehendes Beet, Radfahrer einen eigenen Weg.

Bei der Anhörung der Anlieger wurde vor allem nach der Andienung der Geschäfte gefragt. An sechs
Stellen sind Buchten vorgesehen, die von 19 bis 11 Uhr zum Laden dienen.

## finanzielle_auswirkungen | Finanzierung:

Die Maßnahme kostet 4,76 Millionen Euro. Ein Antrag auf Förderung ist gestellt.
""",
    ),
    _paper(
        id="duesselberg-2009-64-7-2009",
        city="Düsselberg",
        year=2009,
        print="laser",
        purpose="closed paper with a one-figure running number, one body, boxes of review empty but"
        " one, gez.",
        metadata=meta(
            number="64/ 7/2009",
            title=_TOWER,
            kind="beschlussvorlage",
            public=False,
            consultations=[
                meeting("Ausschuss für Wohnungswesen", "2009-04-27", role="Entscheidung"),
            ],
            signatories=[signed_by("Burkhard Hintzsche-Wolf", "Beigeordneter", mark="gez.")],
        ),
        form={
            "left": "Landeshauptstadt Düsselberg\nDer Oberbürgermeister\nAmt für Wohnungswesen",
            "right": "64/ 7/2009\nnicht öffentlich",
            "kind": "Beschlussvorlage",
            "caption": "Betrifft:",
            "title": _TOWER,
            "way": [
                ["Gremium", "Sitzungsdatum", "Beratungsqualität"],
                ["Ausschuss für Wohnungswesen", "27.04.2009", "Entscheidung"],
            ],
            "signatures": [[(72, False, "gez. Burkhard Hintzsche-Wolf\nBeigeordneter")]],
            "review": [
                [
                    (1, "Rechnungsprüfung", ""),
                    (1, "Gleichstellung", ""),
                    (1, "Büro OB", "Eingang 14.04.2009"),
                ],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussdarstellung:

Für 64 Wohnungen werden Belegungsrechte auf fünfzehn Jahre erworben. Der Preis beträgt 614.000 Euro.

## sachverhalt | Sachdarstellung:

Die Bindungen in der Siedlung laufen zum Jahresende aus. Der Eigentümer hat angekündigt, die Mieten
auf 8,20 Euro anzuheben. Auf der Liste des Amtes stehen 1.940 Haushalte, die eine Wohnung mit zwei
oder drei Zimmern suchen.

Der Preis liegt unter dem Betrag, den ein Neubau gleicher Größe an Förderung erfordert. Der
Eigentümer hält sein Angebot bis zum 15. Mai aufrecht.""",
    ),
)
