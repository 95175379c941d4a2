"""2006 and 2018: title and number in one bold line between two rules."""

from functools import partial

from samples.make.layouts import titelzeile as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ROUND = "Kreisverkehr Nordring / Molkereistraße"
_TREND = "Personalbericht für das Jahr 2005"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with title and number in a line; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="molkenstedt-2018-msv-2018-031",
        city="Molkenstedt",
        year=2018,
        print="laser",
        purpose="'Kreisverkehr … ' left and 'MSV-2018-031' right in one bold line between rules,"
        " then three unlabelled columns: kind with office, day, bodies with days and status"
        " in brackets",
        metadata=meta(
            number="MSV-2018-031",
            title=_ROUND,
            kind="sitzungsvorlage",
            public=False,
            date="2018-03-12",
            consultations=[
                meeting("Verkehrsausschuss", "2018-03-27", True),
                meeting("Verwaltungsausschuss", "2018-04-10", False),
                meeting("Stadtrat", "2018-04-19", True),
            ],
            signatories=[signed_by("Holger Brinkmann", "Stadtbaurat", mark="gez.")],
            references=["MSV-2016-118"],
        ),
        form={
            "house": "Stadt Molkenstedt",
            "title": _ROUND,
            "number": "MSV-2018-031",
            "columns": [
                "Sitzungsvorlage\nTiefbau",
                "12.03.2018",
                "Verkehrsausschuss 27.03.2018 (ö)\nVerwaltungsausschuss 10.04.2018 (nö)\n"
                "Stadtrat 19.04.2018 (ö)",
            ],
            "signatures": [[(64, False, "gez. Holger Brinkmann\nStadtbaurat")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Kreuzung wird durch einen Kreisverkehr mit 32 Metern Durchmesser ersetzt. Die Ampel entfällt.

## begruendung | Begründung

Seit 2012 wurden an der Kreuzung 41 Unfälle aufgenommen, davon 17 beim Linksabbiegen. Die Vorlage
MSV-2016-118 sah eine eigene Spur vor. Dafür müsste die alte Molkerei abgebrochen werden, die seit
dem Herbst unter Denkmalschutz steht.

Der Kreisverkehr bewältigt nach der Zählung vom Mai 2017 auch die Spitze am Morgen. Radfahrer
werden auf einem eigenen Ring geführt.

## finanzielle_auswirkungen | Kosten

| Bau | 690.000 € |
| Zuwendung | 414.000 € |
""",
    ),
    _paper(
        id="molkenstedt-2006-msv-2006-077",
        city="Molkenstedt",
        year=2006,
        print="laser",
        purpose="the same line with a Berichtsvorlage of personnel, title with a year near the"
        " number, one body, no status, role after a comma, In Vertretung with ink",
        metadata=meta(
            number="MSV-2006-077",
            title=_TREND,
            kind="informationsvorlage",
            date="2006-05-29",
            consultations=[meeting("Verwaltungsausschuss", "2006-06-13", role="Kenntnisnahme")],
            signatories=[signed_by("Anja Rust", "Personalamt", mark="In Vertretung", signed=True)],
        ),
        form={
            "house": "Stadt Molkenstedt",
            "title": _TREND,
            "number": "MSV-2006-077",
            "columns": [
                "Berichtsvorlage\nPersonalamt",
                "29.05.2006",
                "Verwaltungsausschuss 13.06.2006, Kenntnisnahme",
            ],
            "signatures": [[(64, True, "In Vertretung@Anja Rust\nPersonalamt")]],
        },
        body="""\
## zusammenfassung | Kurzfassung

Die Stadt beschäftigt 412 Menschen, 9 weniger als im Vorjahr. Die Kosten sind um 1,1 Prozent
gesunken.

## sachverhalt | Bericht

Zum Stichtag arbeiteten 38 Prozent in Teilzeit. Der Anteil der Frauen in leitenden Stellen stieg
von 21 auf 26 Prozent. Im Mittel fehlten die Beschäftigten an 12,4 Tagen wegen Krankheit, im Bauhof
an 19.

Elf Auszubildende wurden eingestellt, neun übernommen. Bis 2012 scheiden 74 Personen aus, davon 22
im Bereich Technik.

## fazit | Fazit

Die Suche nach Ingenieuren muss früher beginnen. Für den Bauhof wird ein Programm zur Gesundheit
aufgelegt.
""",
    ),
)
