"""Ulm 1951, Coburg 1995, Rathenow 2002: decisions and papers in two columns of a gazette."""

from samples.make.layouts import amtsblatt as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "gazettes of cities with a council paper in two columns; text and persons invented"

PAPERS = (
    Paper(
        id="ulm-1951-beilage",
        city="Ulm",
        year=1951,
        print="letterpress",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Ratsdrucksache as a supplement of a gazette: number of the issue and of the paper"
        " side by side, day at the end of the second column, mark gez., old number cited",
        metadata=meta(
            number="RDS 61/51",
            title="Wiederaufbau der Friedrichsau als Volkspark",
            kind="drucksache",
            date="1951-06-08",
            signatories=[signed_by("Pfizenmaier", "Oberbürgermeister", mark="gez.")],
            references=["RDS 14/50"],
            attachments=enclosures("Übersichtsplan"),
        ),
        form={
            "face": "oldstandard",
            "running": "Amtsblatt für den Stadtkreis Ulm, Beilage",
            "banner": "Amtsblatt für den Stadtkreis Ulm",
            "left": "Beilage zu Nr. 24",
            "right": "Donnerstag, 14. Juni 1951",
            "kind": "Ratsdrucksache RDS 61/51",
            "title": "Wiederaufbau der Friedrichsau als Volkspark",
            "depth": 250,
            "ruled": True,
            "signature": "Ulm, den 8. Juni 1951\ngez. Pfizenmaier\nOberbürgermeister",
        },
        body="""\
## sachverhalt | 1. Sachverhalt

Die Friedrichsau hat im Kriege 840 Bäume verloren. 61 Bombentrichter sind noch heute zu sehen. Die
Wirtschaftsgärten der Vereine wurden zum größten Teil zerstört, das Aquarium 1944 geschlossen. Die
Flächen an der Donau dienten bis 1949 dem Anbau von Gemüse.

Nach der Ratsdrucksache RDS 14/50 sollte zunächst nur der westliche Teil hergerichtet werden. Die
Arbeiten wurden am 30. November 1950 abgeschlossen. Dabei sind 11 400 cbm Schutt eingebaut worden.

## begruendung | 2. Begründung

Die Bevölkerung drängt auf die Öffnung des ganzen Parks. Bei einer Umfrage der Zeitung sprachen sich
1 912 von 2 240 Einsendern dafür aus. Es fehlt vor allem an einem Spielplatz und an einem Weg für
Mütter mit Kinderwagen, der bei Hochwasser nicht überflutet wird.

Das Arbeitsamt ist bereit, die Maßnahme als Notstandsarbeit anzuerkennen. Es könnten 70 Arbeitslose
auf fünf Monate beschäftigt werden.

## finanzielle_auswirkungen | 3. Kosten

| Erdarbeiten | 64 000 DM |
| Wege | 41 500 DM |
| Pflanzung | 27 300 DM |
| Spielplatz | 9 200 DM |

Von der Grundförderung sind 58 000 DM zu erwarten.

## beschlussvorschlag | 4. Beschlußantrag

Der Gemeinderat stimmt dem Wiederaufbau der Friedrichsau zu und bewilligt die erforderlichen Mittel
im Nachtragshaushalt 1951.

##= anlagen | Anlage: Übersichtsplan
""",
    ),
    Paper(
        id="coburg-1995-beschluss",
        city="Coburg",
        year=1995,
        print="offset",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="decision published in a gazette: number of the decision, its day and that of the"
        " issue, votes in a line, name without any mark",
        metadata=meta(
            number="B 118/95",
            title="Satzung über Sondernutzungen an öffentlichen Straßen - Neufassung der Gebühren",
            kind="beschluss",
            public=True,
            date="1995-07-31",
            consultations=[
                meeting("Stadtrat", "1995-07-27", public=True, agenda_item="8", votes=(31, 7, 1))
            ],
            signatories=[signed_by("Kastnermann", "Oberbürgermeister")],
            references=["V 204/95", "B 77/89"],
        ),
        form={
            "face": "serif",
            "running": "Coburger Amtsblatt 32/1995",
            "banner": "Coburger Amtsblatt",
            "left": "Nr. 32      48. Jahrgang",
            "right": "Freitag, 11. August 1995",
            "shade": 0.88,
            "kind": "Beschluß Nr. B 118/95",
            "title": "Satzung über Sondernutzungen an öffentlichen Straßen - Neufassung der"
            " Gebühren",
            "meeting": "Öffentliche Sitzung: Stadtrat am 27. Juli 1995, TOP 8",
            "depth": 210,
            "signature": "Coburg, 31. Juli 1995\nStadt Coburg\n\nKastnermann\nOberbürgermeister",
        },
        body="""\
## beschlussvorschlag | Beschluß:

1. Die Satzung vom 21. Dezember 1989 (Beschluß B 77/89) wird nach Maßgabe der Vorlage V 204/95
geändert.

2. Für Freischankflächen in der Zone 1 wird eine Gebühr von 5,50 DM je Quadratmeter und Monat
erhoben, in der Zone 2 eine solche von 3,20 DM.

3. Warenauslagen bis zu 1,5 Quadratmetern bleiben gebührenfrei.

4. Die Satzung tritt am 1. Januar 1996 in Kraft.

##= sonstige | Abstimmungsergebnis: Ja: 31, Nein: 7, Enthaltungen: 1

## begruendung | Begründung:

Die bisherigen Sätze galten seit dem Jahr 1990 unverändert. Ein Vergleich mit neun Städten ähnlicher
Größe zeigt, daß Coburg im unteren Drittel liegt. Zugleich hat sich die Zahl der Freischankflächen
von 22 auf 61 erhöht, nachdem die Herrngasse und der Albertsplatz umgestaltet worden sind.

Die Gastwirte haben bei der Anhörung am 6. Juni einen Nachlaß für verregnete Monate gefordert. Dem
konnte nicht entsprochen werden, weil der Aufwand für die Berechnung den Ertrag übersteigen würde.
Berücksichtigt wurde dagegen der Wunsch, die Gebühr in zwei Raten zu entrichten.

Die Regierung von Oberfranken hat mit Schreiben vom 19. Juni 1995 keine Einwände erhoben.
""",
    ),
    Paper(
        id="rathenow-2002-beschluss",
        city="Rathenow",
        year=2002,
        print="offset",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Beschluß with DS-number and another decision number beside it, gazette issue with"
        " its own number, i. A. in the signature, result printed in words",
        metadata=meta(
            number="DS 079/02",
            title='Aufhebung des Sanierungsgebietes "Altstadtinsel - Teil Nord"',
            kind="beschluss",
            date="2002-09-20",
            signatories=[signed_by("Seegerling", "Amtsleiterin", mark="i. A.")],
            references=["DS 031/98", "DS 112/01"],
        ),
        form={
            "face": "carlito",
            "running": "Amtsblatt für die Stadt Rathenow",
            "banner": "Amtsblatt für die Stadt Rathenow",
            "left": "Ausgabe 17/2002",
            "right": "Rathenow, den 02.10.2002",
            "kind": "Beschluss DS 079/02",
            "title": 'Aufhebung des Sanierungsgebietes "Altstadtinsel - Teil Nord"',
            "depth": 206,
            "signature": "Rathenow, 20.09.2002\n\ni. A. Seegerling\nAmtsleiterin",
        },
        body="""\
## beschlussvorschlag | Beschlusstext

Die Stadtverordnetenversammlung hebt die Satzung über die förmliche Festlegung des
Sanierungsgebietes gemäß § 162 Abs. 1 Nr. 1 BauGB für den Teil Nord auf. Der Lageplan ist
Bestandteil des Beschlusses.

##= sonstige | Abstimmungsergebnis: mehrheitlich beschlossen

## begruendung | Begründung

Das Gebiet war mit der Drucksache DS 031/98 um die Grundstücke nördlich der Kirchgasse erweitert
worden. Seither wurden 14 Gebäude mit Fördermitteln von zusammen 2,1 Mio. Euro erneuert, drei
Baulücken geschlossen und die Jederitzer Straße neu gepflastert.

Die Ziele sind damit erreicht. Das Fazit des Sanierungsträgers in der DS 112/01 lautet, dass
städtebauliche Missstände nur noch auf zwei Grundstücken bestehen, deren Eigentümer an einer
Mitwirkung nicht interessiert sind.

Mit der Aufhebung entfallen die Genehmigungspflichten nach § 144 BauGB. Die Eigentümer werden zu
Ausgleichsbeträgen herangezogen. Vierzehn von ihnen haben vorzeitig abgelöst und dafür einen
Abschlag erhalten.

## sonstige | Hinweis

Eine Verletzung von Vorschriften kann innerhalb eines Jahres schriftlich geltend gemacht werden. Die
Satzung tritt am Tage nach der Bekanntmachung in Kraft.
""",
    ),
)
