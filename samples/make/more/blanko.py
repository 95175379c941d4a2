"""Small towns 1957 and 1968: typed papers on which nothing carries a label."""

from functools import partial

from samples.make.layouts import blanko as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_WELL = "Bau eines zweiten Tiefbrunnens auf der Viehweide"
_CLERK = "Neue Rechenmaschine für die Stadtkasse"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of small towns in Bavaria and Hesse; text and persons invented",
)

PAPERS = (
    _paper(
        id="werdenstein-1968-24",
        city="Werdenstein",
        year=1968,
        print="typewriter",
        purpose="number alone in the corner, day alone at the right, subject underlined in the"
        " middle, body and meeting in the line of its purpose, text without headings",
        stamps=((1, Stamp(lines=("Registratur",), at=(0.2, 0.06), colour=VIOLET, mm=34)),),
        metadata=meta(
            number="24/1968",
            title=_WELL,
            kind="drucksache",
            date="1968-03-08",
            consultations=[meeting("Stadtrat", "1968-03-21")],
            signatories=[signed_by("Pfaffinger", "1. Bürgermeister", signed=True)],
        ),
        form={
            "face": "elite",
            "office": "Stadt Werdenstein\nStadtwerke",
            "corner": "24/1968",
            "day": "8. März 1968",
            "title": _WELL,
            "purpose": "Vorlage für die Sitzung des Stadtrates am 21. März 1968",
            "first": 24,
            "signatures": [[(320, True, "Pfaffinger\n1. Bürgermeister")]],
        },
        body="""\
## sachverhalt

Der im Jahre 1931 gebohrte Brunnen im Erlengrund schüttet heute nur noch 9 Liter in der Sekunde. An
den heißen Tagen des vergangenen Sommers mußte das Wasser in der Oberstadt dreimal abgestellt
werden.

Das Geologische Landesamt hält die städtische Viehweide für den günstigsten Platz. Bis in 84 m
Tiefe wird eine wasserführende Schicht vermutet. Die Bohrung soll in zwei Abschnitten vergeben
werden, damit sie abgebrochen werden kann, wenn der erste nichts ergibt.

Die Kosten des ersten Abschnittes belaufen sich auf 31 000 DM, die des zweiten auf 22 500 DM. Ein
Zuschuß von vierzig vom Hundert wurde mündlich zugesagt.

Es wird vorgeschlagen, den ersten Abschnitt an die Firma Brunnenbau Gschwendtner zu vergeben und
über den zweiten nach dem Pumpversuch zu entscheiden.
""",
    ),
    _paper(
        id="burgsinn-1957-kasse",
        city="Burgsinn am Wald",
        year=1957,
        print="typewriter",
        purpose="nothing in the corner but a sheet count, no number and no day of the paper, only"
        " the meeting's; subject letter-spaced; i. A. with ink, role above the name",
        metadata=meta(
            title=_CLERK,
            kind="mitteilung",
            public=False,
            consultations=[meeting("Magistrat", "1957-05-14", public=False)],
            signatories=[signed_by("Ruppel", "Stadtkämmerer", mark="I. A.", signed=True)],
        ),
        form={
            "face": "typewriter",
            "office": "Stadtkasse",
            "corner": "2 Blatt",
            "day": "Zimmer 4",
            "title": _CLERK,
            "emphasis": {"underline": False, "spaced": True},
            "purpose": "Mitteilung an den Magistrat zur nichtöffentlichen Sitzung am 14.5.1957",
            "signatures": [[(300, True, "I. A.\nStadtkämmerer\n@Ruppel")]],
        },
        body="""\
## sonstige | Wie es bisher ist

Die Addiermaschine der Kasse wurde 1929 gekauft. Sie ist in diesem Jahr bereits viermal
ausgefallen; der Mechaniker hat erklärt, daß es für sie keine Teile mehr gibt. Die Beamten rechnen
seit Ostern wieder von Hand, wodurch der Abschluß des Monats April um neun Tage verspätet war.

## sonstige | Was angeboten wird

Zwei Firmen haben ihre Geräte vorgeführt. Das eine kostet 1 480 DM und druckt nur die Summe, das
andere kostet 1 960 DM, kann auch malnehmen und schreibt jeden Posten auf den Streifen.

## sonstige | Was die Kasse tun wird

Gekauft wird das teurere Gerät. Im Haushaltsplan stehen 2 000 DM zur Verfügung.
""",
    ),
)
