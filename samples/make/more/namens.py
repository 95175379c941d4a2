"""1964 and 1978: what a Swiss Gemeinderat asks of the assembly or of a council."""

from functools import partial

from samples.make.layouts import namens as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WATER = "Kreditbegehren von Fr. 285'000.– für ein neues Reservoir auf der Egg"
_HALL = "Benützung der Mehrzweckhalle an Sonntagen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of Swiss communes; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="obermattingen-1964-reservoir",
        city="Obermattingen",
        year=1964,
        print="typewriter",
        purpose="no number, 'Antrag' in a sentence of who writes to whom, assembly with its day,"
        " 'Namens des Gemeinderates' over two roles that stand over their names",
        metadata=meta(
            title=_WATER,
            kind="antrag",
            date="1964-05-11",
            consultations=[meeting("Einwohnergemeindeversammlung", "1964-06-05")],
            signatories=[
                signed_by("E. Wüthrich", "Präsident", date="1964-05-11", signed=True),
                signed_by("H. Lüscher", "Schreiber", date="1964-05-11", signed=True),
            ],
        ),
        form={
            "from": "Antrag des Gemeinderates Obermattingen",
            "to": "an die Einwohnergemeindeversammlung vom 5. Juni 1964",
            "title": _WATER,
            "place": "Obermattingen, den 11. Mai 1964",
            "namens": "Namens des Gemeinderates",
            "names": [
                [(88, True, "Der Präsident:@E. Wüthrich"), (310, True, "Der Schreiber:@H. Lüscher")]
            ],
        },
        body="""\
## sachverhalt | Bericht:

Das bestehende Reservoir wurde 1912 gebaut und fasst 200 Kubikmeter. Damals zählte die Gemeinde 640
Einwohner, heute sind es 1 890. Im trockenen Sommer 1962 musste an siebzehn Tagen das Wasser
gesperrt werden.

Das Ingenieurbureau Stocker schlägt vor, auf der Egg ein zweites Reservoir von 500 Kubikmetern zu
erstellen, davon 150 als Löschreserve. Die kantonale Brandversicherung leistet einen Beitrag von 22
Prozent.

Die Verzinsung erfordert keine Erhöhung des Steuerfusses; der Wasserzins muss dagegen von 25 auf 35
Rappen erhöht werden.

## antrag | Antrag:

Der Kredit von Fr. 285'000.– sei zu bewilligen.
""",
    ),
    _paper(
        id="obermattingen-1978-interpellation",
        city="Obermattingen",
        year=1978,
        print="typewriter",
        purpose="answer to an Interpellation: register number in brackets behind the title, whose"
        " question in the second line, vice-president signs, day in the place line",
        metadata=meta(
            number="78/14",
            title=_HALL,
            kind="antwort",
            date="1978-08-28",
            consultations=[meeting("Einwohnerrat", "1978-09-18")],
            signatories=[
                signed_by("R. Bächli", "Vizepräsidentin", date="1978-08-28", signed=True),
                signed_by("H. Lüscher", "Schreiber", date="1978-08-28", signed=True),
            ],
        ),
        form={
            "from": "Antwort des Gemeinderates Obermattingen",
            "to": "auf die Interpellation M. Schürch vom 22. Mai 1978\n"
            "Einwohnerrat, Sitzung vom 18. September 1978",
            "title": f"{_HALL} (78/14)",
            "place": "Obermattingen, 28. August 1978",
            "namens": "Namens des Gemeinderates",
            "names": [
                [
                    (88, True, "Die Vizepräsidentin:@R. Bächli"),
                    (310, True, "Der Schreiber:@H. Lüscher"),
                ]
            ],
        },
        body="""\
## sonstige

Einwohnerrat M. Schürch hat am 22. Mai gefragt, weshalb die Vereine die Halle an Sonntagen nicht
benützen dürfen. Der Gemeinderat antwortet wie folgt:

## antwort | Antwort zu Frage 1

Das Reglement von 1971 sieht die Schliessung an Sonntagen vor, um dem Abwart einen freien Tag zu
sichern. Ausnahmen sind möglich; im letzten Jahr wurden sechs bewilligt.

## antwort | Antwort zu Frage 2

Eine Öffnung an allen Sonntagen würde jährlich rund Fr. 9'500.– kosten. Der Gemeinderat ist bereit,
einen Versuch von November bis März durchzuführen, sofern die Vereine die Reinigung übernehmen.

## antwort | Antwort zu Frage 3

Die Gebühren bleiben unverändert.
""",
    ),
)
