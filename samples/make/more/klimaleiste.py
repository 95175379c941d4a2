"""2022 and 2024: papers below a strip of ticks that says nothing of their kind or status."""

from functools import partial

from samples.make.layouts import klimaleiste as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_DEPOT = "Neubau eines Betriebshofes für elektrische Busse"
_SHADE = "Trinkbrunnen und Schatten auf vier Plätzen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of the 2020s with a check on climate; text and persons invented",
)

PAPERS = (
    _paper(
        id="ilmheim-2024-2024-131-01",
        city="Ilmheim",
        year=2024,
        print="laser",
        purpose="ticks on climate, money and children above all else, title larger than the number"
        " that stands below it, 'Sitzungsart' and 'Sitzungsdatum' as columns after the body",
        metadata=meta(
            number="2024/131-01",
            title=_DEPOT,
            kind="beschlussvorlage",
            public=False,
            date="2024-05-21",
            consultations=[
                meeting("Aufsichtsrat der Verkehrsbetriebe", "2024-06-04", False, role="Beratung"),
                meeting("Verkehrsausschuss", "2024-06-12", True, role="Empfehlung"),
                meeting("Stadtrat", "2024-06-27", True, role="Beschluss"),
            ],
            signatories=[signed_by("Felix Adler", "Beigeordneter", mark="gez.")],
            references=["2024/131"],
            attachments=enclosures(("1", "Lageplan"), ("2", "Klimawirkung im Einzelnen")),
        ),
        form={
            "strip": "Klimawirkung: [x] positiv [ ] negativ [ ] keine\n"
            "Haushalt: [x] ja [ ] nein   Kinder beteiligt: [ ] ja [x] nein",
            "house": "Stadt Ilmheim · Dezernat IV · 21.05.2024",
            "kind": "Beschlussvorlage",
            "title": _DEPOT,
            "number": "2024/131-01",
            "way": [
                ["Gremium", "Sitzungsart", "Sitzungsdatum", "Aufgabe"],
                ["Aufsichtsrat der Verkehrsbetriebe", "nichtöffentlich", "04.06.2024", "Beratung"],
                ["Verkehrsausschuss", "öffentlich", "12.06.2024", "Empfehlung"],
                ["Stadtrat", "öffentlich", "27.06.2024", "Beschluss"],
            ],
            "signatures": [[(64, False, "gez. Felix Adler\nBeigeordneter")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Stadtrat stimmt dem Bau auf dem Gelände Nordring zu und nimmt die geänderte Planung zur
Kenntnis.

## sachverhalt | Sachverhalt

Die Vorlage 2024/131 sah 36 Stellplätze mit Ladepunkten vor. Die Prüfung durch den Netzbetreiber
ergab, dass bis 2028 nur Strom für 24 Busse bereitsteht. Der Hof wird daher in zwei Abschnitten
gebaut. Das Dach der Halle erhält schon im ersten Abschnitt eine Anlage von 900 kWp.

Durch die Teilung steigen die Kosten um 1,1 auf 19,7 Millionen Euro. Der Bund fördert unverändert
sechzig vom Hundert der Mehrkosten gegenüber Dieselbussen.

## sonstige | Klimawirkung

Bei 24 Bussen werden im Jahr 1.850 Tonnen Kohlendioxid weniger ausgestoßen.

## anlagen | Anlagen

Anlage 1: Lageplan

Anlage 2: Klimawirkung im Einzelnen
""",
    ),
    _paper(
        id="ilmheim-2022-2022-077",
        city="Ilmheim",
        year=2022,
        print="laser",
        purpose="information in the same form, one open meeting, two signers with roles side by"
        " side in ink",
        metadata=meta(
            number="2022/077",
            title=_SHADE,
            kind="informationsvorlage",
            public=True,
            date="2022-06-30",
            consultations=[meeting("Umweltausschuss", "2022-07-14", True, role="Kenntnisnahme")],
            signatories=[
                signed_by("Tanja Rüdiger", "Oberbürgermeisterin", signed=True),
                signed_by("Felix Adler", "Beigeordneter", signed=True),
            ],
        ),
        form={
            "strip": "Klimawirkung: [ ] positiv [ ] negativ [x] keine\n"
            "Haushalt: [ ] ja [x] nein   Kinder beteiligt: [x] ja [ ] nein",
            "house": "Stadt Ilmheim · Dezernat IV · 30.06.2022",
            "kind": "Informationsvorlage",
            "title": _SHADE,
            "number": "2022/077",
            "way": [
                ["Gremium", "Sitzungsart", "Sitzungsdatum", "Aufgabe"],
                ["Umweltausschuss", "öffentlich", "14.07.2022", "Kenntnisnahme"],
            ],
            "signatures": [
                [
                    (64, True, "Tanja Rüdiger\nOberbürgermeisterin"),
                    (310, True, "Felix Adler\nBeigeordneter"),
                ]
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Im Haushalt 2021 wurden 160.000 Euro für die Plätze bereitgestellt. Inzwischen sind zwei Brunnen in
Betrieb, am Holzmarkt und vor der Bücherei. Der dritte am Bahnhof folgt im August, sobald die
Leitung verlegt ist.

Kinder der Ringschule haben auf einem Rundgang Orte vorgeschlagen, an denen es an Schatten fehlt.
Danach wurden 19 Bäume in Kübeln und zwei Segel aufgestellt. Die Segel werden im Oktober
abgenommen.

## sonstige | Weiteres Vorgehen

Der vierte Platz wird nach dem Umbau der Mühlgasse ausgestattet.
""",
    ),
)
