"""1949 and 1954: papers of a Kreis below letterheads with day-book numbers and accounts."""

from functools import partial

from samples.make.layouts import tagebuch as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BRIDGE = "Wiederaufbau der Emsbrücke bei Hanekenfähr"
_NURSE = "Anstellung einer zweiten Kreisfürsorgerin"
_BANK = "Fernruf: Amt Lingenau 314\nKreissparkasse Konto Nr. 1\nPostscheck: Hannover 22 718"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a Kreis after the war; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-lingenau-1949-ka-17-49",
        city="Kreis Lingenau",
        year=1949,
        print="typewriter",
        purpose="telephone, two accounts, 'Tgb.-Nr.' and file number before the own number, which"
        " stands behind the name of its kind in a line of its own; day in a cell of the head",
        metadata=meta(
            number="17/49",
            title=_BRIDGE,
            kind="drucksache",
            date="1949-05-23",
            consultations=[meeting("Kreisausschuß", "1949-06-02")],
            signatories=[signed_by("Brümmer", "Oberkreisdirektor", signed=True)],
        ),
        form={
            "house": "Landkreis Lingenau\nDer Oberkreisdirektor",
            "bank": _BANK,
            "row": [
                ("Tgb.-Nr.", "1204/49", 82),
                ("Aktenzeichen", "III 660-12/7", 200),
                ("Lingenau (Ems), den", "23. Mai 1949", 372),
            ],
            "number": "Kreisausschußvorlage Nr. 17/49",
            "session": "zur Sitzung des Kreisausschusses am 2. Juni 1949",
            "title": _BRIDGE,
            "signatures": [[(300, True, "Brümmer\nOberkreisdirektor")]],
        },
        body="""\
## sonstige

Die Brücke wurde am 4. April 1945 gesprengt. Der Behelfssteg der Pioniere ist nur für Fußgänger und
Handwagen zugelassen. Milch aus den sechs Gemeinden westlich der Ems geht seither über die Fähre,
die bei Hochwasser ruht; im letzten Winter waren es 41 Tage.

Das Straßenbauamt hat zwei Entwürfe vorgelegt. Eine Brücke aus Stahl kostet 412 000 DM, eine aus
Spannbeton 355 000 DM. Das Land trägt 60 v.H.

Der Rest kann durch ein Darlehen der Landesbrandkasse gedeckt werden.

## beschlussvorschlag | Beschlußvorschlag:

Dem Kreistage wird empfohlen, den Bau in Spannbeton zu beschließen und ein Darlehen bis zu 142 000
DM aufzunehmen.""",
    ),
    _paper(
        id="kreis-lingenau-1954-kreisfuersorgerin",
        city="Kreis Lingenau",
        year=1954,
        print="typewriter",
        purpose="motion for the Kreistag without a number of its own: day-book and file number are"
        " the only ones, Im Auftrag",
        metadata=meta(
            title=_NURSE,
            kind="drucksache",
            date="1954-01-11",
            consultations=[meeting("Kreistag", "1954-01-28")],
            signatories=[
                signed_by("Dr. Tenfelde", "Obermedizinalrat", mark="Im Auftrag", signed=True)
            ],
        ),
        form={
            "house": "Landkreis Lingenau\nGesundheitsamt",
            "bank": _BANK,
            "row": [
                ("Tgb.-Nr.", "88/54", 82),
                ("Aktenzeichen", "VI 521-3", 200),
                ("Lingenau (Ems), den", "11. Januar 1954", 372),
            ],
            "number": "Vorlage",
            "session": "für die Sitzung des Kreistages am 28. Januar 1954",
            "title": _NURSE,
            "signatures": [[(300, True, "Im Auftrag@Dr. Tenfelde\nObermedizinalrat")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Fräulein Wessels betreut seit 1946 allein den ganzen Kreis. Sie hat im vergangenen Jahr 1 163
Besuche gemacht und dabei mit dem Rade und dem Omnibus über 5 000 km zurückgelegt. Die Beratung der
Mütter in Emsbüren und Salzbergen mußte im Herbst eingestellt werden.

Auf eine Fürsorgerin kommen im Regierungsbezirk 23 000 Einwohner, bei uns 48 000.

## antrag | Antrag

Es wird gebeten, im Stellenplan 1954 eine zweite Stelle nach TO.A VII vorzusehen. Die Kosten
betragen jährlich 4 920 DM einschließlich der Beiträge. Für die Anschaffung eines Motorrades werden
einmalig 1 100 DM erbeten.""",
    ),
)
