"""2007 and 2018: opinions of village councils on papers of their city."""

from functools import partial

from samples.make.layouts import ortschaftsrat as form
from samples.make.paper import Paper, meeting, meta, signed_by

_QUARRY = "Erweiterung des Kalkbruchs am Elm, Stellungnahme der Stadt im Verfahren"
_SCHOOL = "Änderung der Schulbezirke zum Schuljahr 2007/2008"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="opinions of village councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="elmrode-2018-ortschaftsrat-ds-0417-18",
        city="Elmrode",
        year=2018,
        print="laser",
        purpose="number in the box is that of the paper that is answered, so the paper has none;"
        " one of three outcomes ticked, counts in a line, mayor of the village and clerk",
        metadata=meta(
            title=_QUARRY,
            kind="stellungnahme",
            public=True,
            date="2018-06-14",
            consultations=[
                meeting(
                    "Ortschaftsrat Klein Elm",
                    "2018-06-12",
                    True,
                    result="stimmt mit Änderungen zu",
                    votes=(6, 1, 2),
                ),
            ],
            signatories=[
                signed_by("Burkhard Ohse", "Ortsbürgermeister", date="2018-06-14", signed=True),
                signed_by("Silke Wrede", "Protokoll", date="2018-06-14", signed=True),
            ],
            references=["DS 0417/18"],
        ),
        form={
            "house": "Ortschaftsrat Klein Elm",
            "kind": "Stellungnahme",
            "session": "öffentliche Sitzung am 12. Juni 2018",
            "box": [
                ("zur Drucksache", "DS 0417/18 vom 8. Mai 2018"),
                ("Gegenstand", f"**{_QUARRY}**"),
                ("Frist", "22.06.2018, Amt 61, Zimmer 314"),
            ],
            "ticks": [
                "[ ] stimmt zu",
                "[x] stimmt mit Änderungen zu",
                "[ ] lehnt ab",
            ],
            "counts": "Ja: 6   Nein: 1   Enthaltungen: 2",
            "signatures": [
                [(72, False, "Klein Elm, 14.06.2018")],
                [
                    (72, True, "Burkhard Ohse\nOrtsbürgermeister"),
                    (310, True, "Silke Wrede\nProtokoll"),
                ],
            ],
        },
        body="""\
## sonstige | Änderungen

1. Der Abstand des Abbaus zum Ortsrand soll 400 statt 300 Meter betragen.

2. Gesprengt wird nur zwischen 11 und 13 Uhr, nicht in den Ferien.

3. Die Lastwagen fahren ausschließlich über die neue Zufahrt im Süden.

## begruendung | Begründung

Schon heute sind die Erschütterungen in den Häusern an der Bergstraße zu spüren. Bei drei Gebäuden
gibt es Risse, deren Ursache streitig ist. Ein Gutachten aus dem Jahr 2011 hielt Schäden bis zu
einer Entfernung von 350 Metern für möglich.

Im Ort leben 840 Menschen, davon 96 Kinder unter zehn Jahren. Der Weg zur Schule kreuzt die heutige
Zufahrt. An manchen Tagen wurden dort mehr als 120 Fahrten gezählt.

Der Ortschaftsrat verkennt nicht, dass der Betrieb 34 Arbeitsplätze sichert. Er ist deshalb nicht
gegen die Erweiterung, hält aber die genannten Auflagen für zumutbar. Die Firma hat in der Sitzung
erklärt, dass sie die zweite und dritte Forderung erfüllen kann.""",
    ),
    _paper(
        id="elmrode-2007-ortschaftsrat-beierstedt",
        city="Elmrode",
        year=2007,
        print="inkjet",
        purpose="rejected, no counts filled in behind their labels, cited paper with a file number,"
        " one name without ink",
        metadata=meta(
            title=_SCHOOL,
            kind="stellungnahme",
            public=True,
            date="2007-02-01",
            consultations=[
                meeting("Ortschaftsrat Beierstedt", "2007-01-30", True, result="lehnt ab"),
            ],
            signatories=[
                signed_by("Hella Prange", "Ortsbürgermeisterin", date="2007-02-01", mark="gez.")
            ],
            references=["DS 0012/07"],
        ),
        form={
            "house": "Ortschaftsrat Beierstedt",
            "kind": "Stellungnahme",
            "session": "öffentliche Sitzung am 30. Januar 2007",
            "box": [
                ("zur Drucksache", "DS 0012/07"),
                ("Gegenstand", f"**{_SCHOOL}**"),
                ("Frist", "09.02.2007, Amt 40, Az. 40.1-211"),
            ],
            "ticks": ["[ ] stimmt zu", "[ ] stimmt mit Änderungen zu", "[x] lehnt ab"],
            "counts": "Ja:      Nein:      Enthaltungen:",
            "signatures": [
                [(72, False, "Beierstedt, 01.02.2007\ngez. Hella Prange\nOrtsbürgermeisterin")]
            ],
        },
        body="""\
## begruendung | Begründung

Nach dem Entwurf sollen die Kinder aus Beierstedt künftig die Schule in Jerxen besuchen. Der Bus
fährt dorthin dreimal am Tag, der letzte um 13.20 Uhr. Ein Hort besteht nicht. In der bisherigen
Schule werden elf von sechzehn Kindern bis 16 Uhr betreut.

Die Zahl der Schüler in Jerxen reicht auch ohne unsere Kinder für zwei Klassen. Die Eltern haben dem
Ortschaftsrat 41 Unterschriften übergeben.

## sonstige | Bitte

Wir bitten, die Änderung um ein Jahr zu verschieben und den Fahrplan vorher anzupassen.
""",
    ),
)
