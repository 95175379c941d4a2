"""2017 and 2023: days of the meetings in the margin, beside a line; number in the foot."""

from functools import partial

from samples.make.layouts import zeitleiste as form
from samples.make.paper import Paper, meeting, meta, signed_by

_POOL = "Interkommunales Hallenbad: Gründung einer Betriebsgesellschaft"
_CAT = "Kastrationspflicht für Freigängerkatzen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="designed papers with a line of days; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lautersee-2023-2023-112-b",
        city="Lautersee",
        year=2023,
        print="laser",
        purpose="three days in bold in the margin, beside each its body and a small line of role"
        " and status; own number and day only in the foot ('2023/112-B vom 28.08.2023')",
        metadata=meta(
            number="2023/112-B",
            title=_POOL,
            kind="beschlussvorlage",
            public=False,
            date="2023-08-28",
            consultations=[
                meeting("Ausschuss für Sport", "2023-09-12", True, role="Vorberatung"),
                meeting("Verwaltungsausschuss", "2023-09-19", False, role="Vorberatung"),
                meeting("Gemeinderat", "2023-09-26", True, role="Beschluss"),
            ],
            signatories=[signed_by("Bastian Renner", "Bürgermeister", mark="gez.")],
            references=["2022/089-B"],
        ),
        form={
            "house": "Stadt\nLautersee",
            "kind": "Beschlussvorlage",
            "title": _POOL,
            "days": [
                ("12.09.2023", "Ausschuss für Sport", "Vorberatung, öffentlich"),
                ("19.09.2023", "Verwaltungsausschuss", "Vorberatung, nichtöffentlich"),
                ("26.09.2023", "Gemeinderat", "Beschluss, öffentlich"),
            ],
            "foot": [("2023/112-B vom 28.08.2023", "left"), ("{page}/{total}", "right")],
            "signatures": [[(150, False, "gez. Bastian Renner\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Die Stadt beteiligt sich mit 40 Prozent an der Bäder Lautertal GmbH.

2. Der Bürgermeister wird ermächtigt, den Gesellschaftsvertrag zu unterzeichnen.

## sachverhalt | Sachverhalt

Die Bäder in Lautersee und Achdorf stammen aus den Jahren 1972 und 1975. Beide müssten bis 2027
saniert werden. Ein gemeinsamer Neubau kostet 24 Millionen Euro und damit etwa so viel wie beide
Sanierungen. Der Grundsatzbeschluss (2022/089-B) sah einen Zweckverband vor. Nach Prüfung durch den
Steuerberater ist eine GmbH wegen der Vorsteuer günstiger.

Achdorf hat am 20. Juli zugestimmt, Weilheim und Bronnen folgen im Oktober.

## finanzielle_auswirkungen | Kosten

| Einlage | 400.000 € |
| Zuschuss im Jahr | 310.000 € |
""",
    ),
    _paper(
        id="lautersee-2017-anfrage-katzen",
        city="Lautersee",
        year=2017,
        print="laser",
        purpose="Anfrage in the same design, one day in the margin with its body, foot names the"
        " design only, no number and no day of its own, group as role and ink",
        metadata=meta(
            title=_CAT,
            kind="anfrage",
            consultations=[meeting("Gemeinderat", "2017-03-14")],
            signatories=[signed_by("Tanja Kübler", "Fraktion Bürger & Umwelt", signed=True)],
        ),
        form={
            "house": "Stadt\nLautersee",
            "kind": "Anfrage",
            "title": _CAT,
            "days": [("14.03.2017", "Gemeinderat", "")],
            "foot": [("Vorlagen der Stadt Lautersee", "left")],
            "signatures": [[(150, True, "Tanja Kübler\nFraktion Bürger & Umwelt")]],
        },
        body="""\
## anfrage

Im Tierheim wurden im vergangenen Jahr 87 junge Katzen abgegeben, doppelt so viele wie 2012. Seit
2013 dürfen Städte Gebiete bestimmen, in denen Katzen nur kastriert ins Freie gelassen werden.

1. Wie viele herrenlose Katzen leben nach Kenntnis der Verwaltung im Stadtgebiet?

2. Was zahlt die Stadt jährlich an das Tierheim?

3. Welche Städte im Landkreis haben eine Verordnung erlassen und mit welchem Erfolg?

4. Wie würde ein Verstoß geahndet?
""",
    ),
)
