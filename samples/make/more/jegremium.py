"""2012 and 2021: papers of a town that has a draft of its own for each body, below its bar."""

from functools import partial

from samples.make.layouts import jegremium as form
from samples.make.paper import Paper, meeting, meta, signed_by

_SCHOOL = "Zusammenlegung der Grundschulen Bergfeld und Talheim am Standort Talheim"
_NAME = "Benennung der Planstraßen A bis C im Baugebiet „Obere Wanne“"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns with village councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="talheim-wied-2012-2012-ol-0093",
        city="Talheim an der Wied",
        year=2012,
        print="laser",
        purpose="no table of meetings but shaded bars within the text, each with body, day, item"
        " and status, a draft for each body below its bar, number behind 'Kennung' among"
        " fields, label 'Thema'",
        metadata=meta(
            number="2012-OL-0093",
            title=_SCHOOL,
            kind="beschlussvorlage",
            public=True,
            date="2012-09-24",
            consultations=[
                meeting("Ortsrat Bergfeld", "2012-10-09", True, agenda_item="3"),
                meeting("Ortsrat Talheim", "2012-10-11", True, agenda_item="4"),
                meeting("Schulausschuss", "2012-10-23", True, agenda_item="2"),
                meeting("Stadtrat", "2012-11-06", True, agenda_item="8"),
            ],
            signatories=[
                signed_by("Eva-Maria Trapp", "Erste Beigeordnete", mark="gez."),
                signed_by("Norbert Zwick", "Leiter Schulverwaltung", mark="gez."),
            ],
        ),
        form={
            "house": "Stadt Talheim an der Wied",
            "label": "Thema",
            "title": _SCHOOL,
            "fields": [
                ("Vorlage:", "Beschlussvorlage"),
                ("Kennung:", "2012-OL-0093"),
                ("Stand:", "24.09.2012"),
                ("Auskunft:", "Norbert Zwick, Zimmer 214, Telefon 2093"),
            ],
            "bars": [
                ("Ortsrat Bergfeld", "09.10.2012 · TOP 3 · öffentlich"),
                ("Ortsrat Talheim", "11.10.2012 · TOP 4 · öffentlich"),
                ("Schulausschuss", "23.10.2012 · TOP 2 · öffentlich"),
                ("Stadtrat", "06.11.2012 · TOP 8 · öffentlich"),
            ],
            "foot": [("2012-OL-0093", "left"), ("{page}", "right")],
            "signatures": [
                [
                    (70, False, "gez. Eva-Maria Trapp\nErste Beigeordnete"),
                    (310, False, "gez. Norbert Zwick\nLeiter Schulverwaltung"),
                ]
            ],
        },
        body="""\
## sachverhalt | Lage

An der Grundschule Bergfeld werden im laufenden Schuljahr 41 Kinder in drei Klassen unterrichtet,
davon eine mit zwei Jahrgängen. Nach dem Melderegister sind für 2013 sieben und für 2014 neun
Kinder zu erwarten. Das Schulgesetz verlangt für den Fortbestand mindestens dreizehn je Jahrgang;
die Ausnahme, die das Ministerium 2009 erteilt hat, läuft im Sommer ab.

In Talheim sind seit dem Auszug der Hauptschule vier Räume frei. Turnhalle und Mensa sind vorhanden.
Der Weg mit dem Bus dauert vierzehn Minuten.

## sonstige | Stand der Gespräche

Die Elternvertretungen beider Schulen wurden im Mai und im September gehört. In Bergfeld wird vor
allem die Sorge geäußert, das Dorf werde für junge Familien unattraktiv. Das Kollegium hat sich mit
sieben zu zwei Stimmen für die Zusammenlegung ausgesprochen.

@bar

## sonstige | Anhörung

Der Ortsrat nimmt zu der Absicht Stellung. Er wird gebeten, sich zur künftigen Nutzung des
Schulhauses zu äußern.

@bar

## sonstige | Anhörung

Der Ortsrat nimmt zu der Absicht Stellung.

@bar

## beschlussvorschlag | Empfehlung

Der Ausschuss empfiehlt dem Stadtrat die Zusammenlegung zum Schuljahr 2013/14.

@bar

## beschlussvorschlag | Beschluss

1. Die Grundschulen werden zum 1. August 2013 am Standort Talheim zusammengelegt.

2. Der Antrag auf Genehmigung ist bis zum 30. November 2012 zu stellen.

3. Über die Nutzung des Schulhauses Bergfeld wird im Frühjahr gesondert entschieden.
""",
    ),
    _paper(
        id="talheim-wied-2021-2021-bw-0317",
        city="Talheim an der Wied",
        year=2021,
        print="laser",
        purpose="two bars, the first not public, reasons before the drafts, no date of the paper"
        " but that of the bars, nobody signs",
        metadata=meta(
            number="2021-BW-0317",
            title=_NAME,
            kind="beschlussvorlage",
            public=False,
            consultations=[
                meeting("Ältestenrat", "2021-06-08", False, agenda_item="1"),
                meeting("Stadtrat", "2021-06-22", True, agenda_item="11"),
            ],
            references=["2020-BW-0188"],
        ),
        form={
            "house": "Stadt Talheim an der Wied",
            "label": "Thema",
            "title": _NAME,
            "fields": [
                ("Vorlage:", "Beschlussvorlage"),
                ("Kennung:", "2021-BW-0317"),
                ("Auskunft:", "Bauverwaltung, Telefon 2041"),
            ],
            "bars": [
                ("Ältestenrat", "08.06.2021 · TOP 1 · nicht öffentlich"),
                ("Stadtrat", "22.06.2021 · TOP 11 · öffentlich"),
            ],
            "foot": [("2021-BW-0317", "left"), ("{page}", "right")],
        },
        body="""\
## begruendung | Gründe

Das Baugebiet wurde mit der Vorlage 2020-BW-0188 beschlossen. Von den 164 nach Personen benannten
Straßen der Stadt tragen elf den Namen einer Frau. Der Heimatverein hat fünf Malerinnen
vorgeschlagen, die zwischen 1870 und 1930 in der Künstlerkolonie gearbeitet haben. Bei zweien ließ
sich nicht klären, wie sie sich nach 1933 verhalten haben; sie wurden nicht berücksichtigt.
@bar

## beschlussvorschlag | Empfehlung

Der Ältestenrat empfiehlt die Namen der Reihe „Malerinnen der Region“.

@bar

## beschlussvorschlag | Beschluss

Die Straßen erhalten die Namen Luise-Kessler-Weg, Anna-Roth-Weg und Clara-Siegel-Platz.
""",
    ),
)
