"""Braunschweig 2018: a paper that is not public."""

from samples.make.layouts import allris
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="braunschweig-18-09114",
    city="Braunschweig",
    year=2018,
    print="laser",
    layout=allris.braunschweig,
    sheet=allris.sheet,
    modelled_on="form of a Beschlussvorlage of Braunschweig (ALLRIS); text and persons invented",
    purpose="not public; status N in the consultations; number with a dash, cited with an en dash;"
    " attachments below the signature",
    metadata=meta(
        number="18-09114",
        title="Verkauf des städtischen Grundstücks Hinter dem Wehr 3",
        kind="beschlussvorlage",
        public=False,
        date="2018-09-12",
        consultations=[
            meeting("Finanz- und Personalausschuss", "2018-09-20", public=False),
            meeting("Verwaltungsausschuss", "2018-09-25", public=False),
        ],
        signatories=[signed_by("Dörries", mark="gez.")],
        references=["17-04402", "16-02950-01"],
        attachments=enclosures("Lageplan", "Verkehrswertgutachten"),
    ),
    form={
        "number": "18-09114",
        "kind": "Beschlussvorlage",
        "public": "nichtöffentlich",
        "title": "Verkauf des städtischen Grundstücks Hinter dem Wehr 3",
        "unit": "Dezernat VII\n20 Fachbereich Finanzen",
        "date": "12.09.2018",
        "rows": [
            ("Beratungsfolge", "Sitzungstermin", "Status"),
            ("Finanz- und Personalausschuss", "20.09.2018", "N"),
            ("Verwaltungsausschuss", "25.09.2018", "N"),
        ],
        "signature": "gez. Dörries",
    },
    body="""\
## beschlussvorschlag | Beschluss:

„Dem Verkauf des Grundstücks Hinter dem Wehr 3 mit einer Fläche von 1.184 m² zum Preis von 412.000
€ an die Baugruppe Mühlenhof GbR wird zugestimmt.“

## sachverhalt | Sachverhalt:

Das Grundstück wurde von der Stadt 1972 für den Bau einer Umgehungsstraße erworben, die nicht
verwirklicht wurde. Seither war es an einen Handwerksbetrieb verpachtet. Der Pachtvertrag endete am
31.12.2017.

Der Verwaltungsausschuss hat mit der Vorlage 17–04402 einer Ausschreibung nach Konzept zugestimmt.
Es gingen fünf Bewerbungen ein. Die Bewertungskommission hat die Baugruppe einstimmig auf den
ersten Platz gesetzt. Ausschlaggebend waren die Zahl der geförderten Wohnungen und das Angebot,
die Werkstatt im Erdgeschoss dem Stadtteil zu öffnen.

Der Kaufpreis entspricht dem Verkehrswert. Die Käuferin verpflichtet sich, innerhalb von drei
Jahren zu bauen; andernfalls steht der Stadt ein Wiederkaufsrecht zu. Die Hinweise aus der
Stellungnahme 16-02950-01 zum Hochwasserschutz werden in den Vertrag übernommen.

Die Vertragsunterlagen enthalten Angaben zu den wirtschaftlichen Verhältnissen der Käuferin. Die
Beratung erfolgt daher in nichtöffentlicher Sitzung.

@signature

##= anlagen | Anlagen: Lageplan, Verkehrswertgutachten
""",
)
