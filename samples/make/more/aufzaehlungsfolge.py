"""1993 and 1998: papers of a Kreis that tell in a list of sentences who deals with them."""

from functools import partial

from samples.make.layouts import aufzaehlungsfolge as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_WASTE = "Einführung der Biotonne in den Gemeinden Hollern, Wisch und Drochtmoor ab 1. April 1994"
_PARTNER = "Partnerschaft mit dem Powiat Zlotowo"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Kreise of the 1990s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-ostemarsch-1993-41-1993",
        city="Kreis Ostemarsch",
        year=1993,
        print="laser",
        purpose="bodies in a lettered list of sentences with part, day and item in running words,"
        " number behind 'Lfd. Nr. der Vorlage' below telephone and file number, spelling"
        " before 1996",
        metadata=meta(
            number="41/1993",
            title=_WASTE,
            kind="beschlussvorlage",
            public=False,
            date="1993-10-05",
            consultations=[
                meeting(
                    "Umweltausschuß",
                    "1993-10-20",
                    True,
                    agenda_item="6",
                    result="einstimmig zugestimmt",
                ),
                meeting("Werksausschuß", "1993-10-26", False, agenda_item="3"),
                meeting("Kreistag", "1993-11-15", True),
            ],
            signatories=[signed_by("Brandt", "Kreisdirektor", mark="In Vertretung", signed=True)],
            attachments=enclosures("Gebührenberechnung"),
        ),
        form={
            "left": "KREIS OSTEMARSCH\nDer Oberkreisdirektor\nAmt für Abfallwirtschaft",
            "right": "Ostemarsch, 5. Oktober 1993\nTel.: 04771/203-418\nAz.: 70-12-04/2",
            "number": "Lfd. Nr. der Vorlage: 41/1993                Beschlußvorlage",
            "title": _WASTE,
            "lead": "Mit der Sache befassen sich:",
            "list": [
                (
                    "a)",
                    "der Umweltausschuß in öffentlicher Sitzung am 20. Oktober 1993 (TOP 6) – "
                    "einstimmig zugestimmt,",
                ),
                (
                    "b)",
                    "der Werksausschuß in nichtöffentlicher Sitzung am 26. Oktober 1993 (TOP 3),",
                ),
                ("c)", "der Kreistag in öffentlicher Sitzung am 15. November 1993."),
            ],
            "signatures": [[(78, True, "In Vertretung@Brandt\nKreisdirektor")]],
            "below": "1 Anlage: Gebührenberechnung",
            "head": [("- {page} -", "center")],
        },
        body="""\
## beschlussvorschlag | Vorschlag

Der Kreistag beschließt die getrennte Sammlung kompostierbarer Abfälle in den drei Gemeinden und die
4. Satzung zur Änderung der Abfallgebührensatzung.

## sachverhalt | Zur Sache

In einem Versuch, an dem seit Mai 1992 in Hollern 430 Haushalte teilnehmen, wurden je Einwohner 71
kg organische Abfälle im Jahr gesammelt. Der Anteil an Fremdstoffen lag unter drei Prozent. Die
Menge des Restmülls ging um ein Drittel zurück.

Die Deponie in Bargkamp ist nach dem letzten Gutachten bis 1999 verfüllt. Jede Tonne, die nicht
abgelagert wird, verlängert diese Frist. Eine neue Deponie könnte frühestens im Jahre 2003 in
Betrieb gehen; das Raumordnungsverfahren ruht.

Der Kompost soll von der Gesellschaft der Landwirte abgenommen werden, sofern er die Grenzwerte für
Schwermetalle einhält. Die Proben aus dem Versuch lagen bei Blei und Cadmium um mehr als die Hälfte
darunter.

## sonstige | Erfahrungen anderer

Zwei Nachbarkreise haben die Tonne flächendeckend eingeführt. In beiden Fällen war der Anschluß für
Grundstücke mit eigenem Komposthaufen freigestellt; etwa vierzig Prozent haben davon Gebrauch
gemacht. Dieselbe Regelung ist hier vorgesehen.

## finanzielle_auswirkungen | Kosten und Gebühren

| Grundgebühr je Haushalt | 96,00 DM |
| Restmüll, 80 l, vierzehntäglich | 148,80 DM |
| Biotonne, 120 l | 84,00 DM |

Die Anschaffung von 5.900 Behältern kostet rund 410.000 DM. Das Land fördert sie mit 30 v. H.
""",
    ),
    _paper(
        id="kreis-ostemarsch-1998-17-1998",
        city="Kreis Ostemarsch",
        year=1998,
        print="laser",
        purpose="two bodies in the list, second one with a day without an item, no kind but"
        " 'Vorlage', signed by head and Landrat side by side, no enclosure",
        metadata=meta(
            number="17/1998",
            title=_PARTNER,
            kind="drucksache",
            public=True,
            date="1998-05-12",
            consultations=[
                meeting("Ausschuss für Kultur und Sport", "1998-05-28", True, agenda_item="2"),
                meeting("Kreistag", "1998-06-15", True, agenda_item="11"),
            ],
            signatories=[
                signed_by("Johann Rademacher", "Landrat", signed=True),
                signed_by("Dr. Klaus Heyden", "Oberkreisdirektor", signed=True),
            ],
        ),
        form={
            "left": "KREIS OSTEMARSCH\nDer Oberkreisdirektor\nKreiskulturamt",
            "right": "Ostemarsch, 12. Mai 1998\nTel.: 04771/203-551\nAz.: 41-30-00/7",
            "number": "Lfd. Nr. der Vorlage: 17/1998",
            "title": _PARTNER,
            "lead": "Mit der Sache befassen sich:",
            "list": [
                (
                    "a)",
                    "der Ausschuss für Kultur und Sport in öffentlicher Sitzung am 28. Mai 1998 "
                    "(TOP 2),",
                ),
                ("b)", "der Kreistag in öffentlicher Sitzung am 15. Juni 1998 (TOP 11)."),
            ],
            "signatures": [
                [
                    (78, True, "Johann Rademacher\nLandrat"),
                    (330, True, "Dr. Klaus Heyden\nOberkreisdirektor"),
                ]
            ],
            "head": [("- {page} -", "center")],
        },
        body="""\
## sachverhalt | Zur Sache

Seit 1991 fahren jedes Jahr Jugendfeuerwehren aus Drochtmoor und Zlotowo gegenseitig in ein
Zeltlager. Daraus sind Besuche von Schulen und Chören entstanden. Im Herbst hat der Starost den
Wunsch geäußert, diese Verbindung durch einen Vertrag zu festigen.

Der Powiat wird zum 1. Januar 1999 im Zuge der polnischen Verwaltungsreform gebildet. Er umfaßt acht
Gemeinden mit 68.000 Einwohnern. Der Vertrag kann daher erst im nächsten Jahr unterzeichnet werden;
jetzt geht es um eine Absichtserklärung.

## sonstige | Inhalt der Erklärung

1. Austausch von Jugendlichen und Vereinen

2. Hilfe beim Aufbau der Verwaltung, insbesondere im Katasterwesen

3. Zusammenarbeit der Krankenhäuser

## beschlussvorschlag | Vorschlag

Der Kreistag stimmt der Erklärung zu und beauftragt Landrat und Oberkreisdirektor, sie während der
Kreissportwoche zu unterzeichnen.
""",
    ),
)
