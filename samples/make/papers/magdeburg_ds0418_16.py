"""Magdeburg 2016: Beschlussvorlage in boxes, no Fazit."""

from samples.make.layouts import magdeburg
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="magdeburg-ds0418-16",
    city="Magdeburg",
    year=2016,
    print="laser",
    layout=magdeburg.layout,
    sheet=magdeburg.sheet,
    modelled_on="form of a Drucksache of Magdeburg (SessionNet); text and persons invented",
    purpose="form in boxes, check boxes, finance table, references of two kinds, signed by two,"
    " no Fazit",
    metadata=meta(
        number="DS0418/16",
        title="Grundhafter Ausbau der Lindenallee zwischen Bördestraße und Alter Ziegelei",
        kind="beschlussvorlage",
        public=True,
        date="2016-09-14",
        consultations=[
            meeting("Der Oberbürgermeister", "2016-09-20", public=False, role="Genehmigung (OB)"),
            meeting(
                "Ausschuss für Stadtentwicklung, Bauen und Verkehr",
                "2016-10-13",
                public=True,
                role="Beratung",
            ),
            meeting("Finanz- und Grundstücksausschuss", "2016-10-19", public=True, role="Beratung"),
            meeting("Stadtrat", "2016-11-10", public=True, role="Beschlussfassung"),
        ],
        signatories=[
            signed_by("Jutta Brandes", "Amtsleiterin", signed=True),
            signed_by("Dr. Arndt Seibold", "Beigeordneter", signed=True),
        ],
        references=["DS0214/15", "A0077/14"],
        attachments=enclosures(("1", "Lageplan"), ("2", "Kostenberechnung")),
    ),
    form={
        "authority": "Landeshauptstadt Magdeburg\n– Der Oberbürgermeister –",
        "number": "DS0418/16",
        "date": "14.09.2016",
        "status": [
            ("Dezernat", "Amt", "Öffentlichkeitsstatus"),
            ("VI", "Amt 66", "öffentlich"),
        ],
        "kind": "Beschlussvorlage",
        "rows": [
            ("Der Oberbürgermeister", "20.09.2016", "nicht öffentlich", "Genehmigung (OB)"),
            (
                "Ausschuss für Stadtentwicklung, Bauen und Verkehr",
                "13.10.2016",
                "öffentlich",
                "Beratung",
            ),
            ("Finanz- und Grundstücksausschuss", "19.10.2016", "öffentlich", "Beratung"),
            ("Stadtrat", "10.11.2016", "öffentlich", "Beschlussfassung"),
        ],
        "partners": "Beteiligungen\nAmt 31, Amt 61, FB 02, Eigenbetrieb Stadtgarten",
        "boxes": [("Beteiligung des", None), ("RPA", False), ("KFP", True)],
        "title": "Grundhafter Ausbau der Lindenallee zwischen Bördestraße und Alter Ziegelei",
        "signatures": [
            (
                "federführendes Amt 66\nSachbearbeiterin: Frau Thiele",
                "Unterschrift AL",
                "Jutta Brandes",
                "Amtsleiterin",
            ),
            (
                "verantwortlicher\nBeigeordneter",
                "Unterschrift",
                "Dr. Arndt Seibold",
                "Beigeordneter",
            ),
        ],
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag:

1. Der Stadtrat beschließt den grundhaften Ausbau der Lindenallee auf einer Länge von 640 m nach
der Vorzugsvariante 2 mit beidseitigem Radfahrstreifen.

2. Die Verwaltung wird beauftragt, die Entwurfsplanung bis zum 30.06.2017 vorzulegen und die
Fördermittel beim Landesverwaltungsamt zu beantragen.

3. Der vorhandene Baumbestand ist, soweit die Standsicherheit es zulässt, zu erhalten. Über
unvermeidbare Fällungen ist dem Ausschuss für Umwelt und Energie zu berichten.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Maßnahme | 2016 | 2017 | 2018 |
| Planung und Gutachten | 45.000 € | 110.000 € | – |
| Straßenbau einschließlich Entwässerung | – | 780.000 € | 1.240.000 € |
| Ersatzpflanzungen und Pflege | – | – | 36.500 € |

Die Mittel sind in der Haushaltsplanung 2017 unter dem Investitionsvorhaben I 6603 eingestellt.
Straßenausbaubeiträge nach § 6 KAG-LSA werden erhoben.

@signatures

## begruendung | Begründung:

Die Fahrbahn der Lindenallee stammt in ihren wesentlichen Teilen aus den Jahren 1928 bis 1931.
Das Großpflaster ist auf weiten Strecken verdrückt, die Borde sind ausgebrochen, eine geordnete
Ableitung des Niederschlagswassers ist nicht mehr gegeben. Bei Starkregen am 27.07.2015 standen
die Grundstücke Nr. 14 bis 22 teilweise unter Wasser.

Mit der Drucksache DS0214/15 hat der Stadtrat die Verwaltung beauftragt, Varianten für den Ausbau
zu untersuchen. Untersucht wurden drei Varianten, die sich in der Führung des Radverkehrs und in
der Zahl der Stellplätze unterscheiden. Die Variante 1 wurde wegen des Eingriffs in den
Baumbestand verworfen. Die Variante 3 ist um rund 310.000 € teurer, ohne dass sich die
Verkehrssicherheit verbessert.

Die Vorzugsvariante berücksichtigt das Anliegen des Antrages A0077/14, den Schulweg zur
Grundschule an der Ziegelei zu sichern. Vor der Einmündung der Bördestraße wird eine Mittelinsel
angelegt; die Haltestelle wird barrierefrei umgebaut. Die Zahl der Stellplätze verringert sich von
112 auf 87.

Die Anlieger wurden in einer Versammlung am 02.06.2016 unterrichtet. Vorgetragen wurden vor allem
Bedenken wegen der Beiträge und der Dauer der Sperrung. Die Verwaltung schlägt vor, in drei
Abschnitten zu bauen, so dass jedes Grundstück mit Ausnahme weniger Tage erreichbar bleibt. Die
Beitragssatzung lässt i. V. m. § 13 a KAG-LSA eine Stundung zu.

Die Stadtwerke werden im Vorlauf die Trinkwasserleitung und die Gashochdruckleitung erneuern. Die
Kosten hierfür tragen die Versorger. Für die Dauer der Bauarbeiten wird der Busverkehr über die
Feldstraße umgeleitet.

## anlagen | Anlagen:

DS0418/16 Anlage 1 – Lageplan

DS0418/16 Anlage 2 – Kostenberechnung
""",
)
