"""1971 and 2015: decisions set in the middle of the page, number below a short rule."""

from functools import partial

from samples.make.layouts import beschluss_bayern as form
from samples.make.paper import Paper, meeting, meta, signed_by

_STREET = "Benennung von Straßen im Baugebiet „Am Weinberg“"
_MUSEUM = "Öffnungszeiten und Eintritt im Stadtmuseum"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="decisions of Bavarian town councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="weinstadt-main-2015-beschluss-418",
        city="Weinstadt am Main",
        year=2015,
        print="laser",
        purpose="spaced kind in the middle, council and day below, number 'Nr. 418' under a short"
        " rule, matter without a label, votes in a frame of four cells, two names with ink",
        metadata=meta(
            number="418",
            title=_STREET,
            kind="beschluss",
            public=True,
            consultations=[
                meeting("Stadtrat", "2015-10-19", True, result="angenommen", votes=(19, 2, None))
            ],
            signatories=[
                signed_by("Peter Kessler", "Erster Bürgermeister", signed=True),
                signed_by("Andrea Full", "Schriftführerin", signed=True),
            ],
        ),
        form={
            "face": "dejavu",
            "house": "Stadt Weinstadt am Main",
            "kind": "BESCHLUSS",
            "session": "Stadtrat, öffentliche Sitzung vom 19. Oktober 2015",
            "number": "Nr. 418",
            "title": _STREET,
            "votes": [
                (1, "anwesend", "21"),
                (1, "dafür", "19"),
                (1, "dagegen", "2"),
                (1.4, "Ergebnis", "angenommen"),
            ],
            "signatures": [
                [
                    (86, True, "Peter Kessler\nErster Bürgermeister"),
                    (320, True, "Andrea Full\nSchriftführerin"),
                ],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Im neuen Baugebiet sind drei Straßen zu benennen. Der Arbeitskreis Stadtgeschichte hat alte
Flurnamen vorgeschlagen. Aus der Bürgerschaft kam der Wunsch, eine Straße nach der Winzerin Barbara
Hofmann zu benennen, die 1631 die Stadtkasse vor den Schweden verbarg.

## beschlussvorschlag | Beschluss

Die Straßen erhalten die Namen Eselsteig, Am Küppel und Barbara-Hofmann-Straße. Die Schilder werden
mit einer Erklärung versehen.

@votes

@sign
""",
    ),
    _paper(
        id="weinstadt-main-1971-beschluss-museum",
        city="Weinstadt am Main",
        year=1971,
        print="typewriter",
        purpose="typed decision of a committee on the same pattern, closed, without a number but"
        " with the count of the session, votes typed in cells, abstention cell missing, gez.",
        metadata=meta(
            title=_MUSEUM,
            kind="beschluss",
            public=False,
            consultations=[meeting("Kulturausschuß", "1971-03-02", False, votes=(8, 1, None))],
            signatories=[
                signed_by("Dr. Seuffert", "Oberbürgermeister", mark="gez."),
                signed_by("Rügheimer", "Protokollführer", mark="gez."),
            ],
        ),
        form={
            "face": "typewriter",
            "house": "Stadt Weinstadt am Main",
            "kind": "Beschluß",
            "session": "Kulturausschuß, nichtöffentliche Sitzung vom 2. März 1971",
            "number": "(5. Sitzung)",
            "title": _MUSEUM,
            "votes": [(1, "anwesend", "9"), (1, "dafür", "8"), (1, "dagegen", "1")],
            "signatures": [
                [
                    (86, False, "gez. Dr. Seuffert\nOberbürgermeister"),
                    (320, False, "gez. Rügheimer\nProtokollführer"),
                ],
            ],
        },
        body="""\
## sonstige

Das Museum hatte im vergangenen Jahr 3 806 Besucher, davon 2 100 Schüler. Montags und freitags
kamen im Durchschnitt vier. Der Wärter hat um Verkürzung der Dienstzeit gebeten. Stadtrat Öhrlein
regt an, den Eintritt ganz aufzuheben. Die Kämmerei widerspricht.

## beschlussvorschlag | Beschluß

Das Museum ist vom 1. April an dienstags bis donnerstags und an Sonntagen geöffnet. Der Eintritt
beträgt 1 DM, für Kinder 20 Pf. Schulklassen sind frei.

@votes

@sign
""",
    ),
)
