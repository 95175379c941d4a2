"""Ortsbeiräte in Hesse, 1984 to 2018: extract, motion, answer of the Magistrat."""

from functools import partial

from samples.make.layouts import ortsbeirat as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_SCHOOL = "Tempo 30 vor der Grundschule am Kirchhügel"
_WELL = "Instandsetzung des Laufbrunnens in der Ortsmitte"
_BUS = "Wartehalle an der Haltestelle Siedlung Nord"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Ortsbeiräte of cities in Hesse; text and persons invented",
)

PAPERS = (
    _paper(
        id="wiesbaden-18-o-21-0009",
        city="Wiesbaden",
        year=2018,
        print="laser",
        purpose="decision of an Ortsbeirat: agenda item and session before the number, day of the"
        " motion below the title, list of receivers with a day of dispatch at the foot",
        metadata=meta(
            number="18-O-21-0009",
            title=_SCHOOL,
            kind="beschluss",
            public=True,
            date=None,
            consultations=[
                meeting(
                    "Ortsbeirat Dotzheim",
                    "2018-03-14",
                    public=True,
                    agenda_item="5",
                )
            ],
            signatories=[signed_by("Ursula Kremer-Noll", "Ortsvorsteherin", signed=True)],
            references=["17-O-21-0032"],
        ),
        form={
            "face": "sans",
            "authority": "Ortsbeirat Dotzheim",
            "place": "Die Ortsvorsteherin",
            "lines": [
                "Tagesordnung Punkt 5 der öffentlichen Sitzung am 14. März 2018",
                "Beschluss Nr. 18-O-21-0009",
            ],
            "title": _SCHOOL,
            "mover": "- Antrag der Fraktion Bündnis 90/Die Grünen vom 26.02.2018 -",
            "signatures": [[(300, True, "@Ursula Kremer-Noll\nOrtsvorsteherin")]],
            "receivers": [
                ("Verteiler:", "Dezernat V", "z. w. V."),
                ("", "Amt 66", "z. K."),
                ("versandt am:", "20.03.2018", ""),
            ],
        },
        body="""\
## antrag | Antrag:

Der Ortsbeirat möge beschließen, den Magistrat zu bitten, in der Straße Am Kirchhügel zwischen dem
Bäckerweg und dem Friedhof die Geschwindigkeit auf 30 km/h zu begrenzen.

## begruendung | Begründung:

Bei der Zählung vom 9. November 2017 wurden 412 Fahrzeuge in einer Stunde erfasst, davon 61 mit mehr
als 60 km/h. Der Beschluss 17-O-21-0032 vom 13. September 2017, mit dem nur eine Anzeigetafel
verlangt wurde, hat daran nichts geändert.

## beschlussvorschlag | Beschluss:

Der Antrag wird mit der Maßgabe, dass die Regelung werktags von 7 bis 17 Uhr gelten soll, einstimmig
angenommen.

@sign
""",
    ),
    _paper(
        id="marburg-1984-obr-antrag",
        city="Marburg",
        year=1984,
        print="typewriter",
        purpose="typed motion without a number, place and day at the right, session named in the"
        " head without public, three names in one row with their parties, one ink",
        stamps=((1, Stamp(lines=("Magistrat", "07.NOV.84"), at=(0.5, 0.16), colour=BLUE, mm=30)),),
        metadata=meta(
            title=_WELL,
            kind="antrag",
            date="1984-11-05",
            consultations=[meeting("Ortsbeirat", "1984-11-20")],
            signatories=[
                signed_by("Trude Naumann"),
                signed_by("K. Ruckert"),
                signed_by("Heinrich Weitzel"),
            ],
        ),
        form={
            "face": "elite",
            "authority": "Die Mitglieder der SPD\nim Ortsbeirat Ockershausen",
            "place": "3550 Marburg, den 5.11.84",
            "lines": [
                "An den\nHerrn Ortsvorsteher",
                "",
                "~~Antrag~~",
                "zur Beratung: Ortsbeirat am 20.11.84",
            ],
            "title": _WELL,
            "signatures": [
                [
                    (80, False, "Trude Naumann"),
                    (230, False, "K. Ruckert"),
                    (380, False, "Heinrich Weitzel"),
                ]
            ],
        },
        body="""\
## antrag

Der Ortsbeirat wolle beschließen:

Der Magistrat wird aufgefordert, den Brunnen in der Ortsmitte vor dem Jubiläum im Mai 1985 instand
zu setzen und die Leitung zum Quellstock zu erneuern.

## begruendung | Begründung:

Der Brunnen ist seit dem Winter 1981/82 trocken. Das Rohr wurde beim Bau des Kanals am 3.9.81
zerquetscht. Die Firma hat den Schaden der Versicherung gemeldet; diese hat am 17.1.83 gezahlt. Wo
das Geld - 4 300 DM - geblieben ist, konnte uns die Bauverwaltung bisher nicht sagen.

Der Trog aus Lahnmarmor hat einen Riß, der sich mit Eisen klammern läßt. Der Steinmetz im Ort würde
die Arbeit für 850 DM übernehmen. Das Denkmalamt hat keine Bedenken.

@sign
""",
    ),
    _paper(
        id="kassel-obr-2003-stn",
        city="Kassel",
        year=2003,
        print="inkjet",
        purpose="Stellungnahme of an office to a decision of an Ortsbeirat, two numbers of others"
        " above its own, 'Ergebnis' as last heading, Im Auftrag and name, page in the foot",
        metadata=meta(
            number="OBR-St 17/03",
            title=_BUS,
            kind="stellungnahme",
            date="2003-06-11",
            consultations=[meeting("Ortsbeirat Nord-Holland", "2003-06-26", agenda_item="6")],
            signatories=[signed_by("Reuting", "Bauoberrat", mark="Im Auftrag")],
            references=["OBR 11/03", "101.15.422"],
        ),
        form={
            "face": "dejavu",
            "authority": "Stadt Kassel\nMagistrat - Straßenverkehrsamt -",
            "place": "Kassel, 11.06.2003\n32.3 / Re",
            "lines": [
                "Stellungnahme zum Beschluss OBR 11/03 vom 20.03.2003",
                "Bezug: Vorlage 101.15.422",
                "Nr. OBR-St 17/03",
                "Ortsbeirat Nord-Holland am 26.06.2003, TOP 6",
            ],
            "title": _BUS,
            "signatures": [[(80, False, "Im Auftrag\n\nReuting\nBauoberrat")]],
            "foot": [("OBR-St 17/03 - Seite {page}", "center")],
        },
        body="""\
## sachverhalt | Sachstand

Der Ortsbeirat bittet um eine Wartehalle an der Haltestelle Siedlung Nord in Richtung Stadtmitte.
Die Haltestelle wird täglich von 310 Fahrgästen benutzt. Nach der Vorlage 101.15.422 sind Hallen
von 250 Einsteigern an vorzusehen.

## stellungnahme | Stellungnahme

Der Gehweg ist an dieser Stelle 2,10 m breit. Eine Halle mit Seitenwänden würde den Durchgang auf
0,90 m verengen. Die Verkehrsgesellschaft hat am 5. Mai 2003 vorgeschlagen, die Haltestelle um 40 m
vor das Grundstück der Kirchengemeinde zu verlegen. Der Kirchenvorstand berät darüber am 2. Juli
2003.

Bis dahin wird eine Bank aufgestellt. Im Fazit der Untersuchung von 1999, auf die sich der Beschluss
beruft, war die schmale Stelle übersehen worden.

## finanzielle_auswirkungen | Kosten

| Wartehalle mit Fundament | 9.800 € |
| Pflasterarbeiten | 3.150 € |

## fazit | Ergebnis

Dem Wunsch wird entsprochen, sobald die Kirchengemeinde die Fläche zur Verfügung stellt.

@sign
""",
    ),
)
