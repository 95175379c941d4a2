"""South Tyrol 1994 and 2017: records of a decision, heads of fields in two languages."""

from functools import partial

from samples.make.layouts import beschlussniederschrift as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FUND = "Genehmigung der Verordnung über die Beiträge an Vereine"
_SNOW = "Vergabe des Winterdienstes auf den Gemeindestraßen für drei Jahre"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="records of decisions in South Tyrol; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="sankt-veit-2017-gr-23",
        city="Sankt Veit am Egger Berg",
        year=2017,
        print="laser",
        purpose="framed row of fields with captions in two languages ('Nr.', 'Sitzung vom - Seduta"
        " del', 'Uhr - Ore'), subject in a frame below who was there, decision in the middle of the"
        " page, two officers in columns, certificate of publication with later days",
        metadata=meta(
            number="23",
            title=_FUND,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting(
                    "Gemeinderat",
                    "2017-06-27",
                    True,
                )
            ],
            signatories=[
                signed_by("Paul Gruber", "Bürgermeister", signed=True),
                signed_by("Dr. Karin Mair", "Gemeindesekretärin", signed=True),
            ],
        ),
        form={
            "heads": [
                ("Gemeinde Sankt Veit am Egger Berg", "Comune di San Vito al Monte Egger"),
                (
                    "Beschlussniederschrift\ndes Gemeinderates",
                    "Verbale di deliberazione\ndel Consiglio comunale",
                ),
                ("Öffentliche Sitzung erster Einberufung", "Seduta pubblica di prima convocazione"),
            ],
            "fields": [
                (1, "Nr.", "23"),
                (2, "Sitzung vom - Seduta del", "27.06.2017"),
                (1, "Uhr - Ore", "19.30"),
            ],
            "present": "Anwesend sind der Bürgermeister Paul Gruber und die Ratsmitglieder"
            " Christine Egger, Josef Lanz, Manuela Obexer, Florian Pichler und Georg Tschurtsch;"
            " entschuldigt abwesend ist Walter Rier. Den Vorsitz führt der Bürgermeister.",
            "label": "GEGENSTAND - OGGETTO",
            "title": _FUND,
            "signatures": [
                [(66, False, "Gelesen, genehmigt und gefertigt:")],
                [
                    (66, True, "Der Bürgermeister\nPaul Gruber"),
                    (330, True, "Die Gemeindesekretärin\nDr. Karin Mair"),
                ],
            ],
            "below": "Veröffentlicht auf der Amtstafel am 30.06.2017 für zehn aufeinanderfolgende"
            " Tage. Vollstreckbar ab 11.07.2017.",
        },
        body="""\
## sonstige

Nach Einsichtnahme in die geltende Verordnung aus dem Jahr 1999, die nur Sportvereine berücksichtigt
und keine Fristen für die Abrechnung kennt;

festgestellt, dass die Arbeitsgruppe aus Vertretern von elf Vereinen in vier Sitzungen einen Entwurf
erarbeitet hat, der die Arbeit mit Jugendlichen stärker gewichtet;

nach Einsichtnahme in die positiven Gutachten hinsichtlich der verwaltungsmäßigen und der
buchhalterischen Ordnungsmäßigkeit;

## beschlussvorschlag | beschließt der Gemeinderat

durch Handerheben bei sechs anwesenden und abstimmenden Ratsmitgliedern:

1. die Verordnung über die Beiträge an Vereine, bestehend aus 14 Artikeln, zu genehmigen;

2. festzuhalten, dass Gesuche jeweils bis zum 31. März einzureichen sind;

3. die frühere Verordnung mit 31. Dezember 2017 aufzuheben.
""",
    ),
    _paper(
        id="sankt-veit-1994-ga-311",
        city="Sankt Veit am Egger Berg",
        year=1994,
        print="laser",
        purpose="the same form for the Gemeindeausschuß, which meets closed: number '311/94' under"
        " 'Prot. Nr.' beside the hour, old spelling and lire, certificate below, typed names"
        " with gez.",
        metadata=meta(
            number="311/94",
            title=_SNOW,
            kind="niederschrift",
            consultations=[meeting("Gemeindeausschuß", "1994-10-18")],
            signatories=[
                signed_by("Alois Unterhofer", "Bürgermeister", mark="gez."),
                signed_by("Dr. Karl Plank", "Gemeindesekretär", mark="gez."),
            ],
        ),
        form={
            "heads": [
                ("Gemeinde Sankt Veit am Egger Berg", "Comune di San Vito al Monte Egger"),
                (
                    "Beschlußniederschrift\ndes Gemeindeausschusses",
                    "Verbale di deliberazione\ndella Giunta comunale",
                ),
                ("Autonome Provinz Bozen - Südtirol", "Provincia autonoma di Bolzano"),
            ],
            "fields": [
                (2, "Sitzung vom - Seduta del", "18.10.1994"),
                (1, "Uhr - Ore", "8.15"),
                (1, "Prot. Nr.", "311/94"),
            ],
            "present": "Anwesend: Alois Unterhofer, Bürgermeister; Anton Egger, Hedwig Lanz und"
            " Peter Rier, Referenten. Schriftführer ist der Gemeindesekretär.",
            "label": "GEGENSTAND - OGGETTO",
            "title": _SNOW,
            "signatures": [
                [
                    (66, False, "Der Bürgermeister\ngez. Alois Unterhofer"),
                    (330, False, "Der Gemeindesekretär\ngez. Dr. Karl Plank"),
                ],
            ],
            "below": "Für die Übereinstimmung mit der Urschrift, am 25.10.1994",
        },
        body="""\
## sonstige

Vorausgeschickt, daß der Vertrag mit der Firma Stampfl am 30. September abgelaufen ist und die
Räumung von 41 km Straßen neu vergeben werden muß;

festgestellt, daß zu der am 3. Oktober abgehaltenen Ausschreibung vier Angebote eingegangen sind und
die Firma Erdbau Prantl mit Lire 1.480.000 je Einsatztag das günstigste vorgelegt hat;

## beschlussvorschlag | beschließt der Gemeindeausschuß

in gesetzlicher Form:

1. den Winterdienst für die Jahre 1994 bis 1997 an die Firma Erdbau Prantl zu vergeben;

2. die Ausgabe dem Kapitel 1730 des Haushaltes anzulasten.
""",
    ),
)
