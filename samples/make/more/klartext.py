"""2022 and 1979: papers that tell their particulars in sentences."""

from functools import partial

from samples.make.layouts import klartext as form
from samples.make.paper import Paper, meeting, meta, signed_by

_RAMP = "Eine Rampe für das Heimatmuseum"
_WATCH = "Der Nachtwächter soll wieder rufen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers in plain language; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="bruckhausen-2022-33",
        city="Bruckhausen",
        year=2022,
        print="laser",
        purpose="number, kind, day, status and bodies told in three sentences below the title, no"
        " labels with colons, headings as questions",
        metadata=meta(
            number="33/2022",
            title=_RAMP,
            kind="beschlussvorlage",
            public=True,
            date="2022-05-11",
            consultations=[
                meeting("Behindertenbeirat", "2022-05-24"),
                meeting("Stadtrat", "2022-06-14"),
            ],
            signatories=[signed_by("Thomas Ebel", "Bürgermeister", signed=True)],
        ),
        form={
            "face": "opensans",
            "name": "Stadt Bruckhausen",
            "title": _RAMP,
            "sentences": [
                "Dies ist die Beschlussvorlage 33/2022 vom 11. Mai 2022.",
                "Sie wird öffentlich beraten: Behindertenbeirat am 24. Mai 2022,"
                " Stadtrat am 14. Juni 2022.",
            ],
            "foot": [("33/2022, Seite {page}", "right")],
            "signatures": [[(84, True, "Thomas Ebel\nBürgermeister")]],
        },
        body="""\
## sonstige | Darum geht es

Das Museum liegt im alten Amtshaus. Vor der Tür sind fünf Stufen. Wer im Rollstuhl sitzt oder einen
Kinderwagen schiebt, kommt nicht hinein.

Im vorigen Jahr haben 4.100 Menschen das Museum besucht. 37 haben angerufen und gefragt, ob es einen
anderen Eingang gibt. Es gibt keinen.

## sonstige | Das ist geplant

An der Hofseite wird eine Rampe gebaut. Sie ist 11 Meter lang und steigt um 6 Prozent. Das Tor zum
Hof bekommt einen Taster. Die Denkmalpflege ist einverstanden.

## finanzielle_auswirkungen | Das kostet es

| Rampe | 48.000 € |
| Tor und Taster | 9.500 € |
| Förderung | 34.500 € |

## beschlussvorschlag | Das soll der Rat beschließen

Die Rampe wird 2023 gebaut. Die Stadt zahlt 23.000 Euro.
""",
    ),
    _paper(
        id="bruckhausen-1979-antrag-waechter",
        city="Bruckhausen",
        year=1979,
        print="typewriter",
        purpose="typed Antrag of a member that names kind, day and meeting in one sentence, no"
        " number, Schreiben mentioned that is no paper, ink",
        metadata=meta(
            title=_WATCH,
            kind="antrag",
            date="1979-11-05",
            consultations=[meeting("Stadtrat", "1979-11-22")],
            signatories=[signed_by("Eduard Fink", "Stadtratsmitglied", signed=True)],
        ),
        form={
            "face": "elite",
            "name": "Eduard Fink\nStadtratsmitglied",
            "title": _WATCH,
            "sentences": [
                "Diesen Antrag stelle ich am 5. November 1979 für die Sitzung Stadtrat am 22."
                " November 1979.",
            ],
            "signatures": [[(84, True, "Eduard Fink\nStadtratsmitglied")]],
        },
        body="""\
## antrag

Ich beantrage, daß in den Monaten Mai bis September an Freitagen und Samstagen um 21 Uhr ein
Nachtwächter durch die Altstadt geht und die Stunde ausruft.

## begruendung | Begründung

Bis zum Jahre 1911 gab es in Bruckhausen zwei Wächter. Horn und Spieß liegen im Museum. Der
Verkehrsverein hat in seinem Schreiben vom 3. Oktober geschildert, daß in Rothenburg Abend für Abend
hundert Gäste mitgehen.

Herr Julius Kern, früher Türmer am Theater, würde das Amt übernehmen. Er verlangt dafür 25 DM am
Abend und Schuhe.
""",
    ),
)
