"""1928 and 1931: forms printed in broken type, filled in with a machine."""

from functools import partial

from samples.make.layouts import fraktur_vordruck as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms for decisions of small towns; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="amt-hohenleiten-1928-beschluss-47",
        city="Hohenleiten",
        year=1928,
        print="typewriter",
        purpose="printed 'Gemeinderat$-Beſchluß' with dotted lines: number, day of session in the"
        " third line, counts of members and votes in a printed sentence, matter behind"
        " 'Gegenſtand:', two names under printed roles",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Gemeinde", "Hohenleiten"),
                    at=(0.5, 0.88),
                    colour=VIOLET,
                    mm=28,
                    frame="round",
                ),
            ),
        ),
        metadata=meta(
            number="47",
            title="Beschaffung einer Motorspritze",
            kind="beschluss",
            public=True,
            consultations=[meeting("Gemeinderat", "1928-04-16", True, votes=(9, 2, None))],
            signatories=[
                signed_by("Kirchmaier", "Bürgermeister", signed=True),
                signed_by("Jos. Stadler", "Schriftführer", signed=True),
            ],
        ),
        form={
            "press": "Formular Nr. 112. Gemeindeverlag Landshut.",
            "house": "Gemeinde Hohenleiten. Bezirksamt Rottal.",
            "kind": "Beſchluß des Gemeinderats",
            "rows": [
                [("Nr.", "47", 80), ("der öffentlichen Sitzung vom", "16.April 1928", 150)],
                [
                    ("Zahl der Mitglieder:", "12", 80),
                    ("erſchienen:", "11", 250),
                    ("ſtimmberechtigt:", "11", 390),
                ],
                [("Für den Beſchluß:", "9", 80), ("dagegen:", "2", 290)],
                [("Gegenſtand:", "Beschaffung einer Motorspritze", 80)],
            ],
            "end": [],
            "over": [[(80, False, "Der Bürgermeiſter:"), (320, False, "Der Schriftführer:")]],
            "signatures": [[(80, True, "Kirchmaier"), (320, True, "Jos. Stadler")]],
        },
        body="""\
## beschlussvorschlag | Beſchluß:

Von der Firma Metz wird eine Motorspritze mit 600 l Minutenleistung zum Preise von 4 150 RM
gekauft. Die alte Saugspritze aus dem Jahre 1884 wird der Gemeinde Thalham um 150 RM überlassen.

Der Kaufpreis ist mit 2 000 RM aus dem Feuerwehrfonds und mit dem Zuschuß der
Landesbrandversicherung zu bestreiten. Der Rest von 950 RM wird in den Voranschlag 1929 eingesetzt.

## begruendung | Gründe:

Bei dem Brande in der Vorstadt am 2. Februar konnte mit der Handspritze das Wasser nicht bis auf
die Höhe der Mühle gebracht werden. Das Hydrantennetz reicht nur bis zum Friedhof.""",
    ),
    _paper(
        id="hohenleiten-1931-vorlage-sparkasse",
        city="Hohenleiten",
        year=1931,
        print="typewriter",
        purpose="printed 'Vorlage an die Gemeinderäte', number left empty on its dots, body"
        " and day"
        " in a filled sentence, no votes, place and day filled in over one name",
        metadata=meta(
            title="Anschluß der Gemeindesparkasse an den Sparkassenverband",
            kind="drucksache",
            date="1931-09-05",
            consultations=[meeting("Gemeinderäte", "1931-09-17")],
            signatories=[signed_by("Kirchmaier", "Bürgermeister", date="1931-09-05", signed=True)],
        ),
        form={
            "press": "Vordruck 31 b. Nachdruck verboten.",
            "house": "Gemeinde Hohenleiten",
            "kind": "Vorlage an die Gemeinderäte",
            "rows": [
                [("Lfd. Nr.:", "", 80), ("Zur Beratung am", "17. Sept. 1931", 200)],
                [("Betreff:", "Anschluß der Gemeindesparkasse an den Sparkassenverband", 80)],
            ],
            "end": [[("", "Hohenleiten", 80), (", den", "5. September 1931", 190)]],
            "over": [[(80, False, "Der Bürgermeiſter:")]],
            "signatures": [[(80, True, "Kirchmaier")]],
        },
        body="""\
## sachverhalt | Sachverhalt:

Die Sparkasse hat bei 1 430 Sparern Einlagen von 611 000 RM. Sie wird seit 1899 vom
Gemeindeschreiber im Nebenamt geführt. Die Revision hat am 3. Juli beanstandet, daß Kassenführung
und Kontrolle in einer Hand liegen.

Der Verband ist bereit, die Kasse zum 1. Januar als Zweigstelle zu übernehmen und dem Schreiber
eine Entschädigung von 40 RM im Monat weiterzuzahlen. Der Reservefonds von 28 700 RM soll der
Gemeinde verbleiben.

## stellungnahme | Äußerung der Aufſichtsbehörde:

Das Bezirksamt hat mit Schreiben vom 24. August den Anschluß empfohlen.

## beschlussvorschlag | Vorſchlag:

Dem Anschluß wird zugestimmt, wenn der Schalter im Rathaus an drei Tagen geöffnet bleibt.""",
    ),
)
