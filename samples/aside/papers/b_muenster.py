"""Münster: Vorlagen of 1998 to 2023, public and not."""

from samples.aside.layouts import b_muenster as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a Vorlage of Münster; text and persons invented"

_AASEE = Paper(
    id="muenster-v-0157-2011",
    city="Münster",
    year=2011,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="In Vertretung over gez., financial part inside the proposal, a table, cited Vorlage"
    " before the own facts, 'Begründung' in a sentence",
    metadata=meta(
        number="V/0157/2011",
        title="Erneuerung der Holzstege am Aasee – Baubeschluss",
        kind="beschlussvorlage",
        public=True,
        date="2011-03-02",
        consultations=[
            meeting("Bezirksvertretung Münster-Mitte", "2011-03-22", role="Anhörung"),
            meeting("Ausschuss für Umweltschutz und Bauwesen", "2011-03-29", role="Vorberatung"),
            meeting("Haupt- und Finanzausschuss", "2011-04-06", role="Entscheidung"),
        ],
        signatories=[signed_by("Hartwig Terbrüggen", "Stadtbaurat", mark="I. V.")],
        references=["V/0512/2009"],
        attachments=enclosures(("1", "Lageplan der Stege"), ("2", "Kostenberechnung")),
    ),
    form={
        "head": "Der Oberbürgermeister\nAmt für Grünflächen und Umweltschutz",
        "kind": "Öffentliche Beschlussvorlage",
        "fields": [
            ("Auskunft erteilt:", "Frau Dreising"),
            ("Ruf:", "4 92 00 17"),
            ("Fax:", "4 92 00 18"),
            ("Datum:", "02.03.2011"),
        ],
        "rows": [
            ("22.03.2011", "Bezirksvertretung Münster-Mitte", "Anhörung"),
            ("29.03.2011", "Ausschuss für Umweltschutz und Bauwesen", "Vorberatung"),
            ("06.04.2011", "Haupt- und Finanzausschuss", "Entscheidung"),
        ],
        "widths": (3, 1, 1),
        "sign": [(0, "I. V.\n\ngez.\nHartwig Terbrüggen\nStadtbaurat")],
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag:

### I. Sachentscheidung:

1. Die vier Holzstege am Westufer des Aasees werden nach Maßgabe der Anlage 1 abgebrochen und durch
Stege mit Stahlunterbau und Lärchenbelag ersetzt.

2. Die Verwaltung wird ermächtigt, die Arbeiten nach beschränkter Ausschreibung zu vergeben.

## finanzielle_auswirkungen | II. Finanzielle Auswirkungen:

| Maßnahme | 2011 | 2012 |
| Stege 1 und 2, Abbruch und Neubau | 96.000 € | – |
| Stege 3 und 4, Abbruch und Neubau | – | 104.500 € |

Die Mittel stehen im Teilfinanzplan 1301 zur Verfügung.

## begruendung | Begründung:

Bereits mit der Vorlage V/0512/2009 vom 11.08.2009 war dem Ausschuss berichtet worden, dass die
Tragbalken der im Jahre 1977 errichteten Stege von Fäulnis befallen sind. Eine Begründung für die
seinerzeit gewählte Bauweise aus unbehandelter Fichte lässt sich den Akten nicht entnehmen.

Bei der Hauptprüfung im vergangenen Herbst erhielten zwei Stege die Note 3,8. Sie mussten gesperrt
werden. Eine Instandsetzung wäre nach Auffassung des Gutachters teurer als der Neubau, weil die
Pfähle unter Wasser nicht mehr tragen.

Die neuen Stege erhalten eine Breite von 2,20 m und sind mit dem Rollstuhl zu befahren. Gebaut wird
außerhalb der Brutzeit zwischen September und Februar. Die Segelvereine sind einverstanden.

@sign

## anlagen | Anlagen:

1. Lageplan der Stege

2. Kostenberechnung
""",
)

_LAND = Paper(
    id="muenster-v-0716-2023-1",
    city="Münster",
    year=2023,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public by its kind line, number with a supplement whose root is cited, statute"
    " cited with i. V. m., gez. on a line of its own",
    metadata=meta(
        number="V/0716/2023/1",
        title="Ankauf einer landwirtschaftlichen Fläche in Nienberge zum Ausgleich von Eingriffen"
        " – Ergänzung",
        kind="beschlussvorlage",
        public=False,
        date="2023-10-19",
        consultations=[
            meeting(
                "Ausschuss für Liegenschaften, Wirtschaft und strategisches Flächenmanagement",
                "2023-11-09",
                role="Vorberatung",
            ),
            meeting("Rat", "2023-11-15", role="Entscheidung"),
        ],
        signatories=[signed_by("Christine Overwaul", "Stadtkämmerin", mark="gez.")],
        references=["V/0716/2023"],
    ),
    form={
        "head": "Der Oberbürgermeister\nAmt für Immobilienmanagement",
        "kind": "Nichtöffentliche Beschlussvorlage",
        "fields": [
            ("Auskunft erteilt:", "Herr Elpers"),
            ("Telefon:", "0251 / 555-2311"),
            ("Datum:", "19.10.2023"),
        ],
        "rows": [
            (
                "09.11.2023",
                "Ausschuss für Liegenschaften, Wirtschaft und strategisches Flächenmanagement",
                "Vorberatung",
            ),
            ("15.11.2023", "Rat", "Entscheidung"),
        ],
        "sign": [(0, "gez.\nChristine Overwaul\nStadtkämmerin")],
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag:

Die Vorlage V/0716/2023 wird wie folgt ergänzt: Der Kaufpreis beträgt 11,40 € je Quadratmeter. Der
Verkäuferin wird für die Dauer von drei Wirtschaftsjahren die unentgeltliche Weiterbewirtschaftung
des östlichen Teilstücks gestattet.

## begruendung | Begründung:

Bei Abfassung der Ausgangsvorlage stand der Kaufpreis noch nicht fest. Der Gutachterausschuss hat
den Verkehrswert zum Stichtag 01.09.2023 mit 11,10 € ermittelt. Die Abweichung um weniger als drei
vom Hundert ist nach § 90 Abs. 3 i. V. m. § 4 der Wertgrenzensatzung ohne Zustimmung der
Bezirksregierung zulässig.

Die Fläche schließt unmittelbar an das bereits städtische Flurstück 214 an. Zusammen ergibt sich ein
Streifen von 6,2 ha längs des Baches, der vollständig dem Ökokonto zugeführt werden kann. Nach der
Bilanz der Unteren Naturschutzbehörde fehlen der Stadt für die Baugebiete der Jahre 2024 bis 2026
rund 148.000 Wertpunkte; hiervon könnten mit dem Ankauf zwei Drittel gedeckt werden.

Die Verkäuferin ist an ihr Angebot bis zum 30.11.2023 gebunden. Ein weiterer Interessent hat sich
gemeldet, möchte aber nur den hofnahen Teil erwerben.

## finanzielle_auswirkungen | Kosten:

Einschließlich Nebenkosten werden 742.000 € benötigt. Die Deckung erfolgt aus der Rücklage für
Ersatzgelder.

@sign
""",
)

_BATH = Paper(
    id="muenster-88-98",
    city="Münster",
    year=1998,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="two-digit years in number and dates, spelling before the reform, report without"
    " proposal, 'im Fazit der Studie' in a sentence, ink signature",
    stamps=(
        (
            1,
            Stamp(
                lines=("RATSBÜRO", "Eing. 21. Juli 1998"),
                at=(0.5, 0.2),
                colour=BLUE,
                mm=46,
                degrees=-6,
            ),
        ),
    ),
    metadata=meta(
        number="88/98",
        title="Auslastung der städtischen Hallenbäder im Winterhalbjahr 1997/98",
        kind="informationsvorlage",
        public=True,
        date="1998-07-14",
        consultations=[meeting("Sportausschuß", "1998-08-25", role="Bericht")],
        signatories=[signed_by("Dr. Annegret Rolf", "Stadträtin", signed=True)],
        references=["412/96"],
        attachments=[],
    ),
    form={
        "head": "Der Oberstadtdirektor\nSportamt",
        "kind": "Öffentliche Berichtsvorlage",
        "fields": [
            ("Amt:", "52"),
            ("Auskunft erteilt:", "Herr Kötter"),
            ("Ruf:", "4 92 - 00 52"),
            ("Datum:", "14.7.98"),
        ],
        "rows": [("25.8.98", "Sportausschuß", "Bericht")],
        "sign": [(0, "@ink\nDr. Annegret Rolf\nStadträtin")],
    },
    body="""\
## sachverhalt | Bericht:

Der Sportausschuß hat die Verwaltung mit Beschluß vom 3.12.96 zur Vorlage 412/96 beauftragt,
jährlich über die Auslastung der Hallenbäder zu berichten.

### a) Besucher

Die vier Bäder zählten von Oktober bis März 318.400 Besucher, das sind 4,1 vom Hundert weniger als
im Vorjahr. Der Rückgang entfällt fast ganz auf das Stadtbad Ost, das wegen des Schadens an der
Lüftung siebzehn Tage geschlossen bleiben mußte. An den Wochenenden sind die Bäder Mitte und Süd bis
an die Grenze der zulässigen Besucherzahl ausgelastet.

### b) Schulen und Vereine

Die Schulen haben 92 vom Hundert der zugeteilten Stunden wahrgenommen. Bei den Vereinen liegt die
Quote bei 97. Daß im Fazit der Studie des Landessportbundes von leerstehenden Bahnen die Rede ist,
trifft auf Münster jedenfalls nicht zu.

### c) Ausblick

Mit dem neuen Tarif, der Frühschwimmer vor 8 Uhr um eine Mark entlastet, hofft die Verwaltung auf
eine bessere Verteilung über den Tag. Der nächste Bericht wird zeigen, ob diese Erwartung begründet
ist.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Mindereinnahmen von rund 61.000 DM bei der Haushaltsstelle 570.110.

##= anlagen | Anlagen: keine

@sign
""",
)

_STOPS = Paper(
    id="muenster-v-0423-2005",
    city="Münster",
    year=2005,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="a table over two pages, no Beratungsfolge date for one body, date in words, no"
    " signature at all",
    metadata=meta(
        number="V/0423/2005",
        title="Barrierefreier Ausbau von Bushaltestellen: Stand der Arbeiten",
        kind="informationsvorlage",
        public=True,
        date="2005-05-09",
        consultations=[
            meeting("Ausschuss für Stadtplanung und Verkehr", "2005-06-02", role="Bericht"),
            meeting("Behindertenkommission", None, role="zur Kenntnis"),
        ],
        references=["V/1120/2003", "V/0019/2004"],
    ),
    form={
        "head": "Der Oberbürgermeister\nTiefbauamt",
        "kind": "Öffentliche Berichtsvorlage",
        "fields": [
            ("Auskunft erteilt:", "Frau Hüwe"),
            ("Ruf:", "4 92 66 01"),
            ("Datum:", "9. Mai 2005"),
        ],
        "rows": [
            ("02.06.2005", "Ausschuss für Stadtplanung und Verkehr", "Bericht"),
            ("", "Behindertenkommission", "zur Kenntnis"),
        ],
        "widths": (2.4, 1.4, 1, 1.2),
    },
    body="""\
## sachverhalt | Sachstand:

Mit den Vorlagen V/1120/2003 und V/0019/2004 wurde das Programm für den barrierefreien Ausbau von
jährlich zwölf Haltestellen beschlossen. Hiermit berichtet die Verwaltung über die Jahre 2004 und
2005. Ausgebaut wird jeweils mit einem Hochbord von 18 cm, einem Leitstreifen aus Rillenplatten und
einem Aufmerksamkeitsfeld an der ersten Tür.

Wo der Gehweg schmaler als 2,50 m ist, wurde die Haltestelle auf die Fahrbahn vorgezogen. Die
Erfahrungen damit sind gut; die Busse fahren zügiger ab, und Falschparker kommen kaum noch vor. An
drei Stellen bat die Feuerwehr um eine zusätzliche Aufstellfläche.

Die einzelnen Haltestellen sind in der folgenden Übersicht zusammengestellt.

| Haltestelle | Linie | Steige | Stand |
| Aegidiitor | 1, 9, 14 | 2 | fertig 05/2004 |
| Alter Fischmarkt | 5, 6, 8 | 2 | fertig 06/2004 |
| Bohlweg | 11, 22 | 2 | fertig 06/2004 |
| Cheruskerring | 3, 15 | 2 | fertig 07/2004 |
| Dahlweg | 1, 9 | 2 | fertig 09/2004 |
| Ewaldistraße | 6 | 1 | fertig 09/2004 |
| Friesenring | 3, 4 | 2 | fertig 10/2004 |
| Goerdelerstraße | 5 | 2 | fertig 11/2004 |
| Hammer Straße Nord | 1, 5, 9 | 2 | im Bau |
| Heekweg | 12, 13 | 2 | im Bau |
| Inselbogen | 15, 16 | 2 | im Bau |
| Kinderhaus Schulzentrum | 5, 6 | 4 | ausgeschrieben |
| Loddenheide | 7 | 2 | ausgeschrieben |
| Nienberge Kirche | 1, 5 | 2 | in Planung |
| Paul-Gerhardt-Straße | 15 | 1 | in Planung |
| Rincklakeweg | 11 | 2 | in Planung |
| Sprakeler Straße | 9 | 2 | zurückgestellt |
| Von-Esmarch-Straße | 11, 12 | 2 | zurückgestellt |

Die beiden zurückgestellten Haltestellen werden zusammen mit der Kanalsanierung der jeweiligen
Straße ausgebaut, damit die Fahrbahn nicht zweimal geöffnet werden muss.

## finanzielle_auswirkungen | Kosten und Finanzierung:

Je Steig entstehen Kosten von durchschnittlich 14.300 €. Das Land trägt davon 75 v. H.
""",
)

PAPERS = (_AASEE, _LAND, _BATH, _STOPS)
