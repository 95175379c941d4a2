"""Leipzig 2018 and Ludwigsfelde 1996: petitions."""

from samples.make.layouts import petition
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "covers of petitions in eastern German cities; text and persons invented"

PAPERS = (
    Paper(
        id="leipzig-vi-p-05917",
        city="Leipzig",
        year=2018,
        print="laser",
        layout=petition.layout,
        sheet=petition.sheet,
        modelled_on=_FORM,
        purpose="Petition with a pending outcome in brackets, cited numbers of the same kind, the"
        " petitioner's name is printed but signs nothing",
        metadata=meta(
            number="VI-P-05917",
            title="Ganzjährige Öffnung der öffentlichen Toilette am Wildpark",
            kind="petition",
            public=True,
            date="2018-05-11",
            consultations=[
                meeting("Petitionsausschuss", "2018-06-15", public=False, role="Vorberatung"),
                meeting(
                    "Ratsversammlung",
                    "2018-08-22",
                    public=True,
                    role="Beschlussfassung",
                    result="offen",
                ),
            ],
            references=["VI-P-03388-DS-02"],
        ),
        form={
            "authority": "Stadt Leipzig\nPetitionsausschuss",
            "number": "VI-P-05917",
            "status": "Status: öffentlich",
            "foot": "VI-P-05917",
            "kind": "Petition",
            "fields": [
                ("Eingereicht von:", "Regina Lauschke"),
                ("Eingereicht am:", "11.05.2018"),
            ],
            "rows": [
                ("Gremium", "Termin", "Zuständigkeit", "Ergebnis"),
                ("Petitionsausschuss", "15.06.2018\nnicht öffentlich", "Vorberatung", ""),
                ("Ratsversammlung", "22.08.2018\nöffentlich", "Beschlussfassung", "(offen)"),
            ],
            "widths": (150, 110, 120, 75),
            "title": "Ganzjährige Öffnung der öffentlichen Toilette am Wildpark",
            "signature": "Die Petition wurde im Online-Verfahren eingereicht und ist ohne"
            " Unterschrift gültig.",
        },
        body="""\
## antrag | Anliegen:

Die Stadt möge dafür sorgen, dass die Toilette am Eingang des Wildparks das ganze Jahr über von 9
bis 18 Uhr geöffnet ist und auch mit dem Rollstuhl benutzt werden kann.

## begruendung | Begründung:

Der Wildpark ist an jedem Tag geöffnet, die Toilette dagegen nur von Mai bis September. Gerade im
Frühjahr und im Herbst kommen viele Kindergruppen und Familien. Erzieherinnen berichten, dass sie
ihre Ausflüge abbrechen oder mit den Kindern in den Wald ausweichen müssen.

Meine Nachbarn und ich haben im März an drei Sonntagen gezählt: Zwischen 11 und 15 Uhr standen 214
Personen vor der verschlossenen Tür. In der Antwort auf eine frühere Petition (VI-P-03388-DS-02)
hieß es, das Wasser müsse wegen des Frostes abgestellt werden. Eine kleine elektrische Heizung
würde dieses Problem lösen. Sie kostet nach Auskunft eines Installateurs mit Einbau rund 1.900
Euro.

Das Gebäude ist über zwei Stufen zu erreichen. Eine Rampe wäre leicht anzubringen, denn neben dem
Weg ist genügend Platz. Ich bin gerne bereit, mit anderen eine Patenschaft zu übernehmen und die
Tür am Wochenende auf- und zuzuschließen.
""",
    ),
    Paper(
        id="ludwigsfelde-1996-eingabe",
        city="Ludwigsfelde",
        year=1996,
        print="inkjet",
        layout=petition.layout,
        sheet=petition.sheet,
        modelled_on=_FORM,
        purpose="Eingabe with a number of two dashes, receipt by field, letter's own day, ink"
        " without a typed name",
        stamps=(
            (1, Stamp(lines=("Posteingang", "21. Okt. 1996"), at=(0.5, 0.15), colour=BLUE, mm=44)),
        ),
        metadata=meta(
            number="E-96-041",
            title="Lärm durch den Getränkemarkt in der Straße der Jugend",
            kind="petition",
            public=False,
            date="1996-10-17",
            consultations=[meeting("Hauptausschuß", "1996-11-12", public=False)],
            signatories=[signed_by(None, signed=True)],
        ),
        form={
            "authority": "Stadtverwaltung Ludwigsfelde\nBürgerbüro",
            "number": "E-96-041",
            "status": "nichtöffentlich",
            "foot": "Eingabe E-96-041",
            "kind": "Eingabe",
            "fields": [
                ("Eingang:", "21.10.1996"),
                ("Weiterleitung:", "Hauptausschuß am 12.11.1996"),
                ("Schreiben vom:", "17.10.1996"),
            ],
            "title": "Lärm durch den Getränkemarkt in der Straße der Jugend",
            "ink": True,
            "signature": "(Name und Anschrift sind dem Bürgerbüro bekannt)",
        },
        body="""\
## antrag

Sehr geehrte Damen und Herren Abgeordnete,

ich wende mich an Sie, weil ich seit dem Frühjahr keine Nacht mehr durchschlafe. Der Getränkemarkt
unter meiner Wohnung wird zwischen vier und fünf Uhr morgens beliefert. Der Fahrer läßt den Motor
laufen, die Rampe schlägt auf das Pflaster, und die leeren Kästen werden geworfen statt gestellt.

Mit dem Inhaber habe ich dreimal gesprochen. Beim ersten Mal war er freundlich, beim zweiten Mal
hat er mich ausgelacht. Das Ordnungsamt schrieb mir am 4. September 1996, eine Messung sei wegen
fehlender Geräte nicht möglich. Das Gewerbeaufsichtsamt verwies mich an das Ordnungsamt zurück.

Ich bitte Sie, folgendes zu veranlassen:

1. Anlieferung frühestens ab sechs Uhr,

2. Gummimatten auf der Rampe,

3. eine Messung des Lärms durch eine Stelle, die Geräte besitzt.

In meinem Hause wohnen elf Mietparteien, darunter drei Familien mit kleinen Kindern und ein
Schichtarbeiter. Sie alle denken wie ich; eine Liste mit den Unterschriften kann ich nachreichen.
""",
    ),
)
