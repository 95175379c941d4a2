"""1903 and 1929: a Magistrat's letter with the draft of a statute behind it."""

from functools import partial

from samples.make.layouts import ortsstatut_entwurf as form
from samples.make.paper import Paper, enclosures, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints with draft statutes; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="havelsee-1903-vorlage-141",
        city="Havelsee",
        year=1903,
        print="fraktur",
        purpose="two leaves of broken type, journal number above 'Drucks. Nr. 141', address"
        " right,"
        " matter as an indented sentence 'betr. den Erlaß', old spelling with th and c,"
        " Magiſtrat over three names, draft statute in paragraphs behind",
        metadata=meta(
            number="141",
            title="den Erlaß eines Ortsstatuts über den Anschluß der Grundstücke an die"
            " Kanalisation",
            kind="drucksache",
            date="1903-09-22",
            signatories=[
                signed_by("Steinbach", date="1903-09-22"),
                signed_by("Dr. Pauli", date="1903-09-22"),
                signed_by("Wernicke", date="1903-09-22"),
            ],
            references=["96"],
            attachments=enclosures("Entwurf"),
        ),
        form={
            "face": "fraktur",
            "office": "Der Magiſtrat.\nJ.-Nr. I. 4818/03.",
            "number": "Druckſ. Nr. 141.",
            "running": "{} — Druckſ. Nr. 141.",
            "to": "An\ndie Stadtverordneten-Verſammlung\nhier.",
            "matter": "Betr. den Erlaß eines Ortsſtatuts über den Anſchluß der Grundſtücke"
            " an die Kanaliſation.",
            "day": "Havelſee, den 22. September 1903.",
            "signatures": [
                [(260, False, "Der Magiſtrat.")],
                [(114, False, "Steinbach."), (260, False, "Dr. Pauli."), (400, False, "Wernicke.")],
            ],
        },
        body="""\
## sonstige

Die Kanäle im Bezirke I ſind bis auf die Strecke in der Mühlenſtraße vollendet. Das Pumpwerk hat am
1. Auguſt den Probebetrieb aufgenommen. Nach der Genehmigung des Herrn Regierungs-Präſidenten vom
11. Februar d. J. iſt die Inbetriebnahme davon abhängig, daß der Anſchluß der bebauten Grundſtücke
durch Ortsſtatut geregelt wird.

Der anliegende Entwurf iſt im weſentlichen dem Statut der Stadt Charlottenburg nachgebildet.
Abweichend davon ſoll

a) die Friſt für den Anſchluß nicht drei, ſondern ſechs Monate betragen, da am Orte nur vier
Meiſter vorhanden ſind, welche die Arbeiten ausführen können,

b) der Magiſtrat befugt ſein, den Hausbeſitzern die Koſten gegen Verzinſung mit vier vom Hundert
auf fünf Jahre zu ſtunden.

In der Druckſache Nr. 96 hatten wir eine Gebühr von zwei Prozent des Nutzungswerthes vorgeſchlagen.
Die Verbindung mit dem Waſſerzins, welche in der Sitzung vom 4. Juni angeregt wurde, haben wir
eingehend geprüft. Sie würde die Gewerbe, welche viel Waſſer verbrauchen, über Gebühr belaſten; die
Färberei von Lücke hätte allein 3 100 Mark zu zahlen. Wir empfehlen deshalb, bei dem erſten
Vorſchlage zu bleiben.

Die Einnahme iſt auf 34 500 Mark zu ſchätzen, womit die Verzinſung und die Koſten des Betriebes
gedeckt werden. Die Rieſelfelder werden vom dritten Jahre an einen Ertrag abwerfen.

## antrag | Antrag.

Die Verſammlung wolle dem Erlaſſe des Ortsſtatuts zuſtimmen.

@day

@sign

## anlagen | Entwurf.

Ortsſtatut über den Anſchluß der Grundſtücke an die Kanaliſation.

§ 1. Jedes bebaute Grundſtück, welches an eine mit einem Kanal verſehene Straße grenzt, iſt an
dieſen anzuſchließen.

§ 2. Der Eigenthümer hat binnen ſechs Monaten, nachdem der Magiſtrat hierzu öffentlich aufgefordert
hat, die Anlagen auf ſeinem Grundſtücke herzuſtellen. Die Pläne ſind in zwei Stücken vorzulegen.

§ 3. Abortgruben ſind innerhalb eines Monats nach dem Anſchluß zu entleeren, zu reinigen und zu
verfüllen.

§ 4. Feſte Stoffe, Küchenabfälle, Kehricht, Sand und Aſche dürfen nicht in die Leitungen gebracht
werden. Abwäſſer, welche wärmer als 37 Grad ſind oder Säuren enthalten, ſind vorher unſchädlich zu
machen.

§ 5. Die Gebühr beträgt zwei vom Hundert des Nutzungswerthes. Sie iſt vierteljährlich im voraus zu
entrichten.

§ 6. Auf Antrag kann der Magiſtrat die Koſten der Einrichtung ſtunden. Die geſtundeten Beträge ſind
mit vier vom Hundert zu verzinſen und in fünf gleichen Theilen zurückzuzahlen.

§ 7. Zuwiderhandlungen werden mit Geldſtrafe bis zu 30 Mark beſtraft, ſofern nicht nach anderen
Geſetzen eine höhere Strafe verwirkt iſt.

§ 8. Dieſes Ortsſtatut tritt mit dem Tage ſeiner Veröffentlichung in Kraft.""",
    ),
    _paper(
        id="havelsee-1929-vorlage-22",
        city="Havelsee",
        year=1929,
        print="letterpress",
        purpose="modern roman face, number without a label word but 'Nr.', matter 'Betrifft:'"
        " indented, two headings, one name with 'In Vertretung', short draft behind with its"
        " own heading 'Anlage'",
        metadata=meta(
            number="22",
            title="Ortssatzung über die Benutzung der städtischen Badeanstalt",
            kind="beschlussvorlage",
            date="1929-05-03",
            signatories=[
                signed_by("Kühne", "Stadtbaurat", mark="In Vertretung", date="1929-05-03")
            ],
            attachments=enclosures("Ortssatzung"),
        ),
        form={
            "face": "dejavu",
            "office": "Der Magistrat der Stadt Havelsee",
            "number": "Nr. 22 — Beschlußvorlage",
            "running": "Nr. 22, Seite {}",
            "to": "An die\nStadtverordnetenversammlung",
            "matter": "Betrifft: Ortssatzung über die Benutzung der städtischen Badeanstalt",
            "day": "Havelsee, 3. Mai 1929",
            "signatures": [[(320, False, "In Vertretung\nKühne, Stadtbaurat")]],
        },
        body="""\
## beschlussvorschlag | Beschluß

Die Ortssatzung wird in der anliegenden Fassung erlassen.

## begruendung | Gründe

Die Badeanstalt am Schwielow wird am 1. Juni eröffnet. Sie hat getrennte Abteilungen, ein
gemeinsames Familienbad und eine Liegewiese. Die Polizei hat verlangt, daß die Aufsicht geregelt
wird, bevor das Familienbad freigegeben wird.

Die Preise sind so bemessen, daß bei 40 000 Besuchern die Ausgaben gedeckt sind. Schulen und
Vereine zahlen die Hälfte.

@day

@sign

## anlagen | Anlage

Ortssatzung

§ 1. Die Badeanstalt ist vom 15. Mai bis 15. September von 7 bis 20 Uhr geöffnet.

§ 2. Erwachsene zahlen 30, Kinder 10 Reichspfennig. Dauerkarten sind nicht übertragbar.

§ 3. Den Anordnungen des Bademeisters ist Folge zu leisten.""",
    ),
)
