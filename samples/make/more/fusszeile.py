"""2001 and 2018: papers of a Kreis whose number stands in the foot only."""

from functools import partial

from samples.make.layouts import fusszeile as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BUS = "Fortschreibung des Nahverkehrsplans für den Zeitraum 2019 bis 2023"
_WASTE = "Kündigung des Vertrages über die Verwertung von Altpapier"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Kreise with bodies in a sentence; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="warnitzkreis-2018-vl-214-2018",
        city="Landkreis Warnitz",
        year=2018,
        print="laser",
        purpose="number in the foot only with a path of the file, ways through the bodies as one"
        " sentence with their status, title in bold without a label after it, two pages",
        metadata=meta(
            number="VL-214/2018",
            title=_BUS,
            kind="beschlussvorlage",
            public=False,
            date="2018-10-26",
            consultations=[
                meeting("Ausschuss für Kreisentwicklung", "2018-11-08", True),
                meeting("Kreisausschuss", "2018-11-19", False),
                meeting("Kreistag", "2018-12-05", True),
            ],
            signatories=[signed_by("Dr. Anke Petersohn", "Landrätin", mark="gez.")],
            references=["VL-031/2013"],
            attachments=enclosures(("1", "Entwurf des Nahverkehrsplans"), ("2", "Linienkarte")),
        ),
        form={
            "house": "Landkreis Warnitz\nDie Landrätin\nAmt für Kreisentwicklung\n26.10.2018",
            "kind": "Beschlussvorlage",
            "way": "Der Ausschuss für Kreisentwicklung berät am 08.11.2018 öffentlich, der"
            " Kreisausschuss am 19.11.2018 nichtöffentlich, der Kreistag beschließt am 05.12.2018"
            " in öffentlicher Sitzung.",
            "title": _BUS,
            "foot": [
                ("VL-214/2018  L:\\61\\NVP\\vorlage_kt.docx", "left"),
                ("{page}/{total}", "right"),
            ],
            "signatures": [[(330, False, "gez. Dr. Anke Petersohn\nLandrätin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Der Kreistag beschließt die Fortschreibung des Nahverkehrsplans in der Fassung der Anlage 1.

2. Die Verwaltung wird beauftragt, das Rufbussystem zum Fahrplanwechsel im Dezember 2019 auf die
Ämter Seelow-Land und Trebin auszudehnen.

## sachverhalt | Sachverhalt

Der geltende Plan (VL-031/2013) läuft mit dem Jahr 2018 aus. Nach dem Gesetz ist der Landkreis
Aufgabenträger für den übrigen öffentlichen Personennahverkehr und hat alle fünf Jahre zu prüfen, ob
das Angebot den Bedürfnissen entspricht.

Die Zahl der Fahrgäste ist seit 2013 von 4,1 auf 3,8 Millionen gesunken. Drei Viertel davon sind
Schülerinnen und Schüler. Auf elf Linien fahren außerhalb der Schulzeit im Schnitt weniger als drei
Personen je Fahrt.

Beteiligt wurden die Ämter und Städte, die Verkehrsunternehmen, der Fahrgastbeirat und der
Behindertenbeirat. Von 26 Stellungnahmen fordern 17 eine bessere Anbindung an den Regionalexpress.

### Grundzüge des neuen Angebots

Vier Hauptlinien verkehren künftig von 5 bis 22 Uhr im Stundentakt, an Wochenenden alle zwei
Stunden. Sie sind auf die Züge in Warnitz und Trebin abgestimmt. Zwischen den Hauptlinien
erschließt der Rufbus die Fläche. Bestellt werden kann er bis eine Stunde vor der Fahrt.

Der Schülerverkehr bleibt unverändert, wird aber für alle geöffnet.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Zuschuss 2018 | 3.420.000 € |
| Zuschuss 2019 | 3.560.000 € |
| Zuschuss ab 2020 jährlich | 3.910.000 € |

Das Land beteiligt sich mit 0,9 Millionen Euro jährlich aus den Mitteln für die Fläche.

## sonstige | Alternativen

Ein Verzicht auf die Ausweitung spart 350.000 € im Jahr, führt aber dazu, dass 38 Orte an
Wochenenden ohne Anschluss bleiben.

@sign

## anlagen | Anlagen

1. Entwurf des Nahverkehrsplans

2. Linienkarte
""",
    ),
    _paper(
        id="warnitzkreis-2001-altpapier",
        city="Landkreis Warnitz",
        year=2001,
        print="laser",
        purpose="'Vorlage zur Kenntnisnahme', foot with 'KT 01/77' between a day of printing and"
        " the page, the only day; sentence names one closed meeting; name without mark",
        metadata=meta(
            number="KT 01/77",
            title=_WASTE,
            kind="informationsvorlage",
            public=False,
            consultations=[meeting("Werksausschuss", "2001-06-12", False, agenda_item="5")],
            signatories=[signed_by("Bernd Olschewski", "Werkleiter")],
        ),
        form={
            "house": "Landkreis Warnitz\nEigenbetrieb Abfallwirtschaft",
            "kind": "Vorlage zur Kenntnisnahme",
            "way": "Der Werksausschuss nimmt die Vorlage am 12.06.2001 unter TOP 5 in"
            " nichtöffentlicher Sitzung zur Kenntnis.",
            "title": _WASTE,
            "foot": [
                ("gedruckt 28.05.2001", "left"),
                ("KT 01/77", "center"),
                ("Seite {page}", "right"),
            ],
            "signatures": [[(330, False, "Bernd Olschewski\nWerkleiter")]],
        },
        body="""\
## sonstige

Der Vertrag mit der Firma Papyra Recycling vom 14. März 1996 endet nach sechs Jahren, wenn er nicht
verlängert wird. Die Frist für die Kündigung läuft am 30. September ab.

Derzeit zahlt der Betrieb 42 DM für jede Tonne, obwohl Altpapier seit einem Jahr am Markt einen
Erlös von 60 bis 90 DM bringt. Die Firma hat eine Anpassung abgelehnt und beruft sich auf die feste
Vergütung, die sie auch in schlechten Jahren gezahlt habe.

Die Werkleitung wird kündigen und die Leistung europaweit ausschreiben. Bei 9.800 Tonnen im Jahr
beträgt der Vorteil mindestens eine Million DM. Über die Gebühren ist danach neu zu entscheiden.
""",
    ),
)
