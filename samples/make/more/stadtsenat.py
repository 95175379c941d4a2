"""1988 and 2007: motions of an Austrian Stadtsenat, signed by mayor and officer in charge."""

from functools import partial

from samples.make.layouts import stadtsenat as form
from samples.make.paper import Paper, meeting, meta, signed_by

_THEATRE = "Generalsanierung des Stadttheaters, Erhöhung des Kostenrahmens"
_SISTER = "Partnerschaft mit der Stadt Ptuj"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of an Austrian city with its own statute; text, persons, places invented",
)

PAPERS = (
    _paper(
        id="draustadt-2007-antrag-14-2007",
        city="Draustadt",
        year=2007,
        print="laser",
        purpose="file number 'MZl.' at the right is not the number, which is a field 'Antrag Nr.'"
        " below 'Betrifft'; roles over the names in two columns, session with item",
        metadata=meta(
            number="14/2007",
            title=_THEATRE,
            kind="antrag",
            date="2007-04-12",
            consultations=[meeting("Gemeinderat", "2007-04-26", agenda_item="9")],
            signatories=[
                signed_by(
                    "Mag. Christian Zernig", "Kulturreferent", date="2007-04-12", signed=True
                ),
                signed_by(
                    "Harald Scheucher-Moser", "Bürgermeister", date="2007-04-12", signed=True
                ),
            ],
        ),
        form={
            "face": "serif",
            "house": "Magistrat der Landeshauptstadt Draustadt\nAbteilung Kultur",
            "file": "MZl. 31/512/2007-4\nDW 5410",
            "kind": "Antrag",
            "to": "des Stadtsenates an den Gemeinderat",
            "fields": [
                ("Betrifft:", _THEATRE),
                ("Antrag Nr.:", "14/2007"),
                ("Sitzung:", "Gemeinderat am 26. April 2007, Punkt 9"),
            ],
            "signatures": [
                [(78, False, "Draustadt, am 12. April 2007")],
                [
                    (78, True, "Der Kulturreferent:@Mag. Christian Zernig"),
                    (310, True, "Der Bürgermeister:@Harald Scheucher-Moser"),
                ],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Der Gemeinderat hat am 5. Juli 2005 einen Kostenrahmen von 9,8 Millionen Euro genehmigt. Nach dem
Öffnen der Decken über dem Zuschauerraum mussten alle Träger der Galerie ersetzt werden. Ferner
verlangt die Behörde ein zweites Stiegenhaus.

Die Mehrkosten betragen 1,35 Millionen Euro. Das Land beteiligt sich wie bisher zur Hälfte, sodass
675.000 Euro auf die Stadt entfallen.

## sonstige | Bedeckung

VASt. 5.3230.061000, Nachtragsvoranschlag 2007.

## beschlussvorschlag | Der Gemeinderat wolle beschließen:

Der Kostenrahmen wird auf 11,15 Millionen Euro erhöht.
""",
    ),
    _paper(
        id="draustadt-1988-partnerschaft",
        city="Draustadt",
        year=1988,
        print="typewriter",
        purpose="typed, no number but a file number, place and day above the one name, title over a"
        " short line, no session of its own",
        metadata=meta(
            title=_SISTER,
            kind="antrag",
            date="1988-09-20",
            signatories=[
                signed_by(
                    "Dr. Ferdinand Guggenbichler", "Bürgermeister", date="1988-09-20", signed=True
                )
            ],
        ),
        form={
            "face": "elite",
            "house": "Magistrat Draustadt\nPräsidialamt",
            "file": "Zl. Präs. 1077/2/88\nKlappe 217",
            "kind": "Antrag",
            "to": "des Stadtsenates an den Gemeinderat",
            "fields": [("Betrifft:", _SISTER)],
            "signatures": [
                [(78, False, "Draustadt, am 20. September 1988")],
                [(78, True, "Der Bürgermeister:@Dr. Ferdinand Guggenbichler")],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Seit dem Jahre 1974 bestehen Kontakte zwischen den Schulen und den Feuerwehren beider Städte. Im Mai
hat eine Abordnung aus Ptuj den Wunsch geäußert, sie in einer Urkunde zu bekräftigen.

Es ist daran gedacht, jährlich je eine Klasse auszutauschen und alle zwei Jahre eine Woche der
Kultur zu veranstalten. Hiefür werden im Voranschlag S 120.000,– vorgesehen.

## beschlussvorschlag | Der Gemeinderat wolle beschließen:

Die Stadt Draustadt geht mit der Stadt Ptuj eine Partnerschaft ein. Der Bürgermeister wird
ermächtigt, die Urkunde zu unterzeichnen.
""",
    ),
)
