"""1951 and 1959: typed papers, subject at the right, under it number and day in brackets."""

from functools import partial

from samples.make.layouts import klammernummer as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_REFUGEE = "Unterbringung von zwölf Flüchtlingsfamilien aus dem Lager Pöppendorf"
_HORN = "Beschaffung einer elektrischen Feuersirene"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of small communities after the war; text and persons invented",
)

PAPERS = (
    _paper(
        id="holmstedt-1951-vorlage-17",
        city="Holmstedt",
        year=1951,
        print="typewriter",
        purpose="underlined subject without label in the right half, '(Vorlage 17/51 v. …)'"
        " below it, 'Zu Punkt 4 der Tagesordnung' left, stamp, copy with certificate",
        stamps=((1, Stamp(lines=("Kreisarchiv",), at=(0.3, 0.7), colour=RED, mm=40, degrees=-8)),),
        metadata=meta(
            number="17/51",
            title=_REFUGEE,
            kind="drucksache",
            date="1951-11-06",
            consultations=[meeting("Gemeindevertretung", "1951-11-14", agenda_item="4")],
            signatories=[signed_by("Jürgensen", "Bürgermeister", mark="gez.")],
        ),
        form={
            "face": "typewriter",
            "office": "Gemeinde Holmstedt\nGemeindedirektor",
            "item": "Zu Punkt 4 der\nTagesordnung der\nGemeindevertretung\nam 14. 11. 1951",
            "title": _REFUGEE,
            "under": "(Vorlage 17/51 v. 6.11.1951)",
            "signatures": [[(300, False, "gez. Jürgensen\nBürgermeister")]],
            "certificate": "Für die Richtigkeit der Abschrift:",
            "clerk": "Gemeindeangestellte",
        },
        body="""\
## sachverhalt | Sachverhalt

Der Kreis hat der Gemeinde mit Verfügung vom 29. Oktober zwölf Familien mit 53 Personen zugewiesen.
Sie treffen am 3. Dezember ein. Die Gemeinde hat bei 1 140 Einwohnern bereits 498 Vertriebene
aufgenommen.

Frei sind nur der Saal von Gastwirt Thomsen und die beiden Stuben über dem Spritzenhaus. Der Saal
läßt sich mit Holzwänden in sechs Räume teilen. Tischler Bahnsen fordert dafür 1 870 DM. Öfen und
Rohre stellt das Lager.

## beschlussvorschlag | Vorschlag

1. Der Saal wird für ein Jahr zu 85 DM monatlich gemietet.

2. Die Wände werden sogleich in Auftrag gegeben.

3. Beim Kreis ist zu beantragen, daß bis zum Bau der Siedlung keine weiteren Personen zugewiesen
werden.
""",
    ),
    _paper(
        id="holmstedt-1959-sirene",
        city="Holmstedt",
        year=1959,
        print="typewriter",
        purpose="Antrag of two members in the same arrangement: no number, the day in brackets,"
        " spaced heading Begründung, two names one over the other with ink, no council named",
        metadata=meta(
            title=_HORN,
            kind="antrag",
            date="1959-02-02",
            signatories=[
                signed_by("Hans Petersen", "Wehrführer", signed=True),
                signed_by("Claus Ewers", signed=True),
            ],
        ),
        form={
            "face": "elite",
            "office": "Hans Petersen\nClaus Ewers\nHolmstedt",
            "item": "~~Antrag~~\nan die Gemeinde",
            "title": _HORN,
            "under": "(2. Februar 1959)",
            "signatures": [
                [(300, True, "Hans Petersen\nWehrführer")],
                [(300, True, "Claus Ewers")],
            ],
        },
        body="""\
## antrag

Wir beantragen, auf dem Dach der Schule eine elektrische Sirene anzubringen und die Mittel dafür in
den Haushalt 1959 einzustellen.

## begruendung | Begründung

Beim Brand auf dem Hof Claußen am 17. Januar ist das Horn im Unterdorf wegen des Windes nicht gehört
worden. Von 34 Mann waren nach zwanzig Minuten erst neun am Gerätehaus.

Eine Sirene kostet nach dem Angebot der Firma Elektro-Hinrichs in Schleswig 1 640 DM einschließlich
Leitung. Die Brandkasse gibt ein Drittel dazu.
""",
    ),
)
