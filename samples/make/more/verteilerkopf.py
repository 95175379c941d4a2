"""1968 and 1979: papers addressed to two or three bodies, each with its day."""

from functools import partial

from samples.make.layouts import verteilerkopf as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SCHOOL = "Errichtung einer Sonderschule für lernbehinderte Kinder"
_FEES = "Müllabfuhrgebühren ab 1. Januar 1980"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of a town in Westfalen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ennigerhof-1968-vorlage-62",
        city="Ennigerhof",
        year=1968,
        print="typewriter",
        purpose="bodies are numbered addressees with days at the right, number and kind in one line"
        " of the place block, a wish to all of them below",
        metadata=meta(
            number="62/68",
            title=_SCHOOL,
            kind="drucksache",
            date="1968-09-02",
            consultations=[
                meeting("Schulausschuß", "1968-09-17"),
                meeting("Hauptausschuß", "1968-09-24"),
                meeting("Rat der Stadt", "1968-10-01"),
            ],
            signatories=[signed_by("Rademacher", "Stadtdirektor", signed=True)],
            attachments=enclosures("Raumprogramm"),
        ),
        form={
            "office": "Der Stadtdirektor\n- Schulverwaltungsamt -\nAz.: 40-14-08",
            "place": "Ennigerhof, den 2. September 1968\nVorlage Nr. 62/68",
            "to": "An",
            "bodies": [
                ("1.", "den Schulausschuß", "am 17. 9. 1968"),
                ("2.", "den Hauptausschuß", "am 24. 9. 1968"),
                ("3.", "den Rat der Stadt", "am 1.10. 1968"),
            ],
            "wish": "mit der Bitte um Aufnahme in die Tagesordnung",
            "matter": [("Betr.:", _SCHOOL), ("Anlage:", "Raumprogramm")],
            "signatures": [[(84, True, "Rademacher\nStadtdirektor")]],
        },
        body="""\
## sachverhalt | Sachverhalt:

Zur Zeit werden 58 Kinder aus der Stadt in der Hilfsschule der Nachbarstadt unterrichtet. Der
Schulverband hat den Vertrag zum Ende des Schuljahres 1969/70 gekündigt, weil er die Räume selbst
benötigt. Nach der Erhebung des Schulrates müssen wir mit 90 bis 110 Kindern rechnen.

Als Gebäude kommt die Volksschule am Hellweg in Frage, die nach der Bildung der Hauptschulen frei
wird. Sie hat sechs Klassen und liegt günstig zu den Omnibuslinien.

## finanzielle_auswirkungen | Kosten:

Der Umbau ist mit 165 000 DM veranschlagt. Das Land gibt erfahrungsgemäß ein Drittel.

## beschlussvorschlag | Beschlußvorschlag:

1. Die Stadt errichtet zum 1. August 1970 eine Sonderschule.

2. Der Umbau wird in den Haushalt 1969 eingestellt.
""",
    ),
    _paper(
        id="ennigerhof-1979-vorlage-104",
        city="Ennigerhof",
        year=1979,
        print="typewriter",
        purpose="two addressees, closed session said in brackets behind one day, In Vertretung, day"
        " with a name of month",
        metadata=meta(
            number="104/79",
            title=_FEES,
            kind="drucksache",
            date="1979-10-19",
            public=False,
            consultations=[
                meeting("Werksausschuß", "1979-11-06", False),
                meeting("Rat der Stadt", "1979-11-27"),
            ],
            signatories=[signed_by("Kötter", "Beigeordneter", mark="In Vertretung", signed=True)],
            references=["97/77"],
        ),
        form={
            "office": "Der Stadtdirektor\n- Kämmerei -\nFernruf 3 11-24",
            "place": "Ennigerhof, 19. Oktober 1979\nVorlage Nr. 104/79",
            "to": "An",
            "bodies": [
                ("1.", "den Werksausschuß", "am 6.11.79 (nichtöff.)"),
                ("2.", "den Rat der Stadt", "am 27.11.79"),
            ],
            "wish": "mit der Bitte um Aufnahme in die Tagesordnung",
            "matter": [("Betr.:", _FEES), ("Bezug:", "Vorlage Nr. 97/77")],
            "signatures": [[(84, True, "In Vertretung@Kötter\nBeigeordneter")]],
        },
        body="""\
## sonstige

Die Gebühren wurden zuletzt zum 1. Januar 1978 angehoben. Seither sind die Löhne um zweimal vier vom
Hundert gestiegen, der Kraftstoff um neunzehn. Die Deponie des Kreises verlangt ab Januar 31,50 DM
für die Tonne statt bisher 24 DM.

Die Rechnung schließt 1979 voraussichtlich mit einem Fehlbetrag von 88.000 DM ab. Er soll in zwei
Jahren ausgeglichen werden.

| Gefäß | bisher | künftig |
| 50 l | 76 DM | 88 DM |
| 110 l | 142 DM | 166 DM |
| 1.100 l | 1.240 DM | 1.420 DM |

## beschlussvorschlag | Beschlußvorschlag:

Die 4. Änderung der Gebührensatzung wird beschlossen.
""",
    ),
)
