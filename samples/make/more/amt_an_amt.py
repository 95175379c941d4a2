"""1973 and 2009: memos between offices that take a stand on a motion."""

from functools import partial

from samples.make.layouts import amt_an_amt as form
from samples.make.paper import Paper, meta, signed_by

_TRAM = "Verkehrsberuhigung in der Gartenstraße"
_BOOK = "Fahrbücherei für die eingemeindeten Orte"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="memos between offices of a city; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="neckarhausen-2009-stellungnahme-a-118",
        city="Neckarhausen",
        year=2009,
        print="laser",
        purpose="memo 'Amt 66 an Amt 10' that answers a motion: its number and day in the subject"
        " line before the kind 'Stellungnahme', no number of its own, title in quotes inside"
        " the subject, gez. with office",
        metadata=meta(
            title="Antrag A 118/09 der Gruppe Linke Liste vom 4. Mai 2009 „" + _TRAM + "“",
            kind="stellungnahme",
            date="2009-06-22",
            signatories=[signed_by("Thilo Burger", "Tiefbauamt", mark="gez.")],
            references=["A 118/09"],
        ),
        form={
            "face": "sans",
            "from": "66 Tiefbauamt\nHerr Burger, App. 3380",
            "day": "22.06.2009",
            "to": "I. An Amt 10 – Geschäftsstelle Gemeinderat\nII. Durchschrift an Dezernat IV",
            "label": "Betreff:",
            "subject": "Antrag A 118/09 der Gruppe Linke Liste vom 4. Mai 2009\n„" + _TRAM + "“",
            "kind": "Stellungnahme",
            "signatures": [[(82, False, "gez. Thilo Burger\nTiefbauamt")]],
        },
        body="""\
## sachverhalt | Sachstand

Die Gartenstraße ist seit 1988 Teil einer Zone mit Tempo 30. Gemessen wurden an drei Werktagen im
Mai 2.140 Fahrzeuge am Tag. Die Geschwindigkeit, die 85 von 100 Fahrern nicht überschreiten, lag
bei 37 Kilometern in der Stunde.

Schwellen, wie sie der Antrag vorsieht, sind wegen der Buslinie 63 nicht möglich. Versetztes Parken
würde acht Stellplätze kosten und hätte eine ähnliche Wirkung. Die Kosten für Markierung und
Schilder betragen 6.300 Euro und können aus laufenden Mitteln bezahlt werden.

Eine Einbahnstraße lehnen wir ab, da der Verkehr dann in die Schillerstraße gedrängt wird, an der
ein Kindergarten liegt.

## fazit | Zusammenfassende Bewertung

Das Amt schlägt einen Versuch mit versetztem Parken für ein Jahr vor.
""",
    ),
    _paper(
        id="neckarhausen-1973-stellungnahme-buecherei",
        city="Neckarhausen",
        year=1973,
        print="typewriter",
        purpose="typed memo, the motion has a day but no number, own file number 'Tgb.-Nr. 402/73'"
        " at the head which is none, kind below the subject, ink over i. A. and a name, day"
        " with Roman month",
        metadata=meta(
            title=_BOOK,
            kind="stellungnahme",
            date="1973-11-08",
            signatories=[signed_by("Krautter", "Bibliotheksrätin", mark="i. A.", signed=True)],
        ),
        form={
            "face": "typewriter",
            "from": "Stadtbücherei\nTgb.-Nr. 402/73",
            "day": "8. XI. 1973",
            "to": "An das Hauptamt",
            "label": "Betr.:",
            "subject": _BOOK,
            "kind": "Stellungnahme zum Antrag der FDP-Fraktion vom 15. X. 1973",
            "signatures": [[(300, True, "i. A.@Krautter\nBibliotheksrätin")]],
            "list": "Verteiler:\nDez. III\nKämmerei",
        },
        body="""\
## sachverhalt | Sachstand

Die Stadtbücherei hat seit der Eingemeindung von vier Orten 11 200 Einwohner mehr zu versorgen. Nur
in Wörnersberg besteht eine Ausleihe mit 900 Bänden, die der Lehrer führt.

Ein Bus mit 3 500 Bänden kostet 165 000 DM. Hinzu kommen ein Fahrer und eine Bibliothekarin. Das
Regierungspräsidium gibt ein Drittel der Anschaffung, wenn auch die Schulen angefahren werden.

Aus fachlicher Sicht wird der Antrag begrüßt. Die Haltestellen müßten so gelegt werden, daß kein Weg
weiter als 800 Meter ist. Vor 1975 ist mit der Lieferung nicht zu rechnen.
""",
    ),
)
