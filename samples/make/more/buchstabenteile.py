"""2013 and 2022: a town by the sea, papers in parts A to G, label with blanks round its dash."""

from functools import partial

from samples.make.layouts import buchstabenteile as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LIGHT = "Freibad Grünhöfe: Wiedereröffnung in der Saison 2023"
_RAIN = "Überflutungen nach dem Starkregen vom 21. Juni 2013"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Bremerhaven; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hochwerder-2022-stvv-v-41",
        city="Hochwerder",
        year=2022,
        print="laser",
        purpose="'Vorlage Nr. StVV - V 41/2022' with blanks round the dash, parts A to G as"
        " headings, body in 'für die Sitzung der …', boxes in words, day with place at the right",
        metadata=meta(
            number="StVV - V 41/2022",
            title=_LIGHT,
            kind="drucksache",
            public=True,
            date="2022-09-13",
            consultations=[meeting("Stadtverordnetenversammlung", "2022-09-29", True)],
            signatories=[signed_by("Neuhaus", "Bürgermeister", mark="gez.")],
            references=["StVV - V 12/2021"],
        ),
        form={
            "office": "Magistrat der Seestadt Hochwerder\nAmt für Sport und Freizeit",
            "day": "Hochwerder, 13.09.2022\nHerr Focke, 590-2417",
            "number": "Vorlage Nr. StVV - V 41/2022",
            "way": "für die Stadtverordnetenversammlung\nam 29.09.2022",
            "status": "Beratung in öffentlicher Sitzung: Ja\nAnzahl Anlagen: 0",
            "title": _LIGHT,
            "signatures": [[(72, False, "gez.\nNeuhaus\nBürgermeister")]],
        },
        body="""\
## sonstige | A. Problem

Das Bad ist seit 2019 geschlossen. Das Becken verlor täglich 40 Kubikmeter Wasser. Die
Stadtverordnetenversammlung hat mit StVV - V 12/2021 beschlossen, das Edelstahlbecken zu bauen, die
Technik aber erst nach Klärung der Förderung zu erneuern. Der Bund hat die Förderung am 2. August
2022 abgelehnt.

## sonstige | B. Lösung

Das Bad wird mit der alten Technik eröffnet. Sie reicht für 900 statt 1.400 Gäste am Tag. Der
Betreiber übernimmt die Aufsicht.

## sonstige | C. Alternativen

Eine weitere Schließung bis 2024. Sie wird nicht empfohlen, weil im Stadtnorden drei von vier
Kindern der dritten Klassen nicht schwimmen können.

## finanzielle_auswirkungen | D. Finanzielle Auswirkungen

Der Zuschuss an den Betreiber steigt um 110.000 Euro. Er wird im Budget des Amtes gedeckt.

## sonstige | E. Beteiligung / Abstimmung

Der Sportbeirat und die Stadtteilkonferenz Grünhöfe wurden beteiligt.

## beschlussvorschlag | F. Beschlussvorschlag

Die Stadtverordnetenversammlung nimmt die Ablehnung der Förderung zur Kenntnis und stimmt der
Wiedereröffnung zum 15. Mai 2023 zu.
""",
    ),
    _paper(
        id="hochwerder-2013-mit-as-7",
        city="Hochwerder",
        year=2013,
        print="laser",
        purpose="Mitteilung to a motion: own number 'MIT-AF 7/2013' against 'AF - 7/2013' of the"
        " Anfrage, day of the rain in the title, status No, ink over a name with In Vertretung",
        metadata=meta(
            number="MIT-AF 7/2013",
            title=_RAIN,
            kind="mitteilung",
            public=False,
            date="2013-07-30",
            consultations=[meeting("Bau- und Umweltausschuss", "2013-08-20", False)],
            signatories=[
                signed_by("Dr. Heike Ravens", "Stadträtin", mark="In Vertretung", signed=True)
            ],
            references=["AF - 7/2013"],
        ),
        form={
            "office": "Magistrat der Seestadt Hochwerder\nBaureferat",
            "day": "Hochwerder, 30.07.2013",
            "number": "Mitteilung Nr. MIT-AF 7/2013",
            "way": "für den Bau- und Umweltausschuss\nam 20.08.2013",
            "status": "Zur Anfrage AF - 7/2013\nÖffentlich: Nein",
            "title": _RAIN,
            "signatures": [[(72, True, "In Vertretung@Dr. Heike Ravens\nStadträtin")]],
        },
        body="""\
## anfrage | I. Die Anfrage lautet:

1. Wie viele Keller sind in der Nacht vollgelaufen?

2. Warum haben die Pumpen am Holzhafen nicht gearbeitet?

3. Wer haftet für die Schäden?

## antwort | II. Der Magistrat hat die Anfrage wie folgt beantwortet:

Zu 1.: Die Feuerwehr verzeichnete 316 Einsätze. Gemeldet wurden 271 Keller, drei Schulen und die
Bücherei im Untergeschoss des Kulturhauses.

Zu 2.: Zwei von drei Pumpen liefen. Die dritte war zur Revision ausgebaut. Auch mit ihr wäre der
Kanal überlastet gewesen, da in 50 Minuten 47 Millimeter fielen.

Zu 3.: Eine Pflicht der Stadt wird nicht gesehen. Über die Ansprüche der Mieter in zwei städtischen
Häusern wird mit dem Versicherer verhandelt, weshalb die Angaben vertraulich sind.
""",
    ),
)
