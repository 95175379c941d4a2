"""Breslau 1911, Elberfeld 1902, Plauen 1921, Königsberg 1928: leaves in broken type."""

from samples.make.layouts import fraktur_blatt as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "leaves in broken type for city councils; text and persons invented"

PAPERS = (
    Paper(
        id="breslau-1911-112",
        city="Breslau",
        year=1911,
        print="fraktur",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="number 'Druckſache Nr. 112' at the left of the day with a Roman month, Magiſtrat"
        " with two names beside each other, foreign number of an earlier year",
        stamps=((1, Stamp(lines=("Magistrat", "Reg. IV"), at=(0.8, 0.2), colour=BLUE, mm=30)),),
        metadata=meta(
            number="112",
            title="Beschaffung von vier Sprengwagen mit elektrischem Antriebe",
            kind="drucksache",
            date="1911-04-12",
            signatories=[signed_by("Dr. Bender"), signed_by("Trentin")],
            references=["58"],
        ),
        form={
            "council": "Magiſtrat zu Breslau",
            "left": "Druckſache Nr. 112.",
            "right": "Breslau, 12. IV. 1911.",
            "roman_day": True,
            "kind": "",
            "title": "Beſchaffung von vier Sprengwagen\nmit elektriſchem Antriebe",
            "day": "Der Magiſtrat.",
            "signatures": [[(104, False, "Dr. Bender."), (330, False, "Trentin.")]],
        },
        body="""\
## antrag | Antrag.

Wir erſuchen die Stadtverordneten-Verſammlung, ſich mit der Beſchaffung von vier Sprengwagen
einverſtanden zu erklären und hierfür 46 800 M. aus dem Erneuerungsfonds des Marſtalls zu
bewilligen.

## begruendung | Begründung.

Die Länge der gepflaſterten Straßen hat ſich ſeit dem Jahre 1901 von 148 auf 217 km erhöht. Die
vorhandenen 31 Wagen ſind für Pferde eingerichtet und vermögen nur zweimal am Tage zu ſprengen. Aus
den Vorſtädten gehen in jedem Sommer zahlreiche Klagen über Staub ein. In der Druckſache Nr. 58 vom
Jahre 1909 haben wir zugeſagt, die Verwendung von Kraftwagen zu prüfen.

Ein Verſuch, der im Auguſt v. J. mit einem geliehenen Wagen angeſtellt worden iſt, hat ergeben, daß
ein ſolcher Wagen die Arbeit von fünf Geſpannen leiſtet. Die Batterie reicht für 45 km aus und kann
über Nacht im Elektrizitätswerk an der Mathiasſtraße geladen werden.

## finanzielle_auswirkungen | Koſten.

| Vier Wagen zu je 11 200 M. | 44 800 M. |
| Ladeſtelle | 2 000 M. |

Die Erſparnis an Futter und Löhnen iſt auf jährlich 9 400 M. berechnet.
""",
    ),
    Paper(
        id="elberfeld-1902-antrag",
        city="Elberfeld",
        year=1902,
        print="fraktur",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Antrag without a number, names in three columns and two rows, 'd. J.' and 'dſs."
        " Mts.'"
        " in the text, old spelling with th",
        metadata=meta(
            title="Anstellung eines zweiten Schularztes",
            kind="antrag",
            date="1902-11-03",
            consultations=[meeting("Stadtverordneten-Versammlung", "1902-11-18")],
            signatories=[
                signed_by("Schlösser"),
                signed_by("Frowein"),
                signed_by("Dr. Berthold"),
                signed_by("Wolff"),
                signed_by("Neuhaus"),
            ],
        ),
        form={
            "council": "Stadtverordneten-Verſammlung\nzu Elberfeld",
            "left": "Zur Sitzung am 18. November 1902.",
            "right": "Elberfeld, den 3. November 1902.",
            "kind": "Antrag.",
            "title": "Anſtellung eines zweiten Schularztes",
            "signatures": [
                [
                    (104, False, "Schlöſſer."),
                    (235, False, "Frowein."),
                    (370, False, "Dr. Berthold."),
                ],
                [(104, False, "Wolff."), (235, False, "Neuhaus.")],
            ],
        },
        body="""\
## antrag

Die unterzeichneten Mitglieder ſtellen den Antrag, die Verſammlung wolle die Verwaltung erſuchen, in
den Haushaltsplan für das Jahr 1903 die Mittel für die Anſtellung eines zweiten Schularztes
einzuſetzen.

## begruendung | Gründe.

Seit Oſtern 1899 iſt an unſeren Volksſchulen ein Arzt im Nebenamte thätig. Ihm ſind 23 400 Kinder in
41 Schulen anvertraut. Daß ein einzelner Mann, welcher daneben ſeine Kranken zu verſorgen hat, einer
ſolchen Aufgabe nicht gerecht werden kann, liegt auf der Hand. Nach ſeinem Berichte vom 12. v. Mts.
hat er im letzten Jahre nur die Neulinge unterſuchen können; von dieſen litt jedes neunte Kind an
Schäden des Rückgrates oder der Augen.

In Wiesbaden, deſſen Einwohnerzahl um ein Drittel geringer iſt, ſind ſechs Ärzte beſchäftigt. Auch
der Verein für öffentliche Geſundheitspflege hat ſich in ſeiner Verſammlung am 1. dſs. Mts. für eine
Vermehrung ausgeſprochen.

Die Koſten ſind mit 1 200 Mark anzunehmen. Sie fallen gegenüber dem Segen, der davon zu erwarten
iſt, nicht ins Gewicht.
""",
    ),
    Paper(
        id="plauen-1921-anfrage",
        city="Plauen",
        year=1921,
        print="fraktur",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Anfrage with Roman month, mark of inflation, one name with gez., several question"
        " marks, number with the year behind a slash",
        stamps=((1, Stamp(lines=("Beantwortet",), at=(0.7, 0.75), colour=RED, mm=40, degrees=9)),),
        metadata=meta(
            number="84/1921",
            title="Verteilung der Auslandskohle",
            kind="anfrage",
            public=True,
            date="1921-10-27",
            consultations=[meeting("Stadtverordnete", "1921-11-08", public=True)],
            signatories=[signed_by("Meta Seidel", "Stadtverordnete", mark="gez.")],
            references=["69/1921"],
        ),
        form={
            "council": "Stadtverordnete zu Plauen i. V.",
            "left": "Nr. 84/1921.\nÖffentliche Sitzung am 8. November 1921.",
            "right": "Plauen, 27. X. 1921.",
            "roman_day": True,
            "kind": "Anfrage.",
            "title": "Verteilung der Auslandskohle",
            "signatures": [[(300, False, "gez. Meta Seidel,\nStadtverordnete.")]],
        },
        body="""\
## anfrage

An den Rat der Stadt richte ich folgende Fragen:

1. Iſt dem Rate bekannt, daß die im September eingetroffene engliſche Kohle in den Stadtteilen
Haſelbrunn und Preißelpöhl bis heute nicht verteilt worden iſt?

2. Aus welchem Grunde iſt der in der Vorlage Nr. 69/1921 feſtgeſetzte Preis von 21 Mark für den
Zentner auf 27 Mark 50 Pfennige erhöht worden, ohne daß die Stadtverordneten gehört wurden?

3. Was gedenkt der Rat zu tun, damit die Kleinrentner und die Kriegerwitwen noch vor dem Eintritt
des Froſtes beliefert werden?

## begruendung | Begründung.

In den genannten Stadtteilen wohnen überwiegend Arbeiterinnen der Stickereien, die ſeit dem Sommer
verkürzt arbeiten. Sie ſind nicht in der Lage, am Vormittag ſtundenlang vor der Kohlenſtelle zu
ſtehen. Ich habe am 20. und am 24. Oktober ſelbſt feſtgeſtellt, daß die Ausgabe um 11 Uhr
geſchloſſen wurde, obwohl der Hof voll war.

Die Händler behaupten, die Fuhrlöhne ſeien geſtiegen. Das mag ſein. Es rechtfertigt aber nicht einen
Aufſchlag von faſt einem Drittel. Um ſchriftliche Auskunft bis zum 5. November wird gebeten.
""",
    ),
    Paper(
        id="koenigsberg-1928-9",
        city="Königsberg",
        year=1928,
        print="fraktur",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="two pages of broken type, day only at the end, lists with letters, consultations"
        " in"
        " the head as 'Vorberaten', In Vertretung des Oberbürgermeiſters, attachments",
        metadata=meta(
            number="9",
            title="Ausbau des Handelshofes am Steindamm zu einem Haus der Technik",
            kind="beschlussvorlage",
            date="1928-01-21",
            consultations=[
                meeting("Bauausschuß", "1928-01-30"),
                meeting("Finanzausschuß", "1928-02-02"),
            ],
            signatories=[signed_by("Dr. Goerdel", "Bürgermeister", mark="In Vertretung")],
            references=["203", "211"],
            attachments=enclosures("Grundriß", "Ertragsberechnung"),
        ),
        form={
            "council": "Stadtverordnetenverſammlung\nKönigsberg (Pr.)",
            "left": "Nr. 9",
            "right": "Bauausſchuß 30. Januar 1928\nFinanzausſchuß 2. Februar 1928",
            "kind": "Vorlage zur Beſchlußfaſſung",
            "title": "Ausbau des Handelshofes am Steindamm\nzu einem Haus der Technik",
            "spaced": False,
            "day": "Königsberg, den 21. Januar 1928.",
            "signatures": [
                [(290, False, "Der Magiſtrat.\nIn Vertretung\nDr. Goerdel,\nBürgermeiſter.")]
            ],
        },
        body="""\
## beschlussvorschlag | Beſchlußentwurf

Die Stadtverordnetenverſammlung erklärt ſich damit einverſtanden, daß

a) der nördliche Flügel des Handelshofes zu einem Hauſe der Technik ausgebaut,

b) der Betrag von 318 000 RM aus der Anleihe von 1926 entnommen und

c) die Bewirtſchaftung der Meſſegeſellſchaft übertragen wird.

## sachverhalt | Erläuterungen

Die Deutſche Oſtmeſſe hat im Auguſt 1927 über 2 300 Ausſteller vereinigt. Die Abteilung für
Maſchinen mußte in Zelten untergebracht werden, von denen zwei in der Nacht zum 23. Auguſt durch
Sturm zerſtört wurden. Die Verſicherung hat den Schaden nur zur Hälfte erſetzt.

Mit der Vorlage Nr. 203 des Jahres 1926 war der Bau einer eigenen Halle auf dem Wallringe
vorgeſchlagen worden. Die Verſammlung hat ſie ſeinerzeit an den Magiſtrat zurückverwieſen und mit
dem Antrage Nr. 211 die Prüfung vorhandener Gebäude verlangt. Dieſe Prüfung iſt nunmehr beendet.

Von vier unterſuchten Gebäuden iſt allein der Handelshof geeignet. Seine Decken tragen 1 500 kg auf
das Quadratmeter. Ein Gleisanſchluß kann vom Nordbahnhof her mit geringen Koſten hergeſtellt werden.
Die Mieter des Flügels, drei Getreidefirmen, haben ſich bereit erklärt, gegen Entſchädigung zum 1.
April zu räumen.

## fazit | Ergebnis

Der Ausbau iſt um 190 000 RM billiger als der Neubau und kann bis zur nächſten Meſſe vollendet ſein.
Der Magiſtrat empfiehlt daher die Annahme.

## finanzielle_auswirkungen | Koſten

| Umbau | 241 000 RM |
| Gleisanſchluß | 38 000 RM |
| Entſchädigungen | 39 000 RM |

##= anlagen | Anlagen: Grundriß, Ertragsberechnung
""",
    ),
)
