"""Westfalen 1913 and 1949: papers written on the right half of the sheet."""

from functools import partial

from samples.make.layouts import halbbruch as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_GAS = "Ausdehnung des Gasrohrnetzes auf die Bauerschaft Wechte"
_ROOM = "Zuweisung von Wohnraum im Pfarrhause zu Ledde"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="halbbrüchig written papers of Ämter in Westfalen; text and persons invented",
)

PAPERS = (
    _paper(
        id="amt-wechte-1913-j-nr-2214",
        city="Wechte",
        year=1913,
        print="typewriter",
        purpose="text in the right half only, subject and journal number in the left one, Roman"
        " month, no number of the paper (J.-Nr. is the office's), name with ink",
        stamps=((1, Stamp(lines=("Amt Wechte",), at=(0.25, 0.6), colour=BLUE, mm=34)),),
        metadata=meta(
            title=_GAS,
            kind="beschlussvorlage",
            date="1913-04-22",
            consultations=[meeting("Gemeindevertretung", "1913-05-05", agenda_item="4")],
            signatories=[signed_by("Brameyer", "Amtmann", signed=True)],
        ),
        form={
            "face": "typewriter",
            "left": [
                ("Der Amtmann", {}),
                ("J.-Nr. I 2214", {}),
                (_GAS, {"underline": True}),
                ("Punkt 4 der T.-O. der Gemeindevertretung am 5.V.1913", {}),
            ],
            "day": "Wechte, 22.IV.1913",
            "lead": ["Vorlage zur Beschlußfassung"],
            "lead_style": {"spaced": False},
            "foot": "1 Plan liegt bei",
            "signatures": [[(262, True, "Brameyer\nAmtmann")]],
        },
        body="""\
## sachverhalt

Die Verwaltung der Gasanstalt in Tecklenburg hat sich erboten, die Hauptleitung bis an die Schule
in Wechte zu verlängern, wenn sich wenigstens dreißig Haushaltungen zur Abnahme verpflichten.
Gemeldet haben sich bis heute vierunddreißig.

Die Leitung wird 1 840 m lang. Die Kosten von 11 900 Mark trägt die Anstalt. Von der Gemeinde wird
verlangt, daß sie das Aufreißen des Weges gestattet und für zehn Jahre acht Laternen brennen läßt,
wofür jährlich etwa 310 Mark aufzuwenden sind.

Gegen den Plan hat der Müller Stegemann Einspruch erhoben, da die Leitung über seinen Hof geführt
werden soll. Sie kann an den Rand der Wiese gelegt werden.

Ich stelle anheim, dem Vertrage zuzustimmen und den Betrag in den Haushaltsplan einzustellen.
""",
    ),
    _paper(
        id="amt-wechte-1949-wohnraum",
        city="Wechte",
        year=1949,
        print="letterpress",
        purpose="text in the right half in print type, Beschwerde answered, closed session in the"
        " left half, number 'Vorlage 19/49' last in the left column, In Vertretung",
        metadata=meta(
            number="19/49",
            title=_ROOM,
            kind="stellungnahme",
            public=False,
            date="1949-10-11",
            consultations=[meeting("Wohnungsausschuß", "1949-10-20", False)],
            signatories=[signed_by("Lagemann", "Amtsdirektor", mark="In Vertretung")],
        ),
        form={
            "face": "oldstandard",
            "left": [
                ("Amt Wechte", {"bold": True}),
                (f"Betrifft: {_ROOM}", {}),
                ("Wohnungsausschuß, nichtöffentliche Sitzung am 20. Oktober 1949", {}),
                ("Vorlage 19/49", {}),
            ],
            "day": "11. Oktober 1949",
            "lead": ["Stellungnahme"],
            "lead_style": {"bold": True},
            "signatures": [[(262, False, "In Vertretung\nLagemann\nAmtsdirektor")]],
        },
        body="""\
## stellungnahme

Das Presbyterium hat am 28. September Beschwerde gegen den Bescheid erhoben, mit dem der Familie K.
zwei Räume im oberen Stock des Pfarrhauses zugewiesen worden sind.

Das Haus hat neun Zimmer und wird von fünf Personen bewohnt. Für den Konfirmandenunterricht wird
ein Zimmer gebraucht, für das Archiv ein weiteres. Die Familie K. lebt mit vier Kindern in einem
Raum der Baracke am Kanal, der im Winter nicht zu heizen ist.

Nach dem Gesetz des Kontrollrates über die Bewirtschaftung von Wohnraum sind Pfarrhäuser nicht
ausgenommen. Der Bescheid sollte bestehen bleiben. Dem Wunsch nach einem eigenen Eingang kann durch
eine Treppe am Giebel entsprochen werden, zu der das Amt das Holz liefert.
""",
    ),
)
