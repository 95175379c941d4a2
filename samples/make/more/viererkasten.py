"""1994 and 2009: papers with a head of four cells."""

from functools import partial

from samples.make.layouts import viererkasten as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BRIDGE = "Neubau der Wirtschaftswegebrücke über die Lenne bei Haus Rhade"
_GIRLS = "Mädchentreff: Bericht über das erste Jahr"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Westfalen with a framed head; text and persons invented",
)

PAPERS = (
    _paper(
        id="rhadebruch-2009-vorl-184-09",
        city="Rhadebruch",
        year=2009,
        print="laser",
        purpose="kind, number and day as three lines in the upper right cell, subject in the lower"
        " left, bodies with roles behind commas in the lower right, two pages",
        metadata=meta(
            number="Vorl. 184/09",
            title=_BRIDGE,
            kind="beschlussvorlage",
            public=True,
            date="2009-10-19",
            consultations=[
                meeting("Bau- und Wegeausschuss", "2009-11-05", role="Vorberatung"),
                meeting("Haupt- und Finanzausschuss", "2009-11-19", role="Vorberatung"),
                meeting("Rat", "2009-12-03", role="Entscheidung"),
            ],
            signatories=[signed_by("Gisbert Nölle", "Bürgermeister", signed=True)],
            references=["Vorl. 77/08"],
            attachments=enclosures("Bauwerksskizze"),
        ),
        form={
            "face": "serif",
            "cells": [
                (
                    "**Stadt Rhadebruch**\nFachbereich Bauen\nHerr Sudhoff",
                    "**Beschlussvorlage**\nVorl. 184/09\n19.10.2009\nöffentlich",
                ),
                (
                    f"**{_BRIDGE}**",
                    "Bau- und Wegeausschuss, 05.11.2009, Vorberatung\nHaupt- und Finanzausschuss,"
                    " 19.11.2009, Vorberatung\nRat, 03.12.2009, Entscheidung",
                ),
            ],
            "share": 0.46,
            "head": [("Vorl. 184/09", "left"), ("{page} von {total}", "right")],
            "signatures": [[(72, True, "Gisbert Nölle\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Rat beschließt den Neubau der Brücke für eine Last von 30 Tonnen. Die Verwaltung wird
beauftragt, die Förderung zu beantragen und die Arbeiten nach deren Bewilligung auszuschreiben.

## sachverhalt | Sachverhalt:

Die Brücke wurde 1928 von der Ziegelei gebaut und 1955 von der Gemeinde übernommen. Bei der
Hauptprüfung im Mai 2008 erhielt sie die Note 3,6. Seither ist sie für Fahrzeuge über 3,5 Tonnen
gesperrt, wie im Bericht Vorl. 77/08 mitgeteilt.

Drei Höfe erreichen 61 Hektar Grünland nur noch über die Kreisstraße. Der Umweg beträgt 7,4 km, ein
großer Teil davon innerorts. Im Sommer fahren dort an manchen Tagen achtzig Gespanne mit Silage. Aus
der Nachbarschaft liegen der Verwaltung 22 Beschwerden vor.

Untersucht wurden ein Neubau an gleicher Stelle, ein Neubau für Räder und Fußgänger und der
ersatzlose Abbruch. Die Landwirte haben sich bereit erklärt, für einen vollwertigen Ersatz zusammen
25.000 Euro beizusteuern und die Rampen selbst anzuschütten.

Die Lenne ist an dieser Stelle Schutzgebiet. Zwischen dem 1. Oktober und dem 30. April darf im Bett
des Flusses wegen der Laichzeit nicht gearbeitet werden. Die Pfeiler werden deshalb am Ufer
gegründet; die Spannweite beträgt 26,5 m.

Als Bauweise wird ein Verbund aus Stahl und Beton empfohlen. Holz wäre um 40.000 Euro billiger, hält
aber nach Erfahrungen des Kreises nur etwa 35 Jahre.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

| Bau | 388.000 € |
| Planung, Prüfung | 52.000 € |
| Förderung 65 % | -286.000 € |
| Landwirte | -25.000 € |
| Stadt | 129.000 € |

Die Mittel sind im Entwurf für 2010 mit 60.000 Euro und für 2011 mit 69.000 Euro veranschlagt.

## sonstige | Folgen bei Ablehnung:

Die Brücke müsste bis Ende 2010 abgebrochen werden. Der Abbruch kostet 48.000 Euro und wird nicht
gefördert.

## anlagen | Anlage:

Bauwerksskizze

@sign
""",
    ),
    _paper(
        id="rhadebruch-1994-bericht-56",
        city="Rhadebruch",
        year=1994,
        print="inkjet",
        purpose="the same head with another order: subject first, town in the lower right cell with"
        " day and number 'Nr. 56', Berichtsvorlage, status among the bodies",
        metadata=meta(
            number="56",
            title=_GIRLS,
            kind="informationsvorlage",
            public=True,
            date="1994-05-09",
            consultations=[meeting("Jugendhilfeausschuß", "1994-05-25", True)],
            signatories=[signed_by("Ursel Bockwinkel", "Jugendpflegerin", mark="gez.")],
        ),
        form={
            "face": "sans",
            "cells": [
                (f"**{_GIRLS}**", "Berichtsvorlage\nNr. 56"),
                (
                    "Jugendhilfeausschuß\n25. Mai 1994\nöffentlich",
                    "Stadt Rhadebruch\nJugendamt\n9. Mai 1994",
                ),
            ],
            "signatures": [[(72, False, "gez. Ursel Bockwinkel\nJugendpflegerin")]],
        },
        body="""\
## sachverhalt | Bericht

Der Treff wurde am 3. Mai 1993 in der früheren Hausmeisterwohnung der Hauptschule eröffnet. Er hat
an drei Nachmittagen in der Woche geöffnet. Im ersten Jahr kamen 118 Mädchen zwischen zehn und
siebzehn, die meisten mehr als zehnmal.

Am beliebtesten waren die Fahrradwerkstatt und das Kochen. Eine Beratung durch die Frauenstelle
wurde 41mal in Anspruch genommen.

## sonstige | Schwierigkeiten

Der Zugang führt über den Schulhof, auf dem sich abends Jungen treffen. Ein zweiter Eingang von der
Gartenseite würde 6.500 DM kosten.

## fazit | Zusammenfassende Bewertung

Das Angebot wird angenommen und sollte über den Dezember hinaus fortgeführt werden.

@sign
""",
    ),
)
