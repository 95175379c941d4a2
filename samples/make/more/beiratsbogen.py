"""2016 and 2022: sheets of a Jugendrat and a Seniorenbeirat, the kind ticked."""

from functools import partial

from samples.make.layouts import beiratsbogen as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SKATE = "Überdachung der Skateanlage am Kanal"
_SEATS = "Zu wenig Bänke an der Bushaltestelle Klinikum"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="sheets of councils of young and old people; text and persons invented",
)

PAPERS = (
    _paper(
        id="hafenlohe-2022-jr-11-2022",
        city="Hafenlohe",
        year=2022,
        print="laser",
        purpose="kind ticked among four words without a caption, 'laufende Nummer' on a rule, two"
        " names with roles, box of the office below with its own received number",
        metadata=meta(
            number="JR 11/2022",
            title=_SKATE,
            kind="antrag",
            date="2022-05-09",
            consultations=[meeting("Jugendrat", "2022-05-24")],
            signatories=[
                signed_by("Mia Krüger", "Sprecherin", signed=True),
                signed_by("Can Yildiz", "Stellvertreter", signed=True),
            ],
        ),
        form={
            "council": "Jugendrat Hafenlohe",
            "kinds": "[x] Antrag [ ] Anfrage [ ] Empfehlung [ ] Mitteilung",
            "lines": [
                ("laufende Nummer", "JR 11/2022"),
                ("eingereicht von", "Arbeitskreis Sport"),
                ("am", "9. Mai 2022"),
                ("für die Sitzung", "Jugendrat, 24. Mai 2022"),
                ("Thema", _SKATE),
            ],
            "signatures": [
                [(70, True, "Mia Krüger\nSprecherin"), (300, True, "Can Yildiz\nStellvertreter")]
            ],
            "office": "Vermerk des Hauptamtes: eingegangen am 11.05.2022, Post-Nr. 4417,\n"
            "weiter an Amt 52 zur Stellungnahme bis 20.05.2022",
        },
        body="""\
## sonstige | Was wir wollen

Die Stadt soll prüfen, ob man über einem Teil der Anlage ein Dach bauen kann, am besten mit Licht.

## begruendung | Begründung

Die Anlage ist seit 2017 der Ort, an dem sich die meisten von uns treffen. Von Oktober bis März ist
sie fast immer nass. Dann fahren viele im Parkhaus, was Ärger gibt. Bei unserer Umfrage haben 412
Jugendliche mitgemacht, 380 davon wünschen sich ein Dach.

In Nachbarstädten kosten solche Dächer zwischen 90.000 und 150.000 Euro. Der Verein Rollbrett würde
sich um den Platz kümmern. Für neue Anlagen gibt es bis Ende des Jahres Geld vom Land.
""",
    ),
    _paper(
        id="hafenlohe-2016-sb-04-2016",
        city="Hafenlohe",
        year=2016,
        print="laser",
        purpose="Anfrage ticked, number behind 'Kennzeichen', no session, one name, no box of the"
        " office",
        metadata=meta(
            number="SB 04/2016",
            title=_SEATS,
            kind="anfrage",
            date="2016-09-15",
            signatories=[signed_by("Rosemarie Thode", "Vorsitzende", signed=True)],
        ),
        form={
            "council": "Seniorenbeirat Hafenlohe",
            "kinds": "[ ] Antrag [x] Anfrage [ ] Empfehlung [ ] Mitteilung",
            "lines": [
                ("laufende Nummer", "SB 04/2016"),
                ("eingereicht von", "Vorstand"),
                ("am", "15. September 2016"),
                ("für die Sitzung", ""),
                ("Thema", _SEATS),
            ],
            "signatures": [[(70, True, "Rosemarie Thode\nVorsitzende")]],
        },
        body="""\
## anfrage | Fragen

1. Warum wurden beim Umbau der Haltestelle drei von fünf Bänken entfernt?

2. Ist geplant, sie zu ersetzen, und wenn ja, wann?

3. Kann ein Dach ergänzt werden, das auch bei Wind von Westen schützt?

## begruendung | Begründung

Am Klinikum warten viele Menschen, die nach einer Behandlung nicht lange stehen können. An Werktagen
steigen dort nach Auskunft der Busgesellschaft 1.300 Fahrgäste ein. Die beiden Bänke stehen zudem an
der Seite, an der nur die Linie 9 hält.
""",
    ),
)
