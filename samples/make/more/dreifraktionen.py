"""1963 and 1975: motions of two or three groups, signed in columns."""

from functools import partial

from samples.make.layouts import dreifraktionen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PARTNER = "Städtepartnerschaft mit der Stadt Villeneuve"
_YOUTH = "Einrichtung eines Jugendzentrums im alten Schlachthof"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="joint motions of groups; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="neckarlohe-1963-partnerschaft",
        city="Neckarlohe",
        year=1963,
        print="typewriter",
        purpose="no number, kind and matter in one underlined sentence with 'betreffend', three"
        " columns 'Für die …-Fraktion' with ink and a name",
        metadata=meta(
            title=_PARTNER,
            kind="antrag",
            date="1963-01-25",
            signatories=[
                signed_by("Dr. Hepp", "CDU-Fraktion", signed=True),
                signed_by("Maier", "SPD-Fraktion", signed=True),
                signed_by("Stahl", "FDP/DVP-Fraktion", signed=True),
            ],
        ),
        form={
            "face": "typewriter",
            "groups": "CDU-Fraktion\nSPD-Fraktion\nFDP/DVP-Fraktion\nim Gemeinderat",
            "place": "Neckarlohe, 25. Januar 1963",
            "address": "An das\nBürgermeisteramt\nNeckarlohe",
            "kind": f"__Antrag betreffend {_PARTNER}__",
            "columns": [
                ("Für die\nCDU-Fraktion", True, "Dr. Hepp"),
                ("Für die\nSPD-Fraktion", True, "Maier"),
                ("Für die\nFDP/DVP-Fraktion", True, "Stahl"),
            ],
        },
        body="""\
## antrag

Der Gemeinderat wolle in seiner nächsten öffentlichen Sitzung beschließen, der Stadt Villeneuve im
Departement Lot eine Partnerschaft anzutragen.

Am 22. Januar haben der Bundeskanzler und der Präsident der Französischen Republik in Paris einen
Vertrag über die Zusammenarbeit beider Völker unterzeichnet. Er wird nur leben, wenn die Gemeinden
ihn mit Leben erfüllen.

Der Turnverein und die Stadtkapelle waren im vorigen Sommer in Villeneuve zu Gast. Herr
Bürgermeister Durand hat dabei den Wunsch nach einer dauernden Verbindung geäußert.

Wir schlagen vor, im Haushalt 1963 einen Betrag von 6 000 DM für Fahrten von Schülern einzusetzen.
""",
    ),
    _paper(
        id="neckarlohe-1975-jugendzentrum",
        city="Neckarlohe",
        year=1975,
        print="typewriter",
        purpose="number typed at the right by the office with the session, two groups, one column"
        " without ink, 'Antrag auf' before the matter",
        metadata=meta(
            number="31/75",
            title=_YOUTH,
            kind="antrag",
            date="1975-09-09",
            consultations=[meeting("Gemeinderat", "1975-09-25")],
            signatories=[
                signed_by("Gisela Rau", "SPD-Fraktion", signed=True),
                signed_by("Walter Ehmann", "FDP/DVP-Fraktion", signed=False),
            ],
        ),
        form={
            "face": "elite",
            "groups": "SPD-Fraktion\nFDP/DVP-Fraktion\nim Gemeinderat",
            "place": "Neckarlohe, den 9. 9. 1975",
            "address": "Herrn\nOberbürgermeister Dr. Beutler\nRathaus",
            "number": "Drucksache 31/75\nGemeinderat 25. 9. 1975",
            "kind": f"**Antrag**: {_YOUTH}",
            "columns": [
                ("Für die\nSPD-Fraktion", True, "Gisela Rau"),
                ("Für die\nFDP/DVP-Fraktion", False, "Walter Ehmann"),
            ],
        },
        body="""\
## antrag

Sehr geehrter Herr Oberbürgermeister,

wir beantragen, die Halle II des Schlachthofes nach seiner Stillegung im Frühjahr den Jugendgruppen
der Stadt zur Selbstverwaltung zu überlassen.

## begruendung | Begründung:

In Neckarlohe leben 5 300 Jugendliche zwischen 14 und 21 Jahren. Für sie gibt es zwei Räume der
Kirchen, die um 20 Uhr schließen. Die Initiative "Schlachthof" hat 1 412 Unterschriften gesammelt.

Die Halle ist trocken und beheizbar. Die Jugendlichen wollen Wände und Böden selbst herrichten; das
Material kostet nach ihrer Aufstellung 18 500 DM. Ein hauptamtlicher Sozialarbeiter sollte das
Zentrum in den ersten beiden Jahren begleiten.""",
    ),
)
