"""1931 and 1948: single items of minutes between two rules, text set in behind the item."""

from functools import partial

from samples.make.layouts import ratsherren as form
from samples.make.paper import Paper, meeting, meta, signed_by

_GAS = "Anschluß an die Ferngasleitung"
_STOVE = "Beschaffung von Öfen für die Behelfswohnungen am Galgenberg"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="minutes of small towns before and after the war; text, persons, places invented",
)

PAPERS = (
    _paper(
        id="harzrode-1931-ferngas",
        city="Harzrode",
        year=1931,
        print="typewriter",
        purpose="minutes of a Magistrat, item number left of the underlined title, closed session"
        " in the head, mayor and clerk side by side",
        metadata=meta(
            title=_GAS,
            kind="niederschrift",
            public=False,
            consultations=[
                meeting("Magistrat", "1931-10-14", False, agenda_item="3"),
            ],
            signatories=[
                signed_by("Bode", "Bürgermeister", signed=True),
                signed_by("Ahrens", "Schriftführer", signed=True),
            ],
        ),
        form={
            "kind": "Niederschrift",
            "session": "über die nichtöffentliche Sitzung des Magistrats\n"
            "am 14. Oktober 1931, 20 Uhr, im Rathause",
            "present": [
                (
                    "Anwesend:",
                    "Bürgermeister Bode, Beigeordneter Lüddecke, sieben Stadträte",
                ),
            ],
            "item": "3.",
            "title": _GAS,
            "signatures": [
                [(140, True, "Der Bürgermeister@Bode"), (340, True, "Der Schriftführer@Ahrens")]
            ],
        },
        body="""\
## sonstige

Der Bürgermeister trägt vor, daß die Öfen des Gaswerks von 1891 verbraucht seien. Eine Erneuerung
koste 96 000 RM. Die Ferngasgesellschaft biete den Anschluß zu 3,6 Pfennig für den Kubikmeter an,
wenn die Stadt die Leitung vom Bahnhofe bis zum Werk auf eigene Kosten verlege.

Stadtrat Kühne fragt nach dem Verbleib der elf Arbeiter. Der Bürgermeister erwidert, acht könnten
beim Rohrnetz beschäftigt werden; drei erreichten im nächsten Jahre die Altersgrenze.

Der Magistrat erhebt gegen den Vertrag keine Bedenken.

## sonstige | Entschließung:

Der Vertrag wird auf zwanzig Jahre abgeschlossen.
""",
    ),
    _paper(
        id="harzrode-1948-oefen",
        city="Harzrode",
        year=1948,
        print="typewriter",
        purpose="record of the Stadtrat after the war with votes in a line of their own, number of"
        " the decision in its book as the paper's, one name missing its ink",
        metadata=meta(
            number="118",
            title=_STOVE,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting("Stadtvertretung", "1948-11-05", True, agenda_item="6", votes=(14, 2, 1)),
            ],
            signatories=[
                signed_by("Willi Sander", "Bürgermeister", signed=True),
                signed_by("Lotte Merz", "Protokollführerin", signed=False),
            ],
        ),
        form={
            "kind": "Auszug",
            "session": "aus der Niederschrift über die öffentliche Sitzung der Stadtvertretung\n"
            "vom 5. November 1948, Beschluß Nr. 118",
            "present": [("Anwesend:", "17 von 19 Vertretern")],
            "item": "TOP 6",
            "title": _STOVE,
            "signatures": [
                [
                    (140, True, "Der Bürgermeister@Willi Sander"),
                    (340, False, "Die Protokollführerin@Lotte Merz"),
                ]
            ],
        },
        body="""\
## sonstige

Stadtrat Thiele berichtet, daß in den Baracken am Galgenberg 63 Familien wohnen, von denen 22 keinen
Ofen haben. Die Gießerei in Ilsenburg liefert Öfen gegen Abgabe von Schrott.

In der Aussprache wird gefordert, zuerst die Familien mit Kindern zu bedenken. Vertreter Hanke
bittet um eine Liste.

## beschlussvorschlag | Beschluß:

Es werden 22 Öfen bestellt. Die Kosten von 1 320 DM werden dem Titel Flüchtlingsfürsorge entnommen.
Die Verteilung übernimmt der Wohnungsausschuß.

##= sonstige | Abstimmung: 14 dafür, 2 dagegen, 1 Enthaltung
""",
    ),
)
