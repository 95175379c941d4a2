"""Cottbus 1988 and Schwerin 1957: Vorlagen of councils in the GDR."""

from samples.make.layouts import ratsbeschluss, typed
from samples.make.marks import RED, VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "Vorlagen of councils in the GDR; text and persons invented"

PAPERS = (
    Paper(
        id="cottbus-1988-112",
        city="Cottbus",
        year=1988,
        print="typewriter",
        layout=typed.rat_der_stadt,
        sheet=typed.sheet,
        modelled_on=_FORM,
        purpose="classification mark VD, decision for the heading 'Der Rat beschließt:', dates with"
        " Roman months, foreign numbers first, deadline dates, ink",
        stamps=(
            (1, Stamp(lines=("VD", "Ausf. 07"), at=(0.85, 0.07), colour=RED, mm=22, degrees=0)),
            (
                1,
                Stamp(
                    lines=("Büro des Rates", "21. Juni 1988"), at=(0.66, 0.22), colour=VIOLET, mm=46
                ),
            ),
        ),
        metadata=meta(
            number="112/88",
            title="Sicherung der Obst- und Gemüseversorgung in den Sommermonaten 1988",
            kind="beschlussvorlage",
            public=False,
            date="1988-06-20",
            consultations=[meeting("Rat der Stadt", "1988-06-29", public=False)],
            signatories=[signed_by("Noack", "Stadtrat für Handel und Versorgung", signed=True)],
            references=["64/87", "0088/86"],
        ),
        form={
            "authority": "Rat der Stadt Cottbus\nStadtrat für Handel und Versorgung\nVD 07/88",
            "place": "Cottbus, 20. VI. 1988",
            "kind": "Ratsvorlage Nr. 112/88",
            "fields": [
                (
                    "Gegenstand:",
                    "Sicherung der Obst- und Gemüseversorgung in den Sommermonaten 1988",
                ),
                ("Sitzung:", "Rat der Stadt am 29. VI. 1988 (nicht öffentlich)"),
                ("Einreicher:", "Stadtrat für Handel und Versorgung"),
            ],
            "signature": "Noack\nStadtrat für Handel und Versorgung",
            "list": "Verteiler:\n14 x Mitglieder des Rates\n1 x Kreisplankommission",
        },
        body="""\
## beschlussvorschlag | Der Rat beschließt:

1. Der Beschluß der Vorlage 64/87 wird für das Jahr 1988 fortgeschrieben. Die Anlage 2 des
Ratsbeschlusses Nr. 0088/86 entfällt.

2. Der Direktor des Großhandels OGS gewährleistet täglich bis 6.30 Uhr die Belieferung von 48
Verkaufsstellen. Termin: ab 4. VII. 1988

3. In den Wohngebieten Sachsendorf und Sandow sind je drei zusätzliche Verkaufsstände zu betreiben.
Verantwortlich: HO-Kreisbetrieb. Termin: 10. VII. 1988

## begruendung | Begründung:

In den Monaten Juli und August des Vorjahres kam es an 19 Tagen zu Lücken im Angebot von Tomaten,
Gurken und Frühkartoffeln. Ursachen waren fehlender Transportraum und eine ungenügende Abstimmung
mit den Produktionsgenossenschaften. 63 Eingaben der Bürger betrafen diese Frage.

Der Aufkauf aus Kleingärten ist auszubauen. Die Annahmestellen öffnen künftig auch am Sonnabend.
Die erforderlichen Stiegen werden vom VEB Holzverarbeitung zur Verfügung gestellt. Bei starker
Ernte sind Betriebsküchen und Ferienlager bevorzugt zu beliefern.

Die ständige Kommission Handel und Versorgung hat der Vorlage am 14. VI. 1988 zugestimmt.
""",
    ),
    Paper(
        id="schwerin-1957-ratsvorlage",
        city="Schwerin",
        year=1957,
        print="typewriter",
        layout=ratsbeschluss.layout,
        sheet=ratsbeschluss.sheet,
        modelled_on=_FORM,
        purpose="Beschluß-Nr. with session in Roman figures, day as 4.11.57, unsigned: the line for"
        " the name is empty",
        metadata=meta(
            number="XVII-9/57",
            title="Anlage eines Naturlehrpfades am Franzosenweg",
            kind="beschluss",
            date="1957-11-04",
            consultations=[meeting("Stadtverordnetenversammlung", "1957-10-31")],
            signatories=[signed_by(None, "Vorsitzender des Rates", signed=False)],
            references=["XII-4/56"],
        ),
        form={
            "authority": "Stadtverordnetenversammlung\nSchwerin",
            "place": "Schwerin, den 4.11.57",
            "kind": "Beschluß-Nr. XVII-9/57",
            "below": "Sitzung der Stadtverordnetenversammlung vom 31.10.57",
            "title": "Anlage eines Naturlehrpfades am Franzosenweg",
            "signatures": [(92, "......................\nVorsitzender des Rates")],
        },
        body="""\
## beschlussvorschlag | Beschluß:

Die Stadtverordnetenversammlung beauftragt den Rat der Stadt, am Franzosenweg zwischen Schleifmühle
und Zippendorf bis zum 1. Mai 1958 einen Naturlehrpfad mit 40 Tafeln anzulegen. Die Arbeiten werden
im Nationalen Aufbauwerk geleistet.

## begruendung | Begründung:

Mit dem Beschluß Nr. XII-4/56 wurde der Uferweg unter Schutz gestellt. Er wird an Sonntagen von
mehreren tausend Spaziergängern besucht. Die Schulen wünschen seit langem einen Ort, an dem Bäume,
Vögel und Wasserpflanzen an ihrem Standort erklärt werden.

Die Natur- und Heimatfreunde haben einen Plan ausgearbeitet. Sie übernehmen das Beschriften der
Tafeln und wollen Führungen anbieten. Der Forstbetrieb stellt die Pfähle, das Stadtgartenamt zwei
Gärtner für vier Wochen. Bänke sollen aus den gefällten Pappeln gezimmert werden.

## finanzielle_auswirkungen | Kosten:

Benötigt werden 3 200 DM für Farbe, Blech und Schrauben. Der Betrag ist im Haushalt 1958
einzuplanen.
""",
    ),
)
