"""1977 and 2003: particulars in one running paragraph."""

from functools import partial

from samples.make.layouts import fliessabsatz as form
from samples.make.paper import Paper, meeting, meta, signed_by

_DUMP = "Rekultivierung der Müllkippe Sandkuhle"
_NET = "Funkmast der Telemobil GmbH auf dem Wasserturm"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with a running head; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="quellbach-2003-v-2003-18",
        city="Quellbach",
        year=2003,
        print="laser",
        purpose="one running paragraph with underlined labels 'Nummer', 'Fassung vom', 'Weg':"
        " number V 2003/18, day and both bodies with days and status in brackets follow each"
        " other over three lines, title in bold under it",
        metadata=meta(
            number="V 2003/18",
            title=_NET,
            kind="entscheidungsvorlage",
            public=False,
            date="2003-03-03",
            consultations=[
                meeting("Technischer Ausschuss", "2003-03-18", False),
                meeting("Gemeinderat", "2003-04-01", True),
            ],
            signatories=[signed_by("Klaus Eberle", "Bürgermeister", mark="gez.")],
        ),
        form={
            "face": "serif",
            "house": "Gemeinde Quellbach, Hauptamt",
            "kind": "Entscheidungsvorlage",
            "run": "__Nummer:__ V 2003/18 – __Fassung vom__ 3. März 2003 – __Weg:__ Technischer"
            " Ausschuss 18. März 2003 (nichtöffentlich), Gemeinderat 1. April 2003 (öffentlich) –"
            " __Auskunft:__ Frau Maier, Zimmer 12",
            "title": _NET,
            "signatures": [[(330, False, "gez. Klaus Eberle\nBürgermeister")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Telemobil GmbH möchte auf dem Wasserturm drei Antennen anbringen und bietet 3.600 Euro Miete im
Jahr für fünfzehn Jahre. Im Umkreis von 200 Metern stehen 41 Wohnhäuser und der Kindergarten.

Bei einer Versammlung am 12. Februar sprachen sich fast alle 130 Anwesenden dagegen aus. Das
Unternehmen nennt als anderen Ort den Hof Sulzberger, dessen Eigentümer zugesagt hat.

## beschlussvorschlag | Beschlussvorschlag

Der Vertrag wird nicht geschlossen. Die Verwaltung wirkt darauf hin, dass der Mast am Hof Sulzberger
errichtet wird.
""",
    ),
    _paper(
        id="quellbach-1977-sandkuhle",
        city="Quellbach",
        year=1977,
        print="typewriter",
        purpose="typed running paragraph without a number: 'Gefertigt am', 'Für die Sitzung des"
        " Gemeinderats am', 'Aktenzeichen' with a number like one; title in bold, ink",
        metadata=meta(
            title=_DUMP,
            kind="drucksache",
            date="1977-05-16",
            consultations=[meeting("Gemeinderat", "1977-06-02")],
            signatories=[signed_by("Aicheler", "Bürgermeister", signed=True)],
        ),
        form={
            "face": "elite",
            "house": "Gemeinde Quellbach",
            "kind": "Vorlage",
            "run": "__Gefertigt:__ 16.5.1977 - __Sitzung:__ Gemeinderat 2.6.1977 -"
            " __Aktenzeichen:__ 720.21/77",
            "title": _DUMP,
            "signatures": [[(330, True, "Aicheler\nBürgermeister")]],
        },
        body="""\
## sonstige

Die Kippe ist seit dem 1. April geschlossen. Der Müll wird zur Deponie des Kreises gefahren. Das
Wasserwirtschaftsamt verlangt eine Abdeckung mit bindigem Boden von einem Meter und drei Brunnen zur
Beobachtung.

Boden fällt beim Bau der Ortsumgehung an und kann kostenlos abgekippt werden, wenn die Gemeinde ihn
einbaut. Eine Raupe kostet 92 DM in der Stunde.

## antrag | Antrag

Die Verwaltung wird beauftragt, mit dem Straßenbauamt eine Vereinbarung zu schließen. Für die Raupe
werden 11.000 DM außerplanmäßig bereitgestellt.
""",
    ),
)
