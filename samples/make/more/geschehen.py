"""Baden 1921, Württemberg 1932: minutes in the form of a deed."""

from functools import partial

from samples.make.layouts import geschehen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WOOD = "Holzabgabe an die Einwohner im Winter 1932"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="minutes of Gemeinderäte in Baden and Württemberg; text and persons invented",
)

PAPERS = (
    _paper(
        id="renchbach-1921-protokoll",
        city="Renchbach",
        year=1921,
        print="letterpress",
        purpose="day of the meeting written out in words, members in a bracket, paragraphs as § 1"
        " to § 3 without titles, no number of the paper, names below 'Zur Beurkundung'",
        metadata=meta(
            kind="niederschrift",
            consultations=[meeting("Gemeinderat", "1921-03-12")],
            signatories=[
                signed_by("Huber", "Bürgermeister"),
                signed_by("Kimmig", "Ratschreiber"),
            ],
        ),
        form={
            "face": "oldstandard",
            "district": "Amtsbezirk Oberkirch.\nGemeinde Renchbach.",
            "leaf": "",
            "kind": "Protokoll",
            "opening": "Geschehen Renchbach, den zwölften März\nneunzehnhunderteinundzwanzig",
            "present": "dem Gemeinderat, und zwar\nBürgermeister Huber,\nden Gemeinderäten Busam,"
            " Decker,\nSpinner und Treyer.",
            "heading": {"bold": True},
            "close": "Zur Beurkundung:",
            "signatures": [
                [(86, False, "Huber, Bürgermeister."), (330, False, "Kimmig, Ratschreiber.")]
            ],
        },
        body="""\
## sonstige | § 1.

Der Bürgermeister berichtet, daß die Wasserleitung im Unterdorf an zwei Stellen undicht ist. Der
Brunnenmeister wird beauftragt, die Muffen neu zu verstemmen. Die Kosten sollen 600 Mark nicht
übersteigen.

## sonstige | § 2.

Das Gesuch des Gustav Börsig um Überlassung eines Bauplatzes hinter der Kelter wird abgelehnt, da
die Fläche als Holzlager gebraucht wird. Es soll ihm ein Platz an der Straße nach Stadelhofen
angeboten werden.

## sonstige | § 3.

Die Lehrerin hat um einen zweiten Ofen gebeten. Beschlossen wird, den im Rathaussaale stehenden in
das Schulhaus zu verbringen und für Sitzungen im Winter die kleine Stube zu heizen.
""",
    ),
    _paper(
        id="hohenzimmern-1932-98",
        city="Hohenzimmern",
        year=1932,
        print="typewriter",
        purpose="typed extract with '§ 98' at the right of the head as number, subject underlined"
        " below the members, day in figures, votes in the text, two sections",
        metadata=meta(
            number="§ 98",
            title=_WOOD,
            kind="niederschrift",
            public=True,
            consultations=[meeting("Gemeinderat", "1932-10-28", True)],
            signatories=[signed_by("Maier", "Schultheiß", mark="gez.")],
        ),
        form={
            "face": "typewriter",
            "district": "Gemeinde Hohenzimmern",
            "leaf": "§ 98",
            "kind": "Auszug aus dem Gemeinderats-Protokoll",
            "opening": "Verhandelt am 28. Oktober 1932 - öffentlich",
            "present": "dem Vorsitzenden: Schultheiß Maier\nund 9 Mitgliedern, Normalzahl 10,"
            "\nim Gemeinderat",
            "title": _WOOD,
            "heading": {"underline": True},
            "close": "Für den Gemeinderat:",
            "signatures": [[(86, False, "gez. Schultheiß Maier")]],
        },
        body="""\
## sachverhalt | Vortrag

Im Gemeindewald hat der Sturm vom 4. September gegen 220 Festmeter geworfen. Stammholz ist zur Zeit
kaum abzusetzen; die Sägewerke bieten für den Festmeter 7 Mark. Der Förster schlägt vor, das
schwächere Holz an Einwohner abzugeben, die keine Arbeit haben.

Gemeldet sind 46 Erwerbslose, davon 29 mit eigenem Herd.

## beschlussvorschlag | Beschluß

Es wurde einstimmig beschlossen, jedem Haushalt ohne Verdienst drei Raummeter unentgeltlich
zuzuweisen. Das Holz ist bis zum 1. Dezember selbst aufzuarbeiten. Wer es verkauft, verliert für das
kommende Jahr den Anspruch.
""",
    ),
)
