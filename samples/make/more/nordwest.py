"""Nordwest 2010 and 2022: a bare day, office, number and title, bodies with 'am:' and 'Zu TOP:'."""

from functools import partial

from samples.make.layouts import nordwest as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BUDGET = "Bericht über die Ausführung des Haushaltes im ersten Quartal 2022"
_GYM = "Sporthalle Nadorster Weg - Sperrung wegen Mängeln am Tragwerk"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorlagen of cities in the northwest (SessionNet); text and persons invented",
)

PAPERS = (
    _paper(
        id="huntestadt-2022-22-0251",
        city="Huntestadt",
        year=2022,
        print="laser",
        purpose="day alone in the first line, number and status far right, title without label,"
        " bodies with 'am:' and 'Zu TOP:' in one line each, print-out day above it, two pages",
        metadata=meta(
            number="22/0251",
            title=_BUDGET,
            kind="informationsvorlage",
            public=True,
            date="2022-04-19",
            consultations=[
                meeting("Ausschuss für Finanzen und Beteiligungen", "2022-05-04"),
                meeting("Verwaltungsausschuss", "2022-05-16"),
            ],
            signatories=[signed_by("Jens Harbers", mark="i. V.")],
            references=["21/0944"],
            attachments=enclosures("Budgetbericht"),
        ),
        form={
            "first": "Ausdruck vom: 22.04.2022                                        Seite: 1/2",
            "lines": [
                ("19.04.2022", ""),
                ("Amt für Controlling und Finanzen", "Vorlagen-Nr: 22/0251"),
                ("", "öffentlich"),
            ],
            "kind": "Informationsvorlage",
            "title": _BUDGET,
            "way_label": "Beratungsfolge:",
            "way": [
                ("Ausschuss für Finanzen und Beteiligungen", "am: 04.05.2022", "Zu TOP:"),
                ("Verwaltungsausschuss", "am: 16.05.2022", "Zu TOP:"),
            ],
            "under": False,
            "signatures": [[(74, False, "i. V. Jens Harbers")]],
        },
        body="""\
## zusammenfassung | Kurzfassung:

Die Stadt hat im ersten Quartal 4,1 Mio. Euro mehr eingenommen als geplant. Die Ausgaben liegen im
Rahmen. Für das Jahr wird ein Fehlbetrag von 9,8 statt 14,2 Mio. Euro erwartet.

## sachverhalt | Begründung/Sachverhalt:

Der Haushalt 2022 wurde am 20. Dezember (Vorlage 21/0944) beschlossen. Nach § 21 der Verordnung ist
im Laufe des Jahres mehrmals über seine Ausführung zu berichten.

### Erträge

Bei der Gewerbesteuer wurden bis zum 31. März 38,6 Mio. Euro festgesetzt. Darin sind Nachzahlungen
eines einzelnen Betriebes für die Jahre 2017 bis 2019 enthalten, die sich nicht wiederholen werden.
Der Anteil an der Einkommensteuer liegt um 0,7 Mio. Euro unter dem Ansatz.

### Aufwendungen

Die Preise für Gas und Strom sind seit Februar stark gestiegen. Die Verträge der Stadt laufen bis
zum Jahresende, so dass sich der Anstieg erst 2023 auswirkt. Für die Unterbringung Geflüchteter aus
der Ukraine wurden bis Mitte April 1,9 Mio. Euro ausgegeben; das Land will eine Pauschale zahlen.

### Personal

Von 2.480 Stellen waren 171 nicht besetzt. Eingespart wurden dadurch 2,2 Mio. Euro.

## sonstige | Auswirkungen:

## finanzielle_auswirkungen | a) Finanzen

| Ansatz 2022 | -14.200.000 € |
| Prognose | -9.800.000 € |
| Abweichung | 4.400.000 € |

## sonstige | b) Klima

Keine.

## sonstige | c) Weitere

Keine.

## anlagen | Anlage:

Budgetbericht

@sign
""",
    ),
    _paper(
        id="huntestadt-2010-10-0388",
        city="Huntestadt",
        year=2010,
        print="laser",
        purpose="the same head with 'Vorlagen-Nr.' below its label's line, one body with an item,"
        " headings underlined, Mitteilung, ink",
        metadata=meta(
            number="10/0388",
            title=_GYM,
            kind="mitteilung",
            public=True,
            date="2010-06-02",
            consultations=[meeting("Sportausschuss", "2010-06-09", agenda_item="7")],
            signatories=[signed_by("Gudrun Oncken", "Stadtbaurätin", signed=True)],
        ),
        form={
            "lines": [
                ("Hochbauamt", "Vorlagen-Nr.:"),
                ("02.06.2010", "10/0388"),
                ("öffentlich", ""),
            ],
            "kind": "Mitteilung",
            "title": _GYM,
            "way_label": "Zur Sitzung:",
            "way": [("Sportausschuss", "09.06.2010", "TOP 7")],
            "under": True,
            "signatures": [[(74, True, "Gudrun Oncken\nStadtbaurätin")]],
        },
        body="""\
## sachverhalt | Anlass:

Bei der Prüfung nach dem schneereichen Winter hat das Büro Statik Nord an drei der sieben Binder
Risse im Leim gefunden. Die Halle wurde am 21. Mai gesperrt.

## sonstige | Weiteres Vorgehen:

Die Binder werden bis Ende Juni abgestützt. In dieser Zeit weichen die Schulen in die Halle Am
Marschweg aus; die Vereine haben von 24 Stunden in der Woche 17 verloren. Über den Sommer sollen die
Risse verpresst und Laschen aus Stahl angebracht werden.

Ob das genügt, steht nach dem Ausbau der Decke fest. Für den Fall, dass das Dach erneuert werden
muss, hat die Verwaltung 1,3 Mio. Euro für den Haushalt 2011 angemeldet.

@sign
""",
    ),
)
