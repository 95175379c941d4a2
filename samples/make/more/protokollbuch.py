"""Gemeinden 1927 and 1951: leaves of the minute book with keywords in the margin."""

from functools import partial

from samples.make.layouts import protokollbuch as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="minute books of Gemeinden in Oldenburg and Westfalen; text and persons invented",
)

PAPERS = (
    _paper(
        id="norderhagen-1927-protokoll",
        city="Norderhagen",
        year=1927,
        print="letterpress",
        purpose="leaf of a minute book: no number, no title, no kind but 'Verhandelt', day with the"
        " place, four items with a keyword in the margin, names in two columns after v. g. u.",
        stamps=((1, Stamp(lines=("Gemeinde", "Norderhagen"), at=(0.5, 0.92), colour=BLUE, mm=30)),),
        metadata=meta(
            kind="niederschrift",
            consultations=[meeting("Gemeinderat", "1927-03-14")],
            signatories=[
                signed_by("Harms", "Gemeindevorsteher"),
                signed_by("J. Oltmanns"),
                signed_by("Hinr. Frerichs"),
                signed_by("Eilers", "Protokollführer"),
            ],
        ),
        form={
            "face": "oldstandard",
            "book": "Protokollbuch des Gemeinderates Norderhagen.",
            "place": "Verhandelt Norderhagen, den 14. März 1927.",
            "present": "Anwesend:\nVorsteher Harms,\ndie Mitglieder\nOltmanns, Frerichs,\nBruns, "
            "Gerdes, Janßen,\nentschuldigt: Müller",
            "opening": "Zu heute war der Gemeinderat unter Angabe der Gegenstände ordnungsmäßig"
            " geladen. Der Vorsteher stellte fest, daß mehr als die Hälfte der Mitglieder"
            " erschienen war, und eröffnete um 4 Uhr die Verhandlung.",
            "read": "v. g. u.",
            "signatures": [
                [
                    (162, False, "Harms, Gemeindevorsteher."),
                    (370, False, "J. Oltmanns."),
                ],
                [
                    (162, False, "Hinr. Frerichs."),
                    (370, False, "Eilers, Protokollführer."),
                ],
            ],
        },
        body="""\
## sonstige | Sielacht

Der Vorsteher teilte mit, daß die Sielacht für das Jahr 1927 einen Beitrag von 3 Mark 20 Pfennig
für das Hektar erheben will. Die Versammlung nahm hiervon Kenntnis. Bruns wünschte, daß vorher das
Muhder Tief gereinigt werde.

## sonstige | Wegebau

Es wurde beschlossen, den Weg von der Molkerei bis zum Bahnwärterhause mit Klinkern zu befestigen,
sofern das Amt die Hälfte der Kosten trägt. Das Angebot der Ziegelei in Höhe von 41 Mark für das
Tausend wurde einstimmig angenommen.

## sonstige | Armensache

Der Witwe T. sollen vom 1. April an monatlich 12 Mark und zwei Fuder Torf gewährt werden. Gegen den
Antrag stimmte niemand.

## sonstige | Hundesteuer

Die Steuer bleibt für den ersten Hund bei 6 Mark. Für den zweiten werden künftig 15 Mark gefordert.
Wachhunde auf einzeln liegenden Höfen sind frei.
""",
    ),
    _paper(
        id="hoevelrode-1951-protokollbuch",
        city="Hövelrode",
        year=1951,
        print="typewriter",
        purpose="typed extract of the book with § numbers and keywords in the margin, certificate"
        " with a day that is not the paper's, gez. for three names",
        metadata=meta(
            title=None,
            kind="niederschrift",
            public=True,
            consultations=[meeting("Gemeinderat", "1951-10-23", True)],
            signatories=[
                signed_by("Brinkmeier", "Bürgermeister", mark="gez."),
                signed_by("Pollkläsener", mark="gez."),
                signed_by("Wiethoff", "Schriftführer", mark="gez."),
            ],
        ),
        form={
            "face": "typewriter",
            "book": "Abschrift aus dem Protokollbuch",
            "place": "Öffentliche Sitzung des Gemeinderates am 23.10.1951",
            "present": "Anwesend 11 von 12\nEs fehlt: Kunze",
            "opening": "Der Bürgermeister eröffnet um 19.30 Uhr. Die Niederschrift vom 25.9. wird"
            " verlesen und genehmigt.",
            "heading": {"underline": True},
            "read": "V. g. u.",
            "signatures": [
                [
                    (162, False, "gez. Brinkmeier\nBürgermeister"),
                    (300, False, "gez. Pollkläsener"),
                    (430, False, "gez. Wiethoff\nSchriftführer"),
                ]
            ],
            "certificate": "Die Übereinstimmung mit der Urschrift wird bescheinigt.\nHövelrode, den"
            " 2.11.1951",
            "clerk": "Gemeindesekretär",
        },
        body="""\
## sonstige | § 1 Siedlung Heidbrink

Die Kreissiedlungsgesellschaft ist bereit, am Heidbrink vierzehn Häuser für Vertriebene zu bauen,
wenn die Gemeinde das Gelände baureif macht. Die Leitung für Wasser muß 380 m weit gelegt werden.
Der Rat stimmt zu und bewilligt 11 000 DM.

## sonstige | § 2 Glocken

Die Kirchengemeinde bittet um eine Beihilfe. Sie hat im Kriege zwei Glocken verloren. Bewilligt
werden 500 DM, zahlbar nach dem Guß.

## sonstige | § 3 Schulspeisung

Nach dem Ende der amerikanischen Spende soll die Speisung mit Milch und Brötchen fortgeführt
werden. Von den Eltern werden 10 Pfennig am Tage erhoben, den Rest trägt die Gemeinde.
""",
    ),
)
