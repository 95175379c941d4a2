"""2009 and 2019: papers laid on the table, one of them new for an older one."""

from functools import partial

from samples.make.layouts import tischvorlage_neu as form
from samples.make.paper import Paper, meeting, meta, signed_by

_KITA = "Elternbeiträge im Monat der Schließung"
_MUD = "Vergabe der Entschlammung des Mühlteichs, Los 2"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers laid on the table of a committee; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="spreenau-2019-bv-2019-113-neu",
        city="Spreenau",
        year=2019,
        print="laser",
        purpose="'TISCHVORLAGE' in a frame is the only kind, two columns of values without captions"
        " with number and version 'neu', session and item, day of handing out",
        metadata=meta(
            number="BV/2019/113 neu",
            title=_KITA,
            kind="drucksache",
            public=True,
            date="2019-11-25",
            consultations=[meeting("Hauptausschuss", "2019-11-26", True, agenda_item="7.1")],
            signatories=[signed_by("Sabine Kupsch", "Bürgermeisterin", signed=True)],
        ),
        form={
            "house": "Stadt Spreenau\nFachbereich Bildung",
            "word": "TISCHVORLAGE",
            "pairs": [
                ["**BV/2019/113 neu**", "Spreenau, 25.11.2019"],
                ["Hauptausschuss am 26.11.2019", "TOP 7.1, öffentlich"],
            ],
            "title": _KITA,
            "signatures": [[(72, True, "Sabine Kupsch\nBürgermeisterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Für den Monat Dezember 2019 werden in der Kita Regenbogen keine Beiträge erhoben.

## begruendung | Begründung

Nach dem Wasserschaden vom 14. November bleibt das Haus bis mindestens 6. Januar geschlossen. 71 der
104 Kinder werden in drei anderen Häusern betreut, für die übrigen gibt es nur eine Notgruppe. Die
erste Fassung sah eine Halbierung der Beiträge vor. Da der Versicherer auch den Ausfall übernimmt,
können die Eltern ganz entlastet werden.

Der Einnahmeausfall beträgt 9.640 Euro.
""",
    ),
    _paper(
        id="spreenau-2009-mv-2009-020",
        city="Spreenau",
        year=2009,
        print="laser",
        purpose="'MITTEILUNG' in the frame, closed, no name, number in the second column",
        metadata=meta(
            number="MV/2009/020",
            title=_MUD,
            kind="mitteilung",
            public=False,
            date="2009-09-01",
            consultations=[meeting("Bauausschuss", "2009-09-01", False, agenda_item="N 3")],
        ),
        form={
            "house": "Stadt Spreenau\nFachbereich Bau",
            "word": "MITTEILUNG",
            "pairs": [
                ["Spreenau, 01.09.2009", "**MV/2009/020**"],
                ["Bauausschuss am 01.09.2009", "TOP N 3, nichtöffentlich"],
            ],
            "title": _MUD,
        },
        body="""\
## sonstige

Zur Öffnung am 28. August lagen vier Angebote vor. Sie reichen von 84.310 bis 131.900 Euro. Das
günstigste Angebot ist unvollständig, weil der Nachweis der Deponie fehlt. Der Bieter hat bis
Freitag Zeit, ihn nachzureichen.

Geschieht das nicht, wird der Auftrag an den zweiten Bieter zum Preis von 92.455 Euro erteilt. Die
Wertgrenze der Hauptsatzung wird in beiden Fällen nicht erreicht; ein Beschluss ist nicht nötig.

Mit den Arbeiten soll am 21. September begonnen werden.
""",
    ),
)
