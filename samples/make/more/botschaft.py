"""Switzerland 1996: Antrag in the booklet for a Gemeindeversammlung, no number, no full date."""

from samples.make.layouts import botschaft as form
from samples.make.paper import Paper, meeting, meta, signed_by

_HALL = "Neubau der Mehrzweckhalle Steinacker"

PAPERS = (
    Paper(
        id="wiesenthal-1996-traktandum-3",
        city="Wiesenthal",
        year=1996,
        print="letterpress",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on="Weisungen to Swiss Gemeindeversammlungen; text and persons invented",
        purpose="page of a booklet: item as 'Traktandum 3', title in large type, day of the"
        " meeting in the running head only, month without day at the end, request in a frame",
        metadata=meta(
            title=_HALL,
            kind="antrag",
            consultations=[meeting("Gemeindeversammlung", "1996-11-29", agenda_item="3")],
            signatories=[
                signed_by("U. Zellweger", "Präsident"),
                signed_by("H. Inauen", "Schreiber"),
            ],
        ),
        form={
            "face": "oldstandard",
            "running": "Gemeindeversammlung vom 29. November 1996",
            "first_page": 7,
            "item": "Traktandum 3",
            "title": _HALL,
            "kind": "Antrag und Bericht des Gemeinderates",
            "close": "Wiesenthal, im Oktober 1996",
            "signatures": [
                [
                    (96, False, "NAMENS DES GEMEINDERATES\nDer Präsident:\nU. Zellweger"),
                    (330, False, "\nDer Schreiber:\nH. Inauen"),
                ]
            ],
        },
        body="""\
## antrag | Der Gemeinderat beantragt:

1. Für den Neubau der Mehrzweckhalle wird ein Kredit von Fr. 3'850'000.- bewilligt.

2. Der Gemeinderat wird ermächtigt, die nötigen Darlehen aufzunehmen.

@frame

## sonstige | Warum eine neue Halle?

Die Turnhalle an der Kirchgasse stammt aus dem Jahre 1927. Sie ist für die heutigen Klassen zu
klein, die Garderoben sind feucht, und die Heizung verbraucht mehr Öl als das ganze Schulhaus.
Vereine mit mehr als vierzig Mitgliedern müssen nach Altmatt ausweichen.

Eine Sanierung würde rund 1,6 Millionen Franken kosten, ohne dass ein Quadratmeter gewonnen wäre.

## sonstige | Das Projekt

Die Halle misst 28 auf 16 Meter und kann mit einem Vorhang geteilt werden. Die Bühne liegt im
Osten, darunter der Übungsraum der Musikgesellschaft. Vom Dorf her gelangt man über den gedeckten
Gang trockenen Fusses hinein.

## finanzielle_auswirkungen | Was kostet es den Steuerzahler?

| Baukosten | Fr. 3'850'000 |
| Beitrag des Kantons | Fr. 962'500 |
| Zu Lasten der Gemeinde | Fr. 2'887'500 |

Zins und Abschreibung belasten die Rechnung im ersten Jahr mit Fr. 316'000. Das entspricht sieben
Steuerprozenten.

## stellungnahme | Stellungnahme der Rechnungsprüfungskommission

Die Kommission hat die Vorlage geprüft. Sie empfiehlt der Versammlung Zustimmung.
""",
    ),
)
