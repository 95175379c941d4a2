"""Hesse 2004 and 2023: number, place and day in one line, title below a bare label."""

from functools import partial

from samples.make.layouts import eine_zeile as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_CARE = "Fortschreibung der Bedarfsplanung für die Tagespflege im Rheinfelder Land"
_DUMP = "Verlängerung des Vertrages über die Abfuhr von Grüngut"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Drucksachen of Kreise in Hesse (Provox); text, persons and places invented",
)

PAPERS = (
    _paper(
        id="rheinfelder-kreis-xi-1287",
        city="Rheinfelder Kreis",
        year=2023,
        print="laser",
        purpose="label, number, place and day in one line, column 'Öffentlich' that holds ja and"
        " nein, title below 'Titel', sections with Roman numbers, two pages",
        metadata=meta(
            number="XI/1287",
            title=_CARE,
            kind="beschlussvorlage",
            public=False,
            date="2023-09-04",
            consultations=[
                meeting("Kreisausschuss", "2023-09-11", False),
                meeting("Ausschuss für Soziales und Gesundheit", "2023-09-20", True),
                meeting("Kreistag", "2023-10-02", True),
            ],
            signatories=[signed_by("Merle Dahlbrink", "Erste Kreisbeigeordnete", mark="gez.")],
            references=["X/814"],
            attachments=enclosures("Bedarfsplan 2024 bis 2029"),
        ),
        form={
            "face": "sans",
            "authority": "Rheinfelder Kreis\nDer Kreisausschuss",
            "kind": "Beschlussvorlage",
            "line": ["Drucksachen-Nr. XI/1287", "Bad Arnsbach, den 04.09.2023"],
            "makers": ["Aktenzeichen: III.4 - Pf", "Ersteller/in: Tanja Pfeffermann"],
            "shares": (3, 1.3, 0.8, 1),
            "rules": "rows",
            "way": [
                ("Beratungsfolge", "Sitzungstermin", "TOP", "Öffentlich"),
                ("Kreisausschuss", "11.09.2023", "", "nein"),
                ("Ausschuss für Soziales und Gesundheit", "20.09.2023", "", "ja"),
                ("Kreistag", "02.10.2023", "", "ja"),
            ],
            "label": "Titel",
            "title": _CARE,
            "head": [("Drucksachen-Nr. XI/1287", "left"), ("Seite {page}", "right")],
            "signatures": [[(76, False, "gez. Merle Dahlbrink\nErste Kreisbeigeordnete")]],
        },
        body="""\
## beschlussvorschlag | I. Beschlussvorschlag:

1. Der Kreistag stellt den als Anlage beigefügten Bedarfsplan fest.

2. Für den Bau von Plätzen in den Jahren 2024 bis 2026 wird ein Zuschuss von 4.000 Euro je Platz
gewährt, höchstens jedoch 240.000 Euro im Jahr.

## sachverhalt | II. Sachverhalt:

Der Kreis hat zuletzt im Jahr 2017 (X/814) festgestellt, wie viele Plätze der Tagespflege benötigt
werden. Angenommen wurde damals, dass die Zahl der über Achtzigjährigen bis 2025 auf 11.200 steigt.
Sie lag schon zum Ende des vergangenen Jahres bei 12.060.

Derzeit gibt es im Kreisgebiet 14 Einrichtungen mit 206 Plätzen. Acht davon liegen im Rheintal. In
den Gemeinden des Hinterlandes steht für 190 Menschen mit Pflegegrad ein einziger Platz bereit; in
Arnsbach sind es elf.

Befragt wurden im Frühjahr alle Träger, die Pflegestützpunkte und 600 Angehörige. Vier von zehn
gaben an, dass sie ein Angebot an zwei Tagen in der Woche nutzen würden, wenn die Fahrt nicht länger
als zwanzig Minuten dauert. Am häufigsten genannt wurde der Wunsch nach einem Fahrdienst.

## begruendung | III. Begründung:

Ohne weitere Plätze wird die Lücke bis 2029 auf 118 anwachsen. Die Träger bauen im Hinterland
nicht, weil sich Häuser mit weniger als zwölf Plätzen nach ihrer Rechnung nicht tragen. Der Zuschuss
soll den Unterschied ausgleichen. In zwei anderen Kreisen hat sich ein solcher bewährt.

| Raum | vorhanden | Bedarf 2029 |
| Rheintal | 148 | 171 |
| Arnsbach | 47 | 66 |
| Hinterland | 11 | 87 |

Die Liga der freien Wohlfahrtspflege hat dem Plan am 21. August zugestimmt, hält aber den Betrag für
zu gering.

## finanzielle_auswirkungen | IV. Finanzielle Auswirkungen:

Im Entwurf des Haushaltes 2024 sind 240.000 Euro vorgesehen. Die Folgejahre werden in der
mittelfristigen Planung berücksichtigt.

## anlagen | V. Anlagen:

Bedarfsplan 2024 bis 2029
""",
    ),
    _paper(
        id="rheinfelder-kreis-2004-kt-58",
        city="Rheinfelder Kreis",
        year=2004,
        print="laser",
        purpose="the same line with the number first and without label ('KT 58/04'), Betreff over"
        " the title, one body, ink of the Landrat",
        metadata=meta(
            number="KT 58/04",
            title=_DUMP,
            kind="drucksache",
            date="2004-03-09",
            consultations=[meeting("Kreistag", "2004-03-29", agenda_item="11")],
            signatories=[signed_by("Klaus Frietsch", "Landrat", signed=True)],
        ),
        form={
            "face": "serif",
            "authority": "Rheinfelder Kreis",
            "kind": "Vorlage",
            "line": ["KT 58/04", "Bad Arnsbach, 9. März 2004", "Eigenbetrieb Abfall"],
            "step": 120,
            "makers": [],
            "shares": (3, 1.3, 0.8),
            "rules": "none",
            "way": [("Gremium", "Tag", "TOP"), ("Kreistag", "29.03.2004", "11")],
            "label": "Betreff",
            "line_label": True,
            "title": _DUMP,
            "signatures": [[(300, True, "Klaus Frietsch\nLandrat")]],
        },
        body="""\
## beschlussvorschlag | Beschluss:

Der Vertrag mit der Firma Bio-Recycling Taunus wird um drei Jahre verlängert.

## begruendung | Gründe:

Der Vertrag vom 12. Mai 1999 endet am 30. Juni. Er enthält eine Klausel, nach der er zu den gleichen
Bedingungen um drei Jahre fortgesetzt werden kann, wenn bis zum 31. März eine Erklärung zugeht.

Die Firma holt das Grüngut von elf Plätzen ab. Der Preis für die Tonne beträgt 31,20 Euro. Eine
Anfrage bei drei anderen Betrieben ergab Preise zwischen 34 und 46 Euro. Beschwerden über die Abfuhr
gab es im vergangenen Jahr zwei.
""",
    ),
)
