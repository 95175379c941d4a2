"""2009 and 2012: papers of nine numbered fields, signed before the decision begins."""

from functools import partial

from samples.make.layouts import felderkette as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_POOL = "Umbau des Ostbades zu einem Lehrschwimmbad"
_DATA = "Jahresbericht 2008 des Eigenbetriebes Kommunalservice"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a city in Thüringen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="saalheim-2012-12-1790-bv",
        city="Saalheim",
        year=2012,
        print="laser",
        purpose="'1. Betreff' among numbered fields, decisions made and revoked as fields three and"
        " four, attachments in the ninth, name with gez. above the decision",
        metadata=meta(
            number="12/1790-BV",
            title=_POOL,
            kind="beschlussvorlage",
            public=True,
            date="2012-11-06",
            consultations=[
                meeting("Sozialausschuss", "2012-11-20"),
                meeting("Werkausschuss", "2012-11-28"),
                meeting("Stadtrat", "2012-12-12"),
            ],
            signatories=[signed_by("Dr. Arnold Schütze", "Oberbürgermeister", mark="gez.")],
            references=["10/0588-BV", "07/0931-BV"],
            attachments=enclosures("Lageplan", "Kostenberechnung"),
        ),
        form={
            "left": "Beschlussvorlage Nr.: 12/1790-BV\nEinreicher: Oberbürgermeister",
            "right": "Saalheim, 06.11.2012",
            "status": "- öffentlich -",
            "way": [
                ["Sitzung/Gremium", "am:"],
                ["Sozialausschuss", "20.11.2012"],
                ["Werkausschuss", "28.11.2012"],
                ["Stadtrat", "12.12.2012"],
            ],
            "points": [
                ("Betreff:", _POOL),
                ("Bearbeiter / Vortragender:", "Frau Ilgen / Herr Dr. Schütze"),
                ("Vorliegende Beschlüsse zum Gegenstand:", "10/0588-BV vom 17.11.2010"),
                ("Aufhebung von Beschlüssen:", "07/0931-BV"),
                ("Gesetzliche Grundlagen:", "§ 26 Abs. 2 Nr. 10 ThürKO"),
                ("Mitwirkung / Beratung:", "Schulträger, Stadtsportbund"),
                ("Folgen für den Haushalt:", "ja, 2013 bis 2015"),
                ("Realisierungstermin:", "30.09.2015"),
                ("Anlagen:", "Lageplan\nKostenberechnung"),
            ],
            "signed": [[(70, False, "gez. Dr. Arnold Schütze\nOberbürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Der Stadtrat beschließt:

001 Das Ostbad wird ab 2013 zu einem Lehrschwimmbad mit vier Bahnen umgebaut.

002 Der Eigenbetrieb wird mit der Ausschreibung beauftragt.

## begruendung | Begründung:

Von den achtzehn Grundschulen der Stadt können nur neun ihren Schülern im dritten Jahr Unterricht im
Schwimmen anbieten. Das Südbad ist an fünf Vormittagen belegt. Ein Neubau wurde 2010 geprüft und
wegen der Kosten von 7,4 Millionen Euro verworfen.

Das Ostbad von 1971 hat ein tragfähiges Becken. Mit einem Hubboden lässt es sich für Anfänger
nutzen. Das Dach und die Technik müssen erneuert werden. Die Kosten betragen 2,9 Millionen Euro,
von denen das Land die Hälfte trägt.""",
    ),
    _paper(
        id="saalheim-2009-09-0201-be",
        city="Saalheim",
        year=2009,
        print="laser",
        purpose="report of an Eigenbetrieb with the same fields, most 'keine', session line beside"
        " the number, closed, two names side by side with ink below the fields",
        metadata=meta(
            number="09/0201-BE",
            title=_DATA,
            kind="informationsvorlage",
            public=False,
            date="2009-05-14",
            consultations=[meeting("Werkausschuss", "2009-06-03")],
            signatories=[
                signed_by("Uta Feistel", "Werkleiterin", signed=True),
                signed_by("Bernd Knabe", "Kaufmännischer Leiter", signed=True),
            ],
        ),
        form={
            "left": "Berichtsvorlage Nr.: 09/0201-BE\nEinreicher: Werkleitung",
            "right": "Saalheim, 14.05.2009",
            "status": "- nichtöffentlich -",
            "way": [["Sitzung/Gremium", "am:"], ["Werkausschuss", "03.06.2009"]],
            "points": [
                ("Betreff:", _DATA),
                ("Bearbeiter / Vortragender:", "Frau Feistel"),
                ("Vorliegende Beschlüsse zum Gegenstand:", "keine"),
                ("Aufhebung von Beschlüssen:", "keine"),
                ("Gesetzliche Grundlagen:", "§ 12 ThürEBV"),
                ("Mitwirkung / Beratung:", "Personalrat"),
                ("Folgen für den Haushalt:", "nein"),
                ("Realisierungstermin:", "entfällt"),
                ("Anlagen:", "keine"),
            ],
            "signed": [
                [
                    (70, True, "Uta Feistel\nWerkleiterin"),
                    (310, True, "Bernd Knabe\nKaufmännischer Leiter"),
                ]
            ],
        },
        body="""\
## sachverhalt | Bericht:

Das Jahr schließt mit einem Überschuss von 214.300 Euro ab. Geplant war ein Verlust von 61.000 Euro.
Ursache sind der milde Winter und der hohe Preis für Altpapier bis zum September.

| Bereich | Ergebnis |
| Abfall | 388.200 |
| Straßenreinigung | 17.900 |
| Grünpflege | -191.800 |

In der Grünpflege fehlten durch Krankheit im Mittel elf Beschäftigte. Die Arbeiten wurden zum Teil
an Firmen vergeben.

## sonstige | Ausblick

Für 2009 ist mit einem Erlös aus Papier von weniger als der Hälfte zu rechnen.
""",
    ),
)
