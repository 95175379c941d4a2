"""1981 and 2012: calls to sessions, items in an unruled table with their papers."""

from functools import partial

from samples.make.layouts import ladung as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="calls to sessions of councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="sandbruch-2012-einladung-gv",
        city="Sandbruch",
        year=2012,
        print="laser",
        purpose="Einladung without a title or number, items in three unruled columns with numbers"
        " of papers at the right, public and closed part as headings, ink over the name, day"
        " alone",
        metadata=meta(
            kind="einladung",
            date="2012-08-27",
            consultations=[meeting("Gemeindevertretung", "2012-09-06")],
            signatories=[signed_by("Hans-Peter Ruge", "Bürgermeister", signed=True)],
            references=["GV 12/041", "GV 12/043", "GV 12/038"],
        ),
        form={
            "face": "sans",
            "house": "Gemeinde Sandbruch\nDer Bürgermeister",
            "day": "27.08.2012",
            "kind": "Einladung",
            "session": "Sitzung der Gemeindevertretung\nDonnerstag, 6. September 2012, 19.00 Uhr\n"
            "Gasthof Zur Linde, Saal",
            "signatures": [[(72, True, "Hans-Peter Ruge\nBürgermeister")]],
            "list": "Nachrichtlich: Amt, Presse",
        },
        body="""\
## sonstige | Öffentlicher Teil

| 1 | Eröffnung, Feststellung der Beschlussfähigkeit | |
| 2 | Einwohnerfragestunde | |
| 3 | Niederschrift vom 14.06.2012 | |
| 4 | Neufassung der Satzung über die Straßenreinigung | GV 12/041 |
| 5 | Spende des Heimatvereins für den Spielplatz am Teich | GV 12/043 |
| 6 | Bericht des Bürgermeisters, Anfragen | |

## sonstige | Nichtöffentlicher Teil

| 7 | Verkauf eines Baugrundstücks im Gebiet Heidberg | GV 12/038 |
| 8 | Personalangelegenheiten | |

## sonstige | Hinweis

Die Unterlagen werden am 30. August verteilt. Wer verhindert ist, melde sich bitte bis Mittwoch im
Amt.
""",
    ),
    _paper(
        id="sandbruch-1981-einladung-ausschuss",
        city="Sandbruch",
        year=1981,
        print="typewriter",
        purpose="typed call to a closed session said in the line below the kind, agenda as a list;"
        " day with place, gez. and a list of receivers",
        metadata=meta(
            kind="einladung",
            public=False,
            date="1981-02-12",
            consultations=[meeting("Finanzausschuß", "1981-02-19", False)],
            signatories=[signed_by("Behnke", "Vorsitzender", mark="gez.")],
        ),
        form={
            "face": "elite",
            "house": "Gemeinde Sandbruch\nFinanzausschuß",
            "day": "Sandbruch, 12. 2. 1981",
            "kind": "Einladung",
            "session": "zur nichtöffentlichen Sitzung\nam Donnerstag, dem 19. 2. 1981, um 20 Uhr\n"
            "im Feuerwehrhaus",
            "signatures": [[(72, False, "gez. Behnke\nVorsitzender")]],
            "list": "Verteiler:\nMitglieder des Ausschusses\nAmtsvorsteher",
        },
        body="""\
## sonstige | Tagesordnung

1. Prüfung der Jahresrechnung 1980

2. Haushaltsentwurf 1981, insbesondere Zuschuß für den Sportplatz, Ausbau der Hofstelle am Kirchweg,
Umlage an das Amt und Rücklage für die neue Motorspritze

3. Stundung der Gewerbesteuer in zwei Fällen

4. Verschiedenes

Der Entwurf wurde in der vergangenen Woche zugestellt. Es wird gebeten, die Belege der Rechnung
vorher im Amt einzusehen.""",
    ),
)
