"""2009 and 2020: small labels over values of many sizes, rules between them."""

from functools import partial

from samples.make.layouts import sachenblatt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ROOF = "Dachsanierung der Mehrzweckhalle Holzdorf"
_BUS = "Einstellung der Buslinie 17 am Sonntag"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms with rare labels; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="holzdorf-amt-2020-kz-20-77",
        city="Amt Holzdorf",
        year=2020,
        print="laser",
        purpose="rare labels: 'In Sachen', 'Kenn-Nr.', 'gefertigt', 'geht an', each above its value"
        " and parted by rules, subject in large type in the second place, ink at the left",
        metadata=meta(
            number="20-77/HZ",
            title=_ROOF,
            kind="beschlussvorlage",
            date="2020-09-14",
            consultations=[
                meeting("Bauausschuss", "2020-09-29"),
                meeting("Gemeinderat", "2020-10-13"),
            ],
            signatories=[signed_by("Elke Naumann", "Bauamtsleiterin", signed=True)],
            references=["19-12/HZ"],
        ),
        form={
            "house": "Verwaltungsgemeinschaft Holzdorf",
            "fields": [
                ("Art", "Beschlussvorlage", 10),
                ("In Sachen", _ROOF, 14),
                ("Kenn-Nr.", "20-77/HZ", 10),
                ("gefertigt", "14.09.2020, Bauamt", 10),
                ("geht an", "Bauausschuss 29.09.2020\nGemeinderat 13.10.2020", 10),
            ],
            "signatures": [[(70, True, "Elke Naumann\nBauamtsleiterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Das Dach wird mit einer Dämmung von 22 Zentimetern erneuert. Den Auftrag erhält nach Ausschreibung
das wirtschaftlichste Angebot.

## begruendung | Begründung

Seit dem Hagel vom 11. Juni dringt an neun Stellen Wasser ein. Die Versicherung zahlt 84.000 Euro.
Eine bloße Reparatur, wie sie 19-12/HZ vorsah, würde höchstens fünf Jahre halten.

Die Landjugend bietet an, die alte Deckung abzunehmen. Das spart etwa 9.000 Euro.

## finanzielle_auswirkungen | Kosten

Geschätzt sind 236.000 Euro. Der Eigenanteil von 152.000 Euro ist in den Haushalt 2021 aufzunehmen.
""",
    ),
    _paper(
        id="holzdorf-amt-2009-linie-17",
        city="Amt Holzdorf",
        year=2009,
        print="laser",
        purpose="the same form as Mitteilung, no Kenn-Nr., 'Vermerk: nicht öffentlich' as its last"
        " field, body under 'zur Kenntnis an', day under 'gefertigt', gez.",
        metadata=meta(
            title=_BUS,
            kind="mitteilung",
            public=False,
            date="2009-02-05",
            consultations=[meeting("Gemeinderat", "2009-02-17")],
            signatories=[signed_by("Ralf Kunze", "Ordnungsamt", mark="gez.")],
        ),
        form={
            "house": "Verwaltungsgemeinschaft Holzdorf",
            "fields": [
                ("Art", "Mitteilung", 10),
                ("In Sachen", _BUS, 14),
                ("gefertigt", "05.02.2009, Ordnungsamt", 10),
                ("zur Kenntnis an", "Gemeinderat 17.02.2009", 10),
                ("Vermerk", "nicht öffentlich", 10),
            ],
            "signatures": [[(70, False, "gez. Ralf Kunze\nOrdnungsamt")]],
        },
        body="""\
## sonstige

Der Landkreis hat am 28. Januar angekündigt, die Linie ab dem 14. Juni sonntags nicht mehr zu
bestellen. Im Schnitt fahren vier Personen je Bus, meist Besucher des Krankenhauses.

Der Verkehrsbetrieb wäre bereit, ein Ruftaxi zu stellen, wenn die Gemeinde 40 Prozent der Kosten
übernimmt. Das sind nach seiner Rechnung 6.800 Euro im Jahr. Die Zahl darf vor Abschluss der
Verhandlung nicht bekannt werden.

Mit der Gemeinde Rehfeld, die ebenso betroffen ist, wird am 3. März gesprochen.
""",
    ),
)
