"""2014 and 2019: papers of a Kreis in two columns with headings that run into their text."""

from functools import partial

from samples.make.layouts import laufkopf_spalten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CARE = "Pflegestützpunkte: Standorte und Öffnungszeiten ab 2015"
_WOLF = "Wolfsmonitoring im Kreisgebiet"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a Kreis set in columns; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-ahrwede-2014-kt-2014-093",
        city="Kreis Ahrwede",
        year=2014,
        print="laser",
        purpose="digital columns, run-in headings, number and two meetings in one line of facts"
        " parted by semicolons, item and status at the right, number repeated in the foot",
        metadata=meta(
            number="KT 2014-093",
            title=_CARE,
            kind="beschlussvorlage",
            public=True,
            date="2014-10-16",
            consultations=[
                meeting("Sozialausschuss", "2014-11-05"),
                meeting("Kreistag", "2014-12-10", True, agenda_item="12"),
            ],
            signatories=[
                signed_by("Jürgen Thordsen", "Landrat", mark="gez."),
                signed_by("Beate Volquardsen", "Sozialdezernentin", mark="gez."),
            ],
            references=["KT 2011-057"],
        ),
        form={
            "house": "Kreis Ahrwede\nDer Landrat",
            "item": "Kreistag am 10.12.2014\nTOP 12 (öffentlich)",
            "kind": "Beschlussvorlage",
            "title": _CARE,
            "facts": "Nummer: KT 2014-093; Datum: 16.10.2014; Beratung: Sozialausschuss"
            " 05.11.2014; Kreistag 10.12.2014; Bearbeitung: FD 50, Durchwahl 4 71",
            "foot": "KT 2014-093 · Seite {}",
            "depth": 236,
            "signatures": [
                [
                    (58, False, "gez. Jürgen Thordsen\nLandrat"),
                    (308, False, "gez. Beate Volquardsen\nSozialdezernentin"),
                ]
            ],
        },
        body="""\
##= beschlussvorschlag | Beschlussvorschlag: Die Stützpunkte in Ahrwede und Norderhafen bleiben.

In Bredstadt wird eine Außenstelle mit zwei Sprechtagen in der Woche eröffnet.

##= sachverhalt | Sachverhalt: Mit KT 2011-057 wurden zwei Stützpunkte eingerichtet.

Im letzten Jahr suchten 1.944 Menschen Rat, ein Drittel mehr als im Jahr zuvor. Die meisten Fragen
betrafen die Einstufung, die Finanzierung eines Heimplatzes und den Umbau der Wohnung.

Aus dem Osten des Kreises kommen nur neun von hundert Besuchern, obwohl dort ein Viertel der
Einwohner lebt. Der Weg mit dem Bus dauert bis zu neunzig Minuten. Die Gemeinde Bredstadt stellt im
Amtsgebäude einen Raum zur Verfügung.

Die Kassen tragen zwei Drittel der Kosten. Sie haben der Außenstelle im September zugestimmt, wenn
sie nach zwei Jahren ausgewertet wird.

##= finanzielle_auswirkungen | Finanzielle Auswirkungen: Der Anteil des Kreises steigt.

Er beträgt künftig 74.500 statt 61.000 Euro. Die Mittel sind im Entwurf des Haushalts enthalten.

##= sonstige | Alternativen: Ein Besuchsdienst mit dem Auto wurde geprüft.

Er erreicht die Menschen zu Hause, kostet aber mehr als das Doppelte.
""",
    ),
    _paper(
        id="kreis-ahrwede-2019-wolf",
        city="Kreis Ahrwede",
        year=2019,
        print="laser",
        purpose="information in the same columns, no number anywhere, foot has only the page, day"
        " in the line of facts, one name with ink",
        metadata=meta(
            title=_WOLF,
            kind="mitteilung",
            public=True,
            date="2019-02-06",
            consultations=[meeting("Umweltausschuss", "2019-02-20", True, agenda_item="4")],
            signatories=[
                signed_by("Maike Petersen", "Leiterin der Naturschutzbehörde", signed=True)
            ],
        ),
        form={
            "house": "Kreis Ahrwede\nUntere Naturschutzbehörde",
            "item": "Umweltausschuss am 20.02.2019\nTOP 4 (öffentlich)",
            "kind": "Mitteilung",
            "title": _WOLF,
            "facts": "Datum: 06.02.2019; Bearbeitung: FD 67, Durchwahl 6 12; Az. 67.20.11/2019",
            "foot": "Seite {}",
            "depth": 128,
            "signatures": [[(58, True, "Maike Petersen\nLeiterin der Naturschutzbehörde")]],
        },
        body="""\
##= sachverhalt | Anlass: In der Sitzung im November wurde um einen Bericht gebeten.

Seit 2015 wurden im Kreis 31 Hinweise gemeldet, von denen acht bestätigt sind. Es handelt sich um
durchziehende Tiere; ein Rudel hat sich nicht angesiedelt.

##= sonstige | Risse: Im Jahr 2018 wurden zwölf Schafe getötet.

In sieben Fällen ergab die Probe einen Wolf, in zweien einen Hund. Drei Proben waren nicht zu
bestimmen. Die Halter wurden durch das Land entschädigt.

##= sonstige | Beratung: Zwei ehrenamtliche Betreuer nehmen Meldungen auf.

Sie verleihen auch Zäune, die innerhalb eines Tages gesetzt werden können. Das Gerät hat das Land
beschafft.

##= sonstige | Ausblick: Mit weiteren Tieren ist im Frühjahr zu rechnen.
""",
    ),
)
