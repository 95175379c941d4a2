"""2010: a Vorlage with a citizen's letter behind it as its enclosure."""

from samples.make.layouts import dahinter as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BELL = "Bürgerantrag zur Aufstellung von Papierkörben an der Uferpromenade"

PAPERS = (
    Paper(
        id="uferstadt-2010-gv-2010-044",
        city="Uferstadt",
        year=2010,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on="Vorlagen with letters of citizens behind them; text, persons, places invented",
        purpose="two rows of fields without colons over a double rule, 'Drs' and number in one, the"
        " title names another kind, a letter with day, subject and name behind it as enclosure",
        metadata=meta(
            number="GV 2010-044",
            title=_BELL,
            kind="beschlussvorlage",
            public=True,
            date="2010-04-26",
            consultations=[meeting("Gemeindevertretung", "2010-05-20", agenda_item="8")],
            signatories=[signed_by("Ramona Zillmann", "Bürgermeisterin", mark="gez.")],
            attachments=enclosures(("1", "Schreiben vom 8. März 2010")),
        ),
        form={
            "rows": [
                ("Gemeinde Uferstadt", "Beschlussvorlage", "Drs GV 2010-044"),
                ("Uferstadt, 26.04.2010", "öffentlich", "Bauamt"),
                ("Gemeindevertretung", "20.05.2010", "TOP 8"),
            ],
            "title": _BELL,
            "signatures": [[(76, False, "gez. Ramona Zillmann\nBürgermeisterin")]],
            "letter": "Margarete Lübke\nUferpromenade 12\n\n8. März 2010\n\nAn die"
            " Gemeindevertretung\n\nBetr.: Müll am Ufer",
            "author": "Margarete Lübke",
            "foot": [("{page}", "center")],
        },
        body="""\
## beschlussvorschlag | Beschluss

An der Uferpromenade werden sechs Papierkörbe aufgestellt.

## begruendung | Begründung

Mit Schreiben vom 8. März hat eine Anwohnerin beantragt, zwischen Seebrücke und Bootshaus mehr
Papierkörbe aufzustellen. Vorhanden sind zwei auf 740 Metern. Der Bauhof sammelt nach sonnigen
Wochenenden bis zu elf Säcke.

Ein Korb mit Deckel gegen Möwen kostet 290 Euro. Für das Leeren werden in der Saison täglich zwanzig
Minuten mehr gebraucht.

## anlagen | Anlagen

1 Schreiben vom 8. März 2010

@sign

## anlagen | Anlage 1 zur Drs GV 2010-044

@letter

Sehr geehrte Damen und Herren,

seit vierzig Jahren gehe ich jeden Morgen am Wasser spazieren. So schlimm wie im vergangenen Sommer
war es noch nie. Becher, Tüten und Windeln liegen neben den Bänken, weil die Körbe schon am
Vormittag voll sind.

Ich beantrage, an jeder dritten Bank einen aufzustellen und sie auch am Sonntag zu leeren.

@author
""",
    ),
)
