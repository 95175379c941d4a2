"""Weimar 2016, Prenzlau 2014, Greiz 1994: one sheet for one decision or paper."""

from samples.make.layouts import beschlussblatt as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "sheets of decisions in smaller eastern German cities; text and persons invented"

PAPERS = (
    Paper(
        id="weimar-2016-ds-062a",
        city="Weimar",
        year=2016,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="number with a letter 'DS 062a/2016' that replaces DS 062/2016, letter of a"
        " ministry behind it with its own day, subject and gez., result in a box",
        stamps=((1, Stamp(lines=("Stadtrat", "beschlossen"), at=(0.8, 0.14), colour=BLUE, mm=34)),),
        metadata=meta(
            number="DS 062a/2016",
            title="Umgestaltung des Vorplatzes am Bauhaus-Museum, 2. Bauabschnitt",
            kind="beschlussvorlage",
            public=True,
            date="2016-04-18",
            consultations=[
                meeting("Bauausschuss", "2016-05-03", public=True, result="empfohlen"),
                meeting("Stadtrat", "2016-05-25", public=True),
            ],
            signatories=[signed_by("Dr. Kirstin Volkmar", "Bürgermeisterin", signed=True)],
            references=["DS 062/2016", "DS 117/2015"],
            attachments=enclosures(("1", "Schreiben des Ministeriums")),
        ),
        form={
            "face": "sans",
            "authority": "Stadt Weimar\nDezernat II",
            "kind": "Beschlussvorlage",
            "widths": (115, 115, 115, 112),
            "boxes": [
                ("Nummer", "DS 062a/2016", "Datum", "18.04.2016"),
                ("Bauausschuss", "03.05.2016", "öffentlich", "empfohlen"),
                ("Stadtrat", "25.05.2016", "öffentlich", ""),
            ],
            "label": "Betreff:",
            "title": "Umgestaltung des Vorplatzes am Bauhaus-Museum, 2. Bauabschnitt",
            "signatures": [[(76, True, "Dr. Kirstin Volkmar\nBürgermeisterin")]],
            "letter": {
                "mark": "Anlage 1 zur DS 062a/2016",
                "sender": "Freistaat\nMinisterium für Infrastruktur\nReferat 26",
                "place": "Erfurt, 11. April 2016\nAz. 26-4715/1-3",
                "address": "Stadtverwaltung Weimar\nSchwanseestraße 00\n99423 Weimar",
                "subject": "Städtebauförderung; Ihr Antrag vom 22. Februar 2016 (DS 062/2016)",
                "signatures": [[(76, False, "Im Auftrag\ngez. Dr. Ronneburger\nReferatsleiter")]],
            },
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

1. Die Entwurfsplanung für den 2. Bauabschnitt wird bestätigt.

2. Die Vorlage DS 062/2016 wird durch diese Vorlage ersetzt.

## begruendung | Begründung

Mit der DS 117/2015 hat der Stadtrat den ersten Bauabschnitt freigegeben. Der zweite umfasst die
Treppe zum Weimarhallenpark, 34 Fahrradbügel und die Beleuchtung. Die Kosten erhöhen sich gegenüber
der zurückgezogenen Fassung um 86.000 Euro, weil unter dem Pflaster Fundamente des früheren
Gauforums gefunden wurden, die das Landesamt dokumentieren muss.

Das Ministerium hat dem geänderten Antrag zugestimmt. Der Eigenanteil beträgt 20 Prozent und ist in
der Haushaltsstelle 61500.94010 veranschlagt. Im Fazit der Verkehrsuntersuchung wird empfohlen, die
Zufahrt zur Tiefgarage erst nach Abschluss der Arbeiten zu verlegen.

## anlagen | Anlagen

1. Schreiben des Ministeriums

@letter

Sehr geehrte Damen und Herren,

zu Ihrem Antrag teile ich mit, dass die Mehrkosten von bis zu 86.000 Euro als förderfähig anerkannt
werden, sofern der Stadtrat bis zum 30. Juni 2016 zustimmt. Der Verwendungsnachweis ist bis zum 31.
März 2018 vorzulegen.

Die Förderung erfolgt vorbehaltlich der Mittel des Bundes. Auf die Nebenbestimmungen des Bescheides
vom 3. November 2015 wird verwiesen.
""",
    ),
    Paper(
        id="prenzlau-2014-ds-110-1",
        city="Prenzlau",
        year=2014,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="'DS-Nr.: 110-1/2014' as a decision with the votes in a table of numbers, result in"
        " words, Ausfertigung day, two officials of whom one place is empty",
        metadata=meta(
            number="110-1/2014",
            title="Benennung der Uckerpromenade zwischen Seebadeanstalt und Kap",
            kind="beschluss",
            public=True,
            date="2014-12-15",
            consultations=[
                meeting(
                    "Stadtverordnetenversammlung",
                    "2014-12-11",
                    public=True,
                    agenda_item="11",
                    result="beschlossen",
                    votes=(19, 6, 3),
                )
            ],
            signatories=[
                signed_by("Hartmut Sommerlatt", "Bürgermeister", signed=True),
                signed_by(None, "Vorsitzender der SVV", signed=False),
            ],
            references=["110/2014", "54/2013"],
        ),
        form={
            "face": "opensans",
            "authority": "Stadt Prenzlau\nStadtverordnetenversammlung",
            "kind": "Beschluss",
            "widths": (150, 307),
            "boxes": [
                ("DS-Nr.:", "110-1/2014"),
                ("Sitzung", "Stadtverordnetenversammlung, 11.12.2014, öffentlich"),
                ("TOP", "11"),
                ("Ergebnis", "beschlossen"),
            ],
            "label": "Gegenstand:",
            "title": "Benennung der Uckerpromenade zwischen Seebadeanstalt und Kap",
            "day": "Prenzlau, 15.12.2014",
            "signatures": [
                [
                    (76, True, "Hartmut Sommerlatt\nBürgermeister"),
                    (320, False, "........................\nVorsitzender der SVV"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschluss

Die Stadtverordnetenversammlung beschließt, den Uferweg zwischen Seebadeanstalt und Kap in seiner
gesamten Länge von 1.480 Metern "Uckerpromenade" zu nennen. Die Drucksache 110/2014 wird insoweit
geändert.

## begruendung | Begründung

Der Weg wurde zur Landesgartenschau 2013 in zwei Abschnitten ausgebaut. Seither sind für denselben
Weg drei Namen im Gebrauch: auf den Wegweisern "Seeweg", im Stadtplan "Am Kap" und in der Werbung
der Gartenschau "Seepark". Rettungsdienste haben im Juli zweimal nach der Stelle suchen müssen.

Der Kulturausschuss hat am 18.11.2014 den Vorschlag des Heimatvereins geprüft, den Weg nach einem
früheren Bürgermeister zu benennen. Dem steht die Richtlinie DS 54/2013 entgegen, wonach bis auf
Weiteres Namen aus der Landschaft vorzuziehen sind.

Die Anlieger wurden angehört. Von 41 Grundstückseigentümern äußerten sich neun, davon zwei
ablehnend. Kosten entstehen für acht Schilder in Höhe von 1.120 Euro.

## sonstige | Abstimmungsergebnis

| Anwesend | Ja | Nein | Enthaltungen |
| 28 | 19 | 6 | 3 |
""",
    ),
    Paper(
        id="greiz-1994-beschluss-41",
        city="Greiz",
        year=1994,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Beschluß-Nr. with the session's number, not public, certificate of a copy with"
        " a later day and ink, gez. of the mayor, attachment named in the decision only",
        metadata=meta(
            number="41-03/94",
            title="Verkauf des Grundstücks Papiermühlenweg 7",
            kind="beschluss",
            public=False,
            date="1994-10-13",
            consultations=[meeting("Hauptausschuß", "1994-10-12", public=False)],
            signatories=[signed_by("Dietzschold", "Bürgermeister", mark="gez.")],
            references=["17-02/94"],
        ),
        form={
            "face": "serif",
            "authority": "Stadt Greiz\nThüringer Vogtland",
            "kind": "Beschluß-Nr. 41-03/94",
            "widths": (160, 297),
            "boxes": [
                ("Gremium", "Hauptausschuß"),
                ("Sitzung", "3. Sitzung am 12.10.1994, nichtöffentlich"),
            ],
            "label": "Betr.:",
            "title": "Verkauf des Grundstücks Papiermühlenweg 7",
            "day": "Greiz, den 13.10.1994",
            "signatures": [[(76, False, "gez. Dietzschold\nBürgermeister")]],
            "certificate": "Die Übereinstimmung mit der Urschrift wird beglaubigt.\n"
            "Greiz, 24.10.1994",
            "clerk": "Frau Metzner",
        },
        body="""\
## beschlussvorschlag | Beschlußtext:

1. Das Grundstück Papiermühlenweg 7, Flurstück 318/4, mit einer Größe von 1.126 Quadratmetern wird
zum Preis von 74.000 DM an die Tischlerei Gebrüder Oettel verkauft.

2. Der Käufer verpflichtet sich, binnen zwei Jahren eine Werkstatt mit mindestens acht
Arbeitsplätzen zu errichten.

3. Der Beschluß Nr. 17-02/94 über die Verpachtung wird aufgehoben.

## begruendung | Begründung:

Das Grundstück gehörte bis 1972 einer Papierfabrik und fiel mit deren Verstaatlichung an die Stadt.
Ansprüche nach dem Vermögensgesetz wurden nicht angemeldet, wie das Landratsamt am 30.08.1994
bescheinigt hat. Der Gutachterausschuß hat den Wert auf 66 DM je Quadratmeter geschätzt (Az. G
114/94).

Die Tischlerei arbeitet seit 1991 in gemieteten Räumen, die ihr zum Jahresende gekündigt wurden. Sie
beschäftigt 14 Mitarbeiter und zwei Lehrlinge. Ein Umzug in eine andere Gemeinde sollte vermieden
werden.

Die Kosten der Vermessung und des Notars trägt der Käufer. Der Kaufpreis ist vier Wochen nach der
Beurkundung fällig. Bei Verstoß gegen Punkt 2 steht der Stadt ein Rückkaufsrecht zu.
""",
    ),
)
