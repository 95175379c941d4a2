"""2002 and 2017: items of minutes of communes in the Rhine valley."""

from functools import partial

from samples.make.layouts import traktandum as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PARK = "Parkraumbewirtschaftung Zentrum, Arbeitsvergabe Automaten"
_CHURCH = "Beitrag an die Renovation der Kapelle Maria zum Trost"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="minutes of communes in the Rhine valley; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="triesenau-2017-2017-161",
        city="Triesenau",
        year=2017,
        print="laser",
        purpose="'Trakt. Nr.' is the number of the item, the file plan and the order number are"
        " decoys, number of the minutes in a row of particulars with the status",
        metadata=meta(
            number="2017/161",
            title=_PARK,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting("Gemeinderat", "2017-08-22", True, agenda_item="9"),
            ],
            signatories=[
                signed_by("Günter Marxer", "Gemeindevorsteher", signed=True),
                signed_by("Nadja Beck", "Protokollführung", signed=True),
            ],
        ),
        form={
            "house": "Gemeinde Triesenau",
            "kind": "Protokollauszug",
            "row": [
                ("Gemeinderat", "22. August 2017"),
                ("Protokoll Nr.", "2017/161"),
                ("Registratur", "07.04.02"),
                ("Behandlung", "öffentlich"),
            ],
            "item": "Trakt. 9",
            "title": _PARK,
            "signatures": [
                [
                    (78, True, "Günter Marxer\nGemeindevorsteher"),
                    (310, True, "Nadja Beck\nProtokollführung"),
                ]
            ],
        },
        body="""\
## sachverhalt | Sachverhalt

Ab Januar sind die Parkplätze im Zentrum gebührenpflichtig. Es werden elf Automaten benötigt, die
Münzen, Karten und das Telefon annehmen. Vier Firmen wurden eingeladen.

| Anbieter | CHF | Punkte |
| Parcotec | 88'420.00 | 91 |
| Taxomat | 92'115.50 | 84 |
| Sipark | 97'300.00 | 77 |

Die vierte Firma hat auf ein Angebot verzichtet. Die Bewertung erfolgte nach Preis (60 %),
Unterhalt (25 %) und Referenzen (15 %).

## sonstige | Diskussion

Ein Mitglied erkundigt sich, ob die Anzeige auch bei starker Sonne lesbar sei. Der Leiter Tiefbau
hat ein Gerät in der Nachbargemeinde besichtigt und bejaht dies.

## beschlussvorschlag | Beschluss

Der Auftrag geht zum Preis von CHF 88'420.00 inkl. MwSt. an die Firma Parcotec.
""",
    ),
    _paper(
        id="triesenau-2002-2002-48",
        city="Triesenau",
        year=2002,
        print="laser",
        purpose="one row with three particulars, number without a century, rejected with counts in"
        " a line of its own, only the clerk signs",
        metadata=meta(
            number="48/02",
            title=_CHURCH,
            kind="niederschrift",
            public=False,
            consultations=[
                meeting(
                    "Gemeinderat",
                    "2002-03-12",
                    False,
                    agenda_item="3",
                    result="abgelehnt",
                    votes=(4, 7, None),
                ),
            ],
            signatories=[signed_by("Marlis Frommelt", "Protokollführung", mark="gez.")],
        ),
        form={
            "house": "Gemeinde Triesenau",
            "kind": "Protokollauszug",
            "row": [
                ("Gemeinderat", "12. März 2002"),
                ("Protokoll Nr.", "48/02"),
                ("Behandlung", "nicht öffentlich"),
            ],
            "item": "Trakt. 3",
            "title": _CHURCH,
            "signatures": [[(78, False, "gez. Marlis Frommelt\nProtokollführung")]],
        },
        body="""\
## sachverhalt | Sachverhalt

Die Stiftung ersucht um einen Beitrag von CHF 180'000 an die Kosten von CHF 640'000. Die
Denkmalpflege leistet ein Drittel. Die Kapelle steht auf dem Gebiet der Gemeinde, wird aber von
einer privaten Stiftung verwaltet, deren Vermögen nicht offengelegt wurde.

## sonstige | Diskussion

Mehrere Mitglieder verlangen Einsicht in die Rechnung der Stiftung. Andere verweisen auf die
Bedeutung der Kapelle als Ort der Wallfahrt. Es wird beantragt, das Gesuch zurückzustellen; dafür
finden sich drei Stimmen.

## antrag | Antrag

Der Beitrag wird gewährt.

##= sonstige | Abstimmung: abgelehnt, 4 Ja, 7 Nein
""",
    ),
)
