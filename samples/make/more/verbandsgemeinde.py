"""Rheinland-Pfalz and Saarland 1993 to 2015: forms with a frame for the result at the foot."""

from functools import partial

from samples.make.layouts import verbandsgemeinde as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HOUSE = "Erneuerung der Heizung im Dorfgemeinschaftshaus Oberlauch"
_WAY = 'Ausbau des Wirtschaftsweges "Auf der Heide", Vergabe der Bauarbeiten'
_GRAVE = "Änderung der Friedhofssatzung; hier: Zulassung von Baumbestattungen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorlagen of Verbandsgemeinden and Gemeinden in Rheinland-Pfalz and Saarland; text"
    " and persons invented",
)

PAPERS = (
    _paper(
        id="vg-lauchtal-og-3-2015",
        city="Verbandsgemeinde Lauchtal",
        year=2015,
        print="laser",
        purpose="body, day and TOP in frames, real boxes for public, result and votes filled in at"
        " the foot of the page under 'Beratungsergebnis', signature of the Ortsbürgermeister",
        stamps=((1, Stamp(lines=("OG Oberlauch",), at=(0.75, 0.8), colour=BLUE, mm=30)),),
        metadata=meta(
            number="05/2015/023",
            title=_HOUSE,
            kind="beschlussvorlage",
            public=True,
            date="2015-03-02",
            consultations=[
                meeting(
                    "Ortsgemeinderat Oberlauch",
                    "2015-03-19",
                    public=True,
                    agenda_item="4",
                    result="mit Stimmenmehrheit",
                    votes=(9, 2, 1),
                )
            ],
            signatories=[signed_by("Manfred Kessler", "Ortsbürgermeister", signed=True)],
            references=["05/2014/117"],
        ),
        form={
            "face": "sans",
            "authority": "Verbandsgemeindeverwaltung\nLauchtal",
            "kind": "Beschlussvorlage",
            "grid": [
                [
                    (1, "Vorlage Nr.", "05/2015/023"),
                    (1, "Datum", "02.03.2015"),
                    (1, "Abteilung", "4 / Az. 761-31"),
                ],
                [
                    (2, "Gremium", "Ortsgemeinderat Oberlauch"),
                    (1, "Sitzung am", "19.03.2015"),
                    (0.5, "TOP", "4"),
                    (1.4, "", "[x] öffentlich\n[ ] nichtöffentlich"),
                ],
                [(1, "Bearbeiter", "Herr Thul")],
                [(1, "Betreff", "**" + _HOUSE + "**")],
            ],
            "sign": [(66, "@ink\nManfred Kessler\nOrtsbürgermeister")],
            "result_head": "Beratungsergebnis:",
            "result": [
                [
                    (1.3, "", "[ ] einstimmig\n[x] mit Stimmenmehrheit"),
                    (0.7, "Ja", "9"),
                    (0.7, "Nein", "2"),
                    (0.9, "Enthaltungen", "1"),
                    (1.5, "", "[x] laut Beschlussvorschlag\n[ ] abweichend"),
                ],
            ],
        },
        body="""\
## sachverhalt | Sachverhalt:

Der Kessel im Dorfgemeinschaftshaus stammt aus dem Jahr 1987. Nach der Messung des
Schornsteinfegers vom 12. November 2014 liegen die Abgasverluste bei 13 Prozent; zulässig sind 9.
Die Frist zur Abhilfe endet am 31. August 2015.

In der Sitzung am 4. Dezember 2014 (Vorlage Nr. 05/2014/117) hatte der Rat gebeten, auch eine
Heizung mit Pellets zu prüfen. Das Ingenieurbüro hat beide Lösungen gerechnet:

| | Gas | Pellets |
| Anschaffung | 21.400 € | 38.900 € |
| Verbrauch je Jahr | 4.100 € | 2.750 € |
| Zuschuss | - | 5.800 € |

Die höheren Kosten gleichen sich nach rund neun Jahren aus.

## beschlussvorschlag | Beschlussvorschlag:

Der Ortsgemeinderat beschließt den Einbau einer Heizung mit Pellets und ermächtigt den
Ortsbürgermeister, den Auftrag bis zu einer Summe von 40.000 € zu erteilen.
""",
    ),
    _paper(
        id="vg-lauchtal-bua-1993",
        city="Verbandsgemeinde Lauchtal",
        year=1993,
        print="inkjet",
        purpose="non-public form without a number, frame at the foot left empty, i. V. with gez.,"
        " two bodies in one frame each, table of offers with a sum",
        metadata=meta(
            title=_WAY,
            kind="sitzungsvorlage",
            public=False,
            date="1993-08-24",
            consultations=[
                meeting("Bauausschuß", "1993-09-02", agenda_item="2"),
                meeting("Ortsgemeinderat Niederlauch", "1993-09-14"),
            ],
            signatories=[signed_by("Schmitz-Adams", "Erster Beigeordneter", mark="i. V.")],
            references=[],
            attachments=enclosures("Lageplan", "Submissionsliste"),
        ),
        form={
            "face": "mono",
            "authority": "Verbandsgemeinde Lauchtal\n- Bauabteilung -",
            "kind": "Sitzungsvorlage\nnichtöffentlich",
            "grid": [
                [
                    (1, "Az.:", "653-12 Nl."),
                    (1, "Datum:", "24.08.1993"),
                    (1, "Bearb.:", "Fr. Hilgers"),
                ],
                [
                    (2, "Gremium:", "Bauausschuß"),
                    (1, "Sitzung:", "02.09.1993"),
                    (0.6, "Punkt:", "2"),
                ],
                [
                    (2, "Gremium:", "Ortsgemeinderat Niederlauch"),
                    (1, "Sitzung:", "14.09.1993"),
                    (0.6, "Punkt:", ""),
                ],
                [(1, "Gegenstand:", _WAY)],
            ],
            "sign": [(300, "gez. i. V. Schmitz-Adams\nErster Beigeordneter")],
            "result_head": "Beratungsergebnis",
            "result": [
                [
                    (1, "einstimmig", ""),
                    (0.6, "ja", ""),
                    (0.6, "nein", ""),
                    (0.6, "enth.", ""),
                    (1.4, "abweichender Beschluß", ""),
                ],
            ],
            "deep": 60,
        },
        body="""\
## sachverhalt | 1. Sachdarstellung

Der Weg "Auf der Heide" soll auf 840 m Länge mit einer Tragdeckschicht versehen werden. Die
Aufbaugemeinschaft hat am 15. Juni 1993 zugestimmt; der Bewilligungsbescheid des Kulturamtes trägt
das Datum vom 30. Juli 1993. Bei der Öffnung am 17. August lagen vier Angebote vor:

| Bieter | DM | Rang |
| A | 91.340,20 | 1 |
| B | 94.008,75 | 2 |
| C | 99.714,00 | 3 |
| D | 117.250,90 | 4 |

Der Bieter A hat in Niederlauch bereits den Weg zum Hochbehälter gebaut. Rechnerische Fehler wurden
nicht festgestellt.

## finanzielle_auswirkungen | 2. Finanzierung

Haushaltsstelle 7800.9500: 95.000,00 DM, davon Zuschuß 60 v. H. Die Nachbargemeinde beteiligt sich
mit 7.500,00 DM, weil der Weg auf 70 m über ihre Gemarkung führt.

## beschlussvorschlag | 3. Beschlußvorschlag

Der Auftrag wird dem Bieter A zum Preis von 91.340,20 DM erteilt.

## anlagen | 4. Anlagen

Lageplan

Submissionsliste
""",
    ),
    _paper(
        id="merchtal-2008-bv-0114",
        city="Merchtal",
        year=2008,
        print="laser",
        purpose="two pages of a Gemeinde in the Saarland, number in the frame of the kind, three"
        " meetings each in a row of cells, heading at the foot of page 1, result as words",
        metadata=meta(
            number="BV/0114/08",
            title=_GRAVE,
            kind="beschlussvorlage",
            public=True,
            date="2008-09-15",
            consultations=[
                meeting("Ortsrat Merch", "2008-09-23", role="Anhörung"),
                meeting("Ausschuss für Umwelt", "2008-10-07", role="Vorberatung"),
                meeting("Gemeinderat", "2008-10-23", role="Entscheidung"),
            ],
            signatories=[signed_by("Clemens Altmaier-Groß", "Bürgermeister", mark="gez.")],
            references=["BV/0031/06", "AN/0007/08"],
            attachments=enclosures("Satzungsentwurf", "Gebührenkalkulation"),
        ),
        form={
            "face": "carlito",
            "authority": "Gemeinde Merchtal\nFachbereich Bürgerdienste",
            "kind": "Beschlussvorlage\nBV/0114/08",
            "grid": [
                [
                    (1, "Aktenzeichen", "FB 3-554-20"),
                    (1, "Verfasserin", "Nicole Backes"),
                    (1, "Merchtal, den", "15.09.2008"),
                ],
                [
                    (2, "Beratungsfolge", "Ortsrat Merch"),
                    (1, "", "23.09.2008"),
                    (1, "", "Anhörung"),
                ],
                [(2, "", "Ausschuss für Umwelt"), (1, "", "07.10.2008"), (1, "", "Vorberatung")],
                [(2, "", "Gemeinderat"), (1, "", "23.10.2008"), (1, "", "Entscheidung")],
                [
                    (1, "Öffentlichkeit", "öffentlich"),
                    (1, "Anlagen", "Satzungsentwurf\nGebührenkalkulation"),
                ],
                [(1, "Bezeichnung", _GRAVE)],
            ],
            "foot": [("BV/0114/08", "left"), ("Seite {page} von {total}", "right")],
            "sign": [(66, "gez. Clemens Altmaier-Groß\nBürgermeister")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Gemeinderat beschließt die Änderung der Friedhofssatzung in der Fassung der Anlage. Sie tritt am
1. Januar 2009 in Kraft.

## sachverhalt | Sachverhalt

Mit dem Antrag AN/0007/08 vom 19. Februar 2008 hat die SPD-Fraktion angeregt, auf einem der fünf
Friedhöfe Bestattungen unter Bäumen zu ermöglichen. In der Gemeinde ist der Anteil der Urnen seit
2003 von 22 auf 41 Prozent gestiegen. Im Jahr 2007 wurden 37 Verstorbene aus Merchtal in auswärtigen
Wäldern beigesetzt.

Geeignet ist nach der Prüfung durch den Bauhof allein der obere Teil des Friedhofs in Merch. Dort
stehen 14 Eichen und 6 Hainbuchen, die im Mittel 90 Jahre alt sind. Um jeden Baum können acht Plätze
angelegt werden. Grabsteine sind nicht vorgesehen; der Name kann auf einer Tafel aus Bronze am
Eingang verzeichnet werden.

Der Rat hatte die Satzung zuletzt am 18. Mai 2006 (BV/0031/06) geändert. Damals wurde die Ruhezeit
für Urnen auf 15 Jahre verkürzt. Sie soll auch hier gelten, weil die Wurzeln bei längerer Dauer zu
Schaden kommen können.

Zur Frage der Haftung bei fallenden Ästen hat der Versicherer mit Schreiben vom 8. August 2008
mitgeteilt, dass die bestehende Deckung ausreicht, sofern die Bäume zweimal im Jahr geprüft werden.
In den Monaten Januar und Februar soll der Hain bei Sturm geschlossen bleiben. Die Polizeiverordnung
braucht dafür nicht geändert zu werden.

Die Anhörung der Kirchen ist abgeschlossen. Beide Pfarreien haben keine Einwände. Die katholische
Pfarrei hat gebeten, ein Kreuz aus Holz aufzustellen; dem wird entsprochen.

Der Ortsrat hat sich bei einer Begehung am 30. August 2008 für den Standort ausgesprochen. Er
wünscht, dass der alte Weg an der Mauer nicht verlegt wird und dass die Bank des Heimatvereins an
ihrem Platz bleibt.

Die Arbeiten des Bauhofs beschränken sich auf das Anlegen eines Pfades von 60 m Länge, das
Aufstellen der Tafel und das Setzen von zwanzig kleinen Nummernsteinen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen \\f

Die einmaligen Kosten betragen 6.200 Euro. Die Gebühr wurde mit 480 Euro je Platz ermittelt. Bei 20
Beisetzungen im Jahr werden 9.600 Euro eingenommen.

## fazit | Ergebnis

Die Verwaltung hält das Angebot für sinnvoll. Nach zwei Jahren soll berichtet werden, ob ein zweiter
Standort in Niedermerch gebraucht wird.
""",
    ),
)
