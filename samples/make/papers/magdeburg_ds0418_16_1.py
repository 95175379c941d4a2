"""Magdeburg 2016: an amendment of one page; its number is that of the paper it amends, and /1."""

from samples.make.layouts import magdeburg
from samples.make.paper import Paper, meeting, meta, signed_by

PAPER = Paper(
    id="magdeburg-ds0418-16-1",
    city="Magdeburg",
    year=2016,
    print="laser",
    layout=magdeburg.amendment,
    sheet=magdeburg.sheet,
    modelled_on="form of an amendment of Magdeburg (SessionNet); text and persons invented",
    purpose="one page; own number extends the cited one; says nothing of being public",
    metadata=meta(
        number="DS0418/16/1",
        title="Grundhafter Ausbau der Lindenallee – Erhalt der Baumreihe an der Nordseite",
        kind="aenderungsantrag",
        date="2016-11-01",
        consultations=[meeting("Stadtrat", "2016-11-10")],
        signatories=[signed_by("Karin Vogt-Ahrens", "Vorsitzende Fraktion Stadtgrün", signed=True)],
        references=["DS0418/16", "S0233/16"],
    ),
    form={
        "authority": "Stadtrat der Landeshauptstadt Magdeburg",
        "rows": [
            ("Änderungsantrag\nzur DS0418/16", "Nummer\nDS0418/16/1", "Datum\n01.11.2016"),
            ("Absender", "Fraktion\nStadtgrün", "Anzahl der Seiten\n1"),
        ],
        "meetings": [("Gremium", "Sitzungstermin"), ("Stadtrat", "10.11.2016")],
        "title": "Grundhafter Ausbau der Lindenallee – Erhalt der Baumreihe an der Nordseite",
        "signature": "Karin Vogt-Ahrens\nVorsitzende Fraktion Stadtgrün",
    },
    body="""\
## beschlussvorschlag | Der Stadtrat möge beschließen:

Der Beschlusspunkt 3 der Drucksache DS0418/16 wird wie folgt neu gefasst: Die Baumreihe an der
Nordseite der Lindenallee wird **vollständig erhalten**. Der Radfahrstreifen ist in diesem Bereich
auf 1,50 m zu verschmälern. Fällungen bedürfen eines gesonderten Beschlusses des Stadtrates.

## begruendung | Begründung:

Die 41 Winterlinden an der Nordseite sind nach der Stellungnahme S0233/16 vital und standfest. Sie
spenden im Sommer Schatten, binden Staub und prägen das Bild der Straße seit neunzig Jahren. Eine
Ersatzpflanzung kann diese Wirkung erst nach Jahrzehnten erreichen.

Die geringere Breite des Radfahrstreifens ist auf der kurzen Strecke vertretbar, zumal dort keine
Grundstückszufahrten liegen. Mehrkosten entstehen nicht.
""",
)
